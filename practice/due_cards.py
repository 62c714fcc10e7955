"""Which cards are due today, and when a sitting has been long enough."""

import datetime

from django.db.models import Count
from django.utils import timezone

from applications.models import InterviewRound
from practice.models import Attempt, Question
from practice.models.question import A_SESSION, QuestionQuerySet


def next_round(user, now: datetime.datetime) -> InterviewRound | None:
    """The next interview that has a day; nothing but its day is loaded."""
    rounds = InterviewRound.objects.for_user(user).ahead(now)
    return rounds.only("starts_at", "is_day_only", "time_zone").first()


def due_cards(user, now: datetime.datetime) -> QuestionQuerySet:
    """The cards of today; they come more often while an interview is ahead."""
    ahead = next_round(user, now)
    return due_on(user, timezone.localdate(now), ahead.day if ahead else None)


def due_on(user, on: datetime.date, round_on: datetime.date | None) -> QuestionQuerySet:
    """The cards of the day `on`, where the next interview is on the day `round_on`."""
    return Question.objects.for_user(user).due(on, round_on and max(round_on, on))


def comes_on(question: Question, now: datetime.datetime) -> datetime.date | None:
    """The day on which a question is practised next, today at the earliest; None where it is no
    card."""
    ahead = next_round(question.owner, now)
    day = question.comes_on(ahead.day if ahead else None)
    return day and max(day, timezone.localdate(now))


def practised_today(user, on: datetime.date) -> int:
    """How many cards were practised on the day `on`, each counted once."""
    practised = Attempt.objects.for_user(user).filter(on=on)
    return practised.aggregate(cards=Count("question", distinct=True))["cards"]


def is_enough(practised: int) -> bool:
    """Whether a sitting ends here: after a pause nobody has to catch up on all cards at once."""
    return practised > 0 and practised % A_SESSION == 0
