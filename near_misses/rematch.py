"""What is on record for each line of a rematch sheet, and which other jobs may be meant."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.models import Application, InterviewRound, Participation, Verdict
from applications.whom_to_write import rounds_held
from near_misses.models import RematchSheet
from practice.models import Asking, Debrief
from practice.models.asking import Landing

# What each line is for, as its form says it, and the sheet where nothing is known yet.
HINTS: dict[str, str | Promise] = {
    "to_show": _("What you have done since then that helps them, in a line or two."),
    "stumped_by": _("A question that you would answer better today."),
    "their_problem": _("Ask them what has changed, and what is hardest for them now."),
    "who_decides": _("Ask them who decides this time, and by when."),
    "questions": _(
        "One per line. For example: What should be done after three months? What has changed since "
        "we talked? How do you like to work with people?"
    ),
    "to_say_yes": _("Pay, hours, place: you may negotiate."),
}


@dataclass(frozen=True)
class SheetLine:
    """A line of the sheet: its label, what the person wrote, what is on record for it, and its
    purpose."""

    name: str
    label: str
    text: str
    from_record: tuple[str, ...]
    hint: str


@dataclass(frozen=True)
class ToRecord:
    """Something missing on record that would help now, and the page where it is added."""

    text: str
    label: str
    address: str


def sheet_of(verdict: Verdict) -> RematchSheet:
    """The sheet of a near miss, a new one where none was begun."""
    return RematchSheet.objects.filter(verdict=verdict).first() or RematchSheet(verdict=verdict)


def sheet_lines(application: Application, verdict: Verdict, sheet: RematchSheet) -> list[SheetLine]:
    """All lines in their order; two of what is on record stand under each, at most."""
    known = _from_record(application, verdict)
    return [
        SheetLine(
            name,
            str(RematchSheet._meta.get_field(name).verbose_name),  # type: ignore[union-attr]
            getattr(sheet, name),
            tuple(known.get(name, ())[:2]),
            str(HINTS[name]),
        )
        for name in RematchSheet.FIELDS
    ]


def to_record(application: Application, verdict: Verdict, now: datetime.datetime) -> list[ToRecord]:
    """What to write down first, in this order; nothing once the application has ended."""
    if application.ended_as:
        return []
    return [*_of_the_call(application, verdict), *_of_interviews(application, now)]


def _of_the_call(application: Application, verdict: Verdict) -> Iterator[ToRecord]:
    lifted_on = verdict.reopened_on or verdict.heard_on
    talks = application.dated_notes.filter(is_contact=True, happened_on__gte=lifted_on)
    if not talks.exists():
        text = gettext("What did they say when they called? Note it while it is fresh.")
        address = reverse("applications:add_note", args=[application.pk])
        yield ToRecord(text, gettext("Note what they said"), f"{address}?contact=1")


def _of_interviews(application: Application, now: datetime.datetime) -> Iterator[ToRecord]:
    talks = rounds_held(application)
    add = reverse("applications:add_round", args=[application.pk])
    undated = next((row for row in application.rounds.all() if row.is_without_day), None)
    if undated:
        yield _whether_it_was(undated)
    elif not talks:
        text = gettext(
            "No interview that has taken place is recorded. If you had one, add it: who was there "
            "and what was said is what helps you now."
        )
        yield ToRecord(text, gettext("Add the interview you had"), add)
    if talks and not any(interview_round.has_debrief for interview_round in talks):
        text = gettext("What was asked and said in %(interview)s is not recorded yet.")
        address = reverse("practice:debrief", args=[talks[-1].pk])
        yield ToRecord(text % {"interview": talks[-1]}, gettext("Write debrief"), address)
    coming = any(interview_round.is_coming(now) for interview_round in application.rounds.all())
    if not undated and not coming:
        text = gettext("Have they invited you? With the interview added, you can prepare for it.")
        yield ToRecord(text, gettext("Add an interview"), add)


def _whether_it_was(undated: InterviewRound) -> ToRecord:
    """Of a round without a day: it may be the one they had, or one to come."""
    question = gettext("Has it taken place? Set its day, or record how it went.")
    address = reverse("applications:round", args=[undated.pk])
    return ToRecord(f"{undated.title}. {question}", gettext("Set the day"), address)


def _feedback(verdict: Verdict) -> list[str]:
    """The feedback they gave: what was missing, which can be shown now."""
    if not verdict.feedback:
        return []
    return [gettext("Their feedback: %(words)s") % {"words": verdict.feedback}]


def _from_record(application: Application, verdict: Verdict) -> dict[str, list[str]]:
    rounds = list(reversed(rounds_held(application)))
    debriefs = Debrief.objects.written().filter(round__application=application)
    debriefs = debriefs.order_by("-round__number")
    stumped = Asking.objects.filter(debrief__in=debriefs.order_by(), landing=Landing.STUMPED)
    problems = [debrief.their_problem for debrief in debriefs if debrief.their_problem]
    words = list(stumped.order_by("-pk").values_list("words", flat=True)[:2])
    deciding = [
        part.contact.name
        for interview_round in rounds
        for part in interview_round.participations.all()
        if part.part == Participation.Part.DECIDES
    ]
    if verdict.decided_by:
        deciding.insert(0, verdict.decided_by.name)
    return {
        "to_show": [*_feedback(verdict), *(row.best_moment for row in rounds if row.best_moment)],
        "stumped_by": words,
        "their_problem": [*problems, *(row.notes for row in rounds if row.notes)],
        "who_decides": list(dict.fromkeys(deciding)),
    }
