"""What is written and read of each noun of the search (`records.nouns`)."""

import datetime
from collections.abc import Sequence
from typing import Any
from urllib.parse import parse_qsl, urlencode

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.answered_offers import end_answered_offers
from applications.forgetting import forget_contacts
from applications.lifted_endings import name_lifted_endings
from applications.models import (
    Application,
    Company,
    Contact,
    Event,
    InterviewRound,
    Note,
    Participation,
    Reminder,
    SavedView,
    Stage,
    Tag,
    Verdict,
)
from applications.models.event import ACT, MOVED_ON, NOTED_ON
from applications.spelling import company_key, name_key
from frame.days import moment_or_day
from records.nouns import Noun, Swap, register
from records.values import flat, list_of_texts

_FOLDED = "It is made of other fields whenever the row is saved."
_KEY = "It is made of the name."

# What a line of the timeline has to say, by its kind: names of `Event.details`.
_TEXTS: dict[str, tuple[str, ...]] = {
    Event.Kind.LOGGED: ("stage",),
    Event.Kind.CLOSED: ("kind",),
    Event.Kind.REMINDER_DONE: ("text",),
    Event.Kind.DOCUMENT_ENCLOSED: ("name",),
}
_NUMBERED = (Event.Kind.ROUND_ADDED, Event.Kind.ROUND_CHANGED, Event.Kind.ROUND_REMOVED)
_MENTIONED = ("round", "verdict", "reminder", "letter", "document")


def _check_event(event: Event) -> None:
    details = event.details
    texts = [details.get(name) for name in _TEXTS.get(event.kind, ())]
    is_sound = all(isinstance(text, str) for text in texts)
    if event.kind == Event.Kind.CLOSED:
        is_sound = details.get("kind") in Verdict.Kind.values
    if event.kind == Event.Kind.DOCUMENT_ENCLOSED:
        is_sound &= isinstance(details.get("sent"), bool)
    if event.kind in _NUMBERED:
        is_sound = isinstance(details.get("number"), int) and _is_day(details.get(MOVED_ON))
        is_sound &= _are_moments(details, "from", "to")
    if event.kind == Event.Kind.MOVED:
        is_sound = {details.get("from"), details.get("to")} <= set(Stage.values)
    if ACT in details and event.kind == Event.Kind.ROUND_CHANGED:
        outcomes = {details.get("was"), details.get("outcome")}
        is_sound &= "round" in details and outcomes <= set(InterviewRound.Outcome.values)
    is_sound &= _is_day(details.get(NOTED_ON))
    if event.kind == Event.Kind.REOPENED:
        is_sound = _are_moments(details, "archived_at") and _is_day(details.get("answer_due_on"))
        is_sound &= _is_day(details.get("rested_on"))
        is_sound &= details.get("to", Stage.INTERVIEWING) in Stage.values
    if not is_sound:
        raise ValidationError(gettext("Its details are incomplete."))


def _is_day(stamp: Any) -> bool:
    try:
        return stamp is None or bool(datetime.date.fromisoformat(stamp))
    except (TypeError, ValueError):
        return False


def _are_moments(details: dict[str, Any], *names: str) -> bool:
    """Whether the times, or days, of these names can be read."""
    for stamp in map(details.get, names):
        try:
            at = moment_or_day(stamp) if stamp else None
            if isinstance(at, datetime.datetime) and at.tzinfo is None:
                return False
        except (TypeError, ValueError):
            return False
    return isinstance(details.get("by", ""), str) and isinstance(details.get("outcome", ""), str)


def _details(value: Any) -> dict[str, Any]:
    details = flat(value)
    keys = [details[name] for name in _MENTIONED if name in details]
    if not all(isinstance(key, int) for key in keys):
        raise ValidationError(gettext("It names a row by something else than its key."))
    return details


def _swap_details(details: dict[str, Any], swap: Swap) -> dict[str, Any]:
    """The details with their keys swapped; a row that no longer exists gets the key 0, which no
    row has."""
    keys = {name: swap(name, details[name]) or 0 for name in _MENTIONED if name in details}
    return details | keys


def _postponed(value: Any) -> dict[str, str]:
    """The day, by the key of a letter, on which it is suggested again."""
    days = flat(value)
    try:
        for day in days.values():
            datetime.date.fromisoformat(day)
    except (TypeError, ValueError):
        raise ValidationError(gettext("It names a day that does not exist.")) from None
    return days


def _swap_query(query: str, swap: Swap) -> str:
    """The filter by a tag names it by its key."""
    parts = []
    for name, value in parse_qsl(query, keep_blank_values=True):
        if name == "tag" and value.isascii() and value.isdigit():
            value = str(swap("tag", int(value)) or "")
        parts.append((name, value))
    return urlencode(parts)


def _complete_applications(rows: Sequence[Application]) -> None:
    _end_as_verdicts_say(rows)
    keys = [row.pk for row in rows if row.stage == Stage.OFFER]
    end_answered_offers(Application.objects.filter(pk__in=keys), Event.objects.all())


def _end_as_verdicts_say(rows: Sequence[Application]) -> None:
    """A verdict may have been left out, or have come with an application that says otherwise."""
    standing = Verdict.objects.filter(application__in=rows, reopened_on=None)
    kinds = dict(standing.values_list("application", "kind"))
    for row in rows:
        if row.ended_as != (kind := kinds.get(row.pk, "")):
            row.set_ended_as(kind)


def _date_adding(rows: Sequence[Event]) -> None:
    """Lines that an application was added get the day on which that was written down."""
    dated = [row for row in rows if row.has_day_of_applying]
    for row in dated:
        row.happened_on = timezone.localdate(row.written_at)
    Event._base_manager.bulk_update(dated, ["happened_on"])


def _complete_events(rows: Sequence[Event]) -> None:
    _date_adding(rows)
    keys = [row.pk for row in rows if row.kind == Event.Kind.REOPENED]
    name_lifted_endings(Event.objects.filter(pk__in=keys), Event.objects, Verdict.objects)


def _check_round(interview_round: InterviewRound) -> None:
    # Without a day there is nothing that only it is known of.
    interview_round.is_day_only &= interview_round.starts_at is not None
    if interview_round.is_day_only:
        interview_round.anchor_day(interview_round.application.owner.zone.key)
    if interview_round.minutes is not None and not 5 <= interview_round.minutes <= 1440:
        raise ValidationError(gettext("Its length makes no sense."))


def _key_of_name(row: Any) -> str:
    return name_key(row.name)


def _key_of_company(row: Any) -> str:
    return company_key(row.name)


def _titled(row: Any) -> tuple[str, str]:
    return row.text, f"{row.application.position}, {row.application.company}"


def _title_of_round(row: InterviewRound) -> tuple[str, str]:
    title = row.name or str(row.number)
    return title, f"{row.application.position}, {row.application.company}"


def _number_of_round(title: str) -> str:
    return gettext("Round %(number)s") % {"number": title} if title.isdecimal() else ""


def _title_of_reminder(row: Reminder) -> tuple[str, str]:
    return row.text, row.application.position if row.application else ""


def _fit_round(row: InterviewRound) -> list[str]:
    """Its number may be taken by now."""
    numbers = set(row.application.rounds.values_list("number", flat=True))
    if row.number in numbers:
        row.number = max(numbers) + 1
    return []


def _settle_round(row: InterviewRound) -> None:
    """Its line "deleted" leaves the timeline. The move to interviewing comes back if it was
    undone with this round, or with the last round that was there."""
    application = row.application
    application.rounds.number_by_day()
    removed = application.events.filter(kind=Event.Kind.ROUND_REMOVED)
    latest = application.events.moves().last()
    # Where it was moved by hand since, it is where it was put.
    since = [line for line in removed if latest is None or line.pk > latest.pk]
    moved_on = next((day for line in since if (day := line.details.get(MOVED_ON))), None)
    removed.filter(details__round=row.pk).delete()
    if moved_on:
        application.move_for_rounds(on=datetime.date.fromisoformat(moved_on))
    else:
        application.date_interviewing()


register(
    Noun(
        Company,
        "company",
        _("Company"),
        left_out={"name_key": _KEY, "name_folded": _FOLDED},
        made={"name_key": _key_of_company},
        same_as=("name_key",),
        title=lambda row: (row.name, ""),
        stand_in=Company.objects.get_or_create_by_name,
    ),
    Noun(
        Tag,
        "tag",
        _("Tag"),
        left_out={"key": _KEY},
        made={"key": _key_of_name},
        same_as=("key",),
        stand_in=lambda owner, name: Tag.objects.get_or_create_by_name(owner, [name])[0],
    ),
    Noun(
        Contact,
        "contact",
        _("Person"),
        left_out={"folded": _FOLDED},
        same_as=("company", "name", "email"),
        locked_after=("company",),
        title=lambda row: (row.name, str(row.company or "")),
        gone=forget_contacts,
    ),
    Noun(
        Application,
        "application",
        _("Application"),
        left_out={
            "position_folded": _FOLDED,
            "place_folded": _FOLDED,
            "source_folded": _FOLDED,
            "pay_folded": _FOLDED,
        },
        shapes={"dismissed_occasions": list_of_texts, "postponed_occasions": _postponed},
        same_as=("company", "position", "created_at"),
        complete=_complete_applications,
        title=lambda row: (row.position, str(row.company)),
    ),
    Noun(
        InterviewRound,
        "round",
        _("Interview"),
        shapes={"prepared": list_of_texts},
        unique_everywhere=("uid",),
        check=_check_round,
        title=_title_of_round,
        named=_number_of_round,
        fit=_fit_round,
        settle=_settle_round,
        hangs_on=("application",),
    ),
    Noun(
        Participation,
        "participation",
        _("Part in an interview"),
        hangs_on=("round",),
        is_detail=True,
    ),
    Noun(Verdict, "verdict", _("Ending"), hangs_on=("application",)),
    Noun(Note, "note", _("Note"), hangs_on=("application",), title=_titled),
    Noun(
        Reminder,
        "reminder",
        _("Reminder"),
        hangs_on=("application",),
        same_as=("application", "text", "due_on", "made_at"),
        title=_title_of_reminder,
    ),
    Noun(
        Event,
        "event",
        _("Line of the timeline"),
        is_detail=True,
        shapes={"details": _details},
        mentions={"details": _swap_details},
        check=_check_event,
        complete=_complete_events,
        hangs_on=("application",),
    ),
    Noun(
        SavedView,
        "saved_view",
        _("Saved view"),
        mentions={"query": _swap_query},
        same_as=("name",),
        title=lambda row: (row.name, ""),
    ),
)
