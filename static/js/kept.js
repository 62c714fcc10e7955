// What is typed into a form that takes its time is kept in this browser until it is saved: a phone
// that puts the page away, a lost connection or a session that ran out cost nobody their notes.
//
// <form data-keep="KEY" data-since="STATE">: STATE is different once something was saved; without
// one, what was sent is taken for saved. A hidden field `seen` is set back with the words, so that
// the server notices what was saved meanwhile.
import { Keeper } from "./keeper.js";

const FIELDS = "textarea, input:not([type=hidden], [type=checkbox], [type=radio], [type=file])";

for (const form of document.querySelectorAll("form[data-keep]")) {
  const keeper = new Keeper(form.dataset.keep);
  const notice = form.querySelector("[data-kept]");
  const kept = keeper.read()?.words;
  const here = form.dataset.since;
  const before = new Set(kept?.typed.map(([name]) => name));

  const keep = (isSent) => {
    const typed = [...form.querySelectorAll(FIELDS)]
      .filter((field) => field.value !== field.defaultValue || before.has(field.name))
      .map((field) => [field.name, field.value]);
    if (typed.length || isSent) keeper.keep({ since: here, isSent, typed });
    else keeper.drop();
  };
  const takeUp = () => {
    for (const [name, value] of kept.typed) {
      const field = form.elements[name];
      if (field && field.value !== value) {
        field.value = value;
        notice.hidden = false;
      }
    }
    if (form.elements.seen) form.elements.seen.value = kept.since;
  };

  if (kept?.isSent && (here === undefined || kept.since !== here)) {
    keeper.drop();
    before.clear();
  } else if (kept) {
    takeUp();
  }

  notice.querySelector("button").addEventListener("click", () => {
    keeper.drop();
    before.clear();
    form.reset();
    if (form.elements.seen) form.elements.seen.value = here;
    notice.hidden = true;
  });
  form.addEventListener("input", () => keep(false));
  form.addEventListener("submit", () => keep(true));
}
