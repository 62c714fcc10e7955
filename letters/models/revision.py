import datetime

from django.db import models
from django.utils import timezone

from accounts.ownership import Owned, OwnedQuerySet

# Words typed within one sitting are one step of the history.
SITTING = datetime.timedelta(minutes=5)
# The older the steps, the fewer: one for each of these spans once they are that old.
THINNING = {
    datetime.timedelta(hours=2): "%Y-%m-%d %H",
    datetime.timedelta(days=2): "%Y-%m-%d",
    datetime.timedelta(days=30): "%G-%V",
}


class RevisionQuerySet(OwnedQuerySet["Revision"]):
    def keep(self, letter) -> "Revision":
        """Remember the letter's words as they stand: a new step, or the running sitting's."""
        newest = self.filter(letter=letter).order_by("-number").defer("words").first()
        if newest and not newest.is_kept and timezone.now() - newest.began_at < SITTING:
            newest.number, newest.words = letter.revision, letter.kept_words()
            newest.saved_at = timezone.now()
            newest.save(update_fields=["number", "words", "saved_at"])
            return newest
        self.thin(letter)
        return self.create(letter=letter, number=letter.revision, words=letter.kept_words())

    def thin(self, letter) -> None:
        """Of earlier steps keep the last of each hour, day or week, as `THINNING` says.

        The first draft always stays, and so do words that were restored, or replaced by restoring
        others.
        """
        now, spans_filled, gone = timezone.now(), set(), []
        steps = self.filter(letter=letter, is_kept=False).order_by("-number")
        for pk, saved_at in steps.values_list("pk", "saved_at"):
            spans = [span for age, span in THINNING.items() if now - saved_at > age]
            key = saved_at.strftime(spans[-1]) if spans else pk
            gone += [pk] if key in spans_filled else []
            spans_filled.add(key)
        self.filter(pk__in=gone).delete()


class Revision(Owned):
    """The words of a letter at an earlier moment."""

    owner_path = "letter__owner"

    letter = models.ForeignKey("letters.Letter", on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    words = models.JSONField()
    began_at = models.DateTimeField(default=timezone.now)
    saved_at = models.DateTimeField(default=timezone.now)
    # The first draft and what was restored are never overwritten by the next sitting.
    is_kept = models.BooleanField(default=False)

    objects = RevisionQuerySet.as_manager()

    class Meta:
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(fields=["letter", "number"], name="one_revision_per_number")
        ]

    def keep_for_good(self) -> None:
        """Never let the next sitting write over it."""
        self.is_kept = True
        self.save(update_fields=["is_kept"])

    def __str__(self) -> str:
        return f"Revision {self.number}"
