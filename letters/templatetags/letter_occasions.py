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


@register.inclusion_tag("letters/_thanks_occasion.html")
def thanks_occasion(interview_round):
    """A letter of thanks, while the application runs, people were met and nobody was thanked."""
    fits = interview_round.held_on is not None and interview_round.has_taken_place
    return {
        "round": interview_round,
        "kind": Kind.THANKS,
        "fits_now": fits
        and interview_round.people.exists()
        and not interview_round.letters.filter(kind=Kind.THANKS).exists()
        and interview_round.application.verdict is None,
    }


@register.simple_tag
def letter_of_the_ending(application) -> Letter | None:
    """The letter that belongs to the verdict of `application`, where it was begun."""
    for letter in application.letters.all():
        if KINDS[Kind(letter.kind)].answers and letter.verdict_id == application.verdict.pk:
            return letter
    return None
