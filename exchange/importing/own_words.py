"""The product's own words, in every language it is read in: its own spreadsheets come back in."""

from collections.abc import Iterable, Iterator
from functools import cache

from django.conf import settings
from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from applications.models import ENDINGS, Stage, Verdict
from applications.models.stage import Interest, WorkMode
from exchange.importing.records import Field

# What our spreadsheets call otherwise than the page on which columns are chosen.
_COLUMNS: tuple[tuple[Promise | str, Field], ...] = (
    (_("Stage"), Field.STATUS),
    (_("Ending"), Field.ENDING),
    (_("Applied on"), Field.APPLIED_ON),
    (_("Added"), Field.FOUND_ON),
    (_("Feedback they gave"), Field.REASON),
)
_NOTHING = (Field.OTHER, Field.LEFT_OUT, Field.MILESTONE)


@cache
def own_headings() -> tuple[tuple[str, Field], ...]:
    """Our headings in every language, and what each is about."""
    columns = [(field.label, field) for field in Field if field not in _NOTHING]
    return tuple(_in_every_language([*_COLUMNS, *columns]))


@cache
def own_statuses() -> tuple[tuple[str, str], ...]:
    """Our words for every stage and every ending, short and in full, in every language."""
    endings = [(ending.short_label, kind) for kind, ending in ENDINGS.items()]
    kinds = [(Verdict.Kind(kind).label, kind) for kind in ENDINGS]
    stages = [(stage.label, stage.value) for stage in Stage]
    return tuple(_in_every_language([*stages, *endings, *kinds]))


@cache
def own_work_modes() -> tuple[tuple[str, str], ...]:
    return tuple(_in_every_language([(mode.label, mode.value) for mode in WorkMode]))


@cache
def own_interests() -> tuple[tuple[str, int], ...]:
    marked = [mark for mark in Interest if mark != Interest.UNMARKED]
    return tuple(_in_every_language([(mark.label, mark.value) for mark in marked]))


def _in_every_language[Meaning](
    labels: Iterable[tuple[Promise | str, Meaning]],
) -> Iterator[tuple[str, Meaning]]:
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            yield from [(str(label), meaning) for label, meaning in labels]
