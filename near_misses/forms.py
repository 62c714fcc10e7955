"""What is written on a rematch sheet, and which other job is meant."""

from django import forms
from django.utils.translation import gettext_lazy as _

from applications.models import Application
from frame.forms import EditForm, Form
from near_misses.models import RematchSheet
from near_misses.rematch import HINTS


class RematchSheetForm(EditForm):
    class Meta:
        model = RematchSheet
        fields = RematchSheet.FIELDS
        help_texts = HINTS
        widgets = dict.fromkeys(RematchSheet.FIELDS, forms.Textarea(attrs={"rows": 3}))


class SiblingForm(Form):
    """Another application at the same company; it asks nothing where there is none."""

    sibling = forms.ModelChoiceField(
        label=_("They called about another job"),
        queryset=Application.objects.none(),
        required=False,
        empty_label=_("No, the same one"),
    )

    def __init__(self, *args, application: Application, **kwargs):
        super().__init__(*args, **kwargs)
        self.application = application
        mine = Application.objects.for_user(application.owner)
        others = mine.filter(application.at_its_company())
        rows = others.exclude(pk=application.pk).select_related("company")
        self.offer("sibling", rows)
        self.initial["sibling"] = application.sibling_id
        if not (rows or self.is_bound):
            del self.fields["sibling"]
