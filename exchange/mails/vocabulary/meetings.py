"""How mails name those whom one will meet."""

import re

from frame.patterns import lazy_pattern

LONGEST = 300  # characters in which people are named
CAPITALISED = r"[A-ZÀ-Ý](?:[^\W\d_]|['’-])+(?!\w)"
_PARTICLE = r"(?:de|van|von|der|den|la|del|di|da|du|zu|al|el|bin)"
_FAMILY = rf"{CAPITALISED}(?:(?: {_PARTICLE})* {CAPITALISED}){{1,2}}"
# "Frau_Dr_Lang": how a title is bound to a family name that stands alone.
NAME = rf"(?:[A-Z][a-zñ]*_[\w'’-]+|{_FAMILY})"
TITLES = re.compile(
    r"\b(?:(?:Dra?|Prof|Mr|Ms|Mrs|Sra?|Dipl|M|Mme|D|Dña)\.|(?:Frau|Herrn?|Mr|Ms|Mrs|Miss|Mme|Madame|Monsieur"
    r"|Señora?|Don|Doña|[Dd]octora?|Dra?)\b) ?"
)
# With a family name alone, or with a letter before it: "Frau Dr. Lang", "Mr P. Dunmore".
TITLED = re.compile(
    rf"(?P<titles>(?:{TITLES.pattern})+)(?P<letters>(?:[A-Z]\.[ -]?)*)"
    rf"(?!{TITLES.pattern})(?={CAPITALISED}(?![\w'’-]|(?: {_PARTICLE})* {CAPITALISED}))"
)
OUR = re.compile(
    r"(?:our|unser(?:e[nmrs]?)?|ihre?r?|notre|votre|nos|nuestr[oa]s?|su|il nostro|la nostra) ",
    re.IGNORECASE,
)
# Before what somebody does: "den Werkleiter Herrn Kowalke".
ARTICLE = re.compile(r"(?:the|der|den|dem|die|le|la|el|il|lo) (?=[^\W\d_])|l['’]", re.IGNORECASE)
# Words behind which those are named whom one will meet, up to the end of the sentence.
_MEETS = (
    r"you(?:['’]ll| will| are going to)?(?: be)? (?:meet(?:ing)?|speak(?:ing)? (?:to|with)"
    r"|talk(?:ing)? (?:to|with))|(?:interview|call|meeting|conversation) (?:will be )?with"
    r"|(?:interview|meet|speak)\w* (?:by|you (?:will be|are))|interviewed by|(?:conducted|led|hosted) by"
    r"|(?:panel|interviewers?|team) (?:will be|will include|is|are|includes?|consists? of|comprises)"
    r"|joining (?:us|me)(?: will be)?|(?:gespräch|termin|interview) (?:\w+ )?mit"
    r"|sie (?:treffen|sprechen mit|lernen)|du (?:triffst|sprichst mit|lernst)"
    r"|(?:sprechen sie|sprichst du|sprecht ihr) mit|(?:treffen|lernen) sie|(?:triffst|lernst) du"
    r"|(?:es nehmen|nimmt|nehmen)(?: auch| außerdem| zudem| noch)*(?=[^.!?;\n]*\bteil\b)"
    r"|(?:wird|werden)(?: auch| außerdem| zudem| noch)*"
    r"(?=[^.!?;\n]*\b(?:dabei|teilnehmen|anwesend)\b)"
    r"|(?:gesprächspartner|ansprechpartner|interviewer)(?:[:*]?inn?e?n?)? (?:sind|ist|werden)"
    r"|dabei (?:sind|ist|sein werden)(?: auch)?|es erwarten (?:sie|dich)|(?:gespräch|interview) führ(?:en|t)(?: weiterhin)?"
    r"|vous (?:rencontrerez|échangerez avec|serez reçue? par|ferez la connaissance de)"
    r"|(?:entretien|échange|rendez-vous) avec|en présence de|(?:mené|conduit|animé)e? par"
    r"|(?:interlocut(?:eur|rice)s?|recruteurs?) (?:seront|sera|sont|est)"
    r"|(?:conocer[áa]s?|verás?) a|(?:se reunirá|te reunirás|hablarás?|entrevista|reunión) con"
    r"|(?:estar|participar|asistir)(?:á|án)(?: presentes)?"
    r"|(?:le|la|te) (?:recibir|entrevistar|atender|acompañar)(?:á|án)"
    r"|(?:incontrerà|parlerà con|colloquio con)"
)
MEETING = lazy_pattern(rf"\b(?:{_MEETS}) (?=(?P<people>.{{0,{LONGEST}}}))", re.IGNORECASE)
AN_INTERVIEW = re.compile(
    r"interview|call|meeting|conversation|gespräch|vorstellungsgespräch|termin|entretien|échange"
    r"|rendez-vous|entrevista|reunión|colloquio|incontro",
    re.IGNORECASE,
)
# Further behind its noun somebody is named for sure by a title alone.
MEETING_TITLED = lazy_pattern(
    r"\b(?i:interview|gespräch|vorstellungsgespräch|termin|entretien|échange|rendez-vous|entrevista"
    r"|reunión|esperamos|colloquio|incontro)\b[^!?;\n]{0,300}?\b(?:with|mit|avec|con)"
    rf" (?:la |el |il )?(?={TITLES.pattern}[A-ZÀ-Ý])(?P<people>.{{0,200}})"
)
# And before which they are, from the beginning of the sentence.
BEFORE_VERB = lazy_pattern(
    rf"(?:^|[.!?:]\s+|\n\s*)(?P<people>(?i:{OUR.pattern})?(?:{TITLES.pattern})*[A-ZÀ-Ý][^.!?:]{{3,200}}?)"
    r",? (?:(?i:(?:will|would|are|is) (?:also |both |be |going to |like to )*(?:join|meet|interview"
    r"|attend|tak(?:e|ing) part|conduct|lead|run|host|speak|talk|call|give you)\w*|möchten?|nehmen|nimmt|freuen sich|freut sich"
    r"|werden|wird|vous (?:recevr|accueiller|rencontrer)(?:a|ont)|participer(?:a|ont)|ser(?:a|ont) présente?s?"
    r"|(?:le|la|te) (?:recibir|entrevistar|atender|acompañar)(?:á|án)|(?:estar|participar|asistir)(?:á|án)))\b"
)
LABEL = lazy_pattern(
    r"^\W*(?:who|with|wer|mit|avec|qui|con|quién(?:es)?|panel|interviewers?|participants?|attendees"
    r"|teilnehme(?:r|nde)\w*|teilnehmer[:*]innen|gesprächspartner\w*|gesprächspartner[:*]innen"
    r"|interlocuteurs?|intervenants?|entrevistador(?:es|as?)?|participantes|asistentes|partecipanti)"
    r"\s*:\s*(?P<people>\S.*)$",
    re.IGNORECASE | re.MULTILINE,
)
# "Interview panel: Janet Okafor, Manager": any few words before people who are sure.
ANY_LABEL = lazy_pattern(
    r"^\W*(?P<label>[^\W\d][^:\n]{1,40}?)\s*:\s+(?P<people>[^@\n]*[^@\n.!?:,])$", re.MULTILINE
)
# Who wrote or will answer.
NO_LABEL = re.compile(
    r"(?:from|to|cc|sent|subject|reply|signed|von|an|gesendet|betreff|de|à|para|a|da|per)\b"
    r"|.*\b(?:contact|kontakt|ansprech|auskunft|rückfrage|renseignement|contacto|contatt)",
    re.IGNORECASE,
)
TOGETHER = lazy_pattern(
    r"\b(?:(?:together|along) with|(?:zusammen|gemeinsam) mit|accompagnée? (?:de|par)|junto (?:con|a)"
    r"|insieme a) (?P<people>.*)"
)
# What only those do whom one meets, of the verbs that stand behind people.
MEETS_YOU = re.compile(
    r"(?:meet|interview|join|speak|talk|call|give you|möchten?|recevr|accueiller|rencontrer|recibir"
    r"|entrevistar|atender)\w*$",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(r"[.!?](?=\s+[A-ZÀ-Ý¿¡]|\s*$)|\n")
_ME = r"(?:me|myself|I|mich|mir|ich|moi|yo|conmigo|mí)"
NO_MORE = re.compile(rf"(?:{_ME}|others?|andere|weitere|autres?|otr[oa]s)\b", re.IGNORECASE)
AND_ME = re.compile(
    rf"\b(?:and|und|et|y) {_ME}\b|\b{_ME} (?:and|und|et|y) |\b(?i:neben mir|besides me|outre moi)\b"
)
# What is written like a name at the beginning of a sentence or of an address, and is none.
NO_NAME = re.compile(
    r"(?:I['’]m|\w{2,}[aeií]mos|the|this|an?|dear|hi|hello|at|in|on|after|before|please|your?|our|we|der|die|das|ein\w*|ihn\w+|dir|nach"
    r"|vor|bei|beim|im|am|hallo|liebe[rs]?|bitte|ihre?|unser\w*|wir|les?|la|un[ea]?|au|chez|bonjour"
    r"|après|votre|notre|nous|els?|los|las|en|hola|tras|sus?|il|lo|gli|presso|buongiorno"
    r"|with|for|from|as|auf|mit|für|zu[mr]?|von|aus|per|pour|avec|sur|con|por|para|thank\w*|vielen|merci|gracias)\b",
    re.IGNORECASE,
)
# What parts people, unless it stands in brackets.
BETWEEN = re.compile(
    r"(\s*[,;]\s*(?:(?:and|plus|und|sowie|et|y|e) (?:with |mit |avec |con |de )?)?|\s+(?:and|plus|und|sowie|as well as|together with"
    r"|along with|zusammen mit|et|ainsi que|y|e|&)\s+(?:(?:with|mit|avec|con|de)\s+)?)(?![^(]*\))"
)
_HOUR = r"\d{1,2}(?:[:.h]\d{2})?(?: ?(?:Uhr|h|[ap]m))?"
# A line of a list without a sign: "Anna Berg – Head of Care".
SOMEBODY = re.compile(rf"\s*{NAME}(?: [-–—|] |, | \()[^:.!?]{{2,60}}")
# A line of a list, behind a sign, a number or its time: "10:00–10:45 Anna Berg".
ITEM = re.compile(
    r"\s*(?:[-–—*•·▪]\s+|\d{1,2}[.)]\s+|(?=\d{1,2}[:.h]\d\d))"
    rf"(?:{_HOUR}(?: ?(?:-|–|to|bis|à|a) ?{_HOUR})?\s*[:,–—|-]?\s+)?(?P<item>[^:]+)",
    re.IGNORECASE,
)
# Where what somebody does ends, and what they will talk about or do begins.
ROLE_END = re.compile(
    r"\s*:|\s[-–—]\s|\s(?:who|which|on|at|in (?:our|the)|am|um|will|wird|werden|nehmen|die|der|qui|que"
    r"|vous|le \d|el \d|a las|à \d)\b",
)
