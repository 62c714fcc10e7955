"""What the frame around every page asks."""

from collections.abc import Iterable
from functools import cache

from django import template
from django.apps import apps
from django.forms import BaseForm
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from frame import localized
from frame.form_pages import FieldError, errors_in
from frame.script_words import current_edition
from frame.undo import other_day_address, undo_address

register = template.Library()


def _or_nothing(words):
    """A filter that shows nothing where nothing is recorded."""
    return lambda value: "" if value is None or value == "" else words(value)


# {{ letter.sent_on|day }}.
for name in (
    "day",
    "short_day",
    "day_of_month",
    "short_day_of_month",
    "weekday",
    "short_weekday",
    "day_of_week",
    "month",
    "month_name",
    "clock_time",
    "moment",
    "weekday_moment",
    "full_moment",
    "near_moment",
    "machine_moment",
    "distance",
    "near_day",
    "near_day_within",
    "number",
    "file_size",
    "minutes",
    "city",
):
    register.filter(name, _or_nothing(getattr(localized, name)))
register.filter(undo_address)
register.filter(other_day_address)


@register.filter
def names(rows) -> SafeString:
    """The rows by their names, as a list within a sentence."""
    return _listed(format_html("<bdi>{}</bdi>", row) for row in rows)


@register.filter
def links(rows) -> SafeString:
    """As `names`, each leading to the page of the row."""
    link = '<a href="{}"><bdi>{}</bdi></a>'
    return _listed(format_html(link, row.get_absolute_url(), row) for row in rows)


def _listed(words: Iterable[SafeString]) -> SafeString:
    return mark_safe(localized.listed(list(words)))  # noqa: S308  each is escaped already


@register.simple_tag(takes_context=True)
def current_room(context) -> str:
    """The entry of the main navigation under which the page stands; empty for none.

    It is called as the room, unless the room names another for a word of the address: in
    `navigation`, in its apps.py.
    """
    match = context["request"].resolver_match
    if match is None:
        return ""
    if not match.app_name:
        return "accounts"  # A library has the pages of passwords and of email addresses.
    entries = getattr(apps.get_app_config(match.app_name), "navigation", {})
    words = match.route.split("/")
    return next((entries[word] for word in words if word in entries), match.app_name)


@register.simple_tag
def standing(template_name: str, room: str) -> SafeString:
    """A part of the frame that is the same on every page of a room, in the language of the page."""
    return _standing(template_name, room, get_language())


@cache
def _standing(template_name: str, room: str, _language: str | None) -> SafeString:
    """Made once: navigation takes longer than much of what stands in a page. Whoever changes such
    a template starts `make dev` again."""
    return render_to_string(template_name, {"room": room})


@register.simple_tag
@cache
def icon(name: str) -> SafeString:
    """One of the icons in static/vendor/icons.svg; it says nothing that words beside it do not."""
    drawing = '<svg class="icon" aria-hidden="true" focusable="false"><use href="{}#{}"/></svg>'
    return format_html(drawing, static("vendor/icons.svg"), name)


@register.simple_tag
def script_words_address() -> str:
    """Where the browser finds the words that scripts show, in the language of the page."""
    language = get_language() or "en"
    return reverse("script_words", args=[language, current_edition(language)])


@register.simple_tag
def errors_of(form: BaseForm) -> list[FieldError]:
    """What is wrong in a form whose page is not made by `frame.form_pages.answer`."""
    return list(errors_in(form))
