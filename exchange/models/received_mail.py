import datetime
import re
from typing import Any, Self

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.ownership import Owned, OwnedQuerySet
from applications.models import Note, Verdict
from applications.spelling import name_key
from exchange.mails.kinds import REFUSALS, MailKind
from exchange.mails.person_names import in_spoken_order
from exchange.mails.signature import signature_of
from exchange.mails.vocabulary.senders import ROLE, TEAM
from frame.constraints import known_value
from frame.gone_meanwhile import GoneMeanwhile

# Undecided for longer, the mail itself is gone from the database; what was recorded of it stays.
KEPT_FOR = datetime.timedelta(days=30)


# The firm of "Anna Berg - Haven", "Anna Berg | Haven" and "Anna Berg from Haven".
_BEHIND_NAME = re.compile(r"\s[-–—|@]\s|\s(?:at|from|bei|chez|via)\s")


class ReceivedMailQuerySet(OwnedQuerySet["ReceivedMail"]):
    def settled(self) -> Self:
        """Those that tell of an ending which was put on record, or corrected, since they came."""
        at = models.OuterRef("received_at")
        standing = Verdict.objects.filter(
            models.Q(written_at__gte=at) | models.Q(edited_at__gte=at),
            application=models.OuterRef("application"),
            reopened_on=None,
        )
        return self.filter(models.Exists(standing), kind__in=REFUSALS)

    def undecided(self) -> Self:
        return self.exclude(pk__in=self.settled().values("pk"))

    def out_of_date(self, now: datetime.datetime) -> Self:
        return self.filter(received_at__lt=now - KEPT_FOR)


class ReceivedMail(Owned):
    """A mail that was handed in and what it seems to say, until the person has decided."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="received_mails"
    )
    fingerprint = models.CharField(max_length=64, editable=False)
    received_at = models.DateTimeField(default=timezone.now, editable=False)
    sender_name = models.CharField(max_length=200, blank=True)
    sender_address = models.CharField(max_length=254, blank=True)
    subject = models.CharField(max_length=200, blank=True)
    sent_on = models.DateField(null=True, blank=True)
    text = models.TextField(blank=True)
    kind = models.CharField(
        _("What it is about"), max_length=20, choices=MailKind, default=MailKind.OTHER
    )
    # The words that made the kind likely.
    words = models.JSONField(default=list, blank=True)
    company = models.CharField(max_length=120, blank=True)
    position = models.CharField(max_length=160, blank=True)
    # What the form of a round begins with, out of a calendar file; empty without one.
    invitation = models.JSONField(default=dict, blank=True)
    application = models.ForeignKey(
        "applications.Application",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("Application"),
    )

    objects = ReceivedMailQuerySet.as_manager()

    class Meta:
        ordering = [models.F("sent_on").desc(nulls_last=True), "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "fingerprint"], name="a_mail_only_once"),
            known_value("mail", "kind", MailKind.values),
        ]

    def __str__(self) -> str:
        return self.subject or self.sender_name or self.sender_address

    def get_absolute_url(self) -> str:
        return reverse("exchange:mail", args=[self.pk])

    @property
    def happened_on(self) -> datetime.date:
        """The day it was sent, or today where that is not known or still to come."""
        today = timezone.localdate()
        return min(self.sent_on or today, today)

    @property
    def note_text(self) -> str:
        """What of it becomes a note on the timeline."""
        return "\n\n".join(filter(None, [self.subject, self.text]))[:20_000].strip()

    @property
    def recorded_note(self) -> Note | None:
        """The note that the same mail became when it was handed in before."""
        mine = Note.objects.for_user(self.owner).select_related("application__company")
        return mine.filter(text=self.note_text).first() if self.note_text else None

    @property
    def sender_person(self) -> str:
        """The sender's name; where a team or a program writes, whoever signed."""
        name = in_spoken_order(_BEHIND_NAME.split(self.sender_name)[0])
        is_person = len(name.split()) in (2, 3, 4) and not TEAM.search(name) and "@" not in name
        if not is_person or name == self.company:
            name = signature_of(self.text).person
        return name[:120] if name != self.company else ""

    @property
    def sender_role(self) -> str:
        """What the sender does, where they sign with it."""
        signature = signature_of(self.text)
        is_sender = name_key(signature.person) == name_key(self.sender_person)
        return signature.role if signature.person and is_sender else ""

    @property
    def person_address(self) -> str:
        """The sender's address, unless it is that of many."""
        is_of_many = ROLE.fullmatch(self.sender_address.partition("@")[0])
        return "" if is_of_many else self.sender_address

    @property
    def appointment(self) -> datetime.datetime | None:
        """When the calendar file says that they meet, as the clock shows it there."""
        starts_at = self.invitation.get("starts_at")
        return datetime.datetime.fromisoformat(starts_at) if starts_at else None

    @property
    def other_appointments(self) -> list[datetime.datetime]:
        """When the first of the other appointments that it carries begin."""
        return [datetime.datetime.fromisoformat(t) for t in self.invitation.get("other_times", ())]

    def round_facts(self, *names: str) -> dict[str, Any]:
        """What the form of a round begins with, of these fields and those that go with them."""
        facts = {name: self.invitation[name] for name in names if self.invitation.get(name)}
        return facts | {"is_day_only": bool(self.invitation.get("is_whole_day"))}

    @property
    def new_people(self) -> list[dict[str, Any]]:
        """Whom the round form adds: those of the invitation, or whoever wrote."""
        if people := self.invitation.get("people"):
            return people
        return (
            [
                {
                    "name": self.sender_person,
                    "email": self.person_address,
                    "role": self.sender_role,
                }
            ]
            if self.sender_person
            else []
        )

    def delete_once(self) -> None:
        """Delete it, in the transaction that writes what became of it.

        Raises `GoneMeanwhile` where another tab was faster, so that nothing becomes of it twice.
        """
        if not ReceivedMail.objects.filter(pk=self.pk).delete()[0]:
            raise GoneMeanwhile(f"{self._meta.label} {self.pk}")

    def decide(self, *, kind: str, application) -> None:
        """What the person says it is about, whatever was proposed."""
        self.kind, self.application = kind, application
        self.save(update_fields=["kind", "application"])
