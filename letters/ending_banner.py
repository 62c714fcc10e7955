"""What the page of an ended application says of its letter, and the button that goes with it."""

import datetime
from dataclasses import dataclass

from django.utils.translation import gettext

from applications.models import Application, Verdict
from applications.whom_to_write import has_asked_not_to_write
from frame import localized
from letters.kinds import DECISIONS, KINDS, Kind
from letters.models import Letter
from letters.occasions import Correspondence, Record
from letters.occasions.rules import LETTER_OF_ENDING, LETTER_WITHIN
from letters.occasions.stopping import DAY_UNKNOWN, TOO_EARLY


@dataclass(frozen=True)
class EndingBanner:
    """`text` stands below the name of the ending; a button opens the `letter`, where there is one,
    or drafts it where none was begun. `is_timely` while it can go out, `may_write` where another
    one could be written instead."""

    text: str
    letter: Letter | None = None
    is_timely: bool = False
    may_write: bool = False


def ending_banner(
    application: Application, today: datetime.date, correspondence: Correspondence
) -> EndingBanner:
    """For an application whose verdict stands; it comes from `with_history`."""
    verdict, record = application.verdict, Record(application, today, correspondence)
    may_write = verdict.ending.is_near and record.reason_against_notes in (None, DAY_UNKNOWN)
    letter, has_asked = _letter_of(record), has_asked_not_to_write(application)
    if not verdict.came_second:
        words = _sent(letter) if letter and letter.is_frozen else _closed(verdict)
        return EndingBanner(words, letter, may_write=may_write and not letter)
    is_timely = not has_asked and _is_timely(record)
    if letter and letter.is_frozen:
        words = _sent(letter)
    elif has_asked:
        words = gettext("They asked you not to write to them, so nothing here suggests a letter.")
    elif is_timely:
        words = gettext(
            "When you are ready, there is a short letter worth sending. Tomorrow is early enough."
        )
    else:
        words = _closed(verdict)
    text = " ".join([*_how_far(application), words])
    is_timely = is_timely and not (letter and letter.is_frozen)
    return EndingBanner(text, letter, is_timely, may_write and not letter and not is_timely)


def _letter_of(record: Record) -> Letter | None:
    """The letter that belongs to the verdict, which stands, where it was begun.

    A decision is often drafted before the ending is on record, and belongs to it as long as it was
    not sent; one about an ending that was lifted belongs to no other.
    """
    verdict = record.verdict
    for letter in record.application.letters.all():
        if KINDS[Kind(letter.kind)].answers and letter.verdict_id == verdict.pk:
            return letter
        is_decision = letter.kind in DECISIONS and _goes_with(letter, verdict)
        if is_decision and not letter.is_frozen and not record.is_of_before(letter):
            return letter
    return None


def _goes_with(letter: Letter, verdict: Verdict) -> bool:
    fitting = LETTER_OF_ENDING[verdict.kind]
    return fitting is not None and letter.kind == fitting[0]


def _is_timely(record: Record) -> bool:
    """Whether the letter that belongs to a near miss, whose verdict stands, can go out today, or
    once the day of the news is over."""
    is_fresh = record.days_since_the_news <= LETTER_WITHIN
    return is_fresh and record.stop in (None, TOO_EARLY)


def _how_far(application: Application) -> list[str]:
    numbers = [row.number for row in application.rounds.all() if row.has_taken_place]
    if not numbers:
        return []
    words = gettext("They asked you in.")
    if len(numbers) > 1:
        words = gettext("They asked you in and kept you to round %(number)s.")
        words %= {"number": localized.number(numbers[-1])}
    return [words, gettext("That was your work.")]


def _sent(letter: Letter) -> str:
    words = gettext("You sent your letter on %(day)s.")
    if letter.state == Letter.State.ANSWERED:
        words = gettext("You sent your letter on %(day)s, and they answered.")
    return words % {"day": localized.day(letter.sent_on) if letter.sent_on else ""}


def _closed(verdict: Verdict) -> str:
    if not verdict.is_day_known:
        return gettext("Closed; the day is not recorded. Everything is kept.")
    words = gettext("Closed on %(day)s. Everything is kept.")
    return words % {"day": localized.day(verdict.heard_on)}
