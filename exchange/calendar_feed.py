"""Interview rounds as an iCalendar file (RFC 5545), for one round and for a subscription."""

import datetime
import re
from collections.abc import Iterable

from django.utils.translation import gettext
from icalendar import Calendar, Event

from applications.models import InterviewRound

PRODUCT = "-//Second Wind//Interview rounds//EN"
# A calendar shows nothing that takes no time; where no length is known an hour is kept free.
UNKNOWN_LENGTH = datetime.timedelta(hours=1)
READ_AGAIN_AFTER = datetime.timedelta(hours=1)
# The rules of a time zone are written for so long around what is in the calendar.
AROUND = datetime.timedelta(days=366)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_LINK = re.compile(r"https?://\S+")


def rounds_with_day(user):
    """The person's rounds that have a day, with all that the calendar shows of them."""
    return (
        InterviewRound.objects.for_user(user)
        .exclude(starts_at=None)
        .select_related("application__company")
        .prefetch_related("people")
        .order_by("starts_at", "pk")
    )


def build_calendar(rounds: Iterable[InterviewRound], *, with_notes: bool = False) -> bytes:
    """The file's bytes, in the language that is being spoken; the same rounds give the same bytes.

    `rounds` come from `rounds_with_day()`. Notes and what to prepare are left out unless asked for.
    """
    # Not Calendar.new(): its UID for the whole calendar makes readers take all events for one.
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("name", "Second Wind")
    calendar.add("x-wr-calname", "Second Wind")
    calendar.add("refresh-interval", READ_AGAIN_AFTER, parameters={"VALUE": "DURATION"})
    days = []
    for interview_round in rounds:
        if starts_at := interview_round.starts_at:
            calendar.add_component(_event(interview_round, starts_at, with_notes))
            days.append(starts_at.date())
    if days:
        calendar.add_missing_timezones(min(days) - AROUND, max(days) + AROUND)
    return calendar.to_ical()


def _event(
    interview_round: InterviewRound, starts_at: datetime.datetime, with_notes: bool
) -> Event:
    event = Event()
    event.add("uid", f"{interview_round.uid}@second-wind")
    event.add("sequence", interview_round.sequence)
    # Without a METHOD the two mean the same: when this edition of the entry was written.
    event.add("dtstamp", interview_round.changed_at.astimezone(datetime.UTC))
    event.add("last-modified", interview_round.changed_at.astimezone(datetime.UTC))
    ends_at = interview_round.ends_at or starts_at + UNKNOWN_LENGTH
    event.add("dtstart", _there(interview_round, starts_at))
    event.add("dtend", _there(interview_round, ends_at))
    event.add("status", "CANCELLED" if interview_round.is_cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if interview_round.is_cancelled else "OPAQUE")
    event.add("summary", _plain(_summary(interview_round)))
    event.add("description", _plain(_description(interview_round, with_notes)))
    if place := _plain(interview_round.place):
        event.add("location", place)
        if link := _LINK.search(place):
            event.add("url", link[0])
    return event


def _there(interview_round: InterviewRound, moment: datetime.datetime) -> datetime.datetime:
    """The moment by the clocks of the round; in UTC where those show the same hour again."""
    there = moment.astimezone(interview_round.zone)
    return moment.astimezone(datetime.UTC) if there.fold else there


def _summary(interview_round: InterviewRound) -> str:
    application = interview_round.application
    if interview_round.is_cancelled:
        # Some programs do not show the status of what they subscribe to.
        words = gettext("Canceled: Interview, round %(number)s: %(application)s")
    else:
        words = gettext("Interview, round %(number)s: %(application)s")
    return words % {"number": interview_round.number, "application": application}


def _description(interview_round: InterviewRound, with_notes: bool) -> str:
    application = interview_round.application
    lines = [f"{application.position}, {application.company}"]
    if people := ", ".join(contact.name for contact in interview_round.people.all()):
        # Translators: in a calendar entry; the names of those whom the person will meet.
        lines.append(gettext("With %(people)s") % {"people": people})
    if with_notes:
        lines += [text for text in (interview_round.prepare, interview_round.notes) if text]
    return "\n".join(lines)


def _plain(text: str) -> str:
    """Without what must not stand in a calendar's text."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
