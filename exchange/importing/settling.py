"""Decides what depends on more than one cell of a record, such as its stage and its ending."""

import datetime
import re

from applications.models import Stage, Verdict
from exchange.importing.choices import Choices
from exchange.importing.days import read_day
from exchange.importing.facts import Facts
from exchange.importing.headings import heading_key
from exchange.importing.records import Field, Record
from exchange.importing.statuses import meaning_of
from frame.invisible import shown

_REMINDER_LONGEST = 200
_OF_STATUS = re.compile(r"status|stage|moved|statut|etape|estado|etapa|stato")
# Headings of a day that do not say of what.
_ANY_DAY = {"date", "when", "timestamp", "datum", "wann", "fecha", "data", "дата", "日期"}


def settle(facts: Facts, record: Record, choices: Choices, *, today: datetime.date) -> None:
    """Settle what one cell alone does not say. A day that nothing takes becomes a note."""
    _take_company_out_of_title(facts)
    facts.company = facts.company or choices.company
    facts.position = facts.position or choices.position
    if facts.link_of_title and not facts.link:
        facts.link = facts.link_of_title
        facts.rest = [cell for cell in facts.rest if cell.field not in (Field.POSITION, Field.JOB)]
    _settle_stage(facts, record, choices)
    _settle_day_of_saving(facts, record, today)
    _settle_ending(facts, record, today)
    if not facts.ending:
        _settle_reminder(facts, record, choices, today)


def _take_company_out_of_title(facts: Facts) -> None:
    """`Data Engineering at PocketFM`, the subject of a mail, is about Data Engineering."""
    from_mail = any(cell.field == Field.POSITION and not facts.link_of_title for cell in facts.rest)
    ending = f" at {facts.company}".casefold()
    if from_mail and facts.company and facts.position.casefold().endswith(ending):
        facts.position = facts.position[: -len(ending)].strip()


def _settle_stage(facts: Facts, record: Record, choices: Choices) -> None:
    """How far it got: what the status says, or else the furthest of what is known."""
    _settle_reason(facts, record)
    is_told = facts.stage in Stage.values
    if not facts.stage and not facts.ending and facts.status:
        return
    if not is_told and facts.stage:
        # No application at all.
        return
    sent = record.text(Field.APPLIED_ON).strip() or facts.moves or facts.rounds or facts.ending
    if not is_told:
        facts.stage = choices.stage or (Stage.APPLIED if sent else Stage.SAVED)
    known = [facts.stage, facts.reached, *(stage for stage, _ in facts.moves)]
    if facts.ending:
        known.append(Stage.APPLIED)
    if facts.rounds and (facts.ending or facts.stage != Stage.SAVED):
        known.append(_stage_of_rounds(facts))
    if facts.applied_on and not is_told:
        known.append(Stage.APPLIED)
    facts.stage = max((Stage(stage) for stage in known if stage), key=lambda stage: stage.step)


def _settle_day_of_saving(facts: Facts, record: Record, today: datetime.date) -> None:
    """What is only saved was not applied for: its day is that of adding it, or a note."""
    day = facts.applied_on
    if facts.stage != Stage.SAVED or not day or facts.is_own:
        return
    cell = next(cell for cell in record.cells if cell.field == Field.APPLIED_ON)
    if heading_key(cell.heading) in _ANY_DAY and day <= today:
        del facts.days[Field.APPLIED_ON]
        facts.days.setdefault(Field.FOUND_ON, day)
    else:
        _note(facts, record, Field.APPLIED_ON)


def _settle_reason(facts: Facts, record: Record) -> None:
    """`Ghosted` below "Why it ended" says how, where no status does."""
    meaning = meaning_of(facts.reason)
    if not facts.ending and meaning.is_exact and meaning.choice in Verdict.Kind.values:
        facts.ending, facts.reached = meaning.choice, meaning.reached
        cells = [cell for cell in record.cells if cell.field == Field.REASON]
        facts.ended_by = next(cell for cell in cells if cell.text.strip() == facts.reason)
        facts.reason = ""
        if facts.status and not facts.stage:
            facts.rest.append(facts.status)
    if facts.ending:
        facts.unclear_ending = None


def _stage_of_rounds(facts: Facts) -> Stage:
    early = ("phone", "task")
    is_early = all(interview_round.format in early for interview_round in facts.rounds)
    return Stage.SCREENING if is_early else Stage.INTERVIEWING


def _settle_ending(facts: Facts, record: Record, today: datetime.date) -> None:
    """The day of an ending is the one that the file says, or that of the last change of its status.

    Without it the ending is put on record today, as one whose day is not known: the day of an
    interview, or of any change, is not the day of the news.
    """
    if not facts.ending:
        _note_what_tells_of_endings(facts, record)
        return
    changed_on = facts.days.get(Field.UPDATED_ON)
    after = facts.applied_on or datetime.date.min
    is_end = changed_on and changed_on > after and _is_of_status(record)
    if is_end and changed_on and Field.CLOSED_ON not in facts.days:
        facts.days[Field.CLOSED_ON] = changed_on
        return
    if changed_on:
        _note(facts, record, Field.UPDATED_ON)
    if Field.CLOSED_ON not in facts.days:
        facts.is_end_known = False
        facts.days[Field.CLOSED_ON] = today


def _is_of_status(record: Record) -> bool:
    """Whether the day of the last change is that of the status, "Status date", and not of any
    word in the row."""
    headings = [cell.heading for cell in record.cells if cell.field == Field.UPDATED_ON]
    return any(_OF_STATUS.search(heading_key(heading)) for heading in headings)


def _note_what_tells_of_endings(facts: Facts, record: Record) -> None:
    """Of an application that has not ended, it goes into the notes."""
    facts.changed_on = facts.days.get(Field.UPDATED_ON)
    words = {Field.REASON: facts.reason, Field.THEIR_WORDS: facts.their_words}
    for field in (Field.CLOSED_ON, Field.UPDATED_ON, *words):
        if field in facts.days or words.get(field):
            _note(facts, record, field)
    facts.reason = facts.their_words = ""


def _note(facts: Facts, record: Record, field: Field) -> None:
    facts.days.pop(field, None)
    facts.rest += [cell for cell in record.cells if cell.field == field and cell.text.strip()][:1]


def _settle_reminder(facts: Facts, record: Record, choices: Choices, today: datetime.date) -> None:
    """A day to come on which to do something, and what; days that have passed are notes."""
    cells = [cell for cell in facts.rest if cell.field in (Field.FOLLOW_UP_ON, Field.NEXT_STEP)]
    days = [cell for cell in cells if cell.field == Field.FOLLOW_UP_ON]
    day = read_day(days[0].text, choices.order) if days else None
    text = shown(record.text(Field.NEXT_STEP)) or (shown(days[0].heading) if days else "")
    if day and day >= today and text and len(text) <= _REMINDER_LONGEST:
        facts.reminder = (text, day)
        steps = [cell for cell in cells if cell.field == Field.NEXT_STEP]
        taken = [days[0], *steps[:1]]
        facts.rest = [cell for cell in facts.rest if cell not in taken]
