"""Times show in the zone of the person who looks at them, and days begin at its midnight."""

import datetime

from django.utils import timezone


def midnight(day: datetime.date) -> datetime.datetime:
    """The moment at which `day` begins by the clocks of the current time zone."""
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time.min))


class PersonsTimeZoneMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.user.is_authenticated:
            with timezone.override(request.user.zone):
                return self.get_response(request)
        return self.get_response(request)
