"""The timeline of an application: its rounds, notes and events, grouped by day, as sentences."""

import datetime
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format

from applications.models import Application, Event, InterviewRound, Note, Stage, Verdict
from applications.people_met import is_ahead

# Lines that a page shows before it folds what came earlier.
FEW = 40
EARLY = datetime.datetime.min.replace(tzinfo=datetime.UTC)


@dataclass(frozen=True)
class Line:
    """One line: its day, what to say, and the row it tells of, for the page to link and quote.

    `is_round` marks the line of a round itself, with its people; others only tell of a round.
    """

    on: datetime.date | None
    kind: str
    text: str
    at: datetime.datetime = EARLY
    event: Event | None = None
    note: Note | None = None
    interview_round: InterviewRound | None = None
    verdict: Verdict | None = None
    letter_id: int | None = None
    is_round: bool = False


@dataclass(frozen=True)
class Timeline:
    """What is ahead, the next first; then the days, the newest first, each with its lines.

    `ahead` has the rounds that are planned for a later day or for none yet. A round stands on its
    own day once that has come. One that never came to its day (cancelled, or the application ended
    first) stands on the day of the last event about it.
    """

    ahead: list[Line] = field(default_factory=list)
    days: list[tuple[datetime.date, list[Line]]] = field(default_factory=list)

    @property
    def recent(self) -> list[tuple[datetime.date, list[Line]]]:
        """The newest days, as many as one looks through; all of them where few are left."""
        line_count = 0
        for place, (_, lines) in enumerate(self.days):
            line_count += len(lines)
            if line_count >= FEW and self._count(place + 1) > FEW // 2:
                return self.days[: place + 1]
        return self.days

    @property
    def earlier(self) -> list[tuple[datetime.date, list[Line]]]:
        return self.days[len(self.recent) :]

    @property
    def earlier_count(self) -> int:
        return self._count(len(self.recent))

    def _count(self, since: int) -> int:
        return sum(len(lines) for _, lines in self.days[since:])


def build_timeline(application: Application, *, today: datetime.date) -> Timeline:
    """`application` comes from `with_history`, then nothing more is read.

    A letter that was thrown away is not linked.
    """
    rounds = {interview_round.pk: interview_round for interview_round in application.rounds.all()}
    verdicts = {verdict.pk: verdict for verdict in application.verdicts.all()}
    letters = {letter.pk: letter for letter in application.letters.all()}
    lines = [_event_line(event, rounds, verdicts, letters) for event in application.events.all()]
    lines += [_note_line(note) for note in application.dated_notes.all()]
    lines.sort(key=lambda line: (line.on, line.at))
    latest_about = {line.interview_round.pk: line for line in lines if line.interview_round}
    ahead = []
    for interview_round in rounds.values():
        line = _round_line(interview_round)
        if line.on and line.on <= today:
            lines.append(line)
        elif is_ahead(interview_round):
            ahead.append(line)
        else:
            latest = latest_about.get(interview_round.pk)
            at = latest.at if latest else interview_round.changed_at
            lines.append(replace(line, on=latest.on if latest else timezone.localdate(at), at=at))
    lines.sort(key=lambda line: (line.on, line.at, line.is_round), reverse=True)
    return Timeline(
        ahead=sorted(ahead, key=lambda line: (line.on is None, line.at)),
        days=[(day, list(those)) for day, those in groupby(lines, key=lambda line: line.on) if day],
    )


def _note_line(note: Note) -> Line:
    return Line(note.happened_on, "note", "Note", note.written_at, note=note)


def _round_line(interview_round: InterviewRound) -> Line:
    """The round itself, on its day."""
    starts_at = interview_round.starts_at
    return Line(
        on=timezone.localdate(starts_at) if starts_at else None,
        kind="round",
        text=str(interview_round),
        at=starts_at or EARLY,
        interview_round=interview_round,
        is_round=True,
    )


def _event_line(event: Event, rounds: dict, verdicts: dict, letters: dict) -> Line:
    details = event.details
    letter = letters.get(details.get("letter"))
    which = f": {letter.get_kind_display()}" if letter else ""
    return Line(
        on=event.happened_on,
        kind=event.kind,
        text=_sentence(event.kind, details) + which,
        at=event.written_at,
        event=event,
        interview_round=rounds.get(details.get("round")),
        verdict=verdicts.get(details.get("verdict")),
        letter_id=letter.pk if letter else None,
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
            return f"Round {number}{_what_changed(details)}"
        case Event.Kind.ROUND_REMOVED:
            return f"Round {number} removed"
        case Event.Kind.CLOSED:
            return Verdict.short_label(details["kind"])
        case Event.Kind.LETTER_SENT:
            return f"Letter sent to {details['to']}" if details.get("to") else "Letter sent"
        case Event.Kind.LETTER_ANSWERED if not details.get("answered", True):
            return "No answer to the letter"
        case Event.Kind.REMINDER_DONE:
            return f"Done: {details['text']}"
        case Event.Kind.DOCUMENT_ENCLOSED:
            return f"{details['name']} {'sent along' if details['sent'] else 'kept with it'}"
    return str(Event.Kind(kind).label)


def _what_changed(details: dict[str, Any]) -> str:
    """The end of the sentence about a round that has another time or another outcome."""
    outcome = details.get("outcome")
    if outcome == InterviewRound.Outcome.CANCELLED:
        return f" cancelled{_who_and_why(details)}"
    if outcome == InterviewRound.Outcome.PLANNED and details.get("was") == "cancelled":
        return " takes place after all"
    if outcome:
        return f": {_label(InterviewRound.Outcome, outcome)}"
    old, new = _clock(details.get("from")), _clock(details.get("to"))
    if old and new:
        return f" moved from {old} to {new}"
    if new:
        return f" is on {new}"
    return f" has no day yet; it was {old}" if old else " has a new time"


def _who_and_why(details: dict[str, Any]) -> str:
    who = {"them": " by them", "me": " by you"}.get(details.get("by", ""), "")
    return f"{who}: {details['because']}" if details.get("because") else who


def _clock(stamp: str | None) -> str:
    """The moment as the clocks of the current time zone show it."""
    moment = stamp and timezone.localtime(datetime.datetime.fromisoformat(stamp))
    return date_format(moment, "j M Y, H:i") if moment else ""


def _label(choices, value: str) -> str:
    return str(choices(value).label) if value in choices.values else value
