"""How long a text takes when it is told."""

import re

# Calm speech: about 140 words a minute, or 300 signs where a sign is a word or a syllable.
WORDS_A_MINUTE, SIGNS_A_MINUTE = 140, 300
AS_LONG_AS_A_CARD = 90
_SIGNS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def spoken_seconds(text: str) -> int:
    """Whole seconds, rounded to the nearest five; 0 for nothing."""
    signs = len(_SIGNS.findall(text))
    words = len(re.findall(r"\w+(?:['’-]\w+)*", _SIGNS.sub(" ", text)))
    seconds = 60 * (words / WORDS_A_MINUTE + signs / SIGNS_A_MINUTE)
    return max(5 * round(seconds / 5), 5) if words or signs else 0
