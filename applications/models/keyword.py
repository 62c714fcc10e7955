"""What tags and competences have in common."""

from collections.abc import Collection, Iterable
from typing import Any, Self

from django.db import models, transaction
from django.db.models import Count, Exists, OuterRef, Q
from django.db.models.functions import Coalesce

from accounts.ownership import Owned, OwnedQuerySet
from applications.figures import figure_about
from applications.spelling import name_key
from frame.invisible import shown

LONGEST = 40
# As many go onto one row.
MOST = 12
# As many are listed to choose from.
LISTED = 50


def split_keywords(text: str) -> list[str]:
    """The names in a text that separates them by commas, each once, whatever its case."""
    names = [shown(name) for name in text.split(",")]
    return list({name_key(name): name for name in reversed(names) if name}.values())[::-1]


class KeywordQuerySet[M: Keyword](OwnedQuerySet[M]):
    def get_or_create_by_name(self, owner, names: Iterable[str]) -> list[M]:
        """Those of these names, made where they are new; case and spaces make no other one."""
        return [
            self.get_or_create(owner=owner, key=name_key(name), defaults={"name": name})[0]
            for name in names
        ]

    @transaction.atomic
    def choose(
        self, keywords: Any, owner, names: Collection[str], *, before: Iterable[str] = ()
    ) -> None:
        """Put those of these names among `keywords`, the related manager of a row.

        Of the names that the page showed `before`, those that are missing now are taken off, and
        those that another tab has taken off since stay off.
        """
        keys, keys_before = set(map(name_key, names)), set(map(name_key, before))
        new = [name for name in names if name_key(name) not in keys_before]
        keywords.add(*self.get_or_create_by_name(owner, new))
        keywords.remove(*keywords.filter(key__in=keys_before - keys))

    def in_use(self) -> Self:
        """Those that a row has: one taken off the last of them is offered no more."""
        uses = Q()
        for rows in self._uses():
            uses |= Q(Exists(rows.filter(**{str(self.model._meta.model_name): OuterRef("pk")})))
        return self.filter(uses)

    def listed(self, *chosen: int) -> tuple[list[M], bool]:
        """Those in use, by name, and whether there are others: of more than `LISTED` they are those
        that most rows have, and those with the keys `chosen`."""
        few = list(self.in_use().order_by("key")[: LISTED + 1])
        if len(few) <= LISTED:
            return few, False
        by = str(self.model._meta.model_name)
        counts = [Coalesce(figure_about(rows, by, Count("pk")), 0) for rows in self._uses()]
        most = list(self.in_use().order_by(-sum(counts[1:], counts[0]), "key")[:LISTED])
        others = set(chosen) - {row.pk for row in most}
        rows = [*most, *self.in_use().filter(pk__in=others)]
        return sorted(rows, key=lambda row: row.key), True

    def _uses(self) -> list[models.QuerySet]:
        """The rows that put these on others."""
        meta = self.model._meta
        relations: list[Any] = [field.remote_field for field in meta.many_to_many]
        relations += [relation for relation in meta.related_objects if relation.many_to_many]
        return [relation.through.objects.all() for relation in relations]


class Keyword(Owned):
    """A word of a person's own that is put on many rows; one row a word, whatever its case."""

    name = models.CharField(max_length=LONGEST)
    key = models.CharField(max_length=LONGEST, editable=False)

    class Meta:
        abstract = True
        ordering = ["key"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "key"], name="one_%(class)s_per_name")
        ]

    def __str__(self) -> str:
        return self.name
