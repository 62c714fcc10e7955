"""Looking whether a job is advertised again: one polite look a day, by the clock."""

import datetime

from applications.spelling import name_key
from exchange.fetching import FetchError, Page, Trouble, fetch
from exchange.models import JobAdWatch
from exchange.postings.reading import read_page

# In one run of the clock, each of ten seconds at most; the others have their turn an hour later.
MOST_LOOKS = 60


def look_at_due_ads(today: datetime.date) -> int:
    """Look at the ads that were not looked at today; says at how many."""
    rows = JobAdWatch.objects.due(today).select_related("application__owner")
    claimed = [watch for watch in rows[:MOST_LOOKS] if watch.claim(today)]
    for watch in claimed:
        look(watch, on=today)
    return len(claimed)


def look(watch: JobAdWatch, *, on: datetime.date) -> None:
    """Look once, and write what was seen. What cannot be reached is no news."""
    if watch.link != watch.application.link:
        watch.begin_anew(watch.application.link)
    try:
        page = fetch(watch.link, etag=watch.etag, last_modified=watch.last_modified)
    except FetchError as error:
        return _note_trouble(watch, error.trouble)
    if page.status == 304:
        return None
    if page.status in (404, 410):
        return watch.note(JobAdWatch.State.GONE, on=on, posted_on=None)
    if page.status != 200:
        return _note_trouble(watch, Trouble.UNREACHABLE)
    return _note_page(watch, page, on)


def _note_page(watch: JobAdWatch, page: Page, on: datetime.date) -> None:
    posting = read_page(page.markup, page.address)
    watch.etag, watch.last_modified = page.etag[:200], page.last_modified[:100]
    watch.save(update_fields=["etag", "last_modified"])
    is_expired = posting.deadline_on is not None and posting.deadline_on < on
    if posting.is_closed or is_expired:
        return watch.note(JobAdWatch.State.GONE, on=on, posted_on=None)
    if not posting.title:
        # A shell, a list, a question whether one is human: it says nothing either way.
        return _note_trouble(watch, Trouble.NO_PAGE)
    if watch.title and name_key(watch.title) != name_key(posting.title):
        # The address leads to another job now.
        return watch.note(JobAdWatch.State.GONE, on=on, posted_on=None)
    state = JobAdWatch.State.ONLINE
    return watch.note(state, on=on, title=posting.title, posted_on=posting.posted_on)


def _note_trouble(watch: JobAdWatch, trouble: Trouble) -> None:
    watch.trouble = trouble
    watch.save(update_fields=["trouble"])
