"""Searches as the tests need them: recorded facts, through the doors the pages use."""

import datetime

from applications.models import Application, InterviewRound, NewPerson, Participation
from letters.models import LetterTemplate

DAY = datetime.date(2026, 11, 20)
MOMENT = "The half hour on how you rebuilt the weekend rota"


def make_application(user, *, company="Larkfield", position="Assistant Manager", **fields):
    fields = {"stage": "applied", "qualification": "retail-operations background"} | fields
    return Application.objects.log(user, company=company, position=position, on=DAY, **fields)


def edit(row, **fields) -> None:
    """As somebody does whose page shows the row as it stands."""
    names = [name for name in fields if name != "on"]
    row.update(version=row.version_of(names), **fields)


def reschedule(interview_round, *, on=DAY, **times) -> None:
    """As somebody does whose page shows the time as it stands."""
    version = interview_round.version_of(("starts_at", "time_zone", "minutes"))
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


def make_template(user, **fields):
    words = {"name": "Mine", "kind": "thanks", "subject": "{{ position }}", "closing": "Warmly,"}
    body = "Thank you for the talk about {{ position }}.\n\nI still think of {{ moment }}."
    return LetterTemplate.objects.create(owner=user, **words | {"body": body} | fields)
