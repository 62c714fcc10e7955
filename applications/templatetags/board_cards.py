"""The cards of the board, written in Python: there are dozens, and templates are slower."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from applications.board import Card
from frame.localized import machine_moment, near_moment
from frame.tags import icon

register = template.Library()

_CARD = """\
<article class="board-card" aria-label="{position}" data-id="{key}">
<div>
{wish}<h3 class="board-card-role">\
<a class="card-link" href="{address}" draggable="false"><bdi>{position}</bdi></a></h3>
<p class="board-card-company"><bdi>{company}</bdi></p>
</div>
<p class="board-card-meta">
{interview}{in_short}{tagged}
</p>
{to_do}
<a class="card-move" href="{move_address}{looking_for}" draggable="false" \
aria-label="{move_label}" data-dialog>{dots}</a>
</article>
"""
_INTEREST = """\
<p class="card-interest"><span aria-hidden="true">{}</span>\
<span class="visually-hidden">{}</span></p>
"""
_INTERVIEW = """\
<span class="event-chip">{}<span class="visually-hidden">{} </span>\
<time datetime="{}">{}</time></span>"""
_TASK = """\
<p class="card-task">
<a draggable="false" href="{}"{}>{}<span class="visually-hidden">: <bdi>{}</bdi></span></a>
</p>"""


@register.simple_tag
def board_card(card: Card, looking_for: str) -> SafeString:
    """A card of a running application; `looking_for` is the board's query, which a move keeps
    (`back_to_board`)."""
    return format_html(
        _CARD,
        **vars(card),
        wish=format_html(_INTEREST, card.stars, card.interest_label) if card.interest else "",
        interview=_interview(card),
        in_short=format_html("<span>{}</span>", card.facts) if card.facts else "",
        tagged=_tags(card),
        to_do=_task(card),
        looking_for=looking_for,
        dots=icon("three-dots"),
    )


def _interview(card: Card) -> str:
    if not (when := card.next_round_when):
        return ""
    words = icon("calendar3"), gettext("Next interview:"), machine_moment(when), near_moment(when)
    return format_html(_INTERVIEW, *words)


def _tags(card: Card) -> str:
    tags = '<span class="card-tags"><bdi>{}</bdi></span>'
    return format_html(tags, card.tags) if card.tags else ""


def _task(card: Card) -> str:
    if not card.task_address:
        return format_html('<p class="card-task muted">{}</p>', card.task_words)
    dialog = SafeString(" data-dialog") if card.opens_dialog else ""
    return format_html(_TASK, card.task_address, dialog, card.task_words, card.position)
