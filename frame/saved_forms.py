"""Tells the browser which form was saved, so that it lets go of the words it keeps of it."""

from urllib.parse import quote

from django.conf import settings
from django.http import HttpResponse

COOKIE = "saved_form"
# The page that the answer leads to reads it at once.
SECONDS = 60


def let_go(response: HttpResponse) -> HttpResponse:
    """Have the browser forget the words that this page answers, though it does not lead on."""
    response.is_form_saved = True  # type: ignore[attr-defined]
    return response


class SavedFormsMiddleware:
    """Names the address of a form that led on; static/js/form-draft.js reads it.

    A form that was refused is answered with its page, and one that came without a session leads to
    the page that signs in: what was typed into those stays in the browser.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        leads_on = 300 <= response.status_code < 400
        is_saved = leads_on or getattr(response, "is_form_saved", False)
        if request.method == "POST" and is_saved and request.user.is_authenticated:
            response.set_cookie(
                COOKIE,
                # A slash would put the value into quotation marks.
                quote(request.path, safe=""),
                max_age=SECONDS,
                secure=settings.SESSION_COOKIE_SECURE,
                samesite="Lax",
            )
        return response
