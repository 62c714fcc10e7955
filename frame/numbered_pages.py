"""Pages of a long list whose rows carry figures that are worth asking for the shown ones only."""

from collections.abc import Callable
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet

ROWS = 25


def numbered_page(
    rows: QuerySet,
    number: str | None,
    with_figures: Callable[[Any], QuerySet],
    *,
    size: int = ROWS,
) -> Page:
    """Page `number` of `rows` in their order, `with_figures`. A database that sorts and skips rows
    would work the figures out for all of them."""
    page: Any = Paginator(rows.values_list("pk", flat=True), size).get_page(number)
    shown = rows.model._default_manager.filter(pk__in=list(page.object_list))
    page.object_list = list(with_figures(shown).order_by(*rows.query.order_by))
    return page
