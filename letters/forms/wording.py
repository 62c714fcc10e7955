"""The field that offers templates of one's own."""

from django import forms
from django.utils.translation import gettext_lazy as _

from frame.forms import Form, ModelForm
from letters.models import LetterTemplate
from letters.models.template import LetterTemplateQuerySet


class WordingField(forms.ModelChoiceField):
    """A template of one's own, or the standard."""

    def __init__(self, *, help_text):
        super().__init__(
            label=_("Wording"),
            queryset=LetterTemplate.objects.none(),
            required=False,
            empty_label=_("Standard"),
            help_text=help_text,
        )


def offer_templates(form: Form | ModelForm, templates: LetterTemplateQuerySet) -> None:
    """Offer these in the field `template`; without any there is no such field."""
    if templates:
        form.offer("template", templates)
    else:
        del form.fields["template"]
