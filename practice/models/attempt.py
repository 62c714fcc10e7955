from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.constraints import known_value
from accounts.ownership import Owned


class Mark(models.TextChoices):
    """How it went, in the person's own judgement."""

    BLANK = "blank", _("Blank")
    RAMBLED = "rambled", _("Rambled")
    CLEAR = "clear", _("Clear")
    LANDED = "landed", _("Landed")


class Attempt(Owned):
    """A question answered aloud on a day, once a day."""

    owner_path = "question__owner"

    Mark = Mark

    question = models.ForeignKey(
        "practice.Question", on_delete=models.CASCADE, related_name="attempts"
    )
    on = models.DateField()
    mark = models.CharField(max_length=8, choices=Mark)
    # Where the card was before, so that another mark on the same day takes the place of this one.
    rung_before = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["-on", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["question", "on"], name="practised_once_a_day"),
            known_value("attempt", "mark", Mark.values),
        ]

    def __str__(self) -> str:
        return f"{self.mark} on {self.on}"
