"""A column of a table: its heading, the texts below it, and what it is about."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import repeat

from exchange.importing.headings import heading_key
from exchange.importing.records import Field, Line
from exchange.importing.values import is_nothing


@dataclass(eq=False)
class Column:
    """`cells` has a text for each row, `texts` those that say something; `field` is what it is
    about, as far as that is known by now."""

    heading: str
    cells: Sequence[str]
    field: Field = Field.OTHER

    @cached_property
    def key(self) -> str:
        return heading_key(self.heading)

    @cached_property
    def texts(self) -> list[str]:
        return [text for cell in self.cells if not is_nothing(text := cell.strip())]

    @property
    def is_unknown(self) -> bool:
        return self.field == Field.OTHER

    @property
    def counts_up(self) -> bool:
        """Whether it numbers the rows."""
        if len(self.texts) < 2 or not all(map(_is_number, self.texts)):
            return False
        numbers = list(map(int, self.texts))
        return numbers == sorted(set(numbers))

    def share(self, is_such: Callable[[str], object]) -> float:
        """How much of its texts is such."""
        return sum(map(bool, map(is_such, self.texts))) / len(self.texts) if self.texts else 0

    def has_only(self, is_such: Callable[[str], object]) -> bool:
        return bool(self.texts) and all(map(is_such, self.texts))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 7


def columns_of(
    headings: Sequence[str],
    lines: Sequence[Line],
    fields: Iterable[Field] = repeat(Field.OTHER),
) -> list[Column]:
    """The columns that these rows have below the headings."""
    return [
        Column(
            heading, [line.cells[place] if place < len(line.cells) else "" for line in lines], field
        )
        for place, (heading, field) in enumerate(zip(headings, fields, strict=False))
    ]


def column_about(columns: Iterable[Column], *fields: Field) -> Column | None:
    """The first column that is about one of these."""
    return next((column for column in columns if column.field in fields), None)
