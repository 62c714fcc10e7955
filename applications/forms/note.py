from django import forms
from django.utils import timezone

from applications.forms.application import DayInput
from applications.forms.plain import speak_plainly
from applications.forms.seen import SeenForm
from applications.models import Note


class NoteForm(SeenForm, forms.ModelForm):
    class Meta:
        model = Note
        fields = ["text", "happened_on"]
        labels = {"text": "Write a note"}
        widgets = {"text": forms.Textarea(attrs={"rows": 2}), "happened_on": DayInput()}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["happened_on"].required = False
        if not self.instance.pk:
            self.fields["happened_on"].initial = timezone.localdate()
        speak_plainly(self)

    def clean_happened_on(self):
        return self.cleaned_data["happened_on"] or timezone.localdate()

    def facts(self) -> dict:
        """The day and the words as keyword arguments of `Note.rewrite`."""
        return {name: self.cleaned_data[name] for name in self.Meta.fields}
