"""What the record has to say for each line of a rematch sheet, and whom else they may mean."""

from dataclasses import dataclass

from applications.models import Application, Participation, Verdict
from applications.whom_to_write import rounds_held
from near_misses.models import RematchSheet
from practice.models import Asking, Debrief
from practice.models.asking import Landing


@dataclass(frozen=True)
class SheetLine:
    """A line of the sheet: its label, what the person wrote, and what is on record for it."""

    name: str
    label: str
    text: str
    from_record: tuple[str, ...]


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
        )
        for name in RematchSheet.FIELDS
    ]


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
        "to_show": [row.best_moment for row in rounds if row.best_moment],
        "stumped_by": [*words, *([verdict.feedback] if verdict.feedback else [])],
        "their_problem": [*problems, *(row.notes for row in rounds if row.notes)],
        "who_decides": list(dict.fromkeys(deciding)),
    }
