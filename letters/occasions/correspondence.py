"""What one person has written to whom, and what else decides when a note may follow."""

import datetime
from dataclasses import dataclass
from typing import Any

from django.db.models import OuterRef, Subquery
from django.utils import timezone
from django.utils.functional import Promise, cached_property

from accounts.models import User
from applications.models import Verdict
from frame.rooms import listed_by_rooms
from letters.kinds import Kind, Variant
from letters.models import Letter


@dataclass(frozen=True)
class NoteWritten:
    """A note to keep in touch: about which application, to whom, on which day, and its state.

    `is_last` where it tells of a new job.
    """

    application: int
    recipient: int | None
    on: datetime.date
    is_sent: bool
    is_answered: bool
    is_last: bool = False

    def concerns(self, application: int, recipient: int | None) -> bool:
        """Whether it is about this application or to the same person about any other."""
        is_theirs = recipient is not None and self.recipient == recipient
        return self.application == application or is_theirs


@dataclass(frozen=True)
class Prompt:
    """Something that happened on a day and makes a note fit at once, until it `ends_on`.

    `name` is part of what an application remembers when the note is left, so it stays the same for
    the same thing that happened; `reason` is one sentence.
    """

    application: int
    name: str
    starts_on: datetime.date
    ends_on: datetime.date
    reason: str | Promise


# What tells where somebody is.
_OF_A_WRITER = ("time_zone", "letterhead__country", "letterhead__address")


class Correspondence:
    """What one person wrote. Each part is read when it is first asked for, in one query.

    Whoever asks about several applications of a person has one `Correspondence` for all of them.
    """

    def __init__(self, owner_id: int):
        self.owner_id = owner_id

    @property
    def accepted_on(self) -> datetime.date | None:
        """The latest day on which an offer was accepted that still stands."""
        return self._writer.accepted_on

    @property
    def country(self) -> str:
        """Where the writer is, as far as the letterhead tells; empty where there is none."""
        letterhead = getattr(self._writer, "letterhead", None)
        return letterhead.probable_country if letterhead else ""

    @cached_property
    def _writer(self) -> Any:
        accepted = Verdict.objects.filter(
            owner=OuterRef("pk"),
            kind=Verdict.Kind.OFFER_ACCEPTED,
            reopened_on=None,
            is_day_known=True,
        )
        day = Subquery(accepted.order_by("-heard_on").values("heard_on")[:1])
        people = User.objects.select_related("letterhead").only(*_OF_A_WRITER)
        return people.annotate(accepted_on=day).get(pk=self.owner_id)

    @cached_property
    def notes(self) -> list[NoteWritten]:
        """To keep in touch, the latest first."""
        return _notes(self.owner_id)

    @cached_property
    def last_note_on(self) -> dict[int, datetime.date]:
        """By application, the day of the last note about it."""
        days: dict[int, datetime.date] = {}
        for note in self.notes:
            days[note.application] = max(note.on, days.get(note.application, note.on))
        return days

    @cached_property
    def prompts(self) -> dict[int, list[Prompt]]:
        """By application. Rooms list as `note_prompts` what gives those of the person with a key,
        in one query each."""
        prompts: dict[int, list[Prompt]] = {}
        for source in listed_by_rooms("note_prompts"):
            for prompt in source(self.owner_id):
                prompts.setdefault(prompt.application, []).append(prompt)
        return prompts

    def notes_that_count(self, application: int, recipient: int | None) -> list[NoteWritten]:
        """Those about this application or to the same person about any other, one a day.

        Of a day with two, one that was sent counts, and one that was answered before all.
        """
        days: dict[datetime.date, NoteWritten] = {}
        for note in self.notes:
            if note.concerns(application, recipient):
                known = days.get(note.on)
                if not known or (note.is_answered, note.is_sent) > (
                    known.is_answered,
                    known.is_sent,
                ):
                    days[note.on] = note
        return [days[day] for day in sorted(days, reverse=True)]

    def has_last_note(self, application: int, recipient: int | None) -> bool:
        """Whether they have been told of a new job."""
        return any(note.is_last and note.concerns(application, recipient) for note in self.notes)


def _notes(owner_id: int) -> list[NoteWritten]:
    letters = Letter.objects.filter(owner=owner_id, kind=Kind.KEEP_IN_TOUCH).order_by("-pk")
    names = ("application_id", "recipient_id", "created_at", "sent_on", "state", "variant")
    return [
        NoteWritten(
            application=application,
            recipient=recipient,
            on=sent_on or timezone.localdate(created_at),
            is_sent=state in Letter.FROZEN,
            is_answered=state == Letter.State.ANSWERED,
            is_last=variant == Variant.NEW_JOB,
        )
        for application, recipient, created_at, sent_on, state, variant in letters.values_list(
            *names
        )
    ]
