from collections.abc import Iterable

from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString

from applications.table import Row, TableColumn

register = template.Library()


@register.simple_tag
def cells(row: Row, columns: Iterable[TableColumn]) -> SafeString:
    """The cells of one row; those that can be edited are links to the form.

    Written in Python: a table has hundreds, and a loop in a template is slower.
    """
    cells = zip(columns, row.others, row.others_edits, strict=True)
    return SafeString("".join(_cell(*cell) for cell in cells))


def _cell(column: TableColumn, text: str, form: str) -> str:
    kind = "long" if column.is_long else "short"
    words = conditional_escape(text)
    label = conditional_escape(str(column.label))
    start = f'<td class="{kind}" data-column="{label}">'
    if not form:
        return f"{start}<bdi>{words}</bdi></td>"
    return (
        f'{start}<a class="cell-edit" href="{form}" data-inline>'
        f'<bdi>{words}</bdi><span class="visually-hidden"> {label}</span></a></td>'
    )
