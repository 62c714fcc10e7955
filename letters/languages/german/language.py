"""German."""

import re

from frame.patterns import known_pattern
from letters.languages.figures import with_cents, with_thousands, without_k
from letters.languages.german.capitals import with_capitals
from letters.languages.german.hint_phrases import PHRASES
from letters.languages.german.in_full import (
    adjectives_in_full,
    name_in_full,
    with_names_in_full,
    without_degree,
)
from letters.languages.german.moments import (
    PRAISE,
    catchwords,
    in_the_accusative,
    is_noun_phrase,
    joined,
    with_its_subject,
)
from letters.languages.german.names import (
    ARTICLES,
    accusative,
    article_of_adjective,
    dative,
    may_be_of_many,
)
from letters.languages.german.shorthand import PERIODS
from letters.languages.german.strengths import strength
from letters.languages.german.to_the_reader import of_the_only_reader, to_the_reader
from letters.languages.noted import in_a_line, with_its_last
from letters.languages.protocol import (
    TITLES_BEFORE_NAMES,
    Company,
    Greeting,
    LetterLanguage,
    Moment,
    Strength,
    begins,
    without_stops_inside,
)
from letters.languages.sample_words import SampleWords
from letters.languages.typed_names import in_capitals
from paper.typography import PageLanguage

# What is done and not somebody who does it.
_IS_NO_PERSON = (
    # Behind an adjective at most: Leiter Ausbildung is somebody.
    r"(?:(?:\w+(?:es?|(?:ig|lich|isch|iert|end)er)) ){0,2}[\w-]*(?:praktikum|ausbildung(?:splatz)?"
    r"|promotion|jahr|(?:master|bachelor|diplom|abschluss|freiwilligen)arbeit|umschulung|volontariat"
    r"|referendariat|tätigkeit|minijob|nebenjob|studium|bewerbung|professur|stipendium|lehre"
    r"|lehrstelle|freiwilligendienst|ehrenamt|programm|fsj|föj|bfd|stelle|job)\b"
    r"|(?:\w+ )?[\w-]*(?:internship|traineeship)\b"
    r"|(?:sekretariat|verwaltung|pflege|marketing|vertrieb|verkauf|einkauf|buchhaltung|personal)$"
)
_OF_ONE = ("der", "die", "das")
# In a list whose nouns have articles: der Rundgang, die Werkstatt und der Kaffee.
_ANOTHER_NOUN = re.compile(r"(?:,|\bund)\s+(?:der|die|das|(?:Ihr|ihr|unser|mein)e?)\s+[A-ZÄÖÜ]")


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
        letter_to="Brief an {name}",
        signature="Unterschrift",
        stays_with_next=TITLES_BEFORE_NAMES,
        day=r"\d{1,2}\.?",
    )
    countries = frozenset({"DE", "AT", "LI"})
    layout = "din-b"
    paper = "a4"

    position_gap = "[Stelle]"
    company_gap = "[Firma]"
    to_translate = "[{words} (zu übersetzen)]"
    numbers = "eine zwei drei vier fünf sechs sieben acht neun"
    you = "Ihnen"
    you_and_others = "Ihnen sowie mit {others}"
    colleagues = "Ihren Kolleginnen und Kollegen"
    employer_is_you = Company("Sie", at="bei Ihnen", dative="Ihnen", is_you=True)
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
        # By themselves, without a name.
        r"|^(?:der|die) (?:\w+(?:in|er|or|ent|ant|eur|rat|mann|frau)|(?:vom|von|aus|im) .+)$"
        r"|^(?:der |die |das |eine? )?(?:\w*chef(?:in)?|\w*leitung|kolleg(?:e|in)|personal|empfang"
        r"|rezeption|zentrale|pforte"
        r"|(?:inhaber|besitzer|personaler|recruiter|geschäftsführer|\w*leiter)(?:in)?|alle"
        r"|kollegen|kolleginnen|frau|herr|jemand|(?:personal|betriebs|elternbei|bei|stadt)rat"
        r"|\w*vertretung|\w*vorstand|\w*beauftragter?|gremium|jury|kollegium|kuratorium)$"
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
    to_a_friend = (  # "du" alone may be French
        r"\b(?:[Dd]u(?=\b.*\w{2,}st\b)|(?i:dich|dir|deine?[mnrs]?|euch|euer|eure?[mnrs]?)|hast|bist"
        r"|warst|hattest|habt|seid|wart|hattet)\b"
    )
    we = r"(?i:\b(?:wir|uns(?:er(?:e[mnrs]?)?)?)\b)"

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
        ("f", ""): "frau fr",
        ("m", ""): "herr herrn",
        ("f", "prof"): "professorin",
        ("f", "dr"): "doktorin",
    }
    noun_phrase = r"der|die|das|den|eine?n?|(?:unser|ihr|mein)(?:en?)?"
    question = r"wie|was|warum|dass|wer|wen|wo|weshalb|worüber|womit"
    asks = (
        r"(?:wie|was|warum|wer|wen|wo|weshalb|worüber|womit|welche\w?|wann|wieso)\b.* .*"
        r"|(?:haben|können|könnten|sind|waren|würden|wollen|machen|kennen) sie\b.*"
    )
    only_praise = (
        r"(?:(?:sehr|so|echt|wirklich|richtig|total|ganz|einfach|voll|mega|ziemlich) )*"
        rf"(?:{PRAISE}|(?:(?:es|alles) )?hat (?:alles |gut )?gepasst)"
        rf"(?:(?:, und |, | und | aber | & )(?:(?:sehr|so|echt) )*(?:{PRAISE}))*"
    )
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
        r"nichts|keine?[rsn]?|nein|nix|keine (?:ahnung|erinnerung)"
        r"|wei(?:ß|ss) (?:ich )?nich\w*(?: mehr)?"
        r"|(?:fällt|kommt) mir (?:\w+ )?(?:nichts|nix) ein|kann ich (?:\w+ )?nicht sagen|hm+"
        r"|keine?[rs]? (?:wirklich|so richtig)|(?:es )?war ok(?:ay)?|entfällt|abgesagt|ausgefallen"
        r"|alles (?:super|gut|toll|prima|bestens)|passt(?: schon)?|k\.?\s?a"
        r"|(?:siehe|s\.) ?(?:lebenslauf|unterlagen|notiz(?:en)?|oben|unten|mail)|alles"
        r"|(?:folgt|kommt)(?: noch)?|(?:noch )?offen|später"
        r"|(?:nichts|kein\w*) (?:besonder\w*|bestimmt\w*|weiter)"
    )
    strengths = (
        r"\w*(?:erfahrung|kenntnisse?|schein|prüfung|ausbildung|studium|abschluss|zeugnis|jahre"
        r"|meister|geselle|kraft|pfleger|pflegerin|schwester|kaufmann|kauffrau|umgang|geduld)"
        r"|(?:meister|gesellen)brief|\w+examen|gelernter?|geprüfter?|fließend"
        r"|\w+(?:isch|lich)e[mnrs]?"
    )
    sample = SampleWords(
        position="Filialleiterin",
        role="Betriebsleiterin",
        strength="Erfahrung mit kleinen Teams",
        moment="der Rundgang durch die Kinderbuchabteilung",
        feedback="Ihre Ruhe mit Kunden",
        pay="52.000 € im Jahr",
    )
    phrases = PHRASES
    articles = ARTICLES
    always_capital = r"Sie|Ihnen|Ihr(?:e[mnrs]?)?"
    nouns_are_capital = True
    everybody = r"alle[ ]geschlechter"
    terms = (
        r"(?:(?:Voll|Teil)(?:zeit)?-?\s*(?:oder|und|/|,)\s*)?(?:Voll|Teil)zeit"
        r"|unbefristet|ab[ ]sofort"
    )
    terms_for_sure = (
        r"(?:[Bb]efristet|[Uu]nbefristet)(?: (?:bis|auf|für) [^,()]{1,30})?"
        r"|(?:als )?(?:Elternzeit|Mutterschutz|Schwangerschafts|Krankheits)-?[Vv]ertretung"
        r"|(?:auf )?(?:Minijob(?:[- ]?[Bb]asis)?|\d{3}-(?:Euro|€)-Basis)|\d+(?: ?[-–] ?\d+)? ?%"
        r"|\d+(?:,\d+)? ?(?:Std\.|Stunden|h) ?(?:/|pro |die ) ?Woche|[Hh]ome-?[Oo]ffice"
        # What a public service pays: TV-L E13, EG 9a.
        r"|TV(?:-[LHV]|öD(?:-[A-Z]+)?)(?: ?EG?)?(?: ?\d{1,2}[a-c]?)?|EG? ?\d{1,2} ?[a-c]?"
        r"|A ?(?:[5-9]|1[0-6])(?: ?Z)?|Besoldungsgruppe [ABW] ?\d{1,2}|[Nn]achtschicht"
        r"|(?:in )?(?:[Vv]oll-? ?(?:/|oder|und) ?)?(?:[Tt]eil|[Vv]oll)zeit"
    )
    position_ends = r"erin(?:nen)?|er[ns]?|ung|in(?:nen)?|mann|frau|leute|kraft|e[nmrs]?|\b"
    of_many = (
        (r"^((?:[\w-]+ )?[\w-]+[*:_/]?-?in)nen(?=$| \()", r"\1"),
        (r"^(\w+kr)ä(ft)e$", r"\1a\2"),
    )
    post = r"stelle|posten|position|platz|job|aufgabe"
    leading_words = (
        "der die das den dem des ein eine einen einem einer eines an am auf aus bei beim bis ab als"
        " durch für gegen im in ins mit nach ohne pro per über um unter von vom vor während wegen"
        " zu zum zur zwischen und oder sowie bzw auch nur noch zunächst vorerst anfangs erst"
        " erstmal vorläufig derzeit aktuell momentan gern gerne optional wahlweise alternativ"
        " möglichst vorzugsweise bevorzugt mindestens höchstens maximal minimal max min ca circa"
        " etwa rund insgesamt jeweils später dann ggf eventuell evtl voraussichtlich"
    )

    def article(self, name: str) -> str:
        """In its plain form, and "plural" for names of many; an adjective shows it, too."""
        by_adjective = article_of_adjective(name)
        if any(known_pattern(words, re.IGNORECASE).match(name) for words, _ in self.articles):
            article = super().article(name)
            # What the adjective belongs to stands before the noun that is known: Deutsche
            # Rentenversicherung Bund.
            return by_adjective if by_adjective and article in _OF_ONE else article
        return by_adjective

    def company(self, name: str) -> Company:
        if bare := self._without_its_known_article(name):
            return self.company(bare)
        if some := re.match(r"(ein|eine) (?=\S)", name, re.IGNORECASE):
            return _some_company(some[1].lower(), name[some.end() :])
        article = self.article(name)
        own = r"(?:der|die|das|the|zu[mr]|am|im|beim?|vom|mit) "
        has_its_own = re.match(own, name, re.IGNORECASE)
        if has_its_own or not article and may_be_of_many(name):
            # How it bends, nobody knows; in quotes it need not.
            quoted = f"„{name}“"
            return Company(quoted, at=f"bei {quoted}", dative=quoted)
        bent = dative(name, article)
        return Company(
            accusative(name, article),
            at=re.sub(r"^bei dem ", "beim ", f"bei {bent}"),
            dative=bent,
        )

    def _without_its_known_article(self, name: str) -> str:
        """A name without an article that it is known to have anyway: Die Johanniter."""
        own = re.match(r"(der|die|das) (.+)", name, re.IGNORECASE)
        if not own or article_of_adjective(own[2]) and not name[: own.start(2) + 1].islower():
            return ""  # a name may begin so: Die Grünen
        is_known = self.article(own[2]).replace("plural", "die") == own[1].lower()
        return own[2] if is_known else ""

    def position(self, name: str) -> str:
        """A position typed in small letters gets the capitals of its nouns."""
        name = re.sub(r"(?<=\d) ?std\b\.?", " Std.", name, flags=re.IGNORECASE)
        name = adjectives_in_full(re.sub(r"(?<=\w) u\. (?=\w)", " und ", name))
        name = re.sub(r"^(?:Stelle|Job|Arbeit) (?:im|in der) (?=[A-ZÄÖÜ]\w+$)", "", name)
        if any(word != word.lower() and not word.isupper() for word in re.findall(r"\w+", name)):
            return name
        small = {*self.small_words.split(), "an", "in", "bei", "ohne", "pro", "unter"}
        small |= {"stellv", "techn", "kaufm", "wiss", "staatl", "exam", "gepr", "pädag"}
        small |= {"de", "du", "of", "and"}  # Chef de Partie
        return re.sub(r"[^\W\d_]+", lambda word: _with_capital(word.group(), small), name)

    def of(self, noun: str) -> str:
        """How the name of a position follows "Stelle": als Koch; „Praktikum“, which nobody is."""
        return f"„{noun}“" if re.match(_IS_NO_PERSON, noun, re.IGNORECASE) else f"als {noun}"

    def title(self, gender: str, rank: str) -> str:
        return " ".join(self.titles[part] for part in (gender, rank) if part)

    def short_name(self, greeting: Greeting, name: str) -> str:
        return without_degree(name_in_full(super().short_name(greeting, name)))

    def greeting_words(self, greeting: Greeting, name: str) -> str:
        words = super().greeting_words(greeting, name_in_full(name))
        return words if greeting.opening else without_degree(words)

    def after_a_preposition(self, greeting: Greeting, name: str) -> str:
        return re.sub(r"\bHerr (?=\w)", "Herrn ", self.short_name(greeting, name))

    def on_an_envelope(self, name: str) -> str:
        return re.sub(r"\bHerr (?=\w)", "Herrn ", name_in_full(name))

    def to_the_reader(self, noted: str) -> str:
        return to_the_reader(with_capitals(in_a_line(noted)))

    def of_the_only_reader(self, noted: str, gender: str) -> str:
        return of_the_only_reader(with_capitals(in_a_line(noted)), gender)

    def moment(self, typed: str) -> Moment:
        noted = with_names_in_full(with_capitals(in_a_line(self.quiet(typed))))
        noted = re.sub(r"(?<=\w) u\. (?=\w)", " und ", re.sub(r"(?<=\w) - (?=\w)", " – ", noted))
        text = with_its_subject(noted)
        if quoted := self.quoted_question(text):
            return Moment(f"die Frage {re.sub(r'\bsie\b', 'Sie', quoted)}", is_phrase=True)
        if quoted := self.quoted_sentence(noted):
            return Moment(f"der Satz {quoted}", is_phrase=True, is_nominative=True)
        text = text.removesuffix("?") if " " not in text or is_noun_phrase(text) else text
        if words := catchwords(text):
            together = self.listed(words)
            return Moment(together, is_phrase=True, is_nominative=True, is_list=True)
        moment = super().moment(joined(text, self.conjunction))
        if not moment.is_phrase:
            text = moment.text[:1].upper() + moment.text[1:]  # a sentence, behind a colon
            return Moment(text)
        text = with_its_last(moment.text, self.conjunction)
        # The subject alone: "der Rundgang", where after "an" it would be "den".
        article = r"(?:der|ein|unser|ihr|mein|sein)\b"
        is_nominative = bool(re.match(article, moment.text, re.IGNORECASE))
        return Moment(
            text if is_nominative else in_the_accusative(text),
            is_phrase=True,
            is_clause=begins(moment.text, self.question),
            is_nominative=is_nominative,
            is_list=is_nominative and bool(_ANOTHER_NOUN.search(moment.text)),
        )

    def strength(self, noted: str) -> Strength:
        return strength(noted)

    def pay(self, typed: str) -> str:
        text = re.sub(r"(?<=\d)€", " €", super().pay(without_k(typed)))
        for per, words in PERIODS.items():
            text = re.sub(
                rf"\s?(?:\b|(?=/))(?:{per})(?!\w)", f" {words}", text, flags=re.IGNORECASE
            )
        return with_thousands(with_cents(text, ","), ".")

    def place(self, typed: str) -> str:
        """A place in small letters gets its capitals; how one works there is left out."""
        place = in_capitals(super().place(typed))
        if re.fullmatch(r"hybrid(?: \(.+\))?|vor ort|on[ -]?site|flexibel", place, re.IGNORECASE):
            return ""
        is_none = re.fullmatch(
            r"(?:100 ?% )?remote|home ?office|von zu ?hause", place, re.IGNORECASE
        )
        return "Homeoffice" if is_none else place

    def is_phrase(self, moment: str) -> bool:
        if begins(moment, self.question):
            return super().is_phrase(moment)
        is_sentence = re.search(r"[.!?;]\s", without_stops_inside(moment))
        return not is_sentence and is_noun_phrase(moment) and not self._says_something(moment)

    def _says_something(self, moment: str) -> bool:
        """Whether a verb stands in front of any clause: das Gespräch mit Ihnen war schön."""
        return self.has_verb(re.split(r",\s|[„“\"(]", moment)[0])

    def keeps_its_capital(self, moment: str) -> bool:
        """Whether it begins with a capital that the reader is owed: Ihr Hund, Sie alle."""
        return bool(re.match(rf"(?:{self.reader}|Frau|Herrn?)\b", moment))


def _some_company(article: str, name: str) -> Company:
    """One that is not named: eine Bank in Frankfurt, bei einer Bank in Frankfurt."""
    dative = f"{'einer' if article == 'eine' else 'einem'} {name}"
    return Company(f"{article} {name}", at=f"bei {dative}", dative=dative)


def _with_capital(word: str, small: set[str]) -> str:
    """A word of a position; one of two letters is an abbreviation: IT, HR."""
    if word in small or len(word) == 1 or not word.islower():
        return word
    return word.upper() if len(word) == 2 else word.capitalize()
