"""Closing an application for good, and a suggestion of what to turn to next."""

import datetime
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Count, QuerySet
from django.urls import reverse
from django.utils.translation import gettext, ngettext_lazy

from applications.models import NEAR_MISSES, Application, InterviewRound, Stage, Verdict
from applications.models.taking_place import is_confirmed, took_place
from applications.whom_to_write import asked
from frame.editing import refuse_stale
from letters.kinds import Kind
from letters.models import Letter
from practice.due_cards import due_cards


@dataclass(frozen=True)
class Rested:
    """What putting an application to rest has changed, so that it can be undone.

    `were_stopped` says of the notes that they were not suggested before either.
    """

    on: datetime.date
    was_archived: bool
    verdict: int | None = None
    were_stopped: bool = False


@transaction.atomic
def put_to_rest(
    application: Application, *, on: datetime.date, version: str | None = None
) -> Rested:
    """Close it if it is open, suggest no more notes, archive it.

    One that has gone quiet ends without an answer, any other as withdrawn by the person; one that
    was only saved needs no ending.

    `version` is the `stands_as` of the page that asks; None where no page did. Changes nothing, and
    raises `StaleEdit`, when it stands otherwise by now, unless it rests already.
    """
    current = application.locked()
    rests = bool(current.archived_at and current.notes_stopped_on)
    if version is not None and not rests:
        refuse_stale(version, current.stands_as, lambda: current.stands_as_in_words)
    verdict = None
    if not current.ended_as and current.stage != Stage.SAVED:
        is_silent = Application.objects.filter(pk=application.pk).gone_quiet(on).exists()
        kind = Verdict.Kind.NO_ANSWER if is_silent else Verdict.Kind.WITHDREW
        verdict = application.close_with(kind, on=on)
    application.notes_stopped_on = current.notes_stopped_on if rests else on
    application.save(update_fields=["notes_stopped_on"])
    if not current.archived_at:
        application.archive()
    return Rested(
        on,
        was_archived=bool(current.archived_at),
        verdict=verdict.pk if verdict else None,
        were_stopped=rests,
    )


@transaction.atomic
def take_back(application: Application, rested: Rested) -> None:
    """Undo `put_to_rest`; what was written down since stays."""
    application.take_locked()
    if application.notes_stopped_on == rested.on and not rested.were_stopped:
        application.notes_stopped_on = None
        application.save(update_fields=["notes_stopped_on"])
    if not rested.was_archived:
        application.unarchive()
    if rested.verdict:
        application.take_back_ending(rested.verdict)


@dataclass(frozen=True)
class Possibility:
    """One possible next step: a sentence, and the page where it is done."""

    text: str
    about: str
    address: str


def next_possibility(user, now: datetime.datetime) -> Possibility:
    """A saved job, else a card to practise, else a person to thank, else a new application."""
    mine = Application.objects.for_user(user)
    jobs = mine.open().filter(stage=Stage.SAVED).select_related("company")
    if saved := jobs.only(*Application.NAMED_BY).first():
        return Possibility(gettext("A job you saved:"), str(saved), saved.get_absolute_url())
    if due_cards(user, now).exists():
        text = gettext("A question you could answer aloud:")
        return Possibility(text, gettext("Practice"), reverse("practice:session"))
    if referred := _not_thanked_for(user).first():
        text = gettext("Somebody you could thank for referring you:")
        address = reverse("letters:begin", args=[referred.pk])
        return Possibility(
            text, str(referred.referred_by), f"{address}?kind={Kind.REFERRER_THANKS}"
        )
    text = gettext("When you come across a job you like:")
    return Possibility(text, gettext("Add application"), reverse("applications:add_application"))


def _not_thanked_for(user) -> QuerySet[Application]:
    """The ended applications whose referrer has not been thanked yet."""
    thanked = Letter.objects.for_user(user).filter(kind=Kind.REFERRER_THANKS)
    ended = Application.objects.for_user(user).exclude(ended_as="").filter(archived_at=None)
    ended = ended.filter(referred_by__isnull=False).exclude(asked("referred_by__"))
    ended = ended.exclude(pk__in=thanked.order_by().values("application"))
    return ended.select_related("referred_by")


def what_you_did(user, now: datetime.datetime) -> list[str]:
    """What the person has done so far in figures, a sentence each; empty where there is nothing
    yet."""
    figures = _figures(user, now)
    return [_SENTENCES[name] % {"count": count} for name, count in figures.items() if count]


_SENTENCES = {
    "interviews": ngettext_lazy(
        "They asked you in for %(count)s interview.",
        "They asked you in for %(count)s interviews.",
        "count",
    ),
    "people": ngettext_lazy(
        "You talked with %(count)s person in interviews.",
        "You talked with %(count)s people in interviews.",
        "count",
    ),
    "near_misses": ngettext_lazy(
        "You were one of the last candidates for %(count)s job.",
        "You were one of the last candidates for %(count)s jobs.",
        "count",
    ),
    "letters": ngettext_lazy("You sent %(count)s letter.", "You sent %(count)s letters.", "count"),
}


def _figures(user, now: datetime.datetime) -> dict[str, int]:
    """How many of each of `_SENTENCES` there are."""
    talks = InterviewRound.objects.for_user(user).filter(took_place(now)).order_by()
    near_misses = Verdict.objects.for_user(user).filter(kind__in=NEAR_MISSES).order_by()
    return {
        "interviews": talks.count(),
        "people": _people_met(talks, now),
        "near_misses": near_misses.values("application").distinct().count(),
        "letters": Letter.objects.for_user(user).filter(state__in=Letter.FROZEN).count(),
    }


def _people_met(talks: QuerySet[InterviewRound], now: datetime.datetime) -> int:
    """How many; 0 where that is not known of one of which nothing is recorded but its day."""
    if talks.exclude(is_confirmed(now)).exists():
        return 0
    return talks.aggregate(people=Count("people", distinct=True))["people"]
