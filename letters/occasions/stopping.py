"""The rules by which no more notes are suggested, and the sentence for each."""

import datetime
from dataclasses import dataclass

from django.db.models import Q
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from applications.models import Application, Company, Contact, Verdict
from applications.whom_to_write import asked, asked_on, who_asked
from letters.kinds import DECISIONS, Kind
from letters.occasions.correspondence import Correspondence, NoteWritten
from letters.occasions.schedule import ends_on

# What goes to somebody else than the company.
NOT_TO_THEM = (Kind.REFERRER_THANKS,)
NOTES_APART = 60
NOTES_A_YEAR = 4
A_YEAR = 365
UNANSWERED_AT_MOST = 2


@dataclass(frozen=True)
class Stop:
    """Why no note is suggested, in one sentence; `is_final` where none will be later either."""

    name: str
    reason: str | Promise
    is_final: bool = True


ARCHIVED = Stop("archived", _("This application is archived, so no notes are suggested."))
ASKED = Stop("asked", _("They asked you not to write, so no notes are suggested any more."))
NOBODY_MET = Stop(
    "nobody_met",
    _(
        "Nobody is recorded as met there yet, so no notes are suggested. If you had an interview, "
        "add it."
    ),
    is_final=False,
)
TOO_EARLY = Stop(
    "too_early",
    _("Nothing goes out on the day of the news. Tomorrow is early enough."),
    is_final=False,
)
DAY_UNKNOWN = Stop(
    "day_unknown",
    _(
        "The day on which you heard is not recorded, so no notes are suggested. If you know it, "
        "add it to how it ended."
    ),
    is_final=False,
)
JOB_TAKEN = Stop("job_taken", _("You took a job, so these notes have ended."))
UNANSWERED = Stop(
    "unanswered", _("Two notes in a row had no answer. That is enough; no more are suggested.")
)
ENOUGH = Stop("enough", _("Four notes within a year are enough."), is_final=False)
DRAFTED = Stop("drafted", _("A note to them is among your drafts."), is_final=False)
TOO_SOON = Stop("too_soon", _("You wrote to them less than two months ago."), is_final=False)
OVER = Stop("over", _("More than a year has passed, and the notes have ended by themselves."))


def stop_of_all(
    application: Application,
    verdict: Verdict | None,
    on: datetime.date,
    rounds: list,
) -> Stop | None:
    """What stops every letter to them, except for `DECISIONS`."""
    if application.archived_at:
        return ARCHIVED
    if asked_on(application.company, None):
        return ASKED
    if verdict and verdict.ending.is_lost:
        if verdict.is_day_known and on <= verdict.heard_on:
            return TOO_EARLY
        has_met = rounds or verdict.told_by_id or verdict.decided_by_id
        if not has_met and not verdict.ending.is_near:
            return NOBODY_MET
        if not verdict.is_day_known:
            return DAY_UNKNOWN
    return None


def stop_of_notes(
    application: Application,
    verdict: Verdict,
    recipient: Contact | None,
    on: datetime.date,
    correspondence: Correspondence,
) -> Stop | None:
    """What stops the notes to keep in touch after a near miss; of several the first in this
    order."""
    if asked_on(application.company, recipient):
        return ASKED
    if _was_under_way(application, verdict, correspondence.accepted_on):
        return JOB_TAKEN
    notes = correspondence.notes_that_count(application.pk, recipient.pk if recipient else None)
    ago = [(on - note.on).days for note in notes]
    if are_unanswered(notes):
        return UNANSWERED
    if on > ends_on(verdict.heard_on):
        return OVER
    if sum(passed < A_YEAR for passed in ago) >= NOTES_A_YEAR:
        return ENOUGH
    if notes and ago[0] < NOTES_APART:
        return TOO_SOON if notes[0].is_sent else DRAFTED
    return None


def _was_under_way(
    application: Application, verdict: Verdict, accepted_on: datetime.date | None
) -> bool:
    """Whether a job was taken meanwhile: all of it belongs to the search that ended with that."""
    begun_on = application.applied_on or timezone.localdate(application.created_at)
    first, last = min(begun_on, verdict.heard_on), ends_on(verdict.heard_on)
    return accepted_on is not None and first <= accepted_on <= last


def are_unanswered(notes: list[NoteWritten]) -> bool:
    """Whether the last two that were sent, the newest first, had no answer."""
    sent = [note for note in notes if note.is_sent][:UNANSWERED_AT_MOST]
    return len(sent) == UNANSWERED_AT_MOST and not any(note.is_answered for note in sent)


def who_asked_not_to_write(
    application: Application, recipient: Contact | None, kind: str = ""
) -> list[Company | Contact]:
    """Who does not want the recipient to get a letter of this kind about `application`.

    A wish of the employer does not concern letters to who referred the person.
    """
    company = None if kind in NOT_TO_THEM else application.company
    return who_asked(company, recipient)


def not_wanted() -> Q:
    """The letters that `who_asked_not_to_write` finds unwanted; never one of `DECISIONS`."""
    of_the_employer = Q(application__company__notes_stopped_on__isnull=False)
    is_asked = asked("recipient__") | (of_the_employer & ~Q(kind__in=NOT_TO_THEM))
    return is_asked & ~Q(kind__in=DECISIONS)
