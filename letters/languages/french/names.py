"""Which organisations take an article in French, and what "de" becomes before a noun."""

import re
import unicodedata

ARTICLES = (
    (r"(?:les?|la)\b|l['’]", ""),
    (r"(?-i:EHPAD\b)", "l’"),
    (r"(?-i:(?:AFD|AP-HP|ESA|IGN|INRAE|INSEE|INSERM|OCDE|ONF|ONU|UNESCO|URSSAF)\b)", "l’"),
    (r"(?-i:(?:CAF|CPAM|RATP|SNCF)\b)", "la"),
    (r"(?-i:(?:CCAS|CEA|CHRU?|CHU|CNED|CNES|CNRS)\b)", "le"),
    (
        r"(?:université|école|institut|association|agence|hôpital|office|académie|union|opéra"
        r"|observatoire|armée|assemblée|orchestre|imprimerie|entreprise|atelier|auberge|épicerie"
        r"|établissement|étude|hôtel)\b",
        "l’",
    ),
    (
        r"(?:ville|mairie|fondation|banque|région|société|bibliothèque|maison|caisse|chambre"
        r"|clinique|compagnie|croix|direction|faculté|librairie|métropole|mutuelle"
        r"|préfecture|galerie|boucherie|boulangerie|brasserie|communauté|coopérative|crèche|ferme"
        r"|menuiserie|papeterie|pâtisserie|pharmacie|résidence)\b",
        "la",
    ),
    (
        r"(?:ministère|musée|centre|conseil|département|groupe|lycée|théâtre|cabinet|collège"
        r"|laboratoire|syndicat|tribunal|crédit|château|festival|bistrot|café|camping|cinéma|domaine|foyer|garage|restaurant|salon)\b",
        "le",
    ),
)
# French words whose h is mute: l'hôtesse. Any other, foreign ones among them, keeps its vowel.
_MUTE_H = re.compile(
    r"h(?:abi|aleine|allucin|alt[ée]ro|armoni|éberg|élic|élio|éma|émo|épat|erb|érit|ermé|étéro|eure"
    r"|exa|ispan|isto(?!r(?:y|ian))|iver|oméo|omme|omolog|onn|onor|ôpital|oraire|orizon|orlog|ormon"
    r"|ortic|ospi(?!tality)|ôte|uil|uiss|uître|umain|umanit|umeur|umid|umor|ydr|ygi[èé]n|ymn|ypno"
    r"|ypoth|ystér)",
    re.IGNORECASE,
)


def de(noun: str, *, is_proper: bool = False) -> str:
    """ "de" before a noun: d'Inria, de Haven, d'assistante, d'hôtesse, de responsable."""
    first = unicodedata.normalize("NFD", noun[:1]).casefold()[:1]
    mute_h = first == "h" and not is_proper and bool(_MUTE_H.match(noun))
    # A foreign or a brand name keeps its h; onze and oui take no elision.
    if (first in set("aeiouœæ") or mute_h) and not re.match(r"(?:onze|oui)\b", noun, re.IGNORECASE):
        return f"d’{noun}"
    return f"de {noun}"
