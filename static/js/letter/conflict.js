// Two tabs wrote: what differs is shown from both, and the writer decides. The caret stays where it
// is, so that no key that was meant for the letter presses a button.
const plain = (text) => (text ?? "").replaceAll("\r\n", "\n").trim();

export class Conflict {
  constructor(box, form) {
    this.box = box;
    this.form = form;
    this.newer = null; // what the other tab saved, while the choice is open
  }

  // Whether there is a choice: `mine` and `newer.words`, texts by the names of the form's fields,
  // differ. It is open then, until `close`.
  show(mine, newer) {
    this.newer = newer;
    this.box.hidden = !this.compare(mine);
    this.#part("saved").hidden = newer.is_sent;
    this.#part("choice").hidden = newer.is_sent;
    this.#part("sent").hidden = !newer.is_sent;
    return !this.box.hidden;
  }

  // Shown anew while one types on; whether anything still differs.
  compare(mine) {
    const { words } = this.newer;
    const differing = Object.keys(words).filter((name) => plain(mine[name]) !== plain(words[name]));
    this.#part("mine").replaceChildren(...differing.flatMap((name) => this.#told(name, mine)));
    this.#part("theirs").replaceChildren(...differing.flatMap((name) => this.#told(name, words)));
    return differing.length > 0;
  }

  close() {
    const { newer } = this;
    this.newer = null;
    this.box.hidden = true;
    return newer;
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

  #told(name, words) {
    const field = this.form.elements[name];
    const label = document.createElement("h3");
    label.textContent = field.labels[0].firstChild.textContent.trim();
    const text = document.createElement("div");
    text.className = "letter-text mb-3";
    text.dir = "auto";
    const option = [...(field.options ?? [])].find((one) => one.value === words[name]);
    text.textContent = (option?.text ?? words[name]) || "(empty)";
    return [label, text];
  }
}
