"""What somebody noted of themselves that they do not have: no experience yet, aber lernwillig."""

import re

from frame.patterns import lazy_pattern

_LACKING = {
    "en": r"(?:i have |with )?(?:no|little|not much) (?:\w+ )?"
    r"(?:experience|qualifications?|degree)",
    "de": r"(?:ich habe |habe )?(?:(?:noch|leider|bisher|bislang) (?:keine?|nicht)"
    r"|(?:(?:noch|leider|bisher) )?(?:keine?|wenig|ohne)"
    r"(?= (?:\w+ )?\w*(?:erfahrung|kenntnis|ausbildung|abschluss)))"
    r"(?: \w+)?(?: \w*(?:erfahrung(?:en)?|kenntnisse?|ausbildung|abschluss))?",
    "fr": r"(?:je n['’]ai )?(?:pas (?:encore )?d['’] ?|aucune |sans |peu d['’] ?)(?:\w+ )?"
    r"expérience",
    "es": r"(?:no tengo|sin|ninguna|poca) (?:\w+ )?(?:experiencia|formación)",
    "it": r"(?:non ho|nessuna|senza|poca) (?:\w+ )?esperienza",
}
_BUT = r"but|aber|dafür|mais|pero|sino|ma|però"
_LEADS_ON = lazy_pattern(
    rf"(?:{'|'.join(_LACKING.values())})(?: (?:yet|so far|bisher|todavía|ancora))?"
    r"(?: (?:in|im|mit|with|as|als|en|avec|dans|con|de|nel\w*|come) [^,;]+?)?"
    rf"(?:\W*$|\W+(?:{_BUT})\s+)",
    re.IGNORECASE,
)


def without_what_is_lacking(noted: str) -> str:
    """A strength without what it says is missing, which no letter tells: lernwillig."""
    return _LEADS_ON.sub("", noted, count=1) if _LEADS_ON.match(noted) else noted
