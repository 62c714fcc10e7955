// The field for the name of a company, or of a person. It completes the name from one's own, asking
// for a few while it is typed; without JavaScript it offers the few that were added or tried last.
import { get } from "./fragments.js";

const PAUSE = 120; // ms
let waiting = 0;

addEventListener("input", ({ target }) => {
  const choices = target.list;
  if (!choices?.dataset.namesLike) return;
  clearTimeout(waiting);
  waiting = setTimeout(offer, PAUSE, target, choices);
});

async function offer(field, choices) {
  const start = field.value;
  const answer = await get(`${choices.dataset.namesLike}?${new URLSearchParams({ start })}`);
  if (!answer.isFine || field.value !== start) return;
  choices.replaceChildren(...answer.page.querySelectorAll("option"));
}

// It says what was tried at the same company before.
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
