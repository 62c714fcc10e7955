"""The job and the employer where a pasted ad names them in its first lines, without a label."""

import re
from collections.abc import Sequence

from exchange.mails.vocabulary.senders import LEGAL_FORM
from exchange.mails.vocabulary.titles import OCCUPATION
from exchange.postings.page_text import GENDERS, job_title
from exchange.postings.posting import Posting

LOOKED_AT = 12  # lines
LONGEST_NAME = 60
LONGEST_TITLE = 100

_NAME = r"(?P<company>[A-ZÀ-Ý0-9][^,;:!?\n]{1,58}?)"
_TITLE = r"(?P<title>[^,;:!?.\n]{3,90}?)"
_PLACE = r"(?: (?:in|at|à|a|en|au) (?P<place>[A-ZÀ-Ý][\w'’-]*(?: [A-ZÀ-Ý][\w'’-]*){0,3}))?"
_ARTICLE = re.compile(r"^(?:Die|Der|Das) ")
# How the sentence goes on once the job is named.
_REST = (
    r"(?=[,;:!?.]|$| (?:to|who|for|with|from|and|ab|zum|für|mit|zur|und|pour|avec|qui|dès|et|para"
    r"|con|que|desde|y)\b)"
)
_SAYS = r"(?:is|are|has|offers|ist|hat|bietet|est|propose|es|ofrece)"
_WE = re.compile(r"(?:we|wir|nous|it|they|who|everyone|our .*|unser .*|notre .*|nuestr.*)", re.I)
# "Haven is looking for a cook in Bern", in four languages.
_SEEKING = [
    re.compile(rf"{_NAME} {verb} {_TITLE}{_PLACE}{_REST}")
    for verb in (
        r"(?:is|are) (?:currently |now )?(?:looking for|seeking|hiring|recruiting)(?: for)?"
        r" (?:an?|our next)",
        r"(?:sucht|suchen)(?: (?:ab sofort|zum nächstmöglichen Zeitpunkt|zur Verstärkung))*"
        r" eine?n?(?:/n|\(n\)|:n|\*n)?",
        r"(?:recherche|recrute|cherche)(?: actuellement)? une?(?:\(e\)|/une|·e)?",
        r"(?:busca|contrata|necesita|selecciona)(?: actualmente)? una?(?:/a|\(a\))?",
    )
]


def read_first_lines(lines: Sequence[str]) -> Posting:
    """Title, company and place, as far as the first of these lines tell; they are not empty."""
    top = lines[:LOOKED_AT]
    found = next((match for match in map(_seeking, top) if match), None)
    if found:
        title = "" if top[0] == found.string or top[0] == found["company"] else top[0]
        return Posting(
            title=job_title(title[:LONGEST_TITLE] or found["title"]),
            company=_ARTICLE.sub("", found["company"].strip()),
            place=found["place"] or "",
        )
    first, second = [*top, "", ""][:2]
    if _is_employer(first, second):
        return Posting(title=job_title(second), company=first)
    if second and (_is_company(second) or _is_spoken_of(second, lines[2:])):
        return Posting(title=job_title(first), company=second)
    return Posting()


def _seeking(line: str) -> re.Match[str] | None:
    found = next(filter(None, (pattern.match(line) for pattern in _SEEKING)), None)
    return None if found is None or _WE.fullmatch(found["company"]) else found


def _is_employer(first: str, second: str) -> bool:
    """Whether the first line names the company, and the second the job."""
    is_title = bool(GENDERS.search(second) or OCCUPATION.search(second))
    if not second or len(second) > LONGEST_TITLE or GENDERS.search(first):
        return False
    if _is_company(first):
        return is_title or not OCCUPATION.search(first)
    is_name = len(first) <= LONGEST_NAME and not OCCUPATION.search(first)
    return is_name and bool(GENDERS.search(second)) and not re.search(r"[.!?:]$", first)


def _is_company(line: str) -> bool:
    return len(line) <= LONGEST_NAME and LEGAL_FORM.search(line) is not None


def _is_spoken_of(name: str, lines: Sequence[str]) -> bool:
    """Whether the ad speaks of somebody of this name, and not only of a place."""
    if not re.fullmatch(r"[A-ZÀ-Ý][^,;:!?.()\d]{1,40}", name) or OCCUPATION.search(name):
        return False
    spoken = re.escape(name)
    speaking = rf"(?:^|(?<!\bin )(?<!\bà )(?<!\ben )){spoken}(?:['’]s?)? {_SAYS}\b"
    about = rf"\b(?:[Aa]bout|[Jj]oin|[Üü]ber|bei|chez|À propos de|Sobre) {spoken}\b"
    return any(re.search(speaking, line) or re.search(about, line) for line in lines)
