// Shows the form of another page in a dialog. Without JavaScript the link leads to that page.
import { takeUpDrafts } from "./form-draft.js";
import { get, post, sayNotSaved } from "./fragments.js";
import { isShown, main, rememberPlace } from "./place.js";

const bodyOf = (answer) => answer.page.querySelector("[data-dialog-body]");

const CONTROL = "input:not([type=hidden]), select, textarea, button, a[href], summary";
const controlsIn = (dialog) => [...dialog.querySelectorAll(CONTROL)];

// A second click while the first is being answered opens nothing more.
let isOpening = false;
// After a key one types on at once: what comes before the dialog is meant for its first field.
let early = null;

addEventListener("keydown", collect, { capture: true });

// Safari before 16.4 leaves out which button was pressed, and so what it stands for.
function sendsItsButton() {
  try {
    new FormData(document.createElement("form"), document.createElement("p"));
    return false;
  } catch {
    return true;
  }
}

export async function openAsDialog(link) {
  if (!sendsItsButton()) {
    location.assign(link.href);
    return;
  }
  if (isOpening) return;
  isOpening = true;
  early = link.dataset.key ? "" : null;
  const answer = await get(link.href);
  const body = answer.isFine ? bodyOf(answer) : null;
  const words = early;
  isOpening = false;
  early = null;
  if (!body) {
    location.assign(link.href);
    return;
  }
  const dialog = document.createElement("dialog");
  dialog.className = "dialog";
  document.body.append(dialog);
  fillWith(dialog, body, link);
  dialog.addEventListener("close", () => {
    dialog.remove();
    link.focus();
    // A key opens it where the link itself is not shown, too.
    if (document.activeElement === document.body) focusOn(main());
  });
  dialog.addEventListener("click", (event) => {
    if (event.target.closest("[data-cancel]")) {
      event.preventDefault();
      dialog.close();
    }
  });
  dialog.addEventListener("submit", (event) => submit(event, dialog, link));
  dialog.showModal();
  // A browser takes a part that scrolls for the first one, where nobody can type.
  if (!document.activeElement.matches(CONTROL)) controlsIn(dialog).find(isShown)?.focus();
  focusChosen(document.activeElement);
  if (words) typeInto(document.activeElement, words);
}

function collect(event) {
  if (early === null || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Backspace") early = early.slice(0, -1);
  else if (event.key.length === 1) early += event.key;
  else return;
  event.preventDefault();
  event.stopPropagation();
}

// Of radio buttons the one that is chosen: a press of the space bar is not to choose another.
function focusChosen(field) {
  if (field.type !== "radio") return;
  field.form.querySelector(`[name="${field.name}"]:checked`)?.focus();
}

function typeInto(field, words) {
  if (!field.matches("input[type=text]")) return;
  field.value = words;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

function fillWith(dialog, body, link) {
  // Read by a script, a page is read as without scripts.
  for (const part of body.querySelectorAll("noscript")) part.remove();
  dialog.replaceChildren(body);
  nameFrom(dialog);
  // A form without an address goes to that of its page, which is another one here.
  for (const form of dialog.querySelectorAll("form:not([action])")) form.action = link.href;
  takeUpDrafts(dialog);
}

const focusOn = (element) => element.focus({ preventScroll: true });

// What leads to a dialog says so before it is pressed.
export function announceDialogs(links = document.querySelectorAll("a[data-dialog]")) {
  for (const link of links) link.setAttribute("aria-haspopup", "dialog");
}

function nameFrom(dialog) {
  const heading = dialog.querySelector("h1, h2");
  if (!heading) return;
  heading.id ||= "dialog-title";
  dialog.setAttribute("aria-labelledby", heading.id);
  const about = heading.nextElementSibling;
  dialog.removeAttribute("aria-describedby");
  if (!about?.matches("p")) return;
  about.id ||= "dialog-about";
  dialog.setAttribute("aria-describedby", about.id);
}

async function submit(event, dialog, link) {
  const form = event.target;
  if (form.method !== "post") return;
  event.preventDefault();
  const button = event.submitter;
  if (button?.disabled) return;
  const words = new FormData(form, button);
  if (button) button.disabled = true;
  const address = form.getAttribute("action");
  const answer = await post(address, words, { headers: { "X-Dialog": "1" } });
  if (answer.status === 0 || answer.isSignedOut) {
    if (button) button.disabled = false;
    sayNotSaved(form, answer);
    return;
  }
  if (answer.goTo) {
    goTo(answer.goTo, link);
    return;
  }
  const body = bodyOf(answer);
  if (body) {
    const summary = answer.page.querySelector("[data-error-summary]");
    if (summary) body.querySelector("h1, h2").after(summary);
    fillWith(dialog, body, link);
    const first = summary ?? controlsIn(dialog).find(isShown);
    first?.focus();
    if (first) focusChosen(first);
    return;
  }
  // Let the page itself say what went wrong: what was typed goes there with it.
  form.action = address;
  form.submit();
}

function goTo(address, link) {
  const target = new URL(address, location.href);
  const isThisPage = target.pathname === location.pathname;
  rememberPlace(link);
  if (!isThisPage || target.search !== location.search) {
    location.assign(target);
    return;
  }
  // Another fragment alone would leave the page as it was.
  history.replaceState(null, "", target);
  location.reload();
}
