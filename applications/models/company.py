from typing import Any, Self

from django.conf import settings
from django.db import models, transaction
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.countries import country_name
from accounts.ownership import Owned, OwnedQuerySet
from accounts.postal_address import address_lines
from applications.models.folded import FoldedField, Folding
from applications.spelling import LONGEST_NAME, company_key, search_words, words_of
from applications.unnamed import named
from frame.editing import Versioned
from frame.folding import folded
from frame.invisible import shown

# How many names complete what is typed.
COMPLETED = 8


class CompanyQuerySet(OwnedQuerySet["Company"]):
    def get_or_create_by_name(self, owner, name: str) -> "Company":
        """The person's company of this name, made when it is new."""
        company, _ = self.get_or_create(
            owner=owner, name_key=company_key(name), defaults={"name": shown(name)}
        )
        return company

    def named(self, owner, name: str) -> "Company":
        """The person's company of this name; a new one is not stored."""
        known = self.filter(owner=owner, name_key=company_key(name)).first()
        return known or Company(owner=owner, name=shown(name))

    def named_like(self, start: str) -> Self:
        """Companies whose name begins with `start`, for completing what is typed."""
        words = " ".join(words_of(folded(start)))
        return self.filter(name_folded__startswith=words).order_by("name_folded", "pk")

    def matching(self, text: str) -> Self:
        """Companies in whose name every word of `text` occurs."""
        rows = self
        for word in search_words(text):
            rows = rows.filter(name_folded__contains=word)
        return rows


class Company(Versioned, Folding, Owned):
    """An organisation the person has to do with: an employer, or an agency."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="companies"
    )
    name = models.CharField(_("Name"), max_length=LONGEST_NAME)
    name_key = models.CharField(max_length=LONGEST_NAME, editable=False)
    name_folded = FoldedField("name", db_default="")
    website = models.URLField(_("Website"), max_length=400, blank=True)
    address = models.TextField(
        _("Address"),
        max_length=400,
        blank=True,
        help_text=_("One line each. It is printed on your letters."),
    )
    # A code of ISO 3166; empty where the address or the place of a job says enough.
    country = models.CharField(_("Country"), max_length=2, blank=True, default="", db_default="")
    reapply_rule = models.CharField(
        _("What they say about applying again"),
        max_length=200,
        blank=True,
        default="",
        db_default="",
        help_text=_("For example: not before six months have passed."),
    )
    # Since somebody there asked not to be written to.
    notes_stopped_on = models.DateField(null=True, blank=True, editable=False)
    note = models.TextField(_("Notes"), max_length=4000, blank=True, default="", db_default="")
    namesakes = models.ManyToManyField("self", blank=True, editable=False)

    # A merge takes these from the other company where they are empty here.
    FACTS = ("website", "address", "country", "reapply_rule")
    CARRIED = ("notes_stopped_on",)

    objects = CompanyQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "companies"
        ordering = ["name_folded", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "name_key"], name="one_company_per_name")
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("applications:company", args=[self.pk])

    @property
    def address_lines(self) -> tuple[str, ...]:
        return address_lines(self.address)

    @transaction.atomic
    def update(self, *, version: str, **fields: Any) -> None:
        """Write what is known about it; a new name is its new key. Raises `StaleEdit`."""
        names = self.locked().changed_by(fields, version=version)
        if "name" in names:
            self.name_key = company_key(fields["name"])
            names.append("name_key")
        self.write(names, fields)

    def fact(self, name: str) -> str:
        return country_name(self.country) if name == "country" else super().fact(name)

    @property
    def is_named(self) -> bool:
        """Whether it is known which one it is: two at "(confidential client)" may be anybody's."""
        return bool(named(self.name))

    def on_record(self) -> "Company":
        """Itself, or the owner's company of its name where it is not stored yet."""
        if self.pk:
            return self
        return Company.objects.get_or_create_by_name(self.owner, self.name)

    @property
    def is_unused(self) -> bool:
        """Whether nothing hangs on it, so that it may be deleted."""
        return not (self.applications.exists() or self.contacts.exists())

    @property
    def has_facts(self) -> bool:
        """Whether anything but its name is noted."""
        return any(getattr(self, name) for name in (*self.FACTS, *self.CARRIED, "note"))
