"""What a job pays, where only the running text of an ad tells it."""

import re

from frame.patterns import lazy_pattern

_FIGURE = (
    r"\d{1,3}(?:[.,’'\u00a0\u202f ]\d{3})+(?:,\d{1,2}|\.\d{2}(?!\d))?"
    r"|\d+(?:[.,]\d{1,2})?\s?[kK]?"
)
_CURRENCY = r"(?:€|EUR|[Ee]uros?|CHF|Fr\.|£|GBP|USD|\$)"
_TO = r"\s?(?:-|–|bis|to|à|a|y|et|e)\s?"
_SPAN = (
    r"(?:gross|brutto|netto|bruts?|brutos?|nets?|netos?|lord[io]|nett[io])"
    r"|(?:mensuels?|annuels?|mensual(?:es)?|anual(?:es)?|mensili|annui|annu[ae]l?|mtl\.?"
    r"|(?:monat|jähr|stünd)lich|p\.\s?a\.|p\.\s?m\.|pro rata|per annum|a\.)"
    r"|(?:pro|per|par|im|al|por|/|p\.|a|an|all['’])\s?(?:Monat|Jahr|Stunde|Std\.?|h\b|mois|an\b|heure"
    r"|mes\b|año|hora|mese|anno|ora\b|month|year|hour|week|Woche|annum|yr|hr)"
)
_SPANS = rf"(?:\s?\(?(?:{_SPAN})\)?(?![\w])(?:\s?/)?)*"
_BEHIND = rf"(?P<behind>{_SPANS})"
# What may stand behind each of the two: "$65,000/yr - $78,000/yr".
_TO_THE_SAME = rf"(?:{_SPANS}{_TO}{_CURRENCY}?\s?(?:{_FIGURE})(?=\s?{_CURRENCY}?\s?\(?(?:{_SPAN})))"
# "€ 2.800 bis 3.200 brutto", "$75,000 - $90,000 a year".
_PREFIXED = lazy_pattern(
    rf"(?:[$€£]|\b(?:USD|EUR|GBP|CHF|AUD|CAD)\s?)\s?(?:{_FIGURE})"
    rf"(?:{_TO_THE_SAME}|{_TO}{_CURRENCY}?\s?(?:{_FIGURE}))?(?:\s?{_CURRENCY})?{_BEHIND}"
)
# "2.800 – 3.200 € brutto/Monat"; figures that no currency stands before may be anything.
_SUFFIXED = lazy_pattern(
    rf"(?<![\d.,])(?:{_FIGURE})(?:\s?{_CURRENCY})?(?:{_TO_THE_SAME}|{_TO}(?:{_FIGURE}))?"
    rf"\s?{_CURRENCY}(?!\w){_BEHIND}"
)
_CUE = lazy_pattern(
    r"\b(?:\w*gehalt|\w*lohn|\w*vergütung|\w*bezahlung|verdien\w+|\w*entgelt|bieten|salaires?"
    r"|rémunération|salario|sueldo|retribuci[oó]n|retribuzione|stipendio|RAL|salary|pay|wages?"
    r"|compensation)\b[^\n\d]{0,40}$",
    re.IGNORECASE,
)
_TABLE = (
    r"(?:TV(?:öD|[- ]?[A-Z]\w{0,4})|AVR|BAT|KR)"
    r"(?:[- ](?:SuE|VKA|Bund|[A-Z]{1,3}|Caritas|Diakonie)\b)*"
)
_STEP = r"\d{1,2}(?:\s?[a-d])?\b"
_TO_STEP = rf"(?:\s?(?:-|–|bis|/)\s?(?:E|EG|S|P)?\s?{_STEP})?"
# "EG 9b TVöD", "Entgeltgruppe S 8a des TVöD-SuE", "TV-L E 13", "Besoldungsgruppe A 10".
_PAY_SCALE = lazy_pattern(
    rf"\b(?:(?:Entgelt|Vergütungs|Besoldungs)gruppe|EG)\s?(?:EG?|S|P|A|W|R)?\s?{_STEP}{_TO_STEP}"
    rf"(?:\s\(?(?:des |nach |dem )*{_TABLE})?"
    rf"|\b(?:E|S|P|Ä)\s?{_STEP}{_TO_STEP}\s\(?(?:des |nach |dem )*{_TABLE}"
    rf"|\b{_TABLE},? (?:\(?(?:Entgeltgruppe|EG|E|S|P)) ?{_STEP}{_TO_STEP}"
)
_BETWEEN = lazy_pattern(r"\s?[,:;(–-]?\s?")


def pay_in(text: str) -> str:
    """The first pay that the text names: an amount, or a group of a pay scale, with the amount
    that stands right behind it; else empty."""
    scale = _PAY_SCALE.search(text)
    found = [match for match in (_PREFIXED.search(text), _amount(text), scale) if match]
    first = min(found, key=lambda match: match.start(), default=None)
    if first is None:
        return ""
    end = _end_of_amount(text, first.end()) if first is scale else first.end()
    return " ".join(text[first.start() : end].split()).strip(" (/")


def _end_of_amount(text: str, begin: int) -> int:
    """Where the amount ends that stands there behind a sign, or `begin`."""
    sign = _BETWEEN.match(text, begin)
    amount = sign and (_PREFIXED.match(text, sign.end()) or _SUFFIXED.match(text, sign.end()))
    return amount.end() if amount else begin


def _amount(text: str) -> re.Match[str] | None:
    amounts = _SUFFIXED.finditer(text)
    return next((match for match in amounts if match["behind"] or _has_cue(text, match)), None)


def _has_cue(text: str, match: re.Match[str]) -> bool:
    return bool(_CUE.search(text[max(match.start() - 80, 0) : match.start()]))
