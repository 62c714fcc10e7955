from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from applications.models.keyword import LONGEST, MOST, split_keywords
from applications.spelling import name_key
from frame.forms import let_stay


class KeywordsField(forms.CharField):
    """Words of one's own with commas between them; a list of names.

    A subclass says in `default_error_messages` what is `too_many` and `too_long`.
    """

    most = MOST

    def take_what_stands(self, names: str) -> None:
        """Take as many as stand there, which may be more: of two rows merging made one, and several
        rows at once were given another."""
        self.most = max(MOST, len(split_keywords(names)))
        let_stay(self, names)

    def clean(self, value) -> list[str]:
        names = split_keywords(super().clean(value))
        if len(names) > self.most:
            raise self._error("too_many", self.most)
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
