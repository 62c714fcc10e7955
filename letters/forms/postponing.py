"""Until when a note waits."""

import datetime

from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from frame.days import refuse_after
from frame.forms import DayField, Form
from letters.occasions import Occasion

A_WEEK = datetime.timedelta(days=7)


class PostponeForm(Form):
    """A day after today, and while the note still fits."""

    until = DayField(label=_("Show it again on"))

    def __init__(self, *args, occasion: Occasion, **kwargs):
        super().__init__(*args, **kwargs)
        self.occasion = occasion
        later = timezone.localdate() + A_WEEK
        self.initial["until"] = min(later, occasion.ends_on or later)

    def clean_until(self) -> datetime.date:
        until, last = self.cleaned_data["until"], self.occasion.ends_on
        if until <= timezone.localdate():
            raise forms.ValidationError(gettext("Please choose a day after today."))
        words = gettext("This note fits until %(day)s. Please choose that day or an earlier one.")
        refuse_after(last, until, words)
        return until
