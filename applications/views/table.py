from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_POST, require_safe

from applications.forms import FilterForm, ManyForm, SavedViewForm
from applications.models import Application, SavedView
from applications.table import COLUMNS, NEWEST, as_csv, chosen_columns, rows_with, table_of


@require_safe
def table(request):
    """The same applications as rows: sorted, filtered, with the columns one wants."""
    return _table(request, status=200)


def _table(request, *, status: int, **more):
    asked = request.GET
    form = FilterForm(asked, user=request.user)
    mine = form.filtered(Application.objects.for_user(request.user))
    shown = table_of(
        mine,
        sort=asked.get("sort", NEWEST),
        columns=chosen_columns(asked.getlist("column")),
        after=asked.get("after", ""),
        before=asked.get("before", ""),
    )
    context = {
        "table": shown,
        "count": mine.count(),
        "form": form,
        "all_columns": [(one, one in shown.columns) for one in COLUMNS.values()][1:],
        "saved_views": SavedView.objects.for_user(request.user),
        "query": _query(asked),
        "stages": form.fields["stage"].choices,  # type: ignore[attr-defined]
    }
    return render(request, "applications/table.html", context | more, status=status)


def _query(asked) -> str:
    """What a saved view keeps of an address: everything but the page."""
    kept = asked.copy()
    for name in ("after", "before"):
        kept.pop(name, None)
    for name in [name for name, values in kept.lists() if not any(values)]:
        del kept[name]
    return kept.urlencode()


@require_POST
def many(request):
    """Move, tag, export or put to rest the rows that are ticked."""
    form = ManyForm(request.POST, user=request.user)
    if not form.is_valid():
        return _table(request, status=422, many=form, ticked=request.POST.getlist("chosen"))
    given = form.cleaned_data
    chosen = list(given["chosen"])
    if given["action"] == "export":
        return _export(chosen, request.GET.getlist("column"))
    with transaction.atomic():
        for application in chosen:
            _do(application, given)
    count = f"{len(chosen)} application{'' if len(chosen) == 1 else 's'}"
    done = {"move": "moved", "tag": "tagged", "rest": "put to rest"}[given["action"]]
    messages.success(request, f"{count} {done}.")
    return redirect(f"{request.path.removesuffix('many/')}?{request.GET.urlencode()}")


def _do(application: Application, given: dict) -> None:
    match given["action"]:
        case "move":
            application.move_to(given["stage"], on=given["on"] or timezone.localdate())
        case "tag":
            application.tag(given["tags"])
        case "rest":
            application.put_to_rest()


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


@require_POST
def save_view(request):
    form = SavedViewForm(request.POST)
    if not form.is_valid():
        return _table(request, status=422, naming=form)
    view, _ = SavedView.objects.update_or_create(
        owner=request.user,
        name=form.cleaned_data["name"],
        defaults={"query": _query(request.GET)},
    )
    messages.success(request, f"“{view}” stands above the table now.")
    return redirect(view)


@require_POST
def forget_view(request, view_id):
    view = get_object_or_404(SavedView.objects.for_user(request.user), pk=view_id)
    view.delete()
    messages.success(request, f"“{view}” is taken off.")
    return redirect("applications:table")
