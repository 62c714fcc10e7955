// The one module that asks the server.
import { filled, gettext } from "./translated.js";

const TOKEN = "csrfmiddlewaretoken";

export const PATIENCE = 20_000; // ms for an answer, where somebody waits for it

// What came back. The status is 0 where nothing did: no connection, or an answer that broke off.
class Answer {
  #page = null;

  constructor(response, text) {
    this.status = response?.status ?? 0;
    this.text = text;
    // Where to go on; asked with the header X-Dialog, the server says so instead of leading there.
    this.goTo = response?.headers.get("X-Go-To") ?? null;
    const end = this.goTo ?? (response?.redirected ? response.url : null);
    this.isSignedOut = (end !== null && isSignIn(end)) || (this.status === 403 && !token());
  }

  get isFine() {
    return this.status >= 200 && this.status < 300 && !this.isSignedOut;
  }

  // Why the answer is of no use, as a sentence.
  get problem() {
    if (this.isSignedOut) return gettext("You are signed out. Sign in again in another tab.");
    if (this.status === 0) return gettext("There is no connection.");
    return gettext("The server could not answer.");
  }

  get page() {
    this.#page ??= parse(this.text);
    return this.#page;
  }

  // Null where it is none, or speaks of signing in.
  get json() {
    if (this.isSignedOut) return null;
    try {
      return JSON.parse(this.text);
    } catch {
      return null;
    }
  }
}

export const parse = (html) => new DOMParser().parseFromString(html, "text/html");

// `options` are those of fetch.
export async function get(address, options = {}) {
  try {
    const response = await fetch(address, options);
    return new Answer(response, await response.text());
  } catch {
    return new Answer(null, "");
  }
}

// `words` is FormData or URLSearchParams.
export function post(address, words, options = {}) {
  // Whoever signed in again in another tab has a newer token than the page.
  const fresh = token();
  if (fresh) {
    // By that of the page the server knows a form that is sent twice: accounts/once.py.
    words.set("drawn_with", words.get(TOKEN) ?? "");
    words.set(TOKEN, fresh);
  }
  return get(address, { method: "POST", body: words, ...options });
}

// Says in a form that stays on its page why it could not be saved.
export function sayNotSaved(form, answer) {
  const notice = form.querySelector("[data-not-saved]") ?? document.createElement("p");
  notice.dataset.notSaved = "";
  notice.className = "notice notice-warning";
  notice.setAttribute("role", "alert");
  notice.textContent = filled(
    gettext("%(problem)s Your words are still here: save them again in a moment."),
    answer,
  );
  form.append(notice);
  notice.scrollIntoView({ block: "nearest" });
}

const token = () => /(?:^|; )csrftoken=([^;]*)/.exec(document.cookie)?.[1];

const isSignIn = (address) => new URL(address, location.href).searchParams.has("next");
