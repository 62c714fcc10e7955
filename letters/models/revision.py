import datetime

from django.db import models
from django.utils import timezone

from accounts.ownership import Owned, OwnedQuerySet
from letters.lost_words import length, loses_much

# Words typed within one sitting are one step of the history.
SITTING = datetime.timedelta(minutes=5)
# The older the steps, the fewer: one for each of these spans once they are that old.
THINNING = {
    datetime.timedelta(hours=2): "%Y-%m-%d %H",
    datetime.timedelta(days=2): "%Y-%m-%d",
    datetime.timedelta(days=30): "%G-%V",
}
MOST_KEPT = 60  # steps of a letter that stay for good, beside its first draft


class RevisionQuerySet(OwnedQuerySet["Revision"]):
    def keep(self, letter) -> "Revision":
        """Remember the letter's words as they stand: a new step, or the running sitting's.

        A step whose words they would lose stays for good (`letters.lost_words` says when they do),
        unless one that stays holds them. A sitting that takes words away bit by bit is measured by
        the most that it had, which stands beside its last words.
        """
        words, running = letter.kept_words(), self._running(letter)
        lost = [step for step in running if loses_much(step.words, words)]
        held_elsewhere = [step for step in lost if not self._stays(step)]
        if not running or timezone.now() - running[0].began_at >= SITTING:
            self.thin(letter)
            return self.create(letter=letter, number=letter.revision, words=words)
        spare = [step for step in running if step not in lost]
        if spare and length(spare[0].words) > length(words):
            del spare[0]  # the most that the sitting had
        step, *rest = [*spare, *held_elsewhere] or [
            self.model(letter=letter, began_at=running[0].began_at)
        ]
        self.filter(pk__in=[other.pk for other in rest]).delete()
        step.number, step.words, step.saved_at = letter.revision, words, timezone.now()
        step.save()
        return step

    def _running(self, letter) -> list["Revision"]:
        """The latest sitting's last words and, before them, the most that it had."""
        steps = list(self.filter(letter=letter).order_by("-number")[:2])
        latest = [step for step in steps if step.began_at == steps[0].began_at]
        return [step for step in reversed(latest) if not step.is_kept]

    def _stays(self, step: "Revision") -> bool:
        """See to it that a step stays whose words are lost; False where another holds them."""
        others = self.filter(letter=step.letter_id, is_kept=True).values_list("words", flat=True)
        if any(not loses_much(step.words, words) for words in others):
            return False
        step.keep_for_good()
        return True

    def thin(self, letter) -> None:
        """Of earlier steps keep the last of each hour, day or week, as `THINNING` says.

        The first draft always stays, and so do the latest `MOST_KEPT` whose words were lost or
        restored, or replaced by restoring others.
        """
        now, spans_filled, gone = timezone.now(), set(), []
        steps = self.filter(letter=letter, is_kept=False).order_by("-number")
        for pk, saved_at in steps.values_list("pk", "saved_at"):
            spans = [span for age, span in THINNING.items() if now - saved_at > age]
            key = saved_at.strftime(spans[-1]) if spans else pk
            gone += [pk] if key in spans_filled else []
            spans_filled.add(key)
        staying = self.filter(letter=letter, is_kept=True, number__gt=1).order_by("-number")
        gone += staying.values_list("pk", flat=True)[MOST_KEPT:]
        self.filter(pk__in=gone).delete()


class Revision(Owned):
    """The words of a letter at an earlier moment."""

    owner_path = "letter__owner"

    letter = models.ForeignKey("letters.Letter", on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    words = models.JSONField()
    began_at = models.DateTimeField(default=timezone.now)
    saved_at = models.DateTimeField(default=timezone.now)
    # The first draft, what was restored and what would be lost are never written over.
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
