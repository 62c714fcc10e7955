import datetime
from contextlib import suppress

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from applications.models import Note
from frame.forms import EditForm, PastDayField


class NoteForm(EditForm):
    """A new one is of the day `on`, as an address says it, or of today."""

    class Meta:
        model = Note
        fields = ["text", "happened_on", "is_contact"]
        labels = {"text": _("Note")}
        field_classes = {"happened_on": PastDayField}
        widgets = {"text": forms.Textarea(attrs={"rows": 2})}

    def __init__(self, *args, on: str = "", **kwargs):
        super().__init__(*args, **kwargs)
        # Among other fields on the page of an application, its label says too little aloud.
        self.fields["happened_on"].widget.attrs["aria-label"] = _("Day it happened")
        self.fields["happened_on"].required = False
        if not self.instance.pk:
            self.initial["happened_on"] = self._past_day(on) or timezone.localdate()

    def _past_day(self, text: str) -> datetime.date | None:
        with suppress(ValidationError):
            return self.fields["happened_on"].clean(text)
        return None

    def clean_happened_on(self):
        return self.cleaned_data["happened_on"] or timezone.localdate()
