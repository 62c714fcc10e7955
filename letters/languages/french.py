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
        enclosures_label="Pièces jointes\u00a0:",
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
        unnamed=r"\[ce que vous transmettez\]",
        unsaid=r"\[ce qui est nouveau\]",
        thanks=r"remerci\w*|merci\b|reconnaissan\w*|gratitude|gré\b|mille mercis|touchée? (?:de"
        r"|par|que)|obligée?",
        enjoyed=r"plaisir|réjoui\w*|discussions?|retien\w*|bavard\w*|à merveille|apprécié\w*|plu\b"
        r"|plaît|plais\w+|aim(?:é|e|ais)\b|ador\w*|enchant\w*|délic\w*|délices?|heureux moment"
        r"|régal\w*|joie de (?:parler|vous)|ri\b|rires?|rigol\w*|agréable\w*|beaux? moments?"
        r"|(?:bon|beau|grand|excellent|joli|merveilleux)s? (?:moment|souvenir|échange)\w*|jubil\w*"
        r"|savour\w*|goût[ée]\b|chaleureu\w*|vivants?|vivante?s? échanges?|sympathi\w*|formidable"
        r"|(?:bien|bon|content) (?:causé|parlé|discuté)|ambiance|ça a cliqué|c'était (?:bien|beau"
        r"|top|super|chouette|de la)|valait la route|souri\w*|jaser|bonheur|délect\w*|charm\w*"
        r"|passionnant\w*|stimulant\w*|éclat\w*|souvenir|riche|fête|kiff\w*|marr\w*|longuement "
        r"parlé|à l'aise|cordia\w*|précieu\w*|me rappeler|balade|promenade|repens\w*|fasciné\w*",
        particular=r"j'en retiens|retien\w*|surtout|en particulier|particulièrement|notamment"
        r"|repens\w*|j'y pense|pense encore|souvenir|souvien\w*|rappel\w*|oublier\w*"
        r"|inoubliable\w*|marqué\w*|histoire|(?:celui|celle|ceux) (?:sur|du|de|où|qui)|quand "
        r"(?:vous|on|tu|il|elle|nous)|(?:lorsque|tandis que|pendant que|comment) \w+|où (?:vous"
        r"|l'on|on|quelqu'un|le|la|les|un|une|tu|figure|\w+ (?:joue|fait|a|ont))|(?:la|le|les|un"
        r"|une|cette?|ce|des|ces|cet|l'\w+) (?:\w+ ){0,4}(?:qui|que|qu'|dont|où|à qui|auquel)\b"
        r"|la fois où|jusqu'à ce que|voir pour|construit\w*|sait-on|toujours en tête|en tête"
        r"|l'idée d'un",
        excited=r"enthousias\w*|motiv\w*|tenait à cœur|hâte|réjou\w*|passionn\w*|impatien\w*"
        r"|envie\w*|exalt\w*|rêv\w*|énergie|emball\w*|désir\w*|partante?\b|feu\b|brûl\w*"
        r"|frétill\w*|(?:j')?imagin\w*|faite? pour moi|goût\b|donnée? tout|avais? (?:déjà "
        r")?(?:envie|hâte)|voulu\w*|voulais|rempilé|levé|content d'avance|séduit\w*|conqui\w*"
        r"|attir\w*|tent[ée]\w*|fascin\w*|élan|ferveur|vibr\w*|transport\w*|ravissement|exerc\w*"
        r"|enchant\w*|(?:ma|sa) place\b|excit\w*|chaud\b|à fond|trépign\w*|frisson\w*|souhait\w* "
        r"(?:de|d'|travailler|tant)|inspir\w*|piqu\w*|anim\w* d|sautais|j'y serais|montée sur"
        r"|curieu\w*|joie de (?:venir|travailler|rejoindre|commencer)|donné le goût|m'égaie"
        r"|rencontrer|dormi|cœur battant|comptais les jours",
        disappointed=r"regret\w*|déçu\w*|décept\w*|désol\w*|espér(?:ais|é)\w*|trist\w*|attrist\w*"
        r"|pein\w*|chagrin\w*|dommage|cafard|rude|(?:le|gros) cœur|cœur (?:gros|lourd|serré)|en "
        r"ai eu gros|pincement|amer\w*|amère|maussade|pénible|mal\b|dur\b|dure\b|pleur\w*|larme\w*"
        r"|atteint\w*|blues|sombre|serait mentir|(?:moral|sourire) (?:\w+ ){0,3}(?:bas|chaussettes"
        r"|zéro)|nostalg\w*|mélancol\w*|affect[ée]\w*|touché[e]? (?:au|durement)|coup (?:dur|de "
        r"massue|de)|j'aurais (?:aimé|voulu|tant|préféré|bien)|aurais (?:\w+ )?(?:aimé|voulu"
        r"|préféré)|petit goût|de travers|soupir\w*|navré\w*|abattu\w*|vague à l'âme|chute|coup "
        r"de froid|dépit\w*|sonnée?\b|autre (?:issue|résultat|réponse)|frust\w*|douleur"
        r"|douloureu\w*|dans les chaussettes|gardé le dessin|pas (?:une bonne nouvelle|la réponse)"
        r"|cœur fendu|fendu|spleen|morfond\w*|avalé de travers|difficile|aval\w*|bobo|déconfit\w*",
        respect=r"respect\w*|compr[ei]\w*|accept\w*|décision|décid\w*|décision\w*|choi[sx]\w*"
        r"|tranch\w*|jug[ée]\w*|verdict|je m'y range|m'y ranger?|(?:me|s'y) range|approuv\w*"
        r"|sélection|salue\b|incline\w*|confiance|fie\b|me fier|vous (?:savez|connaissez|avez "
        r"(?:bien )?(?:pesé|visé|vu|voté))|connaissez|tu (?:sais|connais)|délibér\w*|admet\w*"
        r"|convaincu\w*|me suffit|je (?:ne )?discute|rien à (?:redire|dire)|sage\b|(?:paraît|est"
        r"|semble|visé|assez) juste|recrutement (?:est|vous)|voté|c'est votre|c'est vous|sans "
        r"rancune|pas de rancune|conforme|équitable|loyal\w*|légitim\w*|votre (?:droit|affaire"
        r"|maison)|assum\w*|parole est|pesée?\b|je prends acte|prends acte|ça se respecte|dont "
        r"acte",
        wishes=r"souhait\w*|réussite|bonne (?:\w+ )?|bons?\b \w+|bonnes \w+|belles? \w+|beaux? \w+"
        r"|continuation|j'espère|espèr\w*|vœux|succès|chance|courage|puiss\w*|que (?:la|le|les"
        r"|votre|vos|l'\w+|tout|cette|son|cet|ta|ton|tes) (?:\w+ ){1,8}(?:soit|soient|vous|reste"
        r"|pousse|dure|donne|aille|fasse|se|s')\w*|prenez soin|prends soin|tous mes|meilleur\w*"
        r"|heureu(?:se|x) (?:année|saison|fêtes|suite)|(?:du|de la|longue|zéro|légères?|beaucoup "
        r"de|de belles|un|une) (?:\w+ ){0,2}(?:soleil|vie|vent|courses?|printemps|été|hiver"
        r"|automne|année|saison|positif|poubelles|pauses|rentrée)|(?:hiver|printemps|été|automne"
        r"|noël) (?:doux|calme|clément|serein)|rentrez|frontières|clôture|portez-vous|bon vent"
        r"|croise\w* les doigts|paix|santé|longue vie|gagnez|à votre santé|vive\b|merde pour"
        r"|joyeu\w*|amusez|profitez|gloire|prosp\w*|fertile",
        reopens=r"(?:libér|libre|rouvr|ouvr|disponible|pourvoir|vacan|repourv|renouvel|se présent"
        r"|redeven|re-?publi|reparu|remis|relanc)\w*|à nouveau|de nouveau|nouvelle (?:vacance|fois"
        r"|ouverture)|encore (?:un|une|besoin)|une autre fois|un jour (?:le|la|à)"
        r"|(?:re)?cherch\w* (?:\w+ )?(?:à nouveau|encore|de nouveau|un jour|un|une)|reprenez"
        r"|recherch\w*|repren\w*|manqu\w* (?:plus tard|un jour)|embauch\w*|plus tard|de retour"
        r"|(?<!bonne )réouv\w*|se rouvre|revien\w*|vous faudra un|faut un jour|fallait (?:un jour"
        r"|encore)|(?:re)?cherchez|en annonce|pour le poste de|(?:la|le) (?:place|poste) (?:de|d')",
        another=r"autre(?!\s+(?:fois|jour|candidat))s?\b|ailleurs|(?<!ans )aussi\b|également|de "
        r"même|pareil\w*|ou\b(?! (?:m'|écri|appel|télé|passez|par|un (?:mot|mail|appel|coup)))"
        r"|quelque chose|quelqu'un|quelconque|de la même|encore\b (?:si|pour)|(?:et|,|;) si\b|si "
        r"(?:ma|mon) (?:\w+ )?(?:formation|diplôme|métier)|et que\b|besoin|(?:manqu\w*|faut"
        r"|faudr\w*|cherch\w*) (?:\w+ )?(?:aussi|un|une|des)|parmi les|à quelque titre|un second"
        r"|tâche|diplômée?|les deux|même (?:chose|réponse)|n'importe quel (?:autre )?(?:poste"
        r"|emploi)|idem|ou bien|soit\b",
        contact=r"contact\w*|appel\w*|téléphon(?:er|ez|e-moi)|téléphone (?:au|est|:)|écri(?:v\w*"
        r"|re)|joindre|joint\b|joign\w*|de vos nouvelles|faites(?:-| )?(?:le[- ])?(?:moi )?signe"
        r"|signe\b|préven\w*|prévien\w*|mot\b|message|coup de fil|(?:me|m') ?(?:trouver|trouve)"
        r"|hésit\w*|domicili\w*|c'est le \d|décroch\w*|compos\w*|dites|dis-moi|sonn\w*|mail\b"
        r"|courriel|sms|texto|ligne\b|reten(?:ez|ir) mon|répond\w*|compt\w*-moi|frapp\w*|coup de"
        r"|vous avez mon|pense\w* à moi|trouve au|tenez-moi|tiens-moi|sollicit\w*|passez|venez"
        r"|fais-moi|siffl\w*",
        happy=r"plaisir|heureu\w*|ravi\w*|volontiers|joie|aimer\w*|content\w*|bonheur|honneur"
        r"|fier\w*|enchant\w*|travailler\w*|rejoindr\w*|rejoindrais|servir|à ma place|oui à"
        r"|partant\w*",
        keeps=r"conserv\w*|gard\w*|joign\w*|joint\b|joindre|archiv\w*|rest\w*|dossier|candidature "
        r"(?:peut|reste|y)|mes (?:données|papiers|pièces|titres|coordonnées|habilitations)|profil"
        r"|tenez|détenir|mémoire|fichier\w*|jusqu'(?:à|en|au)|adresse (?:ci-dessous|du bas|reste)"
        r"|toujours (?:joignable|là)|disponible|sous le même|même (?:numéro|adresse|ciel)"
        r"|trouve\w* (?:au|à|chez|toujours)|n'importe quand|quand (?:vous|tu) (?:vou|le)\w*|tiroir"
        r"|numéro|deux ans|un an\b",
        generic=r"^(?:bonjour |cher\w* |chères? |salut |à )*(?:madame, monsieur|mesdames|messieurs"
        r"|monsieur, madame|madame ou monsieur|monsieur ou madame|madame et monsieur"
        r"|madame/monsieur|madame, mademoiselle|décision\w*|l'équipe|(?:la |toute l'|les "
        r"|l')?équipe|qui de droit|recrut\w*|tous\b|toutes\b|tout le monde|décid\w*|service"
        r"|direction|le (?:responsable|service|jury|comité|recruteur|décideur)|la (?:direction"
        r"|personne|société|commission)|l'attention|responsable\w*|ressources|rh\b|drh"
        r"|bonjour[,!. ]*$|à (?:tous|l')|jury|comité|les (?:responsables|recruteurs|membres"
        r"|décideurs)|vous\b|bonjour\s*[,!.]|à l'attention|à (?:tou\w*|la|l'))",
        blame=r"(?:suis|été|étais|reste) (?:\w+ )?surprise?\b(?! (?:et|par la gentillesse))"
        r"|surprise? (?:de|que|vu|par|compte)|surprenant|non sans étonnement|étonn(?:ement|é|ée"
        r"|ant)\b|(?<!pas )(?<!point )injust(?:e|es|ement)\b|apparemment|visiblement|bless(?:é|ée"
        r"|ant|ante)\b|gâch\w* mon|perd\w* (?:mon|leur|du) temps|(?:je |j'avais |j'ai )(?:pensais"
        r"|pensé|croyais|cru|imaginais) que|laissé entendre|dans la poche|ne pèse plus|ne "
        r"compte\w* (?:plus|pas|guère)|bon nom de famille|(?:le|les) bons? (?:nom|carnet)"
        r"|relations|piston\w*|sans doute (?:l|m)\w+ (?:expérience|compéten|sourire)|bravo pour "
        r"(?:ce|votre)|félicitations pour (?:ce|votre) (?:choix|courage)|il faut croire"
        r"|manifestement|de toute évidence|mérit(?:ais|ait) mieux|méprise?\b|humili\w*|vexé\w*"
        r"|trahi\w*|ironie|mené en bateau|promis (?:pourtant|le poste)|habitué[e]? à|comme "
        r"toujours|décidément",
        argues=r"reconsidér\w*|revoir (?:votre|la|cette)|changer d'avis|mauvais choix|une "
        r"erreur\b(?! de)|corriger une|oubli(?:ait|é|e|ez) (?:mes|que|mon)|grille de notation"
        r"|classement|devrait être revu|change tout|réexamin\w*|soumettre mon|avant de clore|ne "
        r"figurait pas|recompt\w*|(?:seconde|deuxième|nouvelle) (?:chance|lecture|délibération"
        r"|votation)|à l'essai (?:une|deux)|(?:une|deux) semaines? (?:d'essai|à l'essai)"
        r"|prenez-moi|prends-moi|remett\w* (?:\w+ )?aux? voix|quorum|revot\w*|rien n'est signé"
        r"|avant (?:la|de) sign\w*|je reste (?:convaincu|persuadé)\w*|(?:suis|étais) (?:le|la) "
        r"(?:bon|meilleur|plus)\w*|sous-estim\w*|repens\w* (?:votre|la) décision|revenir sur"
        r"|contest\w*|mal évalué|encore une fois mon dossier|reparl\w* (?:au|à|avec)|donne-moi "
        r"une (?:chance|semaine)|tort de",
        fails=r"ne (?:convien\w*|fonctionn\w*|donn\w*|tien\w*|dur\w*|rest\w*|fait pas|survi\w*) "
        r"(?:pas|rien|guère)|échou\w*|période d'essai|se désist\w*|(?:quand|si|dès que|lorsque|le "
        r"jour où) (?:le|la|votre|ton|l')\s?(?:nouve\w*|petit\w*|jeune|élue?|autre|recrue)"
        r"|malheureu(?:x|se)\b|tiend\w* pas|(?:ne )?(?:tient|reste|dure)\w* (?:jamais|pas|rarement"
        r"|peu)|rarement longtemps|mauvais cheval|trompée?s? (?:de|sur|dans)|vous (?:êtes|seriez"
        r"|étiez) trompé\w*|au cas où (?:votre|ton|ça|cela|il|elle|le)|jette\w* l'éponge"
        r"|laisse\w* tomber (?!pas)|craqu\w*|abandonn\w*|(?:si|quand) (?:elle|il) (?:part|s'en"
        r"|démissionne|flanche)|sait-on jamais avec|ne passera pas|jamais les nuits|durent peu",
        compares=r"(?:autre|candidat\w*|personne|concurrent\w*) (?:candidat\w*|retenu\w*|choisi\w*"
        r"|élu\w*|recruté\w*)|concurrent\w*|meilleur\w* que (?!jamais)|plus d'expérience que"
        r"|l'heureu(?:x|se) élue?|la personne (?:que vous avez )?(?:choisie|retenue|prise)"
        r"|(?:celui|celle) (?:que vous avez|qui a (?:eu|été))|sait-(?:il|elle)|a-t-(?:il|elle)"
        r"|avait-(?:il|elle)|(?:qu')?avait donc|que (?:lui|elle),|le nouveau|la nouvelle (?:vient"
        r"|qui|a|demande|est)\b|mieux que (?:lui|elle|moi)|demand\w*-lui|vu (?:sur"
        r"|qui)\b[^.\n]{0,30}(?:facebook|linkedin|élu|pris)|(?:autre|l'autre) (?:candidate?|a-t"
        r"|avait)|celles? de la (?:demoiselle|dame)|la (?:demoiselle|jeune femme|dame) (?:que"
        r"|choisie|nommée|retenue)|trois de la",
        begs=r"suppli\w*|désespér\w*|besoin (?:absolu )?de (?:ce|cet|un) (?:poste|emploi|travail"
        r"|boulot)|mon loyer|loyer|dernière chance|dernier espoir|n'importe (?:quoi|quel travail)"
        r"|fin de droits|petits? à la maison|planche de salut|ne sais plus|laisse pas tomber"
        r"|laissez pas tomber|au fond du trou|à genoux|sans (?:salaire|être payée?)|gratuitement"
        r"|à mon âge|plus personne ne|malade\b|maladie|expuls\w*|huissier|chômage|dettes|nourrir"
        r"|pitié|implor\w*|moitié du salaire|un coin,? (?:même|si)|n'en dors plus|je vous en "
        r"conjure|trouve\w*-moi (?:un truc|quelque|une petite)|s'il (?:te|vous) plaît, s'il",
        demands=r"pourquoi (?:pas|ce|cette|moi|je|vous|avez|ai|ne|m'|on|tu|suis|mon)|expliqu(?:er"
        r"|ez)(?:[- ]moi)? (?:pourquoi|ce|votre|les)|expliquez|explication|(?:les|des|vos|aux?) "
        r"(?:motifs|raisons)|raisons? (?:de|pour)|justifi(?:er|ez|cation)|motivée|droit[s]? à une"
        r"|droit à|par écrit|point par point|notes? de chaque|exige\w*|me (?:dois|devez)|sous "
        r"(?:huit|dix|quinze) jours|sans réponse|ce qui n'a pas|qu'est-ce qui (?:n'a|a) |qu'ai-je"
        r"|mis en demeure|réclam(?:e|er) (?:une|les|des)|me communiquer",
        sells=r"ci-joint\w*|pièces? jointes?|joins\b|(?:cv|curriculum)\b[^.\n]{0,15}(?:à jour"
        r"|actualisé|joint|récent)|(?:nouveau|actualisé|mis à jour) (?:cv|curriculum)|années "
        r"d'expérience (?:me|font|parlent|en)|vous prouver|lettres? de recommandation|sur mon site"
        r"|mon portfolio|mon book|plan de (?:relance|\w+) de|je t'ai fait|je vous ai (?:fait"
        r"|préparé)|j'ai (?:déjà )?(?:refait|préparé|dessiné|rédigé) |profité de la semaine|pour "
        r"(?:te|vous) le présenter|chiffre d'affaires|pour cent|\d+ ?%|rappeler que je (?:parle"
        r"|maîtrise|suis)|je maîtrise|maîtrise\b[^.\n]{0,20}langues|moins cher que|ret(?:iens"
        r"|enez) (?:deux|trois|ces) chiffres|nouveaux clients|attestations?|certificats? (?:joint"
        r"|ci)",
        flatters=r"fantastique\w*|incroyable\w*|formidable\w*|merveill\w*|extraordinaire\w*"
        r"|exceptionn\w*|rêve\b|géni(?:al|aux|ale|es?)\w*|adorable\w*|en or\b|souverain\w*|sans "
        r"égal\w*|inouï\w*|infinie\w*|honneur de|magnifique\w*|sublime\w*|parfait\w*|légende"
        r"|meilleur\w* d|les meilleur\w*|divin\w*|splendide\w*|brillant\w*|unique au|phare\b"
        r"|lumière de|gloire|somptu\w*|éblouiss\w*",
        elsewhere=r"(?:cette |la )même lettre|mot pour mot|copie conforme|mêmes termes|mêmes "
        r"(?:lignes|mots)|copie (?:de ce|à|exacte)|message transféré|transféré|à chacun\w*"
        r"|l'identique|identique|déjà (?:écrit|envoyé|adressé) (?:dans|à|la)|pareillement adressée"
        r"|le même (?:courrier|mot|message|texte)|valable pour (?:chacun|tous)",
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
        return Company(name, f"chez {name}", of=re.sub(r"^de Le ", "du ", of), to=f"à {name}")

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
