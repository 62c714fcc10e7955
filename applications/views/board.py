from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.http import require_POST, require_safe

from applications import hand_order
from applications.board import build_board
from applications.models import Application, Tag
from frame.forms import keys_in


@require_safe
def board(request):
    """Every application that is not archived, or those that were asked for."""
    mine = Application.objects.for_user(request.user).filter(archived_at=None)
    words, tag = request.GET.get("q", "").strip(), request.GET.get("tag", "")
    tags, has_more_tags = Tag.objects.for_user(request.user).listed(*keys_in([tag]))
    found = mine.about(words, request.user) if words else mine
    if tag:
        found = found.filter(tags__in=[row for row in tags if str(row.pk) == tag])
    shown = build_board(found, timezone.localdate(), by_hand=request.user.board_by_hand)
    context = {
        "board": shown,
        "column_on_phone": shown.column_on_phone(request.GET.get("column", "")),
        # Asked only where there is nothing else to show.
        "has_archived": shown.is_empty and Application.objects.for_user(request.user).exists(),
        "search": words,
        "tag": tag,
        "tags": tags,
        "has_more_tags": has_more_tags,
        "looking_for": looking_for(request),
        "filter_of_table": filter_of_table(request),
    }
    return render(request, "applications/board.html", context)


def looking_for(request, **more: str) -> str:
    """What the board shows, as the query of an address; it goes along with what is done there."""
    names = ("q", "tag", "column")
    asked = {name: request.GET[name] for name in names if request.GET.get(name)} | more
    return f"?{urlencode(asked)}" if asked else ""


def filter_of_table(request) -> str:
    """What the board shows, as more of the query of an address of the table."""
    asked = {name: request.GET[name] for name in ("q", "tag") if request.GET.get(name)}
    return f"&{urlencode(asked)}" if asked else ""


def back_to_board(request):
    return redirect(reverse("applications:board") + looking_for(request))


@require_POST
def order_board(request):
    """Order the cards by what comes next, or by hand."""
    request.user.order_board_by_hand(request.POST.get("by_hand") == "1")
    return back_to_board(request)


@require_POST
def place(request, application_id):
    """Give a card its place in its column: a step from where it is, or before another card."""
    mine = Application.objects.for_user(request.user).select_related("owner")
    application = get_object_or_404(mine, pk=application_id)
    direction = request.POST.get("step", "")
    if direction in hand_order.STEPS:
        hand_order.step(application, direction)
    else:
        following = [*keys_in([request.POST.get("before", "")]), None]
        hand_order.place_before(application, following[0])
    return back_to_board(request)
