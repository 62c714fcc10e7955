"""Two records of one person, or of one company, become one.

Whatever points at the record that goes is pointed at the one that stays, by asking the models what
points there: a noun added later follows without a word here.
"""

import re
from typing import Any

from django.db import models, transaction

from applications.models import Company, Contact, Participation
from applications.spelling import name_key

# What the words of the preview call a relation; another is called by its noun.
CALLED = {
    "participations": ("interview round", "interview rounds"),
    "news_told": ("piece of news they told you", "pieces of news they told you"),
    "decisions": ("decision of theirs", "decisions of theirs"),
    "contacts": ("person", "people"),
}
LEGAL_FORMS = frozenset(
    [
        "ab",
        "ag",
        "as",
        "bv",
        "co",
        "company",
        "corp",
        "corporation",
        "gmbh",
        "inc",
        "incorporated",
        "kg",
        "limited",
        "llc",
        "llp",
        "ltd",
        "nv",
        "oy",
        "plc",
        "pty",
        "sa",
        "sarl",
        "sas",
        "se",
        "spa",
        "srl",
        "the",
    ]
)


def what_moves(gone: Contact | Company) -> list[str]:
    """What would follow, in words: "2 interview rounds", "1 letter"."""
    lines = []
    for relation, rows in _pointing_at(gone):
        if count := rows.count():
            names = relation.related_model._meta
            one, many = CALLED.get(
                relation.get_accessor_name(),
                (str(names.verbose_name), str(names.verbose_name_plural)),
            )
            lines.append(f"{count} {one if count == 1 else many}")
    return lines


def what_is_dropped(kept: Contact | Company, gone: Contact | Company) -> list[str]:
    """Facts of the one that goes for which the one that stays has another word."""
    lines = []
    for name in kept.FACTS:
        mine, theirs = getattr(kept, name), getattr(gone, name)
        if mine and theirs and mine != theirs:
            lines.append(f"{kept._meta.get_field(name).verbose_name}: {theirs}")  # type: ignore[union-attr]
    return lines


@transaction.atomic
def merge_contacts(kept: Contact, gone: Contact) -> None:
    """Everything of `gone` becomes `kept`'s; where both were in one round, one part stays."""
    _check(kept, gone)
    held = {one.round_id: one for one in kept.participations.all()}
    for double in gone.participations.filter(round__in=held):
        mine = held[double.round_id]
        if mine.part == Participation.Part.INTERVIEWER != double.part:
            mine.part = double.part
            mine.save(update_fields=["part"])
        double.delete()
    _merge(kept, gone)


@transaction.atomic
def merge_companies(kept: Company, gone: Company) -> None:
    """Applications and people of `gone` become `kept`'s."""
    _check(kept, gone)
    _merge(kept, gone)


def same_person(contact: Contact) -> list[Contact]:
    """Others of the same owner with the same name, not known to be somebody else."""
    key = name_key(contact.name)
    others = _others_than(contact).select_related("company")
    return [one for one in others if name_key(one.name) == key]


def same_company(company: Company) -> list[Company]:
    """Others of the same owner whose name differs only in dots, commas and the legal form, not
    known to be another company."""
    key = bare_name(company.name)
    return [one for one in _others_than(company) if bare_name(one.name) == key]


def companies_called(user, name: str) -> list[int]:
    """The keys of the person's companies of this name, whatever their legal form; none for none."""
    if not (bare := bare_name(name)):
        return []
    # Names alone: there may be thousands.
    mine = Company.objects.for_user(user).values_list("pk", "name")
    return [key for key, other in mine if bare_name(other) == bare]


def are_two(one: Any, other: Any) -> None:
    """Remember that both only share a name, so that nobody asks again."""
    _check(one, other)
    one.namesakes.add(other)


def _others_than(row: Any) -> models.QuerySet:
    others = type(row)._default_manager.filter(owner=row.owner_id).exclude(pk=row.pk)
    return others.exclude(namesakes=row)


def bare_name(name: str) -> str:
    """A company's name without its legal form: "Larkfield, Inc." gives "larkfield"."""
    words = re.sub(r"[^\w\s&+]", "", name_key(name)).split()
    return " ".join([word for word in words if word not in LEGAL_FORMS] or words)


def _check(kept: Contact | Company, gone: Contact | Company) -> None:
    if kept.pk == gone.pk or kept.owner_id != gone.owner_id:
        raise ValueError("Only two records of one owner can be merged.")


def _merge(kept: Any, gone: Any) -> None:
    for relation, rows in _pointing_at(gone):
        rows.update(**{relation.field.name: kept})
    for name in kept.FACTS:
        if not getattr(kept, name):
            setattr(kept, name, getattr(gone, name))
    if gone.note.strip() and gone.note.strip() != kept.note.strip():
        kept.note = "\n\n".join(text for text in (kept.note.strip(), gone.note.strip()) if text)
    kept.save(update_fields=[*kept.FACTS, "note"])
    gone.delete()


def _pointing_at(row: models.Model):
    for relation in row._meta.related_objects:
        if relation.one_to_many or relation.one_to_one:
            manager = relation.related_model._default_manager
            yield relation, manager.filter(**{relation.field.name: row})
