"""Which applications may have a note to send, judged by a few columns of rounds and verdicts.

Only these are read in full. `letters.occasions` decides what fits: a candidate may turn out to have
nothing, but of the latest rows none that has something is missing. Notes the person left do not
count.
"""

import datetime
from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import islice
from operator import itemgetter
from typing import Any

from django.db.models import Case, Exists, OuterRef, Q, QuerySet, When
from django.utils import timezone

from accounts.time_zone import midnight
from applications.models import NEAR_MISSES, InterviewRound, Verdict
from letters.kinds import Kind as LetterKind
from letters.models import Letter
from letters.occasions import (
    LETTER_OF_ENDING,
    Correspondence,
    News,
    occasion_key,
    possible_occasions,
)
from letters.occasions.schedule import ENDS_AFTER, LIGHT_AFTER
from letters.occasions.stopping import NOTES_APART

# A note is on Today in its first weeks; the page of the application keeps it for longer.
NOTES_ARE_FRESH = datetime.timedelta(days=30)
NEWS_IS_FRESH = datetime.timedelta(days=LIGHT_AFTER)
THANKS_ARE_FRESH = datetime.timedelta(days=7)
A_DAY = datetime.timedelta(days=1)  # a round elsewhere may be on another day there
MOST_OF_EACH = 50
READ_AT_ONCE = 100
# Rows of each kind, read one after the other while those before have nothing.
MOST_READ = 1000
# A page shows the first few.
A_FEW = 10
_WITH_LETTER = [kind for kind, letter in LETTER_OF_ENDING.items() if letter]


def newest_candidates(user, on: datetime.date, correspondence: Correspondence) -> Iterator[int]:
    """The keys of these applications, the latest news first, a hundred at most.

    Two queries; one more for every hundred rows that have nothing, up to a thousand of each kind.
    """
    rounds = islice(_recent_rounds(user, on), MOST_OF_EACH)
    verdicts: Iterable[tuple[datetime.date, int]]
    verdicts = islice(_standing_verdicts(user, on, correspondence), MOST_OF_EACH)
    if correspondence.prompts:
        # What was prompted comes first there, of whatever day it is.
        verdicts = sorted(verdicts, reverse=True)
    known: set[int] = set()
    for _, key in merge(verdicts, rounds, key=itemgetter(0), reverse=True):
        if key not in known:
            known.add(key)
            yield key


def _recent_rounds(user, on: datetime.date) -> Iterator[tuple[datetime.date, int]]:
    """The day and the application of each round of the last days whose thanks were not left."""
    rounds = (
        InterviewRound.objects.for_user(user)
        .that_took_place(timezone.now())
        .filter(application__archived_at=None, application__ended_as="")
        .filter(starts_at__gte=midnight(on) - THANKS_ARE_FRESH - A_DAY)
        .order_by("-starts_at", "-pk")
        .values_list("application", "pk", "starts_at", "application__dismissed_occasions")
    )
    for key, round_key, starts_at, dismissed in _few_at_once(rounds):
        if occasion_key(LetterKind.THANKS, round_key) not in dismissed:
            yield timezone.localdate(starts_at), key


def _standing_verdicts(
    user, on: datetime.date, correspondence: Correspondence
) -> Iterator[tuple[datetime.date, int]]:
    """The day and the application of each verdict that stands and may have a letter not left."""
    for verdict in _few_at_once(_verdicts_to_read(user, on, correspondence)):
        application = verdict.application
        if application.notes_stopped_on:
            # Asked here: for a condition each row would be read.
            continue
        keys = _possible(News(verdict, on, correspondence))
        if any(not application.has_put_off(key, on) for key in keys):
            prompts = correspondence.prompts.get(application.pk, ())
            days = [verdict.heard_on, *(each.starts_on for each in prompts)]
            yield max(days), application.pk


def _verdicts_to_read(
    user, on: datetime.date, correspondence: Correspondence
) -> QuerySet[Verdict, Verdict]:
    """Those that stand and have news for a letter, or are near and one may write again; the newest
    first, and before all where something happened meanwhile."""
    rounds = InterviewRound.objects.filter(application=OuterRef("application"))
    is_fresh = Q(heard_on__gte=on - NEWS_IS_FRESH)
    has_letter = Q(kind__in=_WITH_LETTER) | Q(application__referred_by__isnull=False)
    is_near = Q(heard_on__lt=on, kind__in=NEAR_MISSES)
    newest_first: list[Case | str] = ["-heard_on", "-pk"]
    if correspondence.prompts:
        newest_first.insert(0, Case(When(_is_prompted(correspondence), then=0), default=1))
    return (
        Verdict.objects.for_user(user)
        .filter(application__archived_at=None, application__ended_as__in=Verdict.Kind.values)
        .filter(is_day_known=True, reopened_on=None, heard_on__gte=on - ENDS_AFTER * A_DAY)
        .filter(
            is_fresh & (has_letter | Exists(rounds))
            | is_near & _may_write_again(on, correspondence)
        )
        .order_by(*newest_first)
        .select_related("application__company")
        .only(*_READ)
    )


def _may_write_again(on: datetime.date, correspondence: Correspondence) -> Q:
    """Of whom the last note is far enough, or who is worth one at once."""
    letters = Letter.objects.filter(
        application=OuterRef("application"), kind=LetterKind.KEEP_IN_TOUCH
    )
    lately = letters.filter(created_at__gte=midnight(on - (NOTES_APART - 1) * A_DAY))
    may_write = Q(~Exists(lately))
    if correspondence.prompts:
        # What happened meanwhile is worth a note at once, too.
        may_write |= _is_prompted(correspondence)
    if correspondence.accepted_on:
        # A last note has no distance to keep.
        may_write |= Q(heard_on__lte=correspondence.accepted_on)
    return may_write


def _is_prompted(correspondence: Correspondence) -> Q:
    return Q(application__in=list(correspondence.prompts))


def _few_at_once(rows: QuerySet[Any, Any]) -> Iterator[Any]:
    """The first `MOST_READ` of `rows`, read as far as somebody asks for them."""
    # An iterator of PostgreSQL has all rows at hand before it gives the first.
    for start in range(0, MOST_READ, READ_AT_ONCE):
        number = 0
        for row in rows[start : start + READ_AT_ONCE].iterator(A_FEW):
            number += 1
            yield row
        if number < READ_AT_ONCE:
            return


# What says whether a verdict has something; an application and its company are never read whole.
_READ = (
    "kind",
    "heard_on",
    "hire_starts_on",
    "file_deleted_on",
    "application__referred_by",
    "application__place",
    "application__notes_stopped_on",
    "application__dismissed_occasions",
    "application__postponed_occasions",
    "application__company__country",
    "application__company__address",
)


def _possible(news: News) -> Iterator[str]:
    """The keys of what may fit after this ending and is not too late for Today."""
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
    """Whether a note of weeks ago may have kept another one waiting until lately."""
    first = on - NOTES_APART * A_DAY - NOTES_ARE_FRESH
    return any(first <= note.on <= on - NOTES_APART * A_DAY for note in correspondence.notes)
