"""What comes next for an application: a round, a reminder, or the day by which to apply."""

import datetime
from dataclasses import dataclass

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext

from applications.models import Application, InterviewRound, Stage
from applications.models.stage import DUE_FIELDS
from frame.localized import as_date


@dataclass(frozen=True)
class NextStep:
    """`at` is the moment where one is known, `on` its day as the person counts days."""

    text: str
    on: datetime.date
    address: str
    at: datetime.datetime | None = None


def next_step(application: Application, now: datetime.datetime) -> NextStep | None:
    """The nearest of what is still to come; `application` comes from `with_history`.

    Nothing while it is ended or at rest: then other things are offered.
    """
    if not application.is_running:
        return None
    today = timezone.localdate(now)
    steps = [
        _of_round(interview_round, interview_round.when)
        for interview_round in application.rounds.all()
        if interview_round.is_coming(now) and interview_round.when
    ]
    # The day of an offer stands beside its answers, where no interview comes before them.
    if steps or application.stage != Stage.OFFER:
        steps += _due(application, today)
    steps += [
        NextStep(reminder.words, reminder.due_on, reminder.get_absolute_url())
        for reminder in application.open_reminders
    ]
    # What is late is for today.
    return min(
        steps,
        key=lambda step: (max(step.on, today), step.at is None, step.at or step.on),
        default=None,
    )


def _due(application: Application, today: datetime.date) -> list[NextStep]:
    day = application.due_on
    if day is None or (day < today and not is_answer_late(application.stage, day, today)):
        return []
    field = DUE_FIELDS[Stage(application.stage)]
    edit = reverse("applications:edit_fact", args=[application.pk, field])
    return [NextStep(due_task(application.stage), day, edit)]


def is_answer_late(stage: str, due_on: datetime.date | None, today: datetime.date) -> bool:
    """Whether an offer still waits for an answer that was due on an earlier day."""
    return stage == Stage.OFFER and due_on is not None and due_on < today


def late_words() -> str:
    """That an answer to an offer was due on `day`, and is late."""
    return gettext("The answer was due on %(day)s")


def due_task(stage: str) -> str:
    """What is to do by the day `due_on` of an application."""
    return gettext("Answer the offer") if stage == Stage.OFFER else gettext("Apply")


def due_words(stage: str) -> str:
    """What is to do by the `day` of an application's `due_on`."""
    if stage == Stage.OFFER:
        return gettext("Answer by %(day)s")
    return gettext("Apply by %(day)s")


def _of_round(interview_round: InterviewRound, when: datetime.date) -> NextStep:
    at = when if isinstance(when, datetime.datetime) else None
    return NextStep(interview_round.title, as_date(when), interview_round.get_absolute_url(), at)
