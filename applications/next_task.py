"""The one thing to do now about an application, by its state, for its page and its card."""

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from django.db.models import OuterRef, Subquery
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from applications.models import Application, InterviewRound, Stage, Verdict
from applications.models.application_queryset import ApplicationQuerySet
from applications.models.interview_round_queryset import WHETHER_IT_TOOK_PLACE
from applications.models.round_outcome import WITHOUT_WORD, RoundOutcome
from applications.next_step import due_words, is_answer_late, late_words
from applications.whom_to_write import has_asked_not_to_write
from frame.localized import as_date, day, day_of_month, near_day_within, short_day_of_month, weekday

_EARLY = datetime.datetime.min.replace(tzinfo=datetime.UTC)
A_WEEK = datetime.timedelta(days=7)
# At these stages something else is to do, whatever came of the interviews.
NEVER_NEWS = [Stage.SAVED, Stage.OFFER]
# So many applications are counted that await news; nobody has more whose interviews are recent.
MOST_ASKED = 500
# What tells when an interview is, and whether it took place.
_OF_A_ROUND = (
    "application__stage",
    *WHETHER_IT_TOOK_PLACE,
)


class Task(StrEnum):
    """What is to do next."""

    APPLY = "apply"
    PREPARE = "prepare"
    ANSWER = "answer"
    NEWS = "news"
    FOLLOW_UP = "follow_up"
    DATE = "date"
    RECORD = "record"
    WAIT = "wait"
    ARRANGE = "arrange"


# What they answered to a letter comes before these.
_BEHIND_AN_ANSWER = (Task.WAIT, Task.ARRANGE)
# A day for an interview that is planned without one comes before these.
_OVER_A_DAY = (Task.NEWS, Task.WAIT, Task.ARRANGE)
WORDS = {
    Task.APPLY: _("I applied"),
    Task.ANSWER: _("Answer the offer"),
    Task.NEWS: _("Any news?"),
    Task.FOLLOW_UP: _("Write a follow-up"),
    Task.RECORD: _("Write down what they said"),
    Task.WAIT: _("Waiting for their answer"),
    Task.ARRANGE: _("Add an interview"),
}


@dataclass(frozen=True)
class NextTask:
    """What is to do, and the `round` that it is about.

    `due` says by when, or since when it is, and `debrief` is the round to write about while it is
    fresh; both are for the application's page alone (`next_task`).
    """

    task: Task
    round: InterviewRound | None = None
    due: str = ""
    debrief: InterviewRound | None = None

    @property
    def words(self) -> str:
        """How it is named."""
        if self.round and self.round.when and self.task == Task.PREPARE:
            return prepare_words(self.round.when)
        if self.round and self.task == Task.DATE:
            return gettext("Set the day of round %(number)s") % {"number": self.round.number}
        if self.round and self.task == Task.NEWS and self.round.outcome == RoundOutcome.ENDED:
            return gettext("Record how it ended")  # after an earlier ending, which was lifted
        return str(WORDS[self.task])

    @property
    def adds_a_round(self) -> bool:
        """Whether the page offers “Add an interview” beside the task."""
        return self.task in (Task.ARRANGE, Task.WAIT, Task.RECORD)


def next_round(rounds: Iterable[InterviewRound], now: datetime.datetime) -> InterviewRound | None:
    """The nearest of those that are coming."""
    return min((row for row in rounds if row.is_coming(now)), key=_by_day, default=None)


def task_of(
    stage: str,
    rounds: Collection[InterviewRound],
    now: datetime.datetime,
    *,
    is_quiet: bool,
    is_answered: bool = False,
    lifted_on: datetime.date | None = None,
    debriefed: InterviewRound | None = None,
) -> NextTask:
    """What to do for a running application, about the next of its `rounds` ahead, else one that has
    no day yet, else the latest that took place.

    Rounds before the day `lifted_on`, on which an ending was lifted, await no news: that ending was
    it. The round `debriefed` is over, even if it could still be running by the clock. `is_answered`
    says that they answered a letter and the answer is not on record.
    """
    if ahead := next_round((row for row in rounds if row != debriefed), now):
        return NextTask(Task.PREPARE, ahead)
    over = [row for row in rounds if row.has_come or (row == debriefed and row.is_coming(now))]
    latest = max(over, key=_by_day, default=None)
    had_word = bool(latest and lifted_on and (latest.day or datetime.date.min) < lifted_on)
    task = _task_after(stage, latest, is_quiet=is_quiet, had_word=had_word)
    undated = next((row for row in rounds if row.is_without_day), None)
    if undated and task in _OVER_A_DAY and not (latest and latest.outcome == RoundOutcome.ENDED):
        return NextTask(Task.DATE, undated)
    if is_answered and task in _BEHIND_AN_ANSWER:
        return NextTask(Task.RECORD)
    return NextTask(task, latest)


def _by_day(interview_round: InterviewRound) -> tuple[datetime.datetime, int]:
    return interview_round.starts_at or _EARLY, interview_round.number


def _task_after(
    stage: str, latest: InterviewRound | None, *, is_quiet: bool, had_word: bool
) -> Task:
    if stage == Stage.OFFER:
        return Task.ANSWER
    if stage == Stage.SAVED:
        return Task.APPLY
    awaited = None if had_word else latest
    if awaited and awaited.outcome == RoundOutcome.ENDED:
        return Task.NEWS
    if is_quiet:
        return Task.FOLLOW_UP
    if awaited and awaited.outcome in WITHOUT_WORD:
        return Task.NEWS
    # Later stages are only reached by something they did.
    return Task.WAIT if stage == Stage.APPLIED and latest is None else Task.ARRANGE


def prepare_words(when: datetime.date) -> str:
    """Prepare for Friday; `when` is the beginning of a round that is not over, or its day."""
    on, today = as_date(when), timezone.localdate()
    if on <= today:  # it may have begun before midnight
        return gettext("Prepare for today")
    if on - today == datetime.timedelta(days=1):
        return gettext("Prepare for tomorrow")
    near = weekday(on) if on - today < A_WEEK else short_day_of_month(on)
    # Translators: "Prepare for Friday", "Prepare for Dec 3".
    return gettext("Prepare for %(day)s") % {"day": near}


def awaits_news(
    application: Application, now: datetime.datetime, *, debriefed: InterviewRound | None = None
) -> bool:
    """Whether it runs, and the answer to its latest round is what comes next.

    The round `debriefed` is over, even if it could still be running by the clock.
    """
    if not application.is_running:
        return False
    rounds = application.rounds.all()
    lifted_on = _lifted_on(application)
    found = task_of(
        application.stage, rounds, now, is_quiet=False, lifted_on=lifted_on, debriefed=debriefed
    )
    return found.task == Task.NEWS


def _lifted_on(application: Application) -> datetime.date | None:
    lifted = application.verdict_lifted
    return lifted.reopened_on if lifted else None


def how_many_await_news(mine: ApplicationQuerySet, now: datetime.datetime) -> int:
    """For how many of the applications `mine` `awaits_news` holds, among the newest
    `MOST_ASKED`; in one query."""
    running = mine.open().exclude(stage__in=NEVER_NEWS).order_by("-pk")[:MOST_ASKED]
    lifted = Verdict.objects.filter(application=OuterRef("application")).order_by("-pk")
    rows: Any = InterviewRound.objects.filter(application__in=running.values("pk"))
    rows = rows.annotate(lifted_on=Subquery(lifted.values("reopened_on")[:1]))
    rounds: dict[tuple[int, str, Any], list[InterviewRound]] = defaultdict(list)
    for row in rows.select_related("application").only(*_OF_A_ROUND):
        rounds[row.application_id, row.application.stage, row.lifted_on].append(row)
    tasks = [
        task_of(stage, in_order, now, is_quiet=False, lifted_on=lifted_on).task
        for (_, stage, lifted_on), in_order in rounds.items()
    ]
    return tasks.count(Task.NEWS)


def next_task(application: Application, now: datetime.datetime) -> NextTask | None:
    """None for what has ended or is archived; `application` comes from `with_history`."""
    if not application.is_running:
        return None
    quiet_since = application.quiet_since  # type: ignore[attr-defined]
    # Who asked not to be written to is not asked how things stand.
    is_quiet = quiet_since is not None and not has_asked_not_to_write(application)
    found = task_of(
        application.stage,
        application.rounds.all(),
        now,
        is_quiet=is_quiet,
        is_answered=application.is_answered,  # type: ignore[attr-defined]
        lifted_on=_lifted_on(application),
    )
    due = _due_in_words(application.stage, application.due_on)
    if found.task == Task.FOLLOW_UP:
        due = quiet_for(quiet_since, timezone.localdate(now))
    is_fresh = found.task == Task.NEWS and found.round and found.round.is_fresh(now)
    return replace(found, due=due, debrief=found.round if is_fresh else None)


def quiet_for(since: datetime.date, today: datetime.date) -> str:
    """For how many days nothing was heard, in words."""
    days = (today - since).days
    return ngettext("Quiet for %(count)s day", "Quiet for %(count)s days", days) % {"count": days}


def _due_in_words(stage: str, due: datetime.date | None) -> str:
    if due is None:
        return ""
    today = timezone.localdate()
    if is_answer_late(stage, due, today):
        return late_words() % {"day": day_of_month(due) if due.year == today.year else day(due)}
    return due_words(stage) % {"day": near_day_within(due)}
