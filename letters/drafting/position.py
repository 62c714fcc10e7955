"""The bare name of a position, without what a posting adds to it, in whatever language."""

import re

from letters.languages import LANGUAGES


def _any(name: str) -> str:
    return "|".join(getattr(language, name) for language in LANGUAGES.values())


# Who may apply, by letters: a woman, a man, anybody, as German, French and Spanish shorten them.
_LETTER = r"(?:[mwfdxhia*]|gn|div|divers)"
_IN_BRACKETS = rf"""
    [(\[]\s*(?:
        {_LETTER}(?:\s*[/|,·-]\s*(?:{_LETTER}|nb))+
        | gn\*? | {_any("everybody")}
    )\s*[)\]]"""
# Without brackets only pairs that are no grade and no abbreviation: a woman's and a man's letter.
_BARE = r"""
    (?<![\w/-])(?:
        (?:[dx][/|])?(?:[hm][/|-][wf]|[wf][/|-][hm]|h[/|-]m|m[/|-]h)(?:[/|-](?:[dxia*]|gn|nb|div))*
        | all[ ]genders | (?<=\s)gn$
    )(?![\w/-])"""
_FOR_EVERYBODY = re.compile(rf"\s*[,–—-]?\s*(?:{_IN_BRACKETS}|{_BARE})", re.I | re.X)
# How long and how much one works, where a posting puts it behind the name.
_BEFORE_THE_TERMS = r"(?:\s*[–—|,/(-]\s*|\s+)"
_TERMS = re.compile(rf"{_BEFORE_THE_TERMS}(?:in\s+)?\b(?:{_any('terms')})\b\)?$", re.I)
_TERMS_FOR_SURE = re.compile(rf"{_BEFORE_THE_TERMS}(?:{_any('terms_for_sure')})\)?$")


def bare_position(recorded: str) -> str:
    """The position as a letter names it; one that is nothing but additions stays as recorded."""
    position, marks = _FOR_EVERYBODY.subn("", recorded)
    terms = _TERMS if marks else _TERMS_FOR_SURE
    while (shorter := terms.sub("", position)) != position:
        position = shorter
    if position == recorded:
        return recorded
    return re.sub(r"\s{2,}", " ", position).strip(" ,–—|/-") or recorded
