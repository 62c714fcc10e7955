"""What the debriefs teach, taken together; never a score of the person."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from practice.models import Asking, Competence, Debrief, Question
from practice.models.asking import TO_PRACTISE

# As many as a page is read through.
MOST_QUESTIONS = 40
MOST_CHANGES = 40


@dataclass
class QuestionLesson:
    """A question with the interviews in which it went as it did, the newest first."""

    question: Question
    askings: list[Asking] = field(default_factory=list)


@dataclass
class CompetenceLesson:
    competence: Competence
    landed: int = 0
    stumped: int = 0


@dataclass(frozen=True)
class Lessons:
    """`stumps` are questions whose latest answer did not go well, `landed` those whose did."""

    stumps: list[QuestionLesson]
    landed: list[QuestionLesson]
    changes: list[Debrief]
    competences: list[CompetenceLesson]

    def __bool__(self) -> bool:
        return bool(self.stumps or self.landed or self.changes)


def lessons(user) -> Lessons:
    """Grouped by question and by competence; four queries, however much there is."""
    latest = _by_question(
        Asking.objects.for_user(user)
        .exclude(landing="")
        .select_related("question", "debrief__round__application__company")
        .defer("question__answer", "debrief__round__application__posting")
        .order_by("-debrief__round__starts_at", "-pk")
    )
    stumps = [row for row in latest if row.askings[0].landing in TO_PRACTISE]
    landed = [row for row in latest if row.askings[0].landing not in TO_PRACTISE]
    changes = Debrief.objects.for_user(user).written().exclude(change="", keep="")
    return Lessons(
        stumps=stumps[:MOST_QUESTIONS],
        landed=landed[:MOST_QUESTIONS],
        changes=list(changes.select_related("round__application__company")[:MOST_CHANGES]),
        competences=_by_competence(user, latest),
    )


def _by_question(askings: Iterable[Asking]) -> list[QuestionLesson]:
    rows: dict[int, QuestionLesson] = {}
    for asking in askings:
        row = rows.setdefault(asking.question_id, QuestionLesson(asking.question))
        row.askings.append(asking)
    return list(rows.values())


def _by_competence(user, latest: list[QuestionLesson]) -> list[CompetenceLesson]:
    went = {row.question.pk: row.askings[0].landing for row in latest}
    rows = []
    for competence in Competence.objects.for_user(user).prefetch_related("questions"):
        landings = [went[each.pk] for each in competence.questions.all() if each.pk in went]
        if landings:
            stumped = sum(landing in TO_PRACTISE for landing in landings)
            rows.append(CompetenceLesson(competence, len(landings) - stumped, stumped))
    return sorted(rows, key=lambda row: -row.stumped)
