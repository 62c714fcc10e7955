"""Log lines that never hold what a person wrote."""

import logging
import traceback

from django.db import DatabaseError, OperationalError


def may_quote_a_row(error: BaseException) -> bool:
    """Whether this kind of error puts values into its message: a failing row, a bad value."""
    if isinstance(error, OperationalError):
        return False
    return isinstance(error, DatabaseError | ValueError | KeyError | TypeError) or (
        type(error).__module__.startswith("psycopg")
    )


class DiscreetFormatter(logging.Formatter):
    """Tells where an error happened and of what kind; its message only if no row can be in it."""

    def formatException(self, ei) -> str:
        parts = []
        error = ei[1]
        while error is not None:
            said = type(error).__name__
            if not may_quote_a_row(error):
                said += f": {error}"
            parts.append("".join(traceback.format_tb(error.__traceback__)) + said)
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\nled to\n".join(reversed(parts))
