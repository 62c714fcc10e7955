"""Saying what was done, with a way to take it back."""

from django.contrib import messages


def say_with_undo(request, text: str, undo: str) -> None:
    """Show `text` once, beside a button that posts to the address `undo`."""
    messages.success(request, text, extra_tags=undo)
