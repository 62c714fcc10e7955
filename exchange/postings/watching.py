"""Looking whether a job is advertised again: one polite look a day, by the clock."""

import datetime
import logging

from django.core.exceptions import ObjectNotUpdated

from applications.spelling import name_key
from exchange.fetching import FetchError, Page, Trouble, fetch
from exchange.models import JobAdWatch
from exchange.postings.reading import read_page

logger = logging.getLogger(__name__)

# In one run of the clock, each of ten seconds at most; the others have their turn an hour later.
MOST_LOOKS = 60


def look_at_due_ads(today: datetime.date) -> int:
    """Look at the ads that were not looked at today; says at how many.

    What goes wrong with one of them takes no other its turn.
    """
    rows = JobAdWatch.objects.due(today).select_related("application__owner")
    looks = 0
    for watch in rows[:MOST_LOOKS]:
        if watch.claim(today):
            looks += 1
            try:
                look(watch, on=today)
            except ObjectNotUpdated:
                pass  # nobody waits for it any more
            except Exception:
                logger.exception("The job ad of watch %s could not be read.", watch.pk)
    return looks


def look(watch: JobAdWatch, *, on: datetime.date) -> None:
    """Look once, and write what was seen. What cannot be reached is no news."""
    if watch.link != watch.application.link:
        watch.begin_anew(watch.application.link)
    try:
        page = fetch(watch.link, etag=watch.etag, last_modified=watch.last_modified)
    except FetchError as error:
        watch.note_trouble(error.trouble)
        return
    if page.status == 200:
        _note_page(watch, page, on)
    elif page.status == 304:
        watch.note_unchanged()
    elif page.status in (404, 410):
        watch.note_gone(on=on)
    else:
        watch.note_trouble(Trouble.UNREACHABLE)


def _note_page(watch: JobAdWatch, page: Page, on: datetime.date) -> None:
    posting = read_page(page.markup, page.address)
    is_expired = posting.deadline_on is not None and posting.deadline_on < on
    is_another_job = watch.title and name_key(watch.title) != name_key(posting.title)
    if posting.is_closed or is_expired:
        watch.note_gone(on=on)
    elif not posting.title:
        # A shell, a list, a question whether one is human: it says nothing either way.
        watch.note_trouble(Trouble.NO_PAGE)
    elif is_another_job:
        watch.note_gone(on=on)
    else:
        # A deadline passes while the page stays as it is: with one it is read whole each time.
        is_marked = posting.deadline_on is None
        watch.note_online(
            on=on,
            title=posting.title,
            posted_on=posting.posted_on,
            etag=page.etag if is_marked else "",
            last_modified=page.last_modified if is_marked else "",
        )
