"""Rounds, deadlines and reminders as an iCalendar file (RFC 5545): one round, or a subscription."""

import datetime
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Case, When
from django.utils import timezone
from django.utils.translation import gettext
from icalendar import Alarm, Calendar, Event

from applications.models import Application, InterviewRound, Reminder
from applications.models.taking_place import was_overtaken
from applications.next_step import due_task
from exchange.models import CalendarEntry
from exchange.models.calendar_entry import Edition
from frame.localized import clock_time, weekday_moment

PRODUCT = "-//Second Wind//Interview rounds//EN"
# A calendar shows nothing that takes no time; where no length is known an hour is kept free.
UNKNOWN_LENGTH = datetime.timedelta(hours=1)
READ_AGAIN_AFTER = datetime.timedelta(hours=1)
A_DAY = datetime.timedelta(days=1)
# What belongs to a whole day is called to mind at nine.
ALARM = datetime.timedelta(hours=9)
DAYS_BACK = 31 * A_DAY
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_LINK = re.compile(r"https?://\S+")


@dataclass(frozen=True)
class FeedEntry:
    """One entry: `starts` is a moment in UTC, or a day that it takes all of. `edition` is what is
    known of its editions here."""

    owner_id: int
    uid: str
    starts: datetime.datetime | datetime.date
    ends: datetime.datetime | datetime.date
    summary: str
    edition: Edition
    description: str = ""
    place: str = ""
    is_cancelled: bool = False


def rounds_with_day(user):
    """The person's rounds that have a day, with all that the calendar shows of them."""
    return (
        InterviewRound.objects.for_user(user)
        .exclude(starts_at=None)
        .select_related("application__company")
        .prefetch_related("people")
        .annotate(is_overtaken=Case(When(was_overtaken(), then=True), default=False))
        .order_by("starts_at", "pk")
    )


def whole_days(user) -> list[FeedEntry]:
    """The days by which something is to do, and the reminders, as the person counts days; those of
    the last month, too. Two queries."""
    first = timezone.localdate() - DAYS_BACK
    mine = Application.objects.for_user(user).due_between(first, datetime.date.max)
    due = [_of_due_day(row) for row in mine.select_related("company").defer("posting", "notes")]
    if user.reminders_paused:
        return due
    reminders = Reminder.objects.for_user(user).active().filter(due_on__gte=first)
    return due + [_of_reminder(reminder) for reminder in reminders]


def build_calendar(
    rounds: Iterable[InterviewRound], days: Iterable[FeedEntry] = (), *, with_notes: bool = False
) -> bytes:
    """The file's bytes, in the language that is being spoken; the same entries give the same bytes.

    `rounds` come from `rounds_with_day()` and `days` from `whole_days()`. Notes and what to prepare
    are left out unless asked for. All moments are in UTC: some programs misread the rules of zones.
    """
    calendar = _empty_calendar()
    entries = [
        _of_round(interview_round, interview_round.starts_at, with_notes)
        for interview_round in rounds
        if interview_round.starts_at
    ]
    entries += days
    if entries:
        found = {entry.uid: entry.edition for entry in entries}
        editions = CalendarEntry.objects.editions(entries[0].owner_id, found)
        for entry in entries:
            calendar.add_component(_event(entry, editions[entry.uid]))
    return calendar.to_ical()


def _empty_calendar() -> Calendar:
    # Not Calendar.new(): its UID for the whole calendar makes readers take all events for one.
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("name", "Second Wind")
    calendar.add("x-wr-calname", "Second Wind")
    calendar.add("refresh-interval", READ_AGAIN_AFTER, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    return calendar


def _event(entry: FeedEntry, edition: Edition) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("sequence", edition.sequence)
    # Without a METHOD the two mean the same: when this edition of the entry was written.
    event.add("dtstamp", edition.changed_at.astimezone(datetime.UTC))
    event.add("last-modified", edition.changed_at.astimezone(datetime.UTC))
    event.add("dtstart", entry.starts)
    event.add("dtend", entry.ends)
    is_whole_day = not isinstance(entry.starts, datetime.datetime)
    event.add("status", "CANCELLED" if entry.is_cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if entry.is_cancelled or is_whole_day else "OPAQUE")
    event.add("summary", _plain(entry.summary))
    if description := _plain(entry.description):
        event.add("description", description)
    if place := _plain(entry.place):
        event.add("location", place)
        if link := _LINK.search(place):
            event.add("url", link[0].rstrip(".,;:!?)>]\"'"))
    if is_whole_day and not entry.is_cancelled:
        event.add_component(_alarm(entry))
    return event


def _alarm(entry: FeedEntry) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _plain(entry.summary))
    alarm.add("trigger", ALARM)
    return alarm


def _of_round(
    interview_round: InterviewRound, starts_at: datetime.datetime, with_notes: bool
) -> FeedEntry:
    application = interview_round.application
    starts, ends = _span(interview_round, starts_at)
    is_off = _is_off(interview_round, starts_at)
    nobody_came = interview_round.outcome == InterviewRound.Outcome.NO_SHOW
    people = [contact.name for contact in interview_round.people.all()]
    content = [starts.isoformat(), ends.isoformat(), *_content(interview_round, people), is_off]
    content += [interview_round.outcome] if nobody_came else []
    return FeedEntry(
        owner_id=application.owner_id,
        uid=f"{interview_round.uid}@second-wind",
        starts=starts,
        ends=ends,
        summary=_summary(interview_round, is_off),
        edition=Edition(json.dumps(content), interview_round.sequence, interview_round.changed_at),
        description=_description(interview_round, people, with_notes),
        place=interview_round.place,
        is_cancelled=is_off,
    )


def _content(interview_round: InterviewRound, people: list[str]) -> list[Any]:
    """What another edition of its entry would say otherwise, beside its times."""
    return [
        interview_round.time_zone,
        interview_round.place,
        interview_round.number,
        interview_round.application.position,
        interview_round.application.company.name,
        people,
        interview_round.prepare,
        interview_round.notes,
    ]


def _is_off(interview_round: InterviewRound, starts_at: datetime.datetime) -> bool:
    """Whether nobody met, or nobody will since its application is over.

    RFC 5545 has one word for both. Left out instead, it would stay in calendars that import.
    """
    is_overtaken = interview_round.is_overtaken  # type: ignore[attr-defined]
    is_past_its_end = starts_at >= timezone.now() and not interview_round.application.is_running
    return interview_round.is_called_off or is_past_its_end or is_overtaken


def _span(
    interview_round: InterviewRound, starts_at: datetime.datetime
) -> tuple[datetime.date, datetime.date]:
    """Where only the day is known, all of it."""
    if day := interview_round.is_day_only and interview_round.day:
        return day, day + A_DAY
    ends_at = interview_round.ends_at or starts_at + UNKNOWN_LENGTH
    return starts_at.astimezone(datetime.UTC), ends_at.astimezone(datetime.UTC)


def _of_due_day(application: Application) -> FeedEntry:
    # Translators: in a calendar; "Apply: Shift Manager at Linden Mill".
    words = gettext("%(task)s: %(application)s")
    summary = words % {"task": due_task(application.stage), "application": application}
    content = [application.stage, application.position, application.company.name]
    return _of_day(
        application.owner_id,
        f"application-{application.pk}",
        application.due_on,
        summary,
        [*content, str(application.due_on)],
        application.created_at,
    )


def _of_reminder(reminder: Reminder) -> FeedEntry:
    uid, content = f"reminder-{reminder.pk}", [reminder.words, str(reminder.due_on)]
    made_at = reminder.made_at or timezone.now()
    return _of_day(reminder.owner_id, uid, reminder.due_on, reminder.words, content, made_at)


def _of_day(owner_id, uid: str, on, summary: str, content: list[str], changed_at) -> FeedEntry:
    return FeedEntry(
        owner_id=owner_id,
        uid=f"{uid}@second-wind",
        starts=on,
        ends=on + A_DAY,
        summary=summary,
        edition=Edition(json.dumps(content), 0, changed_at),
    )


def _summary(interview_round: InterviewRound, is_off: bool) -> str:
    # Some programs do not show the status of what they subscribe to.
    if interview_round.outcome == InterviewRound.Outcome.NO_SHOW:
        words = gettext("Nobody came: Interview, round %(number)s: %(application)s")
    elif is_off:
        words = gettext("Canceled: Interview, round %(number)s: %(application)s")
    else:
        words = gettext("Interview, round %(number)s: %(application)s")
    return words % {"number": interview_round.number, "application": interview_round.application}


def _description(interview_round: InterviewRound, people: list[str], with_notes: bool) -> str:
    application = interview_round.application
    lines = [f"{application.position}, {application.company}"]
    if people:
        # Translators: in a calendar entry; the names of those whom the person will meet.
        lines.append(gettext("With %(people)s") % {"people": ", ".join(people)})
    if isinstance(interview_round.wall_clock, datetime.datetime):
        # Translators: in a calendar entry; "10:00 (America/New_York)", with the day before the
        # time where it is another one there.
        words = gettext("%(time)s (%(zone)s)")
        is_same_day = interview_round.held_on == interview_round.day
        in_words = clock_time if is_same_day else weekday_moment
        time = in_words(interview_round.wall_clock)
        lines.append(words % {"time": time, "zone": interview_round.time_zone})
    if with_notes:
        lines += [text for text in (interview_round.prepare, interview_round.notes) if text]
    return "\n".join(lines)


def _plain(text: str) -> str:
    """Without what must not stand in a calendar's text."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
