"""A letter that could be written."""

import datetime
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext

from applications.models import Contact, InterviewRound
from letters.kinds import Kind, Variant


@dataclass(frozen=True)
class Occasion:
    """One letter that fits from `opens_on` to `ends_on`, to whom, and why in one sentence.

    `period` tells apart the notes of one ending; `about` is the key of the round or the verdict.
    """

    kind: Kind
    reason: str | Promise
    recipient: Contact | None = None
    round: InterviewRound | None = None
    variant: Variant | None = None
    period: str = ""
    about: int | None = None
    opens_on: datetime.date | None = None
    ends_on: datetime.date | None = None
    # The day of what prompted it, if that is not the round or the verdict.
    prompted_on: datetime.date | None = None

    @property
    def label(self) -> str:
        return str(self.kind.label)

    @property
    def to_whom(self) -> str:
        """Its kind and the recipient, for a button that others are beside."""
        return f"{self.label}, {self.recipient.name}" if self.recipient else self.label

    @property
    def title(self) -> str:
        """Its kind, and of thanks the round."""
        if not self.round:
            return self.label
        return gettext("Thanks for round %(number)s") % {"number": self.round.number}

    @property
    def key(self) -> str:
        return occasion_key(self.kind, self.about, self.period)


def occasion_key(kind: Kind, about: int | None, period: str = "") -> str:
    """The key under which an application remembers that a note was dismissed; `about` is a round,
    or else its verdict.

    It is of this note alone: the next note, and the notes of a later verdict, are still suggested.
    """
    return "-".join(str(part) for part in (kind.value, period, about) if part)
