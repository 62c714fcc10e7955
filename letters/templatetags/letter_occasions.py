"""What could be written, for the pages of floors below."""

from collections.abc import Collection

from django import template
from django.utils import timezone

from letters.kinds import KINDS, Kind
from letters.models import Letter
from letters.occasions import Correspondence, Occasion, Record, occasions
from letters.occasions.line_of_days import line_of_days
from letters.occasions.rules import LETTER_WITHIN
from letters.occasions.stopping import TOO_EARLY

register = template.Library()


def _correspondence(context, application) -> Correspondence:
    """Read once for a page."""
    request = context["request"]
    if not hasattr(request, "letter_correspondence"):
        request.letter_correspondence = Correspondence(application.owner_id)
    return request.letter_correspondence


def _shown(context, application, kinds: Collection[Kind] = tuple(Kind)) -> list[Occasion]:
    """The letters of `kinds` that fit `application` today and were not left.

    None while the person has paused all reminders.
    """
    if context["request"].user.reminders_paused:
        return []
    today, correspondence = timezone.localdate(), _correspondence(context, application)
    fitting = occasions(application, today=today, correspondence=correspondence, kinds=kinds)
    return [each for each in fitting if not application.has_put_off(each.key, today)]


@register.inclusion_tag("letters/_occasions.html", takes_context=True)
def letter_occasions(context, application):
    """The letters that fit `application` today and were not left, with what can be done."""
    return {
        "application": application,
        "occasions": _shown(context, application),
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


@register.inclusion_tag("letters/_thanks_occasion.html", takes_context=True)
def thanks_occasion(context, interview_round):
    """A letter of thanks for this round, where it fits today and nobody was thanked."""
    application = interview_round.application
    # Of a round to come nothing need be read.
    is_talk_held = interview_round.is_talk and interview_round.has_taken_place
    is_held = is_talk_held and not application.ended_as
    fitting = _shown(context, application, [Kind.THANKS]) if is_held else []
    fits_now = any(each.round == interview_round for each in fitting) and not any(
        letter.kind == Kind.THANKS and letter.round_id == interview_round.pk
        for letter in application.letters.all()
    )
    return {"round": interview_round, "kind": Kind.THANKS, "fits_now": fits_now}


@register.simple_tag
def letter_of_the_ending(application) -> Letter | None:
    """The letter that belongs to the verdict of `application`, where it was begun."""
    for letter in application.letters.all():
        if KINDS[Kind(letter.kind)].answers and letter.verdict_id == application.verdict.pk:
            return letter
    return None


@register.simple_tag(takes_context=True)
def is_letter_of_the_ending_timely(context, application) -> bool:
    """Whether the letter that belongs to a near miss, whose verdict stands, can go out today, or
    once the day of the news is over."""
    record = Record(application, timezone.localdate(), _correspondence(context, application))
    is_fresh = record.days_since_the_news <= LETTER_WITHIN
    return is_fresh and record.stop in (None, TOO_EARLY)
