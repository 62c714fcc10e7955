"""From a mail to what could be recorded of it. Nothing is recorded here."""

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from typing import Any

from django.db.models import Q
from django.utils import timezone

from accounts.models import Letterhead
from applications.legal_forms import bare_name
from applications.models import Application, Company, Contact
from applications.models.application_queryset import ApplicationQuerySet
from applications.people_lines import MOST_PEOPLE
from applications.spelling import company_key, name_key
from exchange.mails.appointments import appointment_in, names_coming_time, particulars_in
from exchange.mails.invitations import Invitation, answers_invitation, invitations_in
from exchange.mails.invited_people import Person
from exchange.mails.kinds import REFUSALS, Guess, MailKind, guess_kind, guess_two
from exchange.mails.message import Mail
from exchange.mails.position import position_of
from exchange.mails.sender import LAST_LINES, company_of, plain_words
from exchange.models import ReceivedMail

# Of more running applications the newest.
MOST_COMPARED = 1000
# Of further appointments in a mail so many are shown.
MOST_TIMES = 5


def propose(owner, mails: Sequence[Mail]) -> tuple[list[ReceivedMail], int]:
    """Keep what the mails propose until the person has decided, each mail once.

    Returns their rows, and how many mails were about no job as far as one can tell. A mail that
    comes alone is always taken.
    """
    known = list(Company.objects.for_user(owner).values_list("name", flat=True))
    groups = [_proposals(owner, mail, known) for mail in mails]
    if len(groups) > 1:
        groups = [group for group in groups if _is_about_a_job(group[0], known)]
    rows = [row for group in groups for row in group]
    fingerprints = [row.fingerprint for row in rows]
    ReceivedMail.objects.bulk_create(rows, ignore_conflicts=True)
    mine = ReceivedMail.objects.for_user(owner)
    return list(mine.filter(fingerprint__in=fingerprints)), len(mails) - len(groups)


def _is_about_a_job(row: ReceivedMail, known: Iterable[str]) -> bool:
    return row.kind != MailKind.OTHER or row.company in known


def fitting_application(mail: ReceivedMail) -> Application | None:
    """The application that the mail is most likely about: there, of that name, running.

    Where the mail names no company on record, its job or a person who is known tell it, if they
    lead to a single one.
    """
    mine = Application.objects.for_user(mail.owner).select_related("company")
    key = company_key(mail.company)
    rows = list(mine.filter(company__name_key=key).order_by("-pk")) if key else []
    if not rows:
        return _called_in_short(mail, mine) or _known_by_other_signs(mail, mine)
    if mail.kind == MailKind.OTHER and not _is_from(mail):
        # A list of jobs names many.
        return None
    named = [row for row in rows if name_key(row.position) == name_key(mail.position)]
    running = [row for row in named or rows if row.is_running]
    return next(iter(running or named or rows), None)


def likely_applications(mail: ReceivedMail) -> list[Application]:
    """Those that it may be about where none fits for certain: at a company of which it names a part
    of the name, or more than that, or where somebody has its sender's address. Running ones first,
    then the newest."""
    mine = Application.objects.for_user(mail.owner).select_related("company")
    company = plain_words(bare_name(mail.company))
    people = Contact.objects.for_user(mail.owner).filter(_has_its_address(mail))
    writes = Q(rounds__people__in=people) | Q(company__contacts__in=people)
    with_them = set(mine.filter(writes).values_list("pk", flat=True))
    likely = [
        row
        for row in mine.order_by("-pk")[:MOST_COMPARED]
        if row.pk in with_them
        or (company and _is_part(company, plain_words(bare_name(row.company.name))))
    ]
    return sorted(likely, key=lambda row: not row.is_running)


def likeliest(mail: ReceivedMail, likely: Sequence[Application]) -> Application | None:
    """The first of the likely ones of its job; where it names another job, none."""
    job = name_key(mail.position)
    return next((row for row in likely if not job or name_key(row.position) == job), None)


def _called_in_short(mail: ReceivedMail, mine: ApplicationQuerySet) -> Application | None:
    """The only one that runs of that job, where the mail calls the company by a part of its name
    or the record does: Rho of Rho AG, Sommer of Café Sommer."""
    company, job = plain_words(mail.company), name_key(mail.position)
    if not company or not job:
        return None
    running = mine.open().order_by("-pk")[:MOST_COMPARED]
    fitting = [
        row
        for row in running
        if name_key(row.position) == job and _is_part(company, plain_words(row.company.name))
    ]
    return fitting[0] if len(fitting) == 1 else None


def _is_part(company: str, other: str) -> bool:
    """Whether the words of one of both names stand in the other."""
    return f" {company} " in f" {other} " or f" {other} " in f" {company} "


def _is_from(mail: ReceivedMail) -> bool:
    """Whether the company itself writes, by its name or its address, where no legal form stands."""
    sender = plain_words(f"{mail.sender_name} {mail.sender_address}").replace(" ", "")
    return plain_words(bare_name(mail.company)).replace(" ", "") in sender


def _known_by_other_signs(mail: ReceivedMail, mine: ApplicationQuerySet) -> Application | None:
    if mail.kind == MailKind.OTHER:
        return None
    running = list(mine.open().order_by("-pk")[:MOST_COMPARED])
    subject = f" {plain_words(mail.subject)} "
    named = [row for row in running if f" {plain_words(row.position)} " in subject]
    # Whoever has the name of somebody known may be somebody else, at the company that it names.
    writes = _has_its_address(mail) if mail.company else _has_its_address(mail) | _is_named(mail)
    people = Contact.objects.for_user(mail.owner).filter(writes)
    met = set(mine.filter(rounds__people__in=people).values_list("pk", flat=True))
    met |= set(mine.filter(company__contacts__in=people).values_list("pk", flat=True))
    with_them = [row for row in running if row.pk in met]
    for rows in ([row for row in named if row.pk in met], named, with_them):
        if len(rows) == 1 and not (mail.company and rows is named):
            return rows[0]
    return None


def _has_its_address(mail: ReceivedMail) -> Q:
    return Q(email__iexact=mail.sender_address) if mail.sender_address else Q(pk=None)


def _is_named(mail: ReceivedMail) -> Q:
    """Whose name stands in the sender's place or under the mail."""
    last = [line for line in mail.text.splitlines() if line.strip()][-LAST_LINES:]
    parts = {part.strip() for line in last for part in re.split(r"[,:|]|\s[-–—]\s", line)}
    return Q(name__in={mail.sender_name, mail.sender_person, *parts} - {""})


def _proposals(owner, mail: Mail, known: Iterable[str]) -> list[ReceivedMail]:
    """One row; two of a mail that turns down for one job and invites for another."""
    invitation = likely_invitation(mail)
    mail = _in_its_words(mail, invitation)
    two = guess_two(mail.text) if invitation is None else []
    if not two:
        return [_proposal(owner, mail, mail, known, guess_of(mail, invitation), invitation)]
    parts = [replace(mail, text=part) for _guess, part in two]
    # The subject is about the first of them.
    parts[1] = replace(parts[1], subject="")
    rows = [
        _proposal(owner, mail, part, known, guess, None)
        for (guess, _part), part in zip(two, parts, strict=True)
    ]
    return [rows[0], _beside(rows[0], rows[1])]


def _beside(first: ReceivedMail, row: ReceivedMail) -> ReceivedMail:
    """The second row of a mail, which is about another job than the first."""
    row.fingerprint = hashlib.sha256(f"{row.fingerprint} 2".encode()).hexdigest()
    is_same = row.application == first.application
    is_named = row.application and name_key(row.application.position) == name_key(row.position)
    if is_same or not is_named:
        row.application = None
    return row


def _proposal(
    owner,
    mail: Mail,
    part: Mail,
    known: Iterable[str],
    guess: Guess,
    invitation: Invitation | None,
) -> ReceivedMail:
    """What `part` of the mail says, or all of it."""
    if invitation is None and guess.kind in (MailKind.INVITATION, MailKind.CANCELLATION):
        invitation = _in_words(part, guess, owner.zone.key)
    row = _as_it_came(owner, mail)
    row.kind, row.words = guess.kind, [words[:300] for words in guess.words]
    row.company, row.position = company_of(mail, known)[:120], position_of(part)[:160]
    if invitation:
        others = _other_times(mail, invitation, owner.zone.key)
        row.invitation = _described(invitation, owner) | others
    elif guess.kind == MailKind.INVITATION:
        row.invitation = _described_without_time(part, owner)
    row.application = fitting_application(row)
    return row


def _as_it_came(owner, mail: Mail) -> ReceivedMail:
    described = f"{mail.sender_address}\n{mail.subject}\n{mail.sent_on}\n{mail.text}"
    return ReceivedMail(
        owner=owner,
        fingerprint=hashlib.sha256(described.encode("utf-8", "replace")).hexdigest(),
        sender_name=mail.sender_name,
        sender_address=mail.sender_address[:254],
        subject=mail.subject,
        sent_on=mail.sent_on,
        text=mail.text,
    )


def _in_its_words(mail: Mail, invitation: Invitation | None) -> Mail:
    """The mail; where it says nothing itself, with what its invitation says."""
    if invitation is None:
        return mail
    subject, text = mail.subject or invitation.title, mail.text or invitation.text
    return replace(mail, subject=subject, text=text)


def _in_words(mail: Mail, guess: Guess, own_zone: str) -> Invitation | None:
    """The time that the words name; of one called off only the one that it is moved to."""
    today = timezone.localdate()
    single = guess.kind == MailKind.INVITATION and appointment_in(mail, own_zone, today)
    return single or appointment_in(mail, own_zone, today, is_moved=True)


def guess_of(mail: Mail, invitation: Invitation | None) -> Guess:
    """A calendar file says more than words; that it is called off, most.

    One that answers an invitation has its title in the subject, and invites nobody.
    """
    coming = invitation.title if invitation and not invitation.is_cancelled else ""
    names_time = invitation is None and names_coming_time(mail, timezone.localdate())
    guess = guess_kind(mail.text, mail.subject, coming, names_time=names_time)
    is_answer = invitation is None and any(map(answers_invitation, mail.calendars))
    if is_answer and guess.kind == MailKind.INVITATION:
        return Guess(MailKind.OTHER)
    if invitation is None or guess.kind in REFUSALS:
        return guess
    is_change = invitation.is_cancelled or guess.kind == MailKind.CANCELLATION
    kind = MailKind.CANCELLATION if is_change else MailKind.INVITATION
    return Guess(kind, (*guess.words, invitation.title) if is_change else (invitation.title,))


def likely_invitation(mail: Mail) -> Invitation | None:
    """Of several appointments that it carries the next one, or the last that was."""
    invitations = invitations_in(*mail.calendars)
    now = timezone.now()
    coming = [row for row in invitations if not row.is_floating and row.starts_at >= now]
    return next(iter(coming), None) or next(iter(invitations[::-1]), None)


def _other_times(mail: Mail, invitation: Invitation, own_zone: str) -> dict[str, Any]:
    """When the other appointments that it carries begin, at most `MOST_TIMES`, and their number."""
    others = [] if invitation.is_in_words else invitations_in(*mail.calendars)
    others = [row for row in others if row != invitation]
    times = [row.wall_clock(own_zone) for row in others[:MOST_TIMES]]
    return {
        "other_times": [time.isoformat(timespec="minutes") for time in times],
        "number_of_others": len(others),
    }


def _described(invitation: Invitation, owner) -> dict[str, Any]:
    """What the form of a round begins with, as short plain values."""
    people = _others(invitation.people, owner)
    taken = people[:MOST_PEOPLE]
    return {
        "starts_at": invitation.wall_clock(owner.zone.key).isoformat(timespec="minutes"),
        "time_zone": invitation.zone(owner.zone.key),
        "minutes": invitation.minutes,
        "place": invitation.place,
        "format": str(invitation.format),
        "people": [asdict(person) for person in taken],
        "people_left_out": len(people) - len(taken),
        "is_floating": invitation.is_floating and not invitation.is_whole_day,
        "is_whole_day": invitation.is_whole_day,
        "is_cancelled": invitation.is_cancelled,
        "is_in_words": invitation.is_in_words,
    }


def _described_without_time(mail: Mail, owner) -> dict[str, Any]:
    """What the words tell where the person has yet to choose the time, or nobody named one."""
    particulars = particulars_in(mail)
    people = _others(particulars.people, owner)
    return {
        "minutes": particulars.minutes,
        "place": particulars.place,
        "format": particulars.way,
        "people": [asdict(person) for person in people[:MOST_PEOPLE]],
        "people_left_out": len(people[MOST_PEOPLE:]),
        "is_in_words": True,
    }


def _others(people: Iterable[Person], owner) -> list[Person]:
    """The people without the person, who may be invited at any of their addresses."""
    head = Letterhead.objects.of_person(owner.pk)
    addresses = {owner.email.casefold(), head.email.casefold()}
    return [
        person
        for person in people
        if person.email.casefold() not in addresses - {""}
        and name_key(person.name) != name_key(head.name)
    ]
