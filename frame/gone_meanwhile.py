"""A row that was deleted while a request about it was on its way."""

import logging
from typing import Any

from django.core.exceptions import ObjectDoesNotExist, ObjectNotUpdated
from django.db import IntegrityError, models
from django.urls import get_resolver

logger = logging.getLogger(__name__)


class GoneMeanwhile(Exception):
    """A row was deleted between being looked up and being locked."""


def locked[Row: models.Model](row: Row, *, no_key: bool = False) -> Row:
    """The row as it is stored, locked until the transaction ends; raises `GoneMeanwhile`.

    With `no_key` others may go on writing rows that refer to it.
    """
    try:
        return row._meta.base_manager.select_for_update(no_key=no_key).get(pk=row.pk)
    except ObjectDoesNotExist:
        raise GoneMeanwhile(f"{row._meta.label} {row.pk}") from None


class GoneMeanwhileMiddleware:
    """Says so with a 404, as if it had been asked for a moment later, and leaves a line in the log.

    Views look a row up and then lock it or write to it; between the two another tab may delete it.
    Django says `ObjectNotUpdated` of a row that is written without a lock, and the database of one
    that refers to a row which is not there. Any other row that is not found is a mistake of ours,
    and stays an error.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        is_gone = isinstance(exception, GoneMeanwhile | ObjectNotUpdated)
        if not is_gone and not _refers_to_nothing(exception):
            return None
        logger.warning("%s: %s", type(exception).__qualname__, exception)
        page_not_found: Any = get_resolver().resolve_error_handler(404)
        return page_not_found(request, exception)


def _refers_to_nothing(error: Exception) -> bool:
    """Whether the database refused a row since another that it refers to is not there."""
    cause = error.__cause__
    return isinstance(error, IntegrityError) and (
        getattr(cause, "sqlstate", "") == "23503"
        or getattr(cause, "sqlite_errorname", "") == "SQLITE_CONSTRAINT_FOREIGNKEY"
    )
