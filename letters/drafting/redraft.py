"""Replacing one draft by another, around the words that the writer has changed."""

import re
from collections.abc import Collection, Mapping, Sequence

from letters.drafting.draft import Draft


def redraft(old: Draft, new: Draft, words: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
    """Replace whatever still stands as `old` drafted it by what `new` drafts.

    Returns the new `Draft.WORDS`, and the names of those that hold the writer's own words.
    """
    changed: dict[str, str] = {}
    own: list[str] = []
    for name in Draft.LINES:
        untouched = words[name] == getattr(old, name)
        changed[name] = getattr(new, name) if untouched else words[name]
        if not untouched and words[name] != getattr(new, name):
            own.append(name)
    changed["body"], has_own_words = _redrafted_body(old, new, words["body"])
    if has_own_words:
        own.append("body")
    return changed, own


def _redrafted_body(old: Draft, new: Draft, body: str) -> tuple[str, bool]:
    """The paragraphs of `body`, drafted ones exchanged, new ones put behind their neighbours."""
    key_of = {paragraph.text: paragraph.key for paragraph in old.paragraphs}
    old_keys = {paragraph.key for paragraph in old.paragraphs}
    fresh = {paragraph.key: paragraph.text for paragraph in new.paragraphs}
    standing = [(key_of.get(text), text) for text in re.split(r"\n\s*\n", body.strip()) if text]
    if not old_keys & fresh.keys():
        return _exchanged_body(standing, fresh)
    runs = _runs(list(fresh), old_keys, {key for key, _ in standing if key})
    out: list[str] = []
    for key, text in standing:
        out += [text] if key is None else [fresh[part] for part in runs.get(key, ())]
    return "\n\n".join(out), any(key is None for key, _ in standing)


def _runs(new: list[str], old: Collection[str], standing: Collection[str]) -> dict[str, list[str]]:
    """By the key of each paragraph that stands and is drafted again: that key, and the keys
    beside it that only the new facts make possible. They come after it, or before the first."""
    runs: dict[str, list[str]] = {}
    run: list[str] = []
    for key in new:
        if key in standing:
            run = runs[key] = [key] if runs else [*run, key]
        elif key not in old:
            run.append(key)
    return runs


def _exchanged_body(
    standing: Sequence[tuple[str | None, str]], fresh: Mapping[str, str]
) -> tuple[str, bool]:
    """The body where no drafted paragraph stands that is drafted again: the new paragraphs stand
    where the old ones began. Also whether the writer has paragraphs of their own."""
    out: list[str] = []
    new = list(fresh.values())
    for key, text in standing:
        if key is None:
            out.append(text)
        else:
            out += new
            new = []
    return "\n\n".join(out), any(key is None for key, _ in standing)
