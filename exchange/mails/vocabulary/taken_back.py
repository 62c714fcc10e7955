"""How an offer that was made is taken back, in each language.

Between who does it and what is done stands nothing that makes it a condition, a right or a no: "we
may withdraw the offer" takes nothing back. Where one word means both an offer and an advertisement,
the offer is "ours" or was made to the reader.
"""


def _taking_back(doubt: str, *wordings: str) -> tuple[str, ...]:
    """The wordings, in which `…` stands for a few words without any `doubt`."""
    between = rf"(?:(?!\b(?:{doubt})\b)[^;?])"
    return tuple(words.replace("…", between + "{0,70}?") for words in wordings)


ENGLISH = _taking_back(
    r"may|might|can|could|would|should|will(?! (?:have|need) to)|right|reserves?|if|unless|until"
    r"|not|never|n't|you|other|another|wait",
    r"\b(?:we|i|company|have|has|had|must|are|am|is|was|regret|sorry|hereby|decision)\b…"
    r"\b(?:withdr[ae]w(?:n|ing)?|rescind(?:ed|ing)?|revok(?:e|ed|ing)|retract(?:ed|ing)?"
    r"|pull(?:ed|ing)?|t[ao]\w+ back) (?:the|our|this|your|that|my) (?:[\w-]+ ){0,3}?offer\b"
    r"(?! (?:to|for) (?:the |an)?other)(?!,? (?:if|unless))",
    r"\b(?:the|our|your|this|my|that) (?:[\w-]+ ){0,3}?offer\b…\b(?:is|are|was|were|been|being|got)\b"
    r"…\b(?:withdrawn|rescinded|revoked|retracted|pulled|taken back)\b(?!,? (?:if|unless|auto))",
    r"\boffer…\b(?:no longer stands|does not stand any more|is off the table)\b",
)
GERMAN = _taking_back(
    r"falls|wenn|sofern|solange|kann|können|könn\w+|darf|dürfen|würde[n]?|behalten|behält|vorbehalt\w*"
    r"|recht|nicht|kein\w*|bewerbung\w*|sollte\w*|ander\w+|ob|ihr|dein",
    r"\b(?:wir|ich|haben|hat|müssen|mussten|wurde|wird|ist|ziehen|ziehe|nehmen|nehme|hiermit|leider)\b…"
    r"\b(?:(?:stellen|job|vertrags|arbeits)?angebot\w*|(?<!ihre )(?<!deine )(?:einstellungs)?zusage)\b…"
    r"\b(?:zurück(?:ziehen|zuziehen|gezogen|nehmen|zunehmen|genommen)|widerruf\w+|zurück)\b"
    r"(?!,? (?:falls|wenn|sofern))",
    r"\b(?:unser|das|dieses) (?:\w+ )?(?:stellen|job|vertrags|arbeits)?angebot\b…"
    r"\b(?:wird|wurde|ist|haben|hat|müssen|mussten|ziehen|nehmen)\b…"
    r"\b(?:zurück(?:ziehen|zuziehen|gezogen|nehmen|zunehmen|genommen)|widerruf\w+|zurück|hinfällig)\b"
    r"(?!,? (?:falls|wenn|sofern))",
    r"\bwiderruf(?:en wir|e ich)\b…\b(?:(?:stellen|job|vertrags|arbeits)?angebot|zusage)\b",
)
FRENCH = _taking_back(
    r"si|pourr\w+|peut|pouvons|droit|réserv\w+|sauf|ne|n|autre|faute",
    r"\b(?:nous|je|avons|ai|devons|dois|contraint\w*|obligé\w*|décidé\w*|regret)\b…"
    r"\b(?:retir\w+|revenir sur|revenons sur|annul\w+|révoqu\w+|rétract\w+)"
    r" (?:notre|cette|l'|la)(?: ?[\w-]+)? ?(?:offre|proposition|promesse)\b"
    r"(?! d'emploi (?:publi|en ligne|du site))(?!,? (?:si|sauf))",
    r"\b(?:(?:notre|cette) (?:offre|proposition)|l'offre (?:d'embauche|qu\w+|qui)"
    r"|(?:proposition|promesse) d'embauche)\b…\b(?:est|a été|se trouve)\b…"
    r"\b(?:retirée|annulée|révoquée|caduque)\b(?!,? (?:si|sauf))",
)
SPANISH = _taking_back(
    r"si|podr\w+|puede\w*|podemos|derecho|reserva\w*|salvo|no|otr[oa]|cuando",
    r"\b(?:hemos|ha|he|debemos|tenemos|vemos|lamentamos|lamento|decidido|siento|empresa|nos)\b…"
    r"\b(?:retirar|retirado|retiramos|revocar|revocado|revocamos|anular|anulado|anulamos"
    r"|dejar sin efecto|dejado sin efecto) (?:la|nuestra|esta|su|mi) (?:\w+ )?(?:oferta|propuesta)\b"
    r"(?!,? (?:si|salvo))",
    r"\b(?:retiramos|revocamos) (?:la|nuestra|esta) (?:oferta|propuesta)\b(?!,? (?:si|salvo))",
    r"\b(?:nuestra (?:oferta|propuesta)|la (?:oferta|propuesta) (?:que|de contrato|de incorporación))\b…"
    r"\b(?:queda|ha sido|fue)\b…\b(?:retirada|anulada|revocada|sin efecto)\b(?!,? (?:si|salvo))",
)
ITALIAN = _taking_back(
    r"se|potr\w+|può|possiamo|diritto|riserv\w+|salvo|non|altr[oa]",
    r"\b(?:abbiamo|ha|ho|dobbiamo|costrett\w+|deciso|rincresce|dispiace|ci)\b…"
    r"\b(?:ritir\w+|revoc\w+|annull\w+) (?:la |l')(?:nostra )?(?:offerta|proposta)\b",
    r"\b(?:la nostra (?:offerta|proposta)|l'offerta che)\b…\b(?:è|viene|sono)\b…"
    r"\b(?:ritirata|revocata|annullata)\b",
)
PORTUGUESE = _taking_back(
    r"se|pode\w*|direito|reserva\w*|salvo|não|outr[oa]",
    r"\b(?:retir\w+|revog\w+|anul\w+) (?:a|nossa|a nossa|esta) (?:oferta|proposta)\b",
    r"\b(?:a nossa|nossa) (?:oferta|proposta)\b…\b(?:foi|fica|está)\b…\b(?:retirada|revogada|anulada)\b",
)
DUTCH = _taking_back(
    r"als|indien|kunnen|kan|recht|voorbehoud\w*|niet|geen|ander\w*|tenzij",
    r"\b(?:we|wij|ik|hebben|moeten|moesten|trekken|helaas)\b…\b(?:ons|het|dit) (?:\w+ )?aanbod\b…"
    r"\b(?:in(?:trekken|getrokken| te trekken)?|terugtrekken|teruggetrokken)\b(?!,? (?:als|indien))",
    r"\b(?:ons|het) aanbod\b…\b(?:is|wordt|werd)\b…\bingetrokken\b",
)
HEBREW = (
    r"(מושכים|משכנו|לבטל|ביטלנו|לסגת|חזרנו בנו|לחזור בנו).{0,20}?הצעת?.{0,10}?(העבודה|שלנו|עבודה)",
)
