// The letter editor: saves while one writes, shows the page, keeps words that could not be saved.
import { Keeper } from "./keeper.js";
import { Conflict } from "./letter/conflict.js";
import { startCopying } from "./letter/copying.js";
import { Notes } from "./letter/notes.js";
import { PageView } from "./letter/page-view.js";
import { startTabs } from "./letter/tabs.js";

const PAUSE = 400; // ms without a key before saving
const RETRY = [2000, 5000, 15000, 30000];
const PATIENCE = 20000; // ms for an answer

const editor = document.querySelector("[data-editor]");
const form = editor.querySelector("form");
const state = document.querySelector("[data-save-state]");
const keeper = new Keeper(editor.dataset.key);
const view = new PageView(editor);
const notes = new Notes(form, save);
const conflict = new Conflict(document.querySelector("[data-conflict]"), form);

let timer = null;
let running = null; // the save on its way
let dirty = false; // something stands here that is not known to be saved
let unanswered = null; // words that were sent and perhaps saved: no answer has come yet
let failures = 0;
// In which language and tone to draft anew is no part of the words.
const aside = new Set([...form.querySelectorAll("[data-redraft] [name]")].map(({ name }) => name));
aside.add("csrfmiddlewaretoken");
const words = () =>
  Object.fromEntries([...new FormData(form)].filter(([name]) => !aside.has(name)));

function say(text, name = "saved") {
  state.textContent = text;
  state.dataset.state = name;
}

function changed() {
  dirty = true;
  keeper.keep(words());
  if (conflict.newer) {
    if (conflict.compare(words())) return;
    // Typed until it is what the other tab saved.
    takeRevision();
  }
  say("Writing…", "writing");
  schedule(PAUSE);
}

function schedule(delay) {
  clearTimeout(timer);
  timer = setTimeout(save, delay);
}

async function save() {
  clearTimeout(timer);
  if (conflict.newer) return false;
  if (running) {
    await running;
    return dirty ? save() : true;
  }
  running = send();
  try {
    return await running;
  } finally {
    running = null;
  }
}

// Words without an answer go again first, unchanged: saved already, they are no conflict, while
// newer ones under the same revision would be taken for another tab's.
async function send() {
  if (unanswered) {
    await deliver(unanswered);
    if (unanswered || conflict.newer) return false;
    if (!dirty) return true;
  }
  return deliver(words());
}

async function deliver(sent) {
  unanswered = sent;
  let answer = null;
  let said = null;
  try {
    answer = await post(sent);
    // Who signed in again in another tab has a new token there.
    if (answer.status === 403 && (await takeFreshToken())) answer = await post(sent);
    if ([200, 409, 422].includes(answer.status)) said = await answer.json();
  } catch {
    return keepForLater("Not saved yet: no connection. Your words are kept in this browser.");
  }
  if (answer.type === "opaqueredirect") {
    return keepForLater(
      "You are signed out. Your words are kept in this browser; sign in in another tab.",
    );
  }
  if (!said) return keepForLater("Not saved yet. Your words are kept in this browser.");
  unanswered = null;
  if (answer.status === 409) return stopFor(said);
  if (answer.status === 422) {
    showErrors(said.errors);
    say("Not saved yet: something needs a look below", "kept");
    return false;
  }
  failures = 0;
  form.elements.revision.value = said.revision;
  showErrors({});
  view.show(said);
  notes.show(said.notes);
  dirty = !keeper.isSame(sent, words());
  if (!dirty) {
    keeper.drop();
    say(`Saved ${said.saved_at}`);
    // Saving the same words again changes nothing and asks for the page anew.
    if (said.is_busy) schedule(RETRY[0]);
  }
  return true;
}

const bodyOf = (sent) => {
  const csrfmiddlewaretoken = form.elements.csrfmiddlewaretoken.value;
  return new URLSearchParams({ ...sent, csrfmiddlewaretoken });
};

const post = (sent) =>
  fetch(editor.dataset.save, {
    method: "POST",
    body: bodyOf(sent),
    headers: { Accept: "application/json" },
    redirect: "manual",
    signal: AbortSignal.timeout(PATIENCE),
  });

async function takeFreshToken() {
  const page = await (await fetch(location.href)).text();
  const fresh = new DOMParser().parseFromString(page, "text/html");
  const token = fresh.querySelector("[name=csrfmiddlewaretoken]")?.value;
  if (!token) return false;
  for (const field of document.querySelectorAll("[name=csrfmiddlewaretoken]")) field.value = token;
  return true;
}

// Another tab was quicker: the writer decides, where there is something to decide.
function stopFor(newer) {
  dirty = true;
  keeper.keep(words());
  if (!conflict.show(words(), newer)) {
    takeRevision();
    return deliver(words());
  }
  say(newer.is_sent ? "It was marked as sent" : "Another tab saved newer words", "conflict");
  return false;
}

// What stands here goes on top of the newer revision.
function takeRevision() {
  form.elements.revision.value = conflict.close().revision;
}

conflict.onTakeMine(() => {
  takeRevision();
  save();
});

// The other tab's words stand here at once, so that whoever types on types into them; the own ones
// can be had again while the page is open.
conflict.onTakeTheirs(() => {
  const mine = { at: Date.now(), words: words() };
  fill(conflict.newer.words);
  takeRevision();
  dirty = true;
  save();
  offer(mine);
});

function keepForLater(text) {
  dirty = true;
  keeper.keep(words());
  say(text, "kept");
  schedule(RETRY[Math.min(failures, RETRY.length - 1)]);
  failures += 1;
  return false;
}

function showErrors(errors) {
  for (const note of form.querySelectorAll("[data-error]")) note.remove();
  for (const field of form.querySelectorAll(".is-invalid")) {
    field.classList.remove("is-invalid");
    field.removeAttribute("aria-invalid");
  }
  for (const [name, texts] of Object.entries(errors)) {
    const field = form.elements[name];
    if (!field || !field.after) continue;
    field.classList.add("is-invalid");
    field.setAttribute("aria-invalid", "true");
    const note = document.createElement("p");
    note.className = "invalid-feedback d-block";
    note.dataset.error = name;
    note.setAttribute("role", "alert");
    note.textContent = texts.map((text) => text.message ?? text).join(" ");
    field.after(note);
  }
}

// Whoever is quicker than this script has typed already.
function typedBefore() {
  return [...form.elements].some((field) =>
    field instanceof HTMLSelectElement
      ? [...field.options].some((option) => option.selected !== option.defaultSelected)
      : "defaultValue" in field && field.type !== "hidden" && field.value !== field.defaultValue,
  );
}

function offerKept() {
  const kept = keeper.read();
  if (!kept || keeper.isSame(kept.words, words())) {
    keeper.drop();
    return;
  }
  // Nothing was saved since: these are simply the newest words.
  if (kept.words.revision === form.elements.revision.value) {
    fill(kept.words);
    changed();
    return;
  }
  offer(kept);
}

// Words of this letter that could stand here instead of what does.
function offer(kept) {
  const box = document.querySelector("[data-kept]");
  box.hidden = false;
  box.querySelector("[data-kept-when]").textContent = new Date(kept.at).toLocaleString();
  box.querySelector("[data-kept-words]").textContent = kept.words.body;
  box.querySelector("[data-take-kept]").onclick = () => {
    fill(kept.words);
    box.hidden = true;
    changed();
  };
  box.querySelector("[data-drop-kept]").onclick = () => {
    if (!dirty) keeper.drop();
    box.hidden = true;
  };
}

function fill(kept) {
  for (const [name, value] of Object.entries(kept)) {
    if (name === "revision" || name === "csrfmiddlewaretoken") continue;
    if (form.elements[name]) form.elements[name].value = value;
  }
}

form.addEventListener("input", changed);

// Saves; where that fails, shows what stands in the way. Whether it went well.
async function saveOrShow() {
  if (await save()) return true;
  const obstacle = form.querySelector(".is-invalid");
  (obstacle ?? state).scrollIntoView({ block: "center" });
  obstacle?.focus();
  return false;
}

// A button that leads elsewhere goes there once the words are saved, and takes them along.
let leaving = false;
form.addEventListener("submit", async (event) => {
  if (leaving || event.defaultPrevented) return;
  event.preventDefault();
  dirty = true;
  const button = event.submitter;
  if (!(await saveOrShow()) || !button?.hasAttribute("formaction")) return;
  leaving = true;
  form.requestSubmit(button);
});
// What leaves the page waits until the last words are saved.
for (const link of document.querySelectorAll("a[data-after-saving]")) {
  link.addEventListener("click", async (event) => {
    if (!dirty && !running) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (await saveOrShow()) link.click();
  });
}
addEventListener("online", () => dirty && save());
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && dirty) save();
});
addEventListener("pagehide", () => {
  if (!dirty || conflict.newer) return;
  // The kept copy stays: whether this arrives, nobody will tell us.
  unanswered ??= words();
  fetch(editor.dataset.save, {
    method: "POST",
    body: bodyOf(unanswered),
    keepalive: true,
  }).catch(() => {});
});

startTabs(document.querySelector(".editor-tabs"));
startCopying(async () => (dirty || running ? save() : true));
if (typedBefore()) changed();
else offerKept();
if (view.isBusy) schedule(RETRY[0]);
