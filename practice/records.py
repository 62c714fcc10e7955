"""What is written and read of each noun of practice (`records.nouns`)."""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from applications.spelling import name_key
from practice.earlier_keys import renew_keys
from practice.models import (
    Answer,
    Asking,
    Attempt,
    Competence,
    Debrief,
    Preparation,
    Promise,
    Question,
    Story,
    Wording,
)
from records.nouns import Noun, register
from records.values import list_of_texts


def _fit_debrief(debrief: Debrief) -> list[str]:
    """That the person wants none of the same interview makes way."""
    Debrief.objects.restore(debrief.round)
    return []


def _renew_keys(questions: Iterable[int]) -> None:
    renew_keys(Question.objects.filter(pk__in={*questions}), Wording.objects.all())


register(
    Noun(
        Competence,
        "competence",
        _("Competence"),
        left_out={"key": "It is made of the name."},
        made={"key": lambda competence: name_key(competence.name)},
        same_as=("key",),
    ),
    Noun(
        Question,
        "question",
        _("Question"),
        left_out={"text_folded": "It is made of the text."},
        same_as=("text", "created_at"),
        title=lambda row: (row.text, ""),
        stand_in=Question.objects.get_or_create_by_text,
        complete=lambda rows: _renew_keys(row.pk for row in rows),
    ),
    Noun(
        Wording,
        "wording",
        _("Wording of a question"),
        same_as=("normalised",),
        is_detail=True,
        complete=lambda rows: _renew_keys(row.question_id for row in rows),
    ),
    Noun(Answer, "answer", _("Earlier answer"), hangs_on=("question",), is_detail=True),
    Noun(Attempt, "attempt", _("Practiced question"), hangs_on=("question",), is_detail=True),
    Noun(
        Debrief,
        "debrief",
        _("Debrief"),
        shapes={"added_afterwards": list_of_texts},
        hangs_on=("round",),
        fit=_fit_debrief,
        title=lambda row: (row.round.title, str(row.round.application)),
    ),
    Noun(
        Asking,
        "asking",
        _("Question in an interview"),
        is_detail=True,
        shapes={"added_afterwards": list_of_texts},
        hangs_on=("debrief",),
        title=lambda row: (row.words, str(row.debrief.round.application)),
    ),
    Noun(Promise, "promise", _("Promise"), hangs_on=("debrief",)),
    Noun(Preparation, "preparation", _("Preparation"), hangs_on=("round",)),
    Noun(
        Story,
        "story",
        _("Story"),
        same_as=("title", "created_at"),
        title=lambda row: (row.title, ""),
    ),
)
