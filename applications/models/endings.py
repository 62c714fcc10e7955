"""How an application ends, and is taken up again."""

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.db import models, transaction

from applications.models.contact import Contact, OnRecord
from applications.models.event import ACT, Event, EventQuerySet
from applications.models.moves import Moves
from applications.models.participation import NewPerson
from applications.models.stage import Stage
from applications.models.verdict import Verdict
from frame.editing import refuse_stale
from records.bin import put_into_bin

# In the details of the line of an ending, before the name of a fact: the version of the person who
# came on record with it; and with what stands behind it, whether their company did, too.
NEW = "new_"
AT = "_at"
PEOPLE = ("told_by", "decided_by")


def put_letter_into_bin(letter: Any) -> None:
    """The letter about an ending that is undone: restored, it is about the one that stands then."""
    letter.verdict = None
    letter.save(update_fields=["verdict"])
    put_into_bin(letter)


class Endings(Moves):
    """The methods of `Application` that record its ending, undo it or lift it."""

    if TYPE_CHECKING:  # what it reads of `Application`, beside what `Moves` does
        archived_at: models.DateTimeField[datetime.datetime | None, datetime.datetime | None]
        notes_stopped_on: models.DateField[datetime.date | None, datetime.date | None]
        answer_due_on: models.DateField[datetime.date | None, datetime.date | None]

        def unarchive(self) -> None: ...

    class Meta:
        abstract = True

    @transaction.atomic
    def close_with(self, kind: str, *, on: datetime.date, act: str = "", **facts) -> Verdict:
        """Record how it ended and return the standing verdict.

        Pressed twice it stays one verdict: while one stands, that one is returned unchanged.
        The stage stays where it was. `facts` are fields of `Verdict`; a `NewPerson` among them is
        put on record. What `InterviewRound.update` has told of the same `act` is undone with it.
        """
        # The lock makes two tabs take turns; the unique constraint is the last word.
        self.locked()
        if standing := self.verdicts.filter(reopened_on=None).first():
            return standing
        named = self.put_people_on_record(facts)
        facts |= {name: person.contact for name, person in named.items()}
        verdict = self.verdicts.create(kind=kind, heard_on=on, **facts)
        details = self._newcomers_among(named)
        if act:
            details[ACT] = act
        self.record(Event.Kind.CLOSED, on, verdict=verdict.pk, kind=kind, **details)
        self.set_ended_as(kind)
        return verdict

    def _newcomers_among(self, named: Mapping[str, OnRecord]) -> dict[str, Any]:
        """What the line of an ending notes of the people who came on record with it."""
        details: dict[str, Any] = {}
        for name, person in named.items():
            if person.is_new:
                details[f"{NEW}{name}"] = person.contact.as_it_stands
                if person.is_company_new:
                    details[f"{NEW}{name}{AT}"] = True
        return details

    def put_people_on_record(self, facts: Mapping[str, Any]) -> dict[str, OnRecord]:
        """Put each `NewPerson` among the facts of a verdict on record, and addresses that were
        typed. Gives back those people, by the names of the facts."""
        for value in facts.values():
            if isinstance(value, Contact):
                value.put_on_record()
        return {
            name: Contact.objects.get_or_create_named(value, self)
            for name, value in facts.items()
            if isinstance(value, NewPerson)
        }

    @transaction.atomic
    def take_back_ending(self, verdict_id: int) -> bool:
        """Undo how it ended, as if it had never been recorded; a letter drafted for it goes along,
        into the bin where it was edited, and so does what was said of interviews in the same act,
        and who came on record with it, while nothing else hangs on them.

        Says whether it was taken back: not where `Verdict.can_be_taken_back` does not hold.
        """
        self.locked()
        standing = self.verdicts.filter(pk=verdict_id).first()
        if not standing or not standing.can_be_taken_back:
            return False
        newcomers = self._newcomers_of(standing)
        if self._remove_letters_of(standing):
            newcomers = {}  # A letter may have to go to them again.
        for closed in self._lines_of(standing):
            outcomes = self.events.said_with(closed)
            self.rounds.take_back_outcomes(outcomes)
            outcomes.delete()
            closed.delete()
        standing.delete()
        self.set_ended_as("")
        self._forget(newcomers)
        return True

    def _forget(self, newcomers: Mapping[Contact, bool]) -> None:
        """Delete them where nothing hangs on them, each with the company that was typed behind
        their name, where that is all there is of it."""
        for contact, is_company_new in newcomers.items():
            if contact.is_unused:
                contact.delete()
                company = contact.company
                if is_company_new and company and company.is_unused and not company.has_facts:
                    company.delete()

    def _lines_of(self, verdict: Verdict) -> EventQuerySet:
        return self.events.filter(kind=Event.Kind.CLOSED, details__verdict=verdict.pk)

    def _remove_letters_of(self, verdict: Verdict) -> bool:
        """Delete the letters about it, an edited one into the bin; says whether there was such."""
        has_edited = False
        for letter in verdict.letters.all():
            if letter.is_edited:
                put_letter_into_bin(letter)
                has_edited = True
                continue
            drafted = self.events.filter(kind=Event.Kind.LETTER_DRAFTED)
            drafted.filter(details__letter=letter.pk).delete()
            letter.delete()
        return has_edited

    def _newcomers_of(self, verdict: Verdict) -> dict[Contact, bool]:
        """The people who came on record with this ending and are as they were then, and whether
        their company did, too."""
        closed = self._lines_of(verdict).first()
        if closed is None:
            return {}
        versions = {name: closed.details.get(f"{NEW}{name}") for name in PEOPLE}
        people = {name: getattr(verdict, name) for name in versions}
        return {
            row: f"{NEW}{name}{AT}" in closed.details
            for name, row in people.items()
            if row and row.as_it_stands == versions[name]
        }

    def set_ended_as(self, kind: str) -> None:
        """Keep the kind of the standing verdict on the application, "" for none.

        Only what records, changes or lifts a verdict calls this.
        """
        self.ended_as = kind
        self.save(update_fields=["ended_as"])

    @transaction.atomic
    def reopen(self, *, on: datetime.date, version: str | None = None) -> None:
        """Take the application up again, on the board; the verdict stays in its history.

        An offer was answered by it: they are talking again, until there is another.

        `version` is the `stands_as` of the page that asks; None where no page did. Lifts nothing,
        and raises `StaleEdit`, when another ending stands by now.
        """
        stored = self.locked()
        if version is not None and stored.ended_as:
            refuse_stale(version, stored.stands_as, lambda: stored.stands_as_in_words)
        standing = self.verdicts.filter(reopened_on=None)
        lifted = standing.values_list("pk", flat=True).first()
        if not standing.update(reopened_on=on):
            return
        details: dict[str, Any] = {"verdict": lifted}
        if stored.archived_at:
            details["archived_at"] = stored.archived_at.isoformat()
            if stored.notes_stopped_on:
                details["rested_on"] = stored.notes_stopped_on.isoformat()
        if stored.stage == Stage.OFFER:
            self.stage = details["to"] = Stage.INTERVIEWING
            if stored.answer_due_on:
                details["answer_due_on"] = stored.answer_due_on.isoformat()
            self.answer_due_on = None
            self.save(update_fields=["stage", "answer_due_on"])
        self.record(Event.Kind.REOPENED, on, **details)
        self.set_ended_as("")
        self.unarchive()
