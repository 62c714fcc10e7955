// The words of a letter: texts by the names of the form's fields, with the revision they stand on.

// Forms send one kind of line ending, and pages show the other.
const newlines = (text) => (text ?? "").replaceAll("\r\n", "\n");

export const isSame = (some, others) =>
  Object.keys(some).every(
    (name) => name === "revision" || newlines(some[name]) === newlines(others[name]),
  );

// The names of the fields that two tabs would have the writer choose between.
export const differing = (mine, theirs) =>
  Object.keys(theirs).filter(
    (name) => newlines(mine[name]).trim() !== newlines(theirs[name]).trim(),
  );
