"""Who looks for people for others, by the name of an agency or its address."""

import re

from frame.folding import folded

_FIRMS = r"hays|randstad|adecco|manpower\w*|michael ?page|robert ?(?:half|walters)"
# "Halden Search" looks for people; "my job search" and "Google search" look for jobs.
_SEARCH = (
    r"(?<!job )(?<!web )(?<!my )(?<!own )(?<!google )(?<!online )(?<!internet )search(?! engine)"
)
AGENCY = re.compile(
    rf"\b({_SEARCH}|recruit\w*|staffing|headhunt\w*|uitzend\w*|detacher\w*|int[eé]rim|consultores|cabinet"
    r"|personal(beratung|vermittlung|dienst\w*)|zeitarbeit|vermittlung|agenzia"
    rf"|{_FIRMS})\b",
    re.IGNORECASE,
)
# Behind a name in brackets they are where somebody works; "Recruiter" is what somebody does.
AGENCY_FIRM = re.compile(rf"(?:{_FIRMS})\b", re.IGNORECASE)
# Of a name or a site, words that say more than an ending or an article does.
_TELLING = re.compile(r"[a-z]{4,}")


def is_found_through(name: str, found_through: str) -> bool:
    """Whether "Found through" names somebody of this name."""
    words = _words(name)
    return bool(words) and words <= _words(found_through)


def is_of_an_agency(name: str, email: str, found_through: str, employer: str) -> bool:
    """Whether it is on record that somebody of this name and address looks for people for the
    `employer`, and does not work there.

    Their address is an agency's, or that of whom the job was `found_through`, or that names them
    beside an agency. The people of an agency that is the employer itself are its own.
    """
    site = folded(email.partition("@")[2].rpartition(".")[0])
    if AGENCY.search(employer) or _is_spelled_in(site, _words(employer)):
        return False
    is_theirs = _is_spelled_in(site, _words(found_through) - _words(name))
    is_named = is_found_through(name, found_through) and AGENCY.search(found_through)
    return bool(AGENCY.search(site) or is_theirs or is_named)


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", folded(text)))


def _is_spelled_in(site: str, words: set[str]) -> bool:
    return any(_TELLING.fullmatch(word) and word in site for word in words)
