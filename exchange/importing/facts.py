"""What a record says of an application, once its texts are read; what cannot be read is a note."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field

from applications.models import Contact
from applications.models.keyword import MOST
from exchange.importing.evidence import ReadingRules
from exchange.importing.records import Cell, Field

# Facts that are filled in where nothing is on record, and the days among them.
TEXTS = ("link", "place", "work_mode", "pay", "qualification", "source", "posting")
DAYS = {
    "applied_on": Field.APPLIED_ON,
    "deadline_on": Field.DEADLINE_ON,
    "answer_due_on": Field.ANSWER_DUE_ON,
}
# Of all that fills in a field of the application, what its cell is about.
FIELDS = {name: Field(name) for name in (*TEXTS, "interest")} | DAYS


@dataclass(frozen=True)
class NewRound:
    """An interview: its day, its time where that is known, and what the file says of it.

    `people` names those of the file who took part. Where several columns are about it, `words` is
    all that they say.
    """

    notes: str
    name: str = ""
    format: str = ""
    on: datetime.date | None = None
    at: datetime.time | None = None
    people: tuple[str, ...] = ()
    place: str = ""
    words: str = ""


@dataclass
class NewContact:
    name: str
    role: str = ""
    email: str = ""
    phone: str = ""
    is_interviewer: bool = False


@dataclass(frozen=True)
class Learned:
    """What is new about somebody on record, by its field."""

    contact: Contact
    facts: dict[str, str]


@dataclass
class Facts:
    """One application as a row describes it.

    `rest` has the cells that no field takes, or that could not be read: they become notes.
    """

    number: int
    company: str = ""
    position: str = ""
    stage: str = ""
    reached: str = ""
    ending: str = ""
    # Whether the file says on which day it ended.
    is_end_known: bool = True
    # The day of the last change, of what still runs.
    changed_on: datetime.date | None = None
    status: Cell | None = None
    # What says how it ended.
    ended_by: Cell | None = None
    # How it ended, in words that are not known.
    unclear_ending: Cell | None = None
    days: dict[Field, datetime.date] = field(default_factory=dict)
    # The cells of days and of the history, as the file has them.
    cells: dict[Field, Cell] = field(default_factory=dict)
    link: str = ""
    # Behind the position: the link, where no other cell has it.
    link_of_title: str = ""
    place: str = ""
    work_mode: str = ""
    pay: str = ""
    interest: int = 0
    qualification: str = ""
    source: str = ""
    posting: str = ""
    reference: str = ""
    reason: str = ""
    their_words: str = ""
    # Who referred the person: their name, and who that is on record or else the name of who is new.
    referrer: str = ""
    referred_by: Contact | str | None = None
    # Since when it is on record, and archived, where the file says so to the minute.
    added_at: datetime.datetime | None = None
    archived_at: datetime.datetime | None = None
    # Whether the product wrote the row, and what its columns are about: an empty cell says, too,
    # what is on record.
    is_own: bool = False
    fields: frozenset[Field] = frozenset()
    tags: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    rest: list[Cell] = field(default_factory=list)
    rounds: list[NewRound] = field(default_factory=list)
    contacts: list[NewContact] = field(default_factory=list)
    learned: list[Learned] = field(default_factory=list)
    moves: list[tuple[str, datetime.date]] = field(default_factory=list)
    reminder: tuple[str, datetime.date] | None = None

    def add_tags(self, names: list[str]) -> None:
        """As many as an application may have; the others are a note."""
        new = [name for name in names if name not in self.tags]
        room = MOST - len(self.tags)
        self.tags += new[:room]
        if left := new[room:]:
            self.notes.append(", ".join(left))

    @property
    def applied_on(self) -> datetime.date | None:
        return self.days.get(Field.APPLIED_ON)

    @property
    def answer_due_on(self) -> datetime.date | None:
        return self.days.get(Field.ANSWER_DUE_ON)

    @property
    def deadline_on(self) -> datetime.date | None:
        return self.days.get(Field.DEADLINE_ON)

    def in_words(self, name: str) -> str:
        """What the file says of a field of the application, as a note."""
        cell = self.cells.get(FIELDS[name])
        return in_words(cell) if cell else str(getattr(self, name))

    @property
    def all_notes(self) -> list[str]:
        """What stands in the notes: the person's own, and the cells that no field takes."""
        return [*self.notes, *(in_words(cell) for cell in self.rest)]


# Takes what a cell says into the facts: as a fact, or as one of their `rest`.
type Reader = Callable[[Facts, Cell, ReadingRules], None]


def in_words(cell: Cell) -> str:
    """A cell as a note: its heading and its text, as the file has them."""
    text = cell.text.strip()
    return f"{cell.heading}: {text}" if cell.heading else text
