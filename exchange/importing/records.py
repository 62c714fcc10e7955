"""Between importers and the rest: what an importer gets, and the plain records that it yields."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Line:
    """A row that is not blank: its number in the file, counted from 1, and its texts."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Sheet:
    """A table as it stands in a file. Days of a workbook are written as ISO 8601."""

    name: str
    lines: tuple[Line, ...]


class Field(TextChoices):
    """What a cell says about an application."""

    COMPANY = "company", _("Company")
    POSITION = "position", _("Position")
    JOB = "job", _("Position and company together")
    STATUS = "status", _("Status")
    ENDING = "ending", _("How it ended")
    APPLIED_ON = "applied_on", _("Day of applying")
    FOUND_ON = "found_on", _("Day of adding it")
    CLOSED_ON = "closed_on", _("Day it ended")
    UPDATED_ON = "updated_on", _("Day of the last change")
    DEADLINE_ON = "deadline_on", _("Deadline")
    ANSWER_DUE_ON = "answer_due_on", _("Answer the offer by")
    ARCHIVED_ON = "archived_on", _("Archived")
    LINK = "link", _("Link to the job ad")
    PLACE = "place", _("Place")
    WORK_MODE = "work_mode", _("Work mode")
    PAY = "pay", _("Pay")
    INTEREST = "interest", _("How much you want it")
    QUALIFICATION = "qualification", _("Your strength")
    SOURCE = "source", _("Found through")
    TAGS = "tags", _("Tags")
    POSTING = "posting", _("Text of the job ad")
    NOTES = "notes", _("Notes")
    REFERENCE = "reference", _("Number of the job ad")
    INTERVIEW = "interview", _("An interview")
    INTERVIEW_KIND = "interview_kind", _("Kind of an interview")
    INTERVIEW_PEOPLE = "interview_people", _("People in an interview")
    INTERVIEW_NOTES = "interview_notes", _("Notes on an interview")
    INTERVIEW_PLACE = "interview_place", _("Place or link of an interview")
    MILESTONE = "milestone", _("Yes or no: the stage or the end that the heading names")
    HISTORY = "history", _("Earlier stages with their days")
    FOLLOW_UP_ON = "follow_up_on", _("Day of a reminder")
    NEXT_STEP = "next_step", _("What to be reminded of")
    REASON = "reason", _("Why it ended")
    THEIR_WORDS = "their_words", _("What they said")
    REFERRED_BY = "referred_by", _("Referred by")
    CONTACT_NAME = "contact_name", _("Name of a person")
    CONTACT_ROLE = "contact_role", _("Role of that person")
    CONTACT_EMAIL = "contact_email", _("Email of that person")
    CONTACT_PHONE = "contact_phone", _("Phone of that person")
    OTHER = "other", _("Put it into the notes")
    LEFT_OUT = "left_out", _("Leave it out")


@dataclass(frozen=True)
class Cell:
    """One text of a row, under its heading, and what it is about. Cells of one `block` are about
    the same interview."""

    field: Field
    heading: str
    text: str
    block: str = ""


@dataclass(frozen=True)
class Record:
    """One row as an importer understands it: all its texts, none of them read yet.

    What a status means, which day a text names and whether a job is on record already is found out
    afterwards, the same for every importer. A second person's cells follow the second name. A row
    of a table of something else `is_apart`. One that the product wrote itself `is_own`: each is an
    application, and its texts are facts as they stand.
    """

    number: int
    cells: tuple[Cell, ...]
    is_above_headings: bool = False
    is_apart: bool = False
    is_own: bool = False

    def text(self, field: Field) -> str:
        """The first text about `field`; empty where there is none."""
        return next((cell.text for cell in self.cells if cell.field == field), "")


class Importer(Protocol):
    """A module that knows a layout by name."""

    NAME: str

    def recognise(self, sample: Sheet) -> bool:
        """Whether a sheet that begins like `sample` has this layout."""

    def read(self, file: Sheet) -> Iterator[Record]:
        """The records of the sheet, in its order; every row that is no heading is one."""
