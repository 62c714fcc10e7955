"""How a question went over time: in interviews, and in practice."""

import datetime
from dataclasses import dataclass

from practice.models import Asking, Question

_EARLY = datetime.date.min


@dataclass(frozen=True)
class TimeAnswered:
    """How it went in words, on a day; in practice where there is no `asking`.

    The day `on` of an interview may not be known.
    """

    on: datetime.date | None
    words: str
    asking: Asking | None = None


def how_it_went(question: Question, most: int) -> list[TimeAnswered]:
    """The `most` latest times that have a mark, the newest first. Two queries."""
    attempts = question.attempts.all()[:most]
    askings = question.askings.exclude(landing="")
    askings = askings.select_related("debrief__round__application__company")
    askings = askings.defer("debrief__round__application__posting")
    times = [
        *(TimeAnswered(row.on, row.get_mark_display()) for row in attempts),
        *(
            TimeAnswered(row.debrief.round.day, row.get_landing_display(), row)
            for row in askings.newest_first()[:most]
        ),
    ]
    # The sort is stable: of one day, practice stands above the interview, as it came later.
    return sorted(times, key=lambda time: time.on or _EARLY, reverse=True)[:most]
