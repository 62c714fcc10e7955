"""Deleting or merging from a page: into the bin, with Undo in the message."""

from django.urls import reverse

from accounts.ownership import Owned
from frame.undo import say_with_undo
from records.bin import put_into_bin
from records.models import BinItem


def delete_with_undo(request, row: Owned, text: str) -> None:
    """Put the row into the bin and say `text`, with the button that brings it back."""
    say_in_bin(request, put_into_bin(row), text)


def say_in_bin(request, item: BinItem, text: str) -> None:
    """Say `text`, with the button that brings `item` back from the bin."""
    say_with_undo(request, text, reverse("records:restore", args=[item.pk]))
