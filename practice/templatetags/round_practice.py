"""What can be learned and prepared, for the pages of floors below."""

from django import template

from applications.models.round_outcome import RoundOutcome

register = template.Library()


@register.inclusion_tag("practice/_round_practice.html", takes_context=True)
def round_practice(context, interview_round):
    """The debrief of a round that is over, or the way to write one; before, its preparation."""
    outcome = interview_round.outcome
    is_last = outcome == RoundOutcome.ENDED and interview_round.application.is_running
    return {
        "round": interview_round,
        "debrief": getattr(interview_round, "debrief", None),
        # Before a debrief how it went is recorded, and what has ended is closed.
        "is_debrief_next": outcome != RoundOutcome.PLANNED and not is_last,
        "csrf_token": context.get("csrf_token"),
    }
