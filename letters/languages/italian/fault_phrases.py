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
        r"|risposta|un cenno)|di attesa)|la dice lunga",
        # Deciso in partenza.
        r"(?:già|tutto) (?:\w+ )?(?:deciso|scritto|stabilito|assegnato|scelto)\b|(?:nome"
        r"|candidat\w|decisione) (?:\w+ )?in tasca|che bisogno c'era|a che (?:pro|scopo|serviva)"
        r"|(?:sceneggiata|teatrino|messinscena|farsa|pagliacciata|commedia)\b",
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
        r"|sconvenient\w+|inaccettabil\w+|irrispettos\w+|sgarbat\w+|arrogan\w+|superficial\w+"
        r"|indecoros\w+|squallid\w+|cafon\w+)\b|(?:maggiore|più|un po' di|minimo di) "
        r"(?:correttezza|rispetto|serietà|educazione|tatto|umanità)\b",
        # Grazie e complimenti alla rovescia.
        r"grazie (?:di|per) (?:niente|nulla)|complimenti per (?:aver|la (?:sceneggiata|puntualità"
        r"|faccia)|il (?:silenzio|teatrino))|(?:tante|tanti|molte|molti) (?:\w+ )?(?:pacche"
        r"|sorrisi|complimenti|elogi|promesse|belle parole|lodi)\b[^.\n]{0,30}(?:per poi|e poi)",
        # Altri rimproveri.
        r"(?:minim[oa]|un po' di|po' di|poca|nessuna|mancanza di|più|la minima|senza alcun\w?) "
        r"(?:di )?(?:educazione|cortesia|decenza|rispetto|tatto|delicatezza|serietà|considerazione"
        r"|umanità|riguardo)\b|(?:far|fatto|facendo|fate|facessi)(?:mi|ci)? ?(?:perdere|venire"
        r"|aspettare|credere|illudere|sperare|spendere)\b[^.\n]{0,40}(?:per|niente|tempo|se)\b"
        r"|(?:perdere|perso|rubato|sprecato|buttato) (?:\w+ )?(?:tempo|un giorno|tre|settimane"
        r"|una mattina|giorni|ferie|giornata)|(?:promesse|parole|parola)\b[^.\n]{0,30}(?:vento"
        r"|nulla|niente|vuote|non valgono|non vale|da marinaio|mantenut)\w*|(?:mi sento|mi sono "
        r"sentit\w|mi avete fatto sentire|ci resto|sono rimast\w|mi avete lasciat\w) (?:\w+ "
        r")?(?:tradit|usat|umiliat|come un|come una|pres|fregat|male per come|amareggiat|ingannat"
        r"|offes|con un pugno)\w*|(?:che|bel|bella|gran|davvero un bel) (?:\w+ )?(?:vergogna"
        r"|faccia tosta|coraggio avete|mancanza|modo di (?:trattare|fare|congedare)|maniera di"
        r"|delusione da|figura)\b|(?:farsa|pagliacciata|messinscena|teatrino|commedia|formalità"
        r"|tappabuchi|riempitivo|comparsa|far numero|fare numero|specchietto)|(?:potevate|poteva"
        r"|avreste potuto|avrebbe potuto|dovevate|avreste dovuto) (?:\w+ )?(?:aver|dir|avvis"
        r"|avvert|chiam|telefon|risparmi|almeno|rispond|degn|usar)\w*|(?:non|nemmeno|neppure"
        r"|neanche) (?:\w+ )?(?:si (?:è|sono) (?:\w+ )?(?:degnat|presentat|scusat|scomodat)|vi "
        r"siete (?:\w+ )?(?:degnat|presentat|scusat|scomodat)|mi (?:hanno|avete) (?:\w+ "
        r")?(?:guardat|ascoltat|rispost|richiamat|avvisat|salutat|lasciat))\w*|(?:mi indigna|mi "
        r"offende|mi ferisce|mi fa rabbia|mi irrita|fa male (?:il modo|come|sapere)|mi ha ferit\w"
        r"|mi avete ferit\w|mi avete delus\w|mi ha delus\w (?:il|la|come|il modo))|(?:se (?:lo "
        r")?avessi saputo|ad averlo saputo|a saperlo|tanto valeva|tutto questo per|e poi così|per "
        r"sentirmi dire|a che serve)|(?:trattamento|atteggiamento|comportamento|modo di fare"
        r"|silenzio|risposta) (?:\w+ )?(?:indegn|inaccettabil|vergognos|pessim|deplorevol|poco"
        r"|sgarbat|fredd|inuman|irrispettos)\w*",
        # Altri modi di dire.
        r"far(?:e)? numero|(?:avreste|avrebbe|avresti) potuto (?:dirmelo|avvisarmi|avvertirmi"
        r"|risparmiarmi)|mi chiedo se (?:qualcuno|davvero)|(?:settimane|mesi) di silenzio|non (?:è"
        r"|sono) (?:un )?(?:bel )?modo|modo in cui [^.\n]{0,60}(?:deluso|ferito|amareggiato)"
        r"|(?:aspettavo|meritavo|speravo) (?:almeno|quantomeno)|righe copiate|(?:misero|triste"
        r"|brutto|povero|freddo|strano) (?:modo|maniera)|(?:strano|curioso|buffo|interessante"
        r"|singolare) (?:che|come|vedere)|avrei (?:creduto|pensato|detto|immaginato) che|(?:dopo"
        r"|con) (?:tanta|tutta (?:la|questa)|tutto (?:il|questo)|tanti) (?:fatica|lavoro|impegno"
        r"|tempo|anni)|fatto credere|trovo strano|si scarti|sacrificato|presa in giro|a quanto "
        r"pare (?:l'|la |il |non |conta|vale)|quanto mi era stato|(?:mi h(?:a|anno)|avete) "
        r"sorpres\w*|sorprend\w*|evidentemente|credevo che|si vede che|cognome giusto|suppongo|si "
        r"preferisc\w*|chi mai vorrebbe|il mestiere lo sa|lo sapete tutti|complimenti (?:alla "
        r"commissione )?per il (?:fiuto|coraggio)|mi aspettavo (?:di più|altro|maggior)|pres[oa] "
        r"in giro|meritavo|vergogn\w*|a quanto pare (?:l'esperienza|non|conta|vent)",
    ),
    "argues": any_of(
        # Quello che doveva contare, o no.
        r"(?:avrebbe|avrebbero) (?:\w+ )?dovuto (?:\w+ )?(?:far pendere|pesare|contare|bastare"
        r"|valere|essere)|non (?:doveva|dovevano|dovrebbe|avrebbe dovuto) (?:\w+ )?(?:contare"
        r"|pesare|valere|incidere)|(?:motivo|argomento|criterio|ragione|obiezione|questione"
        r"|discorso)\b[^.\n]{0,50}\bnon (?:regge|vale|sta in piedi|tiene|convince|mi|serve)"
        r"|(?:dice|dite|sostiene|sostenete|scrive|scrivete) che [^.\n]{0,50}(?:ma|eppure|invece)\b"
        r"|capisco [^.\n]{0,50}\bma\b[^.\n]{0,60}\bnon\b|con (?:tutto il|il dovuto) rispetto,"
        r"|(?:trascurat|ignorat|sottovalutat|dimenticat|non ha considerat)\w* (?:\w+ )?(?:i miei"
        r"|la mia|il mio|le mie)",
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
        r"parlarne (?:ancora|di nuovo) con (?:la|il)|su un (?:malinteso|equivoco)|(?:chiedo"
        r"|prego) (?:\w+ )?di ripensarci|(?:le|vi|ti) è sfuggit\w* (?:che|il mio|la mia)|mi "
        r"(?:lasci|faccia|metta|prenda|dia)(?:te|no)? (?:\w+ ){0,5}prova\b|a un'altra conclusione"
        r"|cambiare (?:idea|parere|opinione)|(?:a mio (?:parere|avviso|giudizio)|secondo me),? "
        r"(?:la|il|lei|voi|non)|(?:riguard|rilegg|rived)\w+ (?:i miei|la mia|il mio|le mie)"
        r"|convint[oa] di essere stat\w|pesano (?:di )?più|ripensare|comme\w+ un errore|(?:la|vi"
        r"|ti) convinc\w*|del contrario|rived\w* (?:la mia|il mio)|riconsider\w*|cambiare idea"
        r"|riconvoc\w*|sottoporre gli atti|la classifica|punteggio|non può valere|prendessi in "
        r"prova|in prova per|prima di firmare|resto (?:convint|dell'idea|persuas)\w*|sono "
        r"(?:convint|sicur|cert)\w* (?:di essere|che)(?! (?:abbia|avete|ha|avrà)\w* (?:scelt|decis"
        r"|fatto))|la persona (?:adatta|giusta)|finché (?:siete|sei|è) in tempo|ancora in tempo"
        r"|rivede\w* (?:la|il|la vostra)|(?<!piace )(?<!bello )ripens\w*ci|un'altra possibilità"
        r"|una (?:seconda )?possibilità|uno sbaglio|mi dia una|datemi una|riparlarne con",
    ),
    "fails": any_of(
        # Chi non durerà o non ce la farà.
        r"(?:finisce|finirà|andrà|va a finire) (?:\w+ )?male\b|(?:delud(?:e|ono|erà|eranno)\b"
        r"|croll(?:a|erà)\b|si squagli\w*|si arrend\w+|scapp(?:a|erà)\b|molla tutto)|(?:non ce la "
        r"far|non dur|non reg|non resist|non soprav)\w*|(?:ne )?risentir(?:à|anno)|se ne (?:va"
        r"|andrà) (?:appena|presto|subito|al primo|alla prima|prima)|(?:persona|scelta|donna"
        r"|uomo) sbagliat\w|sopravviva (?:a|al|alla|all'|un)\b|appena (?:si sposa|vede|resta "
        r"incinta|trova|arriva)\b",
        # Il tempo lo dirà.
        r"(?:vedremo|vediamo|chissà|voglio vedere) (?:quanto|per quanto|se) (?:\w+ )?(?:regg|dur"
        r"|resist|rest|sopport)\w*|(?:scommetto|scommetterei|temo|prevedo|ho idea|ho paura|mi sa) "
        r"che\b[^.\n]{0,70}(?:vuoto|liber|dur|moll|delud|toccher|squagli|mal|non|via|di nuovo)"
        r"|(?:rimpianger|pentir)\w+|(?:prima o poi|vedrete[.,!]|ve ne accorgerete|presto capirete"
        r"|la mano sul fuoco)|non ci metterete (?:molto|tanto)",
        # Altri presagi.
        r"(?:non|poco|appena|nemmeno) (?:\w+ )?(?:durerà|dureranno|resisterà|reggerà|arriverà"
        r"|supererà|ce la farà|sopporterà|rimarrà|resterà|terrà)\b|(?:finirà|finiranno|andrà a "
        r"finire che) (?:\w+ )?(?:per|con|che)\b[^.\n]{0,30}(?:andar|moll|stanc|lasciar|deluder"
        r"|stuf|scapp|fallir|pentir|licenzi)\w*|(?:se|quando|appena|il giorno che) (?:\w+ "
        r"){1,5}(?:fallisce|fallirà|si stanca|si stufa|vi lascia|vi lascerà|si stancherà|delude"
        r"|deluderà|se ne va|se ne andrà|molla|mollerà|rinuncia|non regge|non va bene|va male"
        r"|andrà male|scappa|si licenzia|si dimette|vi pianta)|(?:tra|fra|entro|prima di) (?:\w+ "
        r"){0,3}(?:settimane|mesi|giorni|natale|pasqua|l'estate)\b[^.\n]{0,40}(?:liber|cercar|capo"
        r"|penti|chiam|via|di nuovo|daccapo)\w*|(?:ve|te|se) ne (?:pentir|accorger|render)\w+|vi "
        r"mangerete le mani|rimpianger\w+|vi verrò in mente|penserete a me|(?:troppo) (?:giovane"
        r"|acerb|inespert|delicat|molle|fragil|teoric|car)\w* per\b|(?:non (?:ha|avrà|è|sarà) "
        r"(?:la stoffa|il fisico|le spalle|tagliat|portat|all'altezza|pront|adatt|fatt)\w*|fuoco "
        r"di paglia|passo più lungo|gatta nel sacco|si romperà|si brucerà|acqua alla gola|tempo "
        r"al tempo|staremo a vedere|buco nell'acqua)",
        # Altri modi di dire.
        r"quando (?:il|la) nuov[oa] (?:vedrà|capirà|scoprirà|se ne)|(?:gli|le|al nuovo|alla "
        r"nuova) do (?:\w+ ){0,3}(?:mesi|settimane|giorni)|do (?:\w+ ){0,2}mesi|(?:assunt"
        r"|pres)\w* in fretta|di rado dura|rivelasse uno sbaglio|se ne vanno|all'altezza|(?<!non "
        r")dubito che|con l'altra persona|non dovesse funzionare|chi avete preso|vi deluda"
        r"|(?<!mia )prima scelta|regga l'|non (?:funzion|andass|andrà bene|si rivel)\w*|periodo "
        r"di prova|rinunci\w*|cavallo sbagliato|dur(?:a|ano|erà) poco|alla prima (?:nevicata"
        r"|difficoltà|occasione)|il nuovo (?:alla|non)|si accorgess\w*|non (?:ingran|ce la f|regg"
        r"|dur|resist|rest|tien|funz)\w*|quando molla|molla\b|delud(?!ent)\w*|in prova la cosa|se "
        r"ne (?:va|andasse|pentir)\w*|pentir\w*",
    ),
    "compares": any_of(
        # Domande sull'altra persona.
        r"(?:quanti anni|che (?:età|titolo|studi|esperienza)|da dove|quanto) [^.?\n]{0,40}(?:chi"
        r"|la persona|quello che|quella che|lui|lei|la nuova|il nuovo)\b[^.?\n]{0,40}\?|in che "
        r"cosa (?:\w+ ){0,3}(?:era|è|mi super\w+|miglior\w*|valeva)|(?:arriva|era|è|ha|sa) "
        r"[^.?\n]{0,40}(?:la persona|quello|quella|chi) che avete [^.?\n]{0,20}\?|è entrat[oa] "
        r"una?\b",
        # Uno accanto all'altro.
        r"l'altr[oa] (?:\w+ )?(?:costasse|costa|avesse|non aveva|nemmeno|mi super\w+|sapesse"
        r"|fosse)\b|più \w+ (?:di me|del sottoscritto|della sottoscritta)\b|(?:meno|più|meglio"
        r"|peggio|miglior\w*|peggior\w*) di quell[oaei] (?:de|di)\w* (?:vostr|candidat|altr|nuov"
        r"|persona)\w*|non mi batte nessuno|nessuno mi batte|a parità di|(?:parli|sappia|abbia"
        r"|conosca|faccia) [^.,\n]{0,40}(?:come|quanto) me\b|quell[ao] che avete (?:scelto|preso"
        r"|preferito|assunto)",
        # Altro sull'altra persona.
        r"più (?:giovane|anzian|economic|furb|simpatic|preparat|qualificat|titolat|veloc|brav"
        r"|espert|adatt)\w* (?:di me|di quanto|del|della)\b|(?:l'altr[oa]|il nuovo|la nuova|il "
        r"prescelto|la prescelta|quel signore|quella signora|quella ragazza|quel ragazzo|il "
        r"vincitore|la vincitrice|il fortunato) (?:\w+ )?(?:non ha|non aveva|non sa|ha (?:solo"
        r"|appena|meno|più|mai)|sa|parla|costa|viene|sarà (?:pure|anche|più|meno)|nemmeno"
        r"|neanche)\b|(?:che cosa|cosa|che) (?:ha|aveva|sa|offriva|avete visto in|ci avete "
        r"trovato in)\b[^.\n]{0,30}(?:più|che io|l'altr|lui|lei|prescelt|di me|quell)\w*|(?:sapere"
        r"|dire|dirmi|chiedere|chiedervi|conoscere|ditemi|scoprire) (?:\w+ )?(?:chi (?:ha|è|avete"
        r"|sia|abbia)|se (?:l'altr|è un|è una|il nuovo|la nuova|ha più))|chi (?:è|era|sarà"
        r"|sarebbe) (?:\w+ )?(?:il|la|questo|questa|l'altr|fortunat|prescelt|alla fine)|(?:invece "
        r"di me|al mio posto|anziché me|prima di me|davanti a me|più che a me|preferit\w a me)"
        r"|(?:guadagna|chiede|prende|ha|costa|sa|vale) (?:\w+ )?(?:il doppio|più|meno|la "
        r"metà)\b[^.\n]{0,20}di me\b|(?:ho (?:cercato|guardato|visto|trovato)|sono andat\w a "
        r"vedere) (?:\w+ ){0,3}(?:su linkedin|su internet|su facebook|il suo profilo|su google)"
        r"|(?:tra|fra) (?:noi due|me e (?:lui|lei|l'altr|chi))",
        # Altri modi di dire.
        r"più (?:giovane|bell[oa]|economic[oa]) di me|qualcuno (?:di )?interno|(?:cosa|che) ha "
        r"(?:lei|lui) (?:che|più)|tant[oaie] (?:\w+ ){0,4}quant[oaie] me|(?:la persona|chi|quello"
        r"|quella) (?:che )?(?:avete )?assunt[oa]\b|uno di dentro|(?:candidato|persona) scelt\w"
        r"|(?:candidat[oa]|persona) scelt[oa]|l'altr[oa] (?:costava|era|aveva|candidat)|più "
        r"qualificat\w* d|chi avete (?:assunto|scelto|preso)|la vincitrice|il vincitore|chi ha "
        r"avuto il posto|(?:(?<!un')altr\w|scelt\w|selezionat\w) candidat\w*|altra persona (?:avev"
        r"|ha (?:più|meno|la|avuto|preso)|scelt|che (?:avete|ha (?:avuto|preso|ottenuto)))\w*"
        r"|prescelt\w|il fortunato|ho visto chi è|chi è (?:stato )?(?:scelto|il|la)|è vero che "
        r"(?:viene|ha|è)|(?:doppio|metà|più) di me|brav[oa] ragazz[oa]|chi avete (?:scelto|preso)"
        r"|la persona (?:scelta|selezionata|che avete)|l'altr[oa] candidat\w*|non ne ha mai|non "
        r"ha mai (?:fatto|visto|lavorato)|quanto me|su (?:facebook|linkedin) ho",
    ),
    "kindly": any_of(
        # Said kindly of the other person.
        r"(?:è|sarà) fortunat|fortuna\b|auguri|auguro|augurio|tutto il bene|bocca al lupo"
        r"|congratul|complimenti|successo|benvenut|ambient|si trov|a casa|felic|non (?:potesse"
        r"|può) (?:più )?(?:venire|accettare|cominciare)",
    ),
    **PLEAS,
}
