"""Somebody who was noted by what they are and not by name: "a student", la supervisora, mein Prof.

Read as typed, in whatever language: such words have the capitals of a name in no letter.
"""

import re

_SMALL = r"(?-i:[a-zß-ÿ][\w'’/-]*)"
# A small article, or one with a capital before small words; An, Una and A. may be names.
_ARTICLES = (
    rf"(?:(?-i:an?|un[ao])|(?:a|un[ao])(?= {_SMALL})|eine?|une?) (?:\w[\w'’/-]*)"
    rf"(?: {_SMALL})*|eine? (?:\w+ )?\w+"
)
# Whose they are, and nothing but that: my boss, son père, mein Prof; but Su Li and Mi Lan.
_WHOSE = (
    rf"(?:his|her|their|my|our|son|sa|mon|ma|notre|su|mi|nuestr[oa]|suo|sua|mio|mia|nostr[oa])"
    rf"(?: {_SMALL}){{1,2}}|(?:ihr|mein|sein|unser)e? (?:{_SMALL} )?\w+"
)
# What they are, with or without what for.
_ROLES = {
    "en": r"(?:(?:the|area|art|assistant|bar|branch|clinical|creative|deputy|duty|executive|finance"
    r"|financial|floor|general|hr|kitchen|line|managing|marketing|medical|night|nursing|office"
    r"|operations|ops|practice|production|program(?:me)?|project|regional|research|restaurant|sales"
    r"|school|shift|shop|site|store|team|technical|unit|ward) ){0,3}(?:director|supervisor"
    r"|coordinator|interviewer|headteacher|(?-i:head teacher)|manager|officer|lead(?:er)?|foreman"
    r"|assistant|trainee|intern)",
    "de": r"(?:der |die )?(?:\w*(?:leiter|meister|vorarbeiter|polier|azubi|praktikant|doktorand"
    r"|ausbilder|vorgesetzte|sachbearbeiter|arzt|ärzt|pfleger)(?:in|[rn])?|\w+schwester|pdl)",
    "fr": r"(?:l[ea] |l['’])?(?:chef(?:fe)?|cadre|responsable|direct(?:eur|rice)|gérante?"
    r"|patronn?e?"
    r"|super(?:viseur|viseuse)|recruteu(?:r|se)|manager|tut(?:eur|rice)|collègue|stagiaire"
    rf"|n ?\+ ?[12])(?: (?:{_SMALL}|rh)){{0,4}}",
    "es": r"(?:el |la )?(?:jef[ea]|supervisora?|encargad[oa]|coordinadora?|gerente|dueñ[oa]"
    r"|directora?|responsable|compañer[oa]|propietari[oa]|reclutadora?)"
    rf"(?: (?:{_SMALL}|rr\.? ?hh\.?)){{0,4}}",
    "it": r"(?:il |la |l['’])?(?:capo(?: ?(?:area|cantiere|cuoco|progetto|reparto|sala|servizio"
    r"|squadra|turno|ufficio))?|supervisore|responsabile|titolare|direttore|direttrice"
    rf"|coordinat(?:ore|rice)|collega|referente|selezionat(?:ore|rice))(?: (?:{_SMALL}|hr)){{0,4}}",
}
# Who somebody is by where they are: the lady in HR, Frau vom Personalrat.
_SOMEBODY = {
    "en": r"(?:the |a )?(?:lady|(?-i:guy)|man|woman|gentleman|girl|bloke|person|chap|people)"
    r" (?:in|from|at|on|of|with) .+",
    "de": r"(?:die |der )?(?:frau|herr|dame|mann|kollegin|kollege) (?:vom|aus|im|beim|in der)"
    r" (?:\w*(?:rat|amt|abteilung|büro|team|betrieb|leitung)|empfang|hr|personal\w*|vertrieb)",
    "fr": r"(?:la |une |le |un )?(?:dame|femme|fille|personne|gars|type|mec|monsieur)"
    rf" (?:de |des |du |d['’]|à |aux )(?:l[ea] |l['’])?(?:{_SMALL}|rh)",
    "es": r"(?:la |el |una? )?(?:chic[oa]|señora?|mujer|hombre|persona|gente)"
    rf" de(?:l| la| los)? (?:{_SMALL}|rr\.? ?hh\.?)",
    "it": r"(?:la |il |una? )?(?:signora|signore|ragazz[oa]|tip[oa]|persona|uomo|donna)"
    rf" (?:d[ei]|del(?:la|le)?|dell['’]) ?(?:{_SMALL}|hr|ru)",
}
# Who somebody is by whom they belong to: Zoe's mum, la maman de Zoé.
_NAME = r"[^\W\d_][\w'’-]*"
_BELONGS = {
    "en": rf"{_NAME}['’]s? (?:mum|mom|mother|dad|father|parents?|gran|grandma|grandad|wife|husband"
    r"|partner|carer|boss|manager|assistant|PA|sister|brother)"
    rf"|(?:the )?(?:mum|mom|mother|dad|father|parents?|wife|husband|carer) of {_NAME}",
    "de": r"(?:die |der )?(?:mama|papa|mutter|vater|eltern|oma|opa|ehefrau|ehemann|chefin|chef"
    rf"|assistentin|assistent) von {_NAME}"
    rf"|{_NAME}(?<=s) (?:mama|papa|mutter|vater|eltern|oma|opa|chefin|chef|assistentin)",
    "fr": r"(?:la |le |les |l['’])?(?:maman|papa|mère|père|parents|grand-mère|grand-père|mamie|papi"
    rf"|femme|mari|patronne?|assistante?|chef(?:fe)?) (?:de |d['’]){_NAME}",
    "es": r"(?:la |el |los )?(?:madre|padre|padres|mam[aá]|pap[aá]|abuel[oa]|espos[oa]|mujer|marido"
    rf"|jef[ea]|asistente) de {_NAME}",
    "it": r"(?:la |il |i )?(?:mamma|madre|pap[aà]|padre|genitori|nonn[oa]|moglie|marito|capo"
    rf"|assistente) di {_NAME}",
}
# What is typed where nobody knows: xx, ???, n/a.
_UNKNOWN = (
    r"x{1,4}|non so|n[./]a\.?|n\. ?n\.|tb[ac]|unknown|unbekannt|inconnue?|desconocid[oa]"
    r"|sconosciut[oa]|no name|forgot|don['’]?t know|je ne sais (?:pas|plus)|weiß nicht|no s[eé]"
    r"|boh|bho|mah"
)
_NO_ADDRESS = re.compile("|".join((*_BELONGS.values(), _UNKNOWN)), re.IGNORECASE)
_NAMELESS = re.compile(
    "|".join((_ARTICLES, _WHOSE, *_ROLES.values(), *_SOMEBODY.values(), _NO_ADDRESS.pattern)),
    re.IGNORECASE,
)


_ARTICLE_BEFORE = re.compile(
    r"(?:the|der|die|das|el|la|los|las|il|lo|le|les) (?=\S)|l['’]", re.IGNORECASE
)
# A student, mein Chef: nobody finds them by that.
_SOMEBODYS = re.compile(
    r"(?:an?|un[aoe]?|eine?|my|our|mon|ma|notre|mi|mio|mia|nuestr[oa]|meine?|unsere?) \S",
    re.IGNORECASE,
)


def as_an_office(typed: str) -> str:
    """Somebody without a name, as an address has them: the manager is "Manager"; whoever is only
    somebody's, or one of many, is empty."""
    if _SOMEBODYS.match(typed) or _NO_ADDRESS.fullmatch(typed):
        return ""
    office = _ARTICLE_BEFORE.sub("", typed, count=1) if _ARTICLE_BEFORE.match(typed) else typed
    return office[:1].upper() + office[1:] if office != typed else typed


def is_nameless(typed: str) -> bool:
    """Whether these words say who somebody is, and no part of them what they are called."""
    return bool(_NAMELESS.fullmatch(typed.strip(" .!?,")))
