"""What is asked before the letter after coming second."""

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.forms import VerdictForm
from applications.models import Application, Contact, InterviewRound, Verdict
from applications.whom_to_write import asked_on, people_deciding, rounds_held
from letters.drafting.gathering import likely_recipient, rounds_used_up
from letters.forms.rounds import TookPlaceField, offer_unconfirmed
from letters.kinds import Kind
from letters.languages import LANGUAGE_CHOICES
from letters.suggested_language import suggested_language


class ComeSecondForm(VerdictForm):
    """How the news came, to whom the letter goes, and what was liked best; all optional.

    Interviews whose day has passed are listed: they count as held unless the person unticks them.
    Where no recipient is known, the form first asks who brought the news. It asks for the best
    moment where no round that was held has one on record which the reader has not been told yet.
    What `is_carried` along was answered in the dialog of the endings, and is folded away.
    """

    recipient = forms.ModelChoiceField(
        label=_("To whom?"), queryset=Contact.objects.none(), required=False
    )
    language = forms.ChoiceField(
        label=_("Language of the letter"), choices=LANGUAGE_CHOICES, required=False
    )
    best_moment = forms.CharField(
        label=_("What did you like best?"),
        max_length=InterviewRound._meta.get_field("best_moment").max_length,
        required=False,
        help_text=_(
            "It continues “I still think of …”. For example: the half hour on how you rebuilt the "
            "weekend schedule."
        ),
    )

    took_place = TookPlaceField()

    field_order = ["recipient", "language", "took_place", "best_moment", *VerdictForm.field_order]

    def __init__(self, *args, application: Application, is_carried: bool = False, **kwargs):
        kind = Verdict.Kind.CAME_SECOND
        super().__init__(*args, application=application, kind=kind, **kwargs)
        self.is_carried = is_carried
        self.fields["language"].initial = suggested_language(application)
        self._offer_people(application)
        offer_unconfirmed(self, application)
        self.moments = self._untold_moments(application)
        # Words that are sent have their answer, whatever another tab has written meanwhile.
        is_sent = bool(self.data.get(self.add_prefix("best_moment")))
        if not is_sent and (not self.moments or any(self.moments)):
            del self.fields["best_moment"]

    @staticmethod
    def _untold_moments(application: Application) -> set[str]:
        """The moment on record of each round that was held; empty where there is none or a
        letter has told it."""
        used = rounds_used_up(application, likely_recipient(application, None, Kind.CAME_SECOND))
        rounds = rounds_held(application)
        return {"" if row.pk in used else row.best_moment for row in rounds}

    def _offer_people(self, application: Application) -> None:
        likely = likely_recipient(application, None, Kind.CAME_SECOND)
        self.has_asked_not_to_write = asked_on(application.company, likely) is not None
        is_answered = self.initial.get("told_by") or self.initial.get("told_by_name")
        self.asks_who_told = likely is None and not (self.is_carried and is_answered)
        if self.asks_who_told:
            self.order_fields(["told_by_name", *self.field_order])
            self.fields["told_by_name"].label = _("Who wrote or called you?")
            self.fields["told_by_name"].help_text = _("A name is enough. The letter goes to them.")
        if not self.near:
            for name in ("recipient", "told_by", "decided_by"):
                del self.fields[name]
            return
        self.offer("recipient", self.near)
        best_match = gettext("%(name)s (best match)") % {"name": likely}
        choice: Any = self.fields["recipient"]
        choice.empty_label = best_match if likely else _("No one in particular")
        if likely:
            choice.help_text = self._what_changes_the_match(application, likely)

    @staticmethod
    def _what_changes_the_match(application: Application, likely: Contact) -> str:
        """Which answers below go before the best match, as `usual_recipient` weighs them."""
        if likely in people_deciding(application):
            return gettext("If you name below who decided, the best match is that person.")
        return gettext("If you name below who decided or told you, the best match is that person.")

    def clean_best_moment(self) -> str:
        moment = self.cleaned_data["best_moment"].strip()
        if moment and not self.moments:
            raise forms.ValidationError(
                gettext(
                    "No interview is recorded any more that this could be noted with. Note it "
                    "somewhere else and leave this field empty."
                )
            )
        if moment and any(self.moments - {moment}):
            raise forms.ValidationError(
                gettext("You recorded this in the meantime: “%(moment)s”. Leave this field empty."),
                params={"moment": next(filter(None, self.moments - {moment}))},
            )
        return moment

    @property
    def is_fold_open(self) -> bool:
        """Whether something in what is folded away is wrong, or was typed before."""
        folded = {
            "applied_on",
            "heard_on",
            "channel",
            "told_by",
            "decided_by",
            "their_words",
            "feedback",
        }
        folded |= {"decided_by_name"} | ({"told_by_name"} if not self.asks_who_told else set())
        # The day is filled in for everybody.
        typed = {name for name, value in self.initial.items() if value} - {"heard_on"}
        if self.is_carried:
            typed = set()
        return not folded.isdisjoint({*self.errors, *typed})

    def facts(self) -> dict:
        """What was answered, as keyword arguments of `letters.beginning.come_second`."""
        answers = {
            name: self.cleaned_data.get(name)
            for name in ("recipient", "language", "best_moment", "took_place")
        }
        return super().facts() | {name: answer for name, answer in answers.items() if answer}
