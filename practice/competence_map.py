"""Which stories show which competence; a competence without a story is the next thing to do."""

from dataclasses import dataclass, field

from django.db.models import Exists, OuterRef, Prefetch

from applications.models import Application
from practice.models import Competence, Story
from practice.models.competence import CompetenceQuerySet


@dataclass(frozen=True)
class MapRow:
    competence: Competence
    stories: list[Story] = field(default_factory=list)


def competence_map(competences: CompetenceQuerySet) -> list[MapRow]:
    """Each of `competences` with its stories, those without any first. Two queries."""
    titles = Prefetch("stories", Story.objects.only("title"))
    rows = [
        MapRow(competence, list(competence.stories.all()))
        for competence in competences.prefetch_related(titles).order_by("key")
    ]
    return sorted(rows, key=lambda row: bool(row.stories))


def asked_by_running(user) -> CompetenceQuerySet:
    """What the job ads ask for of the applications that run."""
    running = Application.objects.for_user(user).open()
    asked = Competence.applications.through.objects.filter(
        competence=OuterRef("pk"), application__in=running.values("pk")
    )
    return Competence.objects.for_user(user).filter(Exists(asked))
