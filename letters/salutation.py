"""How people are addressed and named. We know a greeting for each person, never a gender."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from letters.grammar import after_a_preposition
from letters.titles import taken_apart, without_stop


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
        {"f": "Ms.", "m": "Mr.", "dr": "Dr.", "prof": "Professor"},
        "and",
        "or",
        "Hello",
    ),
    "en-gb": _Custom(
        "Dear Recruitment Team",
        _ENGLISH,
        "Dear {name}",
        ",",
        {"f": "Ms", "m": "Mr", "dr": "Dr", "prof": "Professor"},
        "and",
        "or",
        "Hello",
    ),
    "de": _Custom(
        "Sehr geehrte Damen und Herren",
        {"f": "Sehr geehrte {called}", "m": "Sehr geehrter {called}", "d": "Guten Tag, {called}"},
        "Guten Tag, {name}",
        ",",
        {"f": "Frau", "m": "Herr", "dr": "Dr.", "prof": "Prof."},
        "und",
        "oder",
        "Guten Tag",
    ),
    "fr": _Custom(
        "Madame, Monsieur",
        {"f": "Madame", "m": "Monsieur", "d": "Bonjour {called}"},
        "Bonjour {name}",
        ",",
        {"f": "Mme", "m": "M.", "dr": "Dr", "prof": "Pr"},
        "et",
        "ou",
        "Bonjour",
    ),
    "es": _Custom(
        "Estimado equipo de selección",
        {"f": "Estimada {called}", "m": "Estimado {called}", "d": "Buenos días, {called}"},
        "Buenos días, {name}",
        ":",
        {"f": "Sra.", "m": "Sr.", "dr": "Dr.", "prof": "Prof."},
        "y",
        "o",
        "Hola",
    ),
}


def called(greeting: str, name: str) -> str:
    """How a sentence names somebody: "Dear Ms Okafor" gives "Ms Okafor"; unknown, the full name."""
    return taken_apart(greeting, name).called or name


def called_in(language: str, greeting: str, name: str) -> str:
    """`called`, with a title of another language exchanged for this one's."""
    said = taken_apart(greeting, name)
    tongue = language.partition("-")[0]
    rest = "" if _is_french_office(greeting) and tongue != "fr" else said.rest
    if not said.called or not said.has_title:
        return said.called or name
    if not rest and name:
        # "Madame," addresses somebody; spoken of, a title needs the name.
        return f"{_title(language, said.gender, '')} {name}" if said.gender else name
    if said.language == tongue or (not said.language and tongue in ("en", "de")):
        return said.called
    title = _title(language, said.gender, said.rank)
    return f"{title} {rest}" if title else name


def called_after_a_preposition(language: str, greeting: str, name: str) -> str:
    """How a sentence names somebody after "with": mit Herrn Li, con la Dra. Vega."""
    said = taken_apart(greeting, name)
    if said.rank and not said.gender and language in ("fr", "es"):
        return name  # le or la, el or la: nobody knows
    return after_a_preposition(called_in(language, greeting, name), language, said.gender)


def _title(language: str, gender: str, rank: str) -> str:
    """The title as this language writes it; empty where it would have to guess a gender."""
    titles = _CUSTOMS[language].titles
    if language == "de":
        return " ".join(titles[one] for one in (gender, rank) if one)
    if language == "es" and rank == "dr":
        return {"f": "Dra.", "m": "Dr."}.get(gender, "")
    return titles[rank or gender]


def greeting_line(language: str, greeting: str, name: str, *, to_a_friend: bool = False) -> str:
    """The line a letter begins with, with its punctuation; nobody known gets the team's.

    A greeting recorded in the letter's own language is used as it stands. From another language
    only its title is taken; without a title the full name stands, which is right for everybody.
    """
    custom, tongue = _CUSTOMS[language], language.partition("-")[0]
    if not name:
        return (custom.friend if to_a_friend else custom.nobody) + custom.end
    said = taken_apart(greeting, name)
    if (said.opening and said.language == tongue) or (
        language == "fr" and _is_french_office(greeting)
    ):
        return without_stop(greeting) + custom.end
    short = called_in(language, greeting, name)
    if tongue == "en" and greeting and not said.opening:
        return f"Dear {short}{custom.end}"
    kind = said.gender or ("d" if said.rank and short != name else "")
    form = custom.titled.get(kind, custom.untitled)
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
