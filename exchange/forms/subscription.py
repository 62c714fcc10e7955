from exchange.models import CalendarToken
from frame.forms import ModelForm


class SubscriptionForm(ModelForm):
    """What the calendar feed has beside the interviews."""

    class Meta:
        model = CalendarToken
        fields = ["with_days", "with_notes"]
