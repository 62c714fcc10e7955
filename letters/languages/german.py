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
    name = "German"
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
        thanks=r"\bdank|\bdanke",
        enjoyed=r"gern\w* geführt|Freude|gern (?:mit|gesprochen)|genossen|sehr gefallen",
        particular=r"in Erinnerung|besonders|vor allem|denke ich noch|geblieben",
        excited=r"gefreut|mit Freude|begeister|gereizt|sehr gern (?:übernommen|gearbeitet)",
        disappointed=r"bedau[er]|enttäusch|schade|traurig|tut mir leid|gehofft",
        respect=r"(?:respektier|akzeptier|verstehe)\w*",
        wishes=r"wünsche|alles Gute|viel Erfolg|Ich hoffe",
        reopens=r"(?:wieder|erneut|noch einmal)\b[^.]{0,20}\b(?:frei|offen|besetz)",
        another=r"\bandere[nrs]?\b|etwas anderes|weitere Stelle",
        contact=r"melden Sie sich|rufen Sie|schreiben Sie|auf mich zu|Nachricht von Ihnen"
        r"|von Ihnen zu hören",
        happy=r"(?:gern|freuen|Freude)\b[^.]{0,40}\b(?:arbeiten|mitarbeiten)"
        r"|würde ich (?:sehr )?gern",
        keeps=r"aufbewahren|behalten|erreichen Sie mich|Sie erreichen mich",
        generic=r"Damen und Herren|Team|Entscheider|Personalabteilung",
        blame=r"überrascht|unfair|ungerecht|offenbar|offensichtlich|verletz|verschwendet"
        r"|hatte gedacht",
        argues=r"überdenken|noch einmal (?:prüfen|entscheiden)|falsche Entscheidung"
        r"|umentscheiden|übersehen|ein Fehler",
        fails=r"nicht (?:klappt|bewährt|passt|funktioniert)|scheiter|doch abspringt|Probezeit",
        compares=r"(?:ander|ausgewählt|erfolgreich)\w* (?:Kandidat|Bewerber|Person)"
        r"|besser als|mehr Erfahrung als",
        begs=r"flehe|verzweifel|bitte, bitte|brauche (?:diese|die|eine) (?:Stelle|Arbeit)"
        r"|meine Miete|letzte Chance|egal welche",
        demands=r"\bwarum\b|weshalb|\bGründe\b|erklären Sie|Begründung",
        sells=r"Anlage|beigefügt|Lebenslauf|Jahre Erfahrung|überzeugen lassen",
        flatters=r"fantastisch|großartig|wunderbar|unglaublich|traumhaft|Traumjob|einzigartig",
    )
    articles = _ARTICLES
    always_capital = "(?!)"
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
