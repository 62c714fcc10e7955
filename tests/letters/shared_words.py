"""Write the words that good letters share: `python -m tests.letters.shared_words`.

They come from the corpora that the rules are made with. Those unread give none, so that what is
measured with them stays true.
"""

import os
import textwrap
from collections import Counter

import django

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    django.setup()

from letters.hints.flat_text import flat
from letters.hints.shared_words import FOLDER, words_in
from letters.languages import LANGUAGES
from tests.letters.hints_table import LANGUAGE_OF_FILE, MADE_WITH, letters_of, reading_of

_SHARED_BY = 3  # letters


def stock(file: str) -> str:
    """The words shared by the good letters of a language, in lines of a hundred signs."""
    counts = Counter(
        word
        for corpus in MADE_WITH
        for letter in letters_of(file, corpus)["good"]
        for word in words_in(flat(reading_of(letter["body"], LANGUAGE_OF_FILE[file]).body))
    )
    shared = sorted(word for word, count in counts.items() if count >= _SHARED_BY)
    return textwrap.fill(" ".join(shared), width=100) + "\n"


def stocks() -> dict[str, str]:
    """What stands in the file of each tongue."""
    return {LANGUAGES[code].tongue: stock(file) for file, code in LANGUAGE_OF_FILE.items()}


if __name__ == "__main__":
    for tongue, words in stocks().items():
        (FOLDER / f"{tongue}.txt").write_text(words, encoding="utf-8")
