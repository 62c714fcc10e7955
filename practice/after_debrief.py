"""What follows once a debrief is written."""

import datetime
from dataclasses import dataclass

from applications.models import InterviewRound
from applications.next_task import awaits_news, prepare_words
from practice.models import Asking, Debrief
from practice.models.asking import TO_PRACTISE, Landing
from practice.sitting import Sitting


@dataclass(frozen=True)
class WhatFollows:
    """`stumped` are the questions that come as cards today, as a sitting, and `was_practised`
    says that they were practised; `unmarked` is how many have no mark yet. `round_ahead` is the
    next interview to prepare for, preferably of this application."""

    stumped: Sitting
    was_practised: bool
    unmarked: int
    round_ahead: InterviewRound | None
    awaits_news: bool

    @property
    def prepare_words(self) -> str:
        if self.round_ahead is None or self.round_ahead.starts_at is None:
            return ""
        return prepare_words(self.round_ahead.starts_at)

    def __bool__(self) -> bool:
        has_questions = self.stumped.only or self.was_practised or self.unmarked
        return bool(has_questions or self.round_ahead or self.awaits_news)


def what_follows(debrief: Debrief, now: datetime.datetime, on: datetime.date) -> WhatFollows:
    """Of a debrief that is written, with its round and application; `on` is the day of today."""
    application, asked = debrief.round.application, debrief.asked.values()
    stumps = [asking for asking in asked if asking.landing in TO_PRACTISE]
    # By its time the debriefed one may still be running.
    coming = InterviewRound.objects.for_user(application.owner).ahead(now)
    coming = coming.exclude(pk=debrief.round_id).select_related("application__company")
    nearest = coming.first()
    is_of_another = nearest and nearest.application_id != application.pk
    own = coming.filter(application=application).first() if is_of_another else nearest
    round_on = max(nearest.day, on) if nearest and nearest.day else None
    return WhatFollows(
        stumped=_sitting(debrief, [row for row in stumps if _is_due(row, on, round_on)]),
        was_practised=any(row.question.practised_on == on for row in stumps),
        unmarked=sum(not asking.landing for asking in asked),
        round_ahead=own or nearest,
        awaits_news=awaits_news(application, now, debriefed=debrief.round),
    )


def _is_due(asking: Asking, on: datetime.date, round_on: datetime.date | None) -> bool:
    day = asking.question.comes_on(round_on)
    return day is not None and day <= on


def _sitting(debrief: Debrief, stumps: list[Asking]) -> Sitting:
    stumps = sorted(stumps, key=lambda asking: asking.landing != Landing.STUMPED)
    keys = dict.fromkeys(asking.question_id for asking in stumps)
    return Sitting(only=tuple(keys), origin=("debrief", debrief.round_id))
