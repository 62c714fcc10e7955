"""Which letter to begin."""

from typing import Any

from django import forms
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

from applications.models import Application, Contact, InterviewRound
from frame.forms import Form, keys_in
from letters.drafting.gathering import latest_talk, talks_held
from letters.forms.rounds import RoundField, TookPlaceField, offer_unconfirmed
from letters.forms.wording import WordingField, offer_templates
from letters.kinds import Kind, Variant
from letters.languages import LANGUAGE_CHOICES
from letters.models import LetterTemplate
from letters.needs import reason_against
from letters.suggested_language import suggested_language


class BeginForm(Form):
    """A kind of letter about `application`, to one of the people who may get it.

    Only kinds for which the record has what they need are offered; `not_offered` says why not the
    others.
    """

    recipient = forms.ModelChoiceField(
        label=_("To"), queryset=Contact.objects.none(), required=False, empty_label=_("Best match")
    )
    round = RoundField(
        label=_("About"),
        queryset=InterviewRound.objects.none(),
        required=False,
        empty_label=_("The whole application"),
        error_messages={
            "invalid_choice": _("That interview has not taken place, or it was a test.")
        },
    )
    language = forms.ChoiceField(
        label=_("Language of the letter"), choices=LANGUAGE_CHOICES, required=False
    )
    template = WordingField(help_text=_("A template decides the kind of letter and its language."))
    took_place = TookPlaceField()
    variant = forms.ChoiceField(choices=[("", ""), *Variant.choices], required=False)

    def __init__(self, *args, application: Application, **kwargs):
        super().__init__(*args, **kwargs)
        verdict = application.verdict
        self.reasons = {kind: reason_against(kind, application, verdict) for kind in Kind}
        offered = [kind for kind in Kind if not self.reasons[kind]]
        self._offer_kinds(offered)
        self.fields["language"].initial = suggested_language(application)
        people = Contact.objects.for_user(application.owner)
        self.near = people.within_reach_of(application).select_related("company")
        self.offer("recipient", self.near)
        self._offer_rounds(application)
        mine = LetterTemplate.objects.for_user(application.owner)
        offer_templates(self, mine.filter(kind__in=offered))
        self.fields["variant"].widget = forms.HiddenInput()

    @property
    def asks_more(self) -> bool:
        """Whether a button has filled it in, and what is still to be asked is what took place."""
        is_from_button = self.is_bound and "language" not in self.data
        return is_from_button and [*self.errors] == ["took_place"]

    def in_address(self) -> str:
        """What a button has filled in, as the query of the page with this form."""
        names = ("kind", "recipient", "round", "variant")
        return urlencode({name: self.data[name] for name in names if self.data.get(name)})

    @property
    def recipient_named(self) -> Contact | None:
        """Whom the address of the page names, if it is somebody within reach."""
        keys = keys_in([str(self.initial.get("recipient", ""))])
        return next((person for person in self.near if person.pk in keys), None) if keys else None

    def _offer_kinds(self, offered: list[Kind]) -> None:
        kind: Any = forms.ChoiceField(label=_("Kind of letter"), choices=Kind.choices)
        kind.widget.choices = [(choice.value, choice.label) for choice in offered]
        later = offered[:1] == [Kind.FEEDBACK] and Kind.KEEP_IN_TOUCH in offered
        kind.initial = Kind.KEEP_IN_TOUCH if later else next(iter(offered), None)
        self.fields["kind"] = kind
        self.order_fields(["kind"])

    def _offer_rounds(self, application: Application) -> None:
        self.application = application
        self.unconfirmed = offer_unconfirmed(self, application)
        talks = talks_held(application)
        self.offer("round", application.rounds.filter(pk__in=[talk.pk for talk in talks]), talks)

    @property
    def offers_none(self) -> bool:
        """Whether no kind of letter can be offered."""
        return all(self.reasons.values())

    @property
    def not_offered(self) -> list[tuple[str, str]]:
        """The other kinds, each with the reason why."""
        return [(str(kind.label), reason) for kind, reason in self.reasons.items() if reason]

    @property
    def asked_in_vain(self) -> tuple[str, str] | None:
        """The kind that the page was opened for, and why it is not offered."""
        wanted = [kind for kind in Kind if kind == self.initial.get("kind")]
        reasons = [(str(kind.label), self.reasons[kind]) for kind in wanted if self.reasons[kind]]
        return next(iter(reasons), None)

    def clean_kind(self) -> str:
        kind = self.cleaned_data["kind"]
        if reason := self.reasons[Kind(kind)]:
            raise forms.ValidationError(reason)
        return kind

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        if not self.errors and self.chosen()["kind"] == Kind.THANKS:
            talk = cleaned.get("round") or latest_talk(self.application, cleaned.get("recipient"))
            if talk in self.unconfirmed and talk not in cleaned["took_place"]:
                self.add_error("took_place", _("Thanks are for an interview that took place."))
        return cleaned

    def chosen(self) -> dict:
        """What was chosen, as keyword arguments of `begin_letter`."""
        chosen = self.cleaned_data
        template = chosen.get("template")
        is_standard = template is None and "template" in self.data
        kind = Kind(template.kind if template else chosen["kind"])
        return chosen | {"kind": kind, "is_standard": is_standard}
