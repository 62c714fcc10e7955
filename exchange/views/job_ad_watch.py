"""Looking at the job ad of a near miss each day, or no more."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from applications.models import NEAR_MISSES, Application
from exchange.models import JobAdWatch


@require_POST
def watch_job_ad(request, application_id):
    application = get_object_or_404(Application.objects.for_user(request.user), pk=application_id)
    if application.ended_as not in NEAR_MISSES or not application.link:
        raise Http404
    link = {"link": application.link}
    JobAdWatch.objects.get_or_create(application=application, defaults=link)
    text = gettext("The job ad is looked at once a day from now on. You see here what changes.")
    messages.success(request, text)
    return redirect(application)


@require_POST
def leave_job_ad(request, application_id):
    application = get_object_or_404(Application.objects.for_user(request.user), pk=application_id)
    JobAdWatch.objects.for_user(request.user).filter(application=application).delete()
    messages.success(request, gettext("The job ad is not looked at any more."))
    return redirect(application)
