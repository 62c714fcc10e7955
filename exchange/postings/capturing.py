"""From what a person has of a job ad to the form of a new application."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from exchange.fetching import FetchError, Trouble, fetch
from exchange.postings.posting import Posting
from exchange.postings.reading import read_bookmark, read_page, read_text

NOT_FOUND = _("The website says that this page is no longer there.")
NOT_SHOWN = _("The website did not show the page. Some only show it to people who sign in.")
NOT_UNDERSTOOD = _("The page does not say which job it is about. Many websites hide that.")
NOT_SAID = _("The text does not say which job it is about.")
SEVERAL = _("Several jobs are on this page. Choose the one that you mean.")
CLOSED = _("The page says that you can no longer apply.")


@dataclass(frozen=True)
class Capture:
    """What was read, and what there is to say about it; empty where all went well."""

    posting: Posting
    notice: str | Promise = ""

    @property
    def is_empty(self) -> bool:
        return not self.posting.is_found


def capture_address(address: str) -> Capture:
    """Read the ad at `address`. Raises `FetchError` when it is no address at all."""
    known = Posting(address=address).shortened()
    try:
        page = fetch(address)
    except FetchError as error:
        if error.trouble == Trouble.ADDRESS:
            raise
        return Capture(known, error.trouble.label)
    if page.status in (404, 410):
        return Capture(known, NOT_FOUND)
    if page.status != 200:
        return Capture(known, NOT_SHOWN)
    return _captured(read_page(page.markup, page.address))


def capture_text(text: str, address: str) -> Capture:
    return _captured(read_text(text, address), not_found=NOT_SAID)


def capture_bookmark(address: str, *, title: str, data: list[str], text: str) -> Capture:
    return _captured(read_bookmark(address, title=title, data=data, text=text))


def _captured(posting: Posting, *, not_found: Promise = NOT_UNDERSTOOD) -> Capture:
    if posting.choices:
        return Capture(posting, SEVERAL)
    if posting.is_closed:
        return Capture(posting, CLOSED)
    return Capture(posting, "" if posting.is_found else not_found)
