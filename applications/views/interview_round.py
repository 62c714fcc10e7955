from django.contrib import messages
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from accounts.once import once_per_form
from applications.forms import InterviewRoundForm, NewPeople
from applications.models import Application, InterviewRound


@require_http_methods(["GET", "HEAD", "POST"])
@once_per_form
def add_round(request, application_id):
    mine = Application.objects.for_user(request.user).select_related("company", "owner")
    application = get_object_or_404(mine, pk=application_id)
    return _round_page(request, application, InterviewRound(application=application))


@require_http_methods(["GET", "HEAD", "POST"])
def round(request, round_id):
    mine = InterviewRound.objects.for_user(request.user)
    mine = mine.select_related("application__company", "application__owner")
    interview_round = get_object_or_404(mine, pk=round_id)
    return _round_page(request, interview_round.application, interview_round)


def _round_page(request, application, interview_round):
    data = request.POST if request.method == "POST" else None
    # Asked before the form is checked, which writes what was typed into its instance.
    form = InterviewRoundForm(data, application=application, instance=interview_round)
    form.seen = interview_round.facts_seen(form.names)
    if request.method == "POST":
        form.seen = request.POST.get("seen", "")
    people = NewPeople(data, prefix="new")
    is_whole = request.method == "POST" and form.is_valid() & people.is_valid()
    if is_whole and form.write(_save_round, form, people, request, interview_round):
        return redirect(application)
    context = {
        "form": form,
        "people": people,
        "application": application,
        "interview_round": interview_round,
        # As it was stored: the form writes what was typed into its instance.
        "stored": interview_round.pk
        and application.rounds.prefetch_related("people").get(pk=interview_round.pk),
    }
    status = 422 if form.errors or people.total_error_count() else 200
    return render(request, "applications/round.html", context, status=status)


@transaction.atomic
def _save_round(form, people, request, shown, *, seen) -> None:
    today, application = timezone.localdate(), shown.application
    if shown.pk is None:
        interview_round = application.add_round(on=today, **form.facts())
    else:
        # The form has already written into its instance; the door compares with what was stored.
        interview_round = application.rounds.get(pk=shown.pk)
        interview_round.change(on=today, seen=seen, **form.facts())
    kept = interview_round.meet(
        form.cleaned_data["met"], people.people(), shown=form.shown, parts=form.parts
    )
    for contact, names in kept:
        messages.info(
            request,
            f"{contact} was known already; what is on record stays: {', '.join(names).lower()}.",
        )


@require_http_methods(["GET", "HEAD", "POST"])
def remove_round(request, round_id):
    mine = InterviewRound.objects.for_user(request.user).select_related("application__company")
    interview_round = get_object_or_404(mine, pk=round_id)
    if request.method == "POST":
        interview_round.remove(on=timezone.localdate())
        messages.success(request, f"Round {interview_round.number} is removed.")
        return redirect(interview_round.application)
    context = {"interview_round": interview_round}
    return render(request, "applications/remove_round.html", context)


@require_POST
def prepare(request, round_id):
    """Mark what is prepared: `done` holds the keys of the lines."""
    interview_round = get_object_or_404(InterviewRound.objects.for_user(request.user), pk=round_id)
    interview_round.mark_prepared(set(request.POST.getlist("done")))
    return redirect(reverse("applications:round", args=[interview_round.pk]) + "#prepare")
