from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.ownership import Owned
from frame.editing import Companion

# So much of each that all of it fits on one printed page.
LONGEST = 500


class RematchSheet(Companion, Owned):
    """What a person prepares when they are called back after a near miss."""

    owner_path = "verdict__owner"
    COMPANION_OF = "verdict"

    verdict = models.OneToOneField(
        "applications.Verdict", on_delete=models.CASCADE, related_name="rematch_sheet"
    )
    to_show = models.TextField(
        _("What I would show them"), max_length=LONGEST, blank=True, default="", db_default=""
    )
    stumped_by = models.TextField(
        _("What stumped me then"), max_length=LONGEST, blank=True, default="", db_default=""
    )
    their_problem = models.TextField(
        _("What I learned about their biggest problem"),
        max_length=LONGEST,
        blank=True,
        default="",
        db_default="",
    )
    who_decides = models.TextField(
        _("Who decides now"), max_length=LONGEST, blank=True, default="", db_default=""
    )
    questions = models.TextField(
        _("Three questions for a new manager"),
        max_length=LONGEST,
        blank=True,
        default="",
        db_default="",
        help_text=_("One per line."),
    )
    to_say_yes = models.TextField(
        _("What I would need to say yes"), max_length=LONGEST, blank=True, default="", db_default=""
    )

    FIELDS = ("to_show", "stumped_by", "their_problem", "who_decides", "questions", "to_say_yes")

    def __str__(self) -> str:
        return f"Rematch sheet of {self.verdict_id}"
