"""The names of whom letters went to, noted when they were sent: they go with the person."""

from typing import Any

from applications.forgetting import Trace
from applications.models import Event
from letters.models import Letter

AT_ONCE = 500  # lines of the timeline in one statement


def clear(owner: int, letters: set[int]) -> None:
    """Take out of the letters with these keys, and of the timeline, whom they went to."""
    Letter.objects.filter(owner=owner, pk__in=letters).update(sent_to="")
    sent = Event.objects.filter(
        application__owner=owner, kind=Event.Kind.LETTER_SENT, details__letter__in=letters
    )
    named = [event for event in sent if event.details.pop("to", None)]
    Event.objects.bulk_update(named, ["details"], batch_size=AT_ONCE)


def clear_in_bin(
    rows: dict[str, list[dict[str, Any]]], contacts: set[int], letters: set[int]
) -> bool:
    """The same for what is in the bin; says whether a letter to one of `contacts`, or with one of
    these keys, was there."""
    theirs = [
        row
        for row in rows.get("letter", ())
        if row["recipient"] in contacts or row["key"] in letters
    ]
    keys = {row["key"] for row in theirs}
    for row in theirs:
        row["sent_to"] = ""
    for event in rows.get("event", ()):
        if event["kind"] == Event.Kind.LETTER_SENT and event["details"].get("letter") in keys:
            event["details"].pop("to", None)
    return bool(theirs)


TRACE = Trace("letter", "recipient", clear, clear_in_bin)
