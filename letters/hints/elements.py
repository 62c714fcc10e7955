"""What a letter may hold, by the names of its patterns, and what clauses that hold it are like."""

from collections.abc import Sequence
from dataclasses import dataclass

# What a letter may hold, by the name of its pattern; the likeliest first.
ELEMENTS = (
    *("contact", "keeps", "happy", "thanks", "enjoyed", "wishes", "respect", "excited"),
    *("disappointed", "reopens", "another"),
)
# What a letter has a clause for each.
PARTS = (
    ("thanks",),
    ("enjoyed", "particular"),
    ("excited",),
    ("disappointed",),
    ("respect",),
    ("wishes",),
    ("reopens", "another", "contact"),
    ("keeps",),
)


@dataclass(frozen=True)
class Shape:
    """What a clause has that could say something, whatever its words.

    The names are those of patterns; it is not before `first_place` and has `words` at the least
    and `at_most` so many.
    `unless`: a clause that a pattern reads as something else, but not as one of these, may say it
    too, where the letter says that elsewhere. `not_only`: the only clause that says one of these
    is there for that. `second`: of two clauses that say this without a condition, one may say it.
    `is_behind_the_door`: right behind the door it needs nothing.
    """

    needs: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    first_place: int = 0
    words: int = 0
    at_most: int = 1000
    unless: tuple[str, ...] = ()
    not_only: tuple[str, ...] = ()
    second: str = ""
    is_behind_the_door: bool = False


# In every language a door is a condition, an invitation and excitement are the writer's, respect
# speaks to the reader. Thanks have few words: all are known. A story of the interviews neither
# regrets nor wishes, and takes more words than a feeling does.
A_FEELING = 12
SHAPES = {
    "enjoyed": Shape(needs=("writer", "reader"), without=("condition",)),
    "particular": Shape(without=("condition",), words=6, not_only=("another",)),
    "disappointed": Shape(without=("condition", "particular"), at_most=A_FEELING),
    "excited": Shape(
        needs=("writer",),
        without=("condition",),
        unless=("thanks", "enjoyed", "respect", "wishes", "contact", "keeps"),
        not_only=("another", "particular"),
    ),
    "respect": Shape(needs=("reader",), without=("condition",), at_most=A_FEELING),
    "wishes": Shape(without=("condition", "particular"), first_place=3, at_most=A_FEELING),
    "reopens": Shape(needs=("condition",)),
    "another": Shape(needs=("condition",), is_behind_the_door=True),
    "contact": Shape(needs=("writer",), first_place=3),
    # "Call me" invites, and "you reach me in the evening" says where.
    "keeps": Shape(first_place=3, second="contact"),
}
# Whose only clause tells no story. That of excitement may: "the tour made me want to work there".
NO_STORY = ("another", "disappointed", "respect", "wishes")
# What is not meant in a clause that says one of these and sets no condition.
NOT_BESIDE = {
    "reopens": ("thanks", "respect", "disappointed"),
    "another": ("thanks", "respect", "disappointed"),
    "contact": ("thanks",),
    "keeps": ("thanks",),
}
# What is not meant in a clause that opens the door: "if it is free again, I would love to hear".
NOT_IN_A_DOOR = frozenset({"enjoyed", "excited", "wishes"})


# What is told before the door is opened, and what is said with it or behind it.
BEFORE_THE_DOOR = frozenset({"enjoyed", "particular", "excited", "disappointed", "respect"})
FROM_THE_DOOR_ON = frozenset({"contact", "keeps"})
DOORS = frozenset({"reopens", "another"})
# How far into a letter, as a share of its clauses, it comes to these at the earliest.
EARLIEST = {"wishes": 1 / 3, "reopens": 2 / 5}
# What elsewhere is not meant in a clause that says something else.
READ_IN_PLACE = frozenset(
    {"excited", "disappointed", "respect", "wishes", "reopens", "another", "contact", "keeps"}
)
# A clause that says one of these is not where the letter comes to its door.
NOT_AT_THE_DOOR = ("thanks", "enjoyed", "respect", "disappointed", "wishes")


def each_has_its_own(choices: Sequence[set[int]]) -> bool:
    """Whether each of `choices` can have one of its places that no other has (Kuhn's matching)."""
    taken: dict[int, int] = {}

    def finds_place(chooser: int, tried: set[int]) -> bool:
        for place in choices[chooser] - tried:
            tried.add(place)
            if place not in taken or finds_place(taken[place], tried):
                taken[place] = chooser
                return True
        return False

    return all(finds_place(chooser, set()) for chooser in range(len(choices)))
