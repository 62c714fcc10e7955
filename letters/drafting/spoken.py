"""The facts as the sentences of one language say them; what is not known is empty."""

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from letters.drafting.facts import Facts, PersonMet, RoundHeld, is_same, shares_a_name
from letters.languages import LANGUAGES
from letters.languages.detection import (
    is_foreign,
    is_foreign_strength,
    speaks_to_the_reader,
)
from letters.languages.greetings import is_department, parse_greeting
from letters.languages.noted import in_a_line
from letters.languages.protocol import Company, LetterLanguage, Moment, Strength

_RANGE = re.compile(r"\d\D{0,12}(?:[–—-]|\b(?:to|and|bis|und|à|et|a|y)\b)\D{0,5}\d")
_CLAUSES = re.compile(r"[.:;?!]\s")
MOST_NAMED = 4  # more names than that make a list of a letter


@dataclass(frozen=True)
class SpokenTalks:
    """The rounds at which the reader was; where that was none, or nobody is known, all of them.

    `ours`: whether the writer may say "our conversation". `last_ids` are the facts of the latest.
    """

    ours: bool
    several: bool
    had_the_moment: bool
    last_on: str
    last_with: str
    last_ids: str


@dataclass(frozen=True)
class SpokenRound:
    """The talk that a letter is about: the one chosen, else the reader's latest, else the latest.

    `others` are its people without the reader, who stands at `place` among them. The three turns,
    each 0, 1 or 2, choose among three wordings at three places of the text, so that no two people,
    and no two rounds, are thanked in the same words.
    """

    id: int | str
    on: str
    moment: Moment
    moment_with: str
    with_you: bool
    place: int
    others: str
    turn: int
    second_turn: int
    third_turn: int


@dataclass(frozen=True)
class Spoken:
    """What the wording of a draft may name: plain texts and truths.

    The reader is whoever the letter goes to. `met_ids` are the facts behind everybody met.
    """

    language: str
    company: Company
    position: str
    of_position: str
    qualification: str
    qualification_sentence: str  # "I can weld": what is no thing stands by itself
    # "ein Meisterbrief", or "Meisterbrief" alone, which cannot follow every verb.
    qualification_is_nominative: bool
    # It can end a sentence behind a colon; what has one itself, or several sentences, cannot.
    qualification_is_phrase: bool
    pay: str
    pay_offered: str  # empty for a range, which a posting names and an offer does not
    place: str
    from_home: bool  # the place is none, and said in other words
    applied_on: str
    today: str
    referrer: str

    writer: str
    phone: str
    email: str
    reach: str  # phone or e-mail

    named: bool  # whether the reader is known
    outside: bool  # whether they work elsewhere: what the company decides, they only pass on
    has_team: bool  # whether a letter may say "your team": no agency's, nor of a firm of one
    reader: str  # as a sentence names them
    greeting: str
    greeting_to_a_friend: str
    address_in_closing: str

    outcome: str  # the kind of the verdict
    channel: str
    told_by_you: bool
    told_by_another: str  # their name, where the news came from somebody else than the reader
    heard_on: str
    feedback: str

    met: bool
    glad: bool  # whether the talks may be called a pleasure: with the reader it was not distant
    glad_ids: str
    met_ids: str
    several_rounds: bool
    round_count: str
    people: tuple[str, ...]
    people_listed: str
    # The reader as "you", too many as colleagues; without those with whom it was distant.
    with_people: str
    with_others: str  # the same without the reader
    moment: Moment
    # Whose talk it was, where the reader was not there and the moment itself does not say it.
    moment_with: str
    moment_for_others: bool
    moment_of_round: int | str

    talks: SpokenTalks
    round: SpokenRound


def speak(facts: Facts, language: str) -> Spoken:
    """`facts` in the language of this code; each person and the company are worded once."""
    return _Speaker(_without_departments(facts), LANGUAGES[language]).spoken()


def name_on_an_envelope(name: str, language: str) -> str:
    """Somebody as the first line of an address names them."""
    return LANGUAGES[language].on_an_envelope(name)


def _without_departments(facts: Facts) -> Facts:
    """`facts` without those who are no person, whom no sentence can name: "HR team"."""

    def person(its: PersonMet | None) -> PersonMet | None:
        return None if its and is_department(its.name, its.greeting) else its

    def met(its: RoundHeld) -> RoundHeld:
        return replace(its, people=tuple(each for each in its.people if person(each)))

    return replace(
        facts,
        recipient=person(facts.recipient),
        told_by=person(facts.told_by),
        referred_by=person(facts.referred_by),
        rounds=tuple(met(each) for each in facts.rounds),
        round=met(facts.round) if facts.round else None,
    )


class _Speaker:
    def __init__(self, facts: Facts, language: LetterLanguage):
        self.facts, self.language, self.reader = facts, language, facts.recipient
        in_the_round = facts.round.people if facts.round else ()
        people = (*facts.people, *in_the_round, facts.recipient, facts.referred_by, facts.told_by)
        self.short_names, self.names_after_with = {}, {}
        for person in filter(None, people):
            greeting = parse_greeting(person.greeting, person.name)
            self.short_names[person] = language.short_name(greeting, person.name)
            after_with = language.after_a_preposition(greeting, person.name)
            self.names_after_with[person] = after_with

    def spoken(self) -> Spoken:
        return Spoken(
            **self._job(),
            **self._writer(),
            **self._greeted(),
            **self._news(),
            **self._people_met(),
            **self._moment_met(),
            language=self.language.code,
            today=self._day(self.facts.today),
            talks=self._talks(),
            round=self._round(),
        )

    def _job(self) -> dict[str, Any]:
        facts, language = self.facts, self.language
        position = language.position(facts.position) if facts.position else language.position_gap
        return {
            "company": language.company(facts.company or language.company_gap),
            "position": position,
            "of_position": language.of(position),
            "pay": facts.pay,
            "pay_offered": "" if _RANGE.search(facts.pay) else language.pay(facts.pay),
            "place": language.place(facts.place),
            "from_home": language.is_from_home(facts.place),
            "applied_on": self._day(facts.applied_on),
            "referrer": self.names_after_with[facts.referred_by] if facts.referred_by else "",
        }

    def _writer(self) -> dict[str, Any]:
        facts, strength = self.facts, self._strength()
        ways = [way for way in (facts.writer_phone, facts.writer_email) if way]
        return {
            "qualification": strength.text,
            "qualification_sentence": strength.sentence,
            "qualification_is_nominative": strength.is_nominative,
            "qualification_is_phrase": not _CLAUSES.search(strength.text),
            "writer": facts.writer_name,
            "phone": facts.writer_phone,
            "email": facts.writer_email,
            "reach": self.language.listed(ways, either=True),
        }

    def _greeted(self) -> dict[str, Any]:
        greeting, greeting_to_a_friend = self._greetings()
        outside = bool(self.reader) and self.facts.recipient_is_outside
        return {
            "named": bool(self.reader),
            "outside": outside,
            "has_team": not outside and not self.facts.is_the_recipients_firm,
            "reader": self.short_names[self.reader] if self.reader else "",
            "greeting": greeting,
            "greeting_to_a_friend": greeting_to_a_friend,
            "address_in_closing": self.language.address_in_closing(greeting),
        }

    def _news(self) -> dict[str, Any]:
        facts = self.facts
        return {
            "outcome": facts.outcome,
            "channel": facts.channel,
            "told_by_you": is_same(facts.told_by, self.reader),
            "told_by_another": self._other(facts.told_by),
            "heard_on": self._day(facts.heard_on),
            "feedback": facts.feedback,
        }

    def _people_met(self) -> dict[str, Any]:
        facts, language = self.facts, self.language
        people = tuple(self.short_names[person] for person in facts.people)
        liked = [] if facts.was_distant(self.reader) else self._not_distant(facts.people)
        return {
            "met": bool(facts.talks),
            "glad": bool(liked or (facts.talks and not facts.people)),
            "glad_ids": _contact_ids(liked),
            "met_ids": _contact_ids(facts.people),
            "several_rounds": len(facts.talks) > 1,
            "round_count": language.in_words(len(facts.talks)),
            "people": people,
            "people_listed": language.listed(people),
            "with_people": self._with(liked),
            "with_others": language.listed([name for name in map(self._other, liked) if name]),
        }

    def _moment_met(self) -> dict[str, Any]:
        its = self.facts.moment_round
        moment = self._moment_of(its)
        can_be_read = bool(self.reader) or not speaks_to_the_reader(moment.text)
        return {
            "moment": moment,
            "moment_with": self._whose(moment, its, self.facts.people),
            "moment_for_others": bool(moment) and can_be_read,
            "moment_of_round": its.round_id if its else "",
        }

    def _moment(self, noted: str) -> Moment:
        if is_foreign(noted, self.language.tongue):
            return Moment(self._to_translate(noted), is_phrase=True)
        moment = self.language.moment(noted)
        return replace(moment, text=self._with_names(moment.text)) if noted.islower() else moment

    def _strength(self) -> Strength:
        noted = self.facts.qualification
        if is_foreign_strength(noted, self.language.tongue):
            return Strength(self._to_translate(noted))
        return self.language.strength(noted)

    def _to_translate(self, noted: str) -> str:
        """The gap that leaves what was noted in another language to its writer."""
        return self.language.to_translate.format(words=in_a_line(noted))

    def _other(self, person: PersonMet | None) -> str:
        """Somebody who is not the reader, by name."""
        return self.names_after_with[person] if person and not is_same(person, self.reader) else ""

    def _moment_of(self, its: RoundHeld | None) -> Moment:
        """Its moment; one that says "we" to somebody who was not there needs the names of us."""
        text = its.best_moment if its else ""
        people = {word for each in self.facts.people for word in each.name.casefold().split()}
        words = set(re.findall(r"[^\W\d_]{3,}", text.casefold()))
        if words and words <= people:
            text = ""  # nothing but who was there
        is_ours = its in self.facts.rounds_with(self.reader) or not self.reader
        if (
            not is_ours
            and not self._with_others(its, self.facts.people)
            and re.search(self.language.we, text)
        ):
            text = ""
        return self._moment(text)

    def _with_names(self, text: str) -> str:
        """`text` with the capitals of those who are known by name."""
        names = {word for each in self.facts.people for word in re.findall(r"\w{4,}", each.name)}
        for name in names:
            if not self.language.has_verb(name):
                text = re.sub(rf"\b{re.escape(name.lower())}\b", name, text)
        return text

    def _with_others(self, its: RoundHeld | None, order: Sequence[PersonMet]) -> str:
        """Whose talk it was, in `order`, where the reader was not there and the names are few."""
        if not self.reader or its is None or its in self.facts.rounds_with(self.reader):
            return ""
        if not its.is_talk or len(its.people) > MOST_NAMED:
            return ""
        people = [person for person in order if person in its.people]
        return self.language.listed([self._other(person) for person in people])

    def _whose(self, moment: Moment, its: RoundHeld | None, order: Sequence[PersonMet]) -> str:
        """The same, where the moment does not name them: how honestly Raj spoke."""
        people = its.people if its else ()
        is_said = all(shares_a_name(person.name, moment.text) for person in people)
        return "" if is_said else self._with_others(its, order)

    def _greetings(self) -> tuple[str, str]:
        """The greeting of the letter, and the one of a friend where nobody is known by name."""
        greeting, name = (self.reader.greeting, self.reader.name) if self.reader else ("", "")
        parsed, line = parse_greeting(greeting, name), self.language.greeting_line
        return line(parsed, name), line(parsed, name, to_a_friend=True)

    def _talks(self) -> SpokenTalks:
        with_reader = self._talks_with_the_reader()
        talks = with_reader or self.facts.talks
        last = talks[-1] if talks else None
        people = last.people if last else ()
        return SpokenTalks(
            ours=bool(with_reader) or not self.reader,
            several=len(talks) > 1,
            had_the_moment=self.facts.moment_round in talks,
            last_on=self._day(last.held_on if last else None),
            last_with=self._with(self._not_distant(people)),
            last_ids=f"talk:{last.round_id} {_contact_ids(people)}" if last else "",
        )

    def _talks_with_the_reader(self) -> tuple[RoundHeld, ...]:
        return tuple(its for its in self.facts.rounds_with(self.reader) if its.is_talk)

    def _talk_written_about(self) -> RoundHeld | None:
        if self.facts.round:
            return self.facts.round if self.facts.round.is_talk else None
        talks = self._talks_with_the_reader() or self.facts.talks
        return talks[-1] if talks else None

    def _round(self) -> SpokenRound:
        its = self._talk_written_about()
        people = its.people if its else ()
        others = [
            person for person in self._not_distant(people) if not is_same(person, self.reader)
        ]
        places = [place for place, person in enumerate(people) if is_same(person, self.reader)]
        tellable = its if its and self.facts.can_tell_the_moment_of(its) else None
        moment = self._moment_of(tellable)
        turn = self._turn(its)
        return SpokenRound(
            id=its.round_id if its else "",
            on=self._day_in_passing(its.held_on if its else None),
            moment=moment,
            moment_with=self._whose(moment, its, people),
            with_you=bool(places),
            place=places[0] if places else 0,
            others=self.language.listed(
                [self.names_after_with[person] for person in others[:MOST_NAMED]]
            ),
            turn=turn % 3,
            second_turn=(turn + turn // 3) % 3,
            third_turn=(turn + turn // 9) % 3,
        )

    def _turn(self, its: RoundHeld | None) -> int:
        """Which thanks of this application it is; twenty-seven texts before one comes again."""
        for place, (round_id, person) in enumerate(
            (each.round_id, person) for each in self.facts.talks for person in each.people
        ):
            if its and round_id == its.round_id and is_same(person, self.reader):
                return place
        return 0

    def _not_distant(self, people: Sequence[PersonMet]) -> list[PersonMet]:
        return [person for person in people if not self.facts.was_distant(person)]

    def _with(self, people: Sequence[PersonMet]) -> str:
        """People as a sentence lists them after "with"."""
        others = [person for person in people if not is_same(person, self.reader)]
        names = [self.names_after_with[person] for person in others]
        if len(names) > MOST_NAMED:
            names = [self.language.colleagues]
        if len(others) == len(people):
            return self.language.listed(names)
        if not names:
            return self.language.you
        return self.language.you_with(names)

    def _day(self, day: datetime.date | None) -> str:
        return self.language.date(day) if day else ""

    def _day_in_passing(self, day: datetime.date | None) -> str:
        return self.language.date_in_passing(day, self.facts.today) if day else ""


def _contact_ids(people: Sequence[PersonMet]) -> str:
    return " ".join(f"contact:{person.contact_id}" for person in people)
