from exchange.mails.vocabulary.protocol import Vocabulary

PERSON = r"(bewerber|kandidat|mitbewerber|interessent|person|lösung|besetzung|kolleg)\w*"
JOB = r"(stelle|position|vakanz|job|ausschreibung|praktikum|ausbildungsplatz|ausbildungsstelle)\w*"

GERMAN = Vocabulary(
    refusal=(
        r"\bnicht (\w+ ){0,3}(in die |zur )?(engere|nähere) (aus)?wahl\b",
        r"\bnicht (\w+ ){0,3}(berücksichtig\w*|weiterverfolg\w*|weiter (zu )?(verfolgen|berücksichtigen))\b",
        r"\b(leider|bedauer\w*|bedauerlicherweise|schweren herzens)\b(?!.{0,120}\b(termin|uhrzeit|anhang|datei)\w*).{0,120}?\b(nicht|keine[nr]?|kein|absagen müssen)\b.{0,60}?"
        r"\b(anbieten|angeboten|zusagen|zusage|einladen|einzuladen|entsprechen|entsprochen|berücksichtig\w*|entschieden|überzeug\w*|weiterverfolg\w*|weiterkommen|ausgewählt|geklappt|gereicht|erfolgreich|dabei|zum zuge?)\b",
        r"\b(müssen|muss) (wir |ich )?(ihnen|dir)\b.{0,40}?\babsagen\b(?!.{0,30}termin)",
        r"\bmitteilen,? dass\b.{0,90}?\bnicht\b.{0,40}?\b(ausgewählt|erfolgreich|einbezogen|zum zuge|gehören|fort\w*|weiter)\b",
        r"\b(bewerbung)\b.{0,50}?\bnicht (erfolgreich|weiter|berücksichtigt|in betracht)\b",
        r"\b(eine|keine andere als eine) absage\b(?!.{0,20}(termin|gespräch))",
        r"\b(ihnen|dir|ihrer bewerbung|deiner bewerbung)\b.{0,40}?\b(absagen|eine absage)\b",
        r"\bgegen (sie|dich|ihre bewerbung|deine bewerbung) entschieden\b",
        r"\bnicht (für|mit) (sie|dich|ihnen|ihre[r]?|deine[r]?)\b.{0,30}?\b(entschieden|entscheiden|fortfahren|fortsetzen|weitergehen)\b",
        r"\b(für|mit|zugunsten) (\w+ ){0,3}andere[nr]? (\w+ )?"
        + PERSON
        + r"\b.{0,60}?\b(entschieden|entscheiden|fort|weiter|ausgewählt|vorgezogen|zusage)",
        r"\bandere (\w+ )?"
        + PERSON
        + r"\b.{0,60}?\b(ausgewählt|vorgezogen|entschieden|besser|näher|bevorzug)",
        r"\b(entschieden|ausgewählt|fort|weiter)\b.{0,60}?\b(mit|für) (\w+ ){0,2}andere[nr]? (\w+ )?"
        + PERSON,
        r"\b(profil|qualifikation\w*|erfahrung\w*|bewerbung|kenntnisse)\b.{0,60}?\b(nicht|zu wenig) (\w+ ){0,3}(entspr\w+|passt|passen|überein|deck\w+|erfüll\w+|überzeug\w+)",
        r"\b(profil|qualifikation\w*|erfahrung\w*|bewerbung|kenntnisse)\b.{0,60}?\b(entspr\w+|passt|passen|erfüll\w+|überzeug\w+) (\w+ ){0,3}nicht\b",
        r"\b(keinen|keine) positive[nr]? (bescheid|rückmeldung|antwort|nachricht|zusage)\b",
        r"\b(zeitraum|frist)\b.{0,40}?\b(abgelaufen|verstrichen)\b",
        r"\bnicht mehr (\w+ ){0,2}(im|am) (auswahlverfahren|bewerbungsprozess|bewerbungsverfahren)\b",
        r"\b(auswahlverfahren|bewerbungsprozess)\b.{0,40}?\bnicht (weiter )?(fort|weiter|berücksichtig)",
        r"\bunterlagen\b.{0,40}?\b(zurück|gelöscht|vernichte)\w*.{0,30}?\b(absage|leider)\b",
        r"\bnicht zum (vorstellungs|bewerbungs)?gespräch (einladen|einzuladen)\b",
        r"\b(kein|keinen) (arbeits)?(platz|angebot|vertrag)\b.{0,30}?\b(anbieten|machen|geben)\b",
    ),
    another=(
        r"\b(für|mit|zugunsten|an|auf) (einen|eine|einer|eines|einem|den|die) (anderen?|andere[rs]?|internen?|externen?|weiteren) (\w+ )?"
        + PERSON,
        r"\b(ein|eine|einen) (andere[rn]?|interne[rn]?) (\w+ )?"
        + PERSON
        + r"\b.{0,60}?\b(ausgewählt|den vorzug|vorgezogen|erhält|eingestellt|zugesagt|bekommen|entschieden)",
        r"\b(jemand(en)? anders|jemand anderen|eine andere person)\b",
    ),
    near=(
        r"\b(unter|zu) den (letzten|finalen) (zwei|beiden|drei)\b",
        r"\b(zwischen|von) (zwei|beiden|den beiden|ihnen und) (\w+ )?(kandidat|bewerber|person)\w*",
        r"\b(sie|du) (waren|warst|gehörten|gehörtest|kamen|kamst)\b.{0,40}?\b(engere[nr]? (aus)?wahl|letzten runde|finale[nr]?|endrunde|favorit\w*)\b(?!.{0,10}nicht)",
        r"\b(knappe|sehr knappe|denkbar knappe) entscheidung\b|\bnur knapp\b",
        r"\b(zweite[rn]?|2\.) (wahl|platz|stelle)\b",
    ),
    filled=(
        r"\b"
        + JOB
        + r"\b.{0,60}?\b(besetzt|besetzen|vergeben)\b(?! (werden|sein) (soll|kann|möchte))",
        r"\b(haben|wurde|ist)\b.{0,30}?\b" + JOB + r"\b.{0,40}?\b(besetzt|vergeben)\b",
    ),
    closed=(
        r"\b"
        + JOB
        + r"\b.{0,60}?\b(gestrichen|zurückgezogen|entfällt|entfallen|gestoppt|nicht mehr (besetzt|verfügbar|ausgeschrieben|zu besetzen)|nicht besetzt)\b",
        r"\bnicht (mehr )?(zu )?(nach)?besetz(en|t)\b",
        r"\b(ausschreibung|auswahlverfahren|verfahren)\b.{0,30}?\b(aufgehoben|abgebrochen|eingestellt|beendet)\b",
    ),
    waiting=(
        r"\b(bisschen|etwas|um|noch|ihre|deine) geduld\b",
        r"\b(dauert|benötigen|brauchen) (\w+ ){0,3}(noch|länger|etwas)\b.{0,30}?\b(zeit|wochen|tage|länger)\b",
        r"\beinstellungsstopp\b|\b(auf eis|vorerst gestoppt|pausiert)\b",
    ),
    offer=(
        r"\b(freuen uns|möchten|würden|können|gerne)\b.{0,60}?\b(stelle|position|arbeitsvertrag|vertrag|job)\b.{0,40}?\b(anbieten|anzubieten)\b",
        r"\b(vertragsangebot|arbeitsvertrag|stellenangebot für sie|jobangebot)\b.{0,60}?\b(anbei|anhang|senden|zusenden|erhalten|unterschr\w+|unterbreiten)\b",
        r"\b(ihnen|dir) (eine|die) zusage\b|\bfür (sie|dich) entschieden\b",
        r"\bwillkommen (im team|an bord|bei uns im)\b",
    ),
    assessment=(
        r"\b(testaufgabe|probeaufgabe|fallstudie|case study|online-?(assessment|test)|einstellungstest|programmieraufgabe|arbeitsprobe|eignungstest|aufgabenstellung)\b.{0,80}?"
        r"\b(bearbeit\w*|lösen|durchführ\w*|absolvier\w*|ausfüll\w*|einreich\w*|zusend\w*|anbei|unten|link|bis)\b",
        r"\b(bearbeiten|lösen|absolvieren|füllen|machen) (sie|du)?\b.{0,60}?\b(aufgabe|test|assessment|fallstudie|fragebogen)\b",
        r"\bnächste[rn]? schritt\b.{0,100}?\b(aufgabe|test|assessment|fallstudie|probearbeit)\w*",
    ),
    invitation=(
        r"\b(laden|lade|einladen|einzuladen|einladung|eingeladen)\b.{0,100}?\b(gespräch|interview|telefonat|kennenlern\w*|termin|videocall|call|vorstellungsgespräch|probearbeit\w*|probetag|treffen)\b",
        r"\b(gespräch|interview|telefonat|vorstellungsgespräch|kennenlerngespräch|probearbeit\w*)\b.{0,80}?\b(einladen|einzuladen|einladung|laden|eingeladen)\b",
        r"\b(persönlich|telefonisch|telefonat|video\w*|gespräch|gerne)\b.{0,60}?\bkennen(zu)?lernen\b",
        r"\bpass(t|en) (ihnen|dir|es ihnen)\b|\bwann (hätten|haben) (sie|du) zeit\b|\b(terminvorschl\w+|terminbestätigung|termin vorschlagen)\b",
        r"\b(vorstellungsgespräch|interview|gespräch|termin)\b.{0,60}?\b(bestätigen|findet\b.{0,40}?\bstatt|vereinbaren|am (montag|dienstag|mittwoch|donnerstag|freitag)|um \d{1,2}(:\d\d)? uhr)\b",
        r"\b(zoom|teams|google meet|webex)-?(meeting|link|call|termin)\b",
    ),
    calling_off=(
        r"\b(termin|gespräch|vorstellungsgespräch|interview|telefonat)\w*\b.{0,80}?\b(absagen|abgesagt|verschieben|verschoben|verlegen|verlegt|entfällt|nicht stattfinden|nicht statt)\b",
        r"\b(andere[nr]?|neue[nr]?|alternative[nr]?) (termin|uhrzeit|tag)\w*\b",
    ),
    acknowledgement=(
        r"\b(eingang|erhalt) (ihrer|deiner) (\w+ )?(bewerbung|unterlagen|bewerbungsunterlagen)\b",
        r"\b(ihre|deine) (\w+ )?(bewerbung|unterlagen|bewerbungsunterlagen)\b.{0,60}?\b(erhalten|eingegangen|angekommen|übermittelt|prüfen|geprüft)\b",
        r"\b(dank|danke)\b.{0,20}?\bfür (ihre|deine|die) (\w+ )?(bewerbung|zusendung|einsendung)\b",
        r"\beingangsbestätigung\b",
    ),
    withdrawn=(
        r"\b(sie|du)\b.{0,40}?\bbewerbung\b.{0,20}?\bzurück(gezogen|ziehen|nehmen)\b",
        r"\brückzug (ihrer|deiner) bewerbung\b|\bauf (ihren|deinen) wunsch\b",
    ),
    absent=(
        r"\bnicht im (hause|büro)\b|\babwesenheit\w*\b|\bautomatische antwort\b|\b(im|aus dem) urlaub\b|\bin elternzeit\b",
    ),
    not_a_job=(
        r"\b(wohnung\w*|mietobjekt|mieter\w*|mietvertrag|besichtigung\w*|wg-zimmer|vermiet\w+|kreditantrag\w*|darlehen\w*|versicherungsantrag\w*|visumantrag\w*)\b",
    ),
    about_a_job=(
        r"\b(stelle|position|bewerbungsgespräch|vorstellungsgespräch|lebenslauf|personalabteilung|recruit\w*|kandidat\w*|einstell\w*|arbeitsvertrag|karriere)\b",
    ),
    advertising=(
        r"\b(jobalarm|job-?alert|neue (jobs|stellen\w*)|passende (jobs|stellen\w*)|stellenempfehl\w+)\b",
    ),
    unless=r"\b(sollten?|falls|wenn|sofern|im falle|insofern|nur (kandidaten|bewerber)\w*|gegebenenfalls)\b",
    unsure=r"\b(nicht|leider|kein\w*|falls|wenn|sollten?|andere[nr]?)\b",
)
