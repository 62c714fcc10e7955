"""What a no is about: the reader's application, or something beside it.

Each list is of regular expressions for whole words, a line for each field of things. A no is about
the thing that is named nearest to it in its clause.
"""

import re
from dataclasses import dataclass, fields
from enum import Enum, auto
from functools import cached_property

# Where another clause begins.
CLAUSE = re.compile(
    r"[,;:()–—]|\s-\s"
    r"|\b(?:but|because|since|as|due to|although|however|so|and (?:we|i|our|they|there|will|cannot|can)"
    r"|aber|sondern|weil|obwohl|da|denn|und (?:wir|ich)|mais|car|parce|puisque|et (?:nous|je)"
    r"|pero|porque|aunque|ma|perché|anche se|maar|omdat|want|en (?:we|wij|ik))\b",
    re.IGNORECASE,
)
# "… not open for remote work": so near behind a no, what it is about follows.
BEHIND = 14
# "The room went to somebody else": so near before a choice, what was chosen is named.
BEFORE = 30
# … but not where it is why: "because of the salary we chose somebody else".
REASON = re.compile(
    r"\b(?:because|due|given|despite|wegen|aufgrund|trotz|mit|raison|cause|malgré|avec|por|debido|con)\b"
    r"[^,;]{0,25}$",
    re.IGNORECASE,
)


class About(Enum):
    """What a no is about."""

    APPLICATION = auto()
    SOMETHING_ELSE = auto()
    UNNAMED = auto()


@dataclass(frozen=True)
class Scope:
    """`candidacy` are words for the application, the job it is for, and the reader who is chosen or
    not; `aside` for what may be denied to somebody whose application is in no danger. A no whose own
    words hold the `reader`, whom somebody chooses or invites, is about the application. In the name of
    a `house` that employs people, no word is about a thing: "the hotel", "a travel agency".
    """

    candidacy: tuple[str, ...]
    aside: tuple[str, ...]
    reader: tuple[str, ...]
    house: tuple[str, ...] = ()

    @cached_property
    def patterns(self) -> dict[str, re.Pattern[str]]:
        """One expression for each field."""
        words = {field.name: "|".join(getattr(self, field.name)) for field in fields(self)}
        return {
            name: re.compile(rf"\b(?:{joined or '(?!)'})", re.IGNORECASE)
            for name, joined in words.items()
        }


class ScopedSentence:
    """A sentence, in which what a no can be about is looked for once, however many it holds."""

    def __init__(self, sentence: str, scope: Scope) -> None:
        self.sentence = sentence
        self.scope = scope

    def about(self, start: int, end: int, *, is_choice: bool = False) -> About:
        """What the no is about that stands there in the sentence.

        What was chosen may be named before: "the room is taken, so we chose another one".
        """
        first, last = self._clause(start, end)
        candidacy, aside = self._named_between(first, last)
        if is_choice and not candidacy and not aside:
            candidacy, aside = self._named_between(0, last)
        if any(end <= begin <= end + BEHIND for begin, _ in aside):
            return About.SOMETHING_ELSE
        if is_choice and self._is_of_a_thing(start, candidacy, aside):
            return About.SOMETHING_ELSE
        if self.scope.patterns["reader"].search(self.sentence, start, end):
            return About.APPLICATION
        if not candidacy:
            return About.SOMETHING_ELSE if aside else About.UNNAMED
        nearest = min(_distance(span, start, end) for span in candidacy)
        is_aside = any(_distance(span, start, end) < nearest for span in aside)
        return About.SOMETHING_ELSE if is_aside else About.APPLICATION

    def _is_of_a_thing(
        self, start: int, candidacy: list[tuple[int, int]], aside: list[tuple[int, int]]
    ) -> bool:
        """Whether a thing is what was chosen or given there: no job stands before, but the thing."""
        if any(last <= start for _, last in candidacy):
            return False
        near = [first for first, last in aside if start - BEFORE <= last <= start]
        return any(not REASON.search(self.sentence[:first]) for first in near)

    def is_house(self, start: int, end: int) -> bool:
        """Whether the words there are of the name of a house that employs people."""
        return _is_in_any((start, end), self._houses)

    def says(self, pattern: re.Pattern[str], first: int = 0, last: int | None = None) -> bool:
        """Whether the pattern is found there, but in no name of a house."""
        matches = pattern.finditer(self.sentence[first:last])
        return any(
            not self.is_house(first + match.start(), first + match.end()) for match in matches
        )

    @cached_property
    def _houses(self) -> list[tuple[int, int]]:
        return self._spans("house")

    @cached_property
    def _borders(self) -> list[tuple[int, int]]:
        return [match.span() for match in CLAUSE.finditer(self.sentence)]

    @cached_property
    def _named(self) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
        """Where the sentence names the application, and where something beside it."""
        aside = [span for span in self._spans("aside") if not self.is_house(*span)]
        # "further applications" are not the reader's.
        return [span for span in self._spans("candidacy") if not _is_in_any(span, aside)], aside

    def _spans(self, name: str) -> list[tuple[int, int]]:
        return [match.span() for match in self.scope.patterns[name].finditer(self.sentence)]

    def _named_between(
        self, first: int, last: int
    ) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
        candidacy, aside = (
            [span for span in spans if _is_within(span, (first, last))] for spans in self._named
        )
        return candidacy, aside

    def _clause(self, start: int, end: int) -> tuple[int, int]:
        """From where to where the clause goes in which these words stand."""
        first = max((border for _, border in self._borders if border <= start), default=0)
        behind = (border for border, _ in self._borders if border >= end)
        return first, min(behind, default=len(self.sentence))


def _is_within(span: tuple[int, int], other: tuple[int, int]) -> bool:
    return other[0] <= span[0] and span[1] <= other[1]


def _is_in_any(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(_is_within(span, other) for other in others)


def _distance(span: tuple[int, int], start: int, end: int) -> int:
    return max(0, span[0] - end, start - span[1])


_JOB_EN = r"(?:job|role|position|post|vacancy|apprenticeship|internship|opening)\b"
ENGLISH = Scope(
    candidacy=(
        r"(?:application|candidacy|candidature|submission|profile|cv|resume|experience|background)\b",
        r"(?<!for )(?<!in )(?<!with )(?:the|this|our|any|an?) (?:[\w-]+ ){0,3}" + _JOB_EN,
        r"you (?:were|are|have|had|will|did|do|would)\b|you (?:any )?(?:forward|further|on|through (?:to the|on)\b)",
        r"(?:hir|appoint|select|choos|shortlist|employ|consider|interview|recruit|tak|progress)\w* you\b",
        r"(?:proceed|progress|select)\w*|(?:mov|tak|go|going|put)\w* (?:it |this |things |you |any )?(?:forward|further|ahead)|any further\b|(?:to|with|of) yours?\b|profiles\b",
        r"(?:fit|match|criteria|ineligible|unsuccessful|work(?:ing)? out|say no|disappoint you)\b|(?:it's|it is|that's) a no\b",
        r"hir(?:e|ing|ed)\b|(?:appoint|shortlist|recruit)\w*|employ\b|(?:next|second|final|last|later) (?:stage|round|step|phase)\b",
        r"you in (?:this|the|that) (?:role|job|position|post|team)\b|candidates?\b|applicants?\b|some(?:one|body)\b|person\b|(?:invite|call|see) you (?:to|for)\b",
    ),
    aside=tuple(
        words + rf"\b(?!(?: \w+)? {_JOB_EN})"
        for words in (
            r"(?:car ?park\w*|parking|trains?|flights?|travel\w*|hotels?|accommodation|housing|relocation|visitors?|fares?|mileage)",
            r"(?:applications? to (?:change|move|swap)|venues?|slots?|lockers?|(?:open|info\w*) (?:evening|day|session)s?|dates?|deadlines?|extensions?|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|evening|night) (?:group|session|shift|slot|class)|(?:later|earlier|different|another|other|alternative|exact|extra|more|new) (?:times?|slots?|days?|weeks?)|notice period|start date|more time)",
            r"(?:certificates?|diplomas?|references?(?! (?:number|no))|transcripts?|cover(?:ing)? letters?|documents?|photo\w*|attachments?|scans?|passport|(?<!on )(?<!your )files?)",
            r"(?:salar\w+|pay|pensions?|bonus\w*|allowances?|company car|laptops?|equipment|benefits|expenses|refund\w*|reimburs\w+|fees?)",
            r"(?:part[- ]time|remote\w*|home ?office|from home|hybrid|job[- ]shar\w+|flexi\w+|four-day week|overtime)",
            r"(?:visas?|work permits?|sponsor\w*|permits?)",
            r"(?:with the (?:video|phone|telephone|online|written) (?:interview|screen|call|test)|rang|phoned|voicemail|switchboard|online(?! (?:assessment|test|exercise|application|interview))|in person|face[- ]to[- ]face|formats?|on paper|calculators?|phones|browsers?|firefox|interpreters?|(?:meeting )?rooms?|group exercise|video (?:call|link)|recording|portal|dogs?|pets?)",
            r"(?:in (?:his|her|their) (?:place|stead)|advertis\w+(?: (?:the|this|our) (?:\w+ )?(?:role|job|position|post|vacancy))?(?: any further)?|(?:new|further|more|late) applications|(?:your|the) (?:\w+ )?(?:request|wish|suggestion|proposal)|requests? (?:for|to))",
        )
    ),
    reader=(
        r"(?:invit|hir|appoint|select|choos|chos|shortlist|employ|recruit|reject)\w* you\b(?! to (?:bring|send|use|stay|the \w+ (?:party|lunch|dinner)))|against you\b|you (?:were|are|have|will|was)(?: not|n't) (?:been |be )?(?:chosen|selected|hired|appointed|shortlisted|recruited|invited to (?:an? )?interview)\b",
    ),
    house=(
        r"(?:the|our) (?:\w+ )?hotel\b(?! (?:rooms?|costs?|bills?|bookings?|nights?|stays?))|(?-i:Hotel [A-Z]\w+|[A-Z]\w+ Hotel)\b",
        # A lender is asked for money more often than for work.
        r"(?:car )?(?!mortgage|loan|lending)[\w-]+ (?:agenc(?:y|ies)|association|compan(?:y|ies)|firm|operator|cent(?:re|er)|studio|shop|fund|club|school|trust|hotel|chain|manager|director)\b",
    ),
)

GERMAN = Scope(
    candidacy=(
        r"(?:bewerbung|profil|unterlagen|erfahrung\w*|qualifikation\w*|kandidatur|bewerb\w+|kandidat\w+|jemand\w*|person)\b",
        r"(?<!für )(?<!in )(?:die|diese|der|das|dem|den|unsere|k?eine?[nmr]?) (?:\w+ ){0,2}(?:\w*stelle|position|job|(?:ausbildungs|arbeits|praktikums)platz|praktikum\w*|\w*vertrag)\b",
        r"(?:weiter|fort)\w*|\w*prozess\w*|\w*verfahren\b|zusammen\w*|zu uns\b|absag\w+|zusage\b|auf (?:sie|dich)\b|mitbewerb\w+|profile\w*|anforderung\w*|\w*auswahl\b",
        r"(?:nächste|zweite|letzte|engere)[nr]? (?:runde|stufe|phase|auswahl|wahl)\b|einstell(?:en|ung)\b|absage\b",
        r"(?:sie|dich) (?:\w+ ){0,3}(?:nicht|für|zu|zum|einstellen|nehmen|berücksichtigen|einladen|auswählen)\b",
    ),
    aside=(
        r"(?:sohn|tochter|kind|kinder|familie|\w*wohnheim\w*|\w*stellplatz|zimmer|platz am|anderes restaurant|veranstaltungsort\w*|schreibtisch\w*|unterlagen von (?:ihnen|dir)|des pförtners|(?:info)?veranstaltung\w*|anmeldung|(?:parkplatz|spind)\w*)\b",
        r"(?:mitbewerber\w* um (?:den|die|das|einen) (?!\w*stelle|position)\w+|park(?:haus|platz|plätze|en|ausweis)|\w*tiefgaragen?\w*|(?:fahrt|reise|umzugs|übernachtungs|hotel)kosten|hotel\w*|unterkunft|übernachtung\w*|wohnung\w*|\w*kita(?:s|platz|plätze)?(?!-)|umzug\w*|besucher\w*)\b",
        r"(?:\w*termin\w*|\w*datum|(?<!ablauf der )\w*frist\w*|verlängerung|aufschub|uhrzeit\w*|(?:spätere|frühere)[nrms]? (?:beginn|start|eintritt|tag)\w*|eintritt\w*|starttermin)\b",
        r"(?:\w*zeugnis\w*|nachweis\w*|anschreiben|datei\w*|anhang|foto\w*|bild(?:er)?|dokument\w*|anlagen?|scan\w*|bescheinigung\w*|kopie\w*)\b",
        r"(?:\w*gehalt\w*|gehalts\w+|\w*zulage|bonus|prämie|altersvorsorge|zuschuss|(?:dienst|firmen)wagen|jobticket|laptop)\b",
        r"(?:teilzeit\w*|homeoffice|home-office|mobile[sn]? arbeiten|gleitzeit|vier-tage-woche|überstunden)\b",
        r"(?:visum|visa|aufenthalts\w+|arbeitserlaubnis)\b",
        r"(?:auf papier|format|taschenrechner|handys?|browser|dolmetsch\w+|(?:besprechungs|konferenz)?raum|\w*zimmer|videokonferenz|gruppenübung|assessment-?center|aufzeichnung|hunde?)\b",
        r"(?:weitere|neue|keine) bewerbungen\b|(?:\w*wunsch|bitte|antrag(?! auf (?:zulassung|aufnahme|einstellung))|vorschlag) (?:nach|um|auf|einer|eines)\b|\w+wunsch\b",
        r"(?:frau|herr) (?:[\w-]+ )?(?:kann|wird|ist)\b",
    ),
    reader=(
        r"(?:gegen|nicht für|nicht mit) (?:sie|dich)\b|(?:sie|dich) (?:\w+ ){0,2}(?:nicht (?:\w+ )?)?(?:einstellen|ausgewählt|eingestellt|ausgesucht|gewählt)\b",
    ),
    house=(
        r"(?:das|dem|des|im|vom|beim|unser\w*) (?:\w+ )?hotels?\b|hotel (?-i:[A-ZÄÖÜ])\w+|(?<!in )(?<!auf )(?<!für )(?:die|der|unsere) \w*kita\b",
        r"\w+(?:gesellschaft|genossenschaft|unternehmen|firma|gruppe|kette|studio|agentur|betreiber|verwaltung|leitung|direktion|träger|verein|verband|stiftung)\w*",
    ),
)

FRENCH = Scope(
    candidacy=(
        r"(?:candidatures?|dossier|profil|parcours|expérience|candidat\w*|quelqu'un|personne)\b",
        r"(?<!pour )(?<!sur )(?:le|ce|un|au|du) (?:\w+ )?(?:poste|stage|emploi|contrat)\b",
        r"plus loin\b|au-delà\b|processus\b|profils\b|poursui\w+|avec (?:vous|toi)\b|en adéquation\b|réponse\b|(?:donn|réserv)\w+ (?:une |de )?suite\b|de suite\b",
        r"(?:embauch|recrut)\w+|(?:prochaine|deuxième|dernière) (?:étape|phase)\b",
        r"(?:vous|te|t')\s?(?:\w+ )?(?:rencontrer|recevoir|retenir|embaucher|recruter|engager|garder|prendre|choisi\w*)\b|vous n\W?(?:avez|êtes)\b",
    ),
    aside=(
        r"(?:parking|stationnement|frais|déplacements?|autre (?:restaurant|lieu)|poste de (?:garde|police|secours)|(?:lundi|mardi|mercredi|jeudi|vendredi) (?:n'est|ne )|hôtel|foyer|casier|hébergement|logement|chambre|(?<!en )train|visiteurs?|déménagement|crèche)\b",
        r"(?:dates?|délais?|créneaux?|horaires?|report de|prolongation|semaine supplémentaire)\b",
        r"(?:(?<!de )(?<!sans )diplômes?|attestations?|justificatifs?|références?|lettres?|documents?|pièces?|fichiers?|photos?|scans?)\b",
        r"(?:salaires?|prime|rémunération|mutuelle|voiture de fonction|ordinateur|tickets? restaurant)\b",
        r"(?:temps partiel|télétravail|mi-temps|horaires? flexibles?)\b",
        r"(?:visas?|titre de séjour|permis(?! (?:[a-e]\b|de conduire|poids|cariste)))\b",
        r"(?:réunion|inscription|sur papier|format|calculatrices?|téléphones|(?:votre|ton) téléphone|navigateur|interprète|(?<!chef de )(?<!cheffe de )(?<!serveur en )(?<!serveuse en )(?<!responsable de )(?<!agent de )salles?|visio\w*|enregistrement|chiens?)\b",
        r"(?:nouvelles|plus de|(?<!vers )(?<!pour )(?<!avec )d'autres) candidatures|(?:votre|la|aux?) demandes? (?:de |d')(?!emploi|stage|admission|poste|contrat|embauche|alternance|candidature|vacation|mutation|intégration|recrutement)|l'idée d\b",
        r"(?:m\.|mme|madame|monsieur) [\w-]+ (?:ne|n')",
    ),
    reader=(
        r"(?:vous|te|t'|t)\s?(?:(?:a|as|ont|avons|ai|avoir|est|être)\s)?(?:pas\s)?(?:reten[iu]\w*|choisi\w*|sélectionn\w+|embauch\w+|recrut\w+|engag\w+)\b|contre (?:vous|toi)\b",
    ),
    house=(
        r"(?<!à )(?:l'|notre )hôtel\b|hôtel (?-i:[A-ZÉ])\w+|(?<!à )(?<!en )(?:la|notre) crèche\b",
        r"(?:agence|société|compagnie|centre|maison|foyer) (?:de |d'|du )\w+|salle de (?:concerts?|spectacles?|sport)\b|chambre de(?:s| commerce)\b",
    ),
)

SPANISH = Scope(
    candidacy=(
        r"(?:candidaturas?|perfil|currículum|experiencia|solicitud de empleo|candidat\w+|alguien|persona)\b",
        r"(?<!para )(?<!en )(?:el|este|ese|un|del?) (?:\w+ )?(?:puesto|trabajo|empleo|contrato)\b|(?:la|esta) (?:vacante|plaza)\b",
        r"(?:perfiles|proceso|adelante|requisitos|contigo)\b|(?:segui|continu|encaj|prosper)\w+|no (?:has|vas a) (?:sido|pasa\w*)\b|(?:coger|cogido|contratad?\w+|(?:siguiente|última|próxima) (?:fase|ronda|etapa))\b|(?:contratar|elegir|coger|seleccionar)(?:te|le|la|lo)\b",
    ),
    aside=(
        r"(?:aparcamiento|gastos|viajes?|hotel|alojamiento|traslados?|tren|visitas|guardería)\b",
        r"(?:otro (?:restaurante|lugar)|habitaci\w+|residencia|taquilla|(?:el|ese|ningún) (?:hueco|turno)|fechas?|(?<!fuera de )plazos?|prórroga|horarios?|(?<!última )hora)\b",
        r"(?:(?<!sin )(?<!sin el )títulos?|certificados?|referencias|carta de presentación|documentos?|archivos?|fotos?|adjuntos?)\b",
        r"(?:salarios?|sueldos?|bonus|coche de empresa|portátil|pluses|dietas)\b",
        r"(?:media jornada|jornada (?:reducida|parcial)|teletrabajo|horario flexible)\b",
        r"(?:visados?|permisos?)\b",
        r"(?:charla|(?<!de su )(?<!de la )inscripción|en papel|formato|calculadoras?|teléfonos|navegador|intérprete|(?<!jefe de )(?<!jefa de )(?<!camarero de )(?<!camarera de )(?<!ayudante de )(?<!encargado de )(?<!encargada de )salas?|videollamada|grabación|perros?|billetes?)\b",
        r"(?:más|nuevas|otras) (?:candidaturas|solicitudes)|(?:tu|su|la) (?:solicitud|petición) de (?!empleo|trabajo)",
        r"(?:el señor|la señora|don|doña) [\w-]+ (?:\w+ )?no\b",
    ),
    reader=(
        r"(?:te|le|lo|la) (?:(?:ha|han|hemos|he|vamos a|va a|van a) )?(?:elegi\w+|escogi\w+|selecciona\w+|contrata\w+|cogid\w+|fichad\w+)\b|(?:elegir|contratar|seleccionar|coger)(?:te|le|la|lo)\b|por (?:ti|usted)\b",
    ),
    house=(
        r"(?:el|al|del|nuestro|este) hotel\b|hotel (?-i:[A-ZÁÉ])\w+|(?<!en )(?:la|nuestra) guardería\b",
        r"(?:agencia|compañía|escuela|centro|residencia) de \w+|sala de (?:conciertos|fiestas|espectáculos)\b",
    ),
)

ITALIAN = Scope(
    candidacy=(
        r"(?:candidatur[ae]|profilo|curriculum|esperienza|candidat\w+|qualcuno|persona)\b",
        r"(?<!per )(?<!in )(?:il|questo|un|del) (?:\w+ )?(?:posto|lavoro|ruolo|contratto)\b|(?:la|questa) posizione\b",
        r"(?:prosegu|idone)\w+|(?:iter|avanti|selezione|profili|esito|risposta)\b",
        r"(?:fase|prova) (?:successiva|finale)|assunzione\b|assumere\b",
        r"(?:assumer|invitar|selezionar|sceglier|prender)(?:la|ti|lo)\b|proseguire con (?:lei|te)\b|(?:lei|tu) non\b",
    ),
    aside=(
        r"(?:parcheggio|spese|viaggio|albergo|alloggio|trasloco|treno|visitatori|asilo)\b",
        r"(?:dat[ae]|proroga|scadenza|orari[oi]?|altro tempo|più tempo|decorrenza)\b",
        r"(?:diplom[ai]|certificat[oi]|referenz[ae]|lettera di presentazione|document[oi]|file|foto|allegat[oi])\b",
        r"(?:stipendio|retribuzione|premio|auto aziendale|portatile|rimbors\w+|buoni pasto)\b",
        r"(?:part-?time|smart ?working|lavoro da casa|telelavoro|orario flessibile)\b",
        r"(?:vist[oi]|permess[oi])\b",
        r"(?:su carta|formato|calcolatric[ei]|telefoni|browser|interprete|sal[ae]|videochiamata|registrazione|cani?)\b",
        r"(?:altre|nuove|ulteriori) candidature|(?:la|sua|tua) richiesta (?:di|del) (?!lavoro|assunzione)",
        r"(?:il signor|la signora|il dottor|la dottoressa) [\w-]+ (?:\w+ )?non\b",
    ),
    reader=(
        r"(?:scelto|selezionato|preso|assunto) (?:te|lei)\b|(?:la|ti|l') ?(?:(?:ha|hanno|abbiamo) )?(?:scelt|selezionat|assunt)\w+\b|(?:assumer|selezionar|sceglier)(?:la|ti)\b",
    ),
    house=(
        r"(?:l'|dell'|nostro )albergo\b|(?:hotel|albergo) (?-i:[A-Z])\w+|(?<!in )(?:l'|nostro )asilo\b",
        r"(?:agenzia|società|centro) di \w+",
    ),
)

DUTCH = Scope(
    candidacy=(
        r"(?:sollicitatie|profiel|cv|ervaring|kandida\w+|sollicitant\w*|iemand|persoon)\b",
        r"(?<!voor )(?<!in )(?:de|deze|een|het) (?:\w+ )?(?:baan|functie|vacature|stage(?:plek)?|contract)\b",
        r"(?:verder|geworden|procedure|profielen|afgewezen)\b|met (?:je|u|jou)\b",
        r"(?:volgende|tweede|laatste) (?:ronde|fase)\b|aannemen\b|aangenomen\b",
        r"(?:je|u|jou) (?:\w+ )?(?:niet|uit|aannemen|uitnodigen|kiezen)\b|met (?:je|u|jou) verder\b",
    ),
    aside=(
        r"(?:parkeer\w*|reiskosten|hotel\w*|overnachting|woning|woonruimte|verhuizing|verhuiskosten|trein|bezoekers?|opvang)\b",
        r"(?:datum|data|tijdstip|uitstel|deadline|verlenging|eerdere (?:dag|week)|startdatum)\b",
        r"(?:diploma\w*|certificaat|certificaten|referenties?|motivatiebrief|documenten?|bestand\w*|foto\w*|bijlagen?)\b",
        r"(?:salaris\w*|bonus|pensioen\w*|leaseauto|laptop|vergoeding\w*|vergoed)\b",
        r"(?:parttime|deeltijd|thuiswerk\w*|hybride)\b",
        r"(?:visum|werkvergunning|verblijfsvergunning)\b",
        r"(?:op papier|formaat|rekenmachines?|telefoons|browser|tolk|zaal|kamer|videogesprek|opname|honden?)\b",
        r"(?:nieuwe|andere|meer) sollicitaties|(?:je|uw|jouw) (?:wens|verzoek|voorstel)\b|verzoek om\b",
        r"(?:mevrouw|meneer|de heer) [\w-]+ (?:\w+ )?(?:niet|kan)\b",
    ),
    reader=(
        r"voor (?:jou|u|je) (?:\w+ )?(?:gekozen|kiezen|kiest)\b|(?:je|jou|u) (?:\w+ ){0,2}(?:aannemen|aangenomen|gekozen|geselecteerd)\b",
    ),
    house=(
        r"(?:het|ons) hotel\b|hotel (?-i:[A-Z])\w+|(?<!in )(?<!op )de opvang\b",
        r"\w+(?:corporatie|bedrijf|bureau|vereniging|groep|keten)\b",
    ),
)

PORTUGUESE = Scope(
    candidacy=(r"(?:candidatura|perfil|currículo|experiência|candidat\w+|vaga|cargo|pessoa)\b",),
    aside=(
        r"(?:estacionamento|despesas|viagem|hotel|alojamento|mudança|data|prazo|horário)\b",
        r"(?:diploma|certificado|referências|documentos?|ficheiro|arquivo|foto|salário|reembols\w+)\b",
        r"(?:teletrabalho|trabalho remoto|meio período|part-time|visto|em papel|formato|sala)\b",
    ),
    reader=(
        r"(?:te|o|a|lo|la) (?:escolh|selecion|contrat)\w+\b|(?:escolheu|escolhemos|selecionou|contratou) (?:você|te)\b",
    ),
)

HEBREW = Scope(
    candidacy=(r"(?:מועמד\w*|משרה|תפקיד|קורות)",),
    aside=(r"(?:חניה|החזר|נסיעות|מועד אחר|תאריך|מסמך|מסמכים|עבודה מהבית|היקף|ויזה|חדר)",),
    reader=(r"(?:בחרנו|בחר|בחרה) (?:בך|בכם)",),
)
