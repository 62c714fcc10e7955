from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from applications.forms.keywords import KeywordsField
from applications.models import Application
from applications.models.keyword import split_keywords
from frame.forms import Form, ShownField
from practice.models import Competence, Question, Story


class CompetencesField(KeywordsField):
    widget = forms.TextInput(attrs={"autocomplete": "off"})
    default_error_messages = {
        "too_many": ngettext_lazy(
            "You can name at most %(count)s competence.",
            "You can name at most %(count)s competences.",
            "count",
        ),
        "too_long": ngettext_lazy(
            "A competence can have at most %(count)s character.",
            "A competence can have at most %(count)s characters.",
            "count",
        ),
    }

    def __init__(self, **kwargs):
        kwargs.setdefault("label", _("Competences"))
        kwargs.setdefault(
            "help_text", _("What it shows, separated by commas: leading a team, keeping a budget.")
        )
        super().__init__(required=False, max_length=600, **kwargs)


class CompetencesForm(Form):
    """What a form inherits that gives its row competences by their names.

    Names that the page did not show stay.
    """

    competences = CompetencesField()
    competences_shown = ShownField(split_keywords)

    def begin_with_competences(self, row: Story | Question | Application) -> None:
        """Show those that `row` has; a new one has none yet."""
        if row.pk:
            names = ", ".join(map(str, row.competences.all()))
            self.initial.update({"competences": names, "competences_shown": names})
            field: Any = self.fields["competences"]
            field.take_what_stands(names)

    def write_competences(self, row: Story | Question | Application, owner) -> None:
        data = self.cleaned_data
        names, before = data["competences"], data["competences_shown"]
        Competence.objects.choose(row.competences, owner, names, before=before)
