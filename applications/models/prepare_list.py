"""What to prepare for an interview, and what of it is done."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from frame.editing import Versioned


@dataclass(frozen=True)
class ToPrepare:
    """One line of what to prepare, and whether it is done.

    `key` names it for ticking: its text, and for the second of equal ones that it is the second.
    """

    text: str
    done: bool
    key: str


class PrepareList(Versioned):
    """The fields and methods of `InterviewRound` for its list of what to prepare."""

    prepare = models.TextField(
        _("To prepare"), max_length=10_000, blank=True, help_text=_("One per line.")
    )
    # The lines of `prepare` that are done, by their keys.
    prepared = models.JSONField(default=list, db_default=[], blank=True, editable=False)

    class Meta:
        abstract = True

    @property
    def prepare_list(self) -> list[ToPrepare]:
        """What to prepare, a thing a line, in the order it was written."""
        counted: Counter[str] = Counter()
        listed = []
        for line in filter(None, map(str.strip, self.prepare.splitlines())):
            counted[line] += 1
            # No line begins with a space, so that no key is the text of another.
            key = line if counted[line] == 1 else f" {counted[line]} {line}"
            listed.append(ToPrepare(line, key in self.prepared, key))
        return listed

    @property
    def left_to_prepare(self) -> list[str]:
        """What is not done yet of what to prepare."""
        return [line.text for line in self.prepare_list if not line.done]

    @transaction.atomic
    def mark_prepared(self, keys: Collection[str]) -> None:
        """Mark the lines of `prepare_list` that have these keys as done, and no others."""
        self.take_from(self.locked())
        self.prepared = [line.key for line in self.prepare_list if line.key in keys]
        self.save(update_fields=["prepared"])
