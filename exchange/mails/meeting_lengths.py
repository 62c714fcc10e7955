"""How long an interview lasts, by the words of a mail."""

import re
from collections.abc import Iterator

from exchange.mails.meeting_places import ABOUT, CLOCK, sentences_of
from exchange.mails.vocabulary.lengths import (
    BEFORE_OTHERS,
    BEHIND_OTHERS,
    LASTS,
    LENGTH,
    MAY_BE_A_TIME,
    SPELLED,
)

SHORTEST, LONGEST = 5, 600
# So many characters before a length its word stands: "it should last about 60 minutes".
NEAR = 40


def minutes_in(text: str) -> int | None:
    """The minutes that the words give the interview; None where they name no length, or several."""
    lengths = {
        _minutes_of(match) for sentence in sentences_of(text) for match in _lengths(sentence)
    }
    found = {minutes for minutes in lengths if SHORTEST <= minutes <= LONGEST}
    return found.pop() if len(found) == 1 else None


def spans_of_lengths(text: str) -> Iterator[tuple[int, int]]:
    """Where the lengths stand that a time of day could be seen in, "durée : 1h30"."""
    return (match.span() for match in _lengths(text))


def _lengths(sentence: str) -> Iterator[re.Match[str]]:
    for match in LENGTH.finditer(sentence):
        before = sentence[max(match.start() - NEAR, 0) : match.start()]
        is_other = BEFORE_OTHERS.search(before) or BEHIND_OTHERS.match(sentence, match.end())
        if not is_other and (LASTS.search(before) or _is_length_of_it(match, sentence)):
            yield match


def _is_length_of_it(match: re.Match[str], sentence: str) -> bool:
    is_about_it = any(pattern.search(sentence) for pattern in (ABOUT, LASTS, CLOCK))
    return is_about_it and not MAY_BE_A_TIME.search(match[0])


def _minutes_of(match: re.Match[str]) -> int:
    for minutes in SPELLED.values():
        if match[f"spelled{minutes}"]:
            return minutes
    if match["minutes"]:
        return int(match["minutes"])
    return round(60 * float(match["hours"].replace(",", "."))) + int(match["rest"] or 0)
