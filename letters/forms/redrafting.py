"""What a draft is drafted as."""

from django import forms

from letters.kinds import VARIANTS, Kind
from letters.models import Letter


class RedraftForm(forms.ModelForm):
    """The language and the tone of what is drafted."""

    class Meta:
        model = Letter
        fields = ["language", "variant"]
        labels = {"variant": "Tone"}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        tones = VARIANTS[Kind(self.instance.kind)]
        if len(tones) == 1:
            del self.fields["variant"]
        else:
            choices = [(tone.value, tone.label) for tone in tones]
            self.fields["variant"] = forms.ChoiceField(label="Tone", choices=choices)
        # They stand among the words, in a drawer, and belong to a form beside it.
        for field in self.fields.values():
            field.widget.attrs["form"] = "redrafting"
