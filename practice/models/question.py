import datetime
from collections.abc import Sequence
from typing import Any, Self

from django.conf import settings
from django.db import models, transaction
from django.db.models import F, Max, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.ownership import Owned, OwnedQuerySet
from applications.models.folded import FoldedField, Folding
from applications.spelling import WORDS_LOOKED_FOR, search_words
from frame.editing import Versioned
from practice.ladder import TOP, due_after, packed, practised_by, rung_after
from practice.models.attempt import Attempt
from practice.models.competence import Competence
from practice.models.wording import Wording
from practice.models.worked_on import WorkedOn
from practice.question_key import question_key, tokens_of
from records.bin import put_into_bin
from records.locking import lock_for_merge
from records.merge import Merge
from records.models import BinItem

LONGEST_QUESTION = 300
# As many cards as somebody does in a sitting.
A_SESSION = 5
# The columns of when a question is practised.
_DAYS = ("due_on", "practised_on", "working_on_since", "rung")


class QuestionQuerySet(OwnedQuerySet["Question"]):
    @transaction.atomic
    def get_or_create_by_text(self, owner, text: str) -> "Question":
        """The person's question of this text in any of its wordings, made where it is new."""
        key = question_key(text)
        mine = Wording.objects.filter(owner=owner).select_related("question")
        if known := mine.filter(normalised=key).first():
            return known.question
        # One that came back from the bin beside another may have been left without its wording.
        same = self.filter(owner=owner).saying(key)
        question = same or self.create(owner=owner, text=text)
        wording, is_new = mine.get_or_create(
            owner=owner, normalised=key, defaults={"question": question}
        )
        if not (is_new or same):  # another tab was faster
            question.delete()
        return wording.question

    def saying(self, key: str) -> "Question | None":
        """The first of those whose text has this key."""
        rows = self.order_by("pk")
        for word in filter(str.isalnum, key.split()[:WORDS_LOOKED_FOR]):
            rows = rows.filter(text_folded__contains=word)
        return next((question for question in rows if question_key(question.text) == key), None)

    def claim_wordings(self) -> None:
        """Let each be known by what it says, unless another question that says the same is."""
        for question in self.prefetch_related("wordings"):
            key = question_key(question.text)
            if key in {wording.normalised for wording in question.wordings.all()}:
                continue
            wording, is_new = Wording.objects.select_related("question").get_or_create(
                owner_id=question.owner_id, normalised=key, defaults={"question": question}
            )
            if not is_new and question_key(wording.question.text) != key:
                wording.question = question
                wording.save(update_fields=["question"])

    def cards(self) -> Self:
        """Those that are practised."""
        return self.exclude(due_on=None)

    def due(self, on: datetime.date, round_on: datetime.date | None = None) -> Self:
        """The cards to practise on the day `on`, those that have waited longest first.

        `round_on` is the day of the next interview, on that day or after it, if there is any.
        """
        is_due = Q(due_on__lte=on)
        if round_on is not None:
            is_due |= Q(practised_on__lte=practised_by(on, round_on))
        waiting_since = F("practised_on").asc(nulls_first=True)
        return self.cards().filter(is_due).order_by("due_on", waiting_since, "pk")

    def working_on(self) -> Self:
        """Those the person is working on, the latest taken up first."""
        return self.exclude(working_on_since=None).order_by("-working_on_since", "pk")

    def with_last_asked(self) -> Self:
        """Each with the moment `last_asked_at`, if the day of an interview is known."""
        return self.annotate(last_asked_at=Max("askings__debrief__round__starts_at"))

    def matching(self, text: str) -> Self:
        """Those in which every word of `text` occurs, in one of their wordings or as they stand."""
        rows = self
        for word in search_words(text):
            is_in_it = Q(text_folded__contains=word)
            if tokens := " ".join(tokens_of(word)):
                wordings = Wording.objects.filter(normalised__contains=tokens)
                is_in_it |= Q(pk__in=wordings.values("question"))
            rows = rows.filter(is_in_it)
        return rows


class Question(Folding, WorkedOn, Versioned, Owned):
    """One question of the person's own bank: what is asked, and the best answer to it so far.

    With a day `due_on` it is a card that is practised, on the `rung` of the ladder.
    """

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="questions"
    )
    text = models.CharField(_("Question"), max_length=LONGEST_QUESTION)
    text_folded = FoldedField("text", db_default="")
    answer = models.TextField(
        _("Your best answer"),
        max_length=8000,
        blank=True,
        help_text=_("Key points are enough. Earlier answers are kept below."),
    )
    answered_at = models.DateTimeField(null=True, editable=False)
    competences = models.ManyToManyField(Competence, related_name="questions", blank=True)
    rung = models.PositiveSmallIntegerField(default=0, editable=False)
    due_on = models.DateField(null=True, blank=True, editable=False)
    practised_on = models.DateField(null=True, blank=True, editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = QuestionQuerySet.as_manager()

    class Meta:
        ordering = ["text", "pk"]
        indexes = [models.Index(fields=["owner", "due_on"], name="cards_due")]
        constraints = [
            models.CheckConstraint(condition=Q(rung__range=(0, TOP)), name="rung_is_on_the_ladder")
        ]

    def __str__(self) -> str:
        return self.text

    def get_absolute_url(self) -> str:
        return reverse("practice:question", args=[self.pk])

    @property
    def is_card(self) -> bool:
        return self.due_on is not None

    def comes_on(self, round_on: datetime.date | None) -> datetime.date | None:
        """The day on which it is due as a card, with the next interview on the day `round_on`."""
        if self.due_on is None or self.practised_on is None:
            return self.due_on
        return packed(self.due_on, self.practised_on, round_on)

    @transaction.atomic
    def update(self, *, version: str, **fields: Any) -> None:
        """Write its text, its answer, or both; an answer that is replaced stays in the history.

        A new text is another wording: asked in the old one it is found, too, unless another
        question says that. Raises `StaleEdit`.
        """
        stored = self.locked()
        names = stored.changed_by(fields, version=version)
        if "answer" in names:
            if stored.answer:
                written_at = stored.answered_at or stored.created_at
                self.earlier_answers.create(text=stored.answer, written_at=written_at)
            fields, names = {**fields, "answered_at": timezone.now()}, [*names, "answered_at"]
        self.write(names, fields)
        if "text" in names:
            before = question_key(stored.text)
            if same := Question.objects.filter(owner=self.owner_id).saying(before):
                self.wordings.filter(normalised=before).update(question=same)
            key = question_key(self.text)
            Wording.objects.get_or_create(
                owner_id=self.owner_id, normalised=key, defaults={"question": self}
            )

    @transaction.atomic
    def become_card(self, *, on: datetime.date) -> None:
        """Practise it from the day `on`, on the first rung; where it was practised on that day
        already, from the next."""
        stored = self.locked()
        practised_on = stored.practised_on
        first = due_after(practised_on, 0) if practised_on and practised_on >= on else on
        self.due_on = min(stored.due_on or first, first)
        self.rung = 0
        self.save(update_fields=["due_on", "rung"])

    @transaction.atomic
    def take_up_again(self, *, due_on: datetime.date) -> None:
        """Make it the card that it was before `stop_practising`, on its rung for that day; where it
        was practised since, for the day that follows from it."""
        stored = self.locked()
        if stored.due_on is None:
            if stored.practised_on and stored.practised_on >= due_on:
                due_on = due_after(stored.practised_on, stored.rung)
            self.due_on = due_on
            self.save(update_fields=["due_on"])

    def stop_practising(self) -> None:
        """It is no card any more; its attempts and its rung stay on record."""
        self.due_on = None
        self.save(update_fields=["due_on"])

    @transaction.atomic
    def mark(self, mark: str, *, on: datetime.date) -> None:
        """Note how it went on the day `on`, and when it is due again; what is no card stays none.

        The schedule moves once a day: every mark of a day stays on record, and the last one counts,
        starting from where the card was before the first.
        """
        stored = self.locked()
        earlier_today = self.attempts.filter(on=on).order_by("pk").first()
        before = earlier_today.rung_before if earlier_today else stored.rung
        self.attempts.create(on=on, mark=mark, rung_before=before)
        self.rung = rung_after(
            before,
            went_well=mark in (Attempt.Mark.CLEAR, Attempt.Mark.LANDED),
            was_blank=mark == Attempt.Mark.BLANK,
        )
        self.due_on = due_after(on, self.rung) if stored.is_card else None
        self.practised_on = on
        self.save(update_fields=["rung", "due_on", "practised_on"])

    @transaction.atomic
    def absorb(self, duplicate: "Question") -> BinItem:
        """Make `duplicate`, the same question in other words, part of this one.

        Where and how it was asked, its answers, wordings, marks and competences move here. Its best
        answer becomes this one's where there was none, and an earlier answer otherwise. Returns
        what undoes it.
        """
        if duplicate.pk == self.pk or duplicate.owner_id != self.owner_id:
            raise ValueError("Only two questions of one owner can be merged.")
        lock_for_merge(self, duplicate)
        for question in (self, duplicate):
            question.take_locked()
        merge = Merge(self, duplicate)
        self._take_answer_of(duplicate, merge)
        self._take_days_of(duplicate)
        self.save(update_fields=["answer", "answered_at", *_DAYS])
        relations = ("askings", "earlier_answers", "wordings", "attempts")
        for rows in (getattr(duplicate, name) for name in relations):
            merge.move(rows.all(), "question")
        self.competences.add(*duplicate.competences.all())
        for preparation in duplicate.preparations.all():
            merge.remember(preparation)
            preparation.questions.add(self)
        return put_into_bin(duplicate, merge)

    def _take_answer_of(self, duplicate: "Question", merge: Merge) -> None:
        if duplicate.answer and self.answer:
            written_at = duplicate.answered_at or duplicate.created_at
            merge.add(self.earlier_answers.create(text=duplicate.answer, written_at=written_at))
        elif duplicate.answer:
            self.answer, self.answered_at = duplicate.answer, duplicate.answered_at

    def _take_days_of(self, duplicate: "Question") -> None:
        """Take the earlier due day of the two, so that no card is lost, the later day of practice,
        and of two cards the lower rung; what is no card has no rung that counts."""
        rungs = [question.rung for question in (self, duplicate) if question.is_card]
        self.rung = min(rungs, default=self.rung)
        self.due_on = min(_known(self.due_on, duplicate.due_on), default=None)
        self.practised_on = max(_known(self.practised_on, duplicate.practised_on), default=None)
        since = _known(self.working_on_since, duplicate.working_on_since)
        self.working_on_since = min(since, default=None)
        if self.due_on and self.practised_on and self.due_on <= self.practised_on:
            self.due_on = due_after(self.practised_on, 0)


def _known(*days: datetime.date | None) -> Sequence[datetime.date]:
    return [day for day in days if day is not None]
