"""What was typed where a name has to stand, and names nothing: a question mark, a link."""

import re

_NOTHING = re.compile(
    r"[\W_]*|n/a|n\.\s?a\.?|tb[ad]|todo|x{2,}|(?:https?://|www\.)\S+|\([^()]*\)"
    r"|none|unknown|not known|keine angabe|k\.\s?a\.?|unbekannt|inconnue?|desconocid[oa]"
    r"|sconosciut[oa]|unspecified"
    r"|(?:some|an?|(?:irgend)?eine?) (?:\w+ )?(?:start-?up|agency|agentur|firma|company|shop)",
    re.IGNORECASE,
)
_CONFIDENTIAL = (
    r"confidential|undisclosed|anonymous|vertraulich\w*|anonym\w*|confidentielle?|confidencial"
    r"|an[óo]nim[oa]|riservat[oa]"
)
_OF_A_COMPANY = (
    r"client|company|employer|customer|kunde|firma|unternehmen|arbeitgeber|entreprise"
    r"|cliente|empresa|azienda"
)
_UNDISCLOSED = re.compile(
    rf"(?:(?:{_CONFIDENTIAL})\s*(?:{_OF_A_COMPANY})?|(?:{_OF_A_COMPANY})\s+(?:{_CONFIDENTIAL}))",
    re.IGNORECASE,
)


def named(typed: str) -> str:
    """`typed`, or nothing where it is no name: ?, n/a, a link, words in brackets, unknown."""
    text = " ".join(typed.split())
    return "" if _NOTHING.fullmatch(text) or _UNDISCLOSED.fullmatch(text) else typed
