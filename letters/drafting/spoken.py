"""The facts as the sentences of one language say them; what is not known is empty."""

import datetime
import re
from dataclasses import dataclass, replace
from typing import Any

from applications.models import ENDINGS, Verdict
from letters.drafting.facts import Facts, PersonMet, RoundHeld, is_same
from letters.drafting.spoken_moments import SpokenMoments, to_translate
from letters.drafting.spoken_people import SpokenPeople, contact_ids
from letters.drafting.spoken_talks import (
    SpokenRound,
    SpokenTalks,
    spoken_round,
    spoken_talks,
    talk_written_about,
    told_of,
)
from letters.languages import LANGUAGES
from letters.languages.detection import is_foreign_strength, speaks_to_the_reader
from letters.languages.greetings import is_department, parse_greeting
from letters.languages.nameless import as_an_office
from letters.languages.protocol import Company, LetterLanguage, Moment, Strength
from letters.languages.typed_companies import is_unnamed
from letters.languages.typed_names import are_two

# Of a job that was closed nobody decided, and whoever had an offer was chosen.
DECIDED_AGAINST = {kind for kind, ending in ENDINGS.items() if ending.is_lost}
DECIDED_AGAINST -= {Verdict.Kind.ROLE_CLOSED, Verdict.Kind.OFFER_WITHDRAWN}
_RANGE = re.compile(r"\d\D{0,12}(?:[–—-]|\b(?:to|and|bis|und|à|et|a|y)\b)\D{0,5}\d")
_CLAUSES = re.compile(r"[.:;?!]\s")


@dataclass(frozen=True)
class Spoken:
    """What the wording of a draft may name: plain texts and truths.

    The reader is whoever the letter goes to. `met_ids` are the facts behind everybody met.
    """

    language: str
    company: Company
    employer: Company  # as a draft names the company: "you" to whoever is it themselves
    position: str
    of_position: str
    job: str  # the position with what it is: a post, an internship
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
    to_one: bool  # whether a letter speaks to one person: known, and not two in one field
    outside: bool  # whether they work elsewhere: what the company decides, they only pass on
    has_team: bool  # whether a letter may say "your team": no agency's, nor of a firm of one
    reader: str  # as a sentence names them
    greeting: str
    greeting_to_a_friend: str
    greeting_of_own_words: str  # whether they speak to one person or to several, nobody knows
    address_in_closing: str

    outcome: str  # the kind of the verdict
    decided_against: bool  # whether they chose somebody else, or turned the writer down
    channel: str
    told_by_you: bool
    told_by_another: str  # their name, where the news came from somebody else than the reader
    told_by_two: bool  # whether that is the name of two people
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
    # A note about the reader that could not be turned to them, and is left out for that.
    moment_passed_over: str

    talks: SpokenTalks
    round: SpokenRound


def speak(facts: Facts, language: str) -> Spoken:
    """`facts` in the language of this code; each person and the company are worded once."""
    return _Speaker(_people_as_named(facts, LANGUAGES[language]), LANGUAGES[language]).spoken()


def spoken_moments(facts: Facts, language: str) -> dict[int, str]:
    """By the key of its round each moment that was noted, as a letter in that language says it."""
    known = _people_as_named(facts, LANGUAGES[language])
    moments = SpokenMoments(SpokenPeople(known, LANGUAGES[language]))
    return {
        round_held.round_id: moments.of(round_held).text
        for round_held in known.rounds
        if round_held.best_moment
    }


def name_on_an_envelope(name: str, language: str) -> str:
    """Somebody as the first line of an address names them; empty for whom it cannot name."""
    if is_department(name, ""):
        name = as_an_office(name)
    return LANGUAGES[language].on_an_envelope(name)


def is_from_home(place: str, language: str) -> bool:
    """Whether this place of work is one's home, in the words of that language."""
    return LANGUAGES[language].is_from_home(place)


def _people_as_named(facts: Facts, language: LetterLanguage) -> Facts:
    """`facts` without entries that are no person, such as "HR team", which no sentence can name;
    two in one entry are joined by a word: Sue and Dave."""

    def person(contact: PersonMet | None) -> PersonMet | None:
        if not contact or is_department(contact.name, contact.greeting):
            return None
        first, *others = re.split(r"(?<=[\w.]) ?[&+] ?(?=\w)", contact.name)
        joined = "".join(
            [first, *(f" {language.conjunction_before(other)} {other}" for other in others)]
        )
        return contact if joined == contact.name else replace(contact, name=joined)

    def met(round_held: RoundHeld) -> RoundHeld:
        people = tuple(filter(None, map(person, round_held.people)))
        return replace(round_held, people=people)

    return replace(
        facts,
        recipient=person(facts.recipient),
        told_by=person(facts.told_by),
        referred_by=person(facts.referred_by),
        rounds=tuple(met(round_held) for round_held in facts.rounds),
        round=met(facts.round) if facts.round else None,
    )


class _Speaker:
    def __init__(self, facts: Facts, language: LetterLanguage):
        self.facts, self.language, self.reader = facts, language, facts.recipient
        self.names = SpokenPeople(facts, language)
        self.moments = SpokenMoments(self.names)

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
            talks=spoken_talks(self.names),
            round=spoken_round(self.names, self.moments),
        )

    def _job(self) -> dict[str, Any]:
        facts, language = self.facts, self.language
        position = language.position(language.of_one(facts.position)) or language.position_gap
        company = language.company(facts.company or language.company_gap)
        return {
            "company": company,
            "employer": self._you() if self._is_the_employer() else company,
            "position": position,
            "of_position": language.of(position),
            "job": language.job(position),
            "pay": facts.pay,
            "pay_offered": "" if _RANGE.search(facts.pay) else language.pay(facts.pay),
            "place": language.place(facts.place),
            "from_home": language.is_from_home(facts.place),
            "applied_on": self._day(facts.applied_on),
            "referrer": self.names.names_after_with[facts.referred_by] if facts.referred_by else "",
        }

    def _you(self) -> Company:
        several = None if self.reader else self.language.employers_are_you
        return several or self.language.employer_is_you

    def _is_the_employer(self) -> bool:
        """Whether the company is the reader, or noted as what they are: a private family."""
        facts = self.facts
        is_another = facts.recipient_is_outside or is_same(facts.recipient, facts.referred_by)
        return facts.is_the_recipient or (is_unnamed(facts.company) and not is_another)

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
        greeting, greeting_to_a_friend, greeting_of_own_words = self._greetings()
        outside = bool(self.reader) and self.facts.recipient_is_outside
        return {
            "named": bool(self.reader),
            "to_one": bool(self.reader) and not self.names.are_two,
            "outside": outside,
            "has_team": not outside and not self.facts.is_the_recipients_firm,
            "reader": self.names.short_names[self.reader] if self.reader else "",
            "greeting": greeting,
            "greeting_to_a_friend": greeting_to_a_friend,
            "greeting_of_own_words": greeting_of_own_words,
            "address_in_closing": self.language.address_in_closing(greeting),
        }

    def _news(self) -> dict[str, Any]:
        facts = self.facts
        return {
            "outcome": facts.outcome,
            "decided_against": facts.outcome in DECIDED_AGAINST,
            "channel": facts.channel,
            "told_by_you": is_same(facts.told_by, self.reader),
            "told_by_another": self.names.other(facts.told_by),
            "told_by_two": bool(facts.told_by and are_two(facts.told_by.name)),
            "heard_on": self._day(facts.heard_on),
            "feedback": facts.feedback,
        }

    def _people_met(self) -> dict[str, Any]:
        facts, language = self.facts, self.language
        people = tuple(self.names.short_names[person] for person in facts.people)
        liked = [] if facts.was_distant(self.reader) else self.names.not_distant(facts.people)
        return {
            "met": bool(facts.interviews),
            "glad": bool(liked or (facts.interviews and not facts.people)),
            "glad_ids": contact_ids(liked),
            "met_ids": contact_ids(facts.people),
            "several_rounds": len(facts.interviews) > 1,
            "round_count": language.in_words(len(facts.interviews)),
            "people": people,
            "people_listed": language.listed(people),
            "with_people": self.names.listed_after_with(liked),
            "with_others": self.names.others_listed(liked),
        }

    def _moment_met(self) -> dict[str, Any]:
        moment_round, moments = self.facts.moment_round, self.moments
        moment = moments.of(moment_round)
        can_be_read = bool(self.reader) or not speaks_to_the_reader(moment.text)
        about = told_of(talk_written_about(self.names), self.names)
        return {
            "moment": moment,
            "moment_with": moments.whose(moment, moment_round, self.facts.everybody),
            "moment_for_others": bool(moment)
            and can_be_read
            and not moments.is_turned(moment_round),
            "moment_of_round": moment_round.round_id if moment_round else "",
            "moment_passed_over": moments.passed_over(about) or moments.passed_over(moment_round),
        }

    def _strength(self) -> Strength:
        noted = self.facts.qualification
        if is_foreign_strength(noted, self.language.tongue):
            return Strength(to_translate(noted, self.language))
        return self.language.strength(noted)

    def _greetings(self) -> tuple[str, str, str]:
        """The greeting of the letter, of a friend, and of own words: where nobody is known by name,
        they differ."""
        greeting, name = (self.reader.greeting, self.reader.name) if self.reader else ("", "")
        parsed = parse_greeting(greeting, name, self.language.tongue)
        line = self.language.greeting_line
        usual = line(parsed, name)
        in_number = self.language.nobody_in_number
        of_own_words = usual if name or not in_number else in_number + self.language.greeting_end
        return usual, line(parsed, name, to_a_friend=True), of_own_words

    def _day(self, day: datetime.date | None) -> str:
        return self.language.date(day) if day else ""
