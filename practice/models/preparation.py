from collections.abc import Collection

from django.db import models, transaction
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.ownership import Owned
from frame.editing import Companion
from practice.models.question import Question


class Preparation(Companion, Owned):
    """What the person has made ready for an interview, besides its checklist."""

    owner_path = "round__owner"
    COMPANION_OF = "round"

    round = models.OneToOneField(
        "applications.InterviewRound", on_delete=models.CASCADE, related_name="preparation"
    )
    # The questions that the person expects, to see afterwards which of them came.
    questions = models.ManyToManyField(Question, related_name="preparations", blank=True)
    to_ask = models.TextField(
        _("Your questions for them"),
        max_length=4000,
        blank=True,
        help_text=_("One per line."),
    )
    to_bring = models.TextField(
        _("What to bring"), max_length=2000, blank=True, help_text=_("One per line.")
    )

    def __str__(self) -> str:
        return f"Preparation of {self.round_id}"

    def get_absolute_url(self) -> str:
        return reverse("practice:preparation", args=[self.round_id])

    @property
    def lines_to_ask(self) -> list[str]:
        return [line for line in map(str.strip, self.to_ask.splitlines()) if line]

    @property
    def lines_to_bring(self) -> list[str]:
        return [line for line in map(str.strip, self.to_bring.splitlines()) if line]

    @transaction.atomic
    def expect(self, texts: Collection[str], *, shown: Collection[int] = ()) -> None:
        """Prepare for the questions of these texts; of those whose keys were `shown`, those that
        are missing now are taken off."""
        owner = self.round.application.owner
        expected = [Question.objects.get_or_create_by_text(owner, text) for text in texts]
        self.questions.remove(*self.questions.filter(pk__in=shown))
        self.questions.add(*expected)
