"""A letter as the checks read it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from letters.facts import Facts
from letters.hint_words import WORDS
from letters.languages import language_of


@dataclass(frozen=True)
class Reading:
    """A letter as the checks read it.

    `words` holds `subject`, `greeting`, `body`, `closing` and `signature_name`; `days_since` the
    news, None when unknown; `told_elsewhere` the texts that went to others at this employer.
    """

    kind: str
    language: str
    words: Mapping[str, str]
    facts: Facts
    days_since: int | None = None
    told_elsewhere: Sequence[str] = ()

    @property
    def body(self) -> str:
        return self.words["body"]

    @cached_property
    def sentences(self) -> list[str]:
        return [one for one in re.split(r"(?<=[.?!])\s+", self.body.strip()) if one]

    @cached_property
    def paragraphs(self) -> list[str]:
        return [one for one in re.split(r"\n\s*\n", self.body.strip()) if one]

    @cached_property
    def tongues(self) -> list[str]:
        """The languages it is read in: its own, and that of a paragraph evidently in another."""
        found = [language_of(one) for one in self.paragraphs]
        return list(dict.fromkeys([self.language.partition("-")[0], *filter(None, found)]))

    def says(self, what: str, text: str | None = None) -> bool:
        text = (self.body if text is None else text).replace("'", "’")
        return any(re.search(WORDS[one][what], text, re.IGNORECASE) for one in self.tongues)


def plain(text: str) -> str:
    """Text without the marks a draft escapes, in one spacing."""
    return " ".join(text.replace("\\", "").replace("’", "'").split())


def stands_in(noted: str, text: str) -> bool:
    """Whether words of the record stand in `text`, whatever their capitals and full stop."""
    return plain(noted).rstrip(".!… ").casefold() in plain(text).casefold()
