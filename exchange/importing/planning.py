"""Decides what becomes of each row, before anything is written: the dry run."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from applications.models import Contact, Stage, Verdict
from exchange.importing.additions import Additions, LaterStage, OnRecord
from exchange.importing.days import day_readings
from exchange.importing.evidence import DAYS, ReadingRules
from exchange.importing.facts import Facts, Learned
from exchange.importing.headings import field_of, heading_key
from exchange.importing.known_companies import KnownCompanies
from exchange.importing.known_jobs import Job, KnownJobs
from exchange.importing.new_endings import NewEnding
from exchange.importing.reading import read_record
from exchange.importing.records import Cell, Field, Record
from exchange.importing.relied_on import record_of
from exchange.importing.statuses import NOT_AN_APPLICATION, meaning_of
from exchange.importing.values import is_figure, is_nothing
from exchange.importing.vocabulary import words_of
from exchange.models.import_result import Reason, Result

# So much of a row that has the headings once more is as it was above.
ENOUGH = 0.6
LONGEST_HEADING = 60
# Rows that are no jobs: what the person answered for jobs is not said of them.
_OF_THE_SHEET = (
    Reason.HEADINGS,
    Reason.TOTAL,
    Reason.ONE_CELL,
    Reason.OTHER_TABLE,
    Reason.NEITHER,
)
_NO_HEADING = re.compile(r"\d\d|@|.{60}", re.DOTALL)


@dataclass
class PlannedRow:
    """What becomes of one row. `text` is what a person knows it by.

    A merged row leads to `job`: an application on record, or another row of the same file.
    """

    number: int
    result: Result
    text: str
    reason: Reason | None = None
    facts: Facts | None = None
    job: Job | None = None
    additions: Additions | None = None
    # What the file calls a company that was merged with another one.
    merged_company: str = ""
    # All that goes into the notes, unless a move or an ending that the person chooses says it.
    notes: tuple[str, ...] = ()

    @property
    def learned(self) -> Sequence[Learned]:
        """What is new about people on record."""
        if self.additions:
            return self.additions.learned
        return self.facts.learned if self.facts and self.result == Result.CREATED else ()

    @property
    def referrer(self) -> str:
        """Who is noted as who referred the person; whoever is on record, with their company."""
        source = self.additions or self.facts
        by = source.referred_by if source else None
        if isinstance(by, Contact) and by.company:
            return f"{by} ({by.company})"
        return str(by or "")

    @property
    def later_stage(self) -> LaterStage | None:
        return self.additions.later_stage if self.additions else None

    @property
    def new_ending(self) -> NewEnding | None:
        return self.additions.new_ending if self.additions else None

    @property
    def ending_that_stays(self) -> str:
        """How it ended on record, in a few words, where the file says another ending."""
        on_record = self.job.row if self.job else None
        if not on_record or not self.additions or not self.additions.other_ending:
            return ""
        return Verdict.short_label(on_record.ended_as)

    @property
    def on_record(self) -> OnRecord | None:
        """What the row is merged with, where that is on record: several may have one name."""
        is_merged = self.result == Result.MERGED and self.job
        return self.job.on_record if is_merged and self.job else None

    @property
    def same_as_row(self) -> int | None:
        """The number of the earlier row of the file that the row is merged with."""
        is_same = self.reason == Reason.SAME_AS_ROW and self.job and self.job.facts
        return self.job.facts.number if is_same and self.job and self.job.facts else None

    @property
    def standing(self) -> str:
        """How it ended, or how far it got, in a few words."""
        if not self.facts:
            return ""
        return Verdict.short_label(self.facts.ending) or str(Stage(self.facts.stage).label)


@dataclass
class Plan:
    """What becomes of all rows. Where it is made to be written, `record` is what was on record."""

    rows: list[PlannedRow]
    record: tuple[Any, ...] | None = None

    def count(self) -> Counter[str]:
        return Counter(row.result.value for row in self.rows)

    @property
    def endings_without_day(self) -> int:
        """How many endings have no day in the file."""
        return sum(
            bool(row.facts and row.facts.ending and not row.facts.is_end_known)
            for row in self.rows
            if row.result == Result.CREATED
        )

    @property
    def later_stages(self) -> int:
        """How many applications on record the file says are further."""
        return sum(bool(row.later_stage) for row in self.rows)

    @property
    def new_endings(self) -> int:
        """How many applications that are open on record have ended in the file."""
        return sum(bool(row.new_ending) for row in self.rows)

    @property
    def written(self) -> list[PlannedRow]:
        return [row for row in self.rows if row.result in (Result.CREATED, Result.MERGED)]


def plan_import(
    owner, records: Iterable[Record], reading: ReadingRules, *, for_writing: bool
) -> Plan:
    """What an import of these records into the record of `owner` would do. Four queries or so."""
    record = record_of(owner) if for_writing else None
    companies = KnownCompanies(owner)
    rows = [_first_look(record, reading, companies) for record in records]
    wanted = [row.facts for row in rows if row.result == Result.CREATED and row.facts]
    jobs = KnownJobs(owner, wanted)
    for row in rows:
        if row.result == Result.CREATED and row.facts:
            _find_place(row, row.facts, jobs)
    return Plan(rows, record)


def _first_look(record: Record, reading: ReadingRules, companies: KnownCompanies) -> PlannedRow:
    filled = [cell for cell in record.cells if not is_nothing(cell.text)]
    facts = read_record(record, reading)
    in_file, stayed = facts.company, companies.merged_into(facts.company)
    facts.company = stayed or (in_file if facts.is_own else companies.meant(in_file))
    text = " · ".join(filter(None, (facts.position, facts.company)))
    row = PlannedRow(record.number, Result.CREATED, text, facts=facts)
    row.merged_company = in_file if stayed else ""
    if reason := _why_left_out(record, facts, filled):
        row.result, row.reason, row.facts = Result.SKIPPED, reason, None
    elif reason := _why_asked(record, facts, reading):
        row.result, row.reason, row.facts = Result.ASKED, reason, None
    if not row.facts and (not text or row.reason in _OF_THE_SHEET):
        cells = filled or record.cells
        row.text = " · ".join(cell.text.strip() for cell in cells[:4] if cell.text.strip())
    row.text = row.text[:300]
    return row


def _why_left_out(record: Record, facts: Facts, filled: Sequence[Cell]) -> Reason | None:
    if record.is_apart:
        return Reason.OTHER_TABLE
    if record.is_own:
        return None
    if _is_of_headings(filled) or not filled:
        return Reason.HEADINGS
    if _is_total(filled):
        return Reason.TOTAL
    below = [cell for cell in filled if cell.heading] or filled
    if len(below) < 2 and not _is_thin(record, facts):
        return Reason.ONE_CELL
    if record.is_above_headings and not any(day_readings(cell.text) for cell in filled):
        return Reason.HEADINGS
    if facts.stage == NOT_AN_APPLICATION:
        return Reason.NOT_SENT
    named = [record.text(field) for field in (Field.COMPANY, Field.POSITION, Field.JOB)]
    if all(map(is_nothing, named)):
        return Reason.NEITHER
    return None


def is_of_the_sheet(record: Record) -> bool:
    """Whether a row has the headings once more or sums others up, and is about no job."""
    filled = [cell for cell in record.cells if not is_nothing(cell.text)]
    return record.is_apart or _is_of_headings(filled) or _is_total(filled)


def _is_thin(record: Record, facts: Facts) -> bool:
    """Whether one cell says all that a list of no more than two columns can say."""
    width = sum(bool(cell.heading) for cell in record.cells)
    is_named = facts.company and facts.position and record.text(Field.JOB)
    name = facts.company or facts.position
    return bool(is_named or (width == 2 and name and not meaning_of(name).is_exact))


def _is_of_headings(filled: Sequence[Cell]) -> bool:
    """Whether a row has the headings once more, but for a word or two."""
    if any(_NO_HEADING.search(cell.text) for cell in filled):
        return False
    same = [cell for cell in filled if _is_heading(cell)]
    return len(same) > 1 and len(same) >= ENOUGH * len(filled) or 0 < len(same) == len(filled)


def _is_heading(cell: Cell) -> bool:
    """Whether a text is the heading of its column, or another name for what that is about."""
    if heading_key(cell.text) == heading_key(cell.heading):
        return bool(cell.heading)
    is_short = len(cell.text) < LONGEST_HEADING and cell.field != Field.STATUS
    return is_short and field_of(cell.text) == cell.field


def _is_total(filled: Sequence[Cell]) -> bool:
    """Whether a row names nothing but sums and averages, or counts a status."""
    texts = [cell.text.strip() for cell in filled]
    others = [text for text in texts if not is_figure(text)]
    if len(others) != 1 or len(others[0]) > LONGEST_HEADING:
        return False
    label, known = heading_key(re.sub(r"[\d%]+", " ", others[0])), words_of("totals")["totals"]
    if label in known or others[0].lower() in known:
        return True
    has_word = any(word in known for word in label.split()) and len(label.split()) < 4
    return len(texts) > 1 and (has_word or meaning_of(others[0]).is_exact)


def _why_asked(record: Record, facts: Facts, reading: ReadingRules) -> Reason | None:
    if not facts.company:
        return Reason.NO_COMPANY
    if not facts.position:
        return Reason.NO_POSITION
    if not facts.stage or facts.unclear_ending:
        return Reason.STATUS
    if any(reading.is_ambiguous(cell) for cell in record.cells if cell.field in DAYS):
        return Reason.DAY
    return None


def _find_place(row: PlannedRow, facts: Facts, jobs: KnownJobs) -> None:
    """New, or to be merged with what is known already."""
    job = jobs.find(facts)
    if job is None:
        row.job = jobs.add(facts)
        row.notes = tuple(facts.all_notes)
        return
    before = job.facts.all_notes if job.facts else []
    row.result, row.job = Result.MERGED, job
    row.additions = jobs.take_in(job, facts)
    if job.facts:
        row.reason = Reason.SAME_AS_ROW
        row.notes = tuple(text for text in job.facts.all_notes if text not in before)
    elif row.additions:
        row.reason, row.notes = Reason.ON_RECORD, tuple(row.additions.notes)
    else:
        row.reason = Reason.NOTHING_NEW
