"""What the hints find that German letters should not hold, by the names of `Phrases`."""

from letters.languages.german.plea_phrases import PLEAS
from letters.languages.patterns import any_of

FAULTS = {
    "blame": any_of(
        # Was erwartet wurde und was kam.
        r"(?:hätte|hatte|habe)\b[^.\n]{0,40}(?:anstand|respekt|stil|ehrlichkeit|offenheit|fairness"
        r"|höflichkeit|wertschätzung) (?:\w+ )?(?:erwartet|erhofft|verdient|gewünscht)|mit "
        r"(?:etwas |einem )?ander\w+ (?:\w+ )?gerechnet|haben sie mir (?:\w+ )?(?:hoffnung"
        r"|versprechung)\w* gemacht[^.\n]{0,30}|sie haben mir (?:\w+ )?(?:hoffnung"
        r"|versprechung)\w* gemacht[^.\n]{0,30}|(?:mir|mich) (?:\w+ )?(?:zuvor |vorher |noch )?so "
        r"(?:gelobt|hervorgehoben)|zweizeiler|einzeiler|(?:nur|bloß|lediglich|als|dann|diese) "
        r"(?:\w+ )?(?:zwei|drei) (?:\w+ )?(?:zeilen|sätzen?)\b",
        # Warten und Schweigen.
        r"(?:wochen|monate) (?:\w+ )?(?:gebraucht|geschwiegen|schweigen|ohne (?:ein wort|nachricht"
        r"|antwort))",
        # Vorher entschieden.
        r"(?:stand|war)\b[^.\n]{0,60}(?:von anfang an|von vornherein|längst|ohnehin|schon vorher) "
        r"(?:\w+ ){0,3}(?:fest|klar|entschieden|vergeben)|wunschkandidat\w*|wozu (?:dann|das ganze"
        r"|der ganze|die ganzen|noch)",
        # Was sie nicht taten.
        r"nicht (?:ein)?mal\b[^.\n]{0,40}(?:anruf|angerufen|gelesen|aufgeschlagen|angesehen"
        r"|angeschaut|für nötig|geantwortet|zugehört|ausreden)|für nötig (?:ge|be)?(?:halten|fanden"
        r"|funden)|herab(?:lässt|gelassen|lassend\w*)|(?<!offenheit )(?<!freundlichkeit "
        r")(?<!arbeit )spricht für sich(?!,? und (?:ich|es|gern))|sparen können|so (?:geht"
        r"|behandelt) man (?:nicht|keine|mit)",
        # Gekränkt.
        r"(?<!nicht )verwunder(?:t|lich)\b(?!,? wie (?:schnell|gut|freundlich|leicht|viel|ruhig"
        r"|herzlich|leise|warm|schön|offen))|fair (?:war|ist|finde|fand) (?:das|es|ich das|ich es) "
        r"(?:\w+ )?nicht|nicht (?:gerade |sehr |besonders )?(?:fair|anständig|korrekt|höflich"
        r"|professionell)\b|(?:verschaukelt|veralbert|abgespeist|hintergangen|abserviert|vorgeführt"
        r"|gedemütigt|veräppelt|ausgenutzt)\b|(?:komme|kam|fühle|fühlte) (?:ich )?mi(?:r"
        r"|ch)\b[^.\n]{0,40}(?:verraten|betrogen|benutzt|getäuscht|herabgesetzt|klein|dumm) "
        r"|(?:unprofessionell|respektlos|stillos|taktlos|herzlos|arrogant|überheblich|beschämend"
        r"|unwürdig|würdelos|kränkend)\w*",
        # Dank und Glückwunsch, die anders gemeint sind.
        r"danke für nichts|(?:vielen|schönen|besten) dank auch\b(?! (?:an|für|im))|passte (?:\w+ "
        r"){0,3}(?:nase|alter|gesicht|name) nicht",
        # Weiteres, was kränkt oder anklagt.
        r"(?:mindestmaß|funken|hauch|quäntchen) (?:an )?(?:\w+ )?(?:anstand|respekt|höflichkeit"
        r"|wertschätzung)|(?:schwach|traurig|armselig|enttäuschend|unmöglich|peinlich|beschämend"
        r"|daneben|skandalös|bedauerlich|bitter)\b[^.\n]{0,10}(?:finde ich|war das|ist das|von "
        r"ihnen|, wie)|(?:finde|fand|halte|empfinde) (?:ich )?(?:das|es"
        r"|ihr\w*)\b[^.\n]{0,30}(?:schwach|traurig|armselig|unmöglich|peinlich|daneben|schade von"
        r"|bitter|unverschämt|frech|schlechten stil|nicht in ordnung|stillos)\w*|(?:zum narren|an "
        r"der nase|hinters licht|für dumm|am ausgestreckten arm|im dunkeln|warmgehalten|hängen "
        r"lassen|hingehalten|auf die folter)|(?:wochenlang|monatelang|tagelang"
        r"|ewig)\b[^.\n]{0,50}(?:warte|nichts|schweig|geschwiegen|keine?\b|ohne|hinge|hin und|hör"
        r"|nicht|ruhe|still|zapp|häng)\w*|(?:warte\w*|schwieg\w*|hingehalten|nichts|stille"
        r"|funkstille)\b[^.\n]{0,20}(?:wochenlang|monatelang|tagelang|ewig)\b|(?:hätten) (?:sie "
        r"|man |ihr )?(?:mir |sich )?(?:\w+ ){0,4}(?:wenigstens|zumindest|gleich|früher|vorher"
        r"|ehrlich|offen)\b[^.\n]{0,40}(?:können|sollen|müssen|dürfen|gehört)|(?:hätte|hätten) "
        r"(?:ich |wir )?(?:das |es )?(?:nur )?(?:vorher|früher|gleich) gewusst|(?:alibi"
        r"|scheinverfahren|farce|theater um|(?:das|dieses|ganze|nur ein|so ein) schauspiel\b(?! "
        r"(?:der|mit|für|aufge))|kasperltheater|pflichtübung|staffage|lückenbüßer|füllmaterial"
        r"|zählkandidat)\w*|(?:wort|versprechen|zusagen?|versprechungen)\b[^.\n]{0,30}(?:nichts"
        r"|wenig) (?:wert|zu geben|zählt|zählen)|(?:sagt|sagen|spricht|verrät) (?:ja |wohl "
        r"|eigentlich )?(?:(?:alles|einiges|bände) (?:über|aus)|viel aus)|(?:nach|trotz|bei) "
        r"(?:all |so viel |so vielen |drei |vier |zwei )\w*[^.\n]{0,40}(?:so |derart |einfach "
        r")?(?:abgefertigt|abgespeist|abgewimmelt|fallen gelassen|aussortiert|abgelehnt|stehen "
        r"gelassen|abserviert)|(?:abgefertigt|abgewimmelt|aussortiert|vor den kopf|schlag ins "
        r"gesicht|ohrfeige|wie (?:eine nummer|luft|dreck|ein bittsteller))|(?:offenbar|anscheinend"
        r"|wohl|scheinbar|augenscheinlich)\b(?! (?:nicht|kein\w*) (?:leicht|einfach|schwer|fern"
        r"|selbstverständlich|alltäglich|oft|viele|falsch))[^.\n]{0,40}(?:(?:nicht|nichts"
        r"|kein\w*)\b(?! (?:leicht|einfach))|nur (?:um|ein\w*|zum|pro|der|die|das|noch|auf)\b"
        r"|lieber|wichtiger|egal)\b|(?:geduld|vertrauen|zeit|mühe)\b[^.\n]{0,20}(?:missbraucht"
        r"|ausgenutzt|gestohlen|verschwendet|vergeudet|geraubt)",
        # Andere Worte dafür.
        r"hätte(?:n sie|t ihr|st du) mir (?:(?!nicht)\w+ ){0,6}(?:sagen|mitteilen|ersparen) "
        r"(?:können|müssen)|frage mich,? ob (?:\w+ ){0,3}jemand|mehr erwartet|art,? wie "
        r"[^.\n]{0,60}(?:enttäuscht|verletzt|geärgert)|so viel zu (?:ihr|dein|eur)\w*|(?:wenigstens"
        r"|zumindest|mindestens) (?:\w+ ){0,3}(?:erwartet|verdient)|(?<!statt einer )(?<!statt "
        r"eine )(?<!keine )(?<!statt per )(?:standard|serien|form|textbaustein|sammel)\w*(?:mail"
        r"|brief|absage|nachricht)\b|(?:schwaches|trauriges|armseliges|schlechtes) bild|(?:komisch"
        r"|seltsam|merkwürdig|eigenartig),? (?:dass|wie)|(?:interessant|erstaunlich|lustig),? "
        r"(?:dass (?:man|sie|ihr|jemand|nun|jetzt|plötzlich|am ende|ausgerechnet|es|einem|meine"
        r"|mein)|wie (?:man|sie mit|schnell (?:sie|man|plötzlich|ein)|wenig|sich|viel (?:wert|zeit"
        r"|geduld)|plötzlich|leicht))\b(?!,? (?:noch|mit dampf|[^.\n]{0,40}(?:zum laufen|bringen"
        r"|bauen|machen|backen|planen|pflegen)))|hätte (?:ich )?(?:eigentlich |doch |schon "
        r")?(?:erwartet|gedacht|geglaubt|angenommen|gemeint),|nach (?:all|der ganzen) (?:der |dem "
        r"|den )?(?:mühe|arbeit|aufwand|jahren|zeit)\b(?! (?:in|am|auf|bei|an|ohne|im) )|glauben "
        r"lassen|befremdet|(?<!niemand hat sich )übergangen|(?:geopfert|hergegeben), um|weniger, "
        r"als man|man mir (?:sagte|versprach|erzählte)|überrascht\b(?=[^.\n]{0,60}\b(?:absage"
        r"|entscheid|wahl|ergebnis|abgelehn|abgesag|jemand|nicht|kein|anders|andere[nr]?\b|wie "
        r"wenig|ihr(?:e[rnm]?)? (?:nachricht|antwort|brief|mail|schreiben|schritt|urteil)|nach "
        r"(?:all|dem|den|der|so)\b|nun doch|trotz|plötzlich)\w*|[^.\n]{0,3}$|\.)|(?<!nicht "
        r")(?<!nichts )(?:unfair|ungerecht\w*)\b(?! (?:war|ist|fand ich) (?:daran |das |hier "
        r")?(?:gar |überhaupt )?(?:nichts?|keineswegs))|(?:offenbar|offensichtlich|vermutlich"
        r"|anscheinend)\b(?! (?:viele?|gute?|einen guten|gern|richtig|gut)\b)(?=[^.\n]{0,70} (?:ich"
        r"|mir|erfahrung|alter|jahre\w*|leistung|wort|worte|treue|können|sie|man|zählt|zählen"
        r"|reicht|wichtig\w*|entschieden|anders\w*|gesucht|gewollt|niemand)\b)|(?<!sie haben "
        r")(?<!sie hatten )(?:offenbar|offensichtlich)\b(?=[,.])|hatte (?!nicht)(?:\w+ )?(?:gedacht"
        r"|angenommen|geglaubt)\b(?=,? (?:dass )?(?:\w+ ){0,3}(?:ich|mein\w*|erfahrung|jahre|zählt"
        r"|sie|ihr|ihnen|bei|wir|man|ein wort|versprech\w*|die stelle)\b)(?![^.\n]{0,80}(?:belehrt"
        r"|gezeigt|überrascht))|ohnehin überschätzt|überschätzt|(?:die|der|zur|ganze|ehrliche) "
        r"wahrheit\b(?! ist,)(?=[^.\n]{0,40}(?:sag|schreib|verträg|hör|verdien|wiss|ins gesicht|zu "
        r"viel|geseh))\w*|den richtigen (?:nach)?namen|heutzutage\b(?=[^.\n]{0,60} (?:nichts|nicht"
        r"|niemand|kein\w*|wohl|mehr|zählt|egal|lieber|üblich|offenbar)\b)|mutigen wahl"
        r"|dachte[^.\n]{0,50}noch etwas wert|hingehalten|wer die hälfte|gratulieren, |befremd\w*"
        r"|(?:dürre|karge|lieblose|nichtssagende|kalte|knappe)[nr]? (?:mail|absage|nachricht"
        r"|antwort|zeilen)|zappeln (?:lassen|ließ\w*|gelassen)|gehört sich (?:so )?nicht|(?:nur"
        r"|bloß|leeres?) (?:gerede|geschwätz|worte|phrasen|floskeln)|wenigstens (?:einen|ein|eine) "
        r"(?:\w+ ){1,3}(?:gönnen|schreiben|wert)|umgehen können sie (?:\w+ )?nicht|stand (?:der "
        r"name|das|alles|es|die person|die entscheidung) (?:\w+ )?(?:schon|längst|bereits) (?:vor"
        r"|fest)",
    ),
    "argues": any_of(
        # Ein Grund, der nicht gelten soll.
        r"(?:einwand|argument|vorwurf|bedenken|kriterium)\b[^.\n]{0,60}(?:nicht|kaum|falsch"
        r"|haltlos)|stimmt (?:so |schlicht |einfach )?nicht\b|(?:trägt|zieht|überzeugt|sticht) "
        r"(?:\w+ )?nicht\b|nicht (?:gelten|stehen) lassen|lasse ich (?:so )?nicht (?:gelten"
        r"|stehen)|nicht (?:hinnehmen|akzeptieren|nachvollziehen|einverstanden)|hätte[n]? (?:\w+ "
        r"){0,5}(?:den ausschlag|zählen|wiegen|reichen|berücksichtigt|ausschlaggebend"
        r"|genügen)[^.\n]{0,20} (?:müssen|sollen|dürfen)|(?:bei allem respekt|mit verlaub),?",
        # Die Entscheidung noch einmal.
        r"lässt sich (?:\w+ ){0,3}(?:etwas|was) machen|(?:noch (?:ein ?)?mal )(?:\w+ "
        r"){0,2}(?:darüber|drüber) (?:reden|sprechen|nachdenken)|(?:lege|erhebe) (?:ich )?(?:\w+ "
        r")?(?:widerspruch|einspruch|beschwerde)|bevor sie (?:unterschreiben|endgültig|den vertrag)"
        r"|(?:ein weiteres mal|erneut|nochmals|noch einmal) (?:vor|prüfen)\b|(?:ihnen|da|hier|bei "
        r"der \w+|muss|dürfte|kann|wohl)\b[^.\n]{0,40}(?:fehler|irrtum|versehen) (?:unterlaufen"
        r"|passiert|vorliegen)|anders (?:urteilen|entscheiden|beurteilen|überlegen)",
        # Ich, oder wir beide.
        r"(?:dass ich|bin) (?:\w+ ){0,2}(?:die|der) richtige|bleibe (?:ich )?dabei|(?:zwei "
        r"(?:leute|personen|von uns)|beide|uns beide) (?:einstellen|nehmen|zu nehmen)",
        # Weiteres, was neu entschieden haben will.
        r"(?:entscheidung|urteil|einschätzung|bewertung|wahl|begründung)\b[^.\n]{0,30}(?:falsch"
        r"|irrig|voreilig|fehlerhaft|unbegründet|beruht|überzeugt mich nicht|anfechten|anzufechten"
        r"|korrigier\w*|rückgängig|zurücknehm\w*|zu revidieren)|(?:sie|du|ihr) (?:schreiben|sagen"
        r"|meinen|behaupten|schreibst|sagtest|sagten|schrieben)[^.\n]{0,15}(?:mir fehl|ich sei|ich "
        r"hätte|ich habe|dass mir|dass ich|es fehl)\w*|(?:zweite|weitere|letzte|neue|allerletzte) "
        r"(?:chance|gelegenheit|prüfung)\b|(?:gehen|geh|geht|denken|denk|denkt|schlafen|überlegen"
        r"|überleg|lesen|sehen|schauen|prüfen|reden) (?:du |ihr |wir )?(?:es |sich |das |dir |euch "
        r")?(?:bitte |doch |nochmal |noch einmal |noch mal |in ruhe )+(?:darüber|drüber|durch|an"
        r"|nach|nacht|mit|das|meine|es|in sich)?|(?:erfülle|erfüllte|bringe|habe|besitze) (?:ich "
        r")?(?:doch |sehr wohl |durchaus |ja |nämlich )?(?:sämtliche|alle) (?:anforderungen"
        r"|voraussetzungen|kriterien|punkte)|(?:sehr wohl|durchaus|entgegen ihrer|anders als "
        r"sie)\b[^.\n]{0,40}(?:erfahrung|kenntnis|habe|bin|kann|annahme|meinung|meinen"
        r"|schreiben)\w*|(?:spricht|sprechen|sprach) (?:doch |ja |alles |vieles )+für mich|(?:lasse"
        r"|lass|lassen) (?:ich )?(?:mich )?(?:so )?(?:nicht|schnell) (?:abwimmeln|abspeisen|locker"
        r"|so leicht)|(?:gebe|geb) (?:ich )?(?:noch |so schnell )?nicht auf|(?:ist|war|sei) (?:das"
        r"|dies|es) (?:wirklich |schon |denn |tatsächlich )?(?:ihr |das )?(?:letztes? wort"
        r"|endgültig|unumstößlich)|(?:überredet|umstimmen|umzustimmen|anders besinnen|eines "
        r"besseren (?:besinn|überzeug)\w*|zu meinen gunsten|doch noch (?:für mich|nehmen|einstellen"
        r"|umentscheid))\w*",
        # Andere Worte dafür.
        r"sprechen sie noch ein\s?mal mit (?!mir)|auf einem missverständnis|noch einmal (?:darüber "
        r"|drüber )?nachzudenken|(?:der meinung|sicher), dass ich (?:\w+ ){0,5}(?:richtig|best"
        r"|geeignet)\w*|(?:anderen|andere) (?:schluss|ergebnis|urteil)\b(?! (?:gewünscht|gehofft"
        r"|erhofft|gekommen wäre))|anders überlegen|noch einmal an(?:sehen|schauen|sähen)|meines "
        r"erachtens\b(?=[^.\n]{0,60}(?:praxis|erfahrung|ich\b|mein|entscheid|wahl|falsch|nicht"
        r"|bewert|sie\b|urteil))|(?:erfahrung|jahre|kenntnis|leistung|praxis|qualifikation"
        r"|abschl)\w*[^.\n]{0,30} wieg\w* (?:\w+ ){0,6}(?:mehr|schwerer)|für einen fehler|(?:vom"
        r"|des) gegenteils?|noch einmal (?:an(?:zu|seh|schau|hör|guck|fass)|durch(?:zu|les|seh"
        r"|geh(?:en)?\b|rechn|denk|schau))\w*(?! (?:hat|war|wäre|würde))|überdenk\w*|noch "
        r"ein\s?mal (?:\w+ ){0,3}(?:prüfen|entscheiden|anschauen|ansehen|anzusehen|zu sprechen|mit "
        r"dem)|noch mal (?:mit|\w+ )(?:dem chef|drüber|zu)?\w*(?= \w* ?(?:sprechen|prüf|nachdenk"
        r"|chef))|falsche entscheidung|(?:haben|wurde|vielleicht|etwas|dabei|dass|nicht|nur"
        r"|schlicht|hat|womöglich|ist)\b[^.\n]{0,50}(?<!fast )übersehen\b(?=[^.\n]{0,3}$|[.,:?]"
        r"|\s(?:haben|worden|wurde|wird|hat))|richtigstell\w*|endgültig entscheid\w*|neu (?:gewählt"
        r"|entschieden|bewertet|geprüft)|beschlussfähig|überlegen sie (?:es |sich |das |sich das "
        r"|es sich |sich es )?(?:bitte |doch )?(?:noch|nochmals|anders)|sie machen (?:da |damit "
        r"|hier )?einen (?:\w+ )?fehler|(?:noch|doch) (?:eine|die) chance,? (?:mich|mir|ihnen|es"
        r"|zu)|an der entscheidung (?:\w+ )?(?:noch |doch )?(?:etwas |was )?(?:ändern|rütteln"
        r"|drehen)|(?:wäre|bin|sei) (?:\w+ )?(?:die|eine|der) bessere (?:wahl|besetzung"
        r"|kandidat\w*)|überhaupt (?:berücksichtigt|bedacht|gesehen|gewürdigt)|(?:gründe|argumente"
        r"|begründung) (?:\w+ )?(?:überzeugen|überzeugt|leuchten|leuchtet) (?:mich|mir) (?:\w+ "
        r")?nicht|vorzulegen|schwerer wiegen|überzeugt, dass ich|die richtige bin|nichts "
        r"unterschrieben|ergibt sich eine andere|andere reihenfolge|in ihrer bewertung|erst eine "
        r"woche|probearbeit\w* (?:lass|geb|mach)\w*|(?:lass|lassen sie|lasst|nimm|nehmen sie|nehmt"
        r"|gib|geben sie|gebt) mi(?:ch|r) (?:\w+ ){0,5}(?:prob\w*|test\w*|beweisen|zeigen)|noch "
        r"ist \w+ nicht zu spät|geben sie mir (?:eine|die) (?:zweite )?chance",
    ),
    "fails": any_of(
        # Wer nicht bleibt oder es nicht kann.
        r"handtuch|(?:er|sie|der \w+|die \w+) (?:\w+ ){0,4}(?:nicht kann|überfordert|versagt"
        r"|versagen|davonläuft|einknickt)|(?:springt|springen) (?:er|sie|der"
        r"|die)\b[^.\n]{0,20}\bab\b|nicht (?:\w+ )?(?:zurechtkomm|zurechtfind|klarkomm)\w*|(?:in "
        r"die hose|schief ?(?:geh|läuf|lauf)\w*|den bach hinunter|nach hinten los)|(?:als|ein"
        r"|einen) (?:\w+ )?(?:fehlgriff|missgriff|reinfall|flop|notnagel)\b|(?:anfänger|neulinge"
        r"|theoretiker|quereinsteiger)\b[^.\n]{0,50}(?:scheiter|kündig|überforder|hält|halten"
        r"|gehen|geben)\w*",
        # Die Zeit wird es zeigen.
        r"wie lange (?:er|sie|der|die|das|es)\b[^.\n]{0,50}(?:hält|bleibt|schafft|gut ?geht"
        r"|mitmacht)\b|wie lange (?:er|sie|der|die|das|es)\b[^.\n]{0,50}\w+hält\b|früher oder "
        r"später (?!führ|komm|werde ich|bin ich|seh|treff|begegn|kreuz)|(?:werden|wirst|werdet) "
        r"(?:sie|du|ihr) (?:\w+ ){0,3}(?:merken|feststellen|bereuen|vermissen)|(?:fürchte|befürchte"
        r"|ahne|wette)\b[^.\n]{0,80}(?:nicht|keine?|wieder|bald|überfordert|scheitert)\b",
        # Weiteres, was es voraussagt.
        r"(?:wird|werden|dürfte|kann) (?:\w+ ){0,5}(?:scheitern|aufgeben|hinschmeißen|kündigen"
        r"|weglaufen|versagen|überfordert|das weite|abspringen|einknicken|untergehen|nicht "
        r"(?:lange )?(?:bleiben|halten|durchhalten|schaffen|bestehen|packen|überstehen|aushalten))"
        r"|(?:wenn|falls|sobald|sollte) (?:er|sie|der|die|ihr\w*) (?:\w+ ){0,4}(?:aufgibt"
        r"|hinschmeißt|kündigt|geht|abspringt|versagt|überfordert|reicht|enttäuscht|wegläuft"
        r"|hinwirft|krank wird|schwanger|genug hat|merkt|scheitert|aufgeben|scheitern|kündigen"
        r"|versagen|enttäuschen|überfordert sein)|(?:in|nach) (?:ein paar|wenigen|zwei|drei|sechs) "
        r"(?:wochen|monaten)\b[^.\n]{0,40}(?:suchen|(?<!hof )frei|weg\b|leer\b|bereuen|anrufen"
        r"|wieder (?:da|jemand|ohne|frei|vor|am|such|leer|aus))|(?:sie werden (?:sich )?(?:noch "
        r"|mich |an mich |es )?(?:zurück|wünschen|vermissen|denken|brauchen|sehnen|umschauen"
        r"|wundern))|(?:warten (?:sie|wir) (?:es |mal )?(?:nur )?ab|wir werden (?:es |ja )?sehen"
        r"|denken sie an meine worte|sie werden schon sehen|das geht nicht gut|das kann nicht gut"
        r"|na dann viel glück)|(?:zu (?:jung|unerfahren|weich|grün|verkopft|theoretisch|teuer)) "
        r"(?:für|um)\b",
        # Andere Worte dafür.
        r"gebe dem ganzen|(?:ihm|ihr|dem neuen|der neuen|denen) (?:gebe|geb) ich|(?:gebe|geb) "
        r"(?:ich )?(?:ihm|ihr|dem neuen|der neuen)|dem neuen gebe|(?:bleibt|bleiben|hält|halten) "
        r"(?:\w+ )?(?:selten|nicht|kaum) lange|(?:gehen|kündigen|verschwinden) (?:oft|meist|häufig)"
        r"|nicht gewachsen|bezweifle(?! nicht)|(?:anderen|neuen) person nicht|von (?:ihrer|eurer"
        r"|der) wahl enttäuscht|springe ich ein|(?:ersten|den|keinen|nächsten) winter (?:übersteht"
        r"|überlebt|schafft)|(?<!meine )erste wahl|(?<!dass es )nicht (?:klappt|klappen|bewährt"
        r"|bewähren|passt|passen|funktioniert|hinhaut|durchhält|hält|schafft|bleibt)|scheiter\w*"
        r"|abspringt|in der probezeit (?:ab|schon|geh|schei|kün|auf|wieder|weg)|(?:die|der) "
        r"probezeit (?:nicht|kaum|über|beend|schei|wieder)|(?:wenn|falls|sobald|bis) (?:der|die|das"
        r"|ihr\w*) (?:neue\w*|andere\w*|junge\w*|auserwählte\w*)|selten lange|(?:bleib|halt|hält"
        r"|dauert|geht|macht|währ)\w* (?:\w+ ){0,3}nicht lange|nicht lange (?:bleib|halt|gut|mach"
        r"|dauert,)\w*|(?:schafft|hält|packt) (?:\w+ ){0,3}(?:nie|nicht)|auf das falsche pferd"
        r"|falsch\w* (?:gesetzt|gewählt|entschieden)|hinterhand|(?:hält|halten) (?:das )?keine "
        r"(?:\w+ ){1,2}(?:durch|aus)|spätestens (?:im|in|nach|wenn|bis|ab)\b[^.\n]{0,40}(?:wieder"
        r"|suchen|anrufen|merken)|(?:junge|jungen) (?:leute|dinger|menschen|männer|frauen) "
        r"(?:laufen|gehen|sind|kündigen|wechseln|bleiben)\b[^.\n]{0,30}(?:weg|fort|schnell|nicht)"
        r"|(?:sie|ihr) (?:werden|werdet) (?:schon |noch )+an mich denken|glaube (?:ich )?nicht,? "
        r"dass (?:der|die|er|sie|ihr\w*)\b[^.\n]{0,40}(?:bleibt|hält|schafft|durchsteht|glücklich)"
        r"|wenn (?:sie|er) (?:wieder )?(?:geht|kündigt|hinschmeißt|aufgibt)|bereuen|als (?:irrtum"
        r"|fehler|fehlgriff) (?:heraus|erweis)\w*|das junge ding",
    ),
    "compares": any_of(
        # Fragen nach der anderen Person.
        r"(?:war|ist|hat|hatte|kommt|kann|kennt) (?:er|sie)\b(?! (?:wieder|noch|irgendwann"
        r"|eines))[^.!?\n]{0,60}\?|wie alt (?:ist|war) (?:er|sie|denn|die (?:person|neue|andere"
        r"|frau|dame)|der (?:neue|andere|mann|herr)|ihre?)\b|(?:herrn?|mann|frau|dame|person"
        r"|kollegin|kollegen),? (?:den|die|der) sie (?:\w+ )?(?:genommen|gewählt|ausgesucht"
        r"|bevorzugt|eingestellt)|worin (?:war|lag|bestand)",
        # Nebeneinander.
        r"(?:mehr|besser|länger|weniger|jünger|älter|günstiger|erfahrener) (?<!wissen besser "
        r")(?<!kennen besser )(?:\w+ ){0,2}als ich\b(?=[^.\n]{0,20}\?)|(?:im gegensatz|im vergleich"
        r"|verglichen|im unterschied) (?:zu\w?|mit) (?:\w+ )?(?:(?:ausgewählte|andere|neue"
        r"|gewählte)\w* (?:person|bewerb|kandidat|kolleg|kraft|frau|mann|·)\w*|(?:ausgewählte"
        r"|gewählte|anderen|neuen)\w*\b(?=[.,?])|ihm\b|ihr\b)|von uns (?:beiden"
        r"|zweien)\b[^.\n]{0,20}\b(?:war|bin|habe|hatte) ich|ich (?:hingegen|dagegen)\b(?! (?:hatte"
        r"|kannte|wusste|war|konnte) )|mag [^.\n]{0,40}sein, (?:dafür|aber|ich)|(?:er|sie|person"
        r"|wer|bewerber\w*|kandidat\w*|neue|andere)\b[^.\n]{0,20} mir (?:\w+ ){0,3}(?:überlegen"
        r"|voraus)\b|(?:der|die) (?:neue|andere) (?:\w+ )?(?:nie|noch nie)\b",
        # Weiteres über die andere Person.
        r"(?:der|die) (?:andere|neue|auserwählte|glückliche|gewählte|ausgewählte|bevorzugte)\w* "
        r"(?:\w+ )?(?:hat|kann|hatte|konnte|bringt|weiß|versteht|spricht|kommt|ist) (?:ja |doch "
        r"|wohl |wahrscheinlich |bestimmt |sicher |nur |nicht |kein\w* |noch )|(?:was|wen|wie viel"
        r"|welche \w+) (?:hat|hatte|kann|konnte|bringt|haben sie|brachte) (?:er|sie|der|die|den|das"
        r"|denn|die andere|der andere)\b[^.\n]{0,40}(?:ich|mir|mich|genommen|vorgezogen|gewählt|mit"
        r"|voraus)\b(?=[^.\n]*\?|[^.\n]{0,20}(?:nicht|voraus))|(?:(?:er|sie) (?:ist|war|hat|hatte"
        r"|kann|konnte|sei|wäre|mag|wird|bringt)|(?:ist|war|hat|kann|sei|mag) (?:er|sie)|jemand\w*"
        r"|niemand|keiner|wer|person|bewerb\w*|mitbewerb\w*|kandidat\w*|neue|andere[nr]?"
        r"|gewählte\w*|ausgewählte\w*|nicht|kaum|ob)\b[^.\n]{0,60}\b(?:besser|jünger|älter"
        r"|schneller|erfahrener|schlauer|günstiger|billiger|hübscher|geeigneter|qualifizierter|mehr"
        r"|länger|weniger) (?:\w+ ){0,3}(?:als ich|als meine|als mein)\b(?!,? (?:dachte|hoffte|je\b"
        r"|konnte|jemals|erwart))(?! und wir)|mehr \w+ als ich (?:kann|hat|wird|bringt)\b"
        r"|(?:wen)\b[^.\n]{0,30}(?:vorgezogen|genommen|bekommen hat|geworden|den zuschlag|gewonnen"
        r"|das rennen)\w*|(?:zuschlag|rennen gemacht|vorgezogen|mir vor(?:gezogen|ziehen)|an "
        r"meiner stelle|statt meiner|an meiner statt|den vorzug)|(?:er|sie) (?:hat|kann|ist|war"
        r"|bringt) (?:\w+ ){0,4}(?:nicht halb|nicht mal|kaum|keine) (?:\w+ ){0,3}(?:so|wie|ich"
        r"|mein)|(?:bei|auf) (?:linkedin|facebook|instagram|xing)\b[^.\n]{0,40}(?:gefunden|gesehen"
        r"|gesucht|nachges|angeseh|angeschaut)\w*|(?:person|kolleg\w*|bewerb\w*|ihn|sie|neue\w*"
        r"|andere\w*|namen)\b[^.\n]{0,20} (?:im internet|gegoogelt)\b|im internet[^.\n]{0,20} "
        r"(?:ihn|wer)\b",
        # Andere Worte dafür.
        r"wen sie (?:\w+ ){0,4}genommen|so (?!oft|gern|wie|sehr)(?:\w+) (?:\w+ ){0,6}wie (?:ich|mir"
        r"|mich)\b(?! (?:dachte|hoffte|konnte|es|an|bei|mit|noch|nie|lange|selten))|(?:die|der) "
        r"(?:person|bewerber\w*|kolleg\w*|mensch),? d(?:ie|en|er) sie (?:eingestellt|genommen)"
        r"|(?:ist|war|wurde|wohl|sicher|es) (?:es |sie |er )?(?:wohl |wieder |doch )?jemand\w* aus "
        r"(?:dem|ihrem) (?:eigenen )?(?:haus|betrieb|unternehmen)|jemand\w* aus (?:dem|ihrem) "
        r"eigenen|(?<!mensch, der )(?:die|der) (?:stelle|posten|job) bekommen hat(?!,? (?:darf|hat"
        r"|kann|soll|möge|wünsche))|(?:billiger|besser|jünger|schneller|erfahrener) (?:\w+ )?als "
        r"(?:ich|der|die|derjenige|diejenige)|als (?:derjenige|diejenige|wer)\b|wen (?:haben|habt"
        r"|hast) (?:sie|ihr|du)|die siegerin|(?:der|die) ausgewählte\w*|(?<!mit der )(?<!mit dem "
        r")(?<!mit den )(?<!entscheidung für eine )(?<!entscheidung für einen )(?!andere\w* "
        r"person (?:in|im|am|an|aus|auf|beim?|vom?|neben|hinter|mit am) )"
        r"(?:ander|ausgewählt|erfolgreich|gewählt|genommen|auserwählt)\w* (?:kandidat|bewerber"
        r"|person|mitbewerber)\w*(?! (?:\w+ ){0,2}(?:wünsch|glückw|gratul|grüß))|mehr erfahrung als"
        r"|mitbewerber\w*|(?:der|die|den) (?:neue|glückliche|andere|auserwählte)\w*\b(?=[.?!]|,? "
        r"(?:das|der|die) (?:ich|mir) |[^.\n]{0,50} (?:wohl|doch|nie|nicht|keine?n?|wirklich"
        r"|eigentlich|denn|kaum|bloß|lediglich|\w+er als|billiger|jünger|weniger|zuschlag|bekam"
        r"|genommen|wie ich|als ich(?! (?:dachte|hoffte|erwart)))\b)|wer es geworden|dem "
        r"glücklichen|für d\w+ sie sich entschieden|der \w+ dame\b(?=[^.\n]{0,40}(?:genommen"
        r"|gewählt|entschieden|stelle|lieber|kann|hat\b))|was hat(?:te)? (?:er|sie|der|die) |als "
        r"(?:er|sie|ich)\?|so viel \w* ?wie ich|fragen sie (?:ihn|sie) |hat (?:der|die) noch nie"
        r"|netter kerl|wer hat (?:die stelle|den posten|den job|sie|es|ihn) (?:\w+ ){0,2}bekommen"
        r"|(?:die|den) (?:jüngere|billigere|hübschere|günstigere|erfahrenere)n? (?:genommen|gewählt"
        r"|vorgezogen|eingestellt)|(?:qualifiziert|geeignet|ausgebildet)\w* als (?:ihr|der|die)\b"
        r"|von intern|intern (?:besetzt|vergeben)",
    ),
    "kindly": any_of(
        # Said kindly of the other person.
        r"glück\b|(?:ist|wird) glücklich\b|gut getroffen|gut verstanden|wünsche|alles gute"
        r"|wohlfühl\w*|einleb\w*|einfind\w*|bald (?:zu hause|heimisch)|gratul|glückw|von herzen"
        r"|nicht (?:antreten|kommen|anfangen) k",
    ),
    **PLEAS,
}
