// What stands beside the words: the hints, and where the words come from.
import { get, parse, post } from "../fragments.js";

const PAUSE = 800; // ms without a save before they are asked for

export class Notes {
  #timer = null;
  #asked = 0; // how often they were asked for: only what was asked last is shown

  constructor(form, address, save) {
    this.form = form;
    this.address = address;
    form.addEventListener("submit", async (event) => {
      const button = event.submitter;
      if (button?.name !== "key") return;
      event.preventDefault();
      await save();
      await this.#putAside(button);
    });
  }

  async #putAside({ formAction, value }) {
    const headers = { Accept: "application/json" };
    const put = () => post(formAction, new URLSearchParams({ key: value }), { headers });
    if (!(await this.#show(put))) return;
    (this.form.querySelector("[data-hints] button") ?? this.form.elements.body).focus();
  }

  // For what was saved just now: the words are read once the writer rests.
  showSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(() => get(this.address)), PAUSE);
  }

  // Whether what was asked for came, and nothing newer was asked for meanwhile.
  async #show(ask) {
    clearTimeout(this.#timer);
    this.#asked += 1;
    const asked = this.#asked;
    const answer = await ask();
    if (asked !== this.#asked || !answer.isFine || !answer.json) return false;
    this.#draw(answer.json.notes);
    return true;
  }

  // The server draws them; what has not changed is left alone, so that an open drawer stays open.
  #draw(notes) {
    for (const [name, html] of Object.entries(notes)) {
      const holder = this.form.querySelector(`[data-${name}]`);
      if (holder.dataset.drawn === html) continue;
      const isOpen = holder.querySelector("details")?.open;
      holder.replaceChildren(...parse(html).body.childNodes);
      holder.dataset.drawn = html;
      const drawer = holder.querySelector("details");
      if (drawer) drawer.open = Boolean(isOpen);
    }
  }
}
