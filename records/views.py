"""The bin: what was deleted in the last thirty days."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from records import bin
from records.merge import inseparable
from records.models import BinItem, SetAsideFile

ROWS = 60


@require_safe
def bin_page(request):
    mine = BinItem.objects.for_user(request.user).defer("content")
    rows = Paginator(mine, ROWS).get_page(request.GET.get("page"))
    reasons = inseparable(request.user, rows)
    shown = [(item, reasons.get(item.pk, "")) for item in rows]
    room = SetAsideFile.objects.for_user(request.user).room_taken()
    context = {"rows": rows, "shown": shown, "room_taken": room}
    return render(request, "records/bin.html", context)


@require_POST
def restore(request, item_id):
    """Bring it back; the Undo of every deletion posts here, too."""
    item = get_object_or_404(BinItem.objects.for_user(request.user), pk=item_id)
    try:
        row, notes = bin.restore(item)
    except bin.NotRestored as reason:
        words = gettext("It was not restored. %(reason)s")
        if item.merged_into:
            words = gettext("The merge was not undone. %(reason)s")
        messages.warning(request, words % {"reason": reason})
        return redirect("records:bin_page")
    if item.merged_into:
        messages.success(request, gettext("The merge is undone. There are two of them again."))
    else:
        messages.success(request, gettext("Restored."))
    for note in notes:
        messages.info(request, note)
    return redirect(_page_of(row))


def _page_of(row):
    """Its own page, or that of what it belongs to."""
    return row if hasattr(row, "get_absolute_url") else row.application


@require_http_methods(["GET", "HEAD", "POST"])
def delete_item(request, item_id):
    """Asks once, and deletes for good."""
    item = get_object_or_404(BinItem.objects.for_user(request.user), pk=item_id)
    if request.method == "POST":
        item.delete_for_good()
        messages.success(request, gettext("Deleted for good."))
        return redirect("records:bin_page")
    return render(request, "records/delete_item.html", {"item": item})


@require_http_methods(["GET", "HEAD", "POST"])
def empty_bin(request):
    """Asks once, and deletes all of it for good."""
    mine = BinItem.objects.for_user(request.user)
    if request.method == "POST":
        mine.delete_for_good()
        messages.success(request, gettext("The bin is empty."))
        return redirect("records:bin_page")
    number = mine.count()
    if not number:
        return redirect("records:bin_page")
    return render(request, "records/empty_bin.html", {"number": number})
