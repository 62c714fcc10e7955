"""How people are addressed and named. We know a greeting for each person, never a gender."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class _Custom:
    """The letter-opening words of one language."""

    nobody: str
    titled: dict[str, str]  # by the kind of title: f, m, d (doctor or professor)
    untitled: str
    end: str
    titles: dict[str, str]
    conjunction: str
    alternative: str
    friend: str  # somebody who is no employer, without a name


_ENGLISH = {"f": "Dear {called}", "m": "Dear {called}", "d": "Dear {called}"}
_CUSTOMS = {
    "en-us": _Custom(
        "Dear Hiring Team",
        _ENGLISH,
        "Dear {name}",
        ",",
        {"f": "Ms.", "m": "Mr.", "d": "Dr."},
        "and",
        "or",
        "Hello",
    ),
    "en-gb": _Custom(
        "Dear Recruitment Team",
        _ENGLISH,
        "Dear {name}",
        ",",
        {"f": "Ms", "m": "Mr", "d": "Dr"},
        "and",
        "or",
        "Hello",
    ),
    "de": _Custom(
        "Sehr geehrte Damen und Herren",
        {"f": "Sehr geehrte {called}", "m": "Sehr geehrter {called}", "d": "Guten Tag, {called}"},
        "Guten Tag, {name}",
        ",",
        {"f": "Frau", "m": "Herr", "d": "Dr."},
        "und",
        "oder",
        "Guten Tag",
    ),
    "fr": _Custom(
        "Madame, Monsieur",
        {"f": "Madame", "m": "Monsieur", "d": "Bonjour {called}"},
        "Bonjour {name}",
        ",",
        {"f": "Mme", "m": "M.", "d": "Dr"},
        "et",
        "ou",
        "Bonjour",
    ),
    "es": _Custom(
        "Estimado equipo de selección",
        {"f": "Estimada {called}", "m": "Estimado {called}", "d": "Buenos días, {called}"},
        "Buenos días, {name}",
        ":",
        {"f": "Sra.", "m": "Sr.", "d": "Dr."},
        "y",
        "o",
        "Hola",
    ),
}
_TITLE_KINDS = {
    "f": "ms mrs miss frau mme madame sra srta señora doña",
    "m": "mr herr herrn monsieur m sr señor don",
    "d": "dr doctor prof professor dra",
}
_KIND_OF_TITLE = {word: kind for kind, words in _TITLE_KINDS.items() for word in words.split()}
_OPENINGS = {
    "en": r"dear|hello|hi",
    "de": r"sehr geehrter?|liebe[rs]?|guten tag|hallo|guten morgen",
    "fr": r"bonjour|ch[eè]re?|madame, monsieur",
    "es": r"estimad[oa]|querid[oa]|apreciad[oa]|hola|buenos días|buenas tardes",
}
_OPENING = re.compile(rf"^(?:{'|'.join(_OPENINGS.values())})\b[,\s]*", re.IGNORECASE)


def called(greeting: str, name: str) -> str:
    """How a sentence names somebody: "Dear Ms Okafor" gives "Ms Okafor"; unknown, the full name."""
    return _OPENING.sub("", greeting.strip()).rstrip(" ,:!.") or name


def called_in(language: str, greeting: str, name: str) -> str:
    """`called`, with a title of another language exchanged for this one's."""
    short = called(greeting, name)
    kind = _title_kind(short)
    if _is_french_office(greeting) and language != "fr":
        short = short.partition(" ")[0]
    if kind and " " not in short and kind != "d" and name:
        # "Madame," addresses somebody; spoken of, a title needs the name.
        return f"{_CUSTOMS[language].titles[kind]} {name}"
    if kind:
        title, _, rest = short.partition(" ")
        recorded_in = _language_of(greeting)
        if rest and recorded_in and recorded_in != language.partition("-")[0]:
            return f"{_CUSTOMS[language].titles[kind]} {rest}"
    return short


def _title_kind(short: str) -> str | None:
    return _KIND_OF_TITLE.get(short.partition(" ")[0].rstrip(".").lower())


def _language_of(greeting: str) -> str:
    for language, openings in _OPENINGS.items():
        if re.match(rf"(?:{openings})\b", greeting.strip(), re.IGNORECASE):
            return language
    return ""


def greeting_line(language: str, greeting: str, name: str, *, to_a_friend: bool = False) -> str:
    """The line a letter begins with, with its punctuation; nobody known gets the team's.

    A greeting recorded in the letter's own language is used as it stands. From another language
    only its title is taken; without a title the full name stands, which is right for everybody.
    """
    custom = _CUSTOMS[language]
    if not name:
        return (custom.friend if to_a_friend else custom.nobody) + custom.end
    if greeting and _language_of(greeting) == language.partition("-")[0]:
        return greeting.strip().rstrip(" ,:!.") + custom.end
    if language == "fr" and _is_french_office(greeting):
        return greeting.strip().rstrip(" ,:!.") + custom.end
    short = called_in(language, greeting, name)
    if language.startswith("en") and greeting and not _language_of(greeting):
        return f"Dear {short}{custom.end}"
    form = custom.titled.get(_title_kind(short) or "", custom.untitled)
    return form.format(called=short, name=name) + custom.end


def _is_french_office(greeting: str) -> bool:
    """Whether somebody is addressed by what they are: Madame la Directrice, Monsieur le Maire."""
    return bool(
        re.match(r"(?:madame|monsieur) (?:la |le |l['’])\w", greeting.strip(), re.IGNORECASE)
    )


def listed(names: Sequence[str], language: str, *, one_of: bool = False) -> str:
    """Names as a sentence lists them: "Ms Okafor, Mr Li and Ana"; `one_of` them with "or"."""
    if len(names) < 2:
        return "".join(names)
    word = _CUSTOMS[language].alternative if one_of else _CUSTOMS[language].conjunction
    if language == "es" and word == "y" and re.match(r"h?i(?!e)", names[-1], re.IGNORECASE):
        word = "e"
    return f"{', '.join(names[:-1])} {word} {names[-1]}"


def named_together(people: Iterable, language: str) -> str:
    """People, each with `greeting` and `name`, as a sentence lists them."""
    return listed([called_in(language, one.greeting, one.name) for one in people], language)
