// Results while one types, on the search page and in the dialog; arrows walk through them.
import { get } from "./fragments.js";
import { opensBeside } from "./place.js";
import { gettext } from "./translated.js";

const PAUSE = 120; // ms
let waiting = 0;
let asking = null;

document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-search-open]") || opensBeside(event)) return;
  event.preventDefault();
  const dialog = document.querySelector("dialog[data-search]");
  dialog.showModal();
  dialog.querySelector("input[type=search]").select();
});

// The field would take the first Escape to empty itself.
document.addEventListener("keydown", (event) => {
  const dialog = event.key === "Escape" && event.target.closest("dialog[data-search]");
  if (!dialog || event.isComposing) return;
  event.preventDefault();
  dialog.close();
});

document.addEventListener("input", ({ target }) => {
  const search = target.closest("[data-search]");
  if (!search) return;
  clearTimeout(waiting);
  waiting = setTimeout(show, PAUSE, search, target.form);
});

async function show(search, form) {
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  const address = `${form.action}?${new URLSearchParams(new FormData(form))}`;
  const answer = await get(address, { headers: { "X-Results-Only": "1" }, signal });
  if (signal.aborted) return;
  const place = search.querySelector("[data-results]");
  if (!answer.isFine) {
    place.textContent = gettext("Search is not answering right now. Press Enter to try again.");
    return;
  }
  place.replaceChildren(...answer.page.body.childNodes);
  // A line that is there before says what is put into it in every screen reader.
  const count = place.querySelector("[data-count]")?.textContent ?? "";
  search.querySelector("[data-search-says]").textContent = count;
  if (!search.matches("dialog")) history.replaceState(null, "", address);
}

document.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const search = step && event.target.closest("[data-search]");
  if (!search || event.ctrlKey || event.metaKey || event.altKey) return;
  const stops = [
    search.querySelector("input[type=search]"),
    ...search.querySelectorAll("[data-found]"),
  ];
  const next = stops[stops.indexOf(event.target) + step];
  if (!stops.includes(event.target) || !next) return;
  event.preventDefault();
  next.focus();
});
