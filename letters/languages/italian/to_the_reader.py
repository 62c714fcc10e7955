"""What was noted of the reader in the third person, said to them in Italian.

Lei takes the verb of the third person, which stays, and so does the possessive but for its capital.
"""

import re

from frame.patterns import lazy_pattern
from letters.languages.reader_marks import MARKS, NAMED, READER

_IL = r"(?:(?:il|la|lo)\s+|l['’])?"
_CLAUSE = r"come|quando|che|dove|perché|mentre|quanto|cosa|in\s+cui|con\s+cui"
_CLITICS = r"(?:non\s+)?(?:(?:mi|ci|si|lo|la|li|le|gli|me|ce|se)\s+|[ml]['’])*"
_NO_VERB = (
    r"(?!(?:con|col|di|del|dell|della|a|al|alla|da|dal|dalla|per|in|e|ed|o|una?|il|la|lo|i|gli|le"
    r"|molto|così|più|ha|aveva|è|era)\b)"
)
_AS_SUBJECT = lazy_pattern(
    rf"(?P<before>^|\b(?:{_CLAUSE})\s+){_IL}{NAMED}(?=\s+{_CLITICS}(?:(?:ha|aveva|è|era)\b"
    rf"|{_NO_VERB}\w))",
    re.IGNORECASE,
)
_INVERTED = lazy_pattern(
    rf"(?P<before>\b(?:{_CLAUSE})\s+{_CLITICS}(?:(?:ha|aveva|è|era)\s+)?{_NO_VERB}\w+\s+)"
    rf"{_IL}{NAMED}(?=$|[,.!]|\s)",
    re.IGNORECASE,
)
_END = r"(?=$|,|[.!]|\s+(?:con|per|in|nel|nella|sui?|sulla|davanti|durante|verso|quando)\b)"
_OWN = lazy_pattern(
    r"^(?:(?P<article>il|lo|la|i|gli|le)\s+|(?P<elided>l)['’])"
    r"(?P<thing>(?:(?!(?:e|ed|o|di|del|dei|della|con|a|al|in|per|che|una?)\b)[\wÀ-ÿ-]+\s+){1,3}?)"
    rf"(?:di\s+|del\s+|dello\s+|della\s+|dell['’]|d['’]){NAMED}{_END}",
    re.IGNORECASE,
)
_BEHIND = lazy_pattern(
    rf"\b(?P<with>con\s+{_IL}|col\s+){NAMED}(?=$|[.!]|\s+(?!che\b|d[ei]l?\w*\b)\w)"
    rf"|\b(?P<by>da\s+|dal\s+|dallo\s+|dalla\s+|dall['’]){READER}(?=$|[.!]|\s+(?!che\b)\w)"
    rf"|\b(?P<for>per\s+{_IL}){READER}(?=$|[.!]|\s+(?!che\b)\w)",
    re.IGNORECASE,
)
_OF_SOMEBODY = lazy_pattern(r"\b(?:lui|lei|egli|ella|su[ao]|suoi|sue)\b")
_OWN_WORD = lazy_pattern(
    r"^((?:(?:il|lo|la|i|gli|le)\s+|l['’])(?:\w+\s+d(?:i|ella?|elle|ei)\s+)?)?(su[ao]|suoi|sue)(?=\s+\w)",
    re.IGNORECASE,
)


_PRONOUNS = {
    gender: lazy_pattern(
        rf"(?P<before>^|\b(?:{_CLAUSE}|con)\s+){pronoun}(?=$|\s+\w)", re.IGNORECASE
    )
    for gender, pronoun in (("f", "lei"), ("m", "lui"))
}


def of_the_only_reader(noted: str, gender: str) -> str:
    """What speaks of "lei" or "lui", or begins with "la sua", where only they can be meant, with
    the capital of Lei."""
    if gender in _PRONOUNS:
        noted, times = _PRONOUNS[gender].subn(r"\g<before>Lei", noted)
        if times:
            noted = re.sub(r"\bsu(?=(?:[aoe]|oi)\b)", "Su", noted)
    return _OWN_WORD.sub(lambda found: f"{(found[1] or '').lower()}{found[2].capitalize()}", noted)


def to_the_reader(noted: str) -> str:
    text = _OWN.sub(_own, noted)
    text = _INVERTED.sub(r"\g<before>Lei", text)
    text = _AS_SUBJECT.sub(r"\g<before>Lei", text)
    text = _BEHIND.sub(_behind, text)
    return noted if re.search(MARKS, text) or _OF_SOMEBODY.search(text) else text


def _behind(found: re.Match[str]) -> str:
    return f"{'con' if found['with'] else 'da' if found['by'] else 'per'} Lei"


def _own(found: re.Match[str]) -> str:
    """With the possessive, which takes another article than a vowel does."""
    thing = found["thing"].strip()
    first = thing.split()[0]
    is_hers = re.search(r"(?:a|ione|tà|tù|enza|anza)$", first)
    if found["elided"]:
        if not is_hers and not first.endswith("o"):
            return found[0]
        own = "la Sua" if is_hers else "il Suo"
    else:
        article = found["article"].lower()
        own = {
            "il": "il Suo", "lo": "il Suo", "la": "la Sua", "i": "i Suoi", "gli": "i Suoi",
            "le": "le Sue",
        }[article]  # fmt: skip
    return f"{own} {thing}"
