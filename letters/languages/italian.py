"""Italian."""

import re

from letters.languages.protocol import (
    TITLES_BEFORE_NAMES,
    Company,
    Greeting,
    LetterLanguage,
    Phrases,
    with_small_initial,
)
from paper.typography import PageLanguage

# Abbreviations minded by their capitals: "Asl" and "Aci" are names as well.
_ARTICLES = (
    (r"(?:il|lo|la|i|gli|le)\b|l['’]", ""),
    (r"(?-i:CNR|CONI|FAI|CERN)\b|grande ospedale\b", "il"),
    (r"(?-i:RAI|CGIL|CISL|UIL|FAO|SIAE)\b|croce (?:rossa|bianca|verde|azzurra)\b", "la"),
    (
        r"(?-i:ACI|INPS|INAIL|ISTAT|ASL|ASST|ATS|AUSL|ARPA|ENEA|INFN|ISPRA|AIFA|ANCI|ANAS|ONU)\b"
        r"|(?:università|ospedale|azienda|associazione|istituto|agenzia|accademia|ente|ufficio"
        r"|unione|ordine|archivio|opera|osservatorio|assessorato|aeroporto|albergo|hotel"
        r"|orchestra|impresa|officina|autorità|editrice|enoteca|ateneo|avvocatura|unità)\b",
        "l’",
    ),
    (
        r"(?:regione|provincia|fondazione|banca|biblioteca|società|cooperativa|scuola|clinica"
        r"|casa (?:editrice|di cura|di riposo)|cassa|compagnia|comunità|facoltà|federazione"
        r"|camera (?:di commercio|del lavoro|dei deputati)|città (?:di|metropolitana)|galleria"
        r"|libreria|pinacoteca|prefettura|questura|procura|parrocchia|diocesi|caritas|cineteca"
        r"|soprintendenza|farmacia|lega|direzione|protezione civile)\b",
        "la",
    ),
    (
        r"(?:comune|ministero|museo|centro|consiglio|dipartimento|gruppo|liceo|teatro|laboratorio"
        r"|sindacato|tribunale|politecnico|policlinico|consorzio|collegio|conservatorio|parco"
        r"|comitato|consolato|governo|senato|patronato|circolo|caffè|ristorante|festival"
        r"|servizio|municipio|castello|credito)\b",
        "il",
    ),
    (r"(?:studio|stabilimento|zoo|sportello)\b", "lo"),
    (r"(?:ospedali|spedali|istituti|archivi|uffici|studi|aeroporti|enti)\b", "gli"),
    (r"(?:musei|laboratori|teatri|servizi|cantieri|vigili del fuoco)\b", "i"),
    (r"(?:gallerie|biblioteche|scuole|terme|acciaierie|librerie|cliniche|ferrovie)\b", "le"),
)
_OF = {
    "il": "del",
    "lo": "dello",
    "l’": "dell’",
    "la": "della",
    "i": "dei",
    "gli": "degli",
    "le": "delle",
}
_TO = {
    "il": "al",
    "lo": "allo",
    "l’": "all’",
    "la": "alla",
    "i": "ai",
    "gli": "agli",
    "le": "alle",
}
# Articles of a name that are Italian for certain: il Sole, and not La Roche.
_OWN_ARTICLE = re.compile(r"(il|gli) (?=\w)", re.IGNORECASE)
# Titles that take an article where somebody is spoken of; of "Sig.ra" the part before its stop.
_WITH_ARTICLE = re.compile(
    r"(?:sig|dott|dr|prof|signor[ae]?|signorina|dottor|dottoressa|professor|professoressa)\b",
    re.IGNORECASE,
)
# Titles that men and women share, with the same article for both; no other language has them.
_OF_EITHER = re.compile(r"(?:ing|avv|arch|ingegner|avvocat[oa]|architett[oa])\b", re.IGNORECASE)
_OFFICES = "direttor|direttric|president|sindac|rettor|rettric|preside|segretari"
# Words that a sentence begins with and that are nobody's name: small after a colon.
_SMALL = (
    r"[mctsv]i|ce|ne|noi|voi|lui|loro|io|ess[aie]|ognun[oa]|nessun[oa]?|niente|nulla|qualcosa"
    r"|tutt[oaie]|molt[oaie]|tant[oaie]|poc[oa]|con|senza|per|in|di|da|a|ad|su|tra|fra"
    r"|d[ea]l(?:l[aoe])?|nel(?:l[aoe])?|nei|al(?:l[aoe])?|sul(?:l[aoe])?|c['’]|d['’]|s['’]|m['’]"
    r"|(?:d[ea]l|nel|al|sul)l['’]|se|non|sì|no|e|ma|però|anche|è|era|erano|sono|fu|ho|ha|abbiamo"
    r"|quest[oaie]|quell[oaie]|quei|mi[oaei]|così|molto|dopo|prima|durante|poi|dove|chi"
)


class Italian(LetterLanguage):
    code = "it"
    label = "Italiano"
    tongue = "it"
    page = PageLanguage(
        tag="it-IT",
        quotes=("«", "»", "“", "”"),
        page_of=("Pagina", "di"),
        enclosed=("Allegato:", "Allegati:"),
        letter="Lettera",
        signature="Firma",
        stays_with_next=rf"{TITLES_BEFORE_NAMES}|Ing|Avv|Arch|Geom|Rag|Spett\.le|Gent\.m[aoei]|Egr",
        day=r"\d{1,2}º?",
        subject_label="Oggetto: ",
    )
    layout = "fr"
    paper = "a4"

    numbers = "un due tre quattro cinque sei sette otto nove"
    you = "Lei"
    you_and_others = "Lei e con {others}"
    colleagues = "diversi colleghi"
    conjunction = "e"
    alternative = "o"

    titles_that_are_names = ""
    titles_of_a_man = "dr"
    opening_to_a_man = (
        r"[\w ]*(?:egregio|gentilissimo|gent\.?mo|caro|carissimo|stimato|illustrissimo)\b"
    )
    opening_to_a_woman = (
        r"[\w ]*(?:egregia|gentilissima|gent\.?ma|cara|carissima|stimata|illustrissima)\b"
    )
    addresses_nobody = (
        "team tutti tutte signori direttore direttrice presidente sindaco sindaca rettore rettrice"
        " preside redazione azienda ditta società"
    )
    departments = r"ufficio|reparto|risorse umane|segreteria|commissione|redazione|squadra"
    office = rf"(?:[\w.]+ )?(?:signora?|sig(?:\.ra|\.)?) (?:{_OFFICES})"
    titles = {"f": "Sig.ra", "m": "Sig.", "dr": "Dott.", "prof": "Prof."}
    titled = {
        "f": "Gentile {short_name}",
        "m": "Egregio {short_name}",
        "d": "Gentile {short_name}",
    }
    untitled = "Gentile {name}"
    nobody = "Gentili Signore e Signori"
    friend = "Buongiorno"
    friend_by_first_name = "Ciao"
    greeting_end = ","
    keeps_international_titles = False
    # An Italian verb says it alone; "siete" would be a Spanish seven.
    reader = r"(?i:voi|vostr[oaei]|avete|avevate|eravate)|Lei|Suoi?|Sua|Vi"
    others = r"(?i:loro)"

    small_words = (
        "il lo gli le una di del della delle dei degli nel nella con per che non sono è anche più"
        " ho abbiamo avete mi vi su questo questa quando dal dalla alla al molto tutti era mio"
        " vostro vostra nostro nostra cui perché ora"
    )
    openings = (
        r"gentil(?:[ei]|issim[oaie])|gent\.?(?:m[oaei]|le|li)|egregi[oa]?|egr\.?"
        r"|car(?:issim)?[oaie]"
        r"|stimat[oa]|illustr(?:e|issim[oa])|spett(?:abile|\.?le)|buon ?(?:giorno|pomeriggio)"
        r"|buona ?sera|ciao|salve"
    )
    titles_read = {
        ("f", ""): "signora sig.ra signorina sig.na",
        ("m", ""): "signor signore sig",
        ("f", "dr"): "dott.ssa dottoressa dr.ssa d.ssa",
        ("m", "dr"): "dott dottor dottore",
        ("f", "prof"): "prof.ssa professoressa",
        ("m", "prof"): "professore",
    }
    noun_phrase = r"il|lo|la|l['’]|i|gli|le|un|uno|una|un['’]|quel|quell[oa]|quell['’]|quest[oa]"
    question = r"come|com['’]|quando|che|perché|quant[oaie]|dove|ciò che"
    verb = (
        r"è|sono|era|erano|fu|furono|ha|hanno|ho|aveva|avevano|abbiamo|avete|avevate|siamo|siete"
        r"|eravamo|eravate|(?!brava\b)\w{2,}ava(?:no)?|\w{2,}eva(?:no)?|disse|fece|piacque|finì"
        r"|durò|andò|mostrò|raccontò|parlò|cominciò|spiegò"
    )
    relative = r"che|chi|cui|quando|dove|come|com['’]|perché|quant[oaie]|,"
    subject = r"(?!)"
    when = "quando"
    the_moment_when = "il momento in cui"
    nothing = (
        r"niente|nulla|nessun[oa]?|no|boh|non (?:so|saprei|ricordo)"
        r"|(?:niente|nulla) (?:di (?:che|particolare|speciale)|in particolare)"
    )
    small_after_a_colon = f"{_SMALL}|{noun_phrase}|{question}"
    phrases = Phrases(
        unmeant=r"non (?:le |vi |ti |la )?(?:chiedo|pretendo|voglio|è|intendo|cerco|mi aspetto)"
        r"|mai\b|piacevolmente|positivamente|favorevolmente|senza",
        condition=r"(?:se|qualora|quando|quand'|dovesse\w*|nel caso|in caso|caso mai|casomai"
        r"|ove)(?:(?!\w)|(?<='))",
        writer=r"(?:io|mi|m'|me|mio|mia|miei|mie|ho|sono)(?:(?!\w)|(?<='))",
        reader=r"(?:lei|la|le|suo|sua|suoi|sue|voi|vi|vostr\w*|tu|ti|tuo|tua|tuoi|tue|te|avete"
        r"|avet\w*|siete|hai|sei)(?:(?!\w)|(?<='))",
        unnamed=r"\[che cosa condivide\]",
        unsaid=r"\[che cosa c[’']è di nuovo\]",
        thanks=r"apprezzat\w*|gentile da parte|"
        r"grazie(?! a(?:l|llo|lla|i|gli|lle|ll')(?: (?:temporal|postin|sciop|ritard"
        r"|tren)\w*))|ringrazi\w*|grat[oai]\b|riconoscen\w*|gratitudine|riconoscimento|in debito"
        r"|bontà di|cortese da parte|gentile da parte|ricompens\w*|apprezzo (?:che|molto|il|la)"
        r"|obbligat[oa]\b",
        enjoyed=r"gustat\w*|più felici|gran momento|valeva|che conosca|"
        r"piacer\w*|apprezzat\w*|piaciut\w*|godut\w*|goduria|delizi\w*|squisit\w*"
        r"|divertit\w*|divertent\w*|spasso|festa|regalo|spettacolo|gradevol\w*|gradit\w*"
        r"|bell\w+ (?:\w+ )?(?:gente|incontr|conversazion|chiacchier|colloqui|serat|giornat"
        r"|moment|tempo|telefonat|ore|ora|esperienz)\w*|bellissim\w*|(?:giornat|serat|incontr"
        r"|colloqui|conversazion|chiacchierat|visit|discors|session|call|pomerigg"
        r"|or[ae]\b)\w* (?:\w+ ){0,8}(?:stat|erano|era|fu|furono|mi (?:ha|hanno))\w*"
        r"|chiacchier\w*|volentieri (?:con|a parlare)|riso\b|ridere|risate|simpatic\w*|ridato"
        r"|fatto bene|incantat\w*|gioi[ae]|memoria|ricordo\b|ricordi\b|che serata|quanto mi"
        r"|troppo bello|è stato (?:top|bello|interessante|stimolante|prezioso|arricchente|molto)"
        r"|interessant\w*|stimolant\w*|arricchent\w*|cordial\w*|calor\w*|accolt\w*|accoglien\w*"
        r"|clima|atmosfera|trovat\w* bene|sentit\w* a (?:mio )?agio|allegr\w*|parlato bene"
        r"|s'è (?:chiacchierato|parlato|riso)|fra le migliori|tra le migliori|intesa|meraviglia"
        r"|ascoltarl\w*|camminare con|tesoro|commoss\w*|mi danno l'orticaria|ottima impressione"
        r"|ho imparato|gran bel tempo|che bel|assapor\w*|adorat\w*|valevano il viaggio"
        r"|valeva il viaggio",
        particular=r"l'enigma|che mi lasciass\w*|ad alta voce|"
        r"parlare (?:con lei|con te|con voi)? ?(?:di|del|dell|della|dei)\b"
        r"|immaginare (?:insieme|con)|stare in|vedere (?:il|la|i|le|lavorare)\b|(?:parete"
        r"|stanza|banco|pappagallo|finestra|scatola|angolo|lavagna|campionato|forno) (?:di"
        r"|delle|del|a|in|dei|della|sotto|accanto)\b|in cui abbiamo|(?:quello|quella) (?:sotto"
        r"|nella|sul|di)\b|valeva|"
        r"(?:gran|bel|bello) momento|mentre (?:lei|tu|raccont)\w*|(?:la|il) (?:sua|suo|tua|tuo"
        r"|vostra|vostro) (?:frase|domanda|racconto|storia|parete|teoria|idea"
        r"|osservazione) (?:di|che|su|dell\w*|è)|(?:minuti|ora|pomeriggio|notte|giro"
        r"|passeggiata|chiacchierata) (?:in cui|tra|nella|nel|alla|sul|sotto)|"
        r"ricord\w*|soprattutto|in particolare|specie (?:del|della|quando|il|la|dei)"
        r"|in special modo|specialmente|ripens\w*|penso (?:ancora|spesso|di continuo|sempre)"
        r"|rimast[oaei] (?:impress|in mente|nel cuore)\w*|impress\w*|colpit\w*|scord\w*"
        r"|dimentic\w*|indimenticabil\w*|negli occhi|quando (?:mi|ci|il|la|lo|avete|ha|hai|vi|le"
        r"|i|gli|l'|uno|una)\w*|mentre|(?:il|la|lo|i|gli|le|l'|un|una|quel|quella|quelle"
        r"|quei) ?(?:\w+ ){1,5}(?:che|dove|cui|il cui|la cui)\b|come (?:avete|il|la|lo|mi|si) \w+"
        r"|dove (?:i|il|la|le|lo|si|qualcuno|gli)|(?:sul|sulla|sullo|sull'|sui|sulle|di|del|della"
        r"|dei|delle) ?\w+ (?:\w+ ){0,4}(?:che|dove|cui)\b|storia|aneddoto|racconto|la racconto"
        r"|(?:conversazione|colloquio|chiacchierata|parlare|dibattito|discussione|incontro"
        r"|ragionare) (?:\w+ ){0,4}(?:su|sul|sulla|sui|sulle|sullo|sull'|di|del|della|intorno)\b"
        r"|e la su[ao] \w+|perché (?:la|il|nessuno|porta)|la (?:visita|prova|mappa"
        r"|presentazione) |che non (?:matura|scordo)|il (?:calendario|racconto|dibattito"
        r"|controesame)|gerardo|quella \w+ (?:di|del)|raccont\w*|ho ancora|lavagna|a (?:sentire"
        r"|parlare|vedere) |in quella \w+|mi spiegò|la racconto|dove i|quando mi (?:avete|ha|hai)"
        r"|adoro|(?:la|il|lo) (?:\w+), (?:la|il|lo|tuo|sua)|quando (?:mi|ci|li) \w+",
        excited=r"non vedo l'ora|"
        r"avrei guidato|con (?:gran )?gusto|mi ci (?:butterei|tufferei)|"
        r"sarebbe (?:stat[oa] )?(?:una?|un vero) (?:gioia|felicità|piacere|sogno|festa|onore)"
        r"|avrei (?:\w+ ){0,4}(?:volentieri|gusto|voluto imparare)|mi piacerebbe"
        r"|mi sarebbe piaciut\w*|vedevo già|nulla avrei|mi avrebbe (?:\w+ )?(?:appassionat"
        r"|affascinat|res|fatt)\w*|sarei (?:stat\w )(?:fier|lieto|felice|ben)|"
        r"entusias\w*|motiv\w*|vedev\w* l[’']ora|attir\w*|appassion\w*|passione"
        r"|ero (?:car|pront|gas|emozion|felic)\w*|caric\w*|gasat\w*|emozion\w*|pelle d'oca"
        r"|scalpit\w*|voglia|desider\w*|sogn\w*|innamorat\w*|stregat\w*|sedott\w*|conquist\w*"
        r"|acces[oa]\b|accend\w*|interess\w*|formicol\w*|esaltat\w*|esalt\w*|volevo|ci volevo"
        r"|volut\w*|mi vedevo|già lì|maniche|(?:ci )?(?:sarei|sarò) (?:venut|salpat|stat"
        r"|andat)\w*|ci verrei|ardev\w*|moriv\w*|affezionat\w*|allegria|preso allo stomaco"
        r"|con la testa|cuore (?:già )?m|non (?:ci )?dormivo|non pensavo ad altro|curios\w*"
        r"|affascin\w*|ispirat\w*|stimol\w*|all'idea|l'idea di|prospettiva|piaceva l'idea|slancio"
        r"|alzerei alle|fame di|messo l'anima|mi sarei dat|di corsa|trasloc\w*|impazien\w*"
        r"|felice di (?:lavorare|cominciare|entrare)|bambino|fin da (?:subito|ora)|in mezzo"
        r"|venuta contenta|avrei lavorato|m'è venuta|mi andrebbe|nostalgia di|(?:far parte"
        r"|entrare|unirmi|lavorare|contribuire|collaborare) (?:nel|nella|del|della|al|alla|con"
        r"|a)\b|piaciuto (?:entrare|lavorare|far|contribuire)",
        disappointed=r"brucia\b|cuore (?:un po' )?(?:pesante|stretto|gonfio)|quindi è dura|è dura\b"
        r"|dura da"
        r"|illus[oa]\b|"
        r"dispiac\w*|spiac\w*|rammaric\w*|delus\w*|delusione|peccato|sper(?:avo|ato"
        r"|avamo)\w*|rattrist\w*|intrist\w*|trist\w*|malinconi\w*|dolore|doluto|addolor\w*"
        r"|amarezz\w*|amar[oa]\b|male\b|piant\w*|piang\w*|lacrim\w*|magone|bruciat\w*|broncio"
        r"|muso|svuotat\w*|spezzat\w*|strett[oa]|grigi[ao]|doccia fredda|colpo al|botta|mazzata"
        r"|un po' giù|\bgiù\b|storta|lutto|cuore spezzato|(?:ci )?son[o]? rimast\w*"
        r"|rimast[oa] (?:male|delus|trist|sedut|pensieros)\w*|un altro esito|esito divers\w*"
        r"|(?:esito|risposta|notizia|telefonata|finale) divers\w*|non (?:era|è) (?:quello|la|il"
        r"|ciò)|avrei (?:preferito|voluto|desiderato)|mi sarebbe piaciuto|costato|girano|umore"
        r"|sofferto|smaltit\w*|tirare su|digerir\w*|ci tenevo|rimpian\w*|sconfort\w*|abbattut\w*"
        r"|non facile|soffitto|pensieros\w*|ho fatto male|ha fatto male|lasciar andare"
        r"|giornata no|sospir\w*|pizzic\w*",
        respect=r"(?:vi|ti|le) serviva|dovevate|dovevi|e va bene|bisognava scegliere|"
        r"(?:rispett|comprend|compres|accett|capisc|capit)\w*|decision\w*|decis[oaei]?\b"
        r"|decid\w*|sc(?:elt|egli|else)\w*|sceglier\w*|giudi\w*|verdetto|onor[oi]\b|fiducia"
        r"|criterio|va bene così|in pace|ci sta\b|mi sta bene|voto\b|votat\w*|è (?:tuo|tua|suo"
        r"|sua|vostr[oa])\b|comandi|legittim\w*|diritto|giust[oa]\b|corrett\w*|ragionat\w*"
        r"|valutat\w* (?:bene|con|tutto)|soppesat\w*|conformo?\b|conforma|faccio mia|mi adeguo"
        r"|adegu\w*|prendo atto|senza riserve|non (?:si )?discut\w*|nessun (?:problema|rancore)"
        r"|senza rancore|amici come prima|sentenza|stabilit\w*|conclusione|tutto regolare"
        r"|sa (?:cosa|di chi|lei|bene)|conosce i suoi|conosce lei|il mestiere è"
        r"|al cento per cento|guardare all'intero|le sue ragioni|vostre ragioni|buone ragioni"
        r"|motivi validi|condivid\w*|me lo prendo|così dev|levo il cappello|benissimo"
        r"|consapevol\w*|tocca\w* a (?:voi|lei|te)|spett\w* a|ci mancherebbe|deliber\w*"
        r"|levo l'elmo|padrone è lei",
        wishes=r"augur\w*|ogni bene|in bocca al lupo|successo|spero che|(?:che|possa\w*) (?:il|la"
        r"|lo|i|gli|le|l'|non|tutt\w+|vi|le|ti|sia|siano|spacch\w*|la)[^.\n]{0,60}(?:sia|siano"
        r"|vada|vadano|port|resti|gel|reg|faccia|facciano|riesc|cresc|arriv|abbia|abbiano|duri"
        r"|protegg|spacch)\w*|(?:^|(?<=[.;!?] )|(?<=\n))(?:che (?!mi\b|la risposta|bello|sorpresa"
        r"|serata)|possa\w* )\w+|(?:buon|buona|buoni|buone|felic[ei]|seren[oaei]|splendid[oaei]"
        r"|tant[oaeie]|mille|lunga|ottim[oaei]|mare|sole|piazze|turni|ascolti|vento|poca|forza"
        r"|pace|salute) (?:\w+ )?\w+|un (?:\w+ )?(?:inverno|(?:buon|felice|bel) anno|semestre"
        r"|autunno|periodo|futuro|lavoro|caro saluto)|il meglio|fate il botto|faccia il botto"
        r"|incrocio le dita|dita incrociate|godit\w*|buona fortuna|fortuna|abbi(?:a|ate)? cura"
        r"|stammi bene|statemi bene|sia mite|guarisca\w*|tornate sempre|a tutt[aie] (?:la|i|voi"
        r"|il|le|gli)|a lei e a|vi protegga|un saluto a|cari saluti a|(?:felice|prospero"
        r"|sereno) \w+|complimenti per|(?:^|(?<=[.;!?] )|(?<=\n))(?:attenti|speriamo"
        r"|un (?:giardino|anno|natale)|notti|prove) \w+",
        reopens=r"(?:divenisse|diventasse|fosse|sarà|tornasse|torna) (?:\w+ ){0,2}(?:vacant|liber"
        r"|apert|da coprire|disponibil|fuori)\w*|(?:ci fosse|voleste|cercaste|servisse"
        r"|volessi) ancora|torna\b|"
        r"(?:torn\w+|di nuovo|nuovamente|ancora|un'altra volta|un giorno|un domani"
        r"|in futuro|nuova\w*)\b[^.\n]{0,60}\b(?:liber|vacant|dispon|apr|apert|bandit|copert"
        r"|scopert|cerc|serv|manc|ricerc|in tavola|bisogno|vuota)\w*|(?:liber|riapr|riapert"
        r"|rifinanz|ribandi)\w*|si liber\w*|(?:posto|ruolo|posizione|cattedra|sedia|incarico"
        r"|banco|assegno)[^.\n]{0,70}(?:liber|vacant|scopert|dispon|vuot|manc|riapr|apr|torn"
        r"|resta|si present)\w*|(?:cerc|serv|manc|occorr"
        r"|venisse a mancar)\w*[^.\n]{0,50}(?:ancora|di nuovo|un'altra volta|nuovamente)|torn(?:a"
        r"|asse|erà|i|assi)\w* (?:\w+ ){0,4}(?:in|a|al|alla|scop|vac|lib)\w*"
        r"|la situazione (?:cambi|dovesse)\w*|(?:le cose|i piani"
        r"|qualcosa) (?:dovesse\w* )?(?:cambi)\w*|(?:stessa|questa|medesima) (?:posizione|posto"
        r"|ruolo)|questo (?:posto|ruolo)|mancasse|venisse a mancare|è libero|(?:giorno|volta"
        r"|caso) (?:che|in cui) (?:\w+ ){0,3}(?:manc|serv|cerc)\w*|riapre\b|(?:torn"
        r"|ven)\w* (?:\w+ ){0,3}(?:a|in) \w+|aver bisogno un'altra|(?:un'altra|altra) volta",
        another=r"(?:ti|vi|le|mi) serv\w+|o (?:qualcosa|qualcun\w*|uno|una) (?:in|di|che|per|con"
        r"|adatt)\b|"
        r"\bun[’']altra\b(?! volta)|\bun altro\b|qualche altr[oa]|altr[ei]? (?:posizion"
        r"|opportunit|posti?\b|ruol|incaric|lavor|mansion)\w*|altrove|un posto per|o (?:se|che"
        r"|una?o?|qualcun\w*|per|il|la|un'|servire|vi|ti|le|in|a|al|alla|nelle|nei"
        r"|un)\b(?! (?:riga|messaggio|telefonata|squillo))|oppure|qualcuno\b|anche (?:se|per|una?"
        r"|altri)|pure\b|lo stesso\b|anche lì|idem|altrettanto|opportunità|(?:mi[oa]|le mie"
        r"|miei) (?:competenz|profil|formazion|esperienz|qualific|laurea|titol)\w*|simil[ei]"
        r"|adatt[oa]|(?:e|;|,|, o) se\b|(?:serv|manc|occorr|cerc|vogli"
        r"|vuoi)\w* (?:\w+ )?(?:un[oa]?|un'\w+|qualcuno|chi)\b|per (?:i|le|gli|un|una) (?:\w+)"
        r"|futur[aeio] (?:\w+ )?(?:posizion|opportun|selezion|ricerc)\w*|si cerca un|c'è altro"
        r"|progetto \w+ con un",
        contact=r"parliamone|parlarne|"
        r"ricontatt\w*|interpellat\w*|"
        r"contatt\w*|chiam\w*|scriv\w*|telefon\w*|raggiung\w*|raggiungibil\w*|(?:Sue"
        r"|Vostre|tue) notizie|sentir\w*|farmelo sapere|saper\w*|avvis\w*|inform\w*|comunic\w*"
        r"|squill\w*|messagg\w*|due righe|una riga|un fischio|fischio|una voce|un colpo al"
        r"|alz\w* il telefono|segnat\w*|ricord\w+ di me|pens(?:a|i|ate|ino) a me|suon(?:i|ate|ami"
        r"|atemi)\b|tenetemi|tenermi presente|mi tenga presente|presente\b|a disposizione"
        r"|sono disponibil\w* (?:a|per)|resto a|fate il \d|(?:al|allo) \d{3} ?\d\d|è il \d{3}"
        r"|hai il \d|me ne informi|(?:io |,|sub|allora )ci sono\b|eccomi|dimmi|dirmel\w*|fammi"
        r"|mi chiam\w*|rispondo|il mio (?:numero|contatto|recapito)|mail\b|cercatemi|cercami"
        r"|non esit\w*|parlarne|riparlar\w*|ci vediamo|felice di (?:sentir|parlar|risentir)\w*"
        r"|mi presento|sapete dove|sai dove",
        happy=r"(?:piacere|volentieri|felice|liet[oa]|content\w*|gioia|gioi\w*|orgogli\w*|onor\w*"
        r"|fier[oa]|fortuna|letizia|cuore)\b|lavorer\w*|verrei|starei|entrerei|guiderei|presterei"
        r"|lavoro (?:felice|volentieri)|mi piacerebbe|amerei|far parte|unirmi|sarei|saremmo"
        r"|servire|a occhi chiusi|salto su",
        keeps=r"basta (?:un|una)\b|paraggi|mi si può|il mio (?:numero|indirizzo|telefono|cellulare)"
        r"|meglio la sera|giorno e notte|"
        r"(?:sono|mi trov\w+|resto|rimango) (?:\w+ )?(?:al|allo|in|nei|qui)\b|"
        r"conserv\w*|ten(?:ere|ete|etel|ga|gan|et|iam|ersi|ermi)\w*|tien\w*|contattarmi"
        r"|archiv\w*|restare\b|rest(?:a|i|ino|ano|ate)\b|riman\w*|raggiungibil\w*|reperibil\w*"
        r"|(?:curriculum|cv|candidatura|la domanda|la mia domanda|scheda|dati|documenti|carte"
        r"|fascicolo|profilo|dossier|titoli|pratica|lettera|fogli|documentazione|libretto"
        r"|cartella|recapit\w*) (?:\w+ ){0,5}(?:può|possono|potete|rest|riman|ten|dorm|conserv"
        r"|stare|sono|è|val)\w*|custodi\w*|fino (?:a|al|alla|all'|agli|ai|allo)|non cambia\w*"
        r"|quello resta|non la cambio|sempre quello|non mi muovo|da una vita|lo stesso da|stabile"
        r"|linea è aperta|un anno\b|due anni|sempre (?:allo?|al|qui|reperib|raggiung)\w*"
        r"|banca dati|potete (?:ten|cons)\w*|a questo indirizzo|qui sotto|in qualsiasi momento"
        r"|in qualunque momento|(?:qualsiasi|qualunque) (?:momento|ora)",
        generic=r"buongiorno[,!]?$|"
        r"^(?:gentil\w*|egregi\w*|spett\w*\.?(?:le)?|car\w+|ciao|salve|buon\w*|stimat\w*"
        r"|alla|al|all'|a|,|\s|cort\w*)*(?:signor[ei] e signor[ei]|signori\b(?! \w)"
        r"|signore\s*(?:/|e|o)"
        r"|team|chi di competenza|ufficio|uffici\b|responsabil\w*\b(?! \w+ \w+)|tutti|tutte"
        r"|reparto|direzione|redazione|azienda|societa|ditta|commissione|comitato|risorse"
        r"|selezione|personale|hr\b|squadra|gruppo|decisor\w*|segreteria|studio\b"
        r"|direttor[ei] (?:del|della|delle|gener)\w*|tutto (?:il|lo)|staff|recruit\w*"
        r"|selezionator\w*|amici|ragazzi|collegh\w*\s*[,.:]?\s*$|destinatari\w*)|^(?:buongiorno"
        r"|buonasera|salve|ciao|gentilissimi)\s*[,.!:]*\s*$|a chi\b",
        blame=r"fatto credere|trovo strano|si scarti|scartat[oa] (?:chi|una|uno)|sacrificato"
        r"|presa in giro|preso in giro|a quanto pare (?:l'|la |il |non |conta|vale)"
        r"|quanto mi era stato|"
        r"(?:mi h(?:a|anno)|avete) sorpres\w*|sorpres[oa] (?:che|di|amar)|sorprend\w*"
        r"|ingiust\w*|evidentemente|ferit[oa]\b|perso tempo|credevo che|pensavo che|si vede che"
        r"|cognome giusto|suppongo|si preferisc\w*|chi mai vorrebbe|il mestiere lo sa"
        r"|lo sapete tutti|complimenti (?:alla commissione )?per il (?:fiuto|coraggio)"
        r"|raccomandat\w*|raccomandazion\w*|conoscenz[ea] giust\w*|le persone giuste|umiliat\w*"
        r"|umiliant\w*|offes[oa]\b|mi aspettavo (?:di più|altro|più|maggior)|pres[oa] in giro"
        r"|(?<!mi ero )illus[oa]\b|promesso|scorrett\w*|poco (?:seri|professional|rispettos)\w*"
        r"|mancanza di (?:rispetto|serietà)|meritavo|meritat[oa] di più|vergogn\w*|ironi\w*"
        r"|peggio per voi|ci perdete|inutile (?:perdita|viaggio)|(?:ha|hanno"
        r"|avete) (?:già )?(?:deciso|scelto) prima|a quanto pare (?:l'esperienza|non|conta|vent)"
        r"|conta(?:no)? (?:solo|di più)",
        argues=r"pesano (?:di )?più|ripensare|comme\w+ un errore|(?:la|vi|ti) convinc\w*"
        r"|del contrario|rived\w* (?:la mia|il mio)|"
        r"riconsider\w*|cambiare idea|decisione sbagliata|c[’']è stato un errore"
        r"|commesso un errore|ripensar(?:ci|e alla (?:vostra|sua|tua))|riconvoc\w*"
        r"|sottoporre gli atti|la classifica|punteggio|non può valere|va (?:ripetut|rifatt)\w*"
        r"|prendessi in prova|in prova per|prima di firmare|resto (?:convint|dell'idea"
        r"|persuas)\w*|sono (?:convint|sicur|cert)\w* (?:di essere|che)(?! (?:abbia|avete"
        r"|ha|avrà)\w* (?:scelt|decis|fatto))|la persona (?:adatta"
        r"|giusta)|finché (?:siete|sei|è) in tempo|ancora in tempo|rivede\w* (?:la|il|la vostra)"
        r"|rivalut\w*|ripens\w*ci|un'altra possibilità|una (?:seconda )?possibilità"
        r"|seconda occasione|concedete\w*|(?:avete|ha|hai|si è|vi siete) sbagliat\w*|uno sbaglio"
        r"|errore di|avete (?:torto|sbagliato)|ricors\w* (?:contro|al)|contest\w*|mi dia una"
        r"|datemi una|dammi una (?:chance|possibilità)|riparlarne con|mettetemi alla prova",
        fails=r"se ne vanno|all'altezza|(?<!non )dubito che|con l'altra persona"
        r"|non dovesse funzionare"
        r"|chi avete preso|vi deluda|prima scelta|regga l'|"
        r"non (?:funzion|andass|andrà bene|si rivel)\w*|fallir\w*|periodo di prova"
        r"|rinunci\w*|cavallo sbagliato|dur(?:a|ano|erà) poco|alla prima (?:nevicata|difficoltà"
        r"|occasione)|il nuovo (?:alla|non)|si accorgess\w*|non (?:ingran|ce la f|regg|dur|resist"
        r"|rest|tien|funz)\w*|quando molla|molla\b|mollasse|se (?:dovesse )?(?:fall|delud"
        r"|andarsene|licenzi)\w*|delud(?!ent)\w*|in prova la cosa|se ne (?:va|andasse"
        r"|pentir)\w*|pentir\w*|vi accorgerete|durerà|andrà via|si stanch\w*|si tirasse indietro"
        r"|scelta sbagliata|a lungo non",
        compares=r"(?:candidat[oa]|persona) scelt[oa]|l'altr[oa] (?:costava|era|aveva|candidat)"
        r"|più qualificat\w* d|chi avete (?:assunto|scelto|preso)|la vincitrice|il vincitore"
        r"|chi ha avuto il posto|"
        r"(?:altr\w|scelt\w|selezionat\w) (?:candidat|person)\w*|(?:meglio"
        r"|miglior\w*) di (?:me|lei|lui|chi|quell\w*)|più esperienza d\w*|prescelt\w|il fortunato"
        r"|la fortunata|ho visto chi è|chi è (?:stato )?(?:scelto|il|la)|è vero che (?:viene|ha"
        r"|è)|(?:doppio|metà|più) di me|bravo ragazzo|brava ragazza|quella ragazza|quel ragazzo"
        r"|chi avete (?:scelto|preso)|la persona (?:scelta|selezionata|che avete)"
        r"|l'altr[oa] candidat\w*|rispetto a me|di me,? (?:ha|che)|al posto mio|non ne ha mai"
        r"|non ha mai (?:fatto|visto|lavorato)|ha meno|quanto me|come me non|il vincitore"
        r"|la vincitrice|su (?:facebook|linkedin) ho",
        begs=r"supplic\w*|implor\w*|disperat\w*|bisogno (?:di questo|del|di un) (?:lavoro|posto)"
        r"|il mio affitto|ultima possibilità|qualsiasi (?:lavoro|cosa)|ti prego\b|sfratto"
        r"|disoccupazione|alla mia età|un'altra porta|nessun (?:altro|altra) (?:mi|vuole)"
        r"|non (?:la|lo) trovo più|non arrivo a fine|fine mese|bollett\w*|mutuo|debiti"
        r"|affitto da pagare|figli da (?:mantenere|sfamare|crescere)|la prego in ginocchio"
        r"|in ginocchio|pietà|per carità|senza stipendio|gratis\b|ultima speranza"
        r"|non so (?:più )?(?:come|cosa|dove)|accetto (?:qualunque|qualsiasi)|qualunque (?:cosa"
        r"|lavoro|posto)|malat[oa]\b|malattia|operazione|cuore conciato|ho bisogno (?:di"
        r"|del) (?:lavor|quest)\w*|a metà (?:stipendio|paga)|non dormo\b(?! più dalla voglia)",
        demands=r"perché sono stat[oa]|(?:mi indichi|mi dica|ditemi|mi dia) (?:\w+ ){0,2}(?:ragioni"
        r"|motivi|perché)|che cosa mancava|chi ha deciso|mi dobbiate|mi deve"
        r"|spiegazione scritta|motivi di questo|"
        r"perché (?:non (?:sono|ero|io|mi)|io|mi (?:ha|avete)|avete|ha scelto"
        r"|ha preferito)|spieg(?:hi|ate|armi)\b|(?:vere|esatte|le) motivazioni|risposta motivata"
        r"|una spiegazione|per iscritto|per altre vie|(?:i|quali) motivi (?:della|del|di|per)"
        r"|(?:le|quali) ragioni (?:della|del|di|per)|pretend\w*|esig\w*|entro (?:otto|dieci"
        r"|quindici) giorni|dimmi (?:almeno )?(?:il )?perché|(?:almeno )?il perché|mi (?:deve"
        r"|dovete|devi) (?:una|almeno)|ho (?:il )?diritto|sapere (?:il motivo|perché|i motivi"
        r"|le ragioni)|come mai|per quale (?:motivo|ragione)|risponda entro|attendo (?:una|la"
        r"|Vostra|Sua)? ?(?:risposta|spiegazione)\w*|punto per punto|i punteggi"
        r"|che cosa (?:ho sbagliato|mi è mancato|non ha funzionato)|cosa ho sbagliato"
        r"|dove ho sbagliato|esigo|motivazione (?:scritta|dettagliata)|non dormo e me lo merito"
        r"|me lo merito",
        sells=r"candidat[oa] ideale|mi permetta di ricordare|leader (?:affermat|nat)\w*"
        r"|doti comunicative|(?:raddoppiato|triplicato|aumentato) (?:le|i|il)|quattro lingue"
        r"|due lauree|"
        r"allego|in allegato|anni di esperienza|dimostrar(?:Le|Vi)\b|(?:invi|mand"
        r"|rimand)\w*[^.]{0,24}\b(?:curriculum|CV)\b|sul mio sito|ricord(?:ati|atevi|i"
        r"|are) (?:però )?(?:due|che|i) (?:numeri|padroneggi\w*|parlo|ho)"
        r"|(?<!cento )per cento (?:in|di|del|al)|\d+ ?%|padroneggi\w*|clienti nuovi|nuovi clienti"
        r"|fatturato|valutazioni (?:sono|ottime)|il mio (?:sito|portfolio|book online)"
        r"|vi ho preparato|ho (?:già )?(?:preparato|scritto|disegnato|redatto) (?:un|il|per)"
        r"|lettere? di (?:referenze|raccomandazione)|certificati? (?:allegat|in)\w*"
        r"|come dimostra\w*|nel mio curriculum|aggiornat[oa] (?:il )?(?:cv|curriculum)|(?:cv"
        r"|curriculum)\b[^.\n]{0,15}aggiornato",
        flatters=r"stimolant\w*|che abbia mai vist\w*|assolutamente perfett\w*|brillant\w*"
        r"|magnific\w*"
        r"|bellissim\w*|migliore \w+ che|più \w+(?:, più| del mondo)|"
        r"fantastic\w*|incredibil\w*|meraviglios\w*|straordinari\w*|eccezional\w*"
        r"|\bsogn[oi]\b|spettacolar\w*|senza pari|faro|gloria",
        elsewhere=r"(?:scrivo|scritto) la stessa cosa|in copia|lettera identica|"
        r"parola per parola|copia esatta|identiche parole|queste stesse righe"
        r"|la stessa lettera|vale (?:identica )?per (?:ognuno|tutti|ciascuno)|identic[ao]"
        r"|cari tutti|messaggio inoltrato|inoltrat\w*|stess[oae] (?:parole|lettera|testo"
        r"|messaggio|righe) (?:anche )?(?:a|al|alla|per)|copia (?:di questa|conforme"
        r"|per conoscenza)|per conoscenza|ho scritto (?:lo stesso|la stessa)|anche al? (?:signor"
        r"|dottor|collega)\w*|uguale per tutti|ho mandato (?:questa|la stessa)",
    )
    articles = _ARTICLES
    always_capital = "(?!)"
    everybody = r"ambosessi|ambo[ ]i[ ]sessi|tutti[ ]i[ ]generi"
    terms = (
        r"(?:a[ ])?tempo[ ](?:pieno|parziale|determinato|indeterminato)"
        r"|(?:full|part)[ -]?time"
    )
    terms_for_sure = r"(?:a[ ])?tempo[ ](?:pieno|parziale|determinato|indeterminato)"

    def company(self, name: str) -> Company:
        article, noun = self.article(name), name
        the = _joined(article, name)
        own = _OWN_ARTICLE.match(name)
        if own:
            article, noun = own[1].lower(), name[own.end() :]
        if article:
            of, to = _joined(_OF[article], noun), _joined(_TO[article], noun)
        else:
            of, to = f"di {name}", f"{'ad' if name[:1] in 'Aa' else 'a'} {name}"
        return Company(the, f"presso {the}", of=of, to=to)

    def date(self, day):
        return re.sub(r"^1\b", "1º", super().date(day))

    def position(self, name: str) -> str:
        return with_small_initial(name, self.small_words)

    def conjunction_before(self, name: str) -> str:
        return "ed" if re.match(r"[eèé]", name, re.IGNORECASE) else "e"

    def title(self, gender: str, rank: str) -> str:
        if rank == "dr":
            return {"f": "Dott.ssa", "m": "Dott."}.get(gender, "")
        if rank == "prof" and gender == "f":
            return "Prof.ssa"
        return super().title(gender, rank)

    def after_a_preposition(self, greeting: Greeting, name: str) -> str:
        short_name = self.short_name(greeting, name)
        if _OF_EITHER.match(short_name):
            return f"l’{short_name}"
        articles = {"f": "la", "m": "il"}
        return self.titled_with_article(greeting, name, _WITH_ARTICLE, articles)

    def greeting_words(self, greeting: Greeting, name: str) -> str:
        return greeting.text if greeting.names_an_office else super().greeting_words(greeting, name)


def _joined(article: str, noun: str) -> str:
    """ "l’" stands close to its noun, any other article before a space."""
    return f"{article}{noun}" if article.endswith("’") else f"{article} {noun}".strip()
