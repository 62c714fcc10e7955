"""What the headings of a table are about, in the languages people keep their lists in."""

import re
from collections.abc import Sequence
from functools import cache

from exchange.importing.own_words import own_headings
from exchange.importing.records import Field
from exchange.importing.vocabulary import words_of
from frame.folding import folded, with_signs_alike

# A table with nothing but these is a table of something else.
TELLING = (Field.COMPANY, Field.POSITION, Field.JOB)
_ROUND = re.compile(
    r"(?:interview|round|runde|gesprach|entretien|tour|entrevista|ronda|colloquio|gesprek|intervju)"
    r"\s*#?\s*\d{1,2}(?:\s*date)?|\d{1,2}\s*(?:st|nd|rd|th|\.|er|e|eme|ª|º)?\s*"
    r"(?:interview|round|runde|gesprach|entretien|tour|entrevista|ronda|colloquio|gesprek|intervju)"
    r"(?:\s*date)?|r\d|"
    # "Vorstellungsgespräch am", "Date de l'entretien 2", "Entrevista fecha"
    r"(?:\w*gesprach|interview|entretien|entrevista|colloquio|gesprek|intervju)\s*\d{0,2}\s*"
    r"(?:am|le|el|il|op|on|date|datum|fecha|data|termin)|"
    r"(?:date|datum|fecha|data)\s*(?:of|des?|del?|da|du|van)?\s*(?:the|l')?\s*"
    r"(?:\w*gesprach\w{0,2}|interview|entretien|entrevista|colloquio|gesprek|intervju)\s*\d{0,2}"
)
# What people call an interview where each has a column of its own; some mean something else
# elsewhere, so that the cells below have to look like it, too.
_STEP = re.compile(
    r"\b(?:hr|recruiter|phone|tech\w*|on ?site|final|panel|screen\w*|intro\w*|case|manager|team|"
    r"trial|culture|loop|call|telefon\w*|probe\w*|visio|llamada|chiamata|"
    r"(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|[1-5]\.)(?: round| runde| stage)?)\b"
)
# "Contact 2", "2nd contact", "Email contact 2"
_NUMBER_OF_PERSON = re.compile(
    r"\s*(?:#|n[or°]\.?)?\s*\d\.?$|^\d(?:st|nd|rd|th|\.|er|e|o|a)?\s"
    r"|^(?:first|second|third|other|another|erste\w?|zweite\w?|dritte\w?|weitere\w?|autre|deuxieme"
    r"|otr[oa]|segund[oa])\s"
)
_OF_PEOPLE = (
    Field.CONTACT_NAME,
    Field.CONTACT_ROLE,
    Field.CONTACT_EMAIL,
    Field.CONTACT_PHONE,
)
_SIGNS = re.compile(r"[^\w\s/#°.()'-]+")
# "Envoyée le" says what "Envoyé le" says: of an application, and not of a day.
_FEMININE = re.compile(r"(?<=e)e(?=s?\b)|(?<=[aiu][dt])a(?=s?\b)")
_SMALL = re.compile(
    r"(?<=\s)(?:(?:of|the|for|de|du|des|del|della|la|le|el|da|do|di|der|die|das|fur|zum|zur)(?=\s)"
    r"|[dl]['’](?=\w))"
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def heading_key(text: str) -> str:
    """A heading without case, accents, emoji and the way its words are put together."""
    words = with_signs_alike(_CAMEL.sub(" ", text)).replace("_", " ").replace("-", " ")
    words = words.replace(". ", " ")
    return " ".join(_SIGNS.sub(" ", folded(words)).split()).strip(" .:*?")


@cache
def _known() -> dict[str, tuple[Field, int]]:
    """The field of every alias, and how clearly it says it."""
    found: dict[str, tuple[Field, int]] = {}
    for field, names in words_of("headings").items():
        for rank, name in enumerate(names):
            found.setdefault(heading_key(name) or name, (Field(field), rank))
    for name, own in own_headings():
        found.setdefault(heading_key(name), (own, 0))
    return found


def field_of(heading: str) -> Field | None:
    """What a heading is about, if it is a heading we know."""
    found = _field_and_rank(heading)
    return found[0] if found else None


def _field_and_rank(heading: str) -> tuple[Field, int] | None:
    """The same, and how clearly it says it (0 is clearest)."""
    key = heading_key(heading)
    if not key:
        return (Field.LEFT_OUT, 0) if heading.strip() in ("#", "№") else None
    if key in _known():
        return _known()[key]
    bare = re.sub(r"\s*\(.*\)|\s*\*$", "", key).strip()
    for form in (bare, *_masculine(bare)):
        if form in _known():
            field, rank = _known()[form]
            return field, rank + 100
    if _ROUND.fullmatch(key):
        return Field.INTERVIEW, 0
    if found := _known_without_small_words().get(_without_small_words(bare)):
        return found[0], found[1] + 200
    unnumbered = _NUMBER_OF_PERSON.sub("", bare).strip()
    if unnumbered != bare and (about := _field_and_rank(unnumbered)) and about[0] in _OF_PEOPLE:
        return about[0], about[1] + 100
    first, slash, _ = heading.partition("/")
    about = _field_and_rank(first) if slash else None
    return (about[0], about[1] + 300) if about else None


def fields_in(heading: str) -> list[tuple[str, Field]]:
    """What a heading of two parts is about, "Company / Place"; nothing for one that is known as it
    stands."""
    parts = [part.strip() for part in re.split(r"\s*/\s*", heading)]
    known = [(part, field) for part in parts if (field := field_of(part))]
    is_known = heading_key(heading) in _known()
    return [] if is_known or len(parts) != 2 or len(known) != 2 else known


@cache
def _known_without_small_words() -> dict[str, tuple[Field, int]]:
    """Of names of several words: "Fecha envío" says what "Fecha de envío" says."""
    found: dict[str, tuple[Field, int]] = {}
    for key, known in _known().items():
        if " " in (bare := _without_small_words(key)):
            found.setdefault(bare, known)
    return found


def _without_small_words(key: str) -> str:
    return " ".join(word for word in _SMALL.sub(" ", f" {key} ").split())


def _masculine(key: str) -> list[str]:
    """A heading whose words agree with another noun."""
    return [_FEMININE.sub(letter, key) for letter in ("", "o")] if _FEMININE.search(key) else []


def may_be_interview(heading: str) -> bool:
    """Whether a column of this name can be about an interview, if its cells look like it."""
    return len(heading) < 40 and _STEP.search(heading_key(heading)) is not None


# What several columns of a table may be about.
REPEATED = {
    Field.INTERVIEW,
    Field.MILESTONE,
    Field.CONTACT_NAME,
    Field.CONTACT_ROLE,
    Field.CONTACT_EMAIL,
    Field.CONTACT_PHONE,
    Field.PAY,
    Field.TAGS,
    Field.NOTES,
    Field.OTHER,
    Field.LEFT_OUT,
}


def fields_of(headings: Sequence[str]) -> list[Field]:
    """What each column is about. Of two that say the same the clearest one; the other goes into
    the notes, as does what no heading tells."""
    known = [_field_and_rank(heading) for heading in headings]
    fields = [found[0] if found else Field.OTHER for found in known]
    best: dict[Field, int] = {}
    for place, found in enumerate(known):
        if found and found[0] not in REPEATED:
            other = best.get(found[0])
            if other is None or found[1] < (known[other] or found)[1]:
                best[found[0]] = place
    if Field.STATUS not in best and Field.ENDING in best:
        # "Result" beside a status says how it ended; alone it is the status.
        fields[best[Field.ENDING]] = Field.STATUS
        best[Field.STATUS] = best[Field.ENDING]
    for place, field in enumerate(fields):
        if field not in REPEATED and best.get(field) != place:
            fields[place] = Field.OTHER
    return fields
