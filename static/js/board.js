// Cards are moved by dragging. Without JavaScript, and by keyboard, each card's "Move" does the same.
import "../vendor/sortable.min.js";
import { openAsDialog } from "./dialog.js";
import { PATIENCE, post } from "./fragments.js";
import { filled, gettext } from "./translated.js";

const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
// One move after the other, so that the board shown last is the newest.
let moves = Promise.resolve();
// Nothing is drawn anew under a hand that holds a card.
let hand = { promise: Promise.resolve() };

function start() {
  for (const cards of document.querySelectorAll("[data-board] .board-cards")) {
    new window.Sortable(cards, {
      group: { name: "board", pull: !("ended" in cards.dataset) },
      draggable: ".board-card",
      sort: false,
      delay: 200,
      delayOnTouchOnly: true,
      animation: isStill ? 0 : 120,
      onChoose: taken,
      onUnchoose: () => hand.resolve(),
      onEnd: dropped,
    });
  }
}

function taken() {
  hand = Promise.withResolvers();
}

function dropped({ item, from, to }) {
  if (from === to) return;
  if (!("ended" in to.dataset)) {
    const words = wordsOf(from, to);
    moves = moves.then(() => move(item, from, words));
    return;
  }
  // How it ended is asked; until it is answered the card stays where it was.
  from.prepend(item);
  const link = item.querySelector(".card-move").cloneNode();
  link.href = item.dataset.close;
  link.focus = () => item.querySelector(".card-move").focus();
  openAsDialog(link);
}

function wordsOf(from, to) {
  const form = document.querySelector("[data-move]");
  form.elements.stage.value = to.dataset.stage;
  form.elements.row_version.value = from.dataset.stage;
  return new FormData(form);
}

async function move(item, from, words) {
  const address = item.querySelector(".card-move").getAttribute("href");
  const answer = await post(address, words, { signal: AbortSignal.timeout(PATIENCE) });
  await hand.promise;
  if (!answer.isFine || !answer.page.querySelector("[data-board]")) {
    // The board may have been drawn anew meanwhile: back into the column as it is now.
    const home = document.querySelector(`[data-board] [data-stage="${from.dataset.stage}"]`);
    (home ?? from).prepend(item);
    say(reason(answer));
    return;
  }
  for (const part of [".messages", "[data-board]"]) {
    document.querySelector(part).replaceChildren(...answer.page.querySelector(part).childNodes);
  }
  start();
  document.querySelector(`[data-id="${item.dataset.id}"] .card-move`)?.focus();
}

function reason(answer) {
  if (answer.status === 404) {
    return gettext("This application is no longer there. Reload the board.");
  }
  return filled(
    gettext("%(problem)s The move could not be saved. The card stays where it was."),
    answer,
  );
}

function say(text) {
  const notice = document.createElement("div");
  notice.className = "notice notice-warning";
  notice.textContent = text;
  document.querySelector(".messages").replaceChildren(notice);
}

if (document.querySelector("[data-board]")) start();
