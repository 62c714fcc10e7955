"""Which letters still wait to be sent, for the pages that remind of them."""

from django.db.models import BooleanField, Case, Exists, OuterRef, QuerySet, When

from accounts.models import User
from applications.models import Application
from applications.models.compiled import CompiledOnce
from letters.kinds import DECISIONS, Kind
from letters.models import Letter
from letters.needs import overtaken
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


_IS_TO_SEND = CompiledOnce(
    lambda: Exists(_needed().filter(pk=OuterRef("pk"))), Letter, BooleanField()
)
# Of an application: whether a letter that asks how things stand is in draft.
HAS_FOLLOW_UP_TO_SEND = CompiledOnce(
    lambda: Exists(_needed().filter(kind=Kind.STATUS, application=OuterRef("pk"))),
    *(Application, BooleanField()),
)
