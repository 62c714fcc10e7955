"""Beginning a letter: facts are gathered, a draft is made, and the first revision is kept."""

import datetime
import uuid
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone

from accounts.models import Letterhead
from applications.models import Application, Contact, Event, InterviewRound, Verdict
from applications.whom_to_write import rounds_held
from letters.drafting.draft import Draft
from letters.drafting.facts import Facts
from letters.drafting.gathering import gather, latest_talk, likely_recipient
from letters.kinds import KINDS, Kind, Variant
from letters.languages import LANGUAGES
from letters.letter_of_ending import take_up_left_over
from letters.models import Letter, LetterTemplate
from letters.occasions import occasion_key
from letters.redrafting import draft_of, is_untouched, paper_of, redraft_letter
from letters.suggested_language import by_record, suggested_language

# So long after it was begun a letter that is begun again is the same, even where it was edited.
MOMENTS = datetime.timedelta(minutes=10)


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
    verdict = _second_place(application, on, best_moment, took_place, facts)
    application.dismiss_occasion(occasion_key(Kind.CAME_SECOND, verdict.pk))
    return verdict


def _second_place(
    application: Application,
    on: datetime.date,
    best_moment: str,
    took_place: Collection[InterviewRound],
    facts: dict[str, Any],
) -> Verdict:
    """The verdict. What was answered about the rounds is recorded in the same act."""
    act = uuid.uuid4().hex
    _note_took_place(application, took_place, act)
    _note_moment(application, best_moment)
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
    verdict = _second_place(application, on, best_moment, took_place, facts)
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
    for interview_round in rounds_held(application):
        if interview_round in took_place:
            version = interview_round.version_of(["outcome"])
            interview_round.update(version=version, on=on, act=act, outcome=outcome)


def _note_moment(application: Application, best_moment: str) -> None:
    """Note it on the last round that has none. Where each has one, it replaces that of the last
    round, which moves to the round's notes."""
    rounds = rounds_held(application)
    if not best_moment or best_moment in [row.best_moment for row in rounds]:
        return
    last = next((row for row in reversed(rounds) if not row.best_moment), rounds[-1])
    fields = {"best_moment": best_moment}
    if last.best_moment:
        fields["notes"] = "\n\n".join(filter(None, (last.notes, last.best_moment)))
    last.update(version=last.version_of(fields), on=timezone.localdate(), **fields)


@dataclass(frozen=True)
class Asked:
    """What a new letter is asked to be; whatever is left open is suggested from the record.

    Thanks without a `round` are for the latest talk. A `template` of the writer's own brings its
    words and its language; `is_standard` asks for the product's own wording. Rounds that
    `took_place` are recorded.
    """

    kind: Kind
    recipient: Contact | None = None
    round: InterviewRound | None = None
    language: str = ""
    variant: str = ""
    template: LetterTemplate | None = None
    is_standard: bool = False
    took_place: Collection[InterviewRound] = ()

    @property
    def tone(self) -> str:
        """The variant, where letters of the kind have it; else empty."""
        return self.variant if self.variant in KINDS[self.kind].variants else ""

    def missing_in(self, letter: Letter) -> dict[str, Any]:
        """Which of tone, wording, recipient and language the letter does not have as asked."""
        wanted = {"variant": self.tone, "template": self.template, "recipient": self.recipient}
        if not self.template:  # which brings its own
            wanted["language"] = self.language
        missing = {
            name: value
            for name, value in wanted.items()
            if value and value != getattr(letter, name)
        }
        return missing | ({"template": None} if self.is_standard and letter.template_id else {})


@transaction.atomic
def begin_letter(
    application: Application,
    kind: Kind,
    *,
    today: datetime.date,
    verdict: Verdict | None = None,
    **asked: Any,
) -> Letter:
    """A new letter, drafted from the record; or the existing one that it would double.

    `asked` are fields of `Asked`. A verdict has one letter of its own kind, if need be one that is
    left over from a verdict that was undone. Of any other kind, an untouched draft to the same
    person is taken up again, and so is whatever was begun moments ago: pressing twice, in two tabs
    or after going back, means the same letter. An untouched letter is drafted anew where it is not
    what is asked for now; one that was edited or sent stays as it is.
    Raises `TemplateMistake` where a template cannot be used.
    """
    wanted = Asked(kind, **asked)
    # Two presses at once take turns.
    application.locked()
    _note_took_place(application, wanted.took_place)
    verdict = verdict or application.verdicts.filter(reopened_on=None).first()
    letter = _unwritten(application, wanted, verdict)
    letter.dated_on = today
    if existing := _already_there(letter, wanted):
        return _as_asked(existing, wanted, today)
    _write(letter, wanted, verdict)
    application.record(Event.Kind.LETTER_DRAFTED, today, letter=letter.pk, kind=kind)
    return letter


def _unwritten(application: Application, asked: Asked, verdict: Verdict | None) -> Letter:
    """A letter that knows what it is about and to whom it goes; without words, not saved."""
    about = asked.round
    if asked.kind == Kind.THANKS:
        about = about or latest_talk(application, asked.recipient)
    recipient = asked.recipient or likely_recipient(application, verdict, asked.kind, about)
    return Letter(
        owner_id=application.owner_id,
        application=application,
        kind=asked.kind,
        template=asked.template,
        recipient=recipient,
        round=about,
        verdict=verdict if KINDS[asked.kind].answers else None,
        typeface="libertinus",
    )


def _write(letter: Letter, asked: Asked, verdict: Verdict | None) -> None:
    """Draft a new letter in the tone and the language that were asked for, or fit, and save it."""
    application = letter.application
    head = Letterhead.objects.of_person(application.owner_id)
    facts = gather(
        application,
        today=letter.dated_on,
        recipient=letter.recipient,
        round=letter.round,
        verdict=verdict,
        letterhead=head,
    )
    letter.variant = asked.tone or _tone(asked.kind, facts)
    own = letter.template.language if letter.template else asked.language
    letter.language = own or suggested_language(application, head)
    letter.language_by_record = str(by_record(application, head))
    letter.layout = LANGUAGES[letter.language].layout
    letter.paper = paper_of(letter.language, head)
    _keep_draft(letter, draft_of(letter, facts))


def _tone(kind: Kind, facts: Facts) -> Variant:
    """The first tone of a kind; the formal one to somebody with whom the rapport was distant."""
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


def _already_there(new: Letter, asked: Asked) -> Letter | None:
    """An existing letter about the same thing to the same person as the `new` one."""
    letters = new.application.letters.filter(kind=new.kind, is_copy=False)
    if new.verdict:
        answer = letters.filter(verdict=new.verdict).first()
        return answer or take_up_left_over(new.application, new.kind, new.verdict)
    unsent = letters.exclude(state__in=Letter.FROZEN).order_by("-pk")
    alike = unsent.filter(round=new.round, recipient=new.recipient, template=new.template)
    return next((letter for letter in alike if _is_meant(letter, asked)), None)


def _is_meant(letter: Letter, asked: Asked) -> bool:
    """Whether this existing letter is meant by whoever asks for one like it."""
    if letter.state == Letter.State.DRAFT and is_untouched(letter):
        return True
    is_just_begun = timezone.now() - letter.created_at < MOMENTS
    return is_just_begun and not asked.missing_in(letter)


def _as_asked(letter: Letter, asked: Asked, today: datetime.date) -> Letter:
    """Draft it anew, by what is asked for and recorded by now, where no words of its writer would
    be lost."""
    if not is_untouched(letter):
        return letter
    if letter.dated_on < today:
        letter.update(version=str(letter.revision), dated_on=today)
    redraft_letter(letter, **asked.missing_in(letter))
    return letter
