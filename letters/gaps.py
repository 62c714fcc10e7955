"""Gaps that were meant to be filled in: the one thing that stops a letter from going out."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from applications.models import Contact
from letters.languages import LANGUAGES

if TYPE_CHECKING:
    from letters.models import Letter

_TITLE = (
    r"(?:M(?:rs?|s|me)|Herrn?|Frau|M|Sra?|D|Dña|Sig|Sig\.ra|Señora?|Signora?|Monsieur|Madame)\.?"
)
_FIRM = r"(?:Firma|Firm|Company|Société|Entreprise|Empresa|Ditta|Azienda)"
_FILL_IN = (
    r"insert|einsetzen|einfügen|ergänzen|ausfüllen|compléter|remplir|insérer|completar|rellenar"
    r"|insertar|completare|inserire|riempire|company name|job title|firmenname|stellenbezeichnung"
    r"|no(?:me?|mbre) (?:de|d'|du|del|della|dell'|ditta|azienda)|name (?:of|der|des)"
)
_HERE = r"(?:AQUÍ|QUI|HIER|ICI|HERE|INSERT|YOUR|COMPANY|NAME|NOM|NOMBRE|NOME)"
# How words in another language end, each language's once.
_UNTRANSLATED = "|".join(
    {
        re.escape(language.to_translate.removeprefix("[{words}")): None
        for language in LANGUAGES.values()
    }
)
_GAPS = (
    # In brackets, or behind signs of a program.
    r"\[[^\[\]\n]{1,40}\]",
    # What a draft leaves to its writer to translate.
    rf"\[[^\n]{{1,300}}?(?:{_UNTRANSLATED})",
    r"\{\{[^{}\n]*\}\}",
    r"<[^\W\d_][^<>\n@/]{1,60}>",
    r"%[^\W\d]{3,30}%",
    rf"\((?i:[^()\n]{{0,30}}\b(?:{_FILL_IN})\b[^()\n]{{0,40}})\)",
    # Letters for a name, a number, a day.
    r"\bX{3,}\b|\bXYZ?\b|\bN\. ?N\.",
    r"\b\d[xX]{2,}\b|\b[xX]{2}(?:[ .-][xX]{2})+\b",
    r"\b(?:DD|TT|JJ|GG)[./-]MM\b(?:[./-](?:YYYY|JJJJ|AAAA))?",
    rf"\b(?:{_TITLE}|{_FIRM}) [XYZ]\b(?!\.\w)",
    # Lines and dots to write on.
    r"_{4,}",
    r"(?<![^\s/(:])\.{4,}|\.{7,}|(?:\. ){4,}",
    r"(?<![^\s/(:])…{2,}|…{3,}|… ?(?=\()",
    rf"\b{_TITLE} (?:\.{{3}}|…)(?!\w)",
    r"(?<=\s)\?{3,}(?=\s\w)",
    # Words for the writer, and a title to choose from.
    r"\bTODO\b|\bTB[DC]\b|\b[A-ZÀ-Ü]{3,}_[A-ZÀ-Ü_]{2,}",
    rf"\b(?:[A-ZÀ-Ü]{{2,}} ){{0,2}}{_HERE} (?:[A-ZÀ-Ü]{{2,}} ){{0,2}}[A-ZÀ-Ü]{{3,}}\b",
    rf"\b{_TITLE} ?/ ?{_TITLE}(?!\w)",
    # Names that stand for anybody's.
    r"\b(?i:Muster(?:firma|mann|frau|stadt|straße|betrieb)|(?:Muster|Beispiel|Example) "
    r"(?:GmbH|AG|Ltd|Inc|Corp|Company)|Tal dei Tali|Pinco Pallino|Fulan[oa] de Tal|Perengan[oa]"
    r"|(?:John|Jane) Doe|Lorem ipsum)\b",
)
_GAP = re.compile("|".join(_GAPS))
# Thirty, in Roman figures: a volume and no gap.
_NUMBERED = re.compile(
    r"\b(?:Codex|Kodex|C[oó]dice|Legajo|Vol(?:umen?|\.)?|Band|Tom[eo]|Chapter|Kapitel|Chapitre|Capítulo"
    r"|Super Bowl)\s+XXX[IV]*\b"
)

# Before the words that look like a gap and are meant as they stand, in `Letter.put_aside`.
MEANT = "gap:"


class GapsLeft(Exception):
    """A letter with gaps in its words does not go out; nothing was written."""


def gaps_in(text: str) -> list[str]:
    """What looks like a gap left in `text`, each once, in order."""
    found = (match.group().strip() for match in _GAP.finditer(_NUMBERED.sub("", text)))
    return list(dict.fromkeys(found))


def gaps_left(letter: "Letter") -> list[str]:
    """The gaps left in the words of a letter."""
    texts = (letter.subject, letter.greeting, letter.body, letter.closing, letter.recipient_lines)
    return gaps_beside_the_record("\n".join(texts), letter)


def gaps_beside_the_record(text: str, letter: "Letter") -> list[str]:
    """The gaps in a text of `letter`, but for those that its writer means as they stand, and for
    names on record that look like one: XYZ Robotics, Jane Doe House."""
    found = gaps_in(text)
    if not found:
        return []
    for name in set(_names_on_record(letter)):
        if any(gap in name for gap in found):
            text = _without(name, text)
    return [gap for gap in gaps_in(text) if f"{MEANT}{gap}" not in letter.put_aside]


def _names_on_record(letter: "Letter") -> Iterator[str]:
    """Of the company and the position that the letter is about, and of people near them."""
    application = letter.application
    yield application.company.name
    yield application.position
    people = Contact.objects.filter(owner=letter.owner_id).within_reach_of(application)
    yield from people.values_list("name", flat=True)


def _without(name: str, text: str) -> str:
    """The text without what looks like a gap in the name, where the word before or behind it is
    that of the name: a letter may leave out the rest of it. A name that is nothing but a gap was
    put there instead of one."""
    for gap in _GAP.finditer(name):
        before = re.search(r"\w+[^\w\s]*\s*$", name[: gap.start()])
        behind = re.match(r"\s*[^\w\s]*\w+", name[gap.end() :])
        if before:
            text = text.replace(before.group() + gap.group(), " ")
        if behind:
            text = text.replace(gap.group() + behind.group(), " ")
    return text
