"""The databases part ways over what is empty: PostgreSQL takes it for larger than anything."""

from collections.abc import Iterator

import pytest
from django.apps import apps
from django.db import models

from tests.addresses import OURS

pytestmark = pytest.mark.no_database


def may_be_empty(model: type[models.Model], path: str) -> bool:
    column, _, rest = path.partition("__")
    field = model._meta.pk if column == "pk" else model._meta.get_field(column)
    return field.null or bool(rest) and may_be_empty(field.related_model, rest)


def usual_orders() -> Iterator[tuple[type[models.Model], str]]:
    for model in apps.get_models():
        if model._meta.app_label in OURS:
            yield from ((model, name) for name in model._meta.ordering if isinstance(name, str))


def test_the_usual_order_of_rows_says_where_those_stand_that_have_no_value():
    assert len(list(usual_orders())) > 40
    unsaid = [
        f"{model.__name__}: {name}"
        for model, name in usual_orders()
        if may_be_empty(model, name.removeprefix("-"))
    ]
    assert unsaid == []
