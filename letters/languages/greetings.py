"""A recorded greeting taken apart: its opening, its language, the titles, the name.

We store how somebody is addressed, never a gender; what a greeting does not say stays unknown.
"""

import re

from frame.patterns import lazy_pattern
from letters.languages import LANGUAGES
from letters.languages.nameless import is_nameless
from letters.languages.protocol import Greeting
from letters.languages.typed_names import (
    DEGREE,
    in_capitals,
    plain_name,
    with_the_family_last,
)

_LANGUAGES = list({language.tongue: language for language in LANGUAGES.values()}.values())
OPENINGS_OF_OTHERS = {
    "nl": r"beste|geachte|goedendag|goede(?:morgen|middag|navond)|dag|hoi",
    "pt": r"prezad[oa]|ol[áa]|oi|bom dia|boa (?:tarde|noite)|ex\.?m[oa]\.?",
    "nordic": r"hej(?:san)?|hei|kära?|käre|kj?ære|bästa?|god ?dag|god ?mor?gon|god morgen|hyvä",
    "slavic": r"szanown[ya]|drog[ia]|dzień dobry|cześć|witam|vážen[ýá]|dobrý den|ahoj|poštovan[ia]"
    r"|уважаем(?:ый|ая)|шановн(?:ий|а)|дорог(?:ой|ая)|здравствуйте|привет|добрый (?:день|вечер)"
    r"|доброе утро|добрий день|вітаю",
    "other": r"tisztelt|kedves|szia|stimat[ăe]|bună ziua|dragă|tere|sveik[ia]|labas|sayın|merhaba"
    r"|sevgili|αγαπητ[έή]|αξιότιμ[εη]|γεια σας|καλημέρα(?: σας)?|שלום|היי|לכבוד|בוקר טוב|ערב טוב"
    r"|عزيزي|عزيزتي|مرحبا|السلام عليكم|صباح الخير|नमस्ते|kính gửi|thân gửi|xin chào|chào|yth\.?"
    r"|halo|selamat (?:pagi|siang|sore)",
}
# Openings that are nobody's name, as Cara and Dag are.
_NO_NAME = lazy_pattern(
    r"dear|hello|good \w+|sehr geehrter?|guten \w+|hallo|liebe[rs]?|moin|servus|gr[üu]ß gott"
    r"|bonjour|salut|hola|estimad[oa]|querid[oa]|buen[oa]s \w+|buongiorno|ciao|salve"
    r"|gentile|gentilissim[oa]|gent\.?(?:m[oa]|le)|egregi[oa]|egr\.?|spett(?:abile|\.?le)",
    re.IGNORECASE,
)
_FAMILY_NAMED_SO = lazy_pattern(r"gentile, ", re.IGNORECASE)  # Gentile, Mario
# The languages of the letters first: a greeting in the letter's own language stands as it is.
_OPENINGS = {language.tongue: language.openings for language in _LANGUAGES} | OPENINGS_OF_OTHERS
# Scripts that leave no space after it.
_UNSPACED = r"尊敬的|亲爱的|親愛的|您好|你好|안녕하세요|친애하는|拝啓"
_OPENING = lazy_pattern(
    rf"[¡\s]*(?:(?:{'|'.join(_OPENINGS.values())})(?!\w)|{_UNSPACED})[,،、，:\s]*", re.IGNORECASE
)

TITLES_OF_OTHERS = {
    ("nl", "f", ""): "mevrouw mevr mw",
    ("nl", "m", ""): "heer meneer dhr",
    ("pt", "f", ""): "senhora",
    ("pt", "m", ""): "senhor",
    ("", "", "dr"): "dr doctor doktor",
    ("", "", "prof"): "prof professor",
}
# Titles by language, gender (f, m, empty for either) and rank (dr, prof, empty for none).
_TITLES = {
    (language.tongue, *title): words
    for language in _LANGUAGES
    for title, words in language.titles_read.items()
} | TITLES_OF_OTHERS
_OF_TITLE = {word: key for key, words in _TITLES.items() for word in words.split()}
ANY_TITLE = "|".join(map(re.escape, sorted(_OF_TITLE, key=len, reverse=True)))
# Those by which somebody can be spoken of: the doctor, la señora; German Frau and Herr are words.
TITLES_IN_FULL = "|".join(
    title for title in _OF_TITLE if len(title) > 5 or title in ("señor", "signor")
)
_ALSO_NAMES = {word for language in _LANGUAGES for word in language.titles_that_are_names.split()}
_TITLES_OF_A_MAN = {
    language.tongue: set(language.titles_of_a_man.split()) for language in _LANGUAGES
}
# Short for a title here and for another one there: a Sr is a señor, a sister, a Schwester. Each is
# read in its own language alone, and stands in any other as it was typed.
_READ_IN = {"fr": "de", "m": "fr", "sr": "es"}
# An opening that says the gender of whoever has the title after it.
_TO_A_MAN = "|".join(language.opening_to_a_man for language in _LANGUAGES)
_TO_A_WOMAN = "|".join(language.opening_to_a_woman for language in _LANGUAGES)
_NOBODY = {word for language in _LANGUAGES for word in language.addresses_nobody.split()}
_DEPARTMENT = lazy_pattern(
    rf"\b(?:{'|'.join(language.departments for language in _LANGUAGES)})(?!\w)", re.IGNORECASE
)
_OFFICE = "|".join(language.office for language in _LANGUAGES)
# Two people have no title in common: Mr. and Mrs. Lee. One may be Ortega y Gasset, or von und zu.
_TWO = lazy_pattern(
    rf"[&/+]|(?:^|\s)(?:and|et|und(?! zu\b)|u\.|or|oder|(?:y|e|o)(?=\s+(?:{ANY_TITLE})\b))\s",
    re.IGNORECASE,
)
# An article before a title, an honour or a name: la señora Gil, The Rt Revd Hugh Mann, der Max.
_ARTICLE = lazy_pattern(
    rf"^(?:(?:(?:el|la|il|le|lo)\s|l['’])"
    rf"(?=(?:{ANY_TITLE}|(?-i:[^\W\d_A-ZÀ-Þ]+))\b.*\s(?-i:[A-ZÀ-Þ]))"
    rf"|(?:der|die)\s(?=(?:{ANY_TITLE})\b)"
    r"|(?-i:der|die)\s(?=(?-i:[A-ZÄÖÜ]))|(?-i:el|la|il)\s(?=(?-i:[A-ZÀ-Þ])\S+$)"
    r"|the (?=\S+ \S))",
    re.IGNORECASE,
)
# Behind a title, initials before the name of a family: Mr P. J. Okafor.
_INITIALS = lazy_pattern(r"(?:[A-ZÀ-Þ]\.[ -]?)+(?=[^\W\d_]{2})")
# How a mail begins, in whatever language: a short line by itself.
_GREETING_LINE = lazy_pattern(r"\A[^\n]{1,60}[,:]\s*?\n\s*?\n")
_KEEPS_ITS_STOP = lazy_pattern(
    r"(?:\b(?:jr|sr|jun|sen|esq|ph\.? ?d|m\.? ?d|[a-z]))\.$", re.IGNORECASE
)


def without_stop(text: str) -> str:
    """The text without the punctuation of a greeting; "Jr." keeps what belongs to it."""
    text = text.strip().rstrip(" ,:;!،，、")
    return text if _KEEPS_ITS_STOP.search(text) else text.rstrip(" ,:!.")


def without_greeting(text: str) -> str:
    """The text of a mail without the line that greets."""
    return _GREETING_LINE.sub("", text)


def parse_greeting(greeting: str, name: str, letter_tongue: str = "") -> Greeting:
    """What `greeting` says of the person with this full `name`, in a letter of `letter_tongue`."""
    text = without_stop(greeting)
    match = _OPENING.match(text)
    opening = match.group().strip(" ¡,،、，:") if match else ""
    if opening.casefold() in _words(name):  # Cara, Dag
        opening, match = "", None
    short_name = text[match.end() :] if match else text
    titles, rest = _titles(short_name, name)
    tongue = _tongue(opening) or letter_tongue
    if tongue and any(_READ_IN.get(title, tongue) != tongue for title in titles):
        titles, rest = [], short_name
    if titles and (initials := _INITIALS.match(rest)):
        family = rest[initials.end() :]
        short_name, rest = short_name.removesuffix(rest) + family, family
    tongues, genders, ranks = _columns(titles)
    rank = "prof" if "prof" in ranks else next(filter(None, ranks), "")
    tongue = _tongue(opening) or next(filter(None, tongues), "")
    gender = next(filter(None, genders), "")
    if rank and not gender:
        gender = _gender_of(opening, titles, tongue)
    # An opening of another language may be followed by titles that we do not know: anh An.
    is_known = bool(opening) and (not name or _tongue(opening) not in OPENINGS_OF_OTHERS)
    if not titles and not _is_of(rest, name, is_known):
        short_name = rest = ""
    is_office = bool(re.match(_OFFICE, greeting.strip(), re.IGNORECASE))
    return Greeting(text, opening, tongue, gender, rank, short_name, rest, is_office)


def put_right(name: str, greeting: str) -> tuple[str, str]:
    """Name and greeting as they were meant: a greeting was typed as the name, or a role behind it,
    or either in small letters."""
    if is_nameless(name):
        return name, _in_capitals(greeting)
    name, greeting = _put_right(name, greeting)
    return name, _spelled_as(name, greeting)


def _spelled_as(name: str, greeting: str) -> str:
    """`greeting` with the capitals that a recorded `name` has: Estimada lucía, of Lucía Gil."""
    words = {word.casefold(): word for word in re.findall(r"[^\W\d_]+", name)}
    opening = _OPENING.match(greeting)
    begun = opening.end() if opening else 0
    address = re.sub(r"[^\W\d_]+", lambda word: words.get(word[0], word[0]), greeting[begun:])
    return greeting[:begun] + address


def _put_right(name: str, greeting: str) -> tuple[str, str]:
    if (small := in_capitals(name)) != name and len(name.split()) > 1:
        for capitals, word in zip(name.split(), small.split(), strict=True):
            greeting = re.sub(rf"\b{re.escape(capitals)}\b", word, greeting)
        name = small
    parsed = parse_greeting(name, "")
    is_greeting = parsed.opening and (parsed.has_title or _NO_NAME.fullmatch(parsed.opening))
    if is_greeting and not _FAMILY_NAMED_SO.match(name):
        # Of several words none is yet known for a name: Gentile Francesca Galli.
        behind = without_stop(name)[len(parsed.opening) :]
        several = re.match(r"\s+([A-ZÀ-Þ]\S*(?: [A-ZÀ-Þ]\S*){1,2})$", behind)
        full_name = several[1] if several and not _is_no_name(several[1]) else ""
        if name_alone := parsed.short_name or full_name:
            return in_capitals(name_alone), _in_capitals(greeting or name)
    name = plain_name(name)
    if (named := _ARTICLE.match(name)) and not _is_no_name(name):
        name = f"{name[named.end()].upper()}{name[named.end() + 1 :]}"
    name = re.sub(r"^(?:Herrn|Hr\.?)(?=\s)", "Herr", name)
    titles, rest = _titles(name, "")
    # Two people have no title in common.
    is_titled = bool(rest and titles and not _TWO.search(rest))
    if not titles:
        return with_the_family_last(name), _in_capitals(greeting)
    if is_titled and _addresses_by_title(greeting) and not any(_columns(titles)[2]):
        name = rest  # Mme Roy, greeted "Madame": the title is the greeting's
    return name, _in_capitals(greeting) or (name if is_titled else "")


def _addresses_by_title(greeting: str) -> bool:
    parsed = parse_greeting(greeting, "")
    return bool(parsed.gender and not parsed.rest)


def _in_capitals(greeting: str) -> str:
    """A greeting typed in small letters or in capitals, with those of its title and name."""
    text = greeting.strip()
    match = _OPENING.match(text)
    if not match and text.islower() and _titles(text, "")[0]:
        return in_capitals(text)  # mme petit
    if not match or not (text.islower() or text.isupper()):
        return greeting
    opening = match.group().capitalize()
    return opening + " ".join(map(in_capitals, text[match.end() :].lower().split()))


def gender_of_title(title: str) -> str:
    """The gender that a title as written tells: f, m or empty."""
    return _OF_TITLE.get(title.rstrip(".").casefold(), ("", "", ""))[1]


def rank_of_title(title: str) -> str:
    """The rank that a title as written tells: dr, prof or empty."""
    return _OF_TITLE.get(title.rstrip(".").casefold(), ("", "", ""))[2]


def is_department(name: str, greeting: str) -> bool:
    """Whether this is the name of no person: "HR team", "Personalabteilung", an address."""
    parsed = parse_greeting(greeting, name)
    if parsed.has_title and parsed.rest or not _is_no_name(name):
        return False
    return not parsed.short_name or _is_no_name(parsed.short_name)


def _is_no_name(text: str) -> bool:
    is_nobody = _DEPARTMENT.search(text) or is_nameless(text)
    return bool(is_nobody) or "@" in text or not re.search(r"[^\W\d_]", text)


def is_a_title_alone(name: str) -> bool:
    """Whether nothing is known of somebody but a title: Professor, Monsieur."""
    titles, rest = _titles(name, "")
    return bool(titles) and not rest


def _columns(titles: list[str]) -> tuple[list[str], list[str], list[str]]:
    """The languages, the genders and the ranks of these titles."""
    keys = [_OF_TITLE[title] for title in titles]
    return [key[0] for key in keys], [key[1] for key in keys], [key[2] for key in keys]


def _tongue(opening: str) -> str:
    for tongue, openings in _OPENINGS.items():
        if opening and re.fullmatch(openings, opening, re.IGNORECASE):
            return tongue
    return ""


def _titles(short_name: str, name: str) -> tuple[list[str], str]:
    """The titles that `short_name` begins with, plain and small, and what follows them.

    The degrees behind a rank are part of it: Dr. med., Prof. h. c. Two people have none in common.
    """
    titles, words = [], short_name.split()
    while words:
        title = words[0].rstrip(".").casefold()
        is_name = title in _ALSO_NAMES and not words[0].endswith(".") and title in _words(name)
        if title not in _OF_TITLE or is_name:
            break
        titles.append(title)
        words.pop(0)
        while words[1:] and _OF_TITLE[title][2] and re.fullmatch(DEGREE, words[0]):
            words.pop(0)
    rest = " ".join(words)
    return ([], short_name) if titles and _TWO.search(rest) else (titles, rest)


def addressed_gender(greeting: Greeting) -> str:
    """f or m, as its title or its opening tells it: Chère Julie; empty where neither does."""
    return greeting.gender or _gender_of(greeting.opening, [], greeting.tongue)


def _gender_of(opening: str, titles: list[str], tongue: str) -> str:
    if re.match(_TO_A_MAN, opening, re.IGNORECASE):
        return "m"
    if re.match(_TO_A_WOMAN, opening, re.IGNORECASE):
        return "f"
    return "m" if _TITLES_OF_A_MAN.get(tongue, set()) & set(titles) else ""


def _is_of(rest: str, name: str, has_opening: bool) -> bool:
    """Whether words without a title can be a name of this person: one of theirs, or a nickname."""
    words = _words(rest)
    if len(words) > 1 and not has_opening:
        return set(words) <= set(_words(name))
    return bool(set(words) & set(_words(name))) or (len(words) == 1 and words[0] not in _NOBODY)


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[\s,.-]+", text.casefold()) if word]
