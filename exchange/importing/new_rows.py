"""Rows that an import makes in memory, before any of them is stored."""

from collections import defaultdict
from collections.abc import Iterator
from operator import attrgetter
from typing import Any

from django.db import models

from applications.models import (
    Application,
    Company,
    Contact,
    Event,
    InterviewRound,
    Note,
    Participation,
    Reminder,
    Tag,
    Verdict,
)
from exchange.importing.statements import Statement, give_keys, to_insert
from exchange.importing.written_rows import version_of

# Those that others refer to come first.
_IN_ORDER: tuple[type[models.Model], ...] = (
    Company,
    Tag,
    Application,
    Contact,
    Verdict,
    InterviewRound,
    Participation,
    Event,
    Note,
    Reminder,
)


class NewRows:
    """The new rows of each noun, and the tags that are put on applications."""

    def __init__(self) -> None:
        self._rows: dict[type[models.Model], list[Any]] = defaultdict(list)
        self._tagged: list[models.Model] = []

    def add(self, row: Any) -> Any:
        """Take a row in, and give it back."""
        self._rows[type(row)].append(row)
        return row

    def put_tag(self, tag: Tag, application: Application) -> None:
        keys = {"application_id": application.pk, "tag_id": tag.pk}
        self._tagged.append(Application.tags.through(**keys))

    def give_keys(self, *nouns: type[models.Model]) -> None:
        """Give the rows of these nouns keys, which rows that refer to them need."""
        give_keys(row for noun in nouns for row in self._rows[noun])

    def statements(self) -> Iterator[Statement]:
        """What stores them all."""
        # Of two imports that make the same ones neither waits for the other for ever.
        self._rows[Company].sort(key=attrgetter("name_key"))
        self._rows[Tag].sort(key=attrgetter("key"))
        for noun in _IN_ORDER:
            yield from to_insert(self._rows[noun])
        yield from to_insert(self._tagged)

    def versions(self) -> dict[str, dict[str, str]]:
        """What each holds, by the label of its model and its key."""
        return {
            noun._meta.label_lower: {str(row.pk): version_of(row) for row in rows}
            for noun, rows in self._rows.items()
        }
