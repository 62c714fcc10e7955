"""The rows that an import wrote, and whether somebody has worked on them since."""

from collections.abc import Iterator
from functools import cache
from itertools import batched
from typing import Any

from django.db import models

from accounts.ownership import OwnerField
from applications.models import InterviewRound
from exchange.models import FileImport, ImportedRow
from frame.editing import fingerprint

# Columns that follow from others, or from what others do.
_DERIVED = ("uid", "number", "changed_at", "sequence", "created_at", "made_at", "written_at")
# A database takes only so many parameters at once.
AT_ONCE = 5_000


def version_of(row: models.Model) -> str:
    """What a row holds, as a short text: another one once anything in it was edited."""
    values = _values_of(row)
    if isinstance(row, InterviewRound) and row.is_day_only:
        # The moment follows the person to another time zone, the day stays.
        values |= {"starts_at": row.held_on, "time_zone": ""}
    return fingerprint(*values.values())


def _is_as_written(row: models.Model, version: str) -> bool:
    # Earlier imports know a day by its moment, too.
    return version in (version_of(row), fingerprint(*_values_of(row).values()))


def _values_of(row: models.Model) -> dict[str, Any]:
    return {name: getattr(row, name) for name in _versioned(type(row))}


@cache
def _versioned(model: type[models.Model]) -> tuple[str, ...]:
    return tuple(
        field.attname
        for field in model._meta.concrete_fields
        if field.name not in _DERIVED and not isinstance(field, models.JSONField | OwnerField)
    )


class Written:
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
            touched = {
                row.pk for row in self.rows(model) if not _is_as_written(row, versions[row.pk])
            }
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
