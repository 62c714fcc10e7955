"""What people shorten on a phone, in full: „hab 2 std gewartet“ is „habe 2 Stunden gewartet“."""

import re

# What is short for no word that ends in -lich: Diplom, eventuell, zuverlässig, einschließlich.
_NOT_LICH = r"\w*(?:dipl|[ie]nkl|exkl|engl|intl|eve?n?tl|verl|schl)"
_IN_FULL = {
    r"(?<=\d) ?std\b\.?": " Stunden",
    r"(?<=\d) ?min\b\.?": " Minuten",
    r"\bhab\b(?!['’])": "habe",
    r"\b(ich (?:bleib|mach|geh|koch|lern|helf|fahr|lieb|schreib|back|find|denk|komm|steh|red))\b"
    r"(?!['’])": r"\1e",
    r"\bnich\b": "nicht",
    r"\bis\b(?= )": "ist",
    r"\bnen\b": "einen",
    r"\bne\b(?= )": "eine",
    r"(?<!\w)u\.(?= \w)": "und",
    # staatl., pünktl.; what has no vowel before it, or is short for another word, stays.
    rf"\b(?!{_NOT_LICH}\.)(\w*[aeiouäöü]\w*[bcdfghkmnprstz]l)\.(?!\w)": r"\1ich",
    r"\bq ?& ?a\b": "Q&A",
}
# The periods of a pay as they are typed, by what a sentence says.
PERIODS = {
    r"(?:a|per) year|per annum|annually|yearly|p\. ?a|/ ?(?:jahr|j\.?|year|yr)": "im Jahr",
    r"(?:a|per) month|monthly|p\. ?M|/ ?(?:monat|mon\.?|month|mo)": "im Monat",
    r"(?:an|per) hour|/ ?h|/ ?std\.?|hourly": "pro Stunde",
}


def in_full(noted: str) -> str:
    for short, words in _IN_FULL.items():
        noted = re.sub(short, words, noted, flags=re.IGNORECASE)
    return noted
