// Cards are moved by dragging. Without JavaScript, and by keyboard, each card's "Move" does the same.
import "../vendor/sortable.min.js";
import { openAsDialog } from "./dialog.js";

const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;

function start() {
  for (const cards of document.querySelectorAll("[data-board] .board-cards")) {
    new window.Sortable(cards, {
      group: { name: "board", pull: "ended" in cards.dataset ? false : true },
      draggable: ".board-card",
      sort: false,
      delay: 200,
      delayOnTouchOnly: true,
      animation: isStill ? 0 : 120,
      onEnd: dropped,
    });
  }
}

function dropped({ item, from, to }) {
  if (from === to) return;
  if (!("ended" in to.dataset)) {
    move(item, from, to);
    return;
  }
  // How it ended is asked; until it is answered the card stays where it was.
  from.prepend(item);
  const link = item.querySelector(".card-move").cloneNode();
  link.href = link.href.replace(/move\/$/, "close/");
  link.focus = () => item.querySelector(".card-move").focus();
  openAsDialog(link);
}

async function move(item, from, to) {
  const form = document.querySelector("[data-move]");
  form.action = item.querySelector(".card-move").getAttribute("href");
  form.elements.stage.value = to.dataset.stage;
  form.elements.seen.value = from.dataset.stage;
  const answer = await fetch(form.action, { method: "POST", body: new FormData(form) }).catch(
    () => null,
  );
  if (!answer?.ok) {
    from.prepend(item);
    say("The move could not be saved. The card stays where it was.");
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of [".messages", "[data-board]"]) {
    document.querySelector(part).replaceChildren(...page.querySelector(part).childNodes);
  }
  start();
  document.querySelector(`[data-id="${item.dataset.id}"] .card-move`)?.focus();
}

function say(text) {
  const notice = document.createElement("div");
  notice.className = "notice notice-warning";
  notice.textContent = text;
  document.querySelector(".messages").replaceChildren(notice);
}

if (document.querySelector("[data-board]")) start();
