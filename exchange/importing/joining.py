"""Puts two rows of a file together that are about the same application."""

from applications.models import Stage
from applications.spelling import name_key
from exchange.importing.facts import TEXTS, Facts
from exchange.importing.known_people import Met
from exchange.importing.records import Field


def join(first: Facts, other: Facts, met: Met) -> None:
    """Put what a later row says into the facts of the first; what differs is a note."""
    _join_fields(first, other)
    _join_days(first, other)
    if Stage(other.stage).step > Stage(first.stage).step:
        first.stage = other.stage
    first.ending = first.ending or other.ending
    first.add_tags(other.tags)
    _add_new(first.notes, other.notes)
    _add_new(first.rest, other.rest)
    _add_new(first.rounds, other.rounds)
    names = {name_key(contact.name) for contact in first.contacts}
    first.contacts += [row for row in other.contacts if name_key(row.name) not in names]
    first.learned += met.learned
    _add_new(first.notes, met.notes)
    first.reminder = first.reminder or other.reminder
    first.moves = first.moves or other.moves
    first.archived_at = first.archived_at or other.archived_at


def _join_fields(first: Facts, other: Facts) -> None:
    for name in (*TEXTS, "interest"):
        value = getattr(other, name)
        if value and not getattr(first, name):
            setattr(first, name, value)
        elif value and value != getattr(first, name):
            _add_new(first.notes, [other.in_words(name)])
    for name in ("reason", "their_words"):
        value = getattr(other, name)
        if value and not getattr(first, name):
            setattr(first, name, value)
        elif value and value != getattr(first, name):
            _add_new(first.notes, [value])
    if other.referrer and not first.referrer:
        first.referrer, first.referred_by = other.referrer, other.referred_by
    elif other.referrer and name_key(other.referrer) != name_key(first.referrer):
        _add_new(first.rest, [other.cells[Field.REFERRED_BY]])


def _join_days(first: Facts, other: Facts) -> None:
    if other.ending and (not first.ending or (other.is_end_known and not first.is_end_known)):
        first.days.pop(Field.CLOSED_ON, None)
        first.is_end_known = other.is_end_known
    for field, day in other.days.items():
        if first.days.setdefault(field, day) != day and field in other.cells:
            first.rest.append(other.cells[field])


def _add_new[Part](parts: list[Part], others: list[Part]) -> None:
    parts += [part for part in others if part and part not in parts]
