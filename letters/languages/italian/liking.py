"""Italian notes that say first that something was liked, as the letter says anyway.

"Mi è piaciuta la visita in cucina": what is left is the visit.
"""

import re

from frame.patterns import lazy_pattern

_VERY = r"(?: (?:molto|tanto|davvero|soprattutto|particolarmente|subito))*"
_LIKED = (
    rf"mi (?:è|sono) piaciut[oaie]{_VERY}|mi (?:ha|hanno) (?:molto |subito )?(?:colpit|emozionat"
    rf"|sorpres|impressionat|convint)[oaie]{_VERY}|ho (?:apprezzato|amato|adorato){_VERY}"
    r"|(?:la cosa|la parte|il momento) (?:più bell[oa]|migliore)(?: è stat[oa]| era|:)"
    r"|il (?:più bello|meglio)(?: è stato| era|:)|(?:è stato|era) (?:molto |davvero )?bello"
    r"|soprattutto|in particolare|specialmente|forse|direi"
)
_A_THING = (
    r"(?:il|lo|la|i|gli|le|un|uno|una|come|quando|che|quanto|poter|aver|\w{2,}[aei]r(?:e|mi|si|ci))\s"
    r"|(?:l|un|com)['’]"
)
_BEFORE_IT = lazy_pattern(
    rf"^(?:(?:boh|mah|beh|non so|non saprei)[,:]?\s+)?(?:{_LIKED})[:,]?\s+(?={_A_THING})",
    re.IGNORECASE,
)
_BEHIND_IT = lazy_pattern(
    r"^(?P<thing>(?:(?:il|lo|la|i|gli|le)\s|l['’])[^,;:.!?]+?) mi (?:è|sono|ha|hanno)"
    rf"(?: molto| tanto)? (?:piaciut|colpit|emozionat|sorpres)[oaie]{_VERY}[.!]*$",
    re.IGNORECASE,
)


def without_liking(noted: str) -> str:
    text = noted.strip()
    if behind := _BEHIND_IT.match(text):
        return behind["thing"]
    return _BEFORE_IT.sub("", text)
