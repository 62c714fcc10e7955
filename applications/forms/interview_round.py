from crispy_forms.helper import FormHelper
from crispy_forms.layout import Div, Layout
from django import forms

from applications.forms.application import offer
from applications.forms.plain import ChosenRows, keys_in, speak_plainly
from applications.forms.round_time import RoundTimeForm
from applications.forms.seen import SeenForm
from applications.models import Contact, InterviewRound, Participation

# Cancelling has a page of its own, which asks who and why.
_OUTCOMES = [
    choice
    for choice in InterviewRound.Outcome.choices
    if choice[0] != InterviewRound.Outcome.CANCELLED
]


class InterviewRoundForm(SeenForm, RoundTimeForm):
    """One round. Who cancelled it and why is asked elsewhere; a cancelled one has no outcome."""

    met = ChosenRows(
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
            "prepare": forms.Textarea(attrs={"rows": 3}),
            "notes": forms.Textarea(attrs={"rows": 2}),
        }

    def __init__(self, *args, application, **kwargs):
        super().__init__(*args, **kwargs)
        self.near = Contact.objects.for_user(application.owner).within_reach_of(application)
        offer(self, "met", self.near)
        self._offer_parts()
        if not self.instance.pk:
            self.initial["time_zone"] = application.owner.time_zone
        if self.instance.is_cancelled:
            del self.fields["outcome"]
        else:
            self.fields["outcome"] = forms.ChoiceField(
                label="How it ended", choices=_OUTCOMES, widget=forms.RadioSelect
            )
        self.helper = FormHelper()
        # The template writes the form and its token.
        self.helper.form_tag, self.helper.disable_csrf = False, True
        when = Div("starts_at", "time_zone", "minutes", css_class="field-row")
        self.helper.layout = Layout("format", when, "place")

    def _offer_parts(self) -> None:
        """For everybody near, what they do in the round; it counts for those who are ticked."""
        taking = self.instance.participations.all() if self.instance.pk else ()
        self.initial["met"] = [one.contact_id for one in taking]
        parts = {one.contact_id: one.part for one in taking}
        for contact in self.near:
            name = f"part_{contact.pk}"
            self.initial[name] = parts.get(contact.pk, Participation.Part.INTERVIEWER)
            self.fields[name] = forms.ChoiceField(
                label=f"Part of {contact}",
                choices=Participation.Part.choices,
                required=False,
                widget=forms.Select(attrs={"class": "form-select w-auto"}),
            )

    @property
    def known(self) -> list[tuple[Contact, bool, forms.BoundField, str]]:
        """Everybody near: whether they are ticked, their part, and the part they had when the
        page was opened."""
        ticked = {str(key) for key in self["met"].value() or ()}
        rows = []
        for contact in self.near:
            part = self[f"part_{contact.pk}"]
            was = self.data.get(f"was_{contact.pk}", part.initial)
            rows.append((contact, str(contact.pk) in ticked, part, was))
        return rows

    @property
    def parts(self) -> dict[int, str]:
        """The parts that were chosen anew on this page, by the keys of the people."""
        chosen = ((one.pk, self.cleaned_data.get(f"part_{one.pk}")) for one in self.near)
        return {key: part for key, part in chosen if part and part != self.data.get(f"was_{key}")}

    @property
    def afterwards(self) -> list[forms.BoundField]:
        """The fields that stand below the people and the outcome."""
        return [self[name] for name in ("best_moment", "prepare", "notes")]

    @property
    def shown(self) -> list[int]:
        """The keys of the people who were ticked when the page was opened."""
        if self.is_bound:
            return keys_in(self.data.getlist("shown"))  # type: ignore[attr-defined]
        return self.initial.get("met", [])

    @property
    def names(self) -> list[str]:
        """The round's own fields that are asked here."""
        return [name for name in self.Meta.fields if name in self.fields]

    def facts(self) -> dict:
        """The round's own fields as keyword arguments."""
        return {name: self.cleaned_data[name] for name in self.names}


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

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        speak_plainly(self)

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


MOST_NEW_PEOPLE = 30
NewPeople = forms.formset_factory(
    NewPersonForm,
    formset=_NewPeople,
    extra=3,
    max_num=MOST_NEW_PEOPLE,
    # Without it a made-up number of rows would be drawn, a thousand more than are taken.
    absolute_max=MOST_NEW_PEOPLE,
    validate_max=True,
)
