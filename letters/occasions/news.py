"""What the rules ask of an ending alone: a few columns, before its application is read in full."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from applications.models import Verdict
from letters.kinds import Kind
from letters.occasions.correspondence import Correspondence, Prompt
from letters.occasions.schedule import Period, country_of, period_on, schedule_of
from letters.occasions.stopping import NOTES_APART


@dataclass(frozen=True)
class News:
    """A verdict that stands and whose day is known, as it is on the day `on`."""

    verdict: Verdict
    on: datetime.date
    correspondence: Correspondence

    @property
    def days(self) -> int:
        """Whole days since then."""
        return (self.on - self.verdict.heard_on).days

    @property
    def prompts(self) -> Sequence[Prompt]:
        """What happened meanwhile."""
        return self.correspondence.prompts.get(self.verdict.application_id, ())

    @property
    def has_note_lately(self) -> bool:
        """Whether a note about this application was written so lately that none may follow yet."""
        last_on = self.correspondence.last_note_on.get(self.verdict.application_id)
        return last_on is not None and (self.on - last_on).days < NOTES_APART

    @property
    def period(self) -> Period | None:
        """That of the notes after a near miss which is open."""
        country = country_of(self.verdict.application, self.correspondence.country)
        return period_on(self.on, schedule_of(self.verdict, country))


@dataclass(frozen=True)
class Possible:
    """A letter that may fit, by its kind and the key of its occasion.

    A note of a period has the day on which that opened; what fits because something happened has
    none.
    """

    kind: Kind
    key: str
    opened_on: datetime.date | None = None
