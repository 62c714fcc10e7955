"""Taking everything along, and bringing it back."""

import logging

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage
from django.http import Http404, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_http_methods, require_safe

from accounts.once import once_per_form
from documents.models import Document, QuotaFull
from exchange.archive import MISSING
from exchange.archive.reading import LARGEST_ARCHIVE, Restoring
from exchange.archive.streaming import zipped
from exchange.archive.summary import kinds_in, summary_of
from exchange.archive.writing import archive_of
from exchange.forms import ArchiveForm
from exchange.tables import TABLES, as_lines
from frame.form_pages import answer
from frame.full_disk import is_disk_full
from frame.localized import file_size
from frame.uploads import takes_files_up_to
from records.models import SetAsideFile
from records.reading import Unreadable
from records.storage import NO_ROOM, StorageUnreachable, new_path, reaching_files

logger = logging.getLogger(__name__)


@takes_files_up_to(LARGEST_ARCHIVE)
@require_http_methods(["GET", "HEAD", "POST"])
def archive(request):
    """What can be downloaded, and the form that takes an archive back."""
    if request.method == "POST":
        form = ArchiveForm(request.POST, request.FILES, user=request.user)
        if form.is_valid() and (waiting := _set_aside(request.user, form)):
            return redirect("exchange:restore_archive", waiting.pk)
    else:
        form = ArchiveForm(user=request.user)
    context = {"tables": TABLES, "not_included": MISSING}
    return answer(request, "exchange/archive.html", form, context)


def _set_aside(user, form: ArchiveForm) -> SetAsideFile | None:
    """The archive, stored until its person has looked at what it would bring."""
    file = form.cleaned_data["file"]
    for earlier in SetAsideFile.objects.for_user(user).filter(item=None):
        earlier.delete_for_good()
    try:
        with reaching_files():
            path = default_storage.save(new_path(), file)
    except StorageUnreachable as error:
        logger.warning("An archive could not be stored: %s", error)
        form.add_error("file", ValidationError(_why_not(error), code="unreachable"))
        return None
    return SetAsideFile.objects.create(
        owner=user, file=path, size=file.size, summary=summary_of(form.restoring)
    )


@require_http_methods(["GET", "HEAD", "POST"])
@once_per_form
def restore_archive(request, file_id):
    """A dry run: what would be added, what is here already, what does not fit; then the doing."""
    mine = SetAsideFile.objects.for_user(request.user).filter(item=None)
    waiting = get_object_or_404(mine, pk=file_id)
    try:
        with reaching_files():
            if request.method == "POST":
                _write(request.user, waiting)
                return _restored(request, waiting)
            found = _dry_run(request, waiting)
    except (Unreadable, QuotaFull, StorageUnreachable, FileNotFoundError) as error:
        messages.warning(request, _why_not(error))
        return redirect("exchange:archive")
    return render(request, "exchange/restore_archive.html", found)


def _write(user, waiting: SetAsideFile) -> None:
    with waiting.file.open("rb") as file:
        Restoring(user, file).write(first=waiting.take)


def _restored(request, waiting: SetAsideFile):
    waiting.delete_for_good()
    messages.success(request, gettext("Your archive is restored."))
    return redirect("today:today")


def _why_not(error: Exception) -> str:
    match error:
        case Unreadable():
            return str(error)
        case QuotaFull():
            words = gettext("The files of this archive do not fit. You have %(left)s left.")
            return words % {"left": file_size(error.left)}
    words = gettext("Your files cannot be reached right now. Please try again in a few minutes.")
    return str(NO_ROOM) if is_disk_full(error) else words


def _dry_run(request, waiting: SetAsideFile) -> dict:
    """What was found in it when it came; in another language it is read once more."""
    if waiting.summary.get("language") != get_language():
        with waiting.file.open("rb") as file:
            waiting.summary = summary_of(Restoring(request.user, file))
        waiting.save(update_fields=["summary"])
    more = {"waiting": waiting, "kinds": list(kinds_in(waiting.summary))}
    return waiting.summary | more | {"room_left": Document.objects.room_left(request.user)}


@require_safe
def download_archive(request):
    """The whole archive, sent while it is made."""
    day = timezone.localdate().isoformat()
    # Translators: the name of a file. The day is written as 2026-11-25.
    name = gettext("Second Wind, %(day)s.zip") % {"day": day}
    content = zipped(archive_of(request.user))
    response = StreamingHttpResponse(content, content_type="application/zip")
    response["Content-Disposition"] = content_disposition_header(True, name)
    return response


@require_safe
def download_table(request, table):
    """One kind of rows for a spreadsheet."""
    if table not in TABLES:
        raise Http404
    # The mark tells spreadsheets that it is UTF-8.
    lines = (line.encode() for line in as_lines(TABLES[table], request.user))
    response = StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8")
    name = f"{TABLES[table].label}, {timezone.localdate().isoformat()}.csv"
    response["Content-Disposition"] = content_disposition_header(True, name)
    return response
