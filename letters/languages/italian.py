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
        enclosures_label="Allegati:",
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
    you_and_others = "Lei, così come con {others}"
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
        unnamed=r"\[che cosa condivide\]",
        unsaid=r"\[che cosa c[’']è di nuovo\]",
        thanks=r"\bgrazie\b|ringrazi|grat[oai]\b|riconoscen",
        enjoyed=r"piacere|apprezzat|piaciut|godut",
        particular=r"Ricordo|soprattutto|in particolare|ripenso|mi è rimast",
        excited=r"entusiasm|motivav|non vedevo l[’']ora|attirav|appassion",
        disappointed=r"dispiac|rammaric|delus|peccato|sperav",
        respect=r"(?:rispett|comprend|accett|capisc)\w*",
        wishes=r"augur|ogni bene|in bocca al lupo|successo|Spero che",
        reopens=r"(?:torn\w+|di nuovo|nuovamente)\b[^.]{0,24}\b(?:liber|vacant|dispon|apr|apert)\w*"
        r"|(?:liberar|riaprir)\w*|si liber\w+",
        another=r"\bun[’']altra\b|\bun altro\b|qualche altra|altre? (?:posizion|opportunit)",
        contact=r"contatt|chiamar?mi|scriver?mi|telefonar?mi|raggiunger?mi|Sue notizie"
        r"|Vostre notizie",
        happy=r"(?:piacere|volentieri|felice|liet[oa])\b[^.]{0,24}\b(?:lavor|unir|far parte)"
        r"|lavorerei\b[^.]{0,12}\bvolentieri",
        keeps=r"conservar|tenere la mia|contattarmi",
        generic=r"Signore e Signori|Signori|Spett|team|a chi di competenza|ufficio|responsabile",
        blame=r"(?:mi h(?:a|anno)|avete) sorpres\w*|sorpres[oa] (?:che|di|amar)"
        r"|sorprend\w*|ingiust\w*|evidentemente|ferit[oa]\b|perso"
        r" tempo|credevo che|pensavo che|si vede che|cognome giusto|suppongo|si preferisc\w*",
        argues=r"riconsider\w*|cambiare idea|decisione sbagliata|c[’']è stato un errore"
        r"|commesso un errore|ripensar\w*|riconvoc\w*|sottoporre gli atti|la classifica|punteggio"
        r"|non può valere"
        r"|va (?:ripetut|rifatt)\w*",
        fails=r"non (?:funzion|andass|andrà bene|si rivel)\w*|fallir\w*|periodo di prova|rinunci\w*"
        r"|cavallo sbagliato|dur(?:a|ano|erà) poco|alla prima (?:nevicata|difficoltà|occasione)"
        r"|il nuovo (?:alla|non)|si accorgess\w*",
        compares=r"(?:altr\w|scelt\w|selezionat\w) (?:candidat|person)\w*"
        r"|(?:meglio|miglior\w*) di (?:me|lei|lui|chi|quell\w*)|più esperienza d\w*"
        r"|prescelt\w|il fortunato|la fortunata",
        begs=r"supplic\w*|implor\w*|disperat\w*|bisogno (?:di questo|del|di un) (?:lavoro|posto)"
        r"|il mio affitto|ultima possibilità|qualsiasi (?:lavoro|cosa)|ti prego\b|sfratto"
        r"|disoccupazione",
        demands=r"perché (?:non (?:sono|ero|io|mi)|io|mi (?:ha|avete)|avete|ha scelto"
        r"|ha preferito)|spieg(?:hi|ate|armi)\b|(?:vere|esatte|le) motivazioni|risposta motivata"
        r"|una spiegazione|per iscritto|per altre vie"
        r"|(?:i|quali) motivi (?:della|del|di|per)|(?:le|quali) ragioni (?:della|del|di|per)"
        r"|pretend\w*|esig\w*|entro (?:otto|dieci|quindici) giorni",
        sells=r"allego|in allegato|anni di esperienza|dimostrar(?:Le|Vi)\b|(?:invi|mand|rimand)\w*"
        r"[^.]{0,24}\b(?:curriculum|CV)\b|sul mio sito",
        flatters=r"fantastic\w*|incredibil\w*|meraviglios\w*|straordinari\w*|eccezional\w*"
        r"|\bsogn[oi]\b|spettacolar\w*|senza pari|faro|gloria",
        elsewhere=r"parola per parola|copia esatta|identiche parole|queste stesse righe"
        r"|la stessa lettera",
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
