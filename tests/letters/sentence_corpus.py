"""More letters in each language by people who never saw the rules, and what comes of them.

In `corpus/second/*.txt` and those after it a letter is a sentence a line. Before a sentence stands
what it holds, by the signs of `HOLDS`; without one are the closing and the name. A letter with a
fault is one of these with a sentence of `*-faults.txt` in it, which the fourth, sixth and ninth
have not; one that lacks something, without all its sentences that hold it. The fifth has faults of
one kind.

From the eighth on the title of a letter is its number, the company and the position, as the writer
would have typed them into their record: `== 2 | Café Sol | Cook`. What the letter does not name
stands in brackets, as it must have been.

In `corpus/sentences/*.tsv` a line is what it is (a fault, a part of a letter by its hint, or fine),
a tab, and a sentence. The rules are tuned with the a's and not with the b's.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parent / "corpus"
HOLDS = {
    "T": "thanks",
    "A": "named-addressee",
    "C": "conversations",
    "P": "particular",
    "E": "excitement",
    "D": "disappointment",
    "R": "decision-respected",
    "W": "good-wishes",
    "S": "same-job-door",
    "O": "other-job-door",
    "I": "invitation",
    "K": "close-and-contact",
    "F": "reachable-or-file",
}
GATES = {
    "blame": "blame-irony-wounded-pride",
    "argues": "argues-or-asks-to-reconsider",
    "fails": "speculates-hire-will-fail",
    "compares": "compares-or-asks-about-chosen",
    "begs": "begs-or-pleads-hardship",
    "demands": "demands-reasons-or-many-questions",
    "sells": "sales-pitch-attachment-resume",
    "gushes": "flattery-exclamations-emoji",
    "told_elsewhere": "same-text-to-another-person",
    "placeholder": "placeholder",
}
_SENTENCE = re.compile(rf"([{''.join(HOLDS)}]+) (.+)")
# A letter cannot be without the first and have the second: who tells of a talk enjoyed it, who
# would have loved the work says that they are sorry, who can be reached at a number invites a call.
_SAYS_TOO = {"C": "CP", "D": "DE", "I": "IFK", "F": "FK"}
# Letters that lack one thing, and faults of a kind.
OF_EACH = {
    **{"second": 5, "third": 3, "fourth": 10, "fifth": 5, "sixth": 20},
    **{"seventh": 4, "eighth": 4, "ninth": 6, "tenth": 12},
    **{"eleventh": 3, "twelfth": 2},
}
FAULTS_OF_EACH = {
    **{"second": 5, "third": 3, "fifth": 5, "seventh": 1, "eighth": 2, "tenth": 4},
    **{"eleventh": 3, "twelfth": 2},
}
WITH_GREETINGS = ("second", "third")  # to nobody by name

_FAULTY = ("blame", "argues", "fails", "compares", "begs", "demands", "sells", "gushes")
SENTENCE_FAULTS = (*_FAULTY, "elsewhere", "placeholder")

type Line = tuple[str, str]  # what it holds, its words


@dataclass(frozen=True)
class _Letter:
    lines: list[Line]
    record: dict[str, str] = field(default_factory=dict)  # company and position, where written down
    unnamed: frozenset[str] = frozenset()  # what of the record the letter leaves out

    def with_lines(self, lines: list[Line]) -> dict[str, Any]:
        return {"body": _text(lines), **self.record}

    def holds(self, sign: str) -> bool:
        return any(sign in holds for holds, _ in self.lines)

    @property
    def never_had(self) -> set[str]:
        """What its writer left out: who gave no number is rightly asked for it."""
        return {element for sign, element in HOLDS.items() if not self.holds(sign)} | self.unnamed


def sentences(half: str, file: str) -> list[tuple[str, str]]:
    """What each sentence of `half`, "a" or "b", is, and its words."""
    lines = (_FOLDER / "sentences" / f"{file}-{half}.tsv").read_text().splitlines()
    return [(label, words) for label, _tab, words in (line.partition("\t") for line in lines)]


def letters(corpus: str, file: str) -> dict[str, list[dict[str, Any]]]:
    """The letters of a language in the three groups of the first corpus."""
    good = _good(corpus, file)
    return {
        "good": [
            {
                **{"id": f"good-{number}", "never_had": letter.never_had},
                **letter.with_lines(letter.lines),
            }
            for number, letter in good.items()
        ],
        "fault": list(_with_faults(corpus, file)),
        "missing": list(_without_something(corpus, file)),
    }


@cache
def _good(corpus: str, file: str) -> dict[int, _Letter]:
    words = (_FOLDER / corpus / f"{file}.txt").read_text()
    found = re.split(r"^== (\d+.*)\n", words, flags=re.MULTILINE)
    letters = {}
    for title, text in zip(found[1::2], found[2::2], strict=True):
        number, *typed = title.split(" | ")
        lines = [_line(line) for line in text.strip().splitlines()]
        letters[int(number)] = _Letter(lines, *_recorded(typed))
    return letters


def _recorded(typed: list[str]) -> tuple[dict[str, str], frozenset[str]]:
    """The company and the position of a title, and which of them stand in brackets."""
    of = dict(zip(("organisation", "position"), typed, strict=bool(typed)))
    record = {key.replace("organisation", "company"): name.strip("()") for key, name in of.items()}
    return record, frozenset(key for key, name in of.items() if name.startswith("("))


def _line(line: str) -> Line:
    tagged = _SENTENCE.fullmatch(line)
    return (tagged[1], tagged[2]) if tagged else ("", line)


def _text(lines: list[Line]) -> str:
    """Sentences of a paragraph behind each other; greeting, closing and name on lines of their
    own."""
    (_holds, greeting), *rest = lines
    blocks = re.split(r"\n{2,}", "\n".join(words for _, words in rest).strip())
    *paragraphs, ending = blocks
    return "\n\n".join([greeting, *(block.replace("\n", " ") for block in paragraphs), ending])


@cache
def _faults(corpus: str, file: str) -> dict[str, list[str]]:
    faults = _FOLDER / corpus / f"{file}-faults.txt"
    lines = faults.read_text().strip().splitlines() if faults.exists() else []
    count = FAULTS_OF_EACH.get(corpus, 0)
    return {lines[at]: lines[at + 1 : at + 1 + count] for at in range(0, len(lines), count + 1)}


def _with_faults(corpus: str, file: str) -> Iterator[dict[str, Any]]:
    good, faults = _good(corpus, file), _faults(corpus, file)
    names = [(gate, sentence) for gate in GATES for sentence in faults.get(gate, [])]
    for place, (gate, sentence) in enumerate(names):
        letter = good[place % len(good) + 1]
        lines = letter.lines
        last = max(at for at, (holds, _) in enumerate(lines) if "W" in holds)
        number = place % FAULTS_OF_EACH[corpus] + 1
        yield {
            **{"id": f"{gate}-{number}", "gate": GATES[gate]},
            **letter.with_lines([*lines[:last], ("", sentence), *lines[last:]]),
        }


def _without_something(corpus: str, file: str) -> Iterator[dict[str, Any]]:
    for sign, element in HOLDS.items():
        for place, letter in enumerate(_easily_without(corpus, file, sign)):
            signs = set(_SAYS_TOO.get(sign, sign))
            left = [line for line in letter.lines if not signs & set(line[0])]
            if sign == "A" and corpus not in WITH_GREETINGS:
                continue
            if sign == "A":
                left = [("", _faults(corpus, file)["greetings"][place]), *left]
            yield {
                **{"id": f"{element}-{place + 1}", "missing": element},
                **letter.with_lines(left),
            }


def _easily_without(corpus: str, file: str, sign: str) -> list[_Letter]:
    """The letters that lose least else with what `sign` stands for."""

    def lost(letter: _Letter) -> int:
        return len({other for holds, _ in letter.lines if sign in holds for other in holds})

    able = [letter for letter in _good(corpus, file).values() if letter.holds(sign)]
    return sorted(able, key=lost)[: OF_EACH[corpus]]
