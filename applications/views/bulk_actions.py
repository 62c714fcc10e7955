"""What is done with several rows of the table at once, and taken back."""

import dataclasses

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.crypto import get_random_string
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_POST

from applications.bulk_actions import Done, do, take_back
from applications.forms import BulkActionForm, FilterForm
from applications.models import Application
from applications.table import NEWEST, as_csv, chosen_columns, keys_of, rows_with
from applications.views.table import table_page
from frame.forms import keys_in
from frame.undo import say_with_undo

DONE = "bulk_actions"  # In the session: the latest few actions, by a mark each.
REMEMBERED = 4


@require_POST
def bulk_action(request):
    """Move, tag, export, archive or put back the rows that are ticked, or all that fit."""
    found = FilterForm(request.GET, user=request.user).filtered(
        Application.objects.for_user(request.user)
    )
    form = BulkActionForm(request.POST, user=request.user, found=found, auto_id="bulk_%s")
    if not form.is_valid():
        ticked = set(keys_in(request.POST.getlist("chosen")))
        return table_page(request, bulk_action=form, ticked=ticked)
    chosen, action = form.cleaned_data["chosen"], form.cleaned_data["action"]
    if action == "export":
        # In the order in which they stand in the table.
        keys = keys_of(chosen, request.GET.get("sort", NEWEST))
        return _export(keys, request.GET.getlist("column"))
    with transaction.atomic():
        done = do(action, chosen, **form.details())
    _say(request, done, len(chosen))
    return _back(request)


def _say(request, done: Done, chosen: int) -> None:
    # A tag that one of them had already is given to it all the same.
    number = chosen if done.action == "tag" else len(done.keys)
    count = f"{number} application{'' if number == 1 else 's'}"
    words = {"move": "moved", "tag": "tagged", "archive": "put to rest", "unarchive": "put back"}
    text = f"{count} {words[done.action]}."
    if not done.can_be_undone:
        messages.success(request, text)
        return
    undo = request.GET.copy()
    undo["undo"] = _remember(request.session, done)
    address = reverse("applications:undo_bulk_action")
    say_with_undo(request, text, f"{address}?{undo.urlencode()}")


def _remember(session, done: Done) -> str:
    """Keep what takes it back, which may be more than an address can hold."""
    mark = get_random_string(12)
    latest = session.get(DONE, [])[1 - REMEMBERED :]
    session[DONE] = [*latest, [mark, dataclasses.asdict(done)]]
    return mark


def _back(request):
    query = request.GET.copy()
    query.pop("undo", None)
    address = reverse("applications:table")
    return redirect(f"{address}?{query.urlencode()}" if query else address)


@require_POST
def undo_bulk_action(request):
    """Take back what was done to several; once, and only the latest few."""
    remembered = dict(request.session.get(DONE, []))
    values = remembered.pop(request.GET.get("undo"), None)
    if values is None:
        messages.info(request, "This cannot be taken back any more. Nothing was changed.")
        return _back(request)
    with transaction.atomic():
        is_complete = take_back(request.user, Done(**values))
    request.session[DONE] = [list(entry) for entry in remembered.items()]
    if is_complete:
        messages.success(request, "It is as it was before.")
    else:
        messages.info(request, "Some were moved again since; those stay. The others are back.")
    return _back(request)


def _export(keys: list[int], names: list[str]) -> HttpResponse:
    columns = chosen_columns(names)
    rows = rows_with(keys, columns)
    # The mark tells spreadsheets that it is UTF-8.
    response = HttpResponse(
        "\ufeff" + as_csv(rows, columns), content_type="text/csv; charset=utf-8"
    )
    name = f"Applications, {timezone.localdate()}.csv"
    response["Content-Disposition"] = content_disposition_header(True, name)
    return response
