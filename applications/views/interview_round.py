from django.contrib import messages
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST

from accounts.once import once_per_form
from applications.forms import InterviewRoundForm, NewPeople
from applications.models import Application, InterviewRound
from frame.form_pages import answer


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
    mine = mine.prefetch_related("people")
    interview_round = get_object_or_404(mine, pk=round_id)
    return _round_page(request, interview_round.application, interview_round)


def _round_page(request, application, interview_round):
    data = request.POST if request.method == "POST" else None
    form = InterviewRoundForm(data, application=application, instance=interview_round)
    people = NewPeople(data, prefix="new")
    is_valid = form.is_valid() & people.is_valid()
    if is_valid and form.write(
        lambda version: _save_round(request, interview_round, form, people, version)
    ):
        return redirect(application)
    context = {"people": people, "application": application, "interview_round": interview_round}
    return answer(request, "applications/round.html", form, context, others=[people])


@transaction.atomic
def _save_round(request, interview_round, form, people, version: str) -> None:
    today = timezone.localdate()
    if interview_round.pk is None:
        interview_round = interview_round.application.add_round(on=today, **form.facts())
    else:
        interview_round.update(version=version, on=today, **form.facts())
    known_otherwise = interview_round.meet(
        form.cleaned_data["met"],
        people.people(),
        shown=form.shown_people,
        parts=form.chosen_parts,
    )
    for contact, names in known_otherwise:
        text = gettext(
            "%(name)s was already among your people. What you recorded before was not changed: "
            "%(fields)s."
        )
        messages.info(request, text % {"name": contact, "fields": ", ".join(names)})


@require_http_methods(["GET", "HEAD", "POST"])
def remove_round(request, round_id):
    mine = InterviewRound.objects.for_user(request.user).select_related("application__company")
    interview_round = get_object_or_404(mine, pk=round_id)
    if request.method == "POST":
        interview_round.remove(on=timezone.localdate())
        text = gettext("Round %(number)s is deleted.") % {"number": interview_round.number}
        messages.success(request, text)
        return redirect(interview_round.application)
    context = {"interview_round": interview_round}
    return render(request, "applications/remove_round.html", context)


@require_POST
def prepare(request, round_id):
    """Mark what is prepared: `done` holds the keys of the lines."""
    interview_round = get_object_or_404(InterviewRound.objects.for_user(request.user), pk=round_id)
    interview_round.mark_prepared(set(request.POST.getlist("done")))
    return redirect(reverse("applications:round", args=[interview_round.pk]) + "#prepare")
