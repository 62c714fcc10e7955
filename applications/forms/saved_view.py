from django import forms

from applications.forms.length import without_cutting
from applications.models import SavedView


class SavedViewForm(forms.ModelForm):
    """What a view is called, and whether what it shows can be kept."""

    class Meta:
        model = SavedView
        fields = ["name"]

    def __init__(self, *args, query: str, **kwargs):
        super().__init__(*args, **kwargs)
        self.query = query
        without_cutting(self)

    def clean_name(self) -> str:
        if not (name := " ".join(self.cleaned_data["name"].split())):
            raise forms.ValidationError("This field is required.")
        longest = SavedView._meta.get_field("query").max_length
        if len(self.query) > (longest or 0):
            raise forms.ValidationError("There is more in the filters than a view can keep.")
        return name
