"""Where they answered a letter, and nothing that was written down since says what."""

from collections.abc import Iterable

from django.db.models import Exists, OuterRef, Q

from applications.models import Event, Note

# By these it is on record what came of it.
_CAME_OF_IT = (
    *(Event.Kind.MOVED, Event.Kind.ROUND_ADDED, Event.Kind.ROUND_CHANGED),
    *(Event.Kind.CLOSED, Event.Kind.REOPENED, Event.Kind.LETTER_SENT),
)


def with_answer_to_record(keys: Iterable[int]) -> set[int]:
    """Those of these applications whose last news is such an answer; in one query."""
    of_the_same = {"application": OuterRef("application")}
    later = Event.objects.filter(**of_the_same, pk__gt=OuterRef("pk"), kind__in=_CAME_OF_IT)
    notes = Note.objects.filter(
        Q(happened_on__gte=OuterRef("happened_on")) | Q(written_at__gt=OuterRef("written_at")),
        **of_the_same,
    )
    answers = Event.objects.filter(
        application__in=keys, kind=Event.Kind.LETTER_ANSWERED, details__answered=True
    )
    answers = answers.filter(~Exists(later), ~Exists(notes))
    return set(answers.values_list("application", flat=True))
