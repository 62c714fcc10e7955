"""At which hour the daily mail comes."""

import datetime

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from frame.forms import Form
from frame.localized import clock_time

HOURS = range(5, 23)


def hour_choices() -> list[tuple[str, str]]:
    """No mail, and each hour of the day as the clock of the language says it."""
    hours = ((str(hour), clock_time(datetime.datetime(2026, 1, 1, hour))) for hour in HOURS)
    return [("", gettext("No mail")), *hours]


class DigestForm(Form):
    hour = forms.TypedChoiceField(
        label=_("When it comes"),
        choices=hour_choices,
        coerce=int,
        empty_value=None,
        required=False,
        help_text=_(
            "On days with something to say: interviews, reminders, deadlines and notes you could "
            "send. It comes in your language and by your own clock."
        ),
    )
