"""Brings in what a search has from outside, through the doors of the pages."""

from email.message import EmailMessage

from accounts.models import User
from applications.models import Application
from exchange.importing.opened import open_upload, opened_file
from exchange.importing.writing import write_plan
from exchange.mails.message import read_mail
from exchange.mails.proposing import propose
from exchange.models import Connection, FileImport, JobAdWatch, ReceivedMail
from sample.days import Calendar, write_moments
from sample.search import border
from sample.steps import AdWatched, BroughtList, MailIn

MORNING, EVENING = "08:10", "18:00"


def bring_in(user: User, calendar: Calendar) -> None:
    """Write all of `sample.search.border`, once its applications are there."""
    _import_list(user, border.LIST, calendar)
    Connection.objects.replace(
        user,
        [
            Connection(name=known.name, company=known.company, connected_on=calendar.day(known.day))
            for known in border.CONNECTIONS
        ],
    )
    for mail in border.MAILS:
        _hand_in(user, mail, calendar)
    _watch(user, border.WATCH, calendar)


def _import_list(user: User, brought: BroughtList, calendar: Calendar) -> None:
    file_import = open_upload(user, brought.text.encode(), brought.filename)
    plan = opened_file(file_import).plan(for_writing=True)
    write_plan(file_import, plan, today=calendar.day(brought.day))
    moment = calendar.past(brought.day, EVENING)
    FileImport.objects.filter(pk=file_import.pk).update(opened_at=moment, imported_at=moment)


def _hand_in(user: User, mail: MailIn, calendar: Calendar) -> None:
    moment = calendar.past(mail.day, MORNING)
    message = EmailMessage()
    message["From"], message["Subject"] = mail.sender, mail.subject
    message["Date"] = moment
    message.set_content(mail.text)
    rows, _ = propose(user, [read_mail(bytes(message))])
    ReceivedMail.objects.filter(pk__in=[row.pk for row in rows]).update(received_at=moment)


def _watch(user: User, watched: AdWatched, calendar: Calendar) -> None:
    """As one look a day saw it: online, gone, and there again with a later date."""
    mine = Application.objects.for_user(user).select_related("company", "owner")
    application = mine.get(company__name=watched.company, position=watched.title)
    watch = JobAdWatch.objects.create(application=application, link=application.link)
    again = calendar.day(watched.again)
    watch.note_online(on=calendar.day(watched.asked), title=watched.title)
    watch.note_gone(on=calendar.day(watched.gone))
    watch.note_online(on=again, title=watched.title, posted_on=again)
    write_moments(watch, looked_on=calendar.day(0))
