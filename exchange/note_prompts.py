"""A job that is advertised again is a moment to write at once (`letters.occasions`)."""

import datetime
from collections.abc import Iterator

from django.utils.translation import gettext

from exchange.models import JobAdWatch
from letters.occasions import Prompt

# As long as a note is on Today.
FITS_FOR = datetime.timedelta(days=30)


def advertised_again(owner_id: int) -> Iterator[Prompt]:
    """One for each near miss of that person whose job ad came back, in one query."""
    words = gettext("They are looking again, and they know you. A short note fits now.")
    watches = JobAdWatch.objects.filter(application__owner=owner_id).advertised_again()
    for watch in watches.only("application", "news", "news_on"):
        if watch.news_on:
            yield Prompt(
                watch.application_id,
                f"advertised_again_{watch.news_on.isoformat()}",
                watch.news_on,
                watch.news_on + FITS_FOR,
                f"{watch.get_news_display()} {words}",
            )
