"""That somebody asked not to be written to: noting it, and taking it back."""

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from applications.models import Application, Company, Contact

_ROWS: dict[str, Any] = {"company": Company, "contact": Contact}
_AS_TEXT = re.compile(r"(company|contact)-([0-9]{1,18})-([0-9]{4}-[0-9]{2}-[0-9]{2})")


@dataclass(frozen=True, order=True)
class Wish:
    """Of a company or a contact, as `of` says, not to be written to since the day `on`.

    Its text names it in the address of a button.
    """

    of: str
    key: int
    on: datetime.date

    def __str__(self) -> str:
        return f"{self.of}-{self.key}-{self.on.isoformat()}"


def wishes_of(rows: Iterable[Company | Contact]) -> list[Wish]:
    """Those that are noted of these."""
    return [
        Wish(str(row._meta.model_name), row.pk, row.notes_stopped_on)
        for row in rows
        if row.notes_stopped_on
    ]


def wishes_in(texts: Iterable[str]) -> list[Wish]:
    """Those that an address names; what makes no sense is left out."""
    wishes = []
    for found in filter(None, map(_AS_TEXT.fullmatch, texts)):
        of, key, on = found.groups()
        try:
            wishes.append(Wish(of, int(key), datetime.date.fromisoformat(on)))
        except ValueError:
            continue
    return wishes


def names_of(wishes: Iterable[Wish], owner_id: int) -> list[str]:
    """The names of those who have these wishes."""
    rows = [_ROWS[wish.of].objects.filter(owner=owner_id, pk=wish.key) for wish in wishes]
    return [name for row in rows for name in row.values_list("name", flat=True)]


@transaction.atomic
def note_wishes(wishes: Iterable[Wish], owner_id: int) -> list[Wish]:
    """Note those of rows of which none was noted yet, and give these back; two tabs take turns at
    each row."""
    return [wish for wish in sorted(wishes) if _change(wish, owner_id, None, wish.on)]


@transaction.atomic
def lift_wishes(wishes: Iterable[Wish], owner_id: int) -> list[Wish]:
    """Take back those that still stand as they are named, and give these back."""
    return [wish for wish in sorted(wishes) if _change(wish, owner_id, wish.on, None)]


def _change(
    wish: Wish, owner_id: int, before: datetime.date | None, after: datetime.date | None
) -> bool:
    rows = _ROWS[wish.of].objects.filter(owner=owner_id, pk=wish.key, notes_stopped_on=before)
    return bool(rows.update(notes_stopped_on=after))


def stop_notes(
    application: Application, contact: Contact | None, on: datetime.date
) -> Sequence[Wish]:
    """They asked not to be written to: no notes to this person and their company any more.

    Returns what takes it back: those who had asked before are not among it.
    """
    theirs = [contact.company_id] if contact and contact.company_id else []
    companies = [Wish("company", key, on) for key in {application.company_id, *theirs}]
    contacts = [Wish("contact", contact.pk, on)] if contact else []
    return note_wishes([*companies, *contacts], application.owner_id)
