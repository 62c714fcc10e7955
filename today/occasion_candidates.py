"""Which applications may have a note to send, judged by a few columns of rounds and verdicts.

Only these are read in full. `letters.occasions` then decides what fits. A candidate may turn out to
have nothing, but among the latest rows no application that has something is missed. Notes that the
person dismissed do not count.
"""

import datetime
from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import islice
from operator import itemgetter

from django.db.models import Case, Exists, OuterRef, Q, When
from django.utils import timezone

from accounts.ownership import OwnedQuerySet
from accounts.time_zone import midnight
from applications.models import NEAR_MISSES, Application, InterviewRound, Verdict
from letters.kinds import Kind as LetterKind
from letters.occasions import (
    LETTER_OF_ENDING,
    Correspondence,
    News,
    occasion_key,
    possible_occasions,
)
from letters.occasions.reading import BESIDE_AN_APPLICATION, OF_AN_APPLICATION
from letters.occasions.schedule import ENDS_AFTER, LIGHT_AFTER
from letters.occasions.stopping import NOTES_APART

# A note is on Today in its first weeks; the page of the application keeps it for longer.
NOTES_ARE_FRESH = datetime.timedelta(days=30)
NEWS_IS_FRESH = datetime.timedelta(days=LIGHT_AFTER)
THANKS_ARE_FRESH = datetime.timedelta(days=7)
A_DAY = datetime.timedelta(days=1)  # a round elsewhere may be on another day there
MOST_OF_EACH = 50
_ITS_APPLICATION = [f"application__{name}" for name in OF_AN_APPLICATION]
_BESIDE_IT = [f"application__{name}" for name in BESIDE_AN_APPLICATION]

_WITH_LETTER = [kind for kind, letter in LETTER_OF_ENDING.items() if letter]

type Candidate = tuple[datetime.date, Application]


def newest_candidates(
    user, on: datetime.date, correspondence: Correspondence
) -> Iterator[Application]:
    """These applications, the latest news first, a hundred at most.

    Two queries, and one more for every hundred rows without a note, up to a thousand rows of each
    kind.
    """
    rounds = islice(_recent_rounds(user, on), MOST_OF_EACH)
    verdicts: Iterable[Candidate] = islice(
        _standing_verdicts(user, on, correspondence), MOST_OF_EACH
    )
    if correspondence.prompts:
        # What was prompted comes first there, of whatever day it is.
        verdicts = sorted(verdicts, key=itemgetter(0), reverse=True)
    known: set[int] = set()
    for _, application in merge(verdicts, rounds, key=itemgetter(0), reverse=True):
        if application.pk not in known:
            known.add(application.pk)
            yield application


def _recent_rounds(user, on: datetime.date) -> Iterator[Candidate]:
    """The day and the application of each recent round whose thanks were not dismissed."""
    rounds = (
        InterviewRound.objects.for_user(user)
        .filter(
            application__archived_at=None,
            application__ended_as="",
            starts_at__gte=midnight(on) - THANKS_ARE_FRESH - A_DAY,
        )
        .order_by("-starts_at", "-pk")
        .select_related(*_BESIDE_IT)
        .only("starts_at", "is_day_only", "minutes", "outcome", *_ITS_APPLICATION)
    )
    for interview_round in rounds.that_took_place():
        application = interview_round.application
        key = occasion_key(LetterKind.THANKS, interview_round.pk)
        if key not in application.dismissed_occasions:
            yield timezone.localdate(interview_round.starts_at), application


def _standing_verdicts(
    user, on: datetime.date, correspondence: Correspondence
) -> Iterator[Candidate]:
    """The day and the application of each standing verdict that may have a letter which was not
    dismissed."""
    for verdict in _verdicts_to_read(user, on, correspondence).few_at_once():
        application = verdict.application
        keys = _possible(News(verdict, on, correspondence))
        if any(not application.has_put_off(key, on) for key in keys):
            prompts = correspondence.prompts.get(application.pk, ())
            days = [verdict.heard_on, *(prompt.starts_on for prompt in prompts)]
            yield max(days), application


def _verdicts_to_read(
    user, on: datetime.date, correspondence: Correspondence
) -> OwnedQuerySet[Verdict]:
    """Standing verdicts that are recent, or near misses; the newest first, and before all those
    where something happened meanwhile."""
    # Of endings without a letter of their own very many have nobody to write to.
    rounds = InterviewRound.objects.filter(application=OuterRef("application"))
    has_reader = Q(application__referred_by__isnull=False) | Exists(rounds)
    newest_first: list[Case | str] = ["-heard_on", "-pk"]
    if prompted := list(correspondence.prompts):
        newest_first.insert(0, Case(When(application__in=prompted, then=0), default=1))
    return (
        Verdict.objects.for_user(user)
        .filter(
            Q(heard_on__gte=on - NEWS_IS_FRESH) | Q(kind__in=NEAR_MISSES),
            Q(kind__in=_WITH_LETTER) | has_reader,
            application__archived_at=None,
            is_day_known=True,
            reopened_on=None,
            heard_on__gte=on - ENDS_AFTER * A_DAY,
        )
        .order_by(*newest_first)
        .select_related(*_BESIDE_IT)
        .only("kind", "heard_on", "hire_starts_on", "file_deleted_on", *_ITS_APPLICATION)
    )


def _possible(news: News) -> Iterator[str]:
    """The keys of the letters that may fit after this ending and are not too late for Today."""
    is_fresh = news.days <= NEWS_IS_FRESH.days
    for possible in possible_occasions(news):
        if possible.kind != LetterKind.KEEP_IN_TOUCH:
            is_wanted = is_fresh
        elif possible.opened_on and news.on - possible.opened_on > NOTES_ARE_FRESH:
            was_put_off = bool(news.verdict.application.postponed_occasions)
            is_wanted = was_put_off or _may_fit_again(news.on, news.correspondence)
        else:
            is_wanted = True
        if is_wanted:
            yield possible.key


def _may_fit_again(on: datetime.date, correspondence: Correspondence) -> bool:
    """Whether a letter sent weeks ago may have delayed another one until lately."""
    first = on - NOTES_APART * A_DAY - NOTES_ARE_FRESH
    return any(first <= note.on <= on - NOTES_APART * A_DAY for note in correspondence.notes)
