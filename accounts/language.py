"""The pages speak the language that a person has chosen, else the one their browser asks for."""

from django.conf import settings
from django.utils import translation


class PersonsLanguageMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.user.is_authenticated and request.user.language in dict(settings.LANGUAGES):
            # Left in place, since the answer says its language; the next request sets its own.
            translation.activate(request.user.language)
            request.LANGUAGE_CODE = translation.get_language()
        return self.get_response(request)
