"""From what can be printed to its PDF and to pictures of its pages.

The work is done by child processes, started when first needed, that can be killed: a hostile or
huge letter costs its own deadline and slows nobody else down.
"""

import contextlib
import hashlib
import json
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar, Protocol

from django.conf import settings
from django.core.cache import caches
from django.utils.translation import gettext_lazy as _

from paper.bounds import bounded
from paper.characters import Unprintable
from paper.markup import TextTooLong
from paper.turns import NoTurn, Turns
from paper.typesetter_process import read_frame, write_frame

logger = logging.getLogger(__name__)

PREVIEW_DEADLINE = 3.0  # seconds
EXPORT_DEADLINE = 8.0
PATIENCE = 2.0  # seconds that a file or a picture of a page waits for its turn
SHORT_PATIENCE = 0.3  # and a page that can do without
LETTERS_PER_CHILD = 500  # then a fresh one, so that memory stays flat
FAILED_FOR = 60  # seconds in which what failed is not tried again
STANDARDS = ["a-2a", "ua-1"]


class TypesettingError(Exception):
    """The letter could not be set; its words are untouched."""


class TypesetterBusy(TypesettingError):
    """No typesetter became free in time."""


class TypesettingFailed(TypesettingError):
    """This letter cannot be set, whenever it is tried; says why in words for its writer."""


class TypesettingRefused(TypesettingFailed):
    """The engine read the letter and made nothing of it."""


class TypesettingStopped(TypesettingFailed):
    """It took too long or broke off: the letter's doing, or the machine's, and then it passes."""


class UnprintableText(TypesettingError):
    """Some characters are in none of our fonts."""

    def __init__(self, characters: list[Unprintable]):
        super().__init__("; ".join(str(character) for character in characters))
        self.characters = characters


class Printable(Protocol):
    """What can be typeset."""

    template: ClassVar[str]  # a file of typst/, without its ending

    def page_data(self) -> dict[str, Any]:
        """What the template places, as plain values for JSON."""
        ...

    def refuse_too_long(self) -> None:
        """Raise `TextTooLong` past the caps of the engine."""
        ...

    def unprintable(self) -> list[Unprintable]:
        """The characters that no face has."""
        ...


class _Child:
    def __init__(self) -> None:
        self.letters = 0
        self.process = subprocess.Popen(
            [sys.executable, "-m", "paper.typesetter_process"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=Path(__file__).resolve().parent.parent,
        )

    def ask(self, request: bytes, deadline: float) -> tuple[dict, list[bytes]]:
        """The answer. Raises `TimeoutError` at the deadline, `OSError` when the child died."""
        self.letters += 1
        is_late = threading.Event()

        def kill() -> None:
            is_late.set()
            self.process.kill()

        # Killing it ends a write that waits for the child as well as a read.
        alarm = threading.Timer(deadline, kill)
        alarm.start()
        try:
            return self._exchange(request)
        except OSError:
            if is_late.is_set():
                raise TimeoutError from None
            raise
        finally:
            alarm.cancel()

    def _exchange(self, request: bytes) -> tuple[dict, list[bytes]]:
        write_frame(self.process.stdin, request)
        about = json.loads(self._frame())
        return about, [self._frame() for _ in range(about.get("parts", 0))]

    def _frame(self) -> bytes:
        if (frame := read_frame(self.process.stdout)) is None:
            raise BrokenPipeError
        return frame

    def is_fresh(self) -> bool:
        return self.process.poll() is None and self.letters < LETTERS_PER_CHILD

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            # What was not yet written to a dead child cannot be written now, either.
            with contextlib.suppress(OSError):
                if pipe:
                    pipe.close()


class _Workshop:
    """The children of one web process; a forked process begins with none."""

    def __init__(self) -> None:
        self.turns = Turns(engines=settings.TYPESETTERS, threads=settings.WEB_THREADS)
        self.idle: list[_Child] = []

    @contextlib.contextmanager
    def turn(self, person: int, patience: float) -> Iterator[None]:
        try:
            with self.turns.turn(person, patience=patience):
                yield
        except NoTurn:
            raise TypesetterBusy("no typesetter became free") from None

    def set(self, request: bytes, deadline: float) -> tuple[dict, list[bytes]]:
        """For whoever has the turn: the engine's answer and what it made."""
        # A child may be killed from without. If a second one dies, it is of the letter.
        for _attempt in range(2):
            child = self._fresh_child()
            try:
                about, parts = child.ask(request, deadline)
            except TimeoutError:
                child.end()
                logger.warning("A typesetter gave no answer for %g s and was ended", deadline)
                raise TypesettingStopped(_("Making the page took too long.")) from None
            except OSError:
                child.end()
                code = child.process.returncode
                logger.warning("A typesetter ended while making a page (exit code %s)", code)
                continue
            if about["ok"]:
                self.idle.append(child)
            else:
                child.end()
            return about, parts
        raise TypesettingStopped(_("The typesetter stopped while making the page."))

    def _fresh_child(self) -> _Child:
        # Another thread may take the last one between a look and the taking: so there is no look.
        with contextlib.suppress(IndexError):
            while not (child := self.idle.pop()).is_fresh():
                child.end()
            return child
        try:
            return _Child()
        except OSError as error:
            logger.warning("No typesetter could be started: %s", error)
            raise TypesetterBusy("no typesetter could be started") from None

    def close(self) -> None:
        while self.idle:
            self.idle.pop().end()


_workshop: _Workshop | None = None
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


def export_pdf(printable: Printable, *, person: int = 0) -> bytes:
    """A file that keeps PDF/UA-1 and PDF/A-2a; without the claim if a standard cannot be kept.

    `person` is the key of the user whose turn it takes, 0 for nobody's. Raises `UnprintableText`,
    `TypesettingFailed` or `TypesetterBusy`.
    """
    if characters := printable.unprintable():
        raise UnprintableText(characters)
    with workshop().turn(person, PATIENCE):
        data = bounded_page(printable)
        try:
            (content,) = _set(engine_request(printable, data, "pdf", STANDARDS), EXPORT_DEADLINE)
        except TypesettingRefused:
            logger.warning("A %s could not keep its standards", printable.template)
            (content,) = _set(engine_request(printable, data, "pdf", []), EXPORT_DEADLINE)
    return content


def preview(
    printable: Printable, *, person: int = 0, patience: float = PATIENCE
) -> tuple[bytes, ...]:
    """Pictures of the very pages that `export_pdf` makes, an SVG for each.

    Unprintable characters show as boxes here. `patience` is how many seconds it waits for the turn
    of `person`. Raises `TypesettingFailed` or `TypesetterBusy`.
    """
    request = engine_request(printable, bounded_page(printable), "svg", [])
    pages = _remembered(request)
    if pages is None:
        with workshop().turn(person, patience):
            pages = _set(request, PREVIEW_DEADLINE)
            caches["typesetting"].set(_key(request), pages)
    return tuple(pages)


def bounded_page(printable: Printable) -> str:
    """What the engine gets to place, as JSON. Raises `TypesettingFailed` past a cap."""
    try:
        printable.refuse_too_long()
    except TextTooLong as error:
        raise TypesettingFailed(str(error)) from None
    return bounded(json.dumps(printable.page_data(), ensure_ascii=False))


def engine_request(printable: Printable, data: str, form: str, standards: list[str]) -> bytes:
    """What a typesetter process is asked: a "pdf" or "svg" pages of `data`."""
    request = {"template": printable.template, "data": data}
    return json.dumps(request | {"format": form, "standards": standards}).encode()


def _set(request: bytes, deadline: float) -> list[bytes]:
    # Whoever had the turn before may have asked for the same.
    if (known := _remembered(request)) is not None:
        return known
    try:
        about, parts = workshop().set(request, deadline)
        # The engine's own messages name the template's files and rules, not the text's words.
        if about["ok"]:
            for warning in about["warnings"]:
                logger.warning("The typesetter warns: %s", warning)
            return parts
        logger.warning("A page could not be set: %s", about["kind"])
        raise TypesettingRefused(_("The typesetter could not make a page of it."))
    except TypesettingFailed as failure:
        # The reason may have been the machine's.
        caches["typesetting"].set(_key(request), failure, FAILED_FOR)
        raise


def _remembered(request: bytes) -> list[bytes] | None:
    """What it gave before, if that is still known. Raises the `TypesettingFailed` that it met."""
    known = caches["typesetting"].get(_key(request))
    if isinstance(known, TypesettingFailed):
        raise known
    return known


def _key(request: bytes) -> str:
    return hashlib.sha256(request).hexdigest()
