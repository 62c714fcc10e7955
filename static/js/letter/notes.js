// What stands beside the words: the hints, and where the words come from.
import { parse, post } from "../fragments.js";

export class Notes {
  constructor(form, save) {
    this.form = form;
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
    const answer = await post(formAction, new URLSearchParams({ key: value }), { headers });
    if (!answer.isFine || !answer.json) return;
    this.show(answer.json.notes);
    (this.form.querySelector("[data-hints] button") ?? this.form.elements.body).focus();
  }

  // The server draws them; what has not changed is left alone, so that an open drawer stays open.
  show(notes) {
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
