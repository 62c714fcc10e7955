"""How people note things in Italian: without articles, in figures, as infinitives."""

from letters.languages.noted_words import NotedWords

NOTED = NotedWords(
    nouns={
        "fp": r"(?:\d+|due|tre)\s+ore|domande|risposte|spiegazioni|macchine|risate|idee|storie"
        r"|chiacchiere",
        "f": r"visita|chiacchierata|riunione|prova|domanda|risposta|accoglienza|atmosfera|cucina"
        r"|trasparenza|gentilezza|simpatia|energia|storia|idea|sala|fabbrica|pausa|intesa|vista"
        r"|mezz['’]ora|ora"
        r"|giornata|mattinata|lavagna|cena|colazione|squadra|fiducia|cura|chiarezza|dimostrazione"
        r"|tavola rotonda|demo|zona|gente|cultura|mensa|battuta|officina|\w{3,}[zs]ione"
        r"|\w{3,}età|\w{3,}ità|difficoltà"
        r"|biblioteca|mostra|passione|serra|calma|pulizia|risata|passeggiata|scuola|\w{4,}ezza",
        "mp": r"(?:\d+|dieci|venti|trenta)\s+minuti|spazi|colleghi|progetti|consigli|laboratori"
        r"|macchinari|sorrisi|uffici|racconti|assaggi|complimenti|ragazzi|bambini|bimbi|disegni",
        "m": r"profumo|odore|pranzo|caffè|colloquio|incontro|ambiente|giro|progetto"
        r"|laboratorio|gruppo|team|caso"
        r"|test|tour|esercizio|brainstorming|spirito|clima|entusiasmo|umorismo|sorriso|confronto|dialogo"
        r"|scambio|rapporto|momento|tempo|lavoro|benvenuto|tono|rispetto|spazio|racconto|giardino"
        r"|cantiere|contatto|ascolto|feeling|orto|direttore|silenzio|panorama"
        r"|mentoring|coaching|feedback|\w{4,}(?:aggio|mento)",
    },
    exclaiming=r"che",
    before_nouns=r"[12][°ºª]|bellissim[oa]|ottim[ei]|molto(?=\s+\S+\s+\S)|ottim[oa]|bell[oa]|bel|bell['’]|buon|buon[oa]"
    r"|grande?|gran|prim[oa]|second[oa]|lung[oa]|ver[oa]|piccol[oa]|piacevole|splendid[oa]"
    r"|stupend[oa]|eccellente",
    joining=r"e|ed|poi|e poi|e anche|nonché",
    that=r"che(?=\s+(?:abbiate|avete|abbia|abbiano|ha|hanno|foste|fosse|fossero|mi|ci|si|vi|non|il"
    r"|lo|la|le|gli|i|l['’]|tutt[ie]|ognuno|nessuno|lei|voi|loro|un|una|uno|siate|sia|siano"
    r"|\w+ste|\w+sse(?:ro)?)\b)",
    the_fact_that="il fatto che",
    # Any before an article, the usual ones before any word.
    infinitive=r"\w{2,}[aei]re(?=\s+(?:una?|uno|il|lo|la|le|gli|i)\b|\s+l['’])"
    r"|(?!saper fare$)(?:non )?(?:lavorar|parlar|gestir|vender|cucinar|guidar|organizzar|coordinar"
    r"|negoziar|comunicar|conoscer|usar|insegnar|aiutar|poter|saper|aver|esser|veder|visitar"
    r"|provar|chiacchierar|scoprir|imparar|condivider|rider|sentir|mangiar|far|incontrar"
    r"|ascoltar|formar|dover|cantar|giocar|ballar|impastar|assaggiar|disegnar|scriver|legger"
    r"|discuter|salutar|suonar|costruir|guardar|camminar)(?:e|mi|si|ci|l[oaie]|vi)?(?=\s+\w)",
    able="so",
    has_done=r"ha(?=\s\w+[aiu]to\b)",
    i_have="ho",
    first_person={
        "avere?": "ho",
        "essere?": "sono",
        "conoscere": "conosco",
        "parlare": "parlo",
    },
    being_able=r"saper|sapere|poter|potere|essere in grado di",
    posts=r"posizione\s*:\s*|cercasi\s+|lavoro\s+(?:come|da|di)\s+|(?:stage|tirocinio)\s+[–—:-]\s+|(?:(?:la"
    r"|una)\s+)?(?:posizione|posto)\s+di\s+|(?:il"
    r"|lo|la|i|gli|le|un|uno|una)\s+"
    r"|l['’]",
    of_positions=r"responsabile|addett[oa]|impiegat[oa]|ingegnere|tecnic[oa]|commess[oa]|capo"
    r"|assistente|direttore|direttrice|coordinat(?:ore|rice)|educat(?:ore|rice)|infermier[ea]"
    r"|contabile|magazziniere|operai[oa]|cameriere|cuoc[oa]|autista|sviluppat(?:ore|rice)"
    r"|progettista|consulente|segretari[oa]|operat(?:ore|rice)|barista|venditore|venditrice"
    r"|negozio|vendite|progetto|marketing|generale|commerciale|gestionale|amministrativ[oa]"
    r"|finanziari[oa]|informatic[oa]|logistic[oa]|qualità|produzione|comunicazione|sociale"
    r"|meccanic[oa]|elettric[oa]|elettronic[oa]|civile|insegnante|docente|scuola|primaria"
    r"|secondaria|medic[oa]|risorse|umane|reparto|clienti|sala|servizio"
    r"|magazzino|laboratorio|pulizie|cucina|manutenzione|farmacia|asilo|nido|office|back|front"
    r"|sostegno|sanitari[oa]|socio|infanzia|ricevimento|mensa|acquisti|junior|senior|prodotto|formazione|sicurezza|reti|sistemi|personale|volontari",
    between_nouns=r"di|d[ae]l(?:l[aeo])?|de[gl]li|dei|al(?:l[aeo])?|agli|ai|nel(?:l[aeo])?|nei|per"
    r"|con|in|su|e",
    per={
        "all’anno": r"(?:a|per)\s+year|/\s?(?:year|yr|anno)|p\.?a\.?|per annum|yearly|annually",
        "al mese": r"(?:a|per)\s+month|/\s?(?:month|mo|mese)|monthly",
        "all’ora": r"(?:an|per)\s+hour|/\s?(?:h(?:(?:ou)?r)?|ora)|hourly",
        "lordi": "gross",
    },
    short_for={
        "qnd": "quando",
        "cmq": "comunque",
        "nn": "non",
        "ke": "che",
        "xké": "perché",
        "xchè": "perché",
        "xche": "perché",
        "qlc": "qualche",
    },
    years="anni",
    of_experience="di esperienza",
    remote=r"(?:100 ?% )?(?:in |da )?(?:full[- ])?(?:remoto|remote|smart working|telelavoro)",
    from_home="da remoto",
    forms_of_address={
        "f": r"maestra|infermiera|zia|capitana|cuoca|direttrice|rettrice|sindaca|assessora|famiglia"
        r"|contessa|marchesa|baronessa|duchessa|principessa",
        "mp": r"coniugi",
        "m": r"maestro|infermiere|zio|capitano|cuoco|chef|mister|capo|coach|maresciallo|professor"
        r"|direttore|rettore|sindaco|assessore|primario|parroco"
        r"|conte|colonnello|generale|(?:col|gen|cap|ten)\."
        r"|(?:marchese|barone|duca|principe)(?=.* d(?:[ei]|ell[ae]) )",
    },
    of_both=r"(?:vice ?)?preside|giudice|(?:vice ?)?presidente|docente|dirigente|insegnante|agente"
    r"|comandante|tenente|sergente|consulente|assistente|garante|interprete",
    familiar="Ciao",
    courteous="Buongiorno",
    thousands=".",
)
