"""The front door: what a stranger sees, and what is next for the person who is signed in."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from applications.models import Application
from frame.undo import say_with_undo
from today.next_up import next_up
from today.open_occasions import occasions_about, open_occasions

MOST_LISTED = 100


@require_safe
@login_not_required
def welcome(request):
    if request.user.is_authenticated:
        return redirect("today:today")
    return render(request, "today/welcome.html", {"may_look_around": settings.DEMO})


@require_safe
@login_not_required
def privacy(request):
    """What is stored about people who use this installation, and whom to ask."""
    operator = {
        "operator": settings.OPERATOR,
        "operator_contact": settings.OPERATOR_CONTACT,
        "files_are_elsewhere": settings.STORAGE == "s3",
        "sends_mail": bool(settings.EMAIL_HOST_URL),
        "has_samples": settings.DEMO,
    }
    return render(request, "today/privacy.html", operator)


@require_safe
def today(request):
    return render(request, "today/today.html", {"next_up": next_up(request.user, timezone.now())})


@require_safe
def occasion_list(request):
    """All notes one could send that are fresh enough for Today."""
    found = open_occasions(request.user, timezone.localdate(), MOST_LISTED)
    return render(request, "today/occasion_list.html", {"occasions": found})


@require_POST
def leave_occasion(request, application_id):
    """Leave a note unwritten; one that does not fit any more changes nothing."""
    mine = Application.objects.for_user(request.user).filter(pk=application_id)
    application = get_object_or_404(mine)
    key = _key_sent(request.POST)
    for occasion in occasions_about(mine, timezone.localdate()):
        if occasion.key == key:
            application.dismiss_occasion(occasion.key)
            undo = reverse("today:restore_occasion", args=[application.pk])
            undo += "?" + urlencode({"occasion": occasion.key})
            text = gettext(
                "No longer shown here: %(note)s. You still find it on the page of the application."
            ) % {"note": occasion}
            say_with_undo(request, text, undo)
    return redirect("today:today")


@require_POST
def restore_occasion(request, application_id):
    application = get_object_or_404(Application.objects.for_user(request.user), pk=application_id)
    application.restore_occasion(_key_sent(request.GET))
    return redirect("today:today")


def _key_sent(data) -> str:
    # Pages of an older release call it an offer.
    return data.get("occasion", data.get("offer", ""))
