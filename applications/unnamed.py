"""Names that name nothing: "?", "n/a", a link."""

import re

from applications.job_title import names_nothing

_NO_NAME = re.compile(
    r"(?:https?://|www\.)\S+|\([^()]*\)"
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
# Through whom an employer is known by no name: "Unknown (via Hays)".
_THROUGH = re.compile(
    r"(?<=\S)(?:\s*\([^()]*\)|\W+(?:via|vía|through|über|durch|par|por|tramite)\s.*)$",
    re.IGNORECASE,
)


def named(typed: str) -> str:
    """`typed`, or nothing where it is no name: ?, n/a, a link, words in brackets, unknown."""
    text = " ".join(typed.split())
    text = _THROUGH.sub("", text) or text
    is_no_name = names_nothing(text) or _NO_NAME.fullmatch(text) or _UNDISCLOSED.fullmatch(text)
    return "" if is_no_name else typed
