from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Stage(models.TextChoices):
    """How far an application got. Bad news never lowers it; an offer that bad news has answered is
    over once the application is taken up again."""

    # Translators: the stages of an application.
    SAVED = "saved", pgettext_lazy("stage", "Saved")
    APPLIED = "applied", pgettext_lazy("stage", "Applied")
    SCREENING = "screening", pgettext_lazy("stage", "Screening")
    INTERVIEWING = "interviewing", pgettext_lazy("stage", "Interviewing")
    OFFER = "offer", pgettext_lazy("stage", "Offer")

    @property
    def step(self) -> int:
        return list(type(self)).index(self)

    @property
    def quiet_after(self) -> int | None:
        """Days without a word after which it counts as gone quiet; None where that says nothing."""
        return QUIET_AFTER[self]


QUIET_AFTER: dict[Stage, int | None] = {
    Stage.SAVED: None,
    Stage.APPLIED: 21,
    Stage.SCREENING: 10,
    Stage.INTERVIEWING: 10,
    # An offer waits for the person, not for them.
    Stage.OFFER: None,
}


# The field that holds the day by which something is to do at this stage.
DUE_FIELDS = {Stage.SAVED: "deadline_on", Stage.OFFER: "answer_due_on"}


class WorkMode(models.TextChoices):
    ON_SITE = "on_site", _("On site")
    HYBRID = "hybrid", _("Hybrid")
    REMOTE = "remote", _("Remote")


class Interest(models.IntegerChoices):
    """How much the person wants a job."""

    UNMARKED = 0, _("Not recorded")
    SOMEWHAT = 1, _("Worth a try")
    MUCH = 2, _("I like it")
    MOST = 3, _("I really want it")
