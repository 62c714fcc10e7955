"""What a letter may hold, and how a clause is recognised that holds it.

The words of the hints:

- *Element*: a thing that a good letter says, or may say: thanks, regret, a wish. It bears the name
  of its pattern in a language's `Phrases`.
- *Clause*: the words up to a full stop, a semicolon or the like. A short one has under three.
- *Says*: a pattern of the element fits the clause, where letters say such a thing.
- *Unread*: no pattern fits the clause. It *could say* an element if it has the element's *shape*.
- *May say*: says or could say. A hint that something is missing comes only where the letter may not
  say it in any clause: better to miss a gap than to ask for what is there.
- *Door*: the clause that says the writer would come if this position (`reopens`) or another one
  (`another`) were free. What is told comes before it, how to reach the writer with it or behind it.
- *Story*: a clause that tells of the interviews.
"""

from dataclasses import dataclass

# What a letter may hold, by the name of its pattern; the likeliest first.
ELEMENTS = (
    "contact",
    "keeps",
    "happy",
    "thanks",
    "enjoyed",
    "wishes",
    "respect",
    "excited",
    "disappointed",
    "reopens",
    "another",
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


# In every language a door is a condition, an invitation is the writer's, respect speaks to the
# reader. Thanks have few words: all are known. A story of the interviews neither regrets nor
# wishes, and takes more words than a feeling does. The first two clauses thank and tell of the
# interviews.
A_FEELING = 12
SHAPES = {
    "enjoyed": Shape(needs=("writer", "reader"), without=("condition",)),
    "particular": Shape(without=("condition",), words=6, not_only=("another",)),
    "disappointed": Shape(without=("condition", "particular"), first_place=2, at_most=A_FEELING),
    "excited": Shape(
        first_place=2,
        unless=("thanks", "enjoyed", "respect", "wishes", "contact", "keeps"),
        not_only=("another", "particular"),
    ),
    "respect": Shape(needs=("reader",), without=("condition",), first_place=2, at_most=A_FEELING),
    "wishes": Shape(without=("condition", "particular"), first_place=3, at_most=A_FEELING),
    "reopens": Shape(needs=("condition",), first_place=2),
    "another": Shape(needs=("condition",), first_place=2, is_behind_the_door=True),
    "contact": Shape(needs=("writer",), first_place=3),
    # "Call me" invites, and "you reach me in the evening" says where.
    "keeps": Shape(first_place=3, second="contact"),
}
# Whose only clause tells no story. That of excitement may: "the tour made me want to work there".
NO_STORY = ("another", "disappointed", "respect", "wishes")
# An element that is not meant in a clause that says one of these and sets no condition.
OVERRULED_BY = {
    "reopens": ("thanks", "respect", "disappointed"),
    "another": ("thanks", "respect", "disappointed"),
    "contact": ("thanks",),
    "keeps": ("thanks",),
}
# What is not meant in a clause that opens the door: "if it is free again, I would love to hear",
# or "I would accept".
NOT_IN_A_DOOR = frozenset({"enjoyed", "excited", "respect", "wishes"})


# What is told before the door is opened, and what is said with it or behind it.
BEFORE_THE_DOOR = frozenset({"enjoyed", "particular", "excited", "disappointed", "respect"})
FROM_THE_DOOR_ON = frozenset({"contact", "keeps"})
DOORS = frozenset({"reopens", "another"})
# How far into a letter, as a share of its clauses, it comes to these at the earliest.
EARLIEST = {"wishes": 1 / 3, "reopens": 2 / 5}
# Elements that have a place in a letter: elsewhere, in a clause that says something else, the words
# mean that.
WITH_A_PLACE = frozenset(
    {"excited", "disappointed", "respect", "wishes", "reopens", "another", "contact", "keeps"}
)
# What may stand right behind the door and opens no other.
ENDINGS = ("thanks", "wishes", "contact", "keeps")
