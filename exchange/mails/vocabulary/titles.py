"""How jobs are named in mails."""

import re

from exchange.mails.vocabulary.senders import AMOUNT
from frame.patterns import lazy_pattern

# As in "Chargé(e) de mission", "Verkäufer(in)".
ENDINGS = r"\((?:e|es|s|n|r|ne|in|innen|a|as|o|rice|trice|euse|ière)\)"
# A sign inside a number ends nothing: "Java 1.8", "38,5 Stunden".
WITHIN_NUMBER = r"(?<=\d)[.,:](?=\d)"
TITLE = (
    r"[\"“„«»]?\s?(?P<title>(?:[^,.!?:;|<>\n\"“”„«»()]|"
    + WITHIN_NUMBER
    + "|"
    + ENDINGS
    + r"){2,90}?)"
)
# What follows upon a title in running text.
AFTER = (
    r"(?=\s*(?:$|(?!" + ENDINGS + "|" + WITHIN_NUMBER + r")[,.!?:;|<>\n\"“”„«»()]| [-–—@] )"
    r"|\s(?:at|with|and|we|to|from|which|that|has|is|was|have|position|role|job|vacancy|post|opening"
    r"|einladen|einzuladen|vorstellen|vorzustellen|anbieten|anzubieten|gewinnen|kennenlernen|kennenzulernen"
    r"|bei|am|im|an|(?<!- )und|ist|wird|hat|haben|wurde|erhalten|eingegangen|beworben|auf|zum|ab|viel|alles"
    r"|(?:für|in) (?:uns\w*|d(?:ie|er|as|en|em)|eine?\w*|our|the)"
    r"|chez|au sein|et|est|a (?:été|bien|retenu)|nous|en cdi|en cdd|revient|dans|sur|à|publiée?|a (?:que|tu|su|tiempo|jornada|través|partir)"
    r"|y (?:te|nos|les?|se|me|os|l[oa]s?|he|hemos|han?|que|quer\w+|gracias|por|tras|estamos|agradec\w+|lament\w+|sent\w+)"
    r"|en|ha|para|que|con|presso|e|è|ci|avremmo|abbiamo|besteht|bleibt|continúa|wordt|per|della|bij|op|voor|in goede|hebben|is|ontvangen|heeft|nodigen)\b)"
)
# What names a job, right before its title.
NAMING = (
    r"(?:role|position|post|vacancy|job) (?:of|as|for)(?: (?:an?|the|our))?",
    r"concours (?:de|d['’])|concorso per",
    r"(?:stelle|position|job|ausbildung|ausbildungsplatz|praktikum) (?:als|der|des|einer|eines|zum|zur)",
    r"bewerbung(?: als| um (?:die |eine )?(?:stelle|ausbildung|position)(?: als| zum| zur)?)",
    r"(?:poste|offre(?: d['’]emploi)?|emploi|stage|mission|fonctions?|alternance) (?:de |d['’]|: ?)(?:la |l['’])?",
    r"offre suivante ?: ?",
    r"(?:puesto|vacante|plaza|oferta|posición|cargo|bolsa de (?:empleo|trabajo)) (?:de|como|para)(?: (?:la oferta|el puesto|la vacante))?(?: de)?",
    r"(?:incorpor|trabaj)\w+[^.!?]{0,40} como",
    r"candidat[oaie]{1,2} come|profilo di",
    r"(?:posizione|ruolo|posto|offerta) (?:di|come|per(?: (?:la posizione|il ruolo))?(?: di)?)",
    r"(?:functie|vacature|baan|rol) (?:van|voor|als|naar)(?: de (?:functie|vacature|rol|baan) (?:van|voor))?(?: de| het)?",
)
# What may stand before a title, whatever its case.
OPENINGS = (
    *NAMING,
    r"(?:applying|apply|applied|application|interview|considered|appl\w+ to be|candidacy) (?:for|as|to be)(?: (?:an?|the|our|next|(?:role|position|post|job|vacancy) of)){0,4}",
    r"(?:bewerbung|tätigkeit|gespräch|ausbildung|praktikum)(?: \w+)? (?:als|zur|um (?:die|eine) (?:stelle|position)(?: als| der| des| einer| eines)?|(?:auf|für) (?:die|unsere) (?:stelle|position|ausschreibung)(?: als| der| des)?)",
    r"(?:join|joining) [^,.!?\n]{2,40} as(?: (?:an?|our|the))?",
    r"(?:sie|dich) [^!?\n]{0,60}\bals",
    r"(?:assum|einstell|eingestellt|embauch|recrut|hir|employ|contrat|verder|werk)\w*[^.!?]{0,30}? (?:as|als|come|comme|como)(?: an?| our| une?)?",
    r"(?:sucht|suchen|zoekt|cherche|busca|cerca|seeks|needs|looking for) (?:eine[nr]?|een|une?|unos?|una?|an?)",
    r"proceso para(?: el puesto de)?",
    r"candidature (?:(?:au|pour le|sur le) poste (?:de |d['’])|comme|en tant que|en qualité de |pour l['’]offre)",
    r"candidatura (?:de|como|para)(?: (?:la oferta|el puesto|la vacante))?(?: de)?",
    r"candidatura(?: \w+)? (?:di|come|per(?: (?:la posizione|il ruolo))?(?: di)?)",
    r"sollicitatie (?:van|voor|als|naar)(?: de (?:functie|vacature|rol|baan) (?:van|voor))?(?: de| het)?",
    r"(?:sollicitatiegesprek|vacature|vorstellungsgespräch|entretien|entrevista|colloquio|bewerbung)(?: (?:pour le poste de|para el puesto de|per))?",
)
# In a line of its own.
TITLE_LABEL = lazy_pattern(
    r"^[ \t]*(?:(?:job )?title|position|role|vacancy|post|stelle|poste|puesto|oferta|posizione|functie|vacature)[ \t]*:[ \t]*"
    + TITLE
    + r"$",
    re.IGNORECASE | re.MULTILINE,
)
# 'die Stelle "Sachbearbeitung"', "Stelle 17/26 (Koch)".
QUOTED_TITLE = lazy_pattern(
    r"\b(?:stelle|position|role|job|post|vacancy|poste|offre|puesto|oferta|vacante|posizione|posto|functie|vacature)"
    r" (?:[\"“„«] ?(?P<title>[^\"“”„«»\n]{3,80}?)(?: - [^\"“”»\n]+)? ?[\"“”»]|[\w./-]*\d[\w./-]* \((?P<behind>[^()\n]{3,80})\))",
    re.IGNORECASE,
)
# Where it stands for certain in running text. Behind the bare noun it is as names are written.
NAMED_TITLES = [
    lazy_pattern(
        r"\b(?:" + "|".join(NAMING) + r")(?:\s+|(?<=[\s'’:]))" + TITLE + AFTER, re.IGNORECASE
    ),
    lazy_pattern(
        r"\b(?:(?:[Zz]ur|(?:[Aa]n|[Aa]uf|[Ff]ür|[Uu]m|[Zz]u) (?:die|der|unsere[rn]?))"
        r" (?:Stelle|Position|Ausschreibung|Stellenausschreibung)"
        r"|oferta|vacante|puesto|plaza|offre|poste|posizione|offerta|vacature|functie):?"
        r" (?=[A-ZÀ-Ý])" + TITLE + AFTER
    ),
    lazy_pattern(
        r"\b(?:[Tt]he|[Oo]ur) (?P<title>[A-Z][\w&/+.'’-]*(?:,? (?:[A-Z&][\w&/+.'’-]*|of|and|for)){1,6})"
        r" (?:role|position|vacancy|post|opening|programme|program|scheme|apprenticeship)\b"
    ),
]
TITLE_PATTERNS = [
    lazy_pattern(
        r"\b(?:the|our|as|for|an?)(?: (?:an?|the|our|of|open)){0,4} "
        + r"(?P<title>(?:(?!\b(?:the|our|an?)\b)[^,.!?:;|<>\n\"“”„«»()]){2,90}?)"
        + r" (?:position|role|job|vacancy|opening|opportunity|post|selection process)\b",
        re.IGNORECASE,
    ),
    lazy_pattern(
        r"\b(?:" + "|".join(OPENINGS) + r")(?:\s+|(?<=[\s'’]))" + TITLE + AFTER, re.IGNORECASE
    ),
    lazy_pattern(
        r"\binterview (?:confirmation )?for (?:the )?" + TITLE + r" (?:with|at|@)\b", re.I
    ),
]
# "Office manager job", in a part of a subject.
JOB_PART = lazy_pattern(
    r"(?:^|[:;,]\s+|\s[-–—|]\s+)(?P<title>(?:(?!\b(?:your|the|our|my|for|an?)\b)[^\d:;,–—|]){3,80}?)"
    r" (?:job|role|position|vacancy|post|application|search)\s*(?=$|[:;,]| [-–—|])",
    re.IGNORECASE,
)
# The number of a job before its title.
REFERENCE = lazy_pattern(r"^[A-Z]{0,4}-?\d{3,}[-\d]* ")
APPLYING = lazy_pattern(
    r"\bref\b|kennziffer|applic|appl(y|ied)|candida|bewerb|sollicit|interview|entretien|entrevista|colloqui|gespr|stellen|vacan|vacature|selezion|selecci|recru",
    re.IGNORECASE,
)
NO_TITLE = lazy_pattern(
    r"(this|that|any|other|another|an?|the|our|your|open|next|current|same|similar|new|different|above"
    r"|following|specific|(this|the|your|our) .{0,12}|advertised|first|interview.*|application.*|future"
    r"|(am|um|on|le|el|il|op) \d.*|(bei|bij|chez|presso|dei|des|notice) .*|conoscitivo|spontané\w*|spontan\w*|initiativ\w*|you|me|us|it|him|them|which .*|that .*|now|more|interview|work|working|travail|trabajo|lavoro|werk|selección|recrutement|opening|vacancy|post|role|uns|interesse|ihr .*|deiner? .*|ihrer? .*"
    r"|great|exciting|right|job|recently advertised|position|leadership)",
    re.IGNORECASE,
)

# What a title is hardly without: the word for whom somebody works as.
OCCUPATION = lazy_pattern(
    r"\b(?:officer|manager|engineer|developer|assistant|analyst|designer|consultant|coordinator|co-ordinator"
    r"|specialist|director|nurse|teacher|tutor|driver|chef|cook|clerk|technician|administrator|advis[eo]r"
    r"|writer|editor|planner|buyer|partner|lead|scientist|therapist|receptionist|accountant|worker|carer"
    r"|trainee|apprentice|intern|representative|executive|associate|supervisor|operator|librarian"
    r"|researcher|lecturer|secretary|architect|paralegal|controller|copywriter|translator|mechanic"
    r"|strategist|merchandiser|inspector|dispatcher|photographer|surveyor|solicitor|auditor|midwife|gardener|plumber|welder|fitter|joiner|baker|butcher|warehouse|sales|retail|hostess|physiotherapist|psychologist|pharmacist|paramedic|caretaker|housekeeper|headteacher|producer|curator|archivist|bookkeeper|buyer|broker|graduate|programme|scheme|electrician|cleaner|porter|guard|cashier|barista|waiter|waitress|recruiter|ranger|keeper|programmer"
    r"|\w*(?:leiter|entwickler|berater|assistent|bearbeiter|referent|techniker|meister|mechaniker|mechatroniker"
    r"|pfleger|fachkraft|hilfskraft|bürokraft|verwaltungskraft|erzieher|lehrer|verkäufer|fahrer|helfer"
    r"|konstrukteur|buchhalter|einkäufer|redakteur|gärtner|ingenieur|informatiker|schreiner|tischler|bäcker"
    r"|elektroniker|praktikant|koordinator|spezialist|manager|disponent|sekretär|therapeut|monteur|schlosser|installateur|florist|friseur|drucker|architekt|jurist|dozent|trainer|betreuer|administrator|analyst|designer|verwalter|prüfer|planer|vertreter|arbeiter|kellner)(?:in|:in|\*in|/-?in|_in)?|\w*(?:leitung|assistenz|sachbearbeitung|kauffrau|kaufmann"
    r"|köchin|koch|mitarbeiter(?:in)?|angestellter?)"
    r"|(?:assistant|adjoint|chargé|conseill(?:er|ère)|technicien(?:ne)?|développeu(?:r|se)|ingénieur)e?"
    r"|responsable|chef(?:fe)? de|vendeu(?:r|se)|comptable|infirmi(?:er|ère)|gestionnaire|secrétaire"
    r"|analyste|contrôleu(?:r|se)|attachée?|coordinat(?:eur|rice)|directeur|directrice|juriste|ouvri(?:er|ère)|agent|hôtesse|électricien(?:ne)?|cuisini(?:er|ère)|aide-\w+|serveu(?:r|se)|éducat(?:eur|rice)"
    r"|coordinadora?|técnic[oa] (?:de|en)|auxiliar|administrativ[oa]|contable|jef[ea] de|encargad[oa]|analista"
    r"|recepcionista|jurista|operari[oa]|mozo|monitora?|profesora?|ingenier[oa]|desarrolladora?|dependient[ae]|camarer[oa]|cociner[oa]|enfermer[oa]|asesora?|gestora?"
    r"|addett[oa]|responsabile|impiegat[oa]|assistente|magazzinier[ea]|capoturno|tecnico|sviluppatore"
    r"|segretari[oa]|operai[oa]|coordinator[ei]|coordinatrice|contabile|ingegnere|commess[oa]|cuoc[oa]|infermier[ea]|educat(?:ore|rice)"
    r"|\w*(?:medewerker|adviseur|leider|monteur|verpleegkundige|leraar|assistent|coördinator|ontwikkelaar"
    r"|redacteur|beheerder|inkoper|docent|arts|manager|begeleider|chauffeur|planner|kok))\b",
    re.IGNORECASE,
)
# "Konstrukteur (m/w/d)": what stands before these signs is a title.
GENDERED = lazy_pattern(
    r"(?P<title>(?:[a-zäöü]{1,30}(?:liche|ische|ierte|ende|ige)[rn]? )?[A-ZÀ-Ý][\w/*:&.+-]{1,60}(?: (?:[A-ZÀ-Ý&][\w/*:&.+-]{0,60}|für|in|im|of|de|des|du|la|und|et|–|-)){0,6}"
    r"\s*\((?:[mwfdxhg]\s?[/|]\s?){1,3}[mwfdxhg]\)(?: [A-ZÀ-Ý][\w-]+(?=$|[,.;:\n]))?)",
)
# What is said in sentences, and in no title.
SENTENCE = lazy_pattern(
    r"\b(?:wird|werden|wurde|nicht|sehr|wordt|niet|hallo|hi|dear|hello|got|bedauerlicherweise|reason"
    r"|(?:un|uns)er\w*|(?:ihre|deine)[rnms]?|votre|vos|our|your|my|us|you|we|neue[rns]?|fehlende\w*|leider|absagen|verschieben|verschoben"
    r"|gefreut|continúa|abierto|andato|morgen|heute|demain|tomorrow|yesterday|today|richiesta"
    r"|informazioni|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag"
    r"|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|lunedì|martedì"
    r"|mercoledì|giovedì|venerdì|maandag|dinsdag|woensdag|donderdag|vrijdag|\d{1,2} (?:jan|f[eé]v|feb|mar|avr"
    r"|apr|ma[iy]|jui|jun|jul|ao|aug|sep|oct|okt|nov|d[eé][cz])\w*|maternity cover|available|interested|looking|has been|have been|been)\b",
    re.IGNORECASE,
)
# "für die Ausbildung", "17/26", "OR": no title begins so, or has no word in it.
NO_BEGINNING = lazy_pattern(
    r"(?:la|le|les|el|los|las|il|lo|gli|der|die|das|den|dem|the|vom|für|zum|zur|im|in|mit|von|bei|am|for|with|to|at|per|para|pour|avec|con|dans|en|de|du|di|voor|van) "
    r"|(?!.*[^\W\d_]{3})|[A-Z\d_/.-]+$",
)
# How a mail calls its reader, who is no job.
GREETED = lazy_pattern(
    r"^\s*(?:hi|hello|hey|dear|hallo|liebe[r]?|guten tag|bonjour|ch[eè]re?|hola|estimad[oa]|querid[oa]|ciao"
    r"|gentile|caro|cara|beste|geachte)\s+(?P<name>\w+)",
    re.IGNORECASE | re.MULTILINE,
)
_PAY = (
    r"(?:\w*(?:gehalt|lohn|verdienst|vergütung|entgelt|bezahlung)|salary|wages?|pay|remuneration|salaire"
    r"|rémunération|sueldo|salario|retribuci[oó]n|stipendio|retribuzione|salaris|loon|salário|remuneração)"
)
# What stands behind a title and is its pay or its hours: "Koch mit einem Gehalt von 3.200 €".
TERMS = lazy_pattern(
    r"\s(?:mit|zu|bei|für|ab|for|at|with|on|from|à|avec|pour|con|por|a|per|met|voor|tegen|com) (?:"
    r"(?:an?|the|einem|einer|eine?|une?|una|uno|een|uma?) (?:[^\W\d]+ ){0,2}"
    + _PAY
    + r"\b|"
    + _PAY
    + r" (?:of|von|nach|ab|de|di|van|[$€£]? ?\d)|"
    + AMOUNT.pattern
    + r").*",
    re.IGNORECASE,
)
# "Product Designer role"
BEHIND = lazy_pattern(r"\s+(?:role|job|position|vacancy|post|application|stelle)$", re.IGNORECASE)
# What stands around a title in a subject: "Aggiornamento selezione Addetto logistica".
AROUND = lazy_pattern(
    r"^(?:(?:your|cv|lebenslauf|application|outcome|update|status|response|re|aw|wg|fwd?|r|on|for|as|the|vakanz|fallaufgabe"
    r"|ihre|deine|bewerbung|als|um|rückmeldung|stelle|ausschreibung|einladung|proceso|candidatura|oferta|puesto"
    r"|vacante|de|bolsa de trabajo|resolución|actualización|tu|su|votre|candidature|poste|offre|aggiornamento"
    r"|selezione|posizione|avviso|per|esito|colloquio|sollicitatie|vacature|functie|je|over|reactie|op"
    r"|take-home task|interview|onsite|vacancy|role|job|position|documents? needed|search for|submission received|information(?:en)? (?:zum|zur)|\w*verfahren|\w*bestätigung|ontvangstbevestiging)\b[\s:–-]*)+",
    re.IGNORECASE,
)
