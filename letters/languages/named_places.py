"""The place of a job as it was typed, made the name that a sentence can say."""

import re

# Behind a place and a mark: Bologna / ibrido, Leeds (hybrid), Lyon, télétravail 2 j.
_HOW_ONE_WORKS = re.compile(
    r"(?<=\w)\s*(?:\s[–—-]\s|[/,;|+&(]|\s(?:and|und|et|y|e|o|or|ou|oder)\s)\s*"
    r"(?:(?:partly|teilweise|teils|partiellement|parzialmente|\d+ ?%|\d \w+) )?"
    r"(?:hybride?|híbrido|ibrido|remote|remoto|home[ -]?office|homeoffice|wfh|télétravail"
    r"|teletrabajo|smart ?working|telelavoro|on-?site|vor ort|sur site"
    r"|presencial|in presenza)\b[^,;/|]*$",
    re.IGNORECASE,
)
# A stop that shortens the last word of a place: Washington, D.C., Guadalajara, Jal.
_SHORT_AT_THE_END = re.compile(r"(?:\b[A-ZÀ-Þ]|, [A-ZÀ-Þ][a-zß-ÿ]{1,4})\.$")
# Where about it is, and no name of a place: near Leeds, bei Husum, vicino a Lucca.
_SOMEWHERE_NEAR = re.compile(
    r"(?i:near|close to|just outside|nahe|in der nähe|près d|proche d|cerca d|vicino|nei pressi)"
    r"|(?:bei|beim|im|auf|an der|am|um|zwischen|presso|junto a|au|aux|chez) "
)


def named_place(typed: str) -> str:
    """The place without how one works there and what leads to it; empty where it names none."""
    place = _HOW_ONE_WORKS.sub("", typed.strip())
    place = place if _SHORT_AT_THE_END.search(place) else place.rstrip(".")
    place = re.sub(r"^(?:in|a|à|en) (?=[A-ZÀ-Þ])", "", place)
    is_named = re.search(r"[^\W\d_]", place) and not _SOMEWHERE_NEAR.match(place)
    return place if is_named else ""
