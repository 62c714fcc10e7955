from exchange.mails.vocabulary.called_back import GERMAN as CALLED_BACK
from exchange.mails.vocabulary.pieces.german import GERMAN as PIECES
from exchange.mails.vocabulary.protocol import Vocabulary
from exchange.mails.vocabulary.scopes import GERMAN as SCOPE
from exchange.mails.vocabulary.taken_back import GERMAN as TAKEN_BACK

PERSON = r"(bewerber|kandidat|mitbewerber|interessent|person|lösung|besetzung|kolleg)\w*"
JOB = r"(\w*stelle|position|vakanz|\w*job|ausschreibung|praktikum|\w*(ausbildungs|arbeits|praktikums|lehr)platz)\w*"

ON = (
    r"(weiter\w*|fort\w*|auswahl|ausgewählt|einstellen|eingestellt|nehmen|aufnehmen|erfolg\w*|pass(t|en)|gepasst|entspr[aeio]\w+|anforderung\w*"
    r"|berücksichtig\w*|entschieden|zusage\w*|zusagen|bedarf|plätze?|stellen?|suchen|überzeug\w*|in frage|infrage|geeignet|zusammenarbeit)"
)
MEETING = r"(gespräch\w*|\w+gespräch|telefonat\w*|telefonieren|kennen(zu)?lernen|interview\w*|termin|treffen|probearbeit\w*|probetag|hospita\w+|mitarbeiten|mitzuarbeiten|zoom|teams|videocall|call|anrufen|vorbeikommen)"
DAY = (
    r"((mon|diens|donners|frei|sams|sonn)tag\w*|mittwoch\w*|morgen|übermorgen|(nächste|kommende|diese)[nr]? woche|\d{1,2}\.\s?(\d{1,2}\.|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)\w*"
    r"|\d{1,2}([:.]\d\d)? uhr)"
)

GERMAN = Vocabulary(
    refusal=(
        r"\b(sehen wir|sehe ich|wir sehen|ich sehe)\b.{0,20}?\bvon\b.{0,60}?\bab\b|\b(nehmen wir|nehme ich|wir nehmen|ich nehme)\b.{0,40}?\babstand\b|\bnicht zu (ihren|deinen) gunsten\b",
        r"\bnicht weiter(hin)? (\w+ )?(zu )?(vertief|verfolg|berücksichtig|fortsetz|fortführ|verhandel)\w+\b",
        r"\bnicht\b.{0,30}?\b(nächste|zweite|weitere|letzte)[nr]? (runde|stufe|phase|schritt)\b",
        r"\b(stelle|position|platz|angebot|job)\b.{0,20}?\bnicht (\w+ )?(anbieten|geben|anvertrauen|übertragen)\b",
        r"\bandere (\w+ )?(bewerb\w*|profile)\b.{0,60}?\b(mehr|stärker|besser|näher|eher)\b",
        r"\bentschieden\b.{0,60}?\b(deren|die|welche)\b.{0,60}?\b(besser|näher|eher|genauer|stärker|mehr)\b|\b(bewerber|kandidat)\w*,? (deren|die)\b.{0,80}?\b(besser|näher|eher|stärker) ",
        r"\banders entschieden\b|\bnicht auf (sie|dich) gefallen\b|\b(sie|dich)\b.{0,20}?\benttäuschen\b",
        r"\bgegen (sie|dich|ihre?n?|deine?n?)( \w+)? (entschieden|entscheiden|ausgesprochen)\b",
        r"\b(kunde|kundin|mandant|mandantin|auftraggeber)\w*\b.{0,100}?\b(abgesagt|abgelehnt|abgewinkt|nicht weiter|anders entschieden)\b",
        r"\b(bewerbung|profil)\w*\b.{0,30}?\b(abgelehnt|ausgeschlossen|aussortiert|zurückgewiesen)\b|\b(scheiden|scheidest) (sie|du)\b.{0,30}?\baus\b",
        r"\b(sie|dich)\b.{0,20}?\bnicht\b.{0,30}?\bgespräch\w*\b.{0,15}?\b(ein|einladen|einzuladen|eingeladen)\b|\bnicht (\w+ )?in (betracht|frage)\b",
        r"\b(einstellung|bewerbung|zusammenarbeit)\b.{0,30}?\b(absehen|abstand nehmen)\b|\b(test|prüfung|assessment)\b.{0,30}?\bnicht bestanden\b",
        r"\bfür (die|den|eine[nr]?|einige) (\w+ )?mitbewerber\w*\b.{0,30}?\b(ausgesprochen|entschieden)\b",
        r"\bnicht (\w+ ){0,3}(in die |zur )?(engere|nähere) (aus)?wahl\b",
        r"\bnicht (\w+ ){0,3}(berücksichtig\w*|weiterverfolg\w*|weiter (zu )?(verfolgen|berücksichtigen))\b",
        r"\b(leider|bedauer\w*|bedauerlicherweise|schweren herzens)\b(?!.{0,120}\b(termin|uhrzeit|anhang|datei|gehalt|vergütung|startdatum)\w*).{0,120}?\b(nicht|keine[nr]?|kein|absagen müssen)\b.{0,60}?"
        r"\b(anbieten|angeboten|zusagen|zusage|einladen|einzuladen|entsprechen|entsprochen|berücksichtig\w*|entschieden|überzeug\w*|weiterverfolg\w*|weiterkommen|ausgewählt|geklappt|gereicht|erfolgreich|dabei|zum zuge?)\b",
        r"\b(müssen|muss) (wir |ich )?(ihnen|dir)\b.{0,40}?\babsagen\b(?!.{0,30}termin)",
        r"\bmitteilen,? dass\b.{0,90}?\bnicht\b.{0,40}?\b(ausgewählt|erfolgreich|einbezogen|zum zuge|gehören|fort\w*|weiter)\b",
        r"\b(bewerbung)\b.{0,50}?\bnicht (erfolgreich|weiter|berücksichtigt|in betracht)\b",
        r"\b(eine|keine andere als eine) absage\b(?!.{0,20}(termin|gespräch))",
        r"\b(ihnen|dir|ihrer bewerbung|deiner bewerbung)\b.{0,40}?\b(absag(en|t)|eine absage)\b",
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
        r"\b(auswahlverfahren|bewerbungsprozess)\b.{0,40}?\bnicht (weiter )?(fort|weiter|berücksichtig)",
        r"\b(kein|keinen) (arbeits)?(platz|angebot|vertrag)\b.{0,30}?\b(anbieten|machen|geben)\b",
        r"\b(keinen|kein|keine) (\w+ )?(bedarf|verwendung|freie stelle|freien stellen|passende stelle|offene stelle)\b",
        r"\b(nicht|leider nicht) (ganz |mehr )?(gereicht|geklappt|gepasst|überzeugt|überzeugen)\b",
        r"^absage\b(?!.{0,25}\b(termin|interview|gespräch))|\babsage (zu|auf) (ihre|deine|ihrer|deiner) bewerbung\b",
        r"\b(wird|werden) (es |daraus |das )?(leider |diesmal |nun )*nichts\b|\b(passt|passen) (es |das )?(leider |aktuell |diesmal )*nicht (zusammen|zu uns|so recht|ganz)\b",
        r"\bnicht (\w+ ){0,2}(weiterführen|fortführen|fortsetzen|weitergehen|weiter gehen|in frage|infrage|zusammenkommen|zum zuge?)\b",
        r"\b(sie|dich|dir|ihnen|bewerbung)\b.{0,60}?\bnicht (\w+ ){0,3}(auswählen|ausgewählt|einstellen|einladen|aufnehmen|nehmen)\b",
        r"\bteil(en|e) (wir |ich )?(ihnen|dir) mit, dass\b.{0,80}?\bnicht (zum|den) erfolg\b",
    ),
    another=(
        r"\b(stelle|platz(?! (am|um)\b)|job|position)\w*\b.{0,30}?\b(an|einer|einem) (?!sie\b|dich\b|ihnen\b|dir\b)(\w+ ){1,4}(gegeben|vergeben|übertragen|gegangen)\b",
        r"\b(stelle|position)\b.{0,20}?\bmit (einer|einem) (\w+ )?(kolleg|mitarbeiter|azubi|auszubildend)\w*\b.{0,60}?\bbesetz\w+",
        r"\b(wahl|entscheidung|zuschlag)\b.{0,20}?\b(fiel|ging|hat|erhielt|bekam)\b.{0,10}?\bein(e|en|em|er)? (\w+ )?(mit)?(bewerber|kandidat)\w*\b",
        r"\bfür (den|die) andere[n]? (\w+ )?entschieden\b",
        r"\b(für|mit|zugunsten|an|auf) (einen|eine|einer|eines|einem|den|die) (anderen?|andere[rs]?|internen?|externen?|weiteren) (\w+ )?"
        + PERSON,
        r"\b(ein|eine|einen) (andere[rn]?|interne[rn]?) (\w+ )?"
        + PERSON
        + r"\b.{0,60}?\b(ausgewählt|den vorzug|vorgezogen|erhält|eingestellt|zugesagt|bekommen|entschieden)",
        r"\b(jemand(en)? anders|jemand anderen|eine andere person)\b",
        r"\b(für|mit|an|auf) (den|die|eine|einen|einer|einem|unsere|unseren) (interne[nr]? |externe[nr]? )?(mitbewerber|bewerber|kandidat|kolleg)\w*\b.{0,80}?\b(entschieden|besetzt|vergeben|gefallen|zusage|zugesagt)\b",
        r"\b(entschieden|besetzt|vergeben|gefallen)\b.{0,60}?\b(mit|für|an|auf) (einer|einen|eine|einem) anderen? "
        + PERSON
        + r"",
        r"\bfür jemand(en)?\b.{0,30}?\bentschieden\b|\bentschieden\b.{0,30}?\bfür jemand(en)?\b|\b(entscheidung|wahl)\b.{0,40}?\bauf (eine|einen) (andere|anderen|weitere|interne)\w*\b",
        r"\b(stelle|platz(?! (am|um)\b)|job|position|zuschlag)\b.{0,30}?\b(hat|bekommt|erhält|bekam|erhielt|geht an) (nun |jetzt |am ende )?(jemand|eine andere|ein anderer|eine interne|ein interner|eine kollegin|ein kollege)\w*",
        r"\b(sie|du) (waren|warst|sind|bist|wurden|wurdest) (unsere |die )?(nummer zwei|zweite[r]?)\b",
        r"\b(stelle|platz|job|position)\b.{0,20}?\b(einer|einem) (anderen |internen )?(kandidat|bewerber|mitbewerber|kolleg|person)\w* (gegeben|zugesagt|angeboten|zugesprochen)\b",
    ),
    near=(
        r"\b(wirklich|sehr|ganz|so|denkbar|äußerst) knapp\b|\bzwei (\w+ )?übrig\w*\b",
        r"\bnur noch zwei\b|\bsie und (ein|eine|einen|einem|einer) (andere|weitere)\w*\b",
        r"\b(unter|zu) den (letzten|finalen) (zwei|beiden|drei)\b",
        r"\b(sie|du) (waren|warst|gehörten|gehörtest|kamen|kamst)\b.{0,40}?\b(eng(ere|ste)[nr]? (aus)?wahl|letzten runde|finale[nr]?|endrunde|favorit\w*)\b(?!.{0,10}nicht)",
        r"\b(knappe|sehr knappe|denkbar knappe) entscheidung\b|\bnur knapp\b|\bknapp (für|gegen)\b",
        r"\b(sie|du) (sind|bist|waren|warst|wurden|wurdest) (\w+ ){0,2}(zweite[r]?|auf platz zwei|nummer zwei)\b",
        r"\b(nummer|platz) (zwei|2)\b",
    ),
    filled=(
        r"\b"
        + JOB
        + r"\b.{0,60}?(?<!nicht )(?<!nicht mehr )\b((nach|neu)?besetzt|besetzen|vergeben)\b(?! (werden|sein) (soll|kann|möchte))",
        r"\b(haben|wurde|ist)\b.{0,30}?\b"
        + JOB
        + r"\b.{0,40}?(?<!nicht )(?<!nicht mehr )\b((nach|neu)?besetzt|vergeben)\b",
    ),
    closed=(
        r"\b"
        + JOB
        + r"\b.{0,60}?\b(gestrichen|zurückgezogen|entfällt|entfallen|gestoppt|nicht mehr (besetzt|verfügbar|ausgeschrieben|zu besetzen)|nicht besetzt)\b",
        r"\bnicht (mehr )?(zu )?(nach)?besetz(en|t)\b",
        r"\b(ausschreibung|\w*verfahren)\b.{0,30}?\b(aufgehoben|abgebrochen|eingestellt|beendet)\b",
    ),
    waiting=(
        r"\b(führen|sprechen|laufen|finden) (\w+ ){0,2}noch\b.{0,40}?\bgespräch\w*\b|\bnoch (\w+ )?gespräche (mit|führen)\b",
        r"\b(dauert|benötigen|brauchen) (\w+ ){0,3}(noch|länger|etwas)\b.{0,30}?\b(zeit|wochen|tage|länger)\b",
        r"\b(auf eis|vorerst gestoppt|pausiert)\b",
        r"\beinstellungs(stopp?|pause)\w*\b(?!.*\b(zurück\w*|schließ\w*|abge\w+|beend\w+|gestrichen|streichen|eingestellt|nicht mehr|keine[nr]?|nicht (nach)?besetz\w+|absag\w*)\b)|\b(neu)?einstellungen\b.{0,40}?\b(pausier\w*|ausgesetzt|auszusetzen|aussetzen|gestoppt|ruhen)\b",
        r"\b(\w*verfahren|\w*prozess|auswahl|besetzung|suche)\b.{0,30}?\b(ruht|ruhen|pausier\w+|ausgesetzt)\b",
        r"\b(noch|bisher|bislang) (\w+ )?(keine|nicht) (\w+ )?(entscheidung|entschieden)\b|\bentscheidung\b.{0,30}?\bnoch nicht (getroffen|gefallen)\b",
        r"\b(entscheidung|auswahl|rückmeldung|prozess|verfahren)\w*\b.{0,40}?\b(verzögert|verschiebt sich|dauert|länger)\b|\b(noch|weiterhin|bleib\w*|(?<!nicht )weiter) im rennen\b|\bbesetzung\b.{0,30}?\bverzöger\w+",
        r"\b(verfahren|auswahl|prozess)\b.{0,20}?\b(läuft|laufen) noch\b",
    ),
    offer=(
        r"\b(fangen|beginnen|starten) sie\b.{0,60}?\bbei uns\b|\b(fängst|beginnst|startest) du\b.{0,60}?\bbei uns\b|\bvertrag (fertig|vorbereite|unterschreib|aufsetze)\w*",
        r"\b(möchten|würden uns freuen|freuen uns|hoffen),? (sehr )?(dass|wenn) (sie|du)\b.{0,30}?\b(anfangen|anfängst|beginnen|beginnst|arbeiten|arbeitest|verstärken|verstärkst)\b",
        r"\bnehmen (sie|dich)\b.{0,30}?\b(in|bei) (unser|uns)\w*\b|\b(arbeits)?vertrag (kommt|folgt|geht|liegt)\b",
        r"\b(freuen uns|möchten|würden|können|gerne)\b.{0,60}?\b(stelle|position|arbeitsvertrag|vertrag|job)\b.{0,40}?\b(anbieten|anzubieten)\b",
        r"\b(vertragsangebot|arbeitsvertrag|stellenangebot für sie|jobangebot)\b.{0,60}?\b(anbei|anhang|senden|zusenden|schick\w*|erhalten|unterschr\w+|unterbreiten)\b",
        r"^zusage\b|\b(machen|unterbreiten) (wir )?(ihnen|dir) (\w+ )?ein (\w+ )?angebot\b|\b(ihnen|dir) (eine|die) zusage\b|\bfür (sie|dich) entschieden\b",
        r"\bbieten (wir )?(ihnen|dir) (\w+ ){0,3}?(die|den) (\w+ )?(stelle|position|job|arbeitsplatz|ausbildungsplatz|ausbildungsstelle)\b(?!, (die|in der|mit der) )",
        r"\b(ihnen|dir) (\w+ )?(die|den) (stelle|position|job|arbeitsplatz|ausbildungsplatz)\b.{0,120}?\b(anbieten|anzubieten)\b",
        r"\b(freuen uns|freue mich|möchten|würden|können|gerne?)\b.{0,60}?\banzubieten\b|\b(sie|du) (haben|hast) (die stelle|den job)\b",
        r"\b(anbei|im anhang|angehängt)\b.{0,40}?\b(arbeitsvertrag|vertrag|vertragsentwurf)\b",
        r"\b(möchten|würden|wollen|werden) (wir )?(sie|dich) ((sehr|gern|gerne|ab|zum|für|bei|in|\d+\.|\d+|\w+(uar|ril|uni|uli|ust|ber)|märz|mai|uns|das|unser|team) )*(einstellen|übernehmen|ins team holen|im team haben)\b",
    ),
    assessment=(
        r"\blink zu[rm]? \w*(aufgabe|test)\b|\b(fragebogen|\w*test|\w*aufgabe)\b.{0,40}?\b(auszufüllen|ausfüllen|zu bearbeiten|zu lösen|zu absolvieren)\b",
        r"\b(testaufgabe|probeaufgabe|fallstudie|case study|online-?(assessment|test)|einstellungstest|programmieraufgabe|fallaufgabe|arbeitsprobe|eignungstest|aufgabenstellung)\b.{0,80}?"
        r"\b(bearbeit\w*|lösen|durchführ\w*|absolvier\w*|ausfüll\w*|einreich\w*|zusend\w*|anbei|unten|link|bis)\b",
        r"\b(bearbeiten|lösen|absolvieren|füllen|machen) (sie|du)?\b.{0,60}?\b\w*(aufgabe|test|assessment|fallstudie|fragebogen)\b",
        r"\bnächste[rn]? schritt\b.{0,100}?\b(aufgabe|test|assessment|fallstudie|probearbeit)\w*",
        r"\b(angehängte|beigefügte|anbei|folgende|kleine)\w*\b.{0,40}?\b(aufgabe|fallstudie|fallbeispiel|test|probetext)\w*\b",
        r"\b(deine|ihre) (lösung|ausarbeitung|antworten|ergebnisse)\b.{0,40}?\b(schick\w*|send\w*|einreich\w*|zurück)\b|\b(schick\w*|send\w*)\b.{0,40}?\b(deine|ihre) (lösung|ausarbeitung)\b",
    ),
    invitation=(
        r"\b(mit ihnen|mit dir) (unterhalten|sprechen|reden|austauschen|telefonieren)\b|\b(ließe|lässt) sich das einrichten\b",
        r"\b(können|könnten|möchten|kannst|könntest) (sie|du)\b.{0,60}?\b(zu uns|bei uns vorbei)\b.{0,10}?\bkommen\b",
        r"\bbitten (wir )?(sie|dich)\b.{0,20}?\bzu (einem|unserem) (\w+ )?(gespräch|termin|interview)\b",
        r"\b(laden|lade|einladen|einzuladen|einladung|eingeladen)\b.{0,100}?\b(gespräch|interview|telefonat|kennenlern\w*|termin|videocall|call|vorstellungsgespräch|probearbeit\w*|probetag|treffen)\b",
        r"\b(gespräch|interview|telefonat|vorstellungsgespräch|kennenlerngespräch|probearbeit\w*)\b.{0,80}?\b(einladen|einzuladen|einladung|laden|eingeladen)\b",
        r"\b(persönlich|telefonisch|telefonat|video\w*|gespräch|gerne)\b.{0,60}?\bkennen(zu)?lernen\b",
        r"\b(würde|würden|möchte|möchten|wollen)\b.{0,60}?\b(telefonat|gespräch|vorstellungsgespräch|interview|videocall)\b.{0,40}?\b(mit (ihnen|dir|euch))\b.{0,20}?\b(führen|vereinbaren|verabreden|ausmachen)\b",
        r"\bpass(t|en) (ihnen|dir|es ihnen)\b|\bwann (hätten|haben|hättest|hast) (sie|du) (\w+ ){0,3}zeit\b|\b(terminvorschl\w+|terminbestätigung|termin vorschlagen)\b",
        r"\b(vorstellungsgespräch|interview|gespräch|termin)\b.{0,60}?\b(bestätigen|findet\b.{0,40}?\bstatt|vereinbaren|am (montag|dienstag|mittwoch|donnerstag|freitag)|um \d{1,2}(:\d\d)? uhr)\b",
        r"\b(hast|haben|hätten|hättest) (du|sie)\b.{0,60}?\b(zeit|halbe stunde|stündchen|minuten|lust)\b.{0,60}?\b(telefonat|telefonieren|gespräch|kennenlern\w*|call|austausch|kaffee|treffen)\b",
        r"\b(würden|möchten|wollen) (wir |ich )?(sie|dich|gern|gerne)\b.{0,40}?\b(treffen|sprechen|kennen ?lernen|wiedersehen)\b",
        r"\b(würden|möchten) (sie|dich) (gern|gerne)\b.{0,30}?\b(sehen|treffen|kennen\w*)\b|\b(bestätig\w+)\b.{0,30}?\b(telefonat|gespräch|interview|termin)\b|\b(kommen sie|komm|vorbei(zu)?(kommen|schauen)|vorstellen kommen|bei uns vorzustellen)\b.{0,40}?\b(montag|dienstag|mittwoch|donnerstag|freitag|uhr|vorbei)\b",
        r"\b(zweitgespräch|zweite[ns]? gespräch|probetag|probearbeiten|schnuppertag)\b.{0,60}?\b(am|um|einladen|termin|uhr)\b",
    ),
    calling_off=(
        r"(?<!nach dem )(?<!nach unserem )(?<!nach ihrem )(?<!nach deinem )(?<!für das )\b(termin|gespräch|vorstellungsgespräch|interview|telefonat)\w*\b.{0,80}?\b((?<!ihnen )(?<!dir )(?<!leider )absagen|abgesagt|verschieben|verschoben|verlegen|verlegt|entfällt|nicht stattfinden|nicht statt)\b",
        r"\b(für|am) "
        + DAY
        + r"\b((?!ihnen|dir).){0,30}?\b(absagen|verschieben)\b|\b(absagen|verschieben) (auf|am|für) "
        + DAY
        + r"|\bstatt (am )?"
        + DAY,
        r"\bterminverschiebung\b|\bterminabsage\b|\b(aktualisierte einladung|abgesagter termin)\b|^abgesagt: ",
        r"\bnicht wie geplant\b|\b(termin|gespräch|interview|telefonat)\w*\b.{0,60}?\b(klappt|geht|passt|schaffe)\b.{0,25}?\bnicht\b",
        r"\b(termin|gespräch|interview|telefonat)\w*\b.{0,40}?\b(ausfallen|fällt aus|fallen aus)\b",
        r"\b(schaffe|schaffen|kann|können)\b.{0,25}?\b(termin|gespräch|interview|telefonat)\b.{0,40}?\bnicht (wahrnehmen|halten|führen)?(?=[.,!]|$)|\bneuer termin(vorschlag)?:",
    ),
    missing=(
        r"\b(fehlt|fehlen)\b.{0,40}?\b(\w*zeugnis\w*|unterlagen?|nachweis\w*|lebenslauf|anschreiben|dokument\w*|angaben?|kopie\w*|bescheinigung\w*)\b|\b(reichen|senden|schicken|laden) sie\b.{0,60}?\b(nach|hoch)\b|\b(bitte|noch|müssen|bis)\b.{0,60}?\bnach(zu)?reichen\b",
        r"\b(noch einmal|nochmals|erneut)\b.{0,40}?\b(schick|send|hochlad|zukommen)\w*|\bnicht (geöffnet|öffnen|lesen|gelesen|lesbar)\b|\bbenötigen wir (noch|von ihnen)\b|\bunvollständig\w*\b|\b(ohne|da|weil) (\w+ ){0,3}(lebenslauf|zeugnis|unterlagen|nachweis)\w* fehlt\w*",
    ),
    acknowledgement=(
        r"^(ihre |deine )?bewerbung (wurde )?(erfolgreich )?(versendet|verschickt|abgeschickt|übermittelt|gesendet|eingegangen)\b",
        r"\b(eingang|erhalt) (ihrer|deiner) (\w+ )?(bewerbung|unterlagen|bewerbungsunterlagen)\b",
        r"\b(ihre|deine) (\w+ )?(bewerbung|unterlagen|bewerbungsunterlagen)\b.{0,60}?\b(erhalten|eingegangen|angekommen|übermittelt|prüfen|geprüft)\b",
        r"\b(dank|danke)\b.{0,20}?\bfür (ihre|deine|die) (\w+ )?(bewerbung|zusendung|einsendung)\b",
        r"\beingangsbestätigung\b",
        r"\b(alles|gut|heil|unterlagen|mail|bewerbung)\b.{0,20}?\b(angekommen|eingegangen|da)\b(?!.{0,10}nicht)",
        r"\b(bewerbung|unterlagen)\b.{0,20}?\b(liegt|liegen) (uns|mir) vor\b",
        r"\b(dass|wenn) (du dich|sie sich) (bei uns )?(bewirbst|beworben|bewerben)\b",
    ),
    patience=(
        r"\b(bisschen|etwas|um|noch|ihre|deine) geduld\b|\b(gedulden sie sich|gedulde dich)\b",
    ),
    farewell=(
        r"\b(wünschen?|alles gute|viel (glück|erfolg))\b.{0,60}?\b(weitere\w*|weiterhin|zukunft|beruflich\w*|weg|suche|stellensuche)\b|\bdrücken?\b.{0,20}?\bdaumen\b|\balles (liebe und )?gute\b",
    ),
    regret=(
        r"\b(leider|bedauer\w*|schade|leid|schweren herzens|enttäusch\w*|schwer ?gefallen|nicht leicht)\b",
    ),
    probable_refusal=(
        r"\b(vorstellungen|erwartungen)\b.{0,60}?\bauseinander\w*",
        r"\b(keine|nichts) (bessere|günstigere|positive|erfreuliche(re)?|gute|schöne(re)?)[ns]?\b",
        r"\b(es|fachlich|erfahrung\w*|kenntnisse)\b.{0,30}?\bnicht (ganz |aus)?(reicht|genügt)\b",
        r"\b(nicht|keine?n?|kaum)\b[^;:]{0,60}?\b" + ON + r"\b",
        r"\b(leider|bedauer\w+)\b[^;:]{0,60}?\b(stellen|plätze|platz|stelle)\b[^;:]{0,20}?\b(voll|besetzt|vergeben|belegt)\b",
        r"\b(prozess|verfahren|bewerbung)\b.{0,30}?\b(hier|an dieser stelle|damit|heute) (zu )?(beenden|beendet|abschließen|enden)\b",
    ),
    probable_invitation=(
        r"\b" + MEETING + r"\b.{0,80}?\b" + DAY,
        r"\b" + DAY + r".{0,80}?\b" + MEETING + r"\b",
    ),
    other_time=(r"\b(andere[nr]?|neue[nr]?|alternative[nr]?) (termin|uhrzeit|tag)\w*\b",),
    taken_back=TAKEN_BACK,
    called_back=CALLED_BACK.called_back,
    other_left=CALLED_BACK.other_left,
    still_wanted=CALLED_BACK.still_wanted,
    withdrawn=(
        r"\bmeine bewerbung\b.{0,40}?\bzurück(zu)?(ziehen|nehmen)\b|\bziehe\b.{0,40}?\bbewerbung\b.{0,20}?\bzurück\b|\bich (mich für )?ein(e)? andere[s]? (stelle|angebot) (angenommen|entschieden)\b",
        r"\b(sie|du)\b.{0,40}?\bbewerbung\b.{0,20}?\bzurück(gezogen|ziehen|nehmen)\b",
        r"\b(respektier|akzeptier|bedauer|versteh)\w+ (wir |ich )?(natürlich |sehr )?(ihre|deine) entscheidung\b|\b(sie|du)\b.{0,20}?\bsich (\w+ )?(gegen uns|anderweitig|für (eine andere|ein anderes|einen anderen))\b.{0,30}?\b(entschieden|entscheid\w+)\b",
        r"\bbei mir (hat|ist|war) (es|das|damals|auch|damit)\b|\bich (habe|hab) .{0,40}?\b(stelle|job|platz)\b.{0,40}?\bnicht (bekommen|gekriegt)\b|\bich verlasse\b|\bmein letzter (arbeits)?tag\b",
        r"\b(ihre[rnm]?|deine[rnm]?) neuen? (stelle|job|position|aufgabe|arbeitgeber)\b|\brückzug (ihrer|deiner) bewerbung\b|\bauf (ihren|deinen) wunsch\b.{0,60}?\b(gelöscht|zurückgezogen|entfernt|storniert|geschlossen|beendet)",
    ),
    absent=(
        r"\bnicht im (hause|büro)\b|\babwesenheit\w*\b|\bautomatische antwort\b|\b(bin|befinde mich|derzeit|zurzeit|aktuell|bis \S+) (\w+ ){0,3}im urlaub\b|\bin elternzeit\b",
    ),
    not_a_job=(
        r"\b(wohnung\w*|mietobjekt|mieter\w*|mietvertrag|besichtigung\w*|wg-zimmer|vermiet\w+|zahlung|bestellung|rechnung|krankenkasse|erstattung|kreditantrag\w*|\w*darlehen\w*|\w*hypothek\w*|versicherungsantrag\w*|visumantrag\w*|(ihre?[nms]?|deine?[nms]?) \w*antrag\w*(?! auf (aufnahme|zulassung|einstellung))|gewinnspiel|verlosung|(ihr|dein)e? (sohn|tochter|kind|hund)|angebotsanfrage|anbieter|(das|ein|dein|ihr) zimmer|schreber\w+|kita-?platz\w*|kindergartenplatz|betreuungsplatz|schulplatz|studienplatz|stellplatz|kleingarten|bonität|schufa|manuskript|vortragsvorschlag|beitragseinreichung|volkshochschule|\w{3,}kurs(es)?|mitgliedschaft|garantie\w*|reklamation|adoption|tierheim)\b",
    ),
    about_a_job=(
        r"\b(stelle|position|bewerbungsgespräch|vorstellungsgespräch|lebenslauf|\w*ausbildung\w*|lehrstelle|praktikum\w*|personalabteilung|recruit\w*|kandidat\w*|einstell\w*|arbeitsvertrag|karriere)\b",
    ),
    selling=(
        r"\b((unser|kostenlos|ein)\w* (\w+ ){0,2}(webinar|masterclass|bootcamp)|\d+ ?% (rabatt|günstiger)|(ihr|dein) (\w+-?)?(abo|abonnement)|platz sichern)\b",
    ),
    advertising=(
        r"\b(jobalarm|job-?alert|neue (jobs|stellen\w*)|passende (jobs|stellen\w*)|stellenempfehl\w+)\b",
    ),
    unless=r"\b(bei nicht\w+|andernfalls|ansonsten|sonst (können|wird|müssen|ist)|sollten?|falls(?! sich (\w+ )?(etwas|eine|eine? \w+ \w+))|(?<!auch )(?<!selbst )wenn(?! (sie|du) (\w+ )?(woll|willst|möcht))|sofern|im falle|insofern|nur (kandidaten|bewerber)\w*|gegebenenfalls"
    r"|ob (wir|sie|du|ich|und|ihre?|deine?)|^ohne(?! (\w+ )?\w*(schein|erfahrung|kenntnis|abschluss|ausbildung|studium))|ohne (diese[nrs]?|ihren?|deinen?)"
    r"|(erhalten|hören|bekommen) (sie|du) (\w+ )?(bis|innerhalb|binnen|in den|nach)|gemerkte[nr]?|gespeicherte[nr]?"
    r"|schade,? dass (sie|du)|bedauern ihre entscheidung|(bewerber|bewerbung|kandidat|interessent|person)\w*,? (die|deren)\b.{0,30}?\b(nicht|kein\w*)|(diejenigen|denjenigen|alle[n]?),? (die|welche|deren|denen)\b.{0,30}?\bnicht|nicht (jede[nr]?|alle[nr]?|jedem)|(nicht \w+te|abgelehnte|abgewiesene)[nr]? (bewerb|kandidat|interessent)\w*|(warum|wieso|(?<!, )weshalb|wie) (eine?|viele|so viele|manche|unternehmen|firmen|arbeitgeber))\b|^wer\b|^(bewerber\w*|kandidat\w*|personen),? (die|welche|ohne)\b",
    harmless=r"\b(noch nicht|verzichten auf ein (zweites|weiteres)(?! \w+ mit (ihnen|dir))|handys?|vorher|zuvor|bisher|bislang|termin\w*|uhrzeit|erreichbar|(mich|uns|sie|dich|ihn|zu) (\w+ )?erreich\w+|(?<!abschlägige )(?<!negative )(?<!ablehnende )antwort\w*|zögern|sorgen|bitte(?! (haben|sehen|nehmen|verstehen|betrachten|verzeihen|entschuldigen) sie| (nimm|versteh|verzeih|entschuldige))|gehalt\w*|montags|weitergeleitet|anhang|ohne(?! (sie|dich|(\w+ )?\w*(schein|erfahrung|kenntnis\w*|abschluss|ausbildung|studium)))|scheitern|fehlt(?!\b[^.]{0,30}(erfahrung|praxis|kenntnis))|jede[nr]?|reisekosten|parkplätze|start\w*|alle[nr]? bewerb\w+|im haus|rückfragen|begründung|feedback|fahrtkosten|parken|datei\w*|dokument\w*|foto\w*|scan\w*|hochgeladen\w*|lastschrift|abgebucht|zahlung|rechnung)\b",
    undecided=r"\b(niemand (sonst|anders|anderen?)|sonst (noch )?(niemand|keiner)|wart\w+ (\w+ )?auf (die|seine|ihre|deren) (antwort|zusage|rückmeldung)|ob (er|sie|diese|dieser) (zusagt|annimmt|unterschreibt)|noch nicht (zugesagt|angenommen|unterschrieben))\b",
    called_off=r"\b(absagen|abgesagt\w*|ausfallen|fällt aus|fallen aus|entfällt|nicht stattfinden|nicht statt|terminabsage)\b",
    unsure=r"\b(nicht|leider|kein\w*|falls|wenn(?! (sie|du) (\w+ )?(woll|willst|möcht))|sollten?|andere[nr]?"
    r"(?! (bewerber|kandidat|person|finalist)\w* (hat|haben|ist)\b.{0,30}?\b(abgesagt|abgelehnt|abgesprungen|verzichtet|zurückge\w+)))\b"
    r"|\b(platz|plätze|rabatt|gutschein)\b.{0,60}?\b(kurs|seminar|lehrgang|weiterbildung|webinar|workshop)\w*|\brabatt\b",
    pieces=PIECES,
    scope=SCOPE,
    other_job=r"\b(ander|weiter|zweit|ähnlich|alternativ|passend)\w*\b.{0,30}?\b(stelle|position|vakanz|funktion|rolle)\b"
    r"|\b(stattdessen|alternativ)\b|\bunsere[r]? (\w+ )?(stelle|position|ausschreibung|vakanz)\b|\b(stelle|position) (als|der|des)\b",
    elsewhere=r"\b(ihre? (neue |künftige |direkte )?(chef(in)?|vorgesetzte[rn]?|ansprechpartner(in)?)\b|gespräch (\w+ )?(führen|übernehmen) sollte|(ist|steht) (\w+ )?wieder offen|(ihre?|deine?)[nrm]? vorgänger\w*|von (ihnen|dir) empfohlen\w*|weil wir (sie|dich) (\w+ )?(auf|in|für|als)|((in|im jahr|von|aus|dass es) )?(19|20)\d\d mit (ihrer|deiner) bewerbung|(läuft|laufen|geht|bleibt|gilt) (\w+ )?(unverändert|weiter|wie bisher|für sie weiter)|irrtümlich|versehentlich|(technische[rn]?|auf einem) (\w+ )?(fehler|versehen|irrtum)|verwechselt|(ihre?|deine?)[nrm]? (bekannte|freund|bruder|schwester|mann|frau|nachbar|kolleg|mitbewohner)\w*|(letzte|vorige|frühere|damalige)[nr]? (stelle|ausschreibung)\b|(letzte[ns]?|vergangene[ns]?|vorige[ns]?) (jahr|mal|sommer|winter|herbst|frühjahr|frühling)|vor (einem|zwei|drei|einigen|ein paar) (jahr|monat)\w*|(gesprochen|geredet|unterhalten) hatten|(vielen|etlichen|anderen|zahlreichen)( \w+)? (absagen|abzusagen|enttäuschen|abgesagt)|gegen (\d+|viele|zahlreiche|\w+zig) (andere )?(mitbewerb|bewerb)\w*|nachdem\b.{0,80}?\b(nicht|nichts)\b.{0,30}?\b(hatten?|waren?|wurden?)|seinerzeit|damals|vor längerem|(ihre|deine)r? (frühere|damalige|letzte)[nr]? bewerbung)\b",
    pitch=(
        r"\b(neue|andere|weitere|spannende|passende)[nrs]? (idee|vakanz|stelle|position|möglichkeit|angebot|projekt)\b.{0,30}?\b(für (sie|dich)|interess\w+|vorstellen)\b",
        r"\b(soll|darf|dürfen|sollen|kann|können|dürfte) (ich|wir) (sie|ihnen|dich|dir|ihre?n?|deine?n?|mehr|das)\b((?!nicht|kein).){0,40}?\b(vorstell|weiterleit|weitergeb|send|schick|einreich|anbiet)\w*",
        r"\b(passt|wäre|ist|klingt) (das|dies)\b.{0,20}?\b(für (sie|dich)|etwas|was|interessant|spannend)\b|\b(haben|hätten|hast|hättest) (sie|du) (\w+ )?interesse\b|\b(habe|hätte|haben|hätten) (ich|wir) (\w+ )?(etwas|was) (neues|passendes|spannendes|anderes|interessantes)\b|\b(sie|dich) das (reizt|interessiert|anspricht)\b|\b(sind|wären|bist|wärst) (sie|du) (\w+ )?interessiert\b|\bsuche[n]? (ich|wir) (\w+ )?(für|in direktvermittlung)\b",
    ),
    door=(
        r"\b(gern\w*|möchten|können)\b.{0,40}?\b(feedback|rückmeldung) (geben|zukommen)\b|\b(möchten|wünschen) (sie|du) (\w+ )?(feedback|eine rückmeldung)\b",
        r"\b(unterlagen|bewerbung|lebenslauf|profil|daten)\b.{0,40}?\b(behalten|aufbewahren|aufheben|speichern|evidenz|vormerken)\b|\bin (kontakt|verbindung) (zu )?bleiben\b|\b(talent|bewerber)-?pool\b|\b(erneut|wieder|nochmals?|später) (bei uns |gerne? )?(zu )?(bewerben|melden)\b|\b(andere|weitere|künftige|zukünftige|spätere)[nr]? (stelle|position|vakanz|ausschreibung|gelegenheit|bewerbung)\w*\b|\bwege\b.{0,20}?\bkreuzen\b|\btür\b.{0,20}?\boffen\b",
    ),
    comparison=(
        r"\b(besser|näher|eher|stärker|geeigneter|mehr (praktische |praxis)?erfahrung|mehr praxis|erfahrener\w*|passender\w*|passgenauer|zu wenig|nicht genug)\b|\bjemand(en)?,? (mit|de[rn]|die)\b|\bfehlt\w* (uns|ihnen|dir|mir|es)\b.{0,30}?\b\w*(erfahrung|praxis|kenntnis|routine)\w*|\b(gern\w*)\b.{0,30}?\b(genommen|eingestellt|gehabt) hätten\b|\bhätten (wir )?(sie|dich) (\w+ )?(gern\w*)\b|\b(viele|zahlreiche|große zahl|hohe[nr]? (anzahl|qualität|niveau)|starke[ns]?)\b.{0,30}?\b(bewerb\w+|kandidat\w+|feld|konkurrenz)\b",
    ),
    decision=(
        r"\b(entscheidung|entschieden|entschlossen|beschlossen|beraten|abgewogen|abwägung|zu dem (schluss|ergebnis)|nach (\w+ )?(prüfung|überlegung|abwägung|beratung|rücksprache|durchsicht|auswertung)|überlegt)\b",
    ),
    courtesy=(
        r"\b(feedback|rückmeldung|\w*umfrage|begründung|behalten|aufbewahren|aufheben|speichern|vormerken|in kontakt bleiben|fanden sie|fandst du|wie war|bewerten|zufrieden|woran es lag|talent-?pool)\b|\bfragen\?",
    ),
    settling=(
        r"\b(ausweis\w*|karte|schlüssel\w*|badge|laptop|kleidung|mappe|unterlagen|arbeitsproben?|spind\w*)\b.{0,60}?\b(zurück\w*|abgeben|abzugeben|abholen|abzuholen|retour\w*|einwerfen)\b",
        r"\b(bankverbindung|iban|kontonummer|kontodaten|konto|belege?|quittung\w*|fahrkarten?)\b.{0,60}?\b(\w*kosten|auslagen|erstatt\w+|überweis\w+|anreise|reise|fahrt)\b|\b(\w*kosten|auslagen|erstatt\w+|anreise|reise|fahrt)\b.{0,60}?\b(bankverbindung|iban|kontonummer|kontodaten|konto|belege?|quittung\w*|fahrkarten?)\b",
    ),
    past=(
        r"^(?!.*\b(bestätig\w*|einlad\w*|eingeladen|einzuladen|würden|möchten|bitte\w*|nächst\w*|zweit\w*|können|könnten|gern\w*|verschieb\w*|verschoben)\b)[^;?]*\b(nach (dem|unserem|ihrem|deinem|einem)|seit (dem|unserem)|gestern|gestrige\w*|letzte[nrs]?|vergangene\w*|hatten|war|waren)\b[^;?]*\b(\w*gespräch\w*|telefonat\w*|treffen|probe\w+|schnupper\w+|\w*test|\w*aufgabe|präsentation|hospitation)\b",
        r"^(?!.*bestätig)((moin|hallo|hi|hey|liebe[r]?|sehr geehrte[r]?|guten tag)[^,;]{0,40}, )?[^,;]*\b(dank\w*,? (noch ?mals? |auch )*(fürs?|dass)|(hat|haben) (uns|mich) (\w+ )?gefreut,?|war (uns |mir )?(eine freude|schön),?)\b[^,;]*\b(\w*gespräch\w*|telefonat\w*|termin|treffen|besuch\w*|zeit|probe\w+|schnupper\w+|\w*test|\w*aufgabe|präsentation|teilgenommen|teilnahme|kennen(zu)?lernen|vorstellung|vorgestellt|kommen|hospitation)\b[^,;]*$",
    ),
    ahead=(
        r"\bbitte (\w+ ){0,3}(melden|senden|schicken|prüfen|füllen|bringen|laden|bestätigen|wählen|kommen|geben|reichen|tragen|rufen|sagen|unterschreiben|verwenden|nutzen) (sie|du)?\b|\b(melde|schick|sag|bring|ruf) (dich|mir|uns|bitte|einfach|kurz)\b",
        r"\b(um|noch) (noch )?(etwas |ein wenig |ein bisschen )?geduld\b|\b(sie|du) (sind|bist) (in|eine runde|eine stufe) (der nächsten|weiter)\b",
        r"\bfreuen? (wir |ich )?(uns|mich) (\w+ ){0,2}auf (sie|dich|ihren?|deinen?|das|ein)\b|\b(anbei|im anhang|hier) (finden|findest|ist|sind|der|die|das)\b|\bfinden sie anbei\b|(?<!mich )(?<!uns )\bbis (morgen|montag|dienstag|mittwoch|donnerstag|freitag|dann|bald)\b",
    ),
    pending=(
        r"\b(melden? (wir |ich )?(uns|mich)(?!.{0,40}\b(sobald|wenn|falls|mit (keine|einer schlecht)))|(?<!wollte )(?<!wollten )(?<!ich )(uns|mich) (\w+ ){0,3}(melden|zurückmelden)|in kürze|nächsten schritte|herzlichen glückwunsch(?! zu[mr]?\b)|zu- oder absage|zusage oder (eine )?absage|bewerbungsfrist|so oder so|in jedem fall|irrtümlich|versehentlich|aus versehen|verwechselt|läuft (\w+ )?(unverändert|weiter)|eine (stufe|runde) weiter|geben (wir )?(ihnen|dir) bescheid|informieren (wir )?(sie|dich)|wird (derzeit |aktuell )?geprüft)\b",
    ),
    welcome=(
        r"(?<!nicht )\b(für|auf) (sie|dich) (entschieden|gefallen)\b|(?<!nicht )\b(entschieden|gefallen)\b.{0,20}?\b(für|auf) (sie|dich)\b|\b(sie|du) (gehören|gehörst|sind|bist) (dazu|dabei|eine[r]? davon)\b|\bihre (ist|war) (eine davon|dabei)\b|\bgespräch mit (ihnen|dir) entschieden\b",
    ),
)
