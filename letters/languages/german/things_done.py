"""Notes of something done, by whom is left out: „Team kennengelernt und viel gelacht“."""

import re

from frame.patterns import lazy_pattern
from letters.languages.german.genders import article_of

# What one does to something definite, and what one does with or without anything.
_TO_A_THING = (
    r"kennengelernt|gesehen|besichtigt|getroffen|besucht|gestreichelt|begrüßt|entdeckt|genossen"
    r"|beobachtet|angeschaut|angesehen|bestaunt|bewundert|ausprobiert|probiert|getestet|erlebt"
    r"|bedient|repariert|[a-zäöüß]+ bekommen"
)
_IN_ANY_WAY = (
    r"gelacht|geredet|gesprochen|gequatscht|getrunken|gegessen|gespielt|gesungen|gebacken|gekocht"
    r"|gebaut|gelernt|gemacht|mitgemacht|mitgearbeitet|gearbeitet|mitgeholfen|geholfen|zugehört"
    r"|zugesehen|zugeschaut|mitgespielt|gemalt|gebastelt|gelesen|gehört|diskutiert|geprobt|geübt"
    r"|gefeiert|gefrühstückt|geschweißt|gehobelt|verkostet|angepackt|mitangepackt|mitgekocht"
    r"|mitgebacken|mitgesungen|mitdiskutiert|geplaudert|gescherzt"
)
_GOING = (
    r"gegangen|gekommen|gefahren|gelaufen|geblieben|gewesen|begegnet|gerannt|gestiegen|\w+ worden"
    r"|mitgegangen|mitgefahren|mitgelaufen|durchgelaufen|angekommen"
)
_DONE_TO_ME = (
    r"eingeladen|herumgeführt|empfangen|aufgenommen|geduzt|abgeholt|gelobt|gefragt|vorgestellt"
    r"|einbezogen|ernst genommen|verabschiedet|geführt|begrüßt|angelächelt|eingebunden"
)
_PART = lazy_pattern(
    rf"(?P<before>.*?)\b(?:(?P<thing>{_TO_A_THING})|(?P<got>bekommen)|(?P<any>{_IN_ANY_WAY})|(?P<going>{_GOING}))"
)
_TO_ME = lazy_pattern(
    r"(?:zu[mr]?|nach|von|mit|durch|in|im|überall|sofort|gleich|direkt|persönlich|sehr|so|ganz|echt"
    rf"|wirklich|herzlich|nett|freundlich|warm|toll|super|gut)\b.*\b(?:{_DONE_TO_ME})",
    re.IGNORECASE,
)
# Who did it, a clause, or somebody whose doing it may be.
_HAS_A_SUBJECT = lazy_pattern(
    r"(?:ich|wir|er|es|man|wer|wie|was|dass|als|wenn|weil|wo|warum|der Moment)\b"
    r"|.*\b(?:ich|wir|man|ist|war|waren|hat|habe|haben|hatte|hatten|wurde|wurden|wird|sind|bin)\b",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(r"(?:(?:sehr|so|ganz|echt|total) )?[a-zäöüß]+?(e|es|en) (?=[A-ZÄÖÜ])")
_DETERMINED = lazy_pattern(
    r"(?:der|die|das|den|dem|(?:m|k)?eine?[nmrs]?|meine?[nmrs]?|unsere?[nmrs]?|ihre?[nmrs]?"
    r"|diese[nmrs]?|jede[nmrs]?|alle[nmrs]?|viele[nmrs]?|einige|beide|zwei|drei|\d+|sie|ihnen"
    r"|herrn?|frau|euch|dich)\b",
    re.IGNORECASE,
)
_A = {"der": "einen", "die": "eine", "das": "ein"}
_ARTICLES = {"der": "den", "die": "die", "das": "das", "plural": "die"}


def with_who_did_it(text: str) -> str:
    """The note as a sentence: „Ich habe das Team kennengelernt“; empty for another.

    What lacks an article that nobody knows is left in quotes.
    """
    if _HAS_A_SUBJECT.match(text):
        return ""
    if _TO_ME.fullmatch(text) and not re.match(r"mit [^,]* begrüßt$", text):
        return f"Ich wurde {_small(text)}"
    parts = re.split(r"(,\s+(?:und )?|\s+und\s+)", text)
    found = [_PART.fullmatch(part) for part in parts[::2]]
    last = found[-1]
    if not last or (len(found) > 1 and not all(found)):
        found = [_PART.fullmatch(text)]
        parts = [text]
    if not (first := found[0]):
        return ""
    is_going = [bool(part and part["going"]) for part in found]
    if len(set(is_going)) > 1:
        return ""  # „bin gekommen und habe gelacht“
    done = [_with_its_article(part) for part in found if part]
    if not all(done):
        return f"„{text}“"
    parts[::2] = done
    parts[-2:-1] = [" und "] * len(parts[-2:-1])
    helping = "bin" if first["going"] else "habe"
    return f"Ich {helping} {''.join(parts)}"


def _with_its_article(part: re.Match[str]) -> str:
    """A part of the note with the article of what something was done to; empty where unknown."""
    before, words = part["before"], part[0]
    if not (part["thing"] or part["got"]) or not before.strip() or _DETERMINED.match(before):
        return _small(words)
    if adjective := _ADJECTIVE.match(before):
        noun = re.match(r"[\w-]+", before[adjective.end() :])
        gender = article_of(noun[0]) if noun else ""
        if adjective[1] == "e" and not gender:
            return ""
        article = {"es": "ein ", "en": "einen "}.get(adjective[1], "eine ")
        return f"{'' if gender == 'plural' else article}{words}"
    noun = re.match(r"[A-ZÄÖÜ][\w-]*", before)
    if not noun:
        return _small(words)
    articles = _A if part["got"] else _ARTICLES
    article = articles.get(article_of(noun[0]), "")
    return f"{article} {words}" if article else ""


def _small(words: str) -> str:
    first = words.split(" ", 1)[0]
    is_word = re.fullmatch(
        r"(?:[DM]ie|[DM]as|[DM]en|[DM]it|Im?|In|Zum?|Zur|Von|Nach|Durch|Viel|Alle|Gleich|Sofort|Über"
        r"|Sehr|So|Ganz|Echt|Herzlich|Auf|An|Am|Bei|Beim|Ein|Eine|Einen|Gut|Gemeinsam|Zusammen)",
        first,
    )
    return words[0].lower() + words[1:] if is_word else words
