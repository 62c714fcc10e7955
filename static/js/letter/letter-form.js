// The fields of the letter editor.
import { fieldsOf, isChanged } from "../form-fields.js";

const TOKEN = "csrfmiddlewaretoken";

export class LetterForm {
  #aside;

  constructor(form) {
    this.element = form;
    // In which language and tone to draft anew is no part of the words.
    const redraft = [...form.querySelectorAll("[data-redraft] [name]")].map(({ name }) => name);
    this.#aside = new Set([...redraft, TOKEN]);
  }

  words() {
    const fields = [...new FormData(this.element)];
    return Object.fromEntries(fields.filter(([name]) => !this.#aside.has(name)));
  }

  get revision() {
    return this.element.elements.revision.value;
  }

  set revision(revision) {
    this.element.elements.revision.value = revision;
  }

  fill(words) {
    for (const [name, value] of Object.entries(words)) {
      const field = this.element.elements[name];
      if (field && name !== "revision") field.value = value;
    }
  }

  // Whoever is quicker than the scripts has typed already.
  isTouched() {
    return fieldsOf(this.element).some(isChanged);
  }

  // `errors`: lists of texts by the name of a field.
  showErrors(errors) {
    for (const note of this.element.querySelectorAll("[data-error]")) note.remove();
    for (const field of this.element.querySelectorAll(".is-invalid")) {
      field.classList.remove("is-invalid");
      field.removeAttribute("aria-invalid");
    }
    for (const [name, texts] of Object.entries(errors)) this.#showError(name, texts);
  }

  #showError(name, texts) {
    const field = this.element.elements[name];
    if (!field?.after) return;
    field.classList.add("is-invalid");
    field.setAttribute("aria-invalid", "true");
    const note = document.createElement("p");
    note.className = "invalid-feedback d-block";
    note.dataset.error = name;
    note.setAttribute("role", "alert");
    note.textContent = texts.map((text) => text.message ?? text).join(" ");
    field.after(note);
    const fold = field.closest("details");
    if (fold) fold.open = true;
  }
}
