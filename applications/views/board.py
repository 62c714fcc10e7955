from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from applications.board import board_of
from applications.models import Application, Tag


@require_safe
def board(request):
    """Every application that is not at rest, or those that were asked for."""
    mine = Application.objects.for_user(request.user).filter(archived_at=None)
    words, tag = request.GET.get("q", "").strip(), request.GET.get("tag", "")
    found = mine.about(words) if words else mine
    if tag.isdecimal():
        found = found.filter(tags=int(tag))
    context = {
        "board": board_of(found, timezone.localdate()),
        "search": words,
        "tag": tag,
        "tags": Tag.objects.for_user(request.user),
    }
    return render(request, "applications/board.html", context)
