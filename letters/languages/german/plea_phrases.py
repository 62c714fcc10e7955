"""What German letters should not plead, demand, offer or praise, by the names of `Phrases`."""

from letters.languages.patterns import any_of

PLEAS = {
    "begs": any_of(
        # Not zu Hause.
        r"(?:verlier\w*|läuft|endet)[^.\n]{0,30}(?:aufenthalts|visum|wohnung)\w*|(?:aufenthalts"
        r"|visum)\w*[^.\n]{0,30}(?:läuft|endet|verlier)\w*|seit der (?:insolvenz|pleite)|(?:leben"
        r"|lebe) (?:wir |ich )?(?:nur )?(?:vom ersparten|von der (?:rente|stütze|sozialhilfe))"
        r"|(?:auf der straße|obdachlos|am ende (?:und|meiner kr))|kühlschrank (?:ist )?leer",
        # Irgendetwas, bei wem auch immer.
        r"mich nicht (?:\w+ )?(?:im stich|fallen|sitzen)|(?:haben sie|hab|habt) (?:doch |bitte "
        r")?(?:ein herz|erbarmen|mitleid|gnade)|(?:an)?bett(?:le|eln?)\b|(?:nimmt|will) mich "
        r"(?:\w+ ){0,3}(?:keiner|niemand)|jede arbeit (?:wäre|ist|nähme|würde)|(?:wäre|meine) "
        r"(?:\w+ )?rettung\b|um gottes willen",
        # Weitere Not und Bitten.
        r"(?:weiß|wissen) (?:ich |wir )?nicht(?: mehr)?,? (?:wie|wovon|was"
        r"|wohin)\b(?![^.\n]{0,20}dank)[^.\n]{0,40}(?:soll|zahl|leb|ernähr|weiter|werden|durch)\w*"
        r"|(?:miete|strom|rechnungen?|rate|raten|kredit|bank|vermieter"
        r"|heizung)\b[^.\n]{0,40}(?:fällig|offen|bezahl|zahl|droht|kündig|im nacken|drückt|mahn"
        r"|stunden|sperr|rückstand)\w*|(?:alleinerziehend|alleinverdiener|witwe|schwanger"
        r"|vorbestraft|pflegebedürftig|schwerbehindert|pleite|mittellos|bettelarm|verschuldet)\w*"
        r"|(?:meine?n?|unsere?n?|die|drei|zwei|vier) (?:\w+ )?(?:kinder|kleine|familie|tochter|sohn"
        r"|frau|mann|mutter)\b(?! (?:kam|kamen|waren|haben|hatten|saß\w*|sang\w*|lacht\w*|konnt\w*"
        r"|des|der|aus|im|in|von)\b)[^.\n]{0,30}(?:hunger|satt|ernähren|versorgen|krank|pflege"
        r"|operation|zu essen|weinen)\w*|(?:letzter|einziger|letzte|einzige|letzten) (?:strohhalm"
        r"|ausweg|rettungsanker|hoffnung|möglichkeit|rettung|anker)|(?:putze|fege|spüle|schrubbe"
        r"|wische|nehme|mache|arbeite|täte|würde|mach) (?:auch |sogar )+(?:\w+ ){0,3}(?:toiletten"
        r"|klos|böden|hof|jede|alles|umsonst|gratis|nachts|für die hälfte|ohne|weniger)\w*|(?:ihnen"
        r"|dir|euch) (?:\w+ )?(?:auf knien|zu füßen|ewig dankbar)|(?:helfen sie|hilf|helft|retten "
        r"sie|rette) (?:mir|mich|uns)\b|(?:halte|halt|ertrage|verkrafte|überstehe|schaffe) (?:ich "
        r")?(?:das |es |eine weitere )?(?:\w+ )?(?:nicht (?:mehr )?(?:aus|länger|durch)|keine "
        r"weitere|nicht mehr)|(?:bitte|ich bitte)\b[^.\n]{0,10}(?:inständig|flehentlich|von ganzem "
        r"herzen|um alles in der welt|ein letztes mal)",
        # Andere Worte dafür.
        r"nehme (?:auch |jetzt )?alles(?=[,.!])|(?:familie|kinder) (?:\w+ ){0,4}angewiesen|seit "
        r"(?:\w+ ){1,3}ohne (?:arbeit|job|stelle)|(?:gib|gebt|geben sie) mir (?:bitte )?irgend\w*"
        r"|hilfsarbeit\w*|(?:mann|frau|partner\w*|lebensgefährt\w*) ist (?:\w+ ){0,3}(?:ohne arbeit"
        r"|arbeitslos|krank)|über die runden|(?:ersparte|erspartes|rücklagen|konto) (?:\w+ "
        r"){0,3}(?:weg|aufgebraucht|leer)|würde alles (?:tun|machen)|einzige chance|arbeitslos"
        r"|weiß nicht mehr(?:,? (?:weiter|ein|aus|wie|wovon|was|wohin)|[.,])|kinder zu (?:ernähr"
        r"|versorg|hause|füttern|kleid)\w*|umsonst arbeiten|fleh\w*|bitte,? bitte|brauche (?:\w+ "
        r")?(?:diese|die|eine|den|einen) (?:stelle|arbeit|job)|(?:meine|die) miete|letzte (?:chance"
        r"|hoffnung)|arbeitslosengeld|räumungsklage|auf knien|ohne lohn|umsonst arbeit\w*|in "
        r"meinem alter\b(?=[^.\n]{0,50}(?:niemand|nichts|keine?\b|letzte|schwer|nimmt|chance|find"
        r"|kaum|nicht))|macht mir \w+ niemand|niemand mehr|nicht hängen|irgendwas(?=[^\w\s]|$| "
        r"(?:haben|für mich|zu tun|anderes|habt|hast|frei))|weiß nicht,? (?:wovon|wie (?:ich|wir"
        r"|es) (?:\w+ ){0,4}(?:zahl|weiter|leb|durch|schaff|bezahl|über)\w*|was (?:ich (?:noch "
        r"|jetzt |sonst |nun |mehr )?(?:tun|machen|soll)|aus (?:mir|uns)|werden|nun|jetzt))|nicht "
        r"mehr hoch|das einzige, was (?:mir|uns|ich noch|mich)|denk da bitte|(?:kinder|familie"
        r"|eltern) zu (?:versorgen|ernähren) und|bin (?:ich )?(?:\w+ )?verzweifelt|würde (?:ich "
        r")?(?:auch |sogar )(?:putzen|fegen|spülen|schrubben)|(?:bin|ist|frau|mann|mutter|kind"
        r"|vater|sohn|tochter|schwer|chronisch|sehr) krank\b(?=[.,!]| und)|kinder (?:zu )?(?:ernähr"
        r"|satt)\w*|halbe[nm]? (?:lohn|gehalt)",
    ),
    "demands": any_of(
        # Unterlagen, und bis wann.
        r"(?:senden|schicken|übersenden|zeigen|übermitteln|nennen|legen) sie "
        r"mir[^.\n]{0,40}(?:bogen|protokoll|notizen|unterlagen|bewertung|kriterien|punkte"
        r"|begründung|auswertung)\w*|(?:protokoll|bewertung|auswertung|punktwert"
        r"|kriterien)\w*[^.\n]{0,40}(?:einzuseh|einseh|einsicht|offenleg|anforder)\w*|bestehe "
        r"(?:ich )?darauf|(?:um|ihre) (?:ihre |eine )?stellungnahme",
        # Ein Recht darauf.
        r"ein recht (?:auf|darauf|zu)\b|nach welchen (?:kriterien|maßstäben)|wieso (?:nicht|ich"
        r"|haben|wurde|bin|war|sie|hat)\b",
        # Weiteres, was verlangt wird.
        r"(?<!die )(?<!der )(?<!ihre )(?<!ihrer )(?<!so )(?<!eure )(?<!deine )(?:konkrete|genaue"
        r"|ehrliche|echte|klare|vernünftige|nachvollziehbare|ausführliche|detaillierte"
        r"|schriftliche) (?:\w+ )?(?:gründe?|begründung|erklärung|auskunft|rückmeldung"
        r"|stellungnahme|angaben?)\b(?! (?:habe|hat|war|ist|half|tat))|(?<!habe )(?:wissen|erfahren"
        r"|hören|mitgeteilt bekommen)\b[^.\n]{0,10}(?:, )?(?:warum|weshalb|wieso|woran|was"
        r"|wer)\b[^.\n]{0,60}(?:nicht|falsch|gefehlt|gescheitert|lag|entschieden|gegen mich"
        r"|abgelehnt|aussortiert|ausgeschieden)|(?:möchte|will|verlange|wünsche|erwarte"
        r"|fordere)\b[^.\n]{0,20}(?:wissen|erfahren|hören|auskunft|antwort|begründung|rechenschaft"
        r"|klarheit)\b|(?:wer|was|wann|wie|wo|woran|worin|weshalb|warum|welche\w*) "
        r"[^.?\n]{3,60}(?:, und |, |\? )(?:wer|was|wann|wie|wo|woran|worin|weshalb|warum|welche\w*"
        r"|und wer|und was) [^.?\n]{3,60}\?|(?:spätestens) (?:zum|ende|morgen|freitag|montag"
        r"|nächste|kommende|übermorgen)\b[^.\n]{0,40}(?:antwort|begründung|erklär|auskunft|mitteil"
        r"|rückmeld|stellung)\w*|(?:antwort|begründung|erklär\w*|auskunft|mitteil\w*|rückmeld\w*"
        r"|stellung\w*)\b[^.\n]{0,40}(?:bis (?:zum|ende|morgen|freitag|montag)\b(?! bin| erreich)"
        r"|spätestens|umgehend|unverzüglich|sofort)\b|(?:rechtfertigen|begründen|erläutern|erklären"
        r"|verraten|offenlegen|darlegen) sie (?:mir |das |es |bitte |doch |ihre )|(?:schuldig "
        r"geblieben|rechenschaft|klartext|auf den tisch|reinen wein|schwarz auf weiß|im einzelnen "
        r"darleg\w*|akteneinsicht)",
        # Andere Worte dafür.
        r"aus welch\w+ gründen|schriftlich (?:erfahren|wissen|mitgeteilt)|warum (?:wurde|bin|war)"
        r"|(?:nennen|sagen|schreiben|teilen) sie mir (?:\w+ ){0,3}(?:grund|gründe|warum|weshalb)"
        r"|was hat gefehlt|wer hat entschieden|schuldet mir|schriftliche begründung|(?<!grund, "
        r")warum (?:nicht|sie (?:sich|mich)|ich|man mich|gerade|es nicht|haben|hat)|weshalb (?:sie"
        r"|ich|nicht|man)|fordere|einfordern|(?:sie|ihr|du|mir|man) (?:(?!keine)\w+ ){0,4}schuldig"
        r"|mir \w* ?\w* ?zusteht|begründete antwort|binnen|was (?:hat|gab) (?:\w+ )?(?:am ende "
        r")?den ausschlag|(?:was|wer) war (?:denn )?(?:der|die) (?:\w+ )?(?:grund|gründe)|(?:können"
        r"|könnten|würden) sie mir (?:\w+ ){0,4}(?:notizen|protokoll\w*|bewertung\w*|punkte\w*) "
        r"|sagen sie mir (?:\w+ ){0,2},? ?was (?:mir|ich|falsch|gegen|gefehlt)|sagen sie mir "
        r"bitte,? was|punktzahl\w*|woran (?:es )?(?:lag|gelegen|hat)|woran lag|was (?:habe ich|hab "
        r"ich) falsch|schriftlich mitzuteil\w*",
    ),
    "reasons": any_of(
        r"gründe\b|(?:den|einen) grund\b|begründung|erklärung\b(?! (?:de[rs]|von|zu[rm]?|über)\b)",
    ),
    "asks": any_of(
        r"bitt\w*|möchte\b(?! (?:\w+ ){0,2}nicht)|würde|wüsste|will\b|wollte|erwart\w*(?! ich "
        r"(?:nicht|keine))|wart\w*|verlang\w*|nenn\w*|(?:sagen|schreiben|teilen|geben|schicken) sie"
        r"|schuld(?!ig)\w*|verdien\w*|steht mir|erfahren|(?:hätte|habe) (?:ich )?(?:\w+ )?(?:gern"
        r"|interesse)\w*|keine\b(?! (?:\w+ )?schuldig)|brauche\b",
    ),
    "sells": any_of(
        # Was ich bin und was Sie bekommen.
        r"stärken (?:zählen|gehören|sind|liegen)\b|mit mir (?:gewinnen|bekommen|erhalten|holen"
        r"|kaufen)|gebor\w+ (?:organisator|verkäufer|führungs|kommunik|team)\w*|auf vordermann"
        r"|(?:keiner|niemand) [^.\n]{0,60}(?:mehr|besser|schneller|so viele?)\b[^.\n]{0,40}(?:als"
        r"|wie) ich\b",
        # Was ich geleistet habe.
        r"(?:habe ich|ich habe)\b(?! (?:mit|bei|zum|in ihr|heute|an dem)\b)[^.\n]{0,60}?(?:geführt"
        r"|verantwortet|geleitet|gesteigert|gesenkt|eingespart|reduziert|aufgebaut)|(?:prüfung"
        r"|examen|lehrgang|kurs)\w*\b[^.\n]{0,50}(?:bestanden|abgelegt|abgeschlossen)|(?:ich"
        r"|mein\w*|mir|mich)\b[^.;!?\n]{0,80}(?:\d|\w+) (?:prozent|%)[^.\n]{0,30}(?:gesteigert"
        r"|gesenkt|erhöht|mehr|weniger|gespart)|spreche (?:zwei|drei|vier|fünf|sechs|fließend)|was "
        r"ich [^.\n]{0,40}vergessen",
        # Papiere und Pläne noch einmal.
        r"links? (?:zu|auf) mein\w*|(?:urkunde|zeugnis|lebenslauf|anschreiben|mappe|zertifikat"
        r"|referenz)\w*[^.\n]{0,40}(?:liegt bei|liegen bei|noch einmal|erneut|beigelegt)|füge "
        r"[^.\n]{0,50}\bbei\b|mein\w* (?:konzept|idee|plan|vorschlag"
        r"|entwurf)\w*\b[^.\n]{0,40}(?:vorstell|präsentier|unterbreit)\w*",
        # Weiteres Eigenlob und Papiere.
        r"(?:ich bin|bin ich) (?:\w+,? ){0,2}(?:zuverlässig|fleißig|belastbar|flexibel|kreativ"
        r"|loyal|pünktlich|teamfähig|motiviert|ehrgeizig|gewissenhaft|lernbereit|engagiert),? "
        r"(?:und )?(?:\w+)(?=[.,]| und)|(?:meine\w*|mit|habe|bringe|nach|ich|über|bietet?|besitze"
        r"|schließlich|zudem|immerhin) (?:\w+ ){0,4}(?:zwei|drei|fünf|zehn|zwölf|fünfzehn|zwanzig"
        r"|dreißig|\d+) jahre\w* (?:\w+ )?(?:berufs)?(?:erfahrung|praxis|im beruf|im fach)"
        r"|(?:verfüge|verfügte|glänze|überzeuge|punkte|bringe) (?:ich )?(?:\w+ )?(?:über|durch|mit"
        r"|auch|neben)\b[^.\n]{0,60}(?:erfahrung|kenntnis|abschl|zertifikat|schein|diplom|fähigkeit"
        r"|talent|stärke)\w*|(?:kann|könnte|würde|werde) (?:ich )?(?:ihnen|ihren|ihre|ihr|den|die"
        r"|das)\b[^.\n]{0,40}(?:steigern|verdoppeln|erhöhen|senken|sparen|einsparen|modernisieren"
        r"|voranbringen|optimieren|halbieren|ankurbeln)|(?:zertifikat|zeugnis|diplom|schein"
        r"|referenz|empfehlung|portfolio|mappe|lebenslauf|unterlagen)\w*\b[^.\n]{0,30}(?:beilege"
        r"|beigelegt|im anhang|anhängen|angehängt|nachreich|nachgereicht|mitgeschickt|schicke|sende"
        r"|hänge|finden sie)\w*|(?:schicke|sende|reiche|hänge|lege) (?:ich )?(?:ihnen )?(?:\w+ "
        r"){0,5}(?:zertifikat|zeugnis|diplom|referenz|empfehlung|portfolio|mappe|lebenslauf"
        r"|unterlagen|konzept|arbeitsproben)\w*|(?:wie|siehe) (?:mein|meine|meinem|meinen) "
        r"(?:lebenslauf|zeugniss?e|referenzen|zahlen|ergebnisse|arbeitsproben)|(?:vergessen sie "
        r"nicht|bedenken sie|denken sie daran|beachten sie|nicht zu vergessen|erwähnen möchte"
        r"|ergänzen möchte|hinzufügen möchte|anmerken möchte)\b[^.\n]{0,10},? (?:ich|dass ich|auch"
        r"|noch|meine)|(?:niemand|keiner|wenige|kaum jemand) (?:\w+ ){1,5}(?:so gut|so schnell"
        r"|besser|wie ich|so viel)|(?:meine zahlen|meine erfolge|meine ergebnisse|meine "
        r"referenzen) (?:sprechen|zeigen|belegen|beweisen)",
        # Andere Worte dafür.
        r"ich bin (?:\w+, )?(?:fleißig|zuverlässig|belastbar|pünktlich)(?=[,.]| und)|daran "
        r"erinnern, dass ich|kosten (?:\w+ ){0,4}gesenkt|(?:hoch ?motiviert|höchst motiviert"
        r"|teamfähig|durchsetzungsstark)\b(?!,? (?:daran|und gut))|(?:idealen?|perfekten?|besten?) "
        r"(?:kandidat|besetzung|bewerber|kraft)\w*|darauf hinweisen|(?:erprobte|geborene|starke"
        r"|bewährte) (?:führungskraft|leader\w*)|verdoppelt habe|(?:meine?[nr]?|diese|soziale\w*"
        r"|handwerkliche\w*|organisatorische\w*) (?:\w+ )?fähigkeiten\b|umsatz\w* (?:\w+ "
        r"){0,5}(?:verdoppelt|gesteigert)|(?:in der|als|siehe|im) (?:anlage|anhang)\b(?! (?:von"
        r"|de[rsm]|hinter|neben|stand|am))|anbei|aktualisiert\w*|(?:neuen|erneut|noch einmal"
        r"|nochmals) (?:\w+ ){0,2}lebenslauf|jahre (?:\w+ )?(?:berufs)?erfahrung (?:bringe|sprechen"
        r"|mit)|beherrsche\b(?! (?:den|die|das|ihn|sie|es) (?:\w+ )?(?:inzwischen|jetzt|nun|noch"
        r"|seither|seitdem))|hervorragend beurteilt|schau\w* (?:\w+ )?(?:mal )?rein|auf meiner "
        r"(?:seite|website|homepage)|(?:\w+)?plan geschrieben|stell\w* (?:ich )?(?:\w+ ){0,4}gern "
        r"vor|neukunden|umsatz\w* (?:um|auf|gesteigert|erhöht|verdoppelt)|empfehlungsschreiben"
        r"|merk dir|erinnern möchte ich daran|schon mal (?:gezeichnet|gemacht|geschrieben|erstellt"
        r"|entworfen)|genau das mach|billiger als|verhandlungssicher|würde (?:ich )?(?:ihre|ihren"
        r"|ihr) [^.\n]{0,40}(?:verbessern|umkrempeln|beschleunigen|auf kurs)|arbeitsproben"
        r"|übrigens (?:\w+ ){0,4}(?:geschrieben|erstellt)",
    ),
    "flatters": any_of(
        r"grandios\w*|einmalig\w*|weltberühmt\w*|erlesen\w*|unübertr\w+",
        # Andere Worte dafür.
        r"(?:herzlich|freundlich|nett|schön|wunderbar)ste[nrs]?\b|inspirierend\w*|fabelhaft\w*"
        r"|toll(?:ste\w*|!)|die ich je gesehen|fantastisch\w*|großartig\w*|wunderbar\w*"
        r"|unglaublich\w*|traumhaft\w*|traum\w*|einzigartig\w*|genial\w*|unvergleichlich\w*"
        r"|legende|beste[nr]?\b|allerbest\w*|aller\w+best\w*|märchen\w*|gold\w*|himmlisch\w*"
        r"|erhaben\w*|leuchtturm|ruhm|brillant\w*|überragend\w*|herausragend\w*|größte\b"
        r"|perfekt\w*",
    ),
    "adores": any_of(
        r"verehre\b|vergötter\w*|größte[rn]? (?:fan|bewunder\w*)|liebe (?:ihre firma|ihr "
        r"unternehmen|ihre marke|sie alle)|juwel|(?:gleiche|dieselbe|selbe) luft|größte\w* (?:glück"
        r"|ehre|freude) meines lebens|(?:unendlich|grenzenlos|unermesslich)\w* (?:güte|weisheit"
        r"|großmut)|sprichwörtliche\w* (?:weisheit|güte)|(?:sind|seid|bist) (?:\w+ )?(?:ein|eine) "
        r"(?:\w+ )?(?:genie|legende|heilige)\w*|(?:küss\w* [^.\n]{0,10}boden|boden "
        r"[^.\n]{0,20}küssen)",
        # Weiteres.
        r"(?:beste|großartigste|tollste|netteste|schönste|klügste|freundlichste|wunderbarste"
        r"|liebste)\w* (?:\w+ ){0,3}(?:der welt|auf der welt|auf erden|aller zeiten|des landes|im "
        r"universum|den ich je|die ich je|das ich je|der ich je|denen ich je|weit und breit)"
        r"|(?:himmel auf erden|verneige|auf knien danken|lichtgestalt|halbgott|ehrfurcht|anbetung"
        r"|grenzenlos\w* bewunder\w*|bewundere (?:sie|alles|jede|zutiefst)|worte fehlen"
        r"|unbeschreiblich\w*|überirdisch\w*|nicht von dieser welt|seinesgleichen|seines?gleichen "
        r"sucht)|(?:einfach|absolut|schlicht|wirklich|total) (?:genial|perfekt|sensationell"
        r"|göttlich|fantastisch|phänomenal|großartig|grandios|unglaublich|überwältigend|umwerfend"
        r"|spitze|weltklasse|traumhaft)\b|so \w+, so \w+,? (?:und )?so \w+|(?:ihre|ihr) \w+e \w+, "
        r"(?:ihre|ihr) \w+e \w+ und (?:ihre|ihr) (?:\w+ )?(?:grandiose|geniale|unendliche"
        r"|einmalige|überragende|göttliche|unvergleichliche)",
    ),
    "elsewhere": any_of(
        # An alle.
        r"(?:dieses|diese|diesen|dieser|dies) (?:schreiben|brief|mail|nachricht|text|zeilen)\b "
        r"(?:geht|gehen|erhält|erhalten sie und|bekommen sie und|schicke ich (?:allen|auch|an)"
        r"|sende ich (?:allen|auch|an))|(?:schreibe|schicke|sende)\b[^.\n]{0,30}(?:das gleiche"
        r"|dasselbe|dieselbe (?:mail|nachricht|karte))|(?:das gleiche|dasselbe|dieselbe (?:mail"
        r"|nachricht|karte)) (?:\w+ )?(?:an|allen)\b|(?:rundbrief|rundmail|rundschreiben"
        r"|serienbrief)",
        # Eine Kopie.
        r"(?:kopie|abschrift) (?:davon|dieses|dieser|liegt|geht|ging)|durchschlag|im verteiler"
        r"|leite (?:ich )?(?:ihnen )?(?:\w+ ){0,3}weiter, was|hat (?:ihn|sie|es) auch\b",
        # Weitere Wege zu mehreren.
        r"(?:habe|hab|hatte|schrieb|schreibe|schicke|sende|sandte|gebe"
        r"|gab)\b[^.\n]{0,50}(?:denselben|dieselbe[ns]?|dasselbe|den gleichen|die gleichen?|das "
        r"gleiche|identisch\w*|wortgleich\w*) (?:\w+ )?(?:brief|text|mail|zeilen|worte|nachricht"
        r"|schreiben|karte|wortlaut)|(?:allen|jedem|jeder|beiden|sämtlichen|den anderen|ihren "
        r"kollegen|allen anderen) (?:\w+ ){0,4}(?:dasselbe|das gleiche|denselben|dieselben?|diesen "
        r"brief|diese zeilen|diese mail|den gleichen|die gleichen?)|(?:gleichzeitig|zeitgleich"
        r"|parallel|ebenfalls|ebenso|genauso|auch)\b[^.\n]{0,20} an (?:ihre|ihren|frau|herrn|die"
        r"|den|alle)\b[^.\n]{0,40}(?:geschickt|gesandt|geschrieben|gesendet|gegangen|verschickt"
        r"|gerichtet|geht|ging|gemailt)|(?:bekommt|bekam|erhält|erhielt|hat) (?:\w+ "
        r"){0,4}(?:(?:denselben|dieselben?|den gleichen|die gleichen?|das gleiche) (?:\w+ "
        r")?(?:brief|zeilen|mail|nachricht|worte|text|schreiben|karte|post|bekommen|erhalten"
        r"|gelesen|von mir)|dasselbe\b(?! \w+ wie)|(?:den|das) gleiche[n]?(?=[.,])|diesen brief"
        r"|diese zeilen|eine kopie|ein exemplar|eine abschrift)|(?:cc|bcc|in cc|verteilerliste"
        r"|sammelmail|massenmail|mehrfach verschickt|vervielfältig\w*|kopier\w* (?:und|&) einfüg\w*"
        r"|vorlage verwendet|im selben wortlaut|gleichem wortlaut|selben wortlaut|textgleich)"
        r"|(?:liebe|sehr geehrte) (?:alle|runde|kommission|damen und herren der)",
        # Andere Worte dafür.
        r"(?:das gleiche|dasselbe) (?:habe|hab|schrieb|schreibe)\b|wie ich auch (?:\w+ "
        r"){1,6}(?:geschrieben|gesagt|mitgeteilt)|(?:diesen|den) (?:gleichen|selben) brief"
        r"|jede[rs]? (?:\w+ ){1,4}(?:denselben|diesen gleichen|den gleichen|diesen) brief"
        r"|(?:dieselben|die gleichen) (?:zeilen|worte)|(?:schreibe|schrieb) ich (?:\w+ )?(?:das "
        r"gleiche|dasselbe)|in (?:kopie|cc) gesetzt|schreibe ich das|(?:brief|zeilen|nachricht|mail"
        r"|text|schreibe?|dasselbe|geschrieben|geschickt|gleiche|identisch)\b[^.\n]{0,30} wort für "
        r"wort|wort für wort[^.\n]{0,30} (?:brief|zeilen|nachricht|mail|text|geschrieben|geschickt"
        r"|geht|ging|bekam|bekommen|erhalten|so auch|an)\b|wortgleich\w*|(?:in )?denselben worten"
        r"|dieselben (?:zeilen|worte)|diese(?:lben)? zeilen (?:habe|gehen|schicke)\b(?! ich (?:mit"
        r"|ihnen|dir|euch|gern|aus))|denselben (?:brief|text)|(?:genaue )?abschrift|kopie (?:dieses"
        r"|an|von (?:diese|hier|mein))\b|weitergeleitete nachricht|liebe alle|gleichlautend\w*"
        r"|habe ich auch (?:herrn|frau|ihrer|ihrem|den|der)\b[^.\n]{0,30}(?:so|genau\w*|wörtlich) "
        r"(?:geschrieben|geschickt|gesagt)|(?:sende|schicke|schreibe) (?:ich )?(?:dieses schreiben"
        r"|diesen brief|diese (?:mail|nachricht|zeilen)|das) an alle|(?:den|diesen) brief "
        r"(?:bekommen|erhalten|kriegen) (?:alle|auch|noch)|(?<!dank geht )(?<!gruß )(?<!dank gilt "
        r")(?<!sie )(?<!richten sie )auch an (?:herrn|frau)\b(?![^.\n]{0,30}(?:gruß|grüße|dank"
        r"|gern denke|denke|erinner))",
    ),
}
