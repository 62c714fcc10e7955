"""Which letter to begin."""

from django import forms
from django.utils.translation import gettext_lazy as _

from applications.models import Application, Contact, InterviewRound
from frame.forms import Form
from letters.drafting.gathering import rounds_held
from letters.kinds import KINDS, Kind, Variant
from letters.languages import LANGUAGE_CHOICES
from letters.models import LetterTemplate
from letters.suggested_language import suggested_language


class BeginForm(Form):
    """A kind of letter about `application`, to one of the people in its reach."""

    recipient = forms.ModelChoiceField(
        label=_("To"), queryset=Contact.objects.none(), required=False, empty_label=_("Best match")
    )
    round = forms.ModelChoiceField(
        label=_("About"),
        queryset=InterviewRound.objects.none(),
        required=False,
        empty_label=_("The whole application"),
    )
    language = forms.ChoiceField(
        label=_("Language of the letter"), choices=LANGUAGE_CHOICES, required=False
    )
    template = forms.ModelChoiceField(
        label=_("Wording"),
        queryset=LetterTemplate.objects.none(),
        required=False,
        empty_label=_("Standard"),
        help_text=_("A template decides the kind of letter and its language."),
    )
    variant = forms.ChoiceField(choices=[("", ""), *Variant.choices], required=False)

    def __init__(self, *args, application: Application, **kwargs):
        super().__init__(*args, **kwargs)
        verdict = application.verdict
        ending = verdict.kind if verdict else None
        # A letter that answers an ending needs that ending.
        kinds = [(kind.value, kind.label) for kind in Kind if KINDS[kind].answers in (None, ending)]
        self.fields["kind"] = forms.ChoiceField(label=_("Kind of letter"), choices=kinds)
        self.order_fields(["kind"])
        if kinds[0][0] == Kind.THANKS and not rounds_held(application):
            self.fields["kind"].initial = Kind.KEEP_IN_TOUCH if verdict else Kind.STATUS
        self.fields["language"].initial = suggested_language(application)
        people = Contact.objects.for_user(application.owner)
        self.offer("recipient", people.within_reach_of(application))
        self.offer("round", application.rounds.all())
        mine = LetterTemplate.objects.for_user(application.owner)
        if mine := mine.filter(kind__in=[value for value, _ in kinds]):
            self.offer("template", mine)
        else:
            del self.fields["template"]
        self.fields["variant"].widget = forms.HiddenInput()

    def chosen(self) -> dict:
        """What was chosen, as keyword arguments of `begin_letter`."""
        chosen = self.cleaned_data
        template = chosen.get("template")
        return chosen | {"kind": Kind(template.kind if template else chosen["kind"])}
