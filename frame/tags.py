"""What the frame around every page asks."""

from functools import cache

from django import template
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag(takes_context=True)
def current_room(context) -> str:
    """The entry of the main navigation under which the page stands."""
    match = context["request"].resolver_match
    parts = match.route.split("/") if match else []
    if {"people", "companies"} & set(parts):
        return "people"
    if "reminders" in parts:
        return "today"
    return match.app_name if match else ""


@register.simple_tag
@cache
def icon(name: str) -> SafeString:
    """One of the icons in static/vendor/icons.svg; it says nothing that words beside it do not."""
    drawing = '<svg class="icon" aria-hidden="true" focusable="false"><use href="{}#{}"/></svg>'
    return format_html(drawing, static("vendor/icons.svg"), name)
