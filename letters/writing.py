"""Beginning a letter: facts are gathered, a draft is made, and the first revision is kept."""

import datetime
from dataclasses import replace
from typing import Any

from django.db import transaction
from django.db.models import prefetch_related_objects

from applications.models import Application, Contact, Event, InterviewRound, Verdict
from letters.drafting.draft import Draft, draft
from letters.drafting.facts import Facts
from letters.drafting.gathering import gather, likely_recipient
from letters.drafting.redraft import redraft
from letters.drafting.spoken import speak
from letters.kinds import KINDS, Kind, Language
from letters.languages import LANGUAGES
from letters.models import Letter, LetterTemplate
from letters.occasions import occasion_key
from letters.own_templates.language import TemplateMistake


class EndedOtherwise(Exception):
    """The application has already ended in another way; `verdict` says how."""

    def __init__(self, verdict: Verdict):
        super().__init__(str(verdict))
        self.verdict = verdict


@transaction.atomic
def come_second_without_a_letter(
    application: Application, *, on: datetime.date, **facts
) -> Verdict:
    """Record that the person came second, and that they leave its letter: Today names it no more.

    It can still be written. Raises `EndedOtherwise` when another verdict stands.
    """
    verdict = _second_place(application, on, facts)
    application.dismiss_occasion(occasion_key(Kind.CAME_SECOND, verdict.pk))
    return verdict


def _second_place(application: Application, on: datetime.date, facts: dict[str, Any]) -> Verdict:
    verdict = application.close_with(Verdict.Kind.CAME_SECOND, on=on, **facts)
    if not verdict.came_second:
        raise EndedOtherwise(verdict)
    return verdict


@transaction.atomic
def come_second(application: Application, *, on: datetime.date, **facts) -> Letter:
    """Record that the person came second and draft the letter, both or neither.

    Pressed twice, in two tabs or after a reload, it is one verdict and one letter. Raises
    `EndedOtherwise` when another verdict stands.
    """
    verdict = _second_place(application, on, facts)
    return begin_letter(application, Kind.CAME_SECOND, today=on, verdict=verdict)


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
) -> Letter:
    """A new letter, drafted from the record; the one already there when it would be the same.

    A verdict has one letter of its own kind; of any other kind an untouched draft to the same
    person is taken up again. Without a `language` it is the one last written in. A `template` of
    the writer's own brings its words and its language; `TemplateMistake` says why it cannot.
    """
    # Two presses at once take turns.
    Application.objects.select_for_update().get(pk=application.pk)
    verdict = verdict or application.verdict
    recipient = recipient or likely_recipient(application, verdict, kind)
    if known := _already_there(application, kind, verdict, round, recipient, template):
        return known
    language = template.language if template else language or language_last_used(application)
    variants = KINDS[kind].variants
    variant = variant if variant in variants else variants[0]
    facts = gather(application, today=today, recipient=recipient, round=round, verdict=verdict)
    made = template.render(facts) if template else draft(kind, variant, speak(facts, language))
    made = _addressed(made, application, kind, recipient, facts)
    letter = Letter.objects.create(
        owner_id=application.owner_id,
        application=application,
        kind=kind,
        variant=variant,
        language=language,
        template=template,
        recipient=recipient,
        round=round,
        verdict=verdict if KINDS[kind].answers else None,
        dated_on=today,
        subject=made.subject[:200],
        greeting=made.greeting[:200],
        body=made.body,
        closing=made.closing,
        recipient_lines=made.recipient_lines,
        signature_name=made.signature_name,
        layout=LANGUAGES[language].layout,
        paper=LANGUAGES[language].paper,
        typeface="libertinus",
        drafted=made.as_json(),
    )
    letter.revisions.keep(letter).keep_for_good()
    application.record(Event.Kind.LETTER_DRAFTED, today, letter=letter.pk, kind=kind)
    return letter


def _already_there(application, kind, verdict, round, recipient, template) -> Letter | None:
    letters = application.letters.filter(kind=kind, is_copy=False)
    if verdict and KINDS[kind].answers:
        return letters.filter(verdict=verdict).first()
    untouched = letters.filter(revision=1, state=Letter.State.DRAFT)
    return untouched.filter(round=round, recipient=recipient, template=template).first()


def language_last_used(application: Application) -> str:
    """The language of the newest letter about this application, else of the writer's newest."""
    letters = Letter.objects.filter(owner=application.owner_id).order_by("-pk")
    newest = letters.filter(application=application).first() or letters.first()
    return newest.language if newest else Language.EN_US


def facts_of(letter: Letter) -> Facts:
    """The facts as the record holds them now, for the letter as it is."""
    prefetch_related_objects([letter.application], "verdicts")  # whoever asks next has them
    return gather(
        letter.application,
        today=letter.dated_on,
        recipient=letter.recipient,
        round=letter.round,
        verdict=letter.verdict or letter.application.verdict,
    )


def fresh_draft(letter: Letter, facts: Facts) -> Draft:
    """What would be drafted from the record now; its old draft where its own template is gone."""
    old = Draft.from_json(letter.drafted)
    if old.is_own and not letter.template:
        return old
    try:
        return _drafted(letter, facts)
    except TemplateMistake:
        return old


def _drafted(letter: Letter, facts: Facts) -> Draft:
    if letter.template:
        made = letter.template.render(facts)
    else:
        made = draft(Kind(letter.kind), letter.variant, speak(facts, letter.language))
    return _addressed(made, letter.application, Kind(letter.kind), letter.recipient, facts)


def is_behind_the_record(letter: Letter, facts: Facts) -> bool:
    """Whether a fact changed since the draft, so that it would be worded otherwise now."""
    return not fresh_draft(letter, facts).has_the_words_of(Draft.from_json(letter.drafted))


@transaction.atomic
def redraft_letter(
    letter: Letter,
    *,
    language: str,
    variant: str,
    template: LetterTemplate | None,
    recipient: Contact | None,
) -> list[str]:
    """Draft anew what the writer has not touched, and return the names of what was kept.

    The names are those of `body` and `Draft.LINES` that hold own words. Layout and paper follow
    the language where they were the old one's. Another `template` brings its language, another
    language leaves the template. Raises `TemplateMistake`.
    """
    if template and template != letter.template:
        language = template.language
    elif language != letter.language:
        template = None
    chosen = (language, variant, template, recipient)
    is_same = chosen == (letter.language, letter.variant, letter.template, letter.recipient)
    old = Draft.from_json(letter.drafted)
    before, after = LANGUAGES[letter.language], LANGUAGES[language]
    look = {}
    if before != after and letter.layout == before.layout:
        look["layout"] = after.layout
    if before != after and letter.paper == before.paper:
        look["paper"] = after.paper
    letter.language, letter.variant, letter.template, letter.recipient = chosen
    facts = facts_of(letter)
    new = fresh_draft(letter, facts) if is_same else _drafted(letter, facts)
    words, kept = redraft(old, new, letter.words())
    letter.drafted = new.as_json()
    letter.close_sitting()
    letter.save(update_fields=["language", "variant", "template", "recipient", "drafted"])
    words["subject"], words["greeting"] = words["subject"][:200], words["greeting"][:200]
    letter.update(version=str(letter.revision), **words, **look)
    return list(kept)


def _addressed(
    made: Draft,
    application: Application,
    kind: Kind,
    recipient: Contact | None,
    facts: Facts,
) -> Draft:
    lines = "\n".join(_address(application, kind, recipient))
    return replace(made, recipient_lines=lines, signature_name=facts.writer_name)


def _address(application: Application, kind: Kind, recipient: Contact | None) -> list[str]:
    """The lines of the address: the person, their role, the organisation and where it is."""
    company = recipient.company if recipient else None
    # Who recommended somebody need not belong to the employer.
    if not company and kind != Kind.REFERRER_THANKS:
        company = application.company
    person = [recipient.name, recipient.role] if recipient else []
    place = [company.name, *company.address_lines] if company else []
    return [line for line in (*person, *place) if line]
