"""What identifies a question in the bank, however it was worded."""

import re
from collections.abc import Collection

from frame.folding import folded

LONGEST_KEY = 400
# How somebody leads up to a question, in the languages of the pages, as folded words.
_OPENINGS = (
    "so and now then well ok okay alright right please",
    "can you | could you | would you | will you | may i ask you to | i would like you to",
    "also und nun dann gut bitte",
    "konnen sie | konnten sie | wurden sie | kannst du | konntest du | wurdest du",
    "alors et donc bien bon",
    "pouvez vous | pourriez vous | peux tu | pourrais tu | est ce que vous pouvez",
    "pues y entonces bueno",
    "puede usted | podria usted | puede | podria | puedes | podrias",
)
_LEADING = sorted(
    (
        tuple(phrase.split())
        for line in _OPENINGS
        for phrase in (line.split("|") if "|" in line else line.split())
    ),
    key=len,
    reverse=True,
)
_POLITE = re.compile(r"\b(?:please|bitte|s il vous plait|s il te plait|por favor)\b")
# A word, or a sign that tells two questions apart: "C++", "C#", ".NET", "2 - 2". The others, as
# those that end a sentence or join two words, do not.
_TOKEN = re.compile(
    r"[^\W_]+"
    r"|(?<![\w.])\.(?=[^\W_])"
    r"|(?<=\d)\s*[-\u2010-\u2014\u2212*/\u2044^×÷]\s*(?=\d)"
    r"|[+#%&@$€£¥°§=<>]"
)
_ONE_SIGN = str.maketrans(
    dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-") | {"\u2044": "/"}
)
# Before or after a line they are arrows, or quote it.
_ARROWS = "<=> "
_NUMBERING = re.compile(r"^\s*(?:\d{1,3}[.)]|[-–—*•])\s+")


def tokens_of(text: str) -> list[str]:
    """The folded words of a text, and between them the signs that carry a meaning."""
    return [token.strip().translate(_ONE_SIGN) for token in _TOKEN.findall(folded(text))]


def question_key(text: str) -> str:
    """The same for two questions that differ only in case, accents, a polite beginning, or signs
    without a meaning of their own."""
    words = _POLITE.sub(" ", " ".join(tokens_of(text)).strip(_ARROWS)).split()
    while leading := next((phrase for phrase in _LEADING if _begins(words, phrase)), None):
        words = words[len(leading) :]
    return (" ".join(words) or " ".join(folded(text).split()))[:LONGEST_KEY]


def _begins(words: list[str], phrase: tuple[str, ...]) -> bool:
    return len(words) > len(phrase) and tuple(words[: len(phrase)]) == phrase


def question_lines(text: str, known: Collection[str] = ()) -> list[str]:
    """The questions in a text that has one a line, without numbers or dashes before them; those
    that are `known` may begin with one."""
    lines = [
        line if " ".join(line.split()) in known else _NUMBERING.sub("", line)
        for line in text.splitlines()
    ]
    return [" ".join(line.split()) for line in lines if line.strip()]
