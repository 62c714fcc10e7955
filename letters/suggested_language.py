"""The language that a new letter begins in: a suggestion, which its writer changes at will."""

from typing import NamedTuple

from django.utils.translation import get_language

from accounts.models import Letterhead
from applications.models import Application
from letters.languages import DEFAULT_LANGUAGE, LANGUAGES
from letters.models import Letter
from letters.occasions.schedule import country_of


def suggested_language(application: Application) -> str:
    """A key of `LANGUAGES`: that of the newest letter, about this application or else any, unless
    somebody has said otherwise since; without a letter, what is on record suggests.

    A letter about another application counts where the employer there suggested the same.
    """
    now = _by_record(application)
    letters = Letter.objects.filter(owner=application.owner_id).order_by("-pk")
    letters = letters.select_related("application__company")
    newest = letters.filter(application=application).first() or letters.first()
    if not newest:
        return now.employer or now.letterhead or now.pages or _of_the_browser()
    before = _as_it_was_chosen(newest)
    if now.employer:
        return newest.language if now.employer == before.employer else now.employer
    since = (now.pages, before.pages), (now.letterhead, before.letterhead)
    return next((new for new, old in since if new not in ("", old)), newest.language)


def language_by_record(application: Application) -> str:
    """What is on record now, for the column of that name, so that a later change is noticed."""
    return "/".join(_by_record(application))


class _ByRecord(NamedTuple):
    """A key of `LANGUAGES` each, or empty: what is spoken where the employer is, where the
    letterhead is, and what the writer chose for the pages."""

    employer: str
    letterhead: str
    pages: str


def _by_record(application: Application) -> _ByRecord:
    return _ByRecord(
        _spoken_in(country_of(application)),
        _of_the_letterhead(application),
        _of_the_pages(application),
    )


def _as_it_was_chosen(letter: Letter) -> _ByRecord:
    codes = letter.language_by_record.split("/")
    if len(codes) != len(_ByRecord._fields):  # from before it was noted
        return _by_record(letter.application)
    return _ByRecord(*codes)


def _spoken_in(country: str) -> str:
    return next((code for code, each in LANGUAGES.items() if country in each.countries), "")


def _of_the_letterhead(application: Application) -> str:
    head = Letterhead.objects.filter(owner=application.owner_id).select_related("owner").first()
    return _spoken_in(head.country_on_paper) if head else ""


def _of_the_pages(application: Application) -> str:
    chosen = application.owner.language
    return DEFAULT_LANGUAGE if chosen == "en" else chosen if chosen in LANGUAGES else ""


def _of_the_browser() -> str:
    """Browsers ask for British English far from Britain, so they say nothing about English."""
    spoken = get_language() or ""
    return spoken if spoken in LANGUAGES and not spoken.startswith("en") else DEFAULT_LANGUAGE
