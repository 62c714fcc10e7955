"""What the hints say of letters by people who never saw the rules.

`python -m tests.letters.hints_table` prints it.
"""

import os
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import django

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    django.setup()

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
# The corpus does not say which position and company are recorded, so these two cannot be measured.
UNMEASURED = {"position", "organisation"}
CORPORA = ("first", "second", "third", "fourth", "fifth", "sixth")


def reading_of(text: str, language: str) -> Reading:
    """A letter of the corpus taken apart: greeting, body, closing line and name.

    Nothing is recorded but a company and a position that no letter names.
    """
    first, _, rest = text.strip().partition("\n")
    *paragraphs, ending = re.split(r"\n\s*\n", rest.strip())
    if re.match(r"P\.?[\s-]?[SD]\b|>", ending):  # a postscript, or what was forwarded
        *paragraphs, ending = [*paragraphs[:-1], ending, paragraphs[-1]]
    closing, _, signature = ending.strip().partition("\n")
    facts = full_facts(
        **{"company": "", "position": "Xyzzy", "writer_name": "", "writer_email": ""},
        **{"writer_phone": "", "qualification": "", "rounds": (), "recipient": None},
    )
    words = {
        "subject": "",
        "greeting": first,
        "body": "\n\n".join(paragraphs),
        "closing": closing,
        "signature_name": signature,
    }
    return Reading(Kind.CAME_SECOND, language, words, facts)


@dataclass(frozen=True)
class Verdict:
    """What the hints say of one letter of the corpus."""

    identifier: str
    looked_for: str  # the gate or the element; empty for a good letter
    found: Score
    gaps: bool
    letter: dict[str, Any]

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
    if corpus in sentence_corpus.OF_EACH:
        return sentence_corpus.letters(corpus, file)
    return tomllib.loads((CORPUS / f"{file}.toml").read_text())


def verdicts(file: str, group: str, corpus: str) -> Iterator[Verdict]:
    for letter in letters_of(file, corpus)[group]:
        reading = reading_of(letter["body"], LANGUAGE_OF_FILE[file])
        looked_for = letter.get("gate") or letter.get("missing") or ""
        yield Verdict(
            letter["id"],
            looked_for,
            score(reading),
            bool(gaps_in(letter["body"])),
            letter,
        )


def table(corpus: str) -> str:
    """Good letters wrongly said to be at fault, and faults found, of one corpus."""
    lines = []
    good = {file: list(verdicts(file, "good", corpus)) for file in files_of(corpus)}
    lines += [row("letters without a fault", (len(good[file]) for file in good))]
    lines += [
        row(f"{hint}: wrongly said", (tripped(good[file], hint) for file in good))
        for hint in (*HINT_OF_GATE.values(), *dict.fromkeys(HINT_OF_ELEMENT.values()))
        if hint not in ("placeholder", "position", "happy")
    ]
    for group, names in (("fault", HINT_OF_GATE), ("missing", HINT_OF_ELEMENT)):
        found = {file: list(verdicts(file, group, corpus)) for file in files_of(corpus)}
        for name in names:
            if name not in UNMEASURED:
                shares = [share(each, name) for each in found.values()]
                lines.append(row(f"{name}: found", shares))
        lines.append(row(f"{group}, all: found", map(share, found.values())))
    lines = [line for line in lines if "| 0 of 0 |" not in line]
    head = [row(f"{corpus} corpus", good), "|---" * (len(good) + 1) + "|"]
    return "\n".join([*head, *lines])


def tripped(letters: list[Verdict], hint: str) -> int:
    hints = Counter(key for each in letters for key in (*each.found.tripped, *each.found.missing))
    return hints[hint]


def share(found: list[Verdict], name: str = "") -> str:
    """How many faults of a name are found, of all that are measured without one."""
    letters = [
        each
        for each in found
        if (each.looked_for == name if name else each.looked_for not in UNMEASURED)
    ]
    return f"{sum(each.is_found for each in letters)} of {len(letters)}"


def row(*cells: Any) -> str:
    first, rest = cells
    return f"| {first} | " + " | ".join(str(cell) for cell in rest) + " |"


if __name__ == "__main__":
    tables = (table(corpus) for corpus in CORPORA)
    sys.stdout.write("\n\n".join(tables) + "\n")
