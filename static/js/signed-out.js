// Another tab has signed out, which takes away what this browser kept: what is typed here stands on
// this page alone, and it says so before anybody leaves it. Once the same person has signed in again,
// it is kept as before.
import { isOwner } from "./draft-store.js";
import { filled, gettext } from "./translated.js";

const notices = new Map(); // by form

const ask = (event) => event.preventDefault();

// `drafts` are those of the forms of this page into which something was typed.
export function sayWhereWordsAre(drafts) {
  if (isOwner()) {
    for (const draft of drafts) draft.write();
    for (const notice of notices.values()) notice.remove();
    notices.clear();
    removeEventListener("beforeunload", ask);
    return;
  }
  for (const { form } of drafts) {
    if (notices.has(form)) continue;
    notices.set(form, notice());
    form.prepend(notices.get(form));
  }
  if (drafts.length > 0) addEventListener("beforeunload", ask);
}

function notice() {
  const element = document.createElement("p");
  element.className = "notice notice-warning";
  element.setAttribute("role", "alert");
  element.textContent = filled(
    gettext("Not saved yet. %(problem)s Leave this page open: your words are only here."),
    { problem: gettext("You are signed out. Sign in again in another tab.") },
  );
  return element;
}

// What is sent comes along: the server holds it until one has signed in again.
addEventListener("submit", () => removeEventListener("beforeunload", ask));
