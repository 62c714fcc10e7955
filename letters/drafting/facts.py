"""What is known before a letter is drafted. Nothing here is guessed."""

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass

from letters.languages.detection import speaks_to_the_reader
from letters.languages.reader_named import words_of, words_without_titles
from letters.languages.typed_names import are_two


@dataclass(frozen=True)
class PersonMet:
    contact_id: int
    name: str
    greeting: str = ""
    role: str = ""
    email: str = ""


def is_same(person: PersonMet | None, other: PersonMet | None) -> bool:
    return bool(person and other and person.contact_id == other.contact_id)


def shares_a_name(name: str, text: str) -> bool:
    """Whether a word of somebody's `name` stands in `text`: Katja, in Katja's Café."""
    words, others = (set(re.findall(r"[^\W\d_]{3,}", source.casefold())) for source in (name, text))
    return bool(words & others)


@dataclass(frozen=True)
class RoundHeld:
    round_id: int
    number: int
    held_on: datetime.date | None
    people: tuple[PersonMet, ...] = ()
    best_moment: str = ""
    is_talk: bool = True  # a test is none, nor is a round that did not take place
    # Of those with whom it was noted how it was: their contact, and whether it was distant.
    distance: tuple[tuple[int, bool], ...] = ()
    is_trial: bool = False  # a day of work on trial: people talk, but it is no interview


def _each_once(talks: Iterable[RoundHeld]) -> tuple[PersonMet, ...]:
    people = [person for met in talks for person in met.people]
    return tuple({person.contact_id: person for person in people}.values())


@dataclass(frozen=True)
class Facts:
    """The facts of one letter. An empty text or None is a fact that is not known.

    `letters.drafting.fact_table.FACTS` says of each how it is gathered and where it shows.
    """

    company: str
    position: str
    today: datetime.date
    writer_name: str = ""
    writer_email: str = ""
    writer_phone: str = ""
    qualification: str = ""
    rounds: tuple[RoundHeld, ...] = ()
    recipient: PersonMet | None = None
    recipient_is_outside: bool = False  # at another company, or a recruiter
    round: RoundHeld | None = None  # the one a letter was chosen to be about
    heard_on: datetime.date | None = None
    channel: str = ""
    told_by: PersonMet | None = None
    feedback: str = ""
    referred_by: PersonMet | None = None
    applied_on: datetime.date | None = None
    pay: str = ""
    place: str = ""
    outcome: str = ""  # the kind of the verdict

    @property
    def talks(self) -> tuple[RoundHeld, ...]:
        return tuple(round_held for round_held in self.rounds if round_held.is_talk)

    @property
    def interviews(self) -> tuple[RoundHeld, ...]:
        """What a letter may call so, or a conversation: the talks without the days on trial."""
        return tuple(talk for talk in self.talks if not talk.is_trial)

    @property
    def people(self) -> tuple[PersonMet, ...]:
        """Everybody met in an interview, each once, in the order of meeting."""
        return _each_once(self.interviews)

    @property
    def everybody(self) -> tuple[PersonMet, ...]:
        """With those met on a day on trial alone."""
        return _each_once(self.talks)

    @property
    def trial(self) -> RoundHeld | None:
        """The day on trial, where it is all that there was."""
        return self.talks[0] if len(self.talks) == 1 and self.talks[0].is_trial else None

    @property
    def is_the_recipients_firm(self) -> bool:
        """Whether the company is called after them: maybe nobody else works there."""
        return self.recipient is not None and shares_a_name(self.recipient.name, self.company)

    @property
    def is_the_recipient(self) -> bool:
        """Whether the company is nobody else than the recipient, a household or a firm of one.

        Frau Müller may work at Müller; Dr. Müller is Dr. Müller.
        """
        if not self.recipient or are_two(self.recipient.name):
            return False
        names = words_without_titles(self.recipient.name)
        is_a_person = len(words_of(self.company)) > 1
        return is_a_person and names == words_without_titles(self.company)

    def was_distant(self, person: PersonMet | None) -> bool:
        """Whether it was distant with this person, as it was noted last."""
        latest = dict(noted for met in self.rounds for noted in met.distance)
        return person is not None and latest.get(person.contact_id, False)

    def rounds_with(self, person: PersonMet | None) -> tuple[RoundHeld, ...]:
        """The rounds at which `person` was met, in order."""
        return tuple(
            round_held
            for round_held in self.rounds
            if any(is_same(met, person) for met in round_held.people)
        )

    @property
    def moment_round(self) -> RoundHeld | None:
        """The latest round with a moment for the recipient; one they shared comes before."""
        tellable = [
            round_held
            for round_held in reversed(self.rounds)
            if self.can_tell_the_moment_of(round_held)
        ]
        shared = self.rounds_with(self.recipient)
        return next(
            (round_held for round_held in tellable if round_held in shared),
            next(iter(tellable), None),
        )

    def can_tell_the_moment_of(self, round_held: RoundHeld) -> bool:
        """Whether the moment of that round is true as the recipient reads it.

        One that says "you" is for people who were there; a letter to nobody by name goes to all of
        them.
        """
        if not round_held.best_moment:
            return False
        if not self.recipient or round_held in self.rounds_with(self.recipient):
            return True
        return not speaks_to_the_reader(round_held.best_moment)

    @property
    def best_moment(self) -> str:
        return self.moment_round.best_moment if self.moment_round else ""
