"""The commas that a German note leaves out or has too many of."""

import re

from frame.patterns import lazy_pattern

# What needs no comma between it and the clause: so dass, und weil.
_LEADS_IN = (
    r"so|als|ohne|statt|und|oder|auch|nur|nicht|allem|besonders|aber|denn|gerade|eben|bis|außer"
    r"|sowie|selbst|immer|vielleicht|wie|je|einfach|kein"
)
_ENDS = r"(?:habe|haben|hat|hatte|hatten|wurde|wurden|war|waren|ist|sind|\w{2,}te[nt]?)"
_ASKED = lazy_pattern(
    r"\b(gefragt (?:wurde|wurden|hat|haben)|gefragt|gesagt|gezeigt|erzählt|erklärt|gesehen|gemerkt)"
    r" (?=(?:was|wie|wer|wo|woran|wofür)\b.* )"
)
_OF_A_TIME = lazy_pattern(
    r"\b(Moment|Augenblick|Tag|Abend|Art|Weise|Stelle|Situation) "
    r"(?=(?:(?:in|an|bei|mit) de[mr]|wo|als|wie) .*[a-zäöüß])"
)
# „die Kinder die gewunken haben“
_RELATIVE = lazy_pattern(
    rf"^([Dd](?:er|ie|as) [A-ZÄÖÜ][\w-]+) (?=(?:der|die|das) (?!.*,)[^A-ZÄÖÜ].* ?{_ENDS}$)"
)
_BEFORE_AND = lazy_pattern(
    r", (und|oder) "
    r"(?=(?:der|die|das|den|eine?|einen|Ihre?|unsere?|meine?) (?:[a-zäöüß]+ )?[A-ZÄÖÜ])"
)


def with_commas(noted: str) -> str:
    text = _RELATIVE.sub(r"\1, ", _OF_A_TIME.sub(r"\1, ", _ASKED.sub(r"\1, ", noted)))
    words = text.split(" ")
    for place in range(1, len(words)):
        is_clause = re.fullmatch(r"dass|weil|ob|warum", words[place])
        before = words[place - 1]
        if is_clause and re.fullmatch(r"[\wäöüß-]+", before):
            leads_in = re.fullmatch(_LEADS_IN, before, re.IGNORECASE)
            words[place - 1] = before if leads_in else f"{before},"
    text = " ".join(words)
    return _BEFORE_AND.sub(r" \1 ", text) if text.count(",") == 1 else text
