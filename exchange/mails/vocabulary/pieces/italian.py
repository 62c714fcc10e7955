from exchange.mails.vocabulary.pieces.protocol import Pieces

ITALIAN = Pieces(
    words={
        "MANY": (r"candidat[ie]|profili|persone|candidature|risorse",),
        "ONE": (r"candidat[oa]|persona|profilo|risorsa|collega|figura|finalista",),
        "JOB": (r"posizione|posto|ruolo|lavoro|incarico|contratto",),
    },
    negation=(r"non|né|nessuna?|impossibile",),
    going_on=(
        r"proced\w+|prosegu\w+|continu\w+|avanti|selezionat\w+|scelt\w+|sceglier\w+",
        r"(?:in )?considerazione|considerat\w+|assum\w+|assunt\w+|invitar\w+|convocar\w+",
        r"convocat\w+|seguito|superat\w+|supera|idone\w+|in linea|(?:offrir|propor)\w*",
        r"corrispond\w+|rispond\w+ a\w*|adatt\w+|rientr\w+|passat\w+|accolt\w+|ammett\w+",
        r"ammess\w+|posizioni (?:aperte|adatte|disponibili|in linea)|accoglier\w+|positiv\w+",
        r"compatibil\w+|coincid\w+",
    ),
    reader=(
        r"lei|\w+(?:arle|arti|erla|erle|irle)|domanda|le|sua|suo|tua|tuo|te|ti|candidatura",
        r"profilo|curriculum|cv|offrir(?:le|ti)|propor(?:le|ti)|assumer(?:la|ti)",
        r"invitar(?:la|ti)|convocar(?:la|ti)",
    ),
    choosing=(
        r"scelto|scelta|scegliere|selezionat\w+|assunt\w+|assumere|assegnat\w+|preferi\w+",
        r"preferenza|optato|orientar\w+|orientat\w+|deciso|accettato|affidat\w+|individuat\w+",
        r"preso|trovato|puntato|inserit\w+|dat[oa]|caduta|prosegu\w+|proced\w+|firmato|inserimento",
    ),
    somebody=(
        r"un'altra(?=[.,!]|$| (?:\w+ )?(?:candidata|persona|risorsa|collega|figura))",
        r"un altro(?=[.,!]|$| (?:\w+ )?(?:candidato|profilo|collega))",
        r"altra (?:persona|candidata)|altro candidato|qualcun altro|qualcun'altra|(?<!cerchiamo )(?<!cerca )(?<!cercano )qualcuno",
        r"l'altr[oa](?=[.,!]|$| (?:candidat[oa]|persona|finalista))",
        r"(?<!con )un(?:a|')? ?<ONE> (?:intern[oa]|che|con|più|già|la cui|il cui)|una collega",
        r"un collega|una risorsa interna|candidat[oa] intern[oa]",
    ),
    others=(
        r"altr[ie] (?:\w+ )?<MANY>",
        r"(?:di |su |con |per )?<MANY> (?:con|che|più|maggiormente|il cui|la cui|le cui|meglio)",
    ),
    nearer=(
        r"più (?:vicin|in linea|esperienza|adatt|espert|affin|solid|coerent|strutturat)\w*",
        r"maggiore?|maggiormente|meglio|migliori?",
    ),
    job=(r"posizione|posto|ruolo|selezione|ricerca|vacancy|offerta|assunzion\w+",),
    filling=(r"coprire|coperta|ricoprire|riaprire|aprire|assumere|attiva|aperta",),
    gone=(r"annullat\w+|chius\w+|sospes\w+|ritirat\w+|cancellat\w+|congelat\w+|bloccat\w+",),
    taken=(r"(?:abbiamo|ho) (?:già|ormai) (?:trovato|assunto|preso|qualcuno)",),
    turned_down=(
        r"(?:sua|tua|la|l') ?esclusione|(?:lei|candidatura) (?:è|e) (?:stat[oa] )?esclus\w+",
        r"dir(?:ti|le) di no|(?:proseguire|continuare) senza di (?:lei|te)|(?:si|ci) ferm\w+ qui",
        r"esito\b[^;:]{0,40}?\b(?:negativo|sfavorevole)",
        r"non (?:è|e) (?:andata|stato possibile|il profilo|la persona)",
        r"non (?:ha|abbia) avuto (?:un )?esito|non (?:siamo|sono) (?:\w+ )?interessat\w+|non è di nostro interesse",
    ),
    chosen=(
        r"<JOB>\b[^;:]{0,30}?\b(?:assegnat[oa]|andat[oa]|affidat[oa]|dat[oa]|offert[oa]) a(?:d|ll)?'? ?(?:un|qualcun|l'|altr)\w*",
        r"scelta (?:è|e) (?:caduta|ricaduta)",
    ),
)
