"""What a board writes around the text of an ad, and is neither its job nor its employer."""

import re

from frame.patterns import lazy_pattern

_JOB = (
    r"(?:job|role|position|vacancy|opportunity|stelle|job-?angebot|aufgabe|rolle|poste"
    r"|offre(?: d['’]emploi)?|emploi|mission|puesto|oferta(?: de (?:empleo|trabajo))?|empleo"
    r"|trabajo|vacante|lavoro|offerta(?: di lavoro)?|posizione|ruolo|annuncio|mansione)"
)
_JOBS = (
    r"(?:jobs?(?: picks)?|job-?empfehlungen|roles|positions|stellen(?:angebote)?"
    r"|offres(?: d['’]emploi)?|emplois|postes|empleos|ofertas(?: de (?:empleo|trabajo))?"
    r"|trabajos|vacantes|lavori|offerte(?: di lavoro)?|annunci)"
)
# What stands on every page: the jump past its menu, what else it has for the reader, the firm.
_OF_THE_PAGE = (
    r"(?:skip|jump|go) to (?:the )?(?:main )?(?:content|navigation|search)",
    r"(?:zum|zur) (?:haupt)?(?:inhalt|navigation|suche|menü)(?: (?:springen|wechseln|gehen))?",
    r"(?:aller|passer|accéder)(?: directement)? au (?:contenu|menu)(?: principal)?",
    r"(?:ir|saltar|pasar)(?: directamente)? al (?:contenido|menú)(?: principal)?",
    r"(?:vai|passa|salta)(?: direttamente)? al (?:contenuto|menu)(?: principale)?",
    rf"(?:top |more |other )?(?:similar |related |recommended )?{_JOBS}(?: recommended)? for you",
    rf"(?:similar|related|recommended|more) {_JOBS}|recommended(?: for you)?|(?:picked )?for you",
    rf"(?:ähnliche|passende|weitere|empfohlene|ihre|deine) {_JOBS}(?: für (?:sie|dich))?",
    rf"(?:{_JOBS} )?(?:empfohlen )?für (?:sie|dich)(?: empfohlen)?",
    rf"(?:{_JOBS} )?(?:recommandé|suggéré|sélectionné|similaire)e?s?(?: pour (?:vous|toi))?",
    rf"(?:{_JOBS} )?pour (?:vous|toi)",
    rf"(?:{_JOBS} )?(?:recomendad|relacionad|sugerid|similar|seleccionad)(?:[oa]s?|es)"
    r"(?: para (?:usted|ti))?",
    rf"(?:{_JOBS} )?para (?:usted|ti)",
    rf"(?:{_JOBS} )?(?:consigliat|suggerit|simil|selezionat)[oaie](?: per (?:te|lei))?",
    rf"(?:{_JOBS} )?per (?:te|lei)",
    r"(?:more )?about (?:us|(?:the|this) (?:company|employer|team))|who we are|our company",
    r"(?:mehr )?über (?:uns|(?:das|dieses) unternehmen|den arbeitgeber|die firma)|wer wir sind",
    r"(?:à propos|au sujet) (?:de nous|de l['’](?:entreprise|employeur)|de la société)"
    r"|qui sommes-nous|(?:notre|l['’])entreprise",
    r"(?:sobre|acerca de) (?:nosotr[oa]s|la empresa|la compañía)|qui[eé]nes somos",
    r"chi siamo|(?:su di noi|informazioni (?:su di noi|sull['’]azienda))|l['’]azienda",
)
_FORMS = (
    rf"(?:more )?about (?:the|this) {_JOB}",
    rf"(?:full )?{_JOB} (?:description|details|summary|overview|information|purpose)",
    rf"(?:die|zur|über (?:diese[nrs]?|die|den|das)) {_JOB}",
    r"(?:stellen|job|positions|tätigkeits|aufgaben)-?"
    r"(?:beschreibung|details|profil|informationen|übersicht)",
    r"(?:description|descriptif|détails?|présentation|intitulé|résumé)"
    rf" (?:du |de l['’]|de la |de ){_JOB}",
    rf"(?:à propos|au sujet) (?:du |de l['’]|de la |de (?:ce |cette |cet )){_JOB}",
    r"(?:descripci[oó]n|detalles?|resumen|informaci[oó]n|acerca|sobre)"
    rf" (?:del |de la |de este |el |la ){_JOB}",
    rf"(?:descrizione|dettagli|informazioni) (?:del|sul)(?:la |l['’]|lo | ){_JOB}",
    r"details|dettagli|detalles|détails",
    *_OF_THE_PAGE,
)
_HEADING = lazy_pattern(rf"\W*(?:{'|'.join(_FORMS)})\W*", re.IGNORECASE)


def without_headings(text: str) -> str:
    """The lines of the ad alone: "About the job", "Zum Hauptinhalt springen" go."""
    lines = text.splitlines()
    return "\n".join(line for line in lines if not is_heading(line.strip()))


def is_heading(line: str) -> bool:
    return bool(_HEADING.fullmatch(line))
