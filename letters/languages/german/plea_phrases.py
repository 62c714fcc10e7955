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
        r"|wohin)[^.\n]{0,40}(?:soll|zahl|leb|ernähr|weiter|werden|durch)\w*|(?:miete|strom"
        r"|rechnungen?|rate|raten|kredit|bank|vermieter|heizung)\b[^.\n]{0,40}(?:fällig|offen"
        r"|bezahl|zahl|droht|kündig|im nacken|drückt|mahn|stunden|sperr|rückstand)\w*"
        r"|(?:alleinerziehend|alleinverdiener|witwe|schwanger|vorbestraft|pflegebedürftig"
        r"|schwerbehindert|pleite|mittellos|bettelarm|verschuldet)\w*|(?:kinder|kleine|familie"
        r"|tochter|sohn|frau|mann|mutter)\b[^.\n]{0,30}(?:hunger|satt|ernähren|versorgen|krank"
        r"|pflege|operation|zu essen|weinen)\w*|(?:letzter|einziger|letzte|einzige|letzten) "
        r"(?:strohhalm|ausweg|rettungsanker|hoffnung|möglichkeit|rettung|anker)|(?:putze|fege"
        r"|spüle|schrubbe|wische|nehme|mache|arbeite|täte|würde|mach) (?:auch |sogar )+(?:\w+ "
        r"){0,3}(?:toiletten|klos|böden|hof|jede|alles|umsonst|gratis|nachts|für die hälfte|ohne"
        r"|weniger)\w*|(?:ihnen|dir|euch) (?:\w+ )?(?:auf knien|zu füßen|ewig dankbar)|(?:helfen "
        r"sie|hilf|helft|retten sie|rette) (?:mir|mich|uns)\b|(?:halte|halt|ertrage|verkrafte"
        r"|überstehe|schaffe) (?:ich )?(?:das |es |eine weitere )?(?:\w+ )?(?:nicht (?:mehr "
        r")?(?:aus|länger|durch)|keine weitere|nicht mehr)|(?:bitte|ich "
        r"bitte)\b[^.\n]{0,10}(?:inständig|flehentlich|von ganzem herzen|um alles in der welt|ein "
        r"letztes mal)",
        # Andere Worte dafür.
        r"nehme (?:auch |jetzt )?alles(?=[,.!])|(?:familie|kinder) (?:\w+ ){0,4}angewiesen|seit "
        r"(?:\w+ ){1,3}ohne (?:arbeit|job|stelle)|(?:gib|gebt|geben sie) mir (?:bitte )?irgend\w*"
        r"|hilfsarbeit\w*|(?:mann|frau|partner\w*|lebensgefährt\w*) ist (?:\w+ ){0,3}(?:ohne "
        r"arbeit|arbeitslos|krank)|über die runden|(?:ersparte|erspartes|rücklagen|konto) (?:\w+ "
        r"){0,3}(?:weg|aufgebraucht|leer)|würde alles (?:tun|machen)|einzige chance|arbeitslos"
        r"|weiß nicht mehr|kinder zu|umsonst arbeiten|fleh\w*|bitte,? bitte|brauche (?:\w+ "
        r")?(?:diese|die|eine|den|einen) (?:stelle|arbeit|job)|(?:meine|die) miete|letzte "
        r"(?:chance|hoffnung)|arbeitslosengeld|räumungsklage|auf knien|ohne lohn|umsonst arbeit\w*"
        r"|in meinem alter|macht mir \w+ niemand|niemand mehr|nicht hängen|irgendwas|weiß nicht,? "
        r"(?:wie|wovon|was)|nicht mehr hoch|das einzige, was|denk da bitte|krank\b|kinder (?:zu "
        r")?(?:ernähr|satt)\w*|halbe[nm]? (?:lohn|gehalt)",
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
        r"(?:konkrete|genaue|ehrliche|echte|klare|vernünftige|nachvollziehbare|ausführliche"
        r"|detaillierte|schriftliche) (?:\w+ )?(?:gründe?|begründung|erklärung|auskunft"
        r"|rückmeldung|stellungnahme|angaben?)\b|(?:wissen|erfahren|hören|mitgeteilt "
        r"bekommen)\b[^.\n]{0,10}(?:, )?(?:warum|weshalb|wieso|woran|was"
        r"|wer)\b[^.\n]{0,60}(?:nicht|falsch|gefehlt|gescheitert|lag|entschieden|gegen mich"
        r"|abgelehnt|aussortiert|ausgeschieden)|(?:möchte|will|verlange|wünsche|erwarte"
        r"|fordere)\b[^.\n]{0,20}(?:wissen|erfahren|hören|auskunft|antwort|begründung|rechenschaft"
        r"|klarheit)\b|(?:wer|was|wann|wie|wo|woran|worin|weshalb|warum|welche\w*) "
        r"[^.?\n]{3,60}(?:, und |, |\? )(?:wer|was|wann|wie|wo|woran|worin|weshalb|warum|welche\w*"
        r"|und wer|und was) [^.?\n]{3,60}\?|(?:spätestens) (?:zum|ende|morgen|freitag|montag"
        r"|nächste|kommende|übermorgen)\b[^.\n]{0,40}(?:antwort|begründung|erklär|auskunft|mitteil"
        r"|rückmeld|stellung)\w*|(?:antwort|begründung|erklär\w*|auskunft|mitteil\w*|rückmeld\w*"
        r"|stellung\w*)\b[^.\n]{0,40}(?:bis (?:zum|ende|morgen|freitag|montag)|spätestens|umgehend"
        r"|unverzüglich|sofort)\b|(?:rechtfertigen|begründen|erläutern|erklären|verraten"
        r"|offenlegen|darlegen) sie (?:mir |das |es |bitte |doch |ihre )|(?:schuldig geblieben"
        r"|rechenschaft|klartext|auf den tisch|reinen wein|schwarz auf weiß|im einzelnen darleg\w*"
        r"|akteneinsicht)",
        # Andere Worte dafür.
        r"aus welch\w+ gründen|schriftlich (?:erfahren|wissen|mitgeteilt)|warum (?:wurde|bin|war)"
        r"|(?:nennen|sagen|schreiben|teilen) sie mir (?:\w+ ){0,3}(?:grund|gründe|warum|weshalb)"
        r"|was hat gefehlt|wer hat entschieden|schuldet mir|schriftliche begründung|(?<!grund, "
        r")warum (?:nicht|sie (?:sich|mich)|ich|man mich|gerade|es nicht|haben|hat)|weshalb (?:sie"
        r"|ich|nicht|man)|fordere|einfordern|schuldig|mir \w* ?\w* ?zusteht|begründete antwort"
        r"|binnen|punktzahl\w*|woran (?:es )?(?:lag|gelegen|hat)|woran lag|was (?:habe ich|hab "
        r"ich) falsch|schriftlich mitzuteil\w*",
    ),
    "reasons": any_of(
        r"gründe\b|(?:den|einen) grund\b|begründung|erklärung\b(?! (?:de[rs]|von|zu[rm]?|über)\b)",
    ),
    "asks": any_of(
        r"bitt\w*|möchte\b(?! (?:\w+ ){0,2}nicht)|würde|wüsste|will\b|wollte|erwart\w*|wart\w*"
        r"|verlang\w*|nenn\w*|(?:sagen|schreiben|teilen|geben|schicken) sie|schuld\w*|verdien\w*"
        r"|steht mir|erfahren|(?:hätte|habe) (?:ich )?(?:\w+ )?(?:gern|interesse)\w*|keine\b"
        r"|brauche",
    ),
    "sells": any_of(
        # Was ich bin und was Sie bekommen.
        r"stärken (?:zählen|gehören|sind|liegen)\b|mit mir (?:gewinnen|bekommen|erhalten|holen"
        r"|kaufen)|gebor\w+ (?:organisator|verkäufer|führungs|kommunik|team)\w*|auf vordermann"
        r"|(?:keiner|niemand) [^.\n]{0,60}(?:mehr|besser|schneller|so viele?)\b[^.\n]{0,40}(?:als"
        r"|wie) ich\b",
        # Was ich geleistet habe.
        r"(?:habe ich|ich habe)\b[^.\n]{0,60}?(?:geführt|verantwortet|geleitet|gesteigert|gesenkt"
        r"|eingespart|reduziert|aufgebaut)|(?:prüfung|examen|lehrgang"
        r"|kurs)\w*\b[^.\n]{0,50}(?:bestanden|abgelegt|abgeschlossen)|(?:ich|mein\w*|mir"
        r"|mich)\b[^.;!?\n]{0,80}(?:\d|\w+) (?:prozent|%)[^.\n]{0,30}(?:gesteigert|gesenkt|erhöht"
        r"|mehr|weniger|gespart)|spreche (?:zwei|drei|vier|fünf|sechs|fließend)|was ich "
        r"[^.\n]{0,40}vergessen",
        # Papiere und Pläne noch einmal.
        r"links? (?:zu|auf) mein\w*|(?:urkunde|zeugnis|lebenslauf|anschreiben|mappe|zertifikat"
        r"|referenz)\w*[^.\n]{0,40}(?:liegt bei|liegen bei|noch einmal|erneut|beigelegt)|füge "
        r"[^.\n]{0,50}\bbei\b|mein\w* (?:konzept|idee|plan|vorschlag"
        r"|entwurf)\w*\b[^.\n]{0,40}(?:vorstell|präsentier|unterbreit)\w*",
        # Weiteres Eigenlob und Papiere.
        r"(?:ich bin|bin ich) (?:\w+,? ){0,2}(?:zuverlässig|fleißig|belastbar|flexibel|kreativ"
        r"|loyal|pünktlich|teamfähig|motiviert|ehrgeizig|gewissenhaft|lernbereit|engagiert),? "
        r"(?:und )?(?:\w+)(?=[.,]| und)|(?:zwei|drei|fünf|zehn|zwölf|fünfzehn|zwanzig|dreißig"
        r"|\d+) jahre\w* (?:\w+ )?(?:berufs)?(?:erfahrung|praxis|im beruf|im fach)|(?:verfüge"
        r"|verfügte|glänze|überzeuge|punkte|bringe) (?:ich )?(?:\w+ )?(?:über|durch|mit|auch"
        r"|neben)\b[^.\n]{0,60}(?:erfahrung|kenntnis|abschl|zertifikat|schein|diplom|fähigkeit"
        r"|talent|stärke)\w*|(?:kann|könnte|würde|werde) (?:ich )?(?:ihnen|ihren|ihre|ihr|den|die"
        r"|das)\b[^.\n]{0,40}(?:steigern|verdoppeln|erhöhen|senken|sparen|einsparen|modernisieren"
        r"|voranbringen|optimieren|halbieren|ankurbeln)|(?:zertifikat|zeugnis|diplom|schein"
        r"|referenz|empfehlung|portfolio|mappe|lebenslauf|unterlagen)\w*\b[^.\n]{0,30}(?:beilege"
        r"|beigelegt|im anhang|anhängen|angehängt|nachreich|nachgereicht|mitgeschickt|schicke"
        r"|sende|hänge|finden sie)\w*|(?:schicke|sende|reiche|hänge|lege) (?:ich )?(?:ihnen "
        r")?(?:\w+ ){0,5}(?:zertifikat|zeugnis|diplom|referenz|empfehlung|portfolio|mappe"
        r"|lebenslauf|unterlagen|konzept|arbeitsproben)\w*|(?:wie|siehe) (?:mein|meine|meinem"
        r"|meinen) (?:lebenslauf|zeugniss?e|referenzen|zahlen|ergebnisse|arbeitsproben)"
        r"|(?:vergessen sie nicht|bedenken sie|denken sie daran|beachten sie|nicht zu vergessen"
        r"|erwähnen möchte|ergänzen möchte|hinzufügen möchte|anmerken möchte)\b[^.\n]{0,10},? "
        r"(?:ich|dass ich|auch|noch|meine)|(?:niemand|keiner|wenige|kaum jemand) (?:\w+ "
        r"){1,5}(?:so gut|so schnell|besser|wie ich|so viel)|(?:meine zahlen|meine erfolge|meine "
        r"ergebnisse|meine referenzen) (?:sprechen|zeigen|belegen|beweisen)",
        # Andere Worte dafür.
        r"ich bin (?:\w+, )?(?:fleißig|zuverlässig|belastbar|pünktlich)(?=[,.]| und)|daran "
        r"erinnern, dass ich|kosten (?:\w+ ){0,4}gesenkt|(?:hoch ?motiviert|höchst motiviert"
        r"|teamfähig|durchsetzungsstark)\b(?!,? (?:daran|und gut))|(?:idealen?|perfekten?"
        r"|besten?) (?:kandidat|besetzung|bewerber|kraft)\w*|darauf hinweisen|(?:erprobte|geborene"
        r"|starke|bewährte) (?:führungskraft|leader\w*)|verdoppelt habe|fähigkeiten\b|umsatz\w* "
        r"(?:\w+ ){0,5}(?:verdoppelt|gesteigert)|(?:in der|als|siehe|im) (?:anlage|anhang)\b(?! "
        r"von)|anbei|aktualisiert\w*|(?:neuen|erneut|noch einmal|nochmals) (?:\w+ ){0,2}lebenslauf"
        r"|jahre (?:\w+ )?(?:berufs)?erfahrung (?:bringe|sprechen|mit)|beherrsche|hervorragend "
        r"beurteilt|schau\w* (?:\w+ )?(?:mal )?rein|auf meiner (?:seite|website|homepage)"
        r"|(?:\w+)?plan geschrieben|stell\w* (?:ich )?(?:\w+ ){0,4}gern vor|neukunden|umsatz\w* "
        r"(?:um|auf|gesteigert|erhöht|verdoppelt)|empfehlungsschreiben|merk dir|erinnern möchte "
        r"ich daran|schon mal (?:gezeichnet|gemacht|geschrieben|erstellt|entworfen)|genau das mach"
        r"|billiger als|arbeitsproben|übrigens (?:\w+ ){0,4}(?:geschrieben|erstellt)",
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
        r"verehre\b|vergötter\w*|juwel|(?:gleiche|dieselbe|selbe) luft|größte\w* (?:glück|ehre"
        r"|freude) meines lebens|(?:unendlich|grenzenlos|unermesslich)\w* (?:güte|weisheit"
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
        r"kollegen|allen anderen) (?:\w+ ){0,4}(?:dasselbe|das gleiche|denselben|dieselben?"
        r"|diesen brief|diese zeilen|diese mail|den gleichen|die gleichen?)|(?:gleichzeitig"
        r"|zeitgleich|parallel|ebenfalls|ebenso|genauso|auch)\b[^.\n]{0,20} an (?:ihre|ihren|frau"
        r"|herrn|die|den|alle)\b[^.\n]{0,40}(?:geschickt|gesandt|geschrieben|gesendet|gegangen"
        r"|verschickt|gerichtet|geht|ging|gemailt)|(?:bekommt|bekam|erhält|erhielt|hat) (?:\w+ "
        r"){0,4}(?:denselben|dieselben?|dasselbe|den gleichen|die gleichen?|das gleiche|diesen "
        r"brief|diese zeilen|eine kopie|ein exemplar|eine abschrift)|(?:cc|bcc|in cc"
        r"|verteilerliste|sammelmail|massenmail|mehrfach verschickt|vervielfältig\w*|kopier\w* "
        r"(?:und|&) einfüg\w*|vorlage verwendet|im selben wortlaut|gleichem wortlaut|selben "
        r"wortlaut|textgleich)|(?:liebe|sehr geehrte) (?:alle|runde|kommission|damen und herren "
        r"der)",
        # Andere Worte dafür.
        r"(?:das gleiche|dasselbe) (?:habe|hab|schrieb|schreibe)\b|wie ich auch (?:\w+ "
        r"){1,6}(?:geschrieben|gesagt|mitgeteilt)|(?:diesen|den) (?:gleichen|selben) brief"
        r"|jede[rs]? (?:\w+ ){1,4}(?:denselben|diesen gleichen|den gleichen|diesen) brief"
        r"|(?:dieselben|die gleichen) (?:zeilen|worte)|(?:schreibe|schrieb) ich (?:\w+ )?(?:das "
        r"gleiche|dasselbe)|in (?:kopie|cc) gesetzt|schreibe ich das|wort für wort|wortgleich\w*"
        r"|(?:in )?denselben worten|dieselben (?:zeilen|worte)|diese(?:lben)? zeilen (?:habe|gehen"
        r"|schicke)|denselben (?:brief|text)|(?:genaue )?abschrift|kopie (?:dieses|an|von)"
        r"|weitergeleitete nachricht|liebe alle|gleichlautend\w*|auch an (?:herrn|frau)",
    ),
}
