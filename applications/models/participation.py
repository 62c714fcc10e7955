"""Who took part in a round, and as what."""

from dataclasses import dataclass

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.ownership import Owned
from applications.models.company import Company
from applications.typed_person import name_and_email
from frame.constraints import known_value
from frame.editing import Versioned


@dataclass(frozen=True)
class NewPerson:
    """Somebody met in a round for the first time, as far as anything is known about them.

    `company` is where they work, when that is not the company of the application.
    """

    name: str
    greeting: str = ""
    role: str = ""
    email: str = ""
    part: str = ""
    company: Company | None = None

    @classmethod
    def typed(cls, text: str) -> "NewPerson":
        """Somebody by the name that was typed, or pasted with an email address from a mail."""
        name, email = name_and_email(text)
        return cls(name, email=email)


class Part(models.TextChoices):
    INTERVIEWER = "interviewer", _("Interviewer")
    DECIDES = "decides", _("Decides about the job")
    RECRUITER = "recruiter", _("Recruiter or agency")
    HOST = "host", _("Host or assistant")


class Rapport(models.IntegerChoices):
    """How it was between the two, as the person felt it."""

    DISTANT = 0, _("Distant")
    POLITE = 1, _("Polite")
    WARM = 2, _("Warm")
    CLOSE = 3, _("We understood each other")


class Participation(Versioned, Owned):
    """One person's part in one round."""

    owner_path = "round__owner"

    Part = Part

    Rapport = Rapport

    round = models.ForeignKey(
        "applications.InterviewRound", on_delete=models.CASCADE, related_name="participations"
    )
    contact = models.ForeignKey(
        "applications.Contact", on_delete=models.CASCADE, related_name="participations"
    )
    part = models.CharField(_("Part"), max_length=12, choices=Part, default=Part.INTERVIEWER)
    rapport = models.PositiveSmallIntegerField(
        _("How it was between you"), choices=Rapport, null=True, blank=True
    )
    cares_about = models.CharField(
        _("What they care about"), max_length=300, blank=True, default="", db_default=""
    )

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["round", "contact"], name="once_per_person_and_round"),
            known_value("participation", "part", Part.values),
            models.CheckConstraint(
                condition=Q(rapport=None)
                | Q(rapport__range=(min(Rapport.values), max(Rapport.values))),
                name="participation_rapport_is_known",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.contact} in {self.round}"

    def get_part_display(self) -> str:  # type: ignore[no-redef]
        """As Django's own, which puts all parts into words to find this one."""
        return str(Part(self.part).label)

    @property
    def position(self) -> str:
        """Their role where the job is, or as its recruiter; of anybody else, where they work now.

        A role is what somebody is today, and says nothing of a round at a company they left.
        """
        contact = self.contact
        at_home = contact.company_id in (None, self.round.application.company_id)
        if at_home or self.part == Part.RECRUITER or contact.company is None:
            return contact.role
        return contact.company.name

    def take_part_as(self, part: str) -> None:
        """What they are there for."""
        self.part = part
        self.save(update_fields=["part"])
