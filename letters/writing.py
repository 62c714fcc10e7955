"""Beginning a letter: facts are gathered, a draft is made, and the first revision is kept."""

import datetime

from django.db import transaction

from applications.models import Application, Contact, Event, InterviewRound, Verdict
from letters.drafting import draft
from letters.facts import gather, likely_recipient
from letters.kinds import VARIANTS, Kind, Language
from letters.models import Letter
from letters.printed import default_layout, default_paper


class EndedOtherwise(Exception):
    """The application has already ended in another way; `verdict` says how."""

    def __init__(self, verdict: Verdict):
        super().__init__(str(verdict))
        self.verdict = verdict


@transaction.atomic
def come_second(application: Application, *, on: datetime.date, **facts) -> Letter:
    """Record that the person came second and draft the letter, both or neither.

    Pressed twice, in two tabs or after a reload, it is one verdict and one letter. Raises
    `EndedOtherwise` when another verdict stands.
    """
    verdict = application.close_with(Verdict.Kind.CAME_SECOND, on=on, **facts)
    if not verdict.came_second:
        raise EndedOtherwise(verdict)
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
    language: str = Language.EN_US,
) -> Letter:
    """A new letter, drafted from the record; for a verdict the one that is already there."""
    if verdict:
        known = Letter.objects.filter(verdict=verdict, kind=kind, copied_from=None).first()
        if known:
            return known
    recipient = recipient or likely_recipient(application, verdict)
    variant = VARIANTS[kind][0]
    facts = gather(application, today=today, recipient=recipient, round=round, verdict=verdict)
    made = draft(kind, variant, language, facts)
    letter = Letter.objects.create(
        owner_id=application.owner_id,
        application=application,
        kind=kind,
        variant=variant,
        language=language,
        recipient=recipient,
        round=round,
        verdict=verdict,
        dated_on=today,
        subject=made.subject[:200],
        greeting=made.greeting[:200],
        body=made.body,
        closing=made.closing,
        recipient_lines="\n".join(_address(application, recipient)),
        signature_name=facts.writer_name,
        layout=default_layout(language),
        paper=default_paper(language),
        typeface="libertinus",
        drafted=made.as_json(),
    )
    revision = letter.revisions.keep(letter)
    revision.keep_for_good()
    application.record(Event.Kind.LETTER_DRAFTED, today, letter=letter.pk, kind=kind)
    return letter


def _address(application: Application, recipient: Contact | None) -> list[str]:
    """The lines of the address: the person, their role, the organisation and where it is."""
    company = (recipient.company if recipient else None) or application.company
    person = [recipient.name, recipient.role] if recipient else []
    return [line for line in (*person, company.name, *company.address_lines) if line]
