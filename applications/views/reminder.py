import datetime

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.once import once_per_form
from applications.forms import ReminderForm, SnoozeForm
from applications.models import Reminder
from frame.form_pages import answer
from frame.undo import say_with_undo

# Where a page that is not the reminder's own comes back to, by what it says in ?from=.
PAGES = {"today": "today:today", "reminders": "applications:reminders"}
DONE_SHOWN = 20


@require_safe
def reminders(request):
    mine = Reminder.objects.for_user(request.user)
    mine = mine.select_related("application__company", "contact")
    context = {"open": mine.open(), "done": mine.done()[:DONE_SHOWN]}
    return render(request, "applications/reminders.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@once_per_form
def add_reminder(request):
    return _reminder_form(request, Reminder(owner=request.user), "applications/add_reminder.html")


@require_http_methods(["GET", "HEAD", "POST"])
def reminder(request, reminder_id):
    return _reminder_form(request, _own(request, reminder_id), "applications/reminder.html")


@require_POST
def finish_reminder(request, reminder_id):
    reminder = _own(request, reminder_id)
    reminder.finish(on=timezone.localdate())
    undo = reverse("applications:undo_reminder", args=[reminder.pk])
    say_with_undo(request, f"Done: {reminder}", f"{undo}?{request.GET.urlencode()}")
    return redirect(_where_from(request, reminder))


@require_POST
def undo_reminder(request, reminder_id):
    reminder = _own(request, reminder_id)
    reminder.take_back()
    return redirect(_where_from(request, reminder))


@require_POST
def snooze_reminder(request, reminder_id):
    reminder = _own(request, reminder_id)
    snooze = SnoozeForm(request.POST)
    if not snooze.is_valid():
        form = ReminderForm(user=request.user, instance=reminder)
        context = {"snooze": snooze, "reminder": reminder}
        return answer(request, "applications/reminder.html", form, context, others=[snooze])
    reminder.snooze_until(snooze.day())
    messages.success(request, f"“{reminder}” comes back on {_day(reminder.due_on)}.")
    return redirect(_where_from(request, reminder))


@require_POST
def delete_reminder(request, reminder_id):
    reminder = _own(request, reminder_id)
    place = _where_from(request, reminder)
    reminder.delete()
    messages.success(request, "The reminder is deleted.")
    return redirect(place)


def _own(request, reminder_id) -> Reminder:
    mine = Reminder.objects.for_user(request.user)
    mine = mine.select_related("application__company", "contact")
    return get_object_or_404(mine, pk=reminder_id)


def _reminder_form(request, reminder, template):
    if request.method == "POST":
        form = ReminderForm(request.POST, user=request.user, instance=reminder)
        if form.is_valid() and form.write(
            lambda version: reminder.update(version=version, **form.facts())
        ):
            messages.success(request, _noted(reminder, timezone.localdate()))
            return redirect(_where_from(request, reminder))
    else:
        asked = {"due_on": timezone.localdate()} if reminder.pk is None else {}
        asked |= {
            name: request.GET.get(name)
            for name in ("application", "contact")
            if name in request.GET
        }
        form = ReminderForm(user=request.user, instance=reminder, initial=asked)
    return answer(request, template, form, {"reminder": reminder, "snooze": SnoozeForm()})


def _noted(reminder, today: datetime.date) -> str:
    text = f"“{reminder}” is noted for {_day(reminder.due_on)}."
    if reminder.due_on < today and reminder.done_at is None:
        text += " That day has passed; it waits for you all the same."
    return text


def _day(day: datetime.date) -> str:
    """The day in words, with its year where that is not this one."""
    return date_format(day, "j F" if day.year == timezone.localdate().year else "j F Y")


def _where_from(request, reminder):
    """The page it was done on, else what the reminder is about."""
    if page := PAGES.get(request.GET.get("from", "")):
        return page
    return reminder.application or reminder.contact or "applications:reminders"
