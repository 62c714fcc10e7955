"""Which organisations take an article in a sentence, and how German bends what follows it.

Patterns are matched at the beginning of the name, the first that fits counts. A name that none
fits stands alone, which is right for most companies.
"""

import re

_CENTRAL_BANKS = "canada|england|finland|france|greece|israel|italy|japan|korea|mexico|spain"
_ENGLISH = (
    (r"the\b", ""),
    (
        r"(?:academy|bureau|city|college|county|department|embassy|institute|ministry|museum"
        r"|office|port|school|society|state|university) (?:of|for)\b",
        "the",
    ),
    (rf"bank of (?:{_CENTRAL_BANKS})\b|church of (?:england|scotland)\b", "the"),
    (r"house of (?:commons|lords|representatives)\b|library of congress\b", "the"),
    (r"(?:british|national|royal) (?:museum|library|gallery|theatre|trust|archives)\b", "the"),
    (r"royal (?:academy|college|institution|navy|opera house|society)\b", "the"),
    (r"(?:arts|british|medical research|national research) council$", "the"),
    (
        # Exactly these, in capitals: NHS England and BBC Studios take none.
        r"(?-i:(?:ACLU|BBC|BFI|BMA|CDC|CIA|CPS|DVLA|DWP|EBRD|ECB|EPA|EU|FA|FBI|FCA|FDA|FT|GMC|ICRC"
        r"|ILO|IMF|IRS|MoD|NAO|NBA|NFL|NHS|NIH|NSA|NSPCC|OECD|ONS|RAF|RNLI|RSC|RSPB|RSPCA|SEC|TUC"
        r"|UN|UNHCR|WHO|WTO|YMCA|YWCA)$)",
        "the",
    ),
    (r"(?:cabinet|foreign|home|met|post|passport) office\b", "the"),
    (
        r"(?:financial|irish|japan|los angeles|new york|seattle|straits|sunday|radio) times$"
        r"|(?:jerusalem|washington) post$|(?:chicago|herald) tribune$|boston globe$"
        r"|wall street journal$|daily (?:express|mail|mirror|telegraph)$"
        r"|(?:economist|guardian|independent|new yorker|observer|telegraph|times)$",
        "the",
    ),
    (r"united nations\b|world (?:bank|health|trade|economic|food|wildlife)\b", "the"),
    (r"european (?:bank|central|commission|court|investment|medicines|parliament|patent)\b", "the"),
    (r"(?:european|african) union$|(?:european|uk) space agency$|environment agency$", "the"),
    (r"international (?:committee|criminal court|labou?r|monetary)\b", "the"),
    (r"(?:civil|crown prosecution|fire|forest|national park|secret) service$", "the"),
    (r"federal (?:bureau|reserve|trade)\b|smithsonian\b|salvation army$|peace corps$", "the"),
    (r"open university$|white house$|supreme court$|metropolitan (?:museum|opera|police)\b", "the"),
    (
        r".+ (?:authority|commission|foundation|federation|institute|library|museum|observatory"
        r"|orchestra|philharmonic|red cross|theatre|theater|zoo)$",
        "the",
    ),
)

# German nouns whose gender a name shows, alone or at the end of a compound.
_GERMAN_NOUNS = {
    "die": r"agentur|akademie|apotheke|bäckerei|bahn|bank|behörde|bibliothek|börse|buchhandlung"
    r"|bundeswehr|caritas|charité|diakonie|druckerei|gärtnerei|genossenschaft|gesellschaft"
    r"|gewerkschaft|hochschule|kammer|kanzlei|kasse|kirche|klinik|lebenshilfe|regierung|schule"
    r"|sparkasse|stiftung|telekom|universität|verwaltung|werkstatt|zeitung",
    "der": r"bund|club|dienst|klub|landkreis|landtag|rundfunk|verband|verein|verlag",
    "das": r"amt|archiv|autohaus|gericht|gymnasium|hotel|institut|kaufhaus|klinikum|kolleg"
    r"|konzerthaus|krankenhaus|ministerium|museum|opernhaus|orchester|restaurant|studentenwerk"
    r"|studierendenwerk|theater|zentrum",
    "plural": r"kliniken|museen|sammlungen|stadtwerke|verkehrsbetriebe|wasserbetriebe|werkstätten",
}
# Adjectives that names begin with; one made of a place, Berliner, does not bend.
_ADJECTIVE = (
    r"(?:allgemein|bayerisch|deutsch|diakonisch|erst|europäisch|evangelisch|frei|gemeinnützig"
    r"|hessisch|international|katholisch|königlich|medizinisch|national|neu|niedersächsisch"
    r"|norddeutsch|öffentlich|österreichisch|ostdeutsch|pädagogisch|rheinisch|rot|sächsisch"
    r"|schweizerisch|staatlich|städtisch|süddeutsch|technisch|thüringisch|vereinigt|westdeutsch"
    r"|westfälisch|zoologisch)(?P<ending>e[rs]?)\b"
)
_BEFORE_THE_NOUN = rf"(?:{_ADJECTIVE.replace('P<ending>', ':')} |[\w-]+er )*"
_GERMAN = (
    (r"(?:der|die|das)\b", ""),
    (r".*\b(?:g?gmbh|ag|kg|kgaa|ohg|ug|eg|se)$", "die"),
    (r"(?-i:(?:AOK|ETH|FH|FU|HAW|HTW|HU|HWR|IHK|LMU|PH|RWTH|TH|TU|VHS)\b)", "die"),
    (r"(?-i:(?:ARD|BVG|DAK|DB|DFG|EU|EZB|GIZ|KfW|NATO|TK|UNO)$)", "die"),
    (r"(?-i:(?:ADAC|BR|DGB|DLF|HR|MDR|NABU|NDR|RBB|SWR|WDR)$)", "der"),
    (r"(?-i:(?:BKA|DLR|DRK|KIT|LKA|THW|ZDF)$)", "das"),
    (r"land\b", "das"),
    (rf"{_BEFORE_THE_NOUN}(?:gemeinde|messe|post|praxis|redaktion|stadt)\b", "die"),
    (rf"{_BEFORE_THE_NOUN}(?:kreis|senat|zoo)\b", "der"),
    *(
        (rf"{_BEFORE_THE_NOUN}[\w-]*(?:{nouns})\b", gender)
        for gender, nouns in _GERMAN_NOUNS.items()
    ),
    (rf".+ post$|.+ (?:{_GERMAN_NOUNS['die']})(?: e\. ?v\.)?$", "die"),
    *(
        (rf".+ (?:{_GERMAN_NOUNS[gender]})(?: e\. ?v\.)?$", gender)
        for gender in ("der", "das", "plural")
    ),
)
_FRENCH = (
    (r"(?:les?|la)\b|l['’]", ""),
    (
        r"(?:université|école|institut|association|agence|hôpital|office|académie|union|opéra"
        r"|observatoire|armée|assemblée|orchestre|imprimerie|entreprise)\b",
        "l’",
    ),
    (
        r"(?:ville|mairie|fondation|banque|région|société|bibliothèque|maison|caisse|chambre"
        r"|clinique|compagnie|croix|direction|faculté|librairie|métropole|mutuelle"
        r"|préfecture|galerie)\b",
        "la",
    ),
    (
        r"(?:ministère|musée|centre|conseil|département|groupe|lycée|théâtre|cabinet|collège"
        r"|laboratoire|syndicat|tribunal|crédit|château|festival)\b",
        "le",
    ),
)
_SPANISH = (
    (r"(?:el|la|los|las)\b", ""),
    (
        r"(?:universidad|fundación|asociación|escuela|agencia|biblioteca|comunidad|academia"
        r"|cámara|clínica|compañía|cooperativa|diputación|editorial|librería|junta|cruz roja)\b",
        "la",
    ),
    (
        r"(?:ministerio|instituto|hospital|ayuntamiento|museo|centro|banco|colegio|grupo|teatro"
        r"|consejo|gobierno|laboratorio|servicio|hotel|parque|tribunal)\b",
        "el",
    ),
)
_ARTICLES = {"en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH}

_DATIVE = {"die": "der", "der": "dem", "das": "dem", "plural": "den"}
_ACCUSATIVE = {"die": "die", "der": "den", "das": "das", "plural": "die"}
_OF_ENDING = {"e": "die", "er": "der", "es": "das"}


def article_of(name: str, tongue: str) -> str:
    """The article in its plain form, "plural" for German names of many, empty for none."""
    for pattern, article in _ARTICLES[tongue]:
        if re.match(pattern, name, re.IGNORECASE):
            return article
    if tongue == "de" and (adjective := re.match(_ADJECTIVE, name, re.IGNORECASE)):
        return _OF_ENDING[adjective["ending"]]
    return ""


def german_accusative(name: str) -> str:
    """The name after "für" or "an": für die Deutsche Bahn, für den Deutschen Bund."""
    article = article_of(name, "de")
    if not article:
        return name
    ending = {"die": "e", "der": "en", "das": "e", "plural": "en"}[article]
    return f"{_ACCUSATIVE[article]} {_bent(name, article, ending)}"


def german_dative(name: str) -> str:
    """The name after "bei" or "mit": bei der Deutschen Bahn, bei den Stadtwerken Ulm."""
    article = article_of(name, "de")
    if not article:
        return name
    bent = _bent(name, article, "en")
    if article == "plural":
        bent = re.sub(r"(?i)^((?:\S+ )*?\S*(?:werke|betriebe))\b", r"\1n", bent)
    return f"{_DATIVE[article]} {bent}"


def _bent(name: str, article: str, ending: str) -> str:
    """`name` with the adjectives before its noun bent, where they agree with the article."""
    shown = {"plural": "e", "die": "e", "der": "er", "das": "es"}[article]
    words = name.split(" ")
    for place, word in enumerate(words):
        found = re.fullmatch(_ADJECTIVE, word, re.IGNORECASE)
        if not found or found["ending"] != shown:
            break
        words[place] = word.removesuffix(shown) + ending
    return " ".join(words)
