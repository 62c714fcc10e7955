"""How forms write people: by their name, with what tells them from a namesake in brackets."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Case, IntegerField, Q, Value, When
from django.utils.translation import gettext

from applications.models import Application, Contact
from applications.models.company import COMPLETED
from applications.spelling import folded_person, of_that_name
from frame.localized import listed


def label_of(contact: Contact, application: Application) -> str:
    """The name as `people_named` reads it; whoever is elsewhere has their company behind it."""
    if contact.company is None or contact.company_id == application.company_id:
        return contact.name
    return f"{contact.name} ({contact.company})"


def labels_of(people: Iterable[Contact], application: Application) -> list[tuple[str, Contact]]:
    """Each with their label; where two have the same, with their role or email address, too."""
    labels = [(label_of(contact, application), contact) for contact in people]
    count = Counter(label for label, _ in labels)
    distinct = []
    for label, contact in labels:
        fact = contact.role or contact.email
        if count[label] > 1 and fact:
            label = f"{contact.name} ({fact})"
        distinct.append((label, contact))
    return distinct


def people_completing(typed: str, application: Application) -> list[Contact]:
    """A few of the owner's people whose names continue what is `typed`, those near `application`
    first.

    Before anything is typed only the near ones.
    """
    mine = Contact.objects.for_user(application.owner).select_related("company")
    near = mine.within_reach_of(application)
    if not typed:
        return list(near[:COMPLETED])
    begins = Q(bare__startswith=folded_person(typed))
    first = Case(When(begins, then=Value(0)), default=Value(1), output_field=IntegerField())
    found = list(near.matching(typed).order_by(first, "folded", "pk")[:COMPLETED])
    apart = [contact.pk for contact in found]
    others = mine.matching(typed).exclude(pk__in=apart).order_by(first, "folded", "pk")
    return found + list(others[: COMPLETED - len(found)])


def own_people(typed: str, application: Application) -> list[str]:
    """The labels of a few people whose names continue what is `typed`; of the newest where
    nothing is."""
    if typed:
        people = people_completing(typed, application)
    else:
        mine = Contact.objects.for_user(application.owner).select_related("company")
        people = list(mine.order_by("-pk")[:COMPLETED])
    return [label for label, _ in labels_of(people, application)]


def label_of_new(typed: str, application: Application) -> str:
    """How somebody new of this name is written; "" where the name belongs to somebody at the
    company."""
    if not typed:
        return ""
    namesakes = _people_called(typed, application)
    if any(row.company_id == application.company_id for row in namesakes):
        return ""
    return f"{typed} ({application.company})" if namesakes else typed


@dataclass(frozen=True)
class Mentioned:
    """Somebody whom a mail names: how a form writes them, so that a namesake elsewhere is not
    taken for them, and those namesakes, as a form would write them."""

    label: str
    name: str
    # Of somebody new, without the address.
    new_name: str = ""
    namesakes: tuple[str, ...] = ()

    @property
    def remark(self) -> str:
        """Who else has the name of somebody new, and how to name them instead; mostly empty."""
        if not self.namesakes:
            return ""
        words = gettext(
            "“%(person)s” is somebody new. You know another %(name)s: if it is the same person, "
            "write %(examples)s."
        )
        examples = listed(self.namesakes, "or")
        return words % {"person": self.new_name, "name": self.name, "examples": examples}


def mentioned(name: str, email: str, application: Application, role: str = "") -> Mentioned:
    """How a form names somebody of this name with this address, who belongs to `application`; with
    their role, where they are new."""
    people = _people_called(name, application)
    address = f" <{email}>" if email else ""
    of_this_address = [row for row in people if email and row.email.casefold() == email.casefold()]
    if len(of_this_address) == 1:
        labels = {row.pk: label for label, row in labels_of(people, application)}
        return Mentioned(labels[of_this_address[0].pk], name)
    if not people:
        in_brackets = f" ({role})" if role else ""
        return Mentioned(f"{name}{in_brackets}{address}", name)
    mine = Contact.objects.for_user(application.owner)
    near = set(mine.within_reach_of(application).values_list("pk", flat=True))
    if any(row.pk in near for row in people):
        return Mentioned(f"{name}{address}", name)
    namesakes = tuple(label for label, _ in labels_of(people, application))
    new_name = f"{name} ({application.company})"
    return Mentioned(f"{new_name}{address}", name, new_name, namesakes)


def _people_called(name: str, application: Application) -> list[Contact]:
    mine = Contact.objects.for_user(application.owner).select_related("company")
    return of_that_name(mine.beginning_with(name), name)
