"""German."""

import re
from dataclasses import replace

from letters.languages.protocol import (
    TITLES_BEFORE_NAMES,
    Company,
    Greeting,
    LetterLanguage,
    Moment,
    Phrases,
    begins,
)
from paper.typography import PageLanguage

# German nouns whose gender a name shows, alone or at the end of a compound.
_NOUNS = {
    "die": r"agentur|akademie|apotheke|bäckerei|bahn|bank|behörde|bibliothek|börse|buchhandlung"
    r"|bundeswehr|caritas|charité|diakonie|druckerei|feuerwehr|gärtnerei|genossenschaft|gesellschaft"
    r"|gewerkschaft|hochschule|kammer|kanzlei|kasse|kirche|kita|klinik|landeshauptstadt|hansestadt|lebenshilfe|polizei|regierung|schule"
    r"|sparkasse|stiftung|telekom|universität|verwaltung|werkstatt|zeitung",
    "der": r"bund|club|dienst|klub|landkreis|landtag|magistrat|rundfunk|verband|verein|verlag",
    "das": r"amt|archiv|autohaus|gericht|gymnasium|hotel|institut|kaufhaus|klinikum|kolleg"
    r"|konzerthaus|krankenhaus|kreuz|ministerium|museum|opernhaus|orchester|restaurant|spital"
    r"|studentenwerk|studierendenwerk|theater|zentrum",
    "plural": r"bundesbahnen|kliniken|museen|sammlungen|stadtwerke|verkehrsbetriebe|wasserbetriebe"
    r"|werkstätten",
}
# Adjectives that names begin with; one made of a place, Berliner, does not bend.
_ADJECTIVE = (
    r"(?:allgemein|auswärtig|bayerisch|deutsch|diakonisch|erst|europäisch|evangelisch|frei|gemeinnützig"
    r"|hessisch|international|katholisch|königlich|medizinisch|national|neu|niedersächsisch"
    r"|norddeutsch|öffentlich|österreichisch|ostdeutsch|pädagogisch|rheinisch|rot|sächsisch"
    r"|schweizerisch|staatlich|statistisch|städtisch|süddeutsch|technisch|thüringisch|vereinigt|westdeutsch"
    r"|westfälisch|zoologisch)(?P<ending>e[rs]?)\b"
)
_BEFORE_THE_NOUN = rf"(?:{_ADJECTIVE.replace('P<ending>', ':')} |[\w-]+er )*"
_ARTICLES = (
    (r"(?:der|die|das)\b", ""),
    (r".*\b(?:g?gmbh|ag|kg|kgaa|ohg|ug|eg|se)$", "die"),
    (r"(?-i:(?:AOK|ETH|FH|FU|HAW|HTW|HU|HWR|IHK|LMU|PH|RWTH|TH|TU|VHS)\b)", "die"),
    (r"(?-i:(?:ARD|BVG|DAK|DB|DFG|EU|EZB|GIZ|KfW|NATO|TK|UNO)$)", "die"),
    (r"(?-i:(?:ADAC|BR|DGB|DLF|HR|MDR|NABU|NDR|RBB|SWR|WDR)$)", "der"),
    (r"(?-i:(?:BKA|DLR|DRK|KIT|LKA|THW|ZDF)$)", "das"),
    (r"land\b", "das"),
    (rf"{_BEFORE_THE_NOUN}(?:gemeinde|messe|post|praxis|redaktion|stadt)\b", "die"),
    (rf"{_BEFORE_THE_NOUN}(?:kreis|senat|zoo)\b", "der"),
    *((rf"{_BEFORE_THE_NOUN}[\w-]*(?:{nouns})\b", gender) for gender, nouns in _NOUNS.items()),
    (rf".+ post$|.+ (?:{_NOUNS['die']})(?: e\. ?v\.)?$", "die"),
    *((rf".+ (?:{_NOUNS[gender]})(?: e\. ?v\.)?$", gender) for gender in ("der", "das", "plural")),
)

_DATIVE = {"die": "der", "der": "dem", "das": "dem", "plural": "den"}
_ACCUSATIVE = {"die": "die", "der": "den", "das": "das", "plural": "die"}
_OF_ENDING = {"e": "die", "er": "der", "es": "das"}


class German(LetterLanguage):
    code = "de"
    label = "Deutsch"
    tongue = "de"
    page = PageLanguage(
        tag="de-DE",
        quotes=("„", "“", "‚", "‘"),
        page_of=("Seite", "von"),
        enclosures_label="Anlagen:",
        letter="Brief",
        signature="Unterschrift",
        stays_with_next=TITLES_BEFORE_NAMES,
        day=r"\d{1,2}\.?",
    )
    layout = "din-b"
    paper = "a4"

    numbers = "eine zwei drei vier fünf sechs sieben acht neun"
    you = "Ihnen"
    you_and_others = "Ihnen sowie mit {others}"
    colleagues = "Ihren Kolleginnen und Kollegen"
    conjunction = "und"
    alternative = "oder"

    titles_that_are_names = ""
    titles_of_a_man = ""
    opening_to_a_man = r"[\w ]*(?:geehrter|verehrter|werter|lieber)\b"
    opening_to_a_woman = r"[\w ]*(?:geehrte|verehrte)\b"
    addresses_nobody = "kollegen zusammen"
    office = "(?!)"
    titles = {"f": "Frau", "m": "Herr", "dr": "Dr.", "prof": "Prof."}
    titled = {
        "f": "Sehr geehrte {short_name}",
        "m": "Sehr geehrter {short_name}",
        "d": "Guten Tag, {short_name}",
    }
    untitled = "Guten Tag, {name}"
    nobody = "Sehr geehrte Damen und Herren"
    friend = "Guten Tag"
    friend_by_first_name = "Hallo"
    greeting_end = ","
    keeps_international_titles = True
    reader = r"Sie|Ihnen|Ihr(?:e[mnrs]?)?"

    small_words = (
        "der das und ist nicht mit ich sie wir ihre ihren ihr ihnen auf dass wie was im zu zum"
        " zur den dem ein eine einen war waren haben hatte für von bei auch noch nach wenn"
        " über mir mich sich unser unsere am als des"
    )
    openings = (
        r"(?:sehr )?(?:geehrte|verehrte|werte)[rs]?|liebe[rs]?|hallo|guten (?:tag|morgen|abend)"
        r"|grüß gott|grüezi|moin|servus"
    )
    titles_read = {
        ("f", ""): "frau",
        ("m", ""): "herr herrn",
        ("f", "prof"): "professorin",
        ("f", "dr"): "doktorin",
    }
    noun_phrase = r"der|die|das|den|eine?n?|(?:unser|ihr|mein)(?:en?)?"
    question = r"wie|was|warum|dass"
    verb = (
        r"war|waren|ist|sind|hat|haben|hatte|hatten|wurde|wurden|ging|gefiel|machte|sagte"
        r"|zeigte|fragte|lachte|lachten|kam|gab|blieb|klang|wirkte"
    )
    relative = r"wie|was|wer|warum|dass|ob|wo|,"
    subject = r"(?!)"
    small_after_a_colon = "(?!)"
    when = "als|wenn"
    the_moment_when = "der Moment, als"
    nothing = (
        r"nichts|keine?[rsn]?|nein|nix|keine ahnung|weiß (?:ich )?nicht"
        r"|(?:nichts|kein\w*) (?:besonder\w*|bestimmt\w*|weiter)"
    )
    phrases = Phrases(
        unnamed=r"\[was Sie weitergeben\]",
        unsaid=r"\[was bei Ihnen neu ist\]",
        thanks=r"dank(?! (?:des|der)\b)\w*|bedank\w*|verdank\w*|merci|vergelt|erkenntlich|zu "
        r"schätzen|verbunden",
        enjoyed=r"gern (?:mit|geführt|ge\w+t|gesprochen|zugehört|erinner\w*|denk\w*)|(?:red"
        r"|plauder|denk|erinner|unterhalt|sprech|höre?|führ)\w* (?:\w+ ){0,4}(?:gern|am liebsten)"
        r"|(?:so|sehr) gern (?:mit|bei)|am liebsten denk\w*|freude (?:gemacht|bereitet|gewesen"
        r"|denk\w*|erinner\w*)|(?:große|helle|wahre|echte|reine|eine) freude\b|genoss\w*|genuss"
        r"|gefall\w*|gefiel\w*|spaß|vergnüg\w*(?! für)|schön (?:war|bei)\w*|(?:war\w*|so|sehr) "
        r"(?:\w+ )?schön\w*|toll|herrlich|leiwand|super|klasse|angenehm\w*|sympathisch|wohlgefühlt"
        r"|wohl gefühlt|beglück\w*|erfreulich\w*|unterhaltsam|(?:wunderbar|prächtig|herzlich|gut"
        r"|viel|so) (?:unterhalten|gelacht|geredet|gesprochen|geplaudert)|gelacht|freundlich"
        r"|lebendig|anregend|kostbar|schätzt|geschätzt|hoch\w*genuss|einmalig|schwer in ordnung"
        r"|gequatscht|plauder\w*|lange (?:\w+ ){0,4}unterhalten|klingt nach|märchen|mocht\w*"
        r"|gemocht|bereichernd|herzenssache|eine freud|gemundet|fesselnd|erinnere ich|höhepunkt"
        r"|köstlich|fein\b|lustig",
        particular=r"besonder\w*|vor allem|erinner\w*|unvergess\w*|geblieben|bleib\w*|sinn\b"
        r"|denke (?:ich )?(?:noch|an)|zumal|insbesondere|(?:wie|wo|warum|weil|(?<!dafur, "
        r")(?<!dafur )als) (?:sie|ihr|der|die|das|wir|du|mir|uns|ein|eine|nachts|man|jemand)"
        r"|(?<=, )(?:den|der|die|das|dem|deren|dessen|denen) (?:sie|ihr|du|\w+ (?:\w+ )?(?:hat"
        r"|haben|ist|war|steht))|erst recht|noch immer|obwohl|mit (?:dem|der|den) \w+|über (?:den"
        r"|das|die|jene|einen|eine) \w+|mehr noch|einmal ein\w*|klingt nach|geschichte|nie "
        r"vergess\w*|seit dem|seit \d+|jeden|jedes|nachts|heimlich",
        excited=r"freu(?:e|en|te|de|dig)\w*(?! (?:mich (?:über|auf (?:einen|ihre|ihren))))"
        r"|vorfreud\w*|gefreut|begeister\w*|gespannt|gereizt|reizt\w*|eifer\w*|lust\b|feuer"
        r"|brenn\w*|angesteckt|am liebsten|liebsten|zu gern|unbedingt|neugier\w*|hätte\w* (?:\w+ "
        r"){0,4}(?:gern|sofort|gleich|begeist)\w*|hätt\w* \w*gern|stürz\w*|kribb\w*|narrisch"
        r"|träum\w*|traum\w*|wusste|hier will ich|morgens aufstehen|ganzer kraft|verlock\w*"
        r"|bestärkt|beglückt|ausgemalt|hineingek\w*|nächste schicht|das will ich|dafür wollte"
        r"|wollte ich|wollt ich|mag'?s|herz\w*|fasziniert|motivier\w*|elan|enthusias\w*"
        r"|eingenommen|entflammt|fieber\w*|packt\w*|gepackt|juck\w*|sehn\w*|angetan|mitreiß\w*"
        r"|mitgerissen|schlaflos|hibbel\w*|wär\w* (?:\w+ ){0,3}gern|wunsch|hätt\w* ich|mag ich"
        r"|gute laune",
        disappointed=r"\w*enttäusch\w*|bedau\w*|schade|traurig\w*|trauer|leid\b|leidge\w*"
        r"|betrüb\w*|hatte (?:\w+ )?gehofft|gehofft|wehmut|wehmütig\w*|geknickt|gekränkt"
        r"|schmerz\w*|geschmerzt|weh\b|schwer\b|katzenjammer|bedient|melanchol\w*|(?:mich|hart"
        r"|sehr) getroffen|stich\b|gepikst|schluck\w*|gehadert|hader\w*|dunkel zumute|bekümmer\w*"
        r"|anders gewünscht|ergebnis gewünscht|tränen|geweint|heul\w*|hängendem kopf|nix mehr"
        r"|traf mich|nicht gefreut|gefreut hat mich das ergebnis nicht|niedergeschlagen"
        r"|mitgenommen|gewurmt|wurmt|gern geworden|lieber (?:\w+ )?gehört|down\b|blöd|doof|mist\b"
        r"|kummer|dämpfer|seufz\w*|trüb\w*|hart\b|bitter|nachmittag lang|gefreut hätte|geschluckt"
        r"|zu knabbern|nagt|nahe\b|verdauen|kloß|ärger\w*|belastung|knick\w*|mulmig|trost",
        respect=r"respekt\w*|akzept\w*|versteh\w*|verstanden|verständn\w*|nachvollzieh\w*"
        r"|entscheid\w*|entschied\w*|entschluss|achte\b|achten|anerkenn\w*|erkenne|(?:ihre|deine"
        r"|eure|die) wahl|gewählt|ausgewählt|urteil|votum|nehme? (?:\w+ )?an\b|in ordnung|ok\b"
        r"|okay|recht\b|recht gemacht|einsehen|sehe es|seh'?s|eingeleuchtet|ordentlich|stimmt ja"
        r"|ermessen|vertrau\w*|abgewogen|ordnungsgemäß|fair\b|genau hin\w*|überlegt|sehen, was"
        r"|zweifle|werden wissen|wissen (?:am besten|schon|selbst)|kennst|passt schon|füge"
        r"|richtig(?! \w+ kann)\w*|billig\w*|klug|wie sie's machen|gönn\w*|mein segen|hut vor"
        r"|halte (?:\w+ ){0,3}gut|dahinter|beuge mich",
        wishes=r"wünsche\w*|wünsch(?:'| )? ?(?:ich|i|euch|ihnen|dir)|gewünscht|alles (?:gute|liebe"
        r"|schöne)|(?:viel|gutes?|guten?|frohe[sn]?|volle|klare|ruhige|starke\w*|schöne\w*|große?"
        r"|gesegnete\w*|trockene\w*|reiche\w*|toi|viele|milde\w*|erholsam\w*|fruchtbar\w*|gute\w*"
        r"|allzeit|immer) \w+|(?:eine[nrs]?|ein) (?:schön|gut|froh|ruhig|mild|reich|stark|groß"
        r"|erhol|frucht|klang|gesegnet|lang|still|wunderbar|glück|erfolg|tatkr|friedlich"
        r"|besinnlich|sonnig|warm|frisch|leicht|entspannt)\w*|hoffe|hoffentlich|drück\w*|daumen"
        r"|glück\w*|erfolg\w*|möge\w*|gedeih\w*|gelingen|appetit|lasst|passen sie auf|pass auf"
        r"|grüß\w* (?:an|den|die|dem)|gruß|zum wohl|auf (?:ein|eine|einen|viele) \w+|toi",
        reopens=r"(?:wieder|erneut\w*|noch ein\s?mal|abermals|neu|nochmals?|irgendwann|eines tages"
        r"|einmal wieder|jemals|später|künftig|in zukunft|mal wieder|ein weiteres mal|von neuem"
        r"|doch noch|demnächst)\b[^.!?\n]{0,70}?(?:\bfrei|\boffen|besetz|\bsuch|\bgesuch|brauch"
        r"|gebrauch|vergeb|\bgeben|ausgeschrieb|ausschreib|\bvakan|anstell|einstell|\bkomm|\bfehl"
        r"|\bgibt|nötig|aufgemacht|zur verfügung|benötig|Bedarf)\w*|(?:such|brauch|benötig|fehl"
        r"|stell)\w*\b[^.!?\n]{0,40}\b(?:wieder|noch ein\s?mal|erneut|nochmals?|einen? (?:neuen? "
        r")?\w+(?:in|er|ent)\b|mal)\b|erneuter? vakanz|vakan\w*|wird \w+ (?:\w+ ){0,4}frei|frei "
        r"(?:wird|werden|ist|sein|würde)|(?:stelle|platz|posten) (?:\w+ ){0,5}(?:frei|offen"
        r"|vakant)\b|neu (?:aus|be|ver)\w+|wieder (?:\w+ ){0,4}(?:gesucht|suchen|gebraucht"
        r"|brauchen|zu|ein|einen|eine)",
        another=r"ander(?!s\b|er tag)\w*|sonst|auch\b(?! (?:in|nach|wenn|am|um|dann|noch)\b)"
        r"|ebenso|ebenfalls|gleich(?:es|falls)|genauso|weiter(?:e[nrs]?) (?:stelle|aufgabe"
        r"|position)|oder\b(?! (?:ruf|schreib|mail|meld|per|auch nur|eine? (?:nachricht|mail|anruf"
        r"|zeile))\w*)|(?:brauch|such|fehl)\w* (?:sie |ihr |euch |ihnen |dir |du )?(?:\w+ "
        r"){0,2}(?:jemand\w*|ein\w*)|jemand\w*|etwas (?:mit|für)|irgend\w*|\w+ kann ich|zudem"
        r"|überdies|hätten sie|vertretung\w*|und (?:wenn|falls|sollte)|das gilt|dasselbe|nebenbei"
        r"|übernähme|bei (?:\w+ ){0,2}bedarf|bei \w+en aus",
        contact=r"meld\w*|ruf\w*|anruf\w*|anzurufen|angerufen|schreib\w*|nachricht\w*|kontakt\w*"
        r"|(?:von )?ihnen (?:zu )?hören|auf mich zu|bescheid|läut\w*|sprechen sie|sprich"
        r"|klingel\w*|telefonier\w*|telefon:? \d|mail\b|e-mail|mailen|sagen sie|gib\w* (?:mir"
        r"|bitte)|geben sie|lassen sie|lass\w* (?:es )?mich|hörer|zeile\w*|wort\b|brieflein"
        r"|erreich\w*|funk\w*|durchklingel\w*|sms|whatsapp|pfeif\w*|tel\b|zögern sie|zu mir"
        r"|wink\w*|holt mich|find\w* mich|ruf:|kommen sie|komm vorbei|denken sie an mich|denk an "
        r"mich|fragen sie|frag\w* mich",
        happy=r"gern\w*|freu\w*|vergnügen|froh|glücklich|liebend|herzen\w*|dabei|zu hause|ehre"
        r"|dienen|diente|wirkte|anzugehören|tätig|arbeit\w*|mitarbeit\w*|mag\b|anfangen|bereit",
        keeps=r"aufbewahr\w*|aufbewahrung\w*|behalt\w*|dabehalten|aufheb\w*|heb\w* (?:\w+ "
        r"){1,8}auf\b|speicher\w*|bleib\w*|verbleib\w*|lieg\w*|lager\w*|(?:unterlagen|bewerbung"
        r"|daten|mappe|papiere|akte|lebenslauf|zeugnisse|angaben|dossier|brief|fotos|kontaktdaten"
        r"|adresse|nummer) (?:\w+ ){0,6}(?:dürfen|darf|dürft|könn\w*|kann|mög\w*|gilt|bleib\w*"
        r"|ruh\w*|hab\w*)|(?:dürfen|darf|können|kann|dürft|könnt|mögen) (?:\w+ ){0,3}(?:unterlagen"
        r"|bewerbung|daten|mappe|papiere|akte|lebenslauf|zeugnisse|angaben|dossier|brief)"
        r"|erreich\w*|jederzeit|wann immer|wohne (?:ja )?|gilt weiter|im ordner|in ihrer (?:obhut"
        r"|schublade|kartei)|verwahr\w*|kartei|einverstanden|bis (?:ende|zum|nächste\w*|sommer"
        r"|\d{4})|auch in \w+ jahren|weiterhin|dieselbe|ruhen|stets unter",
        generic=r"(?:sehr geehrte |liebe[rs]? |guten tag,? |hallo |werte |geschätzte |verehrte "
        r"|an |hi |moin |grüß gott,? |servus )*(?:\w*damen|(?:\w+)?team|entscheid\w*|\w*abteilung"
        r"|wer auch|alle\b|zusammen|alle zusammen|das|die|den|personal\w*|hr\b|leser\w*"
        r"|mitarbeit\w*|verantwortlich\w*|zuständig\w*|leute|jury|kommission|geschäfts\w*|firma"
        r"|ansprech\w*|unbekannt\w*|recruit\w*|direktion|ihr\b|wen )",
        blame=r"überrascht|überraschend|(?<!nicht )(?<!nichts )(?:unfair|ungerecht\w*)\b(?! (?:war"
        r"|ist|fand ich) (?:daran |das |hier )?(?:gar |überhaupt )?(?:nichts?|keineswegs))"
        r"|offenbar|offensichtlich|verletz(?:t|end)|verschwendet\w*|hatte (?:\w+ )?(?:gedacht"
        r"|angenommen|geglaubt)|ohnehin überschätzt|überschätzt|wahrheit|den richtigen "
        r"(?:nach)?namen|beziehungen|vermutlich|anscheinend|heutzutage|mutigen wahl|zählt (?:wohl"
        r"|nicht|ja|heute|anscheinend)|noch etwas wert|hinhalten|hingehalten|verarscht|an der nase"
        r"|frechheit|unverschämt\w*|wer die hälfte|gratulieren, |nicht gewürdigt|(?:hätte|habe) "
        r"(?:mehr|besseres) verdient|bin (?:\w+ )?gewohnt|merkwürdig|sonderbar|befremd\w*|ironie"
        r"|versprochen hatten|von wegen|schein(?:t|en) \w+ nicht\w* zu zählen|wundert mich",
        argues=r"überdenk\w*|noch ein\s?mal (?:\w+ ){0,3}(?:prüfen|entscheiden|anschauen|ansehen"
        r"|anzusehen|zu sprechen|mit dem)|noch mal (?:mit|\w+ )(?:dem chef|drüber|zu)?\w*(?= \w* "
        r"?(?:sprechen|prüf|nachdenk|chef))|falsche entscheidung|umentscheiden|übersehen"
        r"|richtigstell\w*|endgültig entscheid\w*|fehlentscheidung|neu (?:gewählt|entschieden"
        r"|bewertet|geprüft)|beschlussfähig|vorzulegen|schwerer wiegen|überzeugt, dass ich|die "
        r"richtige bin|der richtige bin|nichts unterschrieben|ergibt sich eine andere|andere "
        r"reihenfolge|in ihrer bewertung|revidier\w*|rückgängig|widersprech\w*|einspruch (?:ein"
        r"|erheb)\w*|erst eine woche|probearbeit\w* (?:lass|geb|mach)\w*|eine chance (?:geben"
        r"|verdien)|probeweise|noch ist \w+ nicht zu spät|nachprüf\w*|geben sie mir (?:eine|die) "
        r"(?:zweite )?chance|nicht berücksichtigt",
        fails=r"nicht (?:klappt|klappen|bewährt|bewähren|passt|passen|funktioniert|hinhaut"
        r"|durchhält|hält|schafft|bleibt)|scheiter\w*|abspringt|absagt|in der probezeit|die "
        r"probezeit|(?:wenn|falls|sobald|bis) (?:der|die|das|ihr\w*) (?:neue\w*|andere\w*|junge\w*"
        r"|auserwählte\w*)|selten lange|nicht lange|(?:schafft|hält|packt) (?:\w+ ){0,3}(?:nie"
        r"|nicht)|auf das falsche pferd|falsch\w* (?:gesetzt|gewählt|entschieden)|hinterhand|wenn "
        r"(?:sie|er) (?:wieder )?(?:geht|kündigt|hinschmeißt|aufgibt)|bereuen|wieder wegläuft"
        r"|wegläuft|aufgibt|hinwirft|wirft (?:\w+ ){0,2}hin|als (?:irrtum|fehler|fehlgriff) "
        r"(?:heraus|erweis)\w*|irrtum herausstell\w*|das junge ding",
        compares=r"(?:ander|ausgewählt|erfolgreich|gewählt|genommen|auserwählt)\w* (?:kandidat"
        r"|bewerber|person|mitbewerber)\w*|besser als|mehr erfahrung als|mitbewerber\w*"
        r"|konkurrent\w*|(?:der|die|den) (?:neue|glückliche|andere|auserwählte)\w*\b(?= (?:aus"
        r"|kommt|hat|hatte|kann|ist|war|das|mit|meine|wirklich|eigentlich|denn))|wer es geworden"
        r"|wer die stelle bekommen|dem glücklichen|für d\w+ sie sich entschieden|der \w+ dame|was "
        r"hat(?:te)? (?:er|sie|der|die) |als (?:er|sie|ich)\?|so viel \w* ?wie ich|fragen sie "
        r"(?:ihn|sie) |hat (?:der|die) noch nie|als der (?:neue|andere)|netter kerl|die (?:neue"
        r"|andere)\b",
        begs=r"fleh\w*|anfleh\w*|verzweif\w*|bitte,? bitte|brauche (?:\w+ )?(?:diese|die|eine|den"
        r"|einen) (?:stelle|arbeit|job)|(?:meine|die) miete|letzte (?:chance|hoffnung)|egal welche"
        r"|arbeitslosengeld|hartz|bürgergeld|räumungsklage|auf knien|ohne lohn|umsonst arbeit\w*"
        r"|in meinem alter|macht mir \w+ niemand|niemand mehr|nicht hängen|irgendwas|weiß nicht,? "
        r"(?:wie|wovon|was)|nicht mehr hoch|schulden|das einzige, was|denk da bitte|krankheit"
        r"|kredit|krank\b|pfändung|kinder (?:zu )?(?:ernähr|satt)\w*|haus verlier\w*|weder ein "
        r"noch aus|existenz|erbarmen|mitleid|halbe[nm]? (?:lohn|gehalt)",
        demands=r"warum (?:nicht|sie (?:sich|mich)|ich|man mich|gerade|es nicht|haben|hat)"
        r"|weshalb (?:sie|ich|nicht|man)|(?:die|genauen?|ihre|der|nach den) gründen?\b|erklären "
        r"sie|begründung|erklärung|fordere|einfordern|verlange|schuldig|steht mir zu|mir \w* ?\w* "
        r"?zusteht|begründete antwort|binnen|innerhalb von \w+ tagen|punktzahl\w*|woran (?:es "
        r")?(?:lag|gelegen|hat)|woran lag|was (?:habe ich|hab ich) falsch|bestehe (?:ich )?auf"
        r"|schriftlich mitzuteil\w*|anspruch auf|auskunft (?:über|darüber|verlang)",
        sells=r"(?:in der|als|siehe|im) (?:anlage|anhang)\b(?! von)|beigefügt|anbei|lege? (?:\w+ "
        r"){0,4}bei\b|aktualisiert\w*|(?:neuen|erneut|noch einmal|nochmals) (?:\w+ "
        r"){0,2}lebenslauf|jahre (?:\w+ )?(?:berufs)?erfahrung (?:bringe|sprechen|mit)|überzeugen "
        r"lassen|prozent|beherrsche|hervorragend beurteilt|schau\w* (?:\w+ )?(?:mal )?rein|auf "
        r"meiner (?:seite|website|homepage)|(?:\w+)?plan geschrieben|konzept (?:geschrieben"
        r"|erstellt|entworfen)|vorstell\w* (?:\w+ )?gern|stell\w* (?:ich )?(?:\w+ ){0,4}gern vor"
        r"|neukunden|umsatz|empfehlungsschreiben|merk dir|erinnern möchte ich daran|schon mal "
        r"(?:gezeichnet|gemacht|geschrieben|erstellt|entworfen)|genau das mach|billiger als"
        r"|arbeitsproben|übrigens (?:\w+ ){0,4}(?:geschrieben|erstellt)",
        flatters=r"fantastisch\w*|großartig\w*|wunderbar\w*|unglaublich\w*|traumhaft\w*|traum\w*"
        r"|einzigartig\w*|genial\w*|unvergleichlich\w*|legende|beste[nr]?\b|allerbest\w*"
        r"|aller\w+best\w*|märchen\w*|gold\w*|himmlisch\w*|erhaben\w*|leuchtturm|ruhm|brillant\w*"
        r"|phänomenal\w*|überragend\w*|herausragend\w*|exzellent\w*|größte\b|göttlich\w*"
        r"|perfekt\w*|weltklasse|sensationell\w*",
        elsewhere=r"wort für wort|wortgleich\w*|(?:in )?denselben worten|dieselben (?:zeilen"
        r"|worte)|diese(?:lben)? zeilen (?:habe|gehen|schicke)|denselben (?:brief|text)|dieser "
        r"brief (?:geht|ging) auch|(?:genaue )?abschrift|kopie (?:dieses|an|von)|weitergeleitete "
        r"nachricht|gilt für (?:jeden|alle)|liebe alle|gleichlautend\w*|identisch\w*|auch an "
        r"(?:herrn|frau)|der gleiche brief|das gleiche geschrieben",
    )
    articles = _ARTICLES
    always_capital = "(?!)"
    nouns_are_capital = True
    everybody = r"alle[ ]geschlechter"
    terms = (
        r"(?:(?:Voll|Teil)(?:zeit)?-?\s*(?:oder|und|/|,)\s*)?(?:Voll|Teil)zeit"
        r"|unbefristet|ab[ ]sofort"
    )
    terms_for_sure = "(?!)"

    def article(self, name: str) -> str:
        """In its plain form, and "plural" for names of many; an adjective shows it, too."""
        if any(re.match(pattern, name, re.IGNORECASE) for pattern, _ in self.articles):
            return super().article(name)
        adjective = re.match(_ADJECTIVE, name, re.IGNORECASE)
        return _OF_ENDING[adjective["ending"]] if adjective else ""

    def company(self, name: str) -> Company:
        article = self.article(name)
        dative = _dative(name, article)
        return Company(
            _accusative(name, article),
            at=re.sub(r"^bei dem ", "beim ", f"bei {dative}"),
            dative=dative,
        )

    def title(self, gender: str, rank: str) -> str:
        return " ".join(self.titles[part] for part in (gender, rank) if part)

    def after_a_preposition(self, greeting: Greeting, name: str) -> str:
        return re.sub(r"^Herr ", "Herrn ", self.short_name(greeting, name))

    def moment(self, typed: str) -> Moment:
        moment = super().moment(typed)
        article = r"(?:der|ein|unser|ihr|mein)\b"
        return replace(
            moment,
            is_clause=moment.is_phrase and begins(moment.text, self.question),
            # The subject alone: "der Rundgang", where after "an" it would be "den".
            is_nominative=moment.is_phrase and bool(re.match(article, moment.text, re.IGNORECASE)),
        )

    def keeps_its_capital(self, moment: str) -> bool:
        """Whether it begins with a capital that the reader is owed: Ihr Hund, Sie alle."""
        return bool(re.match(rf"(?:{self.reader})\b", moment))


def _accusative(name: str, article: str) -> str:
    """The name after "für" or "an": für die Deutsche Bahn, für den Deutschen Bund."""
    if not article:
        return name
    ending = {"die": "e", "der": "en", "das": "e", "plural": "en"}[article]
    return f"{_ACCUSATIVE[article]} {_bent(name, article, ending)}"


def _dative(name: str, article: str) -> str:
    """The name after "bei" or "mit": bei der Deutschen Bahn, bei den Stadtwerken Ulm."""
    if not article:
        return name
    bent = _bent(name, article, "en")
    if article == "plural":
        bent = re.sub(r"(?i)^((?:\S+ )*?\S*(?:werke|betriebe))\b", r"\1n", bent)
    return f"{_DATIVE[article]} {bent}"


def _bent(name: str, article: str, ending: str) -> str:
    """`name` with the adjectives before its noun bent, where they agree with the article."""
    shown = {"plural": "e", "die": "e", "der": "er", "das": "es"}[article]
    words = name.split(" ")
    for place, word in enumerate(words):
        adjective = re.fullmatch(_ADJECTIVE, word, re.IGNORECASE)
        if not adjective or adjective["ending"] != shown:
            break
        words[place] = word.removesuffix(shown) + ending
    return " ".join(words)
