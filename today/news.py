"""Which applications there may be something to write about, told by a few light columns.

What was left is passed over here, so that few applications have to be read in full. Whether a note
fits is for `letters.occasions` to say; nothing that fits is passed over.
"""

import datetime
from collections.abc import Iterator
from itertools import islice

from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from applications.models import ENDINGS, InterviewRound, Verdict
from letters.kinds import Kind
from letters.models import Letter
from letters.occasions import (
    KEEP_IN_TOUCH_AFTER,
    LAST_NOTE_WITHIN,
    LETTER_OF_ENDING,
    NOTES_APART,
    note_after,
    offer_key,
)

# An offer stands on Today in its own weeks; the page of the application keeps it for longer.
NEWS_IS_FRESH = datetime.timedelta(days=KEEP_IN_TOUCH_AFTER)
THANKS_ARE_FRESH = datetime.timedelta(days=7)
A_DAY = datetime.timedelta(days=1)  # a round elsewhere may be on another day there
MOST_OF_EACH = 50
_NEAR = [kind for kind, ending in ENDINGS.items() if ending.is_near]
_WITH_LETTER = [kind for kind, letter in LETTER_OF_ENDING.items() if letter]
_OUTCOME = InterviewRound.Outcome
_HELD = (_OUTCOME.PLANNED, _OUTCOME.PASSED, _OUTCOME.ENDED)


def newest(user, on: datetime.date) -> list[int]:
    """The keys of such applications, the latest news first. Two queries, and a hundred at most."""
    news = [*islice(_told(user, on), MOST_OF_EACH), *islice(_held(user, on), MOST_OF_EACH)]
    return list(dict.fromkeys(key for _, key in sorted(news, reverse=True)))


def _held(user, on: datetime.date) -> Iterator[tuple[datetime.date, int]]:
    """Rounds of the last days whose thanks were not left."""
    midnight = _midnight(on)
    rounds = (
        InterviewRound.objects.for_user(user)
        .filter(outcome__in=_HELD, application__archived_at=None, application__ended_as="")
        .filter(starts_at__gte=midnight - THANKS_ARE_FRESH - A_DAY)
        .filter(starts_at__lte=timezone.now())
        .order_by("-starts_at")
        .values_list("application", "pk", "starts_at", "application__let_go")
    )
    for key, held, starts_at, let_go in rounds.iterator(MOST_OF_EACH):
        if offer_key(Kind.THANKS, held) not in let_go:
            yield timezone.localdate(starts_at), key


def _told(user, on: datetime.date) -> Iterator[tuple[datetime.date, int]]:
    """Standing verdicts after which there is a letter that was not left."""
    letters = Letter.objects.filter(application=OuterRef("application"), kind=Kind.KEEP_IN_TOUCH)
    lately = letters.filter(created_at__gte=_midnight(on - (NOTES_APART - 1) * A_DAY))
    rounds = InterviewRound.objects.filter(application=OuterRef("application"))
    is_fresh = Q(heard_on__gte=on - NEWS_IS_FRESH)
    has_letter = Q(kind__in=_WITH_LETTER) | Q(application__referred_by__isnull=False)
    is_near = Q(heard_on__lte=on - KEEP_IN_TOUCH_AFTER * A_DAY, kind__in=_NEAR)
    verdicts = (
        Verdict.objects.for_user(user)
        .filter(application__archived_at=None, application__ended_as__in=Verdict.Kind.values)
        .filter(reopened_on=None, heard_on__gte=on - LAST_NOTE_WITHIN * A_DAY)
        .filter(is_fresh & (has_letter | Exists(rounds)) | is_near & ~Exists(lately))
        .order_by("-heard_on")
        .values_list(
            "application",
            "pk",
            "kind",
            "heard_on",
            "application__referred_by",
            "application__let_go",
        )
    )
    for key, verdict, kind, heard_on, referred_by, let_go in verdicts.iterator(MOST_OF_EACH):
        possible = _possible(verdict, kind, (on - heard_on).days, bool(referred_by))
        if not possible.issubset(let_go):
            yield heard_on, key


def _possible(verdict: int, kind: str, days: int, is_referred: bool) -> set[str]:
    """The keys of all that could be offered on Today so many days after this verdict."""
    keys = set()
    if days <= NEWS_IS_FRESH.days:
        its_letter = LETTER_OF_ENDING[kind]
        letters = [its_letter[0]] if its_letter else []
        letters += [Kind.FEEDBACK] if ENDINGS[kind].is_lost else []
        letters += [Kind.REFERRER_THANKS] if is_referred else []
        keys |= {offer_key(one, verdict) for one in letters}
    if days >= KEEP_IN_TOUCH_AFTER and ENDINGS[kind].is_near:
        keys.add(offer_key(Kind.KEEP_IN_TOUCH, verdict, note_after(days)))
    return keys


def _midnight(day: datetime.date) -> datetime.datetime:
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time.min))
