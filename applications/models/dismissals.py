"""Letters that could be written and are not wanted, or not now."""

import datetime
from collections.abc import Callable

from django.db import models, transaction

from frame.editing import Versioned


class Dismissals(Versioned):
    """The fields and methods of `Application` for such letters.

    A letter is named by its key, a text that `letters.occasions.occasion_key` makes.
    """

    dismissed_occasions = models.JSONField(
        db_column="let_go", default=list, db_default=[], editable=False
    )
    # The day on which it is suggested again.
    postponed_occasions = models.JSONField(default=dict, db_default={}, editable=False)

    class Meta:
        abstract = True

    def dismiss_occasion(self, key: str) -> None:
        """Offer this letter no more; dismissed twice it is dismissed once."""
        self._write_dismissed(lambda keys: [*keys, key] if key not in keys else keys)

    def restore_occasion(self, key: str) -> None:
        """Offer a letter again that was dismissed."""
        self._write_dismissed(lambda keys: [other for other in keys if other != key])

    @transaction.atomic
    def postpone_occasion(self, key: str, until: datetime.date | None) -> None:
        """Offer this letter again on the day `until`; without one, at once."""
        postponed = dict(self.locked().postponed_occasions)
        postponed.pop(key, None)
        if until:
            postponed[key] = until.isoformat()
        self.postponed_occasions = postponed
        self.save(update_fields=["postponed_occasions"])

    def has_put_off(self, key: str, on: datetime.date) -> bool:
        """Whether this letter was dismissed, or postponed until later than `on`."""
        return key in self.dismissed_occasions or on.isoformat() < self.postponed_occasions.get(
            key, ""
        )

    @transaction.atomic
    def _write_dismissed(self, change: Callable[[list[str]], list[str]]) -> None:
        # Two tabs that dismiss two letters take turns.
        self.dismissed_occasions = change(self.locked().dismissed_occasions)
        self.save(update_fields=["dismissed_occasions"])
