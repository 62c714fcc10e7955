"""What could be written, for the pages of floors below."""

from django import template
from django.utils import timezone

from letters.occasions import occasions

register = template.Library()


@register.inclusion_tag("letters/_occasions.html", takes_context=True)
def letter_offers(context, application):
    """The letters that fit `application` today, each with its button."""
    return {
        "application": application,
        "occasions": occasions(application, today=timezone.localdate()),
        "csrf_token": context.get("csrf_token"),
    }
