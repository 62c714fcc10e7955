"""German notes that say first that something was liked, as the letter says anyway.

„Am besten hat mir gefallen, wie offen alle waren“: what is left is how open everybody was.
"""

import re

from frame.patterns import lazy_pattern

_LIKED = (
    r"gefallen|gefreut|beeindruckt|überrascht|berührt|begeistert|imponiert|überzeugt|gutgetan"
    r"|bewegt|fasziniert"
)
_GOOD = (
    r"(?:am )?(?:besten|meisten|schönsten|tollsten|liebsten)|gut|schön|toll|super|klasse|stark"
    r"|spannend|interessant|beeindruckend|bemerkenswert|großartig|nett|prima"
)
_HOW = r"(?:(?:sehr|so|besonders|echt|wirklich|richtig|vor allem|total|auch|ganz|am meisten|gut) )*"
_LIKING = "|".join(
    (
        rf"(?:mir|mich|uns) (?:hat|haben) {_HOW}(?:{_LIKED})",
        rf"(?:es )?hat (?:mir|mich) {_HOW}(?:{_LIKED})",
        rf"(?:{_LIKED}) (?:hat|haben) (?:mir|mich)",
        rf"{_HOW}(?:{_GOOD}) (?:hat|haben) (?:mir|mich)(?: (?:{_LIKED}))?",
        rf"{_HOW}(?:{_GOOD}) (?:war(?:en)?|fand ich)(?: für mich)?",
        rf"(?:ich )?fand(?: es)? {_HOW}(?:{_GOOD})",
        r"(?:mir|mich) (?:gefiel|gefielen|beeindruckte|freute)(?: besonders)?",
        r"(?:das|mein) (?:schönste|beste|tollste|highlight|höhepunkt)s?(?: für mich)? (?:war|ist)",
        rf"was (?:mir|mich) {_HOW}(?:{_LIKED}) (?:hat|haben)",
    )
)
_BEFORE_IT = lazy_pattern(
    rf"^(?:{_LIKING})(?:\s*[,:]\s*(?:war |ist )?|\s+)"
    r"(?=(?:der|die|das|den|dass|wie|als|ihr\w*|unser\w*|mein\w*|eure?\w*|dein\w*)\b)",
    re.IGNORECASE,
)
_THING = r"(?P<thing>(?:der|die|das|den|Ihr\w*|ihr\w*|mein\w*) [^,;:.!?]+?)"
_BEHIND_IT = lazy_pattern(
    rf"^(?:{_THING} (?:hat|haben) (?:mir|mich) {_HOW}(?:{_LIKED})"
    rf"|(?:mir|mich) (?:hat|haben) {_THING.replace('P<thing>', 'P<first>')} {_HOW}(?:{_LIKED})"
    rf"|(?:ich )?fand {_THING.replace('P<thing>', 'P<found>')} {_HOW}(?:{_GOOD}))$",
    re.IGNORECASE,
)


def without_liking(noted: str) -> str:
    if behind := _BEHIND_IT.match(noted):
        return behind["thing"] or behind["first"] or behind["found"]
    return _BEFORE_IT.sub("", noted)
