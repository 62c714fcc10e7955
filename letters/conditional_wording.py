"""The wording of a kind as a template: each sentence under the condition of the fact it needs.

It is found by drafting again without the fact: what a draft then says otherwise, the template does.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from letters.drafting.draft import Draft, draft
from letters.drafting.facts import Facts, is_same
from letters.drafting.spoken import speak
from letters.kinds import Kind
from letters.languages.protocol import RECENT

# The placeholder that asks for a fact, and how the facts are without it; the widest first.
_WITHOUT: dict[str, Callable[[Facts], Facts]] = {
    "people_and_you": lambda facts: replace(facts, rounds=(), round=None),
    "round_on": lambda facts: replace(
        facts,
        rounds=tuple(replace(its, held_on=None) for its in facts.rounds),
        round=facts.round and replace(facts.round, held_on=None),
    ),
    "moment": lambda facts: replace(
        facts,
        rounds=tuple(replace(its, best_moment="") for its in facts.rounds),
        round=facts.round and replace(facts.round, best_moment=""),
    ),
    "qualification": lambda facts: replace(facts, qualification=""),
    "feedback": lambda facts: replace(facts, feedback=""),
    "applied_on": lambda facts: replace(facts, applied_on=None),
    "pay": lambda facts: replace(facts, pay=""),
    "place": lambda facts: replace(facts, place=""),
    "me.reach": lambda facts: replace(facts, writer_phone="", writer_email=""),
    "me.phone": lambda facts: replace(facts, writer_phone=""),
    "me.email": lambda facts: replace(facts, writer_email=""),
    "me.name": lambda facts: replace(facts, writer_name=""),
}


def _tellable(facts: Facts, kind: Kind) -> Facts:
    """`facts` without those that no placeholder stands for, so that a template cannot ask for them:
    who told the news, and how; how many talks there were, and who else was at one.

    So long after the talks every day is written with its year.
    """
    people = tuple(sorted(facts.people, key=lambda person: not is_same(person, facts.recipient)))
    if kind == Kind.THANKS:
        people = tuple(filter(None, [facts.recipient]))
    talk = facts.round or next(reversed(facts.talks), None)
    moment = facts.round.best_moment if facts.round else facts.best_moment
    talk = talk and replace(talk, people=people, best_moment=moment)
    return replace(
        facts,
        channel="",
        told_by=None,
        rounds=(talk,) if talk else (),
        round=facts.round and talk,
        today=facts.today + 2 * RECENT,
    )


class ConditionalWording:
    """The parts of a draft by their keys, each as the text of a template.

    `generalise` puts placeholders into the words of one draft, by its facts.
    """

    def __init__(
        self,
        kind: Kind,
        variant: str,
        language: str,
        facts: Facts,
        generalise: Callable[[str, Facts], str],
    ):
        self.kind, self.variant, self.language = kind, variant, language
        self.facts, self.generalise = _tellable(facts, kind), generalise
        self._drafts: dict[frozenset[str], tuple[Draft, Facts]] = {}

    @property
    def keys(self) -> list[str]:
        """Of the paragraphs that all of the facts make, in their order."""
        return [paragraph.key for paragraph in self._draft(frozenset())[0].paragraphs]

    def part(self, key: str) -> str:
        """The paragraph of that key, or the subject or the closing."""
        return " ".join(self._sentences(key, frozenset(), tuple(_WITHOUT)))

    def _sentences(
        self, key: str, missing: frozenset[str], open_facts: tuple[str, ...]
    ) -> list[str]:
        words, nothing = self._words(key, missing), missing | set(open_facts)
        for place, fact in enumerate(open_facts):
            less, rest = missing | {fact}, open_facts[place + 1 :]
            # One fact may make up for another, and count only where that is unknown.
            counts = self._words(key, nothing - {fact}) != self._words(key, nothing)
            if counts or self._words(key, less) != words:
                with_it = self._sentences(key, missing, rest)
                return _either(fact, with_it, self._sentences(key, less, rest))
        text = self.generalise(words, self._draft(missing)[1])
        return re.split(r"(?<=[.!?…]) ", text) if text else []

    def _words(self, key: str, missing: frozenset[str]) -> str:
        made, _ = self._draft(missing)
        if key in Draft.LINES:
            return getattr(made, key)
        return next((its.text for its in made.paragraphs if its.key == key), "")

    def _draft(self, missing: frozenset[str]) -> tuple[Draft, Facts]:
        if missing not in self._drafts:
            facts = self.facts
            for fact in _WITHOUT:
                facts = _WITHOUT[fact](facts) if fact in missing else facts
            made = draft(self.kind, self.variant, speak(facts, self.language))
            self._drafts[missing] = made, facts
        return self._drafts[missing]


def _either(fact: str, with_it: list[str], without: list[str]) -> list[str]:
    """The sentences of both, those in which they differ under the condition of the fact."""
    shortest = min(len(with_it), len(without))
    first = next((n for n in range(shortest) if with_it[n] != without[n]), shortest)
    last = 0
    while last < shortest - first and with_it[-1 - last] == without[-1 - last]:
        last += 1
    only_with = " ".join(with_it[first : len(with_it) - last])
    only_without = " ".join(without[first : len(without) - last])
    if not only_with and not only_without:
        return with_it
    if only_with:
        between = f"{{% else %}}{only_without}" if only_without else ""
        choice = f"{{% if {fact} %}}{only_with}{between}{{% endif %}}"
    else:
        choice = f"{{% unless {fact} %}}{only_without}{{% endunless %}}"
    return [*with_it[:first], choice, *with_it[len(with_it) - last :]]
