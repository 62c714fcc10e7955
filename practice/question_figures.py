"""What a line of the list of questions says beside the question itself."""

from django.db.models import Count, OuterRef, Subquery

from practice.models import Asking
from practice.models.question import QuestionQuerySet


def with_figures(questions: QuestionQuerySet) -> QuestionQuerySet:
    """Each with how often it was asked (`times`), when last (`last_asked_at`), how that went as far
    as it is recorded (`last_landing`), and its competences; without its answer. Two queries."""
    askings = Asking.objects.filter(question=OuterRef("pk"))
    times = askings.order_by().values("question").annotate(times=Count("pk")).values("times")
    latest = askings.exclude(landing="").order_by("-debrief__round__starts_at", "-pk")
    figures = {
        "times": Subquery(times),
        "last_landing": Subquery(latest.values("landing")[:1]),
    }
    return (
        questions.with_last_asked()
        .annotate(**figures)
        .prefetch_related("competences")
        .defer("answer")
    )
