"""The name of a company that was typed in small letters, with the capitals of a name."""

import re

from letters.languages import LANGUAGES
from letters.languages.noted import PICTURES, SHORT_FOR, short_in_capitals
from letters.languages.typed_names import capitalized

# What was drawn beside it, and by whom the job is filled: a bank (via Reed).
_PICTURES = re.compile(rf"\s*{PICTURES}+")
_VIA = re.compile(r"\s*[(\[](?:via|über|through|durch|vía|tramite) [^()\[\]]+[)\]]$", re.IGNORECASE)
_SMALL = re.compile(
    r"a|à|al|an?|am|and|aux?|bei|by|con|d[aeioou]|das|degli|dei|del|della|delle|den|der|des|die"
    r"|dos|e|ed|el|en|et|für|for|gli|i|im|in|l[aeo]|las|les|los|mit|of|on|per|por|pour|sur|the"
    r"|und|v[oa]n|y|zu[mr]?"
)
# The forms of a company, and what is short for a kind of one.
_IN_CAPITALS = re.compile(r"ag|bv|eurl|fh|kg|llc|nv|plc|sa|sarl|sas|se|slu?|snc|spa|srl|tu|ug|uk")
_OTHERWISE = {"dr": "Dr", "gmbh": "GmbH", "ltd": "Ltd", "mr": "Mr", "mrs": "Mrs", "st": "St"}


def company_name(typed: str) -> str:
    """Ville de Nantes, ASL Roma 2, Stadt Köln; a name that has a capital stands as it was typed,
    and so does a short one by itself: dm."""
    typed = _VIA.sub("", _PICTURES.sub("", typed)).strip() or typed
    is_unnamed = re.match(r"(?:an?|eine?|une?|una|uno) ", typed)
    if is_unnamed or not typed.islower() or "@" in typed or re.fullmatch(r"\S{1,2}", typed):
        return short_in_capitals(typed)
    first, *others = typed.split()
    in_capitals = " ".join([first.upper(), *others])
    is_short_for = any(
        language.article(in_capitals) and not language.article(typed)
        for language in LANGUAGES.values()
    )
    return " ".join([first.upper() if is_short_for else _word(first), *map(_inside, others)])


def _inside(word: str) -> str:
    if _SMALL.fullmatch(word):
        return word
    if _IN_CAPITALS.fullmatch(word) or word.upper() in SHORT_FOR:
        return word.upper()
    return re.sub(r"^[DL](?=['’])", lambda letter: letter[0].lower(), _word(word))


def _word(word: str) -> str:
    """With its capital; what has no vowel is short for something: SNCF, H&M."""
    if re.fullmatch(r"\d+(?:e|er|re|ème)", word):
        return word  # Paris 12e
    is_short_for = not re.search(r"[aeiouyà-öø-ÿ.]", word)
    return _OTHERWISE.get(word) or (word.upper() if is_short_for else capitalized(word))
