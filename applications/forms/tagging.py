from django import forms

from applications.models.tag import LONGEST, MOST, split_tags
from applications.spelling import name_key


class TagsField(forms.CharField):
    """Tags with commas between them; a list of names."""

    widget = forms.TextInput(attrs={"list": "own-tags", "autocomplete": "off"})

    def __init__(self, **kwargs):
        kwargs.setdefault("help_text", "Words of your own, with commas between them.")
        super().__init__(**kwargs)

    def clean(self, value) -> list[str]:
        names = split_tags(super().clean(value))
        if len(names) > MOST:
            raise forms.ValidationError(f"At most {MOST} tags.")
        if any(max(len(name), len(name_key(name))) > LONGEST for name in names):
            raise forms.ValidationError(f"A tag has at most {LONGEST} characters.")
        return names
