"""How senders and companies are named in mails."""

import re

from applications.legal_forms import FORM
from frame.patterns import lazy_pattern

# Domains of programs that write for employers, and of where anybody has an address.
PROGRAMS = lazy_pattern(
    r"(^|\.)(greenhouse(-mail)?\.io|ashbyhq\.com|comeet(-notifications)?\.com|comeet\.co"
    r"|teamtailor(-mail)?\.com|myworkday(jobs)?\.com|workday\.com|smartrecruiters\.com|lever\.co"
    r"|hire\.lever\.co|icims\.com|jobvite\.com|workable(mail)?\.com|personio\.(de|com)|recruitee\.com"
    r"|bamboohr\.com|successfactors\.(com|eu)|taleo\.net|avature\.net|softgarden\.(io|de)|breezy\.hr"
    r"|jazzhr\.com|applytojob\.com|rexx-systems\.com|onlyfy\.(jobs|com)|prescreen\.io|join\.com"
    r"|welcomekit\.co|factorialhr\.com|hirevue\.com|hackerrank\.com|codility\.com|codesignal\.com"
    r"|testgorilla\.com|assessfirst\.com|testdome\.com|bizneohr\.com|talent-soft\.com|dvinci-hr\.com|dvinci-easy\.com|softy\.pro|viterbit\.com|kenjo\.io|hellowork\.com|calendly\.com|goodtime\.io|linkedin\.com|indeed(email)?\.com|xing\.com|stepstone\.(de|com)"
    r"|glassdoor\.com|infojobs\.net|gmail\.com|googlemail\.com|google\.com|outlook\.\w+|hotmail\.\w+"
    r"|live\.\w+|yahoo\.\w+|icloud\.com|gmx\.\w+|web\.de|proton(mail)?\.\w+|t-online\.de|orange\.fr"
    r"|free\.fr|laposte\.net|wanadoo\.fr|sfr\.fr|neuf\.fr|bbox\.fr|freenet\.de|arcor\.de|bluewin\.ch|libero\.it|alice\.it|telefonica\.net|btinternet\.com|sky\.com|comcast\.net|aol\.com|zoho\.com|mail\.ru|fastmail\.\w+|example\.(com|org|net))$"
)
# What stands in a sender's name beside the company's.
TEAM = lazy_pattern(
    r"\b((the |il |lo |le |l[\'’]|das |het |el |la )?(team|bewerbermanagement|ausbildung|datenschutz|atracción de talento|capital humano|reclutamiento( y selección)?|bolsa de (?:trabajo|empleo)|people operations|equipo|staff|équipe( \w+)?|direzione|alerts?|assessments?|candidatures?|geschäftsleitung|job posting|scheduling|onboarding( desk)?|intercedent|ufficio concorsi|werken bij|recruitment services|bewerb(ung|er)\w*|personal(büro|amt|management|service)|recruiting|selezione personale|ufficio \w+|selección|risorse umane|p&o|direction des ressources humaines|service (recrutement|rh)|rh|recrutement|ressources humaines|departamento de (personas|rrhh|recursos humanos)|people & culture|hiring|recruiting|recruitment|talent( acquisition)?|people|hr|human resources|careers?"
    r"|jobs?|candidate experience|staffing|personal(abteilung)?|karriere|recrutement|drh|rrhh"
    r"|recursos humanos|talento|selección|empleo|risorse umane|selezione)"
    r"( (team|department|operations|group))?|no-?reply|do-?not-?reply|notifications?|via \w+)\b",
    re.IGNORECASE,
)
# What is left before a company's name once the team is gone: "Lo staff di Haven".
OF = lazy_pattern(
    r"^(?:(?:di|del|della|de la|de|du|des|von|van|of|at|bei|chez|from)\b|d['’]|@)\s*", re.IGNORECASE
)
# How a company's full name ends.
LEGAL_FORM = lazy_pattern(FORM + "$", re.IGNORECASE)
# What stands behind "at", "bei" or "chez" and is money, a share, a time or a bare number. A firm may
# begin with a figure, too: 3M, 1&1, 7-Eleven.
_UNIT = (
    r"%|€|[$£]|(?:k|euros?|eur|usd|gbp|chf|francs?|francos|dollars?|pounds?|percent|per ?cent"
    r"|prozent|pour ?cent|por ?ciento|uhr|h|std\.?|[ap]\.?m\.?|o[’']clock|(?:wochen)?stunden"
    r"|hours?|heures?|horas?|ore|days?|tagen?|jours?|días?|giorni|years?)(?![\w&])"
    r"|(?:per|an?|a|pro|im|par|por|al|all[’']|/) ?(?:hour|week|month|year|annum|stunde|woche|monat"
    r"|jahr|heure|semaine|mois|an|hora|semana|mes|año|ora|settimana|mese|anno)\b"
)
_FIGURE = r"\d+(?:[.,:h’'\s]\d+)*"
AMOUNT = lazy_pattern(
    rf"(?:[$€£]|(?:eur|euro|usd|gbp|chf|cad|aud)\b)\s?\d|{_FIGURE}\s?(?:{_UNIT})"
    rf"|{_FIGURE}\s*(?=$|[,.;:!?)])",
    re.IGNORECASE,
)
# Where and when to meet, behind a name: "at our London office", "in unserem Büro", "at 10 am".
_OURS = (
    r" (?:(?:at|in|from|bei|an|aus|dans|de|à) (?:(?:one|either|all) of )?(?:our|my|unser\w*|nos|notre)\b"
    r"|at the (?:[\w-]+ ){0,3}?(?:offices?|site|branch|headquarters|campus|premises|moment)\b)"
)
_WHEN = rf" (?:at|um|à) (?={AMOUNT.pattern})"
NAME = rf"(?!{AMOUNT.pattern})(?P<company>(?:(?!{_OURS}|{_WHEN})[^,.!?:;|<>\n()]){{2,60}}?)"
# Somebody by name, whatever the case of the words around.
_SOMEBODY = r"(?-i:[A-ZÀ-Ý][\w.'’-]*(?: [A-ZÀ-Ý][\w.'’-]*){0,3})"
END = (
    rf"(?={_OURS}|{_WHEN}|"
    + r"$|[,.!?:;|<>()\n]| [-–—] | for | and (?=[a-z])| regarding | on | (?:ist|wurde|is|has|was|as|haben|est|a (?:bien )?été|sigue|está|ha|per|om)\b| (?:next|last|this) | team\b|\s*\[)"
)
# Whom an agency or a program writes for.
FOR_SOMEBODY = lazy_pattern(
    r"\b(?:on behalf of|im (?:auftrag|namen) (?:von|der|des)|pour le compte d(?:e |['’])"
    r"|au nom d(?:e |['’])|en nombre de|por cuenta de) ?" + NAME + END,
    re.IGNORECASE,
)
COMPANY_PATTERNS = [
    lazy_pattern(pattern, re.IGNORECASE)
    for pattern in (
        r"\bon behalf of " + NAME + END,
        rf"\binterview(?:ing|s|ed)? with {_SOMEBODY} (?:at|from) (?!our |the |a |this )"
        + NAME
        + END,
        rf"\binterview at {NAME}(?= @|$|[,.!?:;|]| on | [-–—] |{_OURS}|{_WHEN})",
        # Whoever is met "at our office" is one of theirs.
        rf"\binterview with {NAME}(?= @|$|[,.!?:;|]| on | (?:next|this|is|will) | [-–—] |{_WHEN})",
        r"\bwith " + NAME + r" @ ",
        r"\b(?:application|candidacy|interest|applying|interviewing|position|role|job|career|opportunity)"
        r"\b[^.!?\n]{0,60}? (?:at|with|bei|chez|en la empresa) (?!this|the moment|time)"
        + NAME
        + END,
        r"\b(?:application|applying|interest|apply|applied) (?:to|in) (?!the |our |a |this |join)"
        + NAME
        + END,
        r"\bthank(?:s| you) for considering " + NAME + END,
        r"\b(?:thank you|message|update|news|greetings|grüße|nouvelles) from " + NAME + END,
        r"[-–—] from " + NAME + END,
        r"\byour application: " + NAME + END,
        r"\b(?:interés|candidatura|solicitud|postulación|puesto|proceso)\b[^.!?\n]{0,60}?"
        r" (?:en|a|con|para) la empresa " + NAME + END,
        r"^"
        + NAME
        + r" (?:application (?:update|received|status)|interview (?:confirmation|invitation))",
        r"\b(?:bewerbung|interesse|stelle|position) [^.!?\n]{0,60}?(?:bei|an)(?: der| dem)? (?!uns|unserem|unserer|einer)"
        + NAME
        + END,
        r"\b(?:candidature|poste) [^.!?\n]{0,60}?(?:chez|auprès de) " + NAME + END,
        r"\b(?:join|working at|life at|careers at|welcome to|joining|everyone at|all of us at|team at|here at) (?!our|us|the|a )"
        + NAME
        + END,
    )
]
_CLIENT = (
    r"(?P<company>(?!(?:They|We|You|She|He|Wir|Sie|Er|Ils?|Elles?|Nous|Vous|On|Lei|Ze|Zij|Hij|De|Le|La)\b)"
    r"[A-ZÀ-Ý][\w&'’-]+(?: (?:& |[A-ZÀ-Ý])[\w&'’-]+){0,3})"
)
# How an agency names whom it looks for: whoever answered there, or decided.
CLIENT_PATTERNS = [
    lazy_pattern(pattern)
    for pattern in (
        r"\b(?:got hold of|spo(?:ke|ken) (?:to|with)|hear(?:d|ing)(?: back)? from|talk(?:ed|ing) to|gesprochen mit|parlé (?:à|avec)|hablado con|parlato con)"
        r" [A-ZÀ-Ý]\w+ (?:at|from|bei|von|chez|de|di|van|bij) " + _CLIENT,
        r"\b(?:[Mm]anager|[Dd]irect(?:or|eur|rice)|[Ll]eiter(?:in)?|[Rr]esponsable) (?:at|of|van|von|bei|chez|de) "
        + _CLIENT,
        r"\b(?:[Rr]espuesta|[Nn]oticias|[Rr]ückmeldung|[Aa]ntwort|[Rr]etour|[Rr]éponse|[Nn]ouvelles|[Bb]ericht|[Rr]eactie|[Rr]iscontro|[Rr]isposta|[Ff]eedback|[Nn]ews|[Ww]ord|[Aa]nswer)"
        r" (?:from|de|von|van|da|di|chez) " + _CLIENT,
        r"(?:^|[,.] )"
        + _CLIENT
        + r" (?:(?:has|have) (?:gone|decided|chosen|appointed|offered)|(?:hat|haben) sich|(?:a|ont) (?:retenu|choisi|préféré|décidé)|(?:ha|han) (?:elegido|contratado|decidido|scelto|deciso)|(?:heeft|hebben) (?:gekozen|besloten))\b",
    )
]
# Where a subject names the job beside what the mail is.
SUBJECT_PARTS = lazy_pattern(r"\s+[-–—|@·/]\s+|[:;\"“”„«»(),]|\s+(?:at|bei|chez|bij|presso)\s+")
NO_TITLE_WORDS = lazy_pattern(
    r"\b(appl(y|ied|ying|ication\w*)|candida\w*|bewerbung\w*|sollicit\w+|interview\w*|einladung|invit\w*|invitation|update\w*|status|outcome|received|receipt|your|ihre?|deine?"
    r"|votre|tu|su|je|uw|jouw|la tua|la sua|entretien|entrevista|colloquio|gesprek\w*|gespräch\w*|esito|absage|zusage|re|aw|wg|fwd?|r|next|steps?|thank\w*|dank\w*|merci|gracias|grazie|bedankt|news\w*|reminder|erinnerung|rappel|recordatorio|promemoria"
    r"|confirm\w*|feedback|results?|termin\w*|offers?|offerta|we|you|hello|hi|hallo|action|required|ref\w*|réf\w*|kennziffer|nr|n[o°º]|job alert|jobs|response|réponse|respuesta|risposta|rückmeldung|eingangsbestätigung|accusé|bevestiging"
    r"|cancel\w*|onsite|notice|selection|information\w*|posting|call|phone|visio|meeting|embauche|proposition|propuesta|proposta|fehlend\w*|unterlagen|documents?|documentos|uitnodiging|vacature|vacancy|stellenausschreibung|estado|proceso|process|processus|recrutement|recruitment|selección|selezione|candidate|prochaine|suite|entscheidung|decision|décision|decisión|besluit|message|mail|question|test|assessment"
    r"|monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|\d{4})\b",
    re.IGNORECASE,
)
NO_COMPANY = lazy_pattern(
    r"(us|(position|stelle|poste|role|job|vacancy|vacature|puesto)( .*)?|our .*|the .*|this .*|your .*|you.*|a .*|an .*|my .*|that .*|interest.*|application.*|me|it"
    r"|company ?name|\[.*|\{.*|applying.*|join.*|all|we|unserem .*|uns|einer? .*)",
    re.IGNORECASE,
)
# Addresses that belong to no person.
ROLE = lazy_pattern(
    r"(no-?_?reply|ne-?pas-?repondre|jobs?|careers?|karriere|recruit\w*|recrutement|bewerb\w*|personal\w*|hr|rh|rrhh|drh|info|talent\w*|people|team|selecci?on\w*|selezione|empleo|avisos"
    r"|notif\w*|alerts?|apply|applications?|candidat\w*|candidature|assessments?|office|kontakt|contact|mail|news\w*|planning|direction|sekretariat|auswahl|pno|werk\w*|hiring|staffing|vacatures?|postmaster|admin\w*)([._-].*)?",
    re.IGNORECASE,
)
# What a program writes from.
NOTIFYING = lazy_pattern(r"(notif\w*|no-?reply|mailer|mail|system)\.", re.IGNORECASE)
SLUG = lazy_pattern(
    r"(careers?|jobs?|mail|mailer|email|hr|talent|recruit\w*|candidat\w*|notifications?|push|m|eu|us|e|info|reply)"
)
SECOND_LEVEL = {"co", "com", "org", "net", "ac", "gov", "edu"}
