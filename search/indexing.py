"""Reads again what was marked, so that search knows what the record says now."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import islice

from django.contrib.auth import get_user_model
from django.db import connection, transaction

from search.models import Entry, StaleEntry
from search.sources import SOURCES, Source
from search.words import slips, words_to_keep

AT_ONCE = 1000
# Of a long posting only so many words are found in spite of a slip; all are found as written.
WORDS_WITH_SLIPS = 300
_WRITTEN = [
    "owner",
    "application_key",
    "title",
    "detail",
    "text",
    "facts",
    "head",
    "words",
    "near",
]


def catch_up(owner_id: int, at_once: int = AT_ONCE) -> None:
    """Bring the person's entries up to what their rows say; nothing to do costs one query.

    `at_once` marks are read in one transaction.
    """
    marks = StaleEntry.objects.filter(owner_id=owner_id)
    while marks.exists() and _catch_up(owner_id, marks, at_once):
        pass


@transaction.atomic
def _catch_up(owner_id: int, marks, at_once: int) -> int:
    # One at a time for each person, or a slower one could write down what it read earlier.
    list(get_user_model().objects.select_for_update(no_key=True).filter(pk=owner_id))
    stale = list(marks.order_by("pk").values_list("pk", "kind", "key")[:at_once])
    StaleEntry.objects.filter(pk__in=[pk for pk, _, _ in stale]).delete()
    keys: dict[str, set[int]] = defaultdict(set)
    for _, kind, key in stale:
        keys[kind].add(key)
    for source in SOURCES:
        if source.kind in keys:
            _read(source, owner_id, keys[source.kind])
    return len(stale)


def _read(source: Source, owner_id: int, keys: set[int]) -> None:
    rows = [row for row in source.rows.filter(pk__in=keys) if source.owner_of(row) == owner_id]
    Entry.objects.bulk_create(
        (entry_of(source, row) for row in rows),
        update_conflicts=True,
        unique_fields=["kind", "key"],
        update_fields=_WRITTEN,
        batch_size=200,
    )
    gone = keys - {row.pk for row in rows}
    Entry.objects.filter(owner=owner_id, kind=source.kind, key__in=gone).delete()


def drop_deleted_words() -> None:
    """Let no word of deleted entries stay in SQLite's index, which only strikes them out."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO search_words (search_words) VALUES ('optimize')")


def entry_of(source: Source, row) -> Entry:
    """The row as search keeps it; not yet saved."""
    content = source.read(row)
    head = words_to_keep(f"{content.title} {content.detail} {content.also}")
    words = list(dict.fromkeys([*head, *words_to_keep(content.text)]))
    markers = content.markers
    return Entry(
        owner_id=source.owner_of(row),
        kind=source.kind,
        key=row.pk,
        application_key=content.application_key,
        title=content.title,
        detail=content.detail,
        text=content.text,
        facts=content.facts,
        head=" ".join([*markers, *head]),
        words=" ".join([*markers, *words]),
        near=" ".join(_near(words)),
    )


def _near(words: Iterable[str]) -> Iterable[str]:
    return sorted(set().union(*(slips(word) for word in islice(words, WORDS_WITH_SLIPS))))
