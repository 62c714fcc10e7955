"""What could be written, for the pages of floors below."""

from django import template
from django.utils import timezone

from letters.kinds import KINDS, Kind
from letters.models import Letter
from letters.occasions import occasions

register = template.Library()


@register.inclusion_tag("letters/_occasions.html", takes_context=True)
def letter_occasions(context, application):
    """The letters that fit `application` today, each with its button."""
    return {
        "application": application,
        "occasions": occasions(application, today=timezone.localdate()),
        "csrf_token": context.get("csrf_token"),
    }


@register.simple_tag
def letter_of_the_ending(application) -> Letter | None:
    """The one letter that belongs to the verdict of `application`, where it was begun."""
    for letter in application.letters.all():
        if KINDS[Kind(letter.kind)].answers and letter.verdict_id == application.verdict.pk:
            return letter
    return None
