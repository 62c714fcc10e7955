// Whoever pressed something that led back to the same page goes on there: see `place.js`, which knows
// where it was. On another page they are at what is said of it, or where the page begins. Fetched
// where somebody did.
import { attempt } from "./draft-store.js";
import { addressOf, BLOCK, isSaid, isShown, KEY, kinIn, main, PRESSED, stored } from "./place.js";

// The place of the press that led here. It stays for an Undo, until another page comes.
function take() {
  const place = stored();
  const isHere = place?.isPressed && place.path === location.pathname;
  attempt(() =>
    isHere
      ? sessionStorage.setItem(KEY, JSON.stringify({ ...place, isPressed: false }))
      : sessionStorage.removeItem(KEY),
  );
  return place?.isPressed ? { ...place, isHere } : null;
}

function goOn() {
  const place = take();
  // What is wrong with a form takes the focus by itself.
  if (!place || main()?.querySelector("[autofocus]")) return;
  if (!place.isHere) {
    beginAt(place);
    return;
  }
  const same = samePlace(place);
  const focus = () => focusOn(same ?? nextPlace(place), place, same !== null);
  focus();
  // WebKit takes the focus away once more when it scrolls to the fragment.
  if (document.readyState === "complete") return;
  addEventListener("load", () => document.activeElement === document.body && focus());
}

// A fragment says itself where one begins.
function beginAt(place) {
  const words = document.querySelector(".messages > *");
  if (!location.hash && (words || place.isByKeyboard)) focusOn(words ?? main(), place, false);
}

// The form that is its page has no address: what came of it stands above.
function samePlace({ tag, address, name, value }) {
  if (!address) return null;
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

function nextPlace({ block: label, kind, row, address }) {
  const heading = label ? document.getElementById(label) : null;
  const block = heading?.closest(BLOCK) ?? (label ? null : main());
  const others = block && address ? kinIn(block, kind) : [];
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
  target.focus({
    preventScroll: target === main() || (!isByKeyboard && !isSame),
    focusVisible: isByKeyboard,
  });
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

goOn();
