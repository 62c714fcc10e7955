"""What in a search cannot be true together."""

import datetime
from itertools import pairwise

from django.utils import timezone

from applications.models import (
    Application,
    Event,
    InterviewRound,
    Note,
    Reminder,
    Stage,
)
from practice.due_cards import due_cards, next_round
from practice.models import Debrief, Preparation, Question, Story

A_DAY = datetime.timedelta(days=1)
OFFICE = (datetime.time(8, 0), datetime.time(18, 0))


def applications(maya) -> list[Application]:
    beside = ("events", "rounds", "verdicts", "letters__verdict", "letters__round", "dated_notes")
    return list(Application.objects.for_user(maya).prefetch_related(*beside))


def days_of(application: Application) -> list[datetime.date]:
    """The days of all that is said to have happened, in the order in which it was recorded."""
    return [event.happened_on for event in sorted(application.events.all(), key=lambda e: e.pk)]


def contradictions(maya, now: datetime.datetime) -> list[str]:
    """What of the search of `maya` cannot be true together, in words; read in her time zone."""
    today = now.date()
    return [
        *(
            f"{application}: {complaint}"
            for application in applications(maya)
            for complaint in _of(application, now)
        ),
        *_practised(maya, today),
        *_clashes(maya),
        *_missing_today(maya, now),
    ]


def _of(application: Application, now: datetime.datetime) -> list[str]:
    today = now.date()
    return [
        *_order(application, today),
        *_rounds(application, now),
        *_letters(application, today),
        *_stage(application),
        *_debriefs(application, now),
    ]


def _order(application: Application, today: datetime.date) -> list[str]:
    days = days_of(application)
    found = []
    if days != sorted(days):
        found.append("something happened before what came before it")
    if days[-1] > today:
        found.append("something is said to have happened that is to come")
    if any(note.happened_on > today or note.happened_on < days[0] for note in _notes(application)):
        found.append("a note of a day to come, or of before the application")
    written = [event.written_at for event in application.events.all()]
    if any(moment > timezone.now() for moment in written):
        found.append("written down in the future")
    if timezone.localdate(application.created_at) != days[0]:
        found.append("made on another day than it was logged")
    if application.archived_at and timezone.localdate(application.archived_at) < days[-1]:
        found.append("archived before its last line")
    return found


def _notes(application: Application) -> list[Note]:
    return list(application.dated_notes.all())


def _rounds(application: Application, now: datetime.datetime) -> list[str]:
    found = []
    arranged = {
        event.details["round"]: event.happened_on
        for event in application.events.all()
        if event.kind == Event.Kind.ROUND_ADDED
    }
    for interview_round in application.rounds.all():
        assert interview_round.starts_at
        assert interview_round.ends_at
        there = interview_round.starts_at.astimezone(interview_round.zone)
        ends = interview_round.ends_at.astimezone(interview_round.zone)
        if there.weekday() > 4:
            found.append(f"{interview_round} is on a weekend")
        if not OFFICE[0] <= there.time() or not ends.time() <= OFFICE[1]:
            found.append(f"{interview_round} is at {there:%H:%M} there")
        if arranged[interview_round.pk] > there.date():
            found.append(f"{interview_round} was before it was arranged")
        if application.applied_on is None or application.applied_on > there.date():
            found.append(f"{interview_round} was before the application")
        is_over = interview_round.outcome in ("passed", "ended", "no_show")
        if is_over and interview_round.starts_at > now:
            found.append(f"{interview_round} is over before it began")
        found += _after_an_ending(application, interview_round, there.date())
    starts = application.rounds.order_by("number").values_list("starts_at", flat=True)
    if any(first and second and second <= first for first, second in pairwise(starts)):
        found.append("rounds are out of order")
    return found


def _after_an_ending(application, interview_round, day: datetime.date) -> list[str]:
    if interview_round.outcome == InterviewRound.Outcome.CANCELLED:
        return []
    return [
        f"{interview_round} is after “{verdict}”"
        for verdict in application.verdicts.all()
        if day > verdict.heard_on and (not verdict.reopened_on or day < verdict.reopened_on)
    ]


def _letters(application: Application, today: datetime.date) -> list[str]:
    found = []
    for letter in application.letters.all():
        if application.applied_on is None or letter.dated_on < application.applied_on:
            found.append(f"{letter} is of before the application")
        if letter.verdict and letter.dated_on < letter.verdict.heard_on:
            found.append(f"{letter} answers what was not yet known")
        held_on = letter.round.held_on if letter.round else None
        if held_on and letter.dated_on < held_on:
            found.append(f"{letter} is of before the round it thanks for")
        if letter.sent_on and not letter.dated_on <= letter.sent_on <= today:
            found.append(f"{letter} was sent on an odd day")
        if letter.sent_on and letter.sent_on.weekday() > 4:
            found.append(f"{letter} was sent on a weekend")
        moments = [letter.created_at, letter.saved_at, letter.sent_at or letter.saved_at]
        if moments != sorted(moments) or moments[-1] > timezone.now():
            found.append(f"{letter} was saved at an odd moment")
    return found


def _debriefs(application: Application, now: datetime.datetime) -> list[str]:
    found = []
    for debrief in Debrief.objects.filter(round__application=application).select_related("round"):
        ends_at, verdict = debrief.round.ends_at, application.verdicts.first()
        if not ends_at or not ends_at <= debrief.written_at <= now:
            found.append(f"{debrief} was written before the interview was over, or is to come")
        is_after = bool(verdict and timezone.localdate(debrief.written_at) > verdict.heard_on)
        if is_after != debrief.written_afterwards:
            found.append(f"{debrief} has forgotten when it was written")
        if debrief.hindsight and not verdict:
            found.append(f"{debrief} knows how it ended")
        if debrief.round.outcome in ("cancelled", "no_show"):
            found.append(f"{debrief} is of an interview that did not take place")
        for asking in debrief.askings.select_related("question"):
            if asking.question.created_at > debrief.written_at:
                found.append(f"“{asking}” was asked before it was known")
    prepared = Preparation.objects.filter(round__application=application)
    if any(row.questions.filter(created_at__gt=now).exists() for row in prepared):
        found.append("a question is expected that is not known yet")
    return found


def _practised(maya, today: datetime.date) -> list[str]:
    found = []
    for question in Question.objects.for_user(maya):
        known_on = timezone.localdate(question.created_at)
        days = [attempt.on for attempt in question.attempts.all()]
        if any(not known_on <= day <= today for day in days):
            found.append(f"“{question}” was practiced before it was known, or is to come")
        if question.answered_at and not known_on <= timezone.localdate(question.answered_at):
            found.append(f"“{question}” was answered before it was known")
        if days and not question.is_card:
            found.append(f"“{question}” was practiced and is no card")
    if Story.objects.for_user(maya).filter(created_at__gt=timezone.now()).exists():
        found.append("a story is written down in the future")
    return found


def _stage(application: Application) -> list[str]:
    found = []
    has_rounds = bool(application.rounds.all())
    if (application.stage == Stage.SAVED) != (application.applied_on is None):
        found.append("applied for without a day, or a day without applying")
    if has_rounds and Stage(application.stage).step < Stage.INTERVIEWING.step:
        found.append("rounds before interviewing")
    if application.ended_as.startswith("offer_") and application.stage != Stage.OFFER:
        found.append("an offer was answered that nobody made")
    is_ahead = application.deadline_on and application.deadline_on > timezone.localdate()
    if is_ahead and application.ended_as:
        found.append("a deadline ahead of what has ended")
    return found


def _clashes(maya) -> list[str]:
    """Rounds at which the same person would have to be at two places."""
    rounds = InterviewRound.objects.for_user(maya).not_called_off().order_by("starts_at")
    return [
        f"{first.application}, {second.application}"
        for first, second in pairwise(rounds.select_related("application__company"))
        if first.ends_at and second.starts_at and second.starts_at < first.ends_at
    ]


def _missing_today(maya, now: datetime.datetime) -> list[str]:
    """What Today and the board would have nothing of."""
    mine = Application.objects.for_user(maya)
    waiting = mine.open().filter(stage="interviewing", rounds__starts_at__lt=now)
    answer = Reminder.objects.for_user(maya).open().filter(application__stage="offer")
    there = {
        "applications gone quiet": 3 <= mine.gone_quiet(now.date()).count() <= 7,
        "rounds ahead": InterviewRound.objects.for_user(maya).coming(now).count() >= 4,
        "news to come": waiting.filter(company__name="Harbor Street Hospital").exists(),
        "an offer to answer": answer.filter(due_on__gt=now.date()).exists(),
        "cards to practice": due_cards(maya, now).exists(),
        "a lesson to work on": Debrief.objects.for_user(maya).working_on().exists(),
        "a preparation": Preparation.objects.filter(round=next_round(maya, now)).exists(),
        "deadlines": mine.open().filter(stage="saved", deadline_on__gt=now.date()).count() >= 3,
    }
    return [name for name, is_there in there.items() if not is_there]
