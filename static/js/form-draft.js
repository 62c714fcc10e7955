// What is typed into a form, or chosen in it, stays in this browser until it is saved: a phone that
// puts the page away, a lost connection, a session that ran out or a dialog that was closed cost
// nobody their words. Every form that posts is kept by itself, on a page and in a dialog.
//
// The hidden field `row_version` is set back with the words, so that the server notices what was
// saved meanwhile. That a form was saved is told by the server, in the cookie `saved_form`. A field
// whose words came back hears of it by an "input" event.
import { DraftStore, forgetEverything, OWNER } from "./draft-store.js";
import { askForDays, fieldsOf, fill, isChanged, valuesOf } from "./form-fields.js";
import { opensBeside } from "./place.js";

const SECRET = "[type=password], [autocomplete=one-time-code]";
// The letter editor saves while one writes.
const SAVES_ITSELF = "[data-editor] form";
const MOST_ROWS = 20;

const drafts = new WeakMap();

// The names of fields whose words came along from another form: typed, though the page brought them.
const carriedInto = (form) =>
  form.matches("[data-carried]")
    ? fieldsOf(form)
        .filter(({ value }) => value)
        .map(({ name }) => name)
    : [];
const versionIn = (form) => form.querySelector("input[name=row_version]");
// Forms have buttons called "action", which hide the property.
const addressOf = (form) => new URL(form.getAttribute("action") ?? "", location.href);

class FormDraft {
  constructor(form, store) {
    this.form = form;
    this.store = store;
    this.version = versionIn(form)?.value;
    this.names = new Set(); // of the fields that were typed into before this page came
    this.sent = null; // what stood in them as the form was sent, as a text
  }

  // Takes up what was typed before.
  open() {
    const draft = this.store.read();
    const carried = carriedInto(this.form);
    if (!draft) {
      this.names = new Set(carried);
      if (carried.length > 0 || fieldsOf(this.form).some(isChanged)) this.write();
      return;
    }
    // An older release wrote them so.
    const { typed, version, isSent } = draft.words?.typed
      ? { typed: draft.words.typed, version: draft.words.since }
      : draft;
    const earlier = typed.filter(([name]) => !carried.includes(name));
    this.names = new Set([...earlier.map(([name]) => name), ...carried]);
    // What was refused stands in the page already, beside what is wrong with it.
    if (!isSent || !document.querySelector("[data-error-summary]")) this.#takeUp(earlier, version);
    else this.write();
    if (carried.length > 0) this.write();
  }

  get typedNames() {
    const changed = fieldsOf(this.form).filter(isChanged);
    return new Set([...this.names, ...changed.map(({ name }) => name)]);
  }

  // `isByHand`: a person has just typed, rather than a script put something in order.
  write({ isByHand = false } = {}) {
    const names = this.typedNames;
    if (names.size === 0) {
      this.store.clear();
      return;
    }
    const typed = [...names].map((name) => [name, valuesOf(this.form, name)]);
    const isSent = this.#isStillSent(JSON.stringify(typed), isByHand);
    this.store.write({ typed, isSent, version: versionIn(this.form)?.value });
  }

  // What a script changes in a form that was sent is saved with it, or would be the same again; other
  // words that somebody types into it are not sent yet.
  #isStillSent(words, isByHand) {
    if (this.sent === null) return false;
    this.sent = isByHand && words !== this.sent ? null : words;
    return this.sent !== null;
  }

  // The server need not hold on its page what comes back from here, should one be signed out.
  send() {
    this.sent = "";
    this.write();
    if (!this.store.holdsSomething) return;
    const path = encodeURIComponent(addressOf(this.form).pathname);
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser.
    document.cookie = `drafted_form=${path}; path=/; max-age=60; samesite=lax`;
  }

  forget() {
    this.store.clear();
    this.names.clear();
    this.sent = null;
  }

  #takeUp(typed, version) {
    this.#makeRows(typed);
    const changed = typed.flatMap(([name, values]) => fill(this.form, name, [values].flat()));
    const field = versionIn(this.form);
    if (field && version) field.value = version;
    if (changed.length === 0) return;
    for (const field of changed) {
      unfold(field);
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    this.#say();
  }

  // Rows that were added by hand.
  #makeRows(typed) {
    const button = this.form.querySelector("[data-add-row]");
    const focused = document.activeElement;
    const isMissing = ([name]) => /-\d+-/.test(name) && fieldsOf(this.form, name).length === 0;
    for (let row = 0; button && row < MOST_ROWS && typed.some(isMissing); row += 1) button.click();
    focused.focus({ preventScroll: true });
  }

  #say() {
    const template = document.querySelector("template[data-words-back]");
    const notice = template.content.firstElementChild.cloneNode(true);
    notice.querySelector("button").addEventListener("click", () => {
      this.forget();
      this.form.reset();
      const field = versionIn(this.form);
      if (field) field.value = this.version;
      notice.remove();
      fieldsOf(this.form)[0]?.focus();
    });
    this.form.prepend(notice);
  }
}

function unfold(element) {
  for (let fold = element.closest("details"); fold; fold = fold.parentElement.closest("details")) {
    fold.open = true;
  }
}

function draftOf(form) {
  if (!drafts.has(form)) drafts.set(form, make(form));
  return drafts.get(form);
}

// Null where nothing is kept.
function make(form) {
  const [first] = fieldsOf(form);
  if (!first || form.method !== "post" || form.matches(SAVES_ITSELF)) return null;
  if (form.querySelector(SECRET)) return null;
  const { pathname, search } = addressOf(form);
  // An older release kept by address alone; that of a row opens for its owner only.
  const formerly = /\d/.test(pathname) ? pathname : null;
  return new FormDraft(form, new DraftStore(`${pathname}${search} ${first.name}`, formerly));
}

// Takes up what was typed before into the forms within `root`.
export function takeUpDrafts(root) {
  askForDays(root);
  for (const form of root.querySelectorAll("form")) draftOf(form)?.open();
}

// For a form that was saved without leaving its page.
export function forgetDraft(form) {
  draftOf(form)?.forget();
}

// Lets go of what the server has saved since this tab sent it.
function forgetSaved() {
  const found = /(?:^|; )saved_form=([^;]*)/.exec(document.cookie)?.[1];
  if (found) DraftStore.forgetSent(decodeURIComponent(found));
}

// Whether another tab has signed out since.
let isLeft = false;

async function sayWhereWordsAre() {
  const typed = [...document.forms].map(draftOf).filter((draft) => draft?.typedNames.size > 0);
  if (typed.length > 0) (await import("./signed-out.js")).sayWhereWordsAre(typed);
}

addEventListener("storage", ({ key, newValue }) => {
  const { person } = document.documentElement.dataset;
  if (key !== OWNER || !person) return;
  isLeft = newValue !== person;
  sayWhereWordsAre();
});

for (const kind of ["input", "change"]) {
  document.addEventListener(kind, ({ target, isTrusted }) => {
    if (target.form) draftOf(target.form)?.write({ isByHand: isTrusted });
    if (isLeft) sayWhereWordsAre();
  });
}
document.addEventListener("submit", ({ target }) => draftOf(target)?.send(), { capture: true });
// Who cancels has decided: what was typed goes. Escape, Back and a closed tab are no decision.
document.addEventListener(
  "click",
  (event) => {
    const form = event.target.closest("[data-cancel]")?.closest("form");
    if (form && !opensBeside(event)) forgetDraft(form);
  },
  { capture: true },
);
forgetSaved();
takeUpDrafts(document);

// Who signs out may share the computer: what the pages kept in this browser goes.
addEventListener("submit", (event) => {
  if (event.target.matches("[data-sign-out]")) forgetEverything();
});
