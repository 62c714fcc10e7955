"""Who looks for people for others, by the name of an agency or its address."""

import re

_FIRMS = r"hays|randstad|adecco|manpower\w*|michael ?page|robert ?(?:half|walters)"
AGENCY = re.compile(
    r"\b(search|recruit\w*|staffing|headhunt\w*|uitzend\w*|detacher\w*|int[eé]rim|consultores|cabinet"
    r"|personal(beratung|vermittlung|dienst\w*)|zeitarbeit|vermittlung|agenzia"
    rf"|{_FIRMS})\b",
    re.IGNORECASE,
)
# Behind a name in brackets they are where somebody works; "Recruiter" is what somebody does.
AGENCY_FIRM = re.compile(rf"(?:{_FIRMS})\b", re.IGNORECASE)
