"""Replacing one draft by another, around the words that the writer has changed."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from letters.drafting.draft import Draft

# The paragraphs of a body, with the key of each that stands as it was drafted.
type Standing = Sequence[tuple[str | None, str]]


@dataclass(frozen=True)
class Redrafted:
    """The new `words` by their names in `Draft.WORDS`, and the names of those that hold the
    writer's own."""

    words: dict[str, str]
    own: list[str]


def redraft(old: Draft, new: Draft, words: Mapping[str, str]) -> Redrafted:
    """Replace whatever still stands as `old` drafted it by what `new` drafts."""
    changed: dict[str, str] = {}
    own: list[str] = []
    for name in Draft.LINES:
        is_untouched = words[name] == getattr(old, name)
        changed[name] = getattr(new, name) if is_untouched else words[name]
        if words[name] not in (getattr(old, name), getattr(new, name)):
            own.append(name)
    standing = _standing(old, words["body"])
    changed["body"] = "\n\n".join(_redrafted_body(old, new, standing))
    if any(key is None for key, _ in standing):
        own.append("body")
    return Redrafted(changed, own)


def _standing(old: Draft, body: str) -> Standing:
    key_of = {paragraph.text: paragraph.key for paragraph in old.paragraphs}
    return [(key_of.get(text), text) for text in re.split(r"\n\s*\n", body.strip()) if text]


def _redrafted_body(old: Draft, new: Draft, standing: Standing) -> list[str]:
    """The paragraphs, drafted ones exchanged, new ones put behind their neighbours."""
    old_keys = {paragraph.key for paragraph in old.paragraphs}
    fresh = {paragraph.key: paragraph.text for paragraph in new.paragraphs}
    if not old_keys & fresh.keys():
        return _exchanged_body(standing, fresh)
    runs = _runs(list(fresh), old_keys, {key for key, _ in standing if key})
    out: list[str] = []
    for key, text in standing:
        out += [text] if key is None else [fresh[part] for part in runs.get(key, ())]
    return out


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


def _exchanged_body(standing: Standing, fresh: Mapping[str, str]) -> list[str]:
    """The paragraphs where no drafted one stands that is drafted again: the new ones stand where
    the old ones began."""
    out: list[str] = []
    new = list(fresh.values())
    for key, text in standing:
        if key is None:
            out.append(text)
        else:
            out += new
            new = []
    return out
