"""What the hints say of letters by people who never saw the rules.

`python -m tests.letters.hints_table` prints it.
It prints the letters with an odd number and those with an even number apart.
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
from tests.letters import second_corpus
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
HALVES = ("odd", "even")
CORPORA = ("first", "second")


def reading_of(text: str, language: str) -> Reading:
    """A letter of the corpus taken apart: greeting, body, closing line and name.

    Nothing is recorded but a company and a position that no letter names.
    """
    first, _, rest = text.strip().partition("\n")
    *paragraphs, ending = re.split(r"\n\s*\n", rest.strip())
    if re.match(r"P\.?\s?[SD]\b", ending):
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


def half_of(identifier: str) -> str:
    return HALVES[int(identifier.rpartition("-")[2]) % 2 == 0]


@dataclass(frozen=True)
class Verdict:
    """What the hints say of one letter of the corpus."""

    identifier: str
    half: str
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


def letters_of(file: str, corpus: str) -> dict[str, list[dict[str, Any]]]:
    if corpus == "second":
        return second_corpus.letters(file)
    return tomllib.loads((CORPUS / f"{file}.toml").read_text())


def verdicts(file: str, group: str, corpus: str) -> Iterator[Verdict]:
    for letter in letters_of(file, corpus)[group]:
        reading = reading_of(letter["body"], LANGUAGE_OF_FILE[file])
        looked_for = letter.get("gate") or letter.get("missing") or ""
        yield Verdict(
            letter["id"],
            half_of(letter["id"]),
            looked_for,
            score(reading),
            bool(gaps_in(letter["body"])),
            letter,
        )


def table(corpus: str, half: str) -> str:
    """Good letters wrongly said to be at fault, and faults found, of one half of a corpus."""
    lines = []
    good = {file: list(of_half(file, "good", corpus, half)) for file in LANGUAGE_OF_FILE}
    lines += [row("letters without a fault", (len(good[file]) for file in good))]
    lines += [
        row(f"{hint}: wrongly said", (tripped(good[file], hint) for file in good))
        for hint in (*HINT_OF_GATE.values(), *dict.fromkeys(HINT_OF_ELEMENT.values()))
        if hint not in ("placeholder", "position", "happy")
    ]
    for group, names in (("fault", HINT_OF_GATE), ("missing", HINT_OF_ELEMENT)):
        for name in names:
            if name not in UNMEASURED:
                shares = (share(file, group, name, corpus, half) for file in good)
                lines.append(row(f"{name}: found", shares))
    head = [row(f"{corpus}, {half}", LANGUAGE_OF_FILE), "|---" * (len(LANGUAGE_OF_FILE) + 1) + "|"]
    return "\n".join([*head, *lines])


def of_half(file: str, group: str, corpus: str, half: str) -> Iterator[Verdict]:
    return (verdict for verdict in verdicts(file, group, corpus) if verdict.half == half)


def tripped(letters: list[Verdict], hint: str) -> int:
    hints = Counter(key for each in letters for key in (*each.found.tripped, *each.found.missing))
    return hints[hint]


def share(file: str, group: str, name: str, corpus: str, half: str) -> str:
    letters = [each for each in of_half(file, group, corpus, half) if each.looked_for == name]
    return f"{sum(each.is_found for each in letters)} of {len(letters)}"


def row(*cells: Any) -> str:
    first, rest = cells
    return f"| {first} | " + " | ".join(str(cell) for cell in rest) + " |"


if __name__ == "__main__":
    tables = (table(corpus, half) for corpus in CORPORA for half in HALVES)
    sys.stdout.write("\n\n".join(tables) + "\n")
