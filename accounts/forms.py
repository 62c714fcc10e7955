"""The forms of the person's own pages."""

from zoneinfo import available_timezones

from django import forms

from accounts.models import Letterhead, User


class SignupFields(forms.Form):
    """What signing up asks besides the e-mail address and the password: nothing that is typed."""

    time_zone = forms.CharField(
        required=False, max_length=64, widget=forms.HiddenInput(attrs={"data-time-zone": ""})
    )

    def signup(self, request, user) -> None:
        """Take the browser's time zone when it is one we know."""
        if (zone := self.cleaned_data["time_zone"]) in available_timezones():
            user.time_zone = zone
            user.save(update_fields=["time_zone"])


class LetterheadForm(forms.ModelForm):
    class Meta:
        model = Letterhead
        fields = ["name", "address", "phone", "email"]
        widgets = {
            "name": forms.TextInput(attrs={"autocomplete": "name"}),
            "address": forms.Textarea(attrs={"rows": 3, "autocomplete": "street-address"}),
            "phone": forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"}),
            "email": forms.EmailInput(attrs={"autocomplete": "email"}),
        }


class TimeZoneForm(forms.ModelForm):
    time_zone = forms.ChoiceField(
        label="Time zone",
        choices=sorted((zone, zone.replace("_", " ")) for zone in available_timezones()),
        help_text="The times of interviews show in it.",
    )

    class Meta:
        model = User
        fields = ["time_zone"]
