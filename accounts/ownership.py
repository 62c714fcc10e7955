"""Whose row is this? The one file that says who may see what.

Every model that keeps a person's things names, in `owner_path`, the way from its row to the person.
Views and forms reach rows through `Model.objects.for_user(user)` and nothing else, so that a
stranger's key is simply not found.
"""

from typing import Any, Self

from django.conf import settings
from django.db import models


class OwnedQuerySet[M: Owned](models.QuerySet[M]):
    def for_user(self, user) -> Self:
        """The rows that belong to `user`; none for somebody who is not signed in."""
        if not user.is_authenticated:
            return self.none()
        return self.filter(**{self.model.owner_path: user})


class Owned(models.Model):
    """A row that belongs to one person, found through `owner_path`."""

    owner_path = "owner"
    objects = OwnedQuerySet.as_manager()

    class Meta:
        abstract = True


class OwnerField(models.ForeignKey):
    """Whose row it is, kept on the row itself, so that an index finds all rows of a person.

    It is what the owner of the row `of` is, and written with the row, one or many at once.
    """

    # It may be empty for the servers of the release before, which do not write it: the database
    # fills it then (`accounts.owner_trigger`).
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
