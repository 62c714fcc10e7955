"""Beginning a letter: facts are gathered, a draft is made, and the first revision is kept."""

import datetime
import uuid
from collections.abc import Collection
from typing import Any

from django.db import transaction
from django.utils import timezone

from applications.models import Application, Contact, Event, InterviewRound, Verdict
from letters.drafting.draft import Draft
from letters.drafting.facts import Facts
from letters.drafting.gathering import gather, latest_talk, likely_recipient, rounds_held
from letters.kinds import KINDS, Kind, Variant
from letters.languages import LANGUAGES
from letters.models import Letter, LetterTemplate
from letters.occasions import occasion_key
from letters.redrafting import draft_of, is_untouched, paper_of, redraft_letter
from letters.suggested_language import language_by_record, suggested_language


class EndedOtherwise(Exception):
    """The application has already ended in another way; `verdict` says how."""

    def __init__(self, verdict: Verdict):
        super().__init__(str(verdict))
        self.verdict = verdict


@transaction.atomic
def come_second_without_a_letter(
    application: Application,
    *,
    on: datetime.date,
    best_moment: str = "",
    took_place: Collection[InterviewRound] = (),
    **facts,
) -> Verdict:
    """Record that the person came second and wants no letter now, so that Today suggests none.

    It can still be written, with the `best_moment` that was noted and the rounds that `took_place`.
    Raises `EndedOtherwise` when another verdict stands.
    """
    act = uuid.uuid4().hex
    _note_took_place(application, took_place, act)
    _note_moment(application, best_moment)
    verdict = _second_place(application, on, facts, act)
    application.dismiss_occasion(occasion_key(Kind.CAME_SECOND, verdict.pk))
    return verdict


def _second_place(
    application: Application, on: datetime.date, facts: dict[str, Any], act: str
) -> Verdict:
    verdict = application.close_with(Verdict.Kind.CAME_SECOND, on=on, act=act, **facts)
    if not verdict.came_second:
        raise EndedOtherwise(verdict)
    return verdict


@transaction.atomic
def come_second(
    application: Application,
    *,
    on: datetime.date,
    today: datetime.date | None = None,
    recipient: Contact | None = None,
    best_moment: str = "",
    language: str = "",
    took_place: Collection[InterviewRound] = (),
    **facts,
) -> Letter:
    """Record that the person came second and draft the letter, both or neither.

    They heard it `on` a day, and write `today`, which is the same day where it is left out.
    Rounds that `took_place` are recorded as such; a `best_moment` is noted on the last.
    Without a `recipient` the letter goes to whom `likely_recipient` names. Pressed twice, in two
    tabs or after a reload, it is one verdict and one letter.
    Raises `EndedOtherwise` when another verdict stands, `StaleEdit` when another tab was faster to
    note a moment.
    """
    act = uuid.uuid4().hex
    _note_took_place(application, took_place, act)
    _note_moment(application, best_moment)
    verdict = _second_place(application, on, facts, act)
    return begin_letter(
        application,
        Kind.CAME_SECOND,
        today=today or on,
        verdict=verdict,
        recipient=recipient,
        language=language,
    )


def _note_took_place(
    application: Application, took_place: Collection[InterviewRound], act: str = ""
) -> None:
    outcome, on = InterviewRound.Outcome.TOOK_PLACE, timezone.localdate()
    # The rows that were read with the application, from which the letter is drafted.
    for its in [its for its in rounds_held(application) if its in took_place]:
        its.update(version=its.version_of(["outcome"]), on=on, act=act, outcome=outcome)


def _note_moment(application: Application, best_moment: str) -> None:
    if best_moment:
        last = rounds_held(application)[-1]
        version = last.version_of(["best_moment"])
        last.update(version=version, on=timezone.localdate(), best_moment=best_moment)


@transaction.atomic
def begin_letter(
    application: Application,
    kind: Kind,
    *,
    today: datetime.date,
    verdict: Verdict | None = None,
    round: InterviewRound | None = None,
    recipient: Contact | None = None,
    language: str = "",
    variant: str = "",
    template: LetterTemplate | None = None,
    took_place: Collection[InterviewRound] = (),
) -> Letter:
    """A new letter, drafted from the record; the one already there when it would be the same.

    A verdict has one letter of its own kind; of any other kind an untouched draft to the same
    person is taken up again. An untouched letter is drafted anew where something else is asked
    for than it is; one that was edited or sent stays as it is. Thanks without a `round` are for
    the latest talk. Without a `language` it is the one that is suggested. A `template` of the
    writer's own brings its words and its language; `TemplateMistake` says why it cannot. Rounds
    that `took_place` are recorded.
    """
    # Two presses at once take turns.
    application.locked()
    _note_took_place(application, took_place)
    verdict = verdict or application.verdict
    if kind == Kind.THANKS:
        round = round or latest_talk(application, recipient)
    variant = variant if variant in KINDS[kind].variants else ""
    asked = {"language": language, "variant": variant, "template": template, "recipient": recipient}
    recipient = recipient or likely_recipient(application, verdict, kind, round)
    if existing := _already_there(application, kind, verdict, round, recipient, template):
        return _as_asked(existing, asked)
    facts = gather(application, today=today, recipient=recipient, round=round, verdict=verdict)
    letter = Letter(
        owner_id=application.owner_id,
        application=application,
        kind=kind,
        variant=variant or _tone(kind, facts),
        language=template.language if template else language or suggested_language(application),
        language_by_record=language_by_record(application),
        template=template,
        recipient=recipient,
        round=round,
        verdict=verdict if KINDS[kind].answers else None,
        dated_on=today,
        typeface="libertinus",
    )
    letter.layout = LANGUAGES[letter.language].layout
    letter.paper = paper_of(letter.language, application.owner)
    _keep_draft(letter, draft_of(letter, facts))
    application.record(Event.Kind.LETTER_DRAFTED, today, letter=letter.pk, kind=kind)
    return letter


def _tone(kind: Kind, facts: Facts) -> Variant:
    """The first tone of a kind; to somebody with whom it was distant, the formal one."""
    variants = KINDS[kind].variants
    is_formal = facts.was_distant(facts.recipient) and Variant.FORMAL in variants
    return Variant.FORMAL if is_formal else variants[0]


def _keep_draft(letter: Letter, draft: Draft) -> None:
    """Save a new letter in the words of its draft, and its first revision for good."""
    for name in Draft.WORDS:
        setattr(letter, name, getattr(draft, name))
    letter.drafted = draft.as_json()
    letter.save()
    letter.revisions.keep(letter).keep_for_good()


def _already_there(application, kind, verdict, round, recipient, template) -> Letter | None:
    letters = application.letters.filter(kind=kind, is_copy=False)
    if verdict and KINDS[kind].answers:
        return letters.filter(verdict=verdict).first()
    drafts = letters.filter(state=Letter.State.DRAFT)
    alike = drafts.filter(round=round, recipient=recipient, template=template)
    return next(filter(is_untouched, alike), None)


def _as_asked(letter: Letter, asked: dict[str, Any]) -> Letter:
    """Draft it anew where something else is asked for, and nothing of its writer's would go."""
    if (other := what_differs(letter, asked)) and is_untouched(letter):
        names = ("language", "variant", "template", "recipient")
        redraft_letter(letter, **{name: getattr(letter, name) for name in names} | other)
    return letter


def what_differs(letter: Letter, asked: dict[str, Any]) -> dict[str, Any]:
    """What was asked for and a letter is not: its language, tone, wording or recipient."""
    # A template brings its own language.
    names = ["variant", "template", "recipient", *([] if asked.get("template") else ["language"])]
    asked = {name: asked[name] for name in names if asked.get(name)}
    return {name: value for name, value in asked.items() if value != getattr(letter, name)}
