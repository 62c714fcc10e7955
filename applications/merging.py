"""Two records of one person, or of one company, become one.

Whatever points at the record that goes is pointed at the one that stays, by asking the models what
points there: a noun added later follows by itself, and only the preview needs its words.
"""

import difflib
from collections.abc import Collection
from typing import Any

from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext, ngettext_lazy

from applications.last_contact import with_last_contact
from applications.legal_forms import bare_key, bare_name, name_meant, without_signs
from applications.models import Company, Contact, Participation
from applications.spelling import person_key
from applications.unnamed import named
from frame.editing import label_of
from records.bin import put_into_bin
from records.locking import lock_for_merge
from records.merge import Merge
from records.models import BinItem

# How the preview says how many rows of a relation there are.
RELATION_COUNTS = {
    "participations": ngettext_lazy("%(count)s interview", "%(count)s interviews", "count"),
    "news_told": ngettext_lazy(
        "%(count)s ending they told you about", "%(count)s endings they told you about", "count"
    ),
    "decisions": ngettext_lazy(
        "%(count)s decision they made", "%(count)s decisions they made", "count"
    ),
    "referrals": ngettext_lazy(
        "%(count)s application they referred you to",
        "%(count)s applications they referred you to",
        "count",
    ),
    "letters": ngettext_lazy("%(count)s letter", "%(count)s letters", "count"),
    "questions_asked": ngettext_lazy(
        "%(count)s question they asked", "%(count)s questions they asked", "count"
    ),
    "reminders": ngettext_lazy("%(count)s reminder", "%(count)s reminders", "count"),
    "applications": ngettext_lazy("%(count)s application", "%(count)s applications", "count"),
    "contacts": ngettext_lazy("%(count)s person", "%(count)s people", "count"),
}
LONGEST_CARES = Participation._meta.get_field("cares_about").max_length or 0
# How many names come before all that are sorted.
MOST_LIKE = 5


def what_moves(duplicate: Contact | Company) -> list[str]:
    """What would follow, in words: "2 interviews", "1 letter"."""
    lines = []
    for relation, rows in _pointing_at(duplicate):
        if count := rows.count():
            lines.append(RELATION_COUNTS[relation.get_accessor_name()] % {"count": count})
    return lines


def what_is_dropped(target: Contact | Company, duplicate: Contact | Company) -> list[str]:
    """Facts of `duplicate`, which goes, that differ from those of `target`, which stays."""
    lines = []
    # Translators: one fact about a person or a company, "Role: Head of Operations".
    words = gettext("%(field)s: %(value)s")
    for name in target.FACTS:
        mine, theirs = getattr(target, name), getattr(duplicate, name)
        if mine and theirs and mine != theirs:
            lines.append(words % {"field": label_of(type(target), name), "value": theirs})
    return lines


@transaction.atomic
def merge_contacts(target: Contact, duplicate: Contact) -> BinItem:
    """Everything of `duplicate` becomes `target`'s. Where both were in a round, one part stays.

    Returns what brings `duplicate` back. Raises `GoneMeanwhile` where one of them is gone by now.
    """
    _check(target, duplicate)
    _lock(target, duplicate)
    merge = Merge(target, duplicate)
    in_round = {part.round_id: part for part in target.participations.select_for_update()}
    doubled = list(duplicate.participations.filter(round__in=in_round).select_for_update())
    for part in doubled:
        merge.remember(in_round[part.round_id])
        _take_over(in_round[part.round_id], part, target)
    return _merge(merge, doubled=[part.pk for part in doubled])


def _take_over(participation: Participation, doubled: Participation, target: Contact) -> None:
    """What the other part in the same round knows that this does not.

    What they care about goes into the note of `target`, which is not stored yet, where both do not
    fit into one field.
    """
    if participation.part == Participation.Part.INTERVIEWER != doubled.part:
        participation.part = doubled.part
    if participation.rapport is None:
        participation.rapport = doubled.rapport
    cares = dict.fromkeys(filter(None, [participation.cares_about, doubled.cares_about]))
    both = "; ".join(cares)
    if len(both) <= LONGEST_CARES:
        participation.cares_about = both
    else:
        target.note = _joined(target.note, doubled.cares_about)
    participation.save(update_fields=["part", "rapport", "cares_about"])


@transaction.atomic
def merge_companies(target: Company, duplicate: Company) -> BinItem:
    """Applications and people of `duplicate` become `target`'s; returns what brings it back.

    Raises `GoneMeanwhile` where one of them is gone by now.
    """
    _check(target, duplicate)
    _lock(target, duplicate)
    return _merge(Merge(target, duplicate))


def same_person(contact: Contact) -> list[Contact]:
    """Others of the same owner with the same name, with or without its hyphens and apostrophes, not
    known to be somebody else, each `with_last_contact`."""
    key = person_key(contact.name)
    # Folding is coarser, and the database can do it.
    others: Any = _others_than(contact)
    names = others.beginning_with(contact.name).values_list("pk", "name")
    alike = [pk for pk, name in names if person_key(name) == key]
    same = Contact.objects.filter(pk__in=alike)
    return list(with_last_contact(same, timezone.now())) if alike else []


def same_company(company: Company) -> list[Company]:
    """Others of the same owner whose name differs only in dots, commas and the legal form, not
    known to be another company."""
    others = _others_than(company)
    alike = _with_bare_name(others, bare_name(company.name))
    return list(others.filter(pk__in=alike)) if alike else []


def most_like(row: Contact | Company) -> list[list[int]]:
    """The keys of the others of the same owner with each of the few names that are nearest to its
    own, its own name first; of companies whatever their legal form, and none that is known to be
    another."""
    is_company = isinstance(row, Company)
    column, key_of = ("name_key", bare_key) if is_company else ("name", person_key)
    keys: dict[str, list[int]] = {}
    # Names alone: there may be thousands.
    for pk, name in _others_than(row).order_by("pk").values_list("pk", column):
        keys.setdefault(key_of(name), []).append(pk)
    own = key_of(getattr(row, column))
    return [keys[name] for name in difflib.get_close_matches(own, keys, n=MOST_LIKE)]


def companies_called(user, name: str) -> list[int]:
    """The keys of the person's companies of this name, whatever their legal form; none for none."""
    if not named(name) or not (bare := bare_name(name)):
        return []
    return _with_bare_name(Company.objects.for_user(user), bare)


def _with_bare_name(companies: models.QuerySet, bare: str) -> list[int]:
    first = bare.partition(" ")[0]
    # Names alone: there may be thousands, most without its first word and any sign within one.
    keys = companies.order_by().values_list("pk", "name_key")
    near = [(pk, key) for pk, key in keys if first in key or without_signs(key) != key]
    return [pk for pk, key in near if bare_key(key) == bare]


def company_meant(user, typed: str, *, instead_of: str = "") -> str:
    """The name of the person's company that is meant by `typed`, as `name_meant` says.

    Whoever takes the legal form off the name that stood there, `instead_of`, means another company.
    """
    companies = Company.objects.filter(pk__in=companies_called(user, typed))
    meant = name_meant(typed, list(companies.values_list("name", flat=True)))
    return typed if meant == instead_of else meant


def mark_as_namesakes(row: Any, namesake: Any) -> None:
    """Remember that both only share a name, so that nobody asks again."""
    _check(row, namesake)
    row.namesakes.add(namesake)


def _others_than(row: Any) -> models.QuerySet:
    others = type(row)._default_manager.filter(owner=row.owner_id).exclude(pk=row.pk)
    # Read once: as a condition on the relation it would be looked for at each of them.
    return others.exclude(pk__in=row.namesakes.order_by().values("pk"))


def _check(target: Contact | Company, duplicate: Contact | Company) -> None:
    if target.pk == duplicate.pk or target.owner_id != duplicate.owner_id:
        raise ValueError("Only two records of one owner can be merged.")


def _lock(target: Contact | Company, duplicate: Contact | Company) -> None:
    """Let nobody else write the two until the transaction ends, nor what refers to them, and take
    what they hold by now."""
    lock_for_merge(target, duplicate)
    for row in (target, duplicate):
        row.take_locked()


def _merge(merge: Merge, doubled: Collection[int] = ()) -> BinItem:
    """The parts in a round with the keys `doubled` go with the duplicate."""
    target, duplicate = merge.target, merge.duplicate
    for relation, rows in _pointing_at(duplicate):
        moved = rows.exclude(pk__in=doubled) if rows.model is Participation else rows
        merge.move(moved, relation.field.name)
    for name in (*target.FACTS, *target.CARRIED):
        if not getattr(target, name):
            setattr(target, name, getattr(duplicate, name))
    # What is known to be another than one of them is another than both.
    target.namesakes.add(*duplicate.namesakes.exclude(pk=target.pk))
    target.note = _joined(target.note, duplicate.note)
    target.save(update_fields=[*target.FACTS, *target.CARRIED, "note"])
    return put_into_bin(duplicate, merge)


def _joined(*notes: str) -> str:
    """The notes below each other, without those that are empty or the same."""
    return "\n\n".join(filter(None, dict.fromkeys(note.strip() for note in notes)))


def _pointing_at(row: models.Model):
    for relation in row._meta.related_objects:
        if relation.one_to_many or relation.one_to_one:
            manager = relation.related_model._default_manager
            yield relation, manager.filter(**{relation.field.name: row})
