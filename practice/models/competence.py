from collections.abc import Collection, Iterable
from typing import Self

from django.conf import settings
from django.db import models, transaction
from django.db.models import Exists, OuterRef, Q

from accounts.ownership import Owned, OwnedQuerySet
from applications.spelling import name_key

LONGEST = 40


class CompetenceQuerySet(OwnedQuerySet["Competence"]):
    def get_or_create_by_name(self, owner, names: Iterable[str]) -> list["Competence"]:
        """Those of these names, made where they are new; case and spaces make no other one."""
        return [
            self.get_or_create(owner=owner, key=name_key(name), defaults={"name": name})[0]
            for name in names
        ]

    @transaction.atomic
    def choose(self, row, owner, names: Collection[str], *, shown: Iterable[str] = ()) -> None:
        """Give `row`, whose field `competences` leads to them, those of these names.

        Of the names that were `shown` as its own, those that are missing now are taken off.
        """
        here, before = set(map(name_key, names)), set(map(name_key, shown))
        new = [name for name in names if name_key(name) not in before]
        row.competences.add(*self.get_or_create_by_name(owner, new))
        row.competences.remove(*row.competences.filter(key__in=before - here))

    def in_use(self) -> Self:
        """Those that a question, a story or a job ad has."""
        uses = Q()
        for relation in ("questions", "stories", "applications"):
            through = getattr(Competence, relation).through
            uses |= Q(Exists(through.objects.filter(competence=OuterRef("pk"))))
        return self.filter(uses)


class Competence(Owned):
    """Something a job asks for, in a word of the person's own: leading a team, keeping a budget."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="competences"
    )
    name = models.CharField(max_length=LONGEST)
    key = models.CharField(max_length=LONGEST, editable=False)
    # Whose job ad asks for it, as the person picked.
    applications = models.ManyToManyField(
        "applications.Application", related_name="competences", blank=True
    )

    objects = CompetenceQuerySet.as_manager()

    class Meta:
        ordering = ["key"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "key"], name="one_competence_per_name")
        ]

    def __str__(self) -> str:
        return self.name
