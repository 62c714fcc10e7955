"""The pages of an import: the file, its columns, the dry run, the report."""

from dataclasses import replace

from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.once import once_per_form
from exchange.forms.importing import ChoicesForm, ImportFileForm
from exchange.importing.files.refusal import FileRefused
from exchange.importing.opened import open_upload, opened_file
from exchange.importing.undoing import Undoing
from exchange.importing.undoing import undo_import as undo_all_of
from exchange.importing.writing import write_plan
from exchange.models import FileImport
from exchange.models.import_result import Reason, Result
from frame.form_pages import answer, posted
from frame.undo import say_with_undo

ROWS = 100


@require_http_methods(["GET", "HEAD", "POST"])
@once_per_form
def import_file(request):
    """Choose a file, or paste its rows; what was imported before stands below."""
    if request.method == "POST":
        form = ImportFileForm(request.POST, request.FILES)
        if form.is_valid() and (file_import := _opened(request.user, form)):
            return redirect("exchange:import_columns", file_import.pk)
    else:
        form = ImportFileForm()
    earlier = FileImport.objects.for_user(request.user).settled()[:20]
    return answer(request, "exchange/import_file.html", form, {"earlier": earlier})


def _opened(user, form: ImportFileForm) -> FileImport | None:
    """The file as it was read; None, with a message beside its field, where it cannot be."""
    content, name = form.content()
    try:
        return open_upload(user, content, name)
    except FileRefused as refusal:
        form.add_error("file" if form.cleaned_data["file"] else "rows", refusal.text)
        return None


def _own_import(request, import_id) -> FileImport:
    return get_object_or_404(FileImport.objects.for_user(request.user).light(), pk=import_id)


@require_http_methods(["GET", "HEAD", "POST"])
def import_columns(request, import_id):
    """What each column is about, what each status means, and what else the file leaves open."""
    file_import = _own_import(request, import_id)
    if not file_import.is_open:
        return redirect(file_import)
    opened = opened_file(file_import)
    form = ChoicesForm(posted(request), opened=opened)
    if form.is_valid():
        choices = form.choices()
        file_import.choose(choices.as_json(), mark=opened.layout.mark)
        again = choices.begins_anew(opened.choices)
        page = "exchange:import_columns" if again else "exchange:import_check"
        return redirect(page, file_import.pk)
    context = {"file_import": file_import, "importer": opened.importer}
    return answer(request, "exchange/import_columns.html", form, context)


@require_safe
def import_check(request, import_id):
    """The dry run: what would become of every row."""
    file_import = _own_import(request, import_id)
    if not file_import.is_open:
        return redirect(file_import)
    opened = opened_file(file_import)
    plan = opened.plan()
    wanted = request.GET.get("show", "")
    rows = [row for row in plan.rows if wanted in ("", row.result)]
    page = Paginator(rows, ROWS).get_page(request.GET.get("page"))
    asked = [row.reason for row in plan.rows if row.result == Result.ASKED]
    context = {
        "file_import": file_import,
        "plan": plan,
        "moves": opened.choices.moves,
        "endings": opened.choices.endings,
        "rows": page,
        "show": wanted,
        "counts": _counts(plan.count()),
        "to_write": len(plan.written),
        "asked": len(asked),
        "answers_at": "statuses" if Reason.STATUS in asked else "missing",
    }
    return render(request, "exchange/import_check.html", context)


def _counts(counts) -> list[tuple[str, str, int]]:
    """How many rows there are of each result, those of which there are any."""
    return [
        (result.value, str(result.label), counts[result]) for result in Result if counts.get(result)
    ]


@require_POST
def run_import(request, import_id):
    """Write what the dry run showed."""
    file_import = _own_import(request, import_id)
    if file_import.is_open:
        opened = opened_file(file_import)
        if not opened.sheets:  # another tab has written it since it was looked up
            return redirect("exchange:import_report", file_import.pk)
        moves, endings = ("moves" in request.POST, "endings" in request.POST)
        choices = replace(opened.choices, moves=moves, endings=endings)
        file_import.choose(choices.as_json(), mark=file_import.mark)
        plan = opened.plan(for_writing=True)
        if not plan.written:
            messages.info(request, gettext("There is nothing to import yet."))
            return redirect("exchange:import_check", file_import.pk)
        if write_plan(file_import, plan, today=timezone.localdate()):
            undo = reverse("exchange:undo_import", args=[file_import.pk])
            say_with_undo(request, _what_was_done(file_import), undo)
    return redirect("exchange:import_report", file_import.pk)


def _what_was_done(file_import: FileImport) -> str:
    counts = file_import.counts
    created, merged = counts.get(Result.CREATED, 0), counts.get(Result.MERGED, 0)
    words = ngettext(
        "%(number)s application is imported.", "%(number)s applications are imported.", created
    )
    sentences = [words % {"number": created}] if created or not merged else []
    if merged:
        words = ngettext(
            "%(number)s row is merged with what you have.",
            "%(number)s rows are merged with what you have.",
            merged,
        )
        sentences.append(words % {"number": merged})
    return " ".join(sentences)


@require_safe
def import_report(request, import_id):
    """What became of every row of a file that was imported."""
    file_import = _own_import(request, import_id)
    if file_import.is_open:
        return redirect(file_import)
    wanted = request.GET.get("show", "")
    rows = file_import.rows.select_related("application__company")
    rows = rows.filter(result=wanted) if wanted in Result.values else rows
    context = {
        "file_import": file_import,
        "rows": Paginator(rows, ROWS).get_page(request.GET.get("page")),
        "show": wanted,
        "counts": _counts(file_import.counts),
        "asked": file_import.counts.get(Result.ASKED, 0),
    }
    return render(request, "exchange/import_report.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def undo_import(request, import_id):
    """What would go and what would stay; then take the import back, but for what was worked on
    since. The button of a message leads to the page first."""
    file_import = _own_import(request, import_id)
    if not file_import.is_done:
        return redirect(file_import)
    if request.method != "POST":
        undoing = Undoing(file_import)
        context = {"file_import": file_import, "undoing": undoing, "goes": undoing.counts()}
        return render(request, "exchange/undo_import.html", context)
    if "sure" not in request.POST:
        return redirect("exchange:undo_import", file_import.pk)
    stay = undo_all_of(file_import)
    messages.success(request, gettext("The import is undone."))
    if stay:
        words = ngettext(
            "%(number)s application stays, since you have worked on it.",
            "%(number)s applications stay, since you have worked on them.",
            stay,
        )
        messages.info(request, words % {"number": stay})
    return redirect("exchange:import_report", file_import.pk)


@require_POST
def discard_import(request, import_id):
    """Forget a file that was not imported."""
    file_import = _own_import(request, import_id)
    if not file_import.is_open:
        return redirect(file_import)
    file_import.delete()
    return redirect("exchange:import_file")
