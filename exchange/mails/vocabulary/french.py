from exchange.mails.vocabulary.protocol import Vocabulary

PERSON = r"(candidat|profil|personne|candidature|collaborat)\w*"
JOB = r"(poste|offre|emploi|mission|stage|alternance|recrutement)"

FRENCH = Vocabulary(
    refusal=(
        r"\bn[e'’].{0,60}?\b(pas|pu|point|plus)\b.{0,60}?\b(reten\w+|donner (une )?suite|suite favorable|répondre favorablement|réserver une suite|poursuivre|proposer (ce|le|un) poste|retenir|sélectionn\w+|abouti\w*)\b",
        r"\b(ne|n['’]a|n['’]est|n['’]ont)\b.{0,20}?\b(pas|plus)\b.{0,20}?\b(été )?(reten\w+|sélectionn\w+)\b",
        r"\bne (pouvons|pourrons|peut|pouvions|puissions) (\w+ ){0,2}(donner|réserver|répondre|retenir|accéder)\b",
        r"\b(décidé|choisi|choix|préféré|retenu)\b.{0,60}?\b(d['’]autres?|les) (\w+ )?" + PERSON,
        r"\b(poursuivre|continuer|avancer|progresser)\b.{0,40}?\bavec (d['’]autres|des) (\w+ )?"
        + PERSON,
        r"\b(regret|regrettons|malheureusement)\b.{0,110}?\b(pas (été )?(retenu\w*|sélectionné\w*|abouti\w*|suite|favorable\w*)|défavorable|négative|autres? candidat\w*|écartée?)\b",
        r"\b(réponse|suite|décision) (\w+ )?(négative|défavorable)\b",
        r"\b(profil|candidature|expérience|parcours|compétences)\b.{0,40}?\bne (\w+ )?(correspond\w*|répond\w*|convien\w*)\b.{0,20}?\b(pas|plus)\b",
        r"\bcandidature\b.{0,30}?\b(rejetée|refusée|écartée)\b",
        r"\bd['’]autres " + PERSON + r"\b.{0,60}?\b(correspond|proche|adapt|adéquation)",
    ),
    another=(
        r"\b(choisi|retenu|retenir|sélectionné|choix|porté|poursuivre|préféré|recruté|décidé|avancer)\b.{0,80}?\b(un|une|l['’]) ?(autre|candidat\w* interne) ?("
        + PERSON
        + r")?",
        r"\b(un|une) autre (\w+ )?"
        + PERSON
        + r"\b.{0,60}?\b(retenu\w*|choisi\w*|sélectionn\w+|recrut\w+|accepté)\b",
        r"\bquelqu['’]un d['’]autre\b",
    ),
    near=(
        r"\b(entre|parmi) (les )?(deux|2|trois) (derniers|dernières|finalistes|candidat\w*)\b",
        r"\b(vous|tu) (étiez|êtes|faisiez|avez été)\b.{0,40}?\b(finaliste|dernière sélection|short-?list|deuxième|second)\w*",
        r"\b(dernière|ultime) (étape|phase|sélection)\b.{0,30}?\bvous\b|\bs['’]est joué\w* (à peu|entre)\b",
    ),
    filled=(
        r"\b(poste|offre|mission|stage)\b.{0,60}?\b(est|a été|vient d['’]être|a déjà été)\b.{0,20}?\b(pourvue?|attribuée?)\b",
        r"\bpourvu(e)? en interne\b",
    ),
    closed=(
        r"\b(poste|offre|recrutement|processus)\b.{0,60}?\b(est|a été|sont)\b.{0,20}?\b(annulée?|clos(e|ed)?|clôturée?|fermée?|suspendue?|supprimée?|gelée?|n['’]est plus d['’]actualité)\b",
        r"\b(n['’]est|ne sont) plus (d['’]actualité|ouverte?)\b",
    ),
    waiting=(
        r"\b(encore|toujours) (un peu|en cours|quelques (jours|semaines))\b|\bpatience\b|\bgel des (embauches|recrutements)\b|\bprend\w* plus de temps\b",
    ),
    offer=(
        r"\b(heureux|heureuse|ravie?s?|plaisir|souhaitons)\b.{0,40}?\b(proposer|offrir)\b.{0,40}?\b(le poste|un poste|ce poste|un contrat|un cdi|un cdd|votre embauche)\b",
        r"\b(promesse d['’]embauche|offre d['’]embauche|proposition d['’]embauche|votre contrat de travail)\b",
        r"\bbienvenue (dans l['’]équipe|parmi nous|à bord)\b",
    ),
    assessment=(
        r"\b(réaliser|passer|compléter|effectuer|remplir|résoudre|faire)\b.{0,50}?\b(test|exercice|étude de cas|évaluation|cas pratique|questionnaire|mise en situation)\b",
        r"\b(prochaine étape|étape suivante)\b.{0,80}?\b(test|exercice|étude de cas|cas pratique|évaluation)\b",
        r"\btest technique\b.{0,60}?\b(lien|ci-joint|ci-dessous|avant le)\b",
    ),
    invitation=(
        r"\b(invit\w+|convi\w+|propos\w+|convoqu\w+|souhait\w+|aimer\w+|planifi\w+|organis\w+|fix\w+|programm\w+)\b.{0,80}?\b(entretien|rencontre\w*|échange\w*|rendez-vous|appel|visio\w*|discuter)\b",
        r"\b(entretien|rendez-vous)\b.{0,60}?\b(confirm\w+|prévu|planifié|fixé|aura lieu)\b",
        r"\b(vos|tes) (disponibilités|créneaux)\b|\b(êtes-vous|seriez-vous) disponible\b|\b(confirmation|convocation|invitation)\b.{0,20}?\bentretien\b",
    ),
    calling_off=(
        r"\b(annul\w+|report\w+|décal\w+|déplac\w+)\b.{0,50}?\b(entretien|rendez-vous|échange|appel|rencontre)\b",
        r"\b(entretien|rendez-vous|échange|appel|rencontre)\b.{0,50}?\b(annulée?|reportée?|décalée?|déplacée?)\b",
        r"\b(autre|nouveau|nouvelle) (créneau|date|horaire|jour)\b",
    ),
    acknowledgement=(
        r"\b(bien )?(reçu|réceptionné|réception de|enregistré)\b.{0,20}?\b(votre|ta|de votre) (\w+ )?(candidature|cv|dossier|postulation)\b",
        r"\baccus\w+ réception\b|\baccusé de réception\b",
        r"\b(candidature|dossier)\b.{0,40}?\b(bien été|a été|est) (\w+ )?(reçue?|enregistrée?|transmise?|prise? en compte|envoyée?)\b",
        r"\b(merci|remerci\w+)\b.{0,60}?\b(candidature|intérêt|postul\w+)\b",
        r"\bétudier votre (dossier|candidature)\b",
    ),
    withdrawn=(
        r"\b(retrait de votre candidature|retiré votre candidature|votre souhait de retirer|à votre demande)\b",
    ),
    absent=(
        r"\b(absente?s? du bureau|réponse automatique|en congés? jusqu|actuellement absente?)\b",
    ),
    not_a_job=(
        r"\b(appartement|logement|location d|locataire|bailleur|visite du|loyer|demande de (crédit|prêt|visa|bourse)|prêt immobilier)\b",
    ),
    about_a_job=(r"\b(poste|candidature|entretien|recrut\w*|embauche|cv|emploi)\b",),
    advertising=(r"\b(alerte emploi|nouvelles offres|offres? (qui|susceptibles))\b",),
    unless=r"(\b(si|s['’]il|au cas où|dans le cas où|en cas de|en l['’]absence|lorsque|seuls? les)\b|\b[àa] défaut\b|\bsans (nouvelles?|réponse|retour)\b)",
    unsure=r"\b(pas|ne|n['’]|malheureusement|si|autre)\b",
)
