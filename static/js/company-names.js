// Completes a company's name from one's own, asking for a few while it is typed. Without JavaScript
// the field offers the few where something was tried last.
import { get } from "./fragments.js";

const PAUSE = 120; // ms
let waiting = 0;

addEventListener("input", ({ target }) => {
  const choices = target.list;
  if (!choices?.dataset.companiesLike) return;
  clearTimeout(waiting);
  waiting = setTimeout(offer, PAUSE, target, choices);
});

async function offer(field, choices) {
  const start = field.value;
  const answer = await get(`${choices.dataset.companiesLike}?${new URLSearchParams({ start })}`);
  if (!answer.isFine || field.value !== start) return;
  choices.replaceChildren(...answer.page.querySelectorAll("option"));
}
