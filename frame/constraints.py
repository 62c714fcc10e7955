"""Rules of the database that many models have alike."""

from collections.abc import Iterable

from django.db.models import CheckConstraint, Q


def known_value(noun: str, field: str, values: Iterable[str]) -> CheckConstraint:
    """That `field` holds one of `values`; the constraint is named `<noun>_<field>_is_known`."""
    condition = Q(**{f"{field}__in": list(values)})
    return CheckConstraint(condition=condition, name=f"{noun}_{field}_is_known")


def known_number(noun: str, field: str, values: Iterable[int]) -> CheckConstraint:
    """As `known_value`, for numbers without a gap.

    A span and no list: Django cannot read the columns of a table on SQLite that has such a list.
    """
    numbers = list(values)
    condition = Q(**{f"{field}__range": (min(numbers), max(numbers))})
    return CheckConstraint(condition=condition, name=f"{noun}_{field}_is_known")
