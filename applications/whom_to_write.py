"""To whom a letter about an application would go, and whether they asked for no letters.

Every page that suggests a letter asks here: `who_asked` is the rule, `has_asked_not_to_write`
applies it to one application and `those_not_to_write` to many.
"""

import datetime
from collections.abc import Callable, Sequence

from django.db.models import (
    BooleanField,
    Exists,
    ExpressionWrapper,
    OuterRef,
    Prefetch,
    Q,
    prefetch_related_objects,
)

from applications.models import (
    Application,
    Company,
    Contact,
    InterviewRound,
    Participation,
    Verdict,
)
from applications.models.application_queryset import ApplicationQuerySet
from applications.models.compiled import CompiledOnce
from applications.people_met import works_for

Preference = Callable[[Contact], bool]
# Named many times for a page whose applications have theirs already.
_ROUNDS_AND_PEOPLE: tuple[Prefetch, ...] = (
    Prefetch("rounds", InterviewRound.objects.select_related("debrief").order_by("number")),
    Prefetch("rounds__participations", Participation.objects.select_related("contact__company")),
)


def any_contact(contact: Contact) -> bool:
    """The preference of no contact over another."""
    return True


def who_asked(company: Company | None, recipient: Contact | None) -> list[Company | Contact]:
    """Who of these asked for no letter to `recipient` about a job at `company`: the company, the
    recipient, or the recipient's own company."""
    theirs = recipient.company if recipient else None
    rows: list[Company | Contact | None] = [recipient, theirs]
    if company != theirs:
        rows.append(company)
    return [row for row in rows if row and row.notes_stopped_on]


def asked_on(company: Company | None, recipient: Contact | None) -> datetime.date | None:
    """The day since which a letter to `recipient` about a job at `company` is unwanted, if any."""
    days = [row.notes_stopped_on for row in who_asked(company, recipient)]
    return min(filter(None, days), default=None)


def has_asked_not_to_write(application: Application) -> bool:
    """Whether the usual recipient of a letter about it asked for no letters."""
    recipient = usual_recipient(application, application.verdict)
    return asked_on(application.company, recipient) is not None


def those_not_to_write(applications: ApplicationQuerySet) -> set[int]:
    """The keys of those of which `has_asked_not_to_write` holds.

    One query where nobody near any of them has asked for that, else a few for any number.
    """
    verdicts = Verdict.objects.select_related("told_by__company", "decided_by__company")
    rows = applications.filter(SOMEBODY_ASKED).select_related("company").order_by()
    rows = rows.prefetch_related(*_ROUNDS_AND_PEOPLE, Prefetch("verdicts", verdicts))
    return {row.pk for row in rows if has_asked_not_to_write(row)}


def _somebody_asked() -> ExpressionWrapper:
    """Whether the company of an application asked for no letters, or anybody near it."""
    companies = Company.objects.filter(pk=OuterRef("company"), notes_stopped_on__isnull=False)
    parts = Participation.objects.filter(asked("contact__"), round__application=OuterRef("pk"))
    by_them = asked("told_by__") | asked("decided_by__")
    news = Verdict.objects.filter(by_them, application=OuterRef("pk"))
    somebody = Exists(companies) | Exists(parts) | Exists(news)
    return ExpressionWrapper(somebody, output_field=BooleanField())


def asked(contact: str) -> Q:
    """`asked_on` as a condition of a query; `contact` is the path to the recipient."""
    own, company = f"{contact}notes_stopped_on", f"{contact}company__notes_stopped_on"
    return Q(**{f"{own}__isnull": False}) | Q(**{f"{company}__isnull": False})


# Where not even this is so, `those_not_to_write` need not be asked.
SOMEBODY_ASKED = CompiledOnce(_somebody_asked, Application, BooleanField())


def rounds_held(application: Application) -> list[InterviewRound]:
    """The rounds at which people were met, in order, with their people; read once."""
    prefetch_related_objects([application], *_ROUNDS_AND_PEOPLE)
    happened = [interview for interview in application.rounds.all() if interview.has_taken_place]
    return sorted(happened, key=lambda interview_round: interview_round.number)


def people_deciding(application: Application) -> list[Contact]:
    """Those who decide, as the rounds that were held have it, the latest round first."""
    return _deciding(_parts_of(rounds_held(application)))


def usual_recipient(
    application: Application, verdict: Verdict | None, *, prefers: Preference = any_contact
) -> Contact | None:
    """Who decides, else who told the news, else whom the last round was with.

    People who work elsewhere by now come after those who are still there; among them those whom it
    `prefers`.
    """
    return recipient_met(application, rounds_held(application), verdict, prefers=prefers)


def recipient_met(
    application: Application,
    rounds: Sequence[InterviewRound],
    verdict: Verdict | None,
    *,
    prefers: Preference = any_contact,
) -> Contact | None:
    """The same, from `rounds` that were read already."""
    return best_recipient(application, _parts_of(rounds), verdict, prefers=prefers)


def _parts_of(rounds: Sequence[InterviewRound]) -> list[Participation]:
    return [
        part
        for interview_round in reversed(rounds)
        for part in interview_round.participations.all()
    ]


def best_recipient(
    application: Application,
    parts: Sequence[Participation],
    verdict: Verdict | None,
    *,
    prefers: Preference = any_contact,
) -> Contact | None:
    """The same, from `parts` in rounds, the latest round first, and from the news."""
    decided_by, told_by = (verdict.decided_by, verdict.told_by) if verdict else (None, None)
    contacts = {part.contact for part in parts} | {decided_by, told_by}
    at_company = {contact for contact in contacts if contact and works_for(contact, application)}
    ways = (
        _best(
            [part for part in parts if part.contact in among],
            decided_by if decided_by in among else None,
            told_by if told_by in among else None,
        )
        for among in (set(filter(prefers, at_company)), at_company, contacts)
    )
    return next(filter(None, ways), None)


def _best(
    parts: Sequence[Participation], decided_by: Contact | None, told_by: Contact | None
) -> Contact | None:
    return decided_by or next(iter(_deciding(parts)), told_by) or _lead(parts)


def _deciding(parts: Sequence[Participation]) -> list[Contact]:
    return [part.contact for part in parts if part.part == Participation.Part.DECIDES]


def _lead(parts: Sequence[Participation]) -> Contact | None:
    """The first of those who asked the questions at the latest round with anybody; its host only
    if nobody did."""
    latest = [part for part in parts if part.round_id == parts[0].round_id]
    latest.sort(key=lambda part: part.part != Participation.Part.INTERVIEWER)
    return latest[0].contact if latest else None
