"""Whose row is this? The one file that says who may see what.

Every model that keeps a person's things names, in `owner_path`, the way from its row to the person.
Views and forms reach rows through `Model.objects.for_user(user)` and nothing else, so that a
stranger's key is simply not found.
"""

from typing import Self

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
