"""What the timeline tells of an interview's time and outcome: what happened to it, not what was
typed. A correction changes the line that it corrects, or takes it away."""

import datetime
from typing import TYPE_CHECKING

from django.utils import timezone

from applications.models.event import ACT, NOTED_ON, Event, EventQuerySet
from applications.models.round_outcome import TAKEN_PLACE, RoundOutcome
from frame.days import moment_or_day

if TYPE_CHECKING:
    from applications.models.interview_round import InterviewRound

# What came of it; who says something else afterwards had it wrong.
_WORDS = (RoundOutcome.PASSED, RoundOutcome.ENDED)


def date_adding(interview_round: "InterviewRound") -> None:
    """The line that it was added has the day of the interview, where that was over by then.

    The timeline shows the interview in its place; the last activity is asked of such lines.
    """
    added = interview_round.application.events.filter(kind=Event.Kind.ROUND_ADDED)
    line = added.filter(details__round=interview_round.pk).order_by("pk").last()
    if line is None:
        return
    noted = line.details.get(NOTED_ON, line.happened_on.isoformat())
    day = datetime.date.fromisoformat(noted)
    day = min(day, interview_round.day or day)
    if day != line.happened_on:
        line.happened_on, line.details = day, line.details | {NOTED_ON: noted}
        line.save(update_fields=["happened_on", "details"])


def tell_time(
    interview_round: "InterviewRound", before: "InterviewRound", *, on: datetime.date
) -> None:
    """That it has another time than `before`, told on the day `on`.

    A day that was over by then is no new time: the interview stands on its own day anyway.
    """
    times = {"from": _stamp(before.when), "to": _stamp(interview_round.when)}
    if interview_round.day is None or interview_round.day >= on:
        _tell(interview_round, on, time=True, **times)
        return
    line = _lines(interview_round).filter(details__time=True).last()
    if line is None or _moment(line.details.get("to")) != before.when:
        return
    if _moment(line.details.get("from")) in (interview_round.when, None):
        line.delete()
    else:
        _rewrite(line, to=times["to"])


def tell_outcome(
    interview_round: "InterviewRound", before: "InterviewRound", *, on: datetime.date, act: str
) -> None:
    """That it has another outcome than `before`, told on the day `on`, in one `act` with others."""
    outcome = interview_round.outcome
    if not act and before.is_cancelled and _take_cancelling_back(interview_round):
        return
    if not act and _is_correction(before, interview_round):
        lines = _lines(interview_round).filter(details__outcome__isnull=False)
        if not lines.exists():
            return  # It was added with its outcome, which its own line says.
        if _correct(list(lines), before.outcome, outcome):
            return
    if outcome == RoundOutcome.TOOK_PLACE:
        on = min(on, interview_round.day or on)  # and not when that was said
    details = {ACT: act} if act else {}
    if interview_round.is_cancelled:
        details |= _why(interview_round)
    _tell(interview_round, on, outcome=outcome, was=before.outcome, **details)


def correct_cancelling(interview_round: "InterviewRound") -> None:
    """Have the line of a cancelling say who did it and why, as it is known now."""
    if line := _cancelling(interview_round):
        _rewrite(line, **_why(interview_round))


def before_cancelling(interview_round: "InterviewRound") -> str:
    """The outcome that it had before it was cancelled, as far as its time is not to come."""
    line = _cancelling(interview_round)
    is_to_come = interview_round.starts_at and not interview_round.has_begun(timezone.now())
    if line is None or is_to_come:
        return RoundOutcome.PLANNED
    return line.details.get("was", RoundOutcome.PLANNED)


def _take_cancelling_back(interview_round: "InterviewRound") -> bool:
    """Whether it is again what came of it before it was cancelled, which was a mistake then: the
    line of that goes."""
    line = _cancelling(interview_round)
    was = line.details.get("was") if line else None
    if line is None or was == RoundOutcome.PLANNED or was != interview_round.outcome:
        return False
    line.delete()
    return True


def _cancelling(interview_round: "InterviewRound") -> Event | None:
    return _lines(interview_round).filter(details__outcome=RoundOutcome.CANCELLED).last()


def _is_correction(stored: "InterviewRound", interview_round: "InterviewRound") -> bool:
    before, after = stored.outcome, interview_round.outcome
    if RoundOutcome.NO_SHOW in (before, after):
        is_same_time = stored.when == interview_round.when
        return is_same_time and {before, after} <= {RoundOutcome.NO_SHOW, *TAKEN_PLACE}
    if before == RoundOutcome.TOOK_PLACE:
        return after == RoundOutcome.PLANNED
    return before in _WORDS and after in (RoundOutcome.PLANNED, *TAKEN_PLACE)


def _correct(lines: list[Event], before: str, after: str) -> bool:
    """Whether the last of these lines, which tells of `before`, now tells of `after`; one that says
    what was so before it goes."""
    line = lines[-1]
    if line.details["outcome"] != before or ACT in line.details:
        return False
    was = line.details.get("was")
    is_undone = after == RoundOutcome.NO_SHOW and was in TAKEN_PLACE
    if after not in (RoundOutcome.PLANNED, was) and not is_undone:
        _rewrite(line, outcome=after)
        return True
    line.delete()
    if was != after and was in TAKEN_PLACE and lines[:-1]:
        _correct(lines[:-1], was, after)
    return True


def _lines(interview_round: "InterviewRound") -> EventQuerySet:
    events = interview_round.application.events.order_by("pk")
    return events.filter(kind=Event.Kind.ROUND_CHANGED, details__round=interview_round.pk)


def _rewrite(line: Event, **details: object) -> None:
    line.details |= details
    line.save(update_fields=["details"])


def _tell(interview_round: "InterviewRound", on: datetime.date, **details: object) -> None:
    named = {"round": interview_round.pk, "number": interview_round.number}
    interview_round.application.record(Event.Kind.ROUND_CHANGED, on, **named, **details)


def _why(interview_round: "InterviewRound") -> dict[str, str]:
    return {"by": interview_round.cancelled_by, "because": interview_round.cancelled_because}


def _moment(stamp: str | None) -> datetime.date | None:
    return moment_or_day(stamp) if stamp else None


def _stamp(when: datetime.date | None) -> str | None:
    return when.isoformat() if when else None
