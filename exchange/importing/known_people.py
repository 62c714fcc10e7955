"""Which people a file names are known already: those on record, and those of earlier rows."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from applications.models import Contact
from applications.spelling import name_key
from exchange.importing.facts import Learned, NewContact

# What a row may say of somebody.
_FACTS = ("role", "email", "phone")


@dataclass
class Met:
    """Who is new, what is filled in with people on record, and notes of what is known otherwise."""

    new: list[NewContact] = field(default_factory=list)
    learned: list[Learned] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


class KnownPeople:
    """People by their company and their name; a namesake at another company is somebody else."""

    def __init__(self, owner):
        self._by_name: dict[tuple[str, str], Contact | NewContact] = {}
        self._anywhere: dict[str, list[Contact]] = defaultdict(list)
        mine = Contact.objects.filter(owner=owner)
        for contact in mine.select_related("company").order_by("pk"):
            self._anywhere[name_key(contact.name)].append(contact)
            if contact.company:
                key = (contact.company.name_key, name_key(contact.name))
                self._by_name.setdefault(key, contact)

    def who_referred(self, name: str, company: str) -> Contact | str | None:
        """Who of this name referred the person: somebody at `company`, by its key, or elsewhere.

        The name alone of somebody new; None where several have it.
        """
        here = self._by_name.get((company, name_key(name)))
        if isinstance(here, Contact):
            return here
        people = [] if here else self._anywhere[name_key(name)]
        if len(people) > 1:
            return None
        return people[0] if people else name

    def meet(self, company: str, people: Sequence[NewContact]) -> "Met":
        """What a row adds by naming these people at `company`, by its key."""
        met = Met()
        for person in people:
            known = self._by_name.setdefault((company, name_key(person.name)), person)
            if known is person:
                met.new.append(person)
                continue
            facts = _fill_in(known, person)
            if isinstance(known, Contact) and facts:
                met.learned.append(Learned(known, facts))
            met.notes += _unlike(known, person)
        return met


def _fill_in(known: Contact | NewContact, person: NewContact) -> dict[str, str]:
    """Take over what nobody has said of them before."""
    facts = {
        name: getattr(person, name)
        for name in _FACTS
        if getattr(person, name) and not getattr(known, name)
    }
    for name, value in facts.items():
        setattr(known, name, value)
    return facts


def _unlike(known: Contact | NewContact, person: NewContact) -> list[str]:
    """A note of what is said of this person, where it is not what is known of them."""
    pairs = [(getattr(person, name), getattr(known, name)) for name in _FACTS]
    others = [fact for fact, other in pairs if fact and fact != other]
    return [", ".join([person.name, *others])] if others else []
