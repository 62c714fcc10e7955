"""What an application is called: its position and its company, as far as they have names."""

import re

from django.utils.translation import gettext

_NOTHING = re.compile(
    r"[\W_]*|n/a|n\.\s?a\.?|tb[ad]|todo|x{2,}|none|unknown|not known|keine angabe|k\.\s?a\.?"
    r"|unbekannt|inconnue?|desconocid[oa]|sconosciut[oa]|unspecified",
    re.IGNORECASE,
)


def names_nothing(typed: str) -> bool:
    """Whether what was typed where a name has to stand is none: ?, n/a, unknown."""
    return bool(_NOTHING.fullmatch(" ".join(typed.split())))


def job_title(position: str, company: str) -> str:
    """Both, or only what has a name: "Shift Manager at Linden Mill", "Linden Mill"."""
    if names_nothing(company):
        return gettext("Job without a name") if names_nothing(position) else position
    if names_nothing(position):
        return company
    # Translators: "Shift Manager at Linden Mill".
    return gettext("%(position)s at %(company)s") % {"position": position, "company": company}
