"""What the hints say of letters by people who never saw the rules.

`python -m tests.letters.hints_table` prints it; with the names of corpora, these kind by kind.
"""

import os
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import django

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    django.setup()

from letters.drafting.facts import Facts
from letters.drafting.spoken import Spoken, speak
from letters.gaps import gaps_in
from letters.hints import Reading, Score, score
from letters.kinds import Kind
from tests.letters import sentence_corpus
from tests.letters.samples import full_facts

CORPUS = Path(__file__).parent / "corpus"
LANGUAGE_OF_FILE = {"en": "en-gb", "de": "de", "fr": "fr", "es": "es", "it": "it"}
HINT_OF_GATE = {
    "blame-irony-wounded-pride": "blame",
    "argues-or-asks-to-reconsider": "argues",
    "speculates-hire-will-fail": "fails",
    "compares-or-asks-about-chosen": "compares",
    "begs-or-pleads-hardship": "begs",
    "demands-reasons-or-many-questions": "demands",
    "sales-pitch-attachment-resume": "sells",
    "flattery-exclamations-emoji": "gushes",
    "same-text-to-another-person": "told_elsewhere",
    "placeholder": "placeholder",
}
HINT_OF_ELEMENT = {
    "thanks": "thanks",
    "position": "position",
    "named-addressee": "addressed",
    "conversations": "particular",
    "particular": "particular",
    "excitement": "excited",
    "disappointment": "disappointed",
    "decision-respected": "respect",
    "good-wishes": "wishes",
    "same-job-door": "reopens",
    "other-job-door": "another",
    "invitation": "contact",
    "organisation": "happy",
    "close-and-contact": "reachable",
    "reachable-or-file": "keeps",
}
# Asked for only where it is written down which position and company are on record.
OF_THE_RECORD = {HINT_OF_ELEMENT["position"], HINT_OF_ELEMENT["organisation"]}
HINTS = tuple(dict.fromkeys((*HINT_OF_GATE.values(), *HINT_OF_ELEMENT.values())))
CORPORA = ("first", *sentence_corpus.OF_EACH)
UNREAD = ("eighth", "ninth", "tenth")  # no word of the rules was taken from them
LATER = ("eleventh", "twelfth")  # written when the rules stood, measured, then read
MADE_WITH = tuple(corpus for corpus in CORPORA if corpus not in (*UNREAD, *LATER))
HALVES = ("a", "b")  # of the sentences: tuned with, and unread


def reading_of(text: str, language: str, company: str = "", position: str = "Xyzzy") -> Reading:
    """A letter of the corpus taken apart: greeting, body, closing line and name.

    Nothing is recorded but the company and the position; without these, one that no letter names.
    """
    first, _, rest = text.strip().partition("\n")
    *paragraphs, ending = re.split(r"\n\s*\n", rest.strip())
    if re.match(r"P\.?[\s-]?[SD]\b|>", ending):  # a postscript, or what was forwarded
        *paragraphs, ending = [*paragraphs[:-1], ending, paragraphs[-1]]
    closing, _, signature = ending.strip().partition("\n")
    facts = full_facts(
        **{"company": company, "position": position, "writer_name": "", "writer_email": ""},
        **{"writer_phone": "", "qualification": "", "rounds": (), "recipient": None},
    )
    words = {
        "subject": "",
        "greeting": first,
        "body": "\n\n".join(paragraphs),
        "closing": closing,
        "signature_name": signature,
    }
    reading = Reading(Kind.CAME_SECOND, language, words, facts)
    # Thousands of letters of the corpus have the same record.
    reading.__dict__["spoken"] = _spoken(facts, language)
    return reading


@cache
def _spoken(facts: Facts, language: str) -> Spoken:
    return speak(facts, language)


@dataclass(frozen=True)
class Verdict:
    """What the hints say of one letter of the corpus."""

    identifier: str
    looked_for: str  # the gate or the element; empty for a good letter
    found: Score
    gaps: bool
    letter: dict[str, Any]

    @property
    def lacks(self) -> set[str]:
        """What the hints say is missing, though its writer put it in."""
        left_out = {HINT_OF_ELEMENT[name] for name in self.letter.get("never_had", ())}
        if "company" not in self.letter:
            left_out |= OF_THE_RECORD
        return (set(HINTS) & set(self.found.missing)) - left_out

    @property
    def is_found(self) -> bool:
        if self.looked_for == "placeholder":
            return self.gaps
        if self.looked_for in HINT_OF_GATE:
            return HINT_OF_GATE[self.looked_for] in self.found.tripped
        return HINT_OF_ELEMENT[self.looked_for] in self.found.missing


def files_of(corpus: str) -> list[str]:
    """The languages that a corpus has letters in."""
    if corpus not in sentence_corpus.OF_EACH:
        return list(LANGUAGE_OF_FILE)
    return [file for file in LANGUAGE_OF_FILE if (CORPUS / corpus / f"{file}.txt").exists()]


def letters_of(file: str, corpus: str) -> dict[str, list[dict[str, Any]]]:
    if file not in files_of(corpus):
        return {"good": [], "fault": [], "missing": []}
    if corpus in sentence_corpus.OF_EACH:
        return sentence_corpus.letters(corpus, file)
    return tomllib.loads((CORPUS / f"{file}.toml").read_text())


@cache
def verdicts(file: str, group: str, corpus: str) -> tuple[Verdict, ...]:
    return tuple(
        Verdict(
            letter["id"],
            letter.get("gate") or letter.get("missing") or "",
            score(reading_of(letter["body"], LANGUAGE_OF_FILE[file], **record_of(letter))),
            bool(gaps_in(letter["body"])),
            letter,
        )
        for letter in letters_of(file, corpus)[group]
    )


def record_of(letter: dict[str, Any]) -> dict[str, str]:
    """The company and the position on record, where they are written down."""
    return {key: letter[key] for key in ("company", "position") if key in letter}


def table(title: str, corpora: Sequence[str], *, by_kind: bool = True) -> str:
    """Good letters wrongly said to be at fault, and what is found, in these corpora together."""
    files = [
        file for file in LANGUAGE_OF_FILE if any(file in files_of(corpus) for corpus in corpora)
    ]
    good, fault, missing = (
        [
            [verdict for corpus in corpora for verdict in verdicts(file, group, corpus)]
            for file in files
        ]
        for group in ("good", "fault", "missing")
    )
    lines = [
        row("good letters", map(len, good)),
        row("with a gate", (sum(bool(verdict.found.tripped) for verdict in of) for of in good)),
        row("said to lack something", (sum(bool(verdict.lacks) for verdict in of) for of in good)),
        row("faults found", map(share, fault)),
        row("what is missing found", map(share, missing)),
    ]
    if by_kind:
        lines += wrongly_said(good)
        for found, names in ((fault, HINT_OF_GATE), (missing, HINT_OF_ELEMENT)):
            lines += [row(name, [share(of, name) for of in found]) for name in names]
    lines = [line for line in lines if "| 0 of 0 |" not in line]
    return "\n".join([row(title, files), "|---" * (len(files) + 1) + "|", *lines])


def wrongly_said(good: list[list[Verdict]]) -> list[str]:
    """A row for each hint that some good letter got."""
    counts = [
        Counter(key for verdict in of for key in (*verdict.found.tripped, *verdict.lacks))
        for of in good
    ]
    hints = [hint for hint in HINTS if any(count[hint] for count in counts)]
    return [row(f"{hint}: wrongly said", [count[hint] for count in counts]) for hint in hints]


def trips(sentence: str, file: str) -> bool:
    """Whether a gate, or a gap, is found in a letter of this sentence alone."""
    text = f"Dear Ms Vega,\n\n{sentence}\n\nKind regards,\nDana Ruiz"
    return bool(score(reading_of(text, LANGUAGE_OF_FILE[file])).tripped or gaps_in(sentence))


def found_in_sentences(half: str, file: str) -> Counter[str]:
    """How many sentences trip a gate, by what they are: a fault, `fine`, or a part of a letter."""
    return Counter(
        label for label, words in sentence_corpus.sentences(half, file) if trips(words, file)
    )


def table_of_sentences() -> str:
    """The faults found among single sentences, and the good ones that are accused."""
    files = list(LANGUAGE_OF_FILE)
    lines = [row("sentences", files), "|---" * (len(files) + 1) + "|"]
    for half in HALVES:
        found = {file: found_in_sentences(half, file) for file in files}
        faults = sentence_corpus.SENTENCE_FAULTS
        in_all = {file: sum(found[file][fault] for fault in faults) for file in files}
        lines += [
            row(f"{half}: faults found, of 140", in_all.values()),
            row(f"{half}: accused, of 60 fine", [found[file]["fine"] for file in files]),
            row(
                f"{half}: accused, of 168 parts of letters",
                [found[file].total() - in_all[file] - found[file]["fine"] for file in files],
            ),
            *(
                row(f"{half}: {fault}, of 14", [found[file][fault] for file in files])
                for fault in faults
            ),
        ]
    return "\n".join(lines)


def share(found: list[Verdict], name: str = "") -> str:
    """How many faults of a name are found, of all without one."""
    letters = [verdict for verdict in found if name in ("", verdict.looked_for)]
    return f"{sum(verdict.is_found for verdict in letters)} of {len(letters)}"


def row(first: str, rest: Iterable[Any]) -> str:
    return f"| {first} | " + " | ".join(str(cell) for cell in rest) + " |"


def tables() -> Iterator[str]:
    """The corpora one by one, then kind by kind those with which the rules were made."""
    yield from (table(f"{corpus} corpus", [corpus], by_kind=False) for corpus in CORPORA)
    yield table("first to seventh", MADE_WITH)
    yield from (table(f"{corpus}, unread", [corpus]) for corpus in UNREAD)
    yield from (table(f"{corpus} corpus", [corpus]) for corpus in LATER)
    yield table("all unread", UNREAD)
    yield table_of_sentences()


if __name__ == "__main__":
    asked_for = sys.argv[1:]  # corpora, to see each of their kinds
    found = [table(f"{corpus} corpus", [corpus]) for corpus in asked_for] or tables()
    sys.stdout.write("\n\n".join(found) + "\n")
