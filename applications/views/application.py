from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from applications.fact_sheet import fact_sheet
from applications.forms import ApplicationForm, MoveForm, NoteForm, QuickApplicationForm
from applications.models import Application, Stage
from applications.people_met import people_met
from applications.posting import shown
from applications.stage_steps import steps_of
from applications.timeline import timeline_of


@require_safe
def application(request, application_id):
    mine = Application.objects.for_user(request.user).with_history()
    application = get_object_or_404(mine, pk=application_id)
    noted, to_note = fact_sheet(application)
    context = {
        "application": application,
        "verdict": application.verdict,
        "rounds": application.rounds.all(),
        "people": people_met(application.rounds.all()),
        "steps": steps_of(application, application.events.all()),
        "stages": Stage,
        "facts": noted,
        "facts_to_note": to_note,
        "posting": shown(application.posting),
        "timeline": timeline_of(application, today=timezone.localdate()),
        # Dialogs on the same page hold fields of the same names.
        "move": MoveForm(auto_id="move_%s"),
        "note": NoteForm(auto_id="note_%s"),
    }
    return render(request, "applications/application.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def add_application(request):
    data = request.POST if request.method == "POST" else None
    form = QuickApplicationForm(data, user=request.user)
    if request.method == "POST" and form.is_valid():
        application = Application.objects.log(
            request.user,
            company=form.cleaned_data["company_name"],
            position=form.cleaned_data["position"],
            on=timezone.localdate(),
            **form.facts(),
        )
        _mention_earlier(request, application)
        return redirect(application)
    context = {"form": form}
    status = 422 if form.errors else 200
    return render(request, "applications/add_application.html", context, status=status)


def _mention_earlier(request, application) -> None:
    earlier = Application.objects.for_user(request.user).filter(company=application.company)
    if count := earlier.exclude(pk=application.pk).count():
        tries = "an application" if count == 1 else f"{count} applications"
        messages.info(
            request, f"Logged. You already have {tries} at {application.company} on your record."
        )


@require_http_methods(["GET", "HEAD", "POST"])
def edit_application(request, application_id):
    application = get_object_or_404(Application.objects.for_user(request.user), pk=application_id)
    data = request.POST if request.method == "POST" else None
    form = ApplicationForm(data, user=request.user, instance=application)
    if request.method == "POST" and form.is_valid():
        application.describe(
            company=form.cleaned_data["company_name"],
            position=form.cleaned_data["position"],
            **form.facts(),
        )
        return redirect(application)
    context = {"form": form, "application": application}
    status = 422 if form.errors else 200
    return render(request, "applications/edit_application.html", context, status=status)


@require_POST
def move(request, application_id):
    application = get_object_or_404(Application.objects.for_user(request.user), pk=application_id)
    form = MoveForm(request.POST, application=application)
    if not form.is_valid():
        context = {"form": form, "application": application}
        return render(request, "applications/move.html", context, status=422)
    application.move_to(form.cleaned_data["stage"], on=form.cleaned_data["on"])
    messages.success(request, f"{application} is now under {application.get_stage_display()}.")
    return redirect(application if "stay" in request.POST else "applications:board")


@require_POST
def archive(request, application_id):
    application = get_object_or_404(Application.objects.for_user(request.user), pk=application_id)
    application.put_to_rest(resting="wake" not in request.POST)
    if application.archived_at:
        messages.success(request, f"{application} is put to rest. Nothing of it is lost.")
        return redirect("applications:board")
    return redirect(application)


@require_http_methods(["GET", "HEAD", "POST"])
def delete_application(request, application_id):
    application = get_object_or_404(Application.objects.for_user(request.user), pk=application_id)
    if request.method == "POST":
        messages.success(request, f"{application} is deleted.")
        application.delete()
        return redirect("applications:board")
    return render(request, "applications/delete_application.html", {"application": application})
