"""Saying what was done, with a way to take it back.

A message is stored as a text, a level and tags: the address that takes it back travels as its tag.
Only this module knows that.
"""

from django.contrib import messages
from django.contrib.messages.storage.base import Message


def say_with_undo(request, text: str, undo: str) -> None:
    """Show `text` once, beside a button that posts to the address `undo`."""
    messages.success(request, text, extra_tags=undo)


def undo_address(message: Message) -> str:
    """The address of `say_with_undo`; empty where nothing is to be taken back."""
    tags = message.extra_tags or ""
    return tags if tags.startswith("/") else ""
