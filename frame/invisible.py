"""Characters that nobody sees, in what a person typed or pasted."""

import re

# Unicode's Default_Ignorable_Code_Point (DerivedCoreProperties.txt), and the blank of Braille.
_INVISIBLE = (
    r"\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    r"\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8"
    r"\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
# Unicode's Cc, of which there will be no more.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_ANY = re.compile(f"[{_INVISIBLE}]")
# Persian, Indic scripts and emoji are written with them: between two letters they are seen.
_JOINERS = "\u200c\u200d\ufe0e\ufe0f"
_NEVER_SEEN = re.compile(f"(?![{_JOINERS}])[{_INVISIBLE}]")


def without_invisible(text: str, instead: str = "") -> str:
    """The text with nothing in it that is not seen, for comparing; it may be wrong to show."""
    return _ANY.sub(instead, text)


def shown(text: str) -> str:
    """A name as one sees it, on one line; "" where there is nothing to see.

    Control characters part words like a space. What shapes the letters beside it stays.
    """
    name = " ".join(_NEVER_SEEN.sub("", _CONTROL.sub(" ", text)).split())
    return name if without_invisible(name).strip() else ""
