from collections.abc import Iterable

from django.conf import settings
from django.db import models

from applications.models.keyword import Keyword, KeywordQuerySet


class TagQuerySet(KeywordQuerySet["Tag"]):
    def names_by_application(self, keys: Iterable[int]) -> dict[int, str]:
        """The tags of each of these applications as one reads them, in one query."""
        names: dict[int, list[str]] = {}
        tagged = self.filter(applications__in=keys).order_by("key")
        for key, name in tagged.values_list("applications", "name"):
            names.setdefault(key, []).append(name)
        return {key: ", ".join(several) for key, several in names.items()}


class Tag(Keyword):
    """A word of one's own for applications that belong together."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tags"
    )

    objects = TagQuerySet.as_manager()
