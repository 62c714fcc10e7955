"""A database as full as the hardest user's: 10,000 applications, 10,000 rounds, 2,000 people and
what hangs on them; and 200 other persons beside."""

import datetime
import random

APPLICATIONS = 10_000
OTHERS = 200
EACH_OTHER = 25
DAY = datetime.date(2026, 11, 20)
_TRADES = "Shift Assistant Regional Night Junior Senior Deputy Weekend".split()
_ROLES = "Manager Nurse Welder Analyst Teacher Driver Cook Clerk Planner".split()
_PLACES = "Portland Leeds Kassel Lyon Sevilla Remote".split()
_FIRST = "Ana Wei Adaeze Kim Noor Emma Jan Sukarno Zoë Ludwig".split()
_LAST = [
    begin + end
    for begin in "Oka Lark Fern Kest Thorn Hal Brenn Ort Naka".split()
    for end in "for field wood ridge bury den er ega mura".split()
]


def fill() -> tuple:
    """The person with the full board, and two of their applications in the middle."""
    from accounts.models import User
    from tests.conftest import make_person

    person = make_person("full@example.org", "Dana Ruiz")
    chance = random.Random(7)
    keep(person, APPLICATIONS, chance)
    for number in range(OTHERS):
        keep(User.objects.create(email=f"other{number}@example.org"), EACH_OTHER, chance)
    mine = person.applications.filter(rounds__isnull=False).order_by("pk")
    middle = mine.count() // 2
    return person, mine[middle], mine[middle + 2]


def keep(person, count: int, chance: random.Random) -> None:
    """Log `count` applications for `person`, most of them some way along."""
    from applications.models import Application, Company, Contact

    companies = Company.objects.bulk_create(
        Company(owner=person, name=name, name_key=name.casefold())
        for name in (f"{chance.choice(_LAST)} {number}" for number in range(count // 5 + 1))
    )
    contacts = Contact.objects.bulk_create(
        Contact(
            owner=person,
            company=company,
            name=f"{chance.choice(_FIRST)} {chance.choice(_LAST)}",
        )
        for company in companies
    )
    applications = Application.objects.bulk_create(
        (application(person, companies, chance) for _ in range(count)), batch_size=500
    )
    history(applications, contacts, chance)
    beside(person, applications, contacts, chance)


def application(person, companies, chance: random.Random):
    from applications.models import Application, Stage

    stage = chance.choice(Stage.values)
    applied = DAY - datetime.timedelta(days=chance.randrange(700))
    return Application(
        owner=person,
        company=chance.choice(companies),
        position=f"{chance.choice(_TRADES)} {chance.choice(_ROLES)}",
        stage=stage,
        applied_on=None if stage == Stage.SAVED else applied,
        place=chance.choice(_PLACES),
        source=chance.choice(["A site", "A friend", ""]),
        notes="They rebuilt the weekend rota. " * 3,
    )


def history(applications, contacts, chance: random.Random) -> None:
    """What happened with them: rounds with a person each, endings of every third, and events."""
    from applications.models import Application, InterviewRound, Participation, Verdict

    noon = datetime.time(12, tzinfo=datetime.UTC)
    rounds, verdicts = [], []
    for number, application in enumerate(applications):
        day = begun(application)
        for step in range(number % 3):
            day += datetime.timedelta(days=9)
            start = datetime.datetime.combine(day, noon)
            rounds.append(InterviewRound(application=application, number=step + 1, starts_at=start))
        if number % 3 == 0:
            kind = chance.choice(Verdict.Kind.values)
            verdicts.append(Verdict(application=application, kind=kind, heard_on=day))
            application.ended_as = kind
    Application.objects.bulk_update(applications, ["ended_as"], batch_size=500)
    InterviewRound.objects.bulk_create(rounds, batch_size=500)
    Verdict.objects.bulk_create(verdicts, batch_size=500)
    Participation.objects.bulk_create(
        (
            Participation(round=interview_round, contact=chance.choice(contacts))
            for interview_round in rounds
        ),
        batch_size=500,
    )
    tell(applications, rounds, verdicts)


def beside(person, applications, contacts, chance: random.Random) -> None:
    """For every tenth application a note, a letter, a document and a reminder, a few still due."""
    some = applications[::10]
    words = "Park behind the mill, ask for the rota. " * 5
    _notes(some, words)
    _letters(person, some, contacts, words * 5, chance)
    _reminders(person, some, chance)
    _documents(person, len(some))


def _notes(applications, text: str) -> None:
    from applications.models import Note

    Note.objects.bulk_create(
        Note(application=application, text=text, happened_on=begun(application))
        for application in applications
    )


def _letters(person, applications, contacts, body: str, chance: random.Random) -> None:
    from letters.kinds import Kind, Variant
    from letters.models import Letter
    from paper.layouts import LAYOUTS, PAPERS
    from paper.typefaces import TYPEFACES

    Letter.objects.bulk_create(
        Letter(
            owner=person,
            application=application,
            recipient=chance.choice(contacts),
            kind=Kind.THANKS,
            variant=Variant.WARM,
            layout=next(iter(LAYOUTS)),
            paper=next(iter(PAPERS)),
            typeface=next(iter(TYPEFACES)),
            dated_on=begun(application),
            state=chance.choice(["draft", "sent", "sent", "sent"]),
            sent_on=begun(application),
            subject="Thank you",
            body=body,
        )
        for application in applications
    )


def _reminders(person, applications, chance: random.Random) -> None:
    from applications.models import Reminder

    Reminder.objects.bulk_create(
        Reminder(
            owner=person,
            application=application,
            text="Ring them",
            due_on=DAY + datetime.timedelta(days=chance.randrange(-9, 300)),
        )
        for application in applications
    )


def _documents(person, count: int) -> None:
    from documents.models import Document

    Document.objects.bulk_create(
        Document(
            owner=person,
            name=f"CV {number}",
            file=f"documents/{person.pk}-{number}",
            filename="cv.pdf",
            format="PDF",
            content_type="application/pdf",
            size=60_000,
            sha256="0" * 64,
        )
        for number in range(count)
    )


def tell(applications, rounds, verdicts) -> None:
    """The timelines, as the doors of the state changes write them."""
    from applications.models import Event

    def line(kind, application, day, details) -> Event:
        return Event(kind=kind, application=application, happened_on=day, details=details)

    kinds, lines = Event.Kind, []
    for application in applications:
        details = {"stage": application.stage}
        lines.append(line(kinds.LOGGED, application, begun(application), details))
    for interview_round in rounds:
        day = interview_round.starts_at.date()
        details = {"round": interview_round.pk, "number": interview_round.number}
        lines.append(line(kinds.ROUND_ADDED, interview_round.application, day, details))
    for verdict in verdicts:
        details = {"verdict": verdict.pk, "kind": verdict.kind}
        lines.append(line(kinds.CLOSED, verdict.application, verdict.heard_on, details))
    Event.objects.bulk_create(lines, batch_size=500)


def begun(application) -> datetime.date:
    return application.applied_on or DAY - datetime.timedelta(days=3)
