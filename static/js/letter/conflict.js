// Two tabs wrote: what differs is shown from both, and the writer decides. The caret stays where it
// is, so that no key that was meant for the letter presses a button.

import { gettext } from "../translated.js";
import { whatDiffers } from "./what-differs.js";
import { differing } from "./words.js";

export class Conflict {
  constructor(box, form) {
    this.box = box;
    this.form = form;
  }

  // `mine`: words; `newer`: what the other tab saved. Shown anew while one types on.
  show(mine, newer) {
    const names = differing(mine, newer.words);
    this.#part("mine").replaceChildren(
      ...names.flatMap((name) => this.#drawn(name, mine, newer.words)),
    );
    this.#part("theirs").replaceChildren(
      ...names.flatMap((name) => this.#drawn(name, newer.words, mine)),
    );
    this.#part("saved").hidden = newer.is_sent;
    this.#part("choice").hidden = newer.is_sent;
    this.#part("sent").hidden = !newer.is_sent;
    this.box.hidden = false;
  }

  hide() {
    this.box.hidden = true;
  }

  onTakeMine(listener) {
    this.#onPress("[data-take-mine]", listener);
  }

  onTakeTheirs(listener) {
    this.#onPress("[data-take-theirs]", listener);
  }

  // The button goes with its box, so one writes on where the words are.
  #onPress(button, listener) {
    this.box.querySelector(button).addEventListener("click", () => {
      listener();
      this.form.elements.body.focus();
    });
  }

  #part(name) {
    return this.box.querySelector(`[data-conflict-${name}]`);
  }

  #drawn(name, words, others) {
    const field = this.form.elements[name];
    const label = document.createElement("h3");
    label.textContent = field.labels[0].firstChild.textContent.trim();
    const text = document.createElement("div");
    text.className = "letter-text";
    text.dir = "auto";
    text.lang = field.lang;
    const option = [...(field.options ?? [])].find(({ value }) => value === words[name]);
    const pieces = name === "body" ? drawnPieces(words.body, others.body) : null;
    text.replaceChildren(...(pieces ?? [(option?.text ?? words[name]) || gettext("(empty)")]));
    return [label, text];
  }
}

// Null where the text is shown as it is.
function drawnPieces(text, other) {
  if (!text.trim() || !other.trim()) return null;
  const lines = whatDiffers(text, other)?.map((pieces) => {
    const line = document.createElement("p");
    line.append(...pieces.flatMap((piece, place) => [place ? " " : "", drawnPiece(piece)]));
    return line;
  });
  return lines ?? null;
}

function drawnPiece({ text, differs }) {
  const element = document.createElement(differs ? "ins" : "span");
  element.textContent = text;
  return element;
}
