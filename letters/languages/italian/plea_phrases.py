"""What Italian letters should not plead, demand, offer or praise, by the names of `Phrases`."""

from letters.languages.patterns import any_of

PLEAS = {
    "begs": any_of(
        # Il bisogno.
        r"frigo(?:rifero)? (?:è )?(?:\w+ )?vuoto|non mangiamo|non so che ne sarà|che ne sarà di"
        r"|pensione di (?:reversibilità|invalidità)|(?:era|è|sarebbe) (?:\w+ )?la mia (?:\w+ "
        r")?(?:ancora|salvezza|ultima|unica)|permesso di soggiorno|in mezzo a (?:una|alla) strada"
        r"|sul lastrico|non ho più (?:nessuno|niente|nulla)",
        # Qualunque cosa, per pietà.
        r"(?:abbia|abbiate) (?:\w+ |un po' di )?(?:pietà|cuore|compassione|umanità|misericordia)"
        r"|per l'amor (?:di dio|del cielo)|(?:ma )?(?:mi prenda|prendetemi|fatemi entrare|mi "
        r"faccia entrare|assumetemi),? ?(?:\w+ )?(?:come|anche|vi prego|la prego|per carità|lo "
        r"stesso)?(?=[.!,])|(?:mi metta|mettetemi) (?:\w+ )?(?:alle|a|al|ai)\b|non mi (?:abbandoni"
        r"|abbandonate|lasci(?:ate)? (?:sol|in mezzo|a pied|per strada))\w*|(?:la|vi) prego, (?:la"
        r"|vi) prego|senza paga|dovunque, ma|faccia quello che può|pens(?:i|ate) alla mia "
        r"(?:situazione|famiglia)",
        # Altro bisogno e altre suppliche.
        r"non (?:so|sappiamo) (?:\w+ )?(?:come|cosa|dove|a chi|più)\b[^.\n]{0,40}(?:pagar|mangiar"
        r"|viver|far|rivolger|sfamar|arrivar|dormir|tirar|sbatter|campar)\w*|(?:affitto|mutuo"
        r"|bollette?|luce|rate|padrone di casa|banca|conto|sfratto)\b[^.\n]{0,40}(?:pagar|arretrat"
        r"|stacc|pignor|rosso|minacci|scadut|chiam|scad|incomb|alle porte)\w*|(?:madre|padre|mamma"
        r"|papà) (?:single|sol[oa]|vedov[oa]|separat[oa]|di (?:famiglia|due|tre|quattro))\b|(?:miei"
        r"|tre|due|quattro) (?:\w+ )?(?:figli|bambini|bimbi|bocche|ragazzi)\b[^.\n]{0,30}(?:mangiar"
        r"|sfam|mantener|fame|carico|dipend|piccol|crescer)\w*|(?:mi aiuti|aiutatemi|aiutami|mi "
        r"salvi|salvatemi|datemi una mano|mi dia una mano|mi tenda|tendetemi|abbiate pietà)"
        r"|(?:faccio|farò|farei|accetto|accetterei|lavorerei|lavoro|prenderei|pulisco|spazzo|lavo"
        r"|pulirei) (?:\w+ )?(?:di tutto|qualunque|qualsiasi|gratis|per (?:meno|la metà|niente"
        r"|poco)|senza|anche (?:gratis|di notte)|i pavimenti|i bagni|le notti)|(?:mia|la|nostra) "
        r"(?:\w+ )?(?:ultima|unica) (?:\w+ )?(?:speranza|via|possibilità|occasione|salvezza"
        r"|spiaggia|ancora|carta)|(?:non ce la faccio più|sono (?:disperat|alla frutta|allo stremo"
        r"|rovinat|a terra|finit|all'ultima)\w*|acqua alla gola|senza un (?:euro|soldo|centesimo)"
        r"|in miseria|ridott\w (?:alla fame|sul)|(?:sono|siamo|mi sento) (?:\w+ )?a pezzi"
        r"|sull'orlo)|(?:disoccupat\w|cassa integrazione|senza (?:lavoro|impiego|reddito|stipendio)"
        r"|sussidio|naspi)\b|(?:ve lo|glielo|te lo) (?:chiedo (?:per favore|in|con)|imploro"
        r"|supplico|scongiuro)|(?:la|vi) (?:supplico|imploro|scongiuro)",
        # Altri modi di dire.
        r"(?:famiglia|figli) dipend\w*|senza lavoro da|(?:marito|moglie|compagn\w) è (?:\w+ "
        r")?(?:senza lavoro|disoccupat\w*|malat\w)|tirare avanti|(?:affitto|mutuo) scade|risparmi "
        r"(?:\w+ ){0,2}(?:finit|esaurit)\w*|farei qualunque cosa|accetterei anche (?:una paga|uno "
        r"stipendio|meno)|perdo (?:la|anche la) casa|una sola (?:possibilità|occasione)|vi "
        r"scongiuro|scongiuro|supplic\w*|implor\w*|bisogno (?:di questo|del|di un) (?:lavoro|posto)"
        r"|qualsiasi (?:lavoro|cosa(?! accada))|ti prego\b|sfratto|disoccupazione|alla mia "
        r"età\b(?! si impara)|(?:bussare|trovo|trovare|trover\w*|resta) (?:\w+ )?(?:a )?un'altra "
        r"porta|non (?:la|lo) trovo più|debiti|affitto da pagare|figli da (?:mantenere|sfamare"
        r"|crescere)|(?<!era )(?<!lavorava )(?<!erano )in ginocchio|pietà|(?<!mangiato )gratis\b"
        r"|ultima speranza|non so (?:più )?(?:come\b(?! ringraz)|cosa\b(?! mi (?:sia|è))|dove\b(?! "
        r"abbia))|qualunque (?:cosa(?! racc)|lavoro|posto)|malattia\b(?! (?:delle|dei|degli|del "
        r"(?:mel|pero|ciliegio)))|cuore conciato|a metà (?:stipendio|paga)|non dormo\b(?! più "
        r"dalla voglia)",
    ),
    "demands": any_of(
        # Carte, ed entro quando.
        r"(?:chiedo|voglio|esigo|pretendo|mandi|mandate|invii|inviate)\w* (?:\w+ )?(?:copia|la "
        r"griglia|il verbale|le valutazioni|la scheda|i verbali|i criteri|gli atti)|griglia di "
        r"valutazione|scheda di valutazione|a stretto giro|con (?:la massima )?(?:sollecitudine"
        r"|urgenza)|nel più breve|(?:mett\w+ )?nero su bianco|giustific(?:are|hi|ate|azione)\b",
        # Diritto di saperlo.
        r"(?:chiarisc\w+|spiegar\w+|chiarir\w+) (?:\w+ )?(?:il perché|dove ho|i motivi|le ragioni"
        r"|il motivo|che cosa)|(?:il minimo|come minimo) (?:è|sarebbe|era)|(?:una|un) (?:ragione"
        r"|motivo) (?:ver|valid|chiar|seri|precis|concret)\w*|(?:su|in base a|con) (?:che|quali"
        r"|quale) (?:basi|criteri|criterio|metro)|(?:avete|ha) contro di me",
        # Più domande di seguito.
        r"(?:ho detto|era|è stato|ho fatto|che cosa|chi|come|quando) [^?\n]{2,60}, (?:e )?(?:era"
        r"|è stato|ho|che cosa|chi|come|quando|perché|a chi)\b[^?\n]{2,60}\?",
        # Altre pretese.
        r"(?<!grazie della )(?<!grazie per la )(?:spiegazion|giustificazion|ragion|motiv|chiariment"
        r"|relazion)\w+ (?:\w+ )?(?:scritt|dettagliat|sincer|onest|concret|precis|convincent"
        r"|complet|seri|esatt|argomentat|ver)\w*|(?:sapere|capire|conoscere|dirmi|ditemi|mi dica"
        r"|dimmi|spiegarmi|spiegatemi|mi spieghi|chiarirmi|chiaritemi) (?:\w+ ){0,3}(?:perché|che "
        r"cosa|cosa|in che cosa|chi|quale|come)\b[^.\n]{0,50}(?:non|manc|sbagliat|scartat|rifiutat"
        r"|contro|eliminat|decis|fuori|pesat|escl|andat|stort)\w*|(?:voglio|esigo|pretendo|aspetto"
        r"|chiedo|reclamo|merito|mi serve|ho bisogno di) (?:\w+ )?(?:sapere|una|un|che mi"
        r"|spiegazioni|risposte|conoscere|la verità|i|le)\b[^.\n]{0,40}(?:ragion|motiv|spieg"
        r"|rispost|verità|perché|punteg|vot|criteri|chiar|dica)\w*|(?:^|(?<=\n)|(?<=[.!?] "
        r"))[^.?!\n]{3,80}\?[^.?!\n]{3,80}\?|(?:entro|prima di|non oltre|al più tardi) (?:\w+ "
        r"){0,3}(?:venerdì|lunedì|giorni|ore|settimana|fine mese|domani)\b[^.\n]{0,40}(?:rispo"
        r"|spieg|motiv|ragion|riscont)\w*|(?:spieg|motiv|ragion|riscont)\w*[^.\n]{0,40}(?:entro "
        r"(?:venerdì|lunedì|e non|una|la)|al più tardi|subito|immediat\w*|quanto prima|senza "
        r"indugio)|(?:rendere|rendete|renda|dare|date) (?:\w+ )?conto|punto per punto|per filo e "
        r"per segno|è il minimo|come minimo|(?:con|secondo|in base a|su) quale? (?:criteri|criterio"
        r"|base|metro|diritto|parametri)\b",
        # Altri modi di dire.
        r"perché sono stat[oa] (?:scartat|esclus|rifiutat|bocciat)|(?:mi indichi|mi dica|ditemi|mi "
        r"dia) (?:\w+ ){0,2}(?:ragioni|motivi|perché)|che cosa mancava|chi ha deciso|mandatemi i "
        r"vostri (?:appunti|voti|verbali)|(?:cosa|chi) ha fatto la differenza|qual è stat[oa] "
        r"(?:il motivo|la ragione)|mi dobbiate|spiegazione scritta|motivi di questo|(?:sapere|dirmi"
        r"|spiegarmi|capire|dica|ditemi|chiedo|chiedermi) (?:\w+ )?perché|perché (?:non|io|mi|avete"
        r"|ha)\b[^.?!\n]{0,60}\?|spieg(?:hi|ate|armi)\b|(?:vere|esatte|le) motivazioni|risposta "
        r"motivata|per iscritto|per altre vie|(?<!non )pretend\w*|esig\w*|entro (?:otto|dieci"
        r"|quindici) giorni|dimmi (?:almeno )?(?:il )?perché|(?:almeno )?il perché|mi (?:deve"
        r"|dovete|devi) (?:una|almeno)|sapere (?:il motivo|perché|i motivi|le ragioni)|per quale "
        r"(?:motivo|ragione)|attendo (?:una|la|Vostra|Sua)? ?(?:risposta|spiegazione)\w*|i punteggi"
        r"|dove ho sbagliato|esigo|non dormo e me lo merito|me lo merito",
    ),
    "reasons": any_of(
        r"(?:una|la|sua|alcuna|senza) (?:\w+ )?spiegazione\b|(?:i|le|suoi|sue) (?:motivi"
        r"|ragioni)\b",
    ),
    "asks": any_of(
        r"(?:vorrei|voglio|gradirei|desider\w*|aspett\w*|attend\w*|chied\w*|pretend\w*|esig\w*"
        r"|merit\w*|dev[eio]\w*|dovete|sapere|conoscere|ricevere|indic\w*|dica\w*|dicat\w*|mi dia"
        r"|datemi|diritto|prego|senza|favore)\b",
    ),
    "sells": any_of(
        # Quello che sono e quello che avreste.
        r"(?:la mia|il mio) (?:\w+ )?(?:dote|forza|punto (?:di )?forte?|punto di forza|qualità"
        r"|pregio)\b|i miei (?:numeri|punti di forza|pregi|risultati)|(?:con me|assumetemi e|mi "
        r"assuma e) (?:guadagn|avr|vedr|otterr|trover)\w*|nessuno (?:\w+ ){1,5}(?:come|meglio di"
        r"|più di) me\b",
        # Quello che ho fatto e che so.
        r"parlo (?:\w+ )?(?:inglese|francese|tedesco|lingue|due|tre|quattro|cinque)\b|(?:ho"
        r"|possiedo|vanto) (?:\w+ )?(?:competenze|conoscenze|nozioni) (?:di|in)\b|ho (?:\w+ "
        r")?(?:diretto|gestito|ridotto|aumentato|venduto|coordinato|guidato|chiuso) "
        r"[^.\n]{0,40}(?:\d+|per cento|metà|squadra|milion|contratt|vendite|venti|trenta|dieci"
        r"|dodici)\w*|(?:dimenticavo|ho dimenticato|mi sono dimenticat\w|non ho potuto) (?:di "
        r")?(?:dir|illustrar|aggiunger|menzionar|precisar)\w*|(?:nel frattempo|da allora|intanto) "
        r"ho (?:\w+ )?(?:superat|ottenut|pres|conseguit)\w*|(?:dieci|dodici|quindici|venti|trenta"
        r"|\d+) per cento",
        # Carte e piani.
        r"(?:mando|invio|rispedisco|rimando|allego|trasmetto) (?:\w+ ){0,3}(?:portfolio|referenze"
        r"|video|certificati|attestati|lettera di presentazione)|(?:il )?link all[ae']",
        # Altri modi di vendersi.
        r"sono (?:\w+,? ){0,2}(?:lavorat|responsabil|organizzat|dinamic|versatil|propositiv"
        r"|affidabil|motivat|creativ|flessibil|precis|volenteros|instancabil)\w*,? (?:e )?\w+"
        r"|(?:dieci|quindici|venti|trenta|dodici|\d+) anni (?:\w+ )?(?:di esperienza(?! della "
        r"squadra)|nel (?:mestiere|settore|ramo)|di mestiere|alle spalle|di servizio|di lavoro)"
        r"|(?:posso|potrei|saprei|so|sono in grado di|conto di) (?:\w+ )?(?:aumentar|raddoppiar"
        r"|ridurr|far(?:vi|le) (?:risparmiar|guadagnar)|risparmiar|miglior|portar|increment"
        r"|moderniz|moltiplic|rilanc)\w* (?:i|il|le|il vostro|un|più|vostr)|(?:ricord|tenga "
        r"presente|tenete presente|sappia|sappiate|le ricordo|vi ricordo|aggiungo|mi permetto di "
        r"(?:aggiung|ricord|sottoline)|va (?:detto|ricordato|aggiunto)|non dimentic|sottolineo"
        r"|preciso|faccio presente|tengo a)\w*\b[^.\n]{0,15}che (?:\w+ )?(?:ho|sono|parlo|so"
        r"|possiedo|vanto|il mio|i miei|la mia|ero|conosco)|(?:trover|vedr|ecco|qui\b|di seguito"
        r"|qui sotto|le lascio|vi lascio|accludo|unisco|aggiungo|le giro|vi giro|torno "
        r"a)\w*\b[^.\n]{0,40}(?:curriculum|cv|lettera di|referenz|portfolio|diplom|attestat"
        r"|certificat|link|sito|video|lavori)\w*|(?:i miei|le mie) (?:risultati|numeri|referenze"
        r"|anni|vendite|successi) (?:\w+ )?(?:parlano|dimostrano|provano|confermano|lo dicono)"
        r"|(?:nessuno|pochi) (?:\w+ ){0,4}(?:più veloce|così bene|tanto)\b|(?:valore aggiunto|la "
        r"persona ideale|profilo ideale|redditizi\w da subito|predisposizione al|capacità di "
        r"(?:problem|lavorare|leadership)|orientat[oa] al|problem solving|sotto (?:pressione"
        r"|stress)|operativ[oa] da subito)",
        # Altri modi di dire.
        r"sono (?:un )?(?:lavorat\w+|affidabil\w+|puntual\w+)(?=[,.]| e)|motivatissim\w*|leader "
        r"nat\w|aumentato (?:le|i|il)|mi permetto di (?:ricordare|far presente|segnalare)"
        r"|candidat[oa] ideale|mi permetta di ricordare|leader (?:affermat|nat)\w*|doti "
        r"comunicative|(?:raddoppiato|triplicato|aumentato) (?:le|i|il)|quattro lingue|due lauree"
        r"|allego|in allegato|anni di esperienza\b(?! della (?:vostra )?squadra)|(?:invi|mand"
        r"|rimand)\w*[^.]{0,24}\b(?:curriculum|CV)\b|sul mio sito|ricord(?:ati|atevi|i|are) "
        r"(?:però )?(?:due|che|i) (?:numeri|padroneggi\w*|parlo|ho)|(?<!cento )per cento (?:in|di"
        r"|del|al)|\d+ ?%|padroneggio\b|clienti nuovi|valutazioni (?:sono|ottime)|il mio (?:sito"
        r"|portfolio|book online)|ho (?:già )?(?:preparato|scritto|disegnato|redatto) (?:un[oa']? ?"
        r"|il |per )(?!pane|faro|vostro nome)|lettere? di (?:referenze|raccomandazione)|(?:cv"
        r"|curriculum)\b[^.\n]{0,15}aggiornato",
    ),
    "flatters": any_of(
        r"sublim\w*|stupend\w*|splendid\w* (?=di |persona)|impareggiabil\w*|grandios\w*|eccels\w*"
        r"|stratosferic\w*",
        # Altri modi di dire.
        r"(?:più )?(?:meraviglios|incredibil|genial)\w*|magic\w*|geni\b|giorno più bello della "
        r"mia vita|(?:persone|gente) più|brillanti|incredibil\w*|stimolant\w*|che abbia mai "
        r"vist\w*|assolutamente perfett\w*|brillant\w*|magnific\w*|bellissim\w*|migliore \w+ che"
        r"|più \w+(?:, più| del mondo)|fantastic\w*|meraviglios\w*|straordinari\w*|\bsogn[oi]\b"
        r"|senza pari|faro|gloria",
    ),
    "adores": any_of(
        r"(?:la|vi) (?:ammiro|venero|adoro) (?:\w+ )?(?:infinitamente|immensamente|come)|venero"
        r"|idolatr\w+|leggenda (?:vivente|vera)|eccellenza assoluta|visionari\w*|fuori dal comune"
        r"|fuori dal mondo|(?:bacer|baci)\w+ (?:\w+ )?(?:la terra|il suolo|i piedi|le mani)|(?<!è "
        r")divin[oaie]\b|(?:più grande|massimo) (?:onore|gioia|felicità|privilegio) della mia vita"
        r"|gioiello d|più grande (?:ammirat|fan)\w*|adoro la (?:vostra|sua) (?:azienda|casa|ditta"
        r"|marca)|più \w+, (?:la |il )?più \w+,? (?:e |la |il )?(?:la |il )?più \w+|(?:la|il) più "
        r"\w+, (?:la|il) più \w+ de|(?:lei|tu|voi) (?:è|sei|siete) (?:\w+ )?(?:un|una|dei|il|la) "
        r"(?:\w+ )?(?:genio|santo|santa|sagg\w+|mito|top)\b|siete il top|che (?:classe|stile"
        r"|spettacolo)\b(?! (?:il|la) )|mai in vita mia(?! avevo visto un)",
        # Altre lodi.
        r"(?:la|il|le|i|gli) (?:migliore?|migliori|più \w+) (?:\w+ ){0,3}(?:del mondo|d'italia"
        r"|dell'universo|del pianeta|della terra|della storia|di tutti i tempi|che abbia mai|che "
        r"io conosca|che esista|del paese|della mia vita)|(?:assolutamente|totalmente|semplicemente"
        r"|davvero|veramente) (?:genial|perfett|incredibil|magic|sublim|divin|favolos|eccezional"
        r"|straordinari|meraviglios|fantastic|spettacolar|stupefacent|brillant|magnific)\w*"
        r"|(?:modello per l'umanità|senza eguali|ineguagliabil\w|insuperabil\w|mi prostro|ai "
        r"vostri piedi|di un altro pianeta|eterna ammirazione|non ci sono parole(?! per il prof)"
        r"|mi mancano le parole|luminare)\b|(?:così \w+, così \w+|che \w+, che \w+,? (?:e )?che "
        r"\w+)",
    ),
    "elsewhere": any_of(
        # A tutti.
        r"(?:questo|questa|queste|il presente|la presente) (?:messaggio|lettera|biglietto|mail"
        r"|scritto|testo|righe)?\b ?(?:va|vanno|parte|arriva|è indirizzat\w) (?:anche |pure |in "
        r")?(?:(?:a|ai|al|alla)\b(?! una casa)|copia|triplice|duplice)\b|(?:invio|mando|mandare"
        r"|inviare|spedisco|scrivo|indirizzo) (?:questo|questa|queste|la stessa|lo "
        r"stesso)\b[^.\n]{0,20} (?:a|ai|al|alla) (?:tutt|ciascun|ognun|colleg|vari)\w*|(?:scritto"
        r"|mandato|detto) a tutt[oaie]\b|(?:in triplice copia|in duplice copia|(?<!uscivano "
        r")(?:uno per uno|una per una)|(?<!tutti )in una volta)\b",
        # Una copia.
        r"copia e incolla|copiato e incollato|copia di questo|stess[oa] (?:versione|foglio"
        r"|contenuto)|mio stesso testo|lettera uguale|messaggio uguale|senza togliere una virgola"
        r"|con questo (?:foglio|testo)",
        # Altri invii.
        r"(?:stess[oaei]|medesim[oaei]|identic[oaei]|ugual[ei]) (?:lettera|biglietto|messaggio"
        r"|testo|mail|scritto|righe|parole|contenuto|ringraziamento|frasi)\b[^.\n]{0,40}\b(?:a|al"
        r"|alla|ai|mand|invi|spedi|scritt|ricev|ha|per)\b|(?:scritto|inviato|mandato|indirizzato"
        r"|consegnato|spedito|detto|lasciato|girato) (?:\w+ ){0,3}(?:lo stesso|la stessa|le stesse"
        r"|gli stessi|queste righe|questa lettera|questo testo|questo messaggio|una uguale|una "
        r"copia|identic\w)|(?:il|la|suo|sua|ciascun\w*|ognuno|tutti|ogni)\b[^.\n]{0,40}(?:riceve"
        r"|riceverà|ricevono|riceveranno|ha ricevuto|hanno ricevuto|ha avuto|avrà|leggerà|trova"
        r"|troverà) (?:\w+ )?(?:anche|lo stesso|questa|queste|questo|la stessa|le stesse|copia"
        r"|una copia|identic\w)\b|(?:in copia|in cc|copia nascosta|ccn|invio (?:multiplo|massivo)"
        r"|lista di distribuzione|modello di lettera|inoltro (?:a|anche))\b",
        # Altri modi di dire.
        r"scritto le stesse cose|come ho (?:scritto|detto) anche|(?:scriv\w+|scritt\w+|invi\w+"
        r"|mand\w+|ricev\w+|spedi\w+) (?:\w+ ){0,4}(?:stess[oaei]|medesim[oaei]|identic[oaei]) "
        r"(?:righe|parole|lettera|testo|messaggio|scritto)|questa stessa lettera|queste stesse "
        r"righe|la stessa cosa al|(?:scrivo|scritto) la stessa cosa|in copia|lettera identica"
        r"|copia è (?:andata|partita|stata mandata)|righe sono anche per|(?<!poesia )parola per "
        r"parola|copia esatta|identiche parole|la stessa lettera|vale (?:identica )?per (?:ognuno"
        r"|tutti|ciascuno)|identic[ao]|cari tutti|messaggio inoltrato|inoltrat\w*\b(?! i suoi "
        r"saluti)|stess[oae] (?:parole|lettera|testo|messaggio|righe) (?:anche )?(?:a|al|alla|per)"
        r"|copia (?:di questa|conforme|per conoscenza)|(?<!grazie )(?<!saluti )(?<!grazie va "
        r")(?<!saluto )(?<!pensiero )anche al? (?:signor|dottor|collega)\w*|ho mandato (?:questa"
        r"|la stessa)",
    ),
}
