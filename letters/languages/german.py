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
    r"|bundeswehr|caritas|charité|diakonie|druckerei|feuerwehr|gärtnerei"
    r"|genossenschaft|gesellschaft"
    r"|gewerkschaft|hochschule|kammer|kanzlei|kasse|kirche|kita|klinik"
    r"|landeshauptstadt|hansestadt|lebenshilfe|polizei|regierung|schule"
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
    r"(?:allgemein|auswärtig|bayerisch|deutsch|diakonisch|erst|europäisch|evangelisch"
    r"|frei|gemeinnützig"
    r"|hessisch|international|katholisch|königlich|medizinisch|national|neu|niedersächsisch"
    r"|norddeutsch|öffentlich|österreichisch|ostdeutsch|pädagogisch|rheinisch|rot|sächsisch"
    r"|schweizerisch|staatlich|statistisch|städtisch|süddeutsch|technisch|thüringisch"
    r"|vereinigt|westdeutsch"
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
        enclosed=("Anlage", "Anlagen"),
        enclosures_below=True,
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
    departments = (
        r"\w*abteilung|\w*team|personalwesen|personalbüro|\w*kommission|\w*sekretariat|\w*referat"
        r"|geschäftsleitung|geschäftsführung"
    )
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
    others = r"ihre?[nmrs]?|ihnen"

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
        unmeant=r"nicht (?:bitten|darum|fragen|um|eine|als)|nie(?:mals)?\b|kein\w*\b(?! (?:chance"
        r"|antwort|erklär|begründ))|ohne|positiv|angenehm|freudig",
        condition=r"(?:wenn|falls|sollte\w*|sobald|im fall\w*|wird|werden|braucht|brauchst"
        r"|brauchen|möchten|sucht|suchst|suchen|ist die|bei bedarf|wann immer)(?:(?!\w)|(?<='))",
        writer=r"(?:ich|mich|mir|mein\w*)(?:(?!\w)|(?<='))",
        reader=r"(?:sie|ihnen|ihr\w*|du|dich|dir|dein\w*|euch|eu\w?re?\w*)(?:(?!\w)|(?<='))",
        unnamed=r"\[was Sie weitergeben\]",
        unsaid=r"\[was bei Ihnen neu ist\]",
        thanks=r"(?:freundlich|nett|lieb|großzügig|aufmerksam|schön) von (?:ihnen|dir|euch)|"
        r"dank(?! (?:des|der|einem|einer)\b)\w*|bedank\w*|verdank\w*|merci|vergelt"
        r"|erkenntlich|zu schätzen|verbunden|anerkennung für|bin ich (?:ihnen|dir"
        r"|euch) (?:\w+ ){0,2}(?:dankbar|verbunden)|weiß (?:ich )?(?:\w+ )?zu schätzen"
        r"|vielen dank|es hat mich gefreut, dass|habt ihr|gefreut, dass sie",
        enjoyed=r"wirkt \w+ (?:\w+ ){0,5}nach|großartig|wunderschön|glücklichste\w*|gutes gespräch"
        r"|war gut, mit|(?:reise|weg|tag) wert|bei dem sie|"
        r"gern (?:mit|geführt|ge\w+t|gesprochen|zugehört|erinner\w*|denk\w*)|(?:red"
        r"|plauder|denk|erinner|unterhalt|sprech|höre?|führ)\w* (?:\w+ ){0,4}(?:gern|am liebsten)"
        r"|(?:so|sehr) gern (?:mit|bei)|am liebsten denk\w*|freude (?:gemacht|bereitet|gewesen"
        r"|denk\w*|erinner\w*)|(?:große|helle|wahre|echte|reine|eine) freude\b|genoss\w*|genuss"
        r"|gefall\w*|gefiel\w*|spaß|vergnüg\w*(?! für)|schön (?:war|bei)\w*|(?:war\w*|so"
        r"|sehr) (?:\w+ )?schön\w*|toll|herrlich|leiwand|super|klasse|angenehm\w*|sympathisch"
        r"|wohlgefühlt|wohl gefühlt|beglück\w*|erfreulich\w*|unterhaltsam|(?:wunderbar|prächtig"
        r"|herzlich|gut|viel|so) (?:unterhalten|gelacht|geredet|gesprochen|geplaudert)|gelacht"
        r"|freundlich|lebendig|anregend|kostbar|schätzt|geschätzt|hoch\w*genuss|einmalig"
        r"|schwer in ordnung|gequatscht|plauder\w*|lange (?:\w+ ){0,4}unterhalten|klingt nach"
        r"|märchen|mocht\w*|gemocht|bereichernd|herzenssache|eine freud|gemundet|fesselnd"
        r"|erinnere ich|höhepunkt|köstlich|fein\b|lustig|erörter\w*|anmut"
        r"|war (?:\w+ ){0,2}(?:ein fest|ein geschenk|heiter|witzig|nett|klasse|interessant"
        r"|spannend|erfrischend)|(?:nett|gut|angeregt|offen|ausführlich) (?:\w+ )?(?:gesprochen"
        r"|geredet|unterhalten)|schwatz|nicest\w*|imponiert|beeindruck\w*|begeistert|inspirier\w*"
        r"|bereicher\w*|wertvoll|interessant\w*|spannend\w*|offenen? austausch|witzig"
        r"|warmherzig\w*|wärmste\w*|fand ich|gut getan|gutgetan|willkommen gefühlt"
        r"|in guter erinnerung|gerne? an|positiv\w*|denke (?:ich )?(?:noch )?(?:oft|lange|gern)"
        r"|so gern unterhalten|gern (?:\w+ ){0,3}unterhalten|unterhalten wie|gern in (?:einem"
        r"|ihrem|eurem)",
        particular=r"minuten, in denen|die leute an|"
        r"(?:bei|in|mit|auf|von|an) (?:dem|der|denen) (?:sie|du|ihr|wir|jeder|alle)\b"
        r"|in (?:denen|der|dem) wir|in halle|von der \w+fahrt|neben (?:dem|der|den)|\w+küche"
        r"|wirkt \w+|im laufenden|von ihnen erklärt|(?:ersten|alten|neuen) (?:bulli|wagen"
        r"|laden|hof)|"
        r"(?:rundgang|gang|tour|nachmittag|bericht|austausch|geschichte|gespräch|stunde"
        r"|minuten|abend|führung)\w* (?:\w+ ){0,3}(?:über|durch|von|in|auf|am|an|bei|unter"
        r"|neben) (?!die stelle|ihr|der stelle|mir|mich|uns)|darüber, w|mit (?:dir|ihnen) über"
        r"|während (?:sie|du|ihr)|behalte ich|mich (?:\w+ )?beeindruckt|"
        r"besonder\w*|vor allem|erinner\w*|unvergess\w*|geblieben|bleib\w*|sinn\b"
        r"|denke (?:ich )?(?:noch|an)|zumal|insbesondere|(?:wie|wo|warum|weil"
        r"|(?<!dafur, )(?<!dafur )als) (?:sie|ihr|der|die|das|wir|du|mir|uns|ein|eine|nachts|man"
        r"|jemand)|(?<=, )(?:den|der|die|das|dem|deren|dessen|denen) (?:sie|ihr|du"
        r"|\w+ (?:\w+ )?(?:hat|haben|ist|war|steht))|erst recht|noch immer|obwohl|mit (?:dem|der"
        r"|den) \w+|über (?:den|das|die|jene|einen|eine) \w+|mehr noch|einmal ein\w*|klingt nach"
        r"|geschichte|nie vergess\w*|seit dem|seit \d+|jeden|jedes|nachts|heimlich"
        r"|dass (?:bei ihnen|der|die|das|dein|ihre?) (?:\w+ ){3}|allein (?:der|die|das)"
        r"|frage, (?:ob|wie|was|warum)|(?:nachgehen|durch den kopf|im kopf|im gedächtnis|im ohr"
        r"|nicht aus dem)|(?:der|die|das|den|dem)\w* \w+, (?:der|die|das|den|dem|in dem|in der"
        r"|an der|an dem|wo|wie|als)\b|am (?:meisten|stärksten|schönsten|nicesten|besten)"
        r"|insbesonders|speziell|ihre (?:idee|art|frage|schilderung|erzählung|führung)"
        r"|schilder\w*|erzähl\w*|rundgang|werkführung|(?:die|der) (?:diskussion|austausch"
        r"|einblick|führung|fallstudie|probe\w*)\b|dreimal erzählen|weiter erzählt|mit (?:dir"
        r"|ihnen|euch) \w+ zu|(?:bratsche|sorten)\b",
        excited=r"(?:würde|wäre?|hätte?) (?:\w+ ){0,6}(?:gerne?|stolz)\b|\w+te ich jeden tag"
        r"|(?:das größte|ein traum|eine freude) gewesen|(?:freude|spaß) (?:bereitet"
        r"|gemacht) hätte|"
        r"freu(?:e|en|te|de|dig)\w*(?! (?:mich (?:über|auf (?:einen|ihre|ihren))))"
        r"|vorfreud\w*|gefreut|begeister\w*|gespannt|gereizt|reizt\w*|eifer\w*|lust\b|feuer"
        r"|brenn\w*|angesteckt|am liebsten|liebsten|zu gern|unbedingt|neugier\w*"
        r"|hätte\w* (?:\w+ ){0,4}(?:gern|sofort|gleich|begeist)\w*|hätt\w* \w*gern|stürz\w*"
        r"|kribb\w*|narrisch|träum\w*|traum\w*|wusste|hier will ich|morgens aufstehen"
        r"|ganzer kraft|verlock\w*|bestärkt|beglückt|ausgemalt|hineingek\w*|nächste schicht"
        r"|das will ich|dafür wollte|wollte ich|wollt ich|mag'?s|herz\w*|fasziniert|motivier\w*"
        r"|elan|enthusias\w*|eingenommen|entflammt|fieber\w*|packt\w*|gepackt|juck\w*|sehn\w*"
        r"|angetan|mitreiß\w*|mitgerissen|schlaflos|hibbel\w*|wär\w* (?:\w+ ){0,3}gern"
        r"|mein (?:\w+ )?wunsch\b|hätt\w* ich|mag ich|gute laune|tatendrang"
        r"|interesse (?:\w+ ){0,4}(?:gesteigert|geweckt|bestärkt|verstärkt)|voll(?:em|er) einsatz"
        r"|bock\b|heiß (?:auf|wie)|vorfreudig|hibbelig|ready|anzieht|angezogen|angesprochen"
        r"|ansprechend|überzeugt hat|hatte mich überzeugt|großes interesse|sehr interessiert"
        r"|vorgestellt|gesehen\b(?= (?:und|habe))|sah mich|gut vorstellen"
        r"|aufgabe (?:\w+ )?(?:reiz|gefiel|lag)|passt\w* (?:\w+ )?(?:gut )?zu mir|motiv\w*"
        r"|tatkräftig|ganz bei der sache|voller energie|freudig|glücklich gemacht|es hätte mich"
        r"|reiz\b",
        disappointed=r"leider|bricht\b|"
        r"\w*enttäusch\w*|bedau\w*|schade|traurig\w*|trauer|leid\b|leidge\w*"
        r"|betrüb\w*|hatte (?:\w+ )?gehofft|gehofft|wehmut|wehmütig\w*|geknickt|gekränkt"
        r"|schmerz\w*|geschmerzt|weh\b|schwer\b|katzenjammer|bedient|melanchol\w*|(?:mich|hart"
        r"|sehr) getroffen|stich\b|gepikst|schluck\w*|gehadert|hader\w*|dunkel zumute|bekümmer\w*"
        r"|anders gewünscht|ergebnis gewünscht|tränen|geweint|heul\w*|hängendem kopf|nix mehr"
        r"|traf mich|nicht gefreut|gefreut hat mich das ergebnis nicht|niedergeschlagen"
        r"|mitgenommen|gewurmt|wurmt|gern geworden|lieber (?:\w+ )?gehört|down\b|blöd|doof|mist\b"
        r"|kummer|dämpfer|seufz\w*|trüb\w*|hart\b|bitter|nachmittag lang|gefreut hätte|geschluckt"
        r"|zu knabbern|nagt|nahe\b|verdauen|kloß|ärger\w*|belastung|knick\w*|mulmig|trost"
        r"|anders (?:erhofft|vorgestellt|erwartet)|andere[ns]? (?:ergebnis|ausgang|nachricht"
        r"|antwort|bescheid|ende|gehört)|etwas anderes (?:gehört|gewünscht|erhofft)"
        r"|hätte ich (?:\w+ ){0,3}(?:lieber|gewünscht|gefreut|gern)|still in mein\w*|geheult"
        r"|verformt|versalzen|gebrannt|ernüchter\w*|nicht leicht(?:gefallen| gefallen)?"
        r"|schwer gefallen|schwergefallen|unglücklich|frust\w*|gehofft|hoffnung(?:en)? (?:gemacht"
        r"|gehegt)|rückschlag|tat (?:\w+ )?weh|traf mich|nicht kalt gelassen|knapp(?:e"
        r"|er)? (?:niederlage|entscheidung)|zunächst (?:\w+ )?(?:still|sprachlos)"
        r"|nicht das,? was ich|weh getan|schnute",
        respect=r"ehre ich|"
        r"sehe ich (?:\w+ )?ein|(?:müssen|mussten|musstet|musste) (?:\w+ ){0,3}(?:nehmen"
        r"|wählen|entscheiden)|wissen, was|gehört (?:ihnen|dir|euch)|gründe\b|(?:brauchten"
        r"|brauchtet) jemand\w*|"
        r"respekt\w*|akzept\w*|versteh\w*|verstanden|verständn\w*|nachvollzieh\w*"
        r"|entscheid\w*|entschied\w*|entschluss|achte\b|achten|anerkenn\w*|erkenne|(?:ihre|deine"
        r"|eure|die) wahl|gewählt|ausgewählt|urteil|votum|nehme? (?:\w+ )?an\b|in ordnung|ok\b"
        r"|okay|recht\b|recht gemacht|einsehen|sehe es|seh'?s|eingeleuchtet|ordentlich|stimmt ja"
        r"|ermessen|vertrau\w*|abgewogen|ordnungsgemäß|fair\b|genau hin\w*|überlegt|sehen, was"
        r"|zweifle|werden wissen|wissen (?:am besten|schon|selbst)|kennst|passt schon|füge"
        r"|richtig(?! \w+ kann)\w*|billig\w*|klug|wie sie's machen|gönn\w*|mein segen|hut vor"
        r"|halte (?:\w+ ){0,3}gut|dahinter|beuge mich|anerkannt|wohlüberlegt|von mir angenommen"
        r"|nehme (?:ich )?(?:sie|es|das) (?:\w+ )?an\b|belastbar|keinen zweifel|vertraue"
        r"|soll es sein|stimmen\b|steh\w* (?:ich )?(?:dazu|dahinter|hinter)|ohne groll"
        r"|nicht in frage|anständig|der chef|die aufstellung|dein rudel|(?:ist"
        r"|bleibt) (?:ja )?eue?r\w*\b|wird es stimmen|kein(?:e|en)? (?:groll|vorwurf|einwand"
        r"|frage)|trage (?:sie|es|ich)|zur kenntnis|ihre gründe|gute gründe|für (?:jemand|eine"
        r"|einen) ander\w* entschieden|leicht gemacht|gut durchdacht"
        r"|nehme (?:ich )?(?:\w+ ){0,3}(?:hin|zur)|einverstanden|finde ich (?:gut|richtig|fair)"
        r"|wahl (?:aber )?gut|voll und ganz|steht ihnen zu|ihr gutes recht",
        wishes=r"(?:schicke|sende) (?:euch|ihnen|dir)|gottes segen|"
        r"wünsche\w*|wünsch(?:'| )? ?(?:ich|i|euch|ihnen|dir)|gewünscht|alles (?:gute"
        r"|liebe|schöne)|(?:viel|gutes?|guten?|frohe[sn]?|volle|klare|ruhige|starke\w*|schöne\w*"
        r"|große?|gesegnete\w*|trockene\w*|reiche\w*|toi|viele|milde\w*|erholsam\w*|fruchtbar\w*"
        r"|gute\w*|allzeit|immer) \w+|(?:eine[nrs]?|ein) (?:schön|gut|froh|ruhig|mild|reich|stark"
        r"|groß|erhol|frucht|klang|gesegnet|lang|still|wunderbar|glück|erfolg|tatkr|friedlich"
        r"|besinnlich|sonnig|warm|frisch|leicht|entspannt)\w*|hoffe|hoffentlich|drück\w*|daumen"
        r"|glück\w*|erfolg\w*|möge\w*|gedeih\w*|gelingen|appetit|lasst|passen sie auf|pass auf"
        r"|grüß\w* (?:an|den|die|dem)|gruß|zum wohl|auf (?:ein|eine|einen|viele) \w+|toi"
        r"|hitzefrei|gott (?:segne|behüte|schütze)|ein leckerli|(?:für|an) (?:alle|euch|sie alle"
        r"|das ganze team|die ganze mannschaft)|weiterhin (?:viel|gut|alles)|(?:gutes|gute"
        r"|guten) gelingen|beste wünsche|von herzen|haltet euch|bleiben sie|bleibt (?:gesund|so"
        r"|wie)|(?:gesunde|gute|sichere|immer eine) \w+|frohes (?:schaffen|fest)|schöne (?:zeit"
        r"|feiertage|woche)|herzliche grüße an|guten start|gutes händchen|(?:fette|dickes"
        r"|gelungene\w*|freie|bruchfreie) \w+|schöne? grüße an|aufstieg|hals- und beinbruch"
        r"|glück auf|mast- und schotbruch|petri heil",
        reopens=r"(?:wieder|erneut\w*|noch ein\s?mal|abermals|neu|nochmals?|irgendwann"
        r"|eines tages|einmal wieder|jemals|später|künftig|in zukunft|mal wieder|ein weiteres mal"
        r"|von neuem|doch noch|demnächst)\b[^.!?\n]{0,70}?(?:\bfrei|\boffen|besetz|\bsuch"
        r"|\bgesuch|brauch|gebrauch|vergeb|\bgeben|ausgeschrieb|ausschreib|\bvakan|anstell"
        r"|einstell|\bkomm|\bfehl|\bgibt|nötig|aufgemacht|zur verfügung|benötig|Bedarf)\w*"
        r"|(?:such|brauch|benötig|fehl|stell)\w*\b[^.!?\n]{0,40}\b(?:wieder|noch ein\s?mal|erneut"
        r"|nochmals?|einen? (?:neuen? )?\w+(?:in|er|ent)\b|mal)\b|erneuter? vakanz|vakan\w*"
        r"|wird \w+ (?:\w+ ){0,4}frei|frei (?:wird|werden|ist|sein|würde)|(?:stelle|platz"
        r"|posten) (?:\w+ ){0,5}(?:frei|offen|vakant)\b|neu (?:aus|be|ver)\w+"
        r"|wieder (?:\w+ ){0,4}(?:gesucht|suchen|gebraucht|brauchen|zu|ein|einen|eine)|(?:wieder"
        r"|erneut) (?:\w+ ){0,4}(?:aufgeh|auf\b|ausgeschrieb|ausschreib|zu haben|zur debatte"
        r"|verfügbar|möglich)\w*|(?:frei|vakant|offen) (?:wird|würde|werden|sein|sein sollte)"
        r"|(?:stelle|position|platz|posten|aufgabe) (?:\w+ ){0,6}(?:zu besetzen|verfügbar|auf\w*)"
        r"|neu (?:zu )?besetz\w*|(?:sollte|falls|wenn|sobald) (?:sich )?(?:\w+ ){0,6}(?:wieder"
        r"|erneut|noch einmal|nochmals|neu|doch noch|ändern|ergeben|änder\w*|frei)|nachbesetz\w*"
        r"|erneuten? (?:ausschreibung|besetzung|suche)|für diese (?:stelle|position)|diese stelle"
        r"|dieselbe stelle",
        another=r"(?:und |oder )?(?:brauch|such)\w* (?:sie|ihr|du) (?:hände|hilfe|leute|verstärkung"
        r"|unterstützung)|"
        r"ander(?!s\b|er tag)\w*|sonst|auch\b(?! (?:in|nach|wenn|am|um|dann|noch)\b)"
        r"|ebenso|ebenfalls|gleich(?:es|falls)|genauso|weiter(?:e[nrs]?) (?:stelle|aufgabe"
        r"|position)|oder\b(?! (?:ruf|schreib|mail|meld|per|auch nur|eine? (?:nachricht|mail"
        r"|anruf|zeile))\w*)|(?:brauch|such|fehl)\w* (?:sie |ihr |euch |ihnen |dir "
        r"|du )?(?:\w+ ){0,2}(?:jemand\w*|ein\w*)|jemand\w* (?:mit|für|der|die|zum|brauch|such"
        r"|gesucht)\w*|etwas (?:mit|für)|irgend\w*|\w+ kann ich|zudem|überdies|hätten sie"
        r"|vertretung\w*|und (?:wenn|falls|sollte)|das gilt|dasselbe|nebenbei|übernähme"
        r"|bei (?:\w+ ){0,2}bedarf|bei \w+en aus|eine stelle, (?:die|in der)"
        r"|passende\w* (?:stelle|position|aufgabe|rolle)|meinem profil|meinen (?:kenntnissen"
        r"|fähigkeiten|erfahrungen|qualifikation)|profil passt|vergleichbar\w*|ähnlich\w*"
        r"|für (?:gelernte|ausgebildete)|nicht minder|künftige\w* (?:stelle|position"
        r"|ausschreibung|vakanz)|weitere\w* (?:vakanz|möglichkeit|ausschreibung)\w*"
        r"|neue (?:stelle|position)",
        contact=r"spreche ich (?:\w+ )?mit|mit ihnen (?:zu )?sprechen|"
        r"hinterkopf|behalten sie mich|behalt\w* mich|"
        r"meld\w*|ruf\w*|anruf\w*|anzurufen|angerufen|schreib\w*|nachricht\w*|kontakt\w*"
        r"|(?:von )?ihnen (?:zu )?hören|auf mich zu|bescheid|läut\w*|sprechen sie|sprich"
        r"|klingel\w*|telefonier\w*|telefon:? \d|mail\b|e-mail|mailen|sagen sie|gib\w* (?:mir"
        r"|bitte)|geben sie|lassen sie|lass\w* (?:es )?mich|hörer|zeile\w*|wort\b|brieflein"
        r"|erreich\w*|funk\w*|durchklingel\w*|sms|whatsapp|pfeif\w*|tel\b|zögern sie|zu mir"
        r"|wink\w*|holt mich|find\w* mich|ruf:|kommen sie|komm vorbei|denken sie an mich"
        r"|denk an mich|fragen sie|frag\w* mich|über (?:ein|einen|eine|ihre|deine"
        r"|eure) (?:\w+ )?(?:zeichen|anruf|nachricht|rückmeldung|mail|e-mail|anfrage)|rückmeld\w*"
        r"|bin ich (?:sofort )?(?:da|zur stelle)|stehe ich (?:\w+ ){0,3}(?:zur verfügung)"
        r"|stehe ich bereit|sag(?:t|en)? (?:was|mir|bescheid)|kommen (?:sie|gern)|wenden sie sich"
        r"|auf mich zukommen|ansprechen|sprechen sie mich|erbitte ich"
        r"|höre(?: ich)? (?:\w+ ){0,3}von ihnen|freue ich mich, von|im gespräch bleib\w*"
        r"|in verbindung|in kontakt",
        happy=r"gern\w*|freu\w*|vergnügen|froh|glücklich|liebend|herzen\w*|dabei|zu hause|ehre"
        r"|dienen|diente|wirkte|anzugehören|tätig|arbeit\w*|mitarbeit\w*|mag\b|anfangen|bereit",
        keeps=r"(?:sms|nachricht|anruf|zeile|mail) (?:\S+ ){0,4}(?:reicht|genügt)|zu finden"
        r"|am besten (?:abends|morgens)|(?:adresse|nummer|telefon) (?:ist|bleibt)|"
        r"aufbewahr\w*|aufbewahrung\w*|behalt\w*|dabehalten|aufheb\w*"
        r"|heb\w* (?:\w+ ){1,8}auf\b|speicher\w*|(?<!hängen )(?<!geblieben )bleib\w* (?:\w+ "
        r"){0,5}(?:erreichbar|aktiv|bei (?:euch|ihnen|dir)|dieselbe|gültig|liegen|da\b|so\b"
        r"|verfügbar|bestehen|gleich|ich)|bleib(?:e|t)\b"
        r"|ver(?<!hängen )(?<!geblieben )bleib\w* (?:\w+ ){0,5}(?:erreichbar|aktiv|bei (?:euch"
        r"|ihnen|dir)|dieselbe|gültig|liegen|da\b|so\b|verfügbar|bestehen|gleich|ich)|bleib(?:e"
        r"|t)\b|lieg\w*|lager\w*|(?:unterlagen|bewerbung|daten|mappe|papiere|akte|lebenslauf"
        r"|zeugnisse|angaben|dossier|brief|fotos|kontaktdaten|adresse"
        r"|nummer) (?:\w+ ){0,6}(?:dürfen|darf|dürft|könn\w*|kann|mög\w*|gilt"
        r"|(?<!hängen )(?<!geblieben )bleib\w* (?:\w+ ){0,5}(?:erreichbar|aktiv|bei (?:euch|ihnen"
        r"|dir)|dieselbe|gültig|liegen|da\b|so\b|verfügbar|bestehen|gleich|ich)|bleib(?:e|t)\b"
        r"|ruh\w*|hab\w*)|(?:dürfen|darf|können|kann|dürft|könnt"
        r"|mögen) (?:\w+ ){0,3}(?:unterlagen|bewerbung|daten|mappe|papiere|akte|lebenslauf"
        r"|zeugnisse|angaben|dossier|brief)|erreich\w*|jederzeit|wann immer|wohne (?:ja )?"
        r"|gilt weiter|im ordner|in ihrer (?:obhut|schublade|kartei)|verwahr\w*|kartei"
        r"|einverstanden|bis (?:ende|zum|nächste\w*|sommer|\d{4})|auch in \w+ jahren|weiterhin"
        r"|dieselbe|ruhen|stets unter|erreichbar|unter (?:dieser|der|meiner|folgender) (?:nummer"
        r"|adresse|e-mail|mailadresse|telefonnummer)|in (?:ihrem|eurem|deinem) (?:system|pool"
        r"|bewerberpool|talentpool|bestand)|bewerberpool|talentpool|vormerk\w*|im (?:system"
        r"|schrank|pool) (?:lassen|behalten)?|demoband|stets|immer an|tag und nacht|zu erreichen"
        r"|behalten\b|löschen (?:müssen|müsst|brauch)\w*|bogen|(?:meine?n?) \w+ (?:darf|dürfen"
        r"|dürft|könnt|kann|können) ",
        generic=r"guten tag[,!]?$|"
        r"(?:sehr geehrte |liebe[rs]? |guten tag,? |hallo |werte |geschätzte |verehrte "
        r"|an |hi(?= team| leute| alle| zusammen| hr\b|,|!) |moin |grüß gott,? "
        r"|servus )*(?:\w*damen|(?:\w+)?team|entscheid\w*|\w*abteilung|wer auch|alle\b|zusammen"
        r"|alle zusammen|das|die|den|personal\w*|hr\b|leser\w*|mitarbeit\w*|verantwortlich\w*"
        r"|zuständig\w*|leute|jury|kommission|geschäfts\w*|firma|ansprech\w*|unbekannt\w*"
        r"|recruit\w*|direktion|ihr\b|wen )(?!\w*leiter(?:in)? \w)",
        blame=r"glauben lassen|befremdlich|befremdet|übergangen|(?:geopfert|hergegeben), um"
        r"|weniger, als man|man mir (?:sagte|versprach|erzählte)|"
        r"überrascht|überraschend|(?<!nicht )(?<!nichts )(?:unfair|ungerecht\w*)\b(?! (?:war"
        r"|ist|fand ich) (?:daran |das |hier )?(?:gar |überhaupt )?(?:nichts?|keineswegs))"
        r"|offenbar|offensichtlich|verletz(?:t|end)|verschwendet\w*|hatte (?:\w+ )?(?:gedacht"
        r"|angenommen|geglaubt)|ohnehin überschätzt|überschätzt|wahrheit|den richtigen "
        r"(?:nach)?namen|beziehungen|vermutlich|anscheinend|heutzutage|mutigen wahl|zählt (?:wohl"
        r"|nicht|ja|heute|anscheinend)|noch etwas wert|hinhalten|hingehalten|verarscht|an der nase"
        r"|frechheit|unverschämt\w*|wer die hälfte|gratulieren, |nicht gewürdigt|(?:hätte|habe) "
        r"(?:mehr|besseres) verdient|bin (?:\w+ )?gewohnt|merkwürdig|sonderbar|befremd\w*|ironie"
        r"|versprochen hatten|von wegen|schein(?:t|en) \w+ nicht\w* zu zählen|wundert mich",
        argues=r"wieg\w* (?:\w+ ){0,6}(?:mehr|schwerer)|für einen fehler|(?:vom|des) gegenteils?"
        r"|überzeugen kann|noch einmal (?:an|durch)\w*|überdenken|falsch entschieden|(?:sie|du"
        r"|ihr) (?:\w+ )?überzeuge|"
        r"überdenk\w*|noch ein\s?mal (?:\w+ ){0,3}(?:prüfen|entscheiden|anschauen|ansehen"
        r"|anzusehen|zu sprechen|mit dem)|noch mal (?:mit|\w+ )(?:dem chef|drüber|zu)?\w*(?= \w* "
        r"?(?:sprechen|prüf|nachdenk|chef))|falsche entscheidung|umentscheiden|übersehen"
        r"|richtigstell\w*|endgültig entscheid\w*|fehlentscheidung|neu (?:gewählt|entschieden"
        r"|bewertet|geprüft)|beschlussfähig|vorzulegen|schwerer wiegen|überzeugt, dass ich|die "
        r"richtige bin|der richtige bin|nichts unterschrieben|ergibt sich eine andere|andere "
        r"reihenfolge|in ihrer bewertung|revidier\w*|rückgängig|widersprech\w*|einspruch (?:ein"
        r"|erheb)\w*|erst eine woche|probearbeit\w* (?:lass|geb|mach)\w*|eine chance (?:geben"
        r"|verdien)|probeweise|noch ist \w+ nicht zu spät|nachprüf\w*|geben sie mir (?:eine|die) "
        r"(?:zweite )?chance|nicht berücksichtigt",
        fails=r"(?:gehen|kündigen|verschwinden) (?:oft|meist|häufig)|nicht gewachsen"
        r"|bezweifle(?! nicht)"
        r"|(?:anderen|neuen) person nicht|von (?:ihrer|eurer|der) wahl enttäuscht"
        r"|springe ich ein|winter (?:übersteht|überlebt)|erste wahl|"
        r"(?<!dass es )nicht (?:klappt|klappen|bewährt|bewähren|passt|passen|funktioniert|hinhaut"
        r"|durchhält|hält|schafft|bleibt)|scheiter\w*|abspringt|absagt|in der probezeit|die "
        r"probezeit|(?:wenn|falls|sobald|bis) (?:der|die|das|ihr\w*) (?:neue\w*|andere\w*|junge\w*"
        r"|auserwählte\w*)|selten lange|nicht lange|(?:schafft|hält|packt) (?:\w+ ){0,3}(?:nie"
        r"|nicht)|auf das falsche pferd|falsch\w* (?:gesetzt|gewählt|entschieden)|hinterhand|wenn "
        r"(?:sie|er) (?:wieder )?(?:geht|kündigt|hinschmeißt|aufgibt)|bereuen|wieder wegläuft"
        r"|wegläuft|aufgibt|hinwirft|wirft (?:\w+ ){0,2}hin|als (?:irrtum|fehler|fehlgriff) "
        r"(?:heraus|erweis)\w*|irrtum herausstell\w*|das junge ding",
        compares=r"(?:billiger|besser|jünger|schneller|erfahrener) (?:\w+ )?als (?:ich|der|die"
        r"|derjenige|diejenige)|als (?:derjenige|diejenige|wer)\b|wen (?:haben|habt|hast) (?:sie"
        r"|ihr|du)|die siegerin|der sieger|(?:der|die) ausgewählte\w*|"
        r"(?:ander|ausgewählt|erfolgreich|gewählt|genommen|auserwählt)\w* (?:kandidat"
        r"|bewerber|person|mitbewerber)\w*|besser als|mehr erfahrung als|mitbewerber\w*"
        r"|konkurrent\w*|(?:der|die|den) (?:neue|glückliche|andere|auserwählte)\w*\b(?= (?:aus"
        r"|kommt|hat|hatte|kann|ist|war|das|mit|meine|wirklich|eigentlich|denn))|wer es geworden"
        r"|wer die stelle bekommen|dem glücklichen|für d\w+ sie sich entschieden|der \w+ dame|was "
        r"hat(?:te)? (?:er|sie|der|die) |als (?:er|sie|ich)\?|so viel \w* ?wie ich|fragen sie "
        r"(?:ihn|sie) |hat (?:der|die) noch nie|als der (?:neue|andere)|netter kerl|die (?:neue"
        r"|andere)\b",
        begs=r"arbeitslos|weiß nicht mehr|kinder zu|umsonst arbeiten|"
        r"fleh\w*|anfleh\w*|(?:bin|mich|ich|mir|ganz|völlig) (?:\w+ )?verzweif\w*"
        r"|verzweif\w* (?:auf der such|gesucht|nach arbeit)|bitte,? bitte"
        r"|brauche (?:\w+ )?(?:diese|die|eine|den|einen) (?:stelle|arbeit|job)|(?:meine"
        r"|die) miete|letzte (?:chance|hoffnung)|egal welche|arbeitslosengeld|hartz|bürgergeld"
        r"|räumungsklage|auf knien|ohne lohn|umsonst arbeit\w*|in meinem alter"
        r"|macht mir \w+ niemand|niemand mehr|nicht hängen|irgendwas|weiß nicht,? (?:wie|wovon"
        r"|was)|nicht mehr hoch|schulden|das einzige, was|denk da bitte|krankheit|kredit\b|krank\b"
        r"|pfändung|kinder (?:zu )?(?:ernähr|satt)\w*|haus verlier\w*|weder ein noch aus|existenz"
        r"|erbarmen|mitleid|halbe[nm]? (?:lohn|gehalt)",
        demands=r"warum (?:wurde|bin|war)|(?:nennen|sagen|schreiben"
        r"|teilen) sie mir (?:\w+ ){0,3}(?:grund|gründe|warum|weshalb)|was hat gefehlt"
        r"|wer hat entschieden|schuldet mir|schulden mir|schriftliche begründung|"
        r"warum (?:nicht|sie (?:sich|mich)|ich|man mich|gerade|es nicht|haben|hat)"
        r"|weshalb (?:sie|ich|nicht|man)|(?:die|genauen?|ihre|der|nach den) gründen?\b"
        r"|erklären sie|(?:eine|um|keine|ohne|ihre|jede) (?:\w+ )?(?:begründung"
        r"|erklärung)\b(?! (?:de[rs]|von|zu[rm]?|über)\b)|fordere|einfordern|verlange|schuldig"
        r"|steht mir zu|mir \w* ?\w* ?zusteht|begründete antwort|binnen|innerhalb von \w+ tagen"
        r"|punktzahl\w*|woran (?:es )?(?:lag|gelegen|hat)|woran lag|was (?:habe ich"
        r"|hab ich) falsch|bestehe (?:ich )?auf|schriftlich mitzuteil\w*|anspruch auf"
        r"|auskunft (?:über|darüber|verlang)",
        sells=r"(?:idealen?|perfekten?|besten?) (?:kandidat|besetzung|bewerber|kraft)\w*"
        r"|darauf hinweisen|(?:erprobte|geborene|starke|bewährte) (?:führungskraft|leader\w*)"
        r"|verdoppelt habe|fähigkeiten\b|umsatz\w* (?:\w+ ){0,5}(?:verdoppelt|gesteigert)|"
        r"(?:in der|als|siehe|im) (?:anlage|anhang)\b(?! von)|beigefügt|anbei"
        r"|lege? (?:\w+ ){0,4}bei\b|aktualisiert\w*|(?:neuen|erneut|noch einmal"
        r"|nochmals) (?:\w+ ){0,2}lebenslauf|jahre (?:\w+ )?(?:berufs)?erfahrung (?:bringe"
        r"|sprechen|mit)|überzeugen lassen|prozent|beherrsche|hervorragend beurteilt"
        r"|schau\w* (?:\w+ )?(?:mal )?rein|auf meiner (?:seite|website|homepage)"
        r"|(?:\w+)?plan geschrieben|konzept (?:geschrieben|erstellt|entworfen)"
        r"|vorstell\w* (?:\w+ )?gern|stell\w* (?:ich )?(?:\w+ ){0,4}gern vor|neukunden"
        r"|umsatz\w* (?:um|auf|gesteigert|erhöht|verdoppelt)|(?:steiger|erhöh"
        r"|verdoppel)\w* (?:den|ihren|euren|ich|deinen) (?:\w+ )?umsatz|empfehlungsschreiben"
        r"|merk dir|erinnern möchte ich daran|schon mal (?:gezeichnet|gemacht|geschrieben"
        r"|erstellt|entworfen)|genau das mach|billiger als|arbeitsproben"
        r"|übrigens (?:\w+ ){0,4}(?:geschrieben|erstellt)",
        flatters=r"inspirierend\w*|fabelhaft\w*|toll(?:ste\w*|!)|die ich je gesehen|wundervoll\w*|"
        r"fantastisch\w*|großartig\w*|wunderbar\w*|unglaublich\w*|traumhaft\w*|traum\w*"
        r"|einzigartig\w*|genial\w*|unvergleichlich\w*|legende|beste[nr]?\b|allerbest\w*"
        r"|aller\w+best\w*|märchen\w*|gold\w*|himmlisch\w*|erhaben\w*|leuchtturm|ruhm|brillant\w*"
        r"|phänomenal\w*|überragend\w*|herausragend\w*|exzellent\w*|größte\b|göttlich\w*"
        r"|perfekt\w*|weltklasse|sensationell\w*",
        elsewhere=r"(?:schreibe|schrieb) ich (?:\w+ )?(?:das gleiche|dasselbe)|in (?:kopie"
        r"|cc) gesetzt"
        r"|das gleiche\b(?= (?:\w+ )?(?:an|wie))|schreibe ich das|"
        r"wort für wort|wortgleich\w*|(?:in )?denselben worten|dieselben (?:zeilen"
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
        if re.match(r"(?:der|die|das) ", name, re.IGNORECASE):
            # Who bears an article of their own: how it bends, nobody knows; in quotes it need not.
            quoted = f"„{name}“"
            return Company(quoted, at=f"bei {quoted}", dative=quoted)
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
