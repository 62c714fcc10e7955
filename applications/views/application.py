import datetime
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.once import once_per_form
from accounts.time_zone import midnight
from applications.changed_meanwhile import what_happened_meanwhile
from applications.corrected_company import has_left_people, take_along
from applications.fact_sheet import fact_sheet
from applications.forms import ApplicationForm, MoveForm, NoteForm, QuickApplicationForm
from applications.history import with_history
from applications.merging import companies_called
from applications.models import Application, Company, Event, Stage, Verdict
from applications.models.application_queryset import ApplicationQuerySet
from applications.models.company import COMPLETED
from applications.next_step import next_step
from applications.next_task import next_task
from applications.order_of_days import remark_on_ending, remark_on_move
from applications.people_met import PersonInRounds, people_maybe_met, people_met, people_to_meet
from applications.posting import posting_html
from applications.spelling import name_key
from applications.stage_steps import build_steps
from applications.timeline import build_timeline
from applications.views.board import back_to_board, looking_for
from frame.editing import StaleEdit
from frame.form_pages import answer, atomic_when_posted, posted
from frame.forms import keys_in
from frame.undo import say_with_undo
from records.undo import delete_with_undo, say_in_bin


@require_safe
def application(request, application_id):
    mine = Application.objects.for_user(request.user)
    application = get_object_or_404(with_history(mine), pk=application_id)
    context = {
        "application": application,
        "verdict": application.verdict,
        "still_open": _still_open(application.verdict, mine),
        "was_near": any(verdict.ending.is_near for verdict in application.verdicts.all()),
        "next_step": next_step(application, timezone.now()),
        "next_task": next_task(application, timezone.now()),
        "steps": build_steps(application),
        "remark_on_ending": remark_on_ending(application, application.rounds.all())
        or remark_on_move(application),
        "stages": Stage,
        "posting": posting_html(application.posting),
        # Dialogs on the same page hold fields of the same names.
        "move": MoveForm(application=application, auto_id="move_%s"),
        "note": NoteForm(auto_id="note_%s"),
    }
    context |= _facts(application) | _rounds(application) | _timeline(request, application)
    return render(request, "applications/application.html", context)


def _still_open(verdict: Verdict | None, mine: ApplicationQuerySet) -> int:
    """How many applications are left to close after an accepted offer; ones added later do not
    count."""
    if verdict is None or verdict.kind != Verdict.Kind.OFFER_ACCEPTED:
        return 0
    day_after = verdict.heard_on + datetime.timedelta(days=1)
    return mine.open().filter(created_at__lt=midnight(day_after)).count()


def _facts(application: Application) -> dict[str, Any]:
    noted, to_note = fact_sheet(application)
    job_ad = next((fact.href for fact in noted if fact.name == "link"), "")
    return {"facts": noted, "facts_to_note": to_note, "job_ad": job_ad}


def _rounds(application: Application) -> dict[str, Any]:
    maybe_met = gettext("People of interviews that may have taken place")
    return {
        "rounds": application.rounds.all(),
        "people": [
            _people(gettext("You will meet"), people_to_meet(application), is_ahead=True),
            _people(gettext("People you met"), people_met(application)),
            _people(maybe_met, people_maybe_met(application)),
        ],
    }


def _people(title: str, people: list[PersonInRounds], *, is_ahead: bool = False) -> dict[str, Any]:
    return {"title": title, "people": people, "is_ahead": is_ahead}


def _timeline(request, application: Application) -> dict[str, Any]:
    """Its newest days, or all of them where the address asks for that."""
    today = timezone.localdate()
    timeline = build_timeline(application, today=today)
    is_whole = request.GET.get("timeline") == "all"
    return {
        "today": today,
        "timeline": timeline,
        "timeline_days": timeline.days if is_whole else timeline.recent,
        "earlier_count": 0 if is_whole else timeline.earlier_count,
    }


@require_http_methods(["GET", "HEAD", "POST"])
@once_per_form
def add_application(request):
    # It also opens as a dialog over pages that have fields of the same names.
    form = QuickApplicationForm(posted(request), user=request.user, auto_id="new_%s")
    if form.is_valid():
        return redirect(_log(request, form))
    return answer(request, "applications/add_application.html", form)


@transaction.atomic
def _log(request, form) -> Application:
    application = Application.objects.log(request.user, on=timezone.localdate(), **form.facts())
    _mention_earlier(request, application)
    return application


def _mention_earlier(request, application) -> None:
    """Say how much was tried there before, or that a job of the same name is on record."""
    companies = companies_called(request.user, application.company.name)
    mine = Application.objects.for_user(request.user).filter(company__in=companies)
    tried = mine.exclude(pk=application.pk)
    latest = tried.select_related("company").only("company__name").order_by("-pk").first()
    if latest is None:
        return
    is_there = tried.filter(company=application.company).exists()
    facts = {
        "company": application.company if is_there else latest.company,
        "position": application.position,
        "number": tried.count(),
    }
    if tried.filter(position_folded=application.position_folded).exists():
        text = gettext("Added. At %(company)s you already have a job called “%(position)s”.")
    else:
        text = ngettext(
            "Added. At %(company)s you already have %(number)s application.",
            "Added. At %(company)s you already have %(number)s applications.",
            facts["number"],
        )
    messages.info(request, text % facts)


@require_http_methods(["GET", "HEAD", "POST"])
@atomic_when_posted
def edit_application(request, application_id):
    mine = Application.objects.for_user(request.user).select_related("company", "owner")
    application = get_object_or_404(mine, pk=application_id)
    data = posted(request)
    if data is not None:
        application.locked()  # or another tab ends it before the day of applying
    stage, company = application.stage, application.company
    form = ApplicationForm(data, user=request.user, instance=application)
    if form.is_valid() and form.write(lambda version: _edit(application, form, version)):
        say_what_followed(request, application, stage, company)
        return redirect(application)
    context = {"application": application}
    return answer(request, "applications/edit_application.html", form, context)


@transaction.atomic
def _edit(application, form, version: str) -> None:
    application.update(version=version, **form.facts())
    application.tag(form.cleaned_data["tag_names"], before=form.cleaned_data["tags_shown"])


def _say_who_went_along(request, application, before) -> None:
    """Where the company was corrected: the people who were met are there now, or may be."""
    names = {"company": application.company, "before": before}
    if item := take_along(application, before):
        text = gettext("The people you met are at %(company)s now, and %(before)s is in the bin.")
        say_in_bin(request, item, text % names)
    elif has_left_people(application, before):
        text = gettext(
            "The people you met are still at %(before)s. If it is the same company, you can merge "
            "the two on the page of %(company)s."
        )
        messages.info(request, text % names)


@require_http_methods(["GET", "HEAD", "POST"])
def move(request, application_id):
    """Another stage, on a day; from the board, from its page, or by dragging its card."""
    mine = Application.objects.for_user(request.user).select_related("company")
    application = get_object_or_404(mine, pk=application_id)
    stage = application.stage
    asked = request.GET.get("to", "")
    here = {"stage": asked if asked in Stage.values else stage}
    here |= {"row_version": stage, "on": timezone.localdate()}
    form = MoveForm(posted(request), application=application, initial=here, auto_id="move_%s")
    if form.is_valid() and _move(request, application, form):
        if "stay" not in request.POST:
            return back_to_board(request)
        # Whoever goes on by keyboard is where the move was made.
        return redirect(f"{application.get_absolute_url()}#journey")
    context = {
        "application": application,
        "stays": "stay" in request.POST,
        "looking_for": looking_for(request),
    }
    return answer(request, "applications/move.html", form, context)


def _move(request, application: Application, form: MoveForm) -> bool:
    """Move it and say so; False where the day was refused, which the form explains."""
    try:
        line = form.write()
    except StaleEdit as stale:
        shown = form.cleaned_data["row_version"]
        messages.warning(request, what_happened_meanwhile(application, shown, stale))
        return True
    if form.errors:
        return False
    back_to = "" if "stay" in request.POST else looking_for(request, **{"from": "board"})
    _say_moved(request, application, line, back_to)
    return True


def _say_moved(request, application: Application, line: Event | None, back_to: str = "") -> None:
    """Say where it is now, with a button that undoes the move; without a `line` it was there
    before."""
    where = {"application": application, "stage": application.get_stage_display()}
    if line is None:
        text = gettext(
            "%(application)s was under %(stage)s already, so nothing was changed. You can correct "
            "the day of a move on the page of the application."
        )
        messages.info(request, text % where)
        return
    text = gettext("%(application)s is now under %(stage)s.")
    undo = reverse("applications:take_back", args=[line.pk])
    say_with_undo(request, text % where, undo + back_to)


def say_what_followed(request, application, stage: str, company) -> None:
    """Do and say what follows from an edit of an application that was at this stage and company."""
    _say_moved_by_day(request, application, stage)
    _say_who_went_along(request, application, company)


def _say_moved_by_day(request, application: Application, stage: str) -> None:
    """Say that it has left `stage`, where a day of applying has moved it."""
    line = application.events.moves().last() if application.stage != stage else None
    if line:
        _say_moved(request, application, line)


@require_POST
def archive(request, application_id):
    application = get_object_or_404(Application.objects.for_user(request.user), pk=application_id)
    application.archive()
    text = gettext("%(application)s is archived. Nothing is deleted.") % {
        "application": application
    }
    undo = reverse("applications:unarchive", args=[application.pk])
    say_with_undo(request, text, undo + looking_for(request, **{"from": "board"}))
    return back_to_board(request)


@require_POST
def unarchive(request, application_id):
    """Back on the board, and no more at rest."""
    application = get_object_or_404(Application.objects.for_user(request.user), pk=application_id)
    text = gettext("%(application)s is back on the board.")
    if application.archived_at and application.notes_stopped_on:
        text = gettext(
            "%(application)s is back on the board, and letters may be suggested for it again."
        )
    application.unarchive()
    messages.success(request, text % {"application": application})
    return back_to_board(request) if "from" in request.GET else redirect(application)


@require_POST
@once_per_form
def duplicate(request, application_id):
    """Start another application with the facts of this one."""
    mine = Application.objects.for_user(request.user).select_related("company", "owner")
    again = get_object_or_404(mine, pk=application_id).duplicate(on=timezone.localdate())
    undo = reverse("applications:undo_duplicate", args=[again.pk])
    say_with_undo(
        request,
        gettext("This is the copy. Change what is different."),
        f"{undo}?of={application_id}",
    )
    return redirect("applications:edit_application", again.pk)


@require_POST
def undo_duplicate(request, application_id):
    """Put a copy on which nothing has happened yet into the bin, and go back to its original.

    Into the bin, not deleted: its facts may have been changed since.
    """
    mine = Application.objects.for_user(request.user)
    copied = get_object_or_404(mine, pk=application_id)
    if not copied.is_untouched:
        messages.info(request, gettext("You have changed this copy since, so it was not deleted."))
        return redirect(copied)
    delete_with_undo(request, copied, gettext("The copy is in the bin."))
    origin = mine.filter(pk__in=keys_in([request.GET.get("of", "")])).first()
    return redirect(origin or "applications:board")


@require_safe
def companies_like(request):
    """The few company names that continue what is typed, as choices of the field."""
    start = request.GET.get("start", "")
    if name_key(start):
        found = Company.objects.for_user(request.user).named_like(start)[:COMPLETED]
        names = list(found.values_list("name", flat=True))
    else:
        names = Application.objects.for_user(request.user).companies_lately_tried()
    return render(request, "applications/_own_companies.html", {"form": {"own_companies": names}})


@require_safe
def earlier(request):
    """Earlier applications at a company, for whoever adds another there; often none."""
    company = request.GET.get("company", "")
    companies = companies_called(request.user, company)
    mine = Application.objects.for_user(request.user).filter(company__in=companies)
    context = {
        "company": company,
        "companies": companies,
        "has_applied": mine.exists(),
        "running": mine.filter(ended_as="").order_by("-pk")[:3],
        "rules": Company.objects.for_user(request.user)
        .filter(pk__in=companies)
        .exclude(reapply_rule="")
        .values_list("reapply_rule", flat=True),
    }
    return render(request, "applications/_earlier.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def delete_application(request, application_id):
    application = get_object_or_404(Application.objects.for_user(request.user), pk=application_id)
    if request.method == "POST":
        text = gettext("%(application)s is in the bin.") % {"application": application}
        delete_with_undo(request, application, text)
        return redirect("applications:board")
    return render(request, "applications/delete_application.html", {"application": application})
