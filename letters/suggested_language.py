"""The suggested language of a new letter, which its writer can change."""

from typing import NamedTuple

from django.db.models import Case, When
from django.utils.translation import get_language

from accounts.countries import countries_by_city, country_of_zone
from accounts.models import Letterhead
from applications.models import Application
from letters.languages import DEFAULT_LANGUAGE, LANGUAGES
from letters.languages.detection import tongue_of
from letters.models import Letter
from letters.occasions.schedule import country_of


class ByRecord(NamedTuple):
    """A key of `LANGUAGES` each, or empty: what the employer speaks, what is spoken where the
    letterhead is, and what the writer chose for the pages."""

    employer: str
    letterhead: str
    pages: str

    def __str__(self) -> str:
        """As the column `language_by_record` has it, so that a later change is noticed."""
        return "/".join(self)


def by_record(application: Application, letterhead: Letterhead) -> ByRecord:
    """What is on record now."""
    of_the_head = _spoken_in(letterhead.country_on_paper)
    of_the_pages = _of_the_pages(application)
    writer = (
        of_the_head
        or of_the_pages
        or _of_the_browser()
        or _spoken_in(country_of_zone(application.owner.time_zone))
    )
    return ByRecord(_of_the_job(application, writer), of_the_head, of_the_pages)


def suggested_language(application: Application, letterhead: Letterhead | None = None) -> str:
    """A key of `LANGUAGES`: that of the newest letter to this employer, unless something newer says
    otherwise; else what is known of the job suggests, then of the writer.

    Letters to other employers do not count. The `letterhead` is read where it is not passed.
    """
    head = letterhead or Letterhead.objects.of_person(application.owner_id)
    now = by_record(application, head)
    letters = Letter.objects.select_related("application__company", "application__owner")
    here = letters.filter(application.at_its_company("application__"))
    its_own_first = Case(When(application=application, then=0), default=1)
    if newest := here.order_by(its_own_first, "-pk").first():
        before = _as_it_was_chosen(newest, head)
        if now.employer in ("", before.employer):
            return _chosen_since(before, now) or newest.language
    if now.employer:
        return now.employer
    last = letters.filter(owner=application.owner_id).order_by("-pk").first()
    chosen = _chosen_since(_as_it_was_chosen(last, head), now) if last else ""
    return chosen or now.letterhead or now.pages or _of_the_browser() or DEFAULT_LANGUAGE


def language_of_the_pages() -> str:
    """That of what is written about no application: as the page speaks."""
    return _of_the_browser() or DEFAULT_LANGUAGE


def _chosen_since(before: ByRecord, now: ByRecord) -> str:
    """What the writer has said in other ways since then, where the job says nothing."""
    since = (now.pages, before.pages), (now.letterhead, before.letterhead)
    new = (new for new, old in since if new not in ("", old))
    return "" if now.employer else next(new, "")


def _as_it_was_chosen(letter: Letter, head: Letterhead) -> ByRecord:
    codes = letter.language_by_record.split("/")
    if len(codes) != len(ByRecord._fields):  # from before it was noted
        return by_record(letter.application, head)
    return ByRecord(*codes)


def _of_the_job(application: Application, writer: str) -> str:
    """That of the job ad, else what is spoken where the job is; a `writer` speaks that one.

    Of several cities of a name it is that where the writer's language is spoken.
    """
    cities = [
        _spoken_in(country)
        for country in countries_by_city(application.place, application.company.address)
    ]
    return (
        _in_the_tongue(tongue_of(application.posting), application, writer)
        or _spoken_in(country_of(application))
        or (writer if writer in cities else next(iter(cities), ""))
    )


def _in_the_tongue(tongue: str, application: Application, writer: str) -> str:
    """The language of that tongue: of several that of the place, else of the writer, else ours."""
    codes = [code for code, language in LANGUAGES.items() if language.tongue == tongue]
    ways = (_spoken_in(country_of(application)), writer)
    return next((code for code in (*ways, DEFAULT_LANGUAGE, *codes) if code in codes), "")


def _spoken_in(country: str) -> str:
    return next((code for code, language in LANGUAGES.items() if country in language.countries), "")


def _of_the_pages(application: Application) -> str:
    chosen = application.owner.language
    return DEFAULT_LANGUAGE if chosen == "en" else chosen if chosen in LANGUAGES else ""


def _of_the_browser() -> str:
    """The language of the pages, where letters have it; empty for the usual English of the
    pages, which everybody gets whose language is not offered."""
    spoken = get_language() or ""
    return spoken if spoken in LANGUAGES else ""
