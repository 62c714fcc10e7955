"""Which ending a reopening has lifted, in lines from before they named it."""

from typing import Any


def name_lifted_endings(lines: Any, events: Any, verdicts: Any) -> None:
    """Have each of the `lines` that an application was reopened name the ending it lifted, as
    `Application.reopen` does: the earliest lifted on its day that no other line names.

    All are querysets of today's models or of a migration's; `events` and `verdicts` may be those of
    other applications, too.
    """
    nameless = lines.filter(kind="reopened").exclude(details__has_key="verdict").order_by("pk")
    for line in nameless:
        others = events.filter(application=line.application_id, kind="reopened")
        named = {other.details.get("verdict") for other in others}
        rows = verdicts.filter(application=line.application_id, reopened_on=line.happened_on)
        keys = [key for key in rows.order_by("pk").values_list("pk", flat=True) if key not in named]
        if keys:
            line.details["verdict"] = keys[0]
            line.save(update_fields=["details"])
