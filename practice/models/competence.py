from django.conf import settings
from django.db import models

from applications.models.keyword import Keyword, KeywordQuerySet


class CompetenceQuerySet(KeywordQuerySet["Competence"]):
    pass


class Competence(Keyword):
    """Something a job asks for, in a word of the person's own: leading a team, keeping a budget."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="competences"
    )
    # Whose job ad asks for it, as the person picked.
    applications = models.ManyToManyField(
        "applications.Application", related_name="competences", blank=True
    )

    objects = CompetenceQuerySet.as_manager()
