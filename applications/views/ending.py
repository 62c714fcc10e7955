from django.contrib import messages
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from applications.forms import VerdictForm
from applications.models import Application


@require_http_methods(["GET", "HEAD", "POST"])
def close(request, application_id):
    """Every ending but coming second, which has its own page since it drafts a letter."""
    application = get_object_or_404(Application.objects.for_user(request.user), pk=application_id)
    data = request.POST if request.method == "POST" else None
    form = VerdictForm(data, application=application)
    if request.method == "POST" and form.is_valid():
        with transaction.atomic():
            kind, on = form.cleaned_data["kind"], form.cleaned_data["heard_on"]
            application.close_with(kind, on=on, **form.facts())
        return redirect(application)
    context = {"form": form, "application": application}
    status = 422 if form.errors else 200
    return render(request, "applications/close.html", context, status=status)


@require_POST
def reopen(request, application_id):
    application = get_object_or_404(Application.objects.for_user(request.user), pk=application_id)
    application.reopen(on=timezone.localdate())
    messages.success(request, "It is open again, with everything that was recorded.")
    return redirect(application)
