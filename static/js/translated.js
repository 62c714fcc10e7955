// Words for a person, in the language of the page: frame/script_words.py. Where they did not arrive
// the English ones do.
const inEnglish = {
  gettext: (message) => message,
  ngettext: (singular, plural, count) => (count === 1 ? singular : plural),
  interpolate: (message, values) =>
    message.replace(/%\((\w+)\)s/g, (_, name) => String(values[name])),
};

const { gettext, ngettext, interpolate } = globalThis.django ?? inEnglish;

// filled(gettext("Saved %(time)s"), { time: "15:30" })
export const filled = (message, values) => interpolate(message, values, true);
export { gettext, ngettext };
