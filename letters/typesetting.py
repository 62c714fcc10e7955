"""From a printed letter to its PDF and to pictures of its pages.

The work is done by child processes, started when first needed, that can be killed: a hostile or
huge letter costs its own deadline and slows nobody else down.
"""

import json
import logging
import os
import subprocess
import sys
import threading
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from letters.body import BodyTooComplex
from letters.characters import Unprintable
from letters.printed import BODY_LIMIT, PrintedLetter
from letters.typesetter_process import read_frame, write_frame

logger = logging.getLogger(__name__)

PREVIEW_DEADLINE = 3.0  # seconds
EXPORT_DEADLINE = 8.0
WAIT_FOR_A_FREE_ONE = 10.0
LETTERS_PER_CHILD = 500  # then a fresh one, so that memory stays flat
REMEMBERED_PREVIEWS = 32
STANDARDS = ["a-2a", "ua-1"]


class TypesettingError(Exception):
    """The letter could not be set; its words are untouched."""


class TypesetterBusy(TypesettingError):
    """No typesetter became free in time."""


class TypesettingFailed(TypesettingError):
    """The engine crashed, refused the letter, or did not end before the deadline."""


class LetterTooLong(TypesettingError):
    """The letter is past a cap of the engine; says which in words for its writer."""


class UnprintableText(TypesettingError):
    """Some characters are in none of our fonts."""

    def __init__(self, characters: list[Unprintable]):
        super().__init__("; ".join(str(character) for character in characters))
        self.characters = characters


@dataclass(frozen=True)
class Pdf:
    """`accessible`: the file keeps PDF/UA-1 and PDF/A-2a."""

    content: bytes
    accessible: bool


@dataclass(frozen=True)
class Preview:
    """One SVG per page."""

    pages: tuple[bytes, ...]

    @property
    def fits(self) -> bool:
        return len(self.pages) == 1


class _Child:
    def __init__(self) -> None:
        self.letters = 0
        self.process = subprocess.Popen(
            [sys.executable, "-m", "letters.typesetter_process"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=Path(__file__).resolve().parent.parent,
        )

    def ask(self, request: bytes, deadline: float) -> tuple[dict, list[bytes]] | None:
        """The answer, or None when the child died or had to be killed at the deadline."""
        self.letters += 1
        # Killing it ends a write that waits for the child as well as a read.
        alarm = threading.Timer(deadline, self.process.kill)
        alarm.start()
        try:
            write_frame(self.process.stdin, request)
            if (head := read_frame(self.process.stdout)) is None:
                return None
            about = json.loads(head)
            frames = [read_frame(self.process.stdout) for _ in range(about.get("parts", 0))]
            parts = [frame for frame in frames if frame is not None]
            return (about, parts) if len(parts) == len(frames) else None
        except OSError:
            return None
        finally:
            alarm.cancel()

    def is_fresh(self) -> bool:
        return self.process.poll() is None and self.letters < LETTERS_PER_CHILD

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe:
                pipe.close()


class _Workshop:
    """The children of one web process; a forked process begins with none."""

    def __init__(self) -> None:
        self.free = threading.BoundedSemaphore(settings.TYPESETTERS)
        self.idle: list[_Child] = []

    def set(self, request: bytes, deadline: float) -> tuple[dict, list[bytes]]:
        if not self.free.acquire(timeout=WAIT_FOR_A_FREE_ONE):
            raise TypesetterBusy("no typesetter became free")
        try:
            child = self._fresh_child()
            answer = child.ask(request, deadline)
            if answer is None:
                child.end()
                raise TypesettingFailed("the typesetter died or took too long")
            self.idle.append(child)
            return answer
        finally:
            self.free.release()

    def _fresh_child(self) -> _Child:
        while self.idle:
            child = self.idle.pop()
            if child.is_fresh():
                return child
            child.end()
        return _Child()

    def close(self) -> None:
        while self.idle:
            self.idle.pop().end()


_workshop: _Workshop | None = None
_previews: OrderedDict[bytes, Preview] = OrderedDict()
_lock = threading.Lock()


def _forget_after_fork() -> None:
    global _workshop, _lock
    _workshop, _lock = None, threading.Lock()


os.register_at_fork(after_in_child=_forget_after_fork)


def workshop() -> _Workshop:
    global _workshop
    with _lock:
        if _workshop is None:
            _workshop = _Workshop()
        return _workshop


def export_pdf(letter: PrintedLetter) -> Pdf:
    """The letter as PDF/UA-1 and PDF/A-2a; without the claim if a standard cannot be kept.

    Raises `UnprintableText`, `LetterTooLong`, `TypesetterBusy` or `TypesettingFailed`.
    """
    if characters := letter.unprintable():
        raise UnprintableText(characters)
    data = _page_data(letter)
    about, parts = _set(data, "pdf", STANDARDS, EXPORT_DEADLINE)
    if about["ok"]:
        return Pdf(parts[0], accessible=True)
    logger.warning("A letter could not keep its standards: %s", about["kind"])
    return Pdf(_made(*_set(data, "pdf", [], EXPORT_DEADLINE))[0], accessible=False)


def preview(letter: PrintedLetter) -> Preview:
    """Pictures of the very pages that `export_pdf` makes.

    Unprintable characters show as boxes here. Raises `LetterTooLong`, `TypesetterBusy` or
    `TypesettingFailed`.
    """
    data = _page_data(letter)
    key = json.dumps(data).encode()
    with _lock:
        if known := _previews.get(key):
            _previews.move_to_end(key)
            return known
    made = Preview(tuple(_made(*_set(data, "svg", [], PREVIEW_DEADLINE))))
    with _lock:
        _previews[key] = made
        while len(_previews) > REMEMBERED_PREVIEWS:
            _previews.popitem(last=False)
    return made


def _page_data(letter: PrintedLetter) -> dict:
    if len(letter.body) > BODY_LIMIT:
        raise LetterTooLong(f"A letter can have {BODY_LIMIT:,} characters at most.")
    try:
        return letter.page_data()
    except BodyTooComplex as error:
        raise LetterTooLong(str(error)) from None


def _set(data: dict, form: str, standards: list[str], deadline: float) -> tuple[dict, list[bytes]]:
    request = {"letter": data, "format": form, "standards": standards}
    return workshop().set(json.dumps(request).encode(), deadline)


def _made(about: dict, parts: list[bytes]) -> list[bytes]:
    if about["ok"]:
        return parts
    # The engine's own message names only the template's files and rules, not the letter's words.
    logger.warning("A letter could not be set: %s", about["kind"])
    raise TypesettingFailed(about["kind"])
