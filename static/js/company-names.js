// Completes a company's name from one's own, asking for a few while it is typed. Without JavaScript
// the field offers the few where something was tried last.
const PAUSE = 120; // ms
let waiting = 0;

addEventListener("input", ({ target }) => {
  const choices = target.list;
  if (!choices?.dataset.companiesLike) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => offer(target, choices), PAUSE);
});

async function offer(field, choices) {
  const start = field.value;
  const address = `${choices.dataset.companiesLike}?start=${encodeURIComponent(start)}`;
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok || answer.redirected || field.value !== start) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  choices.replaceChildren(...page.querySelectorAll("option"));
}
