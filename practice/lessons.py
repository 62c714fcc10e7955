"""What all debriefs together teach. The person gets no score."""

from dataclasses import dataclass, field

from practice.models import Asking, Competence, Debrief, Question
from practice.models.asking import TO_PRACTISE, Landing

# As many as a page is read through.
MOST_QUESTIONS = 8
MOST_CHANGES = 8
# Of what the person is working on besides.
MOST_WORKED_ON = 50
# Of how many answers, the newest, lessons are drawn.
MOST_READ = 600


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
    """`stumps` are questions whose latest answer did not go well, `landed` those whose did.

    What the person is working on and none of these lists has any more is beside them.
    """

    stumps: list[QuestionLesson]
    landed: list[QuestionLesson]
    changes: list[Debrief]
    competences: list[CompetenceLesson]
    questions_worked_on: list[Question]
    changes_worked_on: list[Debrief]

    @property
    def works_on_more(self) -> bool:
        return bool(self.questions_worked_on or self.changes_worked_on)

    def __bool__(self) -> bool:
        return bool(self.stumps or self.landed or self.changes or self.works_on_more)


def lessons(user) -> Lessons:
    """Grouped by question and by competence, the newest of each; eight queries, however much there
    is."""
    latest = _latest_landings(user)
    stumps = [key for key, landing in latest.items() if landing in TO_PRACTISE]
    stumps.sort(key=lambda key: latest[key] != Landing.STUMPED)  # Those that went so-so after them.
    landed = [key for key, landing in latest.items() if landing not in TO_PRACTISE]
    shown = _by_question([*stumps[:MOST_QUESTIONS], *landed[:MOST_QUESTIONS]])
    mine = Debrief.objects.for_user(user).select_related("round__application__company")
    mine = mine.defer("round__application__posting")
    changes = list(mine.written().exclude(change="", keep="", action="")[:MOST_CHANGES])
    listed = [debrief.pk for debrief in changes]
    questions = Question.objects.for_user(user).working_on().exclude(pk__in=list(shown))
    return Lessons(
        stumps=[shown[key] for key in stumps[:MOST_QUESTIONS]],
        landed=[shown[key] for key in landed[:MOST_QUESTIONS]],
        changes=changes,
        competences=_by_competence(user, latest),
        questions_worked_on=list(questions.defer("answer")[:MOST_WORKED_ON]),
        changes_worked_on=list(mine.working_on().exclude(pk__in=listed)[:MOST_WORKED_ON]),
    )


def _latest_landings(user) -> dict[int, str]:
    """How each question went the last time, by its key, the latest interviews first."""
    askings = Asking.objects.for_user(user).exclude(landing="")
    # A few columns of the newest: the texts are read of those that are shown.
    newest = askings.newest_first()[:MOST_READ]
    latest: dict[int, str] = {}
    for key, landing in newest.values_list("question", "landing"):
        latest.setdefault(key, landing)
    return latest


def _by_question(keys: list[int]) -> dict[int, QuestionLesson]:
    askings = Asking.objects.filter(question__in=keys).exclude(landing="")
    askings = askings.select_related("question", "debrief__round__application__company")
    askings = askings.defer("question__answer", "debrief__round__application__posting")
    rows: dict[int, QuestionLesson] = {}
    for asking in askings.newest_first():
        row = rows.setdefault(asking.question_id, QuestionLesson(asking.question))
        row.askings.append(asking)
    return rows


def _by_competence(user, latest: dict[int, str]) -> list[CompetenceLesson]:
    rows = {row.pk: CompetenceLesson(row) for row in Competence.objects.for_user(user)}
    tagged = Competence.questions.through.objects.filter(competence__in=list(rows))
    for competence, question in tagged.values_list("competence", "question"):
        if landing := latest.get(question):
            rows[competence].stumped += landing in TO_PRACTISE
            rows[competence].landed += landing not in TO_PRACTISE
    known = [row for row in rows.values() if row.stumped or row.landed]
    return sorted(known, key=lambda row: -row.stumped)
