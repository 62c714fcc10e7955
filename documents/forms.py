"""The forms of the files kept."""

from django import forms
from django.conf import settings
from django.template.defaultfilters import filesizeformat

from applications.models import Application
from documents.formats import ACCEPTED, Format, claimed_by, format_of
from documents.models import Document
from frame.forms import DayField, EditForm, Form, NameField

KEPT = "Keep it as PDF, Word (DOCX), OpenDocument, RTF, plain text, PNG, JPEG or WebP."


class EditDocumentForm(EditForm):
    """What a document is called. Its content never changes: a new version is a new document."""

    class Meta:
        model = Document
        fields = ["kind", "name", "version"]
        field_classes = {"name": NameField}


class DocumentForm(EditDocumentForm):
    """A new document, and where it goes. `too_large` names file fields dropped on arrival."""

    file = forms.FileField(widget=forms.FileInput(attrs={"accept": ACCEPTED}))
    application = forms.ModelChoiceField(
        queryset=Application.objects.none(),
        required=False,
        label="Belongs to",
        empty_label="No application yet",
    )
    sent_on = DayField(
        required=False,
        label="Sent there on",
        help_text="Leave it empty where it has not gone out.",
    )
    field_order = ["file", "kind", "name", "version", "application", "sent_on"]

    def __init__(self, *args, user, too_large=frozenset(), **kwargs):
        super().__init__(*args, **kwargs)
        self.too_large = too_large
        self.offer("application", _own_applications(user))
        name = self.fields["name"]
        name.required = False
        name.help_text = "Left empty, it is called as the file is."
        self.fields["file"].help_text = f"{KEPT} Up to {filesizeformat(settings.LARGEST_FILE)}."
        if "file" in too_large:
            self.fields["file"].error_messages["required"] = self._too_large()

    def _too_large(self) -> str:
        return f"This file is larger than {filesizeformat(settings.LARGEST_FILE)}."

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > settings.LARGEST_FILE:
            raise forms.ValidationError(self._too_large())
        self.format = format_of(file)
        if self.format is None:
            raise forms.ValidationError(f"We cannot tell what this file is. {KEPT}")
        if claimed := claimed_by(file.name, self.format):
            raise forms.ValidationError(
                f"The name says {claimed.label}, but inside this file is {self.format.label}. "
                f"Save it as {claimed.label} first, or give it the ending "
                f".{self.format.extensions[0]}."
            )
        return file

    def clean(self):
        super().clean()
        cleaned = self.cleaned_data
        if cleaned.get("sent_on") and not cleaned.get("application"):
            self.add_error("application", "Say which application it was sent for.")
        if "file" in cleaned and not cleaned.get("name"):
            stem = cleaned["file"].name.rsplit(".", 1)[0].strip()
            cleaned["name"] = (stem or "File")[:120]
        return cleaned

    def file_format(self) -> Format:
        if self.format is None:
            raise TypeError("A file of no known format is never kept.")
        return self.format


class EncloseForm(Form):
    """Which of the person's documents goes with an application, and when it was sent."""

    document = forms.ModelChoiceField(queryset=Document.objects.none())
    sent_on = DayField(required=False, label="Sent on")

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.offer("document", Document.objects.for_user(user))


class DestinationForm(Form):
    """Which of the person's applications a document went to, and when."""

    application = forms.ModelChoiceField(queryset=Application.objects.none())
    sent_on = DayField(required=False, label="Sent on")

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.offer("application", _own_applications(user))


def _own_applications(user):
    return Application.objects.for_user(user).select_related("company")
