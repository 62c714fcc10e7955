"""A whole record: a row at least of every noun, with copies, answers and references around it."""

import datetime

from django.utils import timezone

from accounts.models import SentForm
from accounts.time_zone import last_moment
from applications import merging
from applications.models import Application, Company, Contact, SavedView, Verdict
from documents.models import Document
from exchange.calendar_feed import build_calendar, rounds_with_day
from exchange.mails.message import Mail
from exchange.mails.proposing import propose
from exchange.models import CalendarToken, Connection, JobAdWatch, ReceivedMail
from letters.beginning import begin_letter, come_second
from letters.kinds import Kind
from letters.models import Letter
from near_misses.models import RematchSheet
from practice.models import Attempt, Competence, Preparation, Question
from practice.models.debrief import NewPromise
from records.bin import put_into_bin
from search.indexing import catch_up
from tests.documents.files import keep_cv
from tests.exchange.importing.lists import bring_in, make_import
from tests.searches import (
    DAY,
    add_round,
    edit,
    make_application,
    make_near_miss,
    make_story,
    make_template,
    reschedule,
    went,
    write_debrief,
)

LATER = DAY + datetime.timedelta(days=2)


def make_record(user, *, mark: str = "") -> None:
    """Rows for `user`, with `mark` in every name and text, so that one sees where they show."""
    mark = f" {mark}" if mark else ""
    ended = _near_miss(user, mark)
    _hang_on(ended, mark)
    _practice(ended, mark)
    letter = _letters(ended, mark)
    RematchSheet.objects.create(verdict=ended.verdict, to_show=f"The rota.{mark}")
    keep_cv(user, name=f"CV{mark}").enclose_with(ended, on=LATER)
    _reopened(user, mark)
    _saved(user, letter, mark)
    _imports(user, mark)
    CalendarToken.objects.make(user)
    _mails(user, mark)
    known = [Connection(name=f"Noor Haddad{mark}", company=f"Larkfield{mark} GmbH")]
    Connection.objects.replace(user, known)
    JobAdWatch.objects.create(application=ended, link="https://jobs.example.org/7")
    build_calendar(rounds_with_day(user))
    put_into_bin(keep_cv(user, name=f"Old CV{mark}"))
    SentForm.objects.create(owner=user, fingerprint="0" * 64)
    catch_up(user.pk)


def _imports(user, mark: str) -> None:
    """A file that was imported, and one that waits."""
    text = f"Company,Position,Status\nHaven{mark},Porter{mark},Applied\n"
    bring_in(user, text, f"jobs{mark}.csv")
    make_import(user, text, f"more{mark}.csv")


def _near_miss(user, mark: str) -> Application:
    application = make_near_miss(
        user,
        company=f"Larkfield{mark}",
        position=f"Assistant Manager{mark}",
        posting=f"Ten shifts a week.{mark}",
        place=f"Portland{mark}",
        source=f"A friend{mark}",
    )
    application.tag([f"retail{mark}"])
    for contact in Contact.objects.for_user(user):
        contact.name, contact.note = f"{contact.name}{mark}", f"Met in the shop.{mark}"
        contact.save()
    interview_round = application.rounds.get(number=1)
    edit(interview_round, on=DAY, starts_at=timezone.now(), notes=f"Bring the rota.{mark}")
    soon = timezone.now() + datetime.timedelta(days=3)
    reschedule(interview_round, on=DAY, starts_at=soon, time_zone="UTC", minutes=45)
    application.rounds.get(number=2).cancel(on=DAY, by="them", because=f"Ill.{mark}")
    return application


def _hang_on(application: Application, mark: str) -> None:
    """What refers to the application and to the people met there."""
    owner = application.owner
    ana = Contact.objects.for_user(owner).get(name__startswith="Ana")
    application.referred_by = ana
    application.save(update_fields=["referred_by"])
    application.dated_notes.create(text=f"Park behind the shop.{mark}", happened_on=DAY)
    for text, contact in (("Ring them", ana), ("Write to them", None)):
        reminder = application.reminders.create(
            owner=owner, text=f"{text}{mark}", due_on=LATER, contact=contact
        )
    reminder.finish(on=LATER)
    twin = Contact.objects.create(owner=owner, name=ana.name, company=application.company)
    merging.mark_as_namesakes(ana, twin)
    unused = Company.objects.get_or_create_by_name(owner, f"Larkfield{mark} Limited")
    merging.mark_as_namesakes(application.company, unused)
    Company.objects.get_or_create_by_name(owner, f"Nobody there{mark}")


def _practice(application: Application, mark: str) -> None:
    """A debrief before the news with all that hangs on it, and one afterwards."""
    interview_round = application.rounds.get(number=1)
    debrief = write_debrief(
        interview_round,
        questions=[f"Why us?{mark}", f"Tell me about a mistake{mark}"],
        promises=[NewPromise(f"Send the references{mark}", LATER)],
    )
    went(debrief, ["landed", "stumped"])
    question = Question.objects.cards().for_user(application.owner).get()
    for answer in ("The stock count", "The stock count, and what I changed"):
        question.update(version=question.version_of(["answer"]), answer=f"{answer}{mark}")
    question.mark(Attempt.Mark.RAMBLED, on=LATER)
    Competence.objects.choose(question.competences, application.owner, [f"owning up{mark}"])
    write_debrief(application.rounds.get(number=2))
    make_story(application.owner, f"The rota{mark}", competences=[f"planning{mark}"])
    Competence.objects.choose(application.competences, application.owner, [f"planning{mark}"])
    preparation = Preparation(round=interview_round)
    words = {"to_ask": f"Who wrote the rota?{mark}", "to_bring": f"The rota{mark}"}
    preparation.update(version=preparation.version_of(words), **words)
    preparation.expect([f"Why now?{mark}"])


def _letters(application: Application, mark: str) -> Letter:
    """The letter after coming second, sent and answered, a copy, the copy's copy; and a thanks."""
    okafor = Contact.objects.for_user(application.owner).get(name__startswith="Adaeze")
    letter = come_second(
        application, on=DAY, told_by=okafor, decided_by=okafor, their_words=f"So close.{mark}"
    )
    letter.update(version="1", body=f"Thank you for the talk.{mark}", subject=f"Hi{mark}")
    copied = letter.copy(on=LATER).copy(on=LATER)
    copied.mark_ready()
    letter.mark_sent(on=DAY, to=f"Adaeze Okafor{mark}", by="post")
    letter.mark_answered(answered=True, on=LATER)
    template = make_template(application.owner, name=f"Mine{mark}")
    begin_letter(
        application,
        Kind.THANKS,
        today=DAY,
        round=application.rounds.get(number=2),
        recipient=okafor,
        template=template,
    )
    return letter


def _reopened(user, mark: str) -> None:
    """Another try at the same company: moved, ended, taken up again, and put to rest."""
    application = make_application(
        user, company=f"Larkfield{mark}", position=f"Buyer{mark}", stage="saved"
    )
    application.tag([f"retail{mark}", f"second try{mark}"])
    for stage in ("applied", "screening", "offer"):
        application.move_to(stage, on=DAY)
    application.close_with(Verdict.Kind.TURNED_DOWN, on=DAY, feedback=f"Too late.{mark}")
    application.reopen(on=LATER)
    interview_round = add_round(application, [(f"Wei Li{mark}", "Dear Mr Li")], format="video")
    write_debrief(interview_round, change=f"Breathe first{mark}")
    Document.objects.for_user(user).get().enclose_with(application, on=None)
    application.duplicate(on=LATER)
    make_application(user, company=f"Haven{mark}", position=f"Clerk{mark}").archive()


def _mails(user, mark: str) -> None:
    """Of an ending, of an appointment, of one that is called off, and of nothing known."""
    texts = ["We have chosen another candidate.", "Let's schedule a call.", "Lunch?"]
    texts.append("We have to cancel the interview.")
    for text in texts:
        propose(user, [Mail(f"Ana Sousa{mark}", "ana@larkfield.example", text, DAY, text + mark)])
    running = Application.objects.for_user(user).open().first()
    look = running.add_round(on=DAY, name=f"Second look{mark}")
    last_second = last_moment(LATER, user.zone)
    reschedule(
        look, starts_at=last_second, is_day_only=True, time_zone=user.time_zone, minutes=None
    )
    ReceivedMail.objects.for_user(user).update(application=running)


def _saved(user, letter: Letter, mark: str) -> None:
    tag = letter.application.tags.get()
    SavedView.objects.create(owner=user, name=f"Mine{mark}", query=f"tag={tag.pk}")
