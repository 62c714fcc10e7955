"""Many applications at once: which, and with what beside them."""

import datetime
from collections.abc import Iterator
from typing import TYPE_CHECKING, Self

from django.db import models, transaction
from django.db.models import Q

from accounts.ownership import OwnedQuerySet
from applications.models.company import Company
from applications.models.event import Event
from applications.spelling import search_words

if TYPE_CHECKING:
    from applications.models.application import Application


class ApplicationQuerySet(OwnedQuerySet["Application"]):
    @transaction.atomic
    def log(
        self, owner, *, company: str, position: str, on: datetime.date, **fields
    ) -> "Application":
        """Log a new application on day `on`; the company is found by name or made."""
        application = self.create(
            owner=owner,
            company=Company.objects.get_or_create_by_name(owner, company),
            position=" ".join(position.split()),
            **fields,
        )
        application.record(Event.Kind.LOGGED, on, stage=application.stage)
        return application

    def open(self) -> Self:
        """Those still running: no standing verdict, not put away."""
        return self.filter(ended_as="", archived_at=None)

    def ended(self) -> Self:
        """Those with a standing verdict, not put away."""
        return self.filter(archived_at=None).exclude(ended_as="")

    def how_many(self) -> Iterator[tuple[str, str, int]]:
        """How many there are of each ending (empty while it runs) and stage, in one query."""
        counted = self.order_by().values_list("ended_as", "stage").annotate(models.Count("pk"))
        return counted.iterator()

    def about(self, words: str) -> Self:
        """Those in whose position or company every one of `words` occurs."""
        rows = self
        for word in search_words(words):
            is_company = Q(company__name_folded__contains=word)
            rows = rows.filter(Q(position_folded__contains=word) | is_company)
        return rows
