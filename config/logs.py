"""Log lines that hold neither what a person wrote nor an address that is a key."""

import copy
import logging
import re
import traceback
from itertools import chain
from pathlib import Path

from django.core.exceptions import SuspiciousOperation
from django.db import DatabaseError, InterfaceError, OperationalError

HOUSE = Path(__file__).resolve().parent.parent
# What answers a person who mistyped, or was late: nothing an operator can mend.
ANSWERS = {404, 405, 409, 410, 422}
# What goes wrong outside the code.
OUTSIDE = (OperationalError, InterfaceError, OSError, SuspiciousOperation)
# What comes behind these opens something for whoever reads it.
SECRET_BEHIND = ("/feed/", "/invitation/", "/confirm-email/", "/reset/key/", "/stop/")
_PREFIXES = "|".join(prefix.replace("/", "/+") for prefix in SECRET_BEHIND)
_SECRET = re.compile(rf"({_PREFIXES})[^\s\"'<>]+", re.IGNORECASE)


def may_quote_a_row(error: BaseException) -> bool:
    """Whether this kind of error puts values into its message: a failing row, a bad value."""
    if isinstance(error, OperationalError):
        return False
    return isinstance(error, DatabaseError | ValueError | KeyError | TypeError) or (
        type(error).__module__.startswith("psycopg")
    )


class DiscreetFormatter(logging.Formatter):
    """Tells where an error happened and of what kind; its message only if no row can be in it.

    A database or a disk that does not answer, and a request for a host that is not ours, take one
    line: they are no fault of the code, and come as often as somebody asks. What opens something is
    left out, wherever in the lines an address stands.
    """

    def format(self, record) -> str:
        lines = _SECRET.sub(r"\1…", self._lines(record))
        for secret in _keys_of(getattr(record, "request", None)):
            lines = lines.replace(secret, "…")
        return lines

    def _lines(self, record) -> str:
        error = record.exc_info[1] if record.exc_info else None
        if not isinstance(error, OUTSIDE):
            return super().format(record)
        record = copy.copy(record)
        record.exc_info = record.exc_text = None
        return f"{super().format(record)}: {in_one_line(error)}"

    def formatException(self, ei) -> str:
        parts = []
        error = ei[1]
        while error is not None:
            name = type(error).__name__
            if not may_quote_a_row(error):
                name += f": {error}"
            parts.append("".join(traceback.format_tb(error.__traceback__)) + name)
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\nled to\n".join(reversed(parts))


def _keys_of(request) -> list[str]:
    """The keys in the request's address that are text, which an error's message may repeat."""
    match = getattr(request, "resolver_match", None)
    if match is None or not _SECRET.search(request.path):
        return []
    return [key for key in chain(match.args, match.kwargs.values()) if isinstance(key, str)]


def in_one_line(error: BaseException) -> str:
    """Kind, message, and the innermost place of ours that it passed."""
    words = f"{type(error).__name__}: {' '.join(str(error).split())}"
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        path = Path(frame.filename)
        if path.is_relative_to(HOUSE) and "site-packages" not in path.parts:
            return f"{words} ({path.relative_to(HOUSE)}:{frame.lineno})"
    return words


class AnswersAreNoTrouble(logging.Filter):
    """Makes information of Django's warnings about such answers."""

    def filter(self, record) -> bool:
        if getattr(record, "status_code", None) not in ANSWERS:
            return True
        record.levelno, record.levelname = logging.INFO, "INFO"
        return logging.getLogger(record.name).isEnabledFor(logging.INFO)


def logging_of(level: str) -> dict[str, object]:
    """LOGGING: every line of that level and above, to standard error, through these classes."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "line": {
                "()": "config.logs.DiscreetFormatter",
                "format": "%(asctime)s %(levelname)s %(name)s %(message)s",
            }
        },
        "filters": {"answers": {"()": "config.logs.AnswersAreNoTrouble"}},
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
        "root": {"handlers": ["stderr"], "level": level},
        "loggers": {
            # Django's own handlers would print the lines as they are.
            "django": {"handlers": [], "level": level},
            "django.server": {"handlers": [], "level": level, "propagate": True},
            "django.request": {"filters": ["answers"]},
        },
    }
