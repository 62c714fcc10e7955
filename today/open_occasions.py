"""Notes one could send, over all applications. Each is a suggestion that can be dismissed."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import batched

from django.utils.translation import gettext

from applications.models import Application, Contact
from letters.kinds import Kind as LetterKind
from letters.occasions import Correspondence, Occasion, occasions
from letters.occasions.reading import read_letter_history
from today.occasion_candidates import (
    NEWS_IS_FRESH,
    NOTES_ARE_FRESH,
    THANKS_ARE_FRESH,
    newest_candidates,
)

# Silence has a block of its own, another try needs a posting, and nobody is pushed to decide.
WHILE_IT_RUNS = (LetterKind.THANKS,)
MOST_EVER = 1000
# So many more are read at once than are wanted: for some the note was written already.
MOST_WITHOUT = 3
KINDS_HERE = [kind for kind in LetterKind if kind not in (LetterKind.STATUS, LetterKind.REAPPLY)]


@dataclass(frozen=True)
class OpenOccasion:
    """A note about what happened on the day `on`, neither written nor dismissed.

    `occasion` is for the first of `people`; the others can be thanked for the same round.
    """

    application: Application
    occasion: Occasion
    on: datetime.date
    people: tuple[Contact, ...] = ()

    @property
    def label(self) -> str:
        return self.occasion.title

    @property
    def key(self) -> str:
        """What the application remembers once this one is left; see `occasion_key`."""
        return self.occasion.key

    @property
    def since(self) -> datetime.date:
        """The day from which it fits: its own, or the later one until which it was put off."""
        until = self.application.postponed_occasions.get(self.key)
        postponed = datetime.date.fromisoformat(until) if until else self.on
        return max(self.occasion.opens_on or self.on, postponed)

    def __str__(self) -> str:
        # Translators: a note that could be sent, "Thanks for round 2, Larkfield".
        return gettext("%(note)s, %(company)s") % {
            "note": self.label,
            "company": self.application.short_title,
        }


def open_occasions(user, on: datetime.date, most: int) -> list[OpenOccasion]:
    """The `most` notes that could be written on that day, the latest news first, without dismissed
    ones.

    The number of queries does not depend on the number of rows. There is none while the person has
    paused all reminders; after the pause their number grows by one each day. Only the few
    applications with the latest news are read, and more where these yield too little.
    """
    if user.reminders_paused:
        return []
    most = min(most, _most_after_a_pause(user, on))
    correspondence = Correspondence(user.pk)
    found: list[OpenOccasion] = []
    at_once = most + MOST_WITHOUT
    for some in batched(newest_candidates(user, on, correspondence), at_once, strict=False):
        read_letter_history(some)
        found += occasions_about(some, on, correspondence)
        found = _once_a_person(found)
        if len(found) >= most:
            break
    return found[:most]


def _most_after_a_pause(user, on: datetime.date) -> int:
    """One on the day of resuming and one more each day, so that a pause does not end in a flood."""
    resumed_on = user.reminders_resumed_on
    return max(1, 1 + (on - resumed_on).days) if resumed_on else MOST_EVER


def _once_a_person(found: list[OpenOccasion]) -> list[OpenOccasion]:
    """The latest news first; for each person only the first of the notes to keep in touch."""
    first: list[OpenOccasion] = []
    people: set[int] = set()
    for open_occasion in sorted(found, key=lambda open_occasion: open_occasion.on, reverse=True):
        occasion = open_occasion.occasion
        recipient = occasion.recipient.pk if occasion.recipient else None
        if occasion.kind == LetterKind.KEEP_IN_TOUCH and recipient:
            if recipient in people:
                continue
            people.add(recipient)
        first.append(open_occasion)
    return first


def occasions_about(
    applications: Iterable[Application], on: datetime.date, correspondence: Correspondence
) -> list[OpenOccasion]:
    """What could be written on that day about these `applications` of one person."""
    return [
        open_occasion
        for application in applications
        for open_occasion in _open_occasions(application, on, correspondence)
    ]


def _open_occasions(
    application: Application, on: datetime.date, correspondence: Correspondence
) -> list[OpenOccasion]:
    """Thanks for a round are one occasion here, however many people there are to thank."""
    found: dict[str, OpenOccasion] = {}
    fitting = occasions(application, today=on, correspondence=correspondence, kinds=KINDS_HERE)
    for occasion in fitting:
        if day := _day_of(occasion, application, on):
            people = (occasion.recipient,) if occasion.recipient else ()
            fresh = OpenOccasion(application, occasion, day, people)
            first = found.get(fresh.key)
            found[fresh.key] = replace(first, people=first.people + people) if first else fresh
    return [
        open_occasion
        for key, open_occasion in found.items()
        if not application.has_put_off(key, on) and on - open_occasion.since <= NOTES_ARE_FRESH
    ]


def _day_of(
    occasion: Occasion, application: Application, on: datetime.date
) -> datetime.date | None:
    """The day of what it is about; None for an occasion that is not for Today."""
    if occasion.prompted_on:
        return occasion.prompted_on
    if application.ended_as and (verdict := application.verdict):
        if not verdict.is_day_known:
            return None
        # A note to keep in touch has its own days.
        has_time = (
            occasion.kind == LetterKind.KEEP_IN_TOUCH or on - verdict.heard_on <= NEWS_IS_FRESH
        )
        return verdict.heard_on if has_time and occasion.kind != LetterKind.THANKS else None
    held_on = occasion.round.day if occasion.round else None
    is_fresh = occasion.kind in WHILE_IT_RUNS and held_on and on - held_on <= THANKS_ARE_FRESH
    return held_on if is_fresh else None
