// People by their names: a field that completes them, and a chip for each who was named. Without
// JavaScript it is a text with a name on each line, which stays the field that is sent; whoever
// puts other words into it says so with an "input" or "change" event.
import { get } from "./fragments.js";
import { filled, gettext } from "./translated.js";

const PAUSE = 120; // ms
// A comma parts two people, unless it is within a company's name in brackets.
const BETWEEN = /[\n;]+|(?<!\([^()]*),/;
// "Brandt, Ruth" may be one person or two; applications/people_lines.py asks of the same.
const PARTICLES = "(?:(?:v[ao]n|de[rnls]?|d[aiu]|l[ae]|zu|ter|al|el|bin) )*";
const MAYBE_ONE = new RegExp(
  `^(${PARTICLES}[^\\s,;()<>@]+),\\s*([^\\s,;()<>@]+(?: [^\\s,;()<>@]+)?)$`,
  "i",
);
const MAYBE_BEGUN = new RegExp(
  `^\\s*${PARTICLES}[^\\s,;()<>@]+,\\s*(?:[^\\s,;]+ ?[^\\s,;]*)?$`,
  "i",
);

// What a comma sets off from the name that it belongs to.
const BEHIND_A_NAME = /^(?:jr|sr|esq|ii|iii|iv|ph\.? ?d|m\.? ?d|mba|msc|bsc|rn|cpa)\.?$/i;

// The same words as in applications/people_lines.py.
const ROLE =
  /^(?:(?:(?:senior|deputy|vice|managing|technical|general|assistant|associate) )*(?:head of|director|president|vp|chief|c[efot]o|hr|manager|recruiter|leiter(?:in)?|\S+leiter(?:in)?|geschäftsführer(?:in)?|directeur|directrice|responsable|directora?|jef[ea] de|gerente)\b.*|.* (?:manager|director|recruiter|officer))$/iu;

const isRoleOf = (part, name) => Boolean(name) && ROLE.test(part) && !/[(<]/.test(name);

// "Ruth Brandt (Head of Sales)" of a name and the role behind its comma.
const withRoles = (parts) => {
  const people = [];
  for (const part of parts) {
    if (isRoleOf(part, people.at(-1))) people.push(`${people.pop()} (${part})`);
    else people.push(part);
  }
  return people;
};

const joined = (names) => {
  const people = [];
  for (const name of names) {
    if (people.length && BEHIND_A_NAME.test(name)) people.push(`${people.pop()}, ${name}`);
    else people.push(name);
  }
  return people;
};

const maybeOne = (name) => {
  const [, family, first] = MAYBE_ONE.exec(name.trim()) ?? [];
  const isBehind = [family, first].some((part) => BEHIND_A_NAME.test(part) || ROLE.test(part));
  return family && !isBehind ? { family, first } : null;
};

const mayBecomeOne = (text) =>
  MAYBE_BEGUN.test(text) && !BEHIND_A_NAME.test(text.split(",")[0].trim());

const partsOf = (line) =>
  joined(
    line
      .split(BETWEEN)
      .map((part) => part.trim())
      .filter(Boolean),
  );

// `ofOne` are the names of one person each, whatever signs are in them.
const namesIn = (text, ofOne = new Set()) =>
  joined(
    text
      .split("\n")
      .flatMap((line) => (ofOne.has(line.trim()) ? [line] : line.split(";")))
      .flatMap((line) =>
        maybeOne(line) || ofOne.has(line.trim()) ? [line.trim()] : withRoles(partsOf(line)),
      ),
  );

class PeopleField {
  #names = [];
  #choices = [];
  #active = -1;
  #waiting = 0;
  // Whether what is being typed stands behind the comma of the last chip.
  #isBehindComma = false;

  constructor(frame) {
    this.address = frame.dataset.peopleField;
    this.ofOne = new Set(frame.dataset.names.split("\n").filter(Boolean));
    this.text = frame.querySelector("textarea");
    this.field = document.createElement("input");
    this.chips = document.createElement("ul");
    this.list = document.createElement("ul");
    this.questions = document.createElement("div");
    this.news = document.createElement("p");
    const isTyping = document.activeElement === this.text;
    this.#build(frame);
    this.#listen(frame);
    this.#takeUp();
    if (isTyping) this.#typeOn();
  }

  #build(frame) {
    const { field, text, list } = this;
    Object.assign(field, { type: "text", className: "form-control", autocomplete: "off" });
    field.dir = "auto";
    Object.assign(list, { className: "choices", hidden: true });
    list.id = `${text.id}-choices`;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", gettext("Suggestions"));
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-expanded", "false");
    field.setAttribute("aria-controls", list.id);
    for (const name of ["aria-describedby", "aria-invalid"]) {
      if (text.hasAttribute(name)) field.setAttribute(name, text.getAttribute(name));
    }
    field.classList.toggle("is-invalid", text.classList.contains("is-invalid"));
    // The label and the summary of what is wrong lead to the field that one sees.
    field.id = text.id;
    text.removeAttribute("id");
    text.hidden = true;
    this.chips.className = "chips";
    this.news.className = "visually-hidden";
    this.news.setAttribute("role", "status");
    const around = document.createElement("div");
    around.className = "people-field";
    around.append(this.chips, this.questions, field, list);
    text.before(around);
    frame.append(this.news);
    const hint = frame.querySelector(".form-text");
    if (hint)
      hint.textContent = gettext(
        "Type a name, the first name first. A comma or Enter adds the next.",
      );
  }

  #listen(frame) {
    const { field, text } = this;
    field.addEventListener("input", () => this.#typed());
    field.addEventListener("keydown", (event) => this.#key(event));
    field.addEventListener("focus", () => this.#offer());
    field.addEventListener("blur", () => this.#leave());
    for (const event of ["input", "change"]) text.addEventListener(event, () => this.#takeUp());
    text.form.addEventListener("reset", () => setTimeout(() => this.#takeUp()));
    text.form.addEventListener("submit", () => this.#write());
    addEventListener("pageshow", () => this.#takeUp());
    // A choice is made before the field loses the focus.
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const choice = event.target.closest("[role=option]");
      if (choice) this.#choose(choice);
    });
    frame.addEventListener("click", (event) => {
      const button = event.target.closest("[data-remove]");
      if (button) this.#remove(Number(button.dataset.remove));
      const answer = event.target.closest("[data-people]");
      if (answer) this.#settle(Number(answer.dataset.place), answer.dataset.people.split("\n"));
    });
  }

  // What the text says, wherever that came from.
  #takeUp() {
    const names = namesIn(this.text.value, this.ofOne);
    if (names.join("\n") === this.#all().join("\n")) return;
    this.#names = names;
    this.#isBehindComma = false;
    this.field.value = "";
    this.#draw();
  }

  // Whoever was typing before this script came goes on in the field that takes the text's place.
  #typeOn() {
    this.field.value = this.#names.pop() ?? "";
    this.#draw();
    this.field.focus();
  }

  #all() {
    return this.#with(namesIn(this.field.value, this.ofOne));
  }

  #with(names) {
    const [role, ...others] = names;
    const last = this.#names.at(-1);
    if (this.#isBehindComma && role && isRoleOf(role, last)) {
      return joined([...this.#names.slice(0, -1), `${last} (${role})`, ...others]);
    }
    return joined([...this.#names, ...names]);
  }

  #write() {
    const text = this.#all().join("\n");
    if (text === this.text.value) return;
    this.text.value = text;
    this.text.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #draw() {
    const chips = this.#names.map((name, place) => {
      const chip = document.createElement("li");
      const words = document.createElement("bdi");
      const button = document.createElement("button");
      chip.className = "chip";
      words.textContent = name;
      button.type = "button";
      button.dataset.remove = place;
      button.textContent = "×";
      button.setAttribute("aria-label", filled(gettext("Remove %(name)s"), { name }));
      chip.append(words, button);
      return chip;
    });
    this.chips.replaceChildren(...chips);
    this.#ask();
  }

  // Of each "Brandt, Ruth" whether it is one person or two.
  #ask() {
    const questions = this.#names.map((name, place) => {
      const parts = maybeOne(name);
      if (!parts || this.ofOne.has(name)) return "";
      const question = document.createElement("p");
      const { family, first } = parts;
      question.className = "cluster mb-2";
      const answer = (label, people) => {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "btn btn-quiet btn-small";
        Object.assign(button.dataset, { place, people: people.join("\n") });
        button.textContent = label;
        return button;
      };
      const spoken = `${first} ${family}`;
      question.append(
        filled(gettext("Is “%(name)s” one person or two?"), { name }),
        answer(filled(gettext("One: %(name)s"), { name: spoken }), [spoken]),
        answer(gettext("Two"), [family, first]),
      );
      return question;
    });
    this.questions.replaceChildren(...questions.filter(Boolean));
  }

  #settle(place, people) {
    this.#names.splice(place, 1, ...people);
    this.#isBehindComma = false;
    this.#draw();
    this.#write();
    this.news.textContent = filled(gettext("Added: %(names)s"), { names: people.join(", ") });
    this.field.focus();
  }

  #choose(choice) {
    this.ofOne.add(choice.dataset.name);
    this.#add(choice.dataset.name);
  }

  #add(text) {
    const before = this.#names;
    this.#names = this.#with(namesIn(text, this.ofOne).filter((name) => !before.includes(name)));
    this.#isBehindComma = false;
    this.field.value = "";
    this.#close();
    this.#draw();
    this.#write();
    const names = this.#names.filter((name) => !before.includes(name));
    if (names.length) {
      this.news.textContent = filled(gettext("Added: %(names)s"), { names: names.join(", ") });
    }
    for (const name of names) {
      this.#recognise(name, (label) => {
        const place = this.#names.indexOf(name);
        if (place >= 0) this.#names[place] = label;
        this.#draw();
      });
    }
  }

  // Says of a name that was typed whose it is, where it is that of somebody elsewhere.
  async #recognise(name, say) {
    const answer = await get(`${this.address}?${new URLSearchParams({ start: name })}`);
    const label = answer.page.querySelector("[data-meant]")?.dataset.name;
    if (!label || label === name) return;
    say(label);
    this.#write();
  }

  #remove(place) {
    const [name] = this.#names.splice(place, 1);
    this.#isBehindComma = false;
    this.#draw();
    this.#write();
    this.news.textContent = filled(gettext("Removed: %(name)s"), { name });
    this.field.focus();
  }

  #typed() {
    const names = this.field.value.split(BETWEEN);
    if (names.length > 1 && !mayBecomeOne(this.field.value)) {
      const begun = names.pop();
      const isBehindComma = this.field.value.at(-begun.length - 1) === ",";
      this.#add(this.field.value.slice(0, -begun.length - 1));
      this.#isBehindComma = isBehindComma;
      this.field.value = begun.trimStart();
    }
    this.#write();
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#offer(), PAUSE);
  }

  async #offer() {
    const start = this.field.value.trim();
    const answer = await get(`${this.address}?${new URLSearchParams({ start })}`);
    const isAsked = document.activeElement === this.field && this.field.value.trim() === start;
    if (!answer.isFine || !isAsked) return;
    const found = [...answer.page.querySelectorAll("li")];
    this.#choices = found.filter((choice) => !this.#names.includes(choice.dataset.name));
    for (const [place, choice] of this.#choices.entries()) {
      choice.setAttribute("role", "option");
      choice.id = `${this.list.id}-${place}`;
    }
    this.list.replaceChildren(...this.#choices);
    this.#show(-1);
    this.list.hidden = !this.#choices.length;
    this.field.setAttribute("aria-expanded", String(!this.list.hidden));
  }

  #show(place) {
    this.#active = place;
    for (const [at, choice] of this.#choices.entries()) {
      choice.setAttribute("aria-selected", String(at === place));
    }
    const choice = this.#choices[place];
    if (choice) {
      this.field.setAttribute("aria-activedescendant", choice.id);
      choice.scrollIntoView({ block: "nearest" });
    } else this.field.removeAttribute("aria-activedescendant");
  }

  #close() {
    clearTimeout(this.#waiting);
    this.list.hidden = true;
    this.#choices = [];
    this.field.setAttribute("aria-expanded", "false");
    this.#show(-1);
  }

  // The last name stays in the field: a chip more would move away the button that is being pressed.
  #leave() {
    this.#close();
    const name = this.field.value.trim();
    if (!name) return;
    this.#recognise(name, (label) => {
      if (this.field.value.trim() === name) this.field.value = label;
    });
  }

  #key(event) {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps) this.#walk(event, steps[event.key]);
    else if (event.key === "Enter") this.#enter(event);
    else if (event.key === "Escape" && !this.list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    } else if (event.key === "Backspace" && !this.field.value && this.#names.length) {
      this.#remove(this.#names.length - 1);
    }
  }

  #walk(event, step) {
    event.preventDefault();
    if (this.list.hidden) {
      this.#offer();
      return;
    }
    const count = this.#choices.length + 1;
    this.#show(((this.#active + 1 + step + count) % count) - 1);
  }

  // Enter takes what is chosen or typed; with nothing in the field it sends the form.
  #enter(event) {
    if (event.isComposing) return;
    const choice = this.#choices[this.#active];
    if (!choice && !this.field.value.trim()) return;
    event.preventDefault();
    if (choice) this.#choose(choice);
    else this.#add(this.field.value);
  }
}

for (const frame of document.querySelectorAll("[data-people-field]")) new PeopleField(frame);
