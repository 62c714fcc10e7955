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
    r"\b((the )?(hiring|recruiting|recruitment|talent( acquisition)?|people|hr|human resources|careers?"
    r"|jobs?|candidate experience|staffing|personal(abteilung)?|karriere|recrutement|drh|rrhh"
    r"|recursos humanos|talento|selección|empleo|risorse umane|selezione)"
    r"( (team|department|operations|group))?|no-?reply|do-?not-?reply|notifications?|via \w+)\b",
    re.IGNORECASE,
)
# How a company's full name ends.
LEGAL_FORM = re.compile(
    r"\b(gmbh|ag|kg|ohg|ug|se|e\.? ?v\.?|ltd|limited|plc|llc|inc|corp|sarl|sas|s\.?a\.?|s\.?l\.?|s\.?r\.?l\.?|s\.?p\.?a\.?|b\.?v\.?)\.?$",
    re.IGNORECASE,
)
NAME = r"(?P<company>[^,.!?:;|<>\n()]{2,60}?)"
END = r"(?=$|[,.!?:;|<>()\n]| [-–—] | for | and (?=[a-z])| regarding | on | team\b|\s*\[)"
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
        r"\b(?:join|working at|life at|careers at|welcome to|everyone at|all of us at|team at|here at) (?!our|us|the|a )"
        + NAME
        + END,
    )
]
TITLE = r"(?P<title>[^,.!?:;|<>\n]{2,90}?)"
TITLE_PATTERNS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:the|our|as|for)(?: (?:an?|the|our|of|open))* "
        + TITLE
        + r" (?:position|role|job|vacancy|opening|opportunity)\b",
        r"\b(?:position|role|job|vacancy|post) (?:of|as|:)(?: an?| the)? ?[\"“„»]?"
        + TITLE
        + r"[\"”“«]?"
        + END,
        r"\b(?:job|position) [\"“„«]" + TITLE + r"[\"”“»]",
        r"\b(?:stelle|position) (?:als|der|des|:)? ?[\"“„»]?"
        + TITLE
        + r"[\"”“«]?(?=$|[,.!?:;\n]| bei | in | haben | wurde)",
        r"\bbewerbung (?:als|um die stelle(?: als)?|auf die (?:stelle|position)(?: als)?|für die (?:stelle|position)(?: als)?) [\"“„»]?"
        + TITLE
        + r"[\"”“«]?(?=$|[,.!?:;\n]| bei | in | haben | und | erhalten)",
        r"\b(?:poste|offre) (?:de|d['’]|:) ?[\"“«]?\s?"
        + TITLE
        + r"\s?[\"”»]?(?=$|[,.!?:;\n]| chez | au sein | a | et )",
        r"\b(?:puesto|vacante|posición) (?:de|:) ?[\"“«]?"
        + TITLE
        + r"[\"”»]?(?=$|[,.!?:;\n]| en | ha | y )",
        r"\binterview (?:confirmation )?for (?:the )?" + TITLE + r" (?:with|at|@)\b",
        r"\b(?:application|applying|apply) (?:for|to) (?:the )?"
        + TITLE
        + r" (?:at|with|position|role|job)\b",
    )
]
NO_COMPANY = re.compile(
    r"(us|our .*|the .*|this .*|your .*|you.*|a .*|an .*|my .*|that .*|interest.*|application.*|me|it"
    r"|company ?name|\[.*|\{.*|applying.*|join.*|all|we|unserem .*|uns|einer? .*)",
    re.IGNORECASE,
)
NO_TITLE = re.compile(
    r"(this|that|any|other|another|an?|the|our|your|open|next|current|same|similar|new|different|above"
    r"|following|specific|(this|the|your|our) .{0,12}|advertised|first|interview.*|application.*|future"
    r"|great|exciting|right|job|recently advertised|position|leadership)",
    re.IGNORECASE,
)
SLUG = re.compile(
    r"(careers?|jobs?|mail|mailer|email|hr|talent|recruit\w*|notifications?|e|info|reply)"
)
SECOND_LEVEL = {"co", "com", "org", "net", "ac", "gov", "edu"}
