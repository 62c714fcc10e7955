"""Days of which no time is known go along when their person moves to other clocks."""

from accounts.models import TIME_ZONE_FOLLOWERS, User
from applications.models import InterviewRound


def follow_time_zone(user: User) -> None:
    """Let rounds of which only the day is known stay on that day by the clocks of the person."""
    InterviewRound.objects.for_user(user).take_days_along(user.time_zone)


TIME_ZONE_FOLLOWERS.append(follow_time_zone)
