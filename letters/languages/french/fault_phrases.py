"""What the hints find that French letters should not hold, by the names of `Phrases`."""

from letters.languages.french.plea_phrases import PLEAS
from letters.languages.patterns import any_of

FAULTS = {
    "blame": any_of(
        # Ce qui était promis, et ce qui est venu.
        r"s'attendre à (?:un peu |beaucoup )?(?:mieux|plus|autre chose)\b|(?:mérit\w*|vaut|valait"
        r"|vaux|attend\w*|droit à|mieux|espér\w*) (?:\w+ ){0,3}(?:plus |mieux |autre chose |moins "
        r")?(?:que|qu'un|de) (?:\w+ )?(?:deux|trois|quelques) (?:lignes|phrases|mots)|(?:plus"
        r"|moins) (?:que|de) (?:deux|trois) (?:lignes|phrases)|(?:on m'avait|vous m'aviez"
        r"|m'avait-on|m'ayant) (?:\w+ )?(?:assuré|promis|juré|garanti|laissé|dit que (?:la place"
        r"|le poste) était)|(?:croyais|pensais|imaginais|espérais) (?:\w+ |, [^,\n]{0,30}, "
        r")?(?:que l'expérience|avoir affaire|qu'on|que (?:mon|ma|mes|vous))|ce que (?:vaut"
        r"|valent) (?:une|la|votre|vos|les) (?:parole|promesse)s?",
        # L'attente et le silence.
        r"(?:semaines|mois) sans (?:un mot|nouvelles?|réponse|un signe)|(?<!pas )(?<!ne m'a )fait "
        r"(?:perdre|attendre|poireauter|languir)|(?:tenu|tenue|tenus|laissé|laissée|laissés) "
        r"(?:\w+ )?(?:en haleine|dans le flou|sans nouvelles|attendre|poireauter|mariner)",
        # Joué d'avance.
        r"(?:dés|jeux|carottes|sort) (?:étai\w+|sont|fût|en étai\w+) (?:\w+ )?(?:jetés?|faits?"
        r"|cuites|pipés)|(?:déjà|d'avance|dès le (?:début|départ)) (?:\w+ )?(?:choisi|décidé"
        r"|désigné|attribué|promis|quelqu'un|votre candidat)|(?:si j'avais su|à quoi bon|pourquoi "
        r"(?:alors|donc) (?:m'avoir|me faire|tout)|mascarade|cinéma pour)",
        # Ce qui n'a pas été fait.
        r"(?:eût|aurait|serait) été (?:\w+ )?(?:correct|élégant|poli|décent|courtois|honnête"
        r"|bien) de|(?:n'avai\w+|n'a|n'ont|n'avez|n'aviez) (?:même pas|pas même|visiblement pas"
        r"|pas daigné|pas pris la peine)|(?:pas|n'est pas) (?:normal|correct|sérieux|professionnel"
        r"|des manières|une (?:façon|manière))\b|(?:on ne traite|traiter) (?:pas )?(?:les gens"
        r"|des gens|quelqu'un|une personne) (?:ainsi|comme ça|de la sorte)",
        # La blessure.
        r"me (?:blesse|choque|révolte|vexe|humilie|heurte|laisse amère?)\b|(?:j'ai été|je suis|je "
        r"me sens|j'ai le sentiment d'avoir été|je me suis senti\w?) (?:\w+ )?(?:trompé|floué"
        r"|utilisé|manipulé|berné|roulé|dupé|méprisé|rabaissé|ignoré|baladé|traité)e?\b"
        r"|(?:irrespectueu\w+|indigne|cavalier|cavalière|désinvolt\w+|grossi(?:er|ère)"
        r"|condescend\w+|(?<!ni )(?<!ni un ton )arrogant\w*|mesquin\w*|indécent\w*)\b",
        # Merci et bravo à rebours.
        r"merci pour rien|(?:félicitations|bravo|chapeau) pour (?:votre|ce|le|ces) (?:sens|art"
        r"|courage|talent|suspense|silence|manière)",
        # Autres reproches.
        r"(?:élémentaire|moindre|simple|minimum de|un peu de|peu de) (?:politesse|courtoisie"
        r"|décence|respect|correction|égards?)\b|(?:perdre|perdu|gâché|gaspillé|fait perdre|volé) "
        r"(?:\w+ )?(?:temps|journées?|congés?|semaines?|mois)\b|(?:fait|faites|faire) (?:venir"
        r"|déplacer|marcher|miroiter|tourner en rond|lanterner|espérer)\b[^.\n]{0,30}(?:pour|rien"
        r"|alors|des mois)?(?=[^.\n]*(?:rien|alors que|pour))|(?:vos|les|belles|grandes) (?:belles "
        r")?promesses\b[^.\n]{0,30}(?:rien|vent|engagent|vaines?|paroles)|(?:en dit long(?= sur "
        r"(?:la (?:façon|manière|considération)|vos|votre (?:façon|manière|sens|considération"
        r"|respect|estime)|ce que)|[.,!]|$)|tout dit|veut tout dire)|(?:pris|prise|prend|prenez) "
        r"(?:\w+ )?pour (?:une? )?(?:idiote?|imbécile|bouche-trou|pion|numéro|figurante?|poire"
        r"|quantité)|(?:bouche-trou|figurante?|faire-valoir|faire semblant|pour la forme|simulacre"
        r"|comédie|mascarade|farce|parodie|cinéma)\b(?! (?:des|que les|de la "
        r"ville))[^.\n]{0,20}(?:d'entretien|de recrut|recrut|jou|servi|était|que|[.,!?])"
        r"|(?:aurai[st]|auraient) (?:\w+ )?pu (?:\w+ )?(?:au moins|avoir|me|prévenir|dire|appeler"
        r"|téléphoner|être|prendre|répondre)|(?:jamais|même pas|pas même|à peine) (?:\w+ "
        r")?(?:rappelé|répondu|regardé|lu|ouvert|écouté|levé|daigné|excusé|salué|jeté)e?s?\b"
        r"|(?:déçu|déçue|choqué|choquée|outré|outrée|indigné|indignée|révolté|révoltée|écoeuré"
        r"|écoeurée|scandalisé|amer|amère|furieux|furieuse|en colère) (?:par|de|que|du|contre"
        r"|d'apprendre)(?! (?:ne pas|n'avoir pas))[^.\n]{0,40}(?:votre|vous|procédé|attitude"
        r"|manière|façon|traitement|manque|désinvolture|comportement|silence)|(?:j'ai|j'avais) "
        r"(?:tout |posé |pris |refusé |quitté |annulé |sacrifié )+[^.\n]{0,40}(?:pour rien|pour "
        r"vous|pour ça|à cause)|(?:comment|de quel droit) (?:peut-on|pouvez-vous|osez-vous|a-t-on "
        r"pu|avez-vous pu)|(?:comportement|attitude|procédé|méthode|conduite)s? (?:\w+ )?(?:indigne"
        r"|inacceptable|regrettable|lamentable|cavali\w+|inélégant|peu|pas)\w*",
        # Autres tournures.
        r"faire (?:le )?nombre|(?:auriez|aurais|aurait) pu (?:me (?:le|la) dire|me prévenir"
        r"|m'(?:avertir|épargner|en informer))|attendais (?:mieux|davantage)|(?:semaines|mois) de "
        r"silence|(?:manière|façon) dont [^.\n]{0,60}(?:déçu|blessé|choqué|peiné)|voilà ce que "
        r"(?:vaut|valent)|(?<!au lieu d'un )(?<!plutôt qu'un )(?<!pas un )(?<!pas une "
        r")(?<!d'envoyer un )(?<!d'une )(?:mail|message|courriel|lettre|réponse) (?:\w+ "
        r")?(?:automatique|type|standard)\b|c'est (?:un peu |bien )?(?:léger|maigre)\b|(?:piètre"
        r"|triste|drôle de|bien pauvre|curieuse?|mauvaise) (?:façon|manière)|(?:drôle|étrange"
        r"|curieux|bizarre|amusant|étonnant),(?= (?:jusqu|cette|ce|votre|quand|tout|non|on|que)\b)"
        r"|(?:c'est |il est )?(?:drôle|étrange|curieux|bizarre|amusant|étonnant) (?:que|comme "
        r"(?:vous|les promesses|l'expérience|tout change|votre|on (?:oublie|change|peut))|de voir "
        r"(?:que|comme|comment vous|à quel))(?! moi)\b|(?<!ne l')(?<!l')aurais (?:cru|pensé|imaginé"
        r"|attendu)(?:,| que)|après (?:tous|tout) (?:ces|cet|mes|ce) (?:efforts?|travail|temps"
        r"|années|peine)\b(?! (?:en|à|derrière|dans|sur|au|devant|passé) )|laissé (?:croire"
        r"|espérer)|trouve (?:étrange|curieux|bizarre)|(?:écarte|écarté\w*|évince|évincé\w*)\b"
        r"|sacrifié|menée? en bateau|en bateau|moins (?:chez vous )?qu'on|(?:suis|été|étais|reste) "
        r"(?:\w+ )?(?:surprise?|étonnée?)\b(?=[^.\n]{0,70}\b(?:décision|choix|refus|réponse|lettre"
        r"|courrier|message|préfér|candidat|pas\b|personne|après (?:tout|de|les|trois|quatre|deux)"
        r"|que vous|sans|rien|qu'on|qu'une?|expérience|écart|autre\b)\w*|[.,]?$)|non sans "
        r"étonnement|étonn(?:ement|é|ée|ant)\b(?! comme)(?=[^.\n]{0,60}\b(?:décision|choix|refus"
        r"|réponse|lettre|préfér|candidat|pas\b|vous|on\b|personne|sans|rien|expérience|autre\b"
        r"|moins|plus)\w*)(?![^.\n]{0,30}perroquet)|(?:apparemment|visiblement"
        r"|manifestement)\b(?![^.\n]{0,40}\b(?:mots|m'aime|aiment)\b)|(?:je |j'avais |j'ai "
        r")(?:pensais|pensé|croyais|cru|imaginais) que (?!\w+ \w+ était un métier|tout serait|la "
        r"visite|je trembl)|laissé entendre|dans la poche|ne pèse plus|manifestement|humili\w*"
        r"|(?:ne )?manquera pas d'étonner|école qu'il faut|cela se paie|pas à la hauteur|(?:auriez"
        r"|auraient|aurait|aurais) (?:au moins|quand même|tout de même) pu |(?:pour|et) (?:finir"
        r"|terminer|recevoir|au bout|tout cela) (?:par |avec )?un (?:simple |pauvre |maigre "
        r")?(?:mail|courriel|message|mot)|beaux discours|(?:place|poste) était (?:\w+ )?(?:promise?"
        r"|attribuée?|prise?) (?:bien |déjà |d'avance |longtemps )*(?:avant|d'avance|déjà)|traite "
        r"pas (?:les|des) (?:candidat\w*|gens|personnes)|perdre mon temps\b(?<!personne ne m'a "
        r"fait perdre mon temps)",
    ),
    "argues": any_of(
        # Ce qui aurait dû compter.
        r"(?:aurait|auraient) (?:\w+ )?d[uû] (?:\w+ )?(?:compter|peser|faire pencher|suffire|être "
        r"pris|emporter|jouer)|(?:n'aurait|n'auraient) (?:jamais |pas )d[uû]\b|(?<!merci d'avoir "
        r")(?:tenu compte|pris en compte|considéré|regardé|mesuré|vu) (?:de |que )?(?:mes|mon"
        r"|ma)\b(?! (?:train|horaire|dossier avec))|(?:argument|critère|motif|reproche|objection"
        r"|raison)\b[^.\n]{0,60}\b(?:ne|n')\b[^.\n]{0,20}(?:pas|guère)|(?:dites|reprochez|prétendez"
        r"|écrivez) que [^.\n]{0,50}(?:\bor\b|mais|pourtant|alors que)|(?:à mon sens|à mes yeux"
        r"|sauf votre respect|avec tout le respect),",
        # La décision encore une fois.
        r"réfléchiss\w+(?:-y)?|(?:rouvrir|réexaminer|revoir) (?:le|mon|ma|votre|la) (?:dossier"
        r"|candidature|décision)|avant (?:que le contrat|la signature|de signer)|(?:ne "
        r"|n')?(?:peux|puis|saurais) (?:\w+ )?(?:accepter|admettre|me résoudre|me résigner)\b"
        r"|(?:pas|il n'est pas|il est encore) (?:trop tard|temps)\b|(?:je conteste|je m'oppose"
        r"|fais appel|dépose un recours|je proteste|objection)|(?:il )?doit y avoir (?:\w+ "
        r")?(?:une erreur|un malentendu|une confusion|méprise)",
        # Un essai, une preuve, deux places.
        r"(?:un essai|à l'essai|semaine d'essai|mettez-moi|essayez-moi|laissez-moi (?:vous "
        r")?(?:montrer|prouver))|verr(?:ez|iez) (?:les choses )?(?:autrement|différemment|que j)"
        r"|(?:j'étais|je suis|être|d'être) (?:\w+ )?(?:la bonne|la meilleure|le bon|le meilleur"
        r"|l'homme|la femme qu)\b|(?:prendre|engager|embaucher) (?:les deux|nous deux|deux "
        r"personnes)",
        # Autres façons de faire changer d'avis.
        r"(?:décision|choix|jugement|évaluation|refus|verdict)\b[^.\n]{0,30}(?:infondé|injustifié"
        r"|hâti(?:f|ve)|erroné|précipité|repose sur|fondée? sur|ne tient|pas juste"
        r"|incompréhensible|arbitraire)\w*|(?:vous|on|le jury) (?:\w+ )?(?:affirm|prétend|dit"
        r"|dites|écriv|reproch|estim|considér)\w* que (?:je|mon|ma)\b[^.\n]{0,30}(?:manqu|n'ai pas"
        r"|ne|suis trop|insuffisan|trop)\w*|(?:je|mais je|or je) (?:remplis|remplissais|possède"
        r"|satisfais|réponds|coche)\b[^.\n]{0,20}(?:tou|chacun|critères|conditions|exigences)\w*"
        r"|(?:donnez|accordez|laissez|offrez|donne)-moi (?:\w+ ){0,3}(?:chance|occasion"
        r"|possibilité|essai|entretien|jour|semaine)|(?:revoir|revenir|repenser|reconsidérer"
        r"|réfléchir|réexaminer|rediscuter|reparler|discuter) (?:\w+ ){0,3}(?:à tête reposée"
        r"|encore|une fois|de (?:ce|cette|votre|mon)|ensemble|sur (?:ce|votre|cette)|avant)|(?:ce "
        r"n'est pas|n'est-ce pas|est-ce|serait-ce) (?:\w+ )?(?:définiti\w+|irrévocable|votre "
        r"dernier mot|encore possible)|(?:suis|reste|demeure) (?:\w+ )?(?:plus|mieux|parfaitement"
        r"|tout à fait) (?:qualifié|capable|apte|placé|indiqué)\w*|(?:refuse|n'accepte pas|ne "
        r"comprends pas|ne m'explique pas) (?:\w+ )?(?:de (?:croire|renoncer|m'incliner)|(?:ce"
        r"|cette|votre|vos|comment|pourquoi|qu'on|que vous))|(?:changer|changez|changeriez"
        r"|changerez|faire changer) d'(?:avis|idée|opinion)",
        # Autres tournures.
        r"sur un malentendu|(?:second|deuxième|nouvel) entretien (?:vous )?(?:montrer|prouver"
        r"|convaincr)\w*|(?:à une|une) (?:toute )?autre conclusion|changer d'avis|(?:à mon avis"
        r"|selon moi|d'après moi),? (?:vous|votre|(?:le|la) (?:choix|décision|jury|commission|note"
        r"|critère|raison|personne|poste))|(?:regard|reli|examin|étudi)\w* (?:\w+ ){0,3}(?:encore"
        r"|de nouveau|à nouveau)(?= (?:\w+ ){0,3}(?:mon|ma|mes|moi)\b)|reli\w* (?:mon|ma|mes)\b"
        r"|revoir mon|pèsent plus|pèse plus|faites (?:une )?erreur|une erreur (?:dans|sur|a été"
        r"|s'est|que vous|d'appréciation|de (?:jugement|notation|calcul|votre))|vous convain\w*"
        r"|revoir (?:afin|pour)|reconsidérer|reconsidér\w*|revoir (?:votre|cette|la (?:décision"
        r"|question|chose|note|notation|situation))|(?:c'est|est|serait|était|fut|commett\w*"
        r"|corrig\w*|reconn\w*|sans doute|peut-être) (?:peut-être |sans doute |bien )?une "
        r"erreur\b(?! de ma)|corriger une|oubli(?:ait|é|e|ez) (?:mes|mon|que (?:j'|mon|ma|mes"
        r"|je))(?! (?:parapluie|écharpe|manteau|gants|lunettes|chapeau|sac))|grille de notation"
        r"|(?:mon|le|au|du|votre) classement\b(?! des)|devrait être revu|change tout|réexamin\w*"
        r"|soumettre mon|avant de clore|ne figurait pas|à l'essai (?:une|deux)|(?:une|deux) "
        r"semaines? (?:d'essai|à l'essai)|prenez-moi|rien n'est signé|je reste (?:convaincu"
        r"|persuadé)\w*(?! que (?:vous avez|votre choix))|(?:suis|étais) (?:le|la) (?:bon|meilleur"
        r"|plus)\w*|revenir sur|(?<!rien à )(?<!ne )contest\w*|reparl\w* (?:au|à|avec)|(?:reste"
        r"|suis|demeure) (?:\w+ )?(?:sûr|certain|convaincu|persuadé)e? (?:d'être|que (?!vous "
        r"(?:avez|aurez) (?:bien|choisi|fait)|(?:la|votre) (?:personne|candidat|nouve))|d'avoir)"
        r"|celui qu'il vous (?:faut|fallait)|vous vous (?:trompez|êtes trompée?s?)|(?:raisons?"
        r"|motifs?|arguments?) ne (?:me|m') ?(?:convain\w*|persuad\w*)|j'aurais dû être (?:choisi"
        r"|retenu|pris)e?|(?:n'arrive|n'arrive toujours) pas à accepter|réfléchi\w* encore|revenir "
        r"sur (?:votre|cette|la)|une dernière fois|donnez-moi (?:une|ma) chance",
    ),
    "fails": any_of(
        # Qui ne restera pas, ou n'y arrivera pas.
        r"(?:quand|si|lorsque|dès que|le jour où) (?:ça|cela|elle|il|tout)\b[^.\n]{0,30}(?:se "
        r"passer\w* mal|tourner\w* mal|laisser\w* tomber|lâcher\w*|partir\w*|quitter\w*|claquer\w*"
        r"|plaquer\w*)|(?:finit|finira|se termine|tourne|tournera) (?:\w+ )?mal\b|(?:se révél?\w*"
        r"|se révèl\w*|s'avér\w*) (?:\w+ )?(?:mauvais|une erreur|un échec|décevant)|(?:(?<!me )"
        r"déçoi\w+|décevr\w+|craquer\w*|flancher\w*|s'effondrer\w*|déchanter\w*)"
        r"|pas faite? pour (?:ça|cela"
        r"|ce)|si jamais (?:ça|cela|il|elle|votre|le|la)\b[^.\n]{0,40} pas\b|combien de temps "
        r"(?:elle|il|le|la|votre)|(?:ne|n')\s?\w* (?:donne|parie) pas cher|donne pas cher",
        # Le temps le dira.
        r"(?:tôt ou tard(?!,? (?:mon|je|nos|nous) )|vous verrez bien|vous verrez(?:[.!]|,(?! l[ea] "
        r"))|on verra bien|nous verrons bien|rira bien|d'ici (?:peu|l'été|noël|la fin))|je (?:parie"
        r"|gage|mets ma main|crains que (?:l'|le|la|votre|il|elle))|(?:mordr\w+|mordre) les doigts"
        r"|(?:regretter\w*|le regretter)\b(?=[^.\n]{0,30}(?:choix|décision|l'avoir|engag|embauch"
        r"|vite|bientôt|jour))",
        # Autres prédictions.
        r"(?:ne )?(?:tiendra|durera|supportera|résistera|réussira|s'en sortira"
        r"|passera)\b[^.\n]{0,10}(?:pas|jamais|guère|longtemps|l'hiver)|(?:va|vont|risque de"
        r"|finira par|finiront par) (?:\w+ )?(?:partir|craquer|démissionner|échouer|abandonner"
        r"|vous (?:lâcher|quitter|décevoir|planter)|se (?:lasser|casser|planter|fatiguer|sauver)"
        r"|baisser les bras|jeter)|(?:dans|d'ici|avant) (?:\w+ ){0,3}(?:semaines?|mois|jours|l'été"
        r"|noël|pâques|la fin)[^.\n]{0,40}(?:regret|rappel|cherch|libre|vacant|recommenc|parti|fui"
        r"|nouveau (?:libre|seul|vacant|sans|en quête))\w*|(?:si|quand|lorsque|dès que) (?:\w+ "
        r"){1,4}(?:part|s'en va|démissionne|craque|échoue|vous lâche|se lasse|abandonne|renonce"
        r"|déçoit|s'avère|flanche|en a assez|en aura)|(?:vous|tu) (?:\w+ )?(?:regretter\w+"
        r"|reviendrez|vous en mordr\w+|comprendrez|penserez à moi|me rappeler\w+|verrez)\b|(?:trop "
        r"(?:jeune|inexpérimenté|tendre|vert|théorique|fragile|cher))e? pour|(?:pas (?:les épaules"
        r"|la carrure|l'étoffe|de taille|taillé|armé|fait)|dépassée? par|perdre pied|feu de paille"
        r"|erreur de casting|se casser? les dents|erreur de recrutement)|(?:jett|jet)\w* l'éponge"
        r"|doute qu'(?:elle|il|on)\b|vous (?:\w+ )?(?:allez|aller) (?:\w+ )?le regretter|les "
        r"jeunes (?:\w+ )?(?:s'en vont|partent|ne restent|se lassent|changent)",
        # Autres tournures.
        r"si votre choix ne|donne (?:\w+ ){0,2}mois (?:avant|pour|au)|(?:au|à la) (?:nouveau"
        r"|nouvelle)[^.\n]{0,12}donne|(?:embauch|recrut|engag)\w* à la (?:hâte|va-vite)|restent? "
        r"rarement|(?:partent|s'en vont) souvent|(?:partira|part|quitte)\b[^.]{0,10}, je serai|à "
        r"la hauteur|(?<!ne )doute que|avec l'autre|ne marche pas|déçus? (?:par|de) (?:celui|celle"
        r"|votre)|(?<!mon )premier choix|ne (?:convien\w*|fonctionn\w*|donn\w*|survi\w*) (?:pas"
        r"|rien|guère)(?! cette fois)|(?<!je )ne (?:tien\w*|dur\w*|rest\w*) (?:pas|rien|guère)"
        r"|(?<!j'ai )échou\w*|(?<!même après une )période d'essai|(?<!même )(?:quand|si|dès que"
        r"|lorsque|le jour où) (?:le|la|votre|ton|l')\s?(?:nouve\w*|petit (?:nouveau|jeune|génie)"
        r"|petite (?:nouvelle|jeune)|jeune|élue?|autre|recrue)|(?:choix|recrue|embauche|élue?) "
        r"(?:\w+ )?malheureu(?:x|se)\b|tiend\w* pas|(?:ne )?(?:tient|reste|dure)\w* (?:jamais|pas"
        r"|rarement|peu)|au cas où (?:votre|ton|ça|(?:cela|il|elle)\b(?! (?:se |s')?(?:lib|chang"
        r"|redev|y aur|y av|faudr|rest|serait (?:de nouveau|à nouveau)|devi))|le (?!post|besoin"
        r"|contact|hasard)|la (?!plac|situation|fonction|vie))|(?:il|elle|recrue|nouve\w*|élue?"
        r"|personne|candidat\w*|choix|vous) (?:\w+ ){0,4}(?:craqu|abandonn)\w*|(?:ça|cela) ne "
        r"(?:colle|marche|tient|dure|va|convient|fonctionne)\w* pas(?! cette fois)|(?:lui|leur) "
        r"donne (?:\w+ )?(?:semaines?|mois|jours)|ne tiendra (?:pas|jamais)|se révèl\w* (?:un|une"
        r"|pas)",
    ),
    "compares": any_of(
        # Questions sur l'autre.
        r"(?:a|est|sait|avait|était|parle|vient)-t?-?(?:elle|il)\b[^.!?\n]{0,60}\?|(?:en quoi|quel "
        r"âge|quels? diplômes?|combien|d'où) [^.\n]{0,40}\b(?:l'autre|celle|celui|elle|il)\b(?! "
        r"(?:pleu|neig|faut|faisait|fait|y a))|(?:en quoi|quels? diplômes?) [^.\n]{0,20}\b(?:son|sa"
        r"|ses)\b|(?:c'est|est-ce) (?:un|une|quelqu'un) [^.!?\n]{0,60}\?",
        # Côte à côte.
        r"(?:contrairement|à la différence|comparée?|par rapport) (?:à|de|au) (?:\w+ )?(?:la "
        r"personne|celui|celle|l'autre|l'élue?|lui|elle|votre|candidat)\b|vaut (?:bien |largement "
        r"|au moins )?(?:celui|celle|ceux) de|(?:l'autre|il|elle|celle|celui) (?:\w+ )?(?:me|m') "
        r"?(?:dépass|surpass|devanc|supplant|précéd)\w+|qui m'a (?:devancé|supplanté|battu|précédé"
        r"|remplacé)\w*|(?:l'autre|la personne|le candidat|la candidate) (?:\w+ )?n'(?:a|avait"
        r"|est) (?:même )?(?:pas|jamais)|à (?:compétences|diplômes?|expérience|qualités?) "
        r"(?:égales?|égaux)|(?:parle|sache|connaisse|fasse) [^.\n]{0,40}(?:comme|autant que) moi\b",
        # Autres mots sur l'autre personne.
        r"(?<!, )(?:plus|moins|mieux|aussi) (?:\w+ )?(?:jeune|âgée?|qualifiée?|compétente?"
        r"|expérimentée?|diplômée?|chère?|motivée?|drôle|bien|souriante?) que (?:moi|je|l'autre"
        r"|celui|celle|lui|elle)\b(?! (?:au|aux|à la|et nous|et j'en))|(?:cette|ce|votre|la|le) "
        r"(?:\w+ )?(?:nouvelle|nouveau|autre|heureuse|heureux|jeune) (?:recrue|candidate?|collègue"
        r"|personne|embauchée?|élue?|venue?)\b[^.\n]{0,30}(?:a-t|n'a|sait|parle|connaît|possède"
        r"|vient|est-|avait)|(?:qu'avait|qu'est-ce qu'(?:a|avait)|qu'apporte|que sait|que "
        r"possède)[- ](?:t-)?(?:il|elle|donc|de plus|l'autre|cette|la personne)|qui (?:est-ce|est "
        r"donc|est l'heureu|avez-vous|m'a (?:pris|volé|soufflé))|(?:plutôt que moi|au lieu de moi"
        r"|(?:pass\w*|mis\w*|plac\w*|class\w*|préf\w*|avant|arriv\w*) devant moi|préférée? à moi"
        r"|de plus que moi|que je n'aie pas|que moi je)|(?:sur|vu|cherché|regardé|trouvé) (?:\w+ "
        r"){0,3}(?:linkedin|facebook|son profil|sa page)|(?:(?:l'ai|la|le) (?:vu|cherch|regard"
        r"|trouv)\w*|son nom) sur internet|(?:entre|de) (?:nous deux|lui et moi|elle et moi)",
        # Autres tournures.
        r"(?:savoir|demander) qui (?:vous|a)\b|(?:pris|choisi|engagé)\w* à ma place|quelqu'un "
        r"(?:de l'|en |d')interne|(?:autant|aussi (?!longtemps)) ?(?:\w+ ){0,6}que moi|(?:la "
        r"personne|celui|celle) que vous avez (?:engagé|embauché|recruté)\w*|(?:est-ce|était-ce"
        r"|c'est|c'était|ce fut|pris|choisi|soit|à|pour|doute) (?:\w+ )?quelqu'un (?:de la maison"
        r"|en interne|de chez vous)|qui a eu la place|l'autre (?:était|est|avait|candidat)|moins "
        r"cher|qui avez-vous|la gagnante|(?:celui|celle) qui a eu (?:la place|le poste)?(?! (?:sera"
        r"|aura|peut|a de))(?=[^.\n]{0,60}(?:moins|plus|pas|jamais|moi|je|mieux|que))|avait de plus"
        r"|autre personne (?:avait|était plus|que vous)|(?:autre|candidat\w*|personne"
        r"|concurrent\w*) (?:candidat\w*|retenu\w*|choisi\w*|élu\w*|recruté\w*)|concurrent\w*"
        r"|meilleur\w* que (?!jamais|moi aux? |j)|plus d'expérience que|l'heureu(?:x|se) élue?|la "
        r"personne (?:que vous avez )?(?:choisie|retenue|prise)(?! (?:aura|sera|peut|va|trouvera) )"
        r"|(?<!être )(?:celui|celle) (?:que vous avez|qui a été|qui a eu (?!la place (?:sera"
        r"|aura)))|sait-(?:il|elle)|a-t-(?:il|elle)|(?:qu')?avait donc|la nouvelle (?:vient d"
        r"|demande|sait|ne sait|coûte|gagne|n'a|a (?:moins|plus|jamais|à peine)|est (?:plus|moins"
        r"|jeune))|(?:autre|l'autre) (?:candidate?|a-t|avait)|demandé autour de moi (?:qui|si)|il "
        r"paraît qu(?:'elle|'il|e)|(?:elle|il) (?:vient|sort|débarque) (?:du|de"
        r"|d') ?(?=[^.\n]{0,30}(?:école|stage|univers|fac|étude|lycée|nulle part|extérieur|l'autre"
        r"|ailleurs|concurren))|n'a jamais (?:fait|mis|vu|tenu)|(?:votre|ta) recrue|(?:la|le) "
        r"(?:candidate?|personne) (?:retenue?|choisie?)|l'élue?\b|(?:préféré|choisi|pris|embauché"
        r"|engagé) (?:une?|la|le) plus (?:jeune|joli|diplômé|souriant)\w*|(?:elle|il) n'a (?:même "
        r")?pas (?:de |d'|le |mon |mes |la )(?:diplôme|expérience|permis|même|années|bac)|(?:la "
        r"personne|celle|celui|votre candidat\w*) (?:\w+ )?n'a même pas|(?<!savez )(?<!sais "
        r")(?<!connaissez )(?<!connais )(?:mieux|meilleure?|plus \w+) que (?:moi|lui|elle|l'autre"
        r"|les autres)\b(?!,? (?:aux? |à l|et nous|a racont))|qui avez-vous (?:pris|choisi|retenu)"
        r"|l'autre candidate?",
    ),
    "kindly": any_of(
        # Said kindly of the other person.
        r"chance\b|marques|heureu(?:x|se)\b|bonheur|réussi\w*|souhait\w*|félicit\w*|bienvenue"
        r"|bonne continuation|bons? débuts?|beaux débuts|plair\w*|épanouir\w*|ne pouvait (?:pas "
        r"|plus )?venir|se désist",
    ),
    **PLEAS,
}
