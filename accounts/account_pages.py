"""What stands under "Your data" on the account page: rooms list it in their apps.py."""

from dataclasses import dataclass

from django.utils.functional import Promise

from frame.rooms import listed_by_rooms


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
    return sorted(listed_by_rooms("account_pages"), key=lambda page: page.order)
