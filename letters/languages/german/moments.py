"""How a note of what was liked best becomes words that a German sentence can go on with."""

import re

from frame.patterns import lazy_pattern
from letters.languages.german.genders import article_of
from letters.languages.german.liking import without_liking
from letters.languages.german.no_nouns import NO_NOUN
from letters.languages.german.punctuation import with_commas
from letters.languages.german.things_done import with_who_did_it
from letters.languages.noted import without_remark

# Who thinks aloud: „vor allem die Ruhe“, „nicht der Kaffee, sondern die Aussicht“.
_THINKING_ALOUD = lazy_pattern(
    r"^(?:(?:vor allem|besonders|einfach|eigentlich|am besten|am meisten|am schönsten|nur|wohl"
    r"|(?:ich )?weiß nicht(?: mehr)?|keine ahnung|glaub|eigt?l?\.?|alles|bes\.?|naja|puh"
    r"|also|haha|lol|wahrscheinlich|vielleicht|definitiv|ich glaube|ich denke|ich würde sagen"
    r"|das war|es war|nicht [^,]+, sondern)[,:]?\s+)+"
    r"(?=(?:der|die|das|den|dass|wie|unser\w*|Ihr\w*|mein\w*)\b)",
    re.IGNORECASE,
)
PRAISE = (
    r"toll|super|nett|gut|schön|klasse|prima|cool|freundlich|herzlich|offen|ruhig|locker|angenehm"
    r"|interessant|spannend|professionell|sympathisch|lustig|fair|ehrlich|entspannt|genial|stark"
    r"|wertschätzend|höflich|hilfsbereit|motiviert|lieb|warm|okay|in ordnung|mega|spitze"
)
# Whoever is meant by him or her, the reader cannot know.
_HE_OR_SHE = lazy_pattern(
    r"(?:er|sie) (?:hat(?:te)?|ist|war|[a-zäöüß]{2,}te)\b"
    r"|(?:der Moment, )?(?:wie|was|dass|weil|als|wenn|wo|warum)(?: [a-zäöüß]+)? er\b"
    r"|(?:der Moment, )?(?:wie|was|dass|weil|als|wenn|wo|warum)(?: [a-zäöüß]+)? sie\b"
    r".* (?:hat(?:te)?|ist|war|wird|kann|[a-zäöüß]{2,}te)$"
    r"|(?:wie )?seine?[mnrs]? (?-i:[A-ZÄÖÜ])"
    # With nobody before whom it could mean: „komm rein“, hat er gesagt.
    r"|[\"„“].*[\"“”],?\s*(?:hat(?:te)?|sagte|meinte) (?:er|sie)\b",
    re.IGNORECASE,
)
# How somebody is, and no talk.
_FELT = (
    r"beeindruckt|begeistert|überrascht|berührt|nervös|aufgeregt|müde|froh|stolz|gerührt|baff|platt"
    r"|sprachlos|erleichtert|angespannt|traurig|glücklich|dankbar|unsicher"
)
# Notes without a subject.
_IT_WAS = lazy_pattern(
    rf"^(?:war (?!ich\b|{_FELT})"
    r"|hat(?:te)? (?:echt |sehr |viel )?Spaß gemacht|ging um|gab )",
    re.IGNORECASE,
)
_I_DID = lazy_pattern(
    r"^(?:wurde|habe?|hatte|durfte|konnte|fühlte|bin|kam|mochte|fand"
    rf"|war (?:{_FELT}))\b(?! (?:ich|wir|es|man)\b)",
    re.IGNORECASE,
)
# „wie ihr das alles macht“.
_YOU_ALL = lazy_pattern(
    r"\b([Ww]ie|[Ww]as|[Dd]ass) ihr (?P<between>(?:(?:das|die|den|es|mich|mir|mit|alles?|hier"
    r"|so|euch|zusammen|miteinander|neue|Neue|Leute|Kinder|Kunden|Menschen|Azubis|Kolleginnen"
    r"|Patienten|Gäste|Schüler)\b.* )?)(?P<stem>[a-zäöüß]{2,})t$",
)
_OF_FRIENDS = {
    "ihr": {"habt": "haben", "seid": "sind", "wart": "waren", "hattet": "hatten"},
    "du": {"hast": "haben", "bist": "sind", "warst": "waren", "hattest": "hatten"},
}
_VERBS = _OF_FRIENDS["ihr"] | _OF_FRIENDS["du"]
_YOU_FRIENDS = lazy_pattern(
    r"\b(?P<you>ihr|du) (?P<verb>habt|seid|wart|hattet|hast|bist|warst|hattest)\b"
    r"(?P<self>(?: (?:euch|dich|dir)\b)?)",
    re.IGNORECASE,
)
# With the verb at the end of a clause, or without who did it: „wie du das erklärt hast“, „hast mir
# alles gezeigt“.
_OF_FRIENDS_AT_THE_END = lazy_pattern(
    r"\b(?:ihr|du) (?P<between>[^,.;]+?) (?P<verb>habt|seid|wart|hattet|hast|bist|warst|hattest)"
    r"(?=$|[,.])"
)
_FRIENDS_ALONE = lazy_pattern(r"^(?P<verb>habt|hast|hattet|hattest)\b", re.IGNORECASE)
_NONE_WERE = lazy_pattern(r"^keine ([A-ZÄÖÜ]\w+n)$", re.IGNORECASE)

# „wo wir über die Bienen geredet haben“: when that was, and no place.
_WHERE = lazy_pattern(
    r"^wo (?=(?:ich|wir|man|Sie|alle)\b.* "
    r"(?!sollte|könnte|müsste|möchte|dürfte|würde|hätte)(?:habe|haben|hat|war|waren|\w{2,}te[n]?)$)",
    re.IGNORECASE,
)
# „Torten verzieren dürfen“
_ALLOWED = lazy_pattern(
    r"^(?P<done>(?!.*\b(?:ich|wir|man|zu|nicht|hat|haben|wurde)\b)[^,]+en) (?:zu )?dürfen$"
)

# The talk itself, of which every letter speaks anyway.
_THE_TALK = lazy_pattern(
    r"(?:(?:das|die|der|unser|ein|eine|sehr|ganze|(?:toll|gut|nett|schön|angenehm|interessant"
    r"|freundlich|offen)e[rs]?) )*(?:\w*gespräche?|interview|unterhaltung|austausch)",
    re.IGNORECASE,
)
# What can follow a noun and makes no sentence of it.
_WHEN = r"|morgens|vormittags|mittags|nachmittags|abends|nachts|heute"
_GOES_ON = lazy_pattern(
    r"mit|durchs?|übers?|fürs?|\w*zu\w+en|in|im|ins|an|am|ans|auf|aufs|bei|beim|von|vom|zu|zum|zur|nach|vor|um|aus"
    r"|unter|unterm|zwischen|ohne|gegen|während|wegen|trotz|bis|seit|hinter|neben|gegenüber|pro|per"
    r"|des|der|eine[sr]|(?:mein|ihr|unser|dies)e[sr]|und|oder|sowie|samt|als|wie|bzw|statt"
    r"|dar\w+|danach|davor|miteinander|untereinander|dort|hier|oben|selbst|zusammen|gemeinsam"
    rf"|vorab|zwischendurch|damals|gestern|vorher|hinterher|inklusive|rund{_WHEN}",
    re.IGNORECASE,
)
_CLAUSE = lazy_pattern(r",\s|[„\"“»(]")
_DETERMINER = (
    r"der|die|das|den|eine?n?|(?:unser|ihr|mein|sein)(?:en?)?|diese[rns]?|jene[rns]?|jede[rns]?"
    r"|alle|all die|viele?|so viele?|(?:einige|manche|viele|alle)(?: der)?|mehrere|beide"
    r"|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d+"
)
_BEFORE_A_NOUN = (
    r"(?:sehr|so|ganz|echt|wirklich|eher|besonders|super|top|mega|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)"
    r"|(?!(?:der|die|das|de[nm]|(?:ein|ihr|mein|sein|unser)e?[nmrs]?)\b)[^\WA-ZÄÖÜ]+e[nmrs]?"
)
_NOUN_PHRASE = lazy_pattern(
    rf"(?:(?i:{_DETERMINER})\s+(?:(?:{_BEFORE_A_NOUN})\s+)*"
    # Frau Okafors Geschichte
    r"|(?:Frau|Herrn?)\s+[A-ZÄÖÜ][\w-]*s\s+(?:\w+es?\s+)?)[A-ZÄÖÜ\d][\w/-]*"
)
# „alle lachten Tränen“; „alle alten Leute“ are taken for the same.
_ALL_DID = lazy_pattern(
    r"(?:alle|beide|viele|einige|manche) [a-zäöüß]+(?:t|k|ng)en\b", re.IGNORECASE
)
_STEM = (
    r"(?:[Gg]ut|[Gg]roß|[Tt]oll|[Nn]ett|[Kk]lug|[Ww]arm|[Ss]chön|[Ll]ocker|[Ee]rst|[Ee]cht|[Kk]lar"
    r"|[Oo]ffen|\w+(?:ig|lich|isch|bar|sam|voll|los|haft|end|ant|ell|ent|iert|ibl|abl|en)"
    r"|[Ff]lach|[Ff]amiliär|[Hh]ell|[Tt]ief|[Ff]air|[Ss]till|[Rr]uhig|[Nn]eu|[Mm]odern|[Kk]lein|[Ll]eer|[Ff]rei|[Ff]rüh|[Ss]pät|[Ss]chnell|[Kk]urz|[Ll]ang|[Ff]risch)"
)
_ADJECTIVE = lazy_pattern(
    r"(?P<before>(?:(?:[Ss]ehr|[Ss]o|[Gg]anz|[Ee]cht|[Ww]irklich)\s+)?)"
    rf"(?P<stem>{_STEM})e(?P<ending>[rs]?)\s+(?=[A-ZÄÖÜ])"
)
_CATCHWORD = lazy_pattern(
    rf"(?:(?:super|top|mega|klasse|spitzen|{_STEM}e[rs]?)\s+)?[A-ZÄÖÜ][\w/&-]*"
    r"(?: [A-ZÄÖÜ][\w/&-]*)?"
)
# Which never bend: super Stimmung.
_UNBENT = lazy_pattern(r"(?:super|top|mega|klasse|spitzen)\s+(?=[A-ZÄÖÜ])", re.IGNORECASE)


def with_its_subject(noted: str) -> str:
    """A note as somebody would say it: without the thinking aloud, with its subject."""
    text = with_commas(without_liking(without_remark(_THINKING_ALOUD.sub("", noted))))
    text = re.sub(r"\b([Hh])ab\b(?!['’])", r"\1abe", text)
    # A letter says Sie, whatever a note says.
    text = re.sub(r"\b(?:dein|euer|eur(?=e))(e[nmrs]?)?\b", r"Ihr\1", text, flags=re.IGNORECASE)
    text = _YOU_FRIENDS.sub(_as_strangers, _YOU_ALL.sub(_formally, text))
    text = _OF_FRIENDS_AT_THE_END.sub(_at_the_end, text)
    text = _FRIENDS_ALONE.sub(lambda found: f"Sie {_VERBS[found['verb'].lower()]}", text)
    text = re.sub(r"\bmit (?:dir|euch)\b", "mit Ihnen", text, flags=re.IGNORECASE)
    is_not = re.match(r"nicht (?!nur\b)", text, re.IGNORECASE) or _THE_TALK.fullmatch(text)
    if is_not or _HE_OR_SHE.match(text):
        return ""
    text = re.sub(r"^weil\b", "dass", text, flags=re.IGNORECASE)
    text = re.sub(r"^[Dd]as (?=(?:wir|ich|man|alle|niemand|keiner)\b)", "dass ", text)
    text = _NONE_WERE.sub(r"dass es keine \1 gab", text)
    text = _WHERE.sub("als ", text)
    text = _ALLOWED.sub(_was_allowed, text)
    # The word for when it was stays: der Moment, wenn alle lachen.
    text = re.sub(r"^(als|wenn) ", lambda when: f"der Moment, {when[1].lower()} ", text, flags=re.I)
    if done := with_who_did_it(text):
        return done
    if subject := ("Es" if _IT_WAS.match(text) else "Ich" if _I_DID.match(text) else ""):
        return f"{subject} {text[0].lower()}{text[1:]}"
    return _a_sentence(text) or with_its_article(text)


def _was_allowed(found: re.Match[str]) -> str:
    first, _, rest = found["done"].partition(" ")
    first = first.lower() if NO_NOUN.fullmatch(first.lower()) else first
    return f"dass ich {f'{first} {rest}'.strip()} durfte"


def _a_sentence(text: str) -> str:
    """One that begins with a noun that needs its article, with it: Chef war nett."""
    noun = re.match(
        r"([A-ZÄÖÜ]\w+) (?:war|waren|ist|hat(?:te)?|haben|hatten|kam|ging|gab|nahm|wirkt"
        r"|[a-zäöüß]{3,}te)\b",
        text,
    )
    is_noun = noun and not NO_NOUN.fullmatch(noun[1].lower())
    article = article_of(noun[1]) if noun and is_noun else ""
    return f"{article} {text}" if article in ("der", "die", "das") else ""


def _formally(found: re.Match[str]) -> str:
    stem = {"hab": "haben"}.get(found["stem"], f"{found['stem'].removesuffix('e')}en")
    between = re.sub(r"\beuch\b", "sich", found["between"])
    return f"{found[1]} Sie {between}{stem}"


def _as_strangers(found: re.Match[str]) -> str:
    verbs = _OF_FRIENDS[found["you"].lower()]
    verb = verbs.get(found["verb"].lower())
    return f"Sie {verb}{' sich' if found['self'] else ''}" if verb else found[0]


def _at_the_end(found: re.Match[str]) -> str:
    between = re.sub(r"\b(?:euch|dich|dir)\b", "sich", found["between"])
    return f"Sie {between} {_VERBS[found['verb']]}"


def is_noun_phrase(text: str) -> bool:
    """Whether it begins with a noun and what stands before it, and is no sentence."""
    found = _NOUN_PHRASE.match(text)
    if not found or _ALL_DID.match(text):
        return False
    words = _CLAUSE.split(text[found.end() - 1 :])[0].split()
    return all(
        bool(_GOES_ON.fullmatch(word)) or not word[0].islower()
        for noun, word in zip(words, words[1:], strict=False)
        if not noun[0].islower() or noun == words[0]
    )


def with_its_article(text: str) -> str:
    """A noun with the article that its end or its adjective shows; other words stay."""
    if catchwords(text):
        return text
    if listed := ", " in text and with_articles(text):
        return listed
    if _CLAUSE.search(text) or re.match(rf"(?:{_DETERMINER})\b", text, re.IGNORECASE):
        return text
    if unbent := _UNBENT.match(text):
        noun = re.match(r"[\w-]+", text[unbent.end() :])
        article = article_of(noun.group()) if noun else ""
        return (
            f"{article} {text[0].lower()}{text[1:]}" if article in ("der", "die", "das") else text
        )
    if adjective := _ADJECTIVE.match(text):
        return _with_an_adjective(text, adjective)
    noun = re.match(r"[^\W_][\w-]*", text)
    article = article_of(noun.group()) if noun else ""
    if not noun or not article or NO_NOUN.fullmatch(noun[0].lower()):
        return text
    phrase = f"{'die' if article == 'plural' else article} {text[0].upper()}{text[1:]}"
    if bare := _AND_A_BARE_NOUN.search(phrase):
        second = article_of(bare[2]).replace("plural", "die")
        phrase = f"{phrase[: bare.end(1)]}{second} {phrase[bare.start(2) :]}" if second else ""
    return phrase if phrase and is_noun_phrase(phrase) else text


def _with_an_adjective(text: str, adjective: re.Match[str]) -> str:
    noun = re.match(r"[\w-]+", text[adjective.end() :])
    gender = article_of(noun.group()) if noun else ""
    article = {"r": "der", "s": "das"}.get(adjective["ending"], gender)
    if article not in ("der", "das", "die", "plural"):
        return text
    ending, the = ("en", "die") if article == "plural" else ("e", article)
    words = f"{adjective['before']}{adjective['stem']}{ending} {text[adjective.end() :]}"
    phrase = f"{the} {words[0].lower()}{words[1:]}"
    return phrase if is_noun_phrase(phrase) else text


def catchwords(text: str) -> list[str]:
    """The catchwords of a list without articles: Führung, Whiteboard, gutes Essen."""
    listed = [word for word in re.split(r",\s*|\s+(?:und|&)\s+", text) if word]
    if len(listed) < 2 or not all(map(_CATCHWORD.fullmatch, listed)):
        return []
    return [word[0].lower() + word[1:] if _ADJECTIVE.match(word) else word for word in listed]


def with_articles(text: str) -> str:
    """Things in a list, each with its article: sehr nettes Gespräch, tolles Team; else empty."""
    listed = [with_its_article(f"{part[0].upper()}{part[1:]}") for part in text.split(", ") if part]
    are_things = len(listed) > 1 and all(
        re.match(r"(?:der|die|das) ", part) and is_noun_phrase(part) for part in listed
    )
    return ", ".join(listed) if are_things else ""


_AND_A_BARE_NOUN = re.compile(r"( und )([A-ZÄÖÜ][\w-]+)(?= )")
_A_THING = re.compile(r"(?:die|der|das|seine?|ihre?|Ihre?) (?:[a-zäöüß]+ )?[A-ZÄÖÜ][\w-]+")


def joined(text: str, conjunction: str) -> str:
    """What commas list, with the conjunction before the last."""
    clause, comma, thing = text.rpartition(", ")
    if comma and re.match(r"(?:wie|was|dass)\b", clause) and _A_THING.fullmatch(thing):
        return f"{clause}, {conjunction} {thing}"
    parts = text.split(", ")
    if len(parts) < 2 or not all(map(is_noun_phrase, parts)) or f" {conjunction} " in text:
        return text
    return f"{', '.join(parts[:-1])} {conjunction} {parts[-1]}"


def in_the_accusative(text: str) -> str:
    """What is listed behind the first article: die Führung, das Essen und den Hund."""
    return re.sub(
        r"((?:,|\b(?:und|oder|sowie))\s+)der((?:\s+\w+e(?=\s))*)(\s+[A-ZÄÖÜ])",
        lambda found: f"{found[1]}den{re.sub(r'e\b', 'en', found[2])}{found[3]}",
        text,
    )
