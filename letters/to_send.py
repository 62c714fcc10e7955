"""Which letters still wait to be sent, for the pages that remind of them."""

from django.db.models import (
    BooleanField,
    Case,
    CharField,
    Exists,
    OuterRef,
    Q,
    QuerySet,
    Value,
    When,
)
from django.db.models.functions import Concat
from django.db.models.lookups import In

from accounts.models import User
from applications.models import Application, Verdict
from applications.models.compiled import CompiledOnce
from letters.kinds import DECISIONS, Kind
from letters.models import Letter
from letters.needs import EVERY_STATE, NEEDS
from letters.occasions.stopping import not_wanted

_UNSENT = [Letter.State.DRAFT, Letter.State.READY]


def letters_to_send(user: User) -> QuerySet[Letter]:
    """The person's unsent letters that are still needed and wanted; the decisions that a company
    waits for come first, then the latest saved."""
    mine = Letter.objects.for_user(user).filter(_IS_TO_SEND, state__in=_UNSENT)
    decisions_first = Case(When(kind__in=DECISIONS, then=0), default=1)
    return mine.order_by(decisions_first, "-saved_at", "-pk")


def _needed() -> QuerySet[Letter]:
    """The letters of everybody that are not sent, and still needed and wanted."""
    unsent = Letter.objects.filter(state__in=_UNSENT, application__archived_at=None)
    return unsent.exclude(overtaken()).exclude(not_wanted())


def _is_overtaken(kind: Kind, state: str) -> bool:
    return any(state not in need.states for need in NEEDS[kind])


_OF_HOW_IT_STOOD = [Kind.THANKS, Kind.STATUS, Kind.FEEDBACK, Kind.KEEP_IN_TOUCH, Kind.REAPPLY]
# Each kind with each state of an application that it does not go with.
_OVERTAKEN = [
    f"{kind} {state}" for kind in NEEDS for state in EVERY_STATE if _is_overtaken(kind, state)
]


def overtaken() -> Q:
    """Letters whose drafts nobody needs any more: the application ended in a way that does not
    go with their kind, or runs again; they answer an ending that was lifted; or they describe
    how things stood before."""
    kind_and_ending = Concat("kind", Value(" "), "application__ended_as", output_field=CharField())
    is_lifted = Q(verdict__reopened_on__isnull=False) | _was_before_they_called()
    return Q(In(kind_and_ending, _OVERTAKEN)) | is_lifted


def _was_before_they_called() -> Q:
    """Letters that describe how things stood, begun before their application was reopened."""
    lifted = Verdict.objects.filter(
        application=OuterRef("application"), reopened_on__gte=OuterRef("created_at__date")
    )
    return Q(Exists(lifted), kind__in=_OF_HOW_IT_STOOD, application__ended_as="")


_IS_TO_SEND = CompiledOnce(
    lambda: Exists(_needed().filter(pk=OuterRef("pk"))), Letter, BooleanField()
)
# Of an application: whether a letter that asks how things stand is in draft.
HAS_FOLLOW_UP_TO_SEND = CompiledOnce(
    lambda: Exists(_needed().filter(kind=Kind.STATUS, application=OuterRef("pk"))),
    *(Application, BooleanField()),
)
