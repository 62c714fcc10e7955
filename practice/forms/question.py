from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from frame.forms import EditForm, Form, NameField
from practice.forms.competences import CompetencesForm
from practice.forms.lines import checked_lines, lines_field
from practice.models import Attempt, Question, Wording
from practice.models.question import LONGEST_QUESTION
from practice.question_key import question_key, question_lines


class QuestionForm(CompetencesForm, EditForm):
    class Meta:
        model = Question
        fields = ["text", "answer"]
        field_classes = {"text": NameField}
        widgets = {"answer": forms.Textarea(attrs={"rows": 4})}

    def __init__(self, *args, instance: Question, **kwargs):
        super().__init__(*args, instance=instance, **kwargs)
        self.begin_with_competences(instance)

    def clean_text(self) -> str:
        text = self.cleaned_data["text"]
        if text == self.instance.text:
            return text
        mine = Wording.objects.for_user(self.instance.owner)
        known = mine.filter(normalised=question_key(text))
        if known.exclude(question=self.instance).exists():
            raise forms.ValidationError(
                gettext("You already have this question. You can merge the two instead.")
            )
        return text


class AnswerForm(EditForm):
    """The best answer alone, after a card."""

    class Meta:
        model = Question
        fields = ["answer"]
        widgets = {"answer": forms.Textarea(attrs={"rows": 6})}


class MarkForm(Form):
    mark = forms.ChoiceField(choices=Attempt.Mark.choices)


class NewQuestionsForm(Form):
    """Questions that somebody expects, one a line."""

    lines = lines_field(_("Questions you expect"), 5, _("One per line."))

    def clean_lines(self) -> list[str]:
        lines = checked_lines(question_lines(self.cleaned_data["lines"]), LONGEST_QUESTION)
        if not lines:
            raise forms.ValidationError(gettext("Write at least one question."))
        return lines
