"""How what somebody noted as their strength stands in a German sentence."""

import re

from frame.patterns import lazy_pattern
from letters.languages.german.capitals import capital_of_a_noun, with_capitals
from letters.languages.german.moments import is_noun_phrase
from letters.languages.german.shorthand import in_full
from letters.languages.noted import crafts, enumerated, in_a_line, quietened, short_in_capitals
from letters.languages.protocol import Strength

_I_CAN = lazy_pattern(
    r"(?:[Kk]enne|[Ll]erne|[Pp]acke|[Hh]elfe|[Ff]ühre|[Oo]rganisiere|[Bb]erate|[Ww]ohne|[Nn]ähe|[Bb]aue"
    r"|[Rr]epariere|[Ss]inge|[Pp]lane|[Bb]ehalte|[Kk]ann|[Hh]abe|[Bb]in|[Ss]preche|[Kk]oche|[Ll]eite|[Bb]eherrsche|mag|liebe|arbeite|pflege"
    r"|unterrichte|betreue|fahre|backe|spiele|programmiere|schreibe|verstehe|verkaufe)\s"
)
_ADJECTIVES = (
    r"[a-zäöü]\w*(?:ig|lich|isch|bar|sam|los|haft|iert|ent|frei|lieb|affin|stark|bereit|bewusst"
    r"|gewandt|erprobt|orientiert|reich|tauglich|kundig)|geschickt|ruhig|pünktlich|nett"
    r"|genau|flexibel|fleißig|belastbar|kreativ|offen|freundlich|teamfähig|gut|erfahren|geübt"
    r"|vertraut|sicher|geprüft|ausgebildet|sorgfältig|motiviert|begabt|verfügbar|fit|mobil"
)
# What is said of a language, and has no case: fließend Französisch.
_HOW_WELL = lazy_pattern(
    r"(?:fließend|verhandlungssicher|sehr gut|gut) [A-ZÄÖÜ]\w*$|Muttersprache "
)
_HOW = r"(?:(?:sehr|gut|sofort|ab sofort|immer|stets|absolut|\w+lich) )?"
# „geduldig und ruhig“, „gut mit Menschen“, and not „gute Menschenkenntnis“.
_IS_WHAT_I_AM = lazy_pattern(
    rf"{_HOW}(?:{_ADJECTIVES})(?:(?:,|,? und) {_HOW}(?:{_ADJECTIVES}))*"
    r"(?:,? (?:mit|in|im|bei|beim|für|als|unter|auf|an|seit)\b.*| \([^)]*\))?"
)
_LEARNED = (
    r"(?i:(?:staatlich |ihk-)?(?:gelernt|geprüft|examiniert|anerkannt|ausgebildet|zertifiziert"
    r"|diplomiert|approbiert))e[rs]?"
)
_KEEN = (
    r"(?i:dreifach|zweifach|stolz|jung|erfahren|leidenschaftlich|begeistert|gut|langjährig"
    r"|selbstständig)e[rs]?"
)
_SOMEBODY = lazy_pattern(
    rf"{_LEARNED} [A-ZÄÖÜ][^,;]*"
    rf"|(?:(?:{_KEEN}|{_LEARNED}) )*"
    r"(?!(?:Computer|Führer|Nummer|Kinder|Wasser|Alter|Papier|Theater|Muster|Fehler|Eifer"
    r"|Master|Bachelor|Latein"
    # What is driven, or where and with what one works.
    r"|\w*(?i:bagger|stapler|trecker|traktor|motor|roller|laster|lager|keller|labor|chor|humor))\b)"
    r"[A-ZÄÖÜ][\w-]*(?:erin|istin|orin|arin|urin|er|or|ist|frau|mann|kraft|wirt|schwester"
    r"|ärztin|arzt|köchin|koch|hebamme|angestellter?|beamt(?:er|in))"
    r"(?: (?:mit|von|für|im|in|aus|bei|seit|und)\b.*| \(.*\)| (?:IHK|HWK|FH))?"
    r"|[A-ZÄÖÜ]?[\w-]*(?:[Mm]eister|[Ff]achwirt|[Tt]echniker|[Ii]ngenieur)(?:in)? [A-ZÄÖÜ]\w+"
    r"|[A-ZÄÖÜ]?[\w-]*(?:[Kk]aufmann|[Kk]auffrau|[Ff]achkraft|angestellter?) [A-ZÄÖÜ]\w+"
    # No word behind its hyphen is bent: Dipl.-Ing. Maschinenbau.
    r"|Dipl\.-[^,;]+"
    rf"|(?:(?:{_KEEN}|{_LEARNED}) )*(?:Koch|Arzt|Wirt|Mama|Papa|Geselle|Soldat|Fan)"
    r"(?: (?:mit|von|für|im|in|aus|bei|seit|und)\b.*)?"
)
# What is had by the piece, as its end shows: the article it is brought along with.
_PIECES = {
    "einen": r"[\w-]*(?:abschluss|kurs|nachweis|hintergrund|daumen|blick|rücken|pkw)",
    "den": r"[\w-]*(?:schein|brief|ausweis)|bachelor|master",
    "ein": r"[\w-]*(?:studium|diplom|zertifikat|zeugnis|patent|auge|ohr|händchen|auto|talent"
    r"|praktikum|volontariat|referendariat|stipendium|ehrenamt)|fsj|föj",
    "das": r"[\w-]*(?:abitur|examen)",
    "eine": r"[\w-]*(?:ausbildung|lehre|weiterbildung|fortbildung|gabe|qualifikation|schulung"
    r"|promotion|habilitation)|hand|art|stimme",
    "die": r"[\w-]*(?:prüfung|lizenz|erlaubnis|berechtigung|eignung)",
}
# A field or a doing, whose article depends on what is meant: Leitung einer Wohngruppe.
_FIELD = lazy_pattern(r"[\w-]*(?:leitung|assistenz|führung|betreuung|organisation|planung)", re.I)
# „Excel sicher“, „Englisch fließend“: how well it is known.
_KNOWN_WELL = lazy_pattern(
    r"(?P<what>[A-ZÄÖÜ][\w./+-]*(?: (?:und )?[A-ZÄÖÜ][\w./+-]*){0,2})"
    r" (?P<how>sicher|fließend|perfekt|verhandlungssicher|(?:sehr )?gut|im Schlaf)"
)
# „2. Staatsexamen“, „zweites Staatsexamen“: which of several it is.
_ORDINAL = lazy_pattern(
    r"(?P<which>[1-9]\.|(?:erst|zweit|dritt)(?=es))(?:es)? (?P<noun>\w*examen)\b", re.I
)
_MASS = lazy_pattern(
    r"[\w-]*(?:erfahrung(?:en)?|kenntnis(?:se)?|geduld|fleiß|ruhe|heit|keit|sinn|geschick"
    r"|verständnis|verantwortung|praxis|bereitschaft|ausdauer|humor|neugier|freude|mut|disziplin"
    r"|leidenschaft|liebe|begeisterung|interesse|vertrauen)",
    re.IGNORECASE,
)
_SINCE = lazy_pattern(r"seit (?:(?:\w+ )?Jahren|\d{4})(?: |$)")
_AT_WORK = lazy_pattern(r"(?:in|im|bei|beim|als|an|am|auf|mit|für|unter)\b")
_STRONG_ADJECTIVE = lazy_pattern(
    r"(?P<stem>\d+-jährig|[Gg]ut|[Gg]roß|[Gg]rün|[Ee]igen|[Hh]oh|[Ss]icher|[Ss]tark|[Ss]chnell|[Kk]lar|[Ff]est|\w+(?:ig|lich|isch|bar|sam|voll|los|haft|end|ell|ent"
    r"|iert|en|elt|ert|tet|ogen|iv))e(?P<ending>[rs]?)\s+(?:\w+e\s+)?(?P<noun>[A-ZÄÖÜ][\w-]*)"
)
_SEVERAL_CLAUSES = lazy_pattern(
    r"(?<=[a-zäöü]{3})[.:;?!]\s|,\s(?:\w+\s)*(?:zu|der|die|das|dass|wie|\w+zu\w+en)\b"
)
# „Höhe macht mir nichts“.
_IS_A_CLAUSE = lazy_pattern(
    r"^[A-ZÄÖÜ]\w+ (?:macht|machen|geht|gehen|ist|sind|stört|stören|liegt|liegen|fällt|fallen)\b"
)
_ENDS_IN_A_VERB = lazy_pattern(
    r"(?:^|\s)(?!zu)(?!\w*zu\w+en)[a-zäöü]{3,}(?:en|rn)$|\s(?:ab|an|auf|aus|ein|mit|um|vor)?ge\w+t$|^(?!(?:ein|mein|d|sieb)en\b)[a-zäöüß]+en\s"
)

# „zwei Programme aufgebaut“: what was done to how many, and no movement.
_PARTICIPLE = (
    r"(?:(?:ab|an|auf|aus|ein|mit|um|vor|weiter|zurück|zusammen|durch)?ge[a-zäöüß]{2,}(?:t|en)"
    r"|(?:be|ver|er|ent|zer|über)[a-zäöüß]{2,}[^\Wt]t|[a-zäöüß]{3,}iert)$"
)
_DONE = lazy_pattern(
    r"(?:\d+|ein(?:en?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehrere|viele"
    r"|eigene[ns]?|die|das|den|meine?n?) (?:[\w.-]+ )*"
    r"(?!\w*ge(?:fahren|gangen|wesen|worden|blieben|reist|flogen|laufen|kommen)$)"
    rf"{_PARTICIPLE}",
    re.IGNORECASE,
)


def strength(noted: str) -> Strength:
    """`noted` in the accusative, as it follows a verb; a sentence where it is no thing that
    somebody has; a nominative where its case is not known."""
    noted = in_full(noted)
    text = _put_right(noted)
    return _in_a_sentence(text) or _as_things(text, is_typed_small=noted.islower())


def _put_right(noted: str) -> str:
    """The note in one line, with its years in full and the capitals of its nouns."""
    text = re.sub(r"(?<=\d) j\. ", " jahre ", quietened(in_a_line(noted)))
    text = re.sub(r"(?<=\d) (?=jährig)", "-", text)
    text = re.sub(r"^sprachen:\s*|\s+vorhanden$", "", text, flags=re.IGNORECASE)
    text = _with_capitals(re.sub(r"(?<=\d) J\. ", " Jahre ", text))
    text = re.sub(r"(?<=\d)(\+?) J$", r"\1 Jahre", text)
    text = re.sub(r"\b([Ss]eit \d+ Jahre)\b", r"\1n", text)
    text = re.sub(r"(?:^|(?<=, )|(?<= und ))\d+\+? Jahre(?=$|, | und )", r"\g<0> Erfahrung", text)
    text = re.sub(r"\bErfahrung (?=[A-ZÄÖÜ][\w-]+$)", r"\g<0>im Bereich ", text)
    return re.sub(
        r"\bAusbildung (?=[A-ZÄÖÜ][\w-]+(?:frau|mann|in|er|ent|ist)$)", r"\g<0>als ", text
    )


def _in_a_sentence(text: str) -> Strength | None:
    """What says something of the writer: „ich …“, „seit …“, „kann …“, „zuverlässig“; else None."""
    if re.match(r"ich\b", text, re.IGNORECASE):
        return Strength(text, f"Ich{text[3:]}")
    if text.startswith("seit "):
        return _since(text)
    if known := crafts(text):
        return Strength(f"Kenntnisse in {_listed(', '.join(known))}")
    if re.match(r"[Kk]eine?n? [A-ZÄÖÜ]", text):
        return Strength(text, f"Ich habe {text[0].lower()}{text[1:]}")
    # What says more of itself, behind a comma, cannot stand before a verb.
    if _IS_A_CLAUSE.search(text) or re.search(r", (?:davon|darunter|inkl)", text):
        return Strength(text, is_nominative=True)
    if well := _KNOWN_WELL.fullmatch(text):
        return Strength(text, f"Ich beherrsche {well['what']} {well['how']}")
    if re.search(r" aufgewachsen$", text):
        return Strength(text, f"Ich bin {text[0].lower()}{text[1:]}")
    if _DONE.fullmatch(text):
        return Strength(text, f"Ich habe {text[0].lower()}{text[1:]}")
    if _I_CAN.match(text):
        return Strength(text, f"Ich {_listed(text[0].lower() + text[1:])}")
    if _IS_WHAT_I_AM.fullmatch(text) or _SOMEBODY.fullmatch(text):
        small = re.match(rf"{_LEARNED}|{_KEEN}|[^\WA-ZÄÖÜ]", text)
        is_word = small and text[1:2].islower()
        words = _listed(text.replace(", seit ", " seit "))
        return Strength(text, f"Ich bin {words[0].lower() + words[1:] if is_word else words}")
    return None


def _as_things(text: str, *, is_typed_small: bool) -> Strength:
    """A list of what the writer has, or a nominative where no case can be told."""
    listed = re.split(r"[,;] ", text)
    if mixed := _of_several_kinds(listed):
        return Strength(text, mixed)
    if not listed[1:] and is_typed_small and text.islower():
        return Strength("")  # whether it is a noun, nobody knows
    if any(map(_has_no_case, listed)):
        return Strength(", ".join(listed), is_nominative=True)
    if _SEVERAL_CLAUSES.search(text) and "; " not in text or _ENDS_IN_A_VERB.search(text):
        return Strength(text, is_nominative=True)
    return _thing(_listed(text))


def _has_no_case(part: str) -> bool:
    """Whether it is nothing that is brought along: pünktlich, agile, Buchhalterin."""
    is_somebody = _SOMEBODY.fullmatch(part) and not _piece(part)
    is_small = re.fullmatch(r"[^\W\dA-ZÄÖÜ][\w-]*", part)
    return bool(is_somebody or is_small or _IS_WHAT_I_AM.fullmatch(part) or _HOW_WELL.match(part))


def _since(text: str) -> Strength:
    """What somebody has done for years: seit 5 Jahren im Verkauf, seit 2015 Busfahrer."""
    since = _SINCE.match(text)
    what = text[since.end() :] if since else ""
    if _SOMEBODY.fullmatch(what):
        return Strength(text, f"Ich bin {text}")
    if since and (not what or _AT_WORK.match(what)):
        return Strength(text, f"Ich arbeite {text}")
    return Strength(text, is_nominative=True)


def _of_several_kinds(listed: list[str]) -> str:
    """The sentence of a list of things, traits and deeds: Führerschein B, zeitlich flexibel, kann
    nähen; empty for things alone, and where the case of one is not known."""
    traits = [
        part
        for part in listed
        if _IS_WHAT_I_AM.fullmatch(part) or _SOMEBODY.fullmatch(part) and not _piece(part)
    ]
    deeds = [part for part in listed if _I_CAN.match(part)]
    others = [part for part in listed if part not in (*traits, *deeds)]
    if any(part.startswith("seit ") for part in others):
        return ""
    things = [_thing(part) for part in others]
    has_no_case = any(map(_HOW_WELL.match, others)) or any(
        thing.is_nominative or _ENDS_IN_A_VERB.search(thing.text) for thing in things
    )
    if has_no_case or len(listed) < 2 or not traits and not deeds:
        return ""
    clauses = (
        [f"bringe {enumerated([thing.text for thing in things], 'und')} mit"] if things else []
    )
    clauses += [f"bin {enumerated(traits, 'und')}"] if traits else []
    return f"Ich {enumerated([*clauses, *deeds], 'und')}"


def _with_capitals(text: str) -> str:
    """Also of single words, which are nouns where they are no adjectives: python, sql."""
    listed = re.split(r"[,;] ", text)
    if _I_CAN.match(text):
        return with_capitals(f"ich {text}").removeprefix("ich ")
    is_list = text.islower() and not any(" " in part for part in listed)
    if not is_list or any(map(_IS_WHAT_I_AM.fullmatch, listed)):
        return short_in_capitals(with_capitals(text))
    return short_in_capitals(", ".join(map(capital_of_a_noun, listed)))


def _thing(text: str) -> Strength:
    if re.match(r"(?:der|die|das|den|(?:ein|mein)(?:en?)?)\s", text, re.IGNORECASE):
        return _with_its_article(text[0].lower() + text[1:])
    if adjective := _STRONG_ADJECTIVE.match(text):
        ending = "en" if adjective["ending"] == "r" else f"e{adjective['ending']}"
        rest = text[adjective.end("ending") :]
        words = f"{text[0].lower()}{adjective['stem'][1:]}{ending}{rest}"
        article = {"en": "einen ", "e": "eine ", "es": "ein "}[ending]
        return Strength(f"{article if _piece(adjective['noun']) else ''}{words}")
    if ordinal := _ORDINAL.match(text):
        which = ordinal["which"].lower() + ("" if ordinal["which"][0].isdigit() else "e")
        return Strength(f"das {which} {ordinal['noun']}{text[ordinal.end() :]}")
    noun, _, behind = text.partition(" ")
    is_one_of_two = re.match(r"und (?!\d|\w+ Jahre\b|(?:viel|gute|langjährige) )", behind)
    if (article := _piece(noun)) and not is_one_of_two:
        return Strength(f"{article} {text}")
    is_field = _FIELD.fullmatch(noun) or not behind and not _MASS.fullmatch(noun)
    return Strength(text, is_nominative=bool(is_field))


def _with_its_article(text: str) -> Strength:
    if not is_noun_phrase(text):
        return Strength(text, is_nominative=True)
    if text.startswith("der "):
        return Strength(
            re.sub(r"^der((?:\s\w+e(?=\s))*)", lambda found: _as_object(found[1]), text)
        )
    if masculine := re.match(r"(ein|mein)\s(\w+e)r\s", text):
        return Strength(f"{masculine[1]}en {masculine[2]}n {text[masculine.end() :]}")
    if begun := re.match(r"(ein|mein)\s(?!\w+es\s)(\S+)", text):
        piece = _piece(begun[2])
        bent = re.sub(r"^(ein|mein)", r"\1en", text) if piece.endswith("en") else text
        return Strength(bent, is_nominative=not piece)
    return Strength(text)


def _as_object(adjectives: str) -> str:
    return "den" + re.sub(r"e\b", "en", adjectives)


def _piece(noun: str) -> str:
    pieces = (article for article, words in _PIECES.items() if re.fullmatch(words, noun, re.I))
    return next(pieces, "")


def _listed(text: str) -> str:
    """What commas or semicolons list in single words, with "und" before the last."""
    *first, last = re.split(r"[,;] ", text)
    is_list = (
        first
        and " und " not in text
        and "(" not in text
        and len(text.split()) <= 2 * len(first) + 2
    )
    return f"{', '.join(first)} und {last}" if is_list else text
