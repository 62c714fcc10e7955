"""What a recorded greeting is made of: its opening, its language, the titles, the name."""

import re
from dataclasses import dataclass

# How a letter or a mail begins. The four languages of the letters first: a greeting in the
# letter's own language stands as it is.
_OPENINGS = {
    "en": r"dear|hello|hi|hey|greetings|good (?:morning|day|afternoon|evening)",
    "de": r"(?:sehr )?(?:geehrte|verehrte|werte)[rs]?|liebe[rs]?|hallo|guten (?:tag|morgen|abend)"
    r"|grüß gott|grüezi|moin|servus",
    "fr": r"(?:bien )?ch[eè]re?|bonjour|bonsoir|salut|coucou|madame, monsieur",
    "es": r"(?:muy )?(?:estimad|querid|apreciad|distinguid)[oa]|hola|buen(?:os)? días?"
    r"|buenas (?:tardes|noches)",
    "nl": r"beste|geachte|goedendag|goede(?:morgen|middag|navond)|dag|hoi",
    "it": r"gentil(?:e|issim[oa])|egregi[oa]|car[oa]|buon ?giorno|buonasera|ciao|salve",
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
# Scripts that leave no space after it.
_UNSPACED = r"尊敬的|亲爱的|親愛的|您好|你好|안녕하세요|친애하는|拝啓"
_OPENING = re.compile(
    rf"[¡\s]*(?:(?:{'|'.join(_OPENINGS.values())})(?!\w)|{_UNSPACED})[,،、，:\s]*", re.IGNORECASE
)

# Titles by language, gender (f, m, empty for either) and rank (dr, prof, empty for none).
_TITLES = {
    ("en", "f", ""): "ms mrs miss",
    ("en", "m", ""): "mr",
    ("de", "f", ""): "frau",
    ("de", "m", ""): "herr herrn",
    ("fr", "f", ""): "mme madame mlle mademoiselle",
    ("fr", "m", ""): "m monsieur",
    ("es", "f", ""): "sra señora srta señorita doña",
    ("es", "m", ""): "sr señor don",
    ("nl", "f", ""): "mevrouw mevr mw",
    ("nl", "m", ""): "heer meneer dhr",
    ("it", "f", ""): "signora sig.ra",
    ("it", "m", ""): "signor signore sig",
    ("pt", "f", ""): "senhora",
    ("pt", "m", ""): "senhor",
    ("", "", "dr"): "dr doctor doktor",
    ("", "", "prof"): "prof professor",
    ("fr", "", "dr"): "docteur",
    ("fr", "", "prof"): "pr",
    ("fr", "f", "dr"): "dre docteure",
    ("fr", "f", "prof"): "professeure",
    ("fr", "m", "prof"): "professeur",
    ("de", "f", "prof"): "professorin",
    ("de", "f", "dr"): "doktorin",
    ("es", "f", "dr"): "dra doctora",
    ("es", "f", "prof"): "profesora profa",
    ("es", "m", "prof"): "profesor",
    ("it", "m", "dr"): "dott dottor",
    ("it", "f", "dr"): "dott.ssa dottoressa",
}
_OF_TITLE = {word: key for key, words in _TITLES.items() for word in words.split()}
# Titles that are also first names; whoever bears one is called by it.
_ALSO_NAMES = {"don", "m", "pr"}
# An opening that says the gender of whoever has the title after it.
_OF_A_MAN = (
    r"[\w ]*(?:geehrter|verehrter|werter|lieber|cher|estimado|querido|apreciado|distinguido)\b"
)
_OF_A_WOMAN = r"[\w ]*(?:chère|estimada|querida|apreciada|distinguida|geehrte|verehrte)\b"
# Words that address nobody in particular.
_NOBODY = (
    "all colleague colleagues director everyone folks hr madam manager recruiter recruiters sir"
    " sirs team there kollegen zusammen équipe tous toutes equipo señores todos"
)
_KEEPS_ITS_STOP = re.compile(r"(?:\b(?:jr|sr|esq|ph\.? ?d|m\.? ?d|[a-z]))\.$", re.IGNORECASE)


@dataclass(frozen=True)
class Addressed:
    """A greeting taken apart; what it does not say is empty.

    `opening` and `language` tell how and in which language it begins, a title's language counting
    where there is no opening. `called` is what follows the opening, `rest` what follows the titles.
    """

    opening: str
    language: str
    gender: str
    rank: str
    called: str
    rest: str

    @property
    def has_title(self) -> bool:
        return bool(self.gender or self.rank)


def without_stop(text: str) -> str:
    """The text without the punctuation of a greeting; "Jr." keeps what belongs to it."""
    text = text.strip().rstrip(" ,:;!،，、")
    return text if _KEEPS_ITS_STOP.search(text) else text.rstrip(" ,:!.")


def taken_apart(greeting: str, name: str) -> Addressed:
    """What `greeting` says of the person with this full `name`."""
    greeting = without_stop(greeting)
    begun = _OPENING.match(greeting)
    opening = begun.group().strip(" ¡,،、，:") if begun else ""
    if opening.casefold() in _words(name):  # Cara, Dag
        opening, begun = "", None
    called = greeting[begun.end() :] if begun else greeting
    titles, rest = _titles(called, name)
    keys = [_OF_TITLE[title] for title in titles]
    gender = next((one for _, one, _ in keys if one), "")
    ranks = [one for _, _, one in keys if one]
    rank = "prof" if "prof" in ranks else "".join(ranks[:1])
    language = _language(opening) or next((one for one, _, _ in keys if one), "")
    if rank and not gender:
        gender = _gender_of(opening, titles, language)
    if not titles and not _is_of(rest, name, bool(opening)):
        called = rest = ""
    return Addressed(opening, language, gender, rank, called, rest)


def _language(opening: str) -> str:
    for language, openings in _OPENINGS.items():
        if opening and re.fullmatch(openings, opening, re.IGNORECASE):
            return language
    return ""


def _titles(called: str, name: str) -> tuple[list[str], str]:
    """The titles that `called` begins with, plain and small, and what follows them."""
    titles, words = [], called.split()
    while words:
        title = words[0].rstrip(".").casefold()
        is_name = title in _ALSO_NAMES and not words[0].endswith(".") and title in _words(name)
        if title not in _OF_TITLE or is_name:
            break
        titles.append(title)
        words.pop(0)
    return titles, " ".join(words)


def _gender_of(opening: str, titles: list[str], language: str) -> str:
    if re.match(_OF_A_MAN, opening, re.IGNORECASE):
        return "m"
    if re.match(_OF_A_WOMAN, opening, re.IGNORECASE):
        return "f"
    # Spanish has a word of its own for a woman.
    return "m" if language == "es" and {"dr", "doctor"} & set(titles) else ""


def _is_of(rest: str, name: str, has_opening: bool) -> bool:
    """Whether words without a title can be a name of this person: one of theirs, or a nickname."""
    words = _words(rest)
    if not has_opening and len(words) > 1:
        return set(words) <= set(_words(name))
    return bool(set(words) & set(_words(name))) or (
        len(words) == 1 and words[0] not in _NOBODY.split()
    )


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[\s,.-]+", text.casefold()) if word]
