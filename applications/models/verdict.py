import datetime
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from accounts.ownership import Owned, OwnerField
from applications.models.event import Event
from applications.models.timeline_lock import OnTimeline
from frame.constraints import known_value


class VerdictKind(models.TextChoices):
    CAME_SECOND = "came_second", _("I came second")
    FINALIST = "finalist", _("I was a finalist (place unknown)")
    TURNED_DOWN = "turned_down", _("They turned me down")
    NO_ANSWER = "no_answer", _("There was no answer")
    WITHDREW = "withdrew", _("I withdrew")
    ROLE_CLOSED = "role_closed", _("The job was closed or put on hold")
    OFFER_WITHDRAWN = "offer_withdrawn", _("They took the offer back")
    OFFER_DECLINED = "offer_declined", _("I declined their offer")
    OFFER_ACCEPTED = "offer_accepted", _("I accepted their offer")


class NewsChannel(models.TextChoices):
    PHONE = "phone", _("By phone")
    EMAIL = "email", _("By email")
    MESSAGE = "message", _("By text message or chat")
    LETTER = "letter", _("By letter")
    PORTAL = "portal", _("On their website")
    IN_PERSON = "in_person", _("In person")


class Verdict(OnTimeline, Owned):
    """How an application ended. A reopened one stays, and remembers the day it was lifted."""

    Kind = VerdictKind

    Channel = NewsChannel

    application = models.ForeignKey(
        "applications.Application", on_delete=models.CASCADE, related_name="verdicts"
    )
    owner = OwnerField("application")
    kind = models.CharField(_("How it ended"), max_length=16, choices=Kind.choices)
    heard_on = models.DateField(_("The day you heard"))
    # Whether that is so. Else it is the day on which the ending was put on record, for the order.
    is_day_known = models.BooleanField(default=True, db_default=True, editable=False)
    channel = models.CharField(
        _("How you heard"), max_length=10, choices=Channel.choices, blank=True
    )
    told_by = models.ForeignKey(
        "applications.Contact",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="news_told",
        verbose_name=_("Who told you"),
    )
    decided_by = models.ForeignKey(
        "applications.Contact",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="decisions",
        verbose_name=_("Who decided"),
    )
    their_words = models.TextField(_("What they said"), max_length=4000, blank=True)
    feedback = models.TextField(_("Feedback they gave"), max_length=4000, blank=True)
    hire_starts_on = models.DateField(
        _("The day on which the person they chose starts"),
        null=True,
        blank=True,
        help_text=_("If you know it. The notes you could send are timed from this day."),
    )
    file_deleted_on = models.DateField(
        _("The day on which they delete your application"),
        null=True,
        blank=True,
        help_text=_("If they named one. The note that they may keep it fits in the weeks before."),
    )
    written_at = models.DateTimeField(default=timezone.now, editable=False)
    # Since something of it was corrected or added; it is no slip then.
    edited_at = models.DateTimeField(null=True, blank=True, editable=False)
    reopened_on = models.DateField(null=True, blank=True, editable=False)

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["application"],
                condition=Q(reopened_on=None),
                name="one_standing_verdict",
            ),
            known_value("verdict", "kind", VerdictKind.values),
            known_value("verdict", "channel", ["", *NewsChannel.values]),
        ]
        indexes = [
            models.Index(fields=["owner", "heard_on", "id"], name="verdicts_by_day"),
            models.Index(fields=["owner", "kind", "heard_on"], name="verdicts_by_kind"),
        ]

    def __str__(self) -> str:
        return self.get_kind_display()

    @staticmethod
    def short_label(kind: str) -> str:
        """The kind in a few words, as a card and the timeline say it; empty for none."""
        return str(ENDINGS[kind].short_label) if kind else ""

    @property
    def ending(self) -> "Ending":
        return ENDINGS[self.kind]

    def take_locked_in_turn(self) -> None:
        """Take what is stored of it and of its application, locked."""
        self.application.take_locked()
        self.take_locked()

    @transaction.atomic
    def update(self, *, version: str, **fields: Any) -> None:
        """Write what was heard: the ending, the day, the way, the people, the words.

        The timeline and the board follow another ending or day; letters stay as they are. With
        `is_day_known` the day is one that somebody said, as another day is without it. A
        `NewPerson` is put on record. Raises `StaleEdit`.
        """
        stored = self.locked_in_turn()
        named = self.application.put_people_on_record(fields)
        fields |= {name: person.contact for name, person in named.items()}
        is_day_known = fields.pop("is_day_known", None)
        names = stored.changed_by(fields, version=version)
        if is_day_known is None:
            is_day_known = stored.is_day_known or "heard_on" in names
        if is_day_known != stored.is_day_known:
            fields, names = {**fields, "is_day_known": is_day_known}, [*names, "is_day_known"]
        if names:
            fields, names = {**fields, "edited_at": timezone.now()}, [*names, "edited_at"]
        self.write(names, fields)
        if {"heard_on", "is_day_known", "kind"} & set(names):
            self._correct_line()
        if "kind" in names and stored.reopened_on is None:
            self.application.set_ended_as(self.kind)

    def hear_more(self, **fields: Any) -> None:
        """Write what was heard where nothing is on record; raises `StaleEdit` where something else
        is."""
        blank = type(self)(owner=self.owner)
        self.update(version=blank.version_of({*fields} - {"is_day_known"}), **fields)

    def _correct_line(self) -> None:
        """The line of the timeline that tells of it says the ending and the day as they are now."""
        changes: dict[str, Any] = {"details": {"verdict": self.pk, "kind": self.kind}}
        if self.is_day_known:
            changes["happened_on"] = self.heard_on
        lines = self.application.events.filter(kind=Event.Kind.CLOSED, details__verdict=self.pk)
        lines.update(**changes)

    @property
    def can_be_taken_back(self) -> bool:
        """Whether it may be undone as a slip: nothing was added to it, no letter about it sent."""
        return self._is_slip(self._with_more([self.pk]))

    @classmethod
    def that_can_be_taken_back(cls, verdicts: Iterable["Verdict"]) -> list["Verdict"]:
        """Those of which `can_be_taken_back` holds, with their applications; asked for all at
        once."""
        keys = [verdict.pk for verdict in verdicts]
        with_more = cls._with_more(keys)
        rows = cls.objects.filter(pk__in=keys).select_related("application")
        rows = rows.prefetch_related("letters").order_by("application")
        return [verdict for verdict in rows if verdict._is_slip(with_more)]

    @classmethod
    def _with_more(cls, keys: Collection[int]) -> set[int]:
        """The keys of those on which something hangs that would go with them."""
        found: set[int] = set()
        for relation in cls._meta.related_objects:
            if relation.on_delete is models.CASCADE:
                name = relation.field.name
                hanging = relation.related_model._base_manager.filter(**{f"{name}__in": keys})
                found |= set(hanging.values_list(name, flat=True))
        return found

    def _is_slip(self, with_more: Collection[int]) -> bool:
        is_sent = any(letter.is_frozen for letter in self.letters.all())
        is_edited = self.edited_at is not None or self.pk in with_more
        return self.reopened_on is None and not is_edited and not is_sent

    @property
    def came_second(self) -> bool:
        return self.kind == self.Kind.CAME_SECOND

    @property
    def was_own_decision(self) -> bool:
        """Whether the person decided it, and not they."""
        return self.ending.is_own

    @property
    def known_day(self) -> datetime.date | None:
        """The day of the news, where it is known."""
        return self.heard_on if self.is_day_known else None

    @property
    def contact_on(self) -> datetime.date | None:
        """The day on which both sides heard from each other by it, where that is known.

        Who had no answer heard nothing, and a withdrawal may never have been said to them.
        """
        return self.known_day if self.ending.is_lost or self.ending.had_offer else None

    @property
    def days_since(self) -> int | None:
        """Whole days since the news, as the person counts days; None where its day is not known."""
        if not self.is_day_known:
            return None
        return (timezone.localdate() - self.heard_on) // datetime.timedelta(days=1)


@dataclass(frozen=True)
class Ending:
    """What the product makes of one kind of verdict.

    `short_label` says it in a few words, `banner` says it to the person on the application's page.
    `is_lost` where somebody else or nobody got the job, `is_near` where the person was among the
    last, `had_offer` where the job had been offered, `is_own` where the person decided it.
    """

    short_label: str | Promise
    banner: str | Promise
    is_lost: bool = False
    is_near: bool = False
    had_offer: bool = False
    is_own: bool = False

    @property
    def answers_offer(self) -> bool:
        """Whether it is the person's answer to an offer, and not the end of one."""
        return self.had_offer and self.is_own


ENDINGS: dict[str, Ending] = {
    Verdict.Kind.CAME_SECOND: Ending(
        _("Came second"),
        _("You came second. That is close, and it hurts."),
        is_lost=True,
        is_near=True,
    ),
    Verdict.Kind.FINALIST: Ending(
        _("Finalist"), _("You were a finalist."), is_lost=True, is_near=True
    ),
    Verdict.Kind.TURNED_DOWN: Ending(_("Turned down"), _("They turned you down."), is_lost=True),
    Verdict.Kind.NO_ANSWER: Ending(_("No answer"), _("There was no answer.")),
    Verdict.Kind.WITHDREW: Ending(_("Withdrawn"), _("You withdrew."), is_own=True),
    Verdict.Kind.ROLE_CLOSED: Ending(
        _("Job closed"), _("The job was closed or put on hold."), is_lost=True
    ),
    Verdict.Kind.OFFER_WITHDRAWN: Ending(
        _("Offer taken back"),
        _("They took their offer back. That hurts."),
        is_lost=True,
        had_offer=True,
    ),
    Verdict.Kind.OFFER_DECLINED: Ending(
        _("Offer declined"), _("You declined their offer."), had_offer=True, is_own=True
    ),
    Verdict.Kind.OFFER_ACCEPTED: Ending(
        _("Offer accepted"), _("You accepted their offer."), had_offer=True, is_own=True
    ),
}
NEAR_MISSES = [kind for kind, ending in ENDINGS.items() if ending.is_near]
