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
        return {"applied": 21, "screening": 10, "interviewing": 10, "offer": 5}.get(self.value)


class WorkMode(models.TextChoices):
    ON_SITE = "on_site", "On site"
    HYBRID = "hybrid", "Hybrid"
    REMOTE = "remote", "Remote"
