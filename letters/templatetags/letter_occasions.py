"""What could be written, for the pages of floors below."""

from django import template
from django.utils import timezone

from letters.kinds import KINDS, Kind
from letters.models import Letter
from letters.occasions import Correspondence, occasions
from letters.occasions.line_of_days import line_of_days

register = template.Library()


def _correspondence(context, application) -> Correspondence:
    """Read once for a page."""
    request = context["request"]
    if not hasattr(request, "letter_correspondence"):
        request.letter_correspondence = Correspondence(application.owner_id)
    return request.letter_correspondence


@register.inclusion_tag("letters/_occasions.html", takes_context=True)
def letter_occasions(context, application):
    """The letters that fit `application` today and were not left, with what can be done.

    None while the person has paused all reminders.
    """
    today = timezone.localdate()
    correspondence = _correspondence(context, application)
    fitting = occasions(application, today=today, correspondence=correspondence)
    if context["request"].user.reminders_paused:
        fitting = []
    return {
        "application": application,
        "occasions": [each for each in fitting if not application.has_put_off(each.key, today)],
        "may_leave": True,
        "csrf_token": context.get("csrf_token"),
    }


@register.inclusion_tag("letters/_line_of_days.html", takes_context=True)
def letter_days(context, application):
    """What was and what may come after a near miss."""
    return {
        "application": application,
        "line": line_of_days(
            application, timezone.localdate(), _correspondence(context, application)
        ),
        "is_paused": context["request"].user.reminders_paused,
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
