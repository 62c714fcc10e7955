// What the form of an application suggests while it is filled in. The names of companies and people
// are completed from one's own, here and in other forms, asking for a few while one is typed; without
// JavaScript the few are offered that were added or tried last.
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

// The day of applying is today while the stage is "Applied", and open where somebody is further on. A
// day that was typed or read out of a mail stays.
const NOW = "applied";

const dayBeside = (field) => field.form?.querySelector("[data-day-of-applying]");

addEventListener("input", ({ target }) => {
  if (target.matches?.("[data-day-of-applying]")) target.dataset.isTyped = "";
});

addEventListener("change", ({ target }) => {
  const day = target.name === "stage" && dayBeside(target);
  if (!day || "isTyped" in day.dataset) return;
  const today = day.dataset.dayOfApplying;
  if (target.value === NOW) day.value ||= today;
  else if (day.value === today) day.value = "";
});
