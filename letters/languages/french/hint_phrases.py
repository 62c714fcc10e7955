"""What the hints look for in French letters."""

from pathlib import Path

from letters.languages.hint_phrases import Phrases
from letters.languages.patterns import alternatives_in

PHRASES = Phrases(
    condition=r"à supposer|dans l.hypothèse|(?:si\b|s'il\w*|quand|lorsqu\w*|le jour où|au cas"
    r"|la prochaine fois"
    r"|en cas|que le poste|que la place|dès que|qu'une? (?:autre )?(?:place|poste)|devait"
    r"|viendrait)(?:(?!\w)|(?<='))",
    writer=r"(?:je|j'|me|m'|moi|mon|ma|mes)(?:(?!\w)|(?<='))",
    reader=r"(?:vous|votre|vos|tu|te|t'|toi|ton|ta|tes|jury|comité|commission|conseil)(?:(?!\w)"
    r"|(?<='))",
    unnamed=r"\[ce que vous transmettez\]",
    unsaid=r"\[ce qui est nouveau\]",
    **alternatives_in(Path(__file__).with_name("hints")),
)
