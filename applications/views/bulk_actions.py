"""What is done with several rows of the table at once, and taken back."""

import dataclasses

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.crypto import get_random_string
from django.utils.http import content_disposition_header
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_POST

from applications.bulk_actions import Done, do, take_back
from applications.forms import BulkActionForm, FilterForm
from applications.models import Application
from applications.table import NEWEST, as_csv, chosen_columns, keys_of, rows_with
from applications.views.table import table_page
from frame import localized
from frame.forms import keys_in
from frame.undo import say_with_undo

DONE = "bulk_actions"  # In the session: the latest few actions, by a mark each.
REMEMBERED = 4


@require_POST
def bulk_action(request):
    """Move, close, tag, export, archive, unarchive or delete what is selected, or all that fit."""
    found = FilterForm(request.GET, user=request.user).filtered(
        Application.objects.for_user(request.user)
    )
    form = BulkActionForm(request.POST, user=request.user, found=found, auto_id="bulk_%s")
    if not form.is_valid():
        ticked = set(keys_in(request.POST.getlist("chosen")))
        return table_page(request, bulk_action=form, ticked=ticked)
    chosen, action = form.cleaned_data["chosen"], form.cleaned_data["action"]
    if action == "export":
        # In the order of the table.
        keys = keys_of(chosen, request.GET.get("sort", NEWEST))
        return _export(keys, request.GET.getlist("column"))
    try:
        with transaction.atomic():
            done = do(action, chosen, **form.details())
    except ValidationError as refused:  # by what is on record, as another tab has left it
        form.add_error("on", refused)
        return table_page(request, bulk_action=form, ticked={row.pk for row in chosen})
    _say(request, done, len(chosen))
    return _back(request)


def _say(request, done: Done, chosen: int) -> None:
    # An application that had the tag already counts, too.
    number = chosen if done.action == "tag" else len(done.keys)
    text = " ".join(filter(None, [_in_words(done.action, number), _left_out(done.ended)]))
    if not done.can_be_undone:
        messages.success(request, text)
        return
    undo = request.GET.copy()
    undo["undo"] = _remember(request.session, done)
    address = reverse("applications:undo_bulk_action")
    say_with_undo(request, text, f"{address}?{undo.urlencode()}")


def _in_words(action: str, count: int) -> str:
    match action:
        case "move":
            words = ngettext("%(count)s application moved.", "%(count)s applications moved.", count)
        case "close":
            words = ngettext(
                "%(count)s application closed.", "%(count)s applications closed.", count
            )
        case "tag":
            words = ngettext(
                "%(count)s application tagged.", "%(count)s applications tagged.", count
            )
        case "archive":
            words = ngettext(
                "%(count)s application archived.", "%(count)s applications archived.", count
            )
        case "unarchive":
            words = ngettext(
                "%(count)s application moved back to the board.",
                "%(count)s applications moved back to the board.",
                count,
            )
        case "delete":
            words = ngettext(
                "%(count)s application is in the bin.",
                "%(count)s applications are in the bin.",
                count,
            )
        case _:
            raise ValueError(action)
    return words % {"count": localized.number(count)}


def _left_out(ended: int) -> str:
    if not ended:
        return ""
    words = ngettext(
        "%(count)s has ended and stays as it is.",
        "%(count)s have ended and stay as they are.",
        ended,
    )
    return words % {"count": localized.number(ended)}


def _remember(session, done: Done) -> str:
    """Keep in the session what undoes it, which may be too long for an address."""
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
    """Undo a bulk action; once, and only one of the latest few."""
    remembered = dict(request.session.get(DONE, []))
    values = remembered.pop(request.GET.get("undo"), None)
    if values is None:
        messages.info(request, gettext("This can no longer be undone. Nothing was changed."))
        return _back(request)
    with transaction.atomic():
        is_complete = take_back(request.user, Done(**values))
    request.session[DONE] = [list(entry) for entry in remembered.items()]
    if is_complete:
        messages.success(request, gettext("Undone. Everything is as it was before."))
    elif values["action"] == "delete":
        messages.info(
            request,
            gettext(
                "Some applications did not come back from the bin as they were. Have a look there. "
                "The others are as they were before."
            ),
        )
    else:
        messages.info(
            request,
            gettext(
                "Some applications have been changed again since; they stay as they are. "
                "The others are as they were before."
            ),
        )
    return _back(request)


def _export(keys: list[int], names: list[str]) -> HttpResponse:
    columns = chosen_columns(names)
    rows = rows_with(keys, columns)
    # The mark tells spreadsheets that it is UTF-8.
    response = HttpResponse(
        "\ufeff" + as_csv(rows, columns), content_type="text/csv; charset=utf-8"
    )
    day = timezone.localdate().isoformat()
    # Translators: the name of a file. The day is written as 2026-11-25.
    name = gettext("Applications, %(day)s.csv") % {"day": day}
    response["Content-Disposition"] = content_disposition_header(True, name)
    return response
