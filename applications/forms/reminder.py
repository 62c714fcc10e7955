import datetime

from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.models import Application, Contact, Reminder
from applications.telling_apart import offer_applications
from frame.forms import DayField, EditForm, Form, NameField


class ReminderForm(EditForm):
    class Meta:
        model = Reminder
        fields = ["text", "due_on", "application", "contact"]
        field_classes = {"text": NameField, "due_on": DayField}

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        for name in ("application", "contact"):
            self.fields[name].empty_label = _("None")  # type: ignore[attr-defined]
        applications = Application.objects.for_user(user).select_related("company")
        offer_applications(self, "application", applications)
        self.offer_newest("contact", Contact.objects.for_user(user), by=("name",))


class SnoozeForm(Form):
    """When to think of it again: `day()` is tomorrow, in a week, or the day that was named."""

    until = forms.ChoiceField(
        choices=[("tomorrow", _("Tomorrow")), ("week", _("In a week")), ("day", _("On a day"))]
    )
    on = DayField(label=_("Another day"), required=False)

    def clean(self):
        super().clean()
        on = self.cleaned_data.get("on")
        if self.cleaned_data.get("until") == "day" and "on" not in self.errors:
            if on is None:
                self.add_error("on", gettext("Choose a day."))
            elif on <= timezone.localdate():
                self.add_error("on", gettext("Choose a day after today."))
        return self.cleaned_data

    def day(self) -> datetime.date:
        days = {"tomorrow": 1, "week": 7}
        if ahead := days.get(self.cleaned_data["until"]):
            return timezone.localdate() + datetime.timedelta(days=ahead)
        return self.cleaned_data["on"]
