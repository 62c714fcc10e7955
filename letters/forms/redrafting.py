"""What a draft is drafted as."""

from django import forms
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from applications.models import Contact
from frame.forms import ModelForm
from letters.forms.wording import WordingField, offer_templates
from letters.kinds import KINDS, Kind
from letters.models import Letter, LetterTemplate


class RedraftForm(ModelForm):
    """To whom, in which language and tone a letter is drafted, and in whose words."""

    recipient = forms.ModelChoiceField(
        label=_("To"),
        queryset=Contact.objects.none(),
        required=False,
        empty_label=_("No one in particular"),
    )
    template = WordingField(help_text=_("A template decides the language."))

    class Meta:
        model = Letter
        fields = ["recipient", "language", "variant", "template"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        tones = KINDS[Kind(self.instance.kind)].variants
        if len(tones) == 1:
            del self.fields["variant"]
        else:
            choices = [(tone.value, tone.label) for tone in tones]
            self.fields["variant"] = forms.ChoiceField(label=_("Tone"), choices=choices)
        people = Contact.objects.for_user(self.instance.owner)
        near = people.within_reach_of(self.instance.application)
        is_near = Q(pk__in=near.values("pk")) | Q(pk=self.instance.recipient_id)
        self.offer("recipient", people.filter(is_near))
        mine = LetterTemplate.objects.for_user(self.instance.owner)
        offer_templates(self, mine.for_letter(self.instance))

    def choice(self) -> dict:
        """What was chosen, as keyword arguments of `redraft_letter`."""
        return {name: getattr(self.instance, name) for name in self.Meta.fields}
