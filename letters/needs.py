"""What a letter of each kind needs on record, and what is said where that is missing."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from applications.models import Application, Stage, Verdict
from applications.models.verdict import ENDINGS
from applications.whom_to_write import rounds_held
from letters.drafting.gathering import talks_held
from letters.kinds import Kind
from letters.languages.detection import without_nothing

Rule = Callable[[Application, Verdict | None], bool]
RUNS = ""
EVERY_STATE = (RUNS, *Verdict.Kind.values)


@dataclass(frozen=True)
class Need:
    """`reason` says in one sentence why it is not met.

    `is_met` gets the application and its standing verdict. `states` are the endings, and `RUNS`,
    under which it can be met at all.
    """

    is_met: Rule
    reason: str | Promise
    states: Collection[str] = EVERY_STATE


def _once_ended(endings: Collection[str], reason: str | Promise) -> Need:
    """Met only by these endings."""
    return Need(lambda _, verdict: verdict is not None and verdict.kind in endings, reason, endings)


def _while_it_runs(reason: str | Promise, *, or_ended: Collection[str] = ()) -> Need:
    """Met while nothing has been decided, and by these endings."""
    states = (RUNS, *or_ended)
    return Need(lambda _, verdict: not verdict or verdict.kind in or_ended, reason, states)


def _unless(kind: str, reason: str | Promise) -> Need:
    """Met while nothing has been decided, and by all other endings."""
    others = [ending for ending in Verdict.Kind.values if ending != kind]
    return _while_it_runs(reason, or_ended=others)


def _has_applied(application: Application, verdict: Verdict | None) -> bool:
    """Whether the stage says so, or the day of applying, or an ending that only applicants get."""
    of_anybody = (Verdict.Kind.ROLE_CLOSED, Verdict.Kind.WITHDREW)
    if application.stage != Stage.SAVED or (verdict and verdict.kind not in of_anybody):
        return True
    return application.applied_on is not None


def _has_offer(application: Application, verdict: Verdict | None) -> bool:
    """Whether an offer stands or was answered; one that they withdrew does not count."""
    return verdict.ending.answers_offer if verdict else application.stage == Stage.OFFER


def _has_news_to_come(application: Application, verdict: Verdict | None) -> bool:
    """Whether a decision may still come. After they called back it cannot in the first weeks,
    before another talk."""
    lifted = None if verdict else application.verdict_lifted
    if not lifted or not lifted.reopened_on:
        return True
    days = (timezone.localdate() - lifted.reopened_on).days
    is_quiet = days >= (Stage(application.stage).quiet_after or 0)
    return is_quiet or any(
        talk.day and talk.day >= lifted.reopened_on for talk in talks_held(application)
    )


_LOST = [kind for kind, ending in ENDINGS.items() if ending.is_lost]
_WITH_OFFER = [kind for kind, ending in ENDINGS.items() if ending.answers_offer]
_WITHOUT_OFFER = [kind for kind, ending in ENDINGS.items() if not ending.answers_offer]

_APPLIED = Need(_has_applied, _("It is not recorded that you applied."))
_HAS_ENDED = _("The application has ended.")
_RUNS = _while_it_runs(_HAS_ENDED)
_NO_MERE_TEST = Need(
    lambda application, verdict: bool(talks_held(application)) or not rounds_held(application),
    _(
        "Only a task or test is recorded. If you met people there, as on a trial day, choose "
        "another format for it."
    ),
)
_TALK = Need(
    lambda application, verdict: bool(talks_held(application)),
    _("No interview is recorded that has taken place."),
)
_OFFER = Need(_has_offer, _("No offer is recorded that is still open."), (RUNS, *_WITH_OFFER))
# It had ended, as an earlier letter may say.
_NOT_REOPENED = Need(
    lambda application, verdict: bool(verdict) or not application.verdict_lifted,
    _("This application is open again."),
)
_ENDED = _once_ended(Verdict.Kind.values, _("The application has not ended."))

_NO_OPEN_OFFER = Need(
    lambda application, verdict: not _has_offer(application, verdict),
    _("They have decided: you have an offer."),
    (RUNS, *_WITHOUT_OFFER),
)
_NEWS_TO_COME = Need(
    _has_news_to_come,
    _("They called back, and no interview has taken place since."),
)
_NOT_WITHDRAWN = _unless(Verdict.Kind.WITHDREW, _("You withdrew."))
_NOT_DECLINED = _unless(Verdict.Kind.OFFER_DECLINED, _("You declined the offer."))
_NOT_ACCEPTED = _unless(Verdict.Kind.OFFER_ACCEPTED, _("You accepted the offer."))

NEEDS: dict[Kind, tuple[Need, ...]] = {
    Kind.CAME_SECOND: (
        _NOT_REOPENED,
        _once_ended(
            [Verdict.Kind.CAME_SECOND], _("This application is not closed as a second place.")
        ),
    ),
    Kind.FINALIST: (
        _NOT_REOPENED,
        _once_ended(
            [Verdict.Kind.FINALIST], _("This application is not closed as “I was a finalist”.")
        ),
    ),
    Kind.THANKS: (_NO_MERE_TEST, _TALK, _RUNS, _NO_OPEN_OFFER),
    Kind.STATUS: (
        _APPLIED,
        _while_it_runs(_HAS_ENDED, or_ended=[Verdict.Kind.NO_ANSWER]),
        _NO_OPEN_OFFER,
        _NEWS_TO_COME,
    ),
    Kind.FEEDBACK: (
        _NOT_REOPENED,
        _once_ended(_LOST, _("This application is not closed with a decision against you.")),
        _unless(
            Verdict.Kind.ROLE_CLOSED,
            _("Nobody decided against you: the job was closed or put on hold."),
        ),
        Need(
            lambda application, verdict: not without_nothing(verdict.feedback if verdict else ""),
            _("The feedback they gave is recorded."),
        ),
    ),
    Kind.REFERRER_THANKS: (
        Need(
            lambda application, verdict: application.referred_by_id is not None,
            _("Nobody is recorded who referred you."),
        ),
    ),
    # It says that its writer would still like to work there.
    Kind.KEEP_IN_TOUCH: (
        _APPLIED,
        _NOT_WITHDRAWN,
        _NOT_DECLINED,
        _NOT_ACCEPTED,
        _NO_OPEN_OFFER,
    ),
    Kind.REAPPLY: (_APPLIED, _NOT_REOPENED, _ENDED, _NOT_ACCEPTED),
    Kind.WITHDRAW: (
        _APPLIED,
        _while_it_runs(_HAS_ENDED, or_ended=[Verdict.Kind.WITHDREW]),
        _NO_OPEN_OFFER,
    ),
    Kind.ACCEPT: (_OFFER, _NOT_DECLINED),
    Kind.DECLINE: (_OFFER, _NOT_ACCEPTED),
}


def reason_against(kind: Kind, application: Application, verdict: Verdict | None) -> str:
    """Why a letter of this kind cannot be written from the record; empty where it can."""
    unmet = (need for need in NEEDS[kind] if not need.is_met(application, verdict))
    return next((str(need.reason) for need in unmet), "")
