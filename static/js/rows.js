// "Another person" adds an empty row to a formset.
for (const rows of document.querySelectorAll("[data-rows]")) {
  const button = rows.querySelector("[data-add-row]");
  const total = rows.querySelector("[name$=-TOTAL_FORMS]");
  const template = rows.querySelector("[data-row-template]");
  button.hidden = false;
  button.addEventListener("click", () => {
    const holder = document.createElement("div");
    holder.innerHTML = template.innerHTML.replaceAll("__prefix__", total.value);
    const row = holder.firstElementChild;
    total.value = Number(total.value) + 1;
    button.before(row);
    row.querySelector("input").focus();
  });
}
