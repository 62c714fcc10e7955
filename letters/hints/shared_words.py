"""The words that letters share, whatever they are about.

`shared_words/<tongue>.txt` has those of three letters and more, flat, that at least three of the
good letters hold with which the rules are made. `python -m tests.letters.shared_words` writes it.
"""

import re
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).with_name("shared_words")


def words_in(flat_text: str) -> set[str]:
    """The words of three letters and more in a flat text."""
    return set(re.findall(r"[^\W\d_]{3,}", flat_text))


@cache
def shared_words(tongue: str) -> frozenset[str]:
    """Those of a language, en or de; none where nothing was written yet."""
    file = FOLDER / f"{tongue}.txt"
    return frozenset(file.read_text(encoding="utf-8").split() if file.exists() else ())
