from django.db import models
from django.utils import timezone

from accounts.ownership import Owned


class Answer(Owned):
    """What used to be the person's best answer to a question."""

    owner_path = "question__owner"

    question = models.ForeignKey(
        "practice.Question", on_delete=models.CASCADE, related_name="earlier_answers"
    )
    text = models.TextField()
    written_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-written_at", "-pk"]

    def __str__(self) -> str:
        return self.text
