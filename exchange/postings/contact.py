"""Whom to ask about a job, in the words of its ad."""

import re
from collections.abc import Iterator

LONGEST = 200
LOOKED_AT = 30_000  # characters
LONGEST_LINE = 2000
_LABEL = re.compile(
    r"\b(?:Ansprech(?:partner|person|partnerin)\w*|Kontakt(?:person)?|Rückfragen?|Auskünfte?|Auskunft"
    r"|Contact(?: person)?|Persona de contacto|Contacto|Referente|Contatti|Renseignements?"
    r"|Informations?)\b\W{0,3}",
    re.IGNORECASE,
)
_WAY = re.compile(
    r"\b(?:anrufen|ruf\w* (?:an|mich|uns)|melde\w*|bewirb dich|bewerbung an|bewerben|fragen"
    r"|steht|stehen|erteilt|richten|contact|call|ring|apply|send|cv|questions?|chat|drop|reach|e-?mail|contacte[rz]|adresser"
    r"|appel\w*|joindre|llam\w+|interesad[oa]s|dudas|contatt\w+|chiam\w+|inviare)\b",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?<![\d.,])(?:\+\d{1,3}[\s/-]?)?\(?0?\d{2,5}\)?(?:[\s/.-]{1,3}\d{1,8}){1,6}"
    r"(?![\d.,]?\d)"
)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_TITLED = re.compile(
    r"\b(?:Frau|Herrn?|Mme|M\.|Madame|Monsieur|Mrs?\.?|Ms\.?|Dr\.|Prof\.|D\.ª?|Dña\.|Doña|Don|Sra?\."
    r"|Sr[ta]*\.|dott(?:\.ssa|\.|ssa)?|Sig(?:\.ra|\.|ra)) ?(?=[A-ZÀ-Ý])",
)
_NAME = re.compile(
    r"\b[A-ZÀ-Ý][a-zà-ÿ]+(?:[ -][A-ZÀ-Ý][a-zà-ÿ]+)+|(?:[,:]|\ba) [A-ZÀ-Ý][a-zà-ÿ]+,"
    r"|\b(?:bei|an|call|on|ask for|a|con|chez) [A-ZÀ-Ý][a-zà-ÿ]+ (?=unter|on|at|al|au|tel|\d)"
)
_END = re.compile(r"(?<=[\w)][.!?])\s+(?=[A-ZÀ-Ý¿¡])")
_SHORT = re.compile(
    r"\b(?:Dr|Prof|Mrs?|Ms|Mme|Sra?|Srta|Dña|dott|Sig|Tel|Hr|Fr|St|Nr|Dipl|[A-Z])\.$", re.IGNORECASE
)


def contact_in(text: str) -> str:
    """The sentence or line that says whom to ask, as it stands; empty where none does."""
    found = [(weight, part) for part in _parts(text) if (weight := _weight(part))]
    best = max(found, key=lambda pair: pair[0], default=(0, ""))
    return best[1] if len(best[1]) <= LONGEST else ""


def _weight(part: str) -> int:
    """How sure it is: somebody is named, and one is told how to reach them."""
    is_named = bool(_TITLED.search(part)) + bool(_NAME.search(part))
    reached = bool(_PHONE.search(part)) + bool(_MAIL.search(part))
    asked = 2 * bool(_LABEL.search(part)) + bool(_WAY.search(part))
    is_sure = is_named and asked and (reached or asked > 1)
    return 2 * is_named + reached + asked if is_sure or (reached and _TITLED.search(part)) else 0


def _parts(text: str) -> Iterator[str]:
    """Lines and their sentences; a label alone in its line with what stands below it."""
    lines = [line.strip("•-– ")[:LONGEST_LINE] for line in text[:LOOKED_AT].splitlines()]
    lines = [line for line in lines if line]
    for number, line in enumerate(lines):
        if match := _LABEL.fullmatch(line):
            yield f"{match[0].strip()} {', '.join(lines[number + 1 : number + 3])}"
        yield from _sentences(line)


def _sentences(line: str) -> Iterator[str]:
    sentence = ""
    for piece in _END.split(line):
        sentence = f"{sentence} {piece}".strip()
        if not _SHORT.search(sentence):
            yield sentence
            sentence = ""
    if sentence:
        yield sentence
