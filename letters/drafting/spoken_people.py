"""The people of a letter as the sentences of one language name them."""

from collections.abc import Callable, Sequence

from frame.folding import folded
from letters.drafting.facts import Facts, PersonMet, is_same
from letters.languages.greetings import is_a_title_alone, parse_greeting
from letters.languages.protocol import Greeting, LetterLanguage
from letters.languages.reader_named import words_of
from letters.languages.typed_names import are_two

MOST_NAMED = 4  # more names than that make a list of a letter


class SpokenPeople:
    """Everybody whom `facts` name, each worded once; `reader` is whoever the letter goes to."""

    def __init__(self, facts: Facts, language: LetterLanguage):
        self.facts, self.language, self.reader = facts, language, facts.recipient
        self.are_two = facts.recipient is not None and are_two(facts.recipient.name)
        in_the_round = facts.round.people if facts.round else ()
        everybody = (*facts.everybody, *in_the_round, self.reader, facts.referred_by, facts.told_by)
        self.everybody = tuple(filter(None, everybody))
        self.greetings = {
            person: parse_greeting(person.greeting, person.name, language.tongue)
            for person in set(self.everybody)
        }
        self.short_names = self._told_apart(language.short_name)
        self.names_after_with = self._told_apart(language.after_a_preposition)

    def _told_apart(self, name_in: Callable[[Greeting, str], str]) -> dict[PersonMet, str]:
        """The name of each; where two have the same, their full names: Alex Kim and Alex Roe."""
        names = {
            person: name_in(greeting, person.name) for person, greeting in self.greetings.items()
        }
        people: dict[str, set[int]] = {}
        for person, name in names.items():
            people.setdefault(name, set()).add(person.contact_id)
        return {
            person: person.name if len(people[name]) > 1 else name for person, name in names.items()
        }

    def other(self, person: PersonMet | None) -> str:
        """Somebody who is not the reader, by name; a title alone greets and names nobody."""
        if not person or is_same(person, self.reader) or self._may_be_them(person):
            return ""
        return "" if is_a_title_alone(person.name) else self.names_after_with[person]

    def _may_be_them(self, person: PersonMet) -> bool:
        """Whether it may be the reader, recorded a second time under part of the name."""
        return self.reader is not None and _words(person.name) < _words(self.reader.name)

    def others_listed(self, people: Sequence[PersonMet]) -> str:
        """Those of `people` who are not the reader, as a sentence lists them."""
        return self.language.listed([name for name in map(self.other, people) if name])

    def not_distant(self, people: Sequence[PersonMet]) -> list[PersonMet]:
        return [person for person in people if not self.facts.was_distant(person)]

    def listed_after_with(self, people: Sequence[PersonMet]) -> str:
        """People as a sentence lists them after "with"."""
        others = [person for person in people if not is_same(person, self.reader)]
        names = [name for name in map(self.other, others) if name]
        if len(names) > MOST_NAMED:
            names = [self.language.colleagues]
        if len(others) == len(people):
            return self.language.listed(names)
        if not names:
            return (self.are_two and self.language.you_two) or self.language.you
        return self.language.you_with(names, are_two=self.are_two)


def _words(name: str) -> frozenset[str]:
    """The words of a name without accents: Alex is Álex."""
    return words_of(folded(name))


def contact_ids(people: Sequence[PersonMet]) -> str:
    return " ".join(f"contact:{person.contact_id}" for person in people)
