import datetime
from typing import Self

from django.conf import settings
from django.db import models, transaction
from django.db.models import Exists, F, Max, OuterRef, Q, Subquery
from django.urls import reverse
from django.utils import timezone

from accounts.ownership import Owned, OwnedQuerySet
from applications.models.company import Company
from applications.models.event import Event


class Stage(models.TextChoices):
    """How far an application got. Bad news never lowers it."""

    SAVED = "saved", "Saved"
    APPLIED = "applied", "Applied"
    SCREENING = "screening", "Screening"
    INTERVIEWING = "interviewing", "Interviewing"
    OFFER = "offer", "Offer"

    @property
    def step(self) -> int:
        return list(type(self)).index(self)


class WorkMode(models.TextChoices):
    ON_SITE = "on_site", "On site"
    HYBRID = "hybrid", "Hybrid"
    REMOTE = "remote", "Remote"


class ApplicationQuerySet(OwnedQuerySet["Application"]):
    @transaction.atomic
    def log(
        self, owner, *, company: str, position: str, on: datetime.date, **fields
    ) -> "Application":
        """Log a new application on day `on`; the company is found by name or made."""
        application = self.create(
            owner=owner,
            company=Company.objects.called(owner, company),
            position=" ".join(position.split()),
            **fields,
        )
        application.record(Event.Kind.LOGGED, on, stage=application.stage)
        return application

    def open(self) -> Self:
        """Those still running: no standing verdict, not put away."""
        return self.filter(~self._ended(), archived_at=None)

    def ended(self) -> Self:
        """Those with a standing verdict, not put away."""
        return self.filter(self._ended(), archived_at=None)

    def with_history(self) -> Self:
        """With rounds, people met, verdicts and timeline, read once however long they are."""
        from applications.models.verdict import Verdict

        verdicts = Verdict.objects.select_related("told_by", "decided_by")
        return self.select_related("company", "referred_by").prefetch_related(
            "rounds__participations__contact", models.Prefetch("verdicts", verdicts), "events"
        )

    def with_card_facts(self) -> Self:
        """What a card or a row shows, in one query however many there are.

        Adds `round_count`, `next_round_at` (UTC moment or None), `people_count`, `last_event_on`
        and `ending` (the standing verdict's kind or None).
        """
        from applications.models.interview_round import InterviewRound, Participation
        from applications.models.verdict import Verdict

        rounds = InterviewRound.objects.filter(application=OuterRef("pk"))
        people = Participation.objects.filter(round__application=OuterRef("pk"))
        events = Event.objects.filter(application=OuterRef("pk"))
        standing = Verdict.objects.filter(application=OuterRef("pk"), reopened_on=None)

        def one(rows, **figure):
            return Subquery(rows.order_by().values("by").annotate(**figure).values(*figure)[:1])

        return self.select_related("company").annotate(
            round_count=one(rounds.annotate(by=F("application")), counted=models.Count("pk")),
            people_count=one(
                people.annotate(by=F("round__application")),
                counted=models.Count("contact", distinct=True),
            ),
            last_event_on=one(events.annotate(by=F("application")), latest=Max("happened_on")),
            next_round_at=Subquery(
                rounds.coming(timezone.now()).order_by("starts_at").values("starts_at")[:1]
            ),
            ending=Subquery(standing.values("kind")[:1]),
        )

    @staticmethod
    def _ended() -> Exists:
        from applications.models.verdict import Verdict

        return Exists(Verdict.objects.filter(application=OuterRef("pk"), reopened_on=None))


class Application(Owned):
    """One job tried for, at one company."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="applications"
    )
    company = models.ForeignKey(Company, on_delete=models.PROTECT, related_name="applications")
    position = models.CharField(max_length=160)
    stage = models.CharField(max_length=20, choices=Stage, default=Stage.SAVED)
    applied_on = models.DateField("applied on", null=True, blank=True)
    deadline_on = models.DateField("deadline", null=True, blank=True)
    link = models.URLField("link to the posting", max_length=800, blank=True)
    source = models.CharField(
        "found through", max_length=120, blank=True, help_text="A site, a person, an agency."
    )
    referred_by = models.ForeignKey(
        "applications.Contact",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="referrals",
    )
    place = models.CharField(max_length=160, blank=True)
    work_mode = models.CharField(max_length=10, choices=WorkMode, blank=True)
    pay = models.CharField(
        max_length=120, blank=True, help_text="As it was said, for example 52,000 a year."
    )
    qualification = models.CharField(
        "what you bring",
        max_length=160,
        blank=True,
        help_text="A few words that a letter can use after “my”, for example retail-operations "
        "background.",
    )
    posting = models.TextField(
        "text of the posting", max_length=40_000, blank=True, help_text="Postings disappear."
    )
    notes = models.TextField(max_length=20_000, blank=True)
    archived_at = models.DateTimeField(null=True, blank=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = ApplicationQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(stage__in=Stage.values), name="application_stage_is_known"
            )
        ]
        indexes = [models.Index(fields=["owner", "stage"], name="board")]

    def __str__(self) -> str:
        return f"{self.position} at {self.company}"

    def get_absolute_url(self) -> str:
        return reverse("applications:application", args=[self.pk])

    @property
    def verdict(self):
        """The standing verdict, or None while the application runs."""
        return next((one for one in self.verdicts.all() if one.reopened_on is None), None)

    def people_met(self) -> list:
        """Everybody who took part in a round, each once, in the order they were met."""
        met = {
            one.contact_id: one.contact
            for interview_round in self.rounds.all()
            for one in interview_round.participations.all()
        }
        return list(met.values())

    @transaction.atomic
    def describe(self, *, company: str, position: str, **fields) -> None:
        """Write what is known about the job; the company is found by name or made."""
        self.company = Company.objects.called(self.owner, company)
        self.position = " ".join(position.split())
        for name, value in fields.items():
            setattr(self, name, value)
        self.save(update_fields=["company", "position", *fields])

    def put_to_rest(self, *, resting: bool = True) -> None:
        """Take it off the board, or back on; nothing else changes."""
        self.archived_at = timezone.now() if resting else None
        self.save(update_fields=["archived_at"])

    def record(self, kind: Event.Kind, on: datetime.date, /, **details) -> Event:
        """Write one line on the timeline. Only the doors of state changes call this."""
        return self.events.create(kind=kind, happened_on=on, details=details)

    @transaction.atomic
    def move_to(self, stage: str, *, on: datetime.date) -> None:
        """Change the stage and record it on the timeline; the same stage changes nothing."""
        current = type(self).objects.select_for_update().get(pk=self.pk)
        if current.stage == stage:
            self.stage = stage
            return
        self.record(Event.Kind.MOVED, on, **{"from": current.stage, "to": stage})
        self.stage = stage
        self.applied_on = current.applied_on
        if stage != Stage.SAVED and self.applied_on is None:
            self.applied_on = on
        self.save(update_fields=["stage", "applied_on"])

    @transaction.atomic
    def close_with(self, kind: str, *, on: datetime.date, **facts):
        """Record how it ended and return the standing verdict.

        Pressed twice it stays one verdict: while one stands, that one is returned unchanged.
        The stage stays where it was. `facts` are fields of `Verdict`.
        """
        # The lock makes two tabs take turns; the unique constraint is the last word.
        type(self).objects.select_for_update().get(pk=self.pk)
        if standing := self.verdicts.filter(reopened_on=None).first():
            return standing
        verdict = self.verdicts.create(kind=kind, heard_on=on, **facts)
        self.record(Event.Kind.CLOSED, on, verdict=verdict.pk, kind=kind)
        return verdict

    @transaction.atomic
    def reopen(self, *, on: datetime.date) -> None:
        """Take the application up again; the verdict stays in its history."""
        if self.verdicts.filter(reopened_on=None).update(reopened_on=on):
            self.record(Event.Kind.REOPENED, on)

    @transaction.atomic
    def add_round(self, *, on: datetime.date, **fields):
        """Add the next interview round; an application that was earlier moves to interviewing."""
        type(self).objects.select_for_update().get(pk=self.pk)
        last = self.rounds.aggregate(last=Max("number"))["last"] or 0
        interview_round = self.rounds.create(number=last + 1, **fields)
        self.record(Event.Kind.ROUND_ADDED, on, round=interview_round.pk, number=last + 1)
        if Stage(self.stage).step < Stage.INTERVIEWING.step:
            self.move_to(Stage.INTERVIEWING, on=on)
        return interview_round
