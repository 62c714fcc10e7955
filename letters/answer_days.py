"""The day of an answer, for letters that were answered before it was stored with them."""

from typing import Any


def fill_answer_days(letters: Any, events: Any) -> None:
    """Give each of `letters` that was answered the day that the latest of `events` says of it.

    A day before it was sent is none. Both are querysets of today's models or of a migration's, and
    `events` may hold all kinds, of these letters and of others.
    """
    answers = events.filter(kind="letter_answered", details__answered=True).order_by("pk")
    for application, day, details in answers.values_list("application", "happened_on", "details"):
        answered = letters.filter(
            application=application, pk=details.get("letter"), state="answered", sent_on__lte=day
        )
        answered.update(answered_on=day)
