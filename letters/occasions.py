"""When there is something to write. None of it is owed."""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.db.models import prefetch_related_objects
from django.utils import timezone

from applications.models import Application, Contact, InterviewRound, Stage, Verdict
from letters.drafting.gathering import likely_recipient, rounds_held
from letters.kinds import KINDS, Kind, Variant
from letters.models import Letter

# Days, from DOMAIN sections 2.5 and 3.
THANKS_WITHIN = 14
QUIET_BEFORE_ASKING = 7
ASK_AGAIN_AFTER = 7
ASK_AT_MOST = 3
FEEDBACK_WITHIN = 21
KEEP_IN_TOUCH_AFTER = 21
BRING_SOMETHING_AFTER = 70
KEEP_FILE_AFTER = 150
REAPPLY_AFTER = 90
# The stop rules of 2.5.
NOTES_APART = 60
LAST_NOTE_WITHIN = 395  # a last hello after a year
NOTES_A_YEAR = 4
A_YEAR = 365
UNANSWERED_AT_MOST = 2

# The letter that goes with each ending by its nature, and why; None where there is none.
LETTER_OF_ENDING: dict[str, tuple[Kind, str] | None] = {
    Verdict.Kind.CAME_SECOND: (Kind.CAME_SECOND, "Short and warm, it keeps the door open."),
    Verdict.Kind.FINALIST: (Kind.FINALIST, "Short and warm, it keeps the door open."),
    Verdict.Kind.TURNED_DOWN: None,
    Verdict.Kind.NO_ANSWER: None,
    Verdict.Kind.WITHDREW: (Kind.WITHDRAW, "A clear word, so that they can plan."),
    Verdict.Kind.ROLE_CLOSED: None,
    Verdict.Kind.OFFER_DECLINED: (Kind.DECLINE, "A clear no that leaves a good memory."),
    Verdict.Kind.OFFER_ACCEPTED: (Kind.ACCEPT, "It puts in writing what you agreed on."),
}
_WHY_A_NOTE = {
    Variant.LIGHT: "Two light lines keep you in mind.",
    Variant.WITH_SOMETHING: "Something of use to them is reason enough to write.",
    Variant.KEEP_FILE: "What is new with you, and leave to keep your file.",
}


@dataclass(frozen=True)
class Occasion:
    """One letter that fits, to whom, and why in a few words."""

    kind: Kind
    reason: str
    recipient: Contact | None = None
    round: InterviewRound | None = None
    variant: Variant | None = None

    @property
    def label(self) -> str:
        return str(self.kind.label)


def occasion_key(kind: Kind, about: int | None, variant: Variant | None = None) -> str:
    """What an application remembers of a note that was left, `about` a round or else its verdict.

    Neither the next verdict nor the next note is left with it.
    """
    return "-".join(str(part) for part in (kind.value, variant, about) if part)


def accepted_on(owner_id: int) -> list[datetime.date]:
    """The latest day on which this person accepted an offer that still stands; empty for none."""
    kind = Verdict.Kind.OFFER_ACCEPTED
    accepted = Verdict.objects.filter(
        application__owner=owner_id, application__ended_as=kind, kind=kind, reopened_on=None
    )
    return list(accepted.order_by("-heard_on").values_list("heard_on", flat=True)[:1])


def occasions(
    application: Application,
    *,
    today: datetime.date,
    accepted: Callable[[int], list[datetime.date]] = accepted_on,
) -> list[Occasion]:
    """The letters that fit `application` today and are not yet written, the nearest first.

    None for one that was put to rest. The same number of queries whatever was recorded; who asks
    about many applications hands in an `accepted_on` that remembers its answer.
    """
    if application.archived_at:
        return []
    record = _Record(application, today, accepted)
    fitting = _after_the_news(record) if record.verdict else _while_it_runs(record)
    return [occasion for occasion in fitting if not record.has(occasion)]


class _Record:
    """What the rules ask of an application, read once."""

    def __init__(
        self,
        application: Application,
        today: datetime.date,
        accepted: Callable[[int], list[datetime.date]],
    ):
        self.application, self.today = application, today
        self.verdict = application.verdict
        prefetch_related_objects([application], "letters", "events")
        self.rounds = rounds_held(application)
        self.letters = sorted(application.letters.all(), key=lambda one: one.pk, reverse=True)
        self.moved_on = max((one.happened_on for one in application.events.all()), default=None)
        self.usual = likely_recipient(application, self.verdict)
        self._accepted = accepted

    def days_since(self, day: datetime.date | None) -> int:
        return (self.today - day).days if day else 0

    def accepted_since(self, day: datetime.date) -> bool:
        """Whether an offer elsewhere was accepted on `day` or later."""
        return any(one >= day for one in self._accepted(self.application.owner_id))

    def written(self, kind: Kind) -> list[Letter]:
        """Those of this kind, the newest first."""
        return [one for one in self.letters if one.kind == kind]

    def has(self, occasion: Occasion) -> bool:
        """Whether it was written already; notes that may recur look at their own days."""
        if occasion.kind == Kind.THANKS:
            return any(
                one.kind == Kind.THANKS
                and one.round_id == (occasion.round.pk if occasion.round else None)
                and one.recipient_id == (occasion.recipient.pk if occasion.recipient else None)
                for one in self.letters
            )
        if occasion.kind in (Kind.STATUS, Kind.KEEP_IN_TOUCH):
            return False
        return bool(self.written(occasion.kind))


def _while_it_runs(record: _Record) -> Iterator[Occasion]:
    for held in reversed(record.rounds):
        if held.held_on is None or not 0 <= record.days_since(held.held_on) <= THANKS_WITHIN:
            continue
        for one in held.participations.all():
            reason = f"For round {held.number}. Within a day or two is best, later is fine."
            yield Occasion(Kind.THANKS, reason, one.contact, held)
    if record.application.stage == Stage.OFFER:
        for ending in (Verdict.Kind.OFFER_ACCEPTED, Verdict.Kind.OFFER_DECLINED):
            yield from _letter_of(ending, record)
    elif record.application.stage != Stage.SAVED and _may_ask(record):
        yield Occasion(Kind.STATUS, "It has been quiet for a while.", record.usual)


def _may_ask(record: _Record) -> bool:
    days = [held.held_on for held in record.rounds if held.held_on]
    days += [record.moved_on] if record.moved_on else []
    if not days or record.days_since(max(days)) < QUIET_BEFORE_ASKING:
        return False
    asked = record.written(Kind.STATUS)
    if not asked:
        return True
    waited = record.days_since(timezone.localdate(asked[0].created_at))
    return len(asked) < ASK_AT_MOST and waited >= ASK_AGAIN_AFTER


def _after_the_news(record: _Record) -> Iterator[Occasion]:
    verdict, days = record.verdict, record.days_since(record.verdict.heard_on)
    yield from _letter_of(verdict.kind, record)
    if record.application.referred_by:
        reason = "Whoever spoke for you will like to hear how it ended."
        yield Occasion(Kind.REFERRER_THANKS, reason, record.application.referred_by)
    may_ask_why = verdict.ending.is_lost and record.rounds and not verdict.feedback
    if may_ask_why and days <= FEEDBACK_WITHIN:
        yield Occasion(
            Kind.FEEDBACK, "Once, if you want to know. They may not answer.", record.usual
        )
    if verdict.ending.is_near and _may_keep_in_touch(record, days):
        note = note_after(days)
        yield Occasion(Kind.KEEP_IN_TOUCH, _WHY_A_NOTE[note], record.usual, None, note)
    if verdict.ending.is_lost and days >= REAPPLY_AFTER:
        yield Occasion(Kind.REAPPLY, "If they look again, you may apply again.", record.usual)


def _letter_of(ending: str, record: _Record) -> Iterator[Occasion]:
    if letter := LETTER_OF_ENDING[ending]:
        kind, reason = letter
        yield Occasion(kind, reason, record.usual)


def _may_keep_in_touch(record: _Record, days: int) -> bool:
    """Whether one more note fits, so many days after the news; the stop rules are all here."""
    notes = record.written(Kind.KEEP_IN_TOUCH)
    ago = [record.days_since(timezone.localdate(one.created_at)) for one in notes]
    sent = [one for one in notes if one.is_frozen][:UNANSWERED_AT_MOST]
    answered = any(one.state == Letter.State.ANSWERED for one in sent)
    return (
        KEEP_IN_TOUCH_AFTER <= days <= LAST_NOTE_WITHIN
        and all(passed >= NOTES_APART for passed in ago[:1])
        and sum(passed < A_YEAR for passed in ago) < NOTES_A_YEAR
        and (answered or len(sent) < UNANSWERED_AT_MOST)
        and not record.accepted_since(record.verdict.heard_on)
    )


def note_after(days: int) -> Variant:
    """Which note fits so many days after the news."""
    light, with_something, keep_file = KINDS[Kind.KEEP_IN_TOUCH].variants
    if days >= KEEP_FILE_AFTER:
        return keep_file
    return with_something if days >= BRING_SOMETHING_AFTER else light
