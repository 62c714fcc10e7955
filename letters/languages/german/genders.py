"""The gender of a German noun, as far as its end shows it."""

import re

_GENDERS = {
    "plural": r"\w*(?:fragen|antworten|geschichten|gespräche|aufgaben|räume|einblicke|momente|ideen"
    r"|übungen|witze|worte|hunde|zeiten|maschinen|fotos|bücher|bilder|zimmer(?=n)|kekse|leute|ansagen|regeln|hierarchien)|\w{3,}(?:ungen|heiten|keiten|schaften|tionen)|kolleg(?:en|innen)|leute|menschen|kinder|azubis",
    "die": r"\w+(?:ung|heit|keit|schaft|tion|sion|tät|enz|anz|ie|ik)|art|demo|probe|tour|lust|luft"
    r"|\w*(?:küche|halle|werkstatt|frage|antwort|geschichte|runde|stunde|ruhe|atmosphäre|aussicht"
    r"|idee|arbeit|aufgabe|pause|mappe|maschine|wärme|freude|kollegin|studie|kantine|terrasse"
    r"|anekdote|chefin|reise|stimmung|schicht|inventur|wand|geduld|fahrt|kultur|sicherheit|gruppe"
    r"|schule|neugier|weise|stube|zeit|gabe|nahme|station|maschine|technik|software|app|werkbank"
    r"|stille|hilfe|suppe|bäckerei|brauerei|schicht|ernte|farbe|sprache|sache|bühne|brücke)",
    "der": r"\w*(?:gang|tag|kaffee|kuchen|tee|hund|garten|ofen|humor|witz|umgang|empfang|austausch"
    r"|vortrag|abend|spaziergang|geist|zusammenhalt|blick|ton|moment|augenblick|raum|(?<!ge)laden|respekt"
    r"|satz|test|fall|abschied|besuch|beitrag|dialog|eindruck|scherz|plausch|workshop|bau|fund"
    r"|stolz|mut|spaß|klartext|applaus|hof|platz|stil|duft|geruch|chef|meister|leiter|inhaber|keller"
    r"|unterricht|arzt|pfleger|lehrer|rektor|direktor|pfarrer|ablauf|hafen|turm|park|stall|bagger|kran|plan|film|vorarbeiter|geschäftsführer|lärm|saal|stock)",
    "das": r"\w*(?:gespräch|essen|lachen|team|büro|labor|archiv|lob|klima|miteinander|interesse"
    r"|feedback|whiteboard|projekt|konzept|beispiel|brot|gelächter|lächeln|haus|gebäude|vertrauen"
    r"|bild|lied|spiel|arbeiten|kennenlernen|zuhören|stück|frühstück|picknick|studio|lager|singen"
    r"|backen|kochen|treffen|zimmer|brötchen|werkzeug|lager|regal|tablet|video|quiz|wetter|auto|wort|licht)|\w+(?:chen|ment)",
}


def article_of(noun: str) -> str:
    """Its article as far as its end shows it, or "plural"; empty where it does not."""
    last = noun.rsplit("-", 1)[-1]
    return next(
        (gender for gender, words in _GENDERS.items() if re.fullmatch(words, last, re.I)), ""
    )
