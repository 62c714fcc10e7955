import datetime
from typing import Any, Self

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import Exists, F, Max, OuterRef, Q, Subquery
from django.urls import reverse
from django.utils import formats, timezone

from accounts.ownership import Owned, OwnedQuerySet
from applications.models.company import Company
from applications.models.event import Event
from applications.models.seen import ChangedSince, fingerprint


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

    @property
    def quiet_after(self) -> int | None:
        """Days without a word after which it counts as gone quiet; None where that says nothing."""
        return {"applied": 21, "screening": 10, "interviewing": 10, "offer": 5}.get(self.value)


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
        """With all that its page tells, read once however long it is."""
        from applications.models.interview_round import Participation
        from applications.models.verdict import Verdict

        people = Participation.objects.select_related("contact")
        verdicts = Verdict.objects.select_related("told_by", "decided_by")
        told: list[Any] = [
            "rounds",
            models.Prefetch("rounds__participations", people),
            models.Prefetch("verdicts", verdicts),
            "events",
            "dated_notes",
            "reminders",
            "letters",
        ]
        return self.select_related("company", "referred_by").prefetch_related(*told)

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

    def gone_quiet(self, on: datetime.date) -> Self:
        """Running ones of which nothing was heard for as long as their stage has patience.

        The longest quiet first, without those put aside since. Adds `last_event_on` and
        `last_round_at`, which `days_quiet` needs; a round still to come is no silence.
        """
        from applications.models.interview_round import InterviewRound

        events = Event.objects.filter(application=OuterRef("pk")).order_by()
        rounds = InterviewRound.objects.not_called_off().filter(application=OuterRef("pk"))
        last_event = events.values("application").annotate(latest=Max("happened_on"))
        last_round = rounds.order_by().values("application").annotate(latest=Max("starts_at"))
        patience = Q()
        for stage in Stage:
            if stage.quiet_after is not None:
                last_day = on - datetime.timedelta(days=stage.quiet_after)
                midnight = datetime.datetime.combine(
                    last_day + datetime.timedelta(days=1), datetime.time.min
                )
                over = Q(last_round_at=None) | Q(last_round_at__lt=timezone.make_aware(midnight))
                patience |= Q(stage=stage, last_event_on__lte=last_day) & over
        return (
            self.open()
            .select_related("company")
            .annotate(
                last_event_on=Subquery(last_event.values("latest")),
                last_round_at=Subquery(last_round.values("latest")),
            )
            .filter(patience)
            .filter(Q(let_be_on=None) | Q(let_be_on__lte=F("last_event_on")))
            .order_by("last_event_on", "pk")
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
    company = models.ForeignKey(Company, on_delete=models.RESTRICT, related_name="applications")
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
    # Put aside that day among those gone quiet, until something new happens.
    let_be_on = models.DateField(null=True, blank=True, editable=False)
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

    @property
    def open_reminders(self) -> list:
        """Those not done yet, the nearest day first."""
        return [one for one in self.reminders.all() if one.done_at is None]

    @transaction.atomic
    def describe(self, *, company: str, position: str, **fields) -> None:
        """Write what is known about the job; the company is found by name or made."""
        self.company = Company.objects.called(self.owner, company)
        self.position = " ".join(position.split())
        for name, value in fields.items():
            setattr(self, name, value)
        self.save(update_fields=["company", "position", *fields])

    def fact(self, name: str) -> str:
        """One fact as a person reads it; the company is `company_name`."""
        value = self._fact_value(name)
        if isinstance(value, datetime.date):
            return formats.date_format(value, "j F Y")
        if name == "referred_by":
            return str(self.referred_by or "")
        shown = getattr(self, f"get_{name}_display", None)
        return str((shown() if shown else value) or "")

    def fact_seen(self, name: str) -> str:
        return fingerprint(self._fact_value(name))

    def _fact_value(self, name: str):
        if name == "company_name":
            return self.company.name
        return self.referred_by_id if name == "referred_by" else getattr(self, name)

    @transaction.atomic
    def set_fact(self, name: str, value, *, seen: str) -> None:
        """Write one fact if it was changed from the value that stands.

        Raises `ChangedSince` when another tab has changed it since. The same value changes
        nothing.
        """
        stored = type(self).objects.select_for_update().get(pk=self.pk)
        if name == "company_name":
            self.company = Company.objects.called(self.owner, value)
        else:
            setattr(self, name, value)
        if self.fact_seen(name) == stored.fact_seen(name):
            return
        if stored.fact_seen(name) != seen:
            raise ChangedSince(stored.fact(name), stored.fact_seen(name))
        self.save(update_fields=["company" if name == "company_name" else name])
        if name == "applied_on" and stored.applied_on and value:
            self._let_the_move_follow(stored.applied_on, value)

    def _let_the_move_follow(self, earlier: datetime.date, day: datetime.date) -> None:
        """The move that set the day of applying keeps saying the same day, where its order allows.

        Otherwise the steps would show one day and the facts another.
        """
        moves = self.events.moves().filter(details__from=Stage.SAVED, happened_on=earlier)
        for move in moves[:1]:
            try:
                move.refuse_day(day)
            except ValidationError:
                return
            move.happened_on = day
            move.save(update_fields=["happened_on"])

    def put_to_rest(self, *, resting: bool = True) -> None:
        """Take it off the board, or back on; nothing else changes."""
        self.archived_at = timezone.now() if resting else None
        self.save(update_fields=["archived_at"])

    def let_be(self, on: datetime.date | None) -> None:
        """Say no more that it has gone quiet, until something new happens; None takes it back."""
        self.let_be_on = on
        self.save(update_fields=["let_be_on"])

    def days_quiet(self, on: datetime.date) -> int:
        """Whole days since the last line or round; for rows of `gone_quiet`."""
        latest: datetime.date = self.last_event_on  # type: ignore[attr-defined]
        if last_round_at := self.last_round_at:  # type: ignore[attr-defined]
            latest = max(latest, timezone.localdate(last_round_at))
        return (on - latest).days

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
        if current.stage == Stage.SAVED and self.applied_on is None:
            self.applied_on = on
        self.save(update_fields=["stage", "applied_on"])

    @transaction.atomic
    def correct_day(self, change: Event, *, on: datetime.date) -> None:
        """Give a change of stage the day on which it happened.

        Raises `ValidationError` for a day to come, or one that would put the moves out of order.
        """
        current = type(self).objects.select_for_update().get(pk=self.pk)
        change.refuse_day(on)
        if change.details.get("from") == Stage.SAVED and current.applied_on == change.happened_on:
            self.applied_on = on
            self.save(update_fields=["applied_on"])
        change.happened_on = on
        change.save(update_fields=["happened_on"])

    @transaction.atomic
    def take_back(self, move: Event) -> bool:
        """Undo the latest move, as if it had never been made; an earlier one stays.

        Says whether it was taken back.
        """
        current = type(self).objects.select_for_update().get(pk=self.pk)
        if not move.is_latest_move:
            return False
        self.stage, self.applied_on = move.details["from"], current.applied_on
        if self.stage == Stage.SAVED and current.applied_on == move.happened_on:
            self.applied_on = None
        self.save(update_fields=["stage", "applied_on"])
        move.delete()
        return True

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
