from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST

from applications import reopening
from applications.changed_meanwhile import what_happened_meanwhile
from applications.forms import ReopeningDayForm, VerdictForm
from applications.models import Application, Stage, Verdict
from applications.models.taking_place import took_place
from frame.editing import StaleEdit
from frame.form_pages import answer, atomic_when_posted, posted
from frame.undo import say_with_undo


@require_http_methods(["GET", "HEAD", "POST"])
@atomic_when_posted
def close(request, application_id):
    """Any ending; coming second goes on, with what was typed, to its own page for the letter.

    Coming second is preselected where an interview is past, which makes it two clicks from the
    board to the draft; nothing is while an offer waits for an answer.
    """
    mine = Application.objects.for_user(request.user).select_related("company", "owner")
    application = get_object_or_404(mine, pk=application_id)
    data = posted(request)
    if data is not None:
        application.take_locked()  # or another tab changes a day that the form relies on
    chosen = request.GET.get("kind", "")
    form = VerdictForm(
        data,
        application=application,
        chosen=chosen,
        initial={"kind": chosen or _likely_ending(application)},
        # The page of coming second opens as a dialog above, with fields of the same names.
        auto_id="close_%s",
    )
    standing = application.verdict
    if form.is_valid() and _may_close(request, form, standing):
        return _closed(request, form, standing)
    context = {"application": application, "ended_otherwise": standing}
    return answer(request, "applications/close.html", form, context)


def _may_close(request, form: VerdictForm, standing: Verdict | None) -> bool:
    """Whether no other ending stands; to the same one is added what was typed and is not there."""
    if standing is None:
        return True
    kind = form.cleaned_data["kind"]
    if kind != standing.kind:
        form.add_error(None, already_closed(standing))
        return False
    # Its own page takes along what was typed.
    return kind == Verdict.Kind.CAME_SECOND or hear_more(request, form, standing)


def _closed(request, form: VerdictForm, standing: Verdict | None) -> HttpResponse:
    """Record how it ended, where it has not ended yet, and go on."""
    application = form.application
    if form.cleaned_data["kind"] == Verdict.Kind.CAME_SECOND:
        address = reverse("letters:come_second", args=[application.pk])
        return redirect(f"{address}?carried=1", preserve_request=True)
    if standing is None:
        _record(request, form)
    return redirect(application)


def _likely_ending(application: Application) -> str:
    if application.ended_as or application.stage == Stage.OFFER:
        return ""
    has_met = application.rounds.filter(took_place(timezone.now())).exists()
    return Verdict.Kind.CAME_SECOND if has_met else ""


def _record(request, form: VerdictForm) -> None:
    application, facts = form.application, form.facts()
    correct_day_of_applying(form)
    verdict = application.close_with(facts.pop("kind"), on=facts.pop("heard_on"), **facts)
    say_ended(request, verdict)


@require_http_methods(["GET", "HEAD", "POST"])
@atomic_when_posted
def edit_ending(request, verdict_id):
    """Edit what was heard: more of it often comes later, and the day or the ending can be wrong."""
    mine = Verdict.objects.for_user(request.user)
    mine = mine.select_related("application__company", "application__owner")
    verdict = get_object_or_404(mine, pk=verdict_id)
    data = posted(request)
    if data is not None:
        verdict.take_locked_in_turn()
    application, kind = verdict.application, verdict.kind
    form = VerdictForm(data, application=application, instance=verdict)
    if form.is_valid() and form.write(lambda version: _write(verdict, form, version)):
        if verdict.kind != kind:
            _say_corrected(request, verdict)
        return redirect(application)
    has_words = any(letter.is_edited for letter in verdict.letters.all())
    context = {"application": application, "verdict": verdict, "has_words": has_words}
    return answer(request, "applications/edit_ending.html", form, context)


@transaction.atomic
def _write(verdict: Verdict, form: VerdictForm, version: str) -> None:
    correct_day_of_applying(form)
    verdict.update(version=version, **form.facts())


def correct_day_of_applying(form: VerdictForm) -> None:
    """Write the day of applying, where the form has asked for it beside the day of the news."""
    if "applied_on" in form.cleaned_data:
        form.application.correct_day_of_applying(form.cleaned_data["applied_on"])


def already_closed(verdict: Verdict) -> str:
    """The message that it has ended already; the ending's own page corrects it."""
    words = gettext(
        "This application is already closed: %(ending)s. If that is wrong, edit how it ended. "
        "Nothing was changed."
    )
    return words % {"ending": verdict}


def hear_more(request, form: VerdictForm, standing: Verdict) -> bool:
    """Add what was typed to the same ending that stands, and say so; False, with an error in the
    form, where something else is on record. The same press sent twice adds nothing."""
    before = standing.edited_at
    try:
        standing.hear_more(**form.typed())
    except StaleEdit:
        form.add_error(None, already_closed(standing))
        return False
    if standing.edited_at != before:
        messages.success(request, gettext("Added to how it ended."))
    return True


def say_ended(request, verdict: Verdict) -> None:
    """Say how it ended, with a button that undoes it."""
    undo = reverse("applications:take_back_ending", args=[verdict.pk])
    text = gettext("Recorded: %(ending)s.") % {"ending": verdict.short_label(verdict.kind)}
    say_with_undo(request, text, undo)


@require_POST
def take_back_ending(request, verdict_id):
    """Undo an ending that was recorded by mistake, unless it was edited or a letter about it was
    sent."""
    mine = Verdict.objects.for_user(request.user).select_related("application__company")
    verdict = get_object_or_404(mine, pk=verdict_id)
    application = verdict.application
    has_words = any(letter.is_edited for letter in verdict.letters.all())
    if application.take_back_ending(verdict_id):
        text = gettext("Undone. The application is open again, as it was before.")
        if has_words:
            text = gettext(
                "Undone. The application is open again, and the letter you wrote is in the bin."
            )
        messages.success(request, text)
    else:
        text = gettext(
            "This can no longer be undone, because something was added to the ending, a letter "
            "about it was sent, or the application was reopened. Nothing was changed."
        )
        messages.info(request, text)
    return redirect(application)


def _say_corrected(request, verdict) -> None:
    text = gettext("Corrected: %(ending)s.")
    if verdict.letters.exists():
        text = gettext(
            "Corrected: %(ending)s. The letter you wrote is still here; check whether its words "
            "still fit."
        )
    messages.success(request, text % {"ending": verdict.short_label(verdict.kind)})


@require_POST
def reopen(request, application_id):
    application = get_object_or_404(Application.objects.for_user(request.user), pk=application_id)
    verdict, shown = application.verdict, request.POST.get("row_version")
    try:
        application.reopen(on=timezone.localdate(), version=shown)
    except StaleEdit as stale:
        messages.warning(request, what_happened_meanwhile(application, shown or "", stale))
        return redirect(application)
    if not verdict:
        text = gettext("This application is open again, with everything you recorded.")
        messages.success(request, text)
        return redirect(application)
    text = gettext("This application is open again as of today, with everything you recorded.")
    say_reopened(request, verdict, text)
    return redirect(after_reopening(application, verdict))


def after_reopening(application: Application, verdict: Verdict) -> str:
    """Where one goes on once this ending was lifted: after coming close, to what to take along."""
    if verdict.ending.is_near:
        return reverse("near_misses:rematch_sheet", args=[application.pk])
    return application.get_absolute_url()


def say_reopened(request, verdict: Verdict, text: str) -> None:
    """Say it with the button that lets the ending stand again, and the link to another day."""
    undo = reverse("applications:take_back_reopening", args=[verdict.pk])
    other_day = reverse("applications:correct_reopening", args=[verdict.pk])
    say_with_undo(request, text, undo, other_day=other_day)


@require_http_methods(["GET", "HEAD", "POST"])
@atomic_when_posted
def correct_reopening(request, verdict_id):
    """Correct the day of a reopening, which is often written down later."""
    mine = Verdict.objects.for_user(request.user).select_related("application__company")
    verdict = get_object_or_404(mine, pk=verdict_id)
    data = posted(request)
    if data is not None:
        verdict.take_locked_in_turn()
    if verdict.reopened_on is None:  # taken back meanwhile
        return redirect(verdict.application)
    form = ReopeningDayForm(data, verdict=verdict)
    if form.is_valid():
        reopening.correct_reopening(verdict, on=form.cleaned_data["on"])
        return redirect(verdict.application)
    context = {"application": verdict.application}
    return answer(request, "applications/correct_reopening.html", form, context)


@require_POST
def take_back_reopening(request, verdict_id):
    """Undo a reopening, until something else happens."""
    mine = Verdict.objects.for_user(request.user).select_related("application__company")
    application = get_object_or_404(mine, pk=verdict_id).application
    if reopening.take_back_reopening(application, verdict_id):
        messages.success(request, gettext("Undone. The application is closed, as it was before."))
    else:
        text = gettext(
            "This can no longer be undone, because something was recorded since. Nothing was "
            "changed."
        )
        messages.info(request, text)
    return redirect(application)
