import datetime

from django import forms
from django.utils.translation import gettext_lazy as _

from applications.models import Application, Event, Stage
from applications.order_of_days import refuse_applying_after_ending
from frame.forms import Form, PastDayField


class MoveForm(Form):
    """A move to a stage; `application` is what is moved."""

    stage = forms.ChoiceField(label=_("Stage"), choices=Stage.choices)
    on = PastDayField(label=_("Day"), required=False)
    # The stage that the page showed.
    row_version = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, application: Application, **kwargs):
        super().__init__(*args, **kwargs)
        self.application = application

    def write(self) -> Event | None:
        """Move it; the line on the timeline, None where there is none or the day was refused.

        Raises `StaleEdit`.
        """
        typed = self.cleaned_data
        move_to = self.application.move_to
        try:
            return move_to(typed["stage"], on=typed["on"], version=typed["row_version"])
        except forms.ValidationError as refused:
            self.add_error("on", refused)
            return None


class MoveDayForm(Form):
    """The day on which an application reached a stage."""

    on = PastDayField(label=_("Day"))

    def __init__(self, *args, change: Event, **kwargs):
        super().__init__(*args, **kwargs)
        self.change = change
        self.fields["on"].initial = change.happened_on

    def clean_on(self) -> datetime.date:
        day = self.cleaned_data["on"]
        if self.change.tells_of_applying:
            refuse_applying_after_ending(self.change.application, day)
        return day

    def write(self) -> bool:
        """Correct the day, and say whether it could be."""
        try:
            self.change.application.correct_day(self.change, on=self.cleaned_data["on"])
        except forms.ValidationError as refused:
            self.add_error("on", refused)
            return False
        return True
