"""What can be learned and prepared, for the pages of floors below."""

from django import template
from django.utils import timezone

from applications.people_met import is_ahead
from practice.models import Debrief
from practice.models.debrief import is_over

register = template.Library()


@register.inclusion_tag("practice/_round_practice.html", takes_context=True)
def round_practice(context, interview_round):
    """The debrief of a round that is over, or the way to write one; before, its preparation."""
    now = timezone.now()
    return {
        "round": interview_round,
        "debrief": Debrief.objects.filter(round=interview_round).first(),
        "is_over": is_over(interview_round, now),
        "is_ahead": is_ahead(interview_round),
        "csrf_token": context.get("csrf_token"),
    }
