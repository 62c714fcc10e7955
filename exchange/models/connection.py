from collections.abc import Iterable
from typing import Self

from django.conf import settings
from django.db import models, transaction

from accounts.ownership import Owned, OwnedQuerySet
from applications.spelling import LONGEST_NAME
from exchange.company_names import company_names
from frame.gone_meanwhile import locked

AT_ONCE = 1_000


class ConnectionQuerySet(OwnedQuerySet["Connection"]):
    def at(self, company: str) -> Self:
        """Those at a company that goes by this name, the longest known first.

        The legal form makes no difference, nor does a country at the end of one of the two; the
        second name in brackets counts like the first.
        """
        asked = company_names(company)
        if not asked.name:
            return self.none()
        names = {asked.name, asked.other} - {""}
        wanted = names | ({asked.short} - {""})
        same = models.Q(company_key__in=wanted) | models.Q(other_key__in=wanted)
        same |= models.Q(short_key__in=names)
        if asked.initials:
            # Of both one is the abbreviation and the other what it stands for.
            same |= models.Q(initials=asked.initials.swapcase())
        return self.filter(same).order_by(
            models.F("connected_on").asc(nulls_last=True), "name", "pk"
        )

    @transaction.atomic
    def replace(self, owner, connections: "Iterable[Connection]") -> None:
        """Put these in place of the person's whole list."""
        # Of two lists at the same moment one waits for the other, and is there alone afterwards.
        locked(owner)
        self.filter(owner=owner).delete()
        for connection in (rows := list(connections)):
            connection.owner = owner
            connection.take_names()
        self.bulk_create(rows, batch_size=AT_ONCE)


class Connection(Owned):
    """Somebody whom the person knows on LinkedIn: apart from people met, and shared with nobody."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="connections"
    )
    name = models.CharField(max_length=LONGEST_NAME)
    company = models.CharField(max_length=LONGEST_NAME)
    # What `company_names` makes of the company.
    company_key = models.CharField(max_length=LONGEST_NAME, editable=False)
    other_key = models.CharField(
        max_length=LONGEST_NAME, blank=True, default="", db_default="", editable=False
    )
    short_key = models.CharField(
        max_length=LONGEST_NAME, blank=True, default="", db_default="", editable=False
    )
    initials = models.CharField(max_length=6, blank=True, default="", db_default="", editable=False)
    connected_on = models.DateField(null=True, blank=True)

    objects = ConnectionQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["owner", "company_key"], name="connections_at_a_company")]

    def __str__(self) -> str:
        return self.name

    def take_names(self) -> None:
        """Note by which names its company is found."""
        names = company_names(self.company)
        self.company_key, self.other_key = names.name, names.other
        self.short_key, self.initials = names.short, names.initials
