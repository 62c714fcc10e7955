from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.once import once_per_form
from applications.forms import ReminderForm, SnoozeForm
from applications.models import Reminder
from frame import localized
from frame.form_pages import answer
from frame.undo import say_with_undo
from records.undo import delete_with_undo

# Where a page that is not the reminder's own comes back to, by what it says in ?from=.
PAGES = {"today": "today:today", "reminders": "applications:reminders"}
DONE_SHOWN = 20
_OF_A_ROW = (
    "text",
    "due_on",
    "is_theirs",
    "contact__name",
    "application__position",
    "application__company__name",
)
ROWS = 40


@require_safe
def reminders(request):
    mine = Reminder.objects.for_user(request.user)
    mine = mine.select_related("application__company", "contact").only(*_OF_A_ROW)
    rows = Paginator(mine.active(), ROWS).get_page(request.GET.get("page"))
    context = {
        "rows": rows,
        "set_aside": mine.set_aside()[:DONE_SHOWN],
        "done": mine.done()[:DONE_SHOWN],
    }
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
    text = gettext("Done: %(reminder)s") % {"reminder": reminder}
    say_with_undo(request, text, f"{undo}?{request.GET.urlencode()}")
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
    messages.success(request, _in_words(reminder, gettext("“%(reminder)s” is moved to %(day)s.")))
    return redirect(_where_from(request, reminder))


@require_POST
def delete_reminder(request, reminder_id):
    reminder = _own(request, reminder_id)
    place = _where_from(request, reminder)
    delete_with_undo(request, reminder, gettext("The reminder is in the bin."))
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
            messages.success(request, _saved(reminder))
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


def _saved(reminder) -> str:
    if reminder.due_on < timezone.localdate() and reminder.done_at is None:
        text = gettext(
            "“%(reminder)s” is set for %(day)s. That day has passed, so it is due right away."
        )
    else:
        text = gettext("“%(reminder)s” is set for %(day)s.")
    return _in_words(reminder, text)


def _in_words(reminder, text: str) -> str:
    return text % {"reminder": reminder, "day": localized.day(reminder.due_on)}


def _where_from(request, reminder):
    """The page it was done on, else that of what the reminder is about."""
    if page := PAGES.get(request.GET.get("from", "")):
        return page
    return reminder.application or reminder.contact or "applications:reminders"
