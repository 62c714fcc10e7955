"""What the frame around every page asks."""

from django import template

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
