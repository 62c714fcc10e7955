"""The capitals of nouns in a note that was typed in small letters only."""

import re

from letters.languages.german.moments import article_of
from letters.languages.noted import SHORT_FOR, short_in_capitals

# A noun follows these, with or without adjectives between; "die" and "das" are pronouns as well,
# and lead to one only at the beginning of a note.
_LEADS_TO_A_NOUN = re.compile(
    r"der|den|dem|des|eine?[mnrs]?|keine?[mnrs]?|(?:mein|dein|unser|euer|eur)(?:e[mnrs]?)?"
    r"|im|am|zum|zur|vom|beim|ins|ans|aufs|durchs|fürs|übers|mit|bei|in|für|von|ohne|durch|über|aus"
    r"|\d+|als|frau|herrn?|schwester"
)
# "schnelle zusage": no other word ends so.
_ADJECTIVE_BY_ITSELF = re.compile(
    r"(?:\w+(?:ig|lich|isch|bar|sam|los|haft|ell|ent|iert)|gut|nett|toll|schnell|schön|offen|klar"
    r"|groß|klein|warm|kurz|lang|echt|freundlich|faire?)e[rs]?"
)
_PARTICIPLE = re.compile(r"ge\w{2,}(?:t|en)|ver\w{2,}t")
_THEY_DID = re.compile(r"\w{3,}ten")
_NO_LIST_OF_NOUNS = re.compile(
    r"\w+(?:ig|lich|isch|bar|sam|los|haft|end|iert)|nett|offen|gut|locker|toll|klar|warm|fair|cool"
    r"|schön|fit|schnell|super|echt|klasse|spontan|interessant|professionell"
)
_ADJECTIVE = re.compile(r"(?!(?:eine?|keine?|meine?|deine?|unsere?)[mnrs]?$)\w{3,}e[mnrs]?")
# What is no noun, wherever it stands: other small words, adverbs and verbs.
_NO_NOUN = re.compile(
    r"[mds]?ich|[mdw]ir|ih[rnm]|ihnen|sie|es|uns|euch|man|wer|was|wie|wo|dass|weil|als|wenn|ob"
    r"|alle[mnrs]?|jede[mnrs]?|diese[mnrs]?|viele?[mnrs]?|beide[nrs]?|selbe[nr]?|denen|dessen|deren"
    r"|(?:mein|dein|unser|euer)(?:e[mnrs]?)?|und|oder|aber|nicht|auch|nur|noch"
    r"|schon|sehr|so|ganz|echt|wirklich|super|mega|top|immer"
    r"|nichts|etwas|einander|hier|dort|da|dann|doch|selber|selbst|zusammen|zu|zum|zur|auf|an|unter"
    r"|vor|nach|seit|bis|um|die|das|der|den|dem|des|eine?[mnrs]?|im|am|mit|bei|in|für|von|ohne"
    r"|durch|über|aus|ist|sind|wir[dk]\w*|kann|können|mach(?:t|en)|geht|gibt|kommt|sagt|zeigt"
    r"|lach(?:t|en)|ha(?:t|ben|be)|ge(?:s|l|spr|tr)ungen|\w*weise|stolz|du|[kcm]?m|kg|std"
    r"|(?:für|durch|über|an|in|auf)s|beim|vom|wurden?|war(?:en)?|hatte[nt]?|zwei|drei|vier"
)
_NOUN = re.compile(
    r"\w{2,}(?:ung|heit|keit|schaft|tion)(?:en)?|\w+tät|\w+(?:brief|schein|gespräch|akten)"
    r"|\w*(?:erfahrung(?:en)?|kenntnisse?|verkauf|einkauf|kasse|küche|werkstatt|büro|lager|labor)"
    r"|\w*(?:angestellter?|kaufmann|kauffrau|fachkraft|köchin|schwester)"
    r"|\w*(?:helfer|pfleger|arbeiter|berater|verkäufer|fahrer|leiter|techniker|bäcker|elektriker"
    r"|erzieher)(?:in)?"
    r"|(?:jahr|monat)en?|kind(?:er|ern)?|kolleg(?:e|in|en|innen)|chef(?:in)?|team|leute|menschen"
    r"|kund(?:en?|in|innen)|gäste|patienten|kaffee|kuchen|hund|lied|abitur|ausbildung|studium"
    r"|deutsch|englisch|polnisch|russisch|türkisch|französisch|spanisch|italienisch|geduld|humor"
    r"|spaß|ruhe|kantine|tour|whiteboard|mittagessen|frühstück|atmosphäre|handel|einzelhandel"
    r"|frau|herrn?|zeit|auto|meister|geselle|lehrlinge?n?"
    r"|\w*pflege|gastronomie|gastro|handwerk|logistik|adobe|excel|photoshop|python|figma|jira|scrum"
)


def with_capitals(noted: str) -> str:
    """`noted` with capitals for what is a noun by itself or by the words before it; a note that has
    a capital already was typed with care and stays."""
    if not noted.islower():
        return noted
    if _is_list_of_nouns(noted):
        return re.sub(r"\w+", _capital, noted)
    words = re.split(r"([\W_]+)", noted)
    nouns = [place for place in range(0, len(words), 2) if _is_noun(words, place)]
    for place in nouns:
        words[place] = capital(words[place])
    text = re.sub(r"\bklasse (?=[a-e]e?\b)", "Klasse ", "".join(words))
    # Of a licence, of how well a language is known, a computer.
    return re.sub(
        r"(?<=[Ff]ührerschein )[a-e]e?\b|(?<=Klasse )[a-e]e?\b|\b[abc][12]\b|\bpc\b",
        lambda found: found[0].upper(),
        text,
    )


def _capital(found: re.Match[str]) -> str:
    word, is_last = found[0], found.string[found.end() :][:1] in ("", ",")
    is_other = not is_last and _ADJECTIVE.fullmatch(word) and not _NOUN.fullmatch(word)
    return word if is_other or _NO_NOUN.fullmatch(word) else capital(word)


def _is_list_of_nouns(noted: str) -> bool:
    """Whether it lists nouns with a word before them at most: lab tour, gutes essen."""
    listed = noted.split(", ")
    return len(listed) > 1 and all(
        re.fullmatch(r"(?:[\w-]+ )?[\w-]+", noun)
        and not _NO_LIST_OF_NOUNS.fullmatch(noun.split()[-1])
        and not _PARTICIPLE.fullmatch(noun.split()[-1])
        and not (set(noun.split()) & {"und", "ich", "wir", "kann", "bin", "mag", "alles"})
        for noun in listed
    )


def capital(noun: str) -> str:
    if noun.upper() in SHORT_FOR or re.fullmatch(r"[bcdfghjklmnpqrstvwxz]{2,3}", noun):
        return short_in_capitals(noun) if len(noun) > 2 else noun.upper()
    return re.sub(r"(?:^|(?<=-))[^\W\d_]", lambda initial: initial[0].upper(), noun)


def _is_noun(words: list[str], place: int) -> bool:
    word = words[place]
    if len(word) < 2 or _NO_NOUN.fullmatch(word):
        return False
    if _is_known(word):
        return True
    if _PARTICIPLE.fullmatch(word) and not _leads(words, place - 2, place):
        return False
    return not _is_adjective(words, place) and _is_led_to(words, place)


def _is_known(word: str) -> bool:
    # What ends as "das Kochen" does is as often a verb.
    return bool(_NOUN.fullmatch(word)) or article_of(word) in ("der", "die", "plural")


def _is_adjective(words: list[str], place: int) -> bool:
    """Whether a noun follows that it belongs to."""
    if place + 2 >= len(words) or not words[place + 1].isspace():
        return False
    ends_it = _NO_NOUN.fullmatch(words[place + 2]) or _PARTICIPLE.fullmatch(words[place + 2])
    return bool(_ADJECTIVE.fullmatch(words[place])) and not ends_it


def _is_led_to(words: list[str], place: int) -> bool:
    before = place - 2
    while before >= 0 and words[before + 1].isspace():
        if _leads(words, before, place):
            return True
        is_other = _NO_NOUN.fullmatch(words[before]) or _is_known(words[before])
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
    if before == 0 and words[0] in ("die", "das"):
        return not (words[0] == "die" and place == 2 and _THEY_DID.fullmatch(words[2]))
    return bool(_LEADS_TO_A_NOUN.fullmatch(words[before]))
