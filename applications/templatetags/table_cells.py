from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString

from applications.table import Cell, Row

register = template.Library()


@register.simple_tag
def cells(row: Row) -> SafeString:
    """The cells of one row beside its position; those that can be edited are links to the form.

    Written in Python: a table has hundreds, and with a loop in its template the page takes a third
    longer.
    """
    return SafeString("".join(map(_cell, row.cells)))


def _cell(cell: Cell) -> str:
    kind = "long" if cell.column.is_long else "short"
    words = conditional_escape(cell.text)
    label = conditional_escape(str(cell.column.label))
    start = f'<td class="{kind}" data-column="{label}">'
    if not cell.form:
        return f"{start}<bdi>{words}</bdi></td>"
    return (
        f'{start}<a class="cell-edit" href="{cell.form}" data-inline>'
        f'<bdi>{words}</bdi><span class="visually-hidden"> {label}</span></a></td>'
    )
