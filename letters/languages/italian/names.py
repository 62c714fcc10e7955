"""Which organisations take an article in Italian, and what it becomes after "di" and "a"."""

import re

# Abbreviations minded by their capitals: "Asl" and "Aci" are names as well.
ARTICLES = (
    (r"(?:il|lo|la|i|gli|le)\b|l['’]", ""),
    (r"(?-i:A\.?O\.?U?\.?|I\.?C\.?)(?= )|orto botanico\b|acquario\b", "l’"),
    (r"(?-i:CNR|CONI|FAI|CERN|CSM|MEF|MIM|MIUR)\b|grande ospedale\b", "il"),
    (r"(?-i:RAI|RSA|CGIL|CISL|UIL|FAO|SIAE)\b|croce (?:rossa|bianca|verde|azzurra)\b", "la"),
    (
        r"(?-i:ACI|INPS|INAIL|ISTAT|ASL|ASST|ATS|AUSL|ARPA|ENEA|INFN|ISPRA|AIFA|ANCI|ANAS|ONU"
        r"|USL)\b"
        r"|(?:università|ospedale|azienda|associazione|istituto|agenzia|accademia|ente|ufficio"
        r"|unione|ordine|archivio|opera|osservatorio|assessorato|aeroporto|albergo|hotel"
        r"|orchestra|impresa|officina|osteria|erboristeria|autofficina|autoscuola|oratorio"
        r"|esercito|aeronautica|arcidiocesi|abbazia|arma dei"
        r"|agriturismo|asilo|autorità|editrice|enoteca|ateneo|avvocatura|unità)\b",
        "l’",
    ),
    (
        r"(?:famiglia|regione|provincia|fondazione|banca|biblioteca|società|cooperativa|scuola|clinica"
        r"|casa (?:editrice|di cura|di riposo)|cassa|compagnia|comunità|facoltà|federazione"
        r"|camera (?:di commercio|del lavoro|dei deputati)|città (?:di|metropolitana)|galleria"
        r"|libreria|pinacoteca|prefettura|questura|procura|parrocchia|diocesi|caritas|cineteca"
        r"|soprintendenza|farmacia|lega|direzione|protezione civile|pizzeria|trattoria|gelateria"
        r"|pasticceria|panetteria|macelleria|ditta|scuderia|consulta|tipografia|confederazione"
        r"|chiesa (?:d\w+|valdese|evangelica)|curia|misericordia|basilica|cattedrale|caserma"
        r"|marina militare|guardia (?:costiera|di finanza)|pro loco"
        r"|coop(?=\.| sociale)"
        r"|palestra|polizia|cartoleria|profumeria|tenuta|cantina|(?![aeiou])\w{4,}eria)\b",
        "la",
    ),
    (
        r"(?:comune|ministero|museo|centro|consiglio|dipartimento|gruppo|liceo|teatro|laboratorio"
        r"|sindacato|tribunale|politecnico|policlinico|consorzio|collegio|conservatorio|parco"
        r"|comitato|consolato|governo|senato|patronato|circolo|caffè|ristorante|festival"
        r"|servizio|municipio|castello|credito|bar|corriere|giornale|panificio|caseificio"
        r"|birrificio|convento|monastero|santuario|duomo|seminario|vescovado"
        r"|grand hotel|notaio|salone|supermercato|negozio|mulino|forno)\b",
        "il",
    ),
    (r"(?:studio|stabilimento|stadio|zoo|sportello)\b", "lo"),
    (r"(?:ospedali|spedali|istituti|archivi|uffici|studi|aeroporti|enti)\b", "gli"),
    (r"(?:musei|laboratori|teatri|servizi|cantieri|carabinieri|vigili del fuoco)\b", "i"),
    (r"(?:gallerie|biblioteche|scuole|terme|acciaierie|librerie|cliniche|ferrovie)\b", "le"),
)
OF = {
    "il": "del",
    "lo": "dello",
    "l’": "dell’",
    "la": "della",
    "i": "dei",
    "gli": "degli",
    "le": "delle",
}
TO = {
    "il": "al",
    "lo": "allo",
    "l’": "all’",
    "la": "alla",
    "i": "ai",
    "gli": "agli",
    "le": "alle",
}
# Articles of a name that are Italian for certain: il Sole, lo Scarabeo, i Provenzali, La Bottega
# del Pane; and not La Roche or I Love.
OWN_ARTICLE = re.compile(
    r"((?-i:l[ae])|il|gli|lo(?= (?:s[^aeiou\W]|z|gn|ps))|i(?= \w+i\b)"
    r"|la(?= \w+a d(?:i|e(?:gli|i|ll?[ae]?))\b)|le(?= \w+e d(?:i|e(?:gli|i|ll?[ae]?))\b)) (?=\w)",
    re.IGNORECASE,
)


def joined(article: str, noun: str) -> str:
    """ "l’" stands close to its noun, any other article before a space."""
    return f"{article}{noun}" if article.endswith("’") else f"{article} {noun}".strip()
