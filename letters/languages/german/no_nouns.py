"""German words that are no nouns, wherever they stand in a note typed in small letters."""

from frame.patterns import lazy_pattern

_PRONOUNS = (
    r"[mds]?ich|[mdw]ir|ih[rnm]|ihnen|sie|er|es|uns|euch|man|wer|wen|wem|was|wie|wo(?:mit|rum|rüber|ran|rin|raus|her|hin|bei|für|zu|nach|von|durch)?|welche[mnrs]?"
    r"|alle[mnrs]?|jede[mnrs]?|jene[mnrs]?|diese[mnrs]?|solche[mnrs]?|manche[mnrs]?|einige[mnrs]?"
    r"|mehrere[nr]?|viele?[mnrs]?|wenige?[mnrs]?|beide[mnrs]?|selbe[nr]?|andere?[mnrs]?|anders"
    r"|denen|dessen|deren|(?:mein|dein|sein|unser|unsr|euer|eur|ihr|kein)(?:e[mnrs]?)?"
    r"|die|das|der|den|dem|des|eine?[mnrs]?|etwas|nichts|jemand(?:e[mn])?|niemand(?:e[mn])?|einander"
    r"|\w+einander|selber|selbst|sich|du|paar|bisschen|bisserl|bissl"
)
_LITTLE_WORDS = (
    r"dass|weil|als|wenn|ob|obwohl|bevor|nachdem|während|sobald|solange|falls|sodass|damit|denn|doch"
    r"|(?:wenn|ob|dass|weil|als|wie|ich|er|sie|wir|man|geht|gibt|ist|war|hat|wird|macht|läuft|kann"
    r"|muss|soll|will)s"
    r"|und|oder|aber|sondern|sowie|bzw|zwar|nicht|auch|nur|noch|schon|sehr|so|ganz|echt|wirklich"
    r"|immer|nie|niemals|jemals|oft|mal|halt|wohl|bloß|eben|gar|kaum|fast|quasi|total|voll|ziemlich|einfach"
    r"|wieder|weiter\w*|gleich|allein\w*|zuerst|zuletzt|zunächst|später|früher|mehr|weniger|besser"
    r"|lieber|gern|gerne|bald|jetzt|nun|heute|gestern|morgen|damals|danach|davor|dazu|dabei|dafür"
    r"|dahin|daher|davon|dagegen|daran|darauf|daraus|darin|darum|darüber|darunter|drauf|drin|drum|rum"
    r"|hier\w{0,4}|dort|da|dann|oben|unten|draußen|drinnen|überall|irgend\w*|nebenbei|unterwegs"
    r"|rechts|links|abends|mittags|nachts|stets|bereits|jederzeit|derzeit|zurzeit|besten|liebsten|meisten|besonders|bestens|mindestens|übrigens"
    r"|zusammen|gemeinsam|zuhause|sofort|vielleicht|leider|trotzdem|deshalb|deswegen|umso|sogar"
    r"|gratis|kostenlos|umsonst|live|online|offline|remote|extern|intern|privat|spontan|prima|extra"
    r"|super|mega|top|okay|danke|bitte|hallo|moin|servus|infrage|frei|also|ebenfalls|jedenfalls|wenigstens|ebenso|genauso|jedoch|daheim|genug|allerdings|gewiss|grad|knapp|seitdem|seither|zuvor|vorher|nachher|hinterher|durchaus|unterm|namens|voraus|zugleich|anderswo|morgens|vormittags|nachmittags|eher|überaus|unbedingt|\w*falls|zurück|los|weg|fort|her|hin|vorbei"
    r"|rein|raus|rauf|runter|rüber|herum|hinaus|hinein|herein|heraus|zu|zum|zur|auf|an|unter|ab|je"
    r"|vor|nach|seit|bis|um|im|am|mit|bei|in|für|von|vom|beim|ohne|durch|über|aus|gegen|wegen|trotz"
    r"|statt|außer|samt|zwischen|hinter|neben|entlang|gegenüber|per|pro|(?:für|durch|über|an|in|auf)s"
    r"|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert|tausend"
    r"|erst\w*|zweit\w*|dritt\w*|letzt\w*|nächst\w*|meist(?:e[ns]?|ens)?|\w*weise|\w+wärts|\w+mals|[kcm]?m|kg|std"
)
_ADJECTIVES = (
    r"gut|neu|alt|jung|groß|klein|hoch|lang|kurz|breit|schnell|hell|dunkel|warm|kalt|kühl|heiß|nett"
    r"|lieb|klar|stolz|froh|glücklich|schön|toll|cool|klasse|fair|fit|still|leer|rund|stark|schwer"
    r"|leicht|hart|weich|sauber|locker|lecker|sicher|teuer|clever|modern|flexibel|tief|nah|fern|faul"
    r"|frisch|frech|klug|schlau|krass|wach|ruhig|fertig|egal|ganz|halb|bunt|blau|rot|grün|gelb|weiß"
    r"|schwarz|grau|wild|zart|rau|streng|ernst|blind|taub|krank|gesund|reif|voll|locker|offen|eigen"
    r"|wahr|falsch|richtig|gerade|genau|eng|weit|dicht|dick|dünn|flach|laut|leise|müde|deutsch"
    r"|offiziell|speziell|generell|aktuell|hervorragend|angenehm|bitter|heil|reich|größer|länger|schwanger|heiter|leid|beeindruckt|begeistert|überrascht|berührt"
    r"|\w{2,}(?:ig|lich|isch|bar|sam|(?<!sc)haft|los|voll|iv|ös|ant|(?<!ab)(?<!geg)(?<!jug)end|abel|ibel|frei|reich|wert|nah|lieb|bereit|bewusst|affin|stark|arm)"
    r"|\w{3,}(?:nal|ral|ial|mal|ell)"
)
_VERBS = (
    r"bin|bist|würd|wünsch|wär|hätt|gefiel\w*|gefall\w*|find|verging\w*|verstehe?n?|steh|geh|mein|ist|sind|seid|sei|war(?:en|st|t)?|wäre\w*|gewesen|wir[dk]\w*|wurden?|würden?|worden"
    r"|ha(?:t|ben|be|b|st)|hatte[nt]?|hätte\w*|kann|kannst|könn\w*|konnte\w*|darf|dürf\w*|durfte\w*"
    r"|muss|müss\w*|musste\w*|soll\w*|will|wollt\w*|wollen|mag|mög(?:en|t)|möcht\w*|mocht\w*|lass(?:en|e|t)?|lässt"
    r"|ließ(?:en)?|gab(?:en|t)?|gib|gibt|gilt|galt|geb(?:en|e)|ging(?:en|st|t)?|geh(?:t|en|e)|kam(?:en|st|t)?|komm(?:t|en|e)|nahm(?:en|st|t)?"
    r"|nimmt|nehm(?:en|t|e)|sah(?:en|st|t)?|sieht|seh(?:en|e)|fand(?:en|st|t)?|find(?:et|en|e)|stand(?:en)?|steht|stehen|saß\w*"
    r"|sitzt|sitzen|lag|liegt|liegen|lief(?:en|st|t)?|läuft|laufen|lies(?:t)?|las(?:en)?|lesen|rief(?:en|st|t)?|ruft"
    r"|schrieb(?:en|st|t)?|blieb(?:en|st|t)?|bleib\w*|sprach\w*|sprich(?:t|st)|sprechen|half(?:en|st|t)?|hilft|helfen|hielt(?:en|st|t)?|hält"
    r"|halten|trug(?:en|st|t)?|trägt|fuhr(?:en|st|t)?|fährt|fahren|trank(?:en|st|t)?|sang(?:en)?|aß(?:en)?|bot(?:en)?|bat(?:en)?"
    r"|hing(?:en|st|t)?|fing(?:en|st|t)?|fiel(?:en|st|t)?|hieß(?:en|st|t)?|heißt|zog(?:en)?|schien(?:en|st|t)?|traf(?:en|st|t)?|trifft|treffen|wuss?t\w*|weiß"
    r"|wissen|kenn(?:en|t|e)|kannt\w*|brach(?:en)?|bracht\w*|bring(?:en|t|e|st)|dacht\w*|denk(?:en|t|e|st)|macht?e?n?|mach(?:st)"
    r"|sag(?:t|te|ten|en|e)|zeig(?:t|te|ten|en|e)|lach(?:t|te|ten|en)|frag(?:te|ten|t)|redet?|reden"
    r"|redete\w*|backt|such(?:t|en|te|e)|brauch(?:en|t|e|te|ten|st)|bekomm\w*|bekam(?:en)?|behalt\w*|behielt\w*|arbeitet\w*"
    r"|fühl(?:en|t|e|te|ten)|freu(?:t|te|en)|lern(?:t|te|ten|e)|fehlt\w*|passt\w*|stimmt\w*|klang\w*|klingt|wirkt\w*|nutz(?:en|t|e|te|ten)"
    r"|hör(?:t|te|ten|en)|spiel(?:t|te|ten|en)|leb(?:t|te|ten)|lieb(?:t|te|ten)|umge(?:h(?:en|t)|gangen)|aufbewahr(?:en|t)"
    r"|anruf(?:en|t)|anfangen|anzu\w+|\w+zu\w{3,}en|\w*ge(?:s|l|spr|tr)ungen|vergess\w*|wünsch(?:e|en|t)"
)
_SEPARABLE = (
    r"(?:an|auf|aus|ab|ein|vor|mit|zu|nach|um|weiter|zurück)(?:fing|ging|kam|nahm|sah|fand|lief|rief"
    r"|schrieb|blieb|hielt|trug|fuhr|bot|gab|lud|zog|fiel|half)(?:en)?"
)
NO_NOUN = lazy_pattern(rf"{_SEPARABLE}|{_PRONOUNS}|{_LITTLE_WORDS}|{_ADJECTIVES}|{_VERBS}")
