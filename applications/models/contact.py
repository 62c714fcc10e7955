from django.conf import settings
from django.db import models

from accounts.ownership import Owned, OwnedQuerySet
from applications.models.company import name_key


class ContactQuerySet(OwnedQuerySet["Contact"]):
    def at_company(self, company, *, name: str, **facts) -> "Contact":
        """The person of this name at `company`, made with `facts` when they are new."""
        name = " ".join(name.split())
        for known in self.filter(owner=company.owner_id, company=company):
            if name_key(known.name) == name_key(name):
                return known
        return self.create(owner_id=company.owner_id, company=company, name=name, **facts)

    def within_reach_of(self, application) -> "ContactQuerySet":
        """Whom a letter about `application` may go to: people of its company and people met."""
        return (
            self.filter(
                models.Q(company=application.company_id)
                | models.Q(participations__round__application=application)
                | models.Q(pk=application.referred_by_id)
            )
            .distinct()
            .order_by("name")
        )


class Contact(Owned):
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
    )
    name = models.CharField(max_length=120)
    role = models.CharField(max_length=120, blank=True, help_text="For example Head of Operations.")
    email = models.EmailField("e-mail", max_length=254, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    greeting = models.CharField(
        max_length=120,
        blank=True,
        help_text="As they should be addressed, for example Dear Ms Okafor. "
        "Left empty, a letter begins with the full name.",
    )
    note = models.TextField(
        max_length=4000,
        blank=True,
        help_text="What was said about the job. Write as if they might read it.",
    )

    objects = ContactQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self) -> str:
        return self.name
