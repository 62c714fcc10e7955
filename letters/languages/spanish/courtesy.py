"""What somebody in Spain notes as "vosotros", in the courtesy that a letter owes: "ustedes"."""

import re

# Verbs whose stem is another one in the third person: contáis, cuentan. They stay as they are.
_OTHER_STEM = r"(?:cont|mostr|demostr|encontr|record|prob|pens|empez|cerr|jug|acord|apost|volv|mov)"
_IRREGULAR = {
    "habéis": "han",
    "hacéis": "hacen",
    "tenéis": "tienen",
    "podéis": "pueden",
    "queréis": "quieren",
    "sois": "son",
    "estáis": "están",
    "vais": "van",
    "erais": "eran",
    "fuisteis": "fueron",
    "reísteis": "rieron",
    "leísteis": "leyeron",
    "oísteis": "oyeron",
    "vosotros": "ustedes",
    "vosotras": "ustedes",
}
_OF_YOU_ALL = r"\w*(?:[áé]is|[aíei]steis|abais|íais|[ae](?:ra|se)is)|(?:{})".format(
    "|".join(_IRREGULAR)
)
# What a note says as "tú": tu forma, contigo, me enseñaste.
_OF_A_FRIEND = (
    (r"\btu(s?) (?=\w)", r"su\1 "),
    (r"\bcontigo\b", "con usted"),
    (r"\b(me|nos) (\w+)aste\b", r"\1 \2ó"),
)
_ENDINGS = (
    (r"vuestr[oa](s?)", r"su\1"),
    (rf"os(?= (?:{_OF_YOU_ALL})\b)", "se"),
    (r"os(?= \w)", "les"),
    (r"(\w*j)isteis", r"\1eron"),
    (r"(\w+)asteis", r"\1aron"),
    (r"(\w+)isteis", r"\1ieron"),
    (r"(\w+)abais", r"\1aban"),
    (r"(\w+)íais", r"\1ían"),
    (r"(\w+[ae])(ra|se)is", r"\1\2n"),
    (rf"(?!{_OTHER_STEM})(\w+)áis", r"\1an"),
    # Behind a vowel and r it may be of the future: enseñaréis.
    (rf"(?!{_OTHER_STEM}|\w+[aei]réis)(\w+)éis", r"\1en"),
    (r"(\w{2,}(?:ib|iv|it|ub|um))ís", r"\1en"),
)
_LEFT = re.compile(r"\b(?:os|vuestr[oa]s?|\w+(?:[áé]is|steis))\b", re.IGNORECASE)


def with_ustedes(text: str) -> str:
    """`text` with the verbs and pronouns of "ustedes"; as it is where one is not known."""
    for says, courteous in _OF_A_FRIEND:
        text = re.sub(says, courteous, text)
    changed = text
    for says, courteous in (*_ENDINGS[:3], *_IRREGULAR.items(), *_ENDINGS[3:]):
        changed = re.sub(rf"\b{says}\b", courteous, changed)
        changed = re.sub(rf"\b{says.capitalize()}\b", courteous.capitalize(), changed)
    return text if _LEFT.search(changed) else changed
