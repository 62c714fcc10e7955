"""Where an interview is, by the sentence of a mail that says so."""

import re

from frame.patterns import lazy_pattern

_WORD = r"[A-ZÀ-Ý][\w.'’-]*"
_STREETS = (
    # 12 Elm Street
    rf"\d{{1,5}}[A-Za-z]? (?:{_WORD} ){{1,4}}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Way"
    r"|Square|Sq|Place|Pl|Boulevard|Blvd|Court|Row|Terrace|Parkway|Close|Highway|Quay)\b\.?",
    # Delitzscher Straße 141, An der Kaistraße 4, Keizersgracht 12
    rf"(?:{_WORD} (?:(?:{_WORD}|am|an|der|den|dem|zum) ){{0,2}})?"
    r"(?:[A-ZÄÖÜ][\w.-]*)?(?:[Ss]tra(?:ß|ss)e"
    r"|[Ss]tr\.|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse|[Rr]ing|[Dd]amm|[Uu]fer|[Mm]arkt|[Cc]haussee|straat|laan"
    r"|plein|gracht|kade) \d+\s?[a-z]?\b",
    # 5 bis, rue Foch
    r"\d+(?: bis| ter)?,? (?:rue|avenue|av\.|boulevard|bd|place|quai|chemin|allée|impasse|cours"
    r"|route|square|passage) [^,.;\n]{2,40}",
    # calle Mayor, 12; via Roma 12
    r"(?:[Cc]alle|C/|[Aa]venida|[Aa]vda\.?|[Pp]laza|[Pp]aseo|[Rr]onda|[Cc]arretera|[Vv]ia(?:le)?"
    r"|[Pp]iazza|[Cc]orso|[Ll]argo|[Vv]icolo) [^,.;\n\d]{2,40},? ?(?:n\.?º ?)?\d+",
)
_STREET = rf"(?:{'|'.join(_STREETS)})"
_HOUSE = (
    r"(?:our|unser\w*|nos|notre|nuestr\w+|(?:la |i |gli )?nostr\w)"
    r"(?: [^\W\d]+){1,3}?(?:,| at| in| au| à| en)? "
)
# A part of the address: a house, a room, a floor, a town.
_PART = (
    r"(?!\d{1,2}\s?(?:[:.h]\s?\d\d|h\b|Uhr|[ap]\.?m))(?:[A-ZÀ-Ý\d](?:[^,.;:!?\n]|\.(?=\d)){0,40})"
)
_VENUE = lazy_pattern(
    r"\b(?:at|in|im|zu uns in|nach|dans|à|au|en|a|presso|nei|nella)(?: der| dem| die| la)? "
    rf"(?:{_HOUSE})?(?P<place>(?:{_PART}, ){{0,3}}?{_STREET}(?:,? ?{_PART})?(?:, {_PART}){{0,3}})"
)
# What an appointment is called, and what one does at it.
ABOUT = lazy_pattern(
    r"\b(?:interview|take[sn]? place|held|meet|come|visit|welcome|expect|gespräch|termin|statt"
    r"|kennen|einladen|laden|sehen|erwarten|entretien|rendez-vous|aura lieu|recev\w+|attend\w+"
    r"|accueill\w+|entrevista|cita|tendrá lugar|esperamos|colloquio|appuntamento|avrà luogo"
    r"|aspettiamo|gesprek|verwelkom\w+|\w*gespräch)\b",
    re.IGNORECASE,
)
# With these words the sentence goes on.
_BEHIND = lazy_pattern(
    r",?\s(?:statt|ein|with|mit|avec|con|met|and|und|et|y|or|oder|ou|to|zu|for|is|ist|est)\b.*"
    r"|,?\s(?:on|at|from|um|am|ab|von|le|de|el|il|alle|a las?|dal)\s"
    r"(?=\d|(?:mon|tues|wednes|thurs|fri)day|\w+tag|mittwoch|\w+di\b|lunes|martes|miércoles|jueves"
    r"|viernes|\w+dì).*",
    re.IGNORECASE | re.DOTALL,
)
_SENTENCE_END = lazy_pattern(r"(?<!\d St)[.!?](?=\s+[A-ZÀ-Ý¿¡]|\s*$)|\n\s*\n")


def place_in_sentences(text: str) -> str:
    """The address at which the words say that one meets; empty where they name none, or two."""
    about = [sentence for sentence in sentences_of(text) if ABOUT.search(sentence)]
    venues = [match for part in about for match in _VENUE.finditer(part)]
    is_choice = any(len(re.findall(_STREET, match[0])) > 1 for match in venues)
    found = {_BEHIND.sub("", match["place"]).strip(" ,") for match in venues}
    return found.pop() if len(found) == 1 and not is_choice else ""


def sentences_of(text: str) -> list[str]:
    """The sentences, across the lines on which they are written."""
    joined = re.sub(r"(?<=[^\n])\n(?=[^\n])", " ", text)
    return _SENTENCE_END.split(joined)
