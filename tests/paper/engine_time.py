"""What a letter costs the engine, whatever else the machine does."""

import json
import os

from paper import typesetting
from paper.letter import PrintedLetter
from paper.typesetting import EXPORT_DEADLINE, TypesettingFailed, bounded_page
from tests.paper.samples import printed_letter

_TICKS = os.sysconf("SC_CLK_TCK")


def engine_seconds(letter: PrintedLetter, *, as_it_is: bool = False) -> float | None:
    """Seconds of processor time for the pictures of a letter; None when it was given up.

    `as_it_is`: its texts go in unbounded.
    """
    _answer(bounded_page(printed_letter()))  # a child is there and has read its fonts
    (child, *_) = reversed(typesetting.workshop().idle)
    before = _processor_seconds(child.process.pid)
    try:
        about = _answer(letter.page_data() if as_it_is else bounded_page(letter))
    except TypesettingFailed:
        return None
    return _processor_seconds(child.process.pid) - before if about["ok"] else None


def _answer(data: dict) -> dict:
    request = {"template": "letter", "data": data, "format": "svg", "standards": []}
    about, _ = typesetting.workshop().set(json.dumps(request).encode(), EXPORT_DEADLINE)
    return about


def _processor_seconds(pid: int) -> float:
    with open(f"/proc/{pid}/stat") as stat:
        user, system = stat.read().rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / _TICKS
