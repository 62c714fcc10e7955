"""Where somebody goes on who was signed out while a page stood open."""

from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.auth.views import redirect_to_login
from django.contrib.sessions.exceptions import SessionInterrupted
from django.contrib.sessions.middleware import SessionMiddleware
from django.shortcuts import render, resolve_url
from django.utils.cache import patch_vary_headers
from django.utils.http import url_has_allowed_host_and_scheme

CSRF_FIELD = "csrfmiddlewaretoken"
# Set by static/js/form-draft.js: the address of the form whose words this browser keeps itself.
DRAFTED = "drafted_form"
SECRETS = ("password", "code")


def page_of_form(request) -> str:
    """The path of the page from which a form was sent; empty where the browser did not say."""
    page = request.headers.get("Referer", "")
    if not url_has_allowed_host_and_scheme(page, {request.get_host()}, request.is_secure()):
        return ""
    return urlsplit(page)._replace(scheme="", netloc="", fragment="").geturl()


def is_signed_out(request) -> bool:
    """Whether the form that was sent is one that only somebody who is signed in can send."""
    asks_to_sign_in = getattr(request.resolver_match.func, "login_required", True)
    return asks_to_sign_in and not request.user.is_authenticated


@dataclass(frozen=True)
class SentField:
    """One value of a form that was sent; `is_text` where somebody typed more than a word."""

    name: str
    value: str

    @property
    def is_text(self) -> bool:
        return len(self.value.split()) > 1


def sent_fields(request) -> list[SentField]:
    """What was typed into a form that was not taken, to be sent again from the page that says so.

    Nothing where the browser keeps the words by itself and they come back after signing in.
    """
    is_kept_there = unquote(request.COOKIES.get(DRAFTED, "")) == request.path
    return [] if is_kept_there else fields_of(request)


def fields_of(request) -> list[SentField]:
    """What was sent, for a page that holds it: it stands in that answer alone.

    Nothing of a form from elsewhere, nor of one with a password or a code in it.
    """
    is_page = "text/html" in request.headers.get("Accept", "")
    if not (is_page and _is_ours(request) and page_of_form(request)):
        return []
    names = [name for name in request.POST if name != CSRF_FIELD]
    if any(secret in name.lower() for name in names for secret in SECRETS):
        return []
    return [SentField(name, value) for name in names for value in request.POST.getlist(name)]


def _is_ours(request) -> bool:
    """Whether it was sent to an address of the product, and not of signing in."""
    match = request.resolver_match
    return match is not None and not match.func.__module__.startswith("allauth.")


def texts_among(fields: list[SentField]) -> list[SentField]:
    return [field for field in fields if field.is_text]


def say_send_again(request, fields: list[SentField], *, status: int, token: str = ""):
    """The page that holds `fields`, so that they are sent again once one is signed in.

    With the `token` of the page that sent them it is the same form, of which it is not known
    whether it was taken.
    """
    context = {
        "fields": fields,
        "token": token,
        "texts": texts_among(fields),
        "has_files": bool(request.FILES),
        "is_signed_out": is_signed_out(request),
        "sign_in": resolve_url("account_login"),
    }
    response = render(request, "accounts/send_again.html", context, status=status)
    response["Cache-Control"] = "private, no-store"
    return response


class LastingAnswerMiddleware(SessionMiddleware):
    """The session of a request; one that was ended meanwhile takes no answer away.

    What was sent is done by then. The next page asks to sign in.
    """

    def process_response(self, request, response):
        try:
            return super().process_response(request, response)
        except SessionInterrupted:
            patch_vary_headers(response, ("Cookie",))
            return response


class SignInMiddleware(LoginRequiredMiddleware):
    """Asks to sign in, and leads back to a page: to that of the form, where one was sent.

    The address that takes a form may show no page of its own. Words that would be lost on the way
    stay on a page instead.
    """

    def handle_no_permission(self, request, view_func):
        if request.method in ("GET", "HEAD"):
            return super().handle_no_permission(request, view_func)
        if fields := sent_fields(request):
            return say_send_again(request, fields, status=422)
        page = page_of_form(request) or "/"
        return redirect_to_login(
            page, self.get_login_url(view_func), self.get_redirect_field_name(view_func)
        )
