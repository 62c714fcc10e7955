"""How mails say how long an interview lasts."""

import re

from frame.patterns import lazy_pattern

_HOUR = r"(?:(?:hours?|hrs?|stunden?|std|heures?|horas?|or[ae])\b|h(?=\d|\b))\.?"
_MINUTE = r"(?:minut(?:es?|en|os?|i)|mins?|min|mn)\b\.?"
SPELLED = {
    "an hour and a half|one and a half hours|anderthalb stunden|eineinhalb stunden"
    "|une heure et demie|(?:una )?hora y media|un[’']ora e mezza": 90,
    "half an hour|(?:eine[rn]? )?halben? stunde|une demi-heure|media hora|mezz[’']ora": 30,
    "three quarters of an hour|(?:eine[rn]? )?dreiviertelstunde|trois quarts d[’']heure"
    "|tres cuartos de hora|tre quarti d[’']ora": 45,
    "(?:an|one|1) hour|(?:eine[rn]?|1) stunde|(?:une|1) heure|(?:una|1) hora|un[’']ora": 60,
    "two hours|zwei stunden|deux heures|dos horas|due ore": 120,
    "(?:a )?quarter of an hour|(?:eine[rn]? )?viertelstunde|un quart d[’']heure|un cuarto de hora": 15,
}
LENGTH = lazy_pattern(
    r"\b(?:"
    + "|".join(f"(?P<spelled{minutes}>{words})" for words, minutes in SPELLED.items())
    + rf"|(?P<hours>\d{{1,2}}(?:[.,]\d{{1,2}})?)[ -]?{_HOUR}(?:(?: and| und| et| y)? ?(?P<rest>[0-5]?\d)"
    rf"(?: ?{_MINUTE}|\b(?![:.,]?\d)))?"
    rf"|(?:\d{{1,3}} ?(?:-|–|to|bis|à|a) ?)?(?P<minutes>\d{{1,3}})[ -]?{_MINUTE})(?!\w)",
    re.IGNORECASE,
)
# What is about how long something lasts.
LASTS = lazy_pattern(
    r"\b(?:lasts?|lasting|durations?|length|allow|plan|set aside|takes?|in total|around|about|approx\w*"
    r"|dau(?:er\w*|ert)|planen|nehmen|insgesamt|etwa|circa|ca|durée|durer\w*|dure|prévoy\w+|prévoir"
    r"|comptez|au total|environ|duración|durará|dura|calcul\w+|reserv\w+|en total|aproximad\w+|unos"
    r"|durata|durerà|previst\w+)\b",
    re.IGNORECASE,
)
# A time of day, or within which somebody answers: no length of an interview.
BEFORE_OTHERS = re.compile(
    r"(?:\d[:.]|\b(?:at|um|à|a las|vers|dès|jusqu[’']à|alle|within|every|after|before|less than"
    r"|innerhalb(?: von)?|binnen|nach|vor|sous|après|toutes les|en menos de|dentro de|tras|cada|entro"
    r"|dopo|ogni|(?:in|for|die|dans|en) (?:the |den |les |las? )?(?:next|nächsten|prochaines|próximas))"
    r" )$",
    re.IGNORECASE,
)
BEHIND_OTHERS = re.compile(
    r" ?(?:early|earlier|before|beforehand|prior|ahead|late|later|away|walk|drive|ride|on foot"
    r"|from (?:the|our)|by (?:car|bus|train|tube|tram|bike|foot)|of notice|(?:a|per) week"
    r"|vorher|früher|eher|vor(?! ort)|später|zu fuß|fußweg|fahrt|entfernt|pro|wöchentlich"
    r"|mit (?:dem|der) (?:auto|bus|bahn|s-bahn|u-bahn|straßenbahn|rad|fahrrad|zug)"
    r"|avant|plus tôt|à l[’']avance|d[’']avance|à pied|en (?:métro|bus|voiture)|de marche|par semaine"
    r"|antes|de antelación|a pie|andando|en (?:metro|autobús|coche)|semanales|(?:a la|por) semana"
    r"|prima|di anticipo|a piedi)\b",
    re.IGNORECASE,
)
# "14h" is a time of day; "durée : 1h30" is a length.
MAY_BE_A_TIME = re.compile(r"\d\s?h\b|\dh\d", re.IGNORECASE)
