"""Which letter fits when. Each is only a suggestion."""

import datetime
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.models import ENDINGS, Application, Contact, Stage, Verdict
from applications.models.verdict import Ending
from applications.next_task import quiet_for
from letters.kinds import Kind, Variant
from letters.needs import reason_against
from letters.occasions import stopping
from letters.occasions.correspondence import Correspondence
from letters.occasions.news import News, Possible
from letters.occasions.occasion import Occasion, occasion_key
from letters.occasions.record import Record
from letters.occasions.schedule import A_DAY, Period, ends_on, period_on

# Days after the interview, the news or the last letter.
THANKS_WITHIN = 14
ASK_AGAIN_AFTER = 7
ASK_AT_MOST = 3
# Later the letter after a near miss has become a note to keep in touch.
LETTER_WITHIN = 20
REFERRER_AFTER = 2
FEEDBACK_AFTER = 5
FEEDBACK_WITHIN = 21
REAPPLY_AFTER = 90
NEW_JOB_WITHIN = 60
# What the note is called that says so.
NEW_JOB = "new_job"

# What is written to them after a near miss. To apply again needs a job that is advertised.
NOTES = (Kind.CAME_SECOND, Kind.FINALIST, Kind.FEEDBACK, Kind.KEEP_IN_TOUCH)

# The letter that goes with each ending by its nature, and why; None where there is none.
LETTER_OF_ENDING: dict[str, tuple[Kind, str | Promise] | None] = {
    Verdict.Kind.CAME_SECOND: (Kind.CAME_SECOND, _("Short and warm, it keeps the door open.")),
    Verdict.Kind.FINALIST: (Kind.FINALIST, _("Short and warm, it keeps the door open.")),
    Verdict.Kind.TURNED_DOWN: None,
    Verdict.Kind.NO_ANSWER: None,
    Verdict.Kind.WITHDREW: (Kind.WITHDRAW, _("It tells them clearly, so that they can plan.")),
    Verdict.Kind.ROLE_CLOSED: None,
    Verdict.Kind.OFFER_WITHDRAWN: None,
    Verdict.Kind.OFFER_DECLINED: (Kind.DECLINE, _("A clear no, and a good impression.")),
    Verdict.Kind.OFFER_ACCEPTED: (Kind.ACCEPT, _("It puts in writing what you agreed on.")),
}


# The names of the periods of notes that may fit, each with the day on which it opened, where it has
# one; a letter that is about the news itself has a single, empty name.
type Names = Iterable[tuple[str, datetime.date | None]]
ITSELF: Names = [("", None)]


@dataclass(frozen=True)
class Rule:
    """When letters of a kind fit.

    `fits` decides it for an application whose record is read. `may_fit` decides by the ending alone
    which letters are possible, so that not every application has to be read; it has to include
    whatever `fits` finds after an ending. It is None where letters of that kind follow no ending.
    """

    fits: Callable[[Record], Iterator[Occasion]]
    may_fit: Callable[[News], Names] | None


def possible_occasions(news: News) -> Iterator[Possible]:
    """What may fit after this ending, by the news alone; `occasions` finds nothing else."""
    for kind, rule in OCCASIONS.items():
        for name, opened_on in rule.may_fit(news) if rule.may_fit else ():
            yield Possible(kind, occasion_key(kind, news.verdict.pk, name), opened_on)


def occasions(
    application: Application,
    *,
    today: datetime.date,
    correspondence: Correspondence | None = None,
    kinds: Collection[Kind] = tuple(Kind),
) -> list[Occasion]:
    """The letters of `kinds` that fit `application` today and are not written, the nearest first.

    None for one that is archived. The same number of queries whatever was recorded.
    """
    if application.archived_at:
        return []
    return _fitting(Record(application, today, correspondence), kinds)


def notes_offered(record: Record) -> list[Occasion]:
    """The notes after a near miss that fit today and were not put off, the nearest first."""
    application = record.application
    if application.archived_at:
        return []
    return [
        occasion
        for occasion in _fitting(record, NOTES)
        if not application.has_put_off(occasion.key, record.today)
    ]


def _fitting(record: Record, kinds: Collection[Kind]) -> list[Occasion]:
    rules = [(kind, rule) for kind, rule in OCCASIONS.items() if kind in kinds]
    fitting = [(kind, list(rule.fits(record))) for kind, rule in rules]
    return [
        occasion
        for kind, found in fitting
        if found and not reason_against(kind, record.application, record.verdict)
        for occasion in found
        if record.may_suggest(occasion) and not record.has_letter_for(occasion)
    ]


def _thanks(record: Record) -> Iterator[Occasion]:
    if record.verdict:
        return
    for interview_round in reversed(record.rounds_without_end):
        # As the writer counts days: there it may be tomorrow already.
        day = interview_round.day
        if not interview_round.is_talk or day is None:
            continue
        if not 0 <= record.days_since(day) <= THANKS_WITHIN:
            continue
        number = interview_round.number
        words = gettext("For round %(number)s. Within a day or two is best; later is fine, too.")
        reason = words % {"number": number}
        for participation in interview_round.participations.all():
            yield Occasion(
                Kind.THANKS,
                reason,
                participation.contact,
                interview_round,
                about=interview_round.pk,
                opens_on=day,
                ends_on=day + THANKS_WITHIN * A_DAY,
            )


def _with_its_ending(kind: Kind) -> Rule:
    """The letter that goes with an ending, and while an offer stands with each answer to it."""

    def fits(record: Record) -> Iterator[Occasion]:
        for kind_of_ending in _endings(record):
            letter, ending = LETTER_OF_ENDING[kind_of_ending], ENDINGS[kind_of_ending]
            if (
                letter
                and letter[0] == kind
                and not _has_become_a_note(ending, record.days_since_the_news)
            ):
                within = LETTER_WITHIN if ending.is_near else None
                yield _after_the_news(record, kind, letter[1], int(ending.is_near), within)

    def may_fit(news: News) -> Names:
        letter, ending = LETTER_OF_ENDING[news.verdict.kind], news.verdict.ending
        is_time = news.days >= ending.is_near and not _has_become_a_note(ending, news.days)
        return ITSELF if letter and letter[0] == kind and is_time else ()

    return Rule(fits, may_fit)


def _has_become_a_note(ending: Ending, days: int) -> bool:
    return ending.is_near and days > LETTER_WITHIN


def _endings(record: Record) -> Collection[str]:
    """The one that it has, or the answers that an open offer may have."""
    if record.verdict:
        return [record.verdict.kind]
    if record.application.stage != Stage.OFFER:
        return []
    return [kind for kind, ending in ENDINGS.items() if ending.answers_offer]


def _status(record: Record) -> Iterator[Occasion]:
    since = record.quiet_since
    if since and _may_ask(record):
        yield Occasion(Kind.STATUS, quiet_for(since, record.today), record.usual)


def _may_ask(record: Record) -> bool:
    asked = record.written(Kind.STATUS)
    if not asked:
        return True
    waited = record.days_since(timezone.localdate(asked[0].created_at))
    return len(asked) < ASK_AT_MOST and waited >= ASK_AGAIN_AFTER


def _after_an_ending(
    is_time: Callable[[Verdict, int], bool], letter: Callable[[Record], Occasion | None]
) -> Rule:
    """A letter that fits so many days after an ending, as `is_time` says by their number."""

    def fits(record: Record) -> Iterator[Occasion]:
        verdict = record.verdict
        is_possible = verdict and is_time(verdict, record.days_since_the_news)
        if is_possible and (occasion := letter(record)):
            yield occasion

    def may_fit(news: News) -> Names:
        return ITSELF if is_time(news.verdict, news.days) else ()

    return Rule(fits, may_fit)


def _referrer_thanks(record: Record) -> Occasion:
    reason = gettext("The person who referred you may like to hear how it ended.")
    after = _days_for_the_referrer(record.verdict.ending)
    referrer = record.application.referred_by
    return _after_the_news(record, Kind.REFERRER_THANKS, reason, after, to=referrer)


def _is_time_for_the_referrer(verdict: Verdict, days: int) -> bool:
    has_referrer = verdict.application.referred_by_id is not None
    return has_referrer and days >= _days_for_the_referrer(verdict.ending)


def _days_for_the_referrer(ending: Ending) -> int:
    return REFERRER_AFTER if ending.is_lost else 0


def _feedback(record: Record) -> Occasion | None:
    if record.verdict.feedback or not record.rounds:
        return None
    reason = gettext("You can ask once, if you want to know. They may not answer.")
    return _after_the_news(record, Kind.FEEDBACK, reason, FEEDBACK_AFTER, FEEDBACK_WITHIN)


def _is_time_for_feedback(verdict: Verdict, days: int) -> bool:
    return verdict.ending.is_lost and FEEDBACK_AFTER <= days <= FEEDBACK_WITHIN


def _after_the_news(
    record: Record,
    kind: Kind,
    reason: str | Promise,
    after: int,
    within: int | None = None,
    *,
    to: Contact | None = None,
) -> Occasion:
    """A letter that fits from so many days after the news, until so many."""
    heard_on = record.verdict.known_day if record.verdict else None
    return Occasion(
        kind,
        reason,
        to or record.usual,
        about=record.verdict.pk if record.verdict else None,
        opens_on=heard_on and heard_on + after * A_DAY,
        ends_on=heard_on + within * A_DAY if heard_on and within else None,
    )


def _keep_in_touch(record: Record) -> Iterator[Occasion]:
    if not record.verdict or not record.verdict.ending.is_near:
        return
    stop = record.stop_of_notes
    if stop is stopping.JOB_TAKEN and (taken_on := record.correspondence.accepted_on):
        yield from _last_note(record, taken_on)
    # What happened meanwhile is worth a note at once.
    if stop and stop not in (stopping.TOO_SOON, stopping.DRAFTED):
        return
    if prompted := list(_prompted(record)):
        yield prompted[0]
        return
    period = None if stop else period_on(record.today, record.schedule())
    if period and not record.has_note_since(period.opens_on):
        yield _note(record, period)


def _may_keep_in_touch(news: News) -> Names:
    if not news.verdict.ending.is_near:
        return
    yield from ((prompt.name, None) for prompt in news.prompts)
    taken_on = news.correspondence.accepted_on
    if taken_on and taken_on >= news.verdict.heard_on:
        yield NEW_JOB, None
    elif (period := news.period) and not news.has_note_lately:
        yield period.name, period.opens_on


def _note(record: Record, period: Period) -> Occasion:
    """A note of that period, which fits from its day, or from when the last is long enough ago."""
    return Occasion(
        Kind.KEEP_IN_TOUCH,
        period.reason,
        record.usual,
        variant=period.variant,
        period=period.name,
        about=record.verdict.pk,
        opens_on=min(record.opens_on(period), record.today),
        ends_on=period.ends_on,
    )


def _prompted(record: Record) -> Iterator[Occasion]:
    """What happened since the news and makes a note fit at once, until a note was written."""
    for prompt in record.correspondence.prompts.get(record.application.pk, ()):
        opens_on = max(prompt.starts_on, record.verdict.heard_on + A_DAY)
        is_time = opens_on <= record.today <= prompt.ends_on
        if is_time and not record.has_note_since(prompt.starts_on):
            period = Period(prompt.name, Variant.LIGHT, opens_on, prompt.ends_on, prompt.reason)
            yield replace(_note(record, period), opens_on=opens_on, prompted_on=prompt.starts_on)


def _last_note(record: Record, taken_on: datetime.date) -> Iterator[Occasion]:
    """A friendly last note, once, in the weeks after the person took a job."""
    ends = min(taken_on + NEW_JOB_WITHIN * A_DAY, ends_on(record.verdict.heard_on))
    recipient = record.usual.pk if record.usual else None
    has_told = record.correspondence.has_last_note(record.application.pk, recipient)
    is_time = record.verdict.heard_on <= taken_on < record.today <= ends
    if is_time and not has_told and not record.is_unanswered:
        reason = gettext("You took a job. A kind last note closes this well; no more follow.")
        period = Period(NEW_JOB, Variant.NEW_JOB, taken_on + A_DAY, ends, reason)
        yield _note(record, period)


def _reapply(record: Record) -> Occasion:
    reason = gettext("If they are hiring again, you can apply again.")
    return _after_the_news(record, Kind.REAPPLY, reason, REAPPLY_AFTER)


def _is_time_to_reapply(verdict: Verdict, days: int) -> bool:
    return verdict.ending.is_lost and days >= REAPPLY_AFTER


# When a letter of each kind fits, the nearest first.
OCCASIONS: dict[Kind, Rule] = {
    Kind.THANKS: Rule(_thanks, None),
    Kind.CAME_SECOND: _with_its_ending(Kind.CAME_SECOND),
    Kind.FINALIST: _with_its_ending(Kind.FINALIST),
    Kind.WITHDRAW: _with_its_ending(Kind.WITHDRAW),
    Kind.ACCEPT: _with_its_ending(Kind.ACCEPT),
    Kind.DECLINE: _with_its_ending(Kind.DECLINE),
    Kind.STATUS: Rule(_status, None),
    Kind.REFERRER_THANKS: _after_an_ending(_is_time_for_the_referrer, _referrer_thanks),
    Kind.FEEDBACK: _after_an_ending(_is_time_for_feedback, _feedback),
    Kind.KEEP_IN_TOUCH: Rule(_keep_in_touch, _may_keep_in_touch),
    Kind.REAPPLY: _after_an_ending(_is_time_to_reapply, _reapply),
}
