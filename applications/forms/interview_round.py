import datetime
from zoneinfo import ZoneInfo, available_timezones

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Div, Layout
from django import forms
from django.utils import timezone

from applications.forms.application import offer
from applications.models import Contact, InterviewRound, Participation


class WallClockField(forms.DateTimeField):
    """A day and time as a clock shows it, in no zone yet: a naive datetime."""

    def to_python(self, value):
        with timezone.override(datetime.UTC):
            moment = super().to_python(value)
        return moment and moment.replace(tzinfo=None)


class InterviewRoundForm(forms.ModelForm):
    """One round. `starts_at` is typed as the clock shows it in `time_zone`."""

    starts_at = WallClockField(
        label="Day and time",
        required=False,
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"],
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )
    time_zone = forms.ChoiceField(
        label="Time zone",
        choices=sorted((zone, zone.replace("_", " ")) for zone in available_timezones()),
    )
    met = forms.ModelMultipleChoiceField(
        label="People you know there",
        queryset=Contact.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    class Meta:
        model = InterviewRound
        fields = [
            "format",
            "starts_at",
            "time_zone",
            "minutes",
            "place",
            "prepare",
            "outcome",
            "best_moment",
            "notes",
        ]
        widgets = {
            "prepare": forms.Textarea(attrs={"rows": 2}),
            "notes": forms.Textarea(attrs={"rows": 2}),
        }

    def __init__(self, *args, application, **kwargs):
        super().__init__(*args, **kwargs)
        near = Contact.objects.for_user(application.owner).within_reach_of(application)
        offer(self, "met", near)
        if self.instance.pk:
            self.initial["met"] = list(self.instance.people.values_list("pk", flat=True))
            if self.instance.starts_at:
                local = self.instance.starts_at.astimezone(self.instance.zone)
                self.initial["starts_at"] = local.replace(tzinfo=None)
        else:
            self.initial["time_zone"] = application.owner.time_zone
        self.helper = FormHelper()
        self.helper.form_tag = False
        self.helper.layout = self._layout(bool(near))

    def _layout(self, knows_people: bool) -> Layout:
        return Layout(
            "format",
            Div("starts_at", "time_zone", "minutes", css_class="field-row"),
            "place",
            *(["met"] if knows_people else []),
        )

    @property
    def afterwards(self) -> list[forms.BoundField]:
        """The fields that stand below the people."""
        return [self[name] for name in ("outcome", "best_moment", "prepare", "notes")]

    def clean(self):
        super().clean()
        given = self.cleaned_data
        typed, zone = given.get("starts_at"), given.get("time_zone")
        if typed and zone:
            moment = typed.replace(tzinfo=ZoneInfo(zone))
            back = moment.astimezone(datetime.UTC).astimezone(ZoneInfo(zone))
            if back.replace(tzinfo=None) != typed:
                self.add_error(
                    "starts_at", f"The clocks in {zone} skip this hour; there is no such time."
                )
            given["starts_at"] = moment
        return given

    def facts(self) -> dict:
        """The round's own fields as keyword arguments."""
        return {name: self.cleaned_data[name] for name in self.Meta.fields}


class NewPersonForm(forms.Form):
    """Somebody met for the first time, typed where they are needed."""

    name = forms.CharField(max_length=120, required=False)
    greeting = forms.CharField(
        label="Addressed as",
        max_length=120,
        required=False,
        widget=forms.TextInput(attrs={"placeholder": "Dear Ms Okafor"}),
    )
    role = forms.CharField(max_length=120, required=False)
    email = forms.EmailField(label="E-mail", max_length=254, required=False)
    part = forms.ChoiceField(choices=Participation.Part.choices, required=False)

    def clean(self):
        super().clean()
        given = self.cleaned_data
        others = (given.get(name) for name in ("greeting", "role", "email"))
        if not (given.get("name") or "").strip() and any(others):
            self.add_error("name", "Who is this? The name is missing.")
        return given


class _NewPeople(forms.BaseFormSet):
    def people(self) -> list[dict]:
        """The rows that name somebody."""
        return [row for row in self.cleaned_data if row.get("name", "").strip()]


NewPeople = forms.formset_factory(NewPersonForm, formset=_NewPeople, extra=3, max_num=30)
