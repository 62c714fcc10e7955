// What is typed into a form that takes its time stays in this browser until it is saved: a phone
// that puts the page away, a lost connection or a session that ran out cost nobody their notes.
//
// <form data-keep="KEY" data-since="STATE">: STATE is different once something was saved; without
// one, what was sent is taken for saved. A hidden field `row_version` is set back with the words,
// so that the server notices what was saved meanwhile.
import { DraftStore } from "./draft-store.js";

const FIELDS = "textarea, input:not([type=hidden], [type=checkbox], [type=radio], [type=file])";

for (const form of document.querySelectorAll("form[data-keep]")) {
  const store = new DraftStore(form.dataset.keep);
  const notice = form.querySelector("[data-kept]");
  const draft = store.read()?.words;
  const here = form.dataset.since;
  const before = new Set(draft?.typed.map(([name]) => name));

  const write = (isSent) => {
    const typed = [...form.querySelectorAll(FIELDS)]
      .filter((field) => field.value !== field.defaultValue || before.has(field.name))
      .map((field) => [field.name, field.value]);
    if (typed.length || isSent) store.write({ since: here, isSent, typed });
    else store.clear();
  };
  const takeUp = () => {
    for (const [name, value] of draft.typed) {
      const field = form.elements[name];
      if (field && field.value !== value) {
        field.value = value;
        notice.hidden = false;
      }
    }
    if (form.elements.row_version) form.elements.row_version.value = draft.since;
  };
  const forget = () => {
    store.clear();
    before.clear();
  };

  if (draft?.isSent && (here === undefined || draft.since !== here)) forget();
  else if (draft) takeUp();

  notice.querySelector("button").addEventListener("click", () => {
    forget();
    form.reset();
    if (form.elements.row_version) form.elements.row_version.value = here;
    notice.hidden = true;
  });
  form.addEventListener("input", () => write(false));
  form.addEventListener("submit", () => write(true));
}
