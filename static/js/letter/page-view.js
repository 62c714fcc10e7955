// The pictures of the pages and what is said about them.

import { filled, gettext } from "../translated.js";
import { askAgain } from "./pictures.js";

export class PageView {
  constructor(editor) {
    this.holder = editor.querySelector("[data-pages]");
    this.fits = editor.querySelector("[data-fits]");
    this.warning = editor.querySelector("[data-unprintable]");
    this.againIn = Number(this.fits.dataset.againIn ?? 0);
    this.list = editor.querySelector("[data-unprintable-list]");
    this.zoom = editor.querySelector("[data-zoom]");
    for (const image of this.holder.children) askAgain(image);
    this.zoom.addEventListener("click", () => {
      const large = this.holder.classList.toggle("is-large");
      this.zoom.setAttribute("aria-pressed", String(large));
    });
    this.#offerZoom();
  }

  show({ pages, fits, unprintable }) {
    for (const [place, address] of pages.entries()) this.#page(place, address, pages.length);
    if (pages.length) {
      while (this.holder.children.length > pages.length) this.holder.lastElementChild.remove();
    }
    this.#offerZoom();
    if (this.fits.textContent !== fits) this.fits.textContent = fits;
    this.warning.hidden = unprintable.length === 0;
    this.list.textContent = unprintable.join("; ");
  }

  // While there is no page there is nothing to enlarge.
  #offerZoom() {
    this.zoom.hidden = this.holder.children.length === 0;
  }

  #page(place, address, count) {
    let image = this.holder.children[place];
    if (!image) {
      image = new Image();
      image.className = "paper";
      this.holder.append(image);
    }
    image.alt = filled(gettext("Page %(number)s of %(count)s, preview"), {
      number: place + 1,
      count,
    });
    // The old picture stays until the new one is there, so that nothing flickers.
    const next = new Image();
    next.addEventListener("load", () => {
      if (Number(image.dataset.asked) === asked) image.src = address;
    });
    const asked = Number(image.dataset.asked ?? 0) + 1;
    image.dataset.asked = asked;
    next.src = address;
    askAgain(next);
  }
}
