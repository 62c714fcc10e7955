from typing import Self

from django.db import models, transaction
from django.db.models import F
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from accounts.ownership import Owned, OwnedQuerySet
from frame.constraints import known_value
from practice.models.added_afterwards import AddedAfterwards
from practice.models.question import LONGEST_QUESTION, Question

# Among so many of the newest one is looked for.
LOOKED_AT = 20


class Landing(models.TextChoices):
    """How the answer went, as the person felt it on the day."""

    LANDED = "landed", pgettext_lazy("an answer", "Landed")
    SO_SO = "so_so", pgettext_lazy("an answer", "So-so")
    STUMPED = "stumped", pgettext_lazy("an answer", "Stumped me")


# Such questions become cards.
TO_PRACTISE = (Landing.SO_SO, Landing.STUMPED)


class AskingQuerySet(OwnedQuerySet["Asking"]):
    def newest_first(self) -> Self:
        """By the day of the interview; those of one without a day are last."""
        return self.order_by(F("debrief__round__starts_at").desc(nulls_last=True), "-pk")

    def unrated(self, user) -> "Asking | None":
        """The newest one without a mark for how it went, where its debrief still takes one."""
        mine = self.for_user(user).filter(landing="")
        rows = mine.select_related("debrief__round__application__company")
        return next((row for row in rows.order_by("-pk")[:LOOKED_AT] if row.can_be_rated), None)


class Asking(AddedAfterwards, Owned):
    """A question as it was asked in an interview, and how the answer went there."""

    owner_path = "debrief__owner"

    Landing = Landing

    debrief = models.ForeignKey(
        "practice.Debrief", on_delete=models.CASCADE, related_name="askings"
    )
    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="askings")
    words = models.CharField(_("As it was asked"), max_length=LONGEST_QUESTION)
    asked_by = models.ForeignKey(
        "applications.Contact",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="questions_asked",
        verbose_name=_("Who asked"),
    )
    landing = models.CharField(
        pgettext_lazy("an answer", "How it went"), max_length=8, choices=Landing, blank=True
    )
    sought = models.CharField(_("What they were after"), max_length=300, blank=True)
    wished = models.TextField(_("The answer you wish you had given"), max_length=4000, blank=True)

    objects = AskingQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [known_value("asking", "landing", ["", *Landing.values])]

    def __str__(self) -> str:
        return self.words

    @property
    def can_be_rated(self) -> bool:
        """Whether it can still be said how the answer went."""
        return not self.debrief.is_locked

    def get_absolute_url(self) -> str:
        return self.debrief.get_absolute_url()

    @transaction.atomic
    def use_wished_answer(self) -> None:
        """Make the answer that the person wishes they had given the best answer; the old one
        stays in the history."""
        if self.wished:
            self.question.take_locked()  # or another tab writes an answer in between
            version = self.question.version_of(["answer"])
            self.question.update(version=version, answer=self.wished)
