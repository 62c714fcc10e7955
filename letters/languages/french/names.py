"""Which organisations take an article in French, and what "de" becomes before a noun."""

import re
import unicodedata

ARTICLES = (
    (r"(?:les?|la)\b|l['’]|(?:aux?|à la) ", ""),
    (r"famille (?=\S)", "la"),
    (r"\d+(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|place|quai|cours|allée)\b", "le"),
    (r"(?-i:(?:EHPAD|Ehpad)\b)", "l’"),
    (
        r"(?-i:(?:ADEME|AFD|AFPA|AP-HP|APHP|ARS|ENS|ESA|IFREMER|IGN|INA|INRAE|INRIA|INSEE|INSERM"
        r"|Inserm|IRD|OCDE|ONF|ONU|UFR|UGAP|UNESCO|URSSAF|EHESS|EPFL|ESAT|ESSEC|IME|INSA|INALCO|IUT"
        r"|OFII|OFPRA|OMS|OTAN|UNICEF|UQAM)\b)",
        "l’",
    ),
    (
        r"(?-i:(?:BNF|BnF|DD(?:CS|ETS|FIP|PP|TM?)|DGA|DGCCRF|DGSE|DGSI|DIRECCTE|DRAAF|DRAC|DREAL"
        r"|DREETS|DRFIP|DSDEN|HAS|MDPH|MSA|PJJ|PMI)\b)",
        "la",
    ),
    (
        r"(?-i:(?:CAF|CCI|CFDT|CGT|CNAF|CPAM|DGFiP|MGEN|MJC|RAMQ|SPA|STM|SCOP|Scop|SCIC)\b"
        # Their branches have none: chez SNCF Réseau.
        r"|(?:FNAC|Fnac|MACIF|MAIF|RATP|SNCF)\b(?! [A-ZÀ-Þ]))",
        "la",
    ),
    (
        r"(?-i:(?:CCAS|CEA|CERN|CFA|CHRU?|CHSLD|CHUV?|CISSS|CIUSSS|CLSC|CNED|CNES|CNRS|CROUS|Crous|GRETA"
        r"|PSG|SICTOM|SIVOM|SIVU|SMICTOM)\b)",
        "le",
    ),
    (
        r"(?:archives|ateliers|éditions|établissements|ets|galeries|hospices|hôpitaux"
        r"|laboratoires|musées"
        r"|presses|pompiers|sapeurs|thermes)\b",
        "les",
    ),
    (
        r"(?:éducation nationale|assistance publique|agglo(?:mération)?|inspection|usine"
        r"|université|école|institut|association|agence|hôpital|office|académie|union|opéra"
        r"|observatoire|armée|assemblée|orchestre|imprimerie|entreprise|atelier|auberge|épicerie"
        r"|établissement|étude|hôtel|ambassade|auto-école|amicale|église|abbaye|(?:arch)?évêché|institution)\b",
        "l’",
    ),
    (
        r"(?:sécurité sociale|comédie|commission|cour d(?:es? |['’])|micro-crèche"
        r"|cuisine centrale|pizzeria"
        r"|ville|mairie|fondation|banque|région|société|bibliothèque|maison|caisse|chambre"
        r"|clinique|compagnie|croix|direction|faculté|librairie|métropole|mutuelle"
        r"|préfecture|galerie|boucherie|boulangerie|brasserie|communauté|coopérative|crèche|ferme"
        r"|menuiserie|papeterie|pâtisserie|pharmacie|résidence|mission locale|sté|sarl|médiathèque"
        r"|paroisse|cathédrale|marine nationale|légion|commune|base aérienne"
        r"|fédération|confédération|ligue|gendarmerie|police|protection|charcuterie|fromagerie"
        r"|poissonnerie|jardinerie|laverie|(?![aeiouyéèêh])\w{4,}erie)\b",
        "la",
    ),
    (
        r"(?:cégep|trésor public|stade|puy du fou|greffe|supermarché|bar|magasin|haras|manoir"
        r"|ministère|musée|centre|conseil|département|groupe|lycée|théâtre|cabinet|collège"
        r"|laboratoire|syndicat|tribunal|crédit|château|festival|bistrot|café|camping|cinéma"
        r"|domaine|foyer|garage|restaurant|salon|grand hôtel|service|comité|club|consulat|parc"
        r"|rectorat|palais|sénat"
        r"|diocèse|couvent|monastère|sanctuaire|temple (?:d[eu]|protestant)|secours|sdis|zoo)\b",
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
