"""Which moments a sent letter has told its reader already, so that no later one repeats them."""

import re
from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from letters.drafting.draft import Draft
from letters.drafting.facts import Facts, RoundHeld
from letters.drafting.spoken import spoken_moments
from letters.hints.flat_text import bare, stands_in
from letters.kinds import Kind

if TYPE_CHECKING:
    from letters.models import Letter

_SHARE_OF_WORDS = 0.6  # of a moment that its writer put into other words


def used_rounds(facts: Facts, letters: Iterable["Letter"]) -> set[int]:
    """The keys of the rounds whose moment one of the `letters` to the reader of `facts` tells.

    Each of the letters has its `kind`, `body` and `language`, and what was `drafted`.
    """
    noted = {row.round_id: row.best_moment for row in facts.rounds if row.best_moment}
    if not noted:
        return set()
    return {
        key
        for letter in letters
        for key, worded in spoken_moments(facts, letter.language).items()
        if _tells(letter, noted[key], worded)
    }


def without_used_moments(facts: Facts, letters: Collection["Letter"]) -> Facts:
    """`facts` without the moments that the `letters` have told their reader.

    Thanks for a round do not use its moment up: where another round has a moment, that one is told,
    and else a letter about the whole application may tell it again.
    """
    thanks = [letter for letter in letters if letter.kind == Kind.THANKS]
    others = [letter for letter in letters if letter.kind != Kind.THANKS]
    facts = _without_moments(facts, used_rounds(facts, others))
    fresh = _without_moments(facts, used_rounds(facts, thanks))
    return fresh if fresh.moment_round or facts.round else facts


def _without_moments(facts: Facts, rounds: Collection[int]) -> Facts:
    """`facts` in which nothing was liked best in these rounds."""

    def silent(round_held: RoundHeld) -> RoundHeld:
        return replace(round_held, best_moment="") if round_held.round_id in rounds else round_held

    return replace(
        facts,
        rounds=tuple(map(silent, facts.rounds)),
        round=silent(facts.round) if facts.round else None,
    )


def _tells(letter: "Letter", noted: str, worded: str) -> bool:
    """Whether a moment stands there as `noted` or as drafted, or in words near those."""
    if any(words and stands_in(words, letter.body) for words in (noted, worded)):
        return True
    drafted = Draft.from_json(letter.drafted).body
    if not worded or not stands_in(worded, drafted):
        return False
    # What was to be translated has other words now.
    return worded.startswith("[") or _shared_words(worded, letter.body) >= _SHARE_OF_WORDS


def _shared_words(moment: str, body: str) -> float:
    """The share of the words of `moment` that stand in `body`; short ones do not count."""
    words, others = (
        set(re.findall(r"[^\W\d_]{4,}", bare(text).casefold())) for text in (moment, body)
    )
    return len(words & others) / len(words) if words else 0
