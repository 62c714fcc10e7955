// Whoever presses something that leads back to the same page goes on there: at the same control; or
// where its row has gone, at that of the next row; else at what is said about it, with its Undo. All
// forms that post or search are heard of, and links marked `data-place`; dialogs call
// `rememberPlace`.
import { attempt } from "./draft-store.js";

export const KEY = "place";
export const BLOCK = "section[aria-labelledby]";
export const PRESSED = "a[href], button";

let isByKeyboard = false;
for (const kind of ["keydown", "pointerdown"]) {
  const note = () => {
    isByKeyboard = kind === "keydown";
  };
  addEventListener(kind, note, { capture: true });
}

export const main = () => document.querySelector("main");
// In Chromium what is folded has a place on the page, too.
const isFolded = (element) => element.closest("details:not([open]) > :not(summary)") !== null;
export const isShown = (element) => !isFolded(element) && element.getClientRects().length > 0;
export const isSaid = (element) => element.closest(".messages") !== null;

export const addressOf = (control) =>
  control.getAttribute("href") ??
  control.getAttribute("formaction") ??
  control.form?.getAttribute("action") ??
  "";
// What the controls that do the same for other rows have in common.
const kindOf = (control) =>
  "place" in control.dataset
    ? "place"
    : `${control.localName} ${control.name ?? ""} ${addressOf(control).replace(/\?.*/, "").replace(/\d+/g, "0")}`;

export const kinIn = (block, kind) =>
  [...block.querySelectorAll(PRESSED)].filter(
    (control) => isShown(control) && !isSaid(control) && kindOf(control) === kind,
  );

// `control`: the link or button that was pressed. One in a message takes back what was done before,
// and so leads to where that was.
export function rememberPlace(control) {
  const place = isSaid(control) ? { ...stored(), isByKeyboard } : placeOf(control);
  if (!place.path) return;
  attempt(() => sessionStorage.setItem(KEY, JSON.stringify({ ...place, isPressed: true })));
}

function placeOf(control) {
  const block = control.closest(BLOCK);
  const kind = kindOf(control);
  return {
    path: location.pathname,
    block: block?.getAttribute("aria-labelledby"),
    tag: control.localName,
    address: addressOf(control),
    name: control.name ?? "",
    value: control.value ?? "",
    kind,
    row: kinIn(block ?? main(), kind).indexOf(control),
    isByKeyboard,
  };
}

export const stored = () => attempt(() => JSON.parse(sessionStorage.getItem(KEY)));

// With one of these keys a link opens beside the page.
export const opensBeside = ({ ctrlKey, metaKey, shiftKey }) => ctrlKey || metaKey || shiftKey;

const leadsHere = (form) => form.matches("[role=search]") || form.method === "post";

addEventListener("submit", ({ target, submitter, defaultPrevented }) => {
  if (!defaultPrevented && leadsHere(target) && main()?.contains(target)) {
    rememberPlace(submitter ?? target.querySelector("button"));
  }
});
addEventListener("click", (event) => {
  const link = event.target.closest("a[data-place]");
  if (link && !opensBeside(event)) rememberPlace(link);
});
