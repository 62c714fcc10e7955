// What stands beside the words: the hints, and where the words come from.
import { get, PATIENCE, parse, post } from "../fragments.js";

const PAUSE = 800; // ms without a save before they are asked for
const RETRY = [2000, 5000, 15000, 30000]; // ms before they are asked for again

export class Notes {
  #timer = null;
  #edition = 0; // an answer is shown only while it is the one that was asked for
  #putting = Promise.resolve(); // the hints on their way to be put aside, one after the other

  constructor(form, address, save) {
    this.form = form;
    this.address = address;
    form.addEventListener("submit", async (event) => {
      const button = event.submitter;
      if (button?.name !== "key") return;
      event.preventDefault();
      const { formAction, value } = button;
      const place = this.#buttons().indexOf(button);
      await save();
      this.#putting = this.#putting.then(() => this.#putAside(formAction, value, place));
    });
  }

  // For what was saved just now: the words are read once the writer rests.
  showSoon() {
    this.#edition += 1;
    this.#askIn(PAUSE, 0);
  }

  #askIn(delay, failures) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(failures), delay);
  }

  async #ask(failures) {
    await this.#putting;
    this.#edition += 1;
    const edition = this.#edition;
    const answer = await get(this.address, { signal: AbortSignal.timeout(PATIENCE) });
    if (edition !== this.#edition || this.#draw(answer)) return;
    if (failures < RETRY.length) this.#askIn(RETRY[failures], failures + 1);
  }

  #buttons() {
    return [...this.form.querySelectorAll("[data-hints] button")];
  }

  // One goes on at the hint that follows.
  async #putAside(address, key, place) {
    this.#edition += 1;
    const edition = this.#edition;
    const answer = await post(address, new URLSearchParams({ key }), {
      headers: { Accept: "application/json" },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (edition !== this.#edition || !this.#draw(answer)) return this.showSoon();
    clearTimeout(this.#timer);
    const left = this.#buttons();
    (left[place] ?? left.at(-1) ?? this.form.elements.body).focus();
  }

  // Whether there was something to show. The server draws it; what has not changed is left alone,
  // so that an open drawer stays open.
  #draw({ isFine, json }) {
    if (!isFine || !json?.notes) return false;
    for (const [name, html] of Object.entries(json.notes)) {
      const holder = this.form.querySelector(`[data-${name}]`);
      if (!holder || holder.dataset.drawn === html) continue;
      const isOpen = holder.querySelector("details")?.open;
      holder.replaceChildren(...parse(html).body.childNodes);
      holder.dataset.drawn = html;
      const drawer = holder.querySelector("details");
      if (drawer) drawer.open = Boolean(isOpen);
    }
    return true;
  }
}
