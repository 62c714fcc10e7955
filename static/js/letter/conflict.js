// Two tabs wrote: both texts are shown, and the writer decides.
const readable = (words) =>
  [words.subject, words.greeting, words.body, words.closing].filter(Boolean).join("\n\n");

export class Conflict {
  constructor(box) {
    this.box = box;
  }

  show(mine, newer, takeMine) {
    this.box.hidden = false;
    this.box.querySelector("[data-conflict-mine]").textContent = readable(mine);
    this.box.querySelector("[data-conflict-theirs]").textContent = readable(newer.words);
    this.box.querySelector("[data-take-mine]").onclick = async () => {
      this.box.hidden = true;
      await takeMine(newer.revision);
    };
    this.box.querySelector("[data-take-theirs]").onclick = () => {
      const key = document.querySelector("[data-editor]").dataset.key;
      try {
        localStorage.removeItem(key);
      } catch {
        // Nothing was kept then.
      }
      location.reload();
    };
    this.box.querySelector("button").focus();
  }
}
