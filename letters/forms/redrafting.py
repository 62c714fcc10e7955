"""What a draft is drafted as."""

from django import forms

from applications.forms.application import offer
from letters.kinds import VARIANTS, Kind
from letters.models import Letter, LetterTemplate


class RedraftForm(forms.ModelForm):
    """The language and the tone of what is drafted, and whose words it is drafted in."""

    template = forms.ModelChoiceField(
        label="Words",
        queryset=LetterTemplate.objects.none(),
        required=False,
        empty_label="The usual ones",
        help_text="A template of yours brings its own language.",
    )

    class Meta:
        model = Letter
        fields = ["language", "variant", "template"]
        labels = {"variant": "Tone"}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        tones = VARIANTS[Kind(self.instance.kind)]
        if len(tones) == 1:
            del self.fields["variant"]
        else:
            choices = [(tone.value, tone.label) for tone in tones]
            self.fields["variant"] = forms.ChoiceField(label="Tone", choices=choices)
        mine = LetterTemplate.objects.filter(owner=self.instance.owner_id)
        if mine := mine.for_letter(self.instance):
            offer(self, "template", mine)
        else:
            del self.fields["template"]
        # They stand among the words, in a drawer, and belong to a form beside it.
        for field in self.fields.values():
            field.widget.attrs["form"] = "redrafting"
