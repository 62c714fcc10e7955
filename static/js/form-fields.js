// The fields of a form that hold words and choices of a person, and what stands in them. Which rows of
// a list something is done with is chosen anew each time.
const UNKEPT =
  "[type=hidden], [type=file], [type=password], [type=search], [readonly], [data-selection], :disabled";

const isTicked = (field) => field.matches("[type=checkbox], [type=radio]");

// Those of this name, or all; never a password, a file, or what nobody typed.
export const fieldsOf = (form, name) =>
  [...form.elements].filter(
    (field) =>
      field.matches("input, textarea, select") &&
      field.name &&
      (!name || field.name === name) &&
      !field.matches(UNKEPT),
  );

// Whether the field shows something else than the page came with.
export function isChanged(field) {
  if (isTicked(field)) return field.checked !== field.defaultChecked;
  if (!field.matches("select")) return field.value !== field.defaultValue;
  const options = [...field.options];
  if (field.multiple) return options.some((option) => option.selected !== option.defaultSelected);
  // Without one that is marked as chosen, the first is shown.
  const first = options.findLast((option) => option.defaultSelected) ?? options[0];
  return field.selectedOptions[0] !== first;
}

// What stands in the fields of this name: their texts, or the values that are chosen.
export function valuesOf(form, name) {
  return fieldsOf(form, name).flatMap((field) => {
    if (isTicked(field)) return field.checked ? [field.value] : [];
    if (field.matches("select")) return [...field.selectedOptions].map((option) => option.value);
    return [field.value];
  });
}

// Puts `values` into the fields of this name; returns those that show something else by that. What
// was typed since the page came stays.
export function fill(form, name, values) {
  return fieldsOf(form, name).filter((field, place) => {
    if (isChanged(field)) return false;
    if (isTicked(field)) field.checked = values.includes(field.value);
    else if (field.matches("select")) choose(field, values);
    else put(field, values[place] ?? "");
    return isChanged(field);
  });
}

// A choice that is no longer offered cannot be made again.
function choose(select, values) {
  const wanted = [...select.options].filter(({ value }) => values.includes(value));
  if (!wanted.length && !select.multiple) return;
  for (const option of select.options) option.selected = wanted.includes(option);
}

// A field of day and time asks for the day alone while the box is ticked that its attribute
// `data-day-or-moment` names. Without JavaScript it goes on asking for both, and the time is not read.
const A_DAY = "2026-11-26".length;
const SELECTOR = "[data-day-or-moment]";

const times = new WeakMap(); // of fields that ask for the day: the time that stood there before
const days = new WeakMap(); // of fields that ask for both and are empty: the day that stood there

// What a browser says, in its own language, of a field that has to be filled in.
const TO_FILL_IN = Object.assign(document.createElement("input"), { required: true });

const tickOf = (field) => field.form.elements[field.dataset.dayOrMoment];
const typeFor = (isDay) => (isDay ? "date" : "datetime-local");

// Puts a value of either kind into a field; it asks for that kind from then on.
function put(field, value) {
  if (field.matches(SELECTOR) && value) field.type = typeFor(value.length === A_DAY);
  field.value = value;
}

// No field can hold a day whose time is still to be typed. Until it is, the field is empty and its
// form is not sent, or the day would be lost without a word.
function awaitTime(field, day) {
  days.set(field, day);
  field.setCustomValidity(day && TO_FILL_IN.validationMessage);
}

function fit(field) {
  const { checked } = tickOf(field);
  if (field.type === typeFor(checked)) {
    if (field.value) awaitTime(field, "");
    return;
  }
  const [typed, time] = field.value.split("T");
  const day = typed || days.get(field) || "";
  if (time) times.set(field, time);
  field.type = typeFor(checked);
  const isTimeKnown = checked || times.has(field);
  field.value = day && !checked && isTimeKnown ? `${day}T${times.get(field)}` : day;
  awaitTime(field, isTimeKnown ? "" : day);
}

// Has the fields within `root` ask for what is known, before anything is typed into them.
export function askForDays(root) {
  for (const field of root.querySelectorAll(SELECTOR)) {
    if (!tickOf(field).checked || field.type === "date") continue;
    const isTyped = field.value && field.value !== field.defaultValue;
    const typed = field.value;
    field.defaultValue = field.defaultValue.slice(0, A_DAY);
    field.type = "date";
    field.value = isTyped ? typed.slice(0, A_DAY) : field.defaultValue;
  }
}

const fieldsIn = (form) => form?.querySelectorAll?.(SELECTOR) ?? [];

for (const kind of ["input", "change"]) {
  // First of all: whoever else hears of it finds the field as it is then.
  document.addEventListener(
    kind,
    ({ target, isTrusted }) => {
      for (const field of fieldsIn(target.form)) {
        fit(field);
        if (isTrusted && target === tickOf(field) && !field.value) field.focus();
      }
    },
    { capture: true },
  );
}

document.addEventListener("reset", ({ target }) => {
  for (const field of fieldsIn(target)) {
    field.type = typeFor(tickOf(field).defaultChecked);
    awaitTime(field, "");
  }
});
