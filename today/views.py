"""The front door: what a stranger sees, and what is next for the person who is signed in."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.db import connection
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from today.next_up import next_up


@require_safe
@login_not_required
def welcome(request):
    if request.user.is_authenticated:
        return redirect("today:today")
    return render(request, "today/welcome.html", {"signup_is_closed": settings.SIGNUP == "closed"})


@require_safe
def today(request):
    return render(request, "today/today.html", {"next_up": next_up(request.user, timezone.now())})


@require_safe
@login_not_required
@never_cache
def health(request):
    """200 while the process answers and its database can be asked; for load balancers."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok", content_type="text/plain")
