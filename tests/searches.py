"""Searches as the tests need them: recorded facts, through the doors the pages use."""

import datetime

from django.utils import timezone

from applications.models import Application, InterviewRound, NewPerson, Participation
from applications.people_named import NamedPeople
from letters.models import LetterTemplate
from practice.models import Competence, Debrief, Story
from practice.models.debrief import NewQuestion

DAY = datetime.date(2026, 11, 20)
ON_THAT_DAY = datetime.datetime(2026, 11, 20, 12, tzinfo=datetime.UTC)
# Four days later, on which most tests stand.
NOW = datetime.datetime(2026, 11, 24, 12, tzinfo=datetime.UTC)
TODAY = NOW.date()
MOMENT = "The half hour on how you rebuilt the weekend rota"


def make_application(user, *, company="Larkfield", position="Assistant Manager", **fields):
    """Added on `DAY`, or by the clock where that is earlier."""
    known = {"stage": "applied", "qualification": "retail-operations background"}
    fields = known | {"created_at": min(ON_THAT_DAY, timezone.now())} | fields
    return Application.objects.log(user, company=company, position=position, on=DAY, **fields)


def edit(row, **fields) -> None:
    """As somebody does whose page shows the row as it stands."""
    names = [name for name in fields if name != "on"]
    row.update(version=row.version_of(names), **fields)


def reschedule(interview_round, *, on=DAY, **times) -> None:
    """As somebody does whose page shows the time as it stands."""
    times = {"is_day_only": False} | times
    version = interview_round.version_of(times)
    interview_round.reschedule(version=version, on=on, **times)


def add_round(application, people=(), **fields):
    """A held round with `people` as (name, greeting) or (name, greeting, part)."""
    is_dated = fields.get("starts_at") is not None
    how = {} if is_dated else {"outcome": InterviewRound.Outcome.PASSED}
    interview_round = application.add_round(on=DAY, **how | fields)
    names = ("name", "greeting", "part")
    rows = [dict(zip(names, person, strict=False)) for person in people]
    interview_round.meet([], [NewPerson(**row) for row in rows])
    return interview_round


def make_near_miss(user, **fields):
    """An application with two rounds and three people, one of whom decides."""
    application = make_application(user, **fields)
    add_round(application, [("Wei Li", "Dear Mr Li")], format="phone")
    okafor = ("Adaeze Okafor", "Dear Ms Okafor", Participation.Part.DECIDES)
    add_round(application, [okafor, ("Ana Sousa", "Dear Ana")], best_moment=MOMENT)
    return application


def write_debrief(interview_round, *, on=DAY, **words) -> Debrief:
    """As somebody does who was asked two questions and answers one of them well."""
    debrief = Debrief.objects.filter(round=interview_round).first()
    debrief = debrief or Debrief(round=interview_round)
    new = {name: words.pop(name) for name in ("questions", "people", "promises") if name in words}
    words = words or {"their_problem": "The rota has holes on Sundays", "change": "Breathe first"}
    new = new or {"questions": ["Why do you want to work here?", "Tell me about a mistake"]}
    asked = new.get("questions", ())
    new["questions"] = [NewQuestion(row) if isinstance(row, str) else row for row in asked]
    if "people" in new:
        new["people"] = NamedPeople(new=[NewPerson.typed(name) for name in new["people"]])
    debrief.update(version=debrief.version_of(words), on=on, **new, **words)
    return Debrief.objects.get(round=interview_round)


def went(debrief, landings, *, on=DAY) -> None:
    """As somebody does who says of each question of the debrief, in order, how it went."""
    debrief = Debrief.objects.get(pk=debrief.pk)
    names = [f"landing_{key}" for key in debrief.asked]
    words = dict(zip(names, landings, strict=True))
    debrief.update(version=debrief.version_of(words), on=on, **words)


def make_story(user, title="The rota", *, competences=("leading a team",), **fields) -> Story:
    words = {
        "situation": "The weekend rota had holes.",
        "action": "I asked everybody for their free days.",
        "result": "Twelve fewer gaps a month.",
        "short_version": "I rebuilt the rota with the people on it.",
    }
    story = Story.objects.create(owner=user, title=title, **words | fields)
    Competence.objects.choose(story.competences, user, list(competences))
    return story


def make_template(user, **fields):
    words = {"name": "Mine", "kind": "thanks", "subject": "{{ position }}", "closing": "Warmly,"}
    body = "Thank you for the talk about {{ position }}.\n\nI still think of {{ moment }}."
    return LetterTemplate.objects.create(owner=user, **words | {"body": body} | fields)
