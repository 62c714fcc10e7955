"""The words that French, Spanish and Italian notes have, each in its own."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class NotedWords:
    """How people note things in a language, as patterns that are read without regard to case."""

    # Nouns that a note begins with and that need their article, by gender and number: f, m, fp, mp.
    nouns: Mapping[str, str]
    # Words that may stand before them and go, adjectives, and what stands between two of these.
    exclaiming: str
    before_nouns: str
    joining: str
    # What begins a clause, and the words that make a noun of it.
    that: str
    the_fact_that: str
    # What begins an infinitive, the words that make "I can" of it, the infinitives that are said in
    # the first person instead, each with that, and the one that says "be able" itself.
    infinitive: str
    able: str
    first_person: Mapping[str, str]
    being_able: str
    # What begins a note of something done, as a CV says it, and what says "I have" instead.
    has_done: str
    i_have: str
    # What a position begins with and a draft says already, the common words in the names of
    # positions, and the small ones between these.
    posts: str
    of_positions: str
    between_nouns: str
    # The periods of a pay, as English has them behind a stroke, by what this language says.
    per: Mapping[str, str]
    # What people shorten on a phone, each with what it is short for.
    short_for: Mapping[str, str]
    # The years that a note gives without saying of what, and what they are of.
    years: str
    of_experience: str
    # A place that is none, and what to call it.
    remote: str
    from_home: str
    # What stands before a name, and has an article where somebody is spoken of, by gender and
    # number: f, m, mp.
    forms_of_address: Mapping[str, str]
    # Offices that a woman and a man have in the same form, and that stand before a name, too.
    of_both: str
    # What a greeting begins with among friends, and what a letter has instead.
    familiar: str
    courteous: str
    # What parts thousands in a figure.
    thousands: str
