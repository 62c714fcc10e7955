"""What was noted of the reader in the third person, said to them in Spanish.

Usted takes the verb and the possessive of the third person, which stay.
"""

import re

from letters.languages.reader_marks import MARKS, NAMED, READER

_EL = r"(?:(?:el|la)\s+)?"
_CLAUSE = r"cómo|como|cuando|que|donde|dónde|qué|porque|mientras|quién"
_CLITICS = r"(?:no\s+)?(?:(?:me|nos|se|lo|la|le|les|los|las)\s+)*"
_NO_VERB = r"(?!(?:con|de|del|a|al|por|para|sin|en|y|e|o|una?|el|la|los|las|su|sus|muy|tan|más)\b)"
_AS_SUBJECT = re.compile(
    rf"(?P<before>^|\b(?:{_CLAUSE})\s+){_EL}{NAMED}(?=\s+{_CLITICS}{_NO_VERB}\w)", re.IGNORECASE
)
_INVERTED = re.compile(
    rf"(?P<before>\b(?:{_CLAUSE})\s+{_CLITICS}(?:(?:ha|había|estaba|está)\s+)?{_NO_VERB}\w+\s+)"
    rf"{_EL}{NAMED}(?=$|[,.!]|\s)",
    re.IGNORECASE,
)
_END = r"(?=$|,|[.!]|\s+(?:con|por|para|en|al|ante|durante|hacia|sobre|cuando)\b)"
_OWN = re.compile(
    r"^(?:(?P<article>el|la|los|las)\s+)?"
    r"(?P<thing>(?:(?!(?:y|e|o|de|del|con|a|al|en|por|para|que|una?)\b)[\wÀ-ÿ-]+\s+){1,3}?)"
    rf"(?:del\s+|de\s+(?:la\s+)?){NAMED}{_END}",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    rf"\b(con)\s+{_EL}{NAMED}(?=$|[.!]|\s+(?!que\b|del?\b)\w)"
    rf"|\b(por|para|sin)\s+{_EL}{READER}(?=$|[.!]|\s+(?!que\b|del?\b)\w)",
    re.IGNORECASE,
)
_OF_SOMEBODY = re.compile(r"\b(?:él|ella|consigo)\b", re.IGNORECASE)


_PRONOUNS = {
    gender: re.compile(rf"(?P<before>^|\b(?:{_CLAUSE}|con)\s+){pronoun}(?=$|\s+\w)", re.IGNORECASE)
    for gender, pronoun in (("f", "ella"), ("m", "él"))
}


def of_the_only_reader(noted: str, gender: str) -> str:
    """What speaks of "ella" or "él", where only they can be meant."""
    if gender not in _PRONOUNS:
        return noted
    return _PRONOUNS[gender].sub(r"\g<before>usted", noted)


def to_the_reader(noted: str) -> str:
    text = _OWN.sub(_own, noted)
    text = _INVERTED.sub(r"\g<before>usted", text)
    text = _AS_SUBJECT.sub(r"\g<before>usted", text)
    text = _BEHIND.sub(lambda found: f"{found[1] or found[2]} usted", text)
    return noted if re.search(MARKS, text) or _OF_SOMEBODY.search(text) else text


def _own(found: re.Match[str]) -> str:
    article, thing = (found["article"] or "").lower(), found["thing"].strip()
    if not article and (" " in thing or re.search(r"(?:ar|er|ir)$", thing)):
        return found[0]
    are_several = article in ("los", "las") or not article and thing.endswith("s")
    return f"{'sus' if are_several else 'su'} {thing[0].lower()}{thing[1:]}"
