"""What is typed into the pages of practice, a file a noun."""

from practice.forms.debrief import DebriefForm, FinishForm, HindsightForm
from practice.forms.preparation import PreparationForm
from practice.forms.question import (
    AnswerForm,
    MarkForm,
    NewQuestionsForm,
    QuestionForm,
)
from practice.forms.story import AskedCompetencesForm, StoryForm

__all__ = [
    "AnswerForm",
    "AskedCompetencesForm",
    "DebriefForm",
    "FinishForm",
    "HindsightForm",
    "MarkForm",
    "NewQuestionsForm",
    "PreparationForm",
    "QuestionForm",
    "StoryForm",
]
