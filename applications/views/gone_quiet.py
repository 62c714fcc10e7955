from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from applications.models import Application
from frame.undo import say_with_undo


@require_POST
def dismiss_quiet_hint(request, application_id):
    application = get_object_or_404(Application.objects.for_user(request.user), pk=application_id)
    application.dismiss_quiet_hint(on=timezone.localdate())
    undo = reverse("applications:restore_quiet_hint", args=[application.pk])
    text = gettext("You will not be asked about %(application)s until something new happens.")
    say_with_undo(request, text % {"application": application}, undo)
    return redirect("today:today")


@require_POST
def restore_quiet_hint(request, application_id):
    application = get_object_or_404(Application.objects.for_user(request.user), pk=application_id)
    application.restore_quiet_hint()
    return redirect("today:today")
