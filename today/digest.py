"""One mail a day for people who asked for it: what is next. Where there is nothing to say, no
mail is sent."""

import datetime
import logging
from dataclasses import dataclass

from django.conf import settings
from django.core import signing
from django.core.mail import EmailMultiAlternatives, mailers
from django.db.models import Q
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext, ngettext

from accounts import mail
from accounts.models import User
from accounts.time_zone import midnight
from applications.models import Application, InterviewRound, Reminder, Stage
from frame.localized import day_of_week, near_day, near_moment, number
from practice.due_cards import due_cards
from practice.models.question import A_SESSION
from today.open_occasions import open_occasions

logger = logging.getLogger(__name__)

SALT = "today.digest"
A_DAY = datetime.timedelta(days=1)
# A deadline is named in the days before it, so that a mail that was not read is no loss.
DEADLINES_AHEAD = 3 * A_DAY
MOST_ROWS = 7
MOST_NOTES = 3
MOST_READ = 30
# A clock that comes later than that sends nothing: the day is nearly over.
HOURS_LATE = 6
# Whoever has been at a mail for longer has died.
AT_IT = datetime.timedelta(minutes=30)


class MailServerAway(Exception):
    """It cannot be reached, or lets nobody in; says why."""


@dataclass(frozen=True)
class Row:
    """One line of the mail: its day or time in words, what it is, and the address of its page."""

    when: str
    text: str
    address: str


@dataclass(frozen=True)
class Section:
    title: str
    rows: list[Row]


def send_due_digests(now: datetime.datetime) -> int:
    """Send what is due at `now`, to each person at most once a day; returns how many were sent.

    The day is claimed before the mail is made: another process at the same moment, or an error in
    between, never makes two mails of it, and takes nobody else theirs. Where the process itself
    dies in between, the mail is made again: an interview that nobody is reminded of is worse than a
    mail that comes twice. While the mail server lets nobody in, all of them wait for the next time.
    """
    sent = 0
    for user in _subscribers().iterator():
        try:
            sent += _send_if_due(user, now)
        except MailServerAway as away:
            logger.error("The daily mails wait for the mail server: %s.", away)
            break
        except Exception:
            logger.exception("The daily mail of person %s could not be made.", user.pk)
    return sent


def _send_if_due(user: User, now: datetime.datetime) -> bool:
    """Claim the day whose mail is due, send it, and settle the claim unless nothing has left."""
    on = _due_day(user, now)
    if on is None or not _claim(user, on):
        return False
    try:
        is_sent = _send(user, now)
    except MailServerAway:
        _give_back(user, on)
        raise
    except Exception:
        _settle(user)
        raise
    _settle(user)
    return is_sent


def _subscribers():
    wanted = User.objects.filter(is_active=True, sample_since=None, reminders_paused=False)
    return wanted.filter(digest_hour__isnull=False).order_by("pk")


def _due_day(user: User, now: datetime.datetime) -> datetime.date | None:
    """The day, by the person's own clock, whose mail is due; None where none is."""
    local = now.astimezone(user.zone)
    hours_late = local.hour - (user.digest_hour or 0)
    if not 0 <= hours_late <= HOURS_LATE:
        return None
    is_claimed = user.digest_claimed_on and user.digest_claimed_on >= local.date()
    return None if is_claimed and not user.digest_begun_at else local.date()


def _claim(user: User, on: datetime.date) -> bool:
    """Claim that day for this person; False where another process was faster, unless it died."""
    now = timezone.now()
    free = Q(digest_claimed_on=None) | Q(digest_claimed_on__lt=on)
    free |= Q(digest_claimed_on=on, digest_begun_at__lt=now - AT_IT)
    mine = _subscribers().filter(free, pk=user.pk)
    return bool(mine.update(digest_claimed_on=on, digest_begun_at=now))


def _settle(user: User) -> None:
    User.objects.filter(pk=user.pk).update(digest_begun_at=None)


def _give_back(user: User, on: datetime.date) -> None:
    """Take the claim of that day back: no mail has left, and one may be sent later."""
    claimed = User.objects.filter(pk=user.pk, digest_claimed_on=on)
    claimed.update(digest_claimed_on=user.digest_claimed_on, digest_begun_at=user.digest_begun_at)


def _send(user: User, now: datetime.datetime) -> bool:
    """Send the mail of `now`; a server that refuses it is logged, and nothing is tried again.

    Raises `MailServerAway` where no mail can have left.
    """
    with timezone.override(user.zone), translation.override(user.language_without_browser):
        sections = digest_sections(user, now)
        if not sections:
            return False
        message = _message(user, sections, now)
    mailer = mailers.default
    try:
        mailer.open()
    except OSError as error:
        raise MailServerAway(mail.reason(error)) from error
    try:
        mailer.send_messages([message])
    except OSError as error:
        logger.error("A daily mail was not sent: %s.", mail.reason(error))
        return False
    finally:
        mailer.close()
    return True


def digest_sections(user: User, now: datetime.datetime) -> list[Section]:
    """The sections that have rows: interviews until tomorrow night, reminders, deadlines, notes,
    cards.

    In the current language and time zone.
    """
    on = timezone.localdate(now)
    found = [
        Section(gettext("Interviews today and tomorrow"), _rounds(user, now, on)),
        Section(gettext("Reminders"), _reminders(user, on)),
        Section(gettext("Deadlines"), _deadlines(user, on)),
        Section(gettext("Notes you could send"), _notes(user, on)),
        Section(gettext("Practice"), _cards(user, now)),
    ]
    return [section for section in found if section.rows]


def _rounds(user: User, now: datetime.datetime, on: datetime.date) -> list[Row]:
    rounds = (
        InterviewRound.objects.for_user(user)
        .ahead(now)
        .filter(starts_at__lt=midnight(on + 2 * A_DAY))
        .select_related("application__company")
    )
    return [
        Row(near_moment(row.when), str(row.application), _address(row.get_absolute_url()))
        for row in rounds[:MOST_ROWS]
        if row.when
    ]


def _reminders(user: User, on: datetime.date) -> list[Row]:
    """Those of today and yesterday; older ones are on Today, and are not repeated in every mail."""
    due = Reminder.objects.for_user(user).due(on).filter(due_on__gte=on - A_DAY)
    return [
        Row(near_day(row.due_on), row.words, _address(row.get_absolute_url()))
        for row in due[:MOST_ROWS]
    ]


def _deadlines(user: User, on: datetime.date) -> list[Row]:
    due = Application.objects.for_user(user).due_between(on, on + DEADLINES_AHEAD)
    rows = []
    for application in due.select_related("company")[:MOST_ROWS]:
        words = gettext("Apply: %(application)s")
        if application.stage == Stage.OFFER:
            words = gettext("Answer the offer: %(application)s")
        text = words % {"application": application}
        address = _address(application.get_absolute_url())
        rows.append(Row(near_day(application.due_on or on), text, address))
    return rows


def _notes(user: User, on: datetime.date) -> list[Row]:
    """Those that fit since today or yesterday, so that no mail repeats one for weeks."""
    fresh = [note for note in open_occasions(user, on, MOST_READ) if on - note.since <= A_DAY]
    return [
        Row("", str(note), _address(note.application.get_absolute_url()))
        for note in fresh[:MOST_NOTES]
    ]


def _cards(user: User, now: datetime.datetime) -> list[Row]:
    count = len(due_cards(user, now)[:A_SESSION])
    if not count:
        return []
    words = ngettext(
        "%(number)s question to answer aloud", "%(number)s questions to answer aloud", count
    )
    return [Row("", words % {"number": number(count)}, _address(reverse("practice:session")))]


def _address(path: str) -> str:
    return settings.SITE_ADDRESS + path


def _message(user: User, sections: list[Section], now: datetime.datetime) -> EmailMultiAlternatives:
    stop = _address(reverse("today:stop_digest", args=[stop_token(user)]))
    context = {
        "sections": sections,
        "today": _address(reverse("today:today")),
        "stop": stop,
        "language": translation.get_language(),
    }
    message = EmailMultiAlternatives(
        subject=gettext("What is next, %(day)s") % {"day": _day(now)},
        body=mail.wrapped(render_to_string("today/digest.txt", context).strip()),
        to=[user.email],
        headers={
            **mail.headers(),
            # RFC 8058: one press in the mail program, without a page.
            "List-Unsubscribe": f"<{stop}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        },
    )
    message.attach_alternative(render_to_string("today/digest.html", context), "text/html")
    return message


def _day(now: datetime.datetime) -> str:
    return day_of_week(timezone.localtime(now))


def stop_token(user: User) -> str:
    """The end of an address in each mail that stops one person's mails; it never expires."""
    return signing.dumps(user.pk, salt=SALT)


def subscriber_of(token: str) -> User | None:
    """The person whose mails this token stops; None for a token that was not made here."""
    try:
        return User.objects.filter(pk=signing.loads(token, salt=SALT)).first()
    except signing.BadSignature:
        return None
