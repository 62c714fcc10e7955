"""A letter as the checks read it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from letters.drafting.facts import Facts
from letters.drafting.spoken import Spoken, speak
from letters.hints.elements import (
    BEFORE_THE_DOOR,
    ELEMENTS,
    FROM_THE_DOOR_ON,
    NO_STORY,
    NOT_AT_THE_DOOR,
    NOT_BESIDE,
    NOT_IN_A_DOOR,
    PARTS,
    READ_IN_PLACE,
    SHAPES,
    Shape,
    each_has_its_own,
)
from letters.hints.flat_text import flat, pattern_of, without_escapes
from letters.languages import LANGUAGES
from letters.languages.detection import TONGUES, tongue_of
from letters.languages.protocol import LetterLanguage


@dataclass(frozen=True)
class Reading:
    """A letter as the checks read it.

    `words` holds `subject`, `greeting`, `body`, `closing` and `signature_name`; `days_since` the
    news, None when unknown; `sent_elsewhere` the texts that went to others at this employer. Of the
    debriefs `to_do` is what the person promised and has not done yet, `done` what they did, and
    `learned` what they noted about the job.
    """

    kind: str
    language: str
    words: Mapping[str, str]
    facts: Facts
    days_since: int | None = None
    sent_elsewhere: Sequence[str] = ()
    to_do: Sequence[str] = ()
    done: Sequence[str] = ()
    learned: str = ""

    @property
    def body(self) -> str:
        return self.words["body"]

    @cached_property
    def sentences(self) -> list[str]:
        return list(filter(None, re.split(r"(?<=[.?!])\s+", self.body.strip())))

    @cached_property
    def paragraphs(self) -> list[str]:
        return list(filter(None, re.split(r"\n\s*\n", self.body.strip())))

    @cached_property
    def spoken(self) -> Spoken:
        return speak(self.facts, self.language)

    @cached_property
    def languages(self) -> list[LetterLanguage]:
        """Those it is read in: its own, and that of a paragraph evidently in another."""
        own = LANGUAGES[self.language]
        tongues = {tongue_of(paragraph) for paragraph in self.paragraphs} - {"", own.tongue}
        return [own, *(TONGUES[tongue] for tongue in sorted(tongues))]

    @cached_property
    def flat_body(self) -> str:
        return flat(self.body[:_READ_AT_MOST])

    @cached_property
    def own_words(self) -> str:
        """The body with everything taken out that is on record or quoted, as long as it was.

        It is what the gates look at: nobody is blamed for the name of a company.
        """
        text, flat_text = without_escapes(self.body[:_READ_AT_MOST]), self.flat_body
        for pattern in self._recorded():
            for match in pattern.finditer(flat_text):
                text = text[: match.start()] + _blank(match) + text[match.end() :]
            flat_text = pattern.sub(_blank, flat_text)
        text = _QUOTED.sub(_blank, text)
        if not self.languages[0].nouns_are_capital:
            text = _NAME.sub(_blank, text)
        return flat(text)

    def _recorded(self) -> list[re.Pattern[str]]:
        facts = self.facts
        people = [facts.recipient, facts.told_by, facts.referred_by, *facts.people]
        names = [name for person in people if person for name in (person.name, person.greeting)]
        noted = [
            *(facts.company, facts.position, facts.qualification, facts.feedback, facts.pay),
            *(interview_round.best_moment for interview_round in facts.rounds),
            facts.round.best_moment if facts.round else "",
            facts.writer_name,
            *(self.spoken.company.forms() if facts.company else ()),
            *names,
            *re.findall(r"\w{3,}", " ".join(names)),
        ]
        flattened = {" ".join(flat(text).split()).strip(" .!?…,;:") for text in noted}
        return [_as_noted(text) for text in sorted(flattened, key=len, reverse=True) if text]

    def mentions(self, noted: str) -> bool:
        """Whether any longer word of what was noted stands there, in whatever ending."""
        words = re.findall(r"\w{5,}", flat(noted)) or re.findall(r"\w{3,}", flat(noted))
        return any(re.search(rf"(?<!\w){word[:6]}", self.flat_body) for word in words)

    def says(self, what: str, text: str | None = None) -> bool:
        if text is not None:
            return self.words_that_say(what, flat(text)) is not None
        if what not in NOT_BESIDE and what not in NOT_IN_A_DOOR:
            return self.words_that_say(what, self.flat_body) is not None
        # A short clause opens no door, so that it may count as a first.
        short = ((0, clause) for clause in self._all_clauses if _is_short(clause))
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
        sets_a_condition = bool(self.words_that_say("condition", clause))
        if what in NOT_IN_A_DOOR:
            opens = sets_a_condition and self.words_that_say("reopens", clause)
            return not (opens or self._opens_second_door(clause, place))
        is_other = any(self.words_that_say(other, clause) for other in NOT_BESIDE[what])
        return not is_other or sets_a_condition

    def _is_elsewhere(self, what: str, clause: str, place: int) -> bool:
        """Whether it is not where a letter says this, in a clause that says something else."""
        if what not in READ_IN_PLACE or self._is_in_place(what, place):
            return False
        others = {*ELEMENTS, "particular"} - {what, "happy"}
        return any(self.words_that_say(other, clause) for other in others)

    def may_say(self, what: str) -> bool:
        """Whether it says this, or has a clause that no pattern knows and that could say it."""
        return self.says(what) or self.could_say(what)

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
            and (self._is_unread(clause) or self._may_say_too(what, clause, place))
            for place, clause in enumerate(self.clauses)
        )

    @cached_property
    def _door(self) -> int | None:
        """The place where the second half opens a door: what a letter tells stands before it."""
        places = (
            place
            for place, clause in enumerate(self.clauses)
            if place * 2 >= len(self.clauses)
            and self.opens_a_door(clause)
            and not any(self.words_that_say(what, clause) for what in NOT_AT_THE_DOOR)
        )
        return next(places, None)

    def opens_a_door(self, clause: str) -> bool:
        return all(self.words_that_say(what, clause) for what in ("reopens", "condition"))

    def _is_in_place(self, what: str, place: int) -> bool:
        """Whether a letter says this at `place`, which is before its door or behind it."""
        if self._door is None:
            return True
        if what in BEFORE_THE_DOOR:
            return place < self._door
        return what not in FROM_THE_DOOR_ON or place >= self._door

    def _says_twice(self, what: str) -> bool:
        """Whether two clauses, where a letter says this, do so and set no condition."""
        clauses = [
            clause
            for place, clause in enumerate(self.clauses)
            if self._is_in_place(what, place)
            and self._clause_says(what, clause, place)
            and not self.words_that_say("condition", clause)
        ]
        return len(clauses) > 1

    def _fits(self, shape: Shape, clause: str, place: int) -> bool:
        return (
            place >= shape.first_place
            and _word_count(clause) >= shape.words
            and all(self.words_that_say(what, clause) for what in shape.needs)
            and not any(self.words_that_say(what, clause) for what in shape.without)
        )

    def _is_only_clause(self, clause: str, what: str) -> bool:
        """Whether no other clause says it, so that this is the one that the letter has for it."""
        clauses = self._stories if what == "particular" else self._clauses_that_say(what)
        return clauses == [clause] and not self.words_that_say("enjoyed", clause)

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

    def _is_unread(self, clause: str) -> bool:
        """Whether it says something that no pattern knows."""
        return not any(self.words_that_say(what, clause) for what in ELEMENTS)

    def _may_say_too(self, what: str, clause: str, place: int) -> bool:
        """Whether all else that the letter holds is said in clauses other than that at `place`."""
        unless = SHAPES[what].unless
        if not unless or any(self.words_that_say(other, clause) for other in unless):
            return False
        others = [
            {at for at in places if at != place}
            for part, places in self._places_of_parts.items()
            if places and what not in part
        ]
        return each_has_its_own(others)

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
        """Whether it tells something of the interviews: in known words, quoted, or at length."""
        return self.could_say("particular") or any(
            self.words_that_say("particular", story)
            or _QUOTED.search(story)
            or _word_count(story) >= _AT_LENGTH
            or self._adds_a_story(story)
            for place, story in enumerate(self.clauses)
            if self.may_be_a_story(story, place)
        )

    def _adds_a_story(self, clause: str) -> bool:
        """Whether it says what was liked and goes on, behind a comma, in words of its own."""
        if not self.words_that_say("enjoyed", clause):
            return False
        return any(
            _word_count(part) >= _OF_A_STORY and self._is_unread(part)
            for part in clause.split(",")[1:]
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
        return not (opens and self.words_that_say("condition", clause))

    @cached_property
    def clauses(self) -> list[str]:
        """The clauses of three words and more, flat."""
        return [clause for clause in self._all_clauses if not _is_short(clause)]

    @cached_property
    def _all_clauses(self) -> list[str]:
        return _CLAUSE_END.split(self.flat_body)

    def words_that_say(self, what: str, text: str) -> re.Match[str] | None:
        """The first words in flat `text` that say it, in any language the letter is read in."""
        found = (
            pattern_of(getattr(language.phrases, what)).search(text) for language in self.languages
        )
        return next(filter(None, found), None)

    def matches(self, what: str) -> list[re.Match[str]]:
        """All that say it in the letter's own words, in any language the letter is read in."""
        patterns = [pattern_of(getattr(language.phrases, what)) for language in self.languages]
        return [match for pattern in patterns for match in pattern.finditer(self.own_words)]

    def clause_around(self, match: re.Match[str]) -> str:
        """The clause of `own_words` that `match` stands in."""
        ends = [mark.end() for mark in _CLAUSE_END.finditer(self.own_words)]
        start = max((end for end in ends if end <= match.start()), default=0)
        end = min((end for end in ends if end >= match.end()), default=len(self.own_words))
        return self.own_words[start:end]

    def is_meant(self, match: re.Match[str], *, behind: bool = True) -> bool:
        """Whether nothing close to `match`, in its clause, takes it back, there or `behind` it."""
        clause = self.clause_around(match)
        start = clause.find(match.group())
        end = start + len(match.group()) + (_CLOSE // 2 if behind else 0)
        around = clause[max(start - _CLOSE, 0) : end]
        return self.words_that_say("unmeant", around) is None

    def excerpt(self, match: re.Match[str]) -> str:
        """The words of the body at `match`, a place in `own_words`, with a few around them."""
        body = without_escapes(self.body)
        start, end = match.span()
        start = max(start - 20, 0, *(mark.end() for mark in _SENTENCE_END.finditer(body, 0, start)))
        if match.group()[-1] not in ".?!":
            end_mark = _SENTENCE_END.search(body, end)
            end = min(end + 30, end_mark.start() if end_mark else len(body))
        while 0 < start < match.start() and body[start - 1].isalnum():
            start += 1
        while match.end() < end < len(body) and body[end].isalnum():
            end -= 1
        return " ".join(body[start:end].split()).strip(" .,;:!?¡¿")


_CLOSE = 36  # signs
_READ_AT_MOST = 3_000  # signs, twice the longest letter that is read to the end
_AT_LENGTH = 25  # words, of a clause
_OF_A_STORY = 6  # words, of a part between commas
_READ_CLOSELY = 60  # clauses; a longer text is no letter that coming second asks for
# A full stop after an initial or a title ends nothing: M. Li, Dr. Vega.
_SHORTENED = (
    "mr mrs ms dr prof sr sra srta dra mme mlle st sig ra na dott ssa ing avv inc co ltd nr"
)
_NOT_SHORTENED = "".join(rf"(?<!\b{word})" for word in _SHORTENED.split())
_CLAUSE_END = re.compile(rf"(?:(?<!\b\w){_NOT_SHORTENED}\.|[;!?:])\s|\n")
# In quotation marks, within a line: a name, or what somebody else said.
_QUOTED = re.compile('"[^"\n]{1,80}"|“[^“”\n]{1,80}”|„[^“”\n]{1,80}[“”]|«[^«»\n]{1,80}»')
# A word with a capital inside a sentence; CV and the like are none.
_NAME = re.compile(r"(?<=[\w,;] )[A-ZÀ-Þ][\w'’]*[a-zà-ÿ]{3}[\w-]*")
_SENTENCE_END = re.compile(r"[.?!]+(?=\s|$)|\n")


def _word_count(clause: str) -> int:
    return len(re.findall(r"[^\W\d]+", re.sub(r"\S+@\S+", "", clause)))


def _is_short(clause: str) -> bool:
    return _word_count(clause) < 3


def _blank(match: re.Match[str]) -> str:
    return "·" * len(match.group())


def _as_noted(flat_text: str) -> re.Pattern[str]:
    """`flat_text` as whole words, in any spacing."""
    words = r"\s+".join(map(re.escape, flat_text.split()))
    return re.compile(rf"(?<!\w){words}(?!\w)(?:\s?[!?…]|\.)*")
