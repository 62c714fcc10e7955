import datetime

from django import forms
from django.utils import timezone

from applications.forms.application import DayInput, offer
from applications.forms.length import without_cutting
from applications.forms.seen import SeenForm
from applications.models import Application, Contact, Reminder


class ReminderForm(SeenForm, forms.ModelForm):
    class Meta:
        model = Reminder
        fields = ["text", "due_on", "application", "contact"]
        widgets = {"due_on": DayInput()}

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        without_cutting(self)
        offer(self, "application", Application.objects.for_user(user).select_related("company"))
        offer(self, "contact", Contact.objects.for_user(user))
        for name in ("application", "contact"):
            self.fields[name].empty_label = "None in particular"  # type: ignore[attr-defined]

    def clean_text(self) -> str:
        if not (text := " ".join(self.cleaned_data["text"].split())):
            raise forms.ValidationError("This field is required.")
        return text

    def facts(self) -> dict:
        """What was written as keyword arguments of `Reminder.rewrite`."""
        return {name: self.cleaned_data[name] for name in self.Meta.fields}


class SnoozeForm(forms.Form):
    """When to think of it again: `day()` is tomorrow, in a week, or the day that was named."""

    until = forms.ChoiceField(
        choices=[("tomorrow", "Tomorrow"), ("week", "In a week"), ("day", "On a day")]
    )
    on = forms.DateField(label="Another day", required=False, widget=DayInput())

    def clean(self):
        super().clean()
        on = self.cleaned_data.get("on")
        if self.cleaned_data.get("until") == "day" and "on" not in self.errors:
            if on is None:
                self.add_error("on", "Which day?")
            elif on <= timezone.localdate():
                self.add_error("on", "Please choose a day after today.")
        return self.cleaned_data

    def day(self) -> datetime.date:
        days = {"tomorrow": 1, "week": 7}
        if ahead := days.get(self.cleaned_data["until"]):
            return timezone.localdate() + datetime.timedelta(days=ahead)
        return self.cleaned_data["on"]
