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
        r"|factures?|électricité|traites?|banque|huissiers?|propriétaire"
        r"|découvert)\b[^.\n]{0,40}(?:payer|impayée?s?|retard|menace|harcèle|réclame|attend|coupe"
        r"|saisi|rouge|tombe)\w*|(?:mère|père) (?:célibataire|seule?|isolée?|de \w+ enfants)\b"
        r"|(?:mes|trois|deux|quatre|nos) (?:\w+ )?(?:enfants|gosses"
        r"|petits)\b[^.\n]{0,30}(?:nourrir|manger|faim|charge|élever|dépend|attend|bas âge)\w*"
        r"|(?:aidez|sauvez|aide|dépannez)-moi|(?:ferai|ferais|accepterai|accepterais|accepte"
        r"|prendrai|prends|prendrais) (?:\w+ )?(?:n'importe|le ménage|les nuits|la plonge|moins"
        r"|la moitié|le smic|un salaire|gratuitement|toutes les)|(?:dernier|seul|unique|ultime) "
        r"(?:espoir|recours|secours|chance|rempart|planche)|(?:ne |n'en )?(?:tiens|peux|tiendrai"
        r"|supporterai) (?:plus|pas un|pas une autre)\b|(?:par pitié|de grâce|je vous en prie, je"
        r"|je vous en conjure|pour mes enfants|ayez (?:du |un peu de )?(?:coeur|pitié|compassion"
        r"|bonté)|faites un geste|tendez-moi|au bord du gouffre|à bout|le couteau sous la gorge"
        r"|sur la paille|sans le sou|ruinée?)|(?:au chômage|sans emploi|sans travail|sans "
        r"ressources|sans revenus?|rsa|fin de droits|allocations?)\b",
        # Autres tournures.
        r"(?:prendrais|accepterais) tout(?= ce|[,.])|(?:famille|enfants) (?:\w+ )?dépend\w*|sans "
        r"(?:travail|emploi) depuis|(?:mari|femme|compagn\w+|conjoint\w*) est (?:\w+ )?(?:sans "
        r"(?:travail|emploi)|au chômage|malade)|(?:comment|comme) (?:nous allons|on va|je vais) "
        r"(?:nous |s'|m')?en sortir|économies sont|(?:ferais|prêt\w* à faire) n'importe quoi"
        r"|seule chance|suppli\w*|besoin (?:absolu )?de (?:ce|cet|un) (?:poste|emploi|travail"
        r"|boulot)|mon loyer|loyer|dernier espoir|n'importe (?:quoi|quel travail)|fin de droits"
        r"|petits? à la maison|planche de salut|ne sais plus|laisse pas tomber|laissez pas tomber"
        r"|au fond du trou|à genoux|sans (?:salaire|être payée?)|gratuitement|malade\b|maladie"
        r"|huissier|chômage|dettes|nourrir|pitié|implor\w*|trouve\w*-moi (?:un truc|quelque|une "
        r"petite)|s'il (?:te|vous) plaît, s'il|personne d'autre ne (?:voudra|veut)|à (?:cinquante"
        r"|soixante)[- ]\w+ ans|ayez (?:pitié|cette pensée)|vous supplie",
    ),
    "demands": any_of(
        # Des pièces, et pour quand.
        r"(?:grille|fiche|barème|notes?|procès-verbal|compte rendu|dossier) d'?e?\s?(?:évaluation"
        r"|notation|jury|la commission|du jury)|dans les (?:meilleurs|plus brefs) délais|(?:une"
        r"|la) (?:raison|réponse|explication) (?:claire|valable|précise|sérieuse|détaillée)|(?:ce "
        r"que vous me|ce qu'on me) reproch\w+",
        # Pourquoi moi.
        r"sur quo?i? (?:vous )?(?:êtes-vous|vous)|sur quoi|sur quels? (?:critères?|bases?)"
        r"|(?:ai-je|était-ce|fut-ce|est-ce) [^.?\n]{2,60}, (?:ou )?(?:était-ce|ai-je|le|la|mon|ma"
        r"|est-ce)\b[^.?\n]{2,60}\?",
        # Plusieurs questions de suite.
        r"(?:^|(?<=\n)|(?<=[.!?¿] ))(?:qu'est-ce|qui|quels?|quelles?|que|comment|quand|où|pourquoi"
        r"|en quoi) [^.?\n]{3,80}, (?:et )?(?:qui|quand|comment|que|où|pourquoi|sur quels?|à "
        r"qui)\b[^.?\n]{2,80}\?",
        # Autres exigences.
        r"(?:explication|justification|raison|motif|compte rendu)s? (?:\w+ )?(?:écrite?s?"
        r"|détaillée?s?|précise?s?|honnêtes?|sérieuse?s?|complète?s?|franche?s?|claire?s?"
        r"|véritables?|concrète?s?|exacte?s?|argumentée?s?)|(?:savoir|comprendre|connaître"
        r"|apprendre|dire|dites-moi|expliquer|entendre) (?:\w+ )?(?:pourquoi|ce qui|en quoi|qui a"
        r"|sur quoi|comment vous|le motif|la raison|les raisons)\b[^.\n]{0,60}(?:pas|refus|écart"
        r"|rejet|manqu|défaut|contre|élimin|décid|choix|recal|gên|clochait|péch|pench)\w*|(?:qui"
        r"|quoi|qu'est-ce qui|quel|quels|quelle|comment|pourquoi|quand|où|combien|est-ce|était-ce"
        r"|ai-je)\b[^.?\n]{3,80}\?[^.?\n]{3,80}\?|(?:avant|d'ici|au plus tard|sous) (?:\w+ "
        r"){0,3}(?:vendredi|lundi|demain|jours|semaine|la fin|48|quinzaine"
        r"|huitaine)[^.\n]{0,40}(?:répon|expli|motif|raison|retour|justifi)\w*|(?:répon|expli"
        r"|motif|raison|retour|justifi)\w*[^.\n]{0,40}(?:avant (?:vendredi|lundi|demain|la fin)"
        r"|au plus tard|sans délai|immédiatement|dès (?:demain|que possible|aujourd))|(?:rendre"
        r"|rendez|rendiez)(?:-moi)? des comptes|je vous (?:somme|mets|demande des comptes)|noir "
        r"sur blanc|point par point|en toutes lettres|(?:la moindre des choses|le minimum|vous "
        r"pourriez au moins|je mérite|j'estime (?:avoir|mériter))[^.\n]{0,50}(?:expli|raison"
        r"|savoir|répon|motif|dire|vérité)\w*",
        # Autres tournures.
        r"quels motifs|savoir par écrit|(?:raisons|motifs|explication) (?:\w+ )?(?:exactes?"
        r"|précises?|de (?:ce|cette|votre|mon))|(?:m'indiquer|me donner|me dire) (?:\w+ "
        r"){0,2}(?:raisons|motifs|pourquoi)|qui a décidé|qu'est-ce qui (?:manquait|a manqué)"
        r"|pourquoi (?:pas|ce|cette|moi|je|vous|avez|ai|ne|m'|on|tu|suis|mon)|justifi(?:er|ez"
        r"|cation)|(?:réponse|décision|lettre) motivée|droit à|point par point|notes? de chaque"
        r"|exige\w*|me (?:dois|devez)|sous (?:huit|dix|quinze) jours|me communiquer|dis-moi (?:au "
        r"moins )?(?:pourquoi|ce qui)|tu me le dois|vous me (?:le )?devez|ne dormirai pas|(?:au "
        r"moins )?savoir pourquoi|j'attends (?:votre|une|des) (?:réponse|explication)\w*|pourquoi "
        r"(?:n'ai|n'a|ai)|qu'avait",
    ),
    "reasons": any_of(
        r"(?:une|d'|aucune|sans|vos|des|votre) ?(?:\w+ )?explications?\b(?! (?:sur|du|des|de la"
        r"|de votre)\b)|(?:les|des|vos|aux?) (?:motifs|raisons)\b(?! (?:d'être|de (?:croire|se)))"
        r"|raisons? (?:de|pour)",
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
        r"|formé) [^.\n]{0,60}(?:\d+|vingt|trente|quarante|cinquante|moitié|équipe de|budget"
        r"|millions?|pour cent|tiers|contrats|chantiers)|j'ai (?:obtenu|passé|réussi|décroché) "
        r"(?:depuis|entre-temps|entretemps)\b|j'ajoute que|j'ai oublié de (?:dire|mentionner"
        r"|préciser) que|(?:j'ai|je possède) (?:aussi |également |en outre )?des (?:compétences"
        r"|connaissances|notions) |(?:anciens|précédents) (?:patrons|employeurs"
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
        r"| et)|(?:dix|quinze|vingt|trente|douze|\d+) (?:années) (?:\w+ )?(?:d'expérience|de "
        r"métier|de pratique|dans le métier|de maison|au compteur)|(?:je peux|je pourrais|je "
        r"saurais|je vais|je compte) (?:vous )?(?:\w+ )?(?:augmenter|doubler|réduire|faire gagner"
        r"|apporter|économiser|booster|relancer|moderniser|rapporter|diminuer|redresser) (?:votre"
        r"|vos|le|les|la|une|un)|(?:n'oubliez pas|rappelez-vous|sachez|notez|je précise|je "
        r"rappelle|je souligne|j'insiste|à noter|pour mémoire|pour rappel|faut-il "
        r"rappeler)\b[^.\n]{0,12}(?:que|,|:) ?(?:je|j'|mon|mes)|(?:vous trouverez|veuillez trouver"
        r"|trouvez|je joins|je glisse|j'ajoute|je rajoute|ci-dessous|ci-après)\b[^.\n]{0,40}(?:cv"
        r"|curriculum|lettre|référence|portfolio|diplôme|certificat|attestation|site|réalisation"
        r"|lien|dossier|liste|bilan)\w*|(?:mes|mon) (?:résultats?|chiffres|références|parcours"
        r"|bilan|expérience|book) (?:\w+ )?(?:parl|prouv|démontr|attest|montr)\w*|(?:personne|nul"
        r"|peu de gens) (?:ne )?\w+ (?:mieux|aussi bien|autant|plus vite)|(?:un atout|une valeur "
        r"sûre|une perle|l'homme de la situation|la femme de la situation|le profil idéal"
        r"|rentable dès|opérationnel\w* (?:dès|immédiat)|résistante? au stress|esprit d'équipe"
        r"|goût du challenge|forte? de mes)",
        # Autres tournures.
        r"je suis (?:\w+, )?(?:travailleu\w+|fiable|ponctuel\w*)(?=[,.]| et)|un atout pour"
        r"|permets de (?:vous )?rappeler|réduit les (?:coûts|frais)|je suis (?:très|extrêmement"
        r"|hautement|particulièrement) motivée?|augmenté (?:les|le|la)|candidate? idéale?"
        r"|(?:permettez-moi|laissez-moi) de (?:vous )?rappeler|leader (?:confirmé|né)|qualités de"
        r"|(?:doublé|triplé|augmenté) (?:les|le|nos) (?:ventes|chiffre)|deux diplômes|quatre "
        r"langues|ci-joint\w*|(?:en|la|les|ma|mes) pièces? jointes?(?! (?:au|à|dans|sous|entre))"
        r"|joins\b|(?:cv|curriculum)\b[^.\n]{0,15}(?:à jour|actualisé|joint|récent)|lettres? de "
        r"recommandation|sur mon site|mon portfolio|mon book|plan de (?:relance|\w+) de|je t'ai "
        r"fait|profité de la semaine|pour (?:te|vous) le présenter|pour cent|\d+ ?%|rappeler que "
        r"je (?:parle|maîtrise|suis)|je maîtrise|moins cher que",
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
        r"|plus beau) (?:bonheur|honneur|moment|jour) de (?:ma|toute ma) vie|(?:sans voix|au top !"
        r"|légende vivante)|baiser\w* (?:le sol|la terre)|la plus \w+,? (?:et )?la plus \w+,? "
        r"(?:et |des )|si \w+, si \w+,? (?:et )?si \w+|aussi \w+, aussi \w+,? (?:et )?aussi \w+",
        # Autres louanges.
        r"(?:le|la|les) (?:meilleure?s?) (?:\w+ ){0,3}(?:du monde|de france|de l'univers|de la "
        r"terre|de tous les temps|au monde|que j'aie|que je connaisse|de la planète|qui soit)"
        r"|(?:absolument|totalement|tout simplement|vraiment|juste) (?:génia|parfait|incroyable"
        r"|magique|sublime|divin|fabuleu|exceptionnel|extraordinaire|merveilleu|fantastique"
        r"|éblouissant|époustouflant|formidable)\w*|(?:modèle absolu|sans équivalent|inégalée?"
        r"|insurpassable|époustouflante?|hors norme|d'un autre monde|sur un piédestal|à vos pieds"
        r"|éternelle admiration|les mots (?:me )?manquent|bénie? des dieux)\b|quel(?:le)? \w+,? "
        r"quel(?:le)?s? \w+",
    ),
    "elsewhere": any_of(
        # À tous.
        r"(?:ce|cette|ces|mon) (?:message|mot|lettre|courrier|mail|courriel|lignes|texte) (?:\w+ "
        r")?(?:part|partent|va|vont|est (?:aussi|également) (?:envoyé|adressé|parti)\w*"
        r"|s'adresse\w*) (?:aussi |également |en même temps )?(?:à|au|aux)\b|(?:envoyer|envoie"
        r"|adresse|adresser|écrire|écris|poste) (?:ce|cette|ces|la même|le même) [^.\n]{0,20}à "
        r"(?:tou\w+|l'ensemble|chacun\w*|vous tous|plusieurs)",
        # Une copie.
        r"copier-coller|copié-collé|(?:même|identique) version|tel(?:le)? quel(?:le)? (?:à|au"
        r"|aux)\b",
        # Autres envois.
        r"(?:même|identique|pareille?) (?:lettre|mot|message|texte|courrier|mail|courriel|lignes"
        r"|contenu|carte|phrase|remerciement)s?\b[^.\n]{0,30}\b(?:à|aux?|chez|pour|envoy|adress"
        r"|écri|reçu|reçoi|recevr|parti)|(?:envoyé|écrit|adressé|transmis|posté|remis|dit|expédié"
        r"|fait suivre|destiné|glissé) (?:\w+ ){0,3}(?:la même chose|le même|la même|les mêmes"
        r"|ceci|cela|ce message|cette lettre|ces lignes|ce mot|ce texte|ce courrier|exactement)"
        r"|(?:votre|vos|la|le|m\.|mme|monsieur|madame|chacun|tous|chaque) (?:\w+ ){0,4}(?:reçoit"
        r"|reçoivent|recevra|recevront|a reçu|ont reçu|a eu|aura|trouvera|lira|lit) (?:\w+ "
        r")?(?:aussi|également|ces|cette|ce|la même|le même|les mêmes|une copie|copie|pareil)"
        r"|(?:en cc|en copie|cci|copie cachée|copie à|publipostage|lettre circulaire|envoi groupé"
        r"|message groupé|mail groupé|à toutes et tous|à tous les membres|modèle de lettre"
        r"|destinataires)\b",
        # Autres tournures.
        r"comme je l'ai (?:aussi|également) (?:écrit|dit) (?!à vous)|j'écris la même|la même "
        r"chose (?:à|au)|en copie|lettre identique|mêmes lignes|(?:cette |la )même lettre|mot "
        r"pour mot|copie conforme|mêmes termes|mêmes (?:lignes|mots)|copie (?:de ce|à|exacte)"
        r"|message transféré|transféré|(?:écri\w*|envoi\w*|envoy\w*|adress\w*|lettre|mot|message"
        r"|lignes) (?:\w+ ){0,4}à chacun\w*|l'identique|identique|déjà (?:écrit|envoyé|adressé) "
        r"(?:dans|à|la)|le même (?:courrier|mot|message|texte)|la même pour chacun|même (?:lettre"
        r"|mot|message|texte|courrier) (?:à|pour|que)|chers tous|(?:reçu|recevra|recevez) (?:\w+ "
        r"){0,3}(?:copie|la même)|copie de (?:ce|cette)|transf[ée]r\w*",
    ),
}
