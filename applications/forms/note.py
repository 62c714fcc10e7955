from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from applications.models import Note
from frame.forms import EditForm, PastDayField


class NoteForm(EditForm):
    class Meta:
        model = Note
        fields = ["text", "happened_on", "is_contact"]
        labels = {"text": _("Note")}
        field_classes = {"happened_on": PastDayField}
        widgets = {"text": forms.Textarea(attrs={"rows": 2})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # Among other fields on the page of an application, its label says too little aloud.
        self.fields["happened_on"].widget.attrs["aria-label"] = _("Day it happened")
        self.fields["happened_on"].required = False
        if not self.instance.pk:
            self.fields["happened_on"].initial = timezone.localdate()

    def clean_happened_on(self):
        return self.cleaned_data["happened_on"] or timezone.localdate()
