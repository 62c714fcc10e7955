"""What a person chose for one import, as it is stored beside the file and remembered."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Self

from exchange.importing.days import Order


@dataclass(frozen=True)
class Choices:
    """Answers to what a file leaves open. Empty is not chosen.

    `fields` names what each column is about, by its place; `statuses` what a status means, by its
    key; `company`, `position` and `stage` stand in where a row has none. With `moves`, what is on
    record is moved to a later stage that the file says; with `endings`, what is open is ended so.
    """

    sheet: int = 0
    by_columns: bool = False
    fields: tuple[str, ...] = ()
    statuses: Mapping[str, str] = field(default_factory=dict)
    order: Order = ""
    company: str = ""
    position: str = ""
    stage: str = ""
    moves: bool = False
    endings: bool = False

    def begins_anew(self, before: "Choices") -> bool:
        """Whether another sheet was chosen, or another way to read it."""
        return (self.sheet, self.by_columns) != (before.sheet, before.by_columns)

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        known = {name: stored[name] for name in cls.__dataclass_fields__ if name in stored}
        return replace(cls(**known), fields=tuple(stored.get("fields", ())))

    def as_json(self) -> dict[str, Any]:
        return asdict(self)
