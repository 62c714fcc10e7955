"""The calendar's pages: what comes, and a month at a glance."""

import datetime

from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from applications.models import InterviewRound
from exchange.agenda import WEEK, YEARS, Day, agenda_of, day_from, days_with, entries, weeks_of
from frame.forms import keys_in
from frame.localized import first_weekday

AGENDA = 4 * WEEK
MOST_ENTRIES = 25
LINES_OF_A_DAY = 3
MOST_OF_MONTH = 250


@require_safe
def calendar(request):
    """Four weeks from today, or from the day asked for; as much of them as one reads at once."""
    today = timezone.localdate()
    first = day_from(request.GET.get("from"), today)
    last = first + AGENDA - datetime.timedelta(days=1)
    (skipped,) = keys_in([request.GET.get("skip", "")]) or (0,)
    found = entries(request.user, first, last, skipped + MOST_ENTRIES + 1)[skipped:]
    agenda = agenda_of(found, MOST_ENTRIES, skipped)
    context = {
        "today": today,
        "first": first,
        "last": last,
        "days": agenda.days,
        "rest": agenda.rest,
        "skip": agenda.skip,
        "previous": first - AGENDA,
        "next": first + AGENDA,
        "following": None if agenda.days else _next_after(request.user, last),
    }
    return render(request, "exchange/calendar.html", context)


def _next_after(user, day: datetime.date) -> InterviewRound | None:
    mine = InterviewRound.objects.for_user(user).taking_place(timezone.now())
    mine = mine.select_related("application__company")
    last = datetime.date(YEARS[-1], 12, 31)
    return mine.on_days(day + datetime.timedelta(days=1), last).first()


@require_safe
def month(request):
    """The weeks of one month, this one or the one asked for as 2026-12."""
    today = timezone.localdate()
    shown = day_from(request.GET.get("month"), today).replace(day=1)
    weeks = weeks_of(shown, first_weekday())
    first, last = weeks[0][0], weeks[-1][-1]
    found = entries(request.user, first, last, MOST_OF_MONTH + 1, in_short=True)
    days = days_with(found[:MOST_OF_MONTH])
    rest = found[-1].on if len(found) > MOST_OF_MONTH else None
    on = {day.on: day.at_a_glance(LINES_OF_A_DAY, is_whole=day.on != rest) for day in days}
    context = {
        "today": today,
        "shown": shown,
        "weekdays": weeks[0],
        "weeks": [[on.get(day) or Day(day, []) for day in week] for week in weeks],
        "is_empty": not any(day.month == shown.month for day in on),
        "rest": rest,
        "previous": shown - datetime.timedelta(days=1),
        "next": shown + datetime.timedelta(days=31),
    }
    return render(request, "exchange/month.html", context)
