"""What the hints ask a language for."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Phrases:
    """How letters of a language say what the hints look for, as patterns.

    Each begins where a word does (`\\w*` lets it begin later) and is read without capitals and
    accents: `decepcion` and `decepción` are the same. Keep repeats bounded: 12,000 signs are read.
    What is said in many ways stands in the text files of the language's `hints`.

    `unmeant` takes back what stands beside it; `condition` is what a clause has that sets one,
    `writer` and `reader` what it says of either. `unnamed` and `unsaid` are what a draft leaves to
    its writer. From `thanks` to `keeps` they are what a letter may hold; `generic` is a greeting to
    nobody by name; from `blame` on they are what it should not hold. What names `reasons` demands
    them only in a clause that `asks`; what `compares` does not where it speaks `kindly` of others.
    Of what `flatters` two are well, of what `adores` none is.
    """

    unmeant: str
    condition: str
    writer: str
    reader: str
    unnamed: str
    unsaid: str
    thanks: str
    enjoyed: str
    particular: str
    excited: str
    disappointed: str
    respect: str
    wishes: str
    reopens: str
    another: str
    contact: str
    happy: str
    keeps: str
    generic: str
    blame: str
    argues: str
    fails: str
    compares: str
    kindly: str
    begs: str
    demands: str
    reasons: str
    asks: str
    sells: str
    flatters: str
    adores: str
    elsewhere: str = "(?!)"  # the same text has gone to somebody else
