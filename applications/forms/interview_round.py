import re

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from applications.forms.round_time import RoundTimeForm
from applications.forms.which_address import WhichAddress
from applications.models import Contact, InterviewRound, Participation
from applications.people_labels import labels_of
from applications.people_named import NamedPeople, people_named
from applications.usual_round import last_rounds, usual_places, usual_round
from frame.forms import EditForm, NameField, ShownField, keys_in_text

# Cancelling has a page of its own, which asks who and why.
_OUTCOMES = [
    choice
    for choice in InterviewRound.Outcome.choices
    if choice[0] != InterviewRound.Outcome.CANCELLED
]


class InterviewRoundForm(WhichAddress, RoundTimeForm):
    """One round. Who cancelled it and why is asked elsewhere; a cancelled one has no outcome."""

    met = forms.CharField(
        label=_("People"),
        required=False,
        max_length=5000,
        help_text=_(
            "A name on each line, the first name first. Somebody new is added to your people."
        ),
        widget=forms.Textarea(attrs={"rows": 2, "autocomplete": "off"}),
    )
    # The keys of the people who took part when the page was opened.
    met_shown = ShownField(keys_in_text)

    field_order = [
        "starts_at",
        "is_day_only",
        "met",
        "format",
        "place",
        "outcome",
        "best_moment",
        "prepare",
    ]

    class Meta:
        model = InterviewRound
        fields = [
            "starts_at",
            "is_day_only",
            "format",
            "place",
            "prepare",
            "outcome",
            "best_moment",
            "name",
            "minutes",
            "time_zone",
            "notes",
        ]
        field_classes = {"name": NameField}
        widgets = {
            "place": forms.TextInput(attrs={"list": "usual-places", "autocomplete": "off"}),
            "prepare": forms.Textarea(attrs={"rows": 2}),
            "notes": forms.Textarea(attrs={"rows": 2}),
        }

    def __init__(self, *args, application, **kwargs):
        super().__init__(*args, **kwargs)
        self.application = application
        rounds = last_rounds(application)
        formats = [("", _("Not recorded")), *InterviewRound.Format.choices]
        self.fields["format"].choices = formats  # type: ignore[attr-defined]
        self.usual_places = usual_places(application, rounds)
        self.taking_part: list[Contact] = []
        self.names_with_commas = ""
        if self.instance.pk:
            parts = self.instance.participations.select_related("contact__company")
            self.taking_part = [part.contact for part in parts]
            labels = [label for label, _ in labels_of(self.taking_part, application)]
            self.initial["met"] = "\n".join(labels)
            # Names that a script would take for those of several people.
            self.names_with_commas = "\n".join(
                label for label in labels if re.search("[,;]", label)
            )
            self.initial["met_shown"] = " ".join(str(person.pk) for person in self.taking_part)
        else:
            self.initial.update(
                usual_round(application, rounds), time_zone=application.owner.zone.key
            )
            if not self.is_bound:
                self.fields["starts_at"].widget.attrs["autofocus"] = True
        if self.instance.is_cancelled:
            del self.fields["outcome"]
        else:
            self.fields["outcome"] = forms.ChoiceField(label=_("How it went"), choices=_OUTCOMES)

    def clean_met(self) -> NamedPeople:
        return people_named(self.cleaned_data["met"], self.application, self.taking_part)

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        if people := cleaned.get("met"):
            self.ask_which_address({"met": people.known})
        return cleaned

    @property
    def as_typed(self) -> InterviewRound:
        """When it is, as the page has it."""
        if not self.is_bound:
            return self.instance
        typed = getattr(self, "cleaned_data", {})
        return InterviewRound(
            starts_at=typed.get("starts_at"),
            is_day_only=bool(typed.get("is_day_only")),
            minutes=typed.get("minutes"),
        )

    @property
    def is_before_open(self) -> bool:
        """Whether what is asked before the interview is shown at once."""
        typed = self.as_typed
        is_ahead = typed.starts_at is not None and not typed.is_over(timezone.now())
        return is_ahead or self._has_any("prepare")

    @property
    def is_after_open(self) -> bool:
        """Whether what is asked afterwards is; of one that has begun it may be over already."""
        return self.as_typed.has_begun(timezone.now()) or self._has_any("outcome", "best_moment")

    @property
    def is_more_open(self) -> bool:
        is_elsewhere = self["time_zone"].value() != self.application.owner.zone.key
        return is_elsewhere or self._has_any("name", "minutes", "time_zone", "notes")

    def _has_any(self, *names: str) -> bool:
        """Whether one of these fields is filled in or wrong, so that nothing hides."""
        usual = {"outcome": InterviewRound.Outcome.PLANNED, "time_zone": self["time_zone"].value()}
        return any(
            name in self.errors or self[name].value() not in ("", None, usual.get(name))
            for name in names
            if name in self.fields
        )


class ParticipationForm(EditForm):
    """What somebody does in a round, and what is known about them."""

    part = forms.ChoiceField(label=_("Part"), choices=Participation.Part.choices)
    part_shown = ShownField()

    field_order = ["part"]

    class Meta:
        model = Contact
        fields = ["role", "greeting", "email"]

    def __init__(self, *args, participation: Participation, **kwargs):
        super().__init__(*args, instance=participation.contact, **kwargs)
        self.participation = participation
        self.initial.update(part=participation.part, part_shown=participation.part)

    @property
    def chosen_part(self) -> str:
        """The part, if another was chosen on this page."""
        part = self.cleaned_data["part"]
        return part if part != self.cleaned_data["part_shown"] else ""
