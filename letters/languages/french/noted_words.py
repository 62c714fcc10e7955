"""How people note things in French: without articles, in figures, as infinitives."""

from letters.languages.noted_words import NotedWords

NOTED = NotedWords(
    nouns={
        "fp": r"(?:\d+|deux|trois|dix|quinze|vingt|trente|quarante)\s+(?:minutes|heures)"
        r"|questions|réponses|explications|visites|discussions|machines|blagues|anecdotes"
        r"|valeurs|idées|équipes|rencontres|\w{3,}[st]ions",
        "f": r"visite|odeur|réunion|rencontre|ambiance|équipe|réponse|bienveillance|transparence"
        r"|cantine|vue"
        r"|franchise|simplicité|gentillesse|clarté|énergie|culture|cuisine|découverte|écoute"
        r"|convivialité|proximité|confiance|qualité|façon|manière|idée|anecdote|histoire|blague"
        r"|salle|journée|matinée|demi-heure|demi-journée|heure|pause|table ronde|balade|démo"
        r"|étude de cas|mise en situation|étude|(?!bastion)\w{3,}[stx]ion",
        "mp": r"échanges|conseils|locaux|bureaux|rires|projets|ateliers|retours|collègues|sourires",
        "m": r"échange|entretien|(?:petit[- ])?déjeuner|dîner|repas|café|thé|tour|projet|atelier"
        r"|test|exercice|accueil|humour|esprit|sourire|moment|jeu|cas|débat|brainstorming|labo"
        r"|laboratoire|bureau|jardin|chantier|tableau|travail|contact|climat|cadre|ton|calme"
        r"|respect|enthousiasme|dynamisme|professionnalisme|temps|goûter|pot|management|feeling"
        r"|point|tutorat|mentorat|mentoring|coaching|partage|stage|feedback|planning|style",
    },
    exclaiming=r"quel(?:le)?s?",
    before_nouns=r"très|bon|bonne|bons|bonnes|beau|bel|belle|grande?|vraie?|excellente?|petite?"
    r"|premi(?:er|ère)|1er|1[eè]?re|2e|deuxième|second|seconde|longue?|superbe|super|joli|jolie"
    r"|chaleureux"
    r"|chaleureuse|formidable|agréable",
    joining=r"et|puis|et puis|ainsi que",
    that=r"que(?=\s+(?:vous|nous|ils?|elles?|on|tout|toute|tous|toutes|chacune?|personne|les?|la"
    r"|l['’]|une?|votre|vos|leurs?|ce|cette|ces|mon|ma|mes|m(?:me|\.)|monsieur|madame|je|(?-i:[A-ZÀ-Þ])\w+)\b"
    r"|\s+j['’])"
    r"|qu['’](?=(?:ils?|elles?|on|une?|(?-i:[A-ZÀ-Þ])\w+)\b)",
    the_fact_that="le fait que",
    # Any before an article, the usual ones before any word.
    infinitive=r"\w{2,}(?:(?<!i)er|ir|[dtiv]re)(?=\s+(?:une?|les?|la|des|mes|mon|ma|votre|vos)\b"
    r"|\s+l['’])"
    r"|(?:ne )?(?:pas )?(?:me |m['’])?(?:avoir|sentir|être|pouvoir|savoir|voir|travailler"
    r"|parler|gérer|animer|écouter|vendre|accueillir|former|encadrer|organiser|coordonner"
    r"|utiliser|maîtriser"
    r"|connaître|conduire|négocier|communiquer|rencontrer|découvrir|visiter|discuter|échanger"
    r"|tester|essayer|aider|pétrir|goûter|toucher|raconter|montrer|expliquer|partager|jouer|chanter"
    r"|danser|marcher|courir|monter|préparer|servir|assister|participer|passer|rouler|piloter|réparer"
    r"|souder|dessiner|écrire|lire|retrouver|débattre|croiser|observer|suivre"
    r"|apprendre|comprendre|cuisiner|manger|rire|entendre|faire|prendre)(?=\s+\w)",
    able="je sais",
    has_done=r"a(?=\s\w+(?:é|i|u|is|it)\b)",
    i_have="j’ai",
    first_person={
        "avoir": "j’ai",
        "être": "je suis",
        "connaître": "je connais",
        "parler": "je parle",
        "maîtriser": "je maîtrise",
    },
    being_able=r"savoir|pouvoir|être capable de",
    posts=r"(?:poste|emploi)\s*:\s*|(?:alternance|stage|apprentissage)\s+[–—:-]\s+|(?:(?:le"
    r"|un)\s+)?(?:poste"
    r"|emploi)\s+(?:de\s+|d['’])|(?:poste|emploi)\s+|(?:le|la|les|un|une)\s+|l['’]",
    of_positions=r"responsable|chef(?:fe)?|assistante?|chargée?|directeur|directrice|ingénieure?"
    r"|technicien(?:ne)?|employée?|agente?|conseill(?:er|ère)|vendeu(?:r|se)|attachée?"
    r"|gestionnaire|comptable|adjointe?|secrétaire|éducat(?:eur|rice)|électricien(?:ne)?"
    r"|infirmi(?:er|ère)|aide"
    r"|développeu(?:r|se)|hôte(?:sse)?|opérat(?:eur|rice)|animat(?:eur|rice)|coordinat(?:eur|rice)"
    r"|commerciale?|marketing|projets?|clientèle|ventes?|magasin|boutique|rayon|générale?"
    r"|administrati(?:f|ve)|financi(?:er|ère)|industriel(?:le)?|informatique|logistique|qualité"
    r"|production|communication|recrutement|polyvalente?|spécialisée?|technique|sportif|juridique"
    r"|ressources|humaines|mission|développement|durable|gérante?|auxiliaire|rang|salle|caisse"
    r"|maternel(?:le)?|vie|scolaire|domicile|petite|enfance"
    r"|accueil|entretien|produits?|junior|senior|confirmée?|achats?|paie|bénévoles?|formation"
    r"|sécurité|réseaux?|systèmes?|études|travaux|soins|site|service|équipe",
    between_nouns=r"(?:de|en|à|sur|pour|avec)(?: la| l['’])?|du|des|aux?|et",
    per={
        "par an": r"(?:a|per)\s+year|/\s?(?:year|yr|an(?:née)?)|p\.?a\.?|per annum|yearly|annually",
        "par mois": r"(?:a|per)\s+month|/\s?(?:month|mo|mois)|monthly",
        "de l’heure": r"(?:an|per)\s+hour|/\s?h(?:(?:ou)?r|eure)?|hourly",
        "brut": "gross",
    },
    short_for={
        r"(?<=\bans )(?:d['’])?exp\b\.?": "d’expérience",
        "qd": "quand",
        "bcp": "beaucoup",
        "tjs": "toujours",
        "ds": "dans",
        "pdt": "pendant",
        "pcq": "parce que",
        "qq": "quelques",
        "ns": "nous",
        # Between two things it is "versus".
        r"vs(?= (?:\w+ez|êtes|faites|dites|me|ne|nous|en|y|tous)\b| [mlns]['’]|$)": "vous",
    },
    years="ans",
    of_experience="d’expérience",
    remote=r"(?:100 ?% )?(?:en )?(?:full[- ])?(?:télétravail|remote|distanciel|à distance)",
    from_home="en télétravail",
    forms_of_address={
        "f": r"maîtresse|infirmière|cheffe|coiffeuse|directrice|patronne|tante"
        r"|comtesse|marquise|baronne|duchesse|princesse",
        "m": r"chef|infirmier|père|coach|directeur|patron|oncle|abbé"
        r"|général|vicomte"
        r"|(?:comte|marquis|baron|duc|prince)(?=.* d(?:e |['’]))",
    },
    of_both=r"juge|ministre|maire|commissaire|capitaine|notaire|gendarme|vétérinaire|bibliothécaire"
    r"|interprète|guide|libraire|secrétaire|pasteure?|proviseure?|colonel|lieutenant|commandant"
    r"|adjudant|caporal|major|sergent",
    familiar="Salut|Coucou",
    courteous="Bonjour",
    thousands=" ",
)
