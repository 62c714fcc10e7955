"""A draft exchanged for another, around the words that its writer has changed."""

import re
from collections.abc import Mapping, Sequence

from letters.drafting.draft import Draft


def redraft(old: Draft, new: Draft, words: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
    """Exchange what still stands as `old` drafted it for what `new` drafts.

    Returns the new `Draft.WORDS`, and the names of those in which the writer's own
    words stand.
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
    present = {key for key, _ in standing if key}
    out: list[str] = [fresh[p.key] for p in new.paragraphs[:1] if p.key not in old_keys]
    follows = {b.key: a.key for a, b in zip(new.paragraphs, new.paragraphs[1:], strict=False)}
    for key, text in standing:
        if key is None:
            out.append(text)
            continue
        if key in fresh:
            out.append(fresh[key])
        # A paragraph that only the new facts make possible comes after the one it follows.
        out += [fresh[b] for b, a in follows.items() if a == key and b not in old_keys | present]
    return "\n\n".join(out), any(key is None for key, _ in standing)


def _exchanged_body(
    standing: Sequence[tuple[str | None, str]], fresh: Mapping[str, str]
) -> tuple[str, bool]:
    """Where no paragraph follows from one before: the new ones stand where the old ones began."""
    out: list[str] = []
    new = list(fresh.values())
    for key, text in standing:
        if key is None:
            out.append(text)
        else:
            out += new
            new = []
    return "\n\n".join(out), any(key is None for key, _ in standing)
