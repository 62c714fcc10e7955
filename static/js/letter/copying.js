// Puts the letter's plain text on the clipboard.
import { get } from "../fragments.js";
import { gettext } from "../translated.js";

export function startCopying(before = async () => true) {
  for (const button of document.querySelectorAll("[data-copy]")) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener("click", () => copy(button, before));
  }
}

async function copy(button, before) {
  const outcome = button.querySelector("[data-copy-said]");
  let failure = gettext("It could not be copied");
  const text = textOf(button.dataset.copy, before, (words) => {
    failure = words;
  });
  try {
    // Some browsers allow the clipboard only in the very moment of the click: they take a promise.
    if (globalThis.ClipboardItem) {
      const blob = text.then((words) => new Blob([words], { type: "text/plain" }));
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
    } else {
      await navigator.clipboard.writeText(await text);
    }
    outcome.textContent = gettext("Copied");
  } catch {
    outcome.textContent = failure;
  }
  outcome.setAttribute("role", "status");
}

async function textOf(address, before, explain) {
  await before();
  const answer = await get(address);
  if (answer.status === 422) explain(gettext("Not copied: a gap is still to be filled in"));
  if (!answer.isFine) throw new Error(answer.problem);
  return answer.text;
}
