"""The moments that were noted, as the sentences of one language say them to the reader."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from letters.drafting.facts import PersonMet, RoundHeld, is_same, shares_a_name
from letters.drafting.spoken_people import MOST_NAMED, SpokenPeople
from letters.languages.detection import is_foreign
from letters.languages.greetings import addressed_gender, parse_greeting
from letters.languages.noted import (
    in_a_line,
    in_small_letters,
    is_in_capitals,
    with_sentences_begun,
    without_marks_around,
)
from letters.languages.protocol import LetterLanguage, Moment, begins
from letters.languages.reader_named import (
    NamedReader,
    initials_alone,
    names_two_alike,
    said_to_the_reader,
    words_of,
)


class SpokenMoments:
    def __init__(self, people: SpokenPeople):
        self.people, self.facts, self.language = people, people.facts, people.language
        self.reader = people.reader
        # A letter asks several times for the same.
        self._worded = cache(self._in_words)
        not_the_reader = self._apart_from(self.reader)
        named = [self._named(person) for person in not_the_reader]
        self._others = [
            replace(person, others=(*named[:place], *named[place + 1 :]))
            for place, person in enumerate(named)
        ]

    def of(self, round_held: RoundHeld | None) -> Moment:
        """Its moment; one that says "we" to somebody who was not there needs the names of us."""
        text = self._worded(round_held) if round_held else ""
        if not text:
            return Moment()
        if is_foreign(text, self.language.tongue):
            return Moment(to_translate(text, self.language), is_phrase=True)
        moment = self.language.moment(text)
        if re.search(self.language.to_a_friend, moment.text):
            return Moment()  # how it is said to a stranger, nobody knows
        if begins(moment.text, self.language.somebody) and not self._is_of_another(round_held):
            return Moment()  # of whom it is, nobody can tell
        words = moment.text
        if text.islower() or is_in_capitals(text):
            words = self._with_names(words, is_quietened=not text.islower())
        return replace(moment, text=with_sentences_begun(self._with_initials(words)))

    def is_turned(self, round_held: RoundHeld | None) -> bool:
        """Whether the note spoke of the reader, and says "you" now."""
        words = self._worded(round_held) if round_held else ""
        return bool(round_held and words and words != self._noted(round_held))

    def passed_over(self, round_held: RoundHeld | None) -> str:
        """A note that speaks of the reader in words that could not be turned to them."""
        noted = self._noted(round_held) if round_held else ""
        return "" if self.of(round_held) else noted

    def whose(
        self, moment: Moment, round_held: RoundHeld | None, order: Sequence[PersonMet]
    ) -> str:
        """With whom it was, in `order`, where the moment itself does not say it: how Raj spoke."""
        people = round_held.people if round_held else ()
        is_said = all(shares_a_name(person.name, moment.text) for person in people)
        return "" if is_said else self._with_others(round_held, order)

    def _noted(self, round_held: RoundHeld) -> str:
        """What was noted of it, where it can be told to the reader at all."""
        text = without_marks_around(round_held.best_moment)
        names = {word for person in self.facts.everybody for word in person.name.casefold().split()}
        words = set(re.findall(r"[^\W\d_]{3,}", text.casefold()))
        if words and words <= names:
            return ""  # nothing but who was there
        if names_two_alike(text, self._others, self.language):
            return ""  # a question of Alex, of whom there are two
        is_ours = round_held in self.facts.rounds_with(self.reader) or not self.reader
        needs_names = not is_ours and not self._with_others(round_held, self.facts.everybody)
        if needs_names and re.search(self.language.we, text):
            return ""
        # Where nouns have capitals, too, theirs are found first.
        if self.language.nouns_are_capital or is_foreign(text, self.language.tongue):
            return text
        quiet = self.language.quiet(text)
        if quiet == text and is_in_capitals(text) and names & {*text.casefold().split()}:
            quiet = in_small_letters(text)  # MET SAM
        return self._with_names(quiet, is_quietened=quiet != text)

    def _in_words(self, round_held: RoundHeld) -> str:
        """The same in words to the reader; a note to translate is left to its writer."""
        text = self._noted(round_held)
        if not self.reader or is_foreign(text, self.language.tongue):
            return text
        return said_to_the_reader(text, self._named_reader(round_held, self.reader), self.language)

    def _named_reader(self, round_held: RoundHeld, reader: PersonMet) -> NamedReader:
        return replace(
            self._named(reader),
            others=tuple(map(self._named, self._apart_from(reader))),
            is_alone=[is_same(person, reader) for person in round_held.people] == [True],
        )

    def _named(self, person: PersonMet) -> NamedReader:
        greeting = parse_greeting(person.greeting, person.name, self.language.tongue)
        gender, company = addressed_gender(greeting), words_of(self.facts.company)
        return NamedReader(person.name, gender, greeting.rank, company=company)

    def _apart_from(self, person: PersonMet | None) -> list[PersonMet]:
        others = {other.contact_id: other for other in self.people.everybody}
        return [other for other in others.values() if not is_same(other, person)]

    def _is_of_another(self, round_held: RoundHeld | None) -> bool:
        """Whether a letter names one person with whom it was, and whom it may speak of."""
        people = round_held.people if round_held else ()
        return len(people) == 1 and bool(self._with_others(round_held, people))

    def _with_names(self, text: str, *, is_quietened: bool = False) -> str:
        """`text` with the capitals of those who are known by name, where it was typed in small
        letters, but for the one that it begins with, or all in capitals."""
        if not is_quietened and not re.sub(r"\bI\b", "", text)[1:].islower():
            return text
        names = {
            word for person in self.facts.everybody for word in re.findall(r"\w{3,}", person.name)
        }
        for name in names:
            is_a_word = name.lower() in self.language.small_words.split() or re.fullmatch(
                self.language.words_that_are_names, name, re.IGNORECASE
            )
            if not is_a_word and not self.language.has_verb(name):
                small, capitals = re.escape(name.lower()), re.escape(name.upper())
                text = re.sub(rf"\b(?:{small}|{capitals})\b", name, text)
        return text

    def _with_initials(self, text: str) -> str:
        """`text` with whoever is known by initials alone as they are written: T.J. for t.j."""
        for person in self.facts.everybody:
            if initials := initials_alone(person.name):
                text = re.sub(rf"\b{initials}", person.name, text)
        return text

    def _with_others(self, round_held: RoundHeld | None, order: Sequence[PersonMet]) -> str:
        """Whose talk it was, in `order`, where the reader was not there and the names are few."""
        if (
            not self.reader
            or round_held is None
            or round_held in self.facts.rounds_with(self.reader)
        ):
            return ""
        if not round_held.is_talk or len(round_held.people) > MOST_NAMED:
            return ""
        return self.people.others_listed(
            [person for person in order if person in round_held.people]
        )


def to_translate(noted: str, language: LetterLanguage) -> str:
    """The gap in a letter that leaves a note in another language to its writer."""
    return language.to_translate.format(words=in_a_line(noted))
