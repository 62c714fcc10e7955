"""The name of a company that was typed in small letters, with the capitals of a name."""

import re

from letters.languages import LANGUAGES
from letters.languages.noted import PICTURES, SHORT_FOR, short_in_capitals
from letters.languages.typed_names import capitalized

# What was drawn beside it, and by whom the job is filled: a bank (via Reed).
_PICTURES = re.compile(rf"\s*{PICTURES}+")
_VIA = re.compile(r"\s*[(\[](?:via|über|through|durch|vía|tramite) [^()\[\]]+[)\]]$", re.IGNORECASE)
_SMALL = re.compile(
    r"a|à|al|an?|am|and|aux?|bei|by|con|d[aeioou]|das|degli|dei|del|della|delle|den|der|des|die"
    r"|dos|e|ed|el|en|et|für|for|gli|i|im|in|l[aeo]|las|les|los|mit|of|on|per|por|pour|sur|the"
    r"|und|v[oa]n|y|zu[mr]?"
)
# Where somebody is, at the beginning of what is a name all the same: da Gino, chez Paul.
_PREPOSITION = re.compile(
    r"^(?:à|ai|agli|al(?:l[ae])?|am|aux?|beim?|chez|da[il]?|dall[ae]|dagli|im|vom|zu[mr]) (?=\S)"
)
# What is shortened where a name is typed, and said in full; what follows tells the language.
_SHORTENED = {
    r"dept\.?(?= (?:of|for)\b)": "Department",
    r"min\.?(?= of\b)": "Ministry",
    r"univ\.?(?= of\b)": "University",
    r"inst\.?(?= (?:of|for)\b)": "Institute",
    r"assoc\.?(?= (?:of|for)\b)": "Association",
    r"fa\.(?= [A-ZÄÖÜ])": "Firma",
    r"inst\.? f(?:\.|ür)(?= )": "Institut für",
    r"univ\.?(?= (?:des|du)\b| d['’])": "Université",
    r"(?:dpto|depto)\.?(?= del?\b)": "Departamento",
    r"ayto\.?(?= del?\b)": "Ayuntamiento",
    r"univ\.?(?= (?:di|degli)\b)": "Università",
    r"osp\.?(?= (?:di|San|Maggiore)\b)": "Ospedale",
}
# The forms of a company, and what is short for a kind of one.
_FORMS = re.compile(r"ag|bv|eurl|fh|kg|llc|nv|plc|sa|sarl|sas|se|slu?|snc|spa|srl|tu|ug|uk")
_OTHERWISE = {"dr": "Dr", "gmbh": "GmbH", "ltd": "Ltd", "mr": "Mr", "mrs": "Mrs", "st": "St"}


# Which are written small.
_SMALL_BRANDS = re.compile(r"taz|ver\.di|adidas|arte|trivago|idealo|kununu")


# An employer who is noted by what they are: a private family, un particulier, ein Privathaushalt.
_UNNAMED = re.compile(
    r"(?-i:an?|une?|un[ao]|eine?) (?:(?-i:[a-zà-ÿ])[\w'’-]*(?: |$))+|eine? privat\w+"
    r"|private (?:family|household|home|individual|client|person)|privat(?:haushalt|person|familie)"
    r"|particulier|famille|familia(?: particular)?|casa particular|particular|privato"
    r"|famiglia(?: privata)?|family|familie|haushalt",
    re.IGNORECASE,
)


def is_unnamed(company: str) -> bool:
    """Whether it is no name: what somebody is to whom one works."""
    return bool(_UNNAMED.fullmatch(company.strip()))


def company_name(typed: str) -> str:
    """Ville de Nantes, ASL Roma 2, Stadt Köln, Department for Education; else a name that has a
    capital stands as it was typed, and so does a short one by itself: dm."""
    name = _in_capitals(_VIA.sub("", _PICTURES.sub("", typed)).strip() or typed)
    for words, in_full in _SHORTENED.items():
        name = re.sub(rf"(?<![\w.])(?:{words})", in_full, name, flags=re.IGNORECASE)
    return _PREPOSITION.sub(lambda word: word[0].capitalize(), name)


def _in_capitals(typed: str) -> str:
    is_unnamed = re.match(r"(?:an?|eine?|une?|una|uno) ", typed)
    if _SMALL_BRANDS.fullmatch(typed):
        return typed
    if is_unnamed or not typed.islower() or "@" in typed or re.fullmatch(r"\S{1,2}", typed):
        return short_in_capitals(typed)
    first, *others = typed.split()
    in_capitals = " ".join([first.upper(), *others])
    is_short_for = any(
        language.article(in_capitals) and not language.article(typed)
        for language in LANGUAGES.values()
    )
    return " ".join([first.upper() if is_short_for else _word(first), *map(_inside, others)])


def _inside(word: str) -> str:
    if _SMALL.fullmatch(word):
        return word
    if _FORMS.fullmatch(word) or word.upper() in SHORT_FOR:
        return word.upper()
    return re.sub(r"^[DL](?=['’])", lambda letter: letter[0].lower(), _word(word))


def _word(word: str) -> str:
    """With its capital; what has no vowel is short for something: SNCF, H&M."""
    if re.fullmatch(r"\d+(?:e|er|re|ème)", word):
        return word  # Paris 12e
    is_short_for = not re.search(r"[aeiouyà-öø-ÿ.]", word)
    return _OTHERWISE.get(word) or (word.upper() if is_short_for else capitalized(word))
