"""What stands under "Your data" on the account page: rooms list it in their apps.py."""

from dataclasses import dataclass

from django.apps import apps
from django.utils.functional import Promise


@dataclass(frozen=True)
class AccountPage:
    """A page by the name of its address, what it is called, and what it is for in a few words."""

    address: str
    label: str | Promise
    about: str | Promise
    # The lower, the further up.
    order: int


def account_pages() -> list[AccountPage]:
    """In the order in which they are shown."""
    rooms = apps.get_app_configs()
    pages = [page for room in rooms for page in getattr(room, "account_pages", ())]
    return sorted(pages, key=lambda page: page.order)
