"""The calendar's pages: what comes, and a month at a glance."""

import datetime

from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from applications.models import InterviewRound
from exchange.agenda import WEEK, Day, day_from, days_with, entries, weeks_of
from frame.localized import first_weekday

AGENDA = 4 * WEEK


@require_safe
def calendar(request):
    """Four weeks from today, or from the day asked for."""
    today = timezone.localdate()
    first = day_from(request.GET.get("from"), today)
    last = first + AGENDA - datetime.timedelta(days=1)
    days = days_with(entries(request.user, first, last))
    context = {
        "today": today,
        "first": first,
        "last": last,
        "days": days,
        "previous": first - AGENDA,
        "next": first + AGENDA,
        "following": None if days else _next_after(request.user, last),
    }
    return render(request, "exchange/calendar.html", context)


def _next_after(user, day: datetime.date) -> InterviewRound | None:
    mine = InterviewRound.objects.for_user(user).taking_place(timezone.now())
    mine = mine.select_related("application__company")
    return mine.on_days(day + datetime.timedelta(days=1), day_from("2199-12-31", day)).first()


@require_safe
def month(request):
    """The weeks of one month, this one or the one asked for as 2026-12."""
    today = timezone.localdate()
    shown = day_from(request.GET.get("month"), today).replace(day=1)
    weeks = weeks_of(shown, first_weekday())
    found = days_with(entries(request.user, weeks[0][0], weeks[-1][-1]))
    on = {day.on: day for day in found}
    context = {
        "today": today,
        "shown": shown,
        "weekdays": weeks[0],
        "weeks": [[on.get(day) or Day(day, []) for day in week] for week in weeks],
        "days": [day for day in found if day.on.month == shown.month],
        "previous": shown - datetime.timedelta(days=1),
        "next": shown + datetime.timedelta(days=31),
    }
    return render(request, "exchange/month.html", context)
