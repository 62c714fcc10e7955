"""The capitals of nouns in a note that was typed in small letters only."""

import re

from letters.languages.german.genders import article_of
from letters.languages.german.no_nouns import NO_NOUN
from letters.languages.german.shorthand import in_full
from letters.languages.noted import SHORT_FOR, short_in_capitals

# A noun follows these, with or without adjectives between; "die" and "das" are pronouns as well,
# and lead to one only at the beginning of a note.
_LEADS_TO_A_NOUN = re.compile(
    r"der|den|dem|des|eine?[mnrs]?|keine?[mnrs]?|(?:mein|dein|unser|euer|eur)(?:e[mnrs]?)?|(?:ihr|sein)e[mnrs]"
    r"|im|am|zum|zur|vom|beim|ins|ans|aufs|durchs|fürs|übers|mit|bei|in|für|von|ohne|durch|über|aus"
    r"|vor|nach|gegen|unter|zwischen|wegen|auf|pro|als|\d+"
    r"|zwei|drei|vier|fünf|sechs|acht|neun|zehn|zwölf|mehrere|frau|herrn?|schwester"
)
_PREPOSITION = re.compile(
    r"durch|für|gegen|ohne|in|an|auf|über|unter|vor|hinter|neben|zwischen", re.IGNORECASE
)
# "schnelle zusage": no other word ends so.
_ADJECTIVE_BY_ITSELF = re.compile(
    r"(?:\w+(?:ig|lich|isch|bar|sam|los|haft|ell|ent|iert)|gut|nett|toll|schnell|schön|offen|klar"
    r"|groß|klein|warm|kurz|lang|echt|freundlich|faire?)e[rs]?"
)
_PARTICIPLE = re.compile(r"(?:\w{2,4})?ge\w{2,}(?:t|en)|(?:ver|be|er|ent|zer)\w{2,}t|\w{3,}iert")
# What ends as no verb does, and is none of the words known to be no noun.
_LOOKS_LIKE_ONE = re.compile(r"[a-zäöüß]{2,}(?:ng|[bdfgklmprszß]|ch|ck|sch|e[rl]|[aouiy])")
_HELPS = re.compile(r"hat(?:te)?|habe?n?|hatten|ist|sind|war(?:en)?|wurden?|werden|wird")
_ADJECTIVE = re.compile(r"(?!(?:eine?|keine?|meine?|deine?|unsere?)[mnrs]?$)\w{3,}e[mnrs]?")
# An adjective follows these, and no noun: sehr familiär.
_HOW_MUCH = re.compile(r"sehr|ziemlich|äußerst|überraschend")
_LANGUAGE = re.compile(
    r"deutsch|englisch|polnisch|russisch|türkisch|französisch|spanisch|italienisch|portugiesisch"
    r"|niederländisch|arabisch|ukrainisch|rumänisch|kroatisch|serbisch|bosnisch|griechisch"
    r"|ungarisch|tschechisch|chinesisch|japanisch|persisch|kurdisch|albanisch|dänisch|schwedisch"
)
_NOUN = re.compile(
    r"\w{2,}(?:ung|heit|keit|schaft|tion)(?:en)?|\w+tät|\w+(?:brief|schein|gespräch|akten)"
    r"|\w*(?:erfahrung(?:en)?|kenntnisse?|verkauf|einkauf|kasse|küche|werkstatt|büro|lager|labor)"
    r"|\w*(?:angestellter?|kaufmann|kauffrau|fachkraft|köchin|schwester)"
    r"|\w*(?:helfer|pfleger|arbeiter|berater|verkäufer|fahrer|leiter|techniker|bäcker|elektriker"
    r"|erzieher)(?:in)?"
    r"|(?:jahr|monat)en?|kind(?:er|ern)?|kolleg(?:e|in|en|innen)|chef(?:in)?|team|leute|menschen"
    r"|kund(?:en?|in|innen)|gäste|patienten|kaffee|kuchen|hund|lied|abitur|ausbildung|studium"
    r"|geduld|humor|auge|ohr|\w{3,}ment"
    r"|spaß|ruhe|kantine|tour|whiteboard|mittagessen|frühstück|atmosphäre|handel|einzelhandel"
    r"|frau|herrn?|zeit|auto|meister|geselle|lehrlinge?n?"
    r"|\w*(?:hilfe|reife|lehre|stelle|sprachen?|stunden?|minuten?|tage|wochen?|zeugnis(?:se)?"
    r"|nachweis|geschäft|konflikte?|brot|angst|daumen|rücken|examen|garten|gärten|hafen|wagen|(?<!ge)laden"
    r"|zeiten|maschinen?|räume|fotos|bücher|unterlagen|daten|konzepte?|angebote?|projekte?|arbeit"
    r"|stadt|schrift|kraft|dienst|amt|hand|kunst|lust|luft|unterricht|bericht|gerät|kontakte?|markt"
    r"|produkte?|text|test|absage|zusage|adresse|nachricht|namen?|sache|chance|rolle|seite|gruppe"
    r"|klasse|suppe|gegend|person|saison|frage|freude|worte?|nacht|nächte|promotion|kunde|ware"
    r"|schicht|halle|support|software|meister)"
    r"|(?=[a-z]*[äöü])[a-zäöü]+chen|arzt|ärztin|wirt"
    r"|\w*pflege|gastronomie|gastro|handwerk|logistik|adobe|excel|photoshop|python|figma|jira|scrum"
)


# Somebody by a title, or as whose something is: Hr. Maier, Uwe's.
_NAMED = re.compile(
    r"\b(?:(?:Hr|Fr|Herrn?|Frau|Dr|Prof)\.? )+[A-ZÄÖÜ][\w-]+|\b[A-ZÄÖÜ]\w+(?=['’]s\b)"
)


def with_capitals(noted: str) -> str:
    """`noted` with capitals for what is a noun by itself or by the words before it; a note that has
    a capital already, beside those of a name, was typed with care and stays."""
    names = _NAMED.findall(noted)
    if not _NAMED.sub("", noted).islower():
        return noted
    text = _with_capitals(in_full(noted.lower()))
    for name in names:
        text = re.sub(rf"\b{re.escape(name)}", name, text, flags=re.IGNORECASE)
    return text


def _with_capitals(noted: str) -> str:
    if _is_list_of_nouns(noted):
        return _short(re.sub(r"[\w-]+", _capital, noted))
    words = re.split(r"([^\w-]+)", noted)
    nouns = [place for place in range(0, len(words), 2) if _is_noun(words, place)]
    for place in nouns:
        words[place] = capital(words[place])
    return _short("".join(words))


def _short(text: str) -> str:
    """With the capitals of licences, of how well a language is known, of a computer."""
    text = re.sub(r"\bklasse (?=[a-e]e?\b)", "Klasse ", text)
    text = re.sub(
        r"(?i)(?:(?<=führerschein )|(?<=Klasse ))[a-e]e?\b|\b[abc][12]\b|\bpc\b|\b[23]d\b",
        lambda found: found[0].upper(),
        text,
    )
    return text.replace("erste Hilfe", "Erste Hilfe")


def _capital(found: re.Match[str]) -> str:
    word, is_last = found[0], found.string[found.end() :][:1] in ("", ",")
    is_other = not is_last and _ADJECTIVE.fullmatch(word) and not _NOUN.fullmatch(word)
    is_none = NO_NOUN.fullmatch(word) and not _LANGUAGE.fullmatch(word)
    return word if is_other or is_none else capital(word)


def _is_list_of_nouns(noted: str) -> bool:
    """Whether it lists nouns with a word before them at most: lab tour, gutes essen."""
    listed = noted.split(", ")
    return len(listed) > 1 and all(
        re.fullmatch(r"(?:[\w-]+ )?[\w-]+", noun)
        and not _PARTICIPLE.fullmatch(noun.split()[-1])
        and not (set(noun.split()) & {"und", "ich", "wir", "kann", "bin", "mag", "alles"})
        for noun in listed
    )


def capital(noun: str) -> str:
    return "-".join(map(_part, noun.split("-")))


def _part(word: str) -> str:
    if word.upper() in SHORT_FOR or re.fullmatch(r"[bcdfghjklmnpqrstvwxz]{2,3}", word):
        return short_in_capitals(word) if len(word) > 2 else word.upper()
    return word[:1].upper() + word[1:]


def _is_noun(words: list[str], place: int) -> bool:
    word = words[place].rsplit("-", 1)[-1]
    if words[place].endswith("-") and len(words[place]) > 1:
        return True  # Gesundheits- und
    if _is_doing(words, place):
        return True
    if _is_a_verb(words, place) or place >= 2 and _HOW_MUCH.fullmatch(words[place - 2]):
        return False
    if len(word) < 2 or NO_NOUN.fullmatch(word) and not _LANGUAGE.fullmatch(word):
        return False
    if _is_known(word) or _LOOKS_LIKE_ONE.fullmatch(word) and not _is_adjective(words, place):
        return True
    is_led = _leads(words, place - 2, place) and not words[place - 2].isdigit()
    if _PARTICIPLE.fullmatch(word) and not is_led:
        return False
    return not _is_adjective(words, place) and _is_led_to(words, place)


def _is_doing(words: list[str], place: int) -> bool:
    """Whether a verb is the name of what is done: beim Lesen, das Treffen mit dem Team."""
    if place < 2 or not re.fullmatch(r"[a-zäöüß]{3,}(?:en|ern|eln)", words[place]):
        return False
    after = words[place + 2] if place + 2 < len(words) else ""
    is_its_end = after in ("", "mit", "von", "der", "des", "in", "im", "am", "und", "über", "beim")
    leads = words[place - 2]
    return leads in ("beim", "vom") or leads == "das" and place == 2 and is_its_end


def _is_a_verb(words: list[str], place: int) -> bool:
    """Whether it stands where only a verb does: ich pass gut rein, keiner gehetzt hat."""
    before = words[place - 2] if place >= 2 else ""
    after = words[place + 2] if place + 2 < len(words) else ""
    is_somebody = before in ("keiner", "einer", "jeder", "niemand", "jemand", "alle")
    is_done = is_somebody and _PARTICIPLE.fullmatch(words[place]) and _HELPS.fullmatch(after)
    return before in ("ich", "du", "wir", "man") or bool(is_done)


def _is_known(word: str) -> bool:
    # What ends as "das Kochen" does is as often a verb.
    is_noun = _NOUN.fullmatch(word) or _LANGUAGE.fullmatch(word)
    return bool(is_noun) or article_of(word) in ("der", "die", "plural")


def capital_of_a_noun(word: str) -> str:
    """A word by itself, with its capital where it is known for a noun: ordnung, and not flott."""
    is_noun = _is_known(word) or _LOOKS_LIKE_ONE.fullmatch(word)
    return capital(word) if is_noun and not NO_NOUN.fullmatch(word) else word


def _is_adjective(words: list[str], place: int) -> bool:
    """Whether a noun follows that it belongs to."""
    if place + 2 >= len(words) or not words[place + 1].isspace():
        return False
    ends_it = NO_NOUN.fullmatch(words[place + 2]) or _PARTICIPLE.fullmatch(words[place + 2])
    return bool(_ADJECTIVE.fullmatch(words[place])) and not ends_it


def _is_led_to(words: list[str], place: int) -> bool:
    before = place - 2
    while before >= 0 and words[before + 1].isspace():
        if _leads(words, before, place):
            return True
        is_other = NO_NOUN.fullmatch(words[before]) or _is_known(words[before])
        if is_other or not _ADJECTIVE.fullmatch(words[before]):
            return False
        before -= 2
    return False


def _leads(words: list[str], before: int, place: int) -> bool:
    """Whether the word at `before` leads to the noun at `place`."""
    if before < 0:
        return False
    if before == 0 and place == 2 and _ADJECTIVE_BY_ITSELF.fullmatch(words[0]):
        return True
    if words[before] in ("die", "das") and (before == 0 or _is_preposition(words[before - 2])):
        return True
    return bool(_LEADS_TO_A_NOUN.fullmatch(words[before]))


def _is_preposition(word: str) -> bool:
    """Whether "die" or "das" behind it is no pronoun: durch die Weinberge."""
    return bool(_PREPOSITION.fullmatch(word))
