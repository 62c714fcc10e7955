"""French."""

import re
import unicodedata

from letters.languages.protocol import (
    TITLES_BEFORE_NAMES,
    Company,
    Greeting,
    LetterLanguage,
    Phrases,
    with_small_initial,
)
from paper.typography import PageLanguage

_ARTICLES = (
    (r"(?:les?|la)\b|l['’]", ""),
    (r"(?-i:(?:AFD|AP-HP|ESA|IGN|INRAE|INSEE|INSERM|OCDE|ONF|ONU|UNESCO|URSSAF)\b)", "l’"),
    (r"(?-i:(?:CAF|CPAM|RATP|SNCF)\b)", "la"),
    (r"(?-i:(?:CCAS|CEA|CHRU?|CHU|CNED|CNES|CNRS)\b)", "le"),
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
# French words whose h is mute: l'hôtesse. Any other, foreign ones among them, keeps its vowel.
_MUTE_H = re.compile(
    r"h(?:abi|aleine|allucin|alt[ée]ro|armoni|éberg|élic|élio|éma|émo|épat|erb|érit|ermé|étéro|eure"
    r"|exa|ispan|isto(?!r(?:y|ian))|iver|oméo|omme|omolog|onn|onor|ôpital|oraire|orizon|orlog|ormon"
    r"|ortic|ospi(?!tality)|ôte|uil|uiss|uître|umain|umanit|umeur|umid|umor|ydr|ygi[èé]n|ymn|ypno"
    r"|ypoth|ystér)",
    re.IGNORECASE,
)
# Titles that take an article where somebody is spoken of.
_WITH_ARTICLE = re.compile(r"(?:dre?|docteure?|pr|professeure?)\b", re.IGNORECASE)
# Words that a sentence begins with and that are nobody's name: small after a colon.
_SMALL = (
    r"on|nous|vous|ils?|elles?|je|tu|tout|toute|tous|toutes|chacune?|personne|rien|beaucoup"
    r"|c['’]|j['’]|d['’]|qu['’]|s['’]|n['’]|y|en|à|au|aux|avec|dans|de|des|du|par|pour|sans|sur"
    r"|si|comme|quand|quel|quelle|quels|quelles|que|qui|et|mais|malgré|même|après|avant|ces|ses"
    r"|sa|son|leur|leurs|mes|très|enfin"
)


class French(LetterLanguage):
    code = "fr"
    label = "Français"
    tongue = "fr"
    page = PageLanguage(
        tag="fr-FR",
        quotes=("«\u00a0", "\u00a0»", "“", "”"),
        spaces_punctuation=True,
        page_of=("Page", "sur"),
        enclosed=("Pièce jointe\u00a0:", "Pièces jointes\u00a0:"),
        letter="Lettre",
        signature="Signature",
        stays_with_next=TITLES_BEFORE_NAMES,
        day=r"\d{1,2}(?:er)?",
        dated_at="{place}, le {date}",
        dated="Le {date}",
        subject_label="Objet\u00a0: ",
    )
    layout = "fr"
    paper = "a4"

    numbers = "un deux trois quatre cinq six sept huit neuf"
    you = "vous"
    you_and_others = "vous, ainsi qu’avec {others}"
    colleagues = "vos collègues"
    conjunction = "et"
    alternative = "ou"

    titles_that_are_names = "m pr"
    titles_of_a_man = ""
    opening_to_a_man = r"[\w ]*cher\b"
    opening_to_a_woman = r"[\w ]*chère\b"
    addresses_nobody = "équipe tous toutes"
    departments = (
        r"équipe|ressources humaines|service (?:rh|du personnel|recrutement)|(?-i:RH|DRH)"
        r"|recrutement|comité|secrétariat"
    )
    office = r"(?:madame|monsieur) (?:la |le |l['’])\w"
    titles = {"f": "Mme", "m": "M.", "dr": "Dr", "prof": "Pr"}
    titled = {"f": "Madame", "m": "Monsieur", "d": "Bonjour {short_name}"}
    untitled = "Bonjour {name}"
    nobody = "Madame, Monsieur"
    friend = "Bonjour"
    friend_by_first_name = "Bonjour"
    greeting_end = ","
    keeps_international_titles = False
    reader = r"(?i:vous|vos|votre)"
    others = r"(?i:leurs?|ils|elles)"

    small_words = (
        "le les et est une des du dans avec pour vous nous votre vos notre nos je qui que ce"
        " cette sont était étaient avez au aux sur pas mais où leur leurs ont ils elles"
    )
    openings = r"(?:bien )?ch[eè]re?|bonjour|bonsoir|salut|coucou|madame, monsieur"
    titles_read = {
        ("f", ""): "mme madame mlle mademoiselle",
        ("m", ""): "m monsieur",
        ("", "dr"): "docteur",
        ("", "prof"): "pr",
        ("f", "dr"): "dre docteure",
        ("f", "prof"): "professeure",
        ("m", "prof"): "professeur",
    }
    noun_phrase = r"le|la|les|l['’]|un|une|notre|votre|vos|nos|cette|ce|cet|mon|ma"
    question = r"comment|pourquoi|combien"
    verb = (
        r"était|étaient|est|sont|a|ont|avait|avaient|fut|m['’]a|m['’]ont|s['’]est|semblait"
        r"|disait|faisait|plaisait"
    )
    relative = r"qu['’]|que|qui|quand|où|comment|pourquoi|combien|dont|,"
    subject = r"(?!)"
    when = r"quand|lorsque|lorsqu['’]"
    the_moment_when = "le moment où"
    nothing = (
        r"rien|aucune?|non|néant|sans|je ne sais pas|rien (?:de (?:spécial|particulier)|du tout)"
    )
    small_after_a_colon = f"{_SMALL}|{noun_phrase}|{question}"
    phrases = Phrases(
        unmeant=r"(?:ne|n') ?\w* ?(?:vous )?(?:demande|demander|prie|souhaite|veux) (?:pas"
        r"|nullement)|nullement|jamais|sans\b(?! (?:doute|réponse))|agréablement|heureusement"
        r"|positivement",
        condition=r"(?:si\b|s'il\w*|quand|lorsqu\w*|le jour où|au cas|en cas|que le poste"
        r"|que la place|dès que|qu'une? (?:place|poste|autre)|devait|viendrait)(?:(?!\w)|(?<='))",
        writer=r"(?:je|j'|me|m'|moi|mon|ma|mes)(?:(?!\w)|(?<='))",
        reader=r"(?:vous|votre|vos|tu|te|t'|toi|ton|ta|tes)(?:(?!\w)|(?<='))",
        unnamed=r"\[ce que vous transmettez\]",
        unsaid=r"\[ce qui est nouveau\]",
        thanks=r"appréci\w*|"
        r"remerci\w*|merci\b|reconnaissan\w*|gratitude|gré\b|mille mercis|touchée? (?:de"
        r"|par|que)|obligée?|aimable à vous|gentil(?:le)? (?:à vous|de votre|d'avoir)|remercié\w*"
        r"|votre (?:considération|bienveillance|attention|gentillesse)|thanks|vous (?:saurais"
        r"|suis) (?:\w+ )?(?:gré|reconnaissant)|appréci\w* (?:que|votre|le temps|l'attention|la)"
        r"|recevez toute",
        enjoyed=r"plus (?:heureu|bel|beau)\w*|vu(?:e)? de plus|"
        r"plaisir|réjoui\w*|discussions?|retien\w*|bavard\w*|à merveille|apprécié\w*"
        r"|plu\b|plaît|plais\w+|aim(?:é|e|ais)\b|ador\w*|enchant\w*|délic\w*|délices?"
        r"|heureux moment|régal\w*|joie de (?:parler|vous)|ri\b|rires?|rigol\w*|agréable\w*"
        r"|beaux? moments?|(?:bon|beau|grand|excellent|joli|merveilleux)s? (?:moment|souvenir"
        r"|échange)\w*|jubil\w*|savour\w*|goût[ée]\b|chaleureu\w*|vivants?|vivante?s? échanges?"
        r"|sympathi\w*|formidable|(?:bien|bon|content) (?:causé|parlé|discuté)|ambiance"
        r"|ça a cliqué|c'était (?:bien|beau|top|super|chouette|de la)|valait la route|souri\w*"
        r"|jaser|bonheur|délect\w*|charm\w*|passionnant\w*|stimulant\w*|éclat\w*|souvenir|riche"
        r"|fête|kiff\w*|marr\w*|longuement parlé|à l'aise|cordia\w*|précieu\w*|me rappeler|balade"
        r"|promenade|repens\w*|fasciné\w*|préféré|causette|causé|rencontres?"
        r"|échanges? (?:\w+ )?(?:était|étaient|fut|furent|ont|a|avec)|cadeau|m'a fait du bien"
        r"|on est bien|drôle\w*|genia\w*|génia\w*|fait fondre|sympa\w*|intéress\w*|enrichi\w*"
        r"|impressionn\w*|marqué\w*|merveill\w*|captiv\w*|(?:bonne|belle|vraie|jolie|excellente"
        r"|riche) (?:journée|matinée|soirée|heure|rencontre|conversation|discussion)s?"
        r"|gentiment (?:causé|parlé|reçu|accueilli)|bien accueilli\w*|accueil"
        r"|pris (?:un )?(?:grand |vif )?plaisir|instructi\w*|constructi\w*|qualité (?:de"
        r"|des) (?:nos|notre|l'échange)|sourire|(?:bien|trop) (?:bien )?(?:marr|amus)\w*"
        r"|ravissai\w*|journée|visite|(?:montré|confié)e? comme|aimable|le lunch|le déjeuner"
        r"|au top|top\b",
        particular=r"(?:rencontrer|voir|entendre|arpenter|imaginer|débattre|causer|parler|monter"
        r"|écouter) (?:l'équipe|la|le|les|avec vous|avec toi|de la|du|des|d')\b"
        r"|votre (?:théorie|remarque|mur|question|récit|idée) (?:d|qu|sur|pour)|(?:flânerie"
        r"|promenade|boîte|discussion|énigme|visite|tournée) (?:\w+ )?(?:le|de|d'|du|sur|au"
        r"|à)\b|(?:celui|celle) (?:sous|de|dans|où|qu)|sous la \w+|"
        r"récit d|(?:minutes|heures?|après-midi|moments?|jours?|soirs?|instants?|nuit"
        r"|journée) (?:où|quand|dans|sur|au|à)|m'a (?:\w+ )?(?:impressionn|marqu|frapp"
        r"|touch)\w*|"
        r"j'en retiens|retien\w*|surtout|en particulier|particulièrement|notamment"
        r"|repens\w*|j'y pense|pense encore|souvenir|souvien\w*|rappel\w*|oublier\w*"
        r"|inoubliable\w*|marqué\w*|histoire|(?:celui|celle|ceux) (?:sur|du|de|où|qui)"
        r"|quand (?:vous|on|tu|il|elle|nous)|(?:lorsque|tandis que|pendant que|comment) \w+"
        r"|où (?:vous|l'on|on|quelqu'un|le|la|les|tu|figure|\w+ (?:joue|fait|a|ont))|(?:la|le|les"
        r"|un|une|cette?|ce|des|ces|cet|l'\w+) (?:\w+ ){0,4}(?:qui|que|qu'|dont|où|à qui"
        r"|auquel)\b|la fois où|jusqu'à ce que|voir pour|construit\w*|sait-on|toujours en tête"
        r"|en tête|l'idée d'un|faut (?:le|la|l'|les) (?:voir|entendre)|je la raconte|j'en parle"
        r"|à tout le monde|(?:la|le|les) \w+ qui \w+|votre (?:façon|manière|idée|projet|question"
        r"|présentation|description) (?:de|d'|sur|du)|la visite (?:de|du|des)|notre (?:échange"
        r"|discussion|conversation) (?:sur|autour|à propos|au sujet)|au sujet (?:de|du|des)"
        r"|à propos (?:de|du|des)|autour (?:de|du|des)|la manière dont|la façon dont"
        r"|m'a frappé\w*|je pense (?:encore|souvent|toujours)|je garde (?:en tête|en mémoire"
        r"|le souvenir)|best moment|en (?:classant|regardant|parlant|discutant|écoutant|visitant"
        r"|goûtant)|dans un salon|au bord de|peine de cœur|à quatre heures",
        excited=r"(?:m')?aurai(?:t|s) (?:\w+ ){0,2}(?:comblé|ravi|plu|réjoui|passionné|enchanté"
        r"|fait plaisir|été (?:une?|un vrai|fi[eè]re?|heureu\w+|ravi\w*|content|super))\w*"
        r"|(?:serait|c'eût été|eût été) (?:une?) \w+|faisais une|j'aurais (?:tant |tellement "
        r"|bien |beaucoup )?(?:aimé|adoré|préféré|sauté|foncé|voulu)\b(?! (?:une? |autre"
        r"|meilleure|que ))|(?:cuisinerais|travaillerais|viendrais) (?:\w+ ){0,3}(?:n'importe"
        r"|chaque|tous)|"
        r"enthousias\w*|motiv\w*|tenait à cœur|hâte|réjou\w*|passionn\w*|impatien\w*"
        r"|envie\w*|exalt\w*|rêv\w*|énergie|emball\w*|désir\w*|partante?\b|feu\b|brûl\w*"
        r"|frétill\w*|(?:j')?imagin\w*|faite? pour moi|goût\b|donnée? tout"
        r"|avais? (?:déjà )?(?:envie|hâte)|voulu\w*|voulais|rempilé|content d'avance|séduit\w*"
        r"|conqui\w*|attir\w*|tent[ée]\w*|fascin\w*|élan|ferveur|vibr\w*|transport\w*|ravissement"
        r"|exerc\w*|enchant\w*|(?:ma|sa) place\b|excit\w*|chaud\b|à fond|trépign\w*|frisson\w*"
        r"|souhait\w* (?:de|d'|travailler|tant)|inspir\w*|piqu\w*|anim\w* d|sautais|j'y serais"
        r"|montée sur|curieu\w*|joie de (?:venir|travailler|rejoindre|commencer)|donné le goût"
        r"|m'égaie|dormi|cœur battant|comptais les jours|pêche d'enfer|amoureu\w*|attrait"
        r"|plus que prêt\w*|prête? à|graissé|valise|aspirais|projet(?:ais|er|é)\w* (?:déjà|avec)"
        r"|me voyais|déjà (?:chez|parmi|à)|servir\b|j'aurais adoré|adoré (?:le|la|les|travailler"
        r"|venir)|intérêt (?:\w+ )?(?:pour|très|réel|vif|sincère|marqué)|vivement intéress\w*"
        r"|m'intéressait|me plaisait|perspective de|à l'idée de|je me projet\w*|pressée? de"
        r"|sauté dans|dans (?:les|mes) starting|chaud\w*|doigts qui|au taquet|à bloc|ben hâte"
        r"|m'appelait|tenter l'aventure|j'arrive|ravi\w*|rempil\w*|maillot prêt|prêt\b"
        r"|cherchais depuis|cousu|aurais (?:\w+ )?(?:aimé|voulu|souhaité) (?:rejoindre|travailler"
        r"|faire|intégrer|contribuer|participer)|rejoindre votre|faire partie de",
        disappointed=r"décevant\w*|mis un coup|mis à plat|(?:le|ce) non\b|"
        r"regret\w*|déçu\w*|décept\w*|désol\w*|espér(?:ais|é)\w*|trist\w*|attrist\w*"
        r"|pein\w*|chagrin\w*|dommage|cafard|rude|(?:le|gros) cœur|cœur (?:gros|lourd|serré)"
        r"|en ai eu gros|pincement|amer\w*|amère|maussade|pénible|mal\b|dur\b|dure\b|pleur\w*"
        r"|larme\w*|atteint\w*|blues|sombre|serait mentir|(?:moral|sourire) (?:\w+ ){0,3}(?:bas"
        r"|chaussettes|zéro)|nostalg\w*|mélancol\w*|affect[ée]\w*|touché[e]? (?:au|durement)"
        r"|coup (?:dur|de massue|de)|j'aurais (?:aimé|voulu|tant|préféré|bien)"
        r"|aurais (?:\w+ )?(?:aimé|voulu|préféré)|petit goût|de travers|soupir\w*|navré\w*"
        r"|abattu\w*|vague à l'âme|chute|coup de froid|dépit\w*|sonnée?\b|autre (?:issue|résultat"
        r"|réponse)|frust\w*|douleur|douloureu\w*|dans les chaussettes|gardé le dessin"
        r"|pas (?:une bonne nouvelle|la réponse)|cœur fendu|fendu|spleen|morfond\w*"
        r"|avalé de travers|difficile|aval\w*|bobo|déconfit\w*|boudé|bête devant|mouchoir|éteint"
        r"|deuil|déconvenue|déplor\w*|gris\b|pas de chance|dégoût\w*|(?:m'a"
        r"|ça m'a) (?:fait (?:drôle|mal|quelque chose)|fichu un coup|miné|déformé|secoué|attristé"
        r"|touché)|coup au (?:moral|cœur)|tête basse|rester? sur sa faim|j'aurais (?:évidemment "
        r"|bien sûr |naturellement )?(?:préféré|espéré|souhaité|voulu|aimé)|autre (?:nouvelle"
        r"|conclusion|décision|dénouement|fin)|malheureu\w*|mauvaise nouvelle|rêvais d'un\w*"
        r"|espoirs?|un peu sec|désappoint\w*|pas facile à (?:lire|entendre)|m'a (?:coûté|pesé)"
        r"|digér\w*|pincé|goût amer|m'a peiné|larme|champagne|cœur lourd|tristounet|petit orage"
        r"|gros soupir",
        respect=r"(?:vous |tu )?devi(?:ez|ons|ez bien) (?:prendre|choisir)|(?:il )?(?:vous "
        r"|te )?fallait (?:\w+ )?(?:quelqu'un|choisir|prendre)|(?:le|la) vois bien|vois bien|"
        r"respect\w*|compr[ei]\w*|accept\w*|décision|décid\w*|décision\w*|choi[sx]\w*"
        r"|tranch\w*|jug[ée]\w*|verdict|je m'y range|m'y ranger?|(?:me|s'y) range|approuv\w*"
        r"|sélection|salue\b|incline\w*|confiance|fie\b|me fier|vous (?:savez|connaissez"
        r"|avez (?:bien )?(?:pesé|visé|vu|voté))|connaissez|tu (?:sais|connais)|délibér\w*"
        r"|admet\w*|convaincu\w*|me suffit|je (?:ne )?discute|rien à (?:redire|dire)|sage\b"
        r"|(?:paraît|est|semble|visé|assez) juste|recrutement (?:est|vous)|voté|c'est votre"
        r"|c'est vous|sans rancune|pas de rancune|conforme|équitable|loyal\w*|légitim\w*"
        r"|votre (?:droit|affaire|maison)|assum\w*|parole est|pesée?\b|je prends acte|prends acte"
        r"|ça se respecte|dont acte|souscri\w*|c'est (?:bien|vous qui) (?:choisi|décidé|tranché)"
        r"|bien choisi|vous avez le coup d'œil|ce sera donc juste|l'œil a vu|c'est (?:à|votre"
        r"|ton) (?:vous|droit)|prends note|prend note|mûri\w*|réfléchi\w*|(?:je"
        r"|le) (?:le )?soutiens|c'est normal|raisons\b|d'accord\b|plein accord|(?:bonnes"
        r"|vos) raisons|reconna\w*|résol\w*|aucune réclamation|sans (?:amertume|regret|aigreur)"
        r"|nulle rancune|arbitr\w*|conclusion|il est juste|bon droit|avis des|suite donnée"
        r"|je m'y tiens|mérite(?:nt)?|en conscience|tiens pour bon",
        wishes=r"(?:envoie|envoyons) (?:de|toute|mes|plein)|plein de bonheur|"
        r"souhait\w*|réussite|bonne (?:\w+ )?|bons?\b \w+|bonnes \w+|belles? \w+"
        r"|beaux? \w+|continuation|j'espère|espèr\w*|vœux|succès|chance|courage|puiss\w*"
        r"|que (?:la|le|les|votre|vos|l'\w+|tout|cette|son|cet|ta|ton|tes) (?:\w+ ){1,8}(?:soit"
        r"|soient|vous|reste|pousse|dure|donne|aille|fasse|se|s')\w*|prenez soin|prends soin"
        r"|tous mes|meilleur\w*|heureu(?:se|x) (?:année|saison|fêtes|suite)|(?:du|de la|longue"
        r"|zéro|légères?|beaucoup de|de belles|un|une) (?:\w+ ){0,2}(?:soleil|vie|vent|courses?"
        r"|printemps|été|hiver|automne|année|saison|positif|poubelles|pauses|rentrée)|(?:hiver"
        r"|printemps|été|automne|noël) (?:doux|calme|clément|serein)|rentrez|frontières|clôture"
        r"|portez-vous|bon vent|croise\w* les doigts|paix|santé|longue vie|gagnez|à votre santé"
        r"|vive\b|merde pour|joyeu\w*|amusez|profitez|gloire|prosp\w*|fertile|que (?:la|le|les"
        r"|votre|vos|ton|ta|tes|l'|ce|cette|cet|tout)[^.\n]{0,50}?(?:soit|soient|tourne|tournent"
        r"|aille|aillent|brille|tienne|dure|vienne|reste|apporte|connaisse|réussi)\w*"
        r"|dieu (?:bénisse|vous)|(?:^|(?<=[.;!?] )|(?<=\n))(?:pas trop|plein|plus|moins|beaucoup"
        r"|grosse?|du|des|de l') ?(?:de |d')?\w+|bien des choses|(?:temps|saison|hiver"
        r"|année) (?:béni|sonore|doux|clair|serein)\w*|plein de|salu(?:e|t)\w* (?:à|toute"
        r"|l'équipe)|redescendez|rentrez|tout le meilleur|que du bon|tout de bon"
        r"|bon(?:ne)?s? (?:\w+ )?(?:vent|route|suite|chance|courage|fin|année|travail|saison"
        r"|récolte|vendange|collecte|tournée|rentrée|fête)s?|vous (?:adresse|présente"
        r"|forme)\w* (?:\w+ ){0,3}vœux|une maison pour|(?:beau|belle|bel) \w+|à (?:toi|vous|tous"
        r"|toutes)\s*[.!]?$|avec mes vœux|pleine réussite|merde pour|mes amitiés à",
        reopens=r"(?:libér|libre|rouvr|ouvr|disponible|pourvoir|vacan|repourv|renouvel|se présent"
        r"|redeven|re-?publi|reparu|remis|relanc)\w*|à nouveau|de nouveau|nouvelle (?:vacance"
        r"|fois|ouverture)|encore (?:un|une|besoin)|une autre fois|(?:la"
        r"|le) \w+ (?:\w+ ){0,3}un jour|(?:revenait|cherch\w*|libre|libérer?\w*|manqu\w*"
        r"|ouvr\w*) (?:\w+ )?un jour|un jour (?:le|la|à)|(?:re)?cherch\w* (?:\w+ )?(?:à nouveau"
        r"|encore|de nouveau|un jour)|reprenez|recherch\w*|repren\w*|manqu\w* (?:plus tard"
        r"|un jour)|embauch\w*|plus tard|de retour|(?<!bonne )réouv\w*|se rouvre|revien\w*"
        r"|vous faudra un|faut un jour|fallait (?:un jour|encore)|en annonce|pour le poste de"
        r"|(?:la|le) (?:place|poste) (?:de|d')|le jour où|manqu\w*|vous (?:manquera|manque|faut"
        r"|faudra)|(?:la|le) (?:place|poste|rôle|emploi|fonction)[^.\n]{0,50}(?:libre|libère"
        r"|ouvre|vacant|disponible|nouveau|refait|pourvoir|manque)|à (?:remplacer|pourvoir"
        r"|reprendre)|se (?:refait|refasse|libère|rouvre|trouve|représente|présente)|vacan\w*"
        r"|la situation (?:évolu|chang)\w*|(?:les choses|la donne|vos plans|vos besoins) (?:évolu"
        r"|chang)\w*|si (?:jamais )?(?:le|la|ce|cette|votre) (?:\w+ ){1,4}(?:libre|libère|se|s'"
        r"|devait|venait|redev|rouvr|était|est)\w*|ce (?:même )?poste|cette (?:même )?place"
        r"|même poste|quand vous (?:re)?cherch\w*|resterait|vous chercherez|recrut\w*|(?:si"
        r"|quand) (?:ça|cela) (?:se )?(?:rouvr|libèr|repren)\w*|se (?:remet|trouve) (?:vac"
        r"|lib)\w*|repren\w*|(?:le|ce) (?:conducteur|poste) (?:\w+ )?(?:vous )?(?:manqu"
        r"|repart)\w*|il (?:vous )?(?:re)?faut (?:encore )?un|que l'on cherche"
        r"|vous m'appelez et j'arrive",
        another=r"autre(?!\s+(?:fois|jour|candidat))s?\b|ailleurs|(?<!ans )aussi\b|également"
        r"|de même|pareil\w*|ou\b(?! (?:m'|écri|appel|télé|passez|par|un (?:mot|mail|appel"
        r"|coup)))|quelque chose|quelqu'un|quelconque|de la même|encore\b (?:si|pour)|(?:et|,"
        r"|;) si\b|si (?:ma|mon) (?:\w+ )?(?:formation|diplôme|métier)|et que\b|besoin"
        r"|(?:manqu\w*|faut|faudr\w*|cherch\w*) (?:\w+ )?(?:aussi|un|une|des)|parmi les"
        r"|à quelque titre|un second|tâche|diplômée?|même (?:chose|réponse)"
        r"|n'importe quel (?:autre )?(?:poste|emploi)|idem|ou bien|soit\b|à (?:trouver|former)"
        r"|(?:un|une) \w+ à (?:trouver|remplacer|former)|tout autre|toute autre"
        r"|prochaine? (?:ouverture|opportunité|recrutement)|opportunité|futur\w* (?:poste|besoin"
        r"|recrutement)\w*|besoins? (?:futurs|à venir)|similaire\w*|proche de|mon (?:profil"
        r"|parcours|expérience|diplôme|métier) (?:\w+ ){0,3}(?:correspond|convien|intéress|peut"
        r"|pourrait|serait)\w*|correspond\w* à|adapté\w* à|en (?:lien|rapport) avec|un emploi de"
        r"|dans (?:un|une) autre|un (?:atelier|remplacement|renfort|peintre|poste)\b",
        contact=r"contact\w*|appel\w*|téléphon(?:er|ez|e-moi)|téléphone (?:au|est|:)|écri(?:v\w*"
        r"|re)|joindre|joint\b|joign\w*|de vos nouvelles|faites(?:-| )?(?:le[- ])?(?:moi )?signe"
        r"|signe\b|préven\w*|prévien\w*|mot\b|message|coup de fil|(?:me|m') ?(?:trouver|trouve)"
        r"|hésit\w*|domicili\w*|c'est le \d|décroch\w*|compos\w*|dites|dis-moi|sonn\w*|mail\b"
        r"|courriel|sms|texto|ligne\b|reten(?:ez|ir) mon|répond\w*|compt\w*-moi|frapp\w*|coup de"
        r"|vous avez mon|pense\w* à moi|trouve au|tenez-moi|tiens-moi|sollicit\w*|passez|venez"
        r"|fais-moi|siffl\w*|(?:re)?prendre contact|à votre disposition|à ta disposition"
        r"|recontact\w*|rappelez|rappelle-moi|(?:pouvez|pourrez|à) me rappeler|n'hésit\w*"
        r"|faites-(?:le-)?moi|veuillez m'|communi\w*|avertir|averti\w*|invit\w*|tenir (?:informé"
        r"|au courant)\w*|informé\w*|au \d\d|revenir vers moi|reven\w* vers|échanger à nouveau"
        r"|en reparler|reparl\w*|dispos\w* à|suis (?:à l'écoute|preneu)\w*|à l'écoute|(?:me"
        r"|m') ?(?:faire|fasse) (?:signe|savoir)|y serai|serai là|j'arrive|mon numéro est"
        r"|prévenez|sonnez",
        happy=r"plaisir|heureu\w*|ravi\w*|volontiers|joie|aimer\w*|content\w*|bonheur|honneur"
        r"|fier\w*|enchant\w*|travailler\w*|rejoindr\w*|rejoindrais|servir|à ma place|oui à"
        r"|partant\w*",
        keeps=r"(?:mot|texto|appel|message|ligne) (?:\S+ ){0,6}(?:suffit|m'atteint|me (?:parvien"
        r"|trouve|joint))\w*|ne bouge pas|dans (?:le coin|les parages)|je suis (?:comme avant "
        r"|toujours )?(?:au|à) \d|on peut (?:toujours )?me|le soir de préférence"
        r"|marche jour et nuit|"
        r"conserv\w*|gard\w*|joign\w*|joint\b|joindre|archiv\w*|rest\w*|dossier"
        r"|candidature (?:peut|reste|y)|mes (?:données|papiers|pièces|titres|coordonnées"
        r"|habilitations)|profil|tenez|détenir|mémoire|fichier\w*|jusqu'(?:à|en|au)"
        r"|adresse (?:ci-dessous|du bas|reste)|toujours (?:joignable|là)|disponible|sous le même"
        r"|même (?:numéro|adresse|ciel)|trouve\w* (?:au|à|chez|toujours)|n'importe quand"
        r"|quand (?:vous|tu) (?:vou|le)\w*|tiroir|(?:mon|ce|même|ancien) numéro|numéro (?:reste"
        r"|ne|est)|deux ans|un an\b|conserve\w*|(?:mes|mon|ma) (?:formes|essais|fiche|cv|lettre"
        r"|coordonnées|candidature|profil|papiers|diplômes|dossier|demande) (?:\w+ ){0,5}(?:rest"
        r"|peu|gard|est|sont|dispo|val|demeur)\w*|à toute heure|jour et nuit|vivier"
        r"|base de (?:données|candidats)|toujours au|reste joignable|disponible",
        generic=r"bonjour[,!]?$|"
        r"^(?:bonjour |cher\w* |chères? |salut |à )*(?:madame, monsieur|mesdames|messieurs"
        r"|monsieur, madame|madame ou monsieur|monsieur ou madame|madame et monsieur"
        r"|madame/monsieur|madame, mademoiselle|décision\w*|l'équipe|(?:la |toute l'|les "
        r"|l')?équipe|qui de droit|recrut\w*|tous\b|toutes\b|tout le monde|décid\w*|service"
        r"|direction|le (?:responsable|service|jury|comité|recruteur|décideur)|la (?:direction"
        r"|personne|société|commission)|l'attention|responsable\w*|ressources|rh\b|drh"
        r"|bonjour[,!. ]*$|à (?:tous|l')|jury|comité|les (?:responsables|recruteurs|membres"
        r"|décideurs)|vous\b|bonjour\s*[,!.]|à l'attention|à (?:tou\w*|la|l'))",
        blame=r"laissé (?:croire|espérer)|trouve (?:étrange|curieux|bizarre)|(?:écarte|écarté\w*"
        r"|évince|évincé\w*)\b|sacrifié|menée? en bateau|en bateau|moins (?:chez vous )?qu'on|"
        r"(?:suis|été|étais|reste) (?:\w+ )?surprise?\b(?! (?:et|par la gentillesse))"
        r"|surprise? (?:de|que|vu|par|compte)|surprenant|non sans étonnement|étonn(?:ement|é|ée"
        r"|ant)\b|(?<!pas )(?<!point )injust(?:e|es|ement)\b|apparemment|visiblement|(?:suis|été"
        r"|étais|sens|senti|m'a|m'avez|m'ont) (?:\w+ )?blessée?\b|blessante?s?\b|gâch\w* mon"
        r"|perd\w* (?:mon|leur|du) temps|(?:je |j'avais |j'ai )(?:pensais|pensé|croyais|cru"
        r"|imaginais) que|laissé entendre|dans la poche|ne pèse plus|ne compte\w* (?:plus|pas"
        r"|guère)|bon nom de famille|(?:le|les) bons? (?:nom|carnet)|relations|piston\w*"
        r"|sans doute (?:l|m)\w+ (?:expérience|compéten|sourire)|bravo pour (?:ce|votre)"
        r"|félicitations pour (?:ce|votre) (?:choix|courage)|il faut croire|manifestement"
        r"|de toute évidence|mérit(?:ais|ait) mieux|méprise?\b|humili\w*|(?:suis|été|étais|sens"
        r"|senti|m'a|m'avez|m'ont) (?:\w+ )?vexée?|trahi\w*|ironie|mené en bateau"
        r"|promis (?:pourtant|le poste)|habitué[e]? à|comme toujours|décidément"
        r"|(?:ne )?manquera pas d'étonner|école qu'il faut|cela se paie|ça se paie|(?:on"
        r"|vous) (?:ne )?m'(?:a|avez|aviez) (?:fait croire|laissé croire|promis|menti)"
        r"|perte de temps|(?:je )?m'attendais à (?:mieux|plus|autre)|déplorable|scandaleu\w*"
        r"|honteu\w*|inadmissible|peu (?:professionnel|élégant|correct)\w*|manque de (?:respect"
        r"|sérieux|professionnalisme|considération)|pas à la hauteur|malhonn\w*|hypocri\w*"
        r"|(?:dommage|tant pis) pour vous|courage de vous passer|(?:les )?bonnes relations"
        r"|avoir les (?:bons|bonnes)|méconn\w*",
        argues=r"revoir mon|outre mesure|pèsent plus|pèse plus|faites (?:une )?erreur|une erreur"
        r"|vous convain\w*|vous persuade|revoir (?:afin|pour)|reconsidérer|"
        r"reconsidér\w*|revoir (?:votre|la|cette)|changer d'avis|mauvais choix"
        r"|une erreur\b(?! de)|corriger une|oubli(?:ait|é|e|ez) (?:mes|que|mon)"
        r"|grille de notation|classement|devrait être revu|change tout|réexamin\w*|soumettre mon"
        r"|avant de clore|ne figurait pas|recompt\w*|(?:seconde|deuxième|nouvelle) (?:chance"
        r"|lecture|délibération|votation)|à l'essai (?:une|deux)|(?:une"
        r"|deux) semaines? (?:d'essai|à l'essai)|prenez-moi|prends-moi"
        r"|remett\w* (?:\w+ )?aux? voix|quorum|revot\w*|rien n'est signé|avant (?:la|de) sign\w*"
        r"|je reste (?:convaincu|persuadé)\w*|(?:suis|étais) (?:le|la) (?:bon|meilleur|plus)\w*"
        r"|sous-estim\w*|repens\w* (?:votre|la) décision|revenir sur|contest\w*|mal évalué"
        r"|encore une fois mon dossier|reparl\w* (?:au|à|avec)|donne-moi une (?:chance|semaine)"
        r"|tort de|(?:reste|suis|demeure) (?:\w+ )?(?:sûr|certain|convaincu|persuadé)e? (?:d'être"
        r"|que (?!vous avez (?:bien|fait le bon))|d'avoir)|celui qu'il vous (?:faut"
        r"|fallait)|celle qu'il vous (?:faut|fallait)"
        r"|vous vous (?:trompez|êtes trompé)\w*|vous avez (?:tort|fait erreur)"
        r"|erreur de (?:jugement|casting)|mon profil (?:était|est) (?:le )?(?:meilleur|plus)"
        r"|réfléchi\w* encore|revenir sur (?:votre|cette|la)|une dernière fois|reconsidération"
        r"|donnez-moi (?:une|ma) chance|laissez-moi (?:une|ma) chance",
        fails=r"(?:partent|s'en vont) souvent|(?:partira|part|quitte)\b[^.]{0,10}, je serai"
        r"|à la hauteur|(?<!ne )doute que|avec l'autre|ne marche pas|déçus? (?:par"
        r"|de) (?:celui|celle"
        r"|votre)|premier choix|"
        r"ne (?:convien\w*|fonctionn\w*|donn\w*|tien\w*|dur\w*|rest\w*|fait pas"
        r"|survi\w*) (?:pas|rien|guère)|échou\w*|période d'essai|se désist\w*|(?:quand|si|dès que"
        r"|lorsque|le jour où) (?:le|la|votre|ton|l')\s?(?:nouve\w*|petit\w*|jeune|élue?|autre"
        r"|recrue)|malheureu(?:x|se)\b|tiend\w* pas|(?:ne )?(?:tient|reste|dure)\w* (?:jamais|pas"
        r"|rarement|peu)|rarement longtemps|mauvais cheval|trompée?s? (?:de|sur|dans)"
        r"|vous (?:êtes|seriez|étiez) trompé\w*|au cas où (?:votre|ton|ça|cela|il|elle|le)"
        r"|jette\w* l'éponge|laisse\w* tomber (?!pas)|craqu\w*|abandonn\w*|(?:si|quand) (?:elle"
        r"|il) (?:part|s'en|démissionne|flanche)|sait-on jamais avec|ne passera pas"
        r"|jamais les nuits|durent peu|(?:ça|cela) ne (?:colle|marche|tient|dure|va|convient"
        r"|fonctionne)\w* pas|(?:lui|leur) donne (?:\w+ )?(?:semaines?|mois|jours)"
        r"|ne tiendra (?:pas|jamais)|ne (?:fera|fait) pas (?:l'affaire|long feu)|vous déçoi\w*"
        r"|vous décevr\w*|démission\w*|(?:vous )?(?:finirez|allez) (?:par )?(?:regretter"
        r"|le regretter)|période d'essai|désist\w*|se révèl\w* (?:un|une|pas)|ne reste\w* pas"
        r"|s'en (?:va|aille|irait)|craque\w*|jette l'éponge|si la personne (?:retenue|choisie)",
        compares=r"l'autre (?:était|est|avait|candidat)|moins cher|qui avez-vous|la gagnante"
        r"|le gagnant"
        r"|celui qui a eu|celle qui a eu|avait de plus|"
        r"(?:autre|candidat\w*|personne|concurrent\w*) (?:candidat\w*|retenu\w*"
        r"|choisi\w*|élu\w*|recruté\w*)|concurrent\w*|meilleur\w* que (?!jamais)"
        r"|plus d'expérience que|l'heureu(?:x|se) élue?|la personne (?:que vous avez )?(?:choisie"
        r"|retenue|prise)|(?:celui|celle) (?:que vous avez|qui a (?:eu|été))|sait-(?:il|elle)"
        r"|a-t-(?:il|elle)|avait-(?:il|elle)|(?:qu')?avait donc|que (?:lui|elle),"
        r"|le nouveau\b(?! \w{4})|la nouvelle (?:vient|qui|a|demande|est)\b|mieux que (?:lui|elle"
        r"|moi)|demand\w*-lui|vu (?:sur|qui)\b[^.\n]{0,30}(?:facebook|linkedin|élu|pris)|(?:autre"
        r"|l'autre) (?:candidate?|a-t|avait)|celles? de la (?:demoiselle|dame)|la (?:demoiselle"
        r"|jeune femme|dame) (?:que|choisie|nommée|retenue)|trois de la"
        r"|demandé (?:autour de moi )?(?:qui|si)|il paraît qu(?:'elle|'il|e)|(?:elle|il) (?:vient"
        r"|sort|débarque) (?:du|de|d')|n'a jamais (?:fait|mis|vu|tenu)|(?:votre|ta) recrue|(?:la"
        r"|le) (?:candidate?|personne) (?:retenue?|choisie?)|l'heureu(?:x|se) élue?|l'élue?\b"
        r"|(?:mieux|meilleure?|plus \w+) que (?:moi|lui|elle|l'autre|les autres)"
        r"|autant d'expérience|qui avez-vous (?:pris|choisi|retenu)|l'autre candidate?",
        begs=r"suppli\w*|désespér\w*|besoin (?:absolu )?de (?:ce|cet|un) (?:poste|emploi|travail"
        r"|boulot)|mon loyer|loyer|dernière chance|dernier espoir|n'importe (?:quoi|quel travail)"
        r"|fin de droits|petits? à la maison|planche de salut|ne sais plus|laisse pas tomber"
        r"|laissez pas tomber|au fond du trou|à genoux|sans (?:salaire|être payée?)|gratuitement"
        r"|à mon âge|plus personne ne|malade\b|maladie|expuls\w*|huissier|chômage|dettes|nourrir"
        r"|pitié|implor\w*|moitié du salaire|un coin,? (?:même|si)|n'en dors plus"
        r"|je vous en conjure|trouve\w*-moi (?:un truc|quelque|une petite)|s'il (?:te"
        r"|vous) plaît, s'il|personne d'autre ne (?:voudra|veut)|personne ne (?:voudra"
        r"|veut) (?:plus )?de moi|à (?:cinquante|soixante)[- ]\w+ ans|à mon âge|ayez (?:pitié"
        r"|cette pensée)|pitié|désespér\w*|vous supplie|je t'en supplie|à genoux"
        r"|n'importe quel (?:travail|poste|boulot)|fins de mois|loyer|factures|chômage"
        r"|dernier espoir|dernière chance|bouche\w* à nourrir|ne dors plus|surendett\w*"
        r"|expuls(?:é|ion)\w*",
        demands=r"(?:raisons|motifs|explication) (?:\w+ )?(?:exactes?|précises?|de (?:ce|cette"
        r"|votre"
        r"|mon))|(?:m'indiquer|me donner|me dire) (?:\w+ ){0,2}(?:raisons|motifs|pourquoi)"
        r"|qui a décidé|qu'est-ce qui (?:manquait|a manqué)|"
        r"pourquoi (?:pas|ce|cette|moi|je|vous|avez|ai|ne|m'|on|tu|suis|mon)"
        r"|(?<!entendre )expliqu(?:er"
        r"|ez)(?:[- ]moi)? (?:pourquoi|ce|votre|les)|expliquez|(?:une|d'|aucune|sans|vos"
        r"|des) ?(?:\w+ )?explications?\b(?! (?:sur|du|des|de la|de votre)\b)"
        r"|(?<!eu )(?<!avez )(?<!avait )(?:les|des|vos|aux?) (?:motifs|raisons)\b(?! (?:d'être"
        r"|de (?:croire|se)))|raisons? (?:de|pour)|justifi(?:er|ez|cation)|(?:réponse|décision"
        r"|lettre) motivée|droit[s]? à une|droit à|(?:réponse|motifs?|raisons?|m'|confirm\w*"
        r"|expliqu\w*)[^.\n]{0,30} par écrit|point par point|notes? de chaque|exige\w*|me (?:dois"
        r"|devez)|sous (?:huit|dix|quinze) jours|(?:rester|reste|laissée?) sans réponse"
        r"|ce qui n'a pas|qu'est-ce qui (?:n'a|a) |qu'ai-je|mis en demeure|réclam(?:e|er) (?:une"
        r"|les|des)|me communiquer|dis-moi (?:au moins )?(?:pourquoi|ce qui)|tu me le dois"
        r"|vous me (?:le )?devez|ne dormirai pas|(?:au moins )?savoir pourquoi|j'attends (?:votre"
        r"|une|des) (?:réponse|explication)\w*|dans les (?:plus brefs délais|\w+ jours)"
        r"|pourquoi (?:n'ai|n'a|ai)|en quoi (?:ai|n'ai|ma)|qu'est-ce qui m'a manqué|qu'avait",
        sells=r"candidate? idéale?|(?:permettez-moi|laissez-moi) de (?:vous )?rappeler"
        r"|leader (?:confirmé|né)|qualités de|(?:doublé|triplé|augmenté) (?:les|le"
        r"|nos) (?:ventes|chiffre)|deux diplômes|quatre langues|"
        r"ci-joint\w*|(?:en|la|les|ma|mes) pièces? jointes?(?! (?:au|à|dans|sous|entre))"
        r"|joins\b|(?:cv|curriculum)\b[^.\n]{0,15}(?:à jour|actualisé|joint|récent)|(?:nouveau"
        r"|actualisé|mis à jour) (?:cv|curriculum)|années d'expérience (?:me|font|parlent|en)"
        r"|vous prouver|lettres? de recommandation|sur mon site|mon portfolio|mon book"
        r"|plan de (?:relance|\w+) de|je t'ai fait|je vous ai (?:fait|préparé)"
        r"|j'ai (?:déjà )?(?:refait|préparé|dessiné|rédigé) |profité de la semaine|pour (?:te"
        r"|vous) le présenter|chiffre d'affaires|pour cent|\d+ ?%|rappeler que je (?:parle"
        r"|maîtrise|suis)|je maîtrise|maîtrise\b[^.\n]{0,20}langues|moins cher que|ret(?:iens"
        r"|enez) (?:deux|trois|ces) chiffres|nouveaux clients|attestations?|certificats? (?:joint"
        r"|ci)",
        flatters=r"inspirant\w*|la plus \w+(?=,| du monde)|que j'aie (?:jamais )?vue?"
        r"|absolument parfait\w*|meilleure \w+ que|"
        r"fantastique\w*|incroyable\w*|formidable\w*|merveill\w*|extraordinaire\w*"
        r"|exceptionn\w*|rêve\b|géni(?:al|aux|ale|es?)\w*|adorable\w*|en or\b|souverain\w*|sans "
        r"égal\w*|inouï\w*|infinie\w*|honneur de|magnifique\w*|sublime\w*|parfait\w*|légende"
        r"|meilleur\w* d|les meilleur\w*|divin\w*|splendide\w*|brillant\w*|unique au|phare\b"
        r"|lumière de|gloire|somptu\w*|éblouiss\w*",
        elsewhere=r"j'écris la même|la même chose (?:à|au)|en copie|lettre identique|mêmes lignes|"
        r"(?:cette |la )même lettre|mot pour mot|copie conforme|mêmes termes"
        r"|mêmes (?:lignes|mots)|copie (?:de ce|à|exacte)|message transféré|transféré|à chacun\w*"
        r"|l'identique|identique|déjà (?:écrit|envoyé|adressé) (?:dans|à|la)"
        r"|pareillement adressée|le même (?:courrier|mot|message|texte)|valable pour (?:chacun"
        r"|tous)|la même pour chacun|copie conforme|message transféré|même (?:lettre|mot|message"
        r"|texte|courrier) (?:à|pour|que)|chers tous|chacun (?:la|le) même|mot pour mot|(?:reçu"
        r"|recevra|recevez) (?:\w+ ){0,3}(?:copie|la même)|copie de (?:ce|cette)"
        r"|également (?:envoyé|adressé) à|transf[ée]r\w*|identique",
    )
    articles = _ARTICLES
    always_capital = "(?!)"
    everybody = r"tous[ ]genres"
    terms = r"CDI|CDD(?:\s+\d+\s+mois)?|int[ée]rim|temps[ ](?:plein|partiel)"
    terms_for_sure = r"CD[ID](?:\s+\d+\s+mois)?"

    def company(self, name: str) -> Company:
        article = self.article(name)
        if article == "le":
            return Company(f"le {name}", f"au {name}", of=f"du {name}", to=f"au {name}")
        if article:
            the = f"l’{name}" if article == "l’" else f"la {name}"
            return Company(the, f"à {the}", of=f"de {the}", to=f"à {the}")
        of = re.sub(r"^de Les ", "des ", _de(name, is_proper=True))
        to = re.sub(r"^à Le(s?) ", lambda own: "aux " if own[1] else "au ", f"à {name}")
        at = to if re.match(r"Les ", name) else f"chez {name}"
        return Company(name, at, of=re.sub(r"^de Le ", "du ", of), to=to)

    def of(self, noun: str) -> str:
        return _de(noun)

    def position(self, name: str) -> str:
        return with_small_initial(name, f"{self.small_words} de d l")

    def short_name(self, greeting: Greeting, name: str) -> str:
        """Spoken of, Monsieur and Madame are M. and Mme; only a call spells them out."""
        short_name = super().short_name(greeting, name)
        if not greeting.rest or greeting.rank or greeting.names_an_office:
            return short_name
        short_name = re.sub(r"^Monsieur (?=\S)", "M. ", short_name)
        return re.sub(r"^(?:Madame|Mademoiselle) (?=\S)", "Mme ", short_name)

    def date(self, day):
        return re.sub(r"^1\b", "1er", super().date(day))

    def name_after_the_title(self, greeting: Greeting) -> str:
        return greeting.rest

    def after_a_preposition(self, greeting: Greeting, name: str) -> str:
        articles = {"f": "la", "m": "le"}
        return self.titled_with_article(greeting, name, _WITH_ARTICLE, articles)

    def greeting_words(self, greeting: Greeting, name: str) -> str:
        return greeting.text if greeting.names_an_office else super().greeting_words(greeting, name)

    def address_in_closing(self, greeting_line: str) -> str:
        """Madame and Monsieur; a first name is not repeated there."""
        is_formal = greeting_line.startswith(("Madame", "Monsieur"))
        return greeting_line.rstrip(",") if is_formal else ""


def _de(noun: str, *, is_proper: bool = False) -> str:
    """ "de" before a noun: d'Inria, de Haven, d'assistante, d'hôtesse, de responsable."""
    first = unicodedata.normalize("NFD", noun[:1]).casefold()[:1]
    mute_h = first == "h" and not is_proper and bool(_MUTE_H.match(noun))
    # A foreign or a brand name keeps its h; onze and oui take no elision.
    if (first in set("aeiouœæ") or mute_h) and not re.match(r"(?:onze|oui)\b", noun, re.IGNORECASE):
        return f"d’{noun}"
    return f"de {noun}"
