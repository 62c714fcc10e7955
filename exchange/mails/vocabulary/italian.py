from exchange.mails.vocabulary import taken_back
from exchange.mails.vocabulary.called_back import ITALIAN as CALLED_BACK
from exchange.mails.vocabulary.pieces.italian import ITALIAN as PIECES
from exchange.mails.vocabulary.protocol import Vocabulary
from exchange.mails.vocabulary.scopes import ITALIAN as SCOPE

ITALIAN = Vocabulary(
    refusal=(
        r"\b(abbiamo (deciso|scelto)|proseguire|proseguiremo|procedere|continuare|orientat\w+|optato)\b.{0,70}?\b(altri|altre) (candidat|profil|person)\w*",
        r"\bnon (\w+ ){0,4}(stat[oa] (selezionat|ammess)\w+|prosegu\w+ con|procedere con|dare seguito|dar seguito|andare avanti con|idone\w+)\b",
        r"\bnon (è stata|è|corrisponde)\b.{0,30}?\b(selezionata|accettata|in linea)\b",
    ),
    another=(
        r"\b(scelto|selezionato|optato|orientat\w+|proseguire|procedere)\b.{0,60}?\b(un altro|un'altra|altro) (candidat|profil|person)\w*",
        r"\b(individuato|selezionato|scelto) (il|la|un[a']?) ?(candidat[oa]|profilo|persona|risorsa)\b(?!.{0,20}\b(su[oa]|tu[oa])\b)",
    ),
    near=(
        r"\brimast\w+ in due\b|\bultim[ie] due\b(?! (settimane|mesi|giorni|anni|fasi|prove|colloqui)\b)|\b(tra|fra) (i |le )?(due|ultim\w+) (finalist|candidat)\w+|\b(eri|è stat\w|sei stat\w)\b.{0,30}?\bfinalist",
    ),
    filled=(r"\b(posizione|posto|ruolo)\b.{0,40}?\b(coperta|coperto|occupat\w+|assegnat\w+)\b",),
    closed=(r"\b(posizione|selezione|ricerca)\b.{0,40}?\b(chiusa|annullata|sospesa|cancellata)\b",),
    waiting=(
        r"\bnon (abbiamo|ha|si è) ancora\b|\b(ancora|un po['’] di) (un po' di )?(tempo|pazienza)\b|\bin fase di valutazione\b",
    ),
    offer=(
        r"\b(lieti|felici|piacere)\b.{0,40}?\b(offrir\w+|proporti|proporle)\b.{0,40}?\b(posizione|ruolo|contratto|posto|assunzione)\b|\b(assumer(la|ti)|proposta di assunzione|lettera di impegno)\b|\blettera di assunzione\b",
        r"\b(le|ti) (offriamo|offro|proponiamo) (\w+ )?(il|la|questo|questa) (posto|posizione|ruolo|lavoro)\b",
    ),
    assessment=(
        r"\b(chied|propon|propor|invi|trov|mand|alleg)\w*\b.{0,60}?\b(esercizio|test|prova|caso (di )?studio|esercitazione|compito)\b|\b(esercizio|prova|test) (pratic|tecnic|scritt)\w+\b|\b(completare|svolgere|sostenere|compilare)\b.{0,50}?\b(test|prova|esercizio|esercitazione|caso)\b",
    ),
    invitation=(
        r"\b(invit\w+|fissare|organizzare|programmare|piacerebbe|vorremmo|conoscer\w+)\b.{0,80}?\b(colloquio|chiamata|incontro|intervista|videochiamata)\b|\bcolloquio\b.{0,40}?\b(confermato|fissato|previsto)\b|\b(tua|sua) disponibilità\b|\bconferm\w+\b.{0,20}?\b(telefonata|chiamata|colloquio|incontro|appuntamento)\b|\b(avremmo|avrei|sarebbe|farebbe)\b.{0,20}?\bpiacere\b.{0,20}?\b(incontrar|conoscer)(la|ti)\b|\bvorremmo (incontrar|conoscer|sentir|veder)(la|ti)\b",
    ),
    calling_off=(
        r"\b(annull\w+|rimand\w+|spost\w+|posticip\w+)\b.{0,50}?\b(colloquio|incontro|chiamata)\b|\b(colloquio|incontro|chiamata)\b.{0,50}?\b(annullat\w+|rimandat\w+|spostat\w+)\b",
    ),
    missing=(
        r"\b(manca|mancano)\b.{0,40}?\b(document\w*|copia|certificat\w*|curriculum)\b|\bintegrare\b.{0,40}?\bdocument\w*",
    ),
    acknowledgement=(
        r"\b(ricevuto|ricezione)\b.{0,25}?\b(tua|tuo|sua|suo|della|il tuo|il suo) (\w+ )?(candidatura|domanda|cv|curriculum)\b|\bcandidatura\b.{0,30}?\b(ricevuta|inviata|registrata)\b|\bgrazie per\b.{0,30}?\b(candidatura|interesse|candidarti)\b",
    ),
    patience=(r"\b(sua|tua|po' di|ancora|la|avere) pazienza\b|\bpazienza per\b",),
    farewell=(
        r"\b(augur\w+|in bocca al lupo|buona fortuna)\b.{0,60}?\b(percorso|futuro|ricerca|ricerche|successo|meglio|carriera)\b",
    ),
    regret=(r"\b(purtroppo|spiacent\w+|dispiace|rammaric\w+|difficile)\b",),
    probable_refusal=(
        r"\bnon\b[^;:]{0,50}?\b(selezion\w+|prosegu\w+|proced\w+|idone\w+|assum\w+|cerchiamo|in linea|avanti|posti)\b",
    ),
    probable_invitation=(
        r"\b(colloquio|incontro|chiamata|videochiamata|sentirci|vederci)\b.{0,80}?\b(lunedì|martedì|mercoledì|giovedì|venerdì|domani|alle \d{1,2})\b|\b(lunedì|martedì|mercoledì|giovedì|venerdì|domani|alle \d{1,2})\b.{0,80}?\b(colloquio|incontro|chiamata|videochiamata|sentirci|vederci)\b",
    ),
    other_time=(r"\b(altr[oa]|nuov[oa]) (orario|data|giorno)\b",),
    taken_back=taken_back.ITALIAN,
    called_back=CALLED_BACK.called_back,
    other_left=CALLED_BACK.other_left,
    still_wanted=CALLED_BACK.still_wanted,
    withdrawn=(
        r"\b(rispett|comprend|prend\w+ atto del)\w* (la |della )?(sua|tua) (decisione|scelta|rinuncia)\b|\bnon ho (avuto|ottenuto) (il|quel) (posto|lavoro)\b|\bnon mi hanno (pres|scelt|selezionat)\w+|\bil tuo (test|colloquio)\b.{0,20}?\bandato\b|\bmi hanno (scartat|rifiutat)\w+",
        r"\bdecis\w+ di ritirar\w+\b|\b(ritirat\w+|ritiro)\b.{0,25}?\bcandidatura\b",
    ),
    absent=(r"\b(fuori ufficio|risposta automatica|in ferie)\b",),
    not_a_job=(
        r"\b(pagamento|ordine|rimborso|appartamento|affitto|inquilin\w+|mutuo|prestito|assicurazione|codice di verifica)\b",
    ),
    about_a_job=(r"\b(posizione|ruolo|colloquio|candidatura|selezione|lavoro|assunzione)\b",),
    selling=(
        r"\b((nostro|un|il) (\w+ ){0,2}(webinar|masterclass|bootcamp)|\d+ ?% di sconto|(il tuo|il suo) abbonamento)\b",
    ),
    advertising=(r"\b(nuove offerte|offerte di lavoro per te)\b",),
    unless=r"\b(altrimenti|in caso contrario|non tutt[ie]|(perché|come) (le|i|gli|un|una|tanti)|(candidat\w+|coloro) (che|il cui) non|se|qualora|nel caso|in caso|solo i candidati|candidat\w+ non (selezionat|idone)\w+|^senza|senza quest\w+)\b",
    harmless=r"\b(ancora|esit(are|i|ate)|rispond(ere|iamo|eremo)|senza|prima|ogni|file|documento|foto|caricat\w+|pagamento)\b",
    undecided=r"\b(in attesa della (sua|loro) risposta|se accett\w+|non ha ancora accettato)\b",
    called_off=r"\bannull\w+",
    unsure=r"\b(non|purtroppo|se|altr\w+(?! (candidat[oa]|persona) (ha|si è)\b.{0,20}?\b(rinunci|rifiut|ritir)))\b",
    pieces=PIECES,
    scope=SCOPE,
    other_job=r"\b(un'altra|un altro|altr[oa]|seconda)\b.{0,20}?\b(posizione|ruolo|posto|offerta)\b|\b(posizione|ruolo) di\b",
    elsewhere=r"\b(l'anno scorso|l'(estate|inverno) scors[oa]|l'altra volta|l'ultima volta|(un|due|tre|qualche) (ann[oi]|mes[ei]) fa|a suo tempo|dopo che\b.{0,50}?\bnon (era|aveva|fu)|di cui (avevamo|abbiamo) parlato|(sua|tua) precedente (candidatura|domanda))\b",
    pitch=(
        r"\b(le|ti|può|potrebbe|potrebbe) (interess\w+)\b|\b(sarebbe|saresti|è|sei) (interessat[oa]|dispost[oa])\b",
        r"\b(posso|possiamo|vuole che|vuoi che)\b.{0,20}?\b(invi|present|propo|gir|pass|mand)\w*\b.{0,20}?\b(cv|curriculum|profilo|candidatura)\b|\b(nuova|altra) (opportunità|ricerca|posizione|idea|proposta)\b.{0,30}?\b(per (lei|te)|che (le|ti|potrebbe))\b",
    ),
    door=(
        r"\b(conserv|terr|tien|manten)\w*\b.{0,30}?\b(cv|curriculum|dati|profilo|candidatura|contatt\w+|presente)\b|\b(in futuro|per il futuro|(altr|futur|prossim|nuov)[aeio] (\w+ )?(opportunità|posizion\w+|selezion\w+|occasion\w+|ricerch\w+)|banca dati|restare in contatto|ricandidar\w+)\b|\bporta\b.{0,20}?\baperta\b",
    ),
    comparison=(
        r"\b(più (vicin\w+|in linea|esperienza|adatt\w+|espert\w+|affin\w+|solid\w+)|maggiore? (esperienza|affinità)|maggiormente|meglio|migliore)\b|\bcerc\w+\b.{0,10}?\b(qualcuno|una persona|un profilo|una figura)\b|\b(numeros\w+|elevato|tant\w+|alto)\b.{0,30}?\b(candidat\w+|profili|livello|numero)\b",
    ),
    decision=(
        r"\b(decisione|deciso|dopo (\w+ )?(\w+ )?(confronto|valutazione|analisi|riflessione|aver\w*|esame|consultazione)|valutato|attenta)\b",
    ),
    settling=(
        r"\b(restituire|riconsegnare|rendere)\b.{0,40}?\b(badge|tessera|chiavi)\b|\b(iban|coordinate bancarie|ricevut\w+)\b.{0,60}?\b(spese|rimbors\w+|viaggio)\b",
    ),
    past=(
        r"^(?!.*conferm)[^,;]*\b(grazie (\w+ )?per|ringrazi\w+|è stato un piacere)\b[^,;]*\b(colloquio|incontr\w+|chiacchierata|telefonata|chiamata|tempo|test|prova|esercizio|visita|partecipa\w+|conosce\w+)\b[^,;]*$",
    ),
    courtesy=(
        r"\b(feedback|riscontro dettagliato|un riscontro|sondaggio|questionario di gradimento|conserv\w+|tenere|mantenere|com'è andata|come ha trovato|come hai trovato|soddisfatt[oa]|sapere perché|restare in contatto)\b|\bdomande\?",
    ),
    ahead=(
        r"\b(la|ti) aspettiamo\b|\b(può|potrebbe|la preghiamo di|prego|si prega di) (\w+ )?(inviar|confermar|compilar|portar|sceglier|caricar)\w*\b|\b(in allegato|ecco (il|la|lo))\b|\b(le|ti) proponiamo\b|\ba (lunedì|martedì|mercoledì|giovedì|venerdì|domani|presto)\b",
    ),
    pending=(
        r"\bcomplimenti[!,.]|\b(ancora|tuttora) (in corso|aperta)\b|\b((la|ti) (ricontatteremo|contatteremo|richiameremo|terremo aggiornat\w+)|(le|ti) faremo sapere|prossimi passi|nei prossimi giorni)\b",
    ),
    welcome=(
        r"\b(caduta|ricaduta) su (di )?(lei|te)\b|(?<!non ha )(?<!non abbiamo )(?<!non hanno )\bscelto (il suo|il tuo|lei|te)\b|\b(il suo|il tuo|la sua|la tua|lei) è (uno|una) di (questi|queste|loro)\b",
    ),
)
