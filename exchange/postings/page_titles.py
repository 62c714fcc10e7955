"""What the title of a page says: the job, who offers it, where, and on which board it stands."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from accounts.countries import countries_by_city
from exchange.mails.vocabulary.senders import AMOUNT, LEGAL_FORM
from exchange.mails.vocabulary.titles import OCCUPATION
from exchange.postings.page_text import GENDERS, job_title, single_line, squashed
from frame.patterns import lazy_pattern
from frame.word_lists import word_lists

_PORTALS = word_lists(Path(__file__).with_name("portals.txt"))["portals"]
_PORTAL = lazy_pattern(
    rf"(?:www)?(?:{'|'.join(_PORTALS)})"
    r"(?:com|org|net|de|at|ch|es|fr|it|nl|uk|couk|ie|eu|pt|ee|it|jobs?|recruiting|careers?|empleo"
    r"|stellenmarkt|jobbörse|jobboard|online|deutschland|france|españa|italia)*"
)
_DOMAIN = lazy_pattern(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,6}", re.IGNORECASE)
# Titles of pages that are about no job, or about many.
NO_TITLE = lazy_pattern(
    r"(job posting page.*|apply( for this job| now)?|jobs?|careers?( page)?|search( results)?|home"
    r"|(all |open |current )*(jobs|positions|roles|vacancies|openings)|join (us|our team)"
    r"|(our|unsere|nos|nuestr\w+) (jobs|careers|vacancies|stellen\w*|offres|ofertas)"
    r"|sign in|log ?in|error|page not found|404.*|not found|just a moment.*|access denied"
    r"|attention required.*|checking your browser.*"
    r"|(verify|confirm|prove) (that )?you are (a )?human.*"
    r"|.*\b(use|verwenden|nutzen|utilisons|utilizamos|usiamo) (the |des )?cookies?.*|cookies?\b.*"
    r"|anmelden|einloggen|registrieren|(s.)?identifi(er|ez-vous)|se connecter|connexion"
    r"|iniciar sesi[oó]n|accedi|inloggen|(\w+ )?(login|log in)\b.*|sign (in|up)\b.*"
    r"|(öffentliche )?(stellenausschreibung|stellenanzeige|ausschreibung|stellenangebot)(en)?"
    r"( \d.*| nr\b.*| kennziffer.*)?"
    r"|(wir|unser team) (suchen|sucht|brauchen|braucht) (verstärkung|dich|sie|dringend)\b.*"
    r"|verstärkung( für .*)? gesucht.*|werde(n sie)? (ein )?teil (von|unseres|des) .*"
    r"|(bewerben sie sich|bewirb dich|komm(en sie)? (in|zu)).*|we.?re hiring.*|we are hiring.*"
    r"|nous recrutons.*|on recrute.*|rejoignez.*|(avis de recrutement|offre d.emploi)"
    r"|se busca personal|buscamos personal|únete.*|lavora con noi.*|cerchiamo personale"
    r"|(avviso|bando) (di selezione|di concorso).*"
    r"|share|save|apply now|teilen|merken|partager|compartir|condividi"
    r"|stellenangebote?|karriere|offene stellen|offres d.emploi|recrutement"
    r"|empleos?|trabajo|ofertas de (empleo|trabajo)|vagas|vacatures|loading.*|untitled"
    r"|[\d.,\s]+\+? .*(jobs|stellen(angebote)?|offres|ofertas|empleos|vacatures|vagas)\b.*"
    r"|.*\b(jobs|karriere) (und|and|&) (karriere|jobs|careers)\b.*"
    r"|.*\bjobs (in|at|near|bei|à|en) .*)",
    re.IGNORECASE,
)
# What stands in a title beside the job, and is neither the employer nor the place.
_BESIDE = lazy_pattern(
    r"cdi|cdd|intérim|stage|alternance|vollzeit.*|teilzeit.*|\W*(full|part)[- ]?time\W*|minijob"
    r"|temps (plein|partiel|complet)|à temps \w+|tiempo (completo|parcial)|on-?site|présentiel"
    r"|presencial|vor ort"
    r"|(un)?befristet.*|festanstellung|permanent|temporary|remote|hybrid|homeoffice|télétravail"
    r"|jornada .*|indefinido|(job|req|ref|id|nr|kennziffer)\b.*\d.*|[\d\W]+|\d+ ?%.*|ab sofort"
    r"|job( post| offer| details)?|stellenangebot|stellenanzeige|stelle|offre d.emploi|vacature"
    r"|oferta de (empleo|trabajo)|bewerbung|jetzt bewerben|apply( now)?",
    re.IGNORECASE,
)
TITLE_PARTS = lazy_pattern(r"\s+[–—-]\s+|\s*\|\s*|\s+[•·»]\s+")
# How boards begin the title of a page.
_BEGINNING = lazy_pattern(
    r"(?:job application for|stellenangebot(?: als)?:?|stellenanzeige(?: als)?:?"
    r"|stellenausschreibung(?: als)?:?|job(?: opening| offer)?(?::| als)|vacancy:|vacature:?"
    r"|jobsuche:|offre d.emploi(?: :)?|recrutement(?: :)?|emploi(?: :| de)?"
    r"|ofertas? de (?:empleo|trabajo|emprego)(?: (?:de|para))?:?|(?:trabajo|empleo)(?:s)? de"
    r"|vacante(?: de)?:?|convocatoria(?: de)?:?|offerta di lavoro:?|wir suchen:"
    r"|gesucht:|hiring:)\s+(?=\S)",
    re.IGNORECASE,
)
_BEFORE_EMPLOYER = lazy_pattern(
    r"(?:(?:jobs?|karriere|stellen(?:angebote)?|careers?|working|arbeiten|jobs und karriere"
    r"|empleos?|trabaj\w+|emplois?|recrutement|carri[eè]res?|lavor\w+) )?"
    r"(?:at|bei(?: der| dem)?|chez|en|con|presso) ",
    re.IGNORECASE,
)
_BEHIND_EMPLOYER = lazy_pattern(
    r"(?: (?:careers?|jobs|karriere)(?: und| and| &))?"
    r" (?:careers?|jobs|karriere(?:portal|seite)?|recrutement|recruiting|empleo|carri[eè]res?)$",
    re.IGNORECASE,
)
_AT = r"(?: at|\s?@| bei(?: der| dem)?| chez| presso| en la empresa)"
_IN = r"(?: (?:in|à|a|en) (?P<place>[A-ZÀ-Ý][\w'’-]*(?:,? [A-ZÀ-Ý(][\w'’().-]*){0,4}))?"
_AT_EMPLOYER = lazy_pattern(rf"(?P<title>.+?){_AT} (?P<company>[^|]+?){_IN}", re.IGNORECASE)
_HIRING = lazy_pattern(
    r"(?P<company>.+?) (?:is hiring|hiring|sucht|recrute|busca|cerca|zoekt)(?: an?| eine?n?| une?"
    rf"| una?| un)? (?P<title>.+?){_IN}"
)
_PHRASES = [
    lazy_pattern(pattern, re.IGNORECASE)
    for pattern in (
        r"check out this job at (?P<company>[^,]+), (?P<title>.+?)(?P<place>)",
        r"oferta de emprego para (?P<title>[^,]+), (?P<company>[^,]+),(?P<place>).*",
        r"(?P<title>.+?) job details \| (?P<company>.+?)(?P<place>)",
    )
]
_WITH_GENDERS = lazy_pattern(rf"(?P<title>.+?(?:{GENDERS.pattern})){_IN}", re.IGNORECASE)
_IN_A_PLACE = lazy_pattern(r"(?P<title>.+?) (?:in|à|en) (?P<place>[A-ZÀ-Ý][^,]*)")


_AND_PLACE = lazy_pattern(r"(?P<name>[^,]+), (?P<place>(?![A-Z]{2}$)[^,]+)")
_BEHIND_TITLE = lazy_pattern(
    r" [-–] job post$|\s+(?:gesucht|wanted|recherchée?s?|buscad[oa]|cercasi)\W*$", re.IGNORECASE
)
# "Lyon (69)", "24103 Kiel", "Leeds LS1", "Portland, OR".
_PLACE_SIGNS = lazy_pattern(r".*(?:\(\d{2,5}\)|\b\d{5}\b.*| [A-Z]{1,2}\d[A-Z\d]?|, [A-Z]{2})")


@dataclass(frozen=True)
class PageTitle:
    """Empty where the title of the page does not say."""

    title: str = ""
    company: str = ""
    place: str = ""


def is_portal(name: str) -> bool:
    """Whether it is a board, and no employer."""
    return bool(_PORTAL.fullmatch(squashed(name)) or _DOMAIN.fullmatch(name.strip()))


def cleared(title: str) -> str:
    """The title of a job; empty where the page is about none."""
    title = _BEHIND_TITLE.sub("", job_title(title))
    return "" if NO_TITLE.fullmatch(title) else title


def employer(text: str) -> str:
    """Of "at Datadog", "Jobs bei Haven" and "Kry Careers" the employer alone."""
    before = _BEFORE_EMPLOYER.match(text)
    if NO_TITLE.fullmatch(text) and not before:
        return ""
    text = _BEHIND_EMPLOYER.sub("", text[before.end() :] if before else text).strip(" -–|,")
    is_none = is_portal(text) or NO_TITLE.fullmatch(text) or AMOUNT.match(text)
    return "" if is_none else text


def read_title(text: str, title: str = "", names: Iterable[str] = (), place: str = "") -> PageTitle:
    """What the title of a page says, where a heading may have named the job already.

    `names` is what the employer may be called, as by the address; `place` is where the job is.
    """
    for pattern in _PHRASES:
        if match := pattern.fullmatch(text):
            return PageTitle(cleared(match["title"]), match["company"].strip())
    parts = [part.strip() for part in TITLE_PARTS.split(text) if part.strip()]
    count = len(parts)
    shown = [part for part in parts if not is_portal(part)]
    is_of_board = len(shown) < count or bool(_BEGINNING.match(text))
    shown = [
        _BEGINNING.sub("", part, count=1) if _BEGINNING.match(part) else part for part in shown
    ]
    pieces = [piece for part in shown for piece in _pieces(part, title, list(names), is_of_board)]
    return _put_together(pieces, title, place, is_long=count > 2)


# What a part of a title is about: "title", "company", "place", or "" where it could be anything.
_Piece = tuple[str, str]


def _pieces(part: str, title: str, names: list[str], is_of_board: bool) -> Iterator[_Piece]:
    if title and squashed(job_title(part)) == squashed(title):
        yield "title", part
    elif any(_is_name(part, name) for name in names):
        yield "company", part
    elif split := next(filter(None, (_behind_name(part, name) for name in names)), None):
        yield from (("company", split[0]), ("title", split[1]))
    elif match := _AT_EMPLOYER.fullmatch(part) or _HIRING.fullmatch(part):
        named = _WITH_GENDERS.fullmatch(match["title"]) or match
        yield from (("title", named["title"]), ("company", employer(match["company"])))
        yield "place", match["place"] or named["place"] or ""
    elif match := _WITH_GENDERS.fullmatch(part):
        company, job = _form_before(match["title"])
        yield from (("company", company), ("title", job), ("place", match["place"] or ""))
    elif LEGAL_FORM.search(part) or employer(part) not in ("", part):
        yield "company", employer(part)
    elif title and (behind := _before_title(part, title)):
        yield "company", behind
    elif is_of_board and (match := _IN_A_PLACE.fullmatch(part)):
        yield from (("title", match["title"]), ("place", match["place"]))
    elif (match := _AND_PLACE.fullmatch(part)) and is_place(match["place"]):
        yield from (("", match["name"]), ("place", match["place"]))
    elif not _BESIDE.fullmatch(part):
        yield "", part


def _put_together(pieces: list[_Piece], title: str, place: str, *, is_long: bool) -> PageTitle:
    def first(kind: str) -> str:
        texts = (text for about, text in pieces if about == kind and text)
        return next((text for text in texts if not _BESIDE.fullmatch(text)), "")

    titles = [found for about, text in pieces if about == "title" and (found := cleared(text))]
    free = [text for about, text in pieces if not about and cleared(text)]
    places = [text for text in free if _is_within(text, place) or is_place(text)]
    free = [text for text in free if text not in places and employer(text)]
    jobs = [text for text in free if OCCUPATION.search(text)]
    first_job = next(iter([*titles, *jobs, *free]), "")
    found = cleared(title) or cleared(first_job)
    left = [text for text in free if text != first_job and job_title(text) != found]
    company = first("company")
    # With two parts, and no heading that names one of them, the other may be a place.
    if not company and left and (titles or title or is_long):
        company = employer(left.pop(0))
    return PageTitle(found, company, first("place") or next(iter(places), ""))


def is_place(text: str) -> bool:
    """Whether it names a large city, or has the code of a place."""
    return bool(_PLACE_SIGNS.fullmatch(text) or countries_by_city(text))


def is_beside(text: str) -> bool:
    """Whether it says how or for how long the work is done, and names neither job nor employer."""
    return bool(_BESIDE.fullmatch(text))


def _is_within(part: str, place: str) -> bool:
    return bool(place) and squashed(part) in squashed(place)


def _is_name(part: str, name: str) -> bool:
    """Whether the part is the employer: the address of "Haven Inn Ltd" may say "haven"."""
    known, in_part = squashed(name), squashed(employer(part))
    is_longer = in_part.startswith(known) and len(part.split()) <= len(name.split()) + 2
    is_job = GENDERS.search(part) or OCCUPATION.search(part)
    return bool(known and in_part) and (in_part == known or (is_longer and not is_job))


def _behind_name(part: str, name: str) -> tuple[str, str] | None:
    """The employer and the job of "Haven Inn Cook (m/w/d)"."""
    words = part.split()
    for count in range(1, min(len(words), 7)):
        if squashed(name) and squashed("".join(words[:count])) == squashed(name):
            return " ".join(words[:count]), " ".join(words[count:])
    return None


def _before_title(part: str, title: str) -> str:
    """The employer of "Haven Inn Cook", where it is known that the job is a cook."""
    words = part.split()
    for count in range(1, len(words)):
        if squashed(job_title(" ".join(words[count:]))) == squashed(title):
            return " ".join(words[:count])
    return ""


def _form_before(title: str) -> tuple[str, str]:
    words = title.split()
    for count in range(2, min(len(words) - 1, 7)):
        if LEGAL_FORM.search(" ".join(words[:count])) and not LEGAL_FORM.search(words[count]):
            return " ".join(words[:count]), " ".join(words[count:])
    return "", title


def titles_in(texts: Iterable[str]) -> list[str]:
    """What a page with these titles and headings may be called after, in all and in part."""
    found = [single_line(text) for text in texts]
    parts = [part for text in found for part in TITLE_PARTS.split(text)]
    return [
        job_title(text) for text in (*found, *parts, *(read_title(text).title for text in found))
    ]
