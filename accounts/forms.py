"""The forms of the person's own pages."""

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from accounts.countries import country_choices
from accounts.models import Letterhead
from accounts.time_zone import time_zones, zone_choices
from frame.forms import EditForm, Form, LongSelect, NameField
from paper.signature import LARGE_FILE, LARGEST_FILE, reencode


class SignupFields(Form):
    """What signing up asks besides the e-mail address and the password: nothing that is typed."""

    time_zone = forms.CharField(
        required=False, max_length=64, widget=forms.HiddenInput(attrs={"data-time-zone": ""})
    )

    @property
    def zone(self) -> str:
        """The browser's time zone when it is one we know, else empty."""
        typed = self.cleaned_data.get("time_zone") if self.is_valid() else ""
        return typed if typed in time_zones() else ""

    def signup(self, request, user) -> None:
        if self.zone:
            user.choose_time_zone(self.zone)


class CountryField(forms.ChoiceField):
    """A country, or none: `help_text` says what it is taken from then."""

    def __init__(self, *, help_text):
        super().__init__(
            label=_("Country"),
            required=False,
            choices=country_choices,
            widget=LongSelect,
            help_text=help_text,
        )


class LetterheadForm(EditForm):
    """What stands above letters, and the signature."""

    country = CountryField(
        help_text=_("If this is empty, it is taken from your address. It is not printed."),
    )
    picture = forms.FileField(
        label=_("Picture of your signature"),
        required=False,
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": "image/png,image/jpeg"}),
        help_text=_("PNG or JPEG, up to 5 MB. A photo is fine: the paper becomes transparent."),
    )
    without_picture = forms.BooleanField(label=_("Remove the signature"), required=False)

    class Meta:
        model = Letterhead
        fields = ["name", "address", "country", "phone", "email"]
        field_classes = {"name": NameField}
        widgets = {
            "name": forms.TextInput(attrs={"autocomplete": "name"}),
            "address": forms.Textarea(attrs={"rows": 3, "autocomplete": "street-address"}),
            "phone": forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"}),
            "email": forms.EmailInput(attrs={"autocomplete": "email"}),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if not self.instance.signature:
            del self.fields["without_picture"]

    def clean_picture(self) -> bytes | None:
        upload = self.cleaned_data["picture"]
        if upload and upload.size > settings.LARGEST_FILE:  # it arrived cut off
            raise ValidationError(LARGE_FILE)
        return reencode(upload.read(LARGEST_FILE + 1)) if upload else None

    @transaction.atomic
    def keep(self, head: Letterhead) -> bool:
        """Write it into `head`; False, with words, when another tab was faster."""
        if not self.write(lambda version: head.update(version=version, **self.facts())):
            return False
        picture = self.cleaned_data["picture"]
        if picture or self.cleaned_data.get("without_picture"):
            head.sign_with(picture or b"")
        return True


class TimeZoneForm(Form):
    time_zone = forms.ChoiceField(
        label=_("Time zone"),
        choices=zone_choices,
        widget=LongSelect,
        help_text=_("Interview times are shown in this time zone."),
    )


class LanguageForm(Form):
    language = forms.ChoiceField(
        label=_("Language"),
        required=False,
        choices=[("", _("Same as my browser")), *settings.LANGUAGES],
        help_text=_("Letters you have begun keep their language."),
    )


class HintsForm(Form):
    reminders_paused = forms.BooleanField(
        label=_("Pause all reminders"),
        required=False,
        help_text=_(
            "Neither Today nor the calendar shows them, and Today shows no notes you could send. "
            "Nothing is deleted; untick to see them again."
        ),
    )
    hints_at_quiet = forms.BooleanField(
        label=_("Show applications that have gone quiet"),
        required=False,
        help_text=_("They are shown on Today only. Nothing is ever sent."),
    )
