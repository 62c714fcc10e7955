"""What is left of people elsewhere, cleared once they are deleted for good."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from frame.rooms import listed_by_rooms
from records.models import BinItem, scrub


@dataclass(frozen=True)
class Trace:
    """Where an upper room notes more of a person than that a row of it refers to them.

    The room lists it as `contact_traces`.

    `clear` is asked with an owner and the keys of rows of `noun` whose field `reference` was that
    person. `clear_in_bin` takes the rows of an item of the bin, by noun, the keys of people who are
    forgotten, and those same keys: what went into the bin after a person refers to nobody by then.
    It says whether it changed one.
    """

    noun: str
    reference: str
    clear: Callable[[int, set[int]], None]
    clear_in_bin: Callable[[dict[str, list[dict[str, Any]]], set[int], set[int]], bool]


def forget_contacts(gone: Sequence[BinItem]) -> None:
    """Clear what names these people, and those that had been merged into one of them."""
    owner = gone[0].owner_id
    in_bin = BinItem.objects.filter(owner=owner)
    merged = in_bin.filter(noun="contact").exclude(merged_into="")
    forgotten = _forgotten([*gone, *merged])
    if not forgotten:
        return
    links = [link for item in forgotten for link in item.content["links"]]
    traces = []
    for trace in listed_by_rooms("contact_traces"):
        place = (trace.noun, trace.reference)
        keys = {key for noun, key, field, _ in links if (noun, field) == place}
        trace.clear(owner, keys)
        traces.append((trace, keys))
    in_bin.filter(pk__in=[item.pk for item in forgotten]).delete_for_good()
    contacts = {item.key for item in forgotten}
    for item in in_bin.iterator():
        rows = item.content["rows"]
        cleared = [trace.clear_in_bin(rows, contacts, keys) for trace, keys in traces]
        if scrub(item.content, "contact", contacts) or any(cleared):
            item.save(update_fields=["content"])


def _forgotten(items: list[BinItem]) -> list[BinItem]:
    """Those that stood for themselves, and those that had been merged into one of them."""
    into = defaultdict(list)
    for item in items:
        if item.merged_into:
            into[item.content["merge"]["target"][1]].append(item)
    forgotten = [item for item in items if not item.merged_into]
    for item in forgotten:  # which grows on the way
        forgotten += into.pop(item.key, [])
    return forgotten
