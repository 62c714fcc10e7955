// One empty row stands ready in a formset; "Another person" adds the next.
import { parse } from "./fragments.js";

const isEmpty = (row) => [...row.querySelectorAll("input")].every((field) => !field.value);

for (const rows of document.querySelectorAll("[data-rows]")) {
  const button = rows.querySelector("[data-add-row]");
  const total = rows.querySelector("[name$=-TOTAL_FORMS]");
  const template = rows.querySelector("[data-row-template]");
  const all = [...rows.querySelectorAll("[data-row]")];
  while (all.length > 1 && isEmpty(all.at(-1)) && isEmpty(all.at(-2))) all.pop().remove();
  total.value = all.length;
  button.hidden = false;
  button.addEventListener("click", () => {
    const html = template.innerHTML.replaceAll("__prefix__", total.value);
    const row = parse(html).querySelector("[data-row]");
    total.value = Number(total.value) + 1;
    button.before(row);
    row.querySelector("input").focus();
  });
}
