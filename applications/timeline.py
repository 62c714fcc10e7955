"""The timeline of an application as sentences."""

import datetime
from dataclasses import dataclass
from typing import Any

from applications.models import Application, Event, InterviewRound, Stage, Verdict


@dataclass(frozen=True)
class Line:
    """One line: the day, what to say, and the rows it tells of, for the page to link and quote."""

    on: datetime.date
    kind: str
    text: str
    interview_round: InterviewRound | None = None
    verdict: Verdict | None = None
    letter_id: int | None = None


def timeline_of(application: Application) -> list[Line]:
    """The newest line first. `application` comes `with_history()`, then nothing more is read."""
    rounds = {one.pk: one for one in application.rounds.all()}
    verdicts = {one.pk: one for one in application.verdicts.all()}
    return [_line(event, rounds, verdicts) for event in application.events.all()]


def _line(event: Event, rounds: dict, verdicts: dict) -> Line:
    details = event.details
    verdict = verdicts.get(details.get("verdict"))
    return Line(
        on=event.happened_on,
        kind=event.kind,
        text=_sentence(event.kind, details),
        interview_round=rounds.get(details.get("round")),
        verdict=verdict,
        letter_id=details.get("letter"),
    )


def _sentence(kind: str, details: dict[str, Any]) -> str:
    number = details.get("number")
    match kind:
        case Event.Kind.LOGGED:
            return f"Logged under {_label(Stage, details['stage'])}"
        case Event.Kind.MOVED:
            start, end = _label(Stage, details["from"]), _label(Stage, details["to"])
            return f"Moved from {start} to {end}"
        case Event.Kind.ROUND_ADDED:
            return f"Round {number} arranged"
        case Event.Kind.ROUND_CHANGED:
            if outcome := details.get("outcome"):
                return f"Round {number}: {_label(InterviewRound.Outcome, outcome)}"
            return f"Round {number} has a new time"
        case Event.Kind.ROUND_REMOVED:
            return f"Round {number} removed"
        case Event.Kind.CLOSED:
            return Verdict.short_label(details["kind"])
        case Event.Kind.LETTER_SENT:
            return f"Letter sent to {details['to']}" if details.get("to") else "Letter sent"
        case Event.Kind.LETTER_ANSWERED if not details.get("answered", True):
            return "No answer to the letter"
    return str(Event.Kind(kind).label)


def _label(choices, value: str) -> str:
    return str(choices(value).label) if value in choices.values else value
