from django import forms
from django.utils.translation import gettext_lazy as _

from frame.forms import Form


class MergeForm(Form):
    """Which other record is the same one. `others` are the rows it may be."""

    nothing_done = _("Nothing was merged.")

    other: forms.ModelChoiceField = forms.ModelChoiceField(
        queryset=None, label=_("The same as"), widget=forms.HiddenInput
    )

    def __init__(self, *args, others, **kwargs):
        super().__init__(*args, **kwargs)
        self.offer("other", others)
