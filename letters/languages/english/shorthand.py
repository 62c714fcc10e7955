"""What people shorten on a phone, in full: "good w/ ppl" is "good with people"."""

import re

_IN_FULL = {
    r"\bi(?=\s|['’](?:m|ve|d|ll)\b)": "I",
    r"\b[uU]\b(?!\.)": "you",
    r"\b[uU]r\b": "your",
    r"\bw/o\b": "without",
    r"\bw/\s?(?=\w)|\bw (?=\w)": "with ",
    r"\b(?:bc|b/c|cuz|coz)\b": "because",
    r"\bthru\b": "through",
    r"\babt\b": "about",
    r"\brly\b": "really",
    r"\bppl\b": "people",
    r"\b1 yr\b\.?": "1 year",
    r"(?<=\d)yrs?\b\.?": " years",
    r"\byrs?\b\.?": "years",
    r"\blvl\b\.?": "level",
    r"\bmgmt\b\.?": "management",
    r"(?<=\w) \+ (?=\w)|(?<=\w\w) & (?=\w\w)": " and ",
}
# Of those, a note in small letters has no other word: "polish" and "french" toast it may.
_LANGUAGES = re.compile(
    r"\b(?:english|german|spanish|italian|portuguese|dutch|russian|japanese|korean|arabic|turkish"
    r"|ukrainian|hindi|urdu|mandarin|swedish|danish|norwegian|czech|hungarian|romanian|bulgarian)\b"
)
_TITLED = re.compile(r"\b(?:mr|mrs|ms|dr)\b\.? [a-z]")


def in_full(noted: str) -> str:
    for short, words in _IN_FULL.items():
        noted = re.sub(short, words, noted)
    noted = _TITLED.sub(lambda found: found[0].title(), noted)
    return _LANGUAGES.sub(lambda word: word[0].capitalize(), noted)
