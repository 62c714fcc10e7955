"""Reads the rows again that were marked as changed, so that search finds what they say now."""

from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from itertools import batched, islice

from django.contrib.auth import get_user_model
from django.db import OperationalError, connection, transaction

from search.models import Entry, StaleEntry
from search.sources import SOURCES, Source
from search.words import pairs_to_keep, parts_to_keep, slips, words_to_keep

# The rows that are read in one transaction: a fifth of a second, in which nobody else can write
# to SQLite.
AT_ONCE = 500
MARKED_AT_ONCE = 2000
# Which way of reading this is. Entries that were read in an older one are read again.
READING = 5
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
    "reading",
]


def catch_up(owner_id: int, at_once: int = AT_ONCE) -> None:
    """Update the person's entries to what their rows say; one query where nothing has changed.

    `at_once` rows are read in one transaction.
    """
    while read_some(owner_id, at_once):
        pass


def read_some(owner_id: int, at_once: int = AT_ONCE) -> bool:
    """Read the rows that changed last, at most `at_once`, and say whether there were any.

    The last first: a word that was just written is found, however many other rows wait.
    """
    marks = StaleEntry.objects.filter(owner_id=owner_id)
    return marks.exists() and _read_marked(owner_id, marks, at_once)


def unread(owner_id: int) -> int:
    """How many rows have changed that are not read yet."""
    marks = StaleEntry.objects.filter(owner_id=owner_id)
    return marks.values("kind", "key").distinct().count()


@transaction.atomic
def _read_marked(owner_id: int, marks, at_once: int) -> bool:
    # One at a time for each person, or a slower one could write down what it read earlier.
    list(get_user_model().objects.select_for_update(no_key=True).filter(pk=owner_id))
    stale = list(marks.order_by("-pk").values_list("kind", "key")[:at_once])
    keys: dict[str, set[int]] = defaultdict(set)
    for kind, key in stale:
        keys[kind].add(key)
    for source in SOURCES:
        if source.kind in keys:
            # Before the rows are read: what is committed afterwards keeps its mark.
            marks.filter(kind=source.kind, key__in=keys[source.kind]).delete()
            _read(source, owner_id, keys[source.kind])
    return bool(stale)


def mark_outdated() -> None:
    """Mark entries that an older version of this code has written, so that they are read again.

    During an upgrade a server of the last release, beside this one, may have written them just now.
    """
    rows = Entry.objects.filter(reading__lt=READING).values_list("owner_id", "kind", "key")
    for some in batched(rows.iterator(), MARKED_AT_ONCE, strict=False):
        StaleEntry.objects.bulk_create(
            StaleEntry(owner_id=owner_id, kind=kind, key=key) for owner_id, kind, key in some
        )


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
    """Remove the words of deleted entries from SQLite's index, which otherwise only marks them
    as deleted."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            # It forgets them only when its parts are made one.
            cursor.execute("INSERT INTO search_words (search_words) VALUES ('optimize')")


def try_to_drop_deleted_words() -> None:
    """As `drop_deleted_words`, unless others are writing to the file: then the clock does it later.

    It takes a fifth of a second with 10,000 applications, and three with a long ad in each.
    """
    with suppress(OperationalError):
        drop_deleted_words()


def entry_of(source: Source, row) -> Entry:
    """The row as search keeps it; not yet saved."""
    content = source.read(row)
    names = (content.title, content.detail, content.also)
    name = " ".join(names)
    spelled = dict.fromkeys([*words_to_keep(name), *words_to_keep(content.text)])
    pairs = [pair for name in names for pair in pairs_to_keep(name)]
    head = [*content.markers, *words_to_keep(name), *parts_to_keep(name), *pairs]
    words = [*head, *content.text_markers, *spelled, *parts_to_keep(content.text)]
    return Entry(
        owner_id=source.owner_of(row),
        kind=source.kind,
        key=row.pk,
        application_key=content.application_key,
        title=content.title,
        detail=content.detail,
        text=content.text,
        facts=content.facts,
        head=" ".join(dict.fromkeys(head)),
        words=" ".join(dict.fromkeys(words)),
        near=" ".join(_near(spelled)),
        reading=READING,
    )


def _near(words: Iterable[str]) -> Iterable[str]:
    return sorted(set().union(*(slips(word) for word in islice(words, WORDS_WITH_SLIPS))))
