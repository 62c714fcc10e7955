"""What somebody wants in front of them in the last hour before an interview."""

import datetime
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from django.db.models import Case, Count, F, Q, When

from applications.models import InterviewRound, Participation, Verdict
from practice.due_cards import due_cards
from practice.models import Debrief, Preparation, Promise, Question, Story
from practice.models.debrief import NEWEST_FIRST, DebriefQuerySet
from practice.models.question import A_SESSION

MOST_LESSONS = 3
MOST_STORIES = 4
MOST_WORKED_ON = 3
MOST_MOMENTS = 3


@dataclass(frozen=True)
class PersonAhead:
    """Somebody who will be there, what they cared about in earlier rounds, and in words the
    rapport with them the last time."""

    participation: Participation
    cares_about: list[str]
    rapport: str = ""


@dataclass(frozen=True)
class PreparationSheet:
    """`lessons` are debriefs of like interviews, `problems` those of this company's that name
    their biggest problem, `moments` earlier interviews there or with the same people that have a
    best moment, `unwritten` the talks for this job of which nothing of that is known; the rest is
    the person's own. `lifted` is how it ended before they called back."""

    lifted: Verdict | None
    people: list[PersonAhead]
    moments: list[InterviewRound]
    unwritten: list[InterviewRound]
    lessons: list[Debrief]
    problems: list[Debrief]
    promises: list[Promise]
    cards: list[Question]
    stories: list[Story]
    questions_worked_on: list[Question]
    changes_worked_on: list[Debrief]

    @property
    def is_working_on_something(self) -> bool:
        return bool(self.questions_worked_on or self.changes_worked_on)


def preparation_sheet(interview_round: InterviewRound, now: datetime.datetime) -> PreparationSheet:
    """Of a round with its application, company and owner; a fixed number of queries, and one more
    where nothing is known of earlier talks."""
    owner = interview_round.application.owner
    earlier = Debrief.objects.for_user(owner).written().exclude(round=interview_round)
    people = _people(interview_round)
    moments, problems = _moments(interview_round, people), _problems(interview_round, earlier)
    return PreparationSheet(
        lifted=interview_round.application.verdict_lifted,
        people=people,
        moments=moments,
        unwritten=[] if moments or problems else _unwritten(interview_round),
        lessons=_lessons(interview_round, earlier),
        problems=problems,
        promises=_promises(interview_round),
        cards=list(due_cards(owner, now)[:A_SESSION]),
        stories=_stories(interview_round.application),
        questions_worked_on=list(Question.objects.for_user(owner).working_on()[:MOST_WORKED_ON]),
        changes_worked_on=list(Debrief.objects.for_user(owner).working_on()[:MOST_WORKED_ON]),
    )


def _people(interview_round: InterviewRound) -> list[PersonAhead]:
    theirs = Participation.objects.filter(
        contact__in=interview_round.participations.values("contact")
    )
    is_telling = Q(round=interview_round) | ~Q(cares_about="") | ~Q(rapport=None)
    rows = theirs.filter(is_telling).select_related("contact__company")
    parts: list[Participation] = []
    cares: dict[int, list[str]] = {}
    rapport: dict[int, str] = {}
    for row in rows.order_by(F("round__starts_at").asc(nulls_first=True), "pk"):
        if row.round_id == interview_round.pk:
            row.round = interview_round
            parts.append(row)
        elif row.rapport is not None:
            rapport[row.contact_id] = row.get_rapport_display()
        if row.cares_about:
            cares.setdefault(row.contact_id, []).append(row.cares_about)
    return [
        PersonAhead(
            part,
            list(dict.fromkeys(cares.get(part.contact_id, []))),
            rapport.get(part.contact_id, ""),
        )
        for part in parts
    ]


def _moments(interview_round: InterviewRound, people: list[PersonAhead]) -> list[InterviewRound]:
    """The newest rounds there or with these people that have one."""
    contacts = [person.participation.contact_id for person in people]
    with_them = Participation.objects.filter(contact__in=contacts).values("round")
    at_company = interview_round.application.at_its_company("application__")
    rounds_there = InterviewRound.objects.filter(at_company).values("pk")
    # By their keys: the few of a company or of these people, whatever else the person recorded.
    rounds = InterviewRound.objects.filter(Q(pk__in=rounds_there) | Q(pk__in=with_them))
    rounds = rounds.exclude(best_moment="").exclude(pk=interview_round.pk)
    newest = rounds.order_by(F("starts_at").desc(nulls_last=True), "-pk")
    return list(newest.select_related("application__company")[:MOST_MOMENTS])


def _unwritten(interview_round: InterviewRound) -> list[InterviewRound]:
    """The latest, where none of those that took place has a debrief or a moment."""
    rounds = InterviewRound.objects.filter(application=interview_round.application_id)
    rounds = rounds.exclude(pk=interview_round.pk).select_related("debrief").order_by("-number")
    for talk in rounds:
        talk.application = interview_round.application
    talks = [talk for talk in rounds if talk.has_taken_place]
    return [] if any(talk.is_noted for talk in talks) else talks[:1]


def _lessons(interview_round: InterviewRound, earlier: DebriefQuerySet) -> list[Debrief]:
    """The newest debriefs of the rounds that were most like it: of its format, else of its number,
    else at its company."""
    likeness = Case(
        When(~Q(round__format=""), round__format=interview_round.format, then=1),
        When(round__number=interview_round.number, then=2),
        When(interview_round.application.at_its_company("round__application__"), then=3),
    )
    with_words = earlier.exclude(change="", keep="", action="")
    # By their keys: what a round is like is read of those alone that have a debrief.
    debriefs = Debrief.objects.filter(pk__in=with_words.order_by().values("pk"))
    debriefs = debriefs.select_related("round__application__company")
    alike = debriefs.annotate(likeness=likeness).exclude(likeness=None)
    likest = alike.order_by("likeness", *NEWEST_FIRST)[:MOST_LESSONS]
    _, likest_of_all = next(groupby(likest, key=attrgetter("likeness")), (None, []))
    return list(likest_of_all)


def _problems(interview_round: InterviewRound, earlier: DebriefQuerySet) -> list[Debrief]:
    """The newest debriefs at its company that name their biggest problem."""
    at_company = earlier.filter(interview_round.application.at_its_company("round__application__"))
    named = at_company.exclude(their_problem="").select_related("round")
    return list(named[:MOST_LESSONS])


def _promises(interview_round: InterviewRound) -> list[Promise]:
    """What was promised for this application and is still open, the person's own first."""
    promises = Promise.objects.filter(
        debrief__round__application=interview_round.application_id,
        reminder__isnull=False,
        reminder__done_at=None,
    )
    return list(promises.select_related("reminder").order_by("is_theirs", "reminder__due_on"))


def _stories(application) -> list[Story]:
    """Those of the competences that its job ad asks for, those that show most of them first."""
    asked = application.competences.all()
    stories = Story.objects.filter(owner=application.owner_id, competences__in=asked)
    fitting = stories.annotate(fits=Count("competences", distinct=True))
    fitting = fitting.order_by("-fits", "title", "pk").prefetch_related("competences")
    return list(fitting[:MOST_STORIES])


def questions_that_came(debrief: Debrief) -> tuple[int, int]:
    """How many questions were prepared for the round of `debrief`, and how many of them came."""
    preparation = Preparation.objects.filter(round=debrief.round_id).first()
    if preparation is None:
        return 0, 0
    prepared = set(preparation.questions.values_list("pk", flat=True))
    asked = {asking.question_id for asking in debrief.asked.values()}
    return len(prepared), len(prepared & asked)
