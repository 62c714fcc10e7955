"""Where each near miss stands: one of eight states, worked out from rows, with the day since
when."""

import datetime
from collections.abc import Collection
from dataclasses import dataclass

from django.db import models
from django.db.models import Case, Prefetch, When
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from applications.last_contact import last_contact
from applications.models import NEAR_MISSES, Application, Contact, Note, Verdict
from applications.people_met import people_met
from applications.whom_to_write import asked_on
from frame.localized import short_day
from letters.kinds import KINDS, Kind
from letters.languages.greetings import without_greeting
from letters.models import Letter
from letters.occasions import (
    Correspondence,
    Occasion,
    Record,
    notes_offered,
    stopping,
)
from letters.occasions.reading import with_letter_history
from letters.occasions.schedule import Period, ends_on


class Standing(models.TextChoices):
    """The states, in the order of the page."""

    REOPENED = "reopened", _("Reopened")
    POSSIBLE = "possible", _("You could write")
    DRAFTED = "drafted", _("Letter drafted")
    ANSWERED = "answered", _("They answered")
    WAITING = "waiting", _("Waiting")
    OVER = "over", _("Over")
    RESTED = "rested", _("Put to rest")
    ARCHIVED = "archived", pgettext_lazy("a near miss", "Archived")


# What came about on a day, and what goes on since then, each with the day.
_ON_ITS_DAY = {
    Standing.REOPENED: _("Reopened on %(day)s"),
    Standing.POSSIBLE: _("Free to write since %(day)s"),
    Standing.DRAFTED: _("Letter drafted on %(day)s"),
    Standing.ANSWERED: _("They answered your letter of %(day)s"),
    Standing.WAITING: _("Waiting since %(day)s"),
    Standing.OVER: _("Over since %(day)s"),
    Standing.RESTED: _("Put to rest on %(day)s"),
    Standing.ARCHIVED: _("Archived on %(day)s"),
}


@dataclass(frozen=True)
class NearMiss:
    """An application that came close, with the near verdict that stands or was lifted last.

    `words` are the last words they said, if noted; `draft` is the next letter to them, `ahead` the
    next period and its day, `stop` why no note is offered, if none is.
    """

    application: Application
    verdict: Verdict
    standing: Standing
    since: datetime.date
    people: list[Contact]
    last_contact_on: datetime.date | None
    words: str = ""
    draft: Letter | None = None
    occasion: Occasion | None = None
    ahead: tuple[datetime.date, Period] | None = None
    stop: stopping.Stop | None = None

    @property
    def standing_on(self) -> str:
        """Where it stands, with the day, if that is known."""
        if self.since == self.verdict.heard_on and not self.verdict.is_day_known:
            return str(self.standing.label)
        return _ON_ITS_DAY[self.standing] % {"day": short_day(self.since)}

    @property
    def may_write(self) -> bool:
        """Whether a note is possible as soon as the day of the news is recorded, and none was
        begun."""
        return self.stop is stopping.DAY_UNKNOWN and not self.draft and not self.is_over

    @property
    def is_over(self) -> bool:
        return self.standing in (Standing.OVER, Standing.RESTED, Standing.ARCHIVED)

    @property
    def occasions(self) -> list[Occasion]:
        """What could be written now: one or none."""
        return [self.occasion] if self.occasion else []


def came_close(user) -> list[int]:
    """The keys of all applications that came close, the latest news first.

    Reopened ones stand before all others, archived ones after them.
    """
    is_away, is_open = {"application__archived_at__isnull": False}, {"application__ended_as": ""}
    place = Case(When(**is_away, then=2), When(**is_open, then=0), default=1)
    close = Verdict.objects.for_user(user).filter(kind__in=NEAR_MISSES)
    latest_first = close.order_by(place, "-heard_on", "-application_id")
    return list(dict.fromkeys(latest_first.values_list("application", flat=True)))


def near_misses(user, on: datetime.date, keys: Collection[int]) -> list[NearMiss]:
    """The applications of these `keys` from `came_close`, the reopened ones on top.

    The number of queries does not depend on their number.
    """
    contacts = Note.objects.filter(is_contact=True)
    rows = with_letter_history(Application.objects.for_user(user).filter(pk__in=keys))
    rows = rows.prefetch_related(Prefetch("dated_notes", contacts))
    correspondence = Correspondence(user.pk)
    found = [_near_miss(row, on, correspondence) for row in rows]
    order = list(Standing)
    return sorted(
        found, key=lambda near_miss: (order.index(near_miss.standing), -near_miss.since.toordinal())
    )


def _near_miss(
    application: Application, on: datetime.date, correspondence: Correspondence
) -> NearMiss:
    verdict = _latest(application)
    record = Record(application, on, correspondence)
    stands = application.verdict == verdict
    offered = notes_offered(record) if stands else []
    occasion = next(iter(offered), None)
    stop = record.reason_against_notes if stands else None
    may_come = stands and not (stop and stop.is_final)
    draft = next((row for row in record.letters if _is_next_note(row, record)), None)
    standing, since = _standing(record, verdict, draft, occasion, stop)
    return NearMiss(
        application=application,
        verdict=verdict,
        standing=standing,
        since=since,
        people=[person.contact for person in people_met(application)],
        last_contact_on=last_contact([application]),
        words=_last_words(application, verdict),
        draft=draft if standing == Standing.DRAFTED else None,
        occasion=occasion,
        ahead=next(iter(record.periods_ahead()), None) if may_come else None,
        stop=None if occasion else stop,
    )


def _latest(application: Application) -> Verdict:
    """The near miss that stands, or the last of those that were lifted."""
    close = (row for row in application.verdicts.all() if row.kind in NEAR_MISSES)
    return max(close, key=lambda row: (not row.reopened_on, row.pk))


def _standing(
    record: Record,
    verdict: Verdict,
    draft: Letter | None,
    occasion: Occasion | None,
    stop: stopping.Stop | None,
) -> tuple[Standing, datetime.date]:
    application, current = record.application, record.verdict
    if application.archived_at and application.notes_stopped_on:
        return Standing.RESTED, application.notes_stopped_on
    if application.archived_at:
        return Standing.ARCHIVED, timezone.localdate(application.archived_at)
    if current is None:
        return Standing.REOPENED, verdict.reopened_on or verdict.heard_on
    if current != verdict:
        return Standing.OVER, current.heard_on
    # A job taken ends the notes; a letter in draft may still go out.
    may_go_out = draft and stop is stopping.JOB_TAKEN
    if stop and stop.is_final and not occasion and not may_go_out:
        return Standing.OVER, _over_since(record, stop)
    if draft:
        return Standing.DRAFTED, timezone.localdate(draft.created_at)
    if occasion:
        return Standing.POSSIBLE, occasion.opens_on or verdict.heard_on
    return _after_last_letter(record, verdict)


def _after_last_letter(record: Record, verdict: Verdict) -> tuple[Standing, datetime.date]:
    """Whether they answered the last one since the news, and since when one waits for an answer."""
    sent = [
        (letter.sent_on, letter.pk, letter.state)
        for letter in record.letters
        if letter.sent_on and letter.sent_on >= verdict.heard_on and letter.is_to_them
    ]
    last_on, _key, state = max(sent, default=(verdict.heard_on, 0, ""))
    is_answered = state == Letter.State.ANSWERED
    return (Standing.ANSWERED if is_answered else Standing.WAITING), last_on


def _is_next_note(letter: Letter, record: Record) -> bool:
    """Whether it is a draft of the next letter to them: the answer to the news that stands, or a
    later note.

    Any other draft does not change where it stands.
    """
    kind, news = Kind(letter.kind), record.verdict
    is_answer = news is not None and KINDS[kind].answers == news.kind
    is_to_hear = is_answer or kind in (Kind.KEEP_IN_TOUCH, Kind.REAPPLY)
    return is_to_hear and not letter.is_frozen and not record.is_of_before(letter)


def _over_since(record: Record, stop: stopping.Stop) -> datetime.date:
    """The day since which this stop holds."""
    heard_on = record.verdict.heard_on
    sent = [letter.sent_on for letter in record.letters if letter.sent_on]
    day = {
        stopping.OVER.name: ends_on(heard_on),
        stopping.ASKED.name: asked_on(record.application.company, record.usual),
        stopping.JOB_TAKEN.name: record.correspondence.accepted_on,
        stopping.UNANSWERED.name: max(sent, default=None),
    }.get(stop.name)
    return max(day or heard_on, heard_on)


def _last_words(application: Application, verdict: Verdict) -> str:
    """What they said last, with the news or in a call, without the greeting of a mail."""
    talks: list[tuple[datetime.date, str]] = [(verdict.heard_on, verdict.their_words)]
    talks += [(note.happened_on, note.text) for note in application.dated_notes.all()]
    last = max([(day, text) for day, text in talks if text], default=(None, ""))[1]
    return without_greeting(last)
