"""Days of which no time is known go along when their person moves to other clocks."""

from django.db.models.signals import post_save
from django.dispatch import receiver

from accounts.models import User
from applications.models import InterviewRound


@receiver(post_save, sender=User)
def go_along(instance: User, created: bool, update_fields=None, **_kwargs) -> None:
    # The account knows nothing of rounds, so that it cannot tell them itself.
    if not created and (update_fields is None or "time_zone" in update_fields):
        InterviewRound.objects.for_user(instance).take_days_along(instance.time_zone)
