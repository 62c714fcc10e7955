from typing import Any

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from applications.forms import FilterForm, SavedViewForm
from applications.forms.bulk_actions import ENDED_AS
from applications.forms.filtering import with_current_names
from applications.models import Application, SavedView, Stage
from applications.table import COLUMNS, NEWEST, build_table, chosen_columns
from frame.form_pages import answer
from frame.undo import say_with_undo
from records.undo import delete_with_undo


@require_safe
def table(request):
    """The same applications as rows: sorted, filtered, with the columns that were chosen."""
    return table_page(request)


def table_page(request, *, view_form=None, bulk_action=None, ticked=None):
    """The table, with the errors of one of its forms, if there are any."""
    asked = request.GET
    filters = FilterForm(asked, user=request.user)
    mine = filters.filtered(Application.objects.for_user(request.user))
    shown = build_table(
        mine,
        sort=asked.get("sort", NEWEST),
        columns=chosen_columns(asked.getlist("column")),
        number=asked.get("page", ""),
    )
    view_form = view_form or SavedViewForm(query="", auto_id="view_%s")
    context = {
        "table": shown,
        "count": shown.page.paginator.count,
        # Asked only where there is nothing to show.
        "has_any": bool(shown.rows) or Application.objects.for_user(request.user).exists(),
        "filters": filters,
        "bulk_action": bulk_action,
        "ticked": ticked if ticked is not None else _ticked(asked, shown),
    }
    context |= _beside_the_table(request)
    others = [bulk_action] if bulk_action else []
    return answer(request, "applications/table.html", view_form, context, others=others)


def _beside_the_table(request) -> dict[str, Any]:
    """What the page's forms and links need, whichever rows are shown."""
    return {
        "saved_views": SavedView.objects.for_user(request.user),
        "query": query_of(request.GET),
        "handed_on": _handed_on(request.GET, "q"),
        "stages": Stage.choices,
        "endings": ENDED_AS,
    }


def _ticked(asked, shown) -> set[int]:
    return {row.key for row in shown.rows} if asked.get("ticked") == "all" else set()


@require_safe
def table_filter(request):
    """Which rows the table shows, and which columns; it leads back there."""
    shown = {column.name for column in chosen_columns(request.GET.getlist("column"))}
    form = FilterForm(request.GET, user=request.user)
    form.list_tags()
    context = {
        "form": form,
        "all_columns": [(column, name in shown) for name, column in COLUMNS.items()][1:],
        "sort": request.GET.get("sort", ""),
        "text": request.GET.get("q", ""),
    }
    return render(request, "applications/table_filter.html", context)


def _handed_on(asked, *asked_here: str) -> list[tuple[str, str]]:
    """The part of the query that a form does not ask for, and has to hand on."""
    apart = {*asked_here, "page", "ticked"}
    return [
        (name, value)
        for name, values in asked.lists()
        for value in values
        if value and name not in apart
    ]


def query_of(asked) -> str:
    """What a saved view keeps of an address: everything but the page number."""
    query = with_current_names(asked).copy()
    for name in ("page", "ticked"):
        query.pop(name, None)
    for name in [name for name, values in query.lists() if not any(values)]:
        del query[name]
    return query.urlencode()


@require_POST
def save_view(request):
    form = SavedViewForm(request.POST, query=query_of(request.GET), auto_id="view_%s")
    if not form.is_valid():
        return table_page(request, view_form=form)
    name, query = form.cleaned_data["name"], form.query
    view, is_new = SavedView.objects.get_or_create(
        owner=request.user, name=name, defaults={"query": query}
    )
    if is_new or view.query == query:
        messages.success(request, gettext("The view “%(view)s” is saved.") % {"view": view})
        return redirect(view)
    undo = f"{reverse('applications:restore_view', args=[view.pk])}?{view.query}"
    view.show(query)
    text = gettext("The view “%(view)s” existed already and now shows this.") % {"view": view}
    say_with_undo(request, text, undo)
    return redirect(view)


@require_POST
def restore_view(request, view_id):
    """Give a view the earlier query that the address holds: the undo of changing it."""
    view = get_object_or_404(SavedView.objects.for_user(request.user), pk=view_id)
    form = SavedViewForm({"name": view.name}, query=query_of(request.GET))
    if form.is_valid():
        view.show(form.query)
        text = gettext("The view “%(view)s” shows what it showed before.") % {"view": view}
        messages.success(request, text)
    return redirect(view)


@require_POST
def forget_view(request, view_id):
    view = get_object_or_404(SavedView.objects.for_user(request.user), pk=view_id)
    text = gettext("The view “%(view)s” is in the bin.") % {"view": view}
    delete_with_undo(request, view, text)
    return redirect("applications:table")
