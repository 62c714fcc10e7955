from typing import Self

from django.conf import settings
from django.db import models

from accounts.ownership import Owned, OwnedQuerySet


def name_key(name: str) -> str:
    """What two spellings of one company's name share: case and spaces do not tell them apart."""
    return " ".join(name.split()).casefold()


class CompanyQuerySet(OwnedQuerySet["Company"]):
    def called(self, owner, name: str) -> "Company":
        """The person's company of this name, made when it is new."""
        company, _ = self.get_or_create(
            owner=owner, name_key=name_key(name), defaults={"name": " ".join(name.split())}
        )
        return company

    def named_like(self, start: str) -> Self:
        """Companies whose name begins with `start`, for completing what is typed."""
        return self.filter(name_key__startswith=name_key(start)).order_by("name_key")


class Company(Owned):
    """An organisation the person has to do with: an employer, or an agency."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="companies"
    )
    name = models.CharField(max_length=160)
    name_key = models.CharField(max_length=160, editable=False)
    website = models.URLField(max_length=400, blank=True)
    address = models.TextField(
        max_length=400,
        blank=True,
        help_text="One line below the other; it stands on your letters.",
    )

    objects = CompanyQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "companies"
        ordering = ["name_key"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "name_key"], name="one_company_per_name")
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def address_lines(self) -> tuple[str, ...]:
        return tuple(line.strip() for line in self.address.splitlines() if line.strip())
