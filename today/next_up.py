"""What is next, in the order in which it matters on a bad day."""

import datetime
from dataclasses import dataclass

from applications.models import Application, InterviewRound
from letters.models import Letter

MOST_ROWS = 7
ROUNDS_AHEAD = datetime.timedelta(days=7)


@dataclass(frozen=True)
class NextUp:
    """The blocks of Today. Each list holds at most `MOST_ROWS` rows."""

    rounds: list[InterviewRound]
    letters: list[Letter]
    saved: list[Application]
    has_any: bool

    @property
    def is_quiet(self) -> bool:
        return not (self.rounds or self.letters)


def next_up(user, now: datetime.datetime) -> NextUp:
    """Interview rounds of the next seven days, letters still in draft; on a quiet day, saved jobs.

    Four to six queries, whatever there is.
    """
    mine = Application.objects.for_user(user)
    rounds = (
        InterviewRound.objects.for_user(user)
        .coming(now)
        .filter(application__in=mine.open(), starts_at__lte=now + ROUNDS_AHEAD)
        .select_related("application__company")
        .prefetch_related("people")
        .order_by("starts_at")
    )
    letters = (
        Letter.objects.for_user(user)
        .filter(state__in=[Letter.State.DRAFT, Letter.State.READY])
        .select_related("application__company", "recipient")
    )
    saved = mine.open().filter(stage="saved").select_related("company")
    return NextUp(
        rounds=list(rounds[:MOST_ROWS]),
        letters=list(letters[:MOST_ROWS]),
        saved=list(saved[:1]),
        has_any=mine.exists(),
    )
