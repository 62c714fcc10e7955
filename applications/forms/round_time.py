"""When a round takes place, typed as the clock shows it there."""

import datetime
import re
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.time_zone import last_moment, zone_choices
from applications.models import InterviewRound
from applications.models.round_outcome import TAKEN_PLACE
from frame.days import LATEST, refuse_odd_year
from frame.forms import EditForm, Form, LongSelect


class WallClockField(forms.DateTimeField):
    """A day and time as a clock shows it, in no zone yet: a naive datetime."""

    default_validators = [refuse_odd_year]

    def to_python(self, value):
        with timezone.override(datetime.UTC):
            moment = super().to_python(value)
        return moment and moment.replace(tzinfo=None)


class RoundTimeForm(EditForm):
    """`starts_at` is typed as the clock shows it in `time_zone`; cleaned, it is a moment.

    Where only the day is known, a time beside it says nothing, and the day is one of the person's
    own clocks. Without JavaScript the field has a time in any case. Whether a second interview at
    the same time is meant is asked in `is_another`, once there is one.
    """

    starts_at = WallClockField(
        label=_("Day and time"),
        required=False,
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%d"],
        # With years of four digits the next digit that is typed is one of the hour.
        widget=forms.DateTimeInput(
            attrs={
                "type": "datetime-local",
                "max": f"{LATEST}-12-31T23:59",
                "data-day-or-moment": "is_day_only",
            },
            format="%Y-%m-%dT%H:%M",
        ),
    )
    time_zone = forms.ChoiceField(
        label=_("Time zone"),
        choices=zone_choices,
        widget=LongSelect,
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["time_zone"] = self.instance.zone.key
        if self.instance.held_on and self.instance.is_day_only:
            self.initial["starts_at"] = f"{self.instance.held_on}T00:00"
        elif self.instance.starts_at:
            self.initial["starts_at"] = self.instance.wall_clock

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        typed, zone = cleaned.get("starts_at"), cleaned.get("time_zone")
        if not typed:
            cleaned["is_day_only"] = False
        elif cleaned["is_day_only"] or self._is_day():
            cleaned["is_day_only"] = True
            cleaned["time_zone"] = timezone.get_current_timezone_name()
            cleaned["starts_at"] = last_moment(typed.date(), ZoneInfo(cleaned["time_zone"]))
        elif zone:
            moment = self._moment(typed, ZoneInfo(zone))
            back = moment.astimezone(datetime.UTC).astimezone(ZoneInfo(zone))
            if back.replace(tzinfo=None) != typed:
                skipped = gettext(
                    "This time does not exist: the clocks in %(zone)s skip this hour."
                )
                self.add_error("starts_at", skipped % {"zone": zone.replace("_", " ")})
            cleaned["starts_at"] = moment
        else:  # The clock of nowhere shows no moment.
            cleaned.pop("starts_at")
        self._refuse_before_its_day(cleaned)
        if not self.errors.get("starts_at"):
            self._ask_about_same_time(cleaned)
        return cleaned

    def _ask_about_same_time(self, cleaned: dict[str, Any]) -> None:
        """Two of an application at the same minute are mostly a single one that was typed twice."""
        at = cleaned.get("starts_at")
        if not at or cleaned["is_day_only"] or at == self.instance.starts_at:
            return
        rows = self.instance.application.rounds.not_called_off().exclude(pk=self.instance.pk)
        if same := rows.filter(starts_at=at, is_day_only=False).first():
            label = gettext("It is another interview. Save both.")
            self.fields["is_another"] = forms.BooleanField(label=label, required=False)
            if not self["is_another"].value():
                words = gettext("There is an interview at this time already: “%(round)s”.")
                self.add_error("starts_at", words % {"round": same.title})

    def _moment(self, typed: datetime.datetime, zone: ZoneInfo) -> datetime.datetime:
        """When the clock of `zone` shows `typed`: the moment on record where it shows that then,
        since in the night of autumn an hour comes twice."""
        recorded = self.instance.starts_at
        if recorded and not self.instance.is_day_only:
            in_zone = recorded.astimezone(zone)
            if in_zone.replace(tzinfo=None, fold=0) == typed:
                return recorded
        return typed.replace(tzinfo=zone)

    def _refuse_before_its_day(self, cleaned: dict[str, Any]) -> None:
        """Nothing has taken place on a day to come, and nobody stayed away: one of both is
        mistyped. A form of the time alone means that it takes place then."""
        at, outcome = cleaned.get("starts_at"), cleaned.get("outcome", self.instance.outcome)
        refused = TAKEN_PLACE
        if "outcome" in self.fields:
            refused = [*TAKEN_PLACE, InterviewRound.Outcome.NO_SHOW]
        if at and timezone.localdate(at) > timezone.localdate() and outcome in refused:
            words = gettext(
                "This day is still to come, and “%(outcome)s” is said of it. Correct one of both."
            )
            label = InterviewRound.Outcome(outcome).label
            field = "outcome" if "outcome" in self.fields else "starts_at"
            self.add_error(field, words % {"outcome": label})

    def _is_day(self) -> bool:
        """Whether a day was typed and no time."""
        return re.fullmatch(r"[\d-]+", str(self["starts_at"].value()).strip()) is not None


class RescheduleForm(RoundTimeForm):
    """The new time of a round, as keyword arguments of `InterviewRound.reschedule`."""

    class Meta:
        model = InterviewRound
        fields = ["starts_at", "is_day_only", "time_zone", "minutes"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["starts_at"].required = True
        is_dated = self.instance.starts_at is not None
        self.title = gettext("Reschedule interview") if is_dated else gettext("Set the day")
        self.button = gettext("Save the new time") if is_dated else gettext("Save")


class CancelForm(Form):
    """Who called a round off, and why. Both may be left out."""

    cancelled_by = forms.ChoiceField(
        label=_("Who canceled"),
        choices=[("", _("Not recorded")), *InterviewRound.CancelledBy.choices],
        required=False,
        widget=forms.RadioSelect,
    )
    cancelled_because = forms.CharField(label=_("Why, if you know"), max_length=300, required=False)
