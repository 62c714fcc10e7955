// Two tabs wrote: what differs is shown from both, and the writer decides. The caret stays where it
// is, so that no key that was meant for the letter presses a button.
const plain = (text) => (text ?? "").replaceAll("\r\n", "\n");

export class Conflict {
  constructor(box, form) {
    this.box = box;
    this.form = form;
    this.newer = null; // what the other tab saved, while the choice is open
  }

  // `mine` and `newer.words` are texts by the names of the form's fields.
  show(mine, newer, takeMine) {
    this.newer = newer;
    this.compare(mine);
    this.box.hidden = false;
    this.#part("saved").hidden = newer.is_sent;
    this.#part("choice").hidden = newer.is_sent;
    this.#part("sent").hidden = !newer.is_sent;
    this.box.querySelector("[data-take-mine]").onclick = async () => {
      this.box.hidden = true;
      this.newer = null;
      await takeMine(newer.revision);
    };
  }

  // Shown anew while one types on.
  compare(mine) {
    const { words } = this.newer;
    const differing = Object.keys(words).filter((name) => plain(mine[name]) !== plain(words[name]));
    this.#part("mine").replaceChildren(...differing.flatMap((name) => this.#told(name, mine)));
    this.#part("theirs").replaceChildren(...differing.flatMap((name) => this.#told(name, words)));
  }

  takeTheirs(listener) {
    this.box.querySelector("[data-take-theirs]").addEventListener("click", listener);
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
