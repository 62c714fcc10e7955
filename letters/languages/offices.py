"""Offices before a name that a woman and a man have in the same form: juge Roy, preside Ferri."""

import re
from typing import NamedTuple

# Behind an office somebody's name, and not what the office is for.
A_NAME = (
    r"(?!(?:Risorse|Recursos|Vent[ae]s|Vendite|General|Commercial|Comercial|Region|Scolastic|Sanitari"
    r"|Tecnic|Técnic|Am?ministrativ|Administrativ|Didattic|Marketing|Persona|Acquisti|Compras|Area"
    r"|Operati|Operations|Sales|Financ|Finanz|Medic|Médic|Artistic))"
    r"(?-i:[A-ZÀ-Þ][a-zß-ÿ]+(?: [A-ZÀ-Þ][a-zß-ÿ]+)?)$"
)


class Office(NamedTuple):
    """An office with the name behind it, and the gender that an article before it tells, if any."""

    words: str
    gender: str


def office_before_a_name(typed: str, offices: str) -> Office | None:
    """Any of `offices`, a pattern, that `typed` has before a name."""
    article = r"(?:(?P<f>la) |(?P<m>il|el|le) |l['’]|lo )?"
    named = rf"(?P<words>(?:{offices}) (?-i:[A-ZÀ-Þ][\w’'-]+.*))"
    if not (found := re.fullmatch(f"{article}{named}", typed, re.IGNORECASE)):
        return None
    words = f"{found['words'][0].upper()}{found['words'][1:]}"
    return Office(words, "f" if found["f"] else "m" if found["m"] else "")
