"""Rules of the database that many models have alike."""

from collections.abc import Iterable

from django.db.models import CheckConstraint, Q


def known_value(noun: str, field: str, values: Iterable[str | int]) -> CheckConstraint:
    """That `field` holds one of `values`; the constraint is named `<noun>_<field>_is_known`."""
    condition = Q(**{f"{field}__in": list(values)})
    return CheckConstraint(condition=condition, name=f"{noun}_{field}_is_known")
