"""From a mail to what could be recorded of it. Nothing is recorded here."""

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any

from django.utils import timezone

from applications.models import Application, Company
from applications.spelling import company_key, name_key
from exchange.mails.invitations import Invitation, invitations_in
from exchange.mails.kinds import REFUSALS, Guess, MailKind, guess_kind
from exchange.mails.message import Mail
from exchange.mails.position import position_of
from exchange.mails.sender import company_of
from exchange.models import ReceivedMail


def propose(owner, mails: Sequence[Mail]) -> tuple[list[ReceivedMail], int]:
    """Keep what the mails propose until the person has decided, each mail once.

    Returns their rows, and how many mails were about no job as far as one can tell. A mail that
    comes alone is always taken.
    """
    known = list(Company.objects.for_user(owner).values_list("name", flat=True))
    rows = [_proposal(owner, mail, known) for mail in mails]
    if len(rows) > 1:
        rows = [row for row in rows if row.kind != MailKind.OTHER or row.company in known]
    fingerprints = [row.fingerprint for row in rows]
    ReceivedMail.objects.bulk_create(rows, ignore_conflicts=True)
    mine = ReceivedMail.objects.for_user(owner)
    return list(mine.filter(fingerprint__in=fingerprints)), len(mails) - len(rows)


def fitting_application(mail: ReceivedMail) -> Application | None:
    """The application that the mail is most likely about: there, of that name, running."""
    key = company_key(mail.company)
    if not key:
        return None
    mine = Application.objects.for_user(mail.owner).select_related("company")
    rows = list(mine.filter(company__name_key=key).order_by("-pk"))
    named = [row for row in rows if name_key(row.position) == name_key(mail.position)]
    running = [row for row in named or rows if row.is_running]
    return next(iter(running or named or rows), None)


def _proposal(owner, mail: Mail, known: Iterable[str]) -> ReceivedMail:
    invitation = likely_invitation(mail)
    guess = guess_of(mail, invitation)
    text = mail.text or (invitation.text if invitation else "")
    described = f"{mail.sender_address}\n{mail.subject}\n{mail.sent_on}\n{text}"
    row = ReceivedMail(
        owner=owner,
        fingerprint=hashlib.sha256(described.encode("utf-8", "replace")).hexdigest(),
        sender_name=mail.sender_name,
        sender_address=mail.sender_address[:254],
        subject=mail.subject,
        sent_on=mail.sent_on,
        text=text,
        kind=guess.kind,
        words=[words[:300] for words in guess.words],
        company=company_of(mail, known)[:120],
        position=position_of(mail)[:160],
        invitation=_described(invitation, owner) if invitation else {},
    )
    row.application = fitting_application(row)
    return row


def guess_of(mail: Mail, invitation: Invitation | None) -> Guess:
    """A calendar file says more than words; that it is called off, most."""
    coming = invitation.title if invitation and not invitation.is_cancelled else ""
    guess = guess_kind(mail.text, mail.subject, coming)
    if invitation is None or guess.kind in REFUSALS:
        return guess
    is_change = invitation.is_cancelled or guess.kind == MailKind.CANCELLATION
    kind = MailKind.CANCELLATION if is_change else MailKind.INVITATION
    return Guess(kind, (*guess.words, invitation.title) if is_change else (invitation.title,))


def likely_invitation(mail: Mail) -> Invitation | None:
    """Of several appointments that it carries the next one, or the last that was."""
    invitations = [row for content in mail.calendars for row in invitations_in(content)]
    now = timezone.now()
    coming = [row for row in invitations if not row.is_floating and row.starts_at >= now]
    return next(iter(coming), None) or next(iter(invitations[::-1]), None)


def _described(invitation: Invitation, owner) -> dict[str, Any]:
    """What the form of a round begins with, as short plain values."""
    own = owner.email.casefold()
    people = [person for person in invitation.people if person.email.casefold() != own]
    return {
        "starts_at": invitation.wall_clock(owner.time_zone).strftime("%Y-%m-%dT%H:%M"),
        "time_zone": invitation.zone(owner.time_zone),
        "minutes": invitation.minutes,
        "place": invitation.place,
        "format": str(invitation.format),
        "people": [{"name": person.name, "email": person.email} for person in people],
        "is_floating": invitation.is_floating and not invitation.is_whole_day,
        "is_whole_day": invitation.is_whole_day,
        "is_cancelled": invitation.is_cancelled,
    }
