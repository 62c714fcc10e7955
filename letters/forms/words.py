"""The words of a letter as a form."""

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from frame.forms import DayField, ModelForm
from letters.models import Letter
from letters.models.letter import MOST_LINES
from letters.text_diff import Piece, side_by_side
from paper.characters import clean
from paper.markup import TextTooLong, parse

# A screen reader says them, and a browser checks their spelling, as what they are.
_IN_THE_LANGUAGE_OF_THE_LETTER = ("recipient_lines", "subject", "greeting", "body", "closing")


class WordsForm(ModelForm):
    """What the writer edits. `revision` is the version that their page showed."""

    revision = forms.CharField(required=False, widget=forms.HiddenInput)

    field_order = [
        "recipient_lines",
        "dated_on",
        "subject",
        "greeting",
        "body",
        "closing",
        "signature_name",
        "layout",
        "paper",
        "typeface",
        "place",
        "punctuation",
        "enclosures",
    ]

    class Meta:
        model = Letter
        fields = list(Letter.WORDS)
        field_classes = {"dated_on": DayField}
        widgets = {
            "recipient_lines": forms.Textarea(attrs={"rows": 3}),
            "body": forms.Textarea(attrs={"rows": 14}),
            "closing": forms.Textarea(attrs={"rows": 1}),
            "enclosures": forms.Textarea(attrs={"rows": 2}),
        }
        error_messages = {
            "body": {
                "max_length": _("A letter can have 12,000 characters. This one has %(show_value)d.")
            }
        }
        help_texts = {
            "body": _(
                "A blank line starts a paragraph. Write **bold**, *italic*, and lists with - or 1."
            ),
            "enclosures": _("One per line."),
            "place": _("Some layouts show it before the date."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.initial["revision"] = self.instance.revision
        if not self.instance.signature_name:
            writer = self.instance.letterhead()["name"]
            self.initial["signature_name"] = self.instance.signed_by(writer)
        for name in _IN_THE_LANGUAGE_OF_THE_LETTER:
            self.fields[name].widget.attrs["lang"] = self.instance.language

    def clean_recipient_lines(self) -> str:
        return self._few_lines(
            "recipient_lines",
            gettext("An address can have %(limit)s lines. This one has %(count)s."),
        )

    def clean_enclosures(self) -> str:
        return self._few_lines(
            "enclosures",
            gettext("There can be %(limit)s lines of enclosures. These are %(count)s."),
        )

    def _few_lines(self, name: str, too_many: str) -> str:
        text = self.cleaned_data[name]
        count, stands = _count(text), _count(self.initial.get(name, ""))
        # What stands there may have been drafted, or imported, before there was a limit.
        if count > max(MOST_LINES, stands):
            raise forms.ValidationError(too_many % {"limit": MOST_LINES, "count": count})
        return text

    def clean_body(self) -> str:
        body = self.cleaned_data["body"]
        try:
            parse(clean(body)[0])
        except TextTooLong as error:
            raise forms.ValidationError(str(error)) from None
        return body

    def differing(self, stored: Letter) -> list[tuple[str, list[Piece], list[Piece]]]:
        """The fields in which the words differ from `stored`: label, what was written, what stands.

        A choice is told by its name, and of the body what differs.
        """
        mine = Letter(**self.words())
        return [
            (str(self.fields[name].label), *_beside(mine, stored, name))
            for name in Letter.WORDS
            if getattr(mine, name) != getattr(stored, name)
        ]

    def validate_constraints(self) -> None:
        """All are lists of choices, which the fields have compared: no query for each."""

    def words(self) -> dict:
        """What was written, with the line ends that drafts have; browsers send others."""
        words = {name: self.cleaned_data[name] for name in Letter.WORDS}
        return {
            name: value.replace("\r\n", "\n") if isinstance(value, str) else value
            for name, value in words.items()
        }


def _count(text: str) -> int:
    return sum(bool(line.strip()) for line in text.splitlines())


def _beside(mine: Letter, stored: Letter, name: str) -> tuple[list[Piece], list[Piece]]:
    if name == "body" and mine.body and stored.body:
        return side_by_side(mine.body, stored.body)
    texts = [str(shown(letter, name) or "") for letter in (mine, stored)]
    first, second = ([Piece(text, "same")] if text else [] for text in texts)
    return first, second


def shown(letter: Letter, name: str) -> object:
    """One part of a letter as a person reads it."""
    display = getattr(letter, f"get_{name}_display", None)
    return display() if display else getattr(letter, name)
