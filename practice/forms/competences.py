from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from applications.models.tag import split_tags
from applications.spelling import name_key
from frame.forms import Form
from practice.models import Competence
from practice.models.competence import LONGEST

MOST = 12


class CompetencesField(forms.CharField):
    """Competences with commas between them; a list of names."""

    widget = forms.TextInput(attrs={"autocomplete": "off"})

    def __init__(self, **kwargs):
        kwargs.setdefault("label", _("Competences"))
        kwargs.setdefault(
            "help_text", _("What it shows, separated by commas: leading a team, keeping a budget.")
        )
        super().__init__(required=False, max_length=600, **kwargs)

    def clean(self, value) -> list[str]:
        names = split_tags(super().clean(value))
        if len(names) > MOST:
            words = ngettext(
                "You can name at most %(count)s competence.",
                "You can name at most %(count)s competences.",
                MOST,
            )
            raise forms.ValidationError(words % {"count": MOST})
        if any(max(len(name), len(name_key(name))) > LONGEST for name in names):
            words = ngettext(
                "A competence can have at most %(count)s character.",
                "A competence can have at most %(count)s characters.",
                LONGEST,
            )
            raise forms.ValidationError(words % {"count": LONGEST})
        return names


class CompetencesForm(Form):
    """What a form inherits that gives its row competences by their names.

    `shown` carries the names that the page showed, so that what another tab has added stays.
    """

    competences = CompetencesField()
    competences_shown = forms.CharField(required=False, widget=forms.HiddenInput)

    def begin_with_competences(self, row: Any) -> None:
        names = ", ".join(map(str, row.competences.all())) if row.pk else ""
        self.initial.update({"competences": names, "competences_shown": names})

    def write_competences(self, row: Any, owner) -> None:
        data = self.cleaned_data
        shown = split_tags(data["competences_shown"])
        Competence.objects.choose(row, owner, data["competences"], shown=shown)
