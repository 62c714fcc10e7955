import logging

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import FileResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.once import once_per_form
from applications.models import Application
from documents.forms import (
    DestinationForm,
    DocumentForm,
    EditDocumentForm,
    EncloseForm,
    SendingForm,
)
from documents.models import Document, Enclosed, QuotaFull, room_of
from frame.form_pages import answer, posted
from frame.full_disk import is_disk_full
from frame.localized import file_size
from records.models import SetAsideFile
from records.storage import NO_ROOM, StorageUnreachable
from records.undo import delete_with_undo, say_in_bin

UNREACHABLE = _(
    "Your files cannot be reached right now, so this one was not added. "
    "Please try again in a few minutes."
)

ROWS = 30
logger = logging.getLogger(__name__)


@require_safe
def document_list(request):
    mine = Document.objects.for_user(request.user)
    rows = Paginator(mine.with_destinations(), ROWS).get_page(request.GET.get("page"))
    binned = SetAsideFile.objects.for_user(request.user).room_taken()
    context = {
        "documents": list(rows),
        "rows": rows,
        "room_taken": mine.room_taken() + binned,
        "room_binned": binned,
        "room_in_all": room_of(request.user),
    }
    return render(request, "documents/document_list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@once_per_form
def add_document(request, application_id=None):
    application = None
    if application_id is not None:
        mine = Application.objects.for_user(request.user).select_related("company")
        application = get_object_or_404(mine, pk=application_id)
    if request.method == "POST":
        form = DocumentForm(request.POST, request.FILES, user=request.user)
        if form.is_valid() and (address := _added(request, form)):
            return redirect(address)
    else:
        form = DocumentForm(user=request.user, initial={"application": application})
    return answer(request, "documents/add_document.html", form, {"application": application})


def _added(request, form):
    """Where the new document is shown, or the one that has its content already; None where it could
    not be kept."""
    application = form.cleaned_data["application"]
    mine = Document.objects.for_user(request.user)
    same = mine.with_content(form.cleaned_data["file"])
    if (there := form.meant_of(same)) and there.has_content():
        if application:
            there.enclose_with(application, on=form.cleaned_data["sent_on"])
        messages.info(request, _what_is_there(there, application))
        return application or there
    other = same.first()
    if document := _keep(request, form):
        messages.success(request, _what_was_added(document, other))
        return application or "documents:document_list"
    return None


def _what_is_there(document: Document, application: Application | None) -> str:
    words = gettext("You have this file already: %(document)s. It was not added a second time.")
    if application:
        words = gettext(
            "You have this file already: %(document)s. It goes with this application now, and was "
            "not added a second time."
        )
    return words % {"document": document}


def _what_was_added(document: Document, same: Document | None) -> str:
    words = gettext("%(document)s is added.") % {"document": document}
    if same:
        # Translators: a file that was just added under another name; this is its first name.
        also = gettext("The same file is here already as %(document)s.") % {"document": same}
        words = f"{words} {also}"
    return words


def _keep(request, form) -> Document | None:
    """The new document; None, with a message beside the file, where it could not be kept."""
    try:
        return Document.objects.keep(
            request.user,
            form.cleaned_data["file"],
            form.file_format,
            application=form.cleaned_data["application"],
            sent_on=form.cleaned_data["sent_on"],
            **form.facts(),
        )
    except StorageUnreachable as error:
        logger.warning("A file could not be stored: %s", error)
        why = NO_ROOM if is_disk_full(error) else UNREACHABLE
        form.add_error("file", ValidationError(why, code="unreachable"))
    except QuotaFull as full:
        size, left, all_of_it = (
            file_size(number)
            for number in (form.cleaned_data["file"].size, full.left, room_of(request.user))
        )
        words = gettext(
            "This file needs %(size)s, and you have %(left)s left of %(total)s. "
            "Delete another file for good first; files in the bin count, too."
        )
        form.add_error("file", words % {"size": size, "left": left, "total": all_of_it})
    return None


@require_http_methods(["GET", "HEAD", "POST"])
def edit_document(request, document_id):
    mine = Document.objects.for_user(request.user).with_destinations()
    document = get_object_or_404(mine, pk=document_id)
    form = EditDocumentForm(posted(request), instance=document)
    if form.is_valid() and form.write(
        lambda version: document.describe(row_version=version, **form.facts())
    ):
        return redirect("documents:document_list")
    context = {"document": document, "destination": DestinationForm(user=request.user)}
    return answer(request, "documents/edit_document.html", form, context)


@require_POST
def add_destination(request, document_id):
    """Say that a document went to one more application."""
    mine = Document.objects.for_user(request.user).with_destinations()
    document = get_object_or_404(mine, pk=document_id)
    destination = DestinationForm(request.POST, user=request.user)
    if destination.is_valid():
        sent = destination.cleaned_data
        document.enclose_with(sent["application"], on=sent["sent_on"])
        return redirect(document)
    form = EditDocumentForm(instance=document)
    context = {"document": document, "destination": destination}
    page = "documents/edit_document.html"
    return answer(request, page, form, context, others=[destination])


@require_http_methods(["GET", "HEAD", "POST"])
def enclose(request, application_id):
    """Put a document that is already kept to an application."""
    mine = Application.objects.for_user(request.user).select_related("company")
    application = get_object_or_404(mine, pk=application_id)
    form = EncloseForm(posted(request), user=request.user)
    if form.is_valid():
        document = form.cleaned_data["document"]
        document.enclose_with(application, on=form.cleaned_data["sent_on"])
        return redirect(application)
    return answer(request, "documents/enclose.html", form, {"application": application})


@require_http_methods(["GET", "HEAD", "POST"])
def correct_sending(request, enclosed_id):
    """Say when a document was sent with an application, or that it was not."""
    enclosed = _enclosed(request, enclosed_id)
    form = SendingForm(posted(request), instance=enclosed)
    if form.is_valid() and form.write(
        lambda version: enclosed.update(version=version, **form.facts())
    ):
        return _back(request, enclosed)
    context = {"enclosed": enclosed, "stays": _stays(request)}
    return answer(request, "documents/correct_sending.html", form, context)


@require_POST
def take_out(request, enclosed_id):
    """Take a document off an application; the document itself stays."""
    enclosed = _enclosed(request, enclosed_id)
    words = gettext("%(document)s is removed from %(application)s.")
    values = {"document": enclosed.document, "application": enclosed.application}
    say_in_bin(request, enclosed.take_out(), words % values)
    return _back(request, enclosed)


def _enclosed(request, enclosed_id) -> Enclosed:
    mine = Enclosed.objects.for_user(request.user).select_related("application__company")
    return get_object_or_404(mine, pk=enclosed_id)


def _stays(request) -> bool:
    """Whether it was done on the page of the document."""
    return "stay" in request.POST or "stay" in request.GET


def _back(request, enclosed: Enclosed):
    return redirect(enclosed.document if _stays(request) else enclosed.application)


@require_http_methods(["GET", "HEAD", "POST"])
def delete_document(request, document_id):
    mine = Document.objects.for_user(request.user).with_destinations()
    document = get_object_or_404(mine, pk=document_id)
    if request.method == "POST":
        text = gettext("%(document)s is in the bin.") % {"document": document}
        delete_with_undo(request, document, text)
        return redirect("documents:document_list")
    return render(request, "documents/delete_document.html", {"document": document})


@require_safe
def download(request, document_id):
    document = get_object_or_404(Document.objects.for_user(request.user), pk=document_id)
    try:
        content = document.open_content()
    except FileNotFoundError:
        logger.warning("The content of document %s is not in the storage", document.pk)
        return render(request, "documents/file_missing.html", {"document": document}, status=404)
    except StorageUnreachable as error:
        logger.warning("A file could not be read: %s", error)
        context = {"document": document}
        return render(request, "documents/files_unreachable.html", context, status=503)
    return _attachment(document, content)


def _attachment(document, content) -> FileResponse:
    response = FileResponse(
        content,
        as_attachment=True,
        filename=document.filename,
        content_type=document.content_type,
    )
    # Should a browser show it after all, it is nobody's page.
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return response
