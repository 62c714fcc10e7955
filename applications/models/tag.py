from collections.abc import Iterable
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef

from accounts.ownership import Owned, OwnedQuerySet
from applications.spelling import name_key
from frame.invisible import shown

LONGEST = 40
MOST = 12


def split_tags(text: str) -> list[str]:
    """The names in a text that separates them by commas, each once, whatever its case."""
    names = [shown(name) for name in text.split(",")]
    return list({name_key(name): name for name in reversed(names) if name}.values())[::-1]


class TagQuerySet(OwnedQuerySet["Tag"]):
    def get_or_create_by_name(self, owner, names: Iterable[str]) -> list["Tag"]:
        """The tags of these names, made where they are new; case and spaces make no other tag."""
        return [
            self.get_or_create(owner=owner, key=name_key(name), defaults={"name": name})[0]
            for name in names
        ]

    def in_use(self) -> Self:
        """Those that an application has: one taken off the last of them is offered no more."""
        tagged = self.model.applications.through.objects.filter(tag=OuterRef("pk"))
        return self.filter(Exists(tagged))

    def names_by_application(self, keys: Iterable[int]) -> dict[int, str]:
        """The tags of each of these applications as one reads them, in one query."""
        names: dict[int, list[str]] = {}
        tagged = self.filter(applications__in=keys).order_by("key")
        for key, name in tagged.values_list("applications", "name"):
            names.setdefault(key, []).append(name)
        return {key: ", ".join(several) for key, several in names.items()}


class Tag(Owned):
    """A word of one's own for applications that belong together."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tags"
    )
    name = models.CharField(max_length=LONGEST)
    key = models.CharField(max_length=LONGEST, editable=False)

    objects = TagQuerySet.as_manager()

    class Meta:
        ordering = ["key"]
        constraints = [models.UniqueConstraint(fields=["owner", "key"], name="one_tag_per_name")]

    def __str__(self) -> str:
        return self.name
