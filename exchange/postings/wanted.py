"""The sentence of an ad that says who looks for whom: "Haven is looking for a cook in Bern"."""

import re

from exchange.mails.vocabulary.titles import OCCUPATION
from exchange.postings.page_text import GENDERS, job_title
from exchange.postings.page_titles import NO_TITLE, cleared
from exchange.postings.posting import Posting
from frame.patterns import lazy_pattern

LOOKED_AT = 2500  # characters
LONGEST_TITLE = 100
_LOOKS = (
    r"(?:is|are) (?:currently |now )?(?:looking for|seeking|hiring|recruiting)(?: for)?|seeks|needs"
    r"|sucht|suchen|braucht|benötigt|stellt"
    r"|recherche(?:nt)?|recrute(?:nt)?|cherche(?:nt)?|embauche(?:nt)?"
    r"|busca|contrata|necesita|selecciona|precisa|convoca"
    r"|cerca|ricerca|assume|seleziona"
)
_ARTICLE = (
    r"(?:an?|our next"
    r"|eine[nrm]?(?:\s?[/(:*]\s?(?:e?[nr]|eine[nr]?)\)?)?|mehrere|zwei|drei"
    r"|un[·.]?e?(?:\s?\(e\)|/une?|[·.]e)?|plusieurs|des|son/sa"
    r"|una?(?:/a|\(a\)|/o)?|un/una|vari[ei]?|uno|n\.)"
)
_PLACE = (
    r"[A-ZÀ-Ý][\w'’-]*(?:[ -](?:[A-ZÀ-Ý][\w'’-]*|am|an|der|de|la|le|sur|del?|di)){0,4}"
    r"(?: \([A-ZÀ-Ý][\w ]+\))?"
)
# Behind a job: a chef de rang is in no place of that name.
_BEHIND_JOB = r"(?:in|at|à|a|en|au)"
_IN = rf"(?:{_BEHIND_JOB}|de)"
_DETERMINER = (
    r"(?:(?:[Dd]ie|[Dd]er|[Dd]as|[Tt]he|[Ll]a|[Ll]e|[Ll]es|[Ee]l|[Ll]os|[Ii]l) |[Ll]['’])?"
)
_COMPANY = r"(?P<company>[^\W_](?:(?! [-–] )[^\n,;:!?]){1,80}?)"
# Who looks, perhaps with a place, up to the verb; what they look for comes behind it.
_WHO_LOOKS = lazy_pattern(
    rf"(?:^|(?<=[.!?:–-] )){_DETERMINER}{_COMPANY}"
    rf"(?:,? (?:in|at|à|a|en) (?P<where>{_PLACE})| \((?P<beside>{_PLACE})\)"
    r"| \([^()\n]*\d[^()\n]*\))?,?"
    rf" (?:{_LOOKS})\b",
    re.MULTILINE,
)
# "Bei der Stadt Kiel ist eine Stelle als … zu besetzen".
_VACANT = lazy_pattern(
    rf"(?:^|(?<=[.!?:–-] ))(?:Bei|An|Am|In|Im|Beim) (?:der |dem )?{_COMPANY}(?:,[^\n]{{0,80}}?,)?"
    r" (?:ist|sind|besetzen wir)\b(?=[^!?]{0,160}\b(?:Stellen?|Position|Ausbildungs\w+)\b)",
    re.MULTILINE,
)
# Nobody is named who looks.
_LOOKED_FOR = lazy_pattern(
    r"(?:^|(?<=[.!?:–-] ))(?:wir suchen|gesucht(?: wird| werden)?:?|wanted:"
    r"|we(?:['’]re| are) (?:currently )?(?:looking for|hiring|seeking)"
    r"|(?:nous|on) recherch(?:ons|e)|nous recrutons"
    r"|se (?:necesita|busca|precisa)n?|buscamos|necesitamos|cercasi|cerchiamo|si ricerca)\b",
    re.IGNORECASE | re.MULTILINE,
)
# How the sentence goes on once the job is named.
_REST = (
    r"(?=[,;:!?.(\n]|$| (?:to|who|for|with|from|and|ab|zum|für|mit|zur|und|zwecks|in [VTF]\w+"
    r"|pour|avec|qui|dès|et|para|con|que|desde|y|per|da|a tempo|a tiempo|a jornada|à temps|am|im"
    r"|gesucht)\b)"
)
_JOB = lazy_pattern(
    rf"(?:[^.!?\n]{{0,140}}?\s)??\b{_ARTICLE}\s+(?P<title>[^,;:!?.\n]{{3,90}}?)"
    rf"(?: {_BEHIND_JOB} (?P<place>{_PLACE}))?{_REST}"
)
_JOB_ALONE = lazy_pattern(
    rf"[\s:]+(?P<title>[^,;:!?.\n]{{3,90}}?)"
    rf"(?: {_BEHIND_JOB} (?P<place>{_PLACE}))?{_REST}"
)
# What may stand before a title in its line, and is no part of it.
_BEFORE = lazy_pattern(
    rf"^.*\b(?:{_LOOKS})(?: {_ARTICLE})?\s+"
    r"|^.*(?:\b(?:als|gesucht|später|sofort|zeitpunkt|suchen|dich|team|jahr|\d{4})\b:?|[:;–.!?])\s+"
    rf"|^.*\b{_ARTICLE}\s+|^(?:\W|unser\w*\s)+",
    re.IGNORECASE,
)
_MEANWHILE = lazy_pattern(
    r"^(?:(?:(?:zum|ab|ab dem) \S*\d\S*|ab sofort|oder später|sofort"
    r"|zum nächstmöglichen (?:Zeitpunkt|Termin)|ab dem \S+"
    r"|zur (?:Verstärkung|Unterstützung)(?: (?:unseres|des|der|unserer)(?: \w+)?)?"
    r"|für (?:unser|unsere|das|den|die)\w? \w+|eine[nr]?\b\S*)\s+)+",
    re.IGNORECASE,
)
_PRAISE = lazy_pattern(
    r"^(?:(?:engagierte|motivierte|freundliche|zuverlässige|flexible|erfahrene|nette|tatkräftige)"
    r"[nrs]?(?: und|,)? )+",
    re.IGNORECASE,
)
# "farmacéutico/a", "vendeur(se)".
_ENDINGS = lazy_pattern(r"^\w{4,}(?:/[ao]|/in|\((?:a|e|se|in)\))(?!\w)")
_SOUGHT = lazy_pattern(r"\s+(?:gesucht|wanted|recherchée?s?|buscad[oa]|cercasi)\W*$", re.IGNORECASE)
_WE = lazy_pattern(
    r"(?:we|wir|nous|it|they|who|everyone|on|se|si|our .*|unsere? .*|notre .*|nuestr.*|ein .*"
    r"|empresa.*|.*\b(?:familienbetrieb|teams?|unternehmen|company|equipo)\b.*)",
    re.IGNORECASE,
)
# Who is called after the place where they are.
_TOWN = lazy_pattern(
    r"(?:(?:Hanse|Universitäts|Kreis|Landeshaupt|Stadt)?[Ss]tadt(?:verwaltung)?|(?:Samt|Orts|Verbands)?"
    r"[Gg]emeinde(?:verwaltung)?|Markt(?:gemeinde)?|[Mm]airie|[Cc]ommune|[Vv]ille|Ayuntamiento"
    r"|Concello|Ajuntament|Comune|(?:City|Town|Borough|University) of"
    r"|Universität|Università|Universidad"
    rf"|Université|Hochschule) (?:of |de |du |di |del |d['’])?(?P<place>{_PLACE})$"
)
_COUNCIL = lazy_pattern(
    rf"(?P<place>{_PLACE}?) (?:City|Town|Borough|County|Parish|District) Council"
)
_NO_PLACE = lazy_pattern(
    r"(?:Voll|Teil|Eltern|Fest|Schicht|Abend)\w*|Vertretung"
    r"|\w+(?:zeit|ung|schaft|dienst|form|betrieb|arbeit)"
)
_IN_A_PLACE = lazy_pattern(rf"\b{_IN} (?P<place>{_PLACE})")


def wanted_in(text: str) -> Posting:
    """Job, employer and place, as far as the sentences at the beginning of an ad tell them."""
    text = text[:LOOKED_AT]
    by_signs = _by_signs(text)
    for who in [*_WHO_LOOKS.finditer(text), *_VACANT.finditer(text)]:
        job = _job_behind(text, who.end())
        if title := by_signs or (_title_of(job) if job else ""):
            return _posting(text, who, title, job)
    alone = _LOOKED_FOR.search(text)
    job = alone and _job_behind(text, alone.end(), is_named=True)
    if job and (title := by_signs or _title_of(job)):
        return Posting(title=title, place=job["place"] or _place_behind(text, job.end("title")))
    return Posting(title=by_signs, place=_place_behind_signs(text) if by_signs else "")


def is_sentence(line: str) -> bool:
    """Whether a line says something, and is no title."""
    if re.search(r"[.!?:]$", line) or NO_TITLE.fullmatch(line):
        return True
    return any(pattern.search(line) for pattern in (_WHO_LOOKS, _LOOKED_FOR, _VACANT))


def place_of(company: str) -> str:
    """Where a town hall or a university is, by its name."""
    match = _TOWN.search(company) or _COUNCIL.fullmatch(company)
    return match["place"] if match else ""


def _job_behind(text: str, begin: int, *, is_named: bool = False) -> re.Match[str] | None:
    """The job behind the verb: with an article, or right there, where it is one by its words."""
    alone = _JOB_ALONE.match(text, begin)
    if alone and (OCCUPATION.match(alone["title"]) or _ENDINGS.search(alone["title"])):
        return alone
    return _JOB.match(text, begin) or (alone if is_named else None)


def _posting(text: str, who: re.Match[str], title: str, job: re.Match[str] | None) -> Posting:
    company = "" if _WE.fullmatch(who["company"]) else who["company"].strip()
    names = who.groupdict()
    where = names.get("where") or names.get("beside") or ""
    inside = _IN_A_PLACE.search(who[0])
    place = where or (job["place"] if job else "") or place_of(company)
    if not company and inside:
        place = place or inside["place"]
    end = job.end("title") if job else who.end()
    return Posting(title=title, company=company, place=place or _place_behind(text, end))


def _title_of(job: re.Match[str]) -> str:
    title = cleared(_PRAISE.sub("", job["title"].strip()))
    return "" if NO_TITLE.fullmatch(title) else title


def _by_signs(text: str) -> str:
    """The job by "(m/w/d)" behind it, which hardly anything else has."""
    for signs in GENDERS.finditer(text):
        line = text[text.rfind("\n", 0, signs.start()) + 1 : signs.start()]
        title = _BEFORE.sub("", _SOUGHT.sub("", line)).strip(" •-–|*")
        title = _PRAISE.sub("", _MEANWHILE.sub("", title))
        if 2 < len(title) <= LONGEST_TITLE and cleared(title):
            return job_title(title)
    return ""


def _place_behind_signs(text: str) -> str:
    signs = GENDERS.search(text)
    return _place_behind(text, signs.end()) if signs else ""


def _place_behind(text: str, begin: int) -> str:
    """Where, in the rest of the line."""
    end = text.find("\n", begin)
    for match in _IN_A_PLACE.finditer(text, begin, end if end >= 0 else len(text)):
        if not _NO_PLACE.match(match["place"]):
            return match["place"]
    return ""
