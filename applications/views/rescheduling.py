"""Giving a round another time, cancelling it, and taking the cancellation back."""

import datetime

from django.contrib import messages
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST

from applications.forms import CancelForm, RescheduleForm
from applications.models import InterviewRound
from applications.reopening import reopen_for
from applications.views.interview_round import Before, say_called_back
from frame.form_pages import answer, posted


def _mine(request):
    return InterviewRound.objects.for_user(request.user).select_related("application__company")


@require_http_methods(["GET", "HEAD", "POST"])
def reschedule_round(request, round_id):
    interview_round = get_object_or_404(_mine(request), pk=round_id)
    form = RescheduleForm(posted(request), instance=interview_round)
    if form.is_valid() and save_new_time(request, interview_round, form):
        return redirect("applications:round", round_id)
    context = {"interview_round": interview_round}
    return answer(request, "applications/reschedule_round.html", form, context)


def save_new_time(
    request,
    interview_round: InterviewRound,
    form: RescheduleForm,
    *,
    invited_on: datetime.date | None = None,
) -> bool:
    """Write the time that was typed and say so; False where another tab has changed it
    meanwhile. One to come, after an ending, reopens the application."""
    before = (interview_round.when, interview_round.minutes)
    before_saving = Before.of(interview_round.application)
    if not form.write(lambda version: _write_time(interview_round, form, version, invited_on)):
        return False
    say_called_back(request, interview_round.application, before_saving)
    if before == (interview_round.when, interview_round.minutes):
        text = gettext("It was at this time already.")
    elif before[0]:
        text = gettext("The new time is saved. The old one stays on the timeline.")
    else:
        text = gettext("The day is saved.")
    messages.success(request, text)
    return True


@transaction.atomic
def _write_time(interview_round, form, version: str, invited_on: datetime.date | None) -> None:
    today, before = timezone.localdate(), interview_round.starts_at
    interview_round.reschedule(version=version, on=today, **form.facts())
    if interview_round.starts_at != before:
        reopen_for(interview_round, on=invited_on or today)


@require_http_methods(["GET", "HEAD", "POST"])
def cancel_round(request, round_id):
    interview_round = get_object_or_404(_mine(request), pk=round_id)
    form = CancelForm(posted(request))
    if form.is_valid():
        save_cancelling(interview_round, form)
        return redirect("applications:round", round_id)
    context = {"interview_round": interview_round}
    return answer(request, "applications/cancel_round.html", form, context)


def save_cancelling(interview_round: InterviewRound, form: CancelForm) -> None:
    """Cancel the round, with who did it and why."""
    by, because = form.cleaned_data["cancelled_by"], form.cleaned_data["cancelled_because"]
    interview_round.cancel(on=timezone.localdate(), by=by, because=because)


@require_POST
def uncancel_round(request, round_id):
    interview_round = get_object_or_404(_mine(request), pk=round_id)
    interview_round.take_place_after_all(on=timezone.localdate())
    return redirect("applications:round", round_id)
