"""Fields that offer interviews, each by its number, its name and its day."""

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.models import Application, InterviewRound
from frame.forms import Form
from frame.localized import short_day
from letters.drafting.gathering import unconfirmed_rounds


def named_with_day(interview_round: InterviewRound) -> str:
    """ "Round 2: Panel, Nov 12, 2026"; without a day its name alone."""
    day = interview_round.day
    if day is None:
        return interview_round.title
    # Translators: "Round 2: Panel, Nov 12, 2026".
    words = gettext("%(interview)s, %(day)s")
    return words % {"interview": interview_round.title, "day": short_day(day)}


class RoundField(forms.ModelChoiceField):
    """One of several interviews."""

    def label_from_instance(self, obj: Any) -> str:
        return named_with_day(obj)


class TookPlaceField(forms.ModelMultipleChoiceField):
    """Which of the interviews took place of which nothing is on record but a day that has
    passed."""

    def __init__(self):
        super().__init__(
            label=_("Which of these took place?"),
            queryset=InterviewRound.objects.none(),
            required=False,
            widget=forms.CheckboxSelectMultiple,
            help_text=_("It is not recorded yet. The letter speaks of those that did."),
        )

    def label_from_instance(self, obj: Any) -> str:
        return named_with_day(obj)


def offer_unconfirmed(form: Form, application: Application) -> list[InterviewRound]:
    """Offer in the field `took_place`, ticked, the rounds of which nothing is on record but a
    day that has passed. Without any the field is removed."""
    rounds = unconfirmed_rounds(application)
    if not rounds:
        del form.fields["took_place"]
        return []
    keys = [interview_round.pk for interview_round in rounds]
    form.offer("took_place", application.rounds.filter(pk__in=keys), rounds)
    form.fields["took_place"].initial = keys
    return rounds
