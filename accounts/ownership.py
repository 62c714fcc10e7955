"""Whose row is this? The one file that says who may see what.

Every model that keeps a person's things names, in `owner_path`, the way from its row to the person.
Views and forms reach rows through `Model.objects.for_user(user)`, or from a row that was reached
so, and by nothing else (a test reads them all): a stranger's key is simply not found.
"""

from collections.abc import Iterator
from typing import Any, Self

from django.apps import apps
from django.conf import settings
from django.db import models
from django.db.models import OuterRef, Subquery

# Of rows that are read one after the other, while those before are not what is looked for.
MOST_READ = 1000
READ_AT_ONCE = 100
A_FEW = 5


class OwnedQuerySet[M: Owned](models.QuerySet[M]):
    def for_user(self, user) -> Self:
        """The rows that belong to `user`; none for somebody who is not signed in."""
        if not user.is_authenticated:
            return self.none()
        return self.filter(**{self.model.owner_path: user})

    def few_at_once(self) -> Iterator[M]:
        """The first `MOST_READ`, read as far as somebody asks for them."""
        # An iterator of PostgreSQL has all rows at hand before it gives the first.
        for start in range(0, MOST_READ, READ_AT_ONCE):
            number = 0
            for row in self[start : start + READ_AT_ONCE].iterator(A_FEW):
                number += 1
                yield row
            if number < READ_AT_ONCE:
                return


class Owned(models.Model):
    """A row that belongs to one person, found through `owner_path`."""

    owner_path = "owner"
    objects = OwnedQuerySet.as_manager()

    class Meta:
        abstract = True


def all_rows_of(model: type[Owned], owner: models.Model | int) -> models.QuerySet[Any]:
    """Every row of a person, or of whoever has the key `owner`; no manager leaves one out."""
    return model._base_manager.filter(**{model.owner_path: owner})


class OwnerField(models.ForeignKey):
    """Whose row it is, kept on the row itself, so that an index finds all rows of a person.

    It is what the owner of the row `of` is, and written with the row, one or many at once.
    """

    # It may be empty for the servers of the release before, which do not write it: PostgreSQL fills
    # it then (`accounts.owner_trigger`), and on SQLite the next start (`fill_missing_owners`).
    def __init__(self, of: str, **kwargs: Any):
        self.of = of
        always: dict[str, Any] = {
            "to": settings.AUTH_USER_MODEL,
            "on_delete": models.CASCADE,
            "null": True,
            "editable": False,
            # Its indexes begin with the owner, and go on by what is asked for.
            "db_index": False,
            "related_name": "+",
        }
        super().__init__(**always | kwargs)

    def deconstruct(self):
        name, path, _, kwargs = super().deconstruct()
        return name, path, [self.of], kwargs

    def pre_save(self, model_instance, add):
        owner_id = getattr(model_instance, self.of).owner_id
        setattr(model_instance, self.attname, owner_id)
        return owner_id


def fill_missing_owners() -> None:
    """Give the rows their owner that were written without; where all have theirs, a query each."""
    # An owner may come from a row that has it from another: apps stand behind those they build on.
    for model in apps.get_models():
        for field in model._meta.fields:
            if isinstance(field, OwnerField):
                _fill(model._base_manager.filter(**{field.name: None}), field)


def _fill(rows: models.QuerySet, field: OwnerField) -> None:
    if rows.exists():
        of = rows.model._meta.get_field(field.of)
        parents = of.related_model._base_manager.filter(pk=OuterRef(of.attname))
        rows.update(**{field.name: Subquery(parents.values("owner"))})
