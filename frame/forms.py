"""The base of every form of the product, and the fields that several of them share.

Nothing that is typed is lost unsaid: a word that is too long and a day that nobody means are told
beside their field, and what another tab has written meanwhile is shown before it is replaced.
"""

import copy
import html
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django import forms
from django.core.validators import MaxLengthValidator
from django.db import models
from django.forms.models import ModelChoiceIterator
from django.forms.utils import flatatt
from django.utils.safestring import mark_safe
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from frame.days import refuse_future, refuse_odd_year
from frame.editing import Companion, StaleEdit, Versioned
from frame.invisible import shown
from frame.localized import number

# How many rows a choice lists.
LISTED = 50
TOO_LONG = _(
    "This is too long: %(show_value)s characters, where %(limit_value)s fit. Please shorten it."
)
CHANGED_ELSEWHERE = _(
    "This was changed in another tab or on another device after you opened it. Nothing is lost: "
    "the saved version is shown below, and yours is still here. Save again to replace it with "
    "yours."
)


class LongSelect(forms.Select):
    """A choice among dozens or hundreds: a template for each would take longer than the page."""

    def render(self, name, value, attrs=None, renderer=None):
        chosen = "" if value is None else str(value)
        options = "\n".join(
            f'<option value="{html.escape(value)}"{" selected" if value == chosen else ""}>'
            f"{html.escape(str(label))}</option>"
            for value, label in ((str(key), label) for key, label in self.choices)
        )
        drawn = flatatt(self.build_attrs(self.attrs, {"name": name, **(attrs or {})}))
        return mark_safe(f"<select{drawn}>{options}</select>")  # noqa: S308  each is escaped


class DayInput(forms.DateInput):
    input_type = "date"

    def __init__(self, **kwargs):
        super().__init__(format="%Y-%m-%d", **kwargs)


class DayField(forms.DateField):
    """A day somebody can mean."""

    widget = DayInput
    default_validators = [refuse_odd_year]


class PastDayField(DayField):
    """Today, or a day before."""

    default_validators = [refuse_odd_year, refuse_future]


class NameField(forms.CharField):
    """A name, on one line: spaces count once, none at either end, and nothing unseen is in it."""

    def to_python(self, value):
        return shown(super().to_python(value) or "")


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


def keys_in(texts: Iterable[str]) -> list[int]:
    """The keys of rows among what a browser sent as such; what no row can have is left out."""
    # The largest key of a database has nineteen digits.
    return [int(key) for key in texts if key.isascii() and key.isdecimal() and len(key) < 19]


def keys_in_text(text: str) -> list[int]:
    """The keys of rows in a text that has spaces between them."""
    return keys_in(text.split())


class ShownField(forms.CharField):
    """What the page showed, carried unseen: what another tab has added meanwhile then stays.

    `read` makes of its text what the form holds.
    """

    widget = forms.HiddenInput

    def __init__(self, read: Callable[[str], Any] = str):
        super().__init__(required=False)
        self.read = read

    def clean(self, value: Any) -> Any:
        return self.read(super().clean(value))


def let_stay(field: forms.CharField, stored: str) -> None:
    """Let the text be as long as the stored one, which may be longer than the field would take: of
    two notes merging made one."""
    length = len("\r\n".join(re.split("\r\n|\r|\n", stored)))  # as browsers send it
    if field.max_length and length > field.max_length:
        others = [rule for rule in field.validators if not isinstance(rule, MaxLengthValidator)]
        field.validators = [*others, MaxLengthValidator(length)]


def _ask_to_choose(field: forms.ChoiceField) -> None:
    """Where an answer is needed, an empty choice is no answer."""
    if isinstance(field, forms.ModelChoiceField):
        field.empty_label = field.empty_label and gettext("Choose…")
        return
    choices: Any = field.choices
    first = next(iter(choices), None)
    if first and first[0] in ("", None):
        field.choices = [("", gettext("Choose…")), *list(choices)[1:]]


def _as_they_are(rows: Any) -> Any:
    return rows


def _how_to_choose_older() -> str:
    words = gettext("Only the newest %(number)s are listed. For an older one, start on its page.")
    return words % {"number": number(LISTED)}


class _Choices(ModelChoiceIterator):
    """These rows; they are read when they are drawn, and once for all fields that offer them."""

    def __init__(self, field: forms.ModelChoiceField, rows: Iterable[models.Model]):
        super().__init__(field)
        self.rows = rows

    def __iter__(self) -> Iterator[tuple]:
        if self.field.empty_label is not None:
            yield "", self.field.empty_label
        for row in self.rows:
            yield self.choice(row)


class BaseForm(forms.BaseForm):
    """Takes words in either direction, and never lets a browser cut them off without a word."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.widget.attrs.pop("maxlength", None)
            if isinstance(field, forms.CharField):
                field.error_messages.setdefault("max_length", TOO_LONG)
            if isinstance(field.widget, (forms.Textarea, forms.TextInput)):
                field.widget.attrs.setdefault("dir", "auto")
            if field.required and isinstance(field, forms.ChoiceField):
                _ask_to_choose(field)

    def add_error(self, field, error):
        """How long it is, and may be, is written as the language writes numbers."""
        for single in getattr(error, "error_list", ()):
            if single.message is TOO_LONG:
                single.params = {
                    name: number(single.params[name]) for name in ("show_value", "limit_value")
                }
        super().add_error(field, error)

    def offer(self, name: str, rows, listed: Iterable[models.Model] | None = None) -> None:
        """Let the choice field `name` offer `rows` and nothing else; `listed` are they, or those of
        them that it shows, where they were read already."""
        field = self.fields[name]
        if not isinstance(field, forms.ModelChoiceField):
            raise TypeError(f"{name} offers no rows")
        field.queryset = rows
        field.choices = _Choices(field, rows if listed is None else listed)

    def offer_newest(
        self,
        name: str,
        rows,
        *,
        by: Iterable[str],
        listing: Callable[[Any], Iterable[models.Model]] = _as_they_are,
    ) -> None:
        """Let the choice field `name` take any of `rows`, and list the newest `LISTED` of them by
        the columns that name a row: no more is read of those that are not chosen. `listing` says
        how they are listed.

        The row that is chosen already is listed as well. The help text says how an older one is
        chosen: its own page leads to the same form.
        """
        self.fields[name].widget = LongSelect(self.fields[name].widget.attrs)
        listed = rows.only(*by)
        self.offer(name, rows, listing(listed))
        newest = list(rows.order_by("-pk").values_list("pk", flat=True)[: LISTED + 1])
        if len(newest) <= LISTED:
            return
        field: Any = self.fields[name]
        # First: the field as it is drawn is made when its value is asked for.
        field.help_text = f"{field.help_text} {_how_to_choose_older()}".strip()
        chosen = keys_in([str(field.prepare_value(self[name].value()))])
        self.offer(name, rows, listing(listed.filter(pk__in=[*newest[:LISTED], *chosen])))


class Form(BaseForm, forms.Form):
    pass


class ModelForm(BaseForm, forms.ModelForm):
    """What is typed is checked in a copy, so that the page goes on showing what is stored.

    The row that the view has stays as it is; what was typed is `cleaned_data`.
    """

    def __init__(self, *args, instance: models.Model | None = None, **kwargs):
        super().__init__(*args, instance=copy.copy(instance), **kwargs)
        if instance is not None and instance.pk:
            for name in self._meta.fields or ():
                field = self.fields.get(name)
                if isinstance(field, forms.CharField) and field.max_length:
                    let_stay(field, str(getattr(instance, name) or ""))


class EditForm(ModelForm):
    """Edits a row from the version of it that the page showed, which a hidden field carries.

    Where one of its fields has changed meanwhile, too, the form says so beside it, `stands` holds
    the words that are there now, what was typed stays in the fields, and the form sent again is
    meant to replace them.
    A new row is made without a version, unless it is a `Companion`.
    """

    row_version = forms.CharField(required=False, widget=forms.HiddenInput)
    stands = ""

    def __init__(self, *args, instance: Versioned | None = None, **kwargs):
        super().__init__(*args, instance=instance, **kwargs)
        # A companion has a version before it is stored: another tab may be the first to write it.
        if instance is None or (instance.pk is None and not isinstance(instance, Companion)):
            del self.fields["row_version"]
        else:
            # Asked when the form is drawn: by then it is known which fields it has.
            self.initial["row_version"] = lambda: instance.version_of(self.written)

    @property
    def written(self) -> list[str]:
        """The names of the row's fields that are written."""
        return [name for name in self._meta.fields or () if name in self.fields]

    def facts(self) -> dict:
        """What was typed, as keyword arguments of the row's `update`."""
        return {name: self.cleaned_data[name] for name in self.written}

    def write(self, update: Callable[[str], object]) -> bool:
        """Let `update` write from the version that the page showed, and say whether it did."""
        try:
            update(self.cleaned_data.get("row_version", ""))
        except StaleEdit as stale:
            self.stands = stale.stands
            self.go_on_from(stale.version)
            self.add_error(self._beside(stale.names), CHANGED_ELSEWHERE)
            return False
        return True

    def go_on_from(self, version: str) -> None:
        """Let the form, shown again, carry this version."""
        data: Any = copy.copy(self.data)
        data[self.add_prefix("row_version")] = version
        self.data = data

    def _beside(self, names: Iterable[str]) -> str:
        """The first visible field that stands for one of these names of the row, or of all."""
        asked = [field.name for field in self.visible_fields()]
        wanted = {field for name in names for field in (name, f"{name}_name")}
        return next((name for name in asked if name in wanted), asked[0])
