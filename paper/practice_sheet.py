"""What a sheet for somebody who helps to practice shows: questions, and lines for what they say."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, ClassVar

from paper.characters import Unprintable, clean, east_asian_faces, is_turned, unprintable_in
from paper.islands import patterns_of
from paper.layouts import LAYOUTS, Margins, Paper, measures
from paper.typefaces import Typeface
from paper.typography import breakable, language_and_region, parted_words


@dataclass(frozen=True)
class PrintedPracticeSheet:
    """`language` is a BCP 47 tag, `labels` name the lines below each of the `questions`, and
    `page_words` are "Page %(number)s of %(total)s"."""

    language: str
    paper: Paper
    typeface: Typeface
    title: str
    introduction: str
    questions: tuple[str, ...]
    labels: tuple[str, ...]
    page_words: str

    template: ClassVar[str] = "practice_sheet"

    def text(self) -> str:
        """Every text the page shows."""
        return "\n".join((self.title, self.introduction, *self.questions, *self.labels))

    def unprintable(self) -> list[Unprintable]:
        return unprintable_in(self.text())

    def refuse_too_long(self) -> None:
        """A question is short, and a sheet has few."""

    def page_data(self) -> dict[str, Any]:
        """Everything practice_sheet.typ places, as plain values for JSON."""
        return language_and_region(self.language) | {
            "paper": measures(self.paper),
            "margin": Margins().top,
            # Scales, gaps and inks are those of every letter; a sheet has no head.
            "layout": measures(LAYOUTS["uk"]),
            "parted_words": parted_words(clean(self.text())[0]),
            "families": self.typeface.families(east_asian_faces(self.text())),
            "is_turned": False,
            "islands": patterns_of(map(_line, self.text().splitlines())),
            "turned_lines": list(filter(is_turned, _lines(self.questions))),
            "size": self.typeface.size,
            "page_words": self.page_words,
            "title": _line(self.title),
            "author": "",
            "introduction": _line(self.introduction),
            "questions": _lines(self.questions),
            "labels": _lines(self.labels),
        }


def _line(text: str) -> str:
    return breakable(clean(text)[0].replace("\n", " "))


def _lines(texts: Iterable[str]) -> list[str]:
    return [_line(text) for text in texts]
