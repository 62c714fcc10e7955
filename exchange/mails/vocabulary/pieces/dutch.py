from exchange.mails.vocabulary.pieces.protocol import Pieces

DUTCH = Pieces(
    words={
        "MANY": (r"kandidaten|sollicitanten|profielen|mensen|personen",),
        "ONE": (r"kandidaat|sollicitant|persoon|collega|medewerker|finalist",),
        "JOB": (r"vacature|functie|baan|positie|plek|job|stageplaats|stage|rol",),
    },
    negation=(r"niet|geen|nooit|onvoldoende|noch",),
    going_on=(
        r"in zee",
        r"nodig\w*\b[^;:]{0,15}?\buit",
        r"verder\w*|door|doorgaan|door te gaan|voort\w*|geselecteerd|selecteren|uit ?nodig\w*",
        r"uitgenodigd|uit te nodigen|aanbieden|aan te bieden|aannemen|aangenomen|aan te nemen",
        r"aanmerking|in behandeling|gekozen|kiezen|overwegen|overweging|passend|past|passen",
        r"aansluit\w*|sluit\w*|match\w*|gelukt|voldoe\w*|voordragen|volgende ronde|tweede ronde",
        r"shortlist|aanbod|geschikt\w*|geworden|behoor\w+|afgevallen|vervolg\w*|baan|contract",
    ),
    reader=(r"je|jou|jouw|u|uw|sollicitatie|profiel|cv|kandidatuur",),
    choosing=(
        r"gevallen|viel op",
        r"gaan (?:nu |toch )?(?:voor|met)|kiezen (?:nu |toch )?voor|ga voor",
        r"gekozen|kiezen|kiest|koos|voorkeur|aangenomen|gegeven|gegund|gegaan|gaat|vergeven",
        r"besloten|geselecteerd|aangeboden|verder met|verder te gaan|door(?:gaan)? met|geworden",
        r"geaccepteerd|getekend|vervuld|ingevuld|gevonden|toegezegd",
    ),
    somebody=(
        r"(?<!zoeken )(?<!zoekt )iemand(?: anders)?|een (?:andere?|interne) (?:\w+ )?<ONE>|de andere <ONE>",
        r"een (?:\w+ )?collega|een (?:\w+ )?<ONE>,? (?:die|met|van|uit|wiens)",
    ),
    others=(r"andere (?:\w+ )?<MANY>|<MANY>,? (?:die|met|van wie|wier|waarvan)",),
    nearer=(r"beter\w*|meer (?:\w+ )?(?:ervaring|kennis|affiniteit)|dichter|sterkere?|geschikter",),
    job=(r"<JOB>|procedure|werving|zoektocht",),
    filling=(r"invullen|ingevuld|vervul\w+|open\w*|doorgaan|door",),
    gone=(r"ingetrokken|intrekken|vervallen|vervalt|geannuleerd|stopgezet|gesloten|geschrapt",),
    taken=(r"(?:hebben|heb) (?:al|inmiddels) (?:iemand|een \w+ gevonden|iemand gevonden)",),
    turned_down=(
        r"nee (?:te )?zeggen|zonder (?:jou|u) verder|sluiten (?:uw|je|jouw) dossier",
        r"teleur ?(?:te )?stellen|geen (?:goede |juiste |volledige )?match",
        r"(?:is|was) het (?:hem )?(?:helaas |net )?niet (?:gelukt|geworden)",
        r"(?:afgevallen|afgewezen|afwijzing)|een nee",
        r"(?:procedure|traject|proces) met (?:je|jou|u)\b[^;:]{0,30}?\b(?:stop|beëindig|niet)\w*",
        r"(?:hebben|heb) (?:we |ik )?(?:al|inmiddels|reeds) (?:iemand |een (?:\w+ )?(?:kandidaat|persoon) )?(?:gevonden|aangenomen)|(?:te )?weinig (?:raakvlakken|aansluiting|overlap)",
        r"onvoldoende (?:punten|score)|niet (?:genoeg|voldoende) punten|score\b[^;:]{0,30}?\b(?:te laag|onvoldoende)|intern (?:opgelost|ingevuld)|wegen scheiden",
    ),
    chosen=(
        r"<JOB>\b[^;:]{0,30}?\b(?:naar|aan) (?:iemand|een|de andere|onze)\b",
        r"(?:<JOB>|leiding)\b[^;:]{0,40}?\b(?:aan|door|met) (?:een|onze|een van onze|iemand uit) (?:\w+ )?(?:medewerker|collega|stagiair|eigen|team)\w*|interne (?:kandidaat|doorstroom)",
        r"(?:andere|interne) (?:kandidaat|sollicitant)\b[^;:]{0,30}?\b(?:gekozen|geaccepteerd|aangenomen|getekend|gekregen)",
    ),
)
