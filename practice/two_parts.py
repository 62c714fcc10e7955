"""The parts of a debrief: what was written before the outcome was known, and what was added
after."""

from dataclasses import dataclass

from applications.models import InterviewRound
from frame.editing import label_of
from practice.models import Asking, Debrief

_OF_A_QUESTION = ("landing", "asked_by", "sought", "wished")
# What `Asking.added_afterwards` calls them, where that is something else.
_NOTED_AS = {"asked_by": "asked_by_id"}


@dataclass(frozen=True)
class Recalled:
    """A question that was asked, with the `facts` of it that were written then: `landing` in words,
    `asked_by`, `sought` and `wished`."""

    asking: Asking
    facts: dict[str, str]


@dataclass(frozen=True)
class Part:
    """`words` about the interview as a whole, each with what it is called, and the questions."""

    words: list[tuple[str, str]]
    asked: list[Recalled]

    def __bool__(self) -> bool:
        return bool(self.words or self.asked)


def part_of(debrief: Debrief, *, afterwards: bool) -> Part:
    """What was added afterwards, or all the rest of part A."""
    names = [
        name
        for name in ("best_moment", *Debrief.PART_A)
        if debrief.value_of(name) and (name in debrief.added_afterwards) == afterwards
    ]
    words = [(_label(name), debrief.fact(name)) for name in names]
    recalled = [_recalled(asking, afterwards=afterwards) for asking in debrief.asked.values()]
    return Part(words, [row for row in recalled if row])


def _label(name: str) -> str:
    return label_of(InterviewRound if name == "best_moment" else Debrief, name)


def _recalled(asking: Asking, *, afterwards: bool) -> Recalled | None:
    """None where nothing of the question was written then."""
    added = asking.added_afterwards
    facts = {
        name: str(getattr(asking, f"get_{name}_display", lambda name=name: getattr(asking, name))())
        for name in _OF_A_QUESTION
        if getattr(asking, name) and (_NOTED_AS.get(name, name) in added) == afterwards
    }
    is_asked_then = ("words" in added) == afterwards
    return Recalled(asking, facts) if facts or is_asked_then else None
