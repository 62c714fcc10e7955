from collections.abc import Iterable

from django import template
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from applications.table import Column

register = template.Library()


@register.simple_tag
def cells(texts: Iterable[str], columns: Iterable[Column]) -> SafeString:
    """The cells of one row. Written at once: a table has hundreds, and a loop takes its time."""
    classes = ("long" if column.is_long else "short" for column in columns)
    return format_html_join(
        "", '<td class="{}"><bdi>{}</bdi></td>', zip(classes, texts, strict=True)
    )
