"""The addresses of many applications at once."""

from collections.abc import Callable

from django.urls import reverse


def addresses_of(page: str, *args: str) -> Callable[[int], str]:
    """What gives the address of this page of an application, by the key of the application.

    `reverse` is asked once: for every row of a long list it would take a good part of the time.
    """
    start, _, end = reverse(page, args=[0, *args]).partition("/0/")
    return lambda key: f"{start}/{key}/{end}"
