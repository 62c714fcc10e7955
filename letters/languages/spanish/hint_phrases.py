"""What the hints look for in Spanish letters."""

from pathlib import Path

from letters.languages.hint_phrases import Phrases
from letters.languages.patterns import alternatives_in

PHRASES = Phrases(
    condition=r"(?:si|(?:en|para) el supuesto|de producirse|cuando|en caso|la próxima vez"
    r"|de (?:quedar|volver|haber|precisar\w*)|el día que|cada vez|siempre que)(?:(?!\w)|(?<='))",
    writer=r"(?:yo|me|mis?|conmigo|tengo|tenía|soy|era|estoy|estaba|he|había|fui|sentí|siento"
    r"|quería|hubiera|lamento|\w+ría|\w+[aeo]me)(?:(?!\w)|(?<='))",
    reader=r"(?:usted\w*|su|sus|le|les|tú|tu|tus|te|ti|vosotr\w*|vuestr\w*|os|tuy\w*|suy\w*"
    r"|tribunal|comité|comisión|junta)(?:(?!\w)|(?<='))",
    unnamed=r"\[lo que comparte\]",
    unsaid=r"\[lo que hay de nuevo\]",
    **alternatives_in(Path(__file__).with_name("hints")),
)
