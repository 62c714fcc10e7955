from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from applications.models import Application
from frame.undo import say_with_undo


@require_POST
def dismiss_quiet_hint(request, application_id):
    application = get_object_or_404(Application.objects.for_user(request.user), pk=application_id)
    application.dismiss_quiet_hint(on=timezone.localdate())
    undo = reverse("applications:restore_quiet_hint", args=[application.pk])
    say_with_undo(request, f"{application} is left alone until something new happens.", undo)
    return redirect("today:today")


@require_POST
def restore_quiet_hint(request, application_id):
    application = get_object_or_404(Application.objects.for_user(request.user), pk=application_id)
    application.restore_quiet_hint()
    return redirect("today:today")
