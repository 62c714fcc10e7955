from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from applications.models import Application
from frame.undo import say_with_undo


@require_POST
def let_be(request, application_id):
    application = get_object_or_404(Application.objects.for_user(request.user), pk=application_id)
    application.let_be(timezone.localdate())
    undo = reverse("applications:hint_again", args=[application.pk])
    say_with_undo(request, f"{application} is left alone until something new happens.", undo)
    return redirect("today:today")


@require_POST
def hint_again(request, application_id):
    application = get_object_or_404(Application.objects.for_user(request.user), pk=application_id)
    application.let_be(None)
    return redirect("today:today")
