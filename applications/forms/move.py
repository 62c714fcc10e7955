from django import forms
from django.utils import timezone

from applications.forms.application import DayInput
from applications.forms.plain import speak_plainly
from applications.models import Application, Event, Stage
from applications.models.note import refuse_future


class MoveForm(forms.Form):
    """A move to a stage; without a day it happened today."""

    stage = forms.ChoiceField(choices=Stage.choices)
    on = forms.DateField(label="Day", required=False, widget=DayInput())
    # The stage that the page showed, where it did.
    seen = forms.CharField(required=False, widget=forms.HiddenInput())

    def __init__(self, *args, application: Application | None = None, **kwargs):
        super().__init__(*args, **kwargs)
        self.application = application
        speak_plainly(self)

    def clean_on(self):
        if not (on := self.cleaned_data["on"]):
            return timezone.localdate()
        refuse_future(on)
        if self.application:
            self.application.events.refuse_before_last_move(on)
        return on


class MoveDayForm(forms.Form):
    """The day on which an application reached a stage."""

    on = forms.DateField(label="Day", widget=DayInput())

    def __init__(self, *args, change: Event, **kwargs):
        super().__init__(*args, **kwargs)
        self.change = change
        self.fields["on"].initial = change.happened_on
        speak_plainly(self)

    def write(self) -> bool:
        """Correct the day, and say whether it could be."""
        try:
            self.change.application.correct_day(self.change, on=self.cleaned_data["on"])
        except forms.ValidationError as refused:
            self.add_error("on", refused)
            return False
        return True
