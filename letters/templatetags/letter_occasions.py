"""Letters that could be written, for pages of lower floors."""

import datetime
from collections.abc import Collection

from django import template
from django.utils import timezone

from applications.whom_to_write import usual_recipient, who_asked
from letters.ending_banner import EndingBanner, ending_banner
from letters.kinds import Kind
from letters.models import Letter
from letters.occasions import Correspondence, Occasion, occasions
from letters.occasions.line_of_days import line_of_days
from letters.occasions.stopping import ASKED
from letters.occasions.wishes import Wish, wishes_of
from letters.views.wishes import lifting_address, noting_address

register = template.Library()


def _correspondence(context, application) -> Correspondence:
    """Read once for a page."""
    request = context["request"]
    if not hasattr(request, "letter_correspondence"):
        request.letter_correspondence = Correspondence(application.owner_id)
    return request.letter_correspondence


def _fitting(context, application, kinds: Collection[Kind] = tuple(Kind)) -> list[Occasion]:
    """The letters of `kinds` that fit `application` today; none while all reminders are paused."""
    if context["request"].user.reminders_paused:
        return []
    correspondence = _correspondence(context, application)
    return occasions(
        application, today=timezone.localdate(), correspondence=correspondence, kinds=kinds
    )


def _not_put_off(application, fitting: list[Occasion]) -> list[Occasion]:
    today = timezone.localdate()
    return [occasion for occasion in fitting if not application.has_put_off(occasion.key, today)]


def _postponed(application, fitting: list[Occasion]) -> list[tuple[Occasion, datetime.date]]:
    """Those that were put off until a day to come, each with its day."""
    days = {
        key: datetime.date.fromisoformat(until)
        for key, until in application.postponed_occasions.items()
        if key not in application.dismissed_occasions
    }
    return [
        (occasion, days[occasion.key])
        for occasion in fitting
        if occasion.key in days and days[occasion.key] > timezone.localdate()
    ]


@register.inclusion_tag("letters/_occasions.html", takes_context=True)
def letter_occasions(context, application):
    """The letters that fit `application` today and were not left, with what can be done; and those
    that were put off."""
    fitting = _fitting(context, application)
    return {
        "application": application,
        "occasions": _not_put_off(application, fitting),
        "postponed": _postponed(application, fitting),
        "may_leave": True,
        "csrf_token": context.get("csrf_token"),
    }


@register.inclusion_tag("letters/_line_of_days.html", takes_context=True)
def letter_days(context, application):
    """What was and what may come after a near miss."""
    line = line_of_days(application, timezone.localdate(), _correspondence(context, application))
    asked = line is not None and line.stop is ASKED
    recipient = usual_recipient(application, application.verdict) if asked else None
    return {
        "application": application,
        "line": line,
        "who_asked": who_asked(application.company, recipient) if asked else [],
        "request": context["request"],
        "is_paused": context["request"].user.reminders_paused,
        "csrf_token": context.get("csrf_token"),
    }


@register.inclusion_tag("letters/_asked_not_to_write.html", takes_context=True)
def asked_not_to_write(context, rows, letter=None, reason=""):
    """Which companies and people asked not to be written to, with the button that takes it back:
    in the editor of `letter`, it saves the words, too. `reason` is said instead of the usual."""
    page = context["request"].get_full_path()
    address = lifting_address(wishes_of(rows), page, letter)
    return {
        "rows": rows,
        "address": address,
        "words_in": "words" if letter else "",
        "reason": reason,
        "csrf_token": context.get("csrf_token"),
    }


@register.simple_tag(takes_context=True)
def noting_that_they_asked(context, contact) -> str:
    """Where a button posts to that notes of this person that they asked not to be written to."""
    wish = Wish("contact", contact.pk, timezone.localdate())
    return noting_address([wish], context["request"].get_full_path())


@register.inclusion_tag("letters/_thanks_occasion.html", takes_context=True)
def thanks_occasion(context, interview_round):
    """A letter of thanks for this round, where it fits today and nobody was thanked."""
    application = interview_round.application
    # Of a round to come nothing need be read.
    is_talk_held = interview_round.is_talk and interview_round.has_taken_place
    is_held = is_talk_held and not application.ended_as
    fitting = _fitting(context, application, [Kind.THANKS]) if is_held else []
    shown = _not_put_off(application, fitting)
    fits_now = any(occasion.round == interview_round for occasion in shown) and not any(
        letter.kind == Kind.THANKS and letter.round_id == interview_round.pk
        for letter in application.letters.all()
    )
    return {"round": interview_round, "kind": Kind.THANKS, "fits_now": fits_now}


@register.simple_tag
def letter_in_draft(application, kind: str) -> Letter | None:
    """The latest letter of this kind that was not sent; `application` comes with its letters."""
    drafts = (row for row in application.letters.all() if row.kind == kind and not row.is_frozen)
    return max(drafts, key=lambda letter: letter.pk, default=None)


@register.simple_tag(takes_context=True)
def banner_of_the_ending(context, application) -> EndingBanner:
    """What is said of the verdict of `application`, which stands, and of the letter to it."""
    correspondence = _correspondence(context, application)
    return ending_banner(application, timezone.localdate(), correspondence)
