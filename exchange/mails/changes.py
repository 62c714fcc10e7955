"""A mail that moves an interview or calls it off: which one, and to what time."""

import datetime
from collections.abc import Sequence
from typing import Any

from django.db.models import F, Q

from accounts.time_zone import midnight, zone_called
from applications.models import Application, InterviewRound
from exchange.mails.kinds import calls_off
from exchange.models import ReceivedMail


def changeable_rounds(mail: ReceivedMail) -> list[InterviewRound]:
    """The interviews of its application that were still to come on its day, the next one first."""
    if mail.application is None:
        return []
    is_ahead = Q(starts_at=None) | Q(starts_at__gte=midnight(mail.happened_on))
    rows = mail.application.rounds.filter(is_ahead, outcome=InterviewRound.Outcome.PLANNED)
    return list(rows.order_by(F("starts_at").asc(nulls_last=True), "number"))


def meant_round(
    mail: ReceivedMail, rounds: Sequence[InterviewRound], key: str
) -> InterviewRound | None:
    """The one with this `key`, or else the one at the mail's own time, or the next."""
    when = _when(mail)
    chosen = [row for row in rounds if str(row.pk) == key]
    at_its_time = [row for row in rounds if when and when in (row.starts_at, row.day)]
    return next(iter([*chosen, *at_its_time, *rounds]), None)


def recorded_round(mail: ReceivedMail, application: Application) -> InterviewRound | None:
    """An interview of the application that is already on record at the mail's own time."""
    when = _when(mail)
    rows = application.rounds.not_called_off()
    return next((row for row in rows if when and when in (row.starts_at, row.day)), None)


def is_called_off(mail: ReceivedMail) -> bool:
    """Whether no other time is told, as far as one can tell."""
    return bool(mail.invitation.get("is_cancelled")) or calls_off(mail.words)


def tells_new_time(mail: ReceivedMail) -> bool:
    """Whether it brings along the calendar entry of another time."""
    return bool(mail.appointment) and not mail.invitation.get("is_cancelled")


def new_time(mail: ReceivedMail) -> dict[str, Any]:
    """What the form for another time begins with: without a time where none is told."""
    if not tells_new_time(mail):
        return {"starts_at": None}
    return mail.round_facts("starts_at", "time_zone", "minutes")


def _when(mail: ReceivedMail) -> datetime.date | None:
    """The moment of its calendar entry, or the day of one without a time."""
    if mail.appointment and mail.invitation.get("is_whole_day"):
        return mail.appointment.date()
    zone = mail.invitation.get("time_zone")
    return mail.appointment.replace(tzinfo=zone_called(zone)) if mail.appointment and zone else None
