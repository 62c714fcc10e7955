from django.contrib import messages
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from applications.forms import VerdictForm
from applications.models import Application, Verdict


@require_http_methods(["GET", "HEAD", "POST"])
def close(request, application_id):
    """Every ending but coming second, which has its own page since it drafts a letter.

    Where there was a round, that page is offered first.
    """
    application = get_object_or_404(Application.objects.for_user(request.user), pk=application_id)
    data = request.POST if request.method == "POST" else None
    # That page opens as a dialog above this one, with fields of the same names.
    form = VerdictForm(data, application=application, auto_id="close_%s")
    if request.method == "POST" and form.is_valid():
        with transaction.atomic():
            kind, on = form.cleaned_data["kind"], form.cleaned_data["heard_on"]
            application.close_with(kind, on=on, **form.facts())
        return redirect(application)
    context = {
        "form": form,
        "application": application,
        "may_have_come_second": not application.verdict and application.rounds.exists(),
    }
    status = 422 if form.errors else 200
    return render(request, "applications/close.html", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
def edit_ending(request, verdict_id):
    """What was heard: often more of it comes later, and a day or the ending can be wrong."""
    mine = Verdict.objects.for_user(request.user)
    mine = mine.select_related("application__company", "application__owner")
    verdict = get_object_or_404(mine, pk=verdict_id)
    application, seen, kind = verdict.application, verdict.seen, verdict.kind
    data = request.POST if request.method == "POST" else None
    form = VerdictForm(data, application=application, instance=verdict)
    form.seen = request.POST.get("seen", "") if request.method == "POST" else seen
    if request.method == "POST" and form.is_valid() and form.write(_rewrite, verdict, form):
        if verdict.kind != kind:
            _say_corrected(request, verdict)
        return redirect(application)
    context = {"form": form, "application": application, "verdict": verdict}
    status = 422 if form.errors else 200
    return render(request, "applications/edit_ending.html", context, status=status)


@transaction.atomic
def _rewrite(verdict, form, *, seen) -> None:
    heard = {name: form.cleaned_data[name] for name in ("kind", "heard_on")}
    verdict.rewrite(seen=seen, **heard, **form.facts())


def _say_corrected(request, verdict) -> None:
    text = f"It is corrected: {verdict.short_label(verdict.kind)}."
    if verdict.letters.exists():
        text += " The letter you wrote is still here; read whether its words fit."
    messages.success(request, text)


@require_POST
def reopen(request, application_id):
    application = get_object_or_404(Application.objects.for_user(request.user), pk=application_id)
    application.reopen(on=timezone.localdate())
    messages.success(request, "It is open again, with everything that was recorded.")
    return redirect(application)
