"""Undoes a whole import, except for rows that somebody has worked on since."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import batched
from typing import Any

from django.db import models, transaction

from applications.bulk_actions import take_back_endings, take_back_moves
from applications.models import (
    Application,
    Company,
    Contact,
    Event,
    InterviewRound,
    Note,
    Reminder,
    Tag,
    Verdict,
)
from exchange.importing.statements import Statement, run, to_update
from exchange.importing.written_rows import AT_ONCE, Written
from exchange.models import FileImport

# What hangs on an application that was on record before.
_ADDITIONS: tuple[type[models.Model], ...] = (Reminder, Note, InterviewRound, Event)


@transaction.atomic
def undo_import(file_import: FileImport) -> int:
    """Delete what the import wrote and empty what it filled in; a second call changes nothing.

    Applications that were worked on since stay as they are. Returns their number.
    """
    mine = FileImport.objects.filter(pk=file_import.pk, state=FileImport.State.DONE)
    if not mine.update(state=FileImport.State.UNDONE):
        return 0
    file_import.state = FileImport.State.UNDONE
    rows = file_import.rows.values("application")
    Application.objects.filter(pk__in=rows).only("pk").locked()
    undoing = Undoing(file_import)
    undoing.carry_out()
    return len(undoing.worked_on)


class Undoing:
    """What undoing an import takes back, and what stays, since something came after it.

    It asks the same number of questions for many rows as for few.
    """

    def __init__(self, file_import: FileImport):
        self._owner = file_import.owner
        self._file_import = file_import
        self._written = Written(file_import)
        self._before = [
            verdict
            for verdict in self._written.rows(Verdict)
            if verdict.application_id not in self._created
        ]

    @cached_property
    def _created(self) -> set[int]:
        return self._written.keys(Application)

    @cached_property
    def worked_on(self) -> list[Application]:
        """The applications that it brought and that stay."""
        keys = self._written.worked_on(Application)
        mine = Application.objects.filter(owner=self._owner, pk__in=keys)
        return list(mine.select_related("company").order_by("pk"))

    @cached_property
    def applications(self) -> set[int]:
        """The keys of those that go."""
        there = {application.pk for application in self._written.rows(Application)}
        return there - {application.pk for application in self.worked_on}

    @cached_property
    def people(self) -> set[int]:
        """The keys of those who go: all that were new, but for whoever belongs to what stays."""
        companies = {application.company_id for application in self.worked_on}
        touched = self._written.worked_on(Contact)
        return {
            contact.pk
            for contact in self._written.rows(Contact)
            if contact.pk not in touched and contact.company_id not in companies
        }

    @cached_property
    def companies(self) -> set[int]:
        there = {company.pk for company in self._written.rows(Company)}
        return there - self._written.worked_on(Company)

    @cached_property
    def endings(self) -> list[Verdict]:
        """The endings that are taken back of applications which were on record before, where
        nothing was added to them and no letter about them sent."""
        return Verdict.that_can_be_taken_back(self._before)

    @cached_property
    def moves(self) -> list[Event]:
        """The moves that are taken back of such, where nothing came after them that the import did
        not bring."""
        own, moves = self._written.keys(Event), self._moves
        latest: dict[int, int] = defaultdict(int)
        keys = sorted({move.application_id for move in moves})
        endings = {verdict.pk for verdict in self.endings}
        for several in batched(keys, AT_ONCE, strict=False):
            for event in Event.objects.filter(application__in=several):
                is_own = event.pk in own or event.details.get("verdict") in endings
                if not is_own:
                    latest[event.application_id] = max(latest[event.application_id], event.pk)
        return [move for move in moves if move.pk > latest[move.application_id]]

    @cached_property
    def _moves(self) -> list[Event]:
        return [
            event
            for event in self._written.rows(Event)
            if event.kind == Event.Kind.MOVED and event.application_id not in self._created
        ]

    def additions(self, model: type[models.Model]) -> list[Any]:
        """The rows that go which hang on applications that were on record before. Moves are
        `moves`."""
        touched = self._written.worked_on(model)
        return [row for row in self._hanging(model) if row.pk not in touched]

    def _hanging(self, model: type[models.Model]) -> Iterator[Any]:
        for row in self._written.rows(model):
            is_move = isinstance(row, Event) and row.kind == Event.Kind.MOVED
            if row.application_id not in self._created and not is_move:
                yield row

    @cached_property
    def partly_staying(self) -> list[Application]:
        """Those on record before of which something stays that it brought."""
        ending, moving = {row.pk for row in self.endings}, {row.pk for row in self.moves}
        keys = {row.application_id for row in self._before if row.pk not in ending}
        keys |= {row.application_id for row in self._moves if row.pk not in moving}
        for model in _ADDITIONS:
            touched = self._written.worked_on(model)
            keys |= {row.application_id for row in self._hanging(model) if row.pk in touched}
        mine = Application.objects.filter(owner=self._owner, pk__in=keys)
        return list(mine.select_related("company").order_by("pk"))

    @cached_property
    def filled(self) -> "Filled":
        return Filled(self._file_import)

    def carry_out(self) -> None:
        """Take back what goes. The applications are locked."""
        self.settle()
        take_back_endings(self.endings)
        take_back_moves(Application.objects.for_user(self._owner), [row.pk for row in self.moves])
        rounds = self.additions(InterviewRound)
        for model in _ADDITIONS:
            _delete(model, [row.pk for row in self.additions(model)])
        _number_by_day({row.application_id for row in rounds})
        self.filled.empty()
        for noun, keys in (
            (Application, self.applications),
            (Contact, self.people),
            (Company, self.companies),
        ):
            _delete(noun, sorted(keys))
        self._delete_unused_tags()

    def counts(self) -> dict[str, int]:
        """How much goes of each thing, by its name."""
        return {
            "applications": len(self.applications),
            "endings": len(self.endings),
            "moves": len(self.moves),
            "interviews": len(self.additions(InterviewRound)),
            "notes": len(self.additions(Note)),
            "reminders": len(self.additions(Reminder)),
            "filled": len(self.filled.applications) + len(self.filled.people),
            "people": len(self.people),
            "companies": len(self.companies),
        }

    def settle(self) -> None:
        """Find out all that goes and stays, before anything does."""
        for name in ("worked_on", "applications", "people", "companies", "endings", "moves"):
            getattr(self, name)
        for model in _ADDITIONS:
            self.additions(model)

    def _delete_unused_tags(self) -> None:
        """The tags that the import made, but for those that are in use or were renamed."""
        in_use = Application.tags.through.objects.values("tag_id")
        unused = self._written.keys(Tag) - self._written.worked_on(Tag)
        for keys in batched(sorted(unused), AT_ONCE, strict=False):
            mine = Tag.objects.filter(owner=self._owner, pk__in=keys)
            mine.exclude(pk__in=in_use).delete()


def _delete(model: type[models.Model], keys: Iterable[int]) -> None:
    for several in batched(keys, AT_ONCE, strict=False):
        model._base_manager.filter(pk__in=several).delete()


def _number_by_day(applications: Iterable[int]) -> None:
    """Number the interviews of these anew, where a number is missing by now."""
    numbers: dict[int, list[int]] = defaultdict(list)
    for keys in batched(sorted(applications), AT_ONCE, strict=False):
        rows = InterviewRound.objects.filter(application__in=keys).order_by("number")
        for application, number in rows.values_list("application", "number"):
            numbers[application].append(number)
    odd = [key for key, found in numbers.items() if found != list(range(1, len(found) + 1))]
    for row in Application.objects.filter(pk__in=odd):
        row.locked()
        row.rounds.number_by_day()


class Filled:
    """What an import filled in of rows that were on record before, and that is still so."""

    def __init__(self, file_import: FileImport):
        rows = file_import.rows.exclude(filled={}).select_related("application")
        self._rows = [(row.application, row.filled) for row in rows if row.application]
        self._people: dict[int, dict[str, str]] = defaultdict(dict)
        for row in rows:
            for key, facts in row.filled.get("people", {}).items():
                self._people[int(key)] |= facts

    @cached_property
    def applications(self) -> list[tuple[Application, list[str]]]:
        """Those on record before, and the fields that still hold what they were filled with."""
        found = []
        for application, filled in self._rows:
            names = [name for name in filled if name not in ("tags", "people", "referred_by")]
            same = [name for name in names if str(getattr(application, name)) == filled[name]]
            if filled.get("referred_by", 0) == application.referred_by_id:
                same.append("referred_by")
            found += [(application, same)] if same else []
        return found

    @cached_property
    def people(self) -> list[tuple[Contact, list[str]]]:
        found = []
        for keys in batched(sorted(self._people), AT_ONCE, strict=False):
            for contact in Contact.objects.filter(pk__in=keys):
                facts = self._people[contact.pk]
                same = [name for name in facts if getattr(contact, name) == facts[name]]
                found += [(contact, same)] if same else []
        return found

    def empty(self) -> None:
        """Empty these fields again, and take the tags off."""
        run(self._statements())
        self._take_tags_off()

    def _statements(self) -> Iterator[Statement]:
        for row, names in [*self.applications, *self.people]:
            for name in names:
                setattr(row, name, _empty(getattr(row, name)))
            yield to_update(row, names)

    def _take_tags_off(self) -> None:
        names = {row.pk: set(filled["tags"]) for row, filled in self._rows if "tags" in filled}
        links = Application.tags.through.objects
        for keys in batched(sorted(names), AT_ONCE, strict=False):
            found = links.filter(application__in=keys)
            rows = found.values_list("pk", "application_id", "tag__name")
            _delete(links.model, [pk for pk, key, name in rows if name in names[key]])


def _empty(value: Any) -> Any:
    """What stands in a field of this kind where nothing is on record."""
    if isinstance(value, datetime.date | models.Model):
        return None
    return type(value)()
