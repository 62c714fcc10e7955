"""What the made-up search learns from its interviews, through the doors that the pages use."""

import datetime
from functools import singledispatch
from typing import Any

from accounts.models import User
from applications.models import InterviewRound, Reminder
from practice.models import Competence, Debrief, Preparation, Question, Story
from practice.models.debrief import NewPromise, NewQuestion, row_name
from sample.days import Calendar, write_moments
from sample.steps import (
    AboutRound,
    Asked,
    Debriefed,
    LookedBack,
    PractisedQuestion,
    Prepared,
    StoryToTell,
)

EVENING = "20:15"


@singledispatch
def learn(step: AboutRound, interview_round: InterviewRound, calendar: Calendar) -> None:
    """Write what was learned from a round, or made ready for it."""
    raise TypeError(f"{type(step).__name__} is nothing that is learned")


@learn.register
def _debrief(step: Debriefed, interview_round: InterviewRound, calendar: Calendar) -> None:
    on, moment = calendar.day(step.day), calendar.past(step.day, EVENING)
    debrief = Debrief(round=interview_round)
    words: dict[str, Any] = dict(step.words)
    for participation in debrief.people.values():
        rapport, cares_about = step.people.get(participation.contact.name, (None, ""))
        words[row_name("rapport", participation)] = rapport
        words[row_name("cares_about", participation)] = cares_about
    debrief.update(
        version=debrief.version_of(words),
        on=on,
        questions=[NewQuestion(question.words) for question in step.questions],
        promises=[
            NewPromise(promise.text, calendar.day(promise.until), promise.is_theirs)
            for promise in step.promises
        ],
        **words,
    )
    _say_how_they_went(interview_round, step.questions, on=on)
    debrief = Debrief.objects.get(round=interview_round)
    _date(debrief, moment)
    _keep_promises(debrief, step, calendar)
    if step.is_worked_on:
        debrief.work_on(on=on)


def _say_how_they_went(
    interview_round: InterviewRound, questions: tuple[Asked, ...], *, on: datetime.date
) -> None:
    debrief = Debrief.objects.get(round=interview_round)
    words: dict[str, Any] = {}
    contacts = {row.contact.name: row.contact_id for row in debrief.people.values()}
    for asking, question in zip(debrief.asked.values(), questions, strict=True):
        words[row_name("landing", asking)] = question.landing
        words[row_name("sought", asking)] = question.sought
        words[row_name("wished", asking)] = question.wished
        words[row_name("asked_by_id", asking)] = contacts[question.by] if question.by else None
    debrief.update(version=debrief.version_of(words), on=on, **words)


def _date(debrief: Debrief, moment: datetime.datetime) -> None:
    write_moments(debrief, written_at=moment)
    asked = [asking.question_id for asking in debrief.asked.values()]
    mine = Question.objects.filter(pk__in=asked)
    mine.filter(answered_at__gt=moment).update(answered_at=moment)
    mine.filter(created_at__gt=moment).update(created_at=moment)
    Reminder.objects.filter(promise__debrief=debrief).update(made_at=moment)


def _keep_promises(debrief: Debrief, step: Debriefed, calendar: Calendar) -> None:
    for promise in step.promises:
        if promise.done is not None:
            reminder = Reminder.objects.get(promise__debrief=debrief, text=promise.text)
            reminder.finish(on=calendar.day(promise.done))
            write_moments(reminder, done_at=calendar.past(promise.done, EVENING))


@learn.register
def _look_back(step: LookedBack, interview_round: InterviewRound, calendar: Calendar) -> None:
    debrief = Debrief.objects.get(round=interview_round)
    debrief.look_back(version=debrief.version_of(["hindsight"]), hindsight=step.hindsight)


@learn.register
def _prepare(step: Prepared, interview_round: InterviewRound, calendar: Calendar) -> None:
    preparation = Preparation(round=interview_round)
    words = {"to_ask": "\n".join(step.to_ask), "to_bring": "\n".join(step.to_bring)}
    preparation.update(version=preparation.version_of(words), **words)
    preparation.expect(step.expected)
    moment = calendar.past(step.day, EVENING)
    expected = list(preparation.questions.values_list("pk", flat=True))
    Question.objects.filter(pk__in=expected, created_at__gt=moment).update(created_at=moment)


def practise(user: User, question: PractisedQuestion, calendar: Calendar) -> None:
    """Give a question of the bank its answer and its competences, and practise it."""
    row = Question.objects.get_or_create_by_text(user, question.text)
    if question.answer:
        row.update(version=row.version_of(["answer"]), answer=question.answer)
        write_moments(row, answered_at=calendar.past(question.day, EVENING))
    Competence.objects.choose(row.competences, user, question.competences)
    for day, mark in question.marks:
        if not row.is_card:
            row.become_card(on=calendar.day(day))
        row.mark(mark, on=calendar.day(day))


def write_story(user: User, story: StoryToTell, calendar: Calendar) -> None:
    """Write down a story that the person can tell."""
    row = Story.objects.create(
        owner=user,
        title=story.title,
        created_at=calendar.past(story.day, EVENING),
        **story.parts,
    )
    Competence.objects.choose(row.competences, user, story.competences)
