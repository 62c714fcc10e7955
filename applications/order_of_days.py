"""Checks of two days against each other, such as an ending before the day of applying.

An order that is impossible is refused beside the field. One that is merely unlikely, or that came
in with an imported file, is remarked on.
"""

import datetime
from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db.models import Max, Min
from django.utils.translation import gettext

from applications.models import Application, Event, InterviewRound, Verdict
from applications.models.event import standing_among
from applications.models.round_outcome import TAKEN_PLACE
from frame import localized
from frame.days import refuse_after, refuse_before


def refuse_ending_before_applying(applied_on: datetime.date | None, day: datetime.date) -> None:
    """Raise `ValidationError` for an ending before the day of applying, where that is known."""
    words = gettext(
        "You applied on %(day)s. Choose that day or a later one, or correct the day on which you "
        "applied."
    )
    refuse_before(applied_on, day, words)


def refuse_ending_out_of_turn(
    application: Application, day: datetime.date, verdict: Verdict | None = None
) -> None:
    """Raise `ValidationError` for an ending dated before the reopening that preceded it, or
    after the one that lifted it; a new one has no `verdict` yet."""
    others = application.verdicts.exclude(reopened_on=None)
    if verdict and verdict.pk:
        words = gettext(
            "It was reopened on %(day)s. Choose that day or an earlier one, or correct that day "
            "first."
        )
        refuse_after(verdict.reopened_on, day, words)
        others = others.filter(pk__lt=verdict.pk)
    words = gettext(
        "It was reopened on %(day)s. Choose that day or a later one, or correct that day first."
    )
    refuse_before(others.aggregate(last=Max("reopened_on"))["last"], day, words)


def refuse_endings_out_of_turn(applications: Iterable[Application], day: datetime.date) -> None:
    """Raise `ValidationError` where several end on one day and one of them was applied for, or
    reopened, on a later day; the error names it."""
    keys = []
    for application in applications:
        keys.append(application.pk)
        if application.applied_on and application.applied_on > day:
            words = gettext("You applied for %(application)s on %(day)s. Choose a later day.")
            values = {"application": application, "day": localized.day(application.applied_on)}
            raise ValidationError(words % values)
    lifted = Verdict.objects.filter(application__in=keys, reopened_on__gt=day)
    verdict = lifted.select_related("application__company").first()
    if verdict and verdict.reopened_on:
        words = gettext("%(application)s was reopened on %(day)s. Choose that day or a later one.")
        values = {"application": verdict.application, "day": localized.day(verdict.reopened_on)}
        raise ValidationError(words % values)


def refuse_reopening_out_of_turn(verdict: Verdict, day: datetime.date) -> None:
    """Raise `ValidationError` for a reopening dated before the ending it lifts, or after the
    next ending."""
    words = gettext(
        "It ended on %(day)s. Choose that day or a later one, or correct that day first."
    )
    refuse_before(verdict.known_day, day, words)
    others = verdict.application.verdicts.filter(pk__gt=verdict.pk, is_day_known=True)
    words = gettext(
        "It ended again on %(day)s. Choose that day or an earlier one, or correct that day first."
    )
    refuse_after(others.aggregate(first=Min("heard_on"))["first"], day, words)


def refuse_applying_after_ending(
    application: Application, day: datetime.date, *, but: Verdict | None = None
) -> None:
    """Raise `ValidationError` for a day of applying after the first news of how it ended, whose
    day is known; the news `but`, which is corrected together with it, does not count."""
    news = application.verdicts.filter(is_day_known=True)
    if but and but.pk:
        news = news.exclude(pk=but.pk)
    words = gettext(
        "It ended on %(day)s. Choose that day or an earlier one, or correct that day first."
    )
    refuse_after(news.aggregate(first=Min("heard_on"))["first"], day, words)


def remark_on_applying(application: Application) -> str:
    """A remark that the day of applying is after the first interview, or after the end; else empty.

    It can be true: some people are invited before they apply. No query when rounds and verdicts are
    prefetched.
    """
    on, verdict = application.applied_on, application.verdict
    if on is None:
        return ""
    if verdict and verdict.known_day and verdict.known_day < on:
        words = gettext(
            "It ended on %(day)s, before you applied. If that is a slip, correct one of the days."
        )
        return words % {"day": localized.day(verdict.known_day)}
    days = [row.day for row in application.rounds.all() if row.day and not row.is_called_off]
    first = min([*days, on])
    if first == on:
        return ""
    words = gettext(
        "The first interview was on %(day)s, before you applied. If that is a slip, correct one of "
        "the days."
    )
    return words % {"day": localized.day(first)}


def remark_on_ending(application: Application, rounds: Iterable[InterviewRound]) -> str:
    """A remark that one of these interviews took place after the standing ending; else empty. No
    query when verdicts and debriefs are prefetched."""
    on = application.verdict.known_day if application.verdict else None
    later = [
        (row.day, row.number) for row in rounds if on and row.day and _took_place_after(row, on)
    ]
    if not later:
        return ""
    day, number = max(later)
    words = gettext(
        "Round %(number)s was on %(day)s, after it ended. If that is a slip, correct one of the "
        "days."
    )
    return words % {"number": number, "day": localized.day(day)}


def remark_on_move(application: Application) -> str:
    """A remark that the stage changed after the standing ending; else empty.

    No query when verdicts and events are prefetched.
    """
    on = application.verdict.known_day if application.verdict else None
    moves = standing_among(row for row in application.events.all() if row.kind == Event.Kind.MOVED)
    last = max(moves, key=lambda move: (move.happened_on, move.pk), default=None)
    if on is None or last is None or last.happened_on <= on:
        return ""
    words = gettext(
        "It moved to %(stage)s on %(day)s, after it ended. If that is a slip, correct one of the "
        "days."
    )
    return words % {"stage": last.stage_label, "day": localized.day(last.happened_on)}


def _took_place_after(interview_round: InterviewRound, day: datetime.date) -> bool:
    if interview_round.day is None or interview_round.day <= day:
        return False
    return interview_round.outcome in TAKEN_PLACE or interview_round.is_noted
