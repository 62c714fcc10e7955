// The letter editor: saves while one writes, shows the page, and what stands in the way.
import { DraftStore } from "./draft-store.js";
import { PATIENCE, post } from "./fragments.js";
import { Conflict } from "./letter/conflict.js";
import { startCopying } from "./letter/copying.js";
import { LetterForm } from "./letter/letter-form.js";
import { startLetterHead } from "./letter/letter-head.js";
import { Notes } from "./letter/notes.js";
import { OtherWords } from "./letter/other-words.js";
import { PageView } from "./letter/page-view.js";
import { Saver, State } from "./letter/saver.js";
import { startTabs } from "./letter/tabs.js";
import { isSame } from "./letter/words.js";
import { filled, gettext } from "./translated.js";

const editor = document.querySelector("[data-editor]");
const element = editor.querySelector("form");
const line = document.querySelector("[data-save-state]");
// Read out by screen readers, so it is silent while all goes well; and seen where the line is not.
const trouble = document.querySelector("[data-save-trouble]");
const form = new LetterForm(element);
const store = new DraftStore(editor.dataset.key, editor.dataset.key);
const view = new PageView(editor);
const conflict = new Conflict(document.querySelector("[data-conflict]"), element);
const otherWords = new OtherWords(document.querySelector("[data-kept]"));
const saver = new Saver({ form, store, send, show });
const notes = new Notes(element, editor.dataset.notes, () => saver.save());

const gone = document.querySelector("[data-gone]");

const TROUBLES = [State.UNSAVED, State.REFUSED];
// What was said before holds until these have come to an end.
const UNDER_WAY = [State.WRITING, State.SAVING];

let isInTrouble = false;
let isLineSeen = true;

function showTrouble() {
  trouble.classList.toggle("visually-hidden", !isInTrouble || isLineSeen);
}

new IntersectionObserver(
  ([entry]) => {
    isLineSeen = entry.isIntersecting;
    showTrouble();
  },
  // The bar at the top of a phone.
  { rootMargin: "-52px 0px 0px" },
).observe(line);

function send(words, options = { signal: AbortSignal.timeout(PATIENCE) }) {
  const headers = { Accept: "application/json" };
  return post(editor.dataset.save, new URLSearchParams(words), { headers, ...options });
}

function show(state, details) {
  if (state === State.CONFLICT) conflict.show(form.words(), details);
  else conflict.hide();
  if (state !== State.SAVING) gone.hidden = state !== State.GONE;
  if (state === State.REFUSED) form.showErrors(details.errors);
  if (details?.pages) {
    form.showErrors({});
    view.show(details);
    notes.showSoon();
  }
  if (!UNDER_WAY.includes(state)) isInTrouble = TROUBLES.includes(state);
  showTrouble();
  const text = sentence(state, details);
  if (!text || line.textContent === text) return;
  line.textContent = text;
  line.dataset.state = state;
  if (TROUBLES.includes(state) || (state === State.SAVED && trouble.textContent)) {
    trouble.textContent = text;
  }
}

function sentence(state, details) {
  switch (state) {
    case State.WRITING:
      return gettext("Writing…");
    case State.SAVED:
      return filled(gettext("Saved %(saved_at)s"), details);
    case State.REFUSED:
      return gettext("Not saved yet: please check the marked field");
    case State.CONFLICT:
      return details.is_sent
        ? gettext("This letter was marked as sent")
        : gettext("Another tab saved a newer version");
    case State.GONE:
      return gettext("Not saved: this letter was deleted");
    case State.UNSAVED:
      return filled(unsaved(), { problem: details });
    default:
      return null; // While it is saved, what was said before holds.
  }
}

// The browser keeps nothing after signing out, on a shared computer, or where its store is full.
function unsaved() {
  return store.holdsSomething
    ? gettext("Not saved yet. %(problem)s Your words are kept in this browser.")
    : gettext("Not saved yet. %(problem)s Leave this page open: your words are only here.");
}

conflict.onTakeMine(() => saver.takeMine());
// The own words can be had again while the page is open.
conflict.onTakeTheirs(() => {
  const mine = { at: Date.now(), words: form.words() };
  saver.takeTheirs();
  offer(mine);
});

function offer(draft) {
  otherWords.offer(draft, {
    take: () => takeUp(draft.words),
    leave: () => saver.isDirty || store.clear(),
  });
}

function takeUp(words) {
  form.fill(words);
  saver.changed();
}

function offerStored() {
  const draft = store.read();
  if (!draft || isSame(draft.words, form.words())) store.clear();
  // Nothing was saved since: these are simply the newest words.
  else if (draft.words.revision === form.revision) takeUp(draft.words);
  else offer(draft);
}

// Saves; where that fails, shows what stands in the way. Whether it went well.
async function saveOrShow() {
  if (await saver.save()) return true;
  const obstacle = element.querySelector(".is-invalid");
  (obstacle ?? line).scrollIntoView({ block: "center" });
  obstacle?.focus();
  return false;
}

element.addEventListener("input", () => saver.changed());
// A button that leads elsewhere goes there once the words are saved, and takes them along.
let isLeaving = false;
element.addEventListener("submit", async (event) => {
  if (isLeaving || event.defaultPrevented) return;
  event.preventDefault();
  saver.isDirty = true;
  const button = event.submitter;
  if (!(await saveOrShow()) || !button?.hasAttribute("formaction")) return;
  isLeaving = true;
  element.requestSubmit(button);
});
// What leaves the page waits until the last words are saved.
for (const link of document.querySelectorAll("a[data-after-saving]")) {
  link.addEventListener("click", async (event) => {
    if (!saver.hasMore) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (await saveOrShow()) link.click();
  });
}
addEventListener("online", () => saver.isDirty && saver.save());
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && saver.isDirty) saver.save();
});
addEventListener("pagehide", () => saver.saveLast());

startTabs(document.querySelector(".editor-tabs"));
startLetterHead(element.querySelector(".letter-head"));
// While the page saves by itself the button has nothing to add.
document.querySelector("[data-save-button]").hidden = true;
startCopying(async () => (saver.hasMore ? saver.save() : true));
if (form.isTouched()) saver.changed();
else offerStored();
if (view.againIn) saver.saveAgain(view.againIn);
