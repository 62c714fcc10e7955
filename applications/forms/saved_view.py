from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.models import SavedView
from frame.forms import ModelForm, NameField


class SavedViewForm(ModelForm):
    """The name of a view, and whether what it shows can be saved."""

    class Meta:
        model = SavedView
        fields = ["name"]
        labels = {"name": _("Name of this view")}
        field_classes = {"name": NameField}

    def __init__(self, *args, query: str, **kwargs):
        super().__init__(*args, **kwargs)
        self.query = query

    def clean_name(self) -> str:
        longest = SavedView._meta.get_field("query").max_length
        if len(self.query) > (longest or 0):
            raise forms.ValidationError(gettext("These filters are too long to be saved."))
        return self.cleaned_data["name"]
