"""Saying what was done, with a way to take it back or to correct its day.

A message is stored as a text, a level and tags: the addresses that do so travel as its tags. Only
this module knows that.
"""

from django.contrib import messages
from django.contrib.messages.storage.base import Message


def say_with_undo(request, text: str, undo: str, *, other_day: str = "") -> None:
    """Show `text` once, beside a button that posts to the address `undo`, and a link to the page
    `other_day` where it is corrected when it happened."""
    messages.success(request, text, extra_tags=f"{undo} {other_day}".strip())


def undo_address(message: Message) -> str:
    """The address of `say_with_undo`; empty where nothing is to be taken back."""
    return _addresses(message)[0]


def other_day_address(message: Message) -> str:
    """The page of `say_with_undo` that corrects the day; empty where there is none."""
    return _addresses(message)[1]


def _addresses(message: Message) -> tuple[str, str]:
    tags = message.extra_tags or ""
    undo, _, other_day = tags.partition(" ") if tags.startswith("/") else ("", "", "")
    return undo, other_day
