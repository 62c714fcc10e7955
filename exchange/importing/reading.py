"""Reads the texts of a record: each cell becomes a fact or a note, and none is dropped."""

import datetime
import re
from collections.abc import Sequence
from dataclasses import replace

from applications import posting
from applications.models import Stage, Verdict
from applications.models.keyword import LONGEST as LONGEST_TAG
from applications.models.stage import WorkMode
from applications.spelling import LONGEST_NAME, name_key
from exchange.importing.contact_cells import (
    read_address,
    read_contact,
    read_number,
    read_referrer,
    read_role,
)
from exchange.importing.day_cells import read_applied, read_archived, read_day_of
from exchange.importing.days import read_day
from exchange.importing.evidence import ReadingRules
from exchange.importing.facts import Facts, NewContact, Reader
from exchange.importing.headings import heading_key
from exchange.importing.interviews import read_blocks, read_interview
from exchange.importing.job_names import read_job
from exchange.importing.milestones import milestone_of, reach
from exchange.importing.own_cells import OWN_READERS
from exchange.importing.records import Cell, Field, Record
from exchange.importing.settling import settle
from exchange.importing.statuses import (
    NOT_AN_APPLICATION,
    choice_key,
    meaning_of,
    stage_reached,
)
from exchange.importing.values import (
    NO,
    YES,
    is_nothing,
    read_history,
    read_interest,
    read_link,
    read_tags,
    read_title,
    read_work_mode,
    split_agency,
    without_links,
)
from frame.folding import folded
from frame.invisible import shown

_MAIL = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr|rv|enc|r|i)\s*:\s*)+", re.IGNORECASE)
_SUBJECTS = ("subject", "betreff", "objet", "asunto", "assunto", "oggetto")
_PAY_LONGEST = 120
_SOURCE_LONGEST = 120
_POSTING_LONGEST = 40_000
_FEEDBACK_LONGEST = 4_000


def read_record(record: Record, reading: ReadingRules) -> Facts:
    """The facts of a record. What is not known yet, a status or a day with two readings, stands
    among the notes."""
    facts = Facts(record.number)
    readers = READERS | OWN_READERS if record.is_own else READERS
    facts.is_own = record.is_own
    facts.fields = frozenset(cell.field for cell in record.cells)
    of_blocks = [cell for cell in record.cells if cell.block and not is_nothing(cell.text)]
    for cell in _people_first([cell for cell in record.cells if not cell.block]):
        if not is_nothing(cell.text):
            readers[cell.field](facts, cell, reading)
        elif record.is_own and cell.text.strip():
            # A company may be "unknown" on record, too.
            readers[cell.field](facts, cell, reading)
        elif cell.field == Field.CONTACT_NAME:
            # What is said of nobody must not be said of the person before.
            facts.contacts.append(NewContact(""))
    facts.contacts = [contact for contact in facts.contacts if contact.name]
    read_blocks(facts, of_blocks, reading)
    settle(facts, record, reading.choices, today=reading.today)
    return facts


def _people_first(cells: Sequence[Cell]) -> list[Cell]:
    """A single name comes before what is said of that person, wherever its column stands."""
    names = [cell for cell in cells if cell.field == Field.CONTACT_NAME]
    if len(names) != 1:
        return list(cells)
    return [*names, *(cell for cell in cells if cell is not names[0])]


def _company(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    text = without_links(cell.text)
    if text != cell.text:
        facts.rest.append(cell)
    name, agency = split_agency(text)
    facts.company = _name(facts, cell, name)
    if agency and not facts.source and len(agency) <= _SOURCE_LONGEST:
        facts.source = agency
    elif agency:
        facts.rest.append(cell)


def _name(facts: Facts, cell: Cell, name: str) -> str:
    """A name that fits its column; the whole of a longer one is a note."""
    if len(name) > LONGEST_NAME:
        facts.rest.append(cell)
    return name[:LONGEST_NAME].strip()


def _position(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    text = without_links(cell.text)
    facts.link_of_title = "" if text == cell.text else read_link(cell.text)
    title, is_all = read_title(text)
    if text != cell.text:
        facts.rest.append(cell)
    if _MAIL.match(title) and heading_key(cell.heading) in _SUBJECTS:
        title, is_all = _MAIL.sub("", title), False
    if not is_all:
        facts.rest.append(cell)
    facts.position = _name(facts, cell, title) if is_all else title[:LONGEST_NAME]


def _job(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    """A position and a company in one cell."""
    text = without_links(cell.text)
    position, company = read_job(text, reading.first)
    company, agency = split_agency(company)
    if text != cell.text:
        facts.link_of_title = read_link(cell.text)
    is_other = (position and facts.position) or (company and facts.company) or agency
    if text != cell.text or is_other:
        facts.rest.append(cell)
    facts.company = facts.company or _name(facts, cell, company)
    facts.position = facts.position or _name(facts, cell, position)


def _status(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    facts.status = cell
    known = facts.ending
    meaning = meaning_of(cell.text)
    choice = reading.choices.statuses.get(choice_key(cell.text), meaning.choice)
    if choice in Verdict.Kind.values:
        facts.ending = known or choice
        facts.reached = stage_reached(choice, cell.text) or facts.reached
        facts.ended_by = facts.ended_by or cell
    elif choice and facts.stage != NOT_AN_APPLICATION:
        facts.stage = choice
    if choice and (choice != meaning.choice or not meaning.is_exact):
        facts.rest.append(cell)


def _ending(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    """How it ended, in a column beside that of the stage."""
    meaning = meaning_of(cell.text)
    choice = reading.choices.statuses.get(choice_key(cell.text), meaning.choice)
    if choice in Verdict.Kind.values and not facts.ending:
        facts.ending, facts.ended_by = choice, cell
        facts.reached = stage_reached(choice, cell.text)
        if choice == meaning.choice and meaning.is_exact:
            return
    elif choice == NOT_AN_APPLICATION:
        facts.stage = choice
    elif not choice and folded(cell.text.strip()) not in NO:
        facts.unclear_ending = cell
    facts.rest.append(cell)


def _link(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    if (link := read_link(cell.text)) and not facts.link:
        facts.link = link
        if len(cell.text.strip()) > len(link) + 30 or cell.text.strip().endswith(f"({link})"):
            facts.rest.append(cell)
    else:
        facts.rest.append(cell)


def _text(name: str, longest: int) -> Reader:
    def read(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
        text = shown(cell.text)
        if getattr(facts, name):
            facts.rest.append(cell)
            return
        setattr(facts, name, text[:longest].strip())
        facts.cells[cell.field] = cell
        if len(text) > longest:
            facts.rest.append(cell)

    return read


def _work_mode(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    word = folded(cell.text.strip())
    is_remote = folded(cell.heading).startswith("remote") and word in YES
    facts.work_mode = WorkMode.REMOTE if is_remote else read_work_mode(cell.text)
    pieces = [piece for piece in re.split(r"[/,|]", cell.text) if not is_nothing(piece)]
    is_all = is_remote or all(read_work_mode(piece) and len(piece.split()) < 3 for piece in pieces)
    if not facts.work_mode or not is_all:
        facts.rest.append(cell)


def _pay(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    """Several columns are put together as they stand: from, to, currency."""
    key, text = heading_key(cell.heading), shown(cell.text)
    between = " – " if re.search(r"\b(?:max|to|bis|hasta|maximum)\b", key) else " "
    pay = f"{facts.pay}{between}{text}" if facts.pay else text
    if facts.pay and re.search(r"\b(?:min|from|von|desde|minimum)\b", key):
        pay = f"{text} – {facts.pay}"
    if len(pay) > _PAY_LONGEST:
        facts.rest.append(cell)
    else:
        facts.pay, facts.cells[cell.field] = pay, cell


def _interest(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    """How much the person wants it, in the product's own words; else it is a note."""
    facts.interest = read_interest(cell.text)
    facts.cells[cell.field] = cell
    if not facts.interest:
        facts.rest.append(cell)


def _tags(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    names = read_tags(cell.text)
    fitting = [name for name in names if max(len(name), len(name_key(name))) <= LONGEST_TAG]
    facts.add_tags(fitting)
    if len(fitting) < len(names):
        facts.rest.append(cell)


def _posting(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    text = posting.tidied(cell.text.strip())
    if len(text) > _POSTING_LONGEST:
        facts.rest.append(replace(cell, text=posting.without_markup(text)))
    else:
        facts.posting = text


def _notes(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    facts.notes.append(cell.text.strip())


def _reference(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    facts.reference = name_key(cell.text)
    facts.rest.append(cell)


def _milestone(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    """A no says that it did not come to that; a day is one of the notes, but that of an end."""
    word, day = folded(cell.text.strip()), reading.day(cell)
    if word in NO:
        return
    milestone = milestone_of(cell.heading) if word in YES or day else ""
    if not milestone or not reach(facts, milestone):
        facts.rest.append(cell)
        return
    if milestone in Verdict.Kind.values:
        facts.ended_by = facts.ended_by or cell
    if day and milestone in Verdict.Kind.values and day <= reading.today:
        facts.days.setdefault(Field.CLOSED_ON, day)
    elif day:
        facts.rest.append(cell)


def _history(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    """Every stage with its day, in the order in which they came; else it is a note."""
    moves: list[tuple[str, datetime.date]] = []
    for status, text in read_history(cell.text):
        day, choice = read_day(text, reading.choices.order), meaning_of(status).choice
        if not day or day > reading.today or not choice:
            facts.rest.append(cell)
            return
        if choice in Stage.values and (not moves or moves[-1][0] != choice):
            moves.append((choice, day))
        elif choice in Verdict.Kind.values:
            facts.days.setdefault(Field.CLOSED_ON, day)
    if not moves or moves != sorted(moves, key=lambda move: move[1]):
        facts.rest.append(cell)
    else:
        facts.moves, facts.cells[Field.HISTORY] = moves, cell


def _in_their_words(name: str) -> Reader:
    def read(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
        text = cell.text.strip()
        if len(text) > _FEEDBACK_LONGEST:
            facts.rest.append(cell)
        else:
            setattr(facts, name, text)

    return read


def _rest(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    facts.rest.append(cell)


def _left_out(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    """The person, or a column that numbers the rows, says that it is not wanted."""


READERS: dict[Field, Reader] = {
    Field.COMPANY: _company,
    Field.POSITION: _position,
    Field.JOB: _job,
    Field.STATUS: _status,
    Field.ENDING: _ending,
    Field.APPLIED_ON: read_applied,
    Field.FOUND_ON: read_day_of,
    Field.CLOSED_ON: read_day_of,
    Field.UPDATED_ON: read_day_of,
    Field.DEADLINE_ON: read_day_of,
    Field.ANSWER_DUE_ON: read_day_of,
    Field.ARCHIVED_ON: read_archived,
    Field.LINK: _link,
    Field.PLACE: _text("place", LONGEST_NAME),
    Field.WORK_MODE: _work_mode,
    Field.PAY: _pay,
    Field.INTEREST: _interest,
    Field.QUALIFICATION: _text("qualification", LONGEST_NAME),
    Field.SOURCE: _text("source", _SOURCE_LONGEST),
    Field.TAGS: _tags,
    Field.POSTING: _posting,
    Field.NOTES: _notes,
    Field.REFERENCE: _reference,
    Field.INTERVIEW: read_interview,
    Field.INTERVIEW_KIND: _rest,
    Field.INTERVIEW_PEOPLE: _rest,
    Field.INTERVIEW_NOTES: _rest,
    Field.INTERVIEW_PLACE: _rest,
    Field.MILESTONE: _milestone,
    Field.HISTORY: _history,
    Field.FOLLOW_UP_ON: _rest,
    Field.NEXT_STEP: _rest,
    Field.REASON: _in_their_words("reason"),
    Field.THEIR_WORDS: _in_their_words("their_words"),
    Field.REFERRED_BY: read_referrer,
    Field.CONTACT_NAME: read_contact,
    Field.CONTACT_ROLE: read_role,
    Field.CONTACT_EMAIL: read_address,
    Field.CONTACT_PHONE: read_number,
    Field.OTHER: _rest,
    Field.LEFT_OUT: _left_out,
}
