"""A letter of thanks, for the page of a round."""

from django import template

from letters.kinds import Kind

register = template.Library()


@register.inclusion_tag("letters/_thanks_occasion.html")
def thanks_occasion(interview_round):
    """Offered while the application runs, when people were met and nobody was thanked yet."""
    fits = interview_round.held_on is not None and interview_round.has_happened
    return {
        "round": interview_round,
        "kind": Kind.THANKS,
        "fits_now": fits
        and interview_round.people.exists()
        and not interview_round.letters.filter(kind=Kind.THANKS).exists()
        and interview_round.application.verdict is None,
    }
