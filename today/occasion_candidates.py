"""Which applications may have a note to send, judged by a few columns of rounds and verdicts.

Only these are read in full. `letters.occasions` decides what fits: a candidate may turn out to have
nothing, but none that has something is missing here. Notes the person left do not count.
"""

import datetime
from collections.abc import Iterator
from itertools import islice

from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from accounts.time_zone import midnight
from applications.models import ENDINGS, InterviewRound, Verdict
from applications.models.interview_round import took_place
from letters.kinds import Kind as LetterKind
from letters.models import Letter
from letters.occasions import (
    KEEP_IN_TOUCH_AFTER,
    LAST_NOTE_WITHIN,
    LETTER_OF_ENDING,
    NOTES_APART,
    note_after,
    occasion_key,
)

# A note stands on Today in its own weeks; the page of the application keeps it for longer.
NEWS_IS_FRESH = datetime.timedelta(days=KEEP_IN_TOUCH_AFTER)
THANKS_ARE_FRESH = datetime.timedelta(days=7)
A_DAY = datetime.timedelta(days=1)  # a round elsewhere may be on another day there
MOST_OF_EACH = 50
_NEAR = [kind for kind, ending in ENDINGS.items() if ending.is_near]
_WITH_LETTER = [kind for kind, letter in LETTER_OF_ENDING.items() if letter]


def newest_candidates(user, on: datetime.date) -> list[int]:
    """The keys of these applications, the latest news first. Two queries, and a hundred at most."""
    rounds, verdicts = _recent_rounds(user, on), _standing_verdicts(user, on)
    dated = [*islice(verdicts, MOST_OF_EACH), *islice(rounds, MOST_OF_EACH)]
    return list(dict.fromkeys(key for _, key in sorted(dated, reverse=True)))


def _recent_rounds(user, on: datetime.date) -> Iterator[tuple[datetime.date, int]]:
    """The day and the application of each round of the last days whose thanks were not left."""
    rounds = (
        InterviewRound.objects.for_user(user)
        .filter(took_place(timezone.now()), application__archived_at=None, application__ended_as="")
        .filter(starts_at__gte=midnight(on) - THANKS_ARE_FRESH - A_DAY)
        .filter(starts_at__lte=timezone.now())
        .order_by("-starts_at")
        .values_list("application", "pk", "starts_at", "application__dismissed_occasions")
    )
    for key, round_key, starts_at, dismissed in rounds.iterator(MOST_OF_EACH):
        if occasion_key(LetterKind.THANKS, round_key) not in dismissed:
            yield timezone.localdate(starts_at), key


def _standing_verdicts(user, on: datetime.date) -> Iterator[tuple[datetime.date, int]]:
    """The day and the application of each verdict that stands and may have a letter not left."""
    letters = Letter.objects.filter(
        application=OuterRef("application"), kind=LetterKind.KEEP_IN_TOUCH
    )
    lately = letters.filter(created_at__gte=midnight(on - (NOTES_APART - 1) * A_DAY))
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
            "application__dismissed_occasions",
        )
    )
    for key, verdict, kind, heard_on, referred_by, dismissed in verdicts.iterator(MOST_OF_EACH):
        possible = _possible(verdict, kind, (on - heard_on).days, bool(referred_by))
        if not possible.issubset(dismissed):
            yield heard_on, key


def _possible(verdict: int, ending: str, days: int, is_referred: bool) -> set[str]:
    """The keys of all occasions that Today may show so many days after this verdict."""
    keys = set()
    if days <= NEWS_IS_FRESH.days:
        its_letter = LETTER_OF_ENDING[ending]
        letters = [its_letter[0]] if its_letter else []
        letters += [LetterKind.FEEDBACK] if ENDINGS[ending].is_lost else []
        letters += [LetterKind.REFERRER_THANKS] if is_referred else []
        keys |= {occasion_key(kind, verdict) for kind in letters}
    if days >= KEEP_IN_TOUCH_AFTER and ENDINGS[ending].is_near:
        keys.add(occasion_key(LetterKind.KEEP_IN_TOUCH, verdict, note_after(days)))
    return keys
