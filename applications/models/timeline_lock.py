"""Who may write the timeline of an application: a door that has locked it."""

import datetime
from typing import TYPE_CHECKING, Self

from django.db import connection, models, transaction
from django.utils import timezone

from applications.models.event import Event, EventKind, EventQuerySet
from frame.editing import Versioned

if TYPE_CHECKING:
    from applications.models.application import Application


class NotLocked(Exception):
    """A door tells a step on the timeline of an application that another tab may be changing."""


class TimelineLock(Versioned):
    """The methods of `Application` that lock it and write one line on its timeline."""

    if TYPE_CHECKING:  # what it reads of `Application`
        active_at: models.DateTimeField[datetime.datetime, datetime.datetime]
        events: EventQuerySet

    # The block of the door that holds the lock.
    _locked_in: transaction.Atomic | None = None

    class Meta:
        abstract = True

    def locked(self) -> Self:
        stored = super().locked()
        if self._locked_in not in connection.atomic_blocks:
            self._locked_in = connection.atomic_blocks[-1]
        return stored

    def record(self, kind: EventKind, on: datetime.date, /, **details) -> Event:
        """Write one line on the timeline. Only the doors of state changes call this.

        Raises `NotLocked` in a door that has not locked the application first.
        """
        if self._locked_in not in connection.atomic_blocks:
            raise NotLocked(kind)
        self.active_at = timezone.now()
        self.save(update_fields=["active_at"])
        return self.events.create(kind=kind, happened_on=on, details=details)


class OnTimeline(Versioned):
    """A row of an application, of whose changes the timeline tells.

    Every door locks the application first, so that none waits for another for ever.
    """

    if TYPE_CHECKING:
        application: models.ForeignKey["Application", "Application | None"]

    class Meta:
        abstract = True

    def locked_in_turn(self) -> Self:
        """The row as it is stored, locked after its application."""
        if self.application:
            self.application.locked()
        return self.locked()

    def take_locked_in_turn(self) -> None:
        """Take what is stored, locked after the application."""
        self.take_from(self.locked_in_turn())
