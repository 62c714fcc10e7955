"""What the hints look for in Italian letters."""

from pathlib import Path

from letters.languages.hint_phrases import Phrases
from letters.languages.patterns import alternatives_in

PHRASES = Phrases(
    condition=r"nell.eventualità|a supporre|(?:se|qualora|quando|quand'|dovesse\w*|nel caso"
    r"|in caso|caso mai|casomai|ove"
    r"|il giorno (?:che|in cui)|la prossima volta)(?:(?!\w)|(?<='))",
    writer=r"(?:io|mi|m'|me|\w+[aei]mi|mio|mia|miei|mie|ho|sono)(?:(?!\w)|(?<='))",
    reader=r"(?:lei|la|le|suo|sua|suoi|sue|voi|vi|vostr\w*|tu|ti|tuo|tua|tuoi|tue|te|avete"
    r"|avet\w*|siete|hai|sei)(?:(?!\w)|(?<='))",
    unnamed=r"\[che cosa condivide\]",
    unsaid=r"\[che cosa c[’']è di nuovo\]",
    **alternatives_in(Path(__file__).with_name("hints")),
)
