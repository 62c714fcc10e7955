"""Whose letter may be set now, and who waits for it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class NoTurn(Exception):
    """Too many wait already, or the wait was too long."""


class Turns:
    """One letter of one person at a time, so that nobody takes an engine from the others.

    Each letter that is set or waits holds one of the process's `threads`. One of these is always
    left for the other pages, unless there is but one; and a person waits with one letter only.
    """

    def __init__(self, *, engines: int, threads: int) -> None:
        self.at_once = min(engines, max(threads - 1, 1))
        self.waiting_at_once = max(threads - 1 - self.at_once, 0)
        self._changed = threading.Condition()
        self._at_work: set[int] = set()
        self._waiting: set[int] = set()

    @contextmanager
    def turn(self, person: int, *, patience: float) -> Iterator[None]:
        """The turn of `person`, for whom it is held until the end of the block.

        Raises `NoTurn` after `patience` seconds, or at once where there is no room to wait.
        """
        with self._changed:
            if not self._is_free_for(person):
                self._wait(person, patience)
            self._at_work.add(person)
        try:
            yield
        finally:
            with self._changed:
                self._at_work.remove(person)
                self._changed.notify_all()

    def _is_free_for(self, person: int) -> bool:
        return len(self._at_work) < self.at_once and person not in self._at_work

    def _wait(self, person: int, patience: float) -> None:
        if person in self._waiting or len(self._waiting) >= self.waiting_at_once:
            raise NoTurn
        self._waiting.add(person)
        try:
            if not self._changed.wait_for(lambda: self._is_free_for(person), patience):
                raise NoTurn
        finally:
            self._waiting.remove(person)
