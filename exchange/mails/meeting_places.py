"""Where an interview is, by the sentence of a mail that says so."""

import re

from exchange.calendar_names import month_names
from frame.patterns import lazy_pattern

_WORD = r"[A-ZÀ-Ý][\w.'’-]*"
_STREETS = (
    # 12 Elm Street
    rf"\d{{1,5}}[A-Za-z]? (?:{_WORD} ){{1,4}}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Way"
    r"|Square|Sq|Place|Pl|Boulevard|Blvd|Court|Row|Terrace|Parkway|Close|Highway|Quay)\b\.?",
    # Station Road, Cambridge CB1 2JD: houses with a name have no number
    rf"{_WORD} (?:{_WORD} )?(?:Street|Road|Avenue|Lane|Way|Square|Place|Court|Park|Close)"
    r"(?=,(?: [A-Z][\w' -]+,?)? [A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b)",
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
    r"(?: [^\W\d]+){1,3}?(?:[,:]| at| in| au| à| en)? \(?"
)
_WITH_US = r"(?:bei uns|chez nous|with us)(?: (?:im|in|in der|am|dans|at)(?: [^\W\d]+){1,2})?, "
# A part of the address: a house, a room, a floor, a town.
_PART = (
    r"(?!\d{1,2}\s?(?:[:.h]\s?\d\d|h\b|Uhr|[ap]\.?m))"
    r"(?:[A-ZÀ-Ý\d](?:[^,.;:!?\n]|\.(?=[\dºª])){0,40})"
)
_AS_FOLLOWS = r"(?:address|adresse|dirección|indirizzo)(?: suivante| siguiente| seguente)? ?: ?"
_VENUE = lazy_pattern(
    r"\b(?:(?:at|in|im|zu uns in|nach|dans|à|au|en|a|presso|nei|nella)"
    rf"(?: der| den| dem| das| die| the| la| el)? (?:{_HOUSE}|[^\W\d]{{4,20}}, )?"
    rf"|{_WITH_US}|{_AS_FOLLOWS})"
    rf"(?P<place>(?:{_PART}, ){{0,3}}?{_STREET}(?:,? ?{_PART})?(?:, {_PART}){{0,3}})"
)
# What an appointment is called, and what one does at it.
ABOUT = lazy_pattern(
    r"\b(?:\w*interview|we['’]re at|we are at|wir sind in|nous sommes|estamos en"
    r"|take[sn]? place|held|meet|come|visit|welcome|expect|find us|gespräch|termin"
    r"|kommen|statt|kennen|einladen|laden|sehen|erwarten|begrüßen|finden uns|findest uns"
    r"|entretien|rendez-vous|aura lieu|recev\w+|attend\w+|accueill\w+|rencontr\w+"
    r"|(?:nous )?trouver\w*|convi\w+|entrevista"
    r"|cita|tendrá lugar|esperamos|conocer\w*|convoc\w+|encontrar\w*|recib\w+"
    r"|colloquio|appuntamento|avrà luogo|incontr\w+"
    r"|aspettiamo|nos vemos|findet|gesprek|verwelkom\w+|\w*gespräch)\b",
    re.IGNORECASE,
)
# A time of day.
CLOCK = re.compile(r"\b\d{1,2}(?:\s?[:.h]\s?\d\d| ?(?:Uhr|h|[ap]\.?m))\b", re.IGNORECASE)
# With these words the sentence goes on.
_BEHIND = lazy_pattern(
    r",?\s(?:statt|ein|with|mit|avec|con|met|and|und|et|y|or|oder|ou|to|zu|for|is|ist|est)\b.*"
    r"|,?\s(?:on|at|from|um|am|ab|von|le|de|el|il|alle|a las?|dal)\s"
    r"(?=\d|(?:mon|tues|wednes|thurs|fri)day|\w+tag|mittwoch|\w+di\b|lunes|martes|miércoles|jueves"
    r"|viernes|\w+dì).*",
    re.IGNORECASE | re.DOTALL,
)
# Neither "12 Elm St." ends a sentence, nor "2. April".
_MONTH = rf"(?:{'|'.join(sorted(map(re.escape, month_names()), key=len, reverse=True))})\b"
_SENTENCE_END = lazy_pattern(
    rf"(?<!\d St)(?:[!?]|\.(?!(?<=\d\.)\s(?i:{_MONTH})))(?=\s+[A-ZÀ-Ý¿¡]|\s*$)|\n\s*\n"
)
# Before and behind "Venue: Seminar Room 2".
_LABELLED = re.compile(r"\n(?=[A-ZÀ-Ý][^\W\d]*(?: [^\W\d]+){0,3}:[^\S\n]+\S)")


def place_in_sentences(text: str) -> str:
    """The address at which the words say that one meets; empty where they name none, or two."""
    about = [sentence for sentence in sentences_of(text) if ABOUT.search(sentence)]
    venues = [match for part in about for match in _VENUE.finditer(part)]
    is_choice = any(len(re.findall(_STREET, match[0])) > 1 for match in venues)
    found = {_without_more(match["place"]) for match in venues}
    return found.pop() if len(found) == 1 and not is_choice else ""


def _without_more(place: str) -> str:
    """Without a bracket that only begins, and without how the sentence goes on."""
    place = _BEHIND.sub("", re.sub(r"\s*\([^)]*$", "", place))
    return (place if "(" in place else place.partition(")")[0]).strip(" ,")


def sentences_of(text: str) -> list[str]:
    """The sentences, across the lines on which they are written."""
    return _SENTENCE_END.split(joined(text))


def joined(text: str) -> str:
    """The text with each paragraph in a line; what stands behind a label is one of its own."""
    return re.sub(r"(?<=[^\n])\n(?=[^\n])", " ", _LABELLED.sub("\n\n", text))
