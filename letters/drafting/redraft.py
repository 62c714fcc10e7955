"""Replacing one draft by another, around the words that the writer has changed."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from letters.drafting.draft import Draft

# The paragraphs of a body, with the key of each that stands as it was drafted.
type Standing = list[tuple[str | None, str]]


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
    body = _without_doubles(_redrafted_body(old, new, _standing(old, words["body"])))
    changed["body"] = "\n\n".join(text for _, text in body)
    if any(key is None for key, _ in body):
        own.append("body")
    return Redrafted(changed, own)


def _standing(old: Draft, body: str) -> Standing:
    key_of = {paragraph.text: paragraph.key for paragraph in old.paragraphs}
    return [(key_of.get(text), text) for text in re.split(r"\n\s*\n", body.strip()) if text]


def _without_doubles(body: Standing) -> Standing:
    """The paragraphs without the writer's own that are drafted word for word: a template that was
    made of this letter has them, too."""
    drafted = {text for key, text in body if key}
    return [(key, text) for key, text in body if key or text not in drafted]


def _redrafted_body(old: Draft, new: Draft, standing: Standing) -> Standing:
    """The paragraphs, drafted ones exchanged, new ones put behind their neighbours."""
    old_keys = {paragraph.key for paragraph in old.paragraphs}
    fresh = {paragraph.key: paragraph.text for paragraph in new.paragraphs}
    if not old_keys & fresh.keys():
        return _exchanged_body(standing, fresh)
    runs = _runs(list(fresh), old_keys, {key for key, _ in standing if key})
    out: Standing = []
    for key, text in standing:
        out += [(key, text)] if key is None else [(part, fresh[part]) for part in runs.get(key, ())]
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


def _exchanged_body(standing: Standing, fresh: Mapping[str, str]) -> Standing:
    """The paragraphs where no drafted one stands that is drafted again: the new ones stand where
    the old ones began."""
    out: Standing = []
    new = list(fresh.items())
    for key, text in standing:
        if key is None:
            out.append((key, text))
        else:
            out += new
            new = []
    return out
