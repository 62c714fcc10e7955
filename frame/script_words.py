"""The words that scripts show, in one language, for static/js/translated.js."""

import hashlib
from functools import cache
from pathlib import Path

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404
from django.utils import translation
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe
from django.views.i18n import JavaScriptCatalog

A_YEAR = 365 * 24 * 60 * 60
catalog = JavaScriptCatalog.as_view()


@cache
def current_edition(language: str) -> str:
    """Another one for other words, so that browsers may keep the file for ever."""
    compiled = Path(settings.LOCALE_PATHS[0]) / translation.to_locale(language)
    files = sorted(compiled.glob("LC_MESSAGES/*.mo"))
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:12]


@require_safe
@login_not_required
def script_words(request, language: str, edition: str):
    """The words in that language; browsers keep them only where the edition is that of the address.

    While a release goes out, a page of the new one may ask a server of the old one.
    """
    if language not in dict(settings.LANGUAGES):
        raise Http404
    with translation.override(language):
        answer = catalog(request)
    if edition == current_edition(language):
        patch_cache_control(answer, public=True, max_age=A_YEAR, immutable=True)
    else:
        patch_cache_control(answer, no_cache=True)
    return answer
