"""Reads what a row says of interviews: a column for each, or several about the same one."""

import datetime
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from applications.spelling import name_key
from exchange.importing.evidence import ReadingRules
from exchange.importing.facts import Facts, NewRound, in_words
from exchange.importing.headings import heading_key
from exchange.importing.interview_columns import part_of
from exchange.importing.people import read_people
from exchange.importing.records import Cell, Field
from exchange.importing.values import NO, YES, without_links
from frame.folding import folded
from frame.invisible import shown

_FORMATS = (
    (
        r"\btrial (?:day|shift|work)|\btrial$|working interview|probearbeit|probetag|schnupper|"
        r"hospitation|(?:dia|jornada|turno) de prueba|journee d.?essai|\bessai\b|"
        r"(?:giornata|turno) di prova",
        "trial",
    ),
    (r"challenge|assessment|test\b|task|take home|prueba|prova|aufgabe|笔试", "task"),
    (
        r"video|zoom|teams\b|skype|webex|google meet|visio|online|virtual|virtuell|videollamada",
        "video",
    ),
    (
        r"on ?site|in person|face to face|vor ort|sur place|sur site|presencial|presentiel|"
        r"in presenza|personlich|office|buro\b|op kantoor",
        "on_site",
    ),
    (r"phone|telefon|telephon|call\b|recruiter|screen|llamada|appel\b|chiamata", "phone"),
    (r"panel", "panel"),
)
# A heading that is no name for an interview: that it was one, or that its day stands here.
_SAYS_NOTHING = re.compile(
    r"date|datum|datet|fecha|data\b|日|时间|^(?:interview|gesprach|entretien)$| am$"
)
_NAME_LONGEST = 120
_PLACE_LONGEST = 400


def read_interview(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    """The interviews that a single column is about: one, or one for each day."""
    word = folded(cell.text.strip())
    if word in NO:
        return
    if reading.is_ambiguous(cell):
        facts.rest.append(cell)
        return
    key = heading_key(cell.heading)
    heading = shown(cell.heading).strip(" ?¿:")[:_NAME_LONGEST]
    name = "" if _SAYS_NOTHING.search(key) else heading
    for part, text in reading.interviews(cell) or [(cell, cell.text)]:
        words = cell.heading if word in YES and cell.heading else in_words(replace(cell, text=text))
        how = _format_in(key) or (_format_in(folded(text)) if part is not cell else "")
        facts.rounds.append(NewRound(words, name, how, *reading.moment(part)))


def _format_in(key: str) -> str:
    return next((name for words, name in _FORMATS if re.search(words, key)), "")


def read_blocks(facts: Facts, cells: Sequence[Cell], reading: ReadingRules) -> None:
    """The interviews that several columns are about, one for each block with anything in it."""
    blocks: dict[str, list[Cell]] = defaultdict(list)
    for cell in cells:
        blocks[cell.block].append(cell)
    for block in blocks.values():
        if any(folded(cell.text.strip()) not in NO for cell in block):
            _read_block(facts, block, reading)


def _read_block(facts: Facts, block: list[Cell], reading: ReadingRules) -> None:
    days = [cell for cell in block if cell.field == Field.INTERVIEW]
    if any(map(reading.is_ambiguous, days)):
        facts.rest += block
        return
    if any(len(reading.interviews(cell)) > 1 for cell in days):
        _read_several(facts, block, reading)
        return
    day, at, lines = _moment_of(days, reading)
    name, more = _name_in(block)
    place, others = _first_of(block, Field.INTERVIEW_PLACE, _PLACE_LONGEST)
    people, unnamed = _people_in(facts, block)
    lines += [*unnamed, *more, *others]
    lines += [_note(cell) for cell in block if cell.field == Field.INTERVIEW_NOTES]
    headings = " ".join(cell.heading for cell in block)
    facts.rounds.append(
        NewRound(
            "\n".join(lines),
            name,
            _format_in(heading_key(name)) or _format_in(heading_key(headings)),
            day,
            at,
            people=tuple(people),
            place=place,
            words="\n".join(map(in_words, block)),
        )
    )


def _read_several(facts: Facts, block: list[Cell], reading: ReadingRules) -> None:
    """An interview for each day of a block; who was in which of them, and what else the block says,
    is not known of any."""
    for cell in block:
        if cell.field == Field.INTERVIEW:
            read_interview(facts, cell, reading)
        elif cell.field != Field.INTERVIEW_PEOPLE or not _meet(facts, cell):
            facts.rest.append(cell)


def _moment_of(
    cells: Sequence[Cell], reading: ReadingRules
) -> tuple[datetime.date | None, datetime.time | None, list[str]]:
    """The day and the time of an interview, which may have two columns; what is neither is a
    note."""
    dated = next((cell for cell in cells if reading.day(cell)), None)
    others = [cell for cell in cells if cell is not dated]
    if dated is None:
        ticks = YES | NO
        return (
            None,
            None,
            [in_words(other) for other in others if folded(other.text.strip()) not in ticks],
        )
    day, at = reading.moment(dated)
    for other in others:
        together = reading.moment(replace(dated, text=f"{dated.text.strip()} {other.text.strip()}"))
        if at is None and together[1]:
            day, at = together
            others = [cell for cell in others if cell is not other]
            break
    return day, at, [in_words(other) for other in others if folded(other.text.strip()) not in YES]


def _name_in(block: Sequence[Cell]) -> tuple[str, list[str]]:
    """What the interview is called, and notes; a number is no name, every interview has one."""
    name, notes = _first_of(block, Field.INTERVIEW_KIND, _NAME_LONGEST)
    return "" if name.strip("#.").isdecimal() else name, notes


def _first_of(block: Sequence[Cell], field: Field, longest: int) -> tuple[str, list[str]]:
    """The first text about this, as long as it fits; the others are notes."""
    cells = [cell for cell in block if cell.field == field]
    first = next((cell for cell in cells if len(shown(cell.text)) <= longest), None)
    others = [in_words(cell) for cell in cells if cell is not first]
    return shown(first.text) if first else "", others


def _people_in(facts: Facts, block: Sequence[Cell]) -> tuple[list[str], list[str]]:
    """The names of those who took part; and, as notes, the cells that name nobody."""
    people, notes = [], []
    for cell in block:
        if cell.field == Field.INTERVIEW_PEOPLE:
            found = _meet(facts, cell)
            people += found
            notes += [] if found else [in_words(cell)]
    return people, notes


def _meet(facts: Facts, cell: Cell) -> list[str]:
    """The names of the people in a cell, who become people of the row."""
    found = read_people(cell.text)
    known = {name_key(contact.name): contact for contact in facts.contacts if contact.name}
    for person in found.people:
        if contact := known.get(name_key(person.name)):
            contact.role = contact.role or person.role
            contact.email = contact.email or person.email
            contact.phone = contact.phone or person.phone
        else:
            known[name_key(person.name)] = person
            facts.contacts.append(person)
    if found.people and (not found.is_all or without_links(cell.text) != cell.text):
        facts.rest.append(cell)
    return [person.name for person in found.people]


def _note(cell: Cell) -> str:
    """The text alone where the heading only says that it is one about an interview."""
    part = part_of(cell.heading)
    says_so = part is None or part.about == "interview_notes"
    return cell.text.strip() if says_so else in_words(cell)
