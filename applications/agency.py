"""Who looks for people for others, by the name of an agency or its address."""

import re

AGENCY = re.compile(
    r"\b(search|recruit\w*|staffing|headhunt\w*|uitzend\w*|detacher\w*|int[eé]rim|consultores|cabinet"
    r"|personal(beratung|vermittlung|dienst\w*)|zeitarbeit|vermittlung|agenzia"
    r"|hays|randstad|adecco|manpower\w*|michael ?page|robert ?(half|walters))\b",
    re.IGNORECASE,
)
