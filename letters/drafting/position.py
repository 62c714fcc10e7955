"""The bare name of a position, without what a posting adds to it."""

import re

# What says that everybody may apply: (m/w/d), H/F, all genders.
_IN_BRACKETS = r"""
    [(\[]\s*(?:
        (?:[mwfdxhia*]|gn|div|divers)(?:\s*[/|,·-]\s*(?:[mwfdxhia*]|gn|nb|div|divers))+
        | gn\*? | all[ ]genders? | any[ ]gender | alle[ ]geschlechter | tous[ ]genres
    )\s*[)\]]"""
# Without brackets only pairs that are no grade and no abbreviation: a woman's and a man's letter.
_BARE = r"""
    (?<![\w/-])(?:
        (?:[dx][/|])?(?:[hm][/|-][wf]|[wf][/|-][hm]|h[/|-]m|m[/|-]h)(?:[/|-](?:[dxia*]|gn|nb|div))*
        | all[ ]genders | (?<=\s)gn$
    )(?![\w/-])"""
_FOR_EVERYBODY = re.compile(rf"\s*[,–—-]?\s*(?:{_IN_BRACKETS}|{_BARE})", re.I | re.X)
# How long and how much one works, where a posting puts it behind the name.
_CONTRACT = re.compile(
    r"""(?:\s*[–—|,/(-]\s*|\s+)(?:in\s+)?\b(?:
        CDI | CDD(?:\s+\d+\s+mois)? | int[ée]rim | temps[ ](?:plein|partiel)
        | (?:(?:Voll|Teil)(?:zeit)?-?\s*(?:oder|und|/|,)\s*)?(?:Voll|Teil)zeit | unbefristet
        | ab[ ]sofort | full[ -]time | part[ -]time | jornada[ ](?:completa|parcial) | indefinido
    )\b\)?$""",
    re.I | re.X,
)
_CDI = re.compile(r"(?:\s*[–—|,/(-]\s*|\s+)CD[ID](?:\s+\d+\s+mois)?\)?$")


def bare_position(recorded: str) -> str:
    """The position as a letter names it; one that is nothing but additions stays as recorded."""
    position, marks = _FOR_EVERYBODY.subn("", recorded)
    contract = _CONTRACT if marks else _CDI
    while (shorter := contract.sub("", position)) != position:
        position = shorter
    if position == recorded:
        return recorded
    return re.sub(r"\s{2,}", " ", position).strip(" ,–—|/-") or recorded
