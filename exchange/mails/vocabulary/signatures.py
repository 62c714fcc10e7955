"""How mails are signed."""

import re

from exchange.mails.vocabulary.titles import OCCUPATION
from frame.patterns import lazy_pattern

# A line that ends a mail, and under which whoever wrote it signs.
CLOSING = lazy_pattern(
    r"(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?) (?:regards|wishes)|regards|all the best|best|cheers|thanks"
    r"|many thanks|thank you|(?:yours )?sincerely(?: yours)?|yours (?:truly|faithfully)"
    r"|(?:mit |viele |beste |liebe |herzliche |(?:mit )?freundliche[nm]? |schöne )?gr(?:ü|ue)(?:ß|ss)e?n?"
    r"(?: aus .{2,30})?|mfg|lg|vg|hochachtungsvoll|(?:bien )?(?:à vous|cordialement|sincèrement)"
    r"|(?:très )?cordialement|bien à vous|cordiales salutations|(?:mes )?(?:meilleures |sincères )?salutations"
    r"|(?:un |reciba un |un cordial |saludos? )?(?:cordial(?:es)? )?saludos?(?: cordial(?:es)?)?"
    r"|atentamente|gracias|un abrazo|(?:cordiali|distinti|cari|i migliori|tanti) saluti|saluti|cordialmente"
    r"|(?:met )?(?:vriendelijke|hartelijke|warme) groet(?:en)?|groet(?:en|jes)?|hoogachtend|mvg)"
    r"[\s,.!–—-]*",
    re.IGNORECASE,
)
# For whom somebody signs, or how they are addressed, before the name.
BEFORE_NAME = lazy_pattern(
    r"(?:i\. ?[av]\.|ppa\.?|p\. ?p\.|p\. ?o\.|p/o|dipl\.?-?\w+\.?|(?:prof|dra?|mag|ing|ir|drs|lic|mr|mrs|ms"
    r"|mx|mme|mlle|m|sr|sra|dott|dott\.?ssa|herr|frau)\.? )\s*",
    re.IGNORECASE,
)
# Where they work, behind a job: "Recruiter bij Zonneveld".
WORKS_AT = lazy_pattern(r"\s(?:at|for|bei|chez|en|presso|bij|@)\s+(?=[A-ZÀ-Ý0-9])")
# What somebody is there, beside what a job ad is about: "Head of People", "DRH".
JOB = lazy_pattern(
    rf"{OCCUPATION.pattern}|\b(?:head|lead|chief|vp|ceo|cto|founder|owner|inhaber(?:in)?|geschäftsführ\w+"
    r"|gérante?|fondat\w+|gerente|titolare|eigenaar|hoofd|jefe|jefa|capo|drh"
    r"|recruiterin|recruteu(?:r|se)|reclutadora?|selezionat(?:ore|rice)|direktor(?:in)?|directora"
    r"|direct(?:eure?|rice)|direttore|direttrice|presidenta|présidente?|personaler(?:in)?|chefin|cheffe)\b",
    re.IGNORECASE,
)
