"""Texts that name a position and a company together: "Clerk at Larkfield", "Larkfield – Clerk"."""

import re
from collections.abc import Iterable
from typing import Literal

from applications.legal_forms import ALSO_WORDS, FORM
from frame.folding import folded
from frame.invisible import shown
from frame.patterns import lazy_pattern

# What stands first where only a dash, a bar or the like is between both.
First = Literal["", "company", "position"]

COMPANY_WORDS = lazy_pattern(
    rf"{FORM}|\b(?:{'|'.join(ALSO_WORDS)}|group|gruppe|holding|sp\. z o\.o|university|universitat"
    r"|technologies|solutions|consulting|bank|labs|studio|a/s)\b"
)
JOB_WORDS = re.compile(
    r"\w*(?:manager|engineer|developer|entwickler|analyst|assistant|director|designer|consultant|"
    r"berater|konsult|leiter|utvecklare|tekniker|ingenieur|ingeniero|engenheiro|scientist|lead|"
    r"coordinator|koordinator|specialist|administrat|architect|architekt|officer|nurse|teacher|"
    r"clerk|sales|marketing|product|intern\b|trainee|werkstudent|praktikant|stagiaire|becario|"
    r"chef|responsable|charge|technicien|vendeur|kaufmann|kauffrau|sachbearbeit|referent|"
    r"desenvolvedor|desarrollador|analista|gerente|support|programmer|tester|owner|head of|"
    r"verkaufer|mitarbeiter|fachkraft|assistent|buchhalter|comptable|accountant|infirmier|"
    r"enfermer|cashier|driver|fahrer|waiter|kellner|barista|recruiter|technician|mechanic|"
    r"electrician|supervisor|representative|receptionist|researcher|pfleger|erzieher|vendedor|"
    r"dependient|contable|developpeu|alternan|leitung|entwicklung|developp|copywriter|redakteur|"
    r"kassierer|aushilfe|servicekraft|reinigung|lagerist|kommissionier|gartner|friseu|schreiner|"
    r"elektriker|mechatroniker|schlosser|dozent|lehrer|sekretar|hausmeister|ausbildung|azubi|"
    r"bartender|housekeep|janitor|cleaner|picker|packer|tutor|instructor|professor|lecturer|"
    r"lawyer|paralegal|secretary|bookkeeper|carpenter|plumber|gardener|caregiver|therapist|"
    r"pharmacist|translator|journalist|planner|strategist|advisor|operator|apprentice|caissi|"
    r"serveu|conseill|secretaire|enseignant|cuisini|chauffeur|magasini|gestionnaire|cajer[oa]|"
    r"camarer|cociner|conductor|limpiador|profesor|secretari|auxiliar|operari|comercial)\w*"
    r"|\b(?:dev|devops|qa|sre|vp|cto|ceo|cfo|coo|pm|cook|koch|kochin|buyer|writer|editor|barkeeper)\b"
)
_AT = re.compile(r"(.+)(?:\s+(?:at|bei|beim|chez|presso|bij|hos)\s+|\s+@\s*)(\S.*)", re.IGNORECASE)
_IN = re.compile(r"(.+)\s+(?:en|em)\s+([^\W\d_].*)", re.IGNORECASE)
_BETWEEN = re.compile(r"\s+[-–—|/·•]\s+|\s*[–—|]\s*|:\s+|\s+->\s+")
_IN_BRACKETS = re.compile(r"([^()]+?)\s*\(([^()]+)\)")
# So much of a column has to name both.
ENOUGH = 0.6


def split_job(text: str, first: First) -> tuple[str, str]:
    """The position and the company that a text names; one of them, or both, may stay empty.

    `first` says what comes first where nothing in the text itself tells.
    """
    text = shown(text)
    if found := _AT.fullmatch(text):
        return found[1].strip(" ,-–—"), found[2].strip()
    parts = [part.strip() for part in _BETWEEN.split(text) if part.strip()]
    if len(parts) > 1:
        first = _first_of(parts) or first
        if first == "company":
            return " – ".join(parts[1:]), parts[0]
        return (" – ".join(parts[:-1]), parts[-1]) if first else ("", "")
    if found := _IN_BRACKETS.fullmatch(text):
        if _is_job(found[2]) and not _is_job(found[1]):
            return found[2], found[1]
        return (found[1], found[2]) if _is_company(found[2]) else ("", "")
    found = _IN.fullmatch(text)
    if found and found[2][0].isupper() and _is_job(found[1]) and not _is_job(found[2]):
        return found[1].strip(), found[2].strip()
    return ("", "")


def read_job(text: str, first: First = "") -> tuple[str, str]:
    """As `split_job`; a text that names only one thing is a position where it has a word for one,
    and else a company."""
    position, company = split_job(text, first)
    if position or company:
        return position, company
    return (shown(text), "") if _is_job(text) or _BETWEEN.search(text) else ("", shown(text))


def first_in(texts: Iterable[str]) -> First:
    """What comes first in most of these texts, as far as they tell."""
    found = [_first_of(parts) for text in texts if len(parts := _BETWEEN.split(shown(text))) > 1]
    company, position = found.count("company"), found.count("position")
    if company == position:
        return ""
    return "company" if company > position else "position"


def name_both(texts: Iterable[str]) -> bool:
    """Whether most of these texts name a position and a company."""
    texts = list(texts)
    first = first_in(texts)
    both = sum(all(split_job(text, first)) for text in texts)
    return bool(texts) and both >= ENOUGH * len(texts)


def _first_of(parts: list[str]) -> First:
    """What comes first, as far as the words on both sides tell."""
    start, *others = parts
    if _is_job(start) != any(map(_is_job, others)):
        return "position" if _is_job(start) else "company"
    if _is_company(start) != any(map(_is_company, others)):
        return "company" if _is_company(start) else "position"
    return ""


def _is_job(text: str) -> bool:
    return JOB_WORDS.search(folded(text)) is not None


def _is_company(text: str) -> bool:
    return COMPANY_WORDS.search(folded(text)) is not None
