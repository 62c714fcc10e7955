"""What is done with many rows of the table at once, and taken back."""

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_POST

from accounts.undo import say_with_undo
from applications.forms import ManyForm
from applications.keyset import ROWS
from applications.models import Application, Event
from applications.table import as_csv, chosen_columns, rows_with
from applications.views.table import table_page

MOST = 2**63 - 1  # What a database keeps as a key.


@require_POST
def many(request):
    """Move, tag, export, put to rest or put back the rows that are ticked."""
    form = ManyForm(request.POST, user=request.user)
    if not form.is_valid():
        ticked = {int(key) for key in request.POST.getlist("chosen") if key.isdecimal()}
        return table_page(request, status=422, many=form, ticked=ticked)
    given = form.cleaned_data
    # Two tabs lock the same rows in the same order, so that neither waits for the other for ever.
    chosen = sorted(given["chosen"], key=lambda one: one.pk)
    if given["action"] == "export":
        # In the order in which they stand in the table.
        places = {key: place for place, key in enumerate(request.POST.getlist("chosen"))}
        chosen.sort(key=lambda one: places.get(str(one.pk), 0))
        return _export(chosen, request.GET.getlist("column"))
    with transaction.atomic():
        done = [one for one in (_do(application, given) for application in chosen) if one]
    _say(request, given["action"], done)
    return _back(request)


def _do(application: Application, given: dict) -> int | None:
    """Do it to one, and return the key that takes it back; None where nothing had to be done."""
    match given["action"]:
        case "move":
            move = application.move_to(given["stage"], on=given["on"])
            return move.pk if move else None
        case "tag":
            application.tag(given["tags"])
        case action:
            if (application.archived_at is not None) == (action == "rest"):
                return None
            application.put_to_rest(resting=action == "rest")
    return application.pk


def _say(request, action: str, keys: list[int]) -> None:
    count = f"{len(keys)} application{'' if len(keys) == 1 else 's'}"
    words = {"move": "moved", "tag": "tagged", "rest": "put to rest", "wake": "put back"}
    text = f"{count} {words[action]}."
    if not keys or action == "tag":
        messages.success(request, text)
        return
    undo = request.GET.copy()
    undo["undo"], undo["keys"] = action, "-".join(map(str, keys))
    say_with_undo(request, text, f"{reverse('applications:undo_many')}?{undo.urlencode()}")


def _back(request):
    kept = request.GET.copy()
    for name in ("undo", "keys"):
        kept.pop(name, None)
    query = f"?{kept.urlencode()}" if kept else ""
    return redirect(reverse("applications:table") + query)


@require_POST
def undo_many(request):
    """Take back what was done to many: `keys` are those of the moves, or of the applications."""
    keys = [int(key) for key in request.GET.get("keys", "").split("-") if key.isdecimal()][:ROWS]
    keys = [key for key in keys if key <= MOST]
    action = request.GET.get("undo")
    with transaction.atomic():
        is_whole = _take_back(request.user, keys) if action == "move" else True
        if action in ("rest", "wake"):
            for application in Application.objects.for_user(request.user).filter(pk__in=keys):
                application.put_to_rest(resting=action == "wake")
    if is_whole:
        messages.success(request, "It is as it was before.")
    else:
        messages.info(request, "Some were moved again since; those stay. The others are back.")
    return _back(request)


def _take_back(user, keys: list[int]) -> bool:
    """Take these moves back, and say whether that could be done with every one."""
    moves = Event.objects.for_user(user).moves().filter(pk__in=keys)
    moves = moves.select_related("application").order_by("application")
    stayed = [one for one in moves if not one.application.take_back(one)]
    return not stayed


def _export(chosen: list[Application], names: list[str]) -> HttpResponse:
    columns = chosen_columns(names)
    rows = rows_with([one.pk for one in chosen], columns)
    # The mark tells spreadsheets that it is UTF-8.
    response = HttpResponse(
        "\ufeff" + as_csv(rows, columns), content_type="text/csv; charset=utf-8"
    )
    name = f"Applications, {timezone.localdate()}.csv"
    response["Content-Disposition"] = content_disposition_header(True, name)
    response["Cache-Control"] = "private, no-store"
    return response
