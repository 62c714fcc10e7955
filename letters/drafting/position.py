"""The bare name of a position, without what a posting adds to it, in whatever language."""

import re

from frame.patterns import lazy_pattern
from letters.drafting.places_behind import recorded_place_pattern, without_a_place_behind
from letters.languages import LANGUAGES
from letters.languages.noted import PICTURES, quietened


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
_FOR_EVERYBODY = lazy_pattern(rf"\s*[,–—-]?\s*(?:{_IN_BRACKETS}|{_BARE})", re.I | re.X)
# How long and how much somebody works, where a posting puts it behind the name.
# A dash between two figures is a range, a comma before figures with no space a decimal.
_DASH = r"\s+[/–—-]\s*(?![\d\s])|(?<![\d\s])\s+[/–—-]\s*|(?<!\d)[–—-]\s+"
_BEHIND_A_MARK = rf"(?:\s*[;|]\s*|\s*,(?!\d)\s*|{_DASH})"
_BEHIND_A_WORD = r"\s+"
# A figure or a preposition of its own: what cannot be part of the name, as in "Nurse 0.5 FTE".
_UNMISTAKABLE = rf"{_BEHIND_A_WORD}(?=[.\d]|[a-z]{{1,3}}[ ]|EG[ ]?\d|TV-|TVöD)"


# How a notice begins and ends, and the numbers in it.
_ANNOUNCED = lazy_pattern(
    r"^(?:(?:we['’]re|we are|now) hiring|hiring|urgent|wanted|vacancy|job(?: title|(?= ref))"
    r"|wir suchen|gesucht|stellenangebot|dringend)(?:\s*[:!–—-]+\s*|\s+(?=eine?n?\s|ref))"
    r"(?:eine?n?\s+)?|^(?:the|an?)\s+(?=\S)"
    r"|^(?:position|post|role|job|stelle|arbeit)\s+(?:as|of|als)\s+(?:an?\s+)?",
    re.IGNORECASE,
)
_NUMBER_OF = (
    r"(?:job )?(?:ref(?:erence)?|req(?:uisition)?|job[ -]?id"
    r"|kennziffer|referenz(?:nr)?|stellen-?nr)"
)
_REFERENCE = lazy_pattern(
    r"\s*[(\[]?(?:\b(?:JR|REQ|R)-?\d{4,}\b|\bID\b[:#]?\s*\d+"
    rf"|\b{_NUMBER_OF}\b\.?\s*(?:no|nr)?\.?\s*[:#]?\s*(?=[\w/-]*\d)[\w/-]+|#\d+)"
    r"[)\]]?(?:\s*[:–-]\s*)?",
    re.IGNORECASE,
)
_ALSO_ANNOUNCED = lazy_pattern(
    r"(?<!\bsummer)(?<!\bwinter)(?<!day)(?<!\bholiday)(?<!\bweekend)(?<!\bnight)(?<!\bside)(?<!\btemp)"
    r"\s+(?:(?:position|role|job|vacancy|opening|gesucht|urgente?|cercasi)[\s!.]*|[x×]\s?\d+|@\s.*)$",
    re.IGNORECASE,
)
_PICTURES = lazy_pattern(rf"\s*📍.*$|{PICTURES}+")
# A stop that a phone put there; one behind a short or a cut word shortens it: Mgr., amministr.
_STOPS_AT_THE_END = lazy_pattern(r"\s*(?:\.{2,}|…)$|(?<=\w{4}[aeiouàéèó])\.$|(?<=\w{4}[eo]r)\.$")


def _listed(terms: str) -> str:
    return rf"(?:{terms})(?:(?:\s*[,;/|]\s*|\s+(?:[–—-]\s+)?)(?:{terms})){{0,3}}"


def _ending(terms: str, before: str, in_brackets: str = "") -> str:
    inside = _listed(in_brackets or terms)
    return rf"(?:\s*\(\s*{inside}\s*\)|\s*\[\s*{inside}\s*\]|{before}{_listed(terms)})$"


# In brackets, what may be part of a name elsewhere is a term, too: part-time teacher.
# So are hours and grades, and letters that are short for a term beside another one: (PT, nights).
_SHORT_TERMS = (
    r"(?:PT|FT|TP|TC|JP|JC)(?=\s*[,;/])|\d+ ?(?:Std\.?|hrs?|h|ore|horas|heures)"
    r"|(?:cat(?:\.|egoria|egoría|égorie)|gr(?:\.|uppo|upo|oupe)) ?[A-D]\d?"
    r"|t\. ?(?:in)?determinato|interin[oa]"
)
_IN_BRACKETS_TOO = rf"{_any('terms_for_sure')}|(?i:{_any('terms')}|{_SHORT_TERMS})"
# Between two marks, too, a term ends no name: Nurse, 80 %, Ward 3; Werkstudent (20h) IT.
_IN_THE_MIDDLE = lazy_pattern(
    rf"\s*,\s*(?:{_listed(_any('terms_for_sure'))})\s*(?=,\s)"
    rf"|\s*\(\s*{_listed(_IN_BRACKETS_TOO)}\s*\)(?=\s+\w)"
)
_MARKED = lazy_pattern(_ending(_any("terms_for_sure"), _BEHIND_A_MARK, _IN_BRACKETS_TOO))
_UNMARKED = lazy_pattern(_ending(_any("terms_for_sure"), _UNMISTAKABLE))
_IN_A_POSTING = lazy_pattern(
    _ending(rf"(?:in\s+)?\b(?:{_any('terms')})\b", rf"(?:{_BEHIND_A_MARK}|{_BEHIND_A_WORD})"), re.I
)
_LEADING = frozenset(
    word for language in LANGUAGES.values() for word in language.leading_words.split()
)
_WITH_AN_ADJECTIVE = lazy_pattern(
    r"(?<![\w/])(?:an?|une?|una|uno|eine?[mnrs]?)\s+\S+(?:\s+\S+)?$", re.I
)


def bare_position(recorded: str, place: str = "") -> str:
    """The position as a letter names it, without the `place` of the job; one that is nothing but
    additions stays as recorded."""
    position, marks = _FOR_EVERYBODY.subn("", _without_the_notice(recorded))
    position = _IN_THE_MIDDLE.sub("", position)
    where = re.compile(recorded_place_pattern(place, is_posting=bool(marks)), re.IGNORECASE)
    while (shorter := _shorter(position, where, is_posting=bool(marks))) != position:
        position = shorter
    position = quietened(position, is_a_name=bool(marks))
    if position == recorded:
        return recorded
    return re.sub(r"\s{2,}", " ", position).strip(" ,–—|/-") or recorded


def _without_the_notice(recorded: str) -> str:
    """`recorded` without what a notice of a job says besides: "Wanted!", its number."""
    text = quietened(_PICTURES.sub("", recorded).strip(), is_a_name=True)
    for words in (_ANNOUNCED, _REFERENCE, _ALSO_ANNOUNCED):
        text = words.sub("", text)
    text = _STOPS_AT_THE_END.sub("", text.rstrip(" !?,;:"))
    return recorded if text in ("", recorded.strip()) else text


def _shorter(position: str, place: re.Pattern[str], *, is_posting: bool) -> str:
    """`position` without the recorded place, a term or another place at its end."""
    without = place.sub("", position)
    position = without if re.search(r"\w", without) else position
    return without_a_place_behind(_without_last_term(position, is_posting=is_posting))


def _without_last_term(position: str, *, is_posting: bool) -> str:
    """`position` without the term at its end. Unchanged where it ends in none, or in one that
    other words lead to."""
    for pattern in (_MARKED, _UNMARKED, *([_IN_A_POSTING] if is_posting else [])):
        found = pattern.search(position)
        name = position[: found.start()].rstrip() if found else ""
        if _is_complete(name) and (
            pattern is not _UNMARKED or is_posting or _ends_in_a_capital(name)
        ):
            return name
    return position


def _ends_in_a_capital(name: str) -> bool:
    return name.split()[-1][0].isupper()


def _is_complete(name: str) -> bool:
    """Whether it does not break off at its end: with an open bracket, a preposition, "on a
    full-time"."""
    last_words = re.findall(r"\w+", " ".join(name.casefold().split()[-1:]))
    is_paired = all(name.count(pair[0]) == name.count(pair[1]) for pair in ("()", "[]"))
    leads_on = _LEADING.issuperset(last_words) or _WITH_AN_ADJECTIVE.search(name)
    return is_paired and not leads_on
