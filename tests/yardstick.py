"""Bounds of time that hold on a slow machine, too: they grow with what it takes for plain work."""

import contextlib
from collections.abc import Callable, Iterator
from time import process_time

REFERENCE = 0.02  # seconds of the processor that `_plain_work` takes where the bounds were written


@contextlib.contextmanager
def within(seconds: float) -> Iterator[None]:
    """What is done in it takes `seconds` of the processor at most, more where all takes longer."""
    begins = process_time()
    yield
    taken = process_time() - begins
    if taken >= seconds:  # On a fast machine nobody has to measure it.
        slow = slowness()
        assert taken < seconds * slow, f"{taken:.2f} s on a machine {slow:.1f} times as slow"


def slowness() -> float:
    """How many times longer this machine takes now."""
    return max(1.0, sum(taken_by(_plain_work) for _ in range(10)) / 10 / REFERENCE)


def taken_by(work: Callable[[], object]) -> float:
    """Seconds of the processor, of this process alone."""
    begins = process_time()
    work()
    return process_time() - begins


def _plain_work() -> int:
    """What all code does: it makes small objects, looks them up, and puts words together."""
    numbers = {str(number): number for number in range(40_000)}
    return len(" ".join(word for word in numbers if numbers[word] % 3))
