"""The pieces that a no is put together from, and the one rule that puts them together.

Nobody can list the sentences in which people are turned down; but nearly all of them say of few
things (the reader's application, somebody else, the job) one of few others (it does not go on, they
were chosen, it is no longer there). Each language brings along the words for these, and any words
of the one near any words of the other, in either order, are a no.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cache, cached_property
from itertools import islice, pairwise, product

# As many letters may stand between two pieces, but nothing that begins another thought.
NEAR = 45
NEW_THOUGHT = re.compile(
    r"[;:]|, (but|so|dus|donc|aber|sondern|mais|pero|ma|maar)\b", re.IGNORECASE
)
MOST_TIMES = 4
# Where an expression names the words of a kind: "the <JOB> went to".
NAME = re.compile(r"<([A-Z]+)>")
# What is found where the pieces of a line stand near each other.
TOGETHER = (
    ("declined", ("negation", "going_on", "reader")),
    ("possible_no", ("negation", "going_on")),
    ("declined", ("choosing", "others")),
    ("declined", ("others", "nearer")),
    ("declined", ("turned_down",)),
    ("taken", ("taken",)),
    ("declined", ("negation", "taking_on", "hands")),
    ("given_away", ("choosing", "somebody")),
    ("given_away", ("chosen",)),
    ("no_job", ("job", "gone")),
    ("no_job", ("negation", "filling", "job")),
    ("refusal", ("candidacy", "ended")),
    ("declined", ("decider", "says_no")),
    ("declined", ("wanting", "better")),
    ("possible_no", ("lacking",)),
    ("given_away", ("hiring", "newcomer")),
    ("given_away", ("runner_up",)),
    ("near", ("runner_up",)),
)


@dataclass(frozen=True)
class Pieces:
    """Regular expressions for the words of a no, in one language.

    The application goes no further: `negation` near `going_on`, and near the two the `reader`; without
    the reader, it only may. Others were chosen: `choosing` near `others`, or near `somebody` where it
    was one; or `others` are `nearer` to what is wanted. What became of the job: `job` near `gone`, or
    near `negation` and `filling`. Words that need no second are a no by themselves: `turned_down`,
    `taken` of the job, and `chosen` of somebody else. `words` are those that several of the
    expressions name.

    A language may bring along more: the reader's `candidacy` has `ended`, in whatever way; a `decider`
    `says_no`; they are `wanting` a person who is `better` than can be; the reader is `lacking` something,
    or the `runner_up`; with a `negation`, they are `taking_on` no more `hands`; who does the `hiring` has found a `newcomer`.
    """

    words: dict[str, tuple[str, ...]]
    negation: tuple[str, ...]
    going_on: tuple[str, ...]
    reader: tuple[str, ...]
    choosing: tuple[str, ...]
    somebody: tuple[str, ...]
    others: tuple[str, ...]
    nearer: tuple[str, ...]
    job: tuple[str, ...]
    filling: tuple[str, ...]
    gone: tuple[str, ...]
    taken: tuple[str, ...]
    turned_down: tuple[str, ...]
    chosen: tuple[str, ...]
    candidacy: tuple[str, ...] = ()
    ended: tuple[str, ...] = ()
    decider: tuple[str, ...] = ()
    says_no: tuple[str, ...] = ()
    wanting: tuple[str, ...] = ()
    better: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    taking_on: tuple[str, ...] = ()
    hands: tuple[str, ...] = ()
    hiring: tuple[str, ...] = ()
    newcomer: tuple[str, ...] = ()
    runner_up: tuple[str, ...] = ()

    @cached_property
    def patterns(self) -> dict[str, re.Pattern[str]]:
        """One expression for each piece that the language brings along."""
        names = [field.name for field in fields(self) if field.name != "words"]
        return {
            name: re.compile(rf"\b{self._joined(getattr(self, name))}\b", re.IGNORECASE)
            for name in names
            if getattr(self, name)
        }

    def _joined(self, expressions: tuple[str, ...]) -> str:
        joined = "|".join(expressions)
        return f"(?:{NAME.sub(lambda match: self._joined(self.words[match[1]]), joined)})"

    def found_in(self, sentence: str) -> Iterator[tuple[str, tuple[int, int]]]:
        """What the sentence may say, and each time from where to where."""

        @cache
        def spans(piece: str) -> list[tuple[int, int]]:
            pattern = self.patterns.get(piece)
            matches = pattern.finditer(sentence) if pattern else ()
            return [match.span() for match in islice(matches, MOST_TIMES)]

        for name, pieces in TOGETHER:
            if not all(map(spans, pieces)):  # Nobody looks for what stands near nothing.
                continue
            for combined in product(*map(spans, pieces)):
                ordered = sorted(combined)
                if all(_are_near(sentence, first, then) for first, then in pairwise(ordered)):
                    yield name, (ordered[0][0], max(end for _, end in ordered))


def _are_near(sentence: str, first: tuple[int, int], then: tuple[int, int]) -> bool:
    between = sentence[first[1] : then[0]]
    return len(between) <= NEAR and not NEW_THOUGHT.search(between)
