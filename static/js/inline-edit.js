// A cell of the table is edited where it stands: the form of its page is shown in it. Enter saves,
// Escape leaves. Without JavaScript the cell leads to that page.
import { forgetDraft, takeUpDrafts } from "./form-draft.js";
import { get, post, sayNotSaved } from "./fragments.js";
import { opensBeside } from "./place.js";
import { gettext } from "./translated.js";

const FORM = "[data-dialog-body] form, main form.card-paper";
const UNSEEN = "h1, .crumbs, [data-cancel]";

class Cell {
  constructor(link) {
    this.link = link;
    this.place = link.parentElement;
    this.address = link.href;
  }

  async open() {
    const answer = await get(this.address);
    const form = answer.isFine ? answer.page.querySelector(FORM) : null;
    if (!form) {
      location.assign(this.address);
      return;
    }
    this.#show(form);
  }

  #show(form) {
    // A form without an address goes to that of its page.
    form.action = new URL(form.getAttribute("action") ?? this.address, location.href);
    form.className = "inline-form";
    for (const part of form.querySelectorAll(UNSEEN)) part.remove();
    const leave = document.createElement("button");
    leave.type = "button";
    leave.className = "btn btn-quiet btn-small";
    leave.textContent = gettext("Cancel");
    leave.addEventListener("click", () => {
      forgetDraft(form);
      this.leave();
    });
    const save = form.querySelector("button:not([type=button])");
    save.classList.add("btn-small");
    save.after(" ", leave);
    form.addEventListener("submit", (event) => this.#send(event));
    form.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.leave();
    });
    this.place.replaceChildren(form);
    takeUpDrafts(this.place);
    this.#first().focus();
  }

  #first() {
    const fields = this.place.querySelectorAll("input, select, textarea");
    const isWrong = (field) => field.getAttribute("aria-invalid") === "true";
    const visible = [...fields].filter((field) => field.type !== "hidden");
    return visible.find(isWrong) ?? visible[0];
  }

  leave() {
    this.place.replaceChildren(this.link);
    this.link.focus();
  }

  async #send(event) {
    event.preventDefault();
    const form = event.target;
    const words = new FormData(form, event.submitter);
    const answer = await post(form.getAttribute("action"), words, { headers: { "X-Dialog": "1" } });
    if (answer.goTo && !answer.isSignedOut) {
      await showRows(this.link);
      return;
    }
    const refused = answer.isSignedOut ? null : answer.page.querySelector(FORM);
    if (refused) this.#show(refused);
    else sayNotSaved(form, answer);
  }
}

// The rows as they are now; what is ticked stays so.
async function showRows(link) {
  const answer = await get(location.href);
  const rows = answer.page.querySelector("[data-table] tbody");
  if (!rows) {
    location.reload();
    return;
  }
  const isTicked = ({ value }) =>
    document.querySelector(`[name=chosen][value="${value}"]`)?.checked;
  for (const box of rows.querySelectorAll("[name=chosen]")) box.checked = isTicked(box) ?? false;
  document.querySelector("[data-table] tbody").replaceWith(rows);
  document
    .querySelector(".messages")
    .replaceChildren(...answer.page.querySelector(".messages").childNodes);
  const again = rows.querySelector(
    `[data-inline][href="${CSS.escape(link.getAttribute("href"))}"]`,
  );
  (again ?? document.querySelector("main")).focus();
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-table] [data-inline]");
  if (!link || opensBeside(event)) return;
  event.preventDefault();
  new Cell(link).open();
});
