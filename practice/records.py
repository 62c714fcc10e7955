"""What is written and read of each noun of practice (`records.nouns`)."""

from collections.abc import Iterable, Sequence

from django.utils.translation import gettext
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
from practice.question_key import question_key
from records.nouns import Noun, register
from records.values import list_of_texts


def _fit_debrief(debrief: Debrief) -> list[str]:
    """That the person wants none of the same interview makes way."""
    Debrief.objects.restore(debrief.round)
    return []


def _fit_question(question: Question) -> list[str]:
    """Says so where another question says the same by now."""
    key = question_key(question.text)
    taken = Wording.objects.filter(owner=question.owner_id, normalised=key)
    other = taken.select_related("question").first()
    if other is None or question_key(other.question.text) != key:
        return []
    words = gettext("“%(name)s” is among your questions twice now. You can merge the two.")
    return [words % {"name": question}]


def _is_taken(wording: Wording) -> bool:
    """Whether another question is known by it; the one that says so claims it afterwards."""
    mine = Wording.objects.filter(owner=wording.owner_id)
    return mine.filter(normalised=wording.normalised).exists()


def _complete_questions(rows: Sequence[Question]) -> None:
    keys = [row.pk for row in rows]
    _renew_keys(keys)
    Question.objects.filter(pk__in=keys).claim_wordings()


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
        fit=_fit_question,
        complete=_complete_questions,
    ),
    Noun(
        Wording,
        "wording",
        _("Wording of a question"),
        same_as=("normalised",),
        is_detail=True,
        gives_way=_is_taken,
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
