"""The timeline of an application: its rounds, notes and events, grouped by day, as sentences."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from applications.models import Application, Contact, Event, InterviewRound, Note, Stage, Verdict
from applications.models.event import moves_undone
from applications.models.round_outcome import CALLED_OFF
from frame import localized
from frame.days import moment_or_day

# Lines that a page shows before it leads to what came earlier.
FEW = 8
# The kind of the line of the day of applying.
APPLIED = "applied"
EARLY = datetime.datetime.min.replace(tzinfo=datetime.UTC)


@dataclass(frozen=True)
class Line:
    """One line: its day, what to say, and the row it is about, for the page to link and quote.

    `is_round` marks the line of a round itself, with its people; other lines only mention a round.
    `lifted` is the ending that a reopening lifted.
    """

    on: datetime.date | None
    kind: str
    text: str
    at: datetime.datetime = EARLY
    event: Event | None = None
    note: Note | None = None
    interview_round: InterviewRound | None = None
    verdict: Verdict | None = None
    lifted: Verdict | None = None
    letter_id: int | None = None
    is_round: bool = False

    @property
    def people(self) -> list[Contact]:
        """Who takes part in its round."""
        participations = self.interview_round.participations.all() if self.interview_round else ()
        return [participation.contact for participation in participations]


@dataclass(frozen=True)
class Timeline:
    """What is ahead, the next first; then the days, the newest first, each with its lines.

    The day None comes last, for what happened on a day nobody knows: the ending (also one that a
    reopening lifted), and behind it that the application was added, where it was written down only
    after later events.

    `ahead` has the rounds planned for a later day or for none yet. A round stands on its own day
    once that has come. One that did not take place (cancelled, or the application ended first)
    stands on the day of the last event about it.
    """

    ahead: list[Line] = field(default_factory=list)
    days: list[tuple[datetime.date | None, list[Line]]] = field(default_factory=list)

    @property
    def recent(self) -> list[tuple[datetime.date | None, list[Line]]]:
        """The newest days, as many as one looks through; all of them where few would be left
        out."""
        line_count = 0
        for place, (_day, lines) in enumerate(self.days):
            line_count += len(lines)
            if line_count >= FEW and self._count(place + 1) > FEW // 2:
                return self.days[: place + 1]
        return self.days

    @property
    def earlier_count(self) -> int:
        return self._count(len(self.recent))

    def _count(self, since: int) -> int:
        return sum(len(lines) for _, lines in self.days[since:])


def build_timeline(application: Application, *, today: datetime.date) -> Timeline:
    """The timeline of an `application` from `with_history`, without further queries.

    A letter in the bin is not linked, and moves undone on the same day are left out.
    """
    recorded = _recorded(application)
    ahead, over = _placed(application.rounds.all(), recorded, today)
    return Timeline(
        ahead=sorted(ahead, key=lambda line: (line.on is None, line.at)),
        days=_days(
            [*_without_doubles(recorded), *_applied(application, recorded), *over],
            application.applied_on,
        ),
    )


def _recorded(application: Application) -> list[Line]:
    """The lines of all events that stand and of all notes, the earliest first."""
    rounds = {interview_round.pk: interview_round for interview_round in application.rounds.all()}
    verdicts = {verdict.pk: verdict for verdict in application.verdicts.all()}
    letters = {letter.pk: letter for letter in application.letters.all()}
    undone = moves_undone(application.events.all())
    events = [event for event in application.events.all() if event.pk not in undone]
    lines = [_event_line(event, rounds, verdicts, letters) for event in events]
    lines += [_note_line(note) for note in application.dated_notes.all()]
    return sorted(lines, key=_place)


def _applied(application: Application, recorded: list[Line]) -> list[Line]:
    """The line of the day of applying, where no change of stage tells of it."""
    on, stage = application.applied_on, Stage(application.stage)
    events = [line.event for line in recorded if line.event and line.on == on]
    is_told = any(event.tells_of_applying for event in events)
    if on is None or is_told or stage.step < Stage.APPLIED.step:
        return []
    return [Line(on, APPLIED, str(Stage.APPLIED.label))]


def _placed(
    rounds: Iterable[InterviewRound], recorded: list[Line], today: datetime.date
) -> tuple[list[Line], list[Line]]:
    """The rounds that are ahead, and the lines of those that stand on a day: their own, or that
    of the last event about them where they did not take place."""
    latest_about = {line.interview_round.pk: line for line in recorded if line.interview_round}
    ahead, over = [], []
    for interview_round in rounds:
        line = _round_line(interview_round)
        if line.on and line.on <= today and not interview_round.was_overtaken:
            over.append(line)
        elif interview_round.may_still_come:
            ahead.append(line)
        else:
            latest = latest_about.get(interview_round.pk)
            at = latest.at if latest else interview_round.changed_at
            over.append(replace(line, on=latest.on if latest else timezone.localdate(at), at=at))
    return ahead, over


def _days(
    lines: list[Line], applied_on: datetime.date | None
) -> list[tuple[datetime.date | None, list[Line]]]:
    """The newest day first; last, without a day, that it was added, where that was written down
    late and the day of applying is not known."""
    newest = sorted(lines, key=lambda line: (*_place(line), line.is_round), reverse=True)
    added_late = [line for line in newest if _was_added_late(line, newest, applied_on)]
    others = [line for line in newest if line not in added_late]
    days = [(day, list(those)) for day, those in groupby(others, key=lambda line: line.on)]
    if applied_on:
        # A file that it came from is told anyway.
        added_late = [line for line in added_late if line.event and "file" in line.event.details]
    return [*days, (None, added_late)] if added_late else days


def _place(line: Line) -> tuple[datetime.date, datetime.datetime]:
    """Where a line stands among the others. A line without a day is the latest, except for a
    lifted ending, which stands before its reopening and after what was known when it was
    recorded."""
    lifted_on = line.verdict.reopened_on if line.verdict else None
    if line.on or not line.event or lifted_on is None:
        return line.on or datetime.date.max, line.at
    return min((line.event.happened_on, line.at), (lifted_on, EARLY))


def _was_added_late(line: Line, lines: list[Line], applied_on: datetime.date | None) -> bool:
    """Whether it says that the application was added on a day after something that happened in it.

    The line that stands for the day of applying is never late.
    """
    if line.kind != Event.Kind.LOGGED or not line.on or not line.event:
        return False
    if line.event.tells_of_applying and line.on == applied_on:
        return False
    kinds = (Event.Kind.MOVED, Event.Kind.CLOSED, "round")
    return any(other.on and other.on < line.on for other in lines if other.kind in kinds)


def _repeats(line: Line, sent: set[int | None]) -> bool:
    """Whether another line says the same: that a round was added which has a line of its own,
    that it took place on that line's day, or that a letter was drafted which was sent since."""
    if line.kind == Event.Kind.LETTER_DRAFTED:
        return line.letter_id is not None and line.letter_id in sent
    if line.event and line.event.details.get("outcome") == InterviewRound.Outcome.TOOK_PLACE:
        return line.interview_round is not None and line.interview_round.day is not None
    return line.kind == Event.Kind.ROUND_ADDED and line.interview_round is not None


def _without_doubles(lines: list[Line]) -> list[Line]:
    """The lines that say something no other line says; the drafts of a day are a single line."""
    sent = {line.letter_id for line in lines if line.kind == Event.Kind.LETTER_SENT}
    return _drafts_of_a_day([line for line in lines if not _repeats(line, sent)])


def _drafts_of_a_day(lines: list[Line]) -> list[Line]:
    """The drafts of a day on one line, with a list of the letters: drafting alone is no news."""
    days: dict[Any, list[Line]] = {}
    for line in lines:
        if line.kind == Event.Kind.LETTER_DRAFTED:
            days.setdefault(line.on, []).append(line)
    together = [_drafts_together(drafts) for drafts in days.values()]
    return [line for line in lines if line.kind != Event.Kind.LETTER_DRAFTED] + together


def _drafts_together(drafts: list[Line]) -> Line:
    if len(drafts) == 1:
        return drafts[0]
    count = len(drafts)
    text = ngettext("%(number)s letter drafted", "%(number)s letters drafted", count)
    return Line(drafts[-1].on, drafts[-1].kind, text % {"number": count}, drafts[-1].at)


def _note_line(note: Note) -> Line:
    return Line(note.happened_on, "note", "", note.written_at, note=note)


def _round_line(interview_round: InterviewRound) -> Line:
    """The round itself, on its day."""
    return Line(
        on=interview_round.day,
        kind="round",
        text=interview_round.title,
        at=interview_round.starts_at or EARLY,
        interview_round=interview_round,
        is_round=True,
    )


def _event_line(event: Event, rounds: dict, verdicts: dict, letters: dict) -> Line:
    details, interview_round = event.details, rounds.get(event.details.get("round"))
    if interview_round:
        # Another that came before it has given it another number since.
        details = details | {"number": interview_round.number}
    letter = letters.get(details.get("letter"))
    verdict = verdicts.get(details.get("verdict"))
    is_reopened = event.kind == Event.Kind.REOPENED
    is_dated = event.kind != Event.Kind.CLOSED or not verdict or verdict.is_day_known
    text = _sentence(event.kind, details)
    return Line(
        on=event.happened_on if is_dated else None,
        kind=event.kind,
        text=_of_letter(text, letter) if letter else text,
        at=event.written_at,
        event=event,
        interview_round=interview_round,
        verdict=None if is_reopened else verdict,
        lifted=verdict if is_reopened else None,
        letter_id=letter.pk if letter else None,
    )


def _of_letter(text: str, letter: Any) -> str:
    # Translators: "Letter sent to Ruth Brandt: Thanks after an interview".
    words = gettext("%(event)s: %(letter)s")
    return words % {"event": text, "letter": letter.get_kind_display()}


# What is said of an event of which its details say no more.
_SENTENCES = {
    Event.Kind.ROUND_ADDED: _("Round %(number)s added"),
    Event.Kind.ROUND_REMOVED: _("Round %(number)s deleted"),
    Event.Kind.REMINDER_DONE: _("Reminder done: %(text)s"),
}


def _sentence(kind: str, details: dict[str, Any]) -> str:
    if kind in _SENTENCES:
        return str(_SENTENCES[Event.Kind(kind)]) % details
    match kind:
        case Event.Kind.LOGGED:
            return _added(details)
        case Event.Kind.MOVED:
            stages = {name: _label(Stage, details[name]) for name in ("from", "to")}
            return gettext("Moved from %(from)s to %(to)s") % stages
        case Event.Kind.ROUND_CHANGED:
            return _round_change(details)
        case Event.Kind.CLOSED:
            return str(Verdict.short_label(details["kind"]))
        case Event.Kind.REOPENED if details.get("to"):
            # Translators: an offer was answered then; "Reopened, under Interviewing again".
            stage = {"stage": _label(Stage, details["to"])}
            return gettext("Reopened, under %(stage)s again") % stage
        case Event.Kind.LETTER_SENT if details.get("to"):
            return gettext("Letter sent to %(name)s") % {"name": details["to"]}
        case Event.Kind.LETTER_ANSWERED if not details.get("answered", True):
            return gettext("No answer to the letter")
        case Event.Kind.DOCUMENT_ENCLOSED:
            return _document_line(details)
    return str(Event.Kind(kind).label)


def _added(details: dict[str, Any]) -> str:
    words = {"stage": _label(Stage, details["stage"]), "file": details.get("file")}
    if words["file"]:
        # Translators: the file is a spreadsheet that was imported.
        return gettext("Added as %(stage)s, from the file %(file)s") % words
    # Translators: "Added as Applied", with the name of a stage.
    return gettext("Added as %(stage)s") % words


def _document_line(details: dict[str, Any]) -> str:
    if details["sent"]:
        return gettext("Sent with the application: %(name)s") % details
    return gettext("Added to the application: %(name)s") % details


def _round_change(details: dict[str, Any]) -> str:
    """An interview that has another time or another outcome."""
    number, outcome = details.get("number"), details.get("outcome")
    if outcome == InterviewRound.Outcome.CANCELLED:
        return _cancelling(details)
    if outcome == InterviewRound.Outcome.PLANNED and details.get("was") in CALLED_OFF:
        return gettext("Round %(number)s takes place after all") % {"number": number}
    if outcome == InterviewRound.Outcome.TOOK_PLACE:
        # Whether there is no word yet is so of today, and not of that day.
        return gettext("Round %(number)s took place") % {"number": number}
    if outcome:
        # Translators: "Round 2: I went on to the next step".
        return gettext("Round %(number)s: %(outcome)s") % {
            "number": number,
            "outcome": _label(InterviewRound.Outcome, outcome),
        }
    return _rescheduling(details)


def _rescheduling(details: dict[str, Any]) -> str:
    times = {
        "number": details.get("number"),
        "before": _clock(details.get("from")),
        "after": _clock(details.get("to")),
    }
    match bool(times["before"]), bool(times["after"]):
        case True, True:
            return gettext("Round %(number)s moved from %(before)s to %(after)s") % times
        case False, True:
            return gettext("Round %(number)s is on %(after)s") % times
        case True, False:
            return gettext("Round %(number)s has no day yet; it was on %(before)s") % times
    return gettext("Round %(number)s has a new time") % times


def _cancelling(details: dict[str, Any]) -> str:
    sentences = {
        InterviewRound.CancelledBy.THEM: gettext("Round %(number)s canceled by them"),
        InterviewRound.CancelledBy.ME: gettext("Round %(number)s canceled by you"),
    }
    text = sentences.get(details.get("by", ""), gettext("Round %(number)s canceled")) % details
    if not details.get("because"):
        return text
    # Translators: "Round 2 canceled by them: the manager is ill".
    return gettext("%(event)s: %(reason)s") % {"event": text, "reason": details["because"]}


def _clock(stamp: str | None) -> str:
    """The moment as the clocks of the current time zone show it, or the day."""
    return localized.moment(moment_or_day(stamp)) if stamp else ""


def _label(choices, value: str) -> str:
    return str(choices(value).label) if value in choices.values else value
