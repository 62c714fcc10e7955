from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from accounts.ownership import Owned
from frame.constraints import known_value


class Mark(models.TextChoices):
    """How it went, in the person's own judgement."""

    BLANK = "blank", pgettext_lazy("an answer in practice", "Blank")
    RAMBLED = "rambled", pgettext_lazy("an answer in practice", "Rambled")
    CLEAR = "clear", pgettext_lazy("an answer in practice", "Clear")
    LANDED = "landed", pgettext_lazy("an answer in practice", "Landed")

    @property
    def meaning(self) -> str:
        """What it stands for, in a few words."""
        return str(_MEANINGS[self])


_MEANINGS = {
    Mark.BLANK: _("Nothing came to mind"),
    Mark.RAMBLED: _("An answer came, but long or off the point"),
    Mark.CLEAR: _("Short and to the point"),
    Mark.LANDED: _("To the point, with an example that stays"),
}


class Attempt(Owned):
    """A question answered aloud on a day; several times a day, if the person likes."""

    owner_path = "question__owner"

    Mark = Mark

    question = models.ForeignKey(
        "practice.Question", on_delete=models.CASCADE, related_name="attempts"
    )
    on = models.DateField()
    mark = models.CharField(max_length=8, choices=Mark)
    # Where the card was before the first of the day, from which each further one counts, too.
    rung_before = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["-on", "-pk"]
        constraints = [known_value("attempt", "mark", Mark.values)]

    def __str__(self) -> str:
        return f"{self.mark} on {self.on}"
