"""The forms of the files kept."""

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.models import Application
from applications.telling_apart import offer_applications
from documents.formats import (
    ACCEPTED,
    Format,
    claimed_by,
    format_of,
    label_of_format,
    why_refused,
)
from documents.models import Document, DocumentQuerySet, Enclosed
from frame.forms import EditForm, Form, NameField, PastDayField
from frame.uploads import UploadField

FORMATS_TAKEN = _("Use PDF, Word (DOCX), OpenDocument, RTF, plain text, PNG, JPEG or WebP.")


class EditDocumentForm(EditForm):
    """The kind and the name of a document. Its content never changes: a new version is a new
    document."""

    class Meta:
        model = Document
        fields = ["kind", "name", "version"]
        field_classes = {"name": NameField}


class DocumentForm(EditDocumentForm):
    """A new document, and where it goes.

    Once it is valid, `file_format` is what its file really is.
    """

    file_format: Format

    file = UploadField(label=_("File"), widget=forms.FileInput(attrs={"accept": ACCEPTED}))
    application = forms.ModelChoiceField(
        queryset=Application.objects.none(),
        required=False,
        label=_("Application"),
        empty_label=_("No application yet"),
    )
    sent_on = PastDayField(
        required=False,
        label=_("Sent on"),
        help_text=_("Leave it empty if you have not sent it yet."),
    )
    field_order = ["file", "kind", "name", "version", "application", "sent_on"]

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        offer_applications(self, "application", _own_applications(user))
        name = self.fields["name"]
        name.required = False
        name.help_text = gettext("If you leave this empty, the name of the file is used.")
        file: Any = self.fields["file"]
        file.help_text = f"{FORMATS_TAKEN} {file.up_to}"

    def clean_file(self):
        file = self.cleaned_data["file"]
        found = format_of(file)
        if found is None:
            problem = why_refused(file) or gettext("This type of file is not accepted.")
            raise forms.ValidationError(f"{problem} {FORMATS_TAKEN}")
        if claimed := claimed_by(file.name, found):
            raise forms.ValidationError(_mismatch(claimed, found))
        self.file_format = found
        return file

    def meant_of(self, same: DocumentQuerySet) -> Document | None:
        """Of documents with this content the one that is meant; None where another name or version
        was typed."""
        for field in ("name", "version"):
            if typed := self.data.get(field, "").strip():
                same = same.filter(**{field: typed})
        return same.first()

    def clean(self):
        super().clean()
        cleaned = self.cleaned_data
        if cleaned.get("sent_on") and not cleaned.get("application"):
            self.add_error("application", gettext("Choose the application you sent it with."))
        if "file" in cleaned and not cleaned.get("name"):
            stem = cleaned["file"].name.rsplit(".", 1)[0].strip()
            cleaned["name"] = (stem or cleaned["file"].name)[:120]
        return cleaned


class EncloseForm(Form):
    """Which of the person's documents goes with an application, and when it was sent."""

    document = forms.ModelChoiceField(label=_("Document"), queryset=Document.objects.none())
    sent_on = PastDayField(required=False, label=_("Sent on"))

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        mine = Document.objects.for_user(user)
        self.offer_newest("document", mine, by=("name", "version"))


class SendingForm(EditForm):
    """When a document was sent with an application, or that it was not."""

    class Meta:
        model = Enclosed
        fields = ["sent_on"]
        field_classes = {"sent_on": PastDayField}
        help_texts = {"sent_on": _("Leave it empty if you have not sent it yet.")}


class DestinationForm(Form):
    """Which of the person's applications a document went to, and when."""

    application = forms.ModelChoiceField(
        label=_("Application"), queryset=Application.objects.none()
    )
    sent_on = PastDayField(required=False, label=_("Sent on"))

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        offer_applications(self, "application", _own_applications(user))


def _mismatch(claimed: Format, found: Format) -> str:
    words = gettext(
        "The name says %(claimed)s, but the type of the file is %(found)s. Save it as %(claimed)s "
        "first, or change the end of its name to .%(extension)s."
    )
    return words % {
        "claimed": label_of_format(claimed.content_type),
        "found": label_of_format(found.content_type),
        "extension": found.extensions[0],
    }


def _own_applications(user):
    return Application.objects.for_user(user).select_related("company")
