// Cards are moved by dragging; on a touch screen after a moment's rest, so that a finger still
// scrolls. Without JavaScript, and by keyboard, each card's "Move" does the same.
import "../vendor/sortable.min.js";
import { announceDialogs, openAsDialog } from "./dialog.js";
import { PATIENCE, post } from "./fragments.js";
import { opensBeside } from "./place.js";
import { filled, gettext } from "./translated.js";

const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
// One after the other, so that the board shown last is the newest.
let moves = Promise.resolve();
// Nothing is drawn anew under a hand that holds a card.
let hand = Promise.resolve();
let letGo = () => {};
// The chip under a held card.
let aim = null;

const board = () => document.querySelector("[data-board]");

function start() {
  const isByHand = "byHand" in board().dataset;
  for (const cards of board().querySelectorAll(".board-cards")) {
    new window.Sortable(cards, {
      group: { name: "board", pull: !("ended" in cards.dataset) },
      draggable: ".board-card",
      sort: isByHand,
      delay: 200,
      delayOnTouchOnly: true,
      // By pointer events it hears nothing of a scroll that takes the finger over, and goes on
      // waiting for the end of it: no card could be picked up any more.
      supportPointer: false,
      // Of a tablet that says it is a computer, too: else nothing scrolls under a card held there.
      forceFallback: matchMedia("(pointer: coarse)").matches,
      touchStartThreshold: 6,
      animation: isStill ? 0 : 120,
      onChoose: taken,
      onUnchoose: released,
      onEnd: dropped,
    });
  }
}

function taken() {
  hand = new Promise((resolve) => {
    letGo = resolve;
  });
  document.addEventListener("touchmove", aimAt);
}

function released() {
  document.removeEventListener("touchmove", aimAt);
  aimAt(null);
  letGo();
}

function aimAt(event) {
  aim?.classList.remove("is-aim");
  aim = event && chipUnder(event);
  aim?.classList.add("is-aim");
}

function dropped({ item, from, to, oldDraggableIndex, newDraggableIndex, originalEvent }) {
  const target = chipUnder(originalEvent) ?? to;
  if (target !== to) to.prepend(item);
  const stage = target.dataset.stage ?? "ended";
  if (stage === "ended" && !("ended" in from.dataset)) {
    askHowItEnded(item, from);
    return;
  }
  const isSameColumn = stage === from.dataset.stage;
  if (isSameColumn && (target !== to || oldDraggableIndex === newDraggableIndex)) return;
  const words = wordsOf(item, from, stage);
  const name = isSameColumn ? "place" : "move";
  moves = moves.then(() => send(name, item, from, words));
}

// On a phone, where one stage is shown, the others are the chips above it.
function chipUnder(event) {
  const point = event.changedTouches?.[0] ?? event;
  const found = document.elementFromPoint(point.clientX, point.clientY);
  return found?.closest("[data-stage-chips] [data-stage]") ?? null;
}

// Until it is answered the card stays where it was.
function askHowItEnded(item, from) {
  from.prepend(item);
  const link = item.querySelector(".card-move").cloneNode();
  link.href = addressOf("close", item);
  link.focus = () => item.querySelector(".card-move").focus();
  openAsDialog(link);
}

function wordsOf(item, from, stage) {
  const form = document.querySelector("[data-move]");
  form.elements.stage.value = stage;
  form.elements.row_version.value = from.dataset.stage;
  form.elements.before.value = item.nextElementSibling?.dataset.id ?? "";
  return new FormData(form);
}

// The board has the addresses of an application with the key 0.
function addressOf(name, item) {
  return board().dataset[`${name}Address`].replace("/0/", `/${item.dataset.id}/`);
}

// `name`: "move" or "place".
async function send(name, item, from, words) {
  const answer = await post(addressOf(name, item), words, {
    signal: AbortSignal.timeout(PATIENCE),
  });
  await hand;
  if (!answer.isFine || !answer.page.querySelector("[data-board]")) {
    // The board may have been drawn anew meanwhile: back into the column as it is now.
    const home = board().querySelector(`[data-stage="${from.dataset.stage}"]`);
    (home ?? from).prepend(item);
    say(reason(answer));
    return;
  }
  show(answer.page);
  document.querySelector(`[data-id="${item.dataset.id}"] .card-move`)?.focus();
}

function show(page) {
  const shown = document.querySelector("[data-stage-chips] [aria-current]")?.dataset.stage;
  for (const part of [".messages", "[data-board]", "[data-stage-chips]"]) {
    document.querySelector(part).replaceChildren(...page.querySelector(part).childNodes);
  }
  start();
  announceDialogs();
  if (shown) showOnPhone(shown);
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

function showOnPhone(stage) {
  for (const chip of document.querySelectorAll("[data-stage-chips] [data-stage]")) {
    if (chip.dataset.stage !== stage) chip.removeAttribute("aria-current");
    else chip.setAttribute("aria-current", "true");
  }
  for (const column of board().querySelectorAll(".board-column")) {
    column.classList.toggle("is-on-phone", column.dataset.column === stage);
  }
}

document.addEventListener("click", (event) => {
  const chip = event.target.closest("[data-stage-chips] [data-stage]");
  if (!chip || opensBeside(event)) return;
  event.preventDefault();
  showOnPhone(chip.dataset.stage);
  history.replaceState(null, "", chip.href);
});

if (board()) {
  start();
  const chips = document.querySelector("[data-stage-chips]");
  const current = chips.querySelector("[aria-current]");
  chips.scrollLeft = current.offsetLeft - (chips.offsetWidth - current.offsetWidth) / 2;
}
