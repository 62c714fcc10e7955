from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from applications.board import build_board
from applications.models import Application, Tag


@require_safe
def board(request):
    """Every application that is not archived, or those that were asked for."""
    mine = Application.objects.for_user(request.user).filter(archived_at=None)
    words, tag = request.GET.get("q", "").strip(), request.GET.get("tag", "")
    tags = list(Tag.objects.for_user(request.user).in_use())
    found = mine.about(words) if words else mine
    if tag:
        found = found.filter(tags__in=[row for row in tags if str(row.pk) == tag])
    shown = build_board(found, timezone.localdate())
    context = {
        "board": shown,
        # Asked only where there is nothing else to show.
        "has_archived": shown.is_empty and Application.objects.for_user(request.user).exists(),
        "search": words,
        "tag": tag,
        "tags": tags,
        "looking_for": looking_for(request),
    }
    return render(request, "applications/board.html", context)


def looking_for(request, **more: str) -> str:
    """What the board shows, as the query of an address; it goes along with what is done there."""
    asked = {name: request.GET[name] for name in ("q", "tag") if request.GET.get(name)} | more
    return f"?{urlencode(asked)}" if asked else ""


def back_to_board(request):
    return redirect(reverse("applications:board") + looking_for(request))
