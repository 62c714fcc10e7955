// The letter editor: saves while one writes, shows the page, keeps words that could not be saved.
import { Keeper } from "./keeper.js";
import { PageView } from "./letter/page-view.js";
import { Conflict } from "./letter/conflict.js";
import { startCopying } from "./letter/copying.js";
import { Notes } from "./letter/notes.js";
import { startTabs } from "./letter/tabs.js";

const PAUSE = 400; // ms without a key before saving
const RETRY = [2000, 5000, 15000, 30000];

const editor = document.querySelector("[data-editor]");
const form = editor.querySelector("form");
const state = document.querySelector("[data-save-state]");
const keeper = new Keeper(editor.dataset.key);
const view = new PageView(editor);
const notes = new Notes(editor, save);
const conflict = new Conflict(document.querySelector("[data-conflict]"));

let timer = null;
let running = null; // the save on its way
let dirty = false;
let failures = 0;
let blocked = false; // a conflict waits for its writer

const words = () => Object.fromEntries(new FormData(form));

function say(text, name = "saved") {
  state.textContent = text;
  state.dataset.state = name;
}

function changed() {
  dirty = true;
  keeper.keep(words());
  say("Writing…", "writing");
  schedule(PAUSE);
}

function schedule(delay) {
  clearTimeout(timer);
  timer = setTimeout(save, delay);
}

async function save() {
  clearTimeout(timer);
  if (blocked) return false;
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

async function send() {
  const sent = words();
  dirty = false;
  let answer = null;
  try {
    answer = await fetch(editor.dataset.save, {
      method: "POST",
      body: new URLSearchParams(sent),
      headers: { Accept: "application/json" },
      redirect: "manual",
    });
  } catch {
    return keepForLater("Not saved yet: no connection. Your words are kept in this browser.");
  }
  if (answer.type === "opaqueredirect") {
    return keepForLater("You are signed out. Your words are kept in this browser; sign in in another tab.");
  }
  if (answer.status === 409) {
    blocked = true;
    say("Another tab saved newer words", "conflict");
    conflict.show(sent, await answer.json(), takeRevision);
    return false;
  }
  if (answer.status === 422) {
    showErrors((await answer.json()).errors);
    say("Not saved yet: something needs a look below", "kept");
    return false;
  }
  if (!answer.ok) {
    return keepForLater("Not saved yet. Your words are kept in this browser.");
  }
  const saved = await answer.json();
  failures = 0;
  form.elements.revision.value = saved.revision;
  showErrors({});
  view.show(saved);
  notes.show(saved.notes);
  if (!dirty) {
    keeper.drop();
    say(`Saved ${saved.saved_at}`);
  }
  return true;
}

function keepForLater(text) {
  dirty = true;
  keeper.keep(words());
  say(text, "kept");
  schedule(RETRY[Math.min(failures, RETRY.length - 1)]);
  failures += 1;
  return false;
}

// The writer chose their own words: they go on top of the newer revision.
function takeRevision(revision) {
  form.elements.revision.value = revision;
  blocked = false;
  return save();
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
  const box = document.querySelector("[data-kept]");
  box.hidden = false;
  box.querySelector("[data-kept-when]").textContent = new Date(kept.at).toLocaleString();
  box.querySelector("[data-kept-words]").textContent = kept.words.body;
  box.querySelector("[data-take-kept]").addEventListener("click", () => {
    fill(kept.words);
    box.hidden = true;
    changed();
  });
  box.querySelector("[data-drop-kept]").addEventListener("click", () => {
    keeper.drop();
    box.hidden = true;
  });
}

function fill(kept) {
  for (const [name, value] of Object.entries(kept)) {
    if (name === "revision" || name === "csrfmiddlewaretoken") continue;
    if (form.elements[name]) form.elements[name].value = value;
  }
}

form.addEventListener("input", changed);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  dirty = true;
  save();
});
// What leaves the page waits until the last words are saved.
for (const link of document.querySelectorAll("a[data-after-saving]")) {
  link.addEventListener("click", async (event) => {
    if (!dirty && !running) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (await save()) link.click();
  });
}
for (const other of document.querySelectorAll("form[data-after-saving]")) {
  other.addEventListener("submit", async (event) => {
    if (!dirty && !running) return;
    event.preventDefault();
    if (await save()) other.requestSubmit(event.submitter);
  });
}
addEventListener("online", () => dirty && save());
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && dirty) save();
});
addEventListener("pagehide", () => {
  if (!dirty || blocked) return;
  // The kept copy stays: whether this arrives, nobody will tell us.
  fetch(editor.dataset.save, {
    method: "POST",
    body: new URLSearchParams(words()),
    keepalive: true,
  }).catch(() => {});
});

startTabs(document.querySelector(".editor-tabs"));
startCopying(async () => (dirty || running ? save() : true));
if (typedBefore()) changed();
else offerKept();
