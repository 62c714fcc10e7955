"""What people shorten on a phone, in full: "good w/ ppl" is "good with people"."""

import re

from letters.languages.reader_marks import MARKS

_IN_FULL = {
    r"\bi(?=\s|['’](?:m|ve|d|ll)\b)": "I",
    r"\b[uU]\b(?!\.)": "you",
    r"\b[uU]r\b": "your",
    r"\b(?i:you guys|y[’']?all|ya[’']ll)\b": "you",
    r"\bw/o\b": "without",
    rf"\bw/\s?(?=\w|{MARKS})|\bw (?=\w)": "with ",
    r"\b(?:bc|b/c|cuz|coz)\b": "because",
    r"\bthru\b": "through",
    # Typed without the apostrophe.
    r"(?i)\b(do|does|did|is|was|were|are|has|have|had|could|would|should|ca|wo)nt\b": r"\1n’t",
    r"\b[iI](m|ve)\b": r"I’\1",
    r"(?i)\b(that|there|what)s\b": r"\1’s",
    r"(?i)\b(they|you)re\b": r"\1’re",
    r"\babt\b": "about",
    r"(?:\s?!+|,)?\s+[eE]sp\b\.?(?= )": ", especially",
    r"^esp\b\.? ": "especially ",
    r"^(?:the )?[qQ]s? (?=(?:about|on|re|of|whether|how|what|why)\b)": "the question ",
    r"\brly\b": "really",
    r"\bppl\b": "people",
    r"\b1 yr\b\.?": "1 year",
    r"\b(?:yr|year) (?=\d{1,2}\b)": "year ",  # a form of a school
    r"(?<=\d)yrs?\b\.?": " years",
    r"\byrs?\b\.?": "years",
    r"\blvl\b\.?": "level",
    r"\bmgmt\b\.?": "management",
    r"\bexp\b\.?(?= (?:with|in|of|at|as)\b|$|,)": "experience",
    r"\bq ?& ?a\b": "Q&A",
    r"\buk\b": "UK",
    r"(?<=\d) ?mins\b": " minutes",
    r"(?<=\d) ?hrs\b": " hours",
    r"(?<=\d) ?min\b (?!of|in|with|on|at|and|to)(?=[a-z])": "-minute ",
    r"(?<=\d) ?hr\b (?!of|in|with|on|at|and|to)(?=[a-z])": "-hour ",
    r"\bv (?=(?:good|nice|quick|short|friendly|kind|helpful|interesting|busy|calm|funny|open|honest"
    r"|relaxed|welcoming|warm|clear|patient)\b)": "very ",
    r"(?<=\w) \+ (?=\w)|(?<=\w\w) & (?=\w\w|\d)": " and ",
}
# Of those, a note in small letters has no other word: "polish" and "french" toast it may.
_LANGUAGES = re.compile(
    r"\b(?:english|german|spanish|italian|portuguese|dutch|russian|japanese|korean|arabic|turkish"
    r"|ukrainian|hindi|urdu|mandarin|swedish|danish|norwegian|czech|hungarian|romanian|bulgarian)\b"
)
_TITLED = re.compile(r"\b(?:mr|mrs|ms|dr)\b\.? [a-z]")


_DAYS = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b")


def in_full(noted: str) -> str:
    for short, words in _IN_FULL.items():
        noted = re.sub(short, words, noted)
    noted = _TITLED.sub(lambda found: found[0].title(), noted)
    noted = _DAYS.sub(lambda day: day[0].capitalize(), noted)
    return _LANGUAGES.sub(lambda word: word[0].capitalize(), noted)
