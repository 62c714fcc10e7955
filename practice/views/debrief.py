import datetime

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from applications.models import InterviewRound
from frame.form_pages import answer, posted
from frame.undo import say_with_undo
from practice.after_debrief import what_follows
from practice.forms import DebriefForm, FinishForm, HindsightForm
from practice.models import Asking, Debrief, DebriefLocked
from practice.preparing import questions_that_came
from practice.rounds_without_debrief import rounds_without_debrief
from practice.two_parts import part_of
from records.undo import delete_with_undo

MOST_LISTED = 20
# Where a page that is not the round's own comes back to, by what it says in ?from=.
PAGES = {"today": "today:today", "debriefs": "practice:debriefs_to_write"}


@require_http_methods(["GET", "HEAD", "POST"])
def debrief(request, round_id):
    """Part A of the debrief of a round; once it is locked, what is written and part B."""
    debrief = _of_round(request, round_id)
    data = posted(request)
    form = DebriefForm(data, instance=debrief)
    if debrief.is_locked:
        return _too_late(request, debrief, form) if data else redirect(_look_back(debrief))
    if answered := _written(request, debrief, form):
        return answered
    context = _context(debrief) | {"landings": Asking.Landing}
    if debrief.is_written:
        context["follows"] = what_follows(debrief, timezone.now(), timezone.localdate())
    return answer(request, "practice/debrief.html", form, context)


def _written(request, debrief: Debrief, form: DebriefForm) -> HttpResponse | None:
    """Save what was typed, and where that leads; None where the form is to be shown."""
    try:
        if form.is_valid() and form.write(lambda version: _save(debrief, form, version)):
            messages.success(request, gettext("The debrief is saved."))
            return redirect(debrief)
    except DebriefLocked:
        return _too_late(request, debrief, form)
    return None


def _of_round(request, round_id) -> Debrief:
    mine = InterviewRound.objects.for_user(request.user)
    mine = mine.select_related("application__company", "application__owner")
    interview_round = get_object_or_404(mine, pk=round_id)
    written = Debrief.objects.for_user(request.user).filter(round=interview_round).first()
    debrief = written or Debrief(round=interview_round)
    debrief.round = interview_round
    return debrief


def _save(debrief: Debrief, form: DebriefForm, version: str) -> None:
    knows_outcome = isinstance(form, FinishForm)
    facts = form.new() | form.facts()
    today = timezone.localdate()
    debrief.update(version=version, on=today, knows_outcome=knows_outcome, **facts)


def _look_back(debrief: Debrief) -> str:
    return reverse("practice:look_back", args=[debrief.pk])


def _too_late(request, debrief: Debrief, form: DebriefForm):
    """Show what was typed into a page that was opened before the application ended, so that it
    can go into part B."""
    typed = [
        (field.label, field.value())
        for field in form.visible_fields()
        if field.value() and field.value() != form.initial.get(field.name)
    ]
    context = _both_parts(debrief) | {"typed": typed, "form": HindsightForm(instance=debrief)}
    return render(request, "practice/look_back.html", context, status=422)


@require_http_methods(["GET", "HEAD", "POST"])
def finish_debrief(request, debrief_id):
    """Finish a debrief that was begun before the outcome was known; what is added is marked as
    such."""
    mine = Debrief.objects.for_user(request.user).written()
    mine = mine.select_related("round__application__company", "round__application__owner")
    debrief = get_object_or_404(mine, pk=debrief_id)
    data = posted(request)
    if not debrief.is_locked and data is None:
        return redirect(debrief)
    form = FinishForm(data, instance=debrief)
    if answered := _written(request, debrief, form):
        return answered
    context = _context(debrief) | {"landings": Asking.Landing}
    return answer(request, "practice/debrief.html", form, context)


@require_http_methods(["GET", "HEAD", "POST"])
def look_back(request, debrief_id):
    """Part B, beside what was written before the outcome was known."""
    mine = Debrief.objects.for_user(request.user).written()
    mine = mine.select_related("round__application__company")
    debrief = get_object_or_404(mine, pk=debrief_id)
    if not debrief.is_locked:
        return redirect(debrief)
    form = HindsightForm(posted(request), instance=debrief)
    if form.is_valid() and form.write(
        lambda version: debrief.look_back(version=version, **form.facts())
    ):
        messages.success(request, gettext("The debrief is saved."))
        return redirect(_look_back(debrief))
    return answer(request, "practice/look_back.html", form, _both_parts(debrief))


def _both_parts(debrief: Debrief) -> dict:
    parts = {
        "before": part_of(debrief, afterwards=False),
        "added": part_of(debrief, afterwards=True),
        "heard_before": _heard_before(debrief),
    }
    return _context(debrief) | parts


def _heard_before(debrief: Debrief) -> datetime.date | None:
    """The day of the news, where that was put on record after the debrief and came before it."""
    verdict = debrief.round.application.verdict
    heard_on = verdict.known_day if verdict else None
    written_on = timezone.localdate(debrief.written_at)
    return heard_on if heard_on and heard_on < written_on else None


def _context(debrief: Debrief) -> dict:
    prepared, came = questions_that_came(debrief)
    return {
        "debrief": debrief,
        "interview_round": debrief.round,
        "prepared": prepared,
        "came": came,
        "awaits_promises": debrief.awaits_promises(timezone.localdate()),
        "promises": list(debrief.promises.select_related("reminder")) if debrief.pk else [],
    }


@require_POST
def dismiss_debrief(request, round_id):
    interview_round = get_object_or_404(InterviewRound.objects.for_user(request.user), pk=round_id)
    Debrief.objects.dismiss(interview_round)
    undo = reverse("practice:restore_debrief", args=[interview_round.pk])
    text = gettext("No longer shown here. You still find the debrief on the page of the interview.")
    say_with_undo(request, text, f"{undo}?{request.GET.urlencode()}")
    return redirect(_where_from(request, interview_round))


@require_POST
def restore_debrief(request, round_id):
    interview_round = get_object_or_404(InterviewRound.objects.for_user(request.user), pk=round_id)
    Debrief.objects.restore(interview_round)
    return redirect(_where_from(request, interview_round))


def _where_from(request, interview_round):
    return PAGES.get(request.GET.get("from", ""), interview_round)


@require_safe
def debriefs_to_write(request):
    """Every interview that is over and has no debrief yet."""
    rounds = rounds_without_debrief(request.user, timezone.now(), MOST_LISTED)
    return render(request, "practice/debriefs_to_write.html", {"rounds": rounds})


@require_http_methods(["GET", "HEAD", "POST"])
def delete_debrief(request, debrief_id):
    mine = Debrief.objects.for_user(request.user).select_related("round__application__company")
    debrief = get_object_or_404(mine, pk=debrief_id)
    if request.method == "POST":
        interview_round = debrief.round
        delete_with_undo(request, debrief, gettext("The debrief is in the bin."))
        return redirect(interview_round)
    return render(request, "practice/delete_debrief.html", _context(debrief))


@require_http_methods(["GET", "HEAD", "POST"])
def remove_asking(request, asking_id):
    """Take a question off a debrief into the bin; the question itself stays in the bank."""
    mine = Asking.objects.for_user(request.user)
    mine = mine.select_related("debrief__round__application__company", "question")
    asking = get_object_or_404(mine, pk=asking_id)
    if asking.debrief.is_locked:
        return redirect(asking.debrief)
    if request.method == "POST":
        delete_with_undo(request, asking, gettext("The question is taken off this debrief."))
        return redirect(asking.debrief)
    return render(request, "practice/remove_asking.html", {"asking": asking})
