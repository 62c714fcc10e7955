"""What the rules of occasions ask of an application."""

import datetime
from typing import Any

from django.db.models import prefetch_related_objects
from django.utils.functional import cached_property

from applications.models import Application, Contact, InterviewRound
from applications.whom_to_write import asked_on, recipient_met, rounds_held
from letters.kinds import DECISIONS, Kind
from letters.models import Letter
from letters.occasions import stopping
from letters.occasions.correspondence import Correspondence, NoteWritten
from letters.occasions.occasion import Occasion, occasion_key
from letters.occasions.schedule import A_DAY, Period, country_of, schedule_of

LONG_AGO = 10_000  # days


class Record:
    """What the rules ask of an application, read once."""

    def __init__(
        self,
        application: Application,
        today: datetime.date,
        correspondence: Correspondence | None = None,
    ):
        self.application, self.today = application, today
        self.verdict: Any = application.verdict if application.ended_as else None
        prefetch_related_objects([application], "letters")
        self.rounds = rounds_held(application)
        self.letters = sorted(application.letters.all(), key=lambda letter: letter.pk, reverse=True)
        self.correspondence = correspondence or Correspondence(application.owner_id)

    @cached_property
    def usual(self) -> Contact | None:
        return recipient_met(self.application, self.rounds, self.verdict)

    @property
    def rounds_without_end(self) -> list[InterviewRound]:
        """Those held since the last that was the end, or since an ending was lifted: of those
        before, that was the answer."""
        ends = [row.number for row in self.rounds if row.outcome == InterviewRound.Outcome.ENDED]
        lifted = self.application.verdict_lifted
        lifted_on = lifted.reopened_on if lifted else None
        return [
            row
            for row in self.rounds
            if row.number > max(ends, default=0)
            and not (lifted_on and row.day and row.day < lifted_on)
        ]

    @property
    def quiet_since(self) -> datetime.date | None:
        """Asked of the database, unless the application came `with_silence`."""
        if hasattr(self.application, "quiet_since"):
            return self.application.quiet_since
        quiet = Application.objects.filter(pk=self.application.pk).gone_quiet(self.today)
        return getattr(quiet.only("pk").first(), "quiet_since", None)

    @property
    def country(self) -> str:
        """Where the job is, or else the writer; empty where nobody knows."""
        return country_of(self.application, self.correspondence.country)

    @property
    def stop(self) -> stopping.Stop | None:
        """What stops every letter to them."""
        return stopping.stop_of_all(self.application, self.verdict, self.today, self.rounds)

    @property
    def stop_of_notes(self) -> stopping.Stop | None:
        """What stops the notes after a near miss, whose verdict stands."""
        return stopping.stop_of_notes(
            self.application, self.verdict, self.usual, self.today, self.correspondence
        )

    @property
    def reason_against_notes(self) -> stopping.Stop | None:
        """Why no note is suggested after a near miss, as a page says it.

        "Wait until tomorrow" is said neither to somebody who has written already nor where no note
        would follow later anyway.
        """
        stop, stop_of_notes = self.stop, self.stop_of_notes
        if stop is stopping.TOO_EARLY and self.has_written_since_the_news:
            return stop_of_notes
        has_ended = bool(stop_of_notes and stop_of_notes.is_final)
        if stop is None or (has_ended and not stop.is_final):
            return stop_of_notes
        return stop

    @property
    def has_written_since_the_news(self) -> bool:
        """Whether a letter to them went out since, whose verdict stands."""
        sent = [row.sent_on for row in self.letters if row.sent_on and row.is_to_them]
        return any(day >= self.verdict.heard_on for day in sent)

    def may_suggest(self, occasion: Occasion) -> bool:
        """Whether no stop rule is in its way."""
        if occasion.kind in DECISIONS:
            return True
        if occasion.kind in stopping.NOT_TO_THEM:
            has_asked = asked_on(None, occasion.recipient)
            return self.stop is not stopping.TOO_EARLY and not has_asked
        return self.stop is None and not asked_on(self.application.company, occasion.recipient)

    @property
    def is_unanswered(self) -> bool:
        """Whether two notes in a row had no answer."""
        return stopping.are_unanswered(self.notes_that_count)

    def opens_on(self, period: Period) -> datetime.date:
        """The day from which a note of that period fits: its own, or far enough from the last."""
        return _far_enough(period, self.notes_that_count)

    def periods_ahead(self) -> list[tuple[datetime.date, Period]]:
        """The periods to come whose note was neither written nor dismissed, each with its day.

        Drafts may never be sent, so they move no day.
        """
        to_come = [period for period in self.schedule() if not self.has_note_since(period.opens_on)]
        sent = [note for note in self.notes_that_count if note.is_sent]
        dated = [(_far_enough(period, sent), period) for period in to_come]
        dismissed = self.application.dismissed_occasions
        return [
            (day, period)
            for day, period in dated
            if self.today < day <= period.ends_on and self.key_of(period) not in dismissed
        ]

    @property
    def notes_that_count(self) -> list[NoteWritten]:
        """Those about this job and those to the same person, the newest first."""
        recipient = self.usual.pk if self.usual else None
        return self.correspondence.notes_that_count(self.application.pk, recipient)

    def has_note_since(self, day: datetime.date) -> bool:
        notes = self.notes_that_count
        return bool(notes) and notes[0].on >= day

    def days_since(self, day: datetime.date | None) -> int:
        return (self.today - day).days if day else 0

    @property
    def days_since_the_news(self) -> int:
        """Days since the news; very many where its day is not known, so that nothing counts as
        fresh, and 0 without news."""
        if self.verdict and not self.verdict.is_day_known:
            return LONG_AGO
        return self.days_since(self.verdict.heard_on) if self.verdict else 0

    def schedule(self) -> list[Period]:
        """The periods after a near miss, whose verdict stands; none without a day to count from."""
        return schedule_of(self.verdict, self.country) if self.verdict.is_day_known else []

    def key_of(self, period: Period) -> str:
        """What the application remembers of a note of that period."""
        about = self.verdict.pk if self.verdict else None
        return occasion_key(Kind.KEEP_IN_TOUCH, about, period.name)

    def written(self, kind: Kind) -> list[Letter]:
        """Those of this kind since the application was last taken up again, the newest first: what
        was written about an ending that was lifted is about no other."""
        return [row for row in self.letters if row.kind == kind and not self.is_of_before(row)]

    def is_of_before(self, letter: Letter) -> bool:
        """Whether it is about an ending that was lifted, or from before the last was."""
        lifted = [row for row in self.application.verdicts.all() if row.reopened_on]
        if letter.verdict_id:
            return letter.verdict_id in {row.pk for row in lifted}
        days = [row.reopened_on for row in lifted if row.reopened_on]
        return bool(days) and letter.dated_on < max(days)

    def has_letter_for(self, occasion: Occasion) -> bool:
        """Whether it was written already; notes to keep in touch look at their own days."""
        if occasion.kind == Kind.THANKS:
            same = (occasion.round, occasion.recipient)
            keys = tuple(row.pk if row else None for row in same)
            thanks = self.written(Kind.THANKS)
            return any((letter.round_id, letter.recipient_id) == keys for letter in thanks)
        if occasion.kind in (Kind.STATUS, Kind.KEEP_IN_TOUCH):
            return False
        return bool(self.written(occasion.kind))


def _far_enough(period: Period, notes: list[NoteWritten]) -> datetime.date:
    """The first day of `period` that is far enough from the newest of `notes`."""
    again_on = notes[0].on + stopping.NOTES_APART * A_DAY if notes else period.opens_on
    return max(period.opens_on, again_on)
