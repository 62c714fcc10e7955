from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from applications.models.keyword import LONGEST, MOST, split_keywords
from applications.spelling import name_key


class KeywordsField(forms.CharField):
    """Words of one's own with commas between them; a list of names.

    A subclass says in `default_error_messages` what is `too_many` and `too_long`.
    """

    def clean(self, value) -> list[str]:
        names = split_keywords(super().clean(value))
        if len(names) > MOST:
            raise self._error("too_many", MOST)
        if any(max(len(name), len(name_key(name))) > LONGEST for name in names):
            raise self._error("too_long", LONGEST)
        return names

    def _error(self, code: str, count: int) -> forms.ValidationError:
        return forms.ValidationError(self.error_messages[code], code, {"count": count})


class TagsField(KeywordsField):
    widget = forms.TextInput(attrs={"list": "own-tags", "autocomplete": "off"})
    default_error_messages = {
        "too_many": ngettext_lazy("At most %(count)s tag.", "At most %(count)s tags.", "count"),
        "too_long": ngettext_lazy(
            "A tag can have at most %(count)s character.",
            "A tag can have at most %(count)s characters.",
            "count",
        ),
    }

    def __init__(self, **kwargs):
        kwargs.setdefault("help_text", _("Words of your own, separated by commas."))
        super().__init__(**kwargs)
