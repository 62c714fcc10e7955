"""What the hints find that French letters should not hold, by the names of `Phrases`."""

from letters.languages.french.plea_phrases import PLEAS
from letters.languages.patterns import any_of

FAULTS = {
    "blame": any_of(
        # Ce qui était promis, et ce qui est venu.
        r"s'attendre à (?:un peu |beaucoup )?(?:mieux|plus|autre chose)\b|(?:plus|mieux|autre "
        r"chose|moins) (?:que|qu'un|de) (?:\w+ )?(?:deux|trois|quelques) (?:lignes|phrases|mots)"
        r"|(?:on m'avait|vous m'aviez|m'avait-on|m'ayant) (?:\w+ )?(?:assuré|promis|juré|garanti"
        r"|laissé|dit que (?:la place|le poste) était)|(?:croyais|pensais|imaginais|espérais) "
        r"(?:\w+ |, [^,\n]{0,30}, )?(?:que l'expérience|avoir affaire|qu'on|que (?:mon|ma|mes"
        r"|vous))|ce que (?:vaut|valent) (?:une|la|votre|vos|les) (?:parole|promesse)s?",
        # L'attente et le silence.
        r"(?:semaines|mois) sans (?:un mot|nouvelles?|réponse|un signe)|fait (?:perdre|attendre"
        r"|poireauter|languir)|(?:tenu|tenue|tenus|laissé|laissée|laissés) (?:\w+ )?(?:en haleine"
        r"|dans le flou|sans nouvelles|attendre|poireauter|mariner)",
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
        r"|condescend\w+|arrogant\w*|mesquin\w*|indécent\w*)\b",
        # Merci et bravo à rebours.
        r"merci pour rien|(?:félicitations|bravo|chapeau) pour (?:votre|ce|le|ces) (?:sens|art"
        r"|courage|talent|suspense|silence|manière)",
        # Autres reproches.
        r"(?:élémentaire|moindre|simple|minimum de|un peu de|peu de) (?:politesse|courtoisie"
        r"|décence|respect|correction|égards?)\b|(?:perdre|perdu|gâché|gaspillé|fait perdre|volé) "
        r"(?:\w+ )?(?:temps|journées?|congés?|semaines?|mois)\b|(?:fait|faites|faire) (?:venir"
        r"|déplacer|marcher|miroiter|tourner en rond|lanterner|espérer)\b[^.\n]{0,30}(?:pour|rien"
        r"|alors|des mois)?(?=[^.\n]*(?:rien|alors que|pour))|(?:vos|les|belles|grandes) "
        r"(?:belles )?promesses\b[^.\n]{0,30}(?:rien|vent|engagent|vaines?|paroles)|(?:en dit long"
        r"|tout dit|veut tout dire)|(?:pris|prise|prend|prenez) (?:\w+ )?pour (?:une? )?(?:idiote?"
        r"|imbécile|bouche-trou|pion|numéro|figurante?|poire|quantité)|(?:bouche-trou|figurante?"
        r"|faire-valoir|faire semblant|pour la forme|simulacre|comédie|mascarade|farce|parodie"
        r"|cinéma)\b[^.\n]{0,20}(?:d'entretien|de recrut|recrut|jou|servi|était|que|[.,!?])"
        r"|(?:aurai[st]|auraient) (?:\w+ )?pu (?:\w+ )?(?:au moins|avoir|me|prévenir|dire|appeler"
        r"|téléphoner|être|prendre|répondre)|(?:jamais|même pas|pas même|à peine) (?:\w+ "
        r")?(?:rappelé|répondu|regardé|lu|ouvert|écouté|levé|daigné|excusé|salué|jeté)e?s?\b"
        r"|(?:déçu|déçue|choqué|choquée|outré|outrée|indigné|indignée|révolté|révoltée|écoeuré"
        r"|écoeurée|scandalisé|amer|amère|furieux|furieuse|en colère) (?:par|de|que|du|contre"
        r"|d'apprendre)(?! (?:ne pas|n'avoir pas))[^.\n]{0,40}(?:votre|vous|procédé|attitude"
        r"|manière|façon|traitement|manque|désinvolture|comportement|silence)|(?:j'ai|j'avais) "
        r"(?:tout |posé |pris |refusé |quitté |annulé |sacrifié )+[^.\n]{0,40}(?:pour rien|pour "
        r"vous|pour ça|à cause)|(?:comment|de quel droit) (?:peut-on|pouvez-vous|osez-vous|a-t-on "
        r"pu|avez-vous pu)|(?:comportement|attitude|procédé|méthode|conduite)s? (?:\w+ "
        r")?(?:indigne|inacceptable|regrettable|lamentable|cavali\w+|inélégant|peu|pas)\w*",
        # Autres tournures.
        r"faire (?:le )?nombre|(?:auriez|aurais|aurait) pu (?:me (?:le|la) dire|me prévenir"
        r"|m'(?:avertir|épargner|en informer))|attendais (?:mieux|davantage)|(?:semaines|mois) de "
        r"silence|(?:manière|façon) dont [^.\n]{0,60}(?:déçu|blessé|choqué|peiné)|voilà ce que "
        r"(?:vaut|valent)|(?<!au lieu d'un )(?<!plutôt qu'un )(?<!pas un )(?:mail|message|courriel"
        r"|lettre|réponse) (?:\w+ )?(?:automatique|type|standard)\b|c'est (?:un peu |bien "
        r")?(?:léger|maigre)\b|(?:piètre|triste|drôle de|bien pauvre|curieuse?|mauvaise) (?:façon"
        r"|manière)|(?:c'est |il est )?(?:drôle|étrange|curieux|bizarre|amusant|étonnant),"
        r"|(?:c'est |il est )?(?:drôle|étrange|curieux|bizarre|amusant|étonnant) (?:que|comme|de "
        r"voir)|(?<!ne l')(?<!l')aurais (?:cru|pensé|imaginé|attendu)(?:,| que)|après (?:tous"
        r"|tout) (?:ces|cet|mes|ce) (?:efforts?|travail|temps|années|peine)|laissé (?:croire"
        r"|espérer)|trouve (?:étrange|curieux|bizarre)|(?:écarte|écarté\w*|évince|évincé\w*)\b"
        r"|sacrifié|menée? en bateau|en bateau|moins (?:chez vous )?qu'on|(?:suis|été|étais"
        r"|reste) (?:\w+ )?surprise?\b(?! (?:et|par la gentillesse|de la (?:chaleur|gentillesse"
        r"|qualité)))|non sans étonnement|étonn(?:ement|é|ée|ant)\b|apparemment|visiblement|(?:je "
        r"|j'avais |j'ai )(?:pensais|pensé|croyais|cru|imaginais) que|laissé entendre|dans la "
        r"poche|ne pèse plus|manifestement|humili\w*|(?:ne )?manquera pas d'étonner|école qu'il "
        r"faut|cela se paie|pas à la hauteur",
    ),
    "argues": any_of(
        # Ce qui aurait dû compter.
        r"(?:aurait|auraient) (?:\w+ )?d[uû] (?:\w+ )?(?:compter|peser|faire pencher|suffire|être "
        r"pris|emporter|jouer)|(?:n'aurait|n'auraient) (?:jamais |pas )d[uû]\b|(?:tenu compte"
        r"|pris en compte|considéré|regardé|mesuré|vu) (?:de |que )?(?:mes|mon|ma)\b|(?:argument"
        r"|critère|motif|reproche|objection|raison)\b[^.\n]{0,60}\b(?:ne|n')\b[^.\n]{0,20}(?:pas"
        r"|guère)|(?:dites|reprochez|prétendez|écrivez) que [^.\n]{0,50}(?:\bor\b|mais|pourtant"
        r"|alors que)|(?:à mon sens|à mes yeux|sauf votre respect|avec tout le respect),",
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
        r"|selon moi|d'après moi),? (?:le|la|vous|votre)|(?:regard|reli|examin|étudi)\w* (?:\w+ "
        r"){0,3}(?:encore|de nouveau|à nouveau)(?= (?:\w+ ){0,3}(?:mon|ma|mes|moi)\b)|reli\w* "
        r"(?:mon|ma|mes)\b|revoir mon|pèsent plus|pèse plus|faites (?:une )?erreur|une erreur"
        r"|vous convain\w*|revoir (?:afin|pour)|reconsidérer|reconsidér\w*|revoir (?:votre|la"
        r"|cette)|une erreur\b(?! de)|corriger une|oubli(?:ait|é|e|ez) (?:mes|que|mon)|grille de "
        r"notation|classement|devrait être revu|change tout|réexamin\w*|soumettre mon|avant de "
        r"clore|ne figurait pas|à l'essai (?:une|deux)|(?:une|deux) semaines? (?:d'essai|à "
        r"l'essai)|prenez-moi|rien n'est signé|je reste (?:convaincu|persuadé)\w*|(?:suis|étais) "
        r"(?:le|la) (?:bon|meilleur|plus)\w*|revenir sur|(?<!rien à )(?<!ne )contest\w*|reparl\w* "
        r"(?:au|à|avec)|(?:reste|suis|demeure) (?:\w+ )?(?:sûr|certain|convaincu|persuadé)e? "
        r"(?:d'être|que (?!vous (?:avez|aurez) (?:bien|choisi|fait)|(?:la|votre) (?:personne"
        r"|candidat|nouve))|d'avoir)|celui qu'il vous (?:faut|fallait)|réfléchi\w* encore|revenir "
        r"sur (?:votre|cette|la)|une dernière fois|donnez-moi (?:une|ma) chance",
    ),
    "fails": any_of(
        # Qui ne restera pas, ou n'y arrivera pas.
        r"(?:quand|si|lorsque|dès que|le jour où) (?:ça|cela|elle|il|tout)\b[^.\n]{0,30}(?:se "
        r"passer\w* mal|tourner\w* mal|laisser\w* tomber|lâcher\w*|partir\w*|quitter\w*|claquer\w*"
        r"|plaquer\w*)|(?:finit|finira|se termine|tourne|tournera) (?:\w+ )?mal\b|(?:se révél?\w*"
        r"|se révèl\w*|s'avér\w*) (?:\w+ )?(?:mauvais|une erreur|un échec|décevant)|(?:déçoi\w+"
        r"|décevr\w+|craquer\w*|flancher\w*|s'effondrer\w*|déchanter\w*)|pas fait pour (?:ça|cela"
        r"|ce)|si jamais (?:ça|cela|il|elle|votre|le|la)\b[^.\n]{0,40} pas\b|combien de temps "
        r"(?:elle|il|le|la|votre)|(?:ne|n')\s?\w* (?:donne|parie) pas cher|donne pas cher",
        # Le temps le dira.
        r"(?:tôt ou tard|vous verrez(?: bien)?[.,!]|on verra bien|nous verrons bien|rira bien"
        r"|d'ici (?:peu|l'été|noël|la fin))|je (?:parie|gage|mets ma main|crains que (?:l'|le|la"
        r"|votre|il|elle))|(?:mordr\w+|mordre) les doigts|(?:regretter\w*|le "
        r"regretter)\b(?=[^.\n]{0,30}(?:choix|décision|l'avoir|engag|embauch|vite|bientôt|jour))",
        # Autres prédictions.
        r"(?:ne )?(?:tiendra|durera|supportera|résistera|réussira|s'en sortira"
        r"|passera)\b[^.\n]{0,10}(?:pas|jamais|guère|longtemps|l'hiver)|(?:va|vont|risque de"
        r"|finira par|finiront par) (?:\w+ )?(?:partir|craquer|démissionner|échouer|abandonner"
        r"|vous (?:lâcher|quitter|décevoir|planter)|se (?:lasser|casser|planter|fatiguer|sauver)"
        r"|baisser les bras|jeter)|(?:dans|d'ici|avant) (?:\w+ ){0,3}(?:semaines?|mois|jours|l'été"
        r"|noël|pâques|la fin)[^.\n]{0,40}(?:regret|rappel|cherch|libre|vacant|recommenc|nouveau"
        r"|parti|fui)\w*|(?:si|quand|lorsque|dès que) (?:\w+ ){1,4}(?:part|s'en va|démissionne"
        r"|craque|échoue|vous lâche|se lasse|abandonne|renonce|déçoit|s'avère|flanche|en a assez"
        r"|en aura)|(?:vous|tu) (?:\w+ )?(?:regretter\w+|reviendrez|vous en mordr\w+|comprendrez"
        r"|penserez à moi|me rappeler\w+|verrez)\b|(?:trop (?:jeune|inexpérimenté|tendre|vert"
        r"|théorique|fragile|cher))e? pour|(?:pas (?:les épaules|la carrure|l'étoffe|de taille"
        r"|taillé|armé|fait)|dépassée? par|perdre pied|feu de paille|erreur de casting|se casser? "
        r"les dents|erreur de recrutement)",
        # Autres tournures.
        r"si votre choix ne|donne (?:\w+ ){0,2}mois (?:avant|pour|au)|(?:au|à la) (?:nouveau"
        r"|nouvelle)[^.\n]{0,12}donne|(?:embauch|recrut|engag)\w* à la (?:hâte|va-vite)|restent? "
        r"rarement|(?:partent|s'en vont) souvent|(?:partira|part|quitte)\b[^.]{0,10}, je serai|à "
        r"la hauteur|(?<!ne )doute que|avec l'autre|ne marche pas|déçus? (?:par|de) (?:celui|celle"
        r"|votre)|(?<!mon )premier choix|ne (?:convien\w*|fonctionn\w*|donn\w*|tien\w*|dur\w*"
        r"|rest\w*|fait pas|survi\w*) (?:pas|rien|guère)|échou\w*|période d'essai|(?<!même "
        r")(?:quand|si|dès que|lorsque|le jour où) (?:le|la|votre|ton|l')\s?(?:nouve\w*|petit\w*"
        r"|jeune|élue?|autre|recrue)|malheureu(?:x|se)\b|tiend\w* pas|(?:ne )?(?:tient|reste"
        r"|dure)\w* (?:jamais|pas|rarement|peu)|au cas où (?:votre|ton|ça|cela|il|elle|le)"
        r"|craqu\w*|abandonn\w*|(?:ça|cela) ne (?:colle|marche|tient|dure|va|convient"
        r"|fonctionne)\w* pas|(?:lui|leur) donne (?:\w+ )?(?:semaines?|mois|jours)|ne tiendra "
        r"(?:pas|jamais)|se révèl\w* (?:un|une|pas)|craque\w*",
    ),
    "compares": any_of(
        # Questions sur l'autre.
        r"(?:a|est|sait|avait|était|parle|vient)-t?-?(?:elle|il)\b[^.!?\n]{0,60}\?|(?:en quoi"
        r"|quel âge|quels? diplômes?|combien|d'où) [^.\n]{0,40}\b(?:son|sa|ses|l'autre|celle|celui"
        r"|elle|il)\b|(?:c'est|est-ce) (?:un|une|quelqu'un) [^.!?\n]{0,60}\?",
        # Côte à côte.
        r"(?:contrairement|à la différence|comparée?|par rapport) (?:à|de|au) (?:\w+ )?(?:la "
        r"personne|celui|celle|l'autre|l'élue?|lui|elle|votre|candidat)\b|vaut (?:bien |largement "
        r"|au moins )?(?:celui|celle|ceux) de|(?:l'autre|il|elle|celle|celui) (?:\w+ )?(?:me|m') "
        r"?(?:dépass|surpass|devanc|supplant|précéd)\w+|qui m'a (?:devancé|supplanté|battu|précédé"
        r"|remplacé)\w*|(?:l'autre|la personne|le candidat|la candidate) (?:\w+ )?n'(?:a|avait"
        r"|est) (?:même )?(?:pas|jamais)|à (?:compétences|diplômes?|expérience|qualités?) "
        r"(?:égales?|égaux)|(?:parle|sache|connaisse|fasse) [^.\n]{0,40}(?:comme|autant que) moi\b",
        # Autres mots sur l'autre personne.
        r"(?:plus|moins|mieux|aussi) (?:\w+ )?(?:jeune|âgée?|qualifiée?|compétente?|expérimentée?"
        r"|diplômée?|chère?|motivée?|drôle|rapide|bien|souriante?) que (?:moi|je|l'autre|celui"
        r"|celle|lui|elle)|(?:cette|ce|votre|la|le) (?:\w+ )?(?:nouvelle|nouveau|autre|heureuse"
        r"|heureux|jeune) (?:recrue|candidate?|collègue|personne|embauchée?|élue?"
        r"|venue?)\b[^.\n]{0,30}(?:a-t|n'a|sait|parle|connaît|possède|vient|est-|avait)"
        r"|(?:qu'avait|qu'est-ce qu'(?:a|avait)|qu'apporte|que sait|que possède)[- ](?:t-)?(?:il"
        r"|elle|donc|de plus|l'autre|cette|la personne)|qui (?:est-ce|est donc|est l'heureu"
        r"|avez-vous|m'a (?:pris|volé|soufflé))|(?:plutôt que moi|au lieu de moi|devant moi"
        r"|préférée? à moi|de plus que moi|que je n'aie pas|que moi je)|(?:sur|vu|cherché|regardé"
        r"|trouvé) (?:\w+ ){0,3}(?:linkedin|internet|facebook|son profil|sa page)|(?:entre|de) "
        r"(?:nous deux|lui et moi|elle et moi)",
        # Autres tournures.
        r"(?:savoir|demander) qui (?:vous|a)\b|(?:pris|choisi|engagé)\w* à ma place|quelqu'un "
        r"(?:de l'|en |d')interne|(?:autant|aussi) (?:\w+ ){0,6}que moi|(?:la personne|celui"
        r"|celle) que vous avez (?:engagé|embauché|recruté)\w*|quelqu'un (?:de la maison|en "
        r"interne|de chez vous)|qui a eu la place|l'autre (?:était|est|avait|candidat)|moins cher"
        r"|qui avez-vous|la gagnante|celui qui a eu|celle qui a eu|avait de plus|autre personne "
        r"(?:avait|était plus|que vous)|(?:autre|candidat\w*|personne|concurrent\w*) "
        r"(?:candidat\w*|retenu\w*|choisi\w*|élu\w*|recruté\w*)|concurrent\w*|meilleur\w* que "
        r"(?!jamais)|plus d'expérience que|l'heureu(?:x|se) élue?|la personne (?:que vous avez "
        r")?(?:choisie|retenue|prise)|(?<!être )(?:celui|celle) (?:que vous avez|qui a (?:eu|été))"
        r"|sait-(?:il|elle)|a-t-(?:il|elle)|(?:qu')?avait donc|la nouvelle (?:vient d|demande|sait"
        r"|ne sait|coûte|gagne|n'a|a (?:moins|plus|jamais|à peine)|est (?:plus|moins|jeune))"
        r"|(?:autre|l'autre) (?:candidate?|a-t|avait)|demandé autour de moi (?:qui|si)|il paraît "
        r"qu(?:'elle|'il|e)|(?:elle|il) (?:vient|sort|débarque) (?:du|de|d')|n'a jamais (?:fait"
        r"|mis|vu|tenu)|(?:votre|ta) recrue|(?:la|le) (?:candidate?|personne) (?:retenue?"
        r"|choisie?)|l'élue?\b|(?<!savez )(?<!sais )(?<!connaissez )(?<!connais )(?:mieux"
        r"|meilleure?|plus \w+) que (?:moi|lui|elle|l'autre|les autres)|qui avez-vous (?:pris"
        r"|choisi|retenu)|l'autre candidate?",
    ),
    "kindly": any_of(
        # Said kindly of the other person.
        r"chance\b|marques|heureu(?:x|se)\b|bonheur|réussi\w*|souhait\w*|félicit\w*|bienvenue"
        r"|bonne continuation|bons? débuts?|beaux débuts|plair\w*|épanouir\w*|ne pouvait (?:pas "
        r"|plus )?venir|se désist",
    ),
    **PLEAS,
}
