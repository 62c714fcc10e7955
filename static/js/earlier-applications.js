// Says, while an application is logged, what was tried at the same company before.
import { get } from "./fragments.js";

let asked = "";
// Pressing a button ends the typing: it stays under the pointer until it is let go.
let press = Promise.resolve();
let letGo = () => {};

addEventListener("pointerdown", ({ target }) => {
  // Over the list that opens nothing is heard of the pointer.
  if (target.closest("select")) return;
  letGo();
  press = new Promise((resolve) => {
    letGo = resolve;
  });
});
for (const end of ["pointerup", "pointercancel", "dragend"]) {
  // The click comes right after it.
  addEventListener(end, () => setTimeout(letGo));
}

addEventListener("change", async ({ target }) => {
  const place = target.name === "company_name" && target.form?.querySelector("[data-earlier]");
  if (!place) return;
  const company = target.value.trim();
  asked = company;
  const address = `${place.dataset.earlier}?${new URLSearchParams({ company })}`;
  const answer = company ? await get(address) : null;
  await press;
  if (asked === company)
    place.replaceChildren(...(answer?.isFine ? answer.page.body.childNodes : []));
});
