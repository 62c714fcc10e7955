// What one of two texts has that the other has not, with some words around it. What both have is
// left out: two letters that differ in a few words look alike.

const AROUND = 6; // words shown before and after what differs
const ALIKE = 0.3; // of the words, from which on two paragraphs are one that was changed
const FOLD = "…";

// The paragraphs of `text` that `other` lacks, each a list of { text, differs }; null where both
// have the same ones in another order.
export function whatDiffers(text, other) {
  const [mine, theirs] = [paragraphs(text), paragraphs(other)];
  const changed = theirs.filter((paragraph) => !mine.includes(paragraph));
  if (!changed.length && mine.every((paragraph) => theirs.includes(paragraph))) return null;
  const shown = mine.map((paragraph) =>
    theirs.includes(paragraph) ? null : marked(paragraph, changed),
  );
  return shown
    .filter((pieces, place) => pieces || place === 0 || shown[place - 1])
    .map((pieces) => pieces ?? [{ text: FOLD, differs: false }]);
}

function marked(paragraph, changed) {
  const words = paragraph.split(/\s+/u);
  const { before, after } = changed
    .map((other) => inBoth(words, other.split(/\s+/u)))
    .reduce((best, next) => (next.before + next.after > best.before + best.after ? next : best), {
      before: 0,
      after: 0,
    });
  const isChanged = before + after >= ALIKE * words.length;
  const start = isChanged ? before : 0;
  const end = isChanged ? words.length - after : words.length;
  const pieces = [
    { text: folded(words.slice(0, start).toReversed()).toReversed().join(" "), differs: false },
    { text: words.slice(start, end).join(" "), differs: true },
    { text: folded(words.slice(end)).join(" "), differs: false },
  ];
  return pieces.filter((piece) => piece.text);
}

// How many words two paragraphs share at their beginnings and at their ends.
function inBoth(words, others) {
  const most = Math.min(words.length, others.length);
  let before = 0;
  while (before < most && words[before] === others[before]) before += 1;
  let after = 0;
  while (after < most - before && words.at(-1 - after) === others.at(-1 - after)) after += 1;
  return { before, after };
}

function folded(words) {
  return words.length > AROUND ? [...words.slice(0, AROUND), FOLD] : words;
}

const paragraphs = (text) =>
  text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
