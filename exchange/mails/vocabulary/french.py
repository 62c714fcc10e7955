from exchange.mails.vocabulary.called_back import FRENCH as CALLED_BACK
from exchange.mails.vocabulary.pieces.french import FRENCH as PIECES
from exchange.mails.vocabulary.pieces.french import LAST
from exchange.mails.vocabulary.protocol import Vocabulary
from exchange.mails.vocabulary.scopes import FRENCH as SCOPE
from exchange.mails.vocabulary.taken_back import FRENCH as TAKEN_BACK

PERSON = r"(candidat|profil|personne|candidature|collaborat)\w*"
JOB = r"(poste|offre|emploi|mission|stage|alternance|recrutement)"

MEETING = r"(entretien|rendez-vous|rencontr\w+|échang\w+|appel\w*|visio\w*|téléphon\w*|discuter|essai|recevoir|zoom|teams)"
DAY = (
    r"(lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|(la )?semaine prochaine|cette semaine|\d{1,2}(er)? (janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)\w*"
    r"|\d{1,2} ?h( ?\d\d)?\b)"
)

FRENCH = Vocabulary(
    refusal=(
        r"\b(va|vais|vont|allons|pouvons|peut|pourrons) pas (te|vous|t['’]) ?(garder|prendre|embaucher|engager|retenir|recruter)\b",
        r"\b(privilégi|préfér|favoris)\w+ (des|d['’]autres|les) (\w+ )?(candidat|profil|personne|candidature)\w*",
        r"\b(ne|n['’]).{0,40}?\bpas\b.{0,30}?\bvous (rencontrer|recevoir|convier|convoquer|compter|admettre|rappeler)\b|\bne vous (recontacter|convoquer|rappeler|recevr|rencontrer)\w+ (donc )?pas\b",
        r"\b(mett\w+|mis|mettre) fin\b.{0,30}?\b(processus|candidature|recrutement)\b|\b(candidature|dossier)\b.{0,30}?\bsans suite\b",
        r"\b(suite|réponse|avis|décision|retour)\b.{0,50}?\best (\w+ )?(défavorable|négati\w+)\b",
        r"\b(expérience|profil|niveau|compétences?|connaissances?)\b.{0,30}?\binsuffisan\w+",
        r"\b(orient\w+|tourn\w+|dirig\w+)\b.{0,10}?\b(vers|sur) (des|d['’]autres) (\w+ )?(candidat|profil|personne|candidature)\w*",
        r"\b(renonc\w+)\b.{0,20}?\b(candidature|à vous)\b|\bpas (réussi|passé avec succès) (le|les|ce|notre) (test|épreuve|entretien)\w*",
        r"\bn[e'’].{0,60}?\b(pas|pu|point|plus)\b.{0,60}?\b(reten\w+|donner (une )?suite|suite favorable|répondre favorablement|réserver une suite|poursuivre|proposer (ce|le|un) poste|retenir|sélectionn\w+|abouti\w*)\b",
        r"\b(ne|n['’]a|n['’]est|n['’]ont)\b.{0,20}?\b(pas|plus)\b.{0,20}?\b(été )?(reten\w+|sélectionn\w+)\b",
        r"\bne (pouvons|pourrons|peut|pouvions|puissions) (\w+ ){0,2}(donner|réserver|répondre|retenir|accéder)\b(?! (individuellement|à (tou\w+|chaque|chacun\w*)))",
        r"\b(décidé|choisi|choix|préféré|retenu)\b.{0,60}?\b(d['’]autres?|les) (\w+ )?" + PERSON,
        r"\b(poursuivre|continuer|avancer|progresser)\b.{0,40}?\bavec (d['’]autres|des) (\w+ )?"
        + PERSON,
        r"\b(regret|regrettons|malheureusement)\b.{0,110}?\b(pas (été )?(retenu\w*|sélectionné\w*|abouti\w*|suite|favorable\w*)|défavorable|négative|autres? candidat\w*|écartée?)\b",
        r"\b(réponse|suite|décision) (\w+ )?(négative|défavorable)\b",
        r"\b(profil|candidature|expérience|parcours|compétences)\b.{0,40}?\bne (\w+ )?(correspond\w*|répond\w*|convien\w*)\b.{0,20}?\b(pas|plus)\b",
        r"\bcandidature\b.{0,30}?\b(rejetée|refusée|écartée)\b",
        r"\bd['’]autres " + PERSON + r"\b.{0,60}?\b(correspond|proche|adapt|adéquation)",
        r"\b(dans l['’]impossibilité|pas en mesure|regret de ne pouvoir|regrettons de ne pouvoir) .{0,50}?\b(répondre favorablement|donner (une )?suite|retenir|satisfaire|accéder|proposer)\b",
        r"\b(n['’]|ne )\w+ pas (plus loin|de suite|suite|en avant)\b|\bne (souhaitons|donnons|donnerons|poursuivrons|irons|retenons|retiendrons)( \w+)? pas\b",
        r"\b(ce|cela|ça) (ne sera|ne va|n['’]est|n['’]a) pas (été |être )?(possible|pour cette fois|aboutir)\b|\bpas (pour )?cette fois\b",
        r"\b(pas|aucun) (de |d['’])?(poste|besoin)\b.{0,30}?\b(à pourvoir|actuellement|en ce moment|à vous proposer)\b",
    ),
    another=(
        r"\b(donné|attribué|confié|proposé|offert) (le|ce|la) (poste|place|mission) à (?!vous\b|toi\b)",
        r"\b(choisir|choisi|retenu|recruté|embauché|retenir) (madame|monsieur|mme|mlle|m\.)",
        r"\b(retenu|choisi|recruté|sélectionné|embauché|préféré|pris) (un|une) (candidat\w*|personne|profil) (plus|qui|dont|avec|ayant|disposant|mieux|interne|en interne)\b",
        r"\b(recruté|choisi|retenu|embauché|préféré|pris) quelqu['’]un\b|\bpersonne (en interne|de la maison|déjà en poste)\b",
        r"\b(choisi|retenu|retenir|sélectionné|choix|porté|poursuivre|préféré|recruté|décidé|avancer)\b.{0,80}?\b(un|une|l['’]) ?(autre|candidat\w* interne) ?("
        + PERSON
        + r")?",
        r"\b(un|une) autre (\w+ )?"
        + PERSON
        + r"\b.{0,60}?\b(retenu\w*|choisi\w*|sélectionn\w+|recrut\w+|accepté)\b",
        r"\bquelqu['’]un d['’]autre\b(?! (vous|te|s['’]occup|prendra contact|de l['’]équipe))",
        r"\bl['’]autre (candidat\w*|personne|profil)\b(?! (s['’]est|a (refusé|renoncé|décliné)))|\b(candidat\w* interne)\b.{0,40}?\b(retenu\w*|choisi\w*|nommé\w*)\b",
        r"\b(poste|place)\b.{0,30}?\b(à|par) une? autre (personne|candidat)\w*",
    ),
    near=(
        r"\bjuste derrière\b|\bentre (vous|toi) et\b|\bhésité entre vous deux\b",
        rf"\b(entre|parmi) (les )?(deux|2|trois) ({LAST}|finalistes|candidat\w*)\b",
        r"\b(vous|tu) (étiez|êtes|faisiez|avez été)\b.{0,40}?\b(finaliste|dernière sélection|short-?list|deuxième|second)\w*",
        r"\b(vous|tu) (étiez|faisiez|avez été|êtes|étais|faisais)\b.{0,50}?\b(deux|trois|2|3) ("
        + LAST
        + r"|finalistes?)\b|\b(deux|2) (derniers|dernières) (candidat|personne|profil)\w*",
        r"\b(arrivée?|classée?|terminée?) (deuxième|seconde?|en deuxième)\b",
        r"\b(en|la) finale\b",
    ),
    filled=(
        r"\b(postes?|offres?|missions?|stages?|jobs?|emplois?)\b.{0,60}?\b(est|sont|a été|ont été|vient d['’]être|a déjà été)\b.{0,20}?\b(pourvue?s?|attribuée?s?|comblée?s?)\b",
        r"\bpourvue?\b.{0,20}?\ben interne\b",
    ),
    closed=(
        r"\b(geler|suspendre|annuler|abandonner|interrompre|stopper|arrêter|renoncer à) (ce|le|notre|tout|ces|les) (recrutement|poste|processus|embauche)\w*\b|\bne sera\b.{0,20}?\bpas pourvue?\b",
        r"\b(poste|offre|recrutement|processus)\b.{0,60}?\b(est|a été|sont)\b.{0,20}?\b(annulée?|clos(e|ed)?|clôturée?|fermée?|suspendue?(?! jusqu)|supprimée?|gelée?|n['’]est plus (d['’]actualité|à pourvoir|disponible|vacante?))\b",
        r"\b(recrutement|poste|processus|offre)\b.{0,50}?\b(gelé|abandonné|interrompu|stoppé|ne sera (finalement )?pas pourvu|mis en pause)\w*\b",
    ),
    waiting=(
        r"\bdès (que|qu'|la)\b.{0,30}?\b(débloque\w*|reprise|reprend\w*|repren\w+|relance\w*)\b",
        r"\b(comité|jury|commission|réunion|conseil)\b.{0,60}?\b(repouss|report|décal)\w+",
        r"\bpas encore\b.{0,30}?\b(réponse|décision|choix)\b",
        r"\battend\w* (encore |toujours )?(la|sa|leur|une) (réponse|décision)\b|\bpas encore (choisi|décidé|statué|tranché)\b",
        r"\b(encore|toujours) (un peu|en cours|quelques (jours|semaines))\b|(?<!suite au )(?<!raison du )(?<!cause du )\bgel des (embauches|recrutements)\b|\bprend\w* plus de temps\b",
        r"\bpas encore (\w+ )?(pris|prise|arrêté|rendu|tranché)\b.{0,30}?\b(décision|choix|$)",
        r"\b(besoin|demand\w+|faut)\b.{0,30}?\b(quelques (jours|semaines)|temps|délai|(jours|semaines) supplémentaires)\b",
        r"\b(toujours|encore) (à l['’]étude|en course|en lice|en réflexion)\b|\b(décision|processus)\b.{0,30}?\b(retard\w*|plus long\w*|décalée?)\b",
        r"\bpas encore (de |d['’])?(réponse|décision|nouvelles?|retour)\b",
    ),
    offer=(
        r"\b(vous|te) (propos|offr)(ons|ent|e|er) (\w+ )?(le|ce) (poste|job|stage)\b(?! suivant)",
        r"\bpropos\w+ (donc )?de nous rejoindre\b|\b(cdi|cdd) (à (partir|compter)|dès)\b|\bprépar\w+ (le|votre) contrat\b",
        r"\b(que|si) vous (rejoignie|rejoigne|intégrie|intégre)z\b|\bvous avez (le poste|le job|la place)\b|\b(votre|le) contrat (suit|suivra|vous (sera|parviendra))\b",
        r"\b(heureux|heureuse|ravie?s?|plaisir|souhaitons)\b.{0,40}?\b(proposer|offrir)\b.{0,40}?\b(le poste|un poste|ce poste|un contrat|un cdi|un cdd|votre embauche)\b",
        r"\b(promesse d['’]embauche|offre d['’]embauche|proposition d['’]embauche|votre contrat de travail)\b",
        r"\bbienvenue (dans l['’]équipe|parmi nous|à bord)\b",
        r"\b(confirmer|confirmons|annoncer) (votre|ton) (embauche|recrutement)\b|\b(vous|te) (embaucher|recruter)\b|\brejoindre notre équipe à compter\b",
        r"\bvous êtes (prise?|retenue?|embauchée?|recrutée?)\b|\bvotre candidature (est|a été) (retenue|acceptée)\b(?!.{0,40}\b(entretien|étape|phase)\b)",
    ),
    assessment=(
        r"\b(convoquée?|convocation)\b.{0,30}?\b(épreuve|test|concours)|(?<!temps de )(?<!d['’]avoir )(?<!pour )\b(réaliser|passer|compléter|effectuer|remplir|résoudre|faire)\b.{0,50}?\b(test|exercice|étude de cas|évaluation|cas pratique|questionnaire|mise en situation)\b",
        r"\b(prochaine étape|étape suivante)\b.{0,80}?\b(test|exercice|étude de cas|cas pratique|évaluation)\b",
        r"\btest technique\b.{0,60}?\b(lien|ci-joint|ci-dessous|avant le)\b",
        r"\b(propos\w+|envoy\w+|joins|joint|ci-joint|trouver\w*)\b.{0,60}?\b(test|exercice|cas pratique|étude de cas|sujet|mise en situation)\b.{0,60}?\b(faire|réaliser|chez vous|renvoyer|pièce jointe|avant|traiter)\b",
        r"\b(renvoyer|retourner) (votre|ton) (travail|copie|test|exercice|étude)\b",
    ),
    invitation=(
        r"\b(invit\w+|convi\w+|propos\w+|convoqu\w+|souhait\w+|aimer\w+|planifi\w+|organis\w+|fix\w+|programm\w+)\b.{0,80}?\b(entretien|rencontre\w*|échange\w*|rendez-vous|appel|visio\w*|discuter)\b",
        r"\b(entretien|rendez-vous)\b.{0,60}?\b(confirm\w+|prévu|planifié|fixé|aura lieu)\b",
        r"\b(vos|tes) (disponibilités|créneaux)\b|\b(êtes-vous|seriez-vous) disponible\b|\b(confirmation|convocation|invitation)\b.{0,20}?\bentretien\b",
        r"\b(pouvez|pourriez|peux|pourrais)-(vous|tu) (passer|venir|vous libérer|nous rejoindre|m['’]appeler)\b",
        r"\b(vous|te) (rencontrer|recevoir)\b.{0,60}?\b(pour|le|à|mardi|lundi|mercredi|jeudi|vendredi)\b|\bconvien\w+-(il|elle)\b|\b(seriez|serais|êtes)-(vous|tu) (disponible|libre)\b",
    ),
    calling_off=(
        r"\b(remettre|remettons|repouss\w+|retard\w+)\b.{0,30}?\b(entretien|rendez-vous|échange|appel|rencontre)\b",
        r"\b(annul\w+|report\w+|décal\w+|déplac\w+)\b.{0,50}?\b(entretien|rendez-vous|échange|appel|rencontre)\b",
        r"\b(report|annulation|décalage) (de|du) (notre |votre |l['’])?(entretien|rendez-vous|échange)\b|\binvitation (mise à jour|modifiée)\b|\bévénement (annulé|modifié)\b|^annulée?: ",
        r"\bpourr\w+ pas (assurer|honorer|tenir|maintenir|être présente?)\b",
        r"\b(à|au) \d{1,2} ?h( ?\d\d)? au lieu de\b|\bau lieu (de|du) (\d{1,2} ?h|lundi|mardi|mercredi|jeudi|vendredi)",
    ),
    missing=(
        r"\b(il (nous |vous )?|(?<!qui )nous )manque\w*\b|\b(dossier|candidature) (est |reste )?incompl\w+|\bpièces? (manquantes?|complémentaires?|justificatives?)\b",
        r"\b(merci de|veuillez|pourriez-vous) (\w+ )?(transmettre|envoyer|fournir|joindre|faire parvenir)\b.{0,60}?\b(pièces?|document\w*|copie|justificatif|diplôme|attestation|références)\b",
    ),
    acknowledgement=(
        r"^(votre (candidature|dossier|cv) )?bien reçue?\b",
        r"^(votre )?candidature (a été )?(bien )?(envoyée|transmise|reçue|enregistrée)\b",
        r"\b(bien )?(reçu|réceptionné|réception de|enregistré)\b.{0,20}?\b(votre|ta|de votre) (\w+ )?(candidature|cv|dossier|postulation)\b",
        r"\baccus\w+ réception\b|\baccusé de réception\b",
        r"\b(candidature|dossier)\b.{0,40}?\b(bien été|a été|est) (\w+ )?(reçue?|enregistrée?|transmise?|prise? en compte|envoyée?)\b",
        r"\b(merci|remerci\w+)\b.{0,60}?\b(candidature|intérêt|postul\w+)\b",
        r"\bétudier votre (dossier|candidature)\b",
        r"\b(candidature|dossier|cv) (\w+ ){0,2}(nous est|est) (bien )?(parvenue?|arrivée?)\b",
        r"\bmerci pour votre (envoi|candidature|message)\b.{0,40}?|\b(étudions|étudierons|examinons|examinerons) (votre|vos) (profil|dossier|candidature|pièces)\b",
    ),
    patience=(r"\bpatience\b|\bpatienter\b",),
    farewell=(
        r"\bsouhait\w+\b.{0,60}?\b(recherches?|continuation|réussite|succès|suite|avenir|carrière|démarches|chance)\b|\bbonne (chance|continuation)\b",
    ),
    regret=(
        r"\b(malheureusement|regret\w*|désolée?s?|navrée?s?|hélas|déçu\w*|déception|pas (été )?facile|difficile)\b",
    ),
    probable_refusal=(
        r"\bpas (de )?(bonnes?|meilleures?) nouvelles?\b",
        r"(\bne\b|\bn['’]).{0,40}?\b(pas|plus|aucune?|guère)\b[^;:]{0,60}?\b(recrut(?!ement)\w+|reten\w+|suite|postes?|poursui\w+|profil|correspond\w*|sélectionn\w+|favorabl\w+|embauch\w+|plus loin|(?<!aurez pas )(?<!avez pas )besoin|adéquation|possible)\b",
        r"\b(recrut\w+|reten\w+|embauch\w+|donn\w+ suite)\b.{0,10}?\bpas\b|\b(malheureusement|regret\w*)\b.{0,60}?\b(défavorable|négativ\w+|refus\w*)\b",
    ),
    probable_invitation=(
        r"\b" + MEETING + r"\b.{0,80}?\b" + DAY,
        r"\b" + DAY + r".{0,80}?\b" + MEETING + r"\b",
    ),
    other_time=(r"\b(autre|nouveau|nouvelle) (créneau|date|horaire|jour)\b",),
    taken_back=TAKEN_BACK,
    called_back=CALLED_BACK.called_back,
    other_left=CALLED_BACK.other_left,
    still_wanted=CALLED_BACK.still_wanted,
    withdrawn=(
        r"\b(votre|vos|ton|tes) nouve(au|lles?|aux) (poste|emploi|fonctions?|employeur|job)\b|\bretirer? ma candidature\b|\bj['’]ai accepté (une autre|un autre)\b",
        r"\b(respect|compren|regrett|pren|acte|note)\w*\b.{0,20}?\b(votre|ta) (décision|choix|désistement|retrait|renoncement)\b|\bm'(ont|a) (refusée?|recalée?)\b|\bne m'(ont|a) pas (prise?|retenue?|embauchée?)\b|\bj'ai (reçu|eu) un refus\b|\bje n'ai pas (eu|obtenu) (le|ce) (poste|job|stage)\b|\bmoi non plus\b|\bj'ai appris (pour|que)\b|\bje quitte\b",
        r"\bque (vous|tu) (ayez|aies) (préféré|choisi|accepté|opté)|\bsuite à (votre|ton) (désistement|retrait)|\b(retrait de votre candidature|retiré votre candidature|votre souhait de retirer|(?<!favorablement )(?<!favorable )(?<!suite )à votre demande(?! d))\b",
    ),
    absent=(
        r"\b(absente?s? du bureau|réponse automatique|en congés? jusqu|actuellement absente?)\b",
    ),
    not_a_job=(
        r"\b(appartement|studio (rue|meublé|à louer)|logement|propriétaire|remboursement|paiement|commande|abonnement|facture|location d|locataire|bailleur|visite du|loyer|demande de (crédit|prêt|visa)|(prêt|crédit) immobilier|votre (fils|fille|enfant)|(?<!en )crèche|place en (?!alternance|stage|apprentissage|formation)|manuscrit|communication orale|subvention|adhésion|garantie|sinistre|adoption|parking|proposition de (communication|conférence))\b",
    ),
    about_a_job=(
        r"\b(poste|candidature|entretien|recrut\w*|embauch\w+|cv|emploi|stage|alternance|apprenti\w*)\b",
    ),
    selling=(
        r"\b((notre|un|ce|le) (\w+ ){0,2}(webinaire|masterclass|bootcamp)|\d+ ?% de (remise|réduction)|(votre|ton) abonnement|réserver (ma|votre) place)\b",
    ),
    advertising=(r"\b(alerte emploi|nouvelles offres|offres? (qui|susceptibles))\b",),
    unless=r"(\b((candidat\w*|ceux|personnes) (dont|qui)\b.{0,30}?\b(ne|n'\w+)|(regrett\w+|désolée?s?|navrée?s?|dommage) que (vous|tu)|(?<!même )si|s['’]il|au cas où|dans le cas où|en cas de|en l['’]absence|lorsque|seuls? les|candidat\w* non (retenu|sélectionné)\w*|(pourquoi|comment) (une?|les|des|tant)|^sans(?! (\w+ ){0,2}(permis|diplôme|expérience|habilitation|brevet|formation|qualification)\b)|sans (ces|cette|ce|votre|vos)|offres? (que vous avez )?(sauvegard|enregistr)ées?)\b|^(les|tout) (candidat|personne)\w* (qui|n['’]ayant|ne|non|sans)\b|\b([àa] défaut|sinon|faute de quoi)\b|\bsans (nouvelles?|réponse|retour)\b)",
    harmless=r"(\b(remplacement|remboursement|frais|date que|encore(?! votre cas)|manqu\w+(?! (encore |un peu |\w+ment )?(d['e]|quelques))|hésite[rz]?|joindre|inqui\w+|faisons pas|(?<!l')(?<!plus )avant|sans(?! (vous|toi|suite|objet|doute|succès|(\w+ ){0,2}(permis|diplôme|expérience|habilitation|brevet|formation|qualification)\b))|chacun\w*|individuellement|tous les|redire|salaire|télétravail|répondre à (ce|cet)|fichiers?|documents?|pièces?|photo\w*|téléchargé\w*|prélèvement|paiement|facture)\b|\bpas de (souci|problème)\b)",
    undecided=r"\b(s['’]est (désistée?|retirée?)|attend\w* (encore |toujours )?(sa|leur) (réponse|décision)|(si|s['’]) ?(elle|il)s? (accept|refus)\w+|pas encore (accepté|signé))\b",
    called_off=r"\bannul\w+",
    unsure=r"\b(pas|ne|n['’]|malheureusement|si|autre(?! (candidat\w*|personne|finaliste) (a|s'est)\b.{0,20}?\b(refus|déclin|renonc|désist|retir)))\b|\b(place|remise|réduction)\b.{0,60}?\b(formation|atelier|webinaire|cours)\b",
    pieces=PIECES,
    scope=SCOPE,
    other_job=r"\b(autre|second)\b.{0,20}?\b(poste|offre|opportunité|mission)\b|\bplutôt\b|\bnotre (offre|poste) (de|d')\b|\bau poste de\b",
    elsewhere=r"\b((sera|votre) (votre |future? )?(responsable|supérieure?|cheffe?|interlocut\w+)\b|devait vous (recevoir|appeler|rencontrer)|de nouveau (ouvert|libre|vacant)|(votre|ton|ta) (prédécesseur\w*|collègue|amie?|frère|sœur|mari|femme|conjointe?|voisine?|camarade)|que vous (nous )?(avez|aviez) recommandée?s?|cooptation|(candidature|dossier|profil) de (19|20)\d\d|en (19|20)\d\d,? (votre|ta|vous|tu)|par (mégarde|erreur)|(est|était|s'agi\w+ d') ?une erreur|(êtes|es|toujours|restez|restes) en lice|(reste|demeure|toujours) (valable|à l'étude|en course)|a (bien )?(passé|franchi) (ce|cette|le|la) (cap|étape|tri)|l'an(née)? (dernière?|passée?)|l'été dernier|l'hiver dernier|la dernière fois|il y a (un|deux|trois|quelques) (ans?|mois|années)|à l'époque|n'avait (malheureusement |finalement )?pas (abouti|marché|fonctionné|donné)|dont (nous|on) (avions|avait) parlé|refuser (de nombreu|beaucoup|d'autres)\w*|(votre|ta) (précédente|ancienne) candidature)\b",
    pitch=(
        r"\b(cela|ça|ce poste|cette (offre|opportunité|mission)) (pourrait |peut )?(vous |t'|te )?(intéress|tente|dirait|conviendrait|plaire)\w*|\b(seriez|êtes|serais|es)-(vous|tu) (\w+ )?(intéressée?|à l'écoute)",
    ),
    door=(
        r"\b(gard|conserv)\w+\b.{0,30}?\b(cv|candidature|dossier|profil|coordonnées|contact)\b|\b(rester en contact|vivier|sous le coude|n'hésitez pas à (postuler|candidater)|postuler (à nouveau|de nouveau)|re-?postuler|(autres?|futures?|prochaines?) (\w+ )?(postes?|opportunités?|offres?|occasions?|recrutements?))\b|\bà l'avenir\b|\bporte\b.{0,20}?\bouverte\b",
    ),
    comparison=(
        r"\b(plus (proche\w*|expérimenté\w*|adapté\w*|en adéquation|d'expérience|solide|avancé\w*|en phase)|mieux|davantage|meilleure?)\b|\b(cherch|recherch|souhait)\w*\b.{0,15}?\b(quelqu'un|une personne|un profil)\b|\b(nombreu\w+|grand nombre|qualité|niveau)\b.{0,30}?\b(candidat\w+|profils|dossiers|élevé)\b",
    ),
    decision=(
        r"\b(décision|décidé|après (\w+ )?(examen|étude|réflexion|échange|délibération|analyse|concertation|avoir)\w*|examiné|délibéré|attention)\b",
    ),
    courtesy=(
        r"\b(retour (détaillé|sur|personnalisé)|un retour\b|feedback|enquête|questionnaire de satisfaction|sondage|garder|conserver|conserv\w+|comment (avez-vous|s'est)|avez-vous trouvé|satisfaite?s?|savoir pourquoi|rester en contact|vivier)\b|\bquestions ?\?",
    ),
    settling=(
        r"\b(rendre|rendez|restituer|rapporter|rapportez|remettre|renvoyer|retourner|déposer|récupérer|reprendre)\b.{0,40}?\b(badge|carte|clés?|clefs?|ordinateur|tenue|book|dossier|maquettes?)\b",
        r"\b(rib|iban|coordonnées bancaires|justificatifs?|billets?)\b.{0,60}?\b(frais|rembours\w+|déplacement|trajet|voyage|train)\b|\b(frais|rembours\w+|déplacement|trajet|voyage)\b.{0,60}?\b(rib|iban|coordonnées bancaires|justificatifs?|billets?)\b",
    ),
    past=(
        r"^(?!.*\b(confirm\w*|convi\w*|invit\w*|propos\w*|souhait\w*|aimer\w*|merci de|veuillez|pouvez|pourriez|prochaine?|second|deuxième|fix\w*|report\w*)\b)[^;?]*\b(suite à|après|depuis|à l['’]issue|au terme|hier|dernière?|passée?|lors d[eu]|avons (été|eu)|aviez|étiez)\b[^;?]*\b(entretien|rencontr\w+|échang\w+|appel|essai|test|exercice|épreuve|cas pratique|étude de cas|questionnaire|présentation)\b",
        r"^(?!.*confirm)[^,;]*\b(merci (encore |beaucoup )*(pour|d['’]avoir|d['’]être)|remerci\w+ (\w+ )*(pour|d['’]avoir|d['’]être|du temps|de votre)|(avons|ai) (été|eu) (\w+ )?(ravie?s?|heureu\w+|plaisir)|apprécié)[^,;]*\b(entretien|rencontr\w+|échang\w+|appel|venue?s?|déplac\w+|essai|test|exercice|épreuve|cas pratique|étude de cas|questionnaire|temps|présentation|participation|recevoir|reçue?)\b[^,;]*$",
    ),
    ahead=(
        r"\b(merci de|veuillez|pensez à|n'oubliez pas de) (\w+ )?(vous |nous |bien )?(présenter|envoyer|remplir|apporter|confirmer|transmettre|choisir|venir|appeler|compléter|signer|vérifier|indiquer)\b|(?<!question, )(?<!renseignement, )(?<!besoin, )\b(présentez|envoyez|confirmez|appelez|choisissez|venez|apportez)(-| )",
        r"\b(à|au plaisir de vous (voir|rencontrer|accueillir)|hâte de vous) (lundi|mardi|mercredi|jeudi|vendredi|demain|bientôt|voir|rencontrer)\b|\b(ci-joint|en pièce jointe)\b|\b(voici|le voici|la voici)\b|\b(votre )?entretien aura lieu\b|\bnous vous proposons\b",
    ),
    pending=(
        r"\b(félicitations(?! pour)|par mégarde|par erreur|(est|était|s'agi\w+ d') ?une erreur|(êtes|es|toujours|restez|restes) en lice|toujours (en cours|ouvert|à l'étude)|positive ou (non|négative)|quelle que soit|dans tous les cas|date (limite|de clôture)|revient vers vous|recevrez (une|notre) réponse)\b",
        r"(?<!ne )(?<!ne vous )\b(reviendrons|revenons|recontacterons|contacterons|tiendrons (au courant|informé\w*)|prochaines étapes|dans les (plus brefs délais|meilleurs délais))\b",
    ),
    welcome=(
        r"\bporté sur vous\b|\bc'est vous que nous\b|\bvous avons (choisie?|retenue?|sélectionnée?)\b|\bvous en faites partie\b|\bla vôtre (en )?(fait|est) (partie|l'une)\b",
    ),
)
