from django import forms

from applications.models import SavedView
from frame.forms import ModelForm, NameField


class SavedViewForm(ModelForm):
    """What a view is called, and whether what it shows can be kept."""

    class Meta:
        model = SavedView
        fields = ["name"]
        field_classes = {"name": NameField}

    def __init__(self, *args, query: str, **kwargs):
        super().__init__(*args, **kwargs)
        self.query = query

    def clean_name(self) -> str:
        longest = SavedView._meta.get_field("query").max_length
        if len(self.query) > (longest or 0):
            raise forms.ValidationError("There is more in the filters than a view can keep.")
        return self.cleaned_data["name"]
