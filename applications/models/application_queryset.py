"""Many applications at once: which, and with what beside them."""

import datetime
from collections.abc import Collection, Iterator
from functools import cache
from typing import TYPE_CHECKING, Self

from django.db import models, transaction
from django.db.models import Case, F, Q, When

from accounts.ownership import OwnedQuerySet
from applications.models.company import COMPLETED, Company
from applications.models.compiled import CompiledOnce
from applications.models.event import Event
from applications.models.silence import STAGES_WITH_PATIENCE, quiet_since
from applications.models.stage import DUE_FIELDS, Stage
from applications.spelling import search_words

if TYPE_CHECKING:
    from applications.models.application import Application

# Of a hundred applications a few are at different companies, however often one was tried again.
LATELY = 100
FEW = 300


# What is so of an application that runs.
OPEN = {"ended_as": "", "archived_at": None}


@cache
def due_day(applications: type[models.Model]) -> CompiledOnce:
    """The day by which to apply, or to answer an offer, of an application that runs; else null."""
    return CompiledOnce(lambda: _due_day(**OPEN), applications, models.DateField())


def _due_day(**conditions) -> Case:
    rules = (When(stage=stage, **conditions, then=F(field)) for stage, field in DUE_FIELDS.items())
    return Case(*rules, output_field=models.DateField())


class ApplicationQuerySet(OwnedQuerySet["Application"]):
    @transaction.atomic
    def log(
        self,
        owner,
        *,
        company: str,
        position: str,
        on: datetime.date,
        tags: Collection[str] = (),
        **fields,
    ) -> "Application":
        """Log a new application, which was added on day `on`, with tags of these names.

        The company is found by name or made, and who referred the person is put on record where
        they are new.
        """
        if referrer := fields.get("referred_by"):
            referrer.put_on_record()
        application = self.create(
            owner=owner,
            company=Company.objects.get_or_create_by_name(owner, company),
            position=" ".join(position.split()),
            **fields,
        )
        details = {"stage": application.stage}
        application.events.create(kind=Event.Kind.LOGGED, happened_on=on, details=details)
        application.tag(tags)
        return application

    def locked(self) -> list["Application"]:
        """All of them as they are stored, locked until the transaction ends.

        In the order of their keys: of two tabs that lock the same rows neither waits for ever.
        """
        return list(self.order_by("pk").select_for_update())

    def that_concern(self, contact) -> Self:
        """Those in whose interviews a person took part, of which they brought or decided the news,
        or for which they referred one."""
        met = contact.participations.order_by().values("round__application")
        heard = contact.news_told.order_by().values("application")
        decided = contact.decisions.order_by().values("application")
        is_theirs = Q(pk__in=met) | Q(pk__in=heard) | Q(pk__in=decided)
        return self.filter(is_theirs | Q(referred_by=contact))

    def open(self) -> Self:
        """Those still running: no standing verdict, not put away."""
        return self.filter(**OPEN)

    def ended(self) -> Self:
        """Those with a standing verdict, not put away."""
        return self.filter(archived_at=None).exclude(ended_as="")

    def with_due_day(self) -> Self:
        """Adds `due_day`, which is what `due_on` says of each."""
        return self.annotate(due_day=due_day(self.model))

    def due_between(self, first: datetime.date, last: datetime.date) -> Self:
        """Those with something to do by one of these days, the nearest first; adds `due_day`."""
        days = (first, last)
        wanted = Q()
        for stage, field in DUE_FIELDS.items():
            wanted |= Q(**{"stage": stage, f"{field}__range": days})
        return self.open().filter(wanted).annotate(due_day=_due_day()).order_by("due_day", "pk")

    def gone_quiet(self, on: datetime.date) -> Self:
        """Those that run and of which nothing was heard for as long as their stage has patience.

        Adds `quiet_since`, as `with_silence` does.
        """
        return self.may_go_quiet().with_silence(on).filter(quiet_since__isnull=False)

    def may_go_quiet(self) -> Self:
        """Those that run, at a stage at which silence says something."""
        return self.open().filter(stage__in=STAGES_WITH_PATIENCE)

    def with_silence(self, on: datetime.date) -> Self:
        """Adds `quiet_since`: the day of the last contact where it has gone quiet, else None."""
        return self.annotate(quiet_since=quiet_since(self.model, on))

    def to_be_done(self, on: datetime.date, last: datetime.date) -> Self:
        """Those to apply for from the day `on` to `last`, and every offer, which waits until it is
        answered; the earliest first, those without a day last. Adds `due_day`."""
        is_to_apply = Q(stage=Stage.SAVED) & Q(deadline_on__range=(on, last))
        # Beside the choice between the two: an index finds their stages.
        rows = self.open().filter(stage__in=DUE_FIELDS).with_due_day()
        rows = rows.filter(Q(stage=Stage.OFFER) | is_to_apply)
        return rows.order_by(F("due_day").asc(nulls_last=True), "pk")

    def how_many(self) -> Iterator[tuple[str, str, int]]:
        """How many there are of each ending (empty while it runs) and stage, in one query."""
        counted = self.order_by().values_list("ended_as", "stage").annotate(count=models.Count("*"))
        yield from counted

    def companies_lately_tried(self) -> list[str]:
        """The names of the few where something was tried last, for completing a name."""
        newest = self.order_by("-pk").values_list("company__name", flat=True)[:LATELY]
        return list(dict.fromkeys(newest))[:COMPLETED]

    def about(self, words: str, owner) -> Self:
        """Those of `owner` in whose position or company every one of `words` occurs.

        A page asks more than once for what it shows: few are named by their keys, so that all
        texts are gone through once.
        """
        rows = self
        companies = Company.objects.filter(owner=owner).order_by()
        for word in search_words(words):
            # Each company is looked at once, and not with each application there.
            matching = companies.filter(name_folded__contains=word).values("pk")
            rows = rows.filter(Q(position_folded__contains=word) | Q(company__in=matching))
        keys = list(rows.order_by().values_list("pk", flat=True)[: FEW + 1])
        return self.filter(pk__in=keys) if len(keys) <= FEW else rows
