// What every page does: keys, menus that close, links that open as dialogs, drafts of forms.
import { announceDialogs, openAsDialog } from "./dialog.js";
import { attempt } from "./draft-store.js";
import "./search.js";
import "./form-draft.js";
import { opensBeside, KEY as PLACE } from "./place.js";

for (const control of document.querySelectorAll(
  "[data-theme-switch], [data-theme-choice], [data-keys-open]",
)) {
  control.hidden = false;
}

const keys = document.querySelector("[data-keys]");
// Settings switch them off.
const areKeysOff = () => attempt(() => localStorage.getItem("keys-off"));
const isTyping = (target) => target.closest("input, textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (areKeysOff() || document.querySelector("dialog[open]")) return;
  if (event.key === "?") keys?.showModal();
  const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (target) {
    event.preventDefault();
    target.focus();
    target.click();
  }
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-keys-open]")) keys?.showModal();
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    const download = menu.contains(event.target) && event.target.closest("[data-after-saving]");
    if (download) menu.querySelector("summary").focus();
    if (download || !menu.contains(event.target)) menu.open = false;
  }
  const link = event.target.closest("a[data-dialog]");
  if (link && !opensBeside(event)) {
    event.preventDefault();
    openAsDialog(link);
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const menu = document.querySelector("details.menu[open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// On a phone the bar at the top names the page once its heading has gone out of sight.
const heading = document.querySelector("main h1");
const barName = document.querySelector("[data-bar-name]");
if (heading && barName) {
  const brand = barName.textContent;
  new IntersectionObserver(
    ([entry]) => {
      barName.textContent = entry.isIntersecting ? brand : heading.textContent.trim();
    },
    { rootMargin: "-52px 0px 0px" },
  ).observe(heading);
}

announceDialogs();

// Fetched where there is something for it to do, so that a first visit stays light.
if (attempt(() => sessionStorage.getItem(PLACE))) import("./going-on.js");
const helpWithForms = () => import("./application-form.js");
if (document.querySelector("[data-names-like], [data-earlier], [data-day-of-applying]")) {
  helpWithForms();
} else {
  // A dialog may bring such a form.
  for (const kind of ["keydown", "pointerdown"]) {
    addEventListener(kind, helpWithForms, { capture: true, once: true });
  }
}

// A day or time typed in half reads as empty to the server: it would be lost without a word, as
// would a day whose time is still to be typed.
addEventListener(
  "submit",
  (event) => {
    const unfinished = [...event.target.elements].find(
      ({ validity }) => validity?.badInput || validity?.customError,
    );
    if (!unfinished) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    unfinished.reportValidity();
  },
  { capture: true },
);

// A short form is in sight down to its button, above the bar of a phone, once somebody writes in it.
// Only then: under a finger that ticks or presses, nothing moves.
addEventListener("focusin", ({ target }) => {
  if (target.matches("textarea")) {
    target.closest("[data-in-sight]")?.scrollIntoView({ block: "nearest" });
  }
});

// A second click on the same button is the same click: a form is sent once, until its page goes or
// a moment has passed. A download leaves its page where it is.
const MOMENT = 1500; // ms
const sent = new WeakMap();

addEventListener("submit", (event) => {
  if (event.defaultPrevented || event.target.method !== "post") return;
  const now = performance.now();
  if (now - (sent.get(event.target) ?? -MOMENT) < MOMENT) event.preventDefault();
  else sent.set(event.target, now);
});

// Text areas grow with their words also where the browser does not do so itself.
function grow(field) {
  field.style.height = "auto";
  const border = field.offsetHeight - field.clientHeight;
  field.style.height = `${field.scrollHeight + border}px`;
}

if (!CSS.supports("field-sizing", "content")) {
  // One in a fold or a dialog has its height from when it is shown.
  for (const kind of ["input", "focusin"]) {
    document.addEventListener(kind, ({ target }) => {
      if (target.matches("textarea.form-control")) grow(target);
    });
  }
  const growAll = () => document.querySelectorAll("textarea.form-control").forEach(grow);
  document.addEventListener("toggle", growAll, { capture: true });
  addEventListener("resize", growAll);
  document.fonts.ready.then(growAll);
  growAll();
}
