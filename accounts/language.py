"""The pages speak the language that a person has chosen, else the one their browser asks for."""

from django.conf import settings
from django.utils import translation

A_YEAR = 365 * 24 * 60 * 60


class PersonsLanguageMiddleware:
    """Keeps it in a cookie as well, for pages before signing in and without a database."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if language := _chosen(request.user):
            # Left in place, since the answer says its language; the next request sets its own.
            translation.activate(language)
            request.LANGUAGE_CODE = translation.get_language()
        response = self.get_response(request)
        if request.user.is_authenticated:
            _remember(request, response, _chosen(request.user))
        return response


def _chosen(user) -> str:
    """The language that this person chose; empty without one that we speak."""
    language = user.language if user.is_authenticated else ""
    return language if language in dict(settings.LANGUAGES) else ""


def _remember(request, response, language: str) -> None:
    name = settings.LANGUAGE_COOKIE_NAME
    if request.COOKIES.get(name, "") == language:
        return
    if language:
        response.set_cookie(
            name,
            language,
            max_age=A_YEAR,
            secure=settings.SESSION_COOKIE_SECURE,
            httponly=settings.LANGUAGE_COOKIE_HTTPONLY,
            samesite="Lax",
        )
    else:
        response.delete_cookie(name)
