from dataclasses import dataclass

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.forms.round_time import RoundTimeForm
from applications.models import Contact, InterviewRound, NewPerson, Participation
from frame.forms import ChosenRows, Form, NameField, keys_in

# Cancelling has a page of its own, which asks who and why.
_OUTCOMES = [
    choice
    for choice in InterviewRound.Outcome.choices
    if choice[0] != InterviewRound.Outcome.CANCELLED
]


@dataclass(frozen=True)
class KnownPerson:
    """A row of the form: somebody near, and what they do in the round if they are ticked.

    `part_before` is the part they had when the page was opened.
    """

    contact: Contact
    is_ticked: bool
    part: forms.BoundField
    part_before: str


class InterviewRoundForm(RoundTimeForm):
    """One round. Who cancelled it and why is asked elsewhere; a cancelled one has no outcome."""

    met = ChosenRows(
        label=_("People you know there"),
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
            "prepare": forms.Textarea(attrs={"rows": 3}),
            "notes": forms.Textarea(attrs={"rows": 2}),
        }

    def __init__(self, *args, application, **kwargs):
        super().__init__(*args, **kwargs)
        self.near = Contact.objects.for_user(application.owner).within_reach_of(application)
        self.offer("met", self.near)
        self._offer_parts()
        if not self.instance.pk:
            self.initial["time_zone"] = application.owner.time_zone
        if self.instance.is_cancelled:
            del self.fields["outcome"]
        else:
            self.fields["outcome"] = forms.ChoiceField(
                label=_("How it went"), choices=_OUTCOMES, widget=forms.RadioSelect
            )

    def _offer_parts(self) -> None:
        """For everybody near, what they do in the round; it counts for those who are ticked."""
        taking = self.instance.participations.all() if self.instance.pk else ()
        self.initial["met"] = [participation.contact_id for participation in taking]
        parts = {participation.contact_id: participation.part for participation in taking}
        for contact in self.near:
            name = f"part_{contact.pk}"
            self.initial[name] = parts.get(contact.pk, Participation.Part.INTERVIEWER)
            self.fields[name] = forms.ChoiceField(
                label=gettext("Part of %(name)s") % {"name": contact},
                choices=Participation.Part.choices,
                required=False,
                widget=forms.Select(attrs={"class": "form-select w-auto"}),
            )

    @property
    def known_people(self) -> list[KnownPerson]:
        """Everybody near."""
        ticked = {str(key) for key in self["met"].value() or ()}
        rows = []
        for contact in self.near:
            part = self[f"part_{contact.pk}"]
            before = self.data.get(f"was_{contact.pk}", part.initial)
            rows.append(KnownPerson(contact, str(contact.pk) in ticked, part, before))
        return rows

    @property
    def chosen_parts(self) -> dict[int, str]:
        """The parts that were chosen anew on this page, by the keys of the people."""
        keys = [contact.pk for contact in self.near]
        parts = {key: self.cleaned_data.get(f"part_{key}") for key in keys}
        return {
            key: part for key, part in parts.items() if part and part != self.data.get(f"was_{key}")
        }

    @property
    def shown_people(self) -> list[int]:
        """The keys of the people who were ticked when the page was opened."""
        if self.is_bound:
            return keys_in(self.data.getlist("shown"))  # type: ignore[attr-defined]
        return self.initial.get("met", [])


class NewPersonForm(Form):
    """Somebody met for the first time, typed where they are needed."""

    name = NameField(label=_("Name"), max_length=120, required=False)
    greeting = forms.CharField(
        label=_("Greeting"),
        max_length=120,
        required=False,
        widget=forms.TextInput(attrs={"placeholder": _("Dear Ms. Okafor")}),
    )
    role = forms.CharField(label=_("Role"), max_length=120, required=False)
    email = forms.EmailField(label=_("Email"), max_length=254, required=False)
    part = forms.ChoiceField(label=_("Part"), choices=Participation.Part.choices, required=False)

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        has_facts = any(cleaned.get(name) for name in ("greeting", "role", "email"))
        if has_facts and not cleaned.get("name"):
            self.add_error("name", gettext("Who is this? The name is missing."))
        return cleaned


class NewPeopleFormSet(forms.BaseFormSet):
    def people(self) -> list[NewPerson]:
        """The rows that name somebody."""
        return [NewPerson(**row) for row in self.cleaned_data if row.get("name")]


MOST_NEW_PEOPLE = 30
NewPeople = forms.formset_factory(
    NewPersonForm,
    formset=NewPeopleFormSet,
    extra=3,
    max_num=MOST_NEW_PEOPLE,
    # Without it a made-up number of rows would be drawn, a thousand more than are taken.
    absolute_max=MOST_NEW_PEOPLE,
    validate_max=True,
)
