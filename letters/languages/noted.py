"""What somebody noted in a hurry, made one line of words."""

import re
from collections.abc import Callable

PICTURES = r"[\u200d\ufe0f\u2600-\u27bf\U0001f000-\U0001faff]"
_PICTURES = re.compile(rf"\s*(?:{PICTURES}|\([!?]+\)|(?<!\S)[:;]-?[)D(P](?!\w))+")
_LAUGHTER = re.compile(
    r"(?:[\s,.!]+(?:lol|mdr|ptdr|xd|tbh|ngl|imh?o|(?:h[ae]|j[ae]|ah|eh){2,}h?))+$", re.IGNORECASE
)
_LAUGHTER_BEFORE = re.compile(
    r"^(?:(?:lol|mdr|ptdr|xd|(?:h[ae]|j[ae]|ah|eh){2,}h?)[\s,.!]+)+(?=\w)", re.IGNORECASE
)
_LIST_MARK = re.compile(r"^\s*(?:[-–—*•·]|\d+[.)])\s+")
_NUMBER_INSIDE = re.compile(r"[,;]?\s+\d[.)]\s+")
# Between single words, and not where a clause or a name goes on: Q & A, and/or.
_BETWEEN_THINGS = re.compile(r"\s+[/|+•·]\s+")
_MARKS = re.compile(r"[?!]*\?[?!]*|!{2,}")
_AN_END = re.compile(r"[.!?…:;,]$")


# What a note begins with that is a heading and no moment, or a sentence left unbegun: "...and".
_HEADING = re.compile(
    r"\A\s*(?:(?:(?:the )?(?:best|favou?rite|high) ?(?:moment|part|bit|point)s?|highlights?"
    r"|höhepunkte?|(?:mein |das )?(?:highlight|schönste[rs]?|beste[rs]?)(?: moment)?"
    r"|(?:moment|point|temps)s? forts?"
    r"|(?:lo |los )?mejor(?:es)?(?: momentos?)?|(?:il )?meglio|moment[oi] (?:bell|miglior)[eio])"
    r"\s*(?::|\s[-–—]\s|\n)|[^\n]*:[ \t]*\n(?=\s*(?:[-–—*•·]|\d+[.)])\s))\s*(?=\S)",
    re.IGNORECASE,
)
_UNBEGUN = re.compile(
    r"\A\s*(?:\.{2,}|…)\s*(?:(?:and|und|et|[ey])\s+)?(?:(?:then|puis|luego|poi)\s+)?(?=\w)"
)
# A stop in quotation marks at the end, which the sentence around it has again.
_STOP_IN_QUOTES = re.compile(r"(?<=\w)\.(?=[\s\u00a0\u202f]?[\"”“»’']$)")
_NEXT_SENTENCE = re.compile(r"(?<!\.)\b([^\W\d_]{4,})(\.\s+)([a-zß-ÿ])")
# What a stop shortens, and no sentence ends with.
_SHORTENED = re.compile(
    r"allg|approx|aprox|assist|bzgl|dept|depto|dipl|dott|evtl|hosp|incl|inkl|insb|prof|resp|spec"
    r"|spez|univ|zust|zzgl",
    re.IGNORECASE,
)


def with_sentences_begun(text: str) -> str:
    """`text` with a capital where a sentence begins behind another: the rows. His dog, too."""

    def begun(found: re.Match[str]) -> str:
        is_short = _SHORTENED.fullmatch(found[1])
        return found[0] if is_short else f"{found[1]}{found[2]}{found[3].upper()}"

    return _NEXT_SENTENCE.sub(begun, text)


# How it was, behind what it was: the chef showed me round, so good; les petits, trop mignons.
_REMARK = re.compile(
    r"(?:[,.]|\s[-–—])\s+¡?(?:(?:so|very|really|just|absolutely|sehr|echt|voll|richtig|total|einfach|ganz|trop|très"
    r"|tellement|vraiment|hyper|muy|qué|tan|súper|molto|così|davvero|troppo)\s+\w+"
    r"|good|great|amazing|awesome|fun|cool|nice|lovely|brilliant|fantastic|mega|super|toll|top"
    r"|klasse|genial|spitze|schön|nett|stark|gut|génial|sympa|estupendo|bello"
    r"|wow|loved it|j['’]ai adoré|me encantó"
    r"|(?:(?:it|that|this) was|c['’]était|c['’]est|(?:das|es) war|fue|[eè] stat[oa]|è)"
    r" (?:(?:so|really|very|just|vraiment|trop|très|super|so|sehr|echt|richtig|muy|molto) )*"
    r"(?:good|great|amazing|awesome|fun|cool|nice|lovely|brilliant|super|top|génial|sympa|bien|beau"
    r"|chouette|toll|klasse|schön|nett|gut|genial|bonito|estupendo|bello|bellissimo|fantastico))\.?$",
    re.IGNORECASE,
)


def without_remark(text: str) -> str:
    return _REMARK.sub("", text)


# A page of the web, and what leads to it: the café (https://cafe.example).
_LINK = re.compile(
    r"\s*(?:[:–—-]\s+|\b(?:see|via|siehe|voir|ver|vedi)\s+|[(\[<]\s*)?"
    r"(?:(?:https?://|www\.)[^\s()\[\]<>]*[\w/]|\b\w[\w.-]*\.[a-z]{2,6}/[^\s()\[\]<>]*[\w/])[)\]>]?",
    re.IGNORECASE,
)


def without_links(text: str) -> str:
    """`text` without the pages of the web that it points to: a letter tells, and links nowhere."""
    return _LINK.sub("", text).strip()


def without_marks_around(typed: str) -> str:
    """A note without its heading, what leads on to it, "...and then", its links, and the stop that
    its last quotation has."""
    note = without_links(_UNBEGUN.sub("", _HEADING.sub("", typed)))
    return _STOP_IN_QUOTES.sub("", note.strip())


def in_a_line(typed: str) -> str:
    """The words of a note in one line: the marks of a list are commas, pictures, laughter and the
    marks at its end are left out."""
    read = [(row, _LIST_MARK.sub("", _PICTURES.sub("", row)).strip()) for row in typed.splitlines()]
    rows, lines = [row for row, line in read if line], [line for _, line in read if line]
    if re.match(r"\s*(?!1\b)\d+\. ", typed) and len(lines) == 1:
        lines = [_PICTURES.sub("", typed).strip()]  # no list: 3. floor
    joined = "".join(
        f"{_joint(before, typed, row)}{line}" if before else line
        for before, row, line in zip(["", *lines], rows, lines, strict=False)
    )
    joined = _NUMBER_INSIDE.sub(", ", joined) if re.match(r"\s*1[.)]", typed) else joined
    if all(len(part.split()) <= 3 for part in joined.split("; ")):
        joined = joined.replace("; ", ", ")
    text = _MARKS.sub(lambda marks: marks[0][0] if "?" not in marks[0] else "?", joined)
    text = re.sub(r"(?<=[?!] )\w", lambda initial: initial[0].upper(), " ".join(text.split()))
    line = _BETWEEN_THINGS.sub(", ", text).rstrip(".!…,;:-–— ")
    return _LAUGHTER_BEFORE.sub("", _LAUGHTER.sub("", line))


def _joint(before: str, typed: str, row: str) -> str:
    """What joins a row to the line before: rows that were a list are one of commas."""
    is_list = _LIST_MARK.match(typed) or _LIST_MARK.match(row)
    return ", " if is_list and not _AN_END.search(before) else " "


# What stays in capitals where all else was typed in them, too.
SHORT_FOR = set(
    re.findall(
        r"\w+",
        "ADR AESH AI ATSEM AWS B2B B2C BA BSC CAD CEO CFO CIO CNC COO CPA CRM CTO CV DATEV DBS"
        " DSGA DSGVO EDV ERP EU FTE GDPR HACCP HGV HR IHK II III IT IV KI LGV LKW MA MBA MIG MSC"
        " NHS NVQ OKR OSS PC PHD PHP PKW PLC PR QA RGN RSPP SAP SEO SPS SQL TCAE TIG UI UK US USA"
        " UX VP WIG",
    )
)


def is_in_capitals(text: str) -> bool:
    """Whether it was typed so; the letter of an ordinal has no capital: 3º."""
    return re.sub("[ºª]", "", text).isupper()


def quietened(text: str, *, is_a_name: bool = False, small_words: str = "") -> str:
    """`text` in small letters where it was typed in capitals; an abbreviation keeps them, as does a
    single short word, which may be one, but for a position's name.

    One of several words has any of `small_words`, which no abbreviations have between them, or one
    too long for an abbreviation.
    """
    if not is_in_capitals(text):
        return text
    least = r"[^\W\d_]{4}" if is_a_name else r"[^\W\d_]{5}"
    is_words = " " in text or is_a_name or re.fullmatch(r"[^\W\d_]{7,}", text)
    is_loud = bool(re.search(least, text) and is_words)
    if not is_loud and " " in text:
        is_loud = not set(small_words.split()).isdisjoint(re.findall(r"\w+", text.lower()))
    return in_small_letters(text) if is_loud else text


def in_small_letters(text: str) -> str:
    """A `text` in capitals in small letters, but for what is short for something."""
    return re.sub(
        r"\w+(?:&\w)?", lambda word: word[0] if _is_short(word[0]) else word[0].lower(), text
    )


def _is_short(word: str) -> bool:
    """Whether it is short for something, as R&D is, or a grade: A12."""
    return word in SHORT_FOR or bool(re.fullmatch(r"[A-Z]{1,2}\d+|[A-Z]&[A-Z]", word))


def with_capitals_of(text: str, recorded: str) -> str:
    """`text` with the capitals of what is short for something and stands so in what is `recorded`
    elsewhere: caces, beside Cariste CACES 3."""
    if recorded.isupper():
        return text
    short = {word.casefold(): word for word in re.findall(r"\b[A-ZÀ-Þ]{3,}\b", recorded)}
    return re.sub(r"[^\W\d_]{3,}", lambda word: short.get(word[0], word[0]), text)


# Programs and the like, which somebody knows and does not have.
_CRAFTS = {
    craft.casefold(): craft
    for craft in re.split(
        ", ",
        "Excel, Word, PowerPoint, MS Office, Adobe CC, Photoshop, InDesign, Illustrator, Figma"
        ", AutoCAD, SAP, Salesforce, QuickBooks, Jira, SQL, VBA, Python, R, Java, JavaScript"
        ", TypeScript, React, Linux",
    )
}
_BETWEEN_CRAFTS = re.compile(r"[,;] (?:and |und )?| (?:and|und|&) |/")


def crafts(text: str) -> list[str]:
    """The crafts that `text` lists, as they are written; none where it says anything else."""
    listed = [_CRAFTS.get(part.casefold(), "") for part in _BETWEEN_CRAFTS.split(text)]
    return listed if all(listed) else []


def enumerated(listed: list[str], conjunction: str = "and") -> str:
    """`listed` with commas, and the conjunction before the last."""
    *first, last = listed
    # German has none before "und".
    is_ambiguous = conjunction == "and" and any(" and " in part for part in first)
    comma = "," if is_ambiguous else ""
    return f"{', '.join(first)}{comma} {conjunction} {last}" if first else last


def with_its_last(text: str, conjunction: str) -> str:
    """A list of three or more, the last a word or two: the shop, your laugh, tea."""
    if re.search(rf"\b{conjunction}\b|[.!?;:]", text):
        return text
    return re.sub(r"^([^,]+(?:, [^,]+)+), (\S+(?: \S+)?)$", rf"\1 {conjunction} \2", text)


def told_together(text: str, of_part: Callable[[str], tuple[str, str]], conjunction: str) -> str:
    """A note of things done as one sentence: I met the team and was shown the lab.

    `of_part` gives of each what begins it, "I have", and its words; for another note two empty
    texts.
    """
    parts = re.split(rf",\s+(?:{conjunction}\s+)?", text)
    found = [of_part(part) for part in parts]
    if not found[0][0]:
        return text
    if len(parts) < 2 or not all(begun for begun, _ in found):
        return f"{found[0][0]} {text[0].lower()}{text[1:]}"
    begun = ["", *(begins for begins, _ in found)]
    clauses = [
        words if begins == before else f"{begins} {words}"
        for before, (begins, words) in zip(begun, found, strict=False)
    ]
    return enumerated(clauses, conjunction)


_MIXED = {"PHD": "PhD", "MSC": "MSc", "BSC": "BSc"}


def short_in_capitals(text: str) -> str:
    """What is short for something, where it was typed in small letters: nvq, sql."""

    def written(word: re.Match[str]) -> str:
        loud = word[0].upper()
        return _MIXED.get(loud, loud) if loud in SHORT_FOR else word[0]

    return re.sub(r"(?<![\w-])[a-z2]{3,5}(?![\w-])", written, text)
