from collections.abc import Iterable
from typing import Self

from django.conf import settings
from django.db import models, transaction

from accounts.ownership import Owned, OwnedQuerySet
from applications.merging import bare_name
from applications.spelling import LONGEST_NAME
from frame.gone_meanwhile import locked

AT_ONCE = 1_000


class ConnectionQuerySet(OwnedQuerySet["Connection"]):
    def at(self, company: str) -> Self:
        """Those at a company of this name, whatever its legal form, the longest known first."""
        key = bare_name(company)
        rows = self.filter(company_key=key) if key else self.none()
        return rows.order_by(models.F("connected_on").asc(nulls_last=True), "name", "pk")

    @transaction.atomic
    def replace(self, owner, connections: "Iterable[Connection]") -> None:
        """Put these in place of the person's whole list."""
        # Of two lists at the same moment one waits for the other, and is there alone afterwards.
        locked(owner)
        self.filter(owner=owner).delete()
        for connection in (rows := list(connections)):
            connection.owner = owner
            connection.company_key = bare_name(connection.company)
        self.bulk_create(rows, batch_size=AT_ONCE)


class Connection(Owned):
    """Somebody whom the person knows on LinkedIn: apart from people met, and shared with nobody."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="connections"
    )
    name = models.CharField(max_length=LONGEST_NAME)
    company = models.CharField(max_length=LONGEST_NAME)
    # The company as `bare_name` makes it.
    company_key = models.CharField(max_length=LONGEST_NAME, editable=False)
    connected_on = models.DateField(null=True, blank=True)

    objects = ConnectionQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["owner", "company_key"], name="connections_at_a_company")]

    def __str__(self) -> str:
        return self.name
