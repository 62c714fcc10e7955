"""What French letters should not plead, demand, offer or praise, by the names of `Phrases`."""

from letters.languages.patterns import any_of

PLEAS = {
    "begs": any_of(
        # Le besoin.
        r"(?:finir|boucler|terminer) (?:le mois|les fins de mois)|(?:titre|permis|carte) de séjour"
        r"|(?:ma|la) banque (?:m'|me)|frigo (?:est )?vide|(?:était|est|serait|restait) (?:\w+ "
        r")?(?:ma|mon|notre) (?:\w+ )?(?:bouée|salut|planche|sauvetage|survie)|(?:il me faut"
        r"|j'ai) (?:absolument|désespérément)|(?:dans|à) la rue\b(?=[^.\n]{0,5}[.,!])",
        # N'importe quoi, par pitié.
        r"prête? à tout\b|(?:prenez|engagez|gardez|embauchez)-moi,? (?:au|à|même|comme|s'il"
        r"|n'importe)|mais (?:prenez|engagez)-moi|n'importe où|(?:travailler|venir|commencer) "
        r"(?:pour rien|bénévolement|sans)|(?:n'ai|je n'ai) plus (?:personne|rien|que vous)|pensez "
        r"à ma (?:situation|famille)|(?:ne m')?abandonnez(?:-moi)? pas|pour l'amour (?:de dieu|du "
        r"ciel)",
        # Autres besoins et supplications.
        r"(?:je ne|ne) sais (?:pas |plus )(?:comment|où|quoi|vers qui|à qui)\b[^.\n]{0,40}(?:payer"
        r"|nourrir|vivre|faire|tourner|manger|m'en sortir|loger|adresser|finir)|(?:loyer|crédit"
        r"|factures?|électricité|traites?|banque|huissiers?|propriétaire(?! de chien)"
        r"|découvert)\b[^.\n]{0,40}(?:payer|impayée?s?|retard|menace|harcèle|réclame|attend|coupe"
        r"|saisi|rouge|tombe)\w*|(?:mère|père) (?:célibataire|seule?|isolée?|de \w+ enfants)\b"
        r"|(?:mes|trois|deux|quatre|nos) (?:\w+ )?(?:enfants|gosses|petits)\b[^.\n]{0,30}(?:nourrir"
        r"|manger|faim|charge|élever|dépend|attend|bas âge)\w*|(?:aidez|sauvez|aide|dépannez)-moi"
        r"|(?:ferai|ferais|accepterai|accepterais|accepte|prendrai|prends|prendrais) (?:\w+ "
        r")?(?:n'importe|le ménage|les nuits|la plonge|moins|la moitié|le smic|un salaire"
        r"|gratuitement|toutes les)|(?:dernier|seul|unique|ultime) (?:espoir|recours|secours|chance"
        r"|rempart|planche)|(?:ne |n'en )?(?:tiens|peux|tiendrai|supporterai) (?:plus|pas un|pas "
        r"une autre)\b|(?:par pitié|de grâce|je vous en prie, je|je vous en conjure|pour mes "
        r"enfants|ayez (?:du |un peu de )?(?:coeur|pitié|compassion|bonté)|faites un geste"
        r"|tendez-moi|au bord du gouffre|à bout\b(?! de (?:souffle|bras|doigts|champ))|le couteau "
        r"sous la gorge|sur la paille|sans le sou|ruinée?)|(?:au chômage|sans emploi|sans travail"
        r"|sans ressources|sans revenus?|rsa|fin de droits|allocations?)\b",
        # Autres tournures.
        r"(?:prendrais|accepterais) tout(?= ce|[,.])|(?:famille|enfants) (?:\w+ )?dépend\w*|sans "
        r"(?:travail|emploi) depuis|(?:mari|femme|compagn\w+|conjoint\w*) est (?:\w+ )?(?:sans "
        r"(?:travail|emploi)|au chômage|malade)|(?:comment|comme) (?:nous allons|on va|je vais) "
        r"(?:nous |s'|m')?en sortir|économies sont|(?:ferais|prêt\w* à faire) n'importe quoi|seule "
        r"chance|suppli\w*|besoin (?:absolu )?de (?:ce|cet|un) (?:poste|emploi|travail|boulot)|mon "
        r"loyer|loyer|dernier espoir|n'importe (?:quoi|quel travail)|fin de droits|petits? à la "
        r"maison(?! d)|planche de salut|ne sais plus (?:quoi|comment|où|vers|à qui)|ne sais "
        r"plus(?=[.,])|laisse pas tomber|laissez pas tomber|au fond du trou|(?:suis|mets|mettrais"
        r"|demande|supplie|viens) (?:\w+ )?à genoux|sans (?:salaire|être payée?)|(?:travaill\w*"
        r"|commenc\w*|viendr\w*|venir|même) (?:\w+ )?gratuitement|(?:mari|femme|mère|père|fils"
        r"|fille|conjoint\w*|compagn\w*|enfant|suis|est|très|gravement) (?:\w+ )?malade\b(?! m')"
        r"|maladie|huissier|chômage|dettes|(?:famille|enfants|gosses|bouches?|petits) à nourrir"
        r"|nourrir (?:ma|mes|nos|les miens|une famille|trois|deux|quatre)|pitié|implor\w*"
        r"|trouve\w*-moi (?:un truc|quelque|une petite)|s'il (?:te|vous) plaît, s'il|personne "
        r"d'autre ne (?:voudra|veut)|à (?:cinquante|soixante)[- ]\w+ ans|ayez (?:pitié|cette "
        r"pensée)|(?:suis|je suis) désespérée?|perds? (?:mon|notre) (?:logement|appartement|toit)"
        r"|vous supplie",
    ),
    "demands": any_of(
        # Des pièces, et pour quand.
        r"(?:grille|fiche|barème|mes notes|les notes|vos notes|procès-verbal|compte rendu|dossier) "
        r"d'?e?\s?(?:évaluation|notation|jury|la commission|du jury)|dans les (?:meilleurs|plus "
        r"brefs) délais|(?:une|la) (?:raison|réponse|explication) (?:claire|valable|précise"
        r"|sérieuse|détaillée)|(?:ce que vous me|ce qu'on me) reproch\w+",
        # Pourquoi moi.
        r"sur quo?i? (?:vous )?(?:êtes-vous|vous)|sur quoi (?:s'|se |votre|la décision|cette|ce "
        r"|on |le jury)|sur quels? (?:critères?|bases?)|(?:ai-je|était-ce|fut-ce|est-ce) "
        r"[^.?\n]{2,60}, (?:ou )?(?:était-ce|ai-je|le|la|mon|ma|est-ce)\b[^.?\n]{2,60}\?",
        # Plusieurs questions de suite.
        r"(?:^|(?<=\n)|(?<=[.!?¿] ))(?:qu'est-ce|qui|quels?|quelles?|que|comment|quand|où|pourquoi"
        r"|en quoi) [^.?\n]{3,80}, (?:et )?(?:qui|quand|comment|que|où|pourquoi|sur quels?|à "
        r"qui)\b[^.?\n]{2,80}\?",
        # Autres exigences.
        r"(?<!merci pour vos )(?<!merci pour votre )(?<!merci de vos )(?:explication|justification"
        r"|raison|motif|compte rendu)s? (?:\w+ )?(?:écrite?s?|détaillée?s?|précise?s?|honnêtes?"
        r"|sérieuse?s?|complète?s?|franche?s?|claire?s?|véritables?|concrète?s?|exacte?s?"
        r"|argumentée?s?)|(?:savoir|comprendre|connaître|apprendre|dire|dites-moi|expliquer"
        r"|entendre) (?:\w+ )?(?:pourquoi|ce qui|en quoi|qui a|sur quoi|comment vous|le motif|la "
        r"raison|les raisons)\b[^.\n]{0,60}(?:pas|refus|écart|rejet|manqu|défaut|contre|élimin"
        r"|décid|choix|recal|gên|clochait|péch|pench)\w*|(?:qui|quoi|qu'est-ce qui|quel|quels"
        r"|quelle|comment|pourquoi|quand|où|combien|est-ce|était-ce"
        r"|ai-je)\b[^.?\n]{3,80}\?[^.?\n]{3,80}\?|(?:avant|d'ici|au plus tard|sous) (?:\w+ "
        r"){0,3}(?:vendredi|lundi|demain|jours|semaine|la fin|48|quinzaine"
        r"|huitaine)[^.\n]{0,40}(?:répon|expli|motif|raison|retour|justifi)\w*|(?:répon|expli|motif"
        r"|raison|retour|justifi)\w*[^.\n]{0,40}(?:avant (?:vendredi|lundi|demain|la fin)|au plus "
        r"tard|sans délai|immédiatement|dès (?:demain|que possible|aujourd))|(?:rendre|rendez"
        r"|rendiez)(?:-moi)? des comptes|je vous (?:somme|mets|demande des comptes)|noir sur blanc"
        r"|point par point|en toutes lettres|(?:la moindre des choses|le minimum|vous pourriez au "
        r"moins|je mérite|j'estime (?:avoir|mériter))[^.\n]{0,50}(?:expli|raison|savoir|répon|motif"
        r"|dire|vérité)\w*",
        # Autres tournures.
        r"quels motifs|savoir par écrit|(?:raisons|motifs|explication) (?:\w+ )?(?:exactes?"
        r"|précises?|de (?:ce|cette|votre|mon))|(?:m'indiquer|me donner|me dire) (?:\w+ "
        r"){0,2}(?:raisons|motifs|pourquoi)|qui a décidé|qu'est-ce qui (?:manquait|a manqué)"
        r"|(?<!m'a demandé )(?<!m'a dit )(?<!m'avez dit )(?<!expliqué )(?<!compris )(?<!comprends "
        r")(?<!raconté )(?<!appris )pourquoi (?:pas|ce|cette|moi|je|vous|avez|ai|ne|m'|on|tu|suis"
        r"|mon)|justifi(?:er|ez|cation)|(?:réponse|décision|lettre) motivée|droit à|point par point"
        r"|notes? de chaque|exige\w*|(?<!ne )me (?:dois|devez)|sous (?:huit|dix|quinze) jours"
        r"|m'envoyer vos (?:notes|critères|évaluations?)|qu'est-ce qui a (?:fait|pesé|décidé|joué"
        r"|tranché)|me communiquer|dis-moi (?:au moins )?(?:pourquoi|ce qui)|tu me le dois|vous me "
        r"(?:le )?devez|ne dormirai pas|(?:au moins )?savoir pourquoi|j'attends (?:votre|une|des) "
        r"(?:réponse|explication)\w*|pourquoi (?:n'ai|n'a|ai)|qu'avait",
    ),
    "reasons": any_of(
        r"(?:une|d'|(?<!n'attends )(?<!ne me devez )aucune|sans|vos|des|votre) ?(?:\w+ "
        r")?explications?\b(?! (?:sur|du|des|de la|de votre)\b)|(?:les|des|vos|aux?) (?:motifs"
        r"|raisons)\b(?! (?:d'être|de (?:croire|se)))|raisons? (?:de|pour)",
    ),
    "asks": any_of(
        r"(?:voul\w*|voudr\w*|aimerai\w*|souhait\w*|désir\w*|attend\w*|demand\w*|veuillez|pri\w*"
        r"|exig\w*|mérit\w*|doi[st]|devez|indiqu\w*|donnez|dites|envoyez|fournir|obtenir|connaître"
        r"|savoir|recevoir|sans|aucune|droit)\b|(?:m'|me )(?:indiquer|donner|dire|fournir)",
    ),
    "sells": any_of(
        # Ce que je suis, ce que vous aurez.
        r"(?:ma plus grande force|mes (?:points forts|atouts|qualités)|mon (?:point fort|atout)"
        r"|mes principa\w+ (?:atouts|qualités))|(?:avec moi, vous|engagez-moi et|embauchez-moi et)"
        r"|personne (?:ne |n')[^.\n]{0,40}(?:comme|mieux que|autant que|plus que) moi",
        # Ce que j'ai fait.
        r"j'ai (?:\w+ )?(?:dirigé|géré|encadré|réduit|augmenté|vendu|conclu|économisé|piloté"
        r"|formé) (?!avec les enfants)[^.\n]{0,60}(?:\d+|vingt|trente|quarante|cinquante|moitié"
        r"|équipe de|budget|millions?|pour cent|tiers|contrats|chantiers)|j'ai (?:obtenu|passé"
        r"|réussi|décroché) (?:depuis|entre-temps|entretemps)\b|j'ajoute que|j'ai oublié de (?:dire"
        r"|mentionner|préciser) que|(?:j'ai|je possède) (?:aussi |également |en outre )?des "
        r"(?:compétences|connaissances|notions) |(?:anciens|précédents) (?:patrons|employeurs"
        r"|chefs)\b[^.\n]{0,40}(?:témoign|confirm|recommand)\w*|je parle (?:couramment )?(?:deux"
        r"|trois|quatre|cinq|six) langues",
        # Des pièces et des plans.
        r"(?:envoie|envoi|transmets|adresse|remets) (?:\w+ ){0,4}(?:mes|mon|ma) (?:\w+ "
        r")?(?:références|cv|portfolio|lettre de motivation|certificats|diplômes|réalisations)"
        r"|(?:le|un) lien vers (?:mon|ma|mes)|(?:présenter|exposer|soumettre) (?:\w+ )?(?:mon|mes"
        r"|un) (?:\w+ )?(?:idées?|projet|plan|concept|proposition)s? (?:pour|de)",
        # Autres façons de se vendre.
        r"(?:je suis|suis) (?:\w+,? ){0,2}(?:ponctuel|sérieu|rigoureu|dynamique|motivé|polyvalent"
        r"|organisé|fiable|travailleu|autonome|disponible|créati|souriant)\w*,? (?:et )?\w+(?=[,.]"
        r"| et)|(?<!ses )(?<!vos )(?<!leurs )(?:dix|quinze|vingt|trente|douze|\d+) (?:années) "
        r"(?:\w+ )?(?:d'expérience|de métier|de pratique|dans le métier|de maison|au compteur)"
        r"|(?:je peux|je pourrais|je saurais|je vais|je compte) (?:vous )?(?:\w+ )?(?:augmenter"
        r"|doubler|réduire|faire gagner|apporter|économiser|booster|relancer|moderniser|rapporter"
        r"|diminuer|redresser) (?:votre|vos|le|les|la|une|un)|(?:n'oubliez pas|rappelez-vous|sachez"
        r"|notez|je précise|je rappelle|je souligne|j'insiste|à noter|pour mémoire|pour rappel"
        r"|faut-il rappeler)\b[^.\n]{0,12}(?:que|,|:) ?(?:je|j'|mon|mes)|(?:vous trouverez"
        r"|veuillez trouver|trouvez|je joins|je glisse|j'ajoute|je rajoute|ci-dessous"
        r"|ci-après)\b[^.\n]{0,40}(?:cv|curriculum|lettre|référence|portfolio|diplôme|certificat"
        r"|attestation|site|réalisation|lien|dossier|liste|bilan)\w*|(?:mes|mon) (?:résultats?"
        r"|chiffres|références|parcours|bilan|expérience|book) (?:\w+ )?(?:parl|prouv|démontr"
        r"|attest|montr)\w*|(?:personne|nul|peu de gens) (?:ne )?\w+ (?:mieux|aussi bien|autant"
        r"|plus vite)|(?:un atout|une valeur sûre|une perle|l'homme de la situation|la femme de la "
        r"situation|le profil idéal|rentable dès|opérationnel\w* (?:dès|immédiat)|résistante? au "
        r"stress|esprit d'équipe|goût du challenge|forte? de mes)",
        # Autres tournures.
        r"je suis (?:\w+, )?(?:travailleu\w+|fiable|ponctuel\w*)(?=[,.]| et)|un atout pour|permets "
        r"de (?:vous )?rappeler|réduit les (?:coûts|frais)|je suis (?:très|extrêmement|hautement"
        r"|particulièrement) motivée?|augmenté (?:les|le|la)|candidate? idéale?|(?:permettez-moi"
        r"|laissez-moi) de (?:vous )?rappeler|leader (?:confirmé|né)|(?:mes|grandes|ai des|mon"
        r"|possède des) qualités de|(?:doublé|triplé|augmenté) (?:les|le|nos) (?:ventes|chiffre)"
        r"|deux diplômes|quatre langues|ci-joint\w*|(?:en|la|les|ma|mes) pièces? jointes?(?! (?:au"
        r"|à|dans|sous|entre))|joins (?:\w+ ){0,3}(?:cv|curriculum|lettre|attestation|diplôme"
        r"|certificat|référence|dossier|copie|portfolio|document|à ce|à cette|ci|un |une |deux "
        r"|trois |quelques)\w*|(?:cv|curriculum)\b[^.\n]{0,15}(?:à jour|actualisé|joint|récent)"
        r"|lettres? de recommandation|sur mon site|mon (?:portfolio|book)\b(?! (?:est à vous|peut "
        r"rester|reste))|plan de (?:relance|\w+) de|je t'ai fait|profité de la semaine|pour (?:te"
        r"|vous) le présenter|pour cent|\d+ ?%|j'ai (?:\w+ )?(?:dix|douze|quinze|vingt|trente|\d+) "
        r"ans (?:d'expérience|de métier|de pratique)|personne ne (?:connaît|fait|maîtrise|sait) "
        r"[^.\n]{0,40}(?:que moi|comme moi)|je pourrais (?:améliorer|doubler|augmenter|redresser) "
        r"vo(?:s|tre)|renvoie (?:mes|mon|ma) (?:références|cv|lettre|dossier|diplômes)|rappeler "
        r"que je (?:parle|maîtrise|suis)|je maîtrise|moins cher que",
    ),
    "flatters": any_of(
        r"fabuleu\w*|lumineu(?:x|ses?)\b(?= gens|[.,])|prestigieu\w*|admirable\w*|immense\b"
        r"|généreuse des|ébloui\w*",
        # Autres tournures.
        r"magique\w*|plus beau jour de ma vie|(?:gens|personnes) les plus|inspirant\w*|la plus "
        r"\w+(?=,| du monde)|que j'aie (?:jamais )?vue?|absolument parfait\w*|meilleure \w+ que"
        r"|fantastique\w*|incroyable\w*|formidable\w*|merveill\w*|extraordinaire\w*|exceptionn\w*"
        r"|rêve\b|géni(?:al|aux|ale|es?)\w*|adorable\w*|en or\b|souverain\w*|sans égal\w*|inouï\w*"
        r"|infinie\w*|honneur de|magnifique\w*|sublime\w*|parfait\w*|légende|meilleur\w* d|les "
        r"meilleur\w*|divin\w*|brillant\w*|unique au|phare\b",
    ),
    "adores": any_of(
        r"(?:je|nous) (?:\w+ )?(?:admire|vénère|idolâtre)\w* (?:infiniment|absolument|plus que)"
        r"|vénère|idolâtr\w+|un modèle pour l'humanité|(?:hors du commun|excellence absolue"
        r"|visionnaire)|jamais de ma vie|(?:votre|un|de) génie\b(?! (?:civil|mécanique|électrique"
        r"|logiciel|climatique|industriel))|(?:joyau|perle rare|divin\w*|sacré)\b|(?:plus grand"
        r"|plus beau) (?:bonheur|honneur|moment|jour) de (?:ma|toute ma) vie|(?:(?:vous|votre \w+"
        r"|tant de \w+) (?:me |m'a |m'avez )?(?:laiss\w* )?sans voix|au top !|légende vivante)"
        r"|baiser\w* (?:le sol|la terre)|la plus \w+,? (?:et )?la plus \w+,? (?:et |des )|si \w+, "
        r"si \w+,? (?:et )?si \w+|aussi \w+, aussi \w+,? (?:et )?aussi \w+",
        # Autres louanges.
        r"plus grande? (?:admirat\w+|fan)\b|j'adore votre (?:entreprise|maison|marque|société)"
        r"|(?:la|le|les) plus \w+ (?:du monde|de france|de l'univers)|(?:le|la|les) "
        r"(?:meilleure?s?) (?:\w+ ){0,3}(?:du monde|de france|de l'univers|de la terre|de tous les "
        r"temps|au monde|que j'aie|que je connaisse|de la planète|qui soit)|(?:absolument"
        r"|totalement|tout simplement|vraiment|juste) (?:génia|parfait|incroyable|magique|sublime"
        r"|divin|fabuleu|exceptionnel|extraordinaire|merveilleu|fantastique|éblouissant"
        r"|époustouflant|formidable)\w*|(?:modèle absolu|sans équivalent|inégalée?|insurpassable"
        r"|époustouflante?|hors norme|d'un autre monde|sur un piédestal|à vos pieds|éternelle "
        r"admiration|les mots (?:me )?manquent|bénie? des dieux)\b|quel(?:le)? \w+,? quel(?:le)?s? "
        r"\w+",
    ),
    "elsewhere": any_of(
        # À tous.
        r"(?:ce|cette|ces|mon) (?:message|mot|lettre|courrier|mail|courriel|lignes|texte) (?:\w+ "
        r")?(?:part|partent|va|vont|est (?:aussi|également) (?:envoyé|adressé|parti)\w*"
        r"|s'adresse\w*) (?:aussi |également |en même temps )?(?:à|au|aux)\b(?! (?:l'essentiel|une "
        r"maison|vous|une équipe))|(?:envoyer|envoie|adresse|adresser|écrire|écris|poste) (?:ce"
        r"|cette|ces|la même|le même) [^.\n]{0,20}à (?:tou\w+|l'ensemble|chacun\w*|vous tous"
        r"|plusieurs)",
        # Une copie.
        r"copier-coller|copié-collé|(?:même|identique) version|tel(?:le)? quel(?:le)? (?:à|au"
        r"|aux)\b",
        # Autres envois.
        r"(?:même|identique|pareille?) (?:lettre|mot|message|texte|courrier|mail|courriel|lignes"
        r"|contenu|carte|phrase|remerciement)s?\b[^.\n]{0,30}\b(?:à|aux?|chez|pour|envoy|adress"
        r"|écri|reçu|reçoi|recevr|parti)|(?:envoyé|écrit|adressé|transmis|posté|remis|dit|expédié"
        r"|fait suivre|destiné|glissé) (?:\w+ ){0,3}(?:la même chose|le même|la même|les mêmes|ceci"
        r"|cela|ce message|cette lettre|ces lignes|ce mot|ce texte|ce courrier|exactement)|(?:votre"
        r"|vos|la|le|m\.|mme|monsieur|madame|chacun|tous|chaque) (?:\w+ ){0,4}(?:reçoit|reçoivent"
        r"|recevra|recevront|a reçu|ont reçu|a eu|aura|trouvera|lira|lit) (?:\w+ )?(?:aussi"
        r"|également|ces|cette|ce|la même|le même|les mêmes|une copie|copie|pareil)|(?:en cc|en "
        r"copie|cci|copie cachée|copie à|publipostage|lettre circulaire|envoi groupé|message groupé"
        r"|mail groupé|à toutes et tous|à tous les membres|modèle de lettre|(?:autres|plusieurs"
        r"|tous les|mes|divers) destinataires)\b",
        # Autres tournures.
        r"comme je l'ai (?:aussi|également) (?:écrit|dit) (?!à vous)|j'écris la même|la même chose "
        r"(?:à|au)|en copie|lettre identique|mêmes lignes|(?:cette |la )même lettre|(?:écri\w*"
        r"|envoy\w*|lettre|message|texte|lignes|reçu|copi\w*|repris|même|identique) (?:\w+ "
        r"){0,4}mot pour mot|mot pour mot (?:à|la même|le même|au|ce que)|copie conforme|(?:ces|les"
        r"|en|dans les) mêmes (?:termes|lignes|mots)\b(?! (?:reviennent|que))|copie (?:de ce|à"
        r"|exacte)|message transféré|(?:lettre|mail|courriel|lignes|mot|texte) transférée?s?"
        r"|(?:écri\w*|envoi\w*|envoy\w*|adress\w*|lettre|mot|message|lignes) (?:\w+ ){0,4}à "
        r"chacun\w*(?! des enfants)|l'identique|(?:lettre|message|mot|texte|courrier|lignes|copie"
        r"|mail|courriel)s? (?:\w+ )?identiques?|(?:de façon|manière) identique|déjà (?:écrit"
        r"|envoyé|adressé) (?:dans|à|la)|le même (?:courrier|mot|message|texte)|la même pour chacun"
        r"|même (?:lettre|mot|message|texte|courrier) (?:à|pour|que)|(?:mot|lettre|message|texte) "
        r"(?:part|va) (?:aussi|également) (?:chez|à|aux?)|écris à tous (?:les|la même)|copie (?:est"
        r"|en est) (?:partie|envoyée|adressée)|comme je l'ai (?:écrit|dit) à (?!vous)|(?:lignes"
        r"|mots) sont (?:aussi|également) pour|vous recevez tous (?:ce|cette|ces|la|le)|tous ce "
        r"même (?:texte|mot|message)|chers tous|(?:reçu|recevra|recevez) (?:\w+ ){0,3}(?:copie|la "
        r"même(?! (?:question|réponse|chaleur)))|copie de (?:ce|cette)|transf[ée]r\w* (?:ce|cette"
        r"|ces|mon|ma|le même|la même|aussi|également)\b",
    ),
}
