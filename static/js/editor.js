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
const notes = new Notes(form, save);
const conflict = new Conflict(document.querySelector("[data-conflict]"), form);

let timer = null;
let running = null; // the save on its way
let dirty = false;
let failures = 0;
// In which language and tone to draft anew is no part of the words.
const aside = new Set([...form.querySelectorAll("[data-redraft] [name]")].map(({ name }) => name));
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
    conflict.compare(words());
    return;
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

async function send() {
  const sent = words();
  dirty = false;
  let answer = null;
  try {
    answer = await post(sent);
    // Who signed in again in another tab has a new token there.
    if (answer.status === 403) answer = await post({ ...sent, ...(await freshToken()) });
  } catch {
    return keepForLater("Not saved yet: no connection. Your words are kept in this browser.");
  }
  if (answer.type === "opaqueredirect") {
    return keepForLater("You are signed out. Your words are kept in this browser; sign in in another tab.");
  }
  if (answer.status === 409) return stopFor(await answer.json());
  if (answer.status === 422) {
    dirty = true;
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

const post = (sent) =>
  fetch(editor.dataset.save, {
    method: "POST",
    body: new URLSearchParams(sent),
    headers: { Accept: "application/json" },
    redirect: "manual",
  });

async function freshToken() {
  const page = await (await fetch(location.href)).text();
  const fresh = new DOMParser().parseFromString(page, "text/html");
  const csrfmiddlewaretoken = fresh.querySelector("[name=csrfmiddlewaretoken]").value;
  for (const field of document.querySelectorAll("[name=csrfmiddlewaretoken]")) {
    field.value = csrfmiddlewaretoken;
  }
  return { csrfmiddlewaretoken };
}

function stopFor(newer) {
  dirty = true;
  const mine = words();
  keeper.keep(mine);
  say(newer.is_sent ? "It was marked as sent" : "Another tab saved newer words", "conflict");
  conflict.show(mine, newer, takeRevision);
  return false;
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
conflict.takeTheirs(() => {
  dirty = false;
  keeper.drop();
  location.reload();
});

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
