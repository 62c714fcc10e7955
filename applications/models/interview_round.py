import datetime
from typing import Self
from zoneinfo import ZoneInfo

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone

from accounts.models import validate_time_zone
from accounts.ownership import Owned, OwnedQuerySet
from applications.models.contact import Contact
from applications.models.event import Event


class InterviewRoundQuerySet(OwnedQuerySet["InterviewRound"]):
    def coming(self, now: datetime.datetime) -> Self:
        """Planned rounds that have not begun long ago; the one that runs now still counts."""
        return self.filter(
            outcome=InterviewRound.Outcome.PLANNED,
            starts_at__gte=now - datetime.timedelta(hours=2),
        )

    def not_called_off(self) -> Self:
        """Those that were held or still stand: no cancelled one, none to which nobody came."""
        called_off = [InterviewRound.Outcome.CANCELLED, InterviewRound.Outcome.NO_SHOW]
        return self.exclude(outcome__in=called_off)


class InterviewRound(Owned):
    """One interview of an application: when, where, with whom, and how it ended."""

    owner_path = "application__owner"

    class Format(models.TextChoices):
        PHONE = "phone", "Phone"
        VIDEO = "video", "Video call"
        ON_SITE = "on_site", "In person"
        PANEL = "panel", "Panel"
        TASK = "task", "Task or test"
        OTHER = "other", "Other"

    class Outcome(models.TextChoices):
        PLANNED = "planned", "Not yet known"
        PASSED = "passed", "I went on to the next step"
        ENDED = "ended", "It ended here"
        CANCELLED = "cancelled", "Cancelled"
        NO_SHOW = "no_show", "Nobody came"

    application = models.ForeignKey(
        "applications.Application", on_delete=models.CASCADE, related_name="rounds"
    )
    number = models.PositiveSmallIntegerField(editable=False)
    format = models.CharField(max_length=10, choices=Format.choices, default=Format.VIDEO)
    starts_at = models.DateTimeField("day and time", null=True, blank=True)
    time_zone = models.CharField(max_length=64, default="UTC", validators=[validate_time_zone])
    minutes = models.PositiveSmallIntegerField(
        "length in minutes",
        null=True,
        blank=True,
        validators=[MinValueValidator(5), MaxValueValidator(1440)],
    )
    place = models.CharField(
        max_length=400, blank=True, help_text="An address, or the link of the call."
    )
    people = models.ManyToManyField(
        "applications.Contact",
        through="applications.Participation",
        related_name="rounds",
    )
    prepare = models.TextField("to prepare", max_length=10_000, blank=True)
    outcome = models.CharField(
        "how it ended", max_length=10, choices=Outcome.choices, default=Outcome.PLANNED
    )
    best_moment = models.CharField(
        "the moment you liked best",
        max_length=300,
        blank=True,
        help_text="Goes on from “I still think of …”, for example: the half hour on how you "
        "rebuilt the weekend rota.",
    )
    notes = models.TextField(max_length=20_000, blank=True)

    objects = InterviewRoundQuerySet.as_manager()

    class Meta:
        ordering = ["application", "number"]
        constraints = [
            models.UniqueConstraint(
                fields=["application", "number"], name="round_numbers_are_unique"
            ),
            models.CheckConstraint(
                condition=Q(minutes=None) | Q(minutes__range=(5, 1440)),
                name="round_length_is_sensible",
            ),
        ]

    def __str__(self) -> str:
        return f"Round {self.number}"

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    @property
    def has_happened(self) -> bool:
        """Whether people were really met; a round without a day counts, a coming one does not."""
        if self.outcome == self.Outcome.PLANNED:
            return self.starts_at is None or self.starts_at <= timezone.now()
        return self.outcome not in (self.Outcome.CANCELLED, self.Outcome.NO_SHOW)

    @property
    def held_on(self) -> datetime.date | None:
        """The day of the round where it takes place."""
        return self.starts_at.astimezone(self.zone).date() if self.starts_at else None

    @transaction.atomic
    def change(self, *, on: datetime.date, **fields) -> None:
        """Write new values; a changed time or outcome is told on the timeline."""
        before = {"starts_at": self.starts_at, "outcome": self.outcome}
        for name, value in fields.items():
            setattr(self, name, value)
        self.save(update_fields=list(fields))
        told: dict[str, object] = {}
        if self.starts_at != before["starts_at"]:
            told["time"] = True
        if self.outcome != before["outcome"]:
            told["outcome"] = self.outcome
        if told:
            self.application.record(
                Event.Kind.ROUND_CHANGED, on, round=self.pk, number=self.number, **told
            )

    @transaction.atomic
    def meet(self, known, new: list[dict]) -> None:
        """Set who took part: `known` contacts, and `new` people as rows of their facts.

        A part that was recorded earlier stays with its person.
        """
        company = self.application.company
        self.participations.exclude(contact__in=known).delete()
        for contact in known:
            self.participations.get_or_create(contact=contact)
        for row in new:
            facts = {name: row.get(name, "") for name in ("greeting", "role", "email")}
            contact = Contact.objects.at_company(company, name=row["name"], **facts)
            self.participations.update_or_create(
                contact=contact,
                defaults={"part": row.get("part") or Participation.Part.INTERVIEWER},
            )

    @transaction.atomic
    def remove(self, *, on: datetime.date) -> None:
        """Delete a round that was put in by mistake; the timeline keeps that it was removed."""
        self.application.record(Event.Kind.ROUND_REMOVED, on, number=self.number)
        self.delete()


class Participation(Owned):
    """One person's part in one round."""

    owner_path = "round__application__owner"

    class Part(models.TextChoices):
        INTERVIEWER = "interviewer", "Interviewer"
        DECIDES = "decides", "Decides about the job"
        RECRUITER = "recruiter", "Recruiter or agency"
        HOST = "host", "Host or assistant"

    round = models.ForeignKey(
        InterviewRound, on_delete=models.CASCADE, related_name="participations"
    )
    contact = models.ForeignKey(
        "applications.Contact", on_delete=models.CASCADE, related_name="participations"
    )
    part = models.CharField(max_length=12, choices=Part.choices, default=Part.INTERVIEWER)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["round", "contact"], name="once_per_person_and_round")
        ]

    def __str__(self) -> str:
        return f"{self.contact} in {self.round}"
