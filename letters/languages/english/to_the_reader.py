"""What was noted of the reader in the third person, said to them in English."""

import re

from frame.patterns import lazy_pattern
from letters.languages.reader_marks import MARKS, NAMED, OWNER, READER

_TO_YOU = {
    "was": "were", "is": "are", "has": "have", "does": "do", "goes": "go",
    "wasn't": "weren't", "isn't": "aren't", "hasn't": "haven't", "doesn't": "don't",
    "wasn’t": "weren’t", "isn’t": "aren’t", "hasn’t": "haven’t", "doesn’t": "don’t",
    "teaches": "teach", "tries": "try", "carries": "carry", "pushes": "push",
}  # fmt: skip
_TO_YOU |= {
    f"{verb}s": verb
    for verb in re.findall(
        r"\w+",
        "say laugh work run lead think speak talk explain treat show see ask listen take make"
        " give know keep help tell love like bake plan describe answer handle manage bring care"
        " put build organise organize deal react welcome stand",
    )
}
_ALIKE = (
    r"\w+ed|had|did|could|would|should|might|must|can|will|may|said|told|spoke|let|put|took|made"
    r"|gave|knew|kept|brought|built|thought|saw|heard|ran|led|sang|drew|wrote|went|came|got|stood"
    r"|dealt|felt|met|showed|taught|held|left|found|set|broke|began|understood|read|drove|won|had"
)
_ADVERBS = r"(?:\s+(?:\w+ly|also|always|still|never|even|just|really|then|once|clearly))*"
_CLAUSE = (
    r"how(?:\s+(?:very\s+|so\s+)?[a-z]+)?|when|what|why|where|that|because|as|while|whenever"
    r"|which|the\s+way|the\s+moment|the\s+day"
)
_AS_SUBJECT = lazy_pattern(
    rf"(?P<before>^|\b(?:{_CLAUSE})\s+){NAMED}(?P<adverbs>{_ADVERBS})\s+(?P<verb>[\w'’]+)",
    re.IGNORECASE,
)
_OWN = lazy_pattern(
    rf"(?P<before>^|\b(?:{_CLAUSE}|with|from|about|by|for|of|at|in|on|to|over|through|like|and"
    rf"|seeing|hearing|watching|tasting|meeting)\s+){OWNER}"
    r"(?!\s+(?:been|the|an?|so|very|always|really|not|gone|got|taken|who)\b)(?=\s+\w)",
    re.IGNORECASE,
)
_END = r"(?=$|[.!]|\s+(?:about|on|over|at|in|during|after|before|and|when|while|how|what|why)\b)"
_WITH = lazy_pattern(rf"\bwith {NAMED}{_END}", re.IGNORECASE)
_BEHIND = lazy_pattern(rf"\b(about|from|by|for|to|beside|opposite) {READER}{_END}", re.IGNORECASE)
_DOING = lazy_pattern(
    rf"\b((?!(?:interesting|amazing|inspiring|outstanding|charming)\b)\w+ing|saw|met|heard|watched)"
    rf" {NAMED}(?=$|[.!]|\s+[a-z])",
    re.IGNORECASE,
)
_OF_SOMEBODY = lazy_pattern(r"\b(?:s?he|him|his|hers?|himself|herself)\b", re.IGNORECASE)
_ANOTHER_VERB = lazy_pattern(
    r"(?:\b(?:and|but|or|then)|,)\s+(?:(?:\w+ly|also|always|still|never|even|just|then)\s+)*"
    rf"(?:{'|'.join(map(re.escape, _TO_YOU))})(?!\w)",
    re.IGNORECASE,
)
_HIS_OR_HERS = {"m": r"his", "f": r"her", "": r"his|her"}
_HE_OR_SHE = {
    gender: lazy_pattern(rf"(?P<before>(?:{_CLAUSE})\s+)?{who}(?=\s+[a-z])", re.IGNORECASE)
    for gender, who in {"m": "he", "f": "she", "": "(?!)"}.items()
}
# What "her" stands alone before: I told her about it.
_NO_THING = (
    r"\s+(?:about|that|how|what|why|when|where|if|to|and|but|so|or|of|in|on|at|with|for|from|by|it"
    r"|a|an|the|my|me|all|again|back|everything|too)\b"
)


def of_the_only_reader(noted: str, gender: str) -> str:
    """What begins with "his" or "her", with "he" or "she", where only they can be meant."""
    own = rf"(?:{_HIS_OR_HERS[gender]})(?=\s+[a-z])"
    text = re.sub(rf"^(the [a-z-]+ of )?{own}", r"\1your", noted, flags=re.IGNORECASE)
    subject = _HE_OR_SHE[gender].match(text)
    if not subject:
        return text
    rest = re.sub(rf"\b{own}(?!{_NO_THING})", "your", text[subject.end() :])
    return f"{subject['before'] or ''}{READER}{rest}"


def to_the_reader(noted: str) -> str:
    named = re.sub(rf"\bthe (?={MARKS})", "", noted, flags=re.IGNORECASE)  # the doctor
    text = _OWN.sub(lambda found: f"{found['before']}your", named)
    text = _AS_SUBJECT.sub(lambda found: _as_subject(found, text), text)
    text = _WITH.sub("with you", text)
    text = _BEHIND.sub(r"\1 you", text)
    text = _DOING.sub(r"\1 you", text)
    return noted if re.search(MARKS, text) or _OF_SOMEBODY.search(text) else text


def _as_subject(found: re.Match[str], text: str) -> str:
    """ "you" and the verb that goes with it; the words as they were where that is not known."""
    verb, rest = found["verb"].lower(), text[found.end() :]
    is_doing = not found["before"] and not found["adverbs"] and verb.endswith("ing")
    if _ANOTHER_VERB.search(rest):
        return found[0]
    if verb in _TO_YOU:
        goes_on = re.search(r"\b(?:and|but|or|then)\b", rest)
        return found[0] if goes_on else _you(found, _TO_YOU[verb])
    if is_doing:
        return f"your {verb}"
    return _you(found, verb) if re.fullmatch(_ALIKE, verb) else found[0]


def _you(found: re.Match[str], verb: str) -> str:
    return f"{found['before']}you{found['adverbs']} {verb}"
