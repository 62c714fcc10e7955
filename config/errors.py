"""What a person sees when a request cannot be answered, for our reasons or for the request's.

All but those of a stale form and of a row that is gone leave alone what was sent: what could not be
read once fails again.
"""

import contextlib
import sys

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import RequestDataTooBig
from django.db import InterfaceError, OperationalError
from django.http import HttpResponse, UnreadablePostError
from django.shortcuts import render
from django.template import loader

from accounts.signing_in_again import (
    fields_of,
    is_signed_out,
    page_of_form,
    say_send_again,
    sent_fields,
    texts_among,
)
from frame.full_disk import is_disk_full

MOST_TAKEN_IN = 32 * 1024 * 1024
PASSING = (OperationalError, InterfaceError, OSError)


def bad_request(request, exception=None):
    """400, or 413 with the limit where it was too much."""
    if isinstance(exception, RequestDataTooBig):
        _take_in_the_rest(request)
        context = {"limit": settings.DATA_UPLOAD_MAX_MEMORY_SIZE}
        return render(request, "413.html", context, status=413)
    return render(request, "400.html", status=400)


def _take_in_the_rest(request) -> None:
    """Read, and forget, what is still being sent: a browser shows no answer before it is through.

    Whoever sends more than a person types in a lifetime finds the line cut.
    """
    left = MOST_TAKEN_IN
    with contextlib.suppress(OSError):
        while left > 0 and (piece := request.read(min(left, 2**16))):
            left -= len(piece)


def permission_denied(request, exception):
    return render(request, "403.html", status=403)


def csrf_failure(request, reason=""):
    """403 for a form whose token is not the browser's any more, or that comes from elsewhere.

    What was typed on a page of ours is offered to be sent again, with the token of today.
    """
    with contextlib.suppress(UnreadablePostError):
        if fields := sent_fields(request):
            return say_send_again(request, fields, status=403)
    context = {"page_of_form": page_of_form(request), "is_signed_out": is_signed_out(request)}
    return render(request, "403_csrf.html", context, status=403)


def page_not_found(request, exception):
    """404, with the texts of a form about something that was deleted while it stood open."""
    texts = []
    with contextlib.suppress(UnreadablePostError):
        if request.method == "POST":
            texts = texts_among(fields_of(request))
    response = render(request, "404.html", {"texts": texts}, status=404)
    if texts:
        response["Cache-Control"] = "private, no-store"
    return response


@login_not_required
def server_error(request):
    """503 when the database or the disk does not answer, which passes; otherwise 500.

    Renders without the request, so that the page needs neither session nor database.
    """
    error = sys.exc_info()[1]
    _take_in_the_rest(request)  # A file may have found no room while it was being sent.
    status = 503 if isinstance(error, PASSING) else 500
    page = loader.get_template(f"{status}.html").render({"is_full": is_disk_full(error)})
    response = HttpResponse(page, status=status)
    if status == 503:
        response["Retry-After"] = "30"
    return response
