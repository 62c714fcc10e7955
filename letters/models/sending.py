"""How a letter goes out, is taken back and is answered."""

import datetime
from typing import TYPE_CHECKING, Any

from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.models import Application, Event, InterviewRound, Verdict
from applications.models.timeline_lock import OnTimeline
from frame.days import refuse_after, refuse_before
from letters.gaps import GapsLeft, gaps_left
from letters.kinds import Kind
from letters.models.letter_state import FROZEN, LetterChannel, LetterState

UNSENDING = datetime.timedelta(hours=1)


class TooLate(Exception):
    """The hour in which a letter may be taken back has passed."""


class Sending(OnTimeline):
    """The methods of `Letter` that say what becomes of it once it is written."""

    # What is noted of that.
    SENDING = (
        "state",
        "sent_at",
        "sent_on",
        "sent_to",
        "sent_by",
        "sent_letterhead",
        "answered_on",
    )

    state = models.CharField(max_length=10, choices=LetterState.choices, default=LetterState.DRAFT)
    sent_at = models.DateTimeField(null=True, blank=True, editable=False)
    sent_on = models.DateField(_("Day it was sent"), null=True, blank=True)
    sent_to = models.CharField(_("To"), max_length=254, blank=True)
    sent_by = models.CharField(
        _("Sent by"), max_length=10, choices=LetterChannel.choices, blank=True
    )
    # The day on which an answer came, while one is noted.
    answered_on = models.DateField(null=True, blank=True, editable=False)
    # The letterhead as it was when the letter went out.
    sent_letterhead = models.JSONField(default=dict, editable=False)

    if TYPE_CHECKING:  # what it reads of `Letter`
        application: models.ForeignKey[Application, Application]
        kind: models.CharField[str, str]
        round: models.ForeignKey[InterviewRound | None, InterviewRound | None]
        verdict: models.ForeignKey[Verdict | None, Verdict | None]
        signature_name: models.CharField[str, str]

        def letterhead(self) -> dict[str, Any]: ...
        def signed_by(self, writer: str) -> str: ...

    class Meta:
        abstract = True

    @property
    def is_frozen(self) -> bool:
        return self.state in FROZEN

    @transaction.atomic
    def mark_sent(self, *, on: datetime.date, to: str, by: str) -> bool:
        """Freeze the letter as it was sent; a second call changes nothing, and says so. Raises
        `GapsLeft`."""
        self.take_locked_in_turn()
        if self.is_frozen:
            return False
        if gaps_left(self):  # type: ignore[arg-type]
            raise GapsLeft
        letterhead = self.letterhead()
        self.signature_name = self.signed_by(letterhead["name"])
        self.state, self.sent_at, self.sent_on = LetterState.SENT, timezone.now(), on
        self.sent_to, self.sent_by, self.sent_letterhead = to, by, letterhead
        self.save(update_fields=[*self.SENDING, "signature_name"])
        self.application.record(Event.Kind.LETTER_SENT, on, letter=self.pk, kind=self.kind, to=to)
        return True

    @transaction.atomic
    def correct_sending(self, *, version: str, **noted: Any) -> None:
        """Write `sent_on`, `sent_to` and `sent_by` of a letter that is sent as they were noted anew
        from that version of them; the timeline follows. Raises `StaleEdit`."""
        self.take_locked_in_turn()
        if not self.is_frozen:
            return
        self.write(self.changed_by(noted, version=version), noted)
        lines = self.application.events.filter(details__letter=self.pk)
        line = lines.filter(kind=Event.Kind.LETTER_SENT).order_by("pk").last()
        if line and self.sent_on:
            line.happened_on, line.details = self.sent_on, line.details | {"to": self.sent_to}
            line.save(update_fields=["happened_on", "details"])
        # That no answer came was noted once it was sent.
        silent = lines.filter(kind=Event.Kind.LETTER_ANSWERED, details__answered=False)
        silent.filter(happened_on__lt=self.sent_on).update(happened_on=self.sent_on)

    def refuse_sending_day(self, day: datetime.date) -> None:
        """Raise `ValidationError` for a day before what the letter is about, or after the
        answer."""
        words = gettext("They answered on %(day)s. Choose that day or an earlier one.")
        refuse_after(self.answered_on, day, words)
        if self.verdict:
            words = gettext("You heard how it ended on %(day)s. Choose that day or a later one.")
            refuse_before(self.verdict.known_day, day, words)
        if self.round and self.kind == Kind.THANKS:
            words = gettext("The interview was on %(day)s. Choose that day or a later one.")
            refuse_before(self.round.day, day, words)

    def refuse_answering_day(self, day: datetime.date) -> None:
        """Raise `ValidationError` for an answer dated before the letter was sent."""
        words = gettext("You sent it on %(day)s. Choose that day or a later one.")
        refuse_before(self.sent_on, day, words)

    @property
    def contact_on(self) -> datetime.date | None:
        """The last day on which it went or an answer came."""
        return self.answered_on or self.sent_on

    @transaction.atomic
    def unsend(self) -> None:
        """Make it a draft again, within an hour of `mark_sent`; later `TooLate` is raised.

        Its line leaves the timeline.
        """
        self.take_locked_in_turn()
        if not self.can_be_unsent:
            raise TooLate
        self.state, self.sent_at, self.sent_on = LetterState.DRAFT, None, None
        self.sent_to, self.sent_by, self.sent_letterhead = "", "", {}
        self.save(update_fields=self.SENDING)
        lines = self.application.events.filter(kind=Event.Kind.LETTER_SENT, details__letter=self.pk)
        lines.delete()  # It was a slip: it did not go out.

    @property
    def can_be_unsent(self) -> bool:
        if self.state != LetterState.SENT or self.sent_at is None:
            return False
        return timezone.now() - self.sent_at <= UNSENDING

    @transaction.atomic
    def mark_answered(self, *, answered: bool, on: datetime.date) -> None:
        """Note on a sent letter whether an answer came by the day `on`; it may be noted anew, an
        answer also with another day."""
        self.take_locked_in_turn()
        state = LetterState.ANSWERED if answered else LetterState.UNANSWERED
        is_noted = self.state == state
        if not self.is_frozen or (is_noted and not (answered and self.answered_on != on)):
            return
        self.state, self.answered_on = state, on if answered else None
        self.save(update_fields=["state", "answered_on"])
        if self._notes_line_anew(answered, is_noted, on):
            self.application.record(
                Event.Kind.LETTER_ANSWERED, on, letter=self.pk, kind=self.kind, answered=answered
            )

    def _notes_line_anew(self, answered: bool, is_noted: bool, on: datetime.date) -> bool:
        """Whether the timeline needs a new line about it; an existing line is corrected.

        A line "no answer" stays where it was true: on days before the answer.
        """
        lines = self.application.events.filter(kind=Event.Kind.LETTER_ANSWERED)
        answers = lines.filter(details__letter=self.pk, details__answered=True)
        silent = lines.filter(details__letter=self.pk, details__answered=False)
        if not answered:
            answers.delete()  # It was a slip: no answer came.
            return not silent.exists()
        silent.filter(happened_on__gte=on).delete()
        if is_noted:
            answers.update(happened_on=on)
        return not is_noted
