from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from applications.models.tag import LONGEST, MOST, split_tags
from applications.spelling import name_key


class TagsField(forms.CharField):
    """Tags with commas between them; a list of names."""

    widget = forms.TextInput(attrs={"list": "own-tags", "autocomplete": "off"})

    def __init__(self, **kwargs):
        kwargs.setdefault("help_text", _("Words of your own, separated by commas."))
        super().__init__(**kwargs)

    def clean(self, value) -> list[str]:
        names = split_tags(super().clean(value))
        if len(names) > MOST:
            words = ngettext("At most %(count)s tag.", "At most %(count)s tags.", MOST)
            raise forms.ValidationError(words % {"count": MOST})
        if any(max(len(name), len(name_key(name))) > LONGEST for name in names):
            words = ngettext(
                "A tag can have at most %(count)s character.",
                "A tag can have at most %(count)s characters.",
                LONGEST,
            )
            raise forms.ValidationError(words % {"count": LONGEST})
        return names
