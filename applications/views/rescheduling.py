"""A round gets another time, is cancelled, or takes place after all."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from applications.forms import CancelForm, RescheduleForm
from applications.models import InterviewRound


def _mine(request):
    return InterviewRound.objects.for_user(request.user).select_related("application__company")


@require_http_methods(["GET", "HEAD", "POST"])
def reschedule_round(request, round_id):
    interview_round = get_object_or_404(_mine(request), pk=round_id)
    data = request.POST if request.method == "POST" else None
    form = RescheduleForm(data, instance=interview_round)
    form.seen = interview_round.facts_seen(form.Meta.fields)
    if request.method == "POST":
        form.seen = request.POST.get("seen", "")
    # The form writes into its instance; the door compares with what was stored.
    stored, today = _mine(request).get(pk=round_id), timezone.localdate()
    if (
        data is not None
        and form.is_valid()
        and form.write(stored.reschedule, on=today, **form.cleaned_data)
    ):
        messages.success(request, "The new time is noted. The old one stays on the timeline.")
        return redirect("applications:round", round_id)
    context = {"form": form, "interview_round": interview_round}
    status = 422 if form.errors else 200
    return render(request, "applications/reschedule_round.html", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
def cancel_round(request, round_id):
    interview_round = get_object_or_404(_mine(request), pk=round_id)
    form = CancelForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        interview_round.cancel(
            on=timezone.localdate(), by=given["cancelled_by"], because=given["cancelled_because"]
        )
        return redirect("applications:round", round_id)
    context = {"form": form, "interview_round": interview_round}
    status = 422 if form.errors else 200
    return render(request, "applications/cancel_round.html", context, status=status)


@require_POST
def uncancel_round(request, round_id):
    interview_round = get_object_or_404(_mine(request), pk=round_id)
    interview_round.take_place_after_all(on=timezone.localdate())
    return redirect("applications:round", round_id)
