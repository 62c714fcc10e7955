"""What is learned from interviews, a file a noun."""

from practice.models.answer import Answer
from practice.models.asking import Asking
from practice.models.attempt import Attempt
from practice.models.competence import Competence
from practice.models.debrief import Debrief, DebriefLocked, RowsGone
from practice.models.preparation import Preparation
from practice.models.promise import NewPromise, Promise
from practice.models.question import Question
from practice.models.story import Story
from practice.models.wording import Wording

__all__ = [
    "Answer",
    "Asking",
    "Attempt",
    "Competence",
    "Debrief",
    "DebriefLocked",
    "NewPromise",
    "Preparation",
    "Promise",
    "Question",
    "RowsGone",
    "Story",
    "Wording",
]
