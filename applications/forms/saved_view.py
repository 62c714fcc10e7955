from django import forms

from applications.models import SavedView


class SavedViewForm(forms.ModelForm):
    """What a view is called; a name used before gives the older view the new look."""

    class Meta:
        model = SavedView
        fields = ["name"]

    def clean_name(self) -> str:
        if not (name := " ".join(self.cleaned_data["name"].split())):
            raise forms.ValidationError("This field is required.")
        return name
