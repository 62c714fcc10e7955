"""What was noted of the reader in the third person, said to them in German."""

import re

from frame.patterns import lazy_pattern
from letters.languages.german.genders import article_of
from letters.languages.reader_marks import MARKS, NAMED, OBLIQUE, OWNER, READER, UNCLEAR

# The forms of a verb that other endings than -te have: of one person, and of Sie.
_OF_YOU = dict(
    re.findall(
        r"(\w+):(\w+)",
        "hat:haben ist:sind war:waren kann:können will:wollen muss:müssen darf:dürfen weiß:wissen"
        " wird:werden macht:machen sagt:sagen zeigt:zeigen erklärt:erklären lacht:lachen"
        " denkt:denken spricht:sprechen geht:gehen nimmt:nehmen führt:führen leitet:leiten"
        " arbeitet:arbeiten kennt:kennen lebt:leben liebt:lieben redet:reden backt:backen"
        " hört:hören erzählt:erzählen fragt:fragen plant:planen sieht:sehen gibt:geben hält:halten"
        " sprach:sprachen ging:gingen kam:kamen gab:gaben nahm:nahmen blieb:blieben half:halfen"
        " lief:liefen ließ:ließen sah:sahen fand:fanden las:lasen trug:trugen schrieb:schrieben"
        " wurde:wurden wusste:wussten sang:sangen hielt:hielten rief:riefen zog:zogen"
        " empfing:empfingen begann:begannen aß:aßen trank:tranken saß:saßen stand:standen"
        " beschrieb:beschrieben verstand:verstanden bot:boten bat:baten schien:schienen",
    )
)
_FINITE = rf"(?:{'|'.join(_OF_YOU)}|[a-zäöüß]{{2,}}te)"
_CLAUSE = (
    r"was|dass|als|wo|warum|weshalb|womit|worüber|weil|wenn|während|nachdem|bevor"
    r"|(?<=, )(?:der|die|das|den|dem|mit de[mr]|von de[mr])"
    r"|wie(?:\s+(?!(?:ich|wir|man|er|es|sie|alle|mir|mich|uns|sich|das|die|de[nmr]|ihr\w*|kein\w*"
    r"|eine?\w?)\b)[a-zäöüß]+)?"
)
_VERB_LAST = lazy_pattern(
    rf"(?P<clause>(?:^|\b)(?i:{_CLAUSE})\s+)(?P<me>(?:mir|mich|uns)\s+)?{NAMED}"
    rf"(?P<between>(?:\s+[^\s,;:.!?]+)*?)\s+(?P<verb>{_FINITE})(?=$|[,.!?])"
)
_FIRST = lazy_pattern(rf"^{NAMED}\s+(?P<verb>{_FINITE})\b")
_INVERTED = lazy_pattern(
    rf"^(?P<before>(?!(?i:{_CLAUSE})\b)[^,;:.!?]+?\s)(?P<verb>{_FINITE})\s+{NAMED}(?=\s)"
)
_DATIVE = lazy_pattern(rf"\b([Mm]it) (?:{NAMED}|{OBLIQUE})|\b(von|bei|zu) (?:{READER}|{OBLIQUE})")
_ACCUSATIVE = lazy_pattern(rf"\b([Ff]ür|durch|ohne) (?:{READER}|{OBLIQUE})")
_QUALITY_OF = lazy_pattern(
    r"^(?P<article>[Dd]er|[Dd]ie|[Dd]as) (?P<adjective>(?:[a-zäöüß]+en? )?)(?P<noun>[A-ZÄÖÜ][\w-]*)"
    rf" von (?:{READER}|{OBLIQUE})(?=$|,|[.!])"
)
_OWN = lazy_pattern(
    rf"^{OWNER}\s+(?:(?P<stem>[a-zäöü][\wäöüß]*)e(?P<ending>[rsn]?)\s+)?(?P<noun>[A-ZÄÖÜ][\w-]*)"
)
_OF_SOMEBODY = lazy_pattern(r"\b(?:er|ihm|ihn|sie|sein(?:e[mnrs]?)?|ihr(?:e[mnrs]?)?|selbst)\b")
# A verb of one person that goes on with another subject's: und war.
_ANOTHER_VERB = lazy_pattern(
    rf"(?:\b(?:und|aber|oder|doch|dann)|,)\s+(?:(?:dann|auch|dabei|mir|mich|uns|sich)\s+)*"
    rf"(?:{_FINITE}|(?!nicht\b|mit\b|sonst\b|jetzt\b|erst\b|selbst\b)[a-zäöüß]+t\b(?!$))\b"
)
# Was die Professorin sagte: the title has an article, and "Sie" has none.
_ARTICLE_BEFORE = lazy_pattern(rf"\b(?:[Dd]er|[Dd]ie|de[mn]) (?={READER})")
_HIS_OR_HERS = {"m": "sein", "f": "ihr", "": "sein"}
_OF_THEIR_OWN = lazy_pattern(r"^(?P<thing>(?:[Dd]er|[Dd]ie|[Dd]as) [A-ZÄÖÜ][\w-]* )seine(?=[rs] )")
# Of one person, as the verb tells; „wie sie das machen“ says what many do.
_HE_OR_SHE = {
    gender: lazy_pattern(
        rf"(?P<before>(?i:{_CLAUSE})\s+(?:(?:mir|mich|uns)\s+)?)(?i:{who})\b(?=.*\s{_FINITE}$)"
        rf"|(?i:{who})\b(?=\s+{_FINITE}\b)"
    )
    for gender, who in {"m": "er", "f": "sie", "": "(?!)"}.items()
}
# Behind other words, and nobody and nothing before it whom or what it could mean: dann hat sie.
_SOMEBODY_DID = {
    gender: lazy_pattern(
        rf"^(?:.[^A-ZÄÖÜ]*\s)?(?:(?:{who})\s+{_FINITE}|{_FINITE}\s+(?:{who}))(?!\w)"
    )
    for gender, who in {"m": "[Ee]r", "f": "[Ss]ie", "": "[Ee]r|[Ss]ie"}.items()
}


def of_the_only_reader(noted: str, gender: str) -> str:
    """What begins with „seine“ or „ihre“, with „er“ or „sie“, where only they can be meant."""
    thing = r"(?=\s+(?:[a-zäöüß]+e[nrs]?\s+)?[A-ZÄÖÜ])"
    text = re.sub(rf"^(?i:{_HIS_OR_HERS[gender]})(e[nmrs]?)?{thing}", r"Ihr\1", noted)
    text = text if gender == "f" else _OF_THEIR_OWN.sub(r"\g<thing>Ihre", text)
    subject = _HE_OR_SHE[gender].match(text)
    if not subject:
        return _SOMEBODY_DID[gender].sub(UNCLEAR, text)
    rest = re.sub(rf"\b{_HIS_OR_HERS[gender]}(e[nmrs]?)?\b{thing}", r"Ihr\1", text[subject.end() :])
    return f"{subject['before'] or ''}{READER}{rest}"


def to_the_reader(noted: str) -> str:
    text = _ARTICLE_BEFORE.sub("", noted)
    text = _QUALITY_OF.sub(_quality, _OWN.sub(_own, text))
    text = _VERB_LAST.sub(lambda found: _verb_last(found, text), text)
    text = _FIRST.sub(
        lambda found: _verb_second(found, f"Sie {_of_you(found['verb'])}", text), text
    )
    text = _INVERTED.sub(
        lambda found: _verb_second(found, f"{found['before']}{_of_you(found['verb'])} Sie", text),
        text,
    )
    text = _DATIVE.sub(lambda found: f"{found[1] or found[2]} Ihnen", text)
    text = _ACCUSATIVE.sub(r"\1 Sie", text)
    return noted if re.search(MARKS, text) or _OF_SOMEBODY.search(text) else text


def _of_you(verb: str) -> str:
    return _OF_YOU.get(verb, f"{verb}n")


def _verb_last(found: re.Match[str], text: str) -> str:
    has_another = re.search(rf"\b{_FINITE}\s+(?:und|aber|oder)\b", found["between"])
    if has_another or _ANOTHER_VERB.search(text[found.end() :]):
        return found[0]
    me, verb = found["me"] or "", _of_you(found["verb"])
    return f"{found['clause']}Sie {me}{found['between'].strip()} {verb}".replace("  ", " ")


def _verb_second(found: re.Match[str], words: str, text: str) -> str:
    return found[0] if _ANOTHER_VERB.search(text[found.end() :]) else words


def _quality(found: re.Match[str]) -> str:
    article, adjective = found["article"].lower(), found["adjective"]
    ending = {"der": "er ", "das": "es "}.get(article, "")
    adjective = re.sub(r"e $", ending, adjective) if ending else adjective
    return f"{'Ihre' if article == 'die' else 'Ihr'} {adjective}{found['noun']}"


def _own(found: re.Match[str]) -> str:
    """Ihr, with the endings that the noun shows or, where it shows none, its adjective."""
    gender = article_of(found["noun"]) or {"r": "der", "s": "das"}.get(found["ending"] or "", "")
    if not gender:
        return found[0]
    own = "Ihre" if gender in ("die", "plural") else "Ihr"
    if not found["stem"]:
        return f"{own} {found['noun']}"
    ending = "n" if gender == "plural" else found["ending"]
    return f"{own} {found['stem']}e{ending} {found['noun']}"
