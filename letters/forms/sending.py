"""What is noted when a letter goes out."""

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from frame.forms import EditForm, Form, PastDayField
from letters.models import Letter


class SendingForm(EditForm):
    """When a letter went out, to whom, and by which way."""

    class Meta:
        model = Letter
        fields = ["sent_on", "sent_by", "sent_to"]
        field_classes = {"sent_on": PastDayField}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if not self.instance.is_frozen:
            del self.fields["row_version"]  # nothing is noted yet that another tab may correct
            self.initial["sent_on"] = timezone.localdate()
            self.initial["sent_to"] = self.instance.recipient_name
            self.initial["sent_by"] = self.instance.likely_channel
        self.fields["sent_on"].required = True

    def clean_sent_on(self):
        self.instance.refuse_sending_day(self.cleaned_data["sent_on"])
        return self.cleaned_data["sent_on"]


class AnswerForm(Form):
    """The day on which an answer came: today, if nobody says otherwise."""

    answered_on = PastDayField(label=_("Day of the answer"), required=False)

    def __init__(self, *args, letter: Letter, **kwargs):
        super().__init__(*args, **kwargs)
        self.letter = letter
        self.fields["answered_on"].initial = letter.answered_on or timezone.localdate()

    def clean_answered_on(self):
        day = self.cleaned_data["answered_on"] or timezone.localdate()
        self.letter.refuse_answering_day(day)
        return day
