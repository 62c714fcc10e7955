"""The front door: what a stranger sees, and what is next for the person who is signed in."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from today.next_up import next_up
from today.open_occasions import open_occasions

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
