// Whoever presses something that leads back to the same page goes on there: at the same control; or
// where its row has gone, at that of the next row; else at what is said about it, with its Undo. All
// forms that post are heard of, and links marked `data-place`; dialogs call `rememberPlace`.
import { attempt } from "./draft-store.js";

const KEY = "place";
const BLOCK = "section[aria-labelledby]";
const PRESSED = "a[href], button";

let isByKeyboard = false;
for (const kind of ["keydown", "pointerdown"]) {
  const note = () => {
    isByKeyboard = kind === "keydown";
  };
  addEventListener(kind, note, { capture: true });
}

const main = () => document.querySelector("main");
// In Chromium what is folded has a place on the page, too.
const isFolded = (element) => element.closest("details:not([open]) > :not(summary)") !== null;
const isShown = (element) => !isFolded(element) && element.getClientRects().length > 0;
const isSaid = (element) => element.closest(".messages") !== null;

const addressOf = (control) =>
  control.getAttribute("href") ??
  control.getAttribute("formaction") ??
  control.form?.getAttribute("action") ??
  "";
// What the controls that do the same for other rows have in common.
const kindOf = (control) =>
  "place" in control.dataset
    ? "place"
    : `${control.localName} ${control.name ?? ""} ${addressOf(control).replace(/\?.*/, "").replace(/\d+/g, "0")}`;

const kinIn = (block, kind) =>
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

const stored = () => attempt(() => JSON.parse(sessionStorage.getItem(KEY)));

// The place of the press that led here. It stays for an Undo, until another page comes.
function take() {
  const place = stored();
  const isHere = place?.isPressed && place.path === location.pathname;
  attempt(() =>
    isHere
      ? sessionStorage.setItem(KEY, JSON.stringify({ ...place, isPressed: false }))
      : sessionStorage.removeItem(KEY),
  );
  return isHere ? place : null;
}

export function goOnWhereItWasPressed() {
  const place = take();
  // What is wrong with a form takes the focus by itself.
  if (!place || main()?.querySelector("[autofocus]")) return;
  const same = samePlace(place);
  const goOn = () => focusOn(same ?? nextPlace(place), place, same !== null);
  goOn();
  // WebKit takes the focus away once more when it scrolls to the fragment.
  addEventListener("load", () => document.activeElement === document.body && goOn());
}

function samePlace({ tag, address, name, value }) {
  const here = [...document.querySelectorAll(tag)].filter(
    (control) => addressOf(control) === address && !isSaid(control),
  );
  const kin = here.filter((control) => (control.name ?? "") === name);
  const same = kin.filter((control) => (control.value ?? "") === value);
  // In the form of the same row another button may have taken its place.
  const other = kin.length === 0 ? here.find(isShown) : null;
  return same.find(isShown) ?? other ?? (same[0] && reached(same[0])) ?? null;
}

// One in a menu is reached by way of it; what else is folded is unfolded.
function reached(control) {
  const fold = control.closest("details:not([open])");
  if (fold?.matches(".menu")) return fold.querySelector("summary");
  if (fold) fold.open = true;
  return isShown(control) ? control : null;
}

function nextPlace({ block: label, kind, row }) {
  const heading = label ? document.getElementById(label) : null;
  const block = heading?.closest(BLOCK) ?? (label ? null : main());
  const others = block ? kinIn(block, kind) : [];
  return (
    (row >= 0 && (others[row] ?? others.at(-1))) ||
    document.querySelector(".messages > *") ||
    heading ||
    main()
  );
}

// With a pointer one sees the top of the page, where it is said what became of what is gone.
function focusOn(target, { isByKeyboard }, isSame) {
  if (!target.matches(`${PRESSED}, summary`)) target.tabIndex = -1;
  if (target !== main()) describe(target);
  target.focus({ preventScroll: target === main() || (!isByKeyboard && !isSame) });
  if (!isSame && (!isByKeyboard || target === main())) scrollTo(0, 0);
}

// Who hears the page hears what was done along with where they are now.
function describe(target) {
  const words = document.querySelector(".messages p");
  if (!words || target.contains(words) || target.hasAttribute("aria-describedby")) return;
  words.id ||= "said";
  target.setAttribute("aria-describedby", words.id);
  target.addEventListener("blur", () => target.removeAttribute("aria-describedby"), { once: true });
}

addEventListener("submit", ({ target, submitter, defaultPrevented }) => {
  if (!defaultPrevented && target.method === "post" && main()?.contains(target)) {
    rememberPlace(submitter ?? target.querySelector("button"));
  }
});
addEventListener("click", (event) => {
  const link = event.target.closest("a[data-place]");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) rememberPlace(link);
});
