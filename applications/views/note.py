from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from accounts.once import once_per_form
from applications.forms import NoteForm
from applications.models import Application, Note
from frame.form_pages import answer, posted
from records.undo import delete_with_undo


@require_http_methods(["GET", "HEAD", "POST"])
@once_per_form
def add_note(request, application_id):
    """With `contact` in the address the note begins as one of a call or a message."""
    mine = Application.objects.for_user(request.user).select_related("company")
    application = get_object_or_404(mine, pk=application_id)
    note = Note(application=application, is_contact="contact" in request.GET)
    return _note_form(request, note, "applications/add_note.html")


@require_http_methods(["GET", "HEAD", "POST"])
def edit_note(request, note_id):
    return _note_form(request, _note(request, note_id), "applications/edit_note.html")


def _note_form(request, note, template):
    form = NoteForm(posted(request), instance=note, on=request.GET.get("on", ""))
    if form.is_valid() and form.write(lambda version: note.update(version=version, **form.facts())):
        return redirect(f"{note.application.get_absolute_url()}#note-{note.pk}")
    return answer(request, template, form, {"note": note, "application": note.application})


@require_http_methods(["GET", "HEAD", "POST"])
def delete_note(request, note_id):
    note = _note(request, note_id)
    if request.method == "POST":
        delete_with_undo(request, note, gettext("The note is in the bin."))
        return redirect(note.application)
    context = {"note": note, "application": note.application}
    return render(request, "applications/delete_note.html", context)


def _note(request, note_id) -> Note:
    mine = Note.objects.for_user(request.user).select_related("application__company")
    return get_object_or_404(mine, pk=note_id)
