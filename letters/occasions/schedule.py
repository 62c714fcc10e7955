"""The days on which a note may follow a near miss, counted from the probable start of the person
they chose.

A note sent before that person has started, or after the file is deleted, achieves nothing. The
figures are customs, each with its source or called a guess.
"""

import datetime
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.countries import suggest_country
from applications.models import Application, Verdict
from frame.localized import day
from letters.kinds import Variant

A_DAY = datetime.timedelta(days=1)
# Days after the news.
LIGHT_AFTER = 21
KEEP_FILE_AFTER = 182
LAST_HELLO_AFTER = 365
ENDS_AFTER = 395
# Days after the probable start: it takes ten weeks to part with somebody (Robert Half, 2021).
SOMETHING_AFTER_START = 56
BEFORE_THE_FILE_GOES = 14


@dataclass(frozen=True)
class Custom:
    """What is usual in a country, in days.

    `notice` from accepting a job to the first day there. `files_kept` until an employer deletes a
    refused application, None where nothing is usual. `is_known` where a source gives the notice;
    otherwise it is our guess.
    """

    notice: int
    is_known: bool = False
    files_kept: int | None = None


# Allsorter's Notice Period Index and join-dev.com on notice; CNIL, smarti-info.com and leadgrid.io
# on files. Where they give a span, its middle or what they call common.
CUSTOMS = {
    "US": Custom(14, is_known=True),
    "GB": Custom(61, is_known=True),
    "DE": Custom(91, is_known=True, files_kept=182),
    "FR": Custom(61, is_known=True, files_kept=730),
    "IN": Custom(90, is_known=True),
    "JP": Custom(30),
    "NL": Custom(28, files_kept=28),
}
ELSEWHERE = Custom(28)


@dataclass(frozen=True)
class Period:
    """A stretch of days in which one note fits, from `opens_on` to `ends_on`, both included."""

    name: str
    variant: Variant
    opens_on: datetime.date
    ends_on: datetime.date
    reason: str | Promise


_FILE_IS_KEPT = _("Tell them what is new, and that they may keep your application.")
_FILE_GOES = _(
    "Employers there usually delete applications around this time. Tell them what is new, and that "
    "they may keep yours."
)
_REASONS = {
    "light": _("A line or two keeps you in mind."),
    "with_something": _("Something useful to them is reason enough to write."),
    "keep_file": _FILE_IS_KEPT,
    "last_hello": _("About a year has passed. After a last hello this ends by itself."),
}
_VARIANTS = {
    "light": Variant.LIGHT,
    "with_something": Variant.WITH_SOMETHING,
    "keep_file": Variant.KEEP_FILE,
    "last_hello": Variant.LIGHT,
}


def country_of(application: Application, letterhead_country: str = "") -> str:
    """Where the job is: as recorded, as address or place suggest, else where the writer is."""
    company = application.company
    return (
        company.country or suggest_country(application.place, company.address) or letterhead_country
    )


def probable_start(
    heard_on: datetime.date, country: str, hire_starts_on: datetime.date | None = None
) -> datetime.date:
    """The first day of the person they chose: as heard, else after the usual notice."""
    if hire_starts_on:
        return max(hire_starts_on, heard_on)
    return heard_on + CUSTOMS.get(country, ELSEWHERE).notice * A_DAY


def schedule(
    heard_on: datetime.date,
    country: str,
    hire_starts_on: datetime.date | None = None,
    file_deleted_on: datetime.date | None = None,
) -> list[Period]:
    """The periods after a near miss with the news on that day, in order, none overlapping.

    What was heard counts before what is usual. The note that they may keep the application ends
    before the day on which they said they delete it, and is left out where that day has passed.
    """
    start = probable_start(heard_on, country, hire_starts_on)
    keep_file, reason = _keep_file(heard_on, country, file_deleted_on)
    opens = _openings(heard_on, start, keep_file)
    if file_deleted_on and file_deleted_on <= keep_file:
        del opens["keep_file"]
    elif keep_file <= opens["light"]:
        del opens["light"]
    ends = _endings(opens, ends_on(heard_on), file_deleted_on)
    reasons = _REASONS | {"keep_file": reason}
    return [
        Period(name, _VARIANTS[name], opens[name], ends[name], reasons[name])
        for name in ends
        if opens[name] <= ends[name]
    ]


def _endings(
    opens: dict[str, datetime.date], last: datetime.date, file_deleted_on: datetime.date | None
) -> dict[str, datetime.date]:
    """The last day of each period, in their order: that before the next one, or `last`."""
    ordered = sorted(opens, key=lambda name: opens[name])
    last_days = [opens[name] - A_DAY for name in ordered[1:]] + [last]
    ends = dict(zip(ordered, last_days, strict=True))
    if file_deleted_on and "keep_file" in ends:
        # Once an application is deleted, nobody may keep it any more.
        ends["keep_file"] = min(ends["keep_file"], file_deleted_on - A_DAY)
    return ends


def _openings(
    heard_on: datetime.date, start: datetime.date, keep_file: datetime.date
) -> dict[str, datetime.date]:
    """The first day of each period. The note with something useful comes before the last one, or
    is left out."""
    opens = {
        "light": heard_on + LIGHT_AFTER * A_DAY,
        "with_something": start + SOMETHING_AFTER_START * A_DAY,
        "keep_file": keep_file,
        "last_hello": heard_on + LAST_HELLO_AFTER * A_DAY,
    }
    if opens["with_something"] >= opens["last_hello"]:
        del opens["with_something"]
    return opens


def _keep_file(
    heard_on: datetime.date, country: str, deleted_on: datetime.date | None
) -> tuple[datetime.date, str | Promise]:
    """The day of the note that they may keep the application, and why: before it is deleted."""
    usual = heard_on + KEEP_FILE_AFTER * A_DAY
    if deleted_on and heard_on < deleted_on <= heard_on + LAST_HELLO_AFTER * A_DAY:
        words = gettext(
            "They delete your application on %(day)s. Tell them what is new, and that they may "
            "keep it."
        )
        opens_on = max(deleted_on - BEFORE_THE_FILE_GOES * A_DAY, heard_on + A_DAY)
        return opens_on, words % {"day": day(deleted_on)}
    files_kept = CUSTOMS.get(country, ELSEWHERE).files_kept
    if deleted_on is None and files_kept and files_kept - BEFORE_THE_FILE_GOES < KEEP_FILE_AFTER:
        return heard_on + (files_kept - BEFORE_THE_FILE_GOES) * A_DAY, _FILE_GOES
    return usual, _FILE_IS_KEPT


def ends_on(heard_on: datetime.date) -> datetime.date:
    """The last day of the schedule, after which nothing is suggested any more."""
    return heard_on + ENDS_AFTER * A_DAY


def schedule_of(verdict: Verdict, country: str) -> list[Period]:
    return schedule(verdict.heard_on, country, verdict.hire_starts_on, verdict.file_deleted_on)


def file_deleted_on(verdict: Verdict, country: str) -> datetime.date | None:
    """The day on which they probably delete the application: as they said, else as is usual."""
    files_kept = CUSTOMS.get(country, ELSEWHERE).files_kept
    guess = verdict.heard_on + files_kept * A_DAY if files_kept else None
    return verdict.file_deleted_on or guess


def period_on(day: datetime.date, periods: list[Period]) -> Period | None:
    """The one that is open on that day."""
    return next((period for period in periods if period.opens_on <= day <= period.ends_on), None)
