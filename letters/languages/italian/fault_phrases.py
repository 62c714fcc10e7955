"""What the hints find that Italian letters should not hold, by the names of `Phrases`."""

from letters.languages.italian.plea_phrases import PLEAS
from letters.languages.patterns import any_of

FAULTS = {
    "blame": any_of(
        # Quello che ci si aspettava e quello che è arrivato.
        r"mi aspettavo (?:qualcosa|un po'|ben|tutt'|un altro|un'altra|un trattamento)|(?:più"
        r"|meglio|meno|altro) (?:di|che) (?:\w+ )?(?:due|tre|quattro) (?:righe|parole|frasi)"
        r"|(?:mi era stato|mi avevano|mi avevate|m'avevano) (?:\w+ )?(?:detto|promesso|assicurato"
        r"|garantito|fatto)|(?:quanto vale|quanto valgono|cosa vale) (?:la|una|le|le vostre|la "
        r"vostra) (?:parola|parole|promess\w)|(?:credevo|pensavo|immaginavo),? (?:\w+, )?(?:che "
        r"(?:l'esperienza|da voi|la)|di avere a che fare|di trattare|di parlare con)|si poteva "
        r"(?:pretendere|sperare|aspettare)",
        # L'attesa e il silenzio.
        r"(?:lasciare|lasciato|lasciata|tenere|tenuto|tenuta|tenerci|averci tenut\w|avermi tenut\w"
        r"|lasciarmi|tenermi)\b[^.\n]{0,40}(?:sulla corda|in corridoio|ad aspettare|in attesa"
        r"|appes\w|in sospeso)|(?:settimane|mesi) (?:sulla corda|senza (?:una parola|notizie"
        r"|risposta|un cenno)|di attesa)|la dice lunga\b(?!,? (?:su di voi,? )?in bene)",
        # Deciso in partenza.
        r"(?:già|tutto) (?:\w+ )?(?:deciso|scritto|stabilito|assegnato|scelto)\b|(?:nome|candidat\w"
        r"|decisione) (?:\w+ )?in tasca|che bisogno c'era|a che (?:pro|scopo|serviva)"
        r"|(?:sceneggiata|teatrino|messinscena|farsa|pagliacciata|commedia)\b(?! (?:dei|degli|delle"
        r"|recitat|che i))",
        # Quello che non è stato fatto.
        r"sarebbe stato (?:\w+ )?(?:educato|corretto|gentile|cortese|onesto|bello|giusto|di buona "
        r"educazione) (?:avvert|avvis|dir|inform|far)\w*|(?:non si trattano|non si tratta|trattare"
        r"|non è (?:il )?modo di trattare) (?:\w+ )?(?:così )?(?:le persone|la gente|una persona"
        r"|i candidati|nessuno)|non (?:aveva|avevano|avevate|ha|si è|si sono|vi siete) (?:\w+ "
        r")?(?:letto|aperto|guardato|degnat\w)|(?:nemmeno|neppure|neanche) (?:\w+ )?(?:letto"
        r"|aperto|guardato|degnat\w|ascoltato|il tempo di)",
        # Ferite.
        r"(?:mi sento|mi sono sentit\w|sentirmi) (?:\w+ )?(?:ingannat|usat|tradit|umiliat|sfruttat"
        r"|sminuit|delus|ignorat|imbrogliat|una stupid|uno stupid)\w*|(?:maleducat\w+|indegn\w+"
        r"|sconvenient\w+|inaccettabil\w+|irrispettos\w+|sgarbat\w+|arrogan\w+|(?<!nulla di "
        r")superficial(?:e|i|ità|mente)\b|indecoros\w+|squallid\w+|cafon\w+)\b|(?:maggiore|più|un "
        r"po' di|minimo di) (?!rispetto per l)(?:correttezza|rispetto|serietà|educazione|tatto"
        r"|umanità)\b",
        # Grazie e complimenti alla rovescia.
        r"grazie (?:di|per) (?:niente|nulla)|complimenti per (?:aver|la (?:sceneggiata|puntualità"
        r"|faccia)|il (?:silenzio|teatrino))|(?:tante|tanti|molte|molti) (?:\w+ )?(?:pacche"
        r"|sorrisi|complimenti|elogi|promesse|belle parole|lodi)\b[^.\n]{0,30}(?:per poi|e poi)",
        # Altri rimproveri.
        r"(?:minim[oa]|un po' di|po' di|poca|nessuna|mancanza di|più|la minima|senza alcun\w?) "
        r"(?:di )?(?:educazione|cortesia|decenza|rispetto|tatto|delicatezza|serietà|considerazione"
        r"|umanità|riguardo)\b|(?:far|fatto|facendo|fate|facessi)(?:mi|ci)? ?(?:perdere|venire"
        r"|aspettare|credere|illudere|sperare|spendere)\b(?! di saper)[^.\n]{0,40}(?:per|niente"
        r"|tempo|se)\b|(?:perdere|perso|rubato|sprecato|buttato) (?:\w+ )?(?:tempo|un giorno|tre"
        r"|settimane|una mattina|giorni|ferie|giornata)|(?:promesse|parole"
        r"|parola)\b[^.\n]{0,30}(?:vento|nulla|niente|vuote|non valgono|non vale|da marinaio"
        r"|mantenut)\w*|(?:mi sento|mi sono sentit\w|mi avete fatto sentire|ci resto|sono rimast\w"
        r"|mi avete lasciat\w) (?:\w+ )?(?:tradit|usat|umiliat|come un|come una|pres|fregat|male "
        r"per come|amareggiat|ingannat|offes|con un pugno)\w*|(?:che|bel|bella|gran|davvero un "
        r"bel) (?:\w+ )?(?:vergogna|faccia tosta|coraggio avete|mancanza|modo di (?:trattare|fare"
        r"|congedare)|maniera di|delusione da|figura)\b|(?:(?:farsa|teatrino|commedia)\b(?! (?:dei"
        r"|degli|delle|recitat|che i))|pagliacciata|messinscena|formalità|tappabuchi|riempitivo"
        r"|comparsa|far numero|fare numero|specchietto)|(?:potevate|poteva|avreste potuto|avrebbe "
        r"potuto|dovevate|avreste dovuto) (?:\w+ )?(?:aver|dir|avvis|avvert|chiam|telefon|risparmi"
        r"|almeno|rispond|degn|usar)\w*|(?:non|nemmeno|neppure|neanche) (?:\w+ )?(?:si (?:è|sono) "
        r"(?:\w+ )?(?:degnat|presentat|scusat|scomodat)|vi siete (?:\w+ )?(?:degnat|presentat"
        r"|scusat|scomodat)|mi (?:hanno|avete) (?:\w+ )?(?:guardat|ascoltat|rispost|richiamat"
        r"|avvisat|salutat|lasciat))\w*|(?:mi indigna|mi offende|mi ferisce|mi fa rabbia|mi irrita"
        r"|fa male (?:il modo|come|sapere)|mi ha ferit\w|mi avete ferit\w|mi avete delus\w|mi ha "
        r"delus\w (?:il|la|come|il modo))|(?:se (?:lo )?avessi saputo|ad averlo saputo|a saperlo"
        r"|tanto valeva|tutto questo per|e poi così|per sentirmi dire|a che serve)|(?:trattamento"
        r"|atteggiamento|comportamento|modo di fare|silenzio|risposta) (?:\w+ )?(?:indegn"
        r"|inaccettabil|vergognos|pessim|deplorevol|poco|sgarbat|fredd|inuman|irrispettos)\w*",
        # Altri modi di dire.
        r"far(?:e)? numero|(?:avreste|avrebbe|avresti) potuto (?:dirmelo|avvisarmi|avvertirmi"
        r"|risparmiarmi)|mi chiedo se (?:qualcuno|davvero)|(?:settimane|mesi) di silenzio|non (?:è"
        r"|sono) (?:un )?(?:bel )?modo|modo in cui [^.\n]{0,60}(?:deluso|ferito|amareggiato)"
        r"|(?:aspettavo|meritavo|speravo) (?:almeno|quantomeno)|righe copiate|per (?:finire"
        r"|chiudere|arrivare) (?:con|a) una mail|a quanto pare,? (?:da voi|lì|qui)|(?:misero|triste"
        r"|brutto|povero|freddo|strano) (?:modo|maniera)|(?:strano|curioso|buffo|singolare) (?:che"
        r"|come|vedere)\b(?! (?:il (?:pappagallo|cane|gatto|tempo|silenzio)|passa|vola|la capra|un "
        r"(?:asino|luogo)|ci si affez))|interessante (?:che|come|vedere)\b(?=[^.\n]{0,60}(?:cambi"
        r"|promett|diceva|dicono|alla fine|adesso|presto|valg|vale\b|conta|decid|poco|nulla"
        r"|preferi))|avrei (?:creduto|pensato|detto|immaginato) che|(?:dopo|con) (?:tanta|tutta "
        r"(?:la|questa)|tutto (?:il|questo)|tanti) (?:fatica|lavoro|impegno|tempo|anni)\b(?! (?:in"
        r"|a|che avete|passat|alla|dietro) ?)|fatto credere\b(?! di saper)|trovo strano|si scarti"
        r"|sacrificato|presa in giro|a quanto pare (?:l'|la |il |non |conta|vale)|quanto mi era "
        r"stato|(?:mi h(?:a|anno)|avete) sorpres\w*\b(?! (?:con|vedere|trovare|sentire|il (?:calore"
        r"|silenzio)|la (?:calma|gentilezza|pazienza)|quant|come|scoprire))|sorprend(?!ente la"
        r"|ente il|ente quant)\w*|evidentemente\b(?! piacc)|credevo che\b(?! (?:il telaio|sarebbe "
        r"durat|fosse (?:solo|un)))|si vede che(?! (?:volete|vuole|amate|ama|vi piace|ci tenete"
        r"|avete a cuore|tenete))|cognome giusto|suppongo\b(?! che (?:non sia stat|il cane|il "
        r"gatto))|si preferisc\w*|chi mai vorrebbe|il mestiere lo sa|lo sapete tutti|complimenti "
        r"(?:alla commissione )?per il (?:fiuto|coraggio)|mi aspettavo (?:di più|altro|maggior)"
        r"|pres[oa] in giro|meritavo\b(?! anche)|(?:si|dovreste|dovrebbe|vi|una|che|vera) "
        r"vergogn\w*|vergognos\w*|a quanto pare (?:l'esperienza|non|conta|vent)",
    ),
    "argues": any_of(
        # Quello che doveva contare, o no.
        r"(?:avrebbe|avrebbero) (?:\w+ )?dovuto (?:\w+ )?(?:far pendere|pesare|contare|bastare"
        r"|valere|essere)|non (?:doveva|dovevano|dovrebbe|avrebbe dovuto) (?:\w+ )?(?:contare"
        r"|pesare|valere|incidere)|(?:motivo|argomento|criterio|ragione|obiezione|questione"
        r"|discorso)\b[^.\n]{0,50}\bnon (?:regge|vale|sta in piedi|tiene|convince|mi|serve)|(?:dice"
        r"|dite|sostiene|sostenete|scrive|scrivete) che [^.\n]{0,50}(?:ma|eppure|invece)\b|capisco "
        r"[^.\n]{0,50}\bma\b[^.\n]{0,60}\bnon (?!nascond|dimentic|vi nascond|le nascond)|con "
        r"(?:tutto il|il dovuto) rispetto,|(?:trascurat|ignorat|sottovalutat|dimenticat|non ha "
        r"considerat)\w* (?:\w+ )?(?:i miei|la mia|il mio|le mie)",
        # La decisione un'altra volta.
        r"non è (?:mai |troppo )(?:troppo )?tardi|(?:rivedere|riaprire|riapri\w+|riesamin\w+"
        r"|ridiscut\w+|riconsider\w+) (?:la|il|le|i|mi\w|una) ?(?:mia |mio |mie |miei )?(?:pratica"
        r"|decisione|candidatura|relazioni|fascicolo|domanda|esame|prova)|riesaminat\w|prima "
        r"della firma|prima che (?:firm|il contratto)\w*|non (?:posso|intendo|riesco ad?) (?:\w+ "
        r")?(?:accettare|ritenere|condividere|rassegnarmi|ammettere)\b|(?:me lo|lo|la) meritavo "
        r"(?:io)?|(?:sbagliat\w|sommat\w|calcolat\w|corrett\w|valutat\w) male|(?:ci dev'essere"
        r"|deve esserci|dev'esserci) (?:\w+ )?(?:un errore|uno sbaglio|un equivoco|un malinteso)"
        r"|(?:state|sta|stai) (?:\w+ )?(?:sbagliando|commettendo|facendo un errore)|ricreder\w*"
        r"|insisto (?:nel|che|a)|sostengo (?:che|di) mer\w+",
        # Una prova, o tutti e due.
        r"(?:una|in) (?:settimana|giornata|mese) di prova|(?:ero|sono|fossi|ero io|sono io) "
        r"(?:\w+ )?(?:la persona|l'uomo|la donna|la candidata|il candidato) (?:giust|adatt|ideal"
        r"|miglior)\w*|(?:assumere|prendere|tenere) (?:entramb|tutti e due|tutte e due|due "
        r"person)\w*|vedreste (?:che|le cose|con|divers)",
        # Altri modi di chiedere che cambino idea.
        r"(?:decisione|scelta|giudizio|valutazione|verdetto|criterio"
        r"|esito)\b[^.\n]{0,30}(?:sbagliat|errat|affrettat|ingiust|infondat|basat|si basa|si fonda"
        r"|arbitrari|frettolos|incomprensibil)\w*|(?:invece|eppure|certo che) (?:\w+ )?(?:ho|avevo"
        r"|so|sapevo|posso|possiedo|soddisfo) (?:\w+ )?(?:tutti|tutto|eccome|esperienza|i "
        r"requisiti|anni)|(?:datemi|mi dia|mi date|dammi|concedetemi|mi conceda|permettetemi|mi "
        r"permetta|merito|chiedo) (?:\w+ ){0,3}(?:possibilità|occasione|seconda|prova|settimana"
        r"|giorno|colloquio|revisione|dimostr\w+|chance)\b|(?:ci pensi|pensateci|ripensateci|ci "
        r"ripensi|rifletta|riflettete|valutate|ne parli|parlatene|guardi|riguardate|rilegga"
        r"|rileggete) (?:\w+ ){0,2}(?:ancora|di nuovo|un'altra volta|meglio|bene|con calma|un "
        r"momento|con il direttore|con la direttrice|su)\b|(?:c'è|ci sarebbe|esiste|resta|rimane) "
        r"(?:\w+ )?(?:modo|possibilità|margine|speranza|verso|spazio) (?:\w+ )?(?:di |per |che "
        r")(?:far|cambi|rived|ripens|riconsid|tornare|convinc|rimedi)\w*|(?:non (?:mi "
        r")?(?:rassegno|arrendo|do per vint|accetto|condivido|sono d'accordo|capisco (?:come"
        r"|perché)|vedo (?:perché|come|ragione)|mi convince|ci sto))|(?:state|stai|sta) (?:\w+ "
        r")?(?:sbagliando|per commettere|perdendo|facendo un errore|prendendo)|(?:più|meglio) "
        r"(?:preparat|qualificat|adatt|titolat|capac|idone)\w* (?:per|di (?:chiunque|tutti|quel))"
        r"|(?:soddisf|possied|possegg|ho|rispond)\w* (?:\w+ )?(?:tutti|tutte|ciascuno|a "
        r"tutti)\b[^.\n]{0,20}(?:requisiti|condizioni|criteri|titoli|punti)|(?:l'ultima parola"
        r"|decisione (?:è )?definitiva\?|tornare sui (?:vostri|suoi) passi|torni sui|tornate sui"
        r"|fare marcia indietro|facciate marcia)",
        # Altri modi di dire.
        r"parlarne (?:ancora|di nuovo) con (?:la|il)|su un (?:malinteso|equivoco)|vi (?:sbagliate"
        r"|state sbagliando)|(?:ragioni|motivi|motivazioni) non mi convinc\w*|avrei dovuto essere "
        r"(?:scelt|pres)\w*|(?:chiedo|prego) (?:\w+ )?di ripensarci|(?:le|vi|ti) è sfuggit\w* "
        r"(?:che|il mio|la mia)|mi (?:lasci|faccia|metta|prenda|dia)(?:te|no)? (?:\w+ ){0,5}prova\b"
        r"|a un'altra conclusione|cambiare (?:idea|parere|opinione)|(?:a mio (?:parere|avviso"
        r"|giudizio)|secondo me),? (?:lei|voi|non|avete|(?:la|il) (?:scelta|decisione|commissione"
        r"|criterio|giudizio|valutazione|esperienza|posto|motivo|persona))|(?:riguard|rilegg"
        r"|rived)\w+ (?:i miei|la mia|il mio|le mie)|convint[oa] di essere stat\w|pesano (?:di "
        r")?più|ripensare|(?<!ho )comme\w+ un errore|(?:la|vi|ti) convinc\w*|del contrario"
        r"|rived\w* (?:la mia|il mio)|riconsider\w*|cambiare idea|riconvoc\w*|sottoporre gli atti"
        r"|(?:la|nella|vostra) classifica\b(?! dei)|(?:il mio|mio|il|del|nel|un) punteggio\b(?! a)"
        r"|non può valere|prendessi in prova|in prova per|prima di firmare(?! il libro)|resto "
        r"(?:convint|dell'idea|persuas)\w*\b(?! che (?:abbia|avete|l'orto))|sono (?:convint|sicur"
        r"|cert)\w* (?:di essere|che)(?! (?:(?:abbia|avete|ha|avrà)\w* (?:scelt|decis|fatto)|sarà"
        r"|la mostra|il \w+ fior|l[ao] (?:stagion|nuov)|andrà bene|vi trover|si trover))|la "
        r"persona (?:adatta|giusta)|finché (?:siete|sei|è) in tempo|ancora in tempo|rivede\w* "
        r"(?:la (?:decisione|scelta|questione|valutazione|graduatoria)|il (?:giudizio|punteggio"
        r"|caso)|la vostra)|(?<!piace )(?<!bello )ripens(?!ando)(?!arci mi)\w*ci|un'altra "
        r"possibilità|una (?:seconda )?possibilità|uno sbaglio\b(?! mio)|mi dia una|datemi una"
        r"|riparlarne con",
    ),
    "fails": any_of(
        # Chi non durerà o non ce la farà.
        r"(?:finisce|finirà|andrà|va a finire) (?:\w+ )?male\b|(?:(?<!mi )delud(?:e|ono|erà"
        r"|eranno)\b|croll(?:a|erà)\b(?! sempre)|si squagli\w*|si arrend\w+|scapp(?:a|erà)\b(?! "
        r"sempre)|molla tutto)|(?:non ce la far|non dur|non reg|non resist|non soprav)\w*|(?:ne "
        r")?risentir(?:à|anno)|se ne (?:va|andrà) (?:appena|presto|subito|al primo|alla prima"
        r"|prima)|(?:persona|scelta|donna|uomo) sbagliat\w|sopravviva (?:a|al|alla|all'|un)\b"
        r"|appena (?:si sposa|vede|resta incinta|trova|arriva)\b",
        # Il tempo lo dirà.
        r"(?:vedremo|vediamo|chissà|voglio vedere) (?:quanto|per quanto|se) (?:\w+ )?(?:regg|dur"
        r"|resist|rest|sopport)\w*|(?:scommetto|scommetterei|temo|prevedo|ho idea|ho paura|mi sa) "
        r"che\b[^.\n]{0,70}(?:vuoto|liber|dur|moll|delud|toccher|squagli|mal|non|via|di nuovo)"
        r"|(?:rimpianger|pentir)\w+|(?:prima o poi(?! (?:torn|pass|verr|ci (?:riv|ved))\w*)"
        r"|vedrete[.,!]|ve ne accorgerete|presto capirete|la mano sul fuoco)|non ci metterete "
        r"(?:molto|tanto)",
        # Altri presagi.
        r"(?:non|poco|appena|nemmeno) (?:\w+ )?(?:durerà|dureranno|resisterà|reggerà|arriverà"
        r"|supererà|ce la farà|sopporterà|rimarrà|resterà|terrà)\b|(?:finirà|finiranno|andrà a "
        r"finire che) (?:\w+ )?(?:per|con|che)\b[^.\n]{0,30}(?:andar|moll|stanc|lasciar|deluder"
        r"|stuf|scapp|fallir|pentir|licenzi)\w*|(?:se|quando|appena|il giorno che) (?:\w+ "
        r"){1,5}(?:fallisce|fallirà|si stanca|si stufa|vi lascia|vi lascerà|si stancherà|delude"
        r"|deluderà|se ne va|se ne andrà|molla|mollerà|rinuncia|non regge|non va bene|va male"
        r"|andrà male|scappa|si licenzia|si dimette|vi pianta)|(?:tra|fra|entro|prima di) (?:\w+ "
        r"){0,3}(?:settimane|mesi|giorni|natale|pasqua|l'estate)\b[^.\n]{0,40}(?:liber|cercar|capo"
        r"|penti|chiam|via\b|di nuovo (?:vuot|liber|sol|in cerca|a cerc|senza|da)|daccapo)\w*|(?:ve"
        r"|te|se) ne (?:pentir|accorger|render)\w+|vi mangerete le mani|rimpianger\w+|vi verrò in "
        r"mente|penserete a me|(?:troppo) (?:giovane|acerb|inespert|delicat|molle|fragil|teoric"
        r"|car)\w* per\b|(?:non (?:ha|avrà|è|sarà) (?:la stoffa|il fisico|le spalle|tagliat|portat"
        r"|all'altezza|pront|adatt|fatt)\w*|fuoco di paglia|passo più lungo|gatta nel sacco|si "
        r"romperà|si brucerà|acqua alla gola|tempo al tempo|staremo a vedere|buco nell'acqua)",
        # Altri modi di dire.
        r"quando (?:il|la) nuov[oa] (?:vedrà|capirà|scoprirà|se ne)|(?:gli|le|al nuovo|alla nuova) "
        r"do (?:\w+ ){0,3}(?:mesi|settimane|giorni)|do (?:\w+ ){0,2}mesi|(?:assunt|pres)\w* in "
        r"fretta|di rado dura|rivelasse uno sbaglio|se ne vanno|all'altezza|(?<!non )dubito che"
        r"|con l'altra persona|non dovesse funzionare(?! (?:la|il) (?:mail|telefono|numero|posta"
        r"|cellulare))|chi avete preso|vi deluda|gett(?:erà|a|ano|eranno) la spugna|(?:tra|fra) "
        r"\w+ mesi (?:cercherete|sarete|starete|ricercherete)|(?<!mia )prima scelta|regga l'|non "
        r"(?:funzion|andass|andrà bene|si rivel)\w*|periodo di prova|rinunci(?:a|asse|erà|eranno"
        r"|ano|assero)\b|cavallo sbagliato|dur(?:a|ano|erà) poco|alla prima (?:nevicata|difficoltà"
        r"|occasione)|il nuovo (?:alla|non)|si accorgess\w*|(?<!motore )(?<!macchina )non (?:ingran"
        r"|ce la f|regg|dur|resist|resta\b|resterà|restano|tien|funz)\w*(?! (?:mai fino|la mail|il "
        r"minimo|in collera))|quando molla|(?<!la )molla\b|(?<!mi )delud(?!ent)\w*|in prova la cosa"
        r"|se ne (?:va|andasse|pentir)\w*|pentir\w*",
    ),
    "compares": any_of(
        # Domande sull'altra persona.
        r"(?:quanti anni|che (?:età|titolo|studi|esperienza)|da dove|quanto) [^.?\n]{0,40}(?:chi"
        r"|la persona|quello che|quella che|lui|lei|la nuova|il nuovo)\b[^.?\n]{0,40}\?|in che "
        r"cosa (?:\w+ ){0,3}(?:era|è|mi super\w+|miglior\w*|valeva)|(?:arriva|era|è|ha|sa) "
        r"[^.?\n]{0,40}(?:la persona|quello|quella|chi) che avete [^.?\n]{0,20}\?|è entrat[oa] "
        r"una? (?:ragazz|giovane|person|estern|intern|alt)\w*\b",
        # Uno accanto all'altro.
        r"l'altr[oa] (?:\w+ )?(?:costasse|costa|avesse|non aveva|nemmeno|mi super\w+|sapesse"
        r"|fosse)\b|(?<!sono )(?<!apprendista è )(?<!signora )(?<!nessuno )(?<!sa )(?<!erano )più "
        r"\w+ (?:di me|del sottoscritto|della sottoscritta)\b(?! (?:al|alla|ai|ha raccont))|(?:meno"
        r"|più|meglio|peggio|miglior\w*|peggior\w*) di quell[oaei] (?:de|di)\w* (?:vostr|candidat"
        r"|altr|nuov|persona)\w*|non mi batte nessuno|nessuno mi batte|a parità di|(?:parli|sappia"
        r"|abbia|conosca|faccia) [^.,\n]{0,40}(?:come|quanto) me\b|quell[ao] che avete (?:scelto"
        r"|preso|preferito|assunto)",
        # Altro sull'altra persona.
        r"più (?:giovane|anzian|economic|furb|simpatic|preparat|qualificat|titolat|veloc|brav"
        r"|espert|adatt)\w* (?:di me(?!,? (?:al|alla|ai|ha raccont|e ne))|di quanto|del|della)\b"
        r"|(?:l'altr[oa]|il nuovo|la nuova|il prescelto|la prescelta|quel signore|quella signora"
        r"|quella ragazza|quel ragazzo|il vincitore|la vincitrice|il fortunato) (?:\w+ )?(?:non ha"
        r"|non aveva|non sa|ha (?:solo|appena|meno|più|mai)|sa|parla|costa|viene|sarà (?:pure|anche"
        r"|più|meno)|nemmeno|neanche)\b|(?:che cosa|cosa|che) (?:ha|aveva|sa|offriva|avete visto in"
        r"|ci avete trovato in)\b[^.\n]{0,30}(?:più|che io|l'altr|lui|lei|prescelt|di me|quell)\w*"
        r"|(?:sapere|dire|dirmi|chiedere|chiedervi|conoscere|ditemi|scoprire) (?:\w+ )?(?:chi (?:ha"
        r"|è|avete|sia|abbia)|se (?:l'altr|è un|è una|il nuovo|la nuova|ha più))|chi (?:è|era|sarà"
        r"|sarebbe) (?:\w+ )?(?:(?:il|la) (?:prescelt|fortunat|nuov|vincit|candidat|person|ragazz)"
        r"|questo|questa|l'altr|fortunat|prescelt|alla fine)|(?:invece di me|al mio posto|anziché "
        r"me|prima di me|davanti a me|più che a me|preferit\w a me)|(?:guadagna|chiede|prende|ha"
        r"|costa|sa|vale) (?:\w+ )?(?:il doppio|più|meno|la metà)\b[^.\n]{0,20}di me\b|(?:ho "
        r"(?:cercato|guardato|visto|trovato)|sono andat\w a vedere) (?:\w+ ){0,3}(?:su linkedin|su "
        r"facebook|il suo profilo)|l'ho (?:cercat|trovat|vist)\w* su (?:internet|google)|(?:tra"
        r"|fra) (?:noi due|me e (?:lui|lei|l'altr|chi))",
        # Altri modi di dire.
        r"più (?:giovane|bell[oa]|economic[oa]) di me|qualcuno (?:di )?interno|(?:cosa|che) ha "
        r"(?:lei|lui) (?:che|più)|tant[oaie] (?:\w+ ){0,4}quant[oaie] me|(?:la persona|chi|quello"
        r"|quella) (?:che )?(?:avete )?assunt[oa]\b|uno di dentro(?=[.?!]|[^.\n]{0,40}\?)"
        r"|(?:candidato|persona) scelt\w|(?:candidat[oa]|persona) scelt[oa]|l'altr[oa] (?:costava"
        r"|(?:era|aveva)(?! (?:una?|il|la) )|(?<!con l'altra )(?<!con l'altro )candidat)|più "
        r"qualificat\w* d|chi avete (?:assunto|scelto|preso)|la vincitrice|il vincitore"
        r"|(?:preferito|scelto|preso|assunto) una? più (?:giovane|bell|economic)\w*|non ha "
        r"(?:nemmeno|neanche|neppure) (?:il|la|un|l')|chi ha avuto il posto\b(?! (?:avrà|sarà"
        r"|troverà|starà|può))|(?:(?<!un')altr\w|scelt\w|selezionat\w) candidat\w*|altra persona "
        r"(?:avev|ha (?:più|meno|la|avuto|preso)|scelt|che (?:avete|ha (?:avuto|preso"
        r"|ottenuto)))\w*|prescelt\w|il fortunato|ho visto chi è|chi è (?:stato )?scelto|è vero "
        r"che (?:viene|ha (?:meno|solo|appena|più)|è (?:più|il|la|un|giovane))|(?:doppio|metà"
        r"|(?<!nessuno )più) di me|(?:sarà|è|era) (?:\w+ )?un[a']? ?brav[oa] ragazz[oa]|chi avete "
        r"(?:scelto|preso)|la persona (?:scelta|selezionata|che avete)\b(?! (?:\w+ )?(?:avrà|sarà"
        r"|troverà|starà))|(?<!con )l'altr[oa] candidat\w*(?! in (?:sala|corridoio))|non ne ha mai"
        r"|non ha mai (?:fatto|visto|lavorato)|quanto me|su (?:facebook|linkedin) ho",
    ),
    "kindly": any_of(
        # Said kindly of the other person.
        r"(?:è|sarà) fortunat|fortuna\b|auguri|auguro|augurio|tutto il bene|bocca al lupo"
        r"|congratul|complimenti|successo|benvenut|ambient|si trov|a casa|felic|non (?:potesse"
        r"|può) (?:più )?(?:venire|accettare|cominciare)",
    ),
    **PLEAS,
}
