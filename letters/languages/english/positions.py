"""The name of a position as an English letter writes it."""

import re

# What postings shorten in it.
_IN_FULL = {"lvl": "level", "asst": "assistant", "mgr": "manager", "exec": "executive"}
# Typed as a phone does it, with a capital for the first word alone; a name in another language has
# no capitals of its own to add.
_BEGUN = re.compile(
    r"[A-Z][a-z]+(?:['’]s)?(?=[ /&(),–-])(?=.*\b[a-z]{3,})(?!.*[À-ÿ])"
    r"(?!.*\b(?:de|du|des|der|für|und|di|del|della|delle|dei|el|la|le|les|y|et|e|à)\b)"
)
_SMALL = re.compile(
    r"(?:an?|the|and|or|of|for|in|on|at|to|with|by|from|per|as|hours?|week|month|months|year)\b"
)


def named(position: str) -> str:
    """In full, and with the capital of its first word on the others, too: Mail Carrier. Words in
    brackets stay."""
    words = "|".join(_IN_FULL)
    text = re.sub(rf"\b({words})\b\.?", _in_full, position, flags=re.IGNORECASE)
    if not _BEGUN.match(text):
        return text
    name, bracket, terms = text.partition("(")
    name = re.sub(r"(?<![\w'’.-])[a-z][a-z'’]+", _with_its_capital, name)
    return f"{name}{bracket}{terms}"


def _in_full(short: re.Match[str]) -> str:
    words = _IN_FULL[short[1].lower()]
    return words.capitalize() if short[1][0].isupper() else words


def _with_its_capital(word: re.Match[str]) -> str:
    return word[0] if _SMALL.fullmatch(word[0]) else f"{word[0][0].upper()}{word[0][1:]}"
