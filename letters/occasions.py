"""When there is something to write. None of it is owed."""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.db.models import prefetch_related_objects
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.models import Application, Contact, InterviewRound, Stage, Verdict
from letters.drafting.gathering import likely_recipient, rounds_held
from letters.kinds import KINDS, Kind, Variant
from letters.models import Letter

# Days, from DOMAIN sections 2.5 and 3.
THANKS_WITHIN = 14
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
LETTER_OF_ENDING: dict[str, tuple[Kind, str | Promise] | None] = {
    Verdict.Kind.CAME_SECOND: (Kind.CAME_SECOND, _("Short and warm, it keeps the door open.")),
    Verdict.Kind.FINALIST: (Kind.FINALIST, _("Short and warm, it keeps the door open.")),
    Verdict.Kind.TURNED_DOWN: None,
    Verdict.Kind.NO_ANSWER: None,
    Verdict.Kind.WITHDREW: (Kind.WITHDRAW, _("It tells them clearly, so that they can plan.")),
    Verdict.Kind.ROLE_CLOSED: None,
    Verdict.Kind.OFFER_DECLINED: (Kind.DECLINE, _("A clear no, and a good impression.")),
    Verdict.Kind.OFFER_ACCEPTED: (Kind.ACCEPT, _("It puts in writing what you agreed on.")),
}
ANSWERS_TO_AN_OFFER = (Verdict.Kind.OFFER_ACCEPTED, Verdict.Kind.OFFER_DECLINED)
_WHY_A_NOTE = {
    Variant.LIGHT: _("A line or two keeps you in mind."),
    Variant.WITH_SOMETHING: _("Something useful to them is reason enough to write."),
    Variant.KEEP_FILE: _("Tell them what is new, and that they may keep your application."),
}


@dataclass(frozen=True)
class Occasion:
    """One letter that fits, to whom, and why in a few words."""

    kind: Kind
    reason: str | Promise
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


def _is_quiet(application: Application, today: datetime.date) -> bool:
    """Asked of the database, unless the application came `with_silence`."""
    if hasattr(application, "quiet_since"):
        return application.quiet_since is not None
    return Application.objects.filter(pk=application.pk).gone_quiet(today).exists()


def occasions(
    application: Application,
    *,
    today: datetime.date,
    accepted: Callable[[int], list[datetime.date]] = accepted_on,
) -> list[Occasion]:
    """The letters that fit `application` today and are not yet written, the nearest first.

    None for one that is archived. The same number of queries whatever was recorded; who asks
    about many applications hands in an `accepted_on` that remembers its answer.
    """
    if application.archived_at:
        return []
    record = _Record(application, today, accepted)
    fitting = [occasion for rule in OCCASIONS.values() for occasion in rule(record)]
    return [occasion for occasion in fitting if not record.has_letter_for(occasion)]


class _Record:
    """What the rules ask of an application, read once."""

    def __init__(
        self,
        application: Application,
        today: datetime.date,
        accepted: Callable[[int], list[datetime.date]],
    ):
        self.application, self.today = application, today
        self.is_quiet = _is_quiet(application, today)
        self.verdict = application.verdict
        prefetch_related_objects([application], "letters")
        self.rounds = rounds_held(application)
        self.letters = sorted(application.letters.all(), key=lambda letter: letter.pk, reverse=True)
        self.usual = likely_recipient(application, self.verdict)
        self._accepted = accepted

    def days_since(self, day: datetime.date | None) -> int:
        return (self.today - day).days if day else 0

    @property
    def days_since_the_news(self) -> int:
        return self.days_since(self.verdict.heard_on) if self.verdict else 0

    def accepted_since(self, day: datetime.date) -> bool:
        """Whether an offer elsewhere was accepted on `day` or later."""
        return any(accepted >= day for accepted in self._accepted(self.application.owner_id))

    def written(self, kind: Kind) -> list[Letter]:
        """Those of this kind, the newest first."""
        return [letter for letter in self.letters if letter.kind == kind]

    def has_letter_for(self, occasion: Occasion) -> bool:
        """Whether it was written already; notes that may recur look at their own days."""
        if occasion.kind == Kind.THANKS:
            return any(
                letter.round_id == (occasion.round.pk if occasion.round else None)
                and letter.recipient_id == (occasion.recipient.pk if occasion.recipient else None)
                for letter in self.written(Kind.THANKS)
            )
        if occasion.kind in (Kind.STATUS, Kind.KEEP_IN_TOUCH):
            return False
        return bool(self.written(occasion.kind))


def _thanks(record: _Record) -> Iterator[Occasion]:
    if record.verdict:
        return
    for interview_round in reversed(record.rounds):
        day = interview_round.held_on
        if day is None or not 0 <= record.days_since(day) <= THANKS_WITHIN:
            continue
        number = interview_round.number
        words = gettext("For round %(number)s. Within a day or two is best; later is fine, too.")
        reason = words % {"number": number}
        for participation in interview_round.participations.all():
            yield Occasion(Kind.THANKS, reason, participation.contact, interview_round)


def _with_its_ending(kind: Kind) -> Callable[[_Record], Iterator[Occasion]]:
    """The letter that goes with an ending, and while an offer stands with each answer to it."""

    def rule(record: _Record) -> Iterator[Occasion]:
        is_open = not record.verdict and record.application.stage == Stage.OFFER
        endings = [record.verdict.kind] if record.verdict else ANSWERS_TO_AN_OFFER * is_open
        for ending in endings:
            letter = LETTER_OF_ENDING[ending]
            if letter and letter[0] == kind:
                yield Occasion(kind, letter[1], record.usual)

    return rule


def _status(record: _Record) -> Iterator[Occasion]:
    if record.is_quiet and _may_ask(record):
        yield Occasion(
            Kind.STATUS, gettext("You have not heard from them for a while."), record.usual
        )


def _may_ask(record: _Record) -> bool:
    asked = record.written(Kind.STATUS)
    if not asked:
        return True
    waited = record.days_since(timezone.localdate(asked[0].created_at))
    return len(asked) < ASK_AT_MOST and waited >= ASK_AGAIN_AFTER


def _referrer_thanks(record: _Record) -> Iterator[Occasion]:
    referrer = record.application.referred_by
    if record.verdict and referrer:
        reason = gettext("The person who referred you may like to hear how it ended.")
        yield Occasion(Kind.REFERRER_THANKS, reason, referrer)


def _feedback(record: _Record) -> Iterator[Occasion]:
    verdict = record.verdict
    if not verdict or not verdict.ending.is_lost or verdict.feedback or not record.rounds:
        return
    if record.days_since_the_news <= FEEDBACK_WITHIN:
        reason = gettext("You can ask once, if you want to know. They may not answer.")
        yield Occasion(Kind.FEEDBACK, reason, record.usual)


def _keep_in_touch(record: _Record) -> Iterator[Occasion]:
    days = record.days_since_the_news
    if record.verdict and record.verdict.ending.is_near and _may_keep_in_touch(record, days):
        note = note_after(days)
        yield Occasion(Kind.KEEP_IN_TOUCH, _WHY_A_NOTE[note], record.usual, None, note)


def _reapply(record: _Record) -> Iterator[Occasion]:
    is_lost = record.verdict and record.verdict.ending.is_lost
    if is_lost and record.days_since_the_news >= REAPPLY_AFTER:
        yield Occasion(
            Kind.REAPPLY, gettext("If they are hiring again, you can apply again."), record.usual
        )


# When a letter of each kind fits, the nearest first.
OCCASIONS: dict[Kind, Callable[[_Record], Iterator[Occasion]]] = {
    Kind.THANKS: _thanks,
    Kind.CAME_SECOND: _with_its_ending(Kind.CAME_SECOND),
    Kind.FINALIST: _with_its_ending(Kind.FINALIST),
    Kind.WITHDRAW: _with_its_ending(Kind.WITHDRAW),
    Kind.ACCEPT: _with_its_ending(Kind.ACCEPT),
    Kind.DECLINE: _with_its_ending(Kind.DECLINE),
    Kind.STATUS: _status,
    Kind.REFERRER_THANKS: _referrer_thanks,
    Kind.FEEDBACK: _feedback,
    Kind.KEEP_IN_TOUCH: _keep_in_touch,
    Kind.REAPPLY: _reapply,
}


def _may_keep_in_touch(record: _Record, days: int) -> bool:
    """Whether one more note fits, so many days after the news; the stop rules are all here."""
    notes = record.written(Kind.KEEP_IN_TOUCH)
    ago = [record.days_since(timezone.localdate(note.created_at)) for note in notes]
    sent = [note for note in notes if note.is_frozen][:UNANSWERED_AT_MOST]
    answered = any(note.state == Letter.State.ANSWERED for note in sent)
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
