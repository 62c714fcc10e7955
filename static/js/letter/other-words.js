// A box with words of this letter that could stand here instead of what does.
export class OtherWords {
  constructor(box) {
    this.box = box;
  }

  // `draft`: the words and the moment `at` which they were written.
  offer(draft, { take, leave }) {
    this.box.hidden = false;
    this.#part("[data-kept-when]").textContent = new Date(draft.at).toLocaleString(
      document.documentElement.lang,
    );
    this.#part("[data-kept-words]").textContent = draft.words.body;
    this.#part("[data-take-kept]").onclick = () => this.#answer(take);
    this.#part("[data-drop-kept]").onclick = () => this.#answer(leave);
  }

  #answer(listener) {
    this.box.hidden = true;
    listener();
  }

  #part(selector) {
    return this.box.querySelector(selector);
  }
}
