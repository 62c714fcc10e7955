"""Which organisations take which article in German, and how their names bend with it."""

import re

from frame.patterns import known_pattern

# German nouns whose gender a name shows, alone or at the end of a compound.
_NOUNS = {
    "die": r"agentur|akademie|apotheke|bäckerei|bahn|bank|behörde|bibliothek|börse|brauerei"
    r"|buchhandlung|bundeswehr|caritas|charité|diakonie|druckerei|feuerwehr|gärtnerei"
    r"|fleischerei|genossenschaft|gesellschaft"
    r"|gewerkschaft|kinderkrippe|konditorei|metzgerei|molkerei|schlosserei|schreinerei|spedition"
    r"|tischlerei|wäscherei|hochschule|kammer|kanzlei|kasse|kirche|gemeinde|pfarrei|diözese|kita|klinik"
    r"|landeshauptstadt|hansestadt|lebenshilfe|polizei|regierung|schule"
    r"|sparkasse|stadtreinigung|stiftung|telekom|universität|verwaltung|werkstatt|zeitung|zentrale"
    r"|residenz|zimmerei|glaserei|kellerei|käserei|rösterei|manufaktur|wohlfahrt|hilfe|versicherung"
    r"|hauptmannschaft|universitätsmedizin|fraktion|ambulanz|tagesstätte|initiative|sozialstation"
    r"|pizzeria|praxis|galerie|philharmonie|(?:staats|volks|kammer)oper|(?:kunst|stadt|fest|konzert|markt"
    r"|messe|sport)halle|sternwarte|mediathek",
    "der": r"[a-zäöü]+betrieb|bauernhof|bauhof|bund|club|dienst|gasthof|kindergarten|klub|landkreis"
    r"|reiterhof"
    r"|weltladen|landtag|bundestag|bundesrat|magistrat|kirchenkreis|rundfunk|verband|verein"
    r"|verlag|flughafen"
    r"|salon|laden|tierpark|wildpark|hort"
    r"|biohof|pflegedienst|tagesspiegel",
    "das": r"altenheim|tierheim|kinderheim|wohnheim|bistum|hospital|jobcenter|amt|archiv|atelier"
    r"|autohaus|büro|café|hospiz|gasthaus|gericht|gymnasium|hotel|institut|kaufhaus|kinderhaus"
    r"|klinikum|kolleg|konzerthaus|kloster|dekanat|ordinariat|domkapitel|krankenhaus|kreuz"
    r"|ministerium|museum|modehaus|möbelhaus"
    r"|opernhaus|orchester|pflegeheim|restaurant|sanitätshaus|schauspielhaus|seniorenheim"
    r"|(?:back|brau|ärzte|frauen|jugend|kultur|literatur|pfarr|rat|reform|senioren|auktions)haus"
    r"|(?:bildungs|jugend|kolping|kraft|stahl|wasser)werk|ensemble"
    r"|spital|studio|weingut|wirtshaus|studentenwerk|studierendenwerk|theater|zentrum",
    "plural": r"betriebe|bühnen|bundesbahnen|kliniken|museen|sammlungen|werke|werkstätten"
    r"|johanniter|malteser|rechtsanwälte|(?:verkehrs|wiener )linien",
}
# Adjectives that names begin with; one made of a place, Berliner, does not bend.
_ADJECTIVE = (
    r"(?:allgemein|alt|ambulant|chemisch|christlich|golden|groß|grün|heilig|jüdisch|klein|mobil|schwarz|weiß"
    r"|auswärtig|bayerisch|deutsch|diakonisch|erst|europäisch|evangelisch"
    r"|frei|freiwillig|gemeinnützig|kommunal|sozial"
    r"|hessisch|international|katholisch|königlich|medizinisch|national|neu|niedersächsisch"
    r"|norddeutsch|öffentlich|österreichisch|ostdeutsch|pädagogisch|rheinisch|rot|sächsisch"
    r"|schweizerisch|staatlich|statistisch|städtisch|süddeutsch|technisch|thüringisch"
    r"|vereinigt|westdeutsch"
    r"|westfälisch|zoologisch)(?P<ending>e[rs]?)\b"
)
# A noun of many may end so: Strolche, Kinder, Bühnen, Kitas. These that do are feminine.
_MAY_BE_OF_MANY = (
    r"(?!\w*(?:biene|blume|brücke|bühne|eule|faser|feder|gans|gemeinde|gruppe|halle|hilfe|insel|krone|küche|linde"
    r"|linie|mühle|oper|pflege|presse|quelle|raupe|rose|sonne|straße|stube|tanne|welle|wohnen)\b)"
    r"\w+(?:e|e[lr]?n|e[lr]|s|chen|lein)\b"
)
# What a noun behind one of these says is not the name's own: Gasthof zur Post.
_OWN = r"(?!.*\b(?:zu|zur|zum|am|an|im|in|auf|bei|beim|vom|von|für|der|des)\b)"
_AN_ADJECTIVE = _ADJECTIVE.replace("P<ending>", ":")
_BEFORE_THE_NOUN = rf"(?:{_AN_ADJECTIVE} |[\w-]+er )*"
# Of a shop that bears somebody's name in the genitive: Müllers Bäckerei.
_SHOPS = (
    "bäckerei|metzgerei|konditorei|gärtnerei|schreinerei|buchhandlung|café|restaurant|salon|laden"
    "|stube|hof|werkstatt|apotheke"
)
# Whose name stands before what it is: Caritas Altenheim, DRK Kreisverband.
_BODIES = (
    r"(?:(?-i:AWO|ASB|BRK|DRK)|caritas|diakonie|johanniter|malteser|agaplesion|ameos|asklepios|helios"
    r"|sana)"
)
_END = r"(?![\w-])"  # what goes on behind a hyphen is another noun: Johanniter-Unfall-Hilfe
ARTICLES = (
    (r"(?:der|die|das)\b", ""),
    *((rf"{_BODIES} [\w.-]*(?:{nouns}){_END}", gender) for gender, nouns in _NOUNS.items()),
    (r"(?-i:(?:AfD|CDU|CSU|DGUV|DKB|DRV|FDP|GEW|HWK|IG|SPD)\b(?!-))", "die"),
    (r"(?:allianz|barmer)$", "die"),
    (r"(?!the\b).+ (?:group|gruppe|holding)$", "die"),
    (r"zoll$", "der"),
    (r"(?-i:L(?:VR|WL))$", "der"),
    (rf"(?!{_AN_ADJECTIVE})\w+[^\Ws]s (?:{_SHOPS})$", ""),
    (r".*\b(?:g?gmbh|ag|kg|kgaa|ohg|ug|eg|se)$", "die"),
    (r"(?-i:(?:AOK|ETH|FH|FU|HAW|HTW|HU|HWR|IHK|LMU|PH|RWTH|TH|TU|VHS)\b)", "die"),
    (r"(?-i:(?:ARD|BVG|DAK|DB|DFG|EU|EZB|GIZ|KfW|NATO|TK|UNO|FAZ|SZ|taz|KVB|BSR|HVV)$)", "die"),
    (r"(?-i:AWO|DLRG)\b|uni\b|(?:university|school|academy|bank|royal bank) of\b", "die"),
    (r"freistaat\b", "der"),
    (r"(?:haus|schauspiel|start-?up)\b(?!-)", "das"),
    (r"(?:oper|firma)\b(?!-)", "die"),
    (r"(?:salon|hof|laden)\b(?!-)", "der"),
    (r"(?-i:(?:ADAC|BR|DGB|DLF|HR|MDR|NABU|NDR|RBB|SWR|WDR)$)", "der"),
    (r"(?-i:(?:BKA|DLR|DRK|KIT|LKA|THW|ZDF)$)", "das"),
    (r"land\b", "das"),
    (rf"{_BEFORE_THE_NOUN}(?:messe|post|praxis|redaktion|stadt)\b", "die"),
    (rf"{_BEFORE_THE_NOUN}(?:kreis|senat|zoo)\b", "der"),
    *((rf"{_BEFORE_THE_NOUN}[\w.-]*(?:{nouns}){_END}", gender) for gender, nouns in _NOUNS.items()),
    (rf"{_OWN}.+ [\w-]+-(?:{_NOUNS['die']})$", "die"),
    *((rf"{_OWN}.+ [\w-]+-(?:{_NOUNS[gender]})$", gender) for gender in ("der", "das")),
    (rf"{_OWN}(?:.+ post$|.+ (?:{_NOUNS['die']})(?: e\. ?v\.)?$)", "die"),
    *((rf"{_OWN}.+ (?:{_NOUNS[gender]})(?: e\. ?v\.)?$", gender) for gender in ("der", "das")),
    # Behind an adjective that is not known, Private Kliniken, nobody knows how it bends.
    (rf"{_OWN}(?!(?!{_AN_ADJECTIVE})\w+e ).+ (?:{_NOUNS['plural']})(?: e\. ?v\.)?$", "plural"),
)

_DATIVE = {"die": "der", "der": "dem", "das": "dem", "plural": "den"}
_ACCUSATIVE = {"die": "die", "der": "den", "das": "das", "plural": "die"}
_OF_ENDING = {"e": "die", "er": "der", "es": "das"}


def article_of_adjective(name: str) -> str:
    """What the adjective that a name begins with shows: Deutscher Wetterdienst, der.

    Empty if none begins it, and where it may be of many as well: Kleine Strolche.
    """
    adjective = re.match(_ADJECTIVE, name, re.IGNORECASE)
    return "" if not adjective or may_be_of_many(name) else _OF_ENDING[adjective["ending"]]


def may_be_of_many(name: str) -> bool:
    """Whether the adjective that a name begins with may belong to a noun of many."""
    of_many = rf"(?=\w+e )(?:{_AN_ADJECTIVE} )+{_MAY_BE_OF_MANY}|.+['’]sche[rsn]? "
    return bool(known_pattern(of_many, re.IGNORECASE).match(name))


def accusative(name: str, article: str) -> str:
    """The name after "für" or "an": für die Deutsche Bahn, für den Deutschen Bund."""
    if not article:
        return name
    ending = {"die": "e", "der": "en", "das": "e", "plural": "en"}[article]
    return f"{_ACCUSATIVE[article]} {_bent(name, article, ending)}"


def dative(name: str, article: str) -> str:
    """The name after "bei" or "mit": bei der Deutschen Bahn, bei den Stadtwerken Ulm."""
    if not article:
        return name
    bent = _bent(name, article, "en")
    if article == "plural":
        of_many = rf"(?i)^((?:\S+ )*?\S*(?:{_NOUNS['plural']})(?<!n))\b"
        bent = re.sub(of_many, r"\1n", bent)
    return f"{_DATIVE[article]} {bent}"


def _bent(name: str, article: str, ending: str) -> str:
    """`name` with the adjectives before its noun bent, where they agree with the article."""
    shown = {"plural": "e", "die": "e", "der": "er", "das": "es"}[article]
    words = name.split(" ")
    for place, word in enumerate(words):
        adjective = re.fullmatch(_ADJECTIVE, word, re.IGNORECASE)
        if not adjective or adjective["ending"] != shown:
            break
        words[place] = word.removesuffix(shown) + ending
    return " ".join(words)
