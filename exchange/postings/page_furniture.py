"""Lines that can only stand on a page with ads, and are no part of an ad."""

import re

from frame.patterns import lazy_pattern

_JOBS = (
    r"(?:jobs?|careers?|roles|positions|vacancies|openings|(?:job )?(?:search|listings?)|results"
    r"|stellen\w*|übersicht|liste|suche|jobsuche|karriere\w*|(?:such)?ergebnis\w*|treffer\w*"
    r"|offres|emplois|annonces|résultats|recherche"
    r"|ofertas|empleos?|vacantes|listado|lista|resultados|búsqueda|offerte|elenco|risultati)"
)
_JUMPS = (
    r".{2,40} logo|logo .{2,40}"
    r"|(?:skip|jump|go) to \w[\w ]{2,40}|close jump menu|keyboard shortcuts"
    r"|(?:direkt |weiter )?zu[rm] (?:haupt)?(?:inhalt|navigation|suche|menü|seiten\w+)(?: \w+)?"
    r"|(?:aller|passer|accéder)(?: directement)? (?:au|à la) \w+(?: principale?)?"
    r"|(?:ir|saltar|pasar)(?: directamente)? al? (?:la )?\w+(?: principal)?"
    r"|(?:vai|passa|salta)(?: direttamente)? al? \w+(?: principale)?"
)
_SIGNING_IN = (
    r"(?:.{0,30}\W)?(?:sign|log) ?(?:in|up|on)(?: \W.{0,20}| or .{0,30})?|login|join now|register"
    r"|create (?:an? |your )?(?:account|profile|(?:job )?alert)|(?:job|email) alerts?"
    r"|jobs by e-?mail"
    r"|my (?:account|profile|jobs|network)|introduce yourself|job suggestions|career advice"
    r"|try premium.*|\d+ notifications.*"
    r"|.*\b(?:not (?:logged|signed) in|nicht (?:eingeloggt|angemeldet))\b.*"
    r"|acceso \w+|accès \w+|(?:my|meine|mes|mis) \w+(?: \w+)?"
    r"|(?:.{0,30}\W)?(?:anmelden|einloggen|registrieren|anmeldung)|konto (?:erstellen|anlegen)"
    r"|mein (?:bereich|konto|profil)|job-?(?:alarm|alert|abo|mail)(?: \w+)?|bewerberlogin"
    r"|se connecter|connexion|s['’](?:inscrire|identifier)|mon (?:compte|espace|profil)"
    r"|(?:créer|déposer) (?:un|mon|une) (?:compte|alerte|profil|cv)"
    r"|iniciar sesión|acceder|registrarse|regístrate|mi (?:cuenta|perfil|área)"
    r"|crear (?:una )?(?:cuenta|alerta)|accedi|registrati|il mio (?:account|profilo)"
)
_FOR_EMPLOYERS = (
    r"(?:for|für) (?:employers?|recruiters?|business|arbeitgeber|unternehmen)|post (?:a )?jobs?"
    r"|employer site"
    r"|(?:employers?|arbeitgeber) ?/ ?.{4,30}|find a recruiter|recruiters"
    r"|stellen? (?:schalten|inserieren|ausschreiben)|(?:espaces? )?(?:recruteur|employeur)s?"
    r"|publi(?:car|er|ez) (?:una? |une |vos )?(?:ofertas?|offres?|empleos?|annonces?)"
    r"|(?:para|pour|soy) (?:una? )?(?:empresas?|recruteurs)|per le aziende"
    r"|company reviews|unternehmensbewertungen|avis sur les entreprises"
)
_COOKIES = (
    r".*\bcookies?\b.*|ok(?:ay)?,? got it|i agree|manage (?:preferences|options|settings)"
    r"|(?:accept|reject|allow|decline)(?: (?:all|selected))?"
    r"|(?:we (?:value|respect) )?your privacy|(?:alles? )?(?:akzeptieren|ablehnen|zustimmen)"
    r"|(?:nur )?(?:notwendige|essenzielle|erforderliche)\b.{0,30}"
    r"|(?:datenschutz-?)?einstellungen(?: (?:verwalten|anpassen|ändern))?"
    r"|(?:nous respectons )?votre vie privée|(?:tout )?(?:accepter|refuser)(?: tout)?"
    r"|continuer sans accepter|personnaliser|(?:aceptar|rechazar)(?: tod[oa]s?)?|configurar"
    r"|(?:accetta|rifiuta)(?: tutt[ioe])?|(?:accept|aceptar|accepter|accetta) (?:and|y|et|e) \w+"
    r"|(?:learn|find out|read) more|mehr (?:erfahren|dazu|infos?)|en savoir plus|saber más"
)
_ALL = (
    rf"(?:(?:view |see |show |browse )?all|alle|(?:voir )?toutes (?:les|nos)|(?:ver )?todas las)"
    rf" {_JOBS}(?: anzeigen| ansehen)?"
)
_WAYS_BACK = (
    rf"\W*(?:back|return)(?: to)?(?: the| all| our)?(?: {_JOBS}| \w+){{0,2}}"
    rf"|\W*zurück(?: zu[rm]?)?(?: den| allen)?(?: {_JOBS})?"
    rf"|\W*(?:retour|revenir)(?: (?:à|aux?))?(?: la| l['’])?(?: ?{_JOBS})?(?: des {_JOBS})?"
    rf"|\W*volver(?: al?)?(?: las?| los)?(?: {_JOBS})?(?: de {_JOBS})?|\W*torna .{{1,30}}"
    rf"|\W+{_ALL}|\W*(?:neue|new|nouvelle|nueva) (?:suche|search|recherche|búsqueda)"
)
_WHERE_ONE_IS = (
    r"(?:home(?: ?page)?|startseite|start|accueil|inicio|(?:job )?search|jobs?|empleos?|emplois?"
    r"|karriere|careers?)(?: ?[>»›→/] ?[^>»›→/\n]{1,80}){1,6}"
    r"|[^>»›→\n]{1,40}(?: [>»›→] [^>»›→\n]{1,80}){2,6}"
    r"|(?:you are here|sie sind hier|vous êtes ici|está[s]? aquí)\b.*"
)
_LANGUAGES = (
    r"(?-i:[A-Z]{2})|(?:[a-z]{2}|english|deutsch|français|español)"
    r"(?: ?[|/] ?(?:[a-z]{2}|english|deutsch|français|español))+"
)
_ABOVE = lazy_pattern(
    "|".join(
        (
            _JUMPS,
            _SIGNING_IN,
            _FOR_EMPLOYERS,
            _COOKIES,
            _WAYS_BACK,
            _WHERE_ONE_IS,
            _LANGUAGES,
        )
    ),
    re.IGNORECASE,
)
_OF_A_BOARD = lazy_pattern(_FOR_EMPLOYERS, re.IGNORECASE)
_BELOW_THE_TITLE = lazy_pattern(
    r"(?:easy |quick )?apply(?: now| online| for this job)?|show more options|i['’]m interested"
    r"|(?:save|share|print|send)(?: (?:this )?job)?"
    r"|(?:(?:diesen )?job )?(?:merken|speichern|teilen)"
    r"|drucken|(?:jetzt )?(?:online )?bewerben|ich bin interessiert|(?:je )?postule[rz]?|candidater"
    r"|sauvegarder|enregistrer|partager|imprimer|inscr[ií]b\w+(?: .{1,20})?|postularme|solicitar"
    r"|(?:guardar|compartir)(?: oferta)?|candidati|salva|condividi",
    re.IGNORECASE,
)
# Is in many a menu, but may be a heading of an ad, too.
_IN_A_MENU = lazy_pattern(
    rf"{_ALL}|(?:\W*menu|\W*menü|\W*menú|home|start|startseite|accueil|inicio|about|blog|shop|docs|news(?:room)?"
    r"|jobs|careers|companies|search|pricing|products?|basket.*|work (?:for|with) us|contact"
    r"|accessibility|(?:current )?vacancies|what['’]s on"
    r"|unternehmen|netzwerk|suche|produkte|kontakt|barrierefreiheit|presse|aktuelles"
    r"|karriere|stellenangebote|jobsuche"
    r"|entreprises?|actualités|boutique|accessibilité|recherche|recrutement|offres d['’]emploi"
    r"|nous rejoindre|empresas?|tienda|contacto|accesibilidad|noticias|buscar empleos?|empleos?"
    r"|trabaja con nosotros|lavora con noi)",
    re.IGNORECASE,
)
_CRUMB = re.compile(r"\s*[>»›→/]\s*")


def stands_above_an_ad(line: str) -> bool:
    """Whether the line leads past, away from or into a page: its title comes further below."""
    return bool(_ABOVE.fullmatch(line))


def may_stand_in_a_menu(line: str) -> bool:
    return bool(_IN_A_MENU.fullmatch(line))


def stands_below_a_title(line: str) -> bool:
    """Whether the line lets the reader do something with the ad: apply, save, share."""
    return bool(_BELOW_THE_TITLE.fullmatch(line))


def is_of_a_board(line: str) -> bool:
    """Whether the line speaks to employers: on this page others than the employer show the ads."""
    return bool(_OF_A_BOARD.fullmatch(line))


def end_of_the_way(line: str) -> str:
    """Where "Home > Careers > Florist" ends; empty for a line that is no such way."""
    parts = _CRUMB.split(line)
    return parts[-1] if len(parts) > 1 else ""
