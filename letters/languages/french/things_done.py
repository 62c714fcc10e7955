"""Notes of something done, by whom is left out: « rencontré l'équipe », « accueillie par tous »."""

import re

from frame.patterns import lazy_pattern
from letters.languages.noted import told_together

_HOW = r"(?:(?:très|bien|beaucoup|trop|super|tellement|enfin|vraiment|déjà|même|tout de suite) )*"
_BEHIND = (
    r"(?=$|[,;]| (?:et|avec|l[ea]s?|l['’]|une?|des?|d['’]|du|aux?|à|mon|ma|mes|notre|nos|votre|vos"
    r"|leurs?|vous|en|sur|chez|par|dans|pendant|pour|ensemble|beaucoup|bien|longuement|tout|toute"
    r"|tous|toutes|deux|trois|quelques|plusieurs|comment|qu[e'’]|ce|cette|ces|cet|même|aussi|me"
    r"|voir|visiter|parler|poser|goûter|essayer|participer|échanger|rencontrer"
    r"|M\.|Mme|(?-i:[A-ZÀ-Þ])\w*)\b)"
)
_DID = lazy_pattern(
    rf"{_HOW}(?:rencontré|visité|vu(?! qu)|revu|parlé|discuté|échangé|ri|rigolé|goûté|mangé|déjeuné"
    r"|dîné|bu|pris|fait(?! (?:de |d['’]|qu))|découvert|partagé|appris|compris|testé|essayé|assisté"
    r"|participé|joué|chanté"
    r"|dansé|travaillé|cuisiné|observé|écouté|entendu|senti|lu|écrit|eu|pu|fini|réussi|aidé|servi"
    r"|préparé|construit|conduit|suivi|montré|raconté|posé|trouvé|adoré|aimé|apprécié|croisé|salué"
    r"|regardé|utilisé|manipulé|tenu|ouvert|commencé|terminé|proposé|imaginé|dessiné|réparé|soudé"
    r"|évoqué|abordé|réfléchi|débattu|plaisanté|bavardé|papoté|pétri|assemblé|porté|vendu|été|reçu"
    r"(?! (?:par|avec|comme|dans)\b)|passé(?= (?:du|de|un|une|deux|trois|la|le|l['’])))"
    rf"{_BEHIND}",
    re.IGNORECASE,
)
_WENT = lazy_pattern(
    rf"{_HOW}(?:restée?|retournée?|(?:allé|venu|entré|arrivé|parti|sorti|monté|descendu)"
    r"|allée(?= (?:voir|à|aux?|avec|dans|en)\b)|passée?(?= (?:par|à|chez|devant|dans|aux?)\b))"
    rf"{_BEHIND}",
    re.IGNORECASE,
)
_DONE_TO_ME = lazy_pattern(
    rf"{_HOW}(?:(?:accueilli|reçu|invité|convié|impressionné|ému|touché|surpris|bluffé|conquis"
    r"|séduit|félicité|encouragé|rassuré|guidé|remercié|interrogé|questionné|mise? à l['’]aise"
    r"|chaleureusement accueilli|bien traité)e?)"
    r"(?=$| (?:par|aux?|à|avec|dans|en|comme|très|chaleureusement|immédiatement|tout de suite|dès"
    r"|sur|pour|et)\b)"
    r"|(?:accompagnée?|présentée?|écoutée?|portée?|suivie?|aidée?|regardée?) par\b",
    re.IGNORECASE,
)


def with_who_did_it(text: str) -> str:
    """The note as a sentence: « j’ai rencontré l'équipe »; another stays as it is."""
    return told_together(text, _told, "et")


def _told(part: str) -> tuple[str, str]:
    for pattern, who in ((_DONE_TO_ME, "j’ai été"), (_WENT, "je suis"), (_DID, "j’ai")):
        if pattern.match(part):
            return who, f"{part[0].lower()}{part[1:]}"
    return "", ""
