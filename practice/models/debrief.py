"""What an interview taught: written on the day, and looked back at once the outcome is known."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Self

from django.db import models, transaction
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.ownership import Owned, OwnedQuerySet, OwnerField
from applications.models import InterviewRound, Participation, Reminder
from applications.people_named import NamedPeople
from frame.editing import Companion, label_of, parts_of
from practice.models.added_afterwards import AddedAfterwards
from practice.models.asking import TO_PRACTISE, Asking
from practice.models.promise import NewPromise
from practice.models.question import Question
from practice.models.worked_on import WorkedOn
from practice.question_key import question_key

# For how long after the interview one without a day is still worth a reminder.
AWAITED_FOR = datetime.timedelta(days=14)
OF_A_PERSON = ("rapport", "cares_about")
OF_A_QUESTION = ("landing", "sought", "wished", "asked_by_id")
_TO_PRACTISE = Q(landing__in=TO_PRACTISE)
# By the day of the interview; those of one without a day are last.
NEWEST_FIRST = (F("round__starts_at").desc(nulls_last=True), "-pk")


def row_name(field: str, row: Participation | Asking) -> str:
    """What `Debrief.update` calls a field of somebody's part, or of a question: `landing_12`."""
    return f"{field}_{row.pk}"


class DebriefLocked(Exception):
    """The application has ended, so the debrief is locked; nothing was written."""


class RowsGone(Exception):
    """Something was typed about questions or people that are gone by now; nothing was written.

    `version` is the one to write the rest from.
    """

    def __init__(self, version: str):
        super().__init__("what was typed is about rows that are gone")
        self.version = version


@dataclass(frozen=True)
class NewQuestion:
    """A question as it was asked; `landing` is how the answer went, "" where that is not known."""

    text: str
    landing: str = ""


class DebriefQuerySet(OwnedQuerySet["Debrief"]):
    def written(self) -> Self:
        """Without the debriefs of interviews for which the person wanted none."""
        return self.filter(dismissed_at=None)

    def working_on(self) -> Self:
        """Those whose `change` the person is working on, the latest taken up first."""
        rows = self.written().exclude(working_on_since=None).exclude(change="")
        return rows.order_by("-working_on_since", "pk")

    def dismiss(self, interview_round: InterviewRound) -> None:
        """Offer no debrief of this interview any more; one that is written stays."""
        self.get_or_create(round=interview_round, defaults={"dismissed_at": timezone.now()})

    def restore(self, interview_round: InterviewRound) -> None:
        """Offer it again."""
        self.filter(round=interview_round).exclude(dismissed_at=None).delete()


class Debrief(AddedAfterwards, WorkedOn, Companion, Owned):
    """What an interview taught the person.

    Part A is written before the outcome is known. The verdict locks it, since knowing the outcome
    changes what one remembers; what is still missing may be added, and is marked as such.
    `hindsight` is part B, written afterwards. A debrief that was begun after the verdict is one
    part.
    """

    COMPANION_OF = "round"

    round = models.OneToOneField(InterviewRound, on_delete=models.CASCADE, related_name="debrief")
    owner = OwnerField("round")
    job_and_team = models.TextField(
        _("What you learned about the job and the team"), max_length=8000, blank=True
    )
    their_problem = models.TextField(_("Their biggest problem"), max_length=4000, blank=True)
    money_and_dates = models.TextField(
        _("Money and dates they mentioned"), max_length=4000, blank=True
    )
    keep = models.TextField(
        _("Three things to keep"),
        max_length=4000,
        blank=True,
        help_text=_("What went well. One per line."),
    )
    change = models.CharField(_("One thing to change"), max_length=300, blank=True)
    action = models.CharField(_("One thing you will do about it"), max_length=300, blank=True)
    off_limits = models.TextField(
        _("Questions they should not have asked"),
        max_length=4000,
        blank=True,
        help_text=_("In their words, with who asked. No letter and no other page repeats it."),
    )
    off_limits_on = models.DateField(_("Day of these questions"), null=True, blank=True)
    hindsight = models.TextField(
        _("What you see now that you know how it ended"), max_length=8000, blank=True
    )
    written_afterwards = models.BooleanField(default=False, editable=False)
    written_at = models.DateTimeField(default=timezone.now, editable=False)
    # The person wanted to write none; there are no words then.
    dismissed_at = models.DateTimeField(null=True, blank=True, editable=False)

    PART_A = (
        "job_and_team",
        "their_problem",
        "money_and_dates",
        "keep",
        "change",
        "action",
        "off_limits",
        "off_limits_on",
    )

    objects = DebriefQuerySet.as_manager()

    class Meta:
        ordering = NEWEST_FIRST
        indexes = [models.Index(fields=["owner", "working_on_since"], name="debriefs_worked_on")]

    def __str__(self) -> str:
        return f"Debrief of {self.round_id}"

    def get_absolute_url(self) -> str:
        return reverse("practice:debrief", args=[self.round_id])

    @property
    def is_written(self) -> bool:
        return self.pk is not None and self.dismissed_at is None

    @property
    def is_locked(self) -> bool:
        """Whether the verdict has closed what was written before it."""
        return (
            self.is_written
            and bool(self.round.application.ended_as)
            and (not self.written_afterwards)
        )

    @property
    def best_moment(self) -> str:
        """The moment of the round, which stays its one field."""
        return self.round.best_moment

    @cached_property
    def people(self) -> dict[int, Participation]:
        """Who was there, by the key of their part."""
        rows = self.round.participations.select_related("contact")
        return {participation.pk: participation for participation in rows}

    @cached_property
    def asked(self) -> dict[int, Asking]:
        """What was asked, by its key, in order."""
        if self.pk is None:
            return {}
        rows = self.askings.select_related("question", "asked_by")
        return {asking.pk: asking for asking in rows}

    def value_of(self, name: str) -> Any:
        """What `update` would write under this name: a field of its own, the `best_moment` of the
        round, or a field of a row, as `row_name` calls it."""
        if found := self._row(name):
            row, field = found
            return getattr(row, field, None)
        return getattr(self, name)

    def _row(self, name: str) -> tuple[Participation | Asking | None, str] | None:
        """The row whose field is called this, None where it went meanwhile, and the field."""
        field, _, key = name.rpartition("_")
        if field in OF_A_PERSON:
            return self.people.get(int(key)), field
        if field in OF_A_QUESTION:
            return self.asked.get(int(key)), field
        return None

    def _is_gone(self, name: str) -> bool:
        found = self._row(name)
        return found is not None and found[0] is None

    def _compared(self, name: str) -> object:
        return self.value_of(name)

    def changed_by(self, fields: Mapping[str, Any], *, version: str) -> list[str]:
        """As of any row. What was typed about rows that are gone raises `RowsGone`."""
        gone = [name for name in fields if self._is_gone(name)]
        there = {name: value for name, value in fields.items() if name not in gone}
        shown = parts_of(version, fields)
        if shown:
            version = ".".join(shown[name] for name in sorted(there))
        names = super().changed_by(there, version=version)
        typed = [name for name in gone if fields[name] not in ("", None)]
        if any(shown.get(name) != self._part_of(name, fields[name]) for name in typed):
            raise RowsGone(self.version_of(there))
        return names

    def facts_in_words(self, names: Iterable[str]) -> str:
        return "\n".join(map(self._fact_in_words, names))

    def _fact_in_words(self, name: str) -> str:
        row: models.Model | None
        row, field = self._row(name) or (self, name)
        if name == "best_moment":
            row = self.round
        value = getattr(row, f"get_{field}_display", lambda: getattr(row, field, ""))()
        about = f" ({row})" if isinstance(row, Asking) else ""
        if isinstance(row, Participation):
            about = f" ({row.contact})"
        if field == "asked_by_id":
            field, value = "asked_by", getattr(row, "asked_by", "")
        model = type(row) if row is not None else Asking
        label = label_of(model, field) + about
        # Translators: one fact of a list, "Place: Portland".
        words = gettext("%(label)s: %(fact)s")
        return words % {"label": label, "fact": value or gettext("empty")}

    @transaction.atomic
    def update(  # type: ignore[override]
        self,
        *,
        version: str,
        on: datetime.date,
        questions: Iterable[NewQuestion] = (),
        people: NamedPeople | None = None,
        promises: Iterable[NewPromise] = (),
        knows_outcome: bool = False,
        **words: Any,
    ) -> None:
        """Write part A: `words` by the names of `value_of`, and what is new.

        `questions` are new questions that were asked, `people` others who were there. A
        question that did not go well becomes a card on the day `on`, and a promise a reminder; one
        without a day only where `awaits_promises`. Known questions, people and promises are not
        doubled; a known promise with another day is for that day. With `knows_outcome` a locked
        part A gets what it lacks. Raises `DebriefLocked`, `RowsGone` or `StaleEdit`, and then
        writes nothing.
        """
        stored = self._stored()
        if stored.is_locked and not knows_outcome:
            raise DebriefLocked
        names = stored.changed_by(words, version=version)
        if stored.is_locked:
            stored._note_what_is_added(names)
        stored._begin()
        stored._write_rows({name: words[name] for name in names}, on=on)
        for question in questions:
            stored._note_question(question, on=on)
        if people:
            stored.round.meet(people.known, people.new)
        for promise in promises:
            stored._note_promise(promise, on=on)
        self.take_from(stored)

    def _stored(self) -> "Debrief":
        # The lock of the round makes two tabs take turns, when both write a first one, too.
        self.round.locked_in_turn()
        rows = InterviewRound.objects.select_related("application__company", "application__owner")
        interview_round = rows.get(pk=self.round_id)
        stored = type(self).objects.filter(round=interview_round).first() or type(self)()
        stored.round = interview_round
        return stored

    def _begin(self) -> None:
        if not self.is_written:
            self.dismissed_at, self.written_at = None, timezone.now()
            self.written_afterwards = bool(self.round.application.ended_as)
            self.save()

    def _note_what_is_added(self, names: Iterable[str]) -> None:
        if not all(map(self.may_be_added, names)):
            raise DebriefLocked
        for name in names:
            row, field = self._row(name) or (self, name)
            if isinstance(row, AddedAfterwards):
                row.note_added([field])

    def may_be_added(self, name: str) -> bool:
        """Whether nothing stood under this name of `value_of` before the outcome was known."""
        if found := self._row(name):
            row, field = found
            return isinstance(row, Asking) and row.may_be_added(field)
        return super().may_be_added(name)

    def _write_rows(self, words: Mapping[str, Any], *, on: datetime.date) -> None:
        own: list[str] = []
        rows: dict[Participation | Asking, dict[str, Any]] = {}
        for name, value in words.items():
            if name == "best_moment":
                version = self.round.version_of([name])
                self.round.update(version=version, on=on, best_moment=value)
            elif found := self._row(name):
                row, field = found
                if row is not None:
                    rows.setdefault(row, {})[field] = getattr(row, field)
                    setattr(row, field, value)
            else:
                own.append(name)
                setattr(self, name, value)
        self.save(update_fields=own)
        for row, before in rows.items():
            row.save(update_fields=list(before))
            if "wished" in before:
                _take_wished_answer(row)
            if "landing" in before:
                _follow(row, on, before["landing"])

    def _note_question(self, new: NewQuestion, *, on: datetime.date) -> None:
        owner, key = self.round.application.owner, question_key(new.text)
        question = Question.objects.get_or_create_by_text(owner, new.text)
        here = self.askings.filter(question=question)
        asking = next((row for row in here if question_key(row.words) == key), None)
        if asking is None:
            added = ["words"] if self.is_locked else []
            words = {"words": new.text, "added_afterwards": added}
            asking = self.askings.create(question=question, **words)
        if new.landing and not asking.landing:
            asking.landing = new.landing
            asking.save(update_fields=["landing"])
            if self.is_locked:
                asking.note_added(["landing"])
            _follow(asking, on, "")

    def awaits_promises(self, on: datetime.date) -> bool:
        """Whether somebody still waits on the day `on` for something promised without a day: not
        once the application has ended, nor long after the interview."""
        held_on = self.round.day
        is_old = held_on is not None and held_on + AWAITED_FOR < on
        return not (self.round.application.ended_as or is_old)

    def _note_promise(self, new: NewPromise, *, on: datetime.date) -> None:
        promise = self.promises.filter(text=new.text, is_theirs=new.is_theirs).first()
        if promise and not new.due_on:
            return
        promise = promise or self.promises.create(text=new.text, is_theirs=new.is_theirs)
        if promise.reminder:
            if new.due_on and promise.reminder.due_on != new.due_on:
                promise.reminder.snooze_until(new.due_on)
            return
        if not new.due_on and not self.awaits_promises(on):
            return
        application = self.round.application
        promise.reminder = Reminder.objects.create(
            owner=application.owner,
            application=application,
            text=new.text,
            due_on=new.reminds_on(on, made_on=self.round.day),
            is_theirs=new.is_theirs,
        )
        promise.save(update_fields=["reminder"])

    @transaction.atomic
    def look_back(self, *, version: str, hindsight: str) -> None:
        """Write part B, beside what stays as it was. Raises `StaleEdit`."""
        names = self.locked().changed_by({"hindsight": hindsight}, version=version)
        self.write(names, {"hindsight": hindsight})


def _take_wished_answer(asking: Any) -> None:
    """It is the best answer where there is none yet."""
    asking.question.take_locked()  # or another tab answers it in between
    if not asking.question.answer:
        asking.use_wished_answer()


def _follow(asking: Any, on: datetime.date, before: str) -> None:
    """What did not go well is practised; a card that was only a slip of the finger, the landing
    `before`, is none any more."""
    question = asking.question
    question.take_locked()  # or another tab practises it in between
    if asking.landing in TO_PRACTISE:
        if not question.is_card:
            question.become_card(on=on)
        return
    was_a_slip = before in TO_PRACTISE and question.practised_on is None
    if was_a_slip and not question.askings.filter(_TO_PRACTISE).exists():
        question.stop_practising()
