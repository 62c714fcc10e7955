from collections.abc import Iterable

from django import template
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe

from search.results import Piece

register = template.Library()


@register.filter
def marked(pieces: Iterable[Piece]) -> SafeString:
    """A text with what was looked for marked in it."""
    shown = [
        format_html("<mark>{}</mark>", piece.text)
        if piece.is_hit
        else conditional_escape(piece.text)
        for piece in pieces
    ]
    return mark_safe("".join(shown))  # noqa: S308  every piece is escaped
