"""What a letter holds, clause by clause."""

import math
import re
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from letters.hints.elements import (
    A_FEELING,
    BEFORE_THE_DOOR,
    DOORS,
    EARLIEST,
    ELEMENTS,
    ENDINGS,
    FROM_THE_DOOR_ON,
    NO_STORY,
    NOT_IN_A_DOOR,
    OVERRULED_BY,
    PARTS,
    SHAPES,
    WITH_A_PLACE,
    Shape,
)
from letters.hints.flat_text import flat
from letters.hints.letter_text import QUOTED, LetterText, is_short, word_count
from letters.hints.named import clause_names_company, names_a_post, names_position
from letters.hints.shared_words import shared_words, words_in

_AT_LENGTH = 80  # letters of a clause, in the writer's own words
_OF_A_LONG_ONE = 2  # words that few letters share: what says nothing else is told by all
_OF_ITS_OWN = 6  # words of a clause that few letters share
_OF_A_STORY = 6  # words, of a part between commas
_READ_CLOSELY = 60  # clauses; a longer text is no letter that coming second asks for


@dataclass(frozen=True)
class Reading(LetterText):
    """What a letter holds, as the checks ask for it."""

    def says(self, what: str, text: str | None = None) -> bool:
        if text is not None:
            return self.words_that_say(what, flat(text)) is not None
        if what not in WITH_A_PLACE | NOT_IN_A_DOOR:
            return self.words_that_say(what, self.flat_body) is not None
        # A short clause opens no door, so that it may count as a first.
        short = ((0, clause) for clause in self.all_clauses if is_short(clause))
        return any(
            self._clause_says(what, clause, place)
            for place, clause in chain(enumerate(self.clauses), short)
        )

    def _clause_says(self, what: str, clause: str, place: int) -> bool:
        """Whether it says this, and not something else in the same words.

        "Someone else was a better fit" opens no door, and "thank you for writing" invites nobody.
        """
        if not self.words_that_say(what, clause) or self._is_elsewhere(what, clause, place):
            return False
        sets_a_condition = self._sets_a_condition(clause)
        if what in NOT_IN_A_DOOR:
            return not (place == self._door or self._opens_second_door(clause, place))
        others = OVERRULED_BY.get(what, ())
        is_other = any(
            self.words_that_say(other, clause) and self._is_in_place(other, place)
            for other in others
        )
        return not is_other or sets_a_condition

    def _is_elsewhere(self, what: str, clause: str, place: int) -> bool:
        """Whether it is not where a letter says this, in a clause that says something else."""
        if what not in WITH_A_PLACE or self._is_in_place(what, place):
            return False
        others = {*ELEMENTS, "particular"} - {what, "happy"}
        return any(self.words_that_say(other, clause) for other in others)

    def may_say(self, what: str) -> bool:
        """Whether it says this, or has a clause that no pattern knows and that could say it."""
        return self.says(what) or self.could_say(what) or self._implies(what)

    def _implies(self, what: str) -> bool:
        """Whether it says this by where it says something else, in whatever words."""
        if what == "reopens":
            return self._door is not None
        return what == "another" and any(
            self._follows_the_door(place) for place in range(len(self.clauses))
        )

    def _follows_the_door(self, place: int) -> bool:
        """Whether what stands right behind the door neither invites nor wishes: it opens another.

        "If it is free again, call me. I would accept single orders no less gladly." Whoever names
        the organisation there would gladly work for it.
        """
        clause = self.clauses[place]
        is_other = any(self.words_that_say(what, clause) for what in ENDINGS)
        return place - 1 == self._door and not is_other and not clause_names_company(self, clause)

    def could_say(self, what: str) -> bool:
        """Whether a clause that no pattern knows, or that is not needed otherwise, could say it."""
        shape = SHAPES.get(what)
        if shape is None or len(self.clauses) > _READ_CLOSELY:
            return shape is not None
        if shape.second and self._says_twice(shape.second):
            return True
        return any(
            self._is_in_place(what, place)
            and self._fits(shape, clause, place)
            and not any(self._is_only_clause(clause, other) for other in shape.not_only)
            and not (shape.not_only and self._opens_second_door(clause, place))
            and (self._is_unread(clause, place) or self._may_say_too(what, clause, place))
            for place, clause in enumerate(self.clauses)
        )

    @cached_property
    def _door(self) -> int | None:
        """The place where the second half opens a door: what a letter tells stands before it."""
        earliest = math.ceil(EARLIEST["reopens"] * len(self.clauses))
        late = range(earliest, len(self.clauses))
        return next((place for place in late if self.opens_a_door(self.clauses[place])), None)

    def opens_a_door(self, clause: str) -> bool:
        return self._sets_a_condition(clause) and (
            bool(self.words_that_say("reopens", clause))
            or names_position(self, clause)
            or (names_a_post(self, clause) and not self.words_that_say("another", clause))
        )

    def _sets_a_condition(self, clause: str) -> bool:
        return self.words_that_say("condition", clause) is not None

    def _is_in_place(self, what: str, place: int) -> bool:
        """Whether a letter says this at `place`: before its door, there, or behind it.

        What sets a condition opens a door wherever it stands.
        """
        here = "".join(self.clauses[place : place + 1])  # nothing where all clauses are short
        if what in DOORS and self._sets_a_condition(here):
            return True
        if what in EARLIEST:
            return place >= EARLIEST[what] * len(self.clauses)
        if self._door is None:
            return True
        if what in BEFORE_THE_DOOR:
            return place < self._door
        if what == "another":  # with the first or right behind it
            return place - self._door in range(2)
        return what not in FROM_THE_DOOR_ON or place >= self._door

    def _says_twice(self, what: str) -> bool:
        """Whether two clauses, where a letter says this, do so and set no condition."""
        clauses = [
            clause
            for place, clause in enumerate(self.clauses)
            if self._is_in_place(what, place)
            and self._clause_says(what, clause, place)
            and not self._sets_a_condition(clause)
        ]
        return len(clauses) > 1

    def _fits(self, shape: Shape, clause: str, place: int) -> bool:
        return (
            place >= shape.first_place
            and shape.words <= word_count(clause) <= shape.at_most
            and (
                all(self.words_that_say(what, clause) for what in shape.needs)
                or (shape.is_behind_the_door and place - 1 == self._door)
            )
            and not any(self.words_that_say(what, clause) for what in shape.without)
        )

    def _is_only_clause(self, clause: str, what: str) -> bool:
        """Whether no other clause says it, so that this is the one that the letter has for it.

        Where none tells a story, a clause that no pattern knows may, and takes its words for it.
        """
        if what == "particular" and not self._stories:
            return self._is_unread(clause) and word_count(clause) > A_FEELING
        clauses = self._stories if what == "particular" else self._clauses_that_say(what)
        return clauses == [clause]

    def _opens_second_door(self, clause: str, place: int) -> bool:
        """Whether it opens the other door right behind the first, without a condition of its own.

        "If it is free again, call me. Also for anything else where you need a welder."
        """
        if not place or not self.words_that_say("another", clause):
            return False
        before = self.clauses[place - 1]
        return self.opens_a_door(before)

    def _clauses_that_say(self, what: str) -> list[str]:
        return [clause for clause in self.clauses if self.words_that_say(what, clause)]

    @cached_property
    def _stories(self) -> list[str]:
        return [
            clause
            for place, clause in enumerate(self.clauses)
            if self.words_that_say("particular", clause) and self.may_be_a_story(clause, place)
        ]

    def _is_unread(self, clause: str, place: int | None = None) -> bool:
        """Whether it says something that no pattern knows, or none of what stands at `place`."""
        return not any(
            self.words_that_say(what, clause)
            for what in ELEMENTS
            if place is None or what in DOORS or self._is_in_place(what, place)
        )

    def _may_say_too(self, what: str, clause: str, place: int) -> bool:
        """Whether all else that the letter holds is said in clauses other than that at `place`."""
        unless = SHAPES[what].unless
        if not unless or any(self.words_that_say(other, clause) for other in unless):
            return False
        return all(
            places - {place}
            for part, places in self._places_of_parts.items()
            if places and what not in part
        )

    @cached_property
    def _places_of_parts(self) -> dict[tuple[str, ...], set[int]]:
        """Which clauses say what a letter has a clause for."""
        return {
            part: {
                place
                for place, clause in enumerate(self.clauses)
                if any(self.words_that_say(what, clause) for what in part)
            }
            for part in PARTS
        }

    @property
    def has_a_particular(self) -> bool:
        """Whether it tells something of the interviews.

        In known words, quoted, at length, or in words that few letters share.
        """
        return (
            self.could_say("particular")
            or any(self._has_words_of_its_own(clause) for clause in self.clauses[: self._door])
            or any(
                self._tells_something(clause) and self.may_be_a_story(clause, place)
                for place, clause in enumerate(self.clauses)
            )
        )

    def _tells_something(self, story: str) -> bool:
        return bool(
            self.words_that_say("particular", story)
            or QUOTED.search(story)
            or self._adds_a_story(story)
            or self._is_told_at_length(story)
        )

    def _is_told_at_length(self, clause: str) -> bool:
        """Whether it is long, and not because it says too that the work was attractive."""
        letters = sum(map(str.isalpha, self.in_own_words(clause)))
        return (
            letters >= _AT_LENGTH
            and len(self._words_few_share(clause)) >= _OF_A_LONG_ONE
            and not self.words_that_say("excited", clause)
        )

    @cached_property
    def _shared_words(self) -> frozenset[str]:
        return frozenset().union(*(shared_words(language.tongue) for language in self.languages))

    def _has_words_of_its_own(self, clause: str) -> bool:
        """Whether it says what few letters say; what opens a door has words of its own, too."""
        own = self._words_few_share(clause)
        return len(own) >= _OF_ITS_OWN and not self._sets_a_condition(clause)

    def _words_few_share(self, clause: str) -> set[str]:
        return words_in(self.in_own_words(clause)) - self._shared_words

    def _adds_a_story(self, clause: str) -> bool:
        """Whether it says what was liked and, behind a comma or colon, goes on in its own words."""
        if not self.words_that_say("enjoyed", clause):
            return False
        return any(
            word_count(part) >= _OF_A_STORY and self._is_unread(part)
            for part in re.split("[,:]", clause)[1:]
        )

    def may_be_a_story(self, clause: str, place: int) -> bool:
        """Whether a clause may tell of the interviews: it neither thanks nor opens a door.

        What the letter has for something else tells nothing of them either.
        """
        if self.words_that_say("thanks", clause):
            return False
        if any(self._is_only_clause(clause, what) for what in NO_STORY):
            return False
        if self._opens_second_door(clause, place):
            return False
        if not (self._is_in_place("particular", place) or self.words_that_say("enjoyed", clause)):
            return False
        if self._door is not None and self._is_in_place("particular", place):
            return True
        opens = self.words_that_say("reopens", clause) or (
            any(self.words_that_say(what, clause) for what in ("another", "contact"))
            and not self.words_that_say("enjoyed", clause)
        )
        return not (opens and self._sets_a_condition(clause))
