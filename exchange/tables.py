"""One kind of rows as a spreadsheet: a column for each thing that is known."""

import csv
import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from applications.models import Application, Contact, InterviewRound, Note, Verdict
from applications.table import as_cell
from frame.localized import cell_separator
from letters.models import Letter
from practice.models import Debrief, Question, Story

AT_ONCE = 500


@dataclass(frozen=True)
class Table:
    """`rows` reads them for a person; each column has its heading and its text."""

    label: str | Promise
    rows: Callable[[Any], Any]
    columns: dict[str | Promise, Callable[[Any], Any]]


def _known(path: str) -> Callable[[Any], Any]:
    """What stands at the end of a path of names; nothing where one of them leads nowhere."""

    def read(row: Any) -> Any:
        for name in path.split("."):
            row = getattr(row, name) if row is not None else None
        return row() if callable(row) else row

    return read


def _people(interview_round: InterviewRound) -> str:
    return ", ".join(contact.name for contact in interview_round.people.all())


def _applications(user):
    mine = Application.objects.for_user(user).select_related("company", "referred_by")
    return mine.prefetch_related("tags", "verdicts").order_by("pk")


def _day_it_ended(application: Application) -> datetime.date | None:
    verdict = application.verdict
    return verdict.heard_on if verdict and verdict.is_day_known else None


def _rounds(user):
    mine = InterviewRound.objects.for_user(user).select_related("application__company")
    return mine.prefetch_related("people", "application__verdicts").order_by(
        "application", "number"
    )


def _letters(user):
    return Letter.objects.for_user(user).with_record().order_by("pk")


def _contacts(user):
    return Contact.objects.for_user(user).select_related("company").order_by("pk")


def _debriefs(user):
    mine = Debrief.objects.for_user(user).exclude(dismissed_at__isnull=False)
    return mine.select_related("round__application__company").order_by("pk")


def _questions(user):
    return Question.objects.for_user(user).prefetch_related("competences").order_by("pk")


def _stories(user):
    return Story.objects.for_user(user).prefetch_related("competences").order_by("pk")


def _notes(user):
    mine = Note.objects.for_user(user).select_related("application__company")
    return mine.order_by("application", "happened_on", "pk")


def _competences(row: Question | Story) -> str:
    return ", ".join(map(str, row.competences.all()))


TABLES = {
    "applications": Table(
        _("Applications"),
        _applications,
        {
            _("Company"): _known("company.name"),
            _("Position"): _known("position"),
            _("Stage"): _known("get_stage_display"),
            _("Ending"): lambda row: Verdict.short_label(row.ended_as),
            _("Day it ended"): _day_it_ended,
            _("What they said"): _known("verdict.their_words"),
            _("Feedback they gave"): _known("verdict.feedback"),
            _("Applied on"): _known("applied_on"),
            _("Deadline"): _known("deadline_on"),
            _("Answer the offer by"): _known("answer_due_on"),
            _("Place"): _known("place"),
            _("Work mode"): _known("get_work_mode_display"),
            _("Pay"): _known("pay"),
            _("How much you want it"): lambda row: row.fact("interest"),
            _("Found through"): _known("source"),
            _("Referred by"): _known("referred_by.name"),
            _("Link to the job ad"): _known("link"),
            _("Tags"): _known("tag_names"),
            _("Your strength"): _known("qualification"),
            _("Notes"): _known("notes"),
            _("Text of the job ad"): _known("posting"),
            _("Added"): _known("created_at"),
            _("Archived"): _known("archived_at"),
        },
    ),
    "people": Table(
        _("People"),
        _contacts,
        {
            _("Name"): _known("name"),
            _("Company"): _known("company.name"),
            _("Role"): _known("role"),
            _("Email"): _known("email"),
            _("Phone"): _known("phone"),
            _("Greeting"): _known("greeting"),
            _("Note"): _known("note"),
        },
    ),
    "interviews": Table(
        _("Interviews"),
        _rounds,
        {
            _("Company"): _known("application.company.name"),
            _("Position"): _known("application.position"),
            _("Number"): _known("number"),
            _("Day and time"): _known("wall_clock"),
            _("Time zone"): _known("time_zone"),
            _("Length in minutes"): _known("minutes"),
            _("Format"): _known("get_format_display"),
            _("Place"): _known("place"),
            _("People"): _people,
            _("How it went"): _known("outcome_in_words"),
            _("The moment you liked best"): _known("best_moment"),
            _("To prepare"): _known("prepare"),
            _("Notes"): _known("notes"),
        },
    ),
    "letters": Table(
        _("Letters"),
        _letters,
        {
            _("Company"): _known("application.company.name"),
            _("Position"): _known("application.position"),
            _("Kind of letter"): _known("get_kind_display"),
            _("Recipient"): _known("recipient_name"),
            _("Date"): _known("dated_on"),
            _("State"): _known("get_state_display"),
            _("Sent on"): _known("sent_on"),
            _("Subject"): _known("subject"),
            _("Greeting"): _known("greeting"),
            _("Letter"): _known("body"),
            _("Closing"): _known("closing"),
        },
    ),
    "debriefs": Table(
        _("Debriefs"),
        _debriefs,
        {
            _("Company"): _known("round.application.company.name"),
            _("Position"): _known("round.application.position"),
            _("Interview"): _known("round.number"),
            _("Day and time"): _known("round.wall_clock"),
            _("What you learned about the job and the team"): _known("job_and_team"),
            _("Their biggest problem"): _known("their_problem"),
            _("Money and dates they mentioned"): _known("money_and_dates"),
            _("Three things to keep"): _known("keep"),
            _("One thing to change"): _known("change"),
            _("One thing you will do about it"): _known("action"),
            _("What you see now that you know how it ended"): _known("hindsight"),
        },
    ),
    "questions": Table(
        _("Questions"),
        _questions,
        {
            _("Question"): _known("text"),
            _("Your answer"): _known("answer"),
            _("Competences"): _competences,
            _("Practiced on"): _known("practised_on"),
            _("Due on"): _known("due_on"),
        },
    ),
    "stories": Table(
        _("Stories"),
        _stories,
        {
            _("Title"): _known("title"),
            _("Situation"): _known("situation"),
            _("Task"): _known("task"),
            _("Action"): _known("action"),
            _("Result"): _known("result"),
            _("What you took from it"): _known("learned"),
            _("In 90 seconds"): _known("short_version"),
            _("Competences"): _competences,
        },
    ),
    "notes": Table(
        _("Notes"),
        _notes,
        {
            _("Company"): _known("application.company.name"),
            _("Position"): _known("application.position"),
            _("Day"): _known("happened_on"),
            _("Note"): _known("text"),
        },
    ),
}


class _Echo:
    """What `csv` writes into: each line is given back."""

    def write(self, line: str) -> str:
        return line


def as_lines(table: Table, user) -> Iterator[str]:
    """The table as CSV of the language, line by line; no cell is taken for a formula.

    Moments are those of the clocks where the person is, also once the request has been answered.
    """
    writer = csv.writer(_Echo(), delimiter=cell_separator())
    yield "\ufeff" + writer.writerow([str(label) for label in table.columns])
    for row in table.rows(user).iterator(chunk_size=AT_ONCE):
        cells = (_in_words(column(row), user.zone) for column in table.columns.values())
        yield writer.writerow([as_cell(text) for text in cells])


def _in_words(value: Any, zone: ZoneInfo) -> str:
    """`value` as a cell; a moment that knows its zone as the clocks of `zone` show it."""
    match value:
        case None:
            return ""
        case datetime.datetime():
            moment = value.astimezone(zone) if value.tzinfo else value
            return moment.strftime("%Y-%m-%d %H:%M")
    return str(value)
