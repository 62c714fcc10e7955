from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.forms import NoteForm
from applications.models import Application
from applications.telling_apart import offer_applications
from exchange.mails.kinds import MailKind
from exchange.mails.message import in_utf_8, is_no_text
from exchange.models import ReceivedMail
from frame.forms import DayField, Form
from frame.uploads import UploadField

MOST_TEXT = 500_000  # characters, with all that mail programs hide


class HandInForm(Form):
    """A mail, pasted or as a file."""

    text = forms.CharField(
        label=_("Text of the email"),
        required=False,
        max_length=MOST_TEXT,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("With its sender, date and subject, if you can copy them."),
    )
    file = UploadField(
        label=_("Or a file"),
        required=False,
        allow_empty_file=True,
        widget=forms.ClearableFileInput(attrs={"accept": ".eml,.mbox,.ics,.txt,message/rfc822"}),
        help_text=_("An .eml or .ics file, or an .mbox file with a whole folder."),
    )

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file:
            _refuse_no_mail(file.read())
            file.seek(0)
        return file

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        is_empty = not (cleaned.get("text") or "").strip() and not cleaned.get("file")
        if not self.errors and is_empty:
            self.add_error("text", gettext("Paste an email, or choose a file."))
        return cleaned


def _refuse_no_mail(content: bytes) -> None:
    if not in_utf_8(content).strip(b"\0 \t\r\n"):
        raise forms.ValidationError(gettext("This file is empty."))
    if is_no_text(content):
        words = gettext(
            "No email can be read in this file: save it as an .eml file, or paste its text."
        )
        raise forms.ValidationError(words)


class _LikelyFirst:
    """The choices of an application with the likely ones before all others, "A new one" too."""

    def __init__(self, choices: Iterable[tuple], likely: Iterable[Application]):
        self.choices, self.likely = choices, [str(row.pk) for row in likely]

    def __iter__(self) -> Iterator[tuple]:
        choices = list(self.choices)
        first = [choice for choice in choices if str(choice[0]) in self.likely]
        first.sort(key=lambda choice: self.likely.index(str(choice[0])))
        return iter([*first, *(choice for choice in choices if choice not in first)])


class DecideForm(Form):
    """What a mail is about, and which application; what was understood is filled in.

    Where no application fits for certain the `likely` ones stand first.
    """

    kind = forms.ChoiceField(
        label=_("What it is about"), choices=MailKind.choices, widget=forms.RadioSelect
    )
    application = forms.ModelChoiceField(
        label=_("Application"),
        queryset=Application.objects.none(),
        required=False,
        empty_label=_("A new one"),
    )

    def __init__(self, *args, mail: ReceivedMail, likely: Sequence[Application] = (), **kwargs):
        super().__init__(*args, **kwargs)
        rows = Application.objects.for_user(mail.owner).select_related("company")
        offer_applications(self, "application", rows)
        if likely:
            field: Any = self.fields["application"]
            field.choices = _LikelyFirst(field.choices, likely)


class MailNoteForm(NoteForm):
    """A note of what a mail says, the move that goes with it, and for an offer its last day."""

    moves = forms.BooleanField(required=False)
    answer_due_on = DayField(label=_("Answer the offer by"), required=False)

    def __init__(self, *args, move_label: str = "", is_offer: bool = False, **kwargs):
        super().__init__(*args, **kwargs)
        if not is_offer:
            del self.fields["answer_due_on"]
        if move_label:
            self.fields["moves"].label = move_label
        else:
            del self.fields["moves"]
