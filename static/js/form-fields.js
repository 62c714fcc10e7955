// The fields of a form that hold words and choices of a person, and what stands in them.
import { put } from "./day-or-moment.js";

const UNKEPT = "[type=hidden], [type=file], [type=password], [type=search], [readonly], :disabled";

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
  if (field.multiple) return options.some((each) => each.selected !== each.defaultSelected);
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
