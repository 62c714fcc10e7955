"""The language that a new letter begins in: a suggestion, which its writer changes at will."""

from django.utils.translation import get_language

from accounts.models import Letterhead
from applications.models import Application
from letters.languages import DEFAULT_LANGUAGE, LANGUAGES
from letters.models import Letter
from letters.occasions.schedule import country_of


def suggested_language(application: Application) -> str:
    """A key of `LANGUAGES`: that of the newest letter about this application, else what is spoken
    where the company is.

    What the writer chose last counts before, where the company of that letter suggested the same.
    Without either it is the language of the letterhead's country, or of the pages.
    """
    letters = Letter.objects.filter(owner=application.owner_id).order_by("-pk")
    if about := letters.filter(application=application).first():
        return about.language
    there = _spoken_in(country_of(application))
    newest = letters.select_related("application__company").first()
    if newest and (not there or there == _spoken_in(country_of(newest.application))):
        return newest.language
    return there or _of_the_letterhead(application) or _of_the_pages(application)


def _spoken_in(country: str) -> str:
    return next((code for code, each in LANGUAGES.items() if country in each.countries), "")


def _of_the_letterhead(application: Application) -> str:
    head = Letterhead.objects.filter(owner=application.owner_id).select_related("owner").first()
    return _spoken_in(head.country_on_paper) if head else ""


def _of_the_pages(application: Application) -> str:
    """Browsers ask for British English far from Britain, so they say nothing about English."""
    spoken = application.owner.language or get_language() or ""
    if spoken in LANGUAGES and (application.owner.language or not spoken.startswith("en")):
        return spoken
    return DEFAULT_LANGUAGE
