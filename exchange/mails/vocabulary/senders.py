"""How senders, companies and jobs are named in mails."""

import re

# Domains of programs that write for employers, and of where anybody has an address.
PROGRAMS = re.compile(
    r"(^|\.)(greenhouse(-mail)?\.io|ashbyhq\.com|comeet(-notifications)?\.com|comeet\.co"
    r"|teamtailor(-mail)?\.com|myworkday(jobs)?\.com|workday\.com|smartrecruiters\.com|lever\.co"
    r"|hire\.lever\.co|icims\.com|jobvite\.com|workable(mail)?\.com|personio\.(de|com)|recruitee\.com"
    r"|bamboohr\.com|successfactors\.(com|eu)|taleo\.net|avature\.net|softgarden\.(io|de)|breezy\.hr"
    r"|jazzhr\.com|applytojob\.com|rexx-systems\.com|onlyfy\.(jobs|com)|prescreen\.io|join\.com"
    r"|welcomekit\.co|factorialhr\.com|hirevue\.com|hackerrank\.com|codility\.com|codesignal\.com"
    r"|calendly\.com|goodtime\.io|linkedin\.com|indeed(email)?\.com|xing\.com|stepstone\.(de|com)"
    r"|glassdoor\.com|infojobs\.net|gmail\.com|googlemail\.com|google\.com|outlook\.\w+|hotmail\.\w+"
    r"|live\.\w+|yahoo\.\w+|icloud\.com|gmx\.\w+|web\.de|proton(mail)?\.\w+|t-online\.de|orange\.fr"
    r"|free\.fr|laposte\.net|aol\.com|zoho\.com|mail\.ru|fastmail\.\w+|example\.(com|org|net))$"
)
# What stands in a sender's name beside the company's.
TEAM = re.compile(
    r"\b((the )?(candidatures?|geschäftsleitung|job posting|scheduling|onboarding( desk)?|intercedent|ufficio concorsi|werken bij|recruitment services|bewerb(ung|er)\w*|personal(büro|amt|management|service)|recruiting|selezione personale|ufficio \w+|selección|risorse umane|p&o|direction des ressources humaines|service (recrutement|rh)|rh|recrutement|ressources humaines|departamento de (personas|rrhh|recursos humanos)|people & culture|hiring|recruiting|recruitment|talent( acquisition)?|people|hr|human resources|careers?"
    r"|jobs?|candidate experience|staffing|personal(abteilung)?|karriere|recrutement|drh|rrhh"
    r"|recursos humanos|talento|selección|empleo|risorse umane|selezione)"
    r"( (team|department|operations|group))?|no-?reply|do-?not-?reply|notifications?|via \w+)\b",
    re.IGNORECASE,
)
# How a company's full name ends.
LEGAL_FORM = re.compile(
    r"\b(g?gmbh( & co\.? kg)?|partg( mbb)?|ag|kg|ohg|ug|se|e\.? ?v\.?|ltd|limited|plc|llc|inc|corp|sarl|sas|s\.?a\.?|s\.?l\.?|s\.?r\.?l\.?|s\.?p\.?a\.?|b\.?v\.?)\.?$",
    re.IGNORECASE,
)
NAME = r"(?P<company>[^,.!?:;|<>\n()]{2,60}?)"
END = r"(?=$|[,.!?:;|<>()\n]| [-–—] | for | and (?=[a-z])| regarding | on | (?:ist|wurde|is|has|was|as|haben|est|ha|per|om)\b| team\b|\s*\[)"
COMPANY_PATTERNS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\bon behalf of " + NAME + END,
        r"\binterview (?:with|at) " + NAME + r"(?= @|$|[,.!?:;|]| on | [-–—] )",
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
# Who looks for people for others, by name or address.
AGENCY = re.compile(
    r"\b(search|recruit\w*|staffing|headhunt\w*|uitzend\w*|detacher\w*|int[eé]rim|consultores|cabinet"
    r"|personal(beratung|vermittlung|dienst\w*)|zeitarbeit|vermittlung|agenzia)\b",
    re.IGNORECASE,
)
_CLIENT = (
    r"(?P<company>(?!(?:They|We|You|She|He|Wir|Sie|Er|Ils?|Elles?|Nous|Vous|On|Lei|Ze|Zij|Hij|De|Le|La)\b)"
    r"[A-ZÀ-Ý][\w&'’-]+(?: (?:& |[A-ZÀ-Ý])[\w&'’-]+){0,3})"
)
# How an agency names whom it looks for: whoever answered there, or decided.
CLIENT_PATTERNS = [
    re.compile(pattern)
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
TITLE = r"[\"“„«»]?\s?(?P<title>[^,.!?:;|<>\n\"“”„«»()]{2,90}?)"
# What follows upon a title in running text.
AFTER = (
    r"(?=\s*(?:$|[,.!?:;|<>\n\"“”„«»()]| [-–—@] )"
    r"|\s(?:at|with|and|we|to|from|which|that|has|is|was|have|position|role|job|vacancy|post|opening"
    r"|bei|am|im|an|und|ist|wird|hat|haben|wurde|erhalten|eingegangen|beworben|auf|für|zum|ab"
    r"|chez|au sein|et|a|est|nous|en cdi|en cdd|revient|dans|sur|à|publiée?"
    r"|en|y|ha|para|que|con|presso|e|è|per|della|bij|op|in goede|hebben|is|ontvangen|heeft|nodigen)\b)"
)
# Before a title, whatever its case.
OPENINGS = (
    r"(?:role|position|post|vacancy|job) (?:of|as|for)(?: (?:an?|the|our))?",
    r"(?:applying|apply|applied|application|interview|considered|appl\w+ to be|candidacy) (?:for|as|to be)(?: (?:an?|the|our|next|(?:role|position|post|job|vacancy) of))*",
    r"(?:bewerbung|tätigkeit|gespräch|ausbildung|praktikum)(?: \w+)? (?:als|zur|um (?:die|eine) (?:stelle|position)(?: als| der| des| einer| eines)?|(?:auf|für) (?:die|unsere) (?:stelle|position|ausschreibung)(?: als| der| des)?)",
    r"(?:join|joining) [^,.!?\n]{2,40} as(?: (?:an?|our|the))?",
    r"(?:sie|dich) [^!?\n]{0,60}\bals",
    r"proceso para(?: el puesto de)?",
    r"(?:stelle|position|job) (?:als|der|des|einer|eines)",
    r"(?:poste|offre|emploi|stage|mission|fonctions?) (?:de |d['’])(?:la |l['’])?",
    r"candidature (?:(?:au|pour le|sur le) poste (?:de |d['’])|comme|en tant que|en qualité de |pour l['’]offre)",
    r"(?:puesto|vacante|plaza|oferta|posición|cargo|candidatura) (?:de|como|para)(?: (?:la oferta|el puesto|la vacante))?(?: de)?",
    r"(?:posizione|ruolo|posto|candidatura)(?: \w+)? (?:di|come|per(?: (?:la posizione|il ruolo))?(?: di)?)",
    r"(?:functie|vacature|baan|rol|sollicitatie) (?:van|voor|als|naar)(?: de (?:functie|vacature|rol|baan) (?:van|voor))?(?: de| het)?",
    r"(?:sollicitatiegesprek|vacature|vorstellungsgespräch|entretien|entrevista|colloquio|bewerbung)(?: (?:pour le poste de|para el puesto de|per))?",
)
# In a line of its own.
TITLE_LABEL = re.compile(
    r"^[ \t]*(?:(?:job )?title|position|role|vacancy|post|stelle|poste|puesto|oferta|posizione|functie|vacature)[ \t]*:[ \t]*"
    + TITLE
    + r"$",
    re.IGNORECASE | re.MULTILINE,
)
TITLE_PATTERNS = [
    re.compile(
        r"\b(?:the|our|as|for|an?)(?: (?:an?|the|our|of|open))* "
        + r"(?P<title>(?:(?!\b(?:the|our|an?)\b)[^,.!?:;|<>\n\"“”„«»()]){2,90}?)"
        + r" (?:position|role|job|vacancy|opening|opportunity)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:" + "|".join(OPENINGS) + r")(?:\s+|(?<=[\s'’]))" + TITLE + AFTER, re.IGNORECASE
    ),
    re.compile(r"\binterview (?:confirmation )?for (?:the )?" + TITLE + r" (?:with|at|@)\b", re.I),
]
# "Office manager job", in a part of a subject.
JOB_PART = re.compile(
    r"(?:^|[:;,]\s+|\s[-–—|]\s+)(?P<title>(?:(?!\b(?:your|the|our|my|for|an?)\b)[^\d:;,–—|]){3,80}?)"
    r" (?:job|role|position|vacancy|post|application|search)\s*(?=$|[:;,]| [-–—|])",
    re.IGNORECASE,
)
# The number of a job before its title.
REFERENCE = re.compile(r"^[A-Z]{0,4}-?\d{3,}[-\d]* ")
# Where a subject names the job beside what the mail is.
SUBJECT_PARTS = re.compile(r"\s+[-–—|@·/]\s+|[:;\"“”„«»(),]|\s+(?:at|bei|chez|bij|presso)\s+")
APPLYING = re.compile(
    r"applic|appl(y|ied)|candida|bewerb|sollicit|interview|entretien|entrevista|colloqui|gespr|stellen|vacan|vacature|selezion|selecci|recru",
    re.IGNORECASE,
)
NO_TITLE_WORDS = re.compile(
    r"\b(appl(y|ied|ying|ication\w*)|candida\w*|bewerbung\w*|sollicit\w+|interview\w*|einladung|invit\w*|invitation|update\w*|status|outcome|received|receipt|your|ihre?|deine?"
    r"|votre|tu|su|je|uw|jouw|la tua|la sua|entretien|entrevista|colloquio|gesprek\w*|gespräch\w*|esito|absage|zusage|re|aw|wg|fwd?|r|next|steps?|thank\w*|dank\w*|merci|gracias|grazie|bedankt|news\w*|reminder"
    r"|confirm\w*|feedback|results?|termin\w*|offers?|offerta|we|you|hello|hi|hallo|action|required|ref\w*|réf\w*|kennziffer|nr|n[o°º]|job alert|jobs|response|réponse|respuesta|risposta|rückmeldung|eingangsbestätigung|accusé|bevestiging"
    r"|cancel\w*|onsite|notice|selection|information\w*|posting|call|phone|visio|meeting|embauche|proposition|propuesta|proposta|fehlend\w*|unterlagen|documents?|documentos|uitnodiging|vacature|vacancy|stellenausschreibung|estado|proceso|process|processus|recrutement|recruitment|selección|selezione|candidate|prochaine|suite|entscheidung|decision|décision|decisión|besluit|message|mail|question|test|assessment"
    r"|monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|\d{4})\b",
    re.IGNORECASE,
)
NO_COMPANY = re.compile(
    r"(us|(position|stelle|poste|role|job|vacancy|vacature|puesto) .*|our .*|the .*|this .*|your .*|you.*|a .*|an .*|my .*|that .*|interest.*|application.*|me|it"
    r"|company ?name|\[.*|\{.*|applying.*|join.*|all|we|unserem .*|uns|einer? .*)",
    re.IGNORECASE,
)
NO_TITLE = re.compile(
    r"(this|that|any|other|another|an?|the|our|your|open|next|current|same|similar|new|different|above"
    r"|following|specific|(this|the|your|our) .{0,12}|advertised|first|interview.*|application.*|future"
    r"|(am|um|on|le|el|il|op) \d.*|(bei|bij|chez|presso|dei|des|notice) .*|conoscitivo|spontané\w*|spontan\w*|initiativ\w*|you|me|us|it|him|them|which .*|that .*|now|more|interview|work|working|travail|trabajo|lavoro|werk|selección|recrutement|opening|vacancy|post|role|uns|interesse|ihr .*|deiner? .*|ihrer? .*"
    r"|great|exciting|right|job|recently advertised|position|leadership)",
    re.IGNORECASE,
)
# Addresses that belong to no person.
ROLE = re.compile(
    r"(no-?_?reply|ne-?pas-?repondre|jobs?|careers?|karriere|recruit\w*|recrutement|bewerb\w*|personal\w*|hr|rh|rrhh|drh|info|talent\w*|people|team|selecci?on\w*|selezione|empleo|avisos"
    r"|notif\w*|alerts?|apply|applications?|candidat\w*|candidature|assessments?|office|kontakt|contact|mail|news\w*|planning|direction|sekretariat|auswahl|pno|werk\w*|hiring|staffing|vacatures|postmaster|admin\w*)([._-].*)?",
    re.IGNORECASE,
)
# What a program writes from.
NOTIFYING = re.compile(r"(notif\w*|no-?reply|mailer|mail|system)\.", re.IGNORECASE)
SLUG = re.compile(
    r"(careers?|jobs?|mail|mailer|email|hr|talent|recruit\w*|notifications?|e|info|reply)"
)
SECOND_LEVEL = {"co", "com", "org", "net", "ac", "gov", "edu"}
