"""What an archive would bring, in short: read once, and shown as often as its person looks."""

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any

from django.utils.translation import get_language, gettext

from exchange.archive.faults import Fault
from exchange.archive.reading import Restoring
from records.nouns import noun
from records.values import writable

SHOWN = 100  # kinds of notes, and as many faults


def summary_of(restoring: Restoring) -> dict[str, Any]:
    """As plain values, in the language of the page."""
    report = restoring.report
    return {
        "language": get_language(),
        "new": report.new,
        "already": report.already,
        "notes": [(writable(text), count) for text, count in report.notes.most_common(SHOWN)],
        "more_notes": max(len(report.notes) - SHOWN, 0),
        "faults": [_described(fault) for fault in islice(restoring.faults, SHOWN)],
        "more_faults": max(len(restoring.faults) - SHOWN, 0),
        "has_new": bool(report.new.total()),
        "file_bytes": restoring.file_bytes,
    }


def _described(fault: Fault) -> dict[str, Any]:
    # Names of files and fields may hold anything.
    texts = {name: writable(getattr(fault, name)) for name in ("path", "lines", "reason")}
    return texts | {"count": fault.count}


def kinds_in(summary: dict[str, Any]) -> Iterator[tuple[str, int, int]]:
    """What there is of each kind: what it is called, how many are new and how many are here."""
    details: Counter[str] = Counter()
    for name in dict.fromkeys([*summary["new"], *summary["already"]]):
        new, already = summary["new"].get(name, 0), summary["already"].get(name, 0)
        if noun(name).is_detail:
            details.update(new=new, already=already)
        else:
            yield str(noun(name).label), new, already
    if details:
        yield gettext("Details of these"), details["new"], details["already"]
