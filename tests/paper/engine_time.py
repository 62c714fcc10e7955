"""What a letter costs the engine, whatever else the machine does."""

import json
import os
from collections.abc import Callable
from typing import Any

from paper import typesetting
from paper.letter import PrintedLetter
from paper.typesetting import EXPORT_DEADLINE, TypesettingFailed, bounded_page, engine_request
from tests.paper.samples import printed_letter

_TICKS = os.sysconf("SC_CLK_TCK")


def engine_seconds(
    letter: PrintedLetter, *, as_it_is: bool = False, patience: float = EXPORT_DEADLINE
) -> float | None:
    """Seconds of processor time for the pictures of a letter; None when it was given up.

    `as_it_is`: its texts go in unbounded. `patience`: seconds by the clock.
    """
    try:
        data = unbounded_page(letter) if as_it_is else bounded_page(letter)
        return processor_seconds_of(lambda: _answer(letter, data, patience))
    except TypesettingFailed:
        return None


def processor_seconds_of(job: Callable[[], Any]) -> float:
    """Seconds of processor time that the engine spends on a job of one request after the other."""
    # A child is there and has read its fonts.
    _answer(printed_letter(), bounded_page(printed_letter()), EXPORT_DEADLINE)
    (child, *_) = reversed(typesetting.workshop().idle)
    before = _processor_seconds(child.process.pid)
    job()
    return _processor_seconds(child.process.pid) - before


def unbounded_page(letter: PrintedLetter) -> str:
    return json.dumps(letter.page_data(), ensure_ascii=False)


def _answer(letter: PrintedLetter, data: str, patience: float) -> None:
    request = engine_request(letter, data, "svg", [])
    about, _ = typesetting.workshop().set(request, patience)
    if not about["ok"]:
        raise TypesettingFailed(about["kind"])


def _processor_seconds(pid: int) -> float:
    with open(f"/proc/{pid}/stat") as stat:
        user, system = stat.read().rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / _TICKS
