"""A letter's own words, clause by clause, and where a pattern finds something in them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from frame.patterns import known_pattern
from letters.drafting.facts import Facts
from letters.drafting.spoken import Spoken, speak
from letters.hints.flat_text import flat, pattern_of, without_escapes
from letters.languages import LANGUAGES
from letters.languages.detection import TONGUES, tongue_of
from letters.languages.protocol import LetterLanguage


@dataclass(frozen=True)
class LetterText:
    """A letter as it is read.

    `words` holds `subject`, `greeting`, `body`, `closing` and `signature_name`; `days_since` the
    news, None when unknown; `sent_elsewhere` the texts that went to others at this employer. Of the
    debriefs `to_do` is what the person promised and has not done yet, `done` what they did, and
    `learned` what they noted about the job. `works_at` is where the reader is on record, if that is
    not the employer.
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
    works_at: str = ""

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
    def body_unescaped(self) -> str:
        """The body, sign for sign as `flat_body` has it."""
        return without_escapes(self.body[:_READ_AT_MOST])

    @cached_property
    def flat_body(self) -> str:
        return flat(self.body[:_READ_AT_MOST])

    @cached_property
    def own_words(self) -> str:
        """The body with everything taken out that is on record or quoted, as long as it was.

        It is what the gates look at: nobody is blamed for the name of a company.
        """
        text, flat_text = self.body_unescaped, self.flat_body
        for pattern in self._recorded():
            for match in pattern.finditer(flat_text):
                text = text[: match.start()] + _blank(match) + text[match.end() :]
            flat_text = pattern.sub(_blank, flat_text)
        text = QUOTED.sub(_blank, text)
        if not self.languages[0].nouns_are_capital:
            text = _NAME.sub(_blank, text)
        return flat(text)

    def in_own_words(self, clause: str) -> str:
        """The first such clause of `flat_body` as it stands in `own_words`."""
        start = self.flat_body.find(clause)
        return self.own_words[start : start + len(clause)]

    def _recorded(self) -> list[re.Pattern[str]]:
        facts = self.facts
        people = [facts.recipient, facts.told_by, facts.referred_by, *facts.everybody]
        names = [name for person in people if person for name in (person.name, person.greeting)]
        noted = [
            facts.company,
            facts.position,
            facts.qualification,
            facts.feedback,
            facts.pay,
            *(interview_round.best_moment for interview_round in facts.rounds),
            facts.round.best_moment if facts.round else "",
            # As the draft says it, with an article or in its own figures.
            self.spoken.moment.text,
            self.spoken.round.moment.text,
            self.spoken.qualification,
            self.spoken.pay_offered,
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

    @cached_property
    def clauses(self) -> list[str]:
        """The clauses of three words and more, flat."""
        return [clause for clause in self.all_clauses if not is_short(clause)]

    @cached_property
    def all_clauses(self) -> list[str]:
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

    @cached_property
    def _clause_ends(self) -> list[int]:
        return [mark.end() for mark in _CLAUSE_END.finditer(self.own_words)]

    def clause_around(self, match: re.Match[str]) -> str:
        """The clause of `own_words` that `match` stands in."""
        ends = self._clause_ends
        start = max((end for end in ends if end <= match.start()), default=0)
        end = min((end for end in ends if end >= match.end()), default=len(self.own_words))
        return self.own_words[start:end]

    def is_meant(self, match: re.Match[str], *, behind: bool = True) -> bool:
        """Whether nothing close to `match`, in its clause, takes it back, there or `behind` it.

        A "nobody" in it belongs to what it says.
        """
        clause = self.clause_around(match)
        start = clause.find(match.group())
        before = clause[max(start - _CLOSE, 0) : start]
        following = re.match(rf".{{0,{_CLOSE // 2}}}(?!\w)", clause[start + len(match.group()) :])
        around = (before, following.group() if following and behind else "")
        return not any(self.words_that_say("unmeant", words) for words in around)

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
# A full stop after an initial or a title ends nothing: M. Li, Dr. Vega.
_SHORTENED = (
    "mr mrs ms dr prof sr sra srta dra mme mlle st sig ra na dott ssa ing avv inc co ltd nr"
)
_NOT_SHORTENED = "".join(rf"(?<!\b{word})" for word in _SHORTENED.split())
# A letter alone is an initial, but not that of "haven't".
_CLAUSE_END = re.compile(rf"(?:(?:(?<!\b\w)|(?<='\w)){_NOT_SHORTENED}\.|[;!?])\s|\n")
# In quotation marks, within a line: a name, or what somebody else said.
QUOTED = re.compile('"[^"\n]{1,80}"|“[^“”\n]{1,80}”|„[^“”\n]{1,80}[“”]|«[^«»\n]{1,80}»')
# A word with a capital inside a sentence; CV and the like are none.
_NAME = re.compile(r"(?<=[\w,;] )[A-ZÀ-Þ][\w'’]*[a-zà-ÿ]{3}[\w-]*")
_WORD, _ADDRESS = re.compile(r"[^\W\d]+"), re.compile(r"\S+@\S+")
_SENTENCE_END = re.compile(r"[.?!]+(?=\s|$)|\n")


def word_count(clause: str) -> int:
    return len(_WORD.findall(_ADDRESS.sub("", clause) if "@" in clause else clause))


def is_short(clause: str) -> bool:
    return word_count(clause) < 3


def _blank(match: re.Match[str]) -> str:
    return "·" * len(match.group())


def _as_noted(flat_text: str) -> re.Pattern[str]:
    """`flat_text` as whole words, in any spacing."""
    words = r"\s+".join(map(re.escape, flat_text.split()))
    return known_pattern(rf"(?<!\w){words}(?!\w)(?:\s?[!?…]|\.)*")
