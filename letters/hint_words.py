"""How each language says what a letter after coming second holds, or should do without.

Patterns, not sentences: many ways of saying a thing count, so that nobody is told to write as we
would. `unnamed` and `unsaid` are how our own drafts leave open what only the writer can fill in:
what they pass on, and what is new with them.
Sources: DOMAIN sections 1.3 and 1.5.
"""

WORDS = {
    "en": {
        "unnamed": r"come across something",
        "unsaid": r"what is new with me",
        "thanks": r"\bthank|\bgrateful|\bappreciat",
        "enjoyed": r"\benjoy|\bpleasure\b|\bliked\b|\bglad to (?:meet|have met|talk)",
        "particular": r"still think of|on my mind|stayed with me|in particular|especially|above all"
        r"|I remember|struck me",
        "excited": r"\bexcit|\benthusias|\bkeen\b|\beager|look(?:ing|ed) forward|\bthrilled",
        "disappointed": r"\bdisappoint|\bsorry\b|\bsad\b|\bhad hoped\b|\bregret",
        "respect": r"(?:respect|accept|understand)\b[^.]{0,30}\b(?:decision|choice|decided|it)\b",
        "wishes": r"\bwish(?:es)?\b|all the best|\bI hope\b|\bgood luck\b",
        "reopens": r"(?:opens?|free|vacant|available|vacanc\w+)\b[^.]{0,24}\b(?:again|once more)"
        r"|\bever (?:opens?|comes? free|becomes? (?:free|vacant|available))"
        r"|becomes? (?:free|vacant|available)|reopens?",
        "another": r"\banother\b|\bsomething else\b|\bother (?:role|position|post|opening|job)",
        "contact": r"contact me|call me|call or write|write to me|get in touch|let me know"
        r"|hear from you|reach out to me|call on me",
        "happy": r"(?:happy|glad|pleased|delighted|love|like) to (?:work|join)"
        r"|gladly (?:work|join)|welcome the chance",
        "keeps": r"keep my|on file|reach me|be reached|reachable",
        "generic": r"whom it may concern|sir|madam|decision maker|hiring (?:manager|team)|team",
        "blame": r"\bhad thought\b|\bsurpris|\bunfair|\bapparently\b|\byour loss\b|\bironic"
        r"|\bwasted?\b|\bobviously\b|\bhurtful",
        "argues": r"reconsider|chang\w+ your mind|re-?think (?:it|your|the)|overlooked"
        r"|wrong (?:decision|choice)|made a mistake|not too late",
        "fails": r"(?:n[o’']t|not) work out|fails?\b|falls? through|proves? wrong"
        r"|leaves? (?:again|early|soon)|does not last|doesn[’']t last|regret your",
        "compares": r"(?:other|chosen|successful|winning|selected) (?:candidate|applicant|person)"
        r"|who got the job|better than|what (?:did|does) (?:he|she|they) ha(?:ve|s)"
        r"|more (?:qualified|experienced) than",
        "begs": r"\bbeg(?:ging)?\b|desperate|please,? please|I (?:really )?need (?:this|the|a) job"
        r"|my (?:rent|bills|debts)|any job|do anything|last chance",
        "demands": r"\bwhy (?:did|was|were|have|I)\b|tell me why|explain|owe me|want to know why"
        r"|reasons? (?:for|why)",
        "sells": r"\battached\b|\benclos|r[ée]sum[ée]|\bCV\b|curriculum vitae|track record"
        r"|years of experience|let me prove",
        "flatters": r"amazing|incredible|fantastic|wonderful|awesome|outstanding|dream job"
        r"|best company|world-class|inspiring",
    },
    "de": {
        "unnamed": r"auf etwas gestoßen",
        "unsaid": r"was (?:seither )?bei mir neu ist",
        "thanks": r"\bdank|\bdanke",
        "enjoyed": r"gern\w* geführt|Freude|gern (?:mit|gesprochen)|genossen|sehr gefallen",
        "particular": r"in Erinnerung|besonders|vor allem|denke ich noch|geblieben",
        "excited": r"gefreut|mit Freude|begeister|gereizt|sehr gern (?:übernommen|gearbeitet)",
        "disappointed": r"bedau[er]|enttäusch|schade|traurig|tut mir leid|gehofft",
        "respect": r"(?:respektier|akzeptier|verstehe)\w*",
        "wishes": r"wünsche|alles Gute|viel Erfolg|Ich hoffe",
        "reopens": r"(?:wieder|erneut|noch einmal)\b[^.]{0,20}\b(?:frei|offen|besetz)",
        "another": r"\bandere[nrs]?\b|etwas anderes|weitere Stelle",
        "contact": r"melden Sie sich|rufen Sie|schreiben Sie|auf mich zu|Nachricht von Ihnen"
        r"|von Ihnen zu hören",
        "happy": r"(?:gern|freuen|Freude)\b[^.]{0,40}\b(?:arbeiten|mitarbeiten)"
        r"|würde ich (?:sehr )?gern",
        "keeps": r"aufbewahren|behalten|erreichen Sie mich|Sie erreichen mich",
        "generic": r"Damen und Herren|Team|Entscheider|Personalabteilung",
        "blame": r"überrascht|unfair|ungerecht|offenbar|offensichtlich|verletz|verschwendet"
        r"|hatte gedacht",
        "argues": r"überdenken|noch einmal (?:prüfen|entscheiden)|falsche Entscheidung"
        r"|umentscheiden|übersehen|ein Fehler",
        "fails": r"nicht (?:klappt|bewährt|passt|funktioniert)|scheiter|doch abspringt|Probezeit",
        "compares": r"(?:ander|ausgewählt|erfolgreich)\w* (?:Kandidat|Bewerber|Person)"
        r"|besser als|mehr Erfahrung als",
        "begs": r"flehe|verzweifel|bitte, bitte|brauche (?:diese|die|eine) (?:Stelle|Arbeit)"
        r"|meine Miete|letzte Chance|egal welche",
        "demands": r"\bwarum\b|weshalb|\bGründe\b|erklären Sie|Begründung",
        "sells": r"Anlage|beigefügt|Lebenslauf|Jahre Erfahrung|überzeugen lassen",
        "flatters": r"fantastisch|großartig|wunderbar|unglaublich|traumhaft|Traumjob|einzigartig",
    },
    "fr": {
        "unnamed": r"trouvé quelque chose",
        "unsaid": r"ce qu’il y a de nouveau",
        "thanks": r"remerci|\bmerci\b|reconnaissan",
        "enjoyed": r"plaisir|apprécié|plu\b|heureu\w+ d",
        "particular": r"J[’']en retiens|surtout|en particulier|notamment|je repense",
        "excited": r"enthousias|motivai|tenait à cœur|hâte|me réjoui|passionn",
        "disappointed": r"regret|déçu|déception|désolé|espérais",
        "respect": r"(?:respect|compren|accept)\w*",
        "wishes": r"souhait|réussite|bonne continuation|J[’']espère",
        "reopens": r"(?:libér|ouvr|disponible|pourvoi|vacant)\w*\b[^.]{0,20}\b(?:nouveau)"
        r"|à nouveau|se libér",
        "another": r"un autre|une autre|autre (?:poste|opportunité)|autre chose",
        "contact": r"contact|m[’']appeler|m[’']écrire|joindre|de vos nouvelles",
        "happy": r"(?:plaisir|heureu\w+|ravi\w*|volontiers)\b[^.]{0,24}\b(?:travailler|rejoindre)",
        "keeps": r"conserver|garder mon|me joindre",
        "generic": r"Madame, Monsieur|équipe|qui de droit|recrut",
        "blame": r"surpri|injust|apparemment|visiblement|bless|gâch|je pensais que",
        "argues": r"reconsidér|revoir votre décision|changer d[’']avis|mauvais choix|une erreur",
        "fails": r"ne (?:convient|convenait|fonctionn|donn)|échou|période d[’']essai|se désist",
        "compares": r"(?:autre|candidat\w*) (?:candidat|retenu|choisi)\w*|meilleur\w* que"
        r"|plus d[’']expérience que",
        "begs": r"suppli|désespér|besoin de (?:ce|cet|un) (?:poste|emploi)|mon loyer"
        r"|dernière chance|n[’']importe quel",
        "demands": r"\bpourquoi\b|expliquer|raisons? (?:de|pour)|justifi",
        "sells": r"ci-joint|pièce jointe|\bCV\b|curriculum|années d[’']expérience|vous prouver",
        "flatters": r"fantastique|incroyable|formidable|merveilleu|extraordinaire|exceptionn|rêve",
    },
    "es": {
        "unnamed": r"encontrado algo",
        "unsaid": r"qué hay de nuevo",
        "thanks": r"\bgracias\b|agrade",
        "enjoyed": r"disfrut|placer|me gust|encant",
        "particular": r"me quedo|sobre todo|en particular|especialmente|recuerdo",
        "excited": r"ilusion|entusias|ganas|emocion|motiv",
        "disappointed": r"lament|sient|decepcion|pena|esperaba",
        "respect": r"(?:respet|compren|acept|entiend)\w*",
        "wishes": r"dese|lo mejor|suerte|éxito|Espero que",
        "reopens": r"(?:volv\w+|de nuevo|otra vez)\b[^.]{0,24}\b(?:libre|vacante|abr)\w*"
        r"|qued\w+ (?:libre|vacante)",
        "another": r"\botr[oa]\b|alguna otra",
        "contact": r"contact|llam\w+me|escrib\w+me|localizarme|noticias suyas",
        "happy": r"(?:gusto|encantar|alegr|placer|feliz)\w*\b[^.]{0,24}\b(?:trabaj|unir)"
        r"|trabajaría\b[^.]{0,12}\bgusto",
        "keeps": r"conservar|guardar mi|localizarme",
        "generic": r"equipo|quien corresponda|señores|responsable",
        "blame": r"sorprend|injust|al parecer|evidentemente|dolid|perdid\w+ el tiempo|creía que",
        "argues": r"reconsider|cambiar de opinión|decisión equivocada|un error|replante",
        "fails": r"no (?:funciona|resulta|encaja)|fracas|periodo de prueba|renuncia",
        "compares": r"(?:otr\w|elegid\w|seleccionad\w) (?:candidat|person)\w*|mejor que"
        r"|más experiencia que",
        "begs": r"suplic|ruego, por favor|desesper|necesito (?:este|el|un) (?:trabajo|puesto)"
        r"|mi alquiler|última oportunidad|cualquier trabajo",
        "demands": r"por qué|expli(?:que|car)|motivos|razones",
        "sells": r"adjunt|currículum|\bCV\b|años de experiencia|demostrarle",
        "flatters": r"fantástic|increíble|maravillos|extraordinari|excepcional|sueños|espectacular",
    },
}
