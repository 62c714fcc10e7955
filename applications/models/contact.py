import datetime
from dataclasses import dataclass
from typing import Any, Self

from django.conf import settings
from django.db import models, transaction
from django.db.models import F, Q, Value
from django.db.models.functions import Replace
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.ownership import Owned, OwnedQuerySet
from applications.models.company import Company
from applications.models.folded import FoldedField, Folding
from applications.models.participation import NewPerson
from applications.spelling import (
    APOSTROPHE,
    HYPHEN,
    folded_person,
    of_that_name,
    person_key,
    search_words,
)
from frame.editing import Versioned
from frame.gone_meanwhile import locked
from frame.invisible import shown
from records.bin import put_into_bin

A_YEAR = datetime.timedelta(days=365)


@dataclass(frozen=True)
class OnRecord:
    """Somebody who was named, as they stand on record, and whether they, and the company that was
    typed with them, have come there only now."""

    contact: "Contact"
    is_new: bool
    is_company_new: bool


class ContactQuerySet(OwnedQuerySet["Contact"]):
    @transaction.atomic
    def get_or_create_at_company(self, company, *, name: str, **facts) -> "Contact":
        """The person of this name at `company`, made with `facts` when they are new.

        Of somebody who is known already, they fill in what is not on record yet.
        """
        return self._get_or_create(company.owner_id, company, name=name, **facts)[0]

    @transaction.atomic
    def get_or_create_named(self, person: NewPerson, application: Any) -> OnRecord:
        """Whom a form names for `application`, at a company of their own or else at its company;
        at none where they are of an agency that was not named."""
        facts = {"greeting": person.greeting, "role": person.role, "email": person.email}
        at = person.company
        if not at and not application.is_through_agency_of(person.name, person.email):
            at = application.company
        company = at.on_record() if at else None
        contact, is_new = self._get_or_create(
            application.owner_id, company, name=person.name, **facts
        )
        is_company_new = person.company is not None and person.company.pk is None
        return OnRecord(contact, is_new, is_company_new)

    def _get_or_create(
        self, owner_id: int, company, *, name: str, **facts
    ) -> tuple["Contact", bool]:
        name = shown(name)
        if company:
            locked(company, no_key=True)  # or another tab makes the same person in this moment
        for known in of_that_name(self.filter(owner=owner_id, company=company), name):
            known.fill_in(**facts)
            return known, False
        return self.create(owner_id=owner_id, company=company, name=name, **facts), True

    def within_reach_of(self, application) -> "ContactQuerySet":
        """Whom a letter about `application` may go to: people of its company, people met, and
        whoever told how it ended.

        Nobody yet for one that is not saved. At a company without a name nobody who is known from
        another application there.
        """
        if application.pk is None:
            return self.none()
        # Met first, and then these keys: joined to all people, every round of everybody is read.
        met = self.model.objects.filter(participations__round__application=application)
        with_news = self.model.objects.filter(news_told__application=application)
        there = models.Q(company=application.company_id)
        if not application.company.is_named:
            there &= ~models.Q(pk__in=self._known_from_elsewhere(application).values("pk"))
        return self.filter(
            there
            | models.Q(pk__in=met.order_by().values("pk"))
            | models.Q(pk__in=with_news.order_by().values("pk"))
            | models.Q(pk=application.referred_by_id)
        ).order_by("folded", "pk")

    def _known_from_elsewhere(self, application) -> "ContactQuerySet":
        """Whoever took part in another application at its company, and not in this one."""
        here, there = Q(), Q()
        for way in ("participations__round", "news_told", "decisions"):
            here |= Q(**{f"{way}__application": application})
            there |= Q(**{f"{way}__application__company": application.company_id})
        known_here = self.model.objects.filter(here).order_by().values("pk")
        return self.model.objects.filter(there).exclude(pk__in=known_here).order_by()

    def matching(self, text: str) -> Self:
        """People in whose name, role, e-mail or company every word of `text` occurs."""
        rows = self.with_bare_names()
        for word in search_words(text):
            is_theirs = Q(folded__contains=word) | Q(bare__contains=folded_person(word))
            rows = rows.filter(is_theirs | Q(company__name_folded__contains=word))
        return rows

    def with_bare_names(self) -> Self:
        """Each with `bare`: what is folded, without the hyphens and apostrophes of their name."""
        bare: Any = F("folded")
        for sign, instead in ((HYPHEN, " "), (APOSTROPHE, "")):
            bare = Replace(bare, Value(sign), Value(instead), output_field=models.TextField())
        return self.alias(bare=bare)

    def beginning_with(self, *names: str) -> Self:
        """People whose name begins with one of these, however it is written."""
        begins = Q(pk=None)
        for name in names:
            begins |= Q(bare__startswith=folded_person(name))
        return self.with_bare_names().filter(begins)

    def first_named_twice(self) -> "Contact | None":
        """The first of the people who has the name of another, not known to be somebody else."""
        known = set(self.filter(namesakes__isnull=False).values_list("pk", "namesakes"))
        named: dict[str, list[int]] = {}
        for pk, name in self.order_by("folded", "pk").values_list("pk", "name"):
            others = named.setdefault(person_key(name), [])
            if any((pk, other) not in known for other in others):
                return self.get(pk=pk)
            others.append(pk)
        return None


class Contact(Versioned, Folding, Owned):
    """A person at a company. Only what the work needs is kept about them, and never a gender."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="contacts"
    )
    company = models.ForeignKey(
        "applications.Company",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="contacts",
        verbose_name=_("Company"),
    )
    name = models.CharField(_("Name"), max_length=120)
    role = models.CharField(
        _("Role"), max_length=120, blank=True, help_text=_("For example Head of Operations.")
    )
    email = models.EmailField(_("Email"), max_length=254, blank=True)
    phone = models.CharField(_("Phone"), max_length=40, blank=True)
    greeting = models.CharField(
        _("Greeting"),
        max_length=120,
        blank=True,
        help_text=_(
            "How a letter to them begins, for example “Dear Ms. Okafor”. If this is empty, it "
            "begins with their full name."
        ),
    )
    note = models.TextField(
        _("Note"),
        max_length=4000,
        blank=True,
        help_text=_("What you know about them. Write as if they might read it."),
    )

    # Since they asked not to be written to.
    notes_stopped_on = models.DateField(null=True, blank=True, editable=False)

    # It begins with the name, so that people are sorted by it, too.
    folded = FoldedField("name", "role", "email", db_default="")
    namesakes = models.ManyToManyField("self", blank=True, editable=False)

    # A merge takes these from the other person where they are empty here.
    FACTS = ("company", "role", "email", "phone", "greeting")
    CARRIED = ("notes_stopped_on",)
    NAMED = ("company",)

    # Set by `with_last_contact`.
    last_met_at: datetime.datetime | None
    last_written_on: datetime.date | None
    last_heard_on: datetime.date | None

    # An address that was typed with the name, and the one on record that it stands in for.
    typed_email = ""
    replaced_email = ""

    objects = ContactQuerySet.as_manager()

    class Meta:
        ordering = ["folded", "pk"]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("applications:contact", args=[self.pk])

    @property
    def last_contact_on(self) -> datetime.date | None:
        """The last day they were met, written to, or told the person something."""
        met = timezone.localdate(self.last_met_at) if self.last_met_at else None
        days = [day for day in (met, self.last_written_on, self.last_heard_on) if day]
        return max(days, default=None)

    def was_long_ago(self, on: datetime.date) -> bool:
        """Whether there has been nothing between them for a year; for `with_last_contact`."""
        return bool(self.last_contact_on and on - self.last_contact_on > A_YEAR)

    @transaction.atomic
    def update(self, *, version: str, **fields: Any) -> None:
        """Write what is known about them, new or not; the company is found by its name, or made.

        Raises `StaleEdit` for one who is on record.
        """
        if "company" in fields:
            name = fields["company"]
            companies = Company.objects
            fields["company"] = companies.get_or_create_by_name(self.owner, name) if name else None
            if company := fields["company"]:
                locked(company, no_key=True)  # before its person: records.locking
        super().update(version=version, **fields)

    @transaction.atomic
    def fill_in(self, **facts: str) -> None:
        """Write those of `facts` whose field is empty so far; what is recorded stays."""
        if any(facts.values()):
            self.take_locked()
        new = [name for name, value in facts.items() if value and not getattr(self, name)]
        for name in new:
            setattr(self, name, facts[name])
        if new:
            self.save(update_fields=new)

    @transaction.atomic
    def put_on_record(self) -> None:
        """Save whoever is not on record yet, and the address that was typed with the name, unless
        there is another one by now than the form knew of."""
        if self.pk is None:
            self.company = self.company and self.company.on_record()
            self.save()
        elif self.typed_email:
            self.take_locked()
            if self.email == self.replaced_email:
                self.email = self.typed_email
                self.save(update_fields=["email"])

    @property
    def as_it_stands(self) -> str:
        """The version of all that is known about them."""
        return self.version_of(["name", "note", *self.FACTS, *self.CARRIED])

    @property
    def is_unused(self) -> bool:
        """Whether nothing hangs on them."""
        return not any(
            relation.related_model._base_manager.filter(**{relation.field.name: self}).exists()
            for relation in self._meta.related_objects
        )

    @transaction.atomic
    def forget(self) -> None:
        """Delete the person for good, and where a letter to them went, in the bin, too.

        Rounds, verdicts, letters and reminders stay, and so do the words their writer wrote.
        """
        # Any timeline may name them: as every door, this one locks the applications first.
        self.owner.applications.only("pk").locked()
        put_into_bin(self).delete_for_good()
