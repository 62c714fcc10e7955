"""How a job comes back to who did not get it, in each language: whoever was preferred is out of it.

Each language names who was chosen, who else was in it, and how they leave; a job that is to be had
again counts where the same sentence asks whether the reader is still interested.
"""

from dataclasses import dataclass

INTEREST = (
    r"interest\w*|interess\w*|intéress\w*|interesad[oa]s?|interesa\w*|interés|intérêt|מעוניי\w*"
)
FREE = (
    r"available|free|keen|verfügbar|frei|lust|libres?|disponib\w*|disponível|liber[oa]|livre"
    r"|beschikbaar|zin|פנוי\w*"
)


@dataclass(frozen=True)
class ComingBack:
    """`called_back` says enough by itself; that only an `other_left` may mean a free hour, and means
    the job where the mail asks whether the reader is `still_wanted`."""

    called_back: tuple[str, ...]
    other_left: tuple[str, ...]
    still_wanted: tuple[str, ...]


def _coming_back(
    chosen: str, other: str, leaves: str, job: str, again: str, still: str
) -> ComingBack:
    return ComingBack(
        (
            _is_out(chosen, leaves),
            rf"\b(?:{job})\b[^;]{{0,40}}?\b(?:{again})(?=\W.{{0,160}}?\b(?:{still})\b)",
        ),
        (_is_out(other, leaves),),
        (
            rf"\b(?:{still})\b.{{0,40}}?\b(?:{INTEREST}|{FREE})(?!\w)",
            rf"\b(?:{INTEREST})(?!\w)[^;]*\?$",
        ),
    )


def _is_out(who: str, leaves: str) -> str:
    return rf"\b(?:{who})\b[^?;]{{0,50}}?\b(?:{leaves})(?!\w)"


ENGLISH = _coming_back(
    r"first choice|first-choice candidate|(?:chosen|selected|preferred|successful|favou?rite) "
    r"(?:candidate|applicant|person|hire|finalist)|new hire"
    r"|(?:candidate|applicant|person)(?: (?:who|that|whom))? (?:accepted|(?:we|was|had)"
    r"(?: (?:had|have|were))? (?:chosen|chose|picked|selected|hired|preferred|accepted|offered))",
    r"(?:first|other) (?:candidate|applicant|person|hire|finalist)"
    r"|(?:candidate|applicant|person)(?: (?:who|that|whom))? (?:we|was|had)",
    r"(?:dropped|backed|pulled|bowed) out|fallen through|fell through|withdrawn|withdrew|declined"
    r"|turned (?:it|us|(?:the|our) (?:offer|job|position|role)) down"
    r"|turned down (?:the|our) (?:offer|job|position|role)|changed (?:his|her|their) mind"
    r"|resigned|(?:accepted|taken|took) another (?:offer|job|position|role)"
    r"|(?:did not|didn't|has not|hasn't) (?:start|started|work out|worked out)"
    r"|(?:will|can) (?:not|no longer) (?:be )?(?:start|join\w*|tak\w+ (?:it|the \w+))"
    r"|won't be (?:starting|joining)|decided not to (?:join|start|take|accept)"
    r"|is no longer available|(?:has )?left (?:us )?(?:again|already|after)",
    r"position|role|job|post|place|spot",
    r"(?:available|open|free|vacant|to be filled) (?:again|once more|after all)"
    r"|opened up again|become (?:available|free|vacant)",
    r"still",
)
GERMAN = _coming_back(
    r"erste (?:wahl|besetzung)|erstplatzierte\w*|wunschkandidat\w*|favorit\w*"
    r"|(?:ausgewählte|gewählte|bevorzugte|vorgesehene|eingestellte)[rn]? "
    r"(?:kandidat\w*|bewerber\w*|person)"
    r"|(?:kandidat\w*|bewerber\w*|person), (?:für )?(?:den|die) wir uns(?:ere)? \w+(?: (?:haben|hatten))?,?"
    r"|(?:neue|eingestellte)[rn]? (?:mitarbeiter\w*|kolleg\w*)",
    r"(?:erste|andere)[rn]? (?:kandidat\w*|bewerber\w*|person)",
    r"abgesprungen|abgesagt|weggefallen|ausgestiegen|zurückgezogen|zurückgetreten"
    r"|springt ab|sagt ab|fällt aus|zieht sich zurück|umentschieden|anders entschieden"
    r"|(?:angebot|stelle|vertrag) (?:doch )?(?:abgelehnt|nicht (?:angenommen|angetreten))"
    r"|gekündigt|(?:doch )?nicht (?:antritt|antreten|angetreten|zugesagt|kommt|anfängt)"
    r"|(?:steht|stehen) (?:uns )?(?:doch )?nicht (?:mehr )?zur verfügung",
    r"stelle|position|platz|ausbildungsplatz",
    r"(?:wieder|erneut|doch noch|nun doch) (?:frei|offen|zu besetzen|zu haben|vakant|unbesetzt)",
    r"noch|weiterhin|nach wie vor",
)
FRENCH = _coming_back(
    r"premier choix|(?:candidate?|personne) (?:retenue?|choisie?|sélectionnée?|recrutée?|pressentie?)"
    r"|(?:candidate?|personne) que nous (?:avions|avons) \w+",
    r"(?:première?|l'autre) (?:candidate?|personne)",
    r"désistée?|rétractée?|s'est (?:\w+ )?retirée?|se (?:désiste|retire)"
    r"|a (?:\w+ )?(?:renoncé|décliné|refusé|démissionné|changé d'avis|fait faux bond|abandonné)"
    r"|ne (?:viendra|commencera|prendra|rejoindra) (?:\w+ )?pas|n'est plus disponible"
    r"|n'a (?:\w+ )?pas (?:donné suite|accepté|pris|commencé|rejoint)",
    r"poste|place",
    r"(?:de|à) nouveau (?:libre|disponible|ouverte?|vacante?|à pourvoir)"
    r"|(?:redevenue?|se libère|s'est libérée?)",
    r"toujours|encore",
)
SPANISH = _coming_back(
    r"primera (?:opción|elección)|(?:candidat[oa]|persona) (?:elegid[oa]|seleccionad[oa]|escogid[oa]|contratad[oa])"
    r"|(?:candidat[oa]|persona) que (?:\w+ )?(?:elegimos|elegido|seleccionamos|seleccionado|escogimos"
    r"|escogido|contratamos)",
    r"primera (?:persona|candidata)|primer candidato|otr[oa] (?:candidat[oa]|persona)",
    r"(?:ha|se ha|nos ha) (?:\w+ )?(?:retirado|renunciado|rechazado|declinado|echado atrás|descolgado"
    r"|caído|fallado|dimitido|cambiado de (?:idea|opinión))|se (?:retiró|echó atrás|descolgó|cayó)"
    r"|(?:renunció|rechazó|declinó|dimitió|cambió de (?:idea|opinión))"
    r"|(?:ya )?no (?:va a|podrá|puede) (?:incorporarse|venir|aceptar|empezar)"
    r"|(?:ya )?no (?:se incorpora\w*|está disponible)",
    r"puesto|plaza|vacante",
    r"(?:(?:de nuevo|otra vez|nuevamente) (?:libre|disponible|abiert[oa]|vacante)"
    r"|(?:vuelve|ha vuelto) a (?:estar|quedar)|ha quedado (?:libre|vacante))",
    r"todavía|aún|sigue\w*|sigues",
)
ITALIAN = _coming_back(
    r"prima scelta|(?:candidat[oa]|persona) (?:scelt[oa]|selezionat[oa]|assunt[oa])"
    r"|(?:candidat[oa]|persona) che (?:\w+ )?(?:scelto|selezionato|assunto)",
    r"prima (?:persona|candidata)|primo candidato|altr[oa] (?:candidat[oa]|persona)",
    r"si è (?:\w+ )?(?:ritirat[oa]|tirat[oa] indietro)|ha (?:\w+ )?(?:rinunciato|rifiutato|declinato"
    r"|cambiato idea|dato le dimissioni)|non (?:è|sarà) più disponibile"
    r"|non (?:ha|è) (?:\w+ )?(?:accettato|iniziato|entrat[oa])|non (?:può|potrà) (?:più )?(?:iniziare|venire)",
    r"posto|posizione|ruolo",
    r"(?:di nuovo|nuovamente|ancora) (?:liber[oa]|disponibile|apert[oa]|vacante)|(?:si è liberat[oa])",
    r"ancora|sempre",
)
PORTUGUESE = _coming_back(
    r"primeira (?:opção|escolha)|(?:candidat[oa]|pessoa) (?:escolhid[oa]|selecionad[oa]|contratad[oa])",
    r"primeir[oa] candidat[oa]|outr[oa] (?:candidat[oa]|pessoa)",
    r"desistiu|recusou|renunciou|mudou de ideias?|retirou-se|não (?:vai|pode|poderá) (?:começar|vir)",
    r"vaga|lugar|cargo",
    r"(?:de novo|novamente|outra vez) (?:livre|disponível|abert[oa])|voltou a (?:abrir|ficar)",
    r"ainda|continua",
)
DUTCH = _coming_back(
    r"eerste (?:keus|keuze)|(?:gekozen|uitgekozen) (?:kandidaat|persoon)|kandidaat die we \w+ hadden",
    r"eerste kandidaat|andere (?:kandidaat|sollicitant)",
    r"afgehaakt|haakt af|afgezegd|afgevallen|teruggetrokken|zich bedacht|van gedachten veranderd"
    r"|komt (?:toch )?niet",
    r"functie|plek|vacature|baan",
    r"(?:weer|opnieuw|toch) (?:vrij|beschikbaar|open|vacant)",
    r"nog|steeds",
)
HEBREW = _coming_back(
    r"(?:המועמד|המועמדת) (?:שנבחר|שנבחרה)",
    r"(?:המועמד|המועמדת) (?:השני|השנייה|הראשון|הראשונה)",
    r"פרש|פרשה|ויתר|ויתרה|חזר בו",
    r"המשרה|התפקיד",
    r"שוב (?:פנויה|פנוי|פתוחה|פתוח)",
    r"עדיין|עודך|עודכם",
)
