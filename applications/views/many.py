"""What is done with many rows of the table at once, and taken back."""

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.crypto import get_random_string
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_POST

from applications.forms import FilterForm, ManyForm
from applications.forms.plain import keys_in
from applications.many import Done, do, take_back
from applications.models import Application
from applications.table import NEWEST, as_csv, chosen_columns, keys_of, rows_with
from applications.views.table import table_page
from frame.undo import say_with_undo

DONE = "done_with_many"  # In the session: the latest few actions, by a mark each.
REMEMBERED = 4


@require_POST
def many(request):
    """Move, tag, export, put to rest or put back the rows that are ticked, or all that fit."""
    found = FilterForm(request.GET, user=request.user).filtered(
        Application.objects.for_user(request.user)
    )
    form = ManyForm(request.POST, user=request.user, found=found)
    if not form.is_valid():
        ticked = set(keys_in(request.POST.getlist("chosen")))
        return table_page(request, status=422, many=form, ticked=ticked)
    given = form.cleaned_data
    if given["action"] == "export":
        # In the order in which they stand in the table.
        keys = keys_of(given["chosen"], request.GET.get("sort", NEWEST))
        return _export(keys, request.GET.getlist("column"))
    with transaction.atomic():
        done = do(given["action"], given["chosen"], given)
    _say(request, given["action"], done, len(given["chosen"]))
    return _back(request)


def _say(request, action: str, done: Done, chosen: int) -> None:
    # A tag that one of them had already is given to it all the same.
    number = chosen if action == "tag" else len(done)
    count = f"{number} application{'' if number == 1 else 's'}"
    words = {"move": "moved", "tag": "tagged", "rest": "put to rest", "wake": "put back"}
    text = f"{count} {words[action]}."
    if not done:
        messages.success(request, text)
        return
    undo = request.GET.copy()
    undo["undo"] = _remember(request.session, action, done)
    say_with_undo(request, text, f"{reverse('applications:undo_many')}?{undo.urlencode()}")


def _remember(session, action: str, done: Done) -> str:
    """Keep what takes it back, which may be more than an address can hold."""
    mark = get_random_string(12)
    session[DONE] = [*session.get(DONE, [])[1 - REMEMBERED :], [mark, action, done]]
    return mark


def _back(request):
    kept = request.GET.copy()
    kept.pop("undo", None)
    query = f"?{kept.urlencode()}" if kept else ""
    return redirect(reverse("applications:table") + query)


@require_POST
def undo_many(request):
    """Take back what was done to many; once, and only the latest few."""
    remembered = request.session.get(DONE, [])
    asked = [one for one in remembered if one[0] == request.GET.get("undo")]
    if not asked:
        messages.info(request, "This cannot be taken back any more. Nothing was changed.")
        return _back(request)
    _, action, done = asked[0]
    with transaction.atomic():
        is_whole = take_back(request.user, action, done)
    request.session[DONE] = [one for one in remembered if one not in asked]
    if is_whole:
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
