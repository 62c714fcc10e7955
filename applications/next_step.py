"""What comes next for an application: a round, a reminder, or the day by which to apply."""

import datetime
from dataclasses import dataclass

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext

from applications.models import Application, InterviewRound, Stage


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
    if application.ended_as or application.archived_at:
        return None
    today = timezone.localdate(now)
    steps = [
        _of_round(interview_round)
        for interview_round in application.rounds.all()
        if interview_round.is_coming(now)
    ]
    steps += [
        NextStep(reminder.text, max(reminder.due_on, today), reminder.get_absolute_url())
        for reminder in application.open_reminders
    ]
    if day := apply_by(application.stage, application.deadline_on, today):
        edit = reverse("applications:edit_fact", args=[application.pk, "deadline_on"])
        steps.append(NextStep(gettext("Apply"), day, edit))
    return min(steps, key=lambda step: (step.on, step.at is None, step.at), default=None)


def apply_by(
    stage: str, deadline_on: datetime.date | None, today: datetime.date
) -> datetime.date | None:
    """The deadline, where applying is still to do and can be done."""
    is_ahead = deadline_on is not None and deadline_on >= today
    return deadline_on if is_ahead and stage == Stage.SAVED else None


def _of_round(interview_round: InterviewRound) -> NextStep:
    return NextStep(
        interview_round.title,
        timezone.localdate(interview_round.starts_at),
        interview_round.get_absolute_url(),
        interview_round.starts_at,
    )
