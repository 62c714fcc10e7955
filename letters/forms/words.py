"""The words of a letter as a form."""

from django import forms

from frame.forms import DayField, ModelForm
from letters.models import Letter
from paper.characters import clean
from paper.markup import TextTooLong, parse

MOST_LINES = 12  # which the window of an envelope, and the foot of a page, can still show


class WordsForm(ModelForm):
    """What the writer edits. `revision` is the version that their page showed."""

    revision = forms.CharField(required=False, widget=forms.HiddenInput)

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
            "body": {"max_length": "A letter can have 12,000 characters. This has %(show_value)d."}
        }
        help_texts = {
            "body": "A blank line begins a paragraph. **Bold**, *italic*, lists with - or 1.",
            "enclosures": "One below the other.",
            "place": "Stands before the date in some layouts.",
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.initial["revision"] = self.instance.revision

    def clean_recipient_lines(self) -> str:
        return self._few_lines("recipient_lines", "An address")

    def clean_enclosures(self) -> str:
        return self._few_lines("enclosures", "The list of enclosures")

    def _few_lines(self, name: str, subject: str) -> str:
        text = self.cleaned_data[name]
        count = sum(bool(line.strip()) for line in text.splitlines())
        if count > MOST_LINES:
            raise forms.ValidationError(f"{subject} can have {MOST_LINES} lines. This has {count}.")
        return text

    def clean_body(self) -> str:
        body = self.cleaned_data["body"]
        try:
            parse(clean(body)[0])
        except TextTooLong as error:
            raise forms.ValidationError(str(error)) from None
        return body

    def differing(self, stored: Letter) -> list[tuple[str, object, object]]:
        """The fields in which the words differ from `stored`: label, what was written, what stands.

        A choice is told by its name.
        """
        mine = Letter(**self.words())
        return [
            (str(self.fields[name].label), shown(mine, name), shown(stored, name))
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


def shown(letter: Letter, name: str) -> object:
    """One part of a letter as a person reads it."""
    display = getattr(letter, f"get_{name}_display", None)
    return display() if display else getattr(letter, name)
