"""What a line of the list of questions says beside the question itself."""

from django.db.models import Count, OuterRef, Subquery

from applications.figures import figure_about
from practice.models import Asking
from practice.models.question import QuestionQuerySet


def with_figures(questions: QuestionQuerySet) -> QuestionQuerySet:
    """Each with how often it was asked (`times`), when last (`last_asked_at`), how that went as far
    as it is recorded (`last_landing`), and its competences; without its answer. Two queries."""
    askings = Asking.objects.filter(question=OuterRef("pk"))
    latest = askings.exclude(landing="").newest_first()
    figures = {
        "times": figure_about(Asking.objects.all(), "question", Count("pk")),
        "last_landing": Subquery(latest.values("landing")[:1]),
    }
    return (
        questions.with_last_asked()
        .annotate(**figures)
        .prefetch_related("competences")
        .defer("answer")
    )
