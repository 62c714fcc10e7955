"""Applications where a letter was answered, and nothing on record says what the answer was."""

from django.db.models import BooleanField, Exists, OuterRef, Q

from applications.models import Application, Event, Note
from applications.models.compiled import CompiledOnce

# By these it is on record what came of it.
_CAME_OF_IT = (
    Event.Kind.MOVED,
    Event.Kind.ROUND_ADDED,
    Event.Kind.ROUND_CHANGED,
    Event.Kind.CLOSED,
    Event.Kind.REOPENED,
    Event.Kind.LETTER_SENT,
)


def _has_answer_to_record() -> Exists:
    """Whether the last news of an application is such an answer."""
    of_the_same = {"application": OuterRef("application")}
    later = Event.objects.filter(**of_the_same, pk__gt=OuterRef("pk"), kind__in=_CAME_OF_IT)
    notes = Note.objects.filter(
        Q(happened_on__gte=OuterRef("happened_on")) | Q(written_at__gt=OuterRef("written_at")),
        **of_the_same,
    )
    answers = Event.objects.filter(
        application=OuterRef("pk"), kind=Event.Kind.LETTER_ANSWERED, details__answered=True
    )
    return Exists(answers.filter(~Exists(later), ~Exists(notes)))


HAS_ANSWER_TO_RECORD = CompiledOnce(_has_answer_to_record, Application, BooleanField())
