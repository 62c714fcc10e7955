"""Reads the people in a cell: their names, and what stands beside them of their roles, their email
addresses and their telephones."""

import re
from dataclasses import dataclass, field

from applications.people_lines import in_spoken_order
from exchange.importing.days import day_readings
from exchange.importing.facts import NewContact
from exchange.importing.headings import field_of
from exchange.importing.records import Field
from exchange.importing.values import is_tick, read_email, read_link, read_phone, without_links
from exchange.mails.somebody import is_somebody
from exchange.mails.vocabulary.signatures import BEFORE_NAME, JOB
from frame.folding import folded
from frame.invisible import shown

_PARTS = re.compile(r"\s*([;\n|])\s*")
_AND = re.compile(r"\s+(?:&|\+|and|und|et|y|e|og|och|en)\s+")
_SLASH = re.compile(r"\s*/\s*")
_DASH = re.compile(r"\s+[-–—/]\s+|:\s+")
_COMMA = re.compile(r"\s*,\s*")
_IN_BRACKETS = re.compile(r"\s*\(([^()]+)\)\s*$")
_LONGEST = 120
# What only says that a name follows: these words, and headings of these columns.
_NAME = ("name", "nom", "nombre")
_OF_NAMES = (Field.CONTACT_NAME, Field.INTERVIEW_PEOPLE)
_DEGREES = re.compile(
    r"(?:(?:jr|sr|esq|ii|iii|ph\.? ?d|m\.? ?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a)\.?,? ?)+", re.I
)
_LINK = re.compile(r"(?:https?://|www\.|\b[\w.-]+\.\w+/)\S*")
_ROLE = re.compile(
    r"\b[A-Z]{2,}\b|(?i:\b(?:recruit\w*|manager\w*|head|lead\w*|chef\w*|director\w*|engineer\w*|"
    r"partner\w*|talent|people|team\w*|founder|president|officer|leit\w*|personal\w*|respons\w*|"
    r"assistant\w*|developer|entwickler\w*|owner|referent\w*|consultant|berater\w*|of)\b)"
)
_TITLES = re.compile(
    rf"(?:{BEFORE_NAME.pattern}|(?:professor\w*|professeure?|doctor|miss|madame|monsieur|señora?)\s+)+",
    re.IGNORECASE,
)
# "(she/her)"
_PRONOUNS = re.compile(r"(?:\w{2,4}\s*/\s*)+\w{2,6}")
_EMAIL = re.compile(r"(?:mailto:)?[^\s<>,;:()\[\]\"']+@[^\s<>,;:()\[\]\"']+\.[^\s<>,;:()\[\]\"']+")
_PHONE = re.compile(r"(?:\+|\b|(?<=\s)\((?=\d+\)))\d[\d\s()/.\-–]{5,}\d")
# What says before an address or a number that it is one.
_LABEL = re.compile(
    r"\b(?:(?:e-?mails?|mails?|courriel|correo|tel(?:[ée]f\w*|[ée]phone)?|t[ée]l|phone|mobile|mob"
    r"|handy|m[óo]vil|portable|cell)\b\.?\s*:?|[etmp]\s*[:.])\s*(?=\0)",
    re.IGNORECASE,
)
_LEFT_EMPTY = re.compile(r"[(<\[]\s*\0\s*[)>\]]")
_AROUND = " ,;:/–—-\"'“”"
_DIGITS_IN_PHONE = 7
_WORDS_IN_ROLE = 5


@dataclass(frozen=True)
class PeopleInCell:
    """Everybody whom a cell names, and whether that is all that it says; and how to reach somebody
    whom it does not name."""

    people: list[NewContact] = field(default_factory=list)
    is_all: bool = False
    email: str = ""
    phone: str = ""


def read_people(text: str) -> PeopleInCell:
    """The people of a cell; nobody in yes, no, an address, a telephone, a link."""
    reader = _Reader()
    sign = ""
    for place, part in enumerate(_PARTS.split(without_links(text))):
        if place % 2:
            sign = part
        elif part := shown(part):
            reader.read(part, is_below=sign in ("\n", "|"))
    return reader.in_cell()


class _Reader:
    """Reads the parts of a cell in turn: what stands below a name is said of that person."""

    def __init__(self) -> None:
        self._people: list[NewContact] = []
        self._is_all = True
        self._email = self._phone = ""

    def in_cell(self) -> PeopleInCell:
        people = self._people if all(_may_be_name(person.name) for person in self._people) else []
        return PeopleInCell(people, self._is_all and bool(people), self._email, self._phone)

    def read(self, part: str, *, is_below: bool = False) -> None:
        if (bare := _LINK.sub("", part).strip()) != part:
            self._is_all = False
        if not (part := bare.strip(_AROUND)):
            return
        in_order = in_spoken_order(part)
        if in_order != part and is_somebody(in_order) and is_somebody(part):
            for given_name in _COMMA.split(part):  # Mia, Tom
                self.read(given_name)
            return
        for pattern, is_name in (
            (_AND, _is_full_name),
            (_SLASH, _is_name),
            (_COMMA, _is_full_name),
        ):
            pieces = pattern.split(part)
            if len(pieces) > 1 and all(is_name(_bare(piece)) for piece in pieces):
                for piece in pieces:
                    self.read(piece)
                return
        self._read_one(part, is_below=is_below)

    def _read_one(self, part: str, *, is_below: bool) -> None:
        text, emails, phones = _without_reach(part)
        pieces = _COMMA.split(part)
        if len(emails) > 1 and len(pieces) > 1:
            for piece in pieces:
                self.read(piece, is_below=True)
            return
        last = self._people[-1] if self._people else None
        label, colon, names = (piece.strip() for piece in text.partition(":"))
        if colon and names and label and not _is_full_name(label):
            self._read_labelled(label, names)
        elif text and is_below and last and not last.role and _is_role_alone(text):
            last.role = text[:_LONGEST]
        elif text:
            self._people.append(self._person_in(text))
        self._say_reach(emails, phones)

    def _read_labelled(self, label: str, names: str) -> None:
        """Read `Panel: Anna Berg, Tom Li`: the role of everybody behind it, or a mere heading."""
        count = len(self._people)
        self.read(names)
        is_heading = field_of(label) in _OF_NAMES and not _ROLE.search(label)
        if not is_heading and folded(label) not in _NAME:
            for person in self._people[count:]:
                self._say_role(person, label)

    def _say_reach(self, emails: list[str], phones: list[str]) -> None:
        """How to reach the person read last; what they have already is not theirs for certain."""
        person = self._people[-1] if self._people else None
        for name, values in (("email", emails), ("phone", phones)):
            for value in values:
                if person and not getattr(person, name):
                    setattr(person, name, value)
                else:
                    self._is_all = False
                    setattr(self, f"_{name}", value)

    def _person_in(self, text: str) -> NewContact:
        """The one person of a text, with their role before the name or behind it."""
        if (found := _IN_BRACKETS.search(text)) and found.start():
            person = self._person_in(text[: found.start()].strip())
            self._say_role(person, found[1].strip())
            return person
        before, *behind = (piece.strip() for piece in _DASH.split(text, maxsplit=1))
        if behind and _says_role(before) and _is_name(behind[0]):
            return NewContact(behind[0], role=before[:_LONGEST])
        if behind and (_is_full_name(before) or _says_role(behind[0])):
            person = NewContact(before)
            self._say_role(person, behind[0])
            return person
        name, comma, more = (piece.strip() for piece in text.partition(","))
        if comma and _is_name(name) and _says_role(more):
            return NewContact(name, role=more[:_LONGEST])
        if comma and _is_full_name(name) and not _DEGREES.fullmatch(more):
            self._is_all = False
            return NewContact(name)
        if (found := _ROLE.search(text)) and _is_full_name(text[: found.start()]):
            role = text[found.start() :]
            if " " in role or role.isupper():
                return NewContact(text[: found.start()].strip(), role=role[:_LONGEST])
        return NewContact(in_spoken_order(text))

    def _say_role(self, person: NewContact, role: str) -> None:
        """What stands beside the name, if it may be a role; else it is no fact of the person."""
        if not person.role and (_says_role(role) or _may_be_role(role)):
            person.role = role[:_LONGEST]
        else:
            self._is_all = False


def _without_reach(part: str) -> tuple[str, list[str], list[str]]:
    """What is left of a text without addresses and telephones, and these."""
    emails: list[str] = []
    phones: list[str] = []

    def take_email(found: re.Match[str]) -> str:
        email = read_email(found[0].removeprefix("mailto:"))
        emails.extend([email] if email else [])
        return "\0" if email else found[0]

    def take_phone(found: re.Match[str]) -> str:
        phone = read_phone(found[0])
        is_one = sum(map(str.isdigit, phone)) >= _DIGITS_IN_PHONE and not day_readings(phone)
        phones.extend([phone] if is_one else [])
        return "\0" if is_one else found[0]

    text = _PHONE.sub(take_phone, _EMAIL.sub(take_email, part))
    if not (emails or phones):
        phone = read_phone(part)
        return ("", [], [phone]) if phone else (part.strip(), [], [])
    text = _LEFT_EMPTY.sub("\0", _LABEL.sub("", text))
    text = re.sub(r"[\s,;:/–—-]*\0[\s,;:/–—\0-]*", ", ", text).strip(_AROUND)
    text = re.sub(r"[\s,]*([)>\]])", r"\1", re.sub(r",? ([(<\[])[\s,]*", r" \1", text))
    text = re.sub(r"\s*[(<\[]\s*[)>\]]", "", text)
    outer = re.fullmatch(r"[(<\[]([^()<>\[\]]*)[)>\]]", text)
    return (outer[1] if outer else text).strip(_AROUND + "<>"), emails, phones


def _bare(piece: str) -> str:
    """The name of one of several people, without what stands behind it."""
    return _IN_BRACKETS.sub("", _without_reach(piece)[0])


def _is_full_name(text: str) -> bool:
    """Whether it is a given name and a family name, or a title and a name, and no role."""
    bare = _TITLES.sub("", text, count=1) if _TITLES.match(text) else text
    words = bare.split()
    starts = [word for word in words if word[0].isupper()]
    fewest = 2 if bare == text else 1
    is_short = fewest <= len(words) <= 5 and len(starts) >= fewest and words[0] == starts[0]
    return is_short and not re.search(r"[\d:]", text) and not _ROLE.search(text)


def _is_name(text: str) -> bool:
    """Whether it is a full name, or a single word that may be a name."""
    is_word = text[:1].isupper() and text.isalpha() and not _ROLE.search(text)
    return is_word or _is_full_name(text)


def _says_role(text: str) -> bool:
    """Whether it names a role and is nobody's name."""
    is_role = _ROLE.search(text) or JOB.search(text)
    return bool(is_role) and not (_is_full_name(text) and not JOB.search(text))


def _is_role_alone(text: str) -> bool:
    pieces = [*_COMMA.split(text), *_DASH.split(text)]
    return _says_role(text) and not any(map(_is_full_name, pieces))


def _may_be_role(text: str) -> bool:
    """Whether it may be a role whose words are not known: short, and no pronoun, no sentence."""
    is_short = len(text.split()) <= _WORDS_IN_ROLE and not re.search(r"[\d@]", text)
    return is_short and text[:1].isupper() and not _PRONOUNS.fullmatch(text)


def _may_be_name(name: str) -> bool:
    has_letters = any(map(str.isalpha, name)) and len(name) <= _LONGEST
    is_other = is_tick(name) or read_email(name) or read_phone(name) or read_link(name)
    return has_letters and not is_other
