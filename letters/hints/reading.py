"""A letter as the checks read it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from letters.drafting.facts import Facts
from letters.drafting.spoken import Spoken, speak
from letters.languages import LANGUAGES
from letters.languages.detection import TONGUES, tongue_of
from letters.languages.protocol import LetterLanguage


@dataclass(frozen=True)
class Reading:
    """A letter as the checks read it.

    `words` holds `subject`, `greeting`, `body`, `closing` and `signature_name`; `days_since` the
    news, None when unknown; `sent_elsewhere` the texts that went to others at this employer.
    """

    kind: str
    language: str
    words: Mapping[str, str]
    facts: Facts
    days_since: int | None = None
    sent_elsewhere: Sequence[str] = ()

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

    def says(self, what: str, text: str | None = None) -> bool:
        text = (self.body if text is None else text).replace("'", "’")
        patterns = [getattr(language.phrases, what) for language in self.languages]
        return any(re.search(pattern, text, re.IGNORECASE) for pattern in patterns)


def bare(text: str) -> str:
    """Text without the marks a draft escapes, in one spacing."""
    return " ".join(text.replace("\\", "").replace("’", "'").split())


def stands_in(noted: str, text: str) -> bool:
    """Whether words of the record stand in `text`, whatever their capitals and full stop."""
    return bare(noted).rstrip(".!… ").casefold() in bare(text).casefold()
