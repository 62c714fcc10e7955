"""What a board writes over the text of an ad, and is neither its job nor its employer."""

import re

_JOB = (
    r"(?:job|role|position|vacancy|opportunity|stelle|job-?angebot|aufgabe|rolle|poste"
    r"|offre(?: d['’]emploi)?|emploi|mission|puesto|oferta(?: de (?:empleo|trabajo))?|empleo"
    r"|trabajo|vacante|lavoro|offerta(?: di lavoro)?|posizione|ruolo|annuncio|mansione)"
)
_FORMS = (
    rf"(?:more )?about (?:the|this) {_JOB}",
    rf"(?:full )?{_JOB} (?:description|details|summary|overview|information|purpose)",
    rf"(?:die|zur|über (?:die(?:se)?|den|das)) {_JOB}",
    r"(?:stellen|job|positions|tätigkeits|aufgaben)-?"
    r"(?:beschreibung|details|profil|informationen|übersicht)",
    r"(?:description|descriptif|détails?|présentation|intitulé|résumé)"
    rf" (?:du |de l['’]|de la |de ){_JOB}",
    rf"(?:à propos|au sujet) (?:du |de l['’]|de la |de (?:ce |cette |cet )){_JOB}",
    r"(?:descripci[oó]n|detalles?|resumen|informaci[oó]n|acerca|sobre)"
    rf" (?:del |de la |de este |el |la ){_JOB}",
    rf"(?:descrizione|dettagli|informazioni) (?:del|sul)(?:la |l['’]|lo | ){_JOB}",
    r"details|dettagli|detalles|détails",
)
_HEADING = re.compile(rf"\W*(?:{'|'.join(_FORMS)})\W*", re.IGNORECASE)


def without_headings(text: str) -> str:
    """The lines of the ad alone: "About the job", "Stellenbeschreibung" go."""
    lines = text.splitlines()
    return "\n".join(line for line in lines if not _HEADING.fullmatch(line.strip()))
