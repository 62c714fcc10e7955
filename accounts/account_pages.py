"""What stands under "Your data" on the account page, put there by the rooms above."""

from dataclasses import dataclass

from django.utils.functional import Promise


@dataclass(frozen=True)
class AccountPage:
    """A page by the name of its address, what it is called, and what it is for in a few words."""

    address: str
    label: str | Promise
    about: str | Promise
    # The lower, the further up.
    order: int


_PAGES: dict[str, AccountPage] = {}


def add_account_page(page: AccountPage) -> None:
    """Let the account page lead there; called when an app is ready."""
    _PAGES[page.address] = page


def account_pages() -> list[AccountPage]:
    """In the order in which they are shown."""
    return sorted(_PAGES.values(), key=lambda page: page.order)
