"""Undoes a whole import, but for what somebody has worked on since."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import batched
from typing import Any

from django.db import models, transaction

from accounts.ownership import OwnerField
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
from exchange.models import FileImport, ImportedRow
from frame.editing import fingerprint

# Columns that follow from others, or from what others do.
_DERIVED = ("uid", "number", "changed_at", "sequence", "created_at", "made_at", "written_at")
# A database takes only so many parameters at once.
AT_ONCE = 5_000


def version_of(row: models.Model) -> str:
    """What a row holds, as a short text: another one once anything in it was edited."""
    return fingerprint(*(getattr(row, name) for name in _versioned(type(row))))


@cache
def _versioned(model: type[models.Model]) -> tuple[str, ...]:
    return tuple(
        field.attname
        for field in model._meta.concrete_fields
        if field.name not in _DERIVED and not isinstance(field, models.JSONField | OwnerField)
    )


@transaction.atomic
def undo_import(file_import: FileImport) -> int:
    """Delete what the import wrote and empty what it filled in; done twice it is done once.

    Applications that were worked on since stay as they are. Returns how many those are.
    """
    mine = FileImport.objects.filter(pk=file_import.pk, state=FileImport.State.DONE)
    if not mine.update(state=FileImport.State.UNDONE):
        return 0
    file_import.state = FileImport.State.UNDONE
    rows = file_import.rows.values("application")
    Application.objects.filter(pk__in=rows).only("pk").locked()
    written = _Written(file_import)
    created = written.keys(Application)
    stay = written.worked_on(Application)
    _take_endings_back(written, created)
    _take_moves_back(written, created)
    for model in (Reminder, Note, InterviewRound, Event):
        _delete_additions(written, model, created)
    _take_merges_back(file_import)
    for keys in batched(sorted(created - stay), AT_ONCE, strict=False):
        Application.objects.filter(owner=file_import.owner, pk__in=keys).delete()
    nouns: tuple[type[Contact] | type[Company], ...] = (Contact, Company)
    for noun in nouns:
        unused = written.keys(noun) - written.worked_on(noun)
        for keys in batched(sorted(unused), AT_ONCE, strict=False):
            noun.objects.filter(owner=file_import.owner, pk__in=keys).delete()
    _delete_unused_tags(file_import, written)
    return len(stay)


class _Written:
    """The rows that an import wrote, and whether they still hold what they held then."""

    def __init__(self, file_import: FileImport):
        self._versions: dict[str, dict[int, str]] = {
            label: {int(key): version for key, version in versions.items()}
            for label, versions in file_import.written.items()
        }
        self._worked_on: dict[type[models.Model], set[int]] = {}

    def keys(self, model: type[models.Model]) -> set[int]:
        return set(self._of(model))

    def rows(self, model: type[models.Model]) -> Iterator[Any]:
        """Those that are still there."""
        for keys in batched(sorted(self._of(model)), AT_ONCE, strict=False):
            yield from model._base_manager.filter(pk__in=keys)

    def worked_on(self, model: type[models.Model]) -> set[int]:
        """The keys of rows that were edited since, or on which something hangs that was not
        written with them, or was edited itself."""
        if model not in self._worked_on:
            versions = self._of(model)
            touched = {row.pk for row in self.rows(model) if versions[row.pk] != version_of(row)}
            # Known before its relations are: some lead back to it.
            self._worked_on[model] = touched
            for relation in model._meta.related_objects if versions else ():
                if relation.related_model is not ImportedRow and not relation.many_to_many:
                    touched |= self._with_strangers(relation)
        return self._worked_on[model]

    def _of(self, model: type[models.Model]) -> dict[int, str]:
        return self._versions.get(model._meta.label_lower, {})

    def _with_strangers(self, relation: Any) -> set[int]:
        """The keys of rows on which something hangs that somebody wrote or changed."""
        related, name = relation.related_model, relation.field.name
        own = self._of(related).keys() - self.worked_on(related)
        found = set()
        for keys in batched(sorted(self._of(relation.model)), AT_ONCE, strict=False):
            rows = related._base_manager.filter(**{f"{name}__in": keys})
            found |= {parent for pk, parent in rows.values_list("pk", name) if pk not in own}
        return found


def _take_endings_back(written: _Written, created: set[int]) -> None:
    """Open applications again which were on record before, where nothing was added to the ending
    and no letter about it sent."""
    for verdict in written.rows(Verdict):
        if verdict.application_id not in created:
            verdict.application.take_back_ending(verdict.pk)


def _take_moves_back(written: _Written, created: set[int]) -> None:
    """Undo the moves of applications which were on record before, where nothing came after them
    that the import did not bring."""
    own = written.keys(Event)
    for event in written.rows(Event):
        if event.kind == Event.Kind.MOVED and event.application_id not in created:
            later = event.application.events.filter(pk__gt=event.pk).values_list("pk", flat=True)
            if own.issuperset(later):
                event.application.take_back(event)


def _delete_additions(written: _Written, model: type[models.Model], created: set[int]) -> None:
    """Delete the rows that hang on applications which were on record before."""
    touched = written.worked_on(model)
    rows: Any = [
        row
        for row in written.rows(model)
        if row.application_id not in created and row.pk not in touched and not _is_move(row)
    ]
    for several in batched(rows, AT_ONCE, strict=False):
        model._base_manager.filter(pk__in=[row.pk for row in several]).delete()
    if model is InterviewRound:
        for application in {row.application_id: row.application for row in rows}.values():
            application.locked()
            application.rounds.number_by_day()


def _is_move(row: models.Model) -> bool:
    """Whether it is one that others came after, so that it stays."""
    return isinstance(row, Event) and row.kind == Event.Kind.MOVED


def _delete_unused_tags(file_import: FileImport, written: _Written) -> None:
    """Delete the tags that the import made, but for those that are in use or were renamed."""
    in_use = Application.tags.through.objects.values("tag_id")
    unused = written.keys(Tag) - written.worked_on(Tag)
    for keys in batched(sorted(unused), AT_ONCE, strict=False):
        mine = Tag.objects.filter(owner=file_import.owner, pk__in=keys)
        mine.exclude(pk__in=in_use).delete()


def _take_merges_back(file_import: FileImport) -> None:
    """Empty the fields that merges filled in, where they still hold what they were filled with."""
    rows = list(ImportedRow.objects.filter(file_import=file_import).exclude(filled={}))
    _take_addresses_back(file_import, [row.filled.get("people", {}) for row in rows])
    for row in rows:
        application = row.application
        if application is None:
            continue
        if application.referred_by_id == row.filled.get("referred_by", 0):
            application.referred_by = None
            application.save(update_fields=["referred_by"])
        apart = ("tags", "people", "referred_by")
        names = [name for name in row.filled if name not in apart]
        same = [name for name in names if str(getattr(application, name)) == row.filled[name]]
        for name in same:
            setattr(application, name, _empty(getattr(application, name)))
        if same:
            application.save(update_fields=same)
        application.tags.remove(*application.tags.filter(name__in=row.filled.get("tags", [])))


def _empty(value: Any) -> Any:
    """What stands in a field of this kind where nothing is on record."""
    return None if isinstance(value, datetime.date) else type(value)()


def _take_addresses_back(file_import: FileImport, filled: Iterable[dict[str, Any]]) -> None:
    """Empty what was filled in with people on record, where it still is what it was then."""
    facts: dict[int, dict[str, str]] = defaultdict(dict)
    for people in filled:
        for key, values in people.items():
            facts[int(key)] |= values
    mine = Contact.objects.filter(owner=file_import.owner)
    for keys in batched(sorted(facts), AT_ONCE, strict=False):
        for contact in mine.filter(pk__in=keys):
            values = facts[contact.pk]
            same = [name for name in values if getattr(contact, name) == values[name]]
            for name in same:
                setattr(contact, name, "")
            contact.save(update_fields=same)
