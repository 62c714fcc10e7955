"""People by their names, as a person types them: one per line, or with commas between them.

"Ruth Brandt" is whoever has that name, those near the application first; of another employer there
may be somebody else of that name, of an agency hardly. "Ruth Brandt (Hays)" is she of Hays: after a
name, the company, the role or the email address of one's people may stand. Of somebody new it is
the company, where one's records have it or it is a known agency, or else the role. A role may also
stand behind a comma, "Ruth Brandt, Head of Sales", or before the name: "the manager (Sue)".
"""

import itertools
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace

from django.core.exceptions import ValidationError
from django.db.models import F, Q
from django.utils.translation import gettext

from applications.agency import AGENCY, AGENCY_FIRM
from applications.merging import company_meant
from applications.models import Application, Company, Contact, NewPerson, Participation
from applications.people_lines import (
    SIGNS,
    in_spoken_order,
    lines_in,
    maybe_one_in,
    readings_of,
    together,
    without_address,
)
from applications.spelling import company_key, name_key, of_that_name
from applications.typed_person import address_alone, name_and_email, refuse_address_alone
from frame.invisible import shown
from frame.localized import listed

LONGEST_NAME = Contact._meta.get_field("name").max_length or 0


@dataclass
class NamedPeople:
    """Who was named: people on record, each once, and people who are new."""

    known: list[Contact] = field(default_factory=list)
    new: list[NewPerson] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.known or self.new)


def people_named(
    text: str, application: Application, taking_part: Collection[Contact] = ()
) -> NamedPeople:
    """Whom `text` names, for a round of `application` in which these are `taking_part` already.

    Raises `ValidationError` for a name that is too long, or that several people have.
    """
    typed = [line for row in re.split(r"[\r\n]+", text) if (line := shown(row))]
    reader = _Reader(application, [*typed, *lines_in(text), *maybe_one_in(text)], taking_part)
    named = NamedPeople()
    for line in reader.lines_of(typed):
        person = reader.read(line)
        if not isinstance(person, Contact):
            named.new.append(person)
        elif person not in named.known:
            named.known.append(person)
    return named


def person_meant(typed: str, application: Application) -> Contact | NewPerson | None:
    """Who is saved for this name: somebody on record, or somebody new; None where it is not
    exactly one person."""
    try:
        named = people_named(_one_line(typed, application), application)
    except ValidationError:
        return None
    people: list[Contact | NewPerson] = [*named.known, *named.new]
    return people[0] if len(people) == 1 else None


def person_named(text: str, application: Application) -> Contact | None:
    """Whom `text` names as who referred the person; None for nobody.

    Somebody new is not saved, and at no company but one in brackets. `application` may be new, with
    no more than its owner. Raises `ValidationError` as `people_named` does.
    """
    line = _one_line(text, application)
    if not line:
        return None
    if not any(character.isalpha() for character in line):
        raise ValidationError(gettext("Write a name."))
    current = [application.referred_by] if application.referred_by else []
    person = _Reader(application, [line], current, of_any_employer=True).read(line)
    if isinstance(person, Contact):
        return person
    facts = {"name": person.name, "role": person.role, "email": person.email}
    return Contact(owner=application.owner, company=person.company, **facts)


def _one_line(text: str, application: Application) -> str:
    """How `people_named` reads whoever is typed in a field for a single person."""
    typed = shown(text)
    if SIGNS.search(typed) and _Reader(application, [typed], ()).knows(typed):
        return typed
    text = in_spoken_order(text)
    lines = lines_in(text)
    return lines[0] if len(lines) == 1 else shown(text)


def _new(name: str, role: str = "", company: Company | None = None) -> NewPerson:
    for text in (name, role):
        if len(text) > LONGEST_NAME:
            words = gettext("A name can have at most %(count)s characters: “%(name)s…”")
            raise ValidationError(words % {"count": LONGEST_NAME, "name": text[:40]})
    return NewPerson(name, role=role, company=company)


class _Reader:
    """Reads lines one after the other: where two people in a round share a name, each takes one
    line."""

    def __init__(
        self,
        application: Application,
        lines: Iterable[str],
        taking_part: Collection[Contact],
        *,
        of_any_employer: bool = False,
    ):
        self.application, self.of_any_employer = application, of_any_employer
        self.taking_part = list(taking_part)
        mine = Contact.objects.for_user(application.owner)
        bare = [name_and_email(line)[0] for line in lines]
        names = {name for line in bare for name in (line, *dict(readings_of(line)))}
        by_name = mine.beginning_with(*names).values("pk")
        is_meant = Q(pk__in=by_name)
        for email in filter(None, map(address_alone, lines)):
            is_meant |= Q(email__iexact=email)
        people = mine.filter(is_meant)
        self.people = list(people.select_related("company").order_by("pk"))
        near = mine.within_reach_of(application).filter(pk__in=[row.pk for row in self.people])
        self.near = set(near.values_list("pk", flat=True))

    def lines_of(self, typed: Iterable[str]) -> Iterator[str]:
        """A line for each person of the lines that were `typed`. One that is the name of somebody
        on record is theirs, whatever signs are in it.

        Raises `ValidationError` as `as_meant` does.
        """
        for is_known, lines in itertools.groupby(typed, self.knows):
            text = "\n".join(lines)
            if is_known:
                yield from text.split("\n")
            else:
                yield from self.as_meant(lines_in(text), maybe_one_in(text))

    def knows(self, line: str) -> bool:
        """Whether somebody has this name, which would be read as several people's, or a name and
        more, or an address."""
        names = [line, *dict(readings_of(line))]
        return any(SIGNS.search(name) and self._called(name) for name in names)

    def as_meant(self, lines: list[str], maybe_one: dict[str, tuple[str, str]]) -> list[str]:
        """`lines` with somebody known in the place of the two parts of their name.

        Raises `ValidationError` where nobody is known who says whether these are one or two.
        """
        for name, (family, first_name) in maybe_one.items():
            if self._called(family) and self._called(without_address(first_name)):
                continue
            if not self._called(without_address(name)):
                words = gettext(
                    "Is “%(typed)s” one person or two? Write one person as “%(name)s”, and two on "
                    "a line each."
                )
                raise ValidationError(words % {"typed": f"{family}, {first_name}", "name": name})
            lines = together(lines, (family, first_name), name)
        return lines

    def read(self, line: str) -> Contact | NewPerson:
        if self.knows(line):
            return self._read(line)
        if email := address_alone(line):
            return self._of_address(email)
        name, email = name_and_email(line)
        if not email:
            return self._read(line)
        if people := [row for row in self._called(name) if _fits(row, email)]:
            return self._only(self._nearest(people) or people)
        person = self._read(name)
        if isinstance(person, Contact) and self._is_an_agencys(email, person):
            person = _new(name)
        if not isinstance(person, Contact):
            return replace(person, email=email)
        person.typed_email, person.replaced_email = email, person.email
        return person

    def _of_address(self, email: str) -> Contact:
        """Whoever is known by the address; of somebody new the name has to be written, too."""
        people = [row for row in self.people if row.email.casefold() == email.casefold()]
        if not people:
            refuse_address_alone(email)
        return self._only(self._nearest(people) or people)

    def _is_an_agencys(self, email: str, namesake: Contact) -> bool:
        """Whether it is no address of this person, who has work at the employer."""
        company = self.application.company_id
        has_work_there = namesake.role and not AGENCY.search(namesake.role)
        return bool(
            company
            and namesake.company_id == company
            and has_work_there
            and self.application.is_through_agency_of(namesake.name, email)
        )

    def _read(self, line: str) -> Contact | NewPerson:
        if people := self._nearest(self._called(line)):
            return self._only(people)
        readings = readings_of(line)
        for name, more in readings:
            if people := [row for row in self._called(name) if _fits(row, more)]:
                return self._only(self._nearest(people) or people)
        companies = Company.objects.for_user(self.application.owner)
        for name, more in readings:
            name_there = company_meant(self.application.owner, more)
            if company := companies.filter(name_key=company_key(name_there)).first():
                return _new(name, company=company)
            if AGENCY_FIRM.match(more):
                return _new(name, company=companies.named(self.application.owner, more))
        return _new(*readings[0]) if readings else _new(line)

    def _called(self, name: str) -> list[Contact]:
        return of_that_name(self.people, name)

    def _nearest(self, people: list[Contact]) -> list[Contact]:
        """Those in the round, or at the company, or met for the application, or without an
        employer."""
        if in_round := [row for row in people if row in self.taking_part]:
            self.taking_part.remove(in_round[0])
            return in_round[:1]
        company = self.application.company_id
        here = [row for row in people if company and row.company_id == company]
        near = here or [row for row in people if row.pk in self.near]
        if near or self.of_any_employer:
            return near or people
        applied_at = Application.objects.filter(company__in=[row.company_id for row in people])
        employers = set(applied_at.values_list("company", flat=True))
        # Who was met for another company, or as a recruiter, works for an agency, though one
        # applied there as well.
        met = Participation.objects.filter(contact__in=people)
        is_elsewhere = ~Q(round__application__company=F("contact__company"))
        for_an_agency = met.filter(is_elsewhere | Q(part=Participation.Part.RECRUITER))
        agents = set(for_an_agency.values_list("contact", flat=True))
        return [row for row in people if row.company_id not in employers or row.pk in agents]

    def _only(self, people: list[Contact]) -> Contact:
        if len({_known_by(row) for row in people}) > 1:
            words = gettext(
                "You know several people called %(name)s. Say which one, for example %(examples)s."
            )
            examples = listed(list(_examples(people)), "or")
            raise ValidationError(words % {"name": people[0].name, "examples": examples})
        return people[0]


def _known_by(contact: Contact) -> tuple[str, ...]:
    """What tells two people of one name apart, as it may be written in brackets."""
    return (contact.company.name if contact.company else "", contact.role, contact.email)


def _fits(contact: Contact, more: str) -> bool:
    return name_key(more) in map(name_key, _known_by(contact))


def _examples(people: Iterable[Contact]) -> Iterator[str]:
    """How each of several people of one name is written, as far as they differ."""
    rows = [(contact.name, _known_by(contact)) for contact in people]
    differ = next(at for at in range(3) if len({known_by[at] for _, known_by in rows}) > 1)
    for name, known_by in rows:
        if known_by[differ]:
            yield f"{name} ({known_by[differ]})"
