from django.conf import settings
from django.db import models

from accounts.ownership import Owned
from practice.question_key import LONGEST_KEY


class Wording(Owned):
    """One way in which a question was put, so that it is found when it is put so again."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="question_wordings"
    )
    question = models.ForeignKey(
        "practice.Question", on_delete=models.CASCADE, related_name="wordings"
    )
    normalised = models.CharField(max_length=LONGEST_KEY)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "normalised"], name="one_question_per_wording")
        ]

    def __str__(self) -> str:
        return self.normalised
