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
        r"|angeschaut|für nötig|geantwortet|zugehört|ausreden)|für nötig (?:ge|be)?(?:halten"
        r"|fanden|funden)|herab(?:lässt|gelassen|lassend\w*)|spricht für sich|sparen können|so "
        r"(?:geht|behandelt) man (?:nicht|keine|mit)",
        # Gekränkt.
        r"verwunder(?:t|lich)\b|fair (?:war|ist|finde|fand) (?:das|es|ich das|ich es) (?:\w+ "
        r")?nicht|nicht (?:gerade |sehr |besonders )?(?:fair|anständig|korrekt|höflich"
        r"|professionell)\b|(?:verschaukelt|veralbert|abgespeist|hintergangen|abserviert"
        r"|vorgeführt|gedemütigt|veräppelt|ausgenutzt)\b|(?:komme|kam|fühle|fühlte) (?:ich "
        r")?mi(?:r|ch)\b[^.\n]{0,40}(?:verraten|betrogen|benutzt|getäuscht|herabgesetzt|klein"
        r"|dumm) |(?:unprofessionell|respektlos|stillos|taktlos|herzlos|arrogant|überheblich"
        r"|beschämend|unwürdig|würdelos|kränkend)\w*",
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
        r"lassen|hingehalten|auf die folter)|(?:wochenlang|monatelang|tagelang|ewig)\b|(?:hätten) "
        r"(?:sie |man |ihr )?(?:mir |sich )?(?:\w+ ){0,4}(?:wenigstens|zumindest|gleich|früher"
        r"|vorher|ehrlich|offen)\b[^.\n]{0,40}(?:können|sollen|müssen|dürfen|gehört)|(?:hätte"
        r"|hätten) (?:ich |wir )?(?:das |es )?(?:nur )?(?:vorher|früher|gleich) gewusst|(?:alibi"
        r"|scheinverfahren|farce|theater um|schauspiel|kasperl|pflichtübung|staffage|lückenbüßer"
        r"|füllmaterial|zählkandidat)\w*|(?:wort|versprechen|zusagen?"
        r"|versprechungen)\b[^.\n]{0,30}(?:nichts|wenig) (?:wert|zu geben|zählt|zählen)|(?:sagt"
        r"|sagen|spricht|verrät) (?:ja |wohl |eigentlich )?(?:alles|viel|einiges|bände) (?:über"
        r"|aus)|(?:nach|trotz|bei) (?:all |so viel |so vielen |drei |vier |zwei "
        r")\w*[^.\n]{0,40}(?:so |derart |einfach )?(?:abgefertigt|abgespeist|abgewimmelt|fallen "
        r"gelassen|aussortiert|abgelehnt|stehen gelassen|abserviert)|(?:abgefertigt|abgewimmelt"
        r"|aussortiert|vor den kopf|schlag ins gesicht|ohrfeige|wie (?:eine nummer|luft|dreck|ein "
        r"bittsteller))|(?:offenbar|anscheinend|wohl|scheinbar"
        r"|augenscheinlich)\b[^.\n]{0,40}(?:nicht|nichts|kein\w*|nur|lieber|wichtiger|egal)\b"
        r"|(?:geduld|vertrauen|zeit|mühe)\b[^.\n]{0,20}(?:missbraucht|ausgenutzt|gestohlen"
        r"|verschwendet|vergeudet|geraubt)",
        # Andere Worte dafür.
        r"hätte(?:n sie|t ihr|st du) mir (?:(?!nicht)\w+ ){0,6}(?:sagen|mitteilen|ersparen) "
        r"(?:können|müssen)|frage mich,? ob (?:\w+ ){0,3}jemand|mehr erwartet|art,? wie "
        r"[^.\n]{0,60}(?:enttäuscht|verletzt|geärgert)|so viel zu (?:ihr|dein|eur)\w*"
        r"|(?:wenigstens|zumindest|mindestens) (?:\w+ ){0,3}(?:erwartet|verdient)|(?<!statt einer "
        r")(?<!statt eine )(?<!keine )(?<!statt per )(?:standard|serien|form|textbaustein"
        r"|sammel)\w*(?:mail|brief|absage|nachricht)\b|(?:schwaches|trauriges|armseliges"
        r"|schlechtes) bild|(?:komisch|seltsam|merkwürdig|eigenartig|interessant|erstaunlich"
        r"|lustig),? (?:dass|wie)|hätte (?:eigentlich |doch |schon )?(?:erwartet|gedacht|geglaubt"
        r"|angenommen|gemeint),|nach (?:all|der ganzen) (?:der |dem |den )?(?:mühe|arbeit|aufwand"
        r"|jahren|zeit)\b|glauben lassen|befremdet|übergangen|(?:geopfert|hergegeben), um"
        r"|weniger, als man|man mir (?:sagte|versprach|erzählte)|überrascht\b(?!,? (?:wie|von der"
        r"|über die) (?:freundlich|herzlich|offen|gut|schnell|nett|viel|warm|schön))|(?<!nicht "
        r")(?<!nichts )(?:unfair|ungerecht\w*)\b(?! (?:war|ist|fand ich) (?:daran |das |hier "
        r")?(?:gar |überhaupt )?(?:nichts?|keineswegs))|offenbar|offensichtlich|hatte (?:\w+ "
        r")?(?:gedacht|angenommen|geglaubt)|ohnehin überschätzt|überschätzt|wahrheit|den "
        r"richtigen (?:nach)?namen|vermutlich|anscheinend|heutzutage|mutigen wahl|noch etwas wert"
        r"|hingehalten|wer die hälfte|gratulieren, |befremd\w*",
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
        r")?(?:widerspruch|einspruch|beschwerde)|bevor sie (?:unterschreiben|endgültig|den "
        r"vertrag)|(?:ein weiteres mal|erneut|nochmals|noch einmal) (?:vor|prüfen)\b|(?:fehler"
        r"|irrtum|versehen) (?:unterlaufen|passiert|vorliegen)|anders (?:urteilen|entscheiden"
        r"|beurteilen|überlegen)",
        # Ich, oder wir beide.
        r"(?:dass ich|bin) (?:\w+ ){0,2}(?:die|der) richtige|bleibe (?:ich )?dabei|(?:zwei "
        r"(?:leute|personen|von uns)|beide|uns beide) (?:einstellen|nehmen|zu nehmen)",
        # Weiteres, was neu entschieden haben will.
        r"(?:entscheidung|urteil|einschätzung|bewertung|wahl|begründung)\b[^.\n]{0,30}(?:falsch"
        r"|irrig|voreilig|fehlerhaft|unbegründet|beruht|überzeugt mich nicht|anfechten|anzufechten"
        r"|korrigier\w*|rückgängig|zurücknehm\w*|zu revidieren)|(?:sie|du|ihr) (?:schreiben|sagen"
        r"|meinen|behaupten|schreibst|sagtest|sagten|schrieben)[^.\n]{0,15}(?:mir fehl|ich sei"
        r"|ich hätte|ich habe|dass mir|dass ich|es fehl)\w*|(?:zweite|weitere|letzte|neue"
        r"|allerletzte) (?:chance|gelegenheit|prüfung)\b|(?:gehen|geh|geht|denken|denk|denkt"
        r"|schlafen|überlegen|überleg|lesen|sehen|schauen|prüfen|reden) (?:du |ihr |wir )?(?:es "
        r"|sich |das |dir |euch )?(?:bitte |doch |nochmal |noch einmal |noch mal |in ruhe "
        r")+(?:darüber|drüber|durch|an|nach|nacht|mit|das|meine|es|in sich)?|(?:erfülle|erfüllte"
        r"|bringe|habe|besitze) (?:ich )?(?:doch |sehr wohl |durchaus |ja |nämlich )?(?:sämtliche"
        r"|alle) (?:anforderungen|voraussetzungen|kriterien|punkte)|(?:sehr wohl|durchaus"
        r"|entgegen ihrer|anders als sie)\b[^.\n]{0,40}(?:erfahrung|kenntnis|habe|bin|kann|annahme"
        r"|meinung|meinen|schreiben)\w*|(?:spricht|sprechen|sprach) (?:doch |ja |alles |vieles "
        r")+für mich|(?:lasse|lass|lassen) (?:ich )?(?:mich )?(?:so )?(?:nicht|schnell) "
        r"(?:abwimmeln|abspeisen|locker|so leicht)|(?:gebe|geb) (?:ich )?(?:noch |so schnell "
        r")?nicht auf|(?:ist|war|sei) (?:das|dies|es) (?:wirklich |schon |denn |tatsächlich "
        r")?(?:ihr |das )?(?:letztes? wort|endgültig|unumstößlich)|(?:überredet|umstimmen"
        r"|umzustimmen|anders besinnen|eines besseren|zu meinen gunsten|doch noch (?:für mich"
        r"|nehmen|einstellen|umentscheid))\w*",
        # Andere Worte dafür.
        r"sprechen sie noch ein\s?mal mit (?!mir)|auf einem missverständnis|noch einmal "
        r"(?:darüber |drüber )?nachzudenken|(?:der meinung|sicher), dass ich (?:\w+ "
        r"){0,5}(?:richtig|best|geeignet)\w*|(?:anderen|andere) (?:schluss|ergebnis|urteil)\b(?! "
        r"(?:gewünscht|gehofft|erhofft|gekommen wäre))|anders überlegen|noch einmal an(?:sehen"
        r"|schauen|sähen)|meines erachtens|wieg\w* (?:\w+ ){0,6}(?:mehr|schwerer)|für einen fehler"
        r"|(?:vom|des) gegenteils?|noch einmal (?:an|durch)\w*|überdenken|überdenk\w*|noch "
        r"ein\s?mal (?:\w+ ){0,3}(?:prüfen|entscheiden|anschauen|ansehen|anzusehen|zu sprechen"
        r"|mit dem)|noch mal (?:mit|\w+ )(?:dem chef|drüber|zu)?\w*(?= \w* ?(?:sprechen|prüf"
        r"|nachdenk|chef))|falsche entscheidung|übersehen|richtigstell\w*|endgültig entscheid\w*"
        r"|neu (?:gewählt|entschieden|bewertet|geprüft)|beschlussfähig|vorzulegen|schwerer wiegen"
        r"|überzeugt, dass ich|die richtige bin|nichts unterschrieben|ergibt sich eine andere"
        r"|andere reihenfolge|in ihrer bewertung|erst eine woche|probearbeit\w* (?:lass|geb"
        r"|mach)\w*|(?:lass|lassen sie|lasst|nimm|nehmen sie|nehmt|gib|geben sie|gebt) mi(?:ch|r) "
        r"(?:\w+ ){0,5}(?:prob\w*|test\w*|beweisen|zeigen)|noch ist \w+ nicht zu spät|geben sie "
        r"mir (?:eine|die) (?:zweite )?chance",
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
        r"später|(?:werden|wirst|werdet) (?:sie|du|ihr) (?:\w+ ){0,3}(?:merken|feststellen|bereuen"
        r"|vermissen)|(?:fürchte|befürchte|ahne|wette)\b[^.\n]{0,80}(?:nicht|keine?|wieder|bald"
        r"|überfordert|scheitert)\b",
        # Weiteres, was es voraussagt.
        r"(?:wird|werden|dürfte|kann) (?:\w+ ){0,5}(?:scheitern|aufgeben|hinschmeißen|kündigen"
        r"|weglaufen|versagen|überfordert|das weite|abspringen|einknicken|untergehen|nicht "
        r"(?:lange )?(?:bleiben|halten|durchhalten|schaffen|bestehen|packen|überstehen|aushalten))"
        r"|(?:wenn|falls|sobald|sollte) (?:er|sie|der|die|ihr\w*) (?:\w+ ){0,4}(?:aufgibt"
        r"|hinschmeißt|kündigt|geht|abspringt|versagt|überfordert|reicht|enttäuscht|wegläuft"
        r"|hinwirft|krank wird|schwanger|genug hat|merkt|scheitert|aufgeben|scheitern|kündigen"
        r"|versagen|enttäuschen|überfordert sein)|(?:in|nach) (?:ein paar|wenigen|zwei|drei"
        r"|sechs) (?:wochen|monaten)\b[^.\n]{0,40}(?:wieder|suchen|frei|weg|leer|bereuen|anrufen)"
        r"|(?:sie werden (?:sich )?(?:noch |mich |an mich |es )?(?:zurück|wünschen|vermissen"
        r"|denken|brauchen|sehnen|umschauen|wundern))|(?:warten (?:sie|wir) (?:es |mal )?(?:nur "
        r")?ab|wir werden (?:es |ja )?sehen|denken sie an meine worte|sie werden schon sehen|das "
        r"geht nicht gut|das kann nicht gut|na dann viel glück)|(?:zu (?:jung|unerfahren|weich"
        r"|grün|verkopft|theoretisch|teuer)) (?:für|um)\b",
        # Andere Worte dafür.
        r"gebe dem ganzen|(?:ihm|ihr|dem neuen|der neuen|denen) (?:gebe|geb) ich|(?:gebe|geb) "
        r"(?:ich )?(?:ihm|ihr|dem neuen|der neuen)|dem neuen gebe|(?:bleibt|bleiben|hält|halten) "
        r"(?:\w+ )?(?:selten|nicht|kaum) lange|(?:gehen|kündigen|verschwinden) (?:oft|meist"
        r"|häufig)|nicht gewachsen|bezweifle(?! nicht)|(?:anderen|neuen) person nicht|von (?:ihrer"
        r"|eurer|der) wahl enttäuscht|springe ich ein|winter (?:übersteht|überlebt)|(?<!meine "
        r")erste wahl|(?<!dass es )nicht (?:klappt|klappen|bewährt|bewähren|passt|passen"
        r"|funktioniert|hinhaut|durchhält|hält|schafft|bleibt)|scheiter\w*|abspringt|in der "
        r"probezeit|die probezeit|(?:wenn|falls|sobald|bis) (?:der|die|das|ihr\w*) (?:neue\w*"
        r"|andere\w*|junge\w*|auserwählte\w*)|selten lange|nicht lange|(?:schafft|hält|packt) "
        r"(?:\w+ ){0,3}(?:nie|nicht)|auf das falsche pferd|falsch\w* (?:gesetzt|gewählt"
        r"|entschieden)|hinterhand|wenn (?:sie|er) (?:wieder )?(?:geht|kündigt|hinschmeißt"
        r"|aufgibt)|bereuen|als (?:irrtum|fehler|fehlgriff) (?:heraus|erweis)\w*|das junge ding",
    ),
    "compares": any_of(
        # Fragen nach der anderen Person.
        r"(?:war|ist|hat|hatte|kommt|kann|kennt) (?:er|sie)\b(?! (?:wieder|noch|irgendwann"
        r"|eines))[^.!?\n]{0,60}\?|wie alt (?:ist|war)|(?:herrn?|mann|frau|dame|person|kollegin"
        r"|kollegen),? (?:den|die|der) sie (?:\w+ )?(?:genommen|gewählt|ausgesucht|bevorzugt"
        r"|eingestellt)|worin (?:war|lag|bestand)",
        # Nebeneinander.
        r"(?:mehr|besser|länger|weniger|jünger|älter|günstiger|erfahrener) (?<!wissen besser "
        r")(?<!kennen besser )(?:\w+ ){0,2}als ich\b|(?:im gegensatz|im vergleich|verglichen|im "
        r"unterschied) (?:zu\w?|mit) (?:\w+ )?(?:ausgewählte|andere|neue|gewählte|ihm|ihr)\w*|von "
        r"uns (?:beiden|zweien)\b[^.\n]{0,20}\b(?:war|bin|habe|hatte) ich|ich (?:hingegen"
        r"|dagegen)\b|mag [^.\n]{0,40}sein, (?:dafür|aber|ich)|mir (?:\w+ ){0,3}(?:überlegen"
        r"|voraus)\b|(?:der|die) (?:neue|andere) (?:\w+ )?(?:nie|noch nie)\b",
        # Weiteres über die andere Person.
        r"(?:der|die) (?:andere|neue|auserwählte|glückliche|gewählte|ausgewählte|bevorzugte)\w* "
        r"(?:\w+ )?(?:hat|kann|hatte|konnte|bringt|weiß|versteht|spricht|kommt|ist) (?:ja |doch "
        r"|wohl |wahrscheinlich |bestimmt |sicher |nur |nicht |kein\w* |noch )|(?:was|wen|wie viel"
        r"|welche \w+) (?:hat|hatte|kann|konnte|bringt|haben sie|brachte) (?:er|sie|der|die|den"
        r"|das|denn|die andere|der andere)\b[^.\n]{0,40}(?:ich|mir|mich|genommen|vorgezogen"
        r"|gewählt|mit|voraus)\b|(?:besser|jünger|älter|schneller|erfahrener|schlauer|günstiger"
        r"|billiger|hübscher|geeigneter|qualifizierter|mehr|länger) (?:\w+ ){0,3}(?:als ich|als "
        r"meine|als mein)\b|(?:wen)\b[^.\n]{0,30}(?:vorgezogen|genommen|bekommen hat|geworden|den "
        r"zuschlag|gewonnen|das rennen)\w*|(?:zuschlag|rennen gemacht|vorgezogen|mir vor(?:gezogen"
        r"|ziehen)|an meiner stelle|statt meiner|an meiner statt|den vorzug)|(?:er|sie) (?:hat"
        r"|kann|ist|war|bringt) (?:\w+ ){0,4}(?:nicht halb|nicht mal|kaum|keine) (?:\w+ "
        r"){0,3}(?:so|wie|ich|mein)|(?:im internet|bei linkedin|auf linkedin|gegoogelt|auf "
        r"facebook|nachgeschaut)\b",
        # Andere Worte dafür.
        r"wen sie (?:\w+ ){0,4}genommen|so (?:lange|viel|oft|gut|\w+) (?:\w+ ){0,6}wie (?:ich|mir"
        r"|mich)\b(?! (?:dachte|hoffte|konnte|es))|(?:die|der) (?:person|bewerber\w*|kolleg\w*"
        r"|mensch),? d(?:ie|en|er) sie (?:eingestellt|genommen)|jemand\w* aus (?:dem|ihrem) "
        r"(?:eigenen )?(?:haus|betrieb|unternehmen)|(?:die|der) (?:stelle|posten|job) bekommen hat"
        r"|(?:billiger|besser|jünger|schneller|erfahrener) (?:\w+ )?als (?:ich|der|die|derjenige"
        r"|diejenige)|als (?:derjenige|diejenige|wer)\b|wen (?:haben|habt|hast) (?:sie|ihr|du)"
        r"|die siegerin|(?:der|die) ausgewählte\w*|(?:ander|ausgewählt|erfolgreich|gewählt"
        r"|genommen|auserwählt)\w* (?:kandidat|bewerber|person|mitbewerber)\w*(?! (?:\w+ "
        r"){0,2}(?:wünsch|glückw|gratul|grüß))|mehr erfahrung als|mitbewerber\w*|(?:der|die|den) "
        r"(?:neue|glückliche|andere|auserwählte)\w*\b(?=[.,?!]| (?:aus|kommt|hat|hatte|kann|ist"
        r"|war|das|mit|meine|wirklich|eigentlich|denn|wohl|wird|soll|bekam|macht|weiß|doch|noch"
        r"|jetzt|nicht|es|sich)\b)|wer es geworden|dem glücklichen|für d\w+ sie sich entschieden"
        r"|der \w+ dame|was hat(?:te)? (?:er|sie|der|die) |als (?:er|sie|ich)\?|so viel \w* ?wie "
        r"ich|fragen sie (?:ihn|sie) |hat (?:der|die) noch nie|netter kerl",
    ),
    "kindly": any_of(
        # Said kindly of the other person.
        r"glück\b|(?:ist|wird) glücklich\b|gut getroffen|gut verstanden|wünsche|alles gute"
        r"|wohlfühl\w*|einleb\w*|einfind\w*|bald (?:zu hause|heimisch)|gratul|glückw|von herzen"
        r"|nicht (?:antreten|kommen|anfangen) k",
    ),
    **PLEAS,
}
