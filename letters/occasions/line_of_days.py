"""The days after a near miss, past and to come, for its page, and when they end by themselves."""

import datetime
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.countries import country_name
from applications.models import Application
from letters.occasions import stopping
from letters.occasions.correspondence import Correspondence
from letters.occasions.record import Record
from letters.occasions.rules import notes_offered
from letters.occasions.schedule import (
    CUSTOMS,
    ends_on,
    file_deleted_on,
    probable_start,
)

# What may come, before its day.
_AHEAD = {
    "light": _("You could write a line or two."),
    "with_something": _("You could send something useful to them."),
    "keep_file": _("You could tell them what is new, and that they may keep your application."),
    "last_hello": _("You could send a last hello."),
}


@dataclass(frozen=True)
class Day:
    """One entry; `can_be_corrected` where the person may have heard of another day."""

    on: datetime.date
    text: str | Promise
    is_past: bool
    can_be_corrected: bool = False


_SAID_OF_ANY_LOSS = (stopping.NOBODY_MET, stopping.ASKED, stopping.DAY_UNKNOWN)


@dataclass(frozen=True)
class LineOfDays:
    """The days in order, and `stop`: why no note is suggested now, where none is.

    `start_reason` says where the probable start comes from, `can_add_deletion` whether nothing is
    known of the day on which they delete the application, `can_stop` whether notes may still come,
    so that "they asked me not to write" is worth a button.
    """

    days: tuple[Day, ...]
    stop: stopping.Stop | None
    start_reason: str = ""
    can_add_deletion: bool = False
    can_stop: bool = False


def line_of_days(
    application: Application, today: datetime.date, correspondence: Correspondence
) -> LineOfDays | None:
    """The line of an application that ended; None where there is nothing to say."""
    verdict = application.verdict
    if not verdict or not verdict.ending.is_lost:
        return None
    record = Record(application, today, correspondence)
    if not verdict.ending.is_near:
        stop = record.stop if record.stop in _SAID_OF_ANY_LOSS else None
        return LineOfDays((), stop) if stop else None
    stop = record.reason_against_notes
    if not verdict.is_day_known:
        return LineOfDays((), stop, can_stop=not (stop and stop.is_final))
    is_over = bool(stop and stop.is_final)
    deletion = [] if is_over else _deletion(record)
    days = [*_past(record), *([] if is_over else _ahead(record)), *deletion]
    return LineOfDays(
        tuple(sorted(days, key=lambda day: day.on)),
        None if notes_offered(record) else stop,
        start_reason="" if is_over else _start_reason(record),
        can_add_deletion=not is_over and not deletion,
        can_stop=not is_over,
    )


def _past(record: Record) -> list[Day]:
    verdict = record.verdict
    label = verdict.short_label(verdict.kind)
    days = [Day(verdict.heard_on, gettext("You heard: %(news)s.") % {"news": label}, True)]
    for letter in record.letters:
        if letter.sent_on and letter.sent_on >= verdict.heard_on:
            words = gettext("You sent a letter: %(kind)s.") % {"kind": letter.get_kind_display()}
            days.append(Day(letter.sent_on, words, True))
    return days


def _ahead(record: Record) -> list[Day]:
    """The start of the person they chose, the notes that were not put off for good, the end."""
    verdict, today = record.verdict, record.today
    start = _probable_start(record)
    words = gettext("The person they chose starts.")
    if not verdict.hire_starts_on:
        words = gettext("The person they chose probably starts around this day.")
    days = [Day(start, words, start <= today, can_be_corrected=True)]
    days += [Day(on, _AHEAD[period.name], False) for on, period in record.periods_ahead()]
    return [*days, Day(ends_on(verdict.heard_on), gettext("This ends by itself."), False)]


def _deletion(record: Record) -> list[Day]:
    """The day on which they delete the application, where they named one or one is usual."""
    on = file_deleted_on(record.verdict, record.country)
    if on is None or on > ends_on(record.verdict.heard_on):
        return []
    words = gettext("They delete your application, as they told you.")
    if not record.verdict.file_deleted_on:
        words = gettext("Employers there usually delete applications around this day.")
    return [Day(on, words, on <= record.today, can_be_corrected=True)]


def _probable_start(record: Record) -> datetime.date:
    verdict = record.verdict
    return probable_start(verdict.heard_on, record.country, verdict.hire_starts_on)


def _start_reason(record: Record) -> str:
    """Where the day of the start comes from; a figure that no source says is called a guess."""
    if record.verdict.hire_starts_on:
        return gettext("The start is the day you were told.")
    if record.country in CUSTOMS and CUSTOMS[record.country].is_known:
        words = gettext("The start allows for the usual notice there: %(country)s.")
        return words % {"country": country_name(record.country)}
    return gettext("The start is our guess.")
