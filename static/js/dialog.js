// Shows the form of another page in a dialog. Without JavaScript the link leads to that page.

const NO_CONNECTION = "There is no connection. Your words are still here; try again in a moment.";
const SIGNED_OUT =
  "You are signed out. Your words are still here: sign in in another tab, then save again.";
const TOKEN = "csrfmiddlewaretoken";
const OPENED_BY = "dialog-opened-by";

const bodyOf = (html) =>
  new DOMParser().parseFromString(html, "text/html").querySelector("[data-dialog-body]");

// A second click while the first is being answered opens nothing more.
let isOpening = false;
// After a key one types on at once: what comes before the dialog is meant for its first field.
let early = null;

addEventListener("keydown", collect, { capture: true });

export async function openAsDialog(link) {
  if (isOpening) return;
  isOpening = true;
  early = link.dataset.key ? "" : null;
  const body = await bodyAt(link.href);
  const words = early;
  isOpening = false;
  early = null;
  if (!body) {
    location.assign(link.href);
    return;
  }
  const dialog = document.createElement("dialog");
  dialog.className = "dialog";
  dialog.append(body);
  nameFrom(dialog);
  document.body.append(dialog);
  dialog.addEventListener("close", () => {
    dialog.remove();
    link.focus();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target.closest("[data-dialog-cancel]")) {
      event.preventDefault();
      dialog.close();
    }
  });
  dialog.addEventListener("submit", (event) => submit(event, dialog, link));
  dialog.showModal();
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

function typeInto(field, words) {
  if (!field.matches("input[type=text]")) return;
  field.value = words;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

async function bodyAt(address) {
  const answer = await fetch(address).catch(() => null);
  const text = answer?.ok ? await answer.text().catch(() => "") : "";
  return bodyOf(text);
}

function nameFrom(dialog) {
  const heading = dialog.querySelector("h1, h2");
  if (!heading) return;
  heading.id ||= "dialog-title";
  dialog.setAttribute("aria-labelledby", heading.id);
}

async function submit(event, dialog, link) {
  const form = event.target;
  const page = link.href;
  if (form.method !== "post") return;
  event.preventDefault();
  const button = event.submitter;
  if (button?.disabled) return;
  const words = new FormData(form, button);
  if (button) button.disabled = true;
  const address = form.getAttribute("action") || page;
  const answer = await send(address, words, page);
  const target = answer?.headers.get("X-Go-To");
  if (!answer || (target && isSignIn(target))) {
    if (button) button.disabled = false;
    say(form, answer ? SIGNED_OUT : NO_CONNECTION);
    return;
  }
  if (target) {
    goTo(target, link);
    return;
  }
  const body = bodyOf(await answer.text());
  if (body) {
    dialog.replaceChildren(body);
    nameFrom(dialog);
    dialog.querySelector(".is-invalid, [aria-invalid=true]")?.focus();
    return;
  }
  // Let the page itself say what went wrong: what was typed goes there with it.
  form.action = address;
  form.submit();
}

async function send(address, words, page) {
  const post = () =>
    fetch(address, { method: "POST", body: words, headers: { "X-Dialog": "1" } }).catch(() => null);
  const answer = await post();
  if (answer?.status !== 403) return answer;
  // Whoever signed in again meanwhile has another token; the page knows it.
  const fresh = (await bodyAt(page))?.querySelector(`[name=${TOKEN}]`);
  if (!fresh) return answer;
  words.set(TOKEN, fresh.value);
  return post();
}

const isSignIn = (target) => new URL(target, location.href).searchParams.has("next");

function say(form, text) {
  const notice = form.querySelector("[data-dialog-notice]") ?? document.createElement("p");
  notice.dataset.dialogNotice = "";
  notice.className = "notice notice-warning";
  notice.setAttribute("role", "alert");
  notice.textContent = text;
  form.append(notice);
}

function goTo(address, link) {
  const target = new URL(address, location.href);
  const isThisPage = target.pathname === location.pathname;
  if (isThisPage) remember(link);
  if (!isThisPage || target.search !== location.search) {
    location.assign(target);
    return;
  }
  // Another fragment alone would leave the page as it was.
  history.replaceState(null, "", target);
  location.reload();
}

function remember(link) {
  try {
    sessionStorage.setItem(OPENED_BY, link.getAttribute("href"));
  } catch {
    // Then the page begins at its top.
  }
}

// Whoever saved in a dialog goes on where it was opened, on the page as it is now.
export function goOnWhereItWasOpened() {
  let href = null;
  try {
    href = sessionStorage.getItem(OPENED_BY);
    sessionStorage.removeItem(OPENED_BY);
  } catch {
    // Nothing was remembered then.
  }
  if (!href) return;
  const link = document.querySelector(`a[data-dialog][href="${CSS.escape(href)}"]`);
  link?.closest("details.more-fields")?.setAttribute("open", "");
  // What was deleted or put to rest has no link any more.
  (link ?? document.querySelector("main")).focus({ preventScroll: !link });
}
