import datetime

from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from applications.changed_meanwhile import what_happened_meanwhile
from applications.models import Application, Verdict
from frame.editing import StaleEdit
from frame.undo import say_with_undo
from letters.occasions import stopping
from near_misses.moving_on import Rested, put_to_rest, take_back
from near_misses.standing import came_close
from near_misses.standing import near_misses as find_near_misses

ROWS = 10
# Where the shelf says that it was pressed, in ?from=.
SHELF = "near_misses"


@require_safe
def near_misses(request):
    """Every second place and final round, and where each stands; the latest news on page one."""
    rows = Paginator(came_close(request.user), ROWS).get_page(request.GET.get("page"))
    found = find_near_misses(request.user, timezone.localdate(), list(rows))
    undated = [near_miss for near_miss in found if near_miss.stop is stopping.DAY_UNKNOWN]
    context = {"near_misses": found, "rows": rows, "are_undated": len(undated) > 1}
    return render(request, "near_misses/near_misses.html", context)


@require_POST
def rest(request, application_id):
    """Close it if it is open, suggest no more notes, archive it: one act, which can be undone.

    From the page of near misses it leads back there, and so does its Undo; else to a hard day.
    Where it stands otherwise than the page showed, nothing is done.
    """
    application = get_object_or_404(Application.objects.for_user(request.user), pk=application_id)
    shown, is_on_shelf = request.POST.get("row_version"), request.GET.get("from") == SHELF
    try:
        rested = put_to_rest(application, on=timezone.localdate(), version=shown)
    except StaleEdit as stale:
        messages.warning(request, what_happened_meanwhile(application, shown or "", stale))
        return redirect("near_misses:near_misses" if is_on_shelf else application)
    query = {"on": rested.on.isoformat(), "verdict": rested.verdict or ""}
    query["archived"] = "1" if rested.was_archived else ""
    query["stopped"] = "1" if rested.were_stopped else ""
    query["from"] = SHELF if is_on_shelf else ""
    undo = reverse("near_misses:wake", args=[application.pk])
    facts: dict[str, object] = {"application": application}
    text = gettext("Put to rest: %(application)s. Everything is kept.")
    if rested.verdict:
        text = gettext("Put to rest: %(application)s, as “%(ending)s”. Everything is kept.")
        facts["ending"] = Verdict.Kind(application.ended_as).label
    say_with_undo(request, text % facts, f"{undo}?{urlencode(query)}")
    return redirect("near_misses:near_misses" if is_on_shelf else "near_misses:hard_day")


@require_POST
def wake(request, application_id):
    """Undo `rest`."""
    application = get_object_or_404(Application.objects.for_user(request.user), pk=application_id)
    if rested := _rested(request.GET):
        take_back(application, rested)
    is_on_shelf = request.GET.get("from") == SHELF
    return redirect("near_misses:near_misses" if is_on_shelf else application)


def _rested(data) -> Rested | None:
    """The changes that the address of Undo names; None where it makes no sense."""
    try:
        on = datetime.date.fromisoformat(data.get("on", ""))
        verdict = int(data["verdict"]) if data.get("verdict") else None
    except ValueError:
        return None
    return Rested(
        on,
        was_archived=data.get("archived") == "1",
        verdict=verdict,
        were_stopped=data.get("stopped") == "1",
    )
