"""Which letters still wait to be sent, for the pages that remind of them."""

from functools import reduce
from operator import or_

from django.db.models import BooleanField, Case, Exists, OuterRef, Q, QuerySet, When

from accounts.models import User
from applications.models import Application, Verdict
from applications.models.compiled import CompiledOnce
from letters.kinds import DECISIONS, KINDS, Kind
from letters.models import Letter
from letters.needs import EVERY_STATE, NEEDS
from letters.occasions.stopping import not_wanted

_OF_HOW_IT_STANDS = [kind for kind in Kind if KINDS[kind].tells_how_it_stands]
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


def overtaken() -> Q:
    """Letters whose drafts nobody needs any more: the application ended in a way that does not
    go with their kind, or runs again; they answer an ending that was lifted; or they describe
    how things stood before."""
    is_of_another_state = reduce(or_, map(_of_another_state, NEEDS))
    return is_of_another_state | Q(verdict__reopened_on__isnull=False) | _was_before_they_called()


def _of_another_state(kind: Kind) -> Q:
    """Letters of this kind whose application is in a state that it does not go with."""
    states = [
        state for state in EVERY_STATE if any(state not in need.states for need in NEEDS[kind])
    ]
    # The kind first: it is asked of every letter, and settles it for most.
    return Q(kind=kind) & Q(application__ended_as__in=states)


def _was_before_they_called() -> Q:
    """Letters that describe how things stood, begun before their application was reopened."""
    lifted = Verdict.objects.filter(
        Q(reopened_on__isnull=False) & Q(reopened_on__gte=OuterRef("created_at__date")),
        application=OuterRef("application"),
    )
    return Q(Exists(lifted), kind__in=_OF_HOW_IT_STANDS, application__ended_as="")


_IS_TO_SEND = CompiledOnce(
    lambda: Exists(_needed().filter(pk=OuterRef("pk"))), Letter, BooleanField()
)
# Of an application: whether a letter that asks how things stand is in draft.
HAS_FOLLOW_UP_TO_SEND = CompiledOnce(
    lambda: Exists(_needed().filter(kind=Kind.STATUS, application=OuterRef("pk"))),
    Application,
    BooleanField(),
)
