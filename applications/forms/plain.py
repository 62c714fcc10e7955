"""What every form of the search does with words and days, so that nothing is lost unsaid."""

import datetime
from collections.abc import Iterable

from django import forms

EARLIEST, LATEST = 1900, 2199


def refuse_odd_year(day: datetime.date) -> None:
    """Raise `ValidationError` for a day or moment that can only be a slip of the keys."""
    if not EARLIEST <= day.year <= LATEST:
        raise forms.ValidationError("Is the year right? It has to be between 1900 and 2199.")


def speak_plainly(form: forms.BaseForm) -> None:
    """Let `form` say what is wrong with long words and odd days, and write in either direction.

    A browser would cut off what is pasted at `maxlength` without a word.
    """
    for field in form.fields.values():
        field.widget.attrs.pop("maxlength", None)
        if isinstance(field.widget, (forms.Textarea, forms.TextInput)):
            field.widget.attrs.setdefault("dir", "auto")
        if isinstance(field, (forms.DateField, forms.DateTimeField)):
            field.validators.append(refuse_odd_year)


def keys_in(texts: Iterable[str]) -> list[int]:
    """The keys of rows among what a browser sent as such; what no row can have is left out."""
    # The largest key of a database has nineteen digits.
    return [int(key) for key in texts if key.isascii() and key.isdecimal() and len(key) < 19]


class ChosenRows(forms.ModelMultipleChoiceField):
    """Rows that are ticked. A number no database can hold is a row that is not there."""

    def clean(self, value):
        try:
            return super().clean(value)
        except OverflowError:
            code = "invalid_choice"
            raise forms.ValidationError(
                self.error_messages[code], code=code, params={"value": "?"}
            ) from None
