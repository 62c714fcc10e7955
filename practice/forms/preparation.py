from django import forms
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from frame.forms import EditForm, ShownField, keys_in_text
from practice.forms.lines import checked_lines, lines_field
from practice.models import Preparation, Question
from practice.models.question import LONGEST_QUESTION
from practice.question_key import question_lines


class PreparationForm(EditForm):
    """What the person makes ready. `expected` are the prepared questions, of which those that the
    page did not show stay."""

    expected = lines_field(
        _("Questions you expect"),
        3,
        _("One per line. After the interview you see how many of them came."),
    )
    expected_shown = ShownField(keys_in_text)

    # What was shown is read first.
    field_order = ["expected_shown", "expected"]

    class Meta:
        model = Preparation
        fields = ["to_ask", "to_bring"]
        widgets = {
            "to_ask": forms.Textarea(attrs={"rows": 3}),
            "to_bring": forms.Textarea(attrs={"rows": 2}),
        }

    def __init__(self, *args, instance: Preparation, **kwargs):
        super().__init__(*args, instance=instance, **kwargs)
        expected = list(instance.questions.order_by("pk")) if instance.pk else []
        self.expected_questions = expected
        self.initial["expected"] = "\n".join(question.text for question in expected)
        self.initial["expected_shown"] = " ".join(str(question.pk) for question in expected)

    def clean_expected(self) -> list[str]:
        shown = Question.objects.for_user(self.instance.round.application.owner).filter(
            pk__in=self.cleaned_data["expected_shown"]
        )
        known = {" ".join(text.split()) for text in shown.values_list("text", flat=True)}
        lines = question_lines(self.cleaned_data["expected"], known)
        return checked_lines(lines, LONGEST_QUESTION)

    @transaction.atomic
    def save_to(self, preparation: Preparation, version: str) -> None:
        """Write everything that was typed. Raises `StaleEdit`."""
        preparation.update(version=version, **self.facts())
        expected, shown = self.cleaned_data["expected"], self.cleaned_data["expected_shown"]
        preparation.expect(expected, shown=shown)
