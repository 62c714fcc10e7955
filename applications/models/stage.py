from django.db import models


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
        return QUIET_AFTER[self]


QUIET_AFTER: dict[Stage, int | None] = {
    Stage.SAVED: None,
    Stage.APPLIED: 21,
    Stage.SCREENING: 10,
    Stage.INTERVIEWING: 10,
    Stage.OFFER: 5,
}


class WorkMode(models.TextChoices):
    ON_SITE = "on_site", "On site"
    HYBRID = "hybrid", "Hybrid"
    REMOTE = "remote", "Remote"
