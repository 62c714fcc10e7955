from exchange.mails.vocabulary.pieces.protocol import Pieces

FRENCH = Pieces(
    words={
        "MANY": (r"candidat\w*|profils?|personnes?|dossiers?|candidatures?|postulant\w*",),
        "JOB": (r"poste|mission|stage|contrat|emploi|place|cdi|cdd|alternance",),
    },
    negation=(
        r"n(?:e|'\w+)\b[^;:]{0,25}?\b(?:pas|plus|guère|aucune?)|pas|impossible",
        r"ne (?:pouvons|pourrons|saurions|peut|pourra)|n'(?:a|ai|ont|avons) pu|renonc\w+",
    ),
    going_on=(
        r"reten\w+|retien\w+|suite(?! à (?:une?|cette|notre|la)\b)|accept(?:ée?s?|er)|poursui\w+|continu\w+|(?:pré)?sélectionn\w+|recevoir",
        r"recevr\w+|rencontr\w+|convi\w+|convoqu\w+|embauch\w+|engag\w+|recrut\w+",
        r"(?:propos|offr|confi|attribu)\w*\b[^;:]{0,20}?\b<JOB>|favorable\w*|plus loin|au-delà",
        r"prendre|de l'avant|franchi\w*|passé|passez|correspond\w*|adéquation|partie des|garder",
        r"aboutir\w*|abouti|classée?|admise?|la personne|le profil|possible|admettre|réussi\w*",
        r"compter|retenir",
    ),
    reader=(r"vous|te|toi|tu|votre|ta|ton|candidature|dossier|profil|parcours|expérience",),
    choosing=(
        r"choisi\w*|choix|tranché|retenu\w*|recrut\w+|embauché\w*|préfér\w+|confi\w+|attribué\w*",
        r"arrêté\w*|porté\w*|accepté\w*|signé\w*|tourné\w*|orient\w+|opté\w*|sélectionné\w*",
        r"engagé\w*|privilégi\w+|pris|décidé\w*|avancer|poursui\w+|continu\w+",
    ),
    somebody=(
        r"(?<!cherchons )(?<!cherche )(?<!cherchent )(?<!faut )quelqu'un|(?:une?|l') ?autre (?:\w+ )?<MANY>|une? autre(?=[.,!]|$)",
        r"l'autre (?:finaliste|candidat\w*|personne)",
        r"(?<!avec )une? <MANY> (?:interne|en interne|qui|dont|ayant|avec|plus|disposant|déjà|mieux)",
        r"(?:une?|notre) collègue",
    ),
    others=(
        r"d'autres (?:\w+ )?<MANY>",
        r"(?:des|les|aux|vers des|de) <MANY> (?:\w+ )?(?:plus|dont|qui|ayant|mieux|avec|présentant|disposant|issue?s?|venant|déjà)",
    ),
    nearer=(
        r"plus (?:proche|expérimenté|adapté|en adéquation|solide|avancé|en phase|pointu)\w*",
        r"plus d'expérience|mieux|davantage|meilleure?s?",
    ),
    job=(r"poste|recrutement|offre|mission|processus|stage|embauche",),
    filling=(r"pourvu\w*|ouvert\w*|maintenu\w*|créé\w*|lieu|d'actualité|remplac\w+",),
    gone=(r"annul\w+|supprim\w+|gelé\w*|abandonn\w+|retiré\w*|gel",),
    taken=(
        r"(?:avons|ai) (?:déjà |depuis |enfin )?(?:trouvé )?(?:quelqu'un|notre perle|la personne|une personne)(?! (?:qui|pour) (?:vous|peut|pourra))",
    ),
    turned_down=(
        r"pas (?:vous|toi) qu[e']\b[^;:]{0,20}?\b(?:choisi|reten|pris|recrut)\w*|(?:vous|te) dire non|continuer sans (?:vous|toi)|pas (?:pour )?cette fois",
        r"(?:en rester|nous arrêter|s'arrête|s'arrêtera|arrêter) là",
        r"(?:ce sera|c'est|ce n'est|sera) (?:donc |malheureusement |cette fois )?(?:un |pas un oui|négatif|non\b)",
        r"pas celle que vous (?:espériez|attendiez)|(?:mettre|mettons|met) (?:un terme|fin)",
        r"pas (?:été )?(?:concluant\w*|convaincu\w*)|(?:nous|je) ne (?:sommes|suis) (?:malheureusement )?pas intéressé\w*|ne nous intéresse pas",
        r"n'(?:avez|as|a) pas (?:atteint|obtenu|totalisé) (?:le|la|les|un|une) (?:\w+ )?(?:note|seuil|points|minimum|moyenne)|(?:note|total|score)\b[^;:]{0,30}?\b(?:inférieure? au|insuffisant\w*)|(?:ne figur\w+ pas|pas (?:été )?(?:admis|admissible))\w*",
        r"(?:éloignée?s?|s'éloign\w+|loin) (?:d[eu]s? )(?:nos|ce que|notre|la|celui)",
        r"cherch\w+ autre chose|candidature\b[^;:]{0,30}?\btrop tard\w*",
        r"(?:exclue?|éliminée?) d[eu] (?:la |cette )?(?:procédure|sélection|concours|processus)|nous séparer ici",
        r"ne (?:vous|te) (?:retiendr|garder|recruter|embaucher|rappeler)\w+ pas",
        r"pas (?:à même|en mesure|possible) de (?:vous|te) (?:proposer|recruter|retenir|embaucher|recevoir)",
    ),
    chosen=(
        r"<JOB>\b[^;:]{0,30}?\b(?:revient|reviendra|ira|confié|donné|attribué|proposé|offert)\w*\b[^;:]{0,10}?\bà (?:une?|l'autre|notre|quelqu'un)",
        r"(?:une?|l') ?autre (?:candidat\w*|personne|finaliste)\b[^;:]{0,30}?\b(?:accepté|signé|retenu\w*|emporté|préféré\w*|recruté\w*|nommé\w*)",
        r"(?:confi|attribu|donn|propos|offr)\w* (?:le|ce) <JOB> à (?:une?|l'une?|quelqu'un|notre)\b",
        r"c'est (?:elle|lui|cette personne) que nous avons",
        r"(?:<JOB>|responsabilité|direction)\b[^;:]{0,40}?\b(?:à|par) (?:une?|l'une? de nos|notre|un de nos|une de nos) (?:\w+ )?(?:collaborat|salarié|collègue|stagiaire|alternant|intérimaire|apprenti|assistant)\w*",
        r"(?:promotion|mobilité|recrutement) interne|(?:promu|pourvoir|promouvoir|recruter|recruté)\w*\b[^;:]{0,20}?\ben interne",
    ),
)
