import datetime
from typing import NamedTuple

from django.contrib import messages
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.once import once_per_form
from applications.forms import InterviewRoundForm, ParticipationForm
from applications.history import with_people
from applications.models import Application, InterviewRound, Participation, Verdict
from applications.order_of_days import remark_on_ending
from applications.reopening import reopen_for
from applications.views.ending import say_reopened
from frame.form_pages import answer, posted
from frame.undo import say_with_undo
from records.undo import say_in_bin


@require_safe
def round(request, round_id):
    mine = with_people(InterviewRound.objects.for_user(request.user))
    interview_round = get_object_or_404(mine, pk=round_id)
    # Nobody but the person knows whether a round without a day, without a time today or that has
    # begun is over, or took place though the application had ended.
    is_today = interview_round.when in (None, timezone.localdate())
    is_open = is_today or interview_round.has_begun(timezone.now()) or interview_round.has_come
    is_planned = not interview_round.is_cancelled and not interview_round.has_taken_place
    context = {
        "interview_round": interview_round,
        "application": interview_round.application,
        "may_be_over": is_planned and is_open,
        "remark_on_ending": remark_on_ending(interview_round.application, [interview_round]),
    }
    return render(request, "applications/round.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@once_per_form
def add_round(request, application_id):
    mine = Application.objects.for_user(request.user).select_related("company", "owner")
    application = get_object_or_404(mine, pk=application_id)
    return _round_form(request, application, InterviewRound(application=application))


@require_http_methods(["GET", "HEAD", "POST"])
def edit_round(request, round_id):
    mine = InterviewRound.objects.for_user(request.user)
    mine = mine.select_related("application__company", "application__owner")
    interview_round = get_object_or_404(mine, pk=round_id)
    return _round_form(request, interview_round.application, interview_round)


def _round_form(request, application, interview_round):
    is_new = interview_round.pk is None
    goes_to = application if is_new else interview_round
    before = Before.of(application)
    form = InterviewRoundForm(posted(request), application=application, instance=interview_round)
    if form.is_valid() and form.write(lambda version: save_round(interview_round, form, version)):
        say_called_back(request, application, before)
        if is_new and application.forget_suggested_day():
            messages.info(
                request,
                gettext(
                    "This interview was before today, so today is no longer noted as the day you "
                    "applied. If you know the day, add it under “More details”."
                ),
            )
        return redirect(goes_to)
    context = {"application": application, "interview_round": interview_round, "back": goes_to}
    return answer(request, "applications/edit_round.html", form, context)


class Before(NamedTuple):
    """What an interview to come may lift: the ending that stands, and whether it is archived."""

    standing: Verdict | None
    is_archived: bool

    @classmethod
    def of(cls, application: Application) -> "Before":
        standing = application.verdict if application.ended_as else None
        return cls(standing, application.archived_at is not None)


def say_called_back(request, application: Application, before: Before) -> None:
    """Say what an interview to come has lifted, with Undo."""
    if before.standing and not application.ended_as:
        text = gettext("This application is open again, because an interview is still to come.")
        say_reopened(request, before.standing, text)
    elif before.is_archived and not application.archived_at:
        text = gettext(
            "This application is back on the board, because an interview is still to come."
        )
        say_with_undo(request, text, reverse("applications:archive", args=[application.pk]))


@transaction.atomic
def save_round(
    interview_round: InterviewRound,
    form: InterviewRoundForm,
    version: str,
    *,
    invited_on: datetime.date | None = None,
) -> InterviewRound:
    """Write what was typed, with the people; returns the row as it is stored now.

    One to come that is new or gets another time, after an ending, reopens the application, on the
    day of the invitation.
    Raises `StaleEdit`.
    """
    today = timezone.localdate()
    if interview_round.pk is None:
        before = None
        interview_round = interview_round.application.add_round(on=today, **form.facts())
    else:
        before = interview_round.starts_at
        interview_round.update(version=version, on=today, **form.facts())
    if interview_round.starts_at != before:
        reopen_for(interview_round, on=invited_on or today)
    people = form.cleaned_data["met"]
    interview_round.meet(people.known, people.new, shown=form.cleaned_data["met_shown"])
    return interview_round


@require_http_methods(["GET", "HEAD", "POST"])
def edit_participation(request, participation_id):
    """What somebody does in a round, and how a letter addresses them."""
    mine = Participation.objects.for_user(request.user)
    mine = mine.select_related("contact", "round__application__company")
    participation = get_object_or_404(mine, pk=participation_id)
    form = ParticipationForm(posted(request), participation=participation)
    if form.is_valid() and form.write(lambda version: _save_part(participation, form, version)):
        return redirect(participation.round)
    context = {"participation": participation}
    return answer(request, "applications/edit_participation.html", form, context)


@transaction.atomic
def _save_part(participation, form, version: str) -> None:
    participation.contact.update(version=version, **form.facts())
    if form.chosen_part:
        participation.take_part_as(form.chosen_part)


@require_http_methods(["GET", "HEAD", "POST"])
def remove_round(request, round_id):
    mine = InterviewRound.objects.for_user(request.user).select_related("application__company")
    interview_round = get_object_or_404(mine, pk=round_id)
    if request.method == "POST":
        application, stage = interview_round.application, interview_round.application.stage
        item = interview_round.remove(on=timezone.localdate())
        text = gettext("Round %(number)s is in the bin.")
        if application.stage != stage:
            text = gettext(
                "Round %(number)s is in the bin, and the application is under %(stage)s again."
            )
        words = {"number": interview_round.number, "stage": application.get_stage_display()}
        say_in_bin(request, item, text % words)
        return redirect(application)
    context = {"interview_round": interview_round}
    return render(request, "applications/remove_round.html", context)


@require_POST
def prepare(request, round_id):
    """Mark what is prepared: `done` holds the keys of the lines."""
    interview_round = get_object_or_404(InterviewRound.objects.for_user(request.user), pk=round_id)
    interview_round.mark_prepared(set(request.POST.getlist("done")))
    return redirect(reverse("applications:round", args=[interview_round.pk]) + "#prepare")
