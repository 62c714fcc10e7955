"""What French, Spanish and Italian do alike with words that were noted in a hurry."""

import re
import unicodedata
from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import replace

from frame.patterns import known_pattern
from letters.languages.figures import with_cents, with_commas, with_thousands
from letters.languages.known_tools import TOOLS
from letters.languages.noted import (
    SHORT_FOR,
    is_in_capitals,
    short_in_capitals,
    without_remark,
)
from letters.languages.noted_words import NotedWords
from letters.languages.offices import office_before_a_name
from letters.languages.protocol import (
    Greeting,
    LetterLanguage,
    Moment,
    begins,
    without_stops_inside,
)
from letters.languages.romance_marks import LIST_MARK, without_marks
from letters.languages.typed_names import in_capitals, without_rank

# A stop behind a short word shortens it: 5 anni esp. cassa.
_SENTENCES = re.compile(r"(?<=[^\W\d_]{5})\.\s+(?=\w)|\.\s+(?=[A-ZÀ-Þ])")
_CURRENCY_BEFORE = re.compile(r"([€$£])\s?(\d{1,3}(?: \d{3})+(?:,\d+)?|\d[\d.,]*\d|\d)(\s?[kK]\b)?")
_COUPLE = re.compile(r"(\S+) (y|e|et) (\S+) (.+)")  # Sr. y Sra. Gil
_TWO_PEOPLE = re.compile(r"(\S+ .+) (y|e|et) (\S+ .+)")  # Sr. Gil y Sra. Paz
_CURRENCY_CLOSE = re.compile(r"(?<=\d)(?=[kK]?[€$£](?!\d))")
# One word, or more with what the names of towns begin with or have inside.
_TOWN = re.compile(
    r"[a-zß-ÿ’'-]{3,}|(?:la|le|les|los|las|san|santa|santo|st|ste|saint|sainte|reggio|nova|nuova|villa)"
    r" [a-zß-ÿ’'-]+(?: [a-zß-ÿ’'-]+)?"
)
_NO_TOWN = re.compile(
    r"agen|almac|atelier|bureau|campus|cent|chantier|cli|desplaz|dom|ferme|f[aá]b|flex|fuori|host"
    r"|h[yíi]bri|ibri|remot|distan|dist[aâ]nc|tele|télé|smart|home|casa|ovunque|partout|divers"
    r"|h[oôó]pi|institut|itin|les? |mag|maison|mobil|neg|ofic|part|planta|presen|se[cd]|si[eè]ge"
    r"|site|sito|sur|taller|terr|tien|trasfer|uff|us|vari|ville|zon|l[ao]s? (?:ofic|sed|tien|fábr)"
)


class RomanceLanguage(LetterLanguage):
    """A language of notes without articles, in capitals, with figures as English has them."""

    noted: NotedWords
    the_question: str  # what a note is that asks something
    liked = but = "(?!)"  # what says of a note that it was liked, me encantó, and what goes on
    the_sentence: str  # and one that is nothing but what somebody said
    each_with = ""  # the word for "with" where it stands before each of several: con

    def article(self, name: str) -> str:
        """As of its name with every accent: Ecole is École."""
        bare = _unaccented(name)
        fitting = (
            article
            for words, article in self.articles
            if known_pattern(_unaccented(words), re.IGNORECASE).match(bare)
        )
        return next(fitting, "")

    def greeting_line(self, greeting: Greeting, name: str, *, to_a_friend: bool = False) -> str:
        line = super().greeting_line(greeting, name, to_a_friend=to_a_friend)
        if to_a_friend:
            return line
        return re.sub(rf"^(?:{self.noted.familiar})\b", self.noted.courteous, line)

    def short_name(self, greeting: Greeting, name: str) -> str:
        """A title that the name brings takes no other one before it: Dr Roy, greeted "Monsieur"."""
        has_its_own = greeting.gender and not greeting.rest and without_rank(name) != name
        return name if has_its_own else super().short_name(greeting, name)

    def titled_with_article(
        self, greeting: Greeting, name: str, titles: re.Pattern[str], articles: Mapping[str, str]
    ) -> str:
        """As of any language; but nobody is called by a last name alone: le Dr Roy, and not Roy.

        A title that has no form of its own for a woman here would have been typed in that one.
        """
        if (couple := _COUPLE.fullmatch(name)) and titles.match(name):
            genders = [self._gender_of(couple[title]) for title in (1, 3)]
            first, second = (articles.get(gender, "") for gender in genders)
            if first and second:
                return f"{first} {couple[1]} {couple[2]} {second} {couple[3]} {couple[4]}"
        if two := self._two_by_title(name, titles, articles):
            return two
        if spoken_of := self._by_their_office(greeting, name):
            return spoken_of
        for gender, words_before in self.noted.forms_of_address.items():
            if re.match(rf"(?:{words_before}) (?=[A-ZÀ-Þ])", name, re.IGNORECASE):
                words = f"{name[0].lower()}{name[1:]}"
                return f"{self.article_of(gender, words)}{words}"
        words = super().titled_with_article(greeting, name, titles, articles)
        if not greeting.rank or " " in words:
            return words
        return f"{articles['m']} {name}" if titles.match(name) else name

    def _two_by_title(self, name: str, titles: re.Pattern[str], articles: Mapping[str, str]) -> str:
        """Two who have titles of their own, each with the article: il Sig. Gil e la Sig.ra Bo."""
        found = _TWO_PEOPLE.fullmatch(name)
        people = [found[1], found[3]] if found else []
        genders = [self._gender_of(person.split()[0]) for person in people]
        if not found or not all(genders) or not all(map(titles.match, people)):
            return ""
        first, second = (
            f"{articles[gender]} {person}" for gender, person in zip(genders, people, strict=True)
        )
        return f"{first} {found[2]} {second}"

    def _by_their_office(self, greeting: Greeting, name: str) -> str:
        """Whose office tells no gender: la juge Roy, as the greeting says it, or an article that
        was typed; without an article where neither does, and empty for anybody else."""
        found = office_before_a_name(name, self.noted.of_both)
        if not found:
            return ""
        gender = greeting.gender or self._gender_addressed(greeting.opening) or found.gender
        if not gender:
            return found.words
        words = f"{found.words[0].lower()}{found.words[1:]}"
        return f"{self.article_of(gender, words)}{words}"

    def _gender_addressed(self, opening: str) -> str:
        """The gender of whoever is addressed so: Estimada; empty where it tells none."""
        openings = {"m": self.opening_to_a_man, "f": self.opening_to_a_woman}
        return next((g for g, way in openings.items() if re.match(way, opening, re.I)), "")

    def greeting_words(self, greeting: Greeting, name: str) -> str:
        """Nobody is called by the article that was typed before their office."""
        found = None if greeting.opening else office_before_a_name(name, self.noted.of_both)
        return super().greeting_words(greeting, found.words if found else name)

    def on_an_envelope(self, name: str) -> str:
        found = office_before_a_name(name, self.noted.of_both)
        return found.words if found else name

    def _gender_of(self, title: str) -> str:
        """The gender that a title tells here: f, m or empty."""
        told_by = title.rstrip(".").casefold()
        tells = (key[0] for key, titles in self.titles_read.items() if told_by in titles.split())
        return next(tells, "")

    def you_with(self, others: Sequence[str], *, are_two: bool = False) -> str:
        """Where it is so, each after a "with" of its own: con Lei, con il Sig. Li e con Ana."""
        if not self.each_with:
            return super().you_with(others)
        you = self.you_two if are_two else self.you
        return self.listed([you, *(f"{self.each_with} {name}" for name in others)])

    @abstractmethod
    def article_of(self, gender: str, following: str) -> str:
        """The article of this gender and number before `following`, with the space it needs."""

    # --- What was noted -----------------------------------------------------------------------

    def accented(self, typed: str, *, is_a_position: bool = False) -> str:
        """`typed` with the accents that a keyboard left out, where no other word can be meant."""
        return typed

    @abstractmethod
    def with_who_did_it(self, noted: str) -> str:
        """A note of something done as a sentence, where it leaves out who did it."""

    def moment(self, typed: str) -> Moment:
        typed = self.accented(typed)
        text = without_remark(without_marks(typed))
        text = self.with_who_did_it(self.figures(self.quiet(self._in_full(text))))
        text = self._without_liking(text)
        if text.endswith("?") and not self.has_verb(text) and not re.search(r"[,.:;]", text):
            text = self._without_question(text)
        if quoted := self.quoted_question(text):
            return Moment(f"{self.the_question} {quoted}", is_phrase=True)
        if quoted := self.quoted_sentence(text):
            return Moment(f"{self.the_sentence} {quoted}", is_phrase=True)
        text = re.sub(r"(?<=\w) (?:\+ (?=\w)|& (?=[a-zß-ÿ]))", f" {self.conjunction} ", text)
        text = re.sub(r"(?<=\w)\s?:\s(?!\s*[«“\"])", ", ", text, count=1)
        if ":" not in typed and not self.has_verb(text):
            text = self._listed(text, least=2 if LIST_MARK.match(typed) else 3)
        that = rf"^(?:{self.noted.that})(?:\s+|(?<=['’]))"
        text = re.sub(that, lambda found: self._the_fact(found[0]), text, flags=re.IGNORECASE)
        text = self._with_articles(text)
        moment = super().moment(text)
        if begins(text, self.noted.infinitive) and not re.search(
            r"[.!?;]\s", without_stops_inside(text)
        ):
            text = re.sub(r"^\w+", lambda verb: verb[0].lower(), text)
            return replace(moment, text=text, is_phrase=True, is_infinitive=True)
        is_list = not moment.is_phrase and text.count(",") > 1 and not self.has_verb(text)
        is_phrase = moment.is_phrase and not self._has_a_remark(text)
        moment = replace(moment, is_list=is_list, is_phrase=is_phrase)
        nouns = "|".join(self.noted.nouns.values())
        if not is_phrase and begins(moment.text, nouns):  # behind a colon
            return replace(moment, text=moment.text[0].lower() + moment.text[1:])
        return moment

    def qualification(self, typed: str) -> str:
        typed = self.accented(typed)
        text = self.figures(self.quiet(self._in_full(without_marks(typed))))
        text = short_in_capitals(text) if text.islower() else text
        years_alone = rf"(?:^|(?<=, ))\w+\+? {self.noted.years}(?=$|, )"
        text = re.sub(years_alone, rf"\g<0> {self.noted.of_experience}", text)
        if begins(text, self.noted.infinitive):
            return self._ability(text)
        text = re.sub(
            rf"^(?:{self.noted.has_done})(?=\s)", self.noted.i_have, text, flags=re.IGNORECASE
        )
        if " " not in text:
            return text  # may be a name, or another language's noun: Meisterbrief
        and_so = " ; " if self.page.spaces_punctuation else "; "
        return and_so.join(
            _with_small_beginning(part, self.strengths) for part in _SENTENCES.split(text)
        )

    def pay(self, typed: str) -> str:
        """A pay as a sentence names it; empty where no figure is."""
        text = typed.strip().rstrip(".")
        for says, words in self.noted.per.items():
            period = rf"\s?(?:\b|(?=/))(?:{words})(?!\w)"
            text = re.sub(period, f" {says}", text, flags=re.IGNORECASE)
        return self.figures(with_cents(with_commas(text), ",")) if re.search(r"\d", text) else ""

    def place(self, typed: str) -> str:
        """A town in small letters gets its capitals; what may be a common noun stays."""
        if self.is_from_home(typed):
            return self.noted.from_home
        place = super().place(typed)
        is_town = _TOWN.fullmatch(place) and not _NO_TOWN.match(place)
        return in_capitals(place) if is_town else place

    def is_from_home(self, place: str) -> bool:
        return bool(re.fullmatch(self.noted.remote, place.strip().rstrip("."), re.IGNORECASE))

    def figures(self, text: str) -> str:
        """`text` with the thousands as this language sets them apart, and the currency behind."""

        def behind(found: re.Match[str]) -> str:
            return f"{found[2]}{found[3] or ''} {found[1]}"

        text = with_thousands(text, self.noted.thousands)
        return _CURRENCY_CLOSE.sub(" ", _CURRENCY_BEFORE.sub(behind, text))

    def position(self, name: str) -> str:
        name = self.quiet(self.accented(name, is_a_position=True), least_words=1)
        name = short_in_capitals(name) if name.islower() else name
        name = re.sub(rf"^(?:{self.noted.posts})(?=\w)", "", name, flags=re.IGNORECASE) or name
        between = rf"(?<=\w )(?:{self.noted.between_nouns})(?= \w)"
        name = re.sub(between, _of_a_heading, name, flags=re.IGNORECASE)
        common = re.compile(rf"(?<!\w)(?:{self.noted.of_positions})(?!\w)", re.IGNORECASE)
        capitals = re.findall(r"(?<!\w)[^\W\d_a-zß-ÿ][a-zß-ÿ]\w*", name)
        if common.match(name) and all(common.fullmatch(word) for word in capitals):
            name = common.sub(lambda word: word[0].lower(), name)
        return name

    def _listed(self, text: str, least: int) -> str:
        """Things with their articles, of which the last stands behind "and"; a stop between two
        makes things of them as commas between three do, and one comma may stand before what says
        more of the first, but for a list that was noted as one."""
        items = re.split(r";\s+|,\s+", text)
        are_things = all(begins(item, self.noun_phrase) for item in items)
        if are_things and (";" in text or len(items) >= least):
            return self.listed(items)
        return re.sub(r"\s?;\s+", ", ", text)

    # --- How ----------------------------------------------------------------------------------

    def _in_full(self, text: str) -> str:
        """`text` with the words in full that a phone shortens; in capitals they are others."""
        for short, words in self.noted.short_for.items():
            text = re.sub(rf"\b{short}(?!\w)", words, text)
        return text

    def _without_liking(self, text: str) -> str:
        """What was liked, without the words that it was: me encantó la cocina; another note, and
        one that goes on from it, stays as it is."""
        liked = re.sub(rf"^(?:{self.liked})(?:\s*[:,])?\s+", "", text, flags=re.IGNORECASE)
        if re.search(rf"\b(?:{self.but})\b", text, re.IGNORECASE):
            return text
        begun = f"{self.noted.that}|{self.noted.infinitive}|{self.when}"
        return liked if self.is_phrase(liked) or begins(liked, begun) else text

    def _without_question(self, text: str) -> str:
        """A thing that somebody is not sure of, "latte art contest?", without its marks."""
        bare = text.strip("¿? \u202f\u00a0")
        asking = rf"{self.question}|{self.conjunction}|{self.alternative}"
        is_asked = re.fullmatch(self.asks, bare, re.IGNORECASE) or re.search(self.reader, bare)
        return text if is_asked or begins(bare, asking) else bare

    def _has_a_remark(self, text: str) -> bool:
        """Whether words behind its comma do not go on from it: the case, we had fun."""
        little_words = "|".join([*self.leading_words.split(), *self.small_words.split()])
        goes_on = rf"{little_words}|{self.relative}|{self.noun_phrase}|(?-i:[A-ZÀ-Þ])\w*"
        return any(not begins(part, goes_on) for part in text.split(", ")[1:])

    def _the_fact(self, that: str) -> str:
        words = self.noted.the_fact_that
        return f"{words[:-1]}’" if that.strip()[-1] in "'’" else f"{words} "

    def _ability(self, infinitive: str) -> str:
        """What is done, said of oneself: "je sais gérer une équipe", "je parle anglais"."""
        for verb, own in self.noted.first_person.items():
            if begins(infinitive, verb):
                return re.sub(r"^\w+", own, infinitive)
        being_able = rf"^(?:{self.noted.being_able})\s+"
        can = re.sub(being_able, "", infinitive, flags=re.IGNORECASE)
        return f"{self.noted.able} {can[0].lower()}{can[1:]}"

    def quiet(self, noted: str, least_words: int = 2) -> str:
        """Words all in capitals as small ones; what is short or has no vowel is an abbreviation."""
        words = re.findall(r"[^\W\d_]{2,}", noted)
        if not is_in_capitals(noted) or len(words) < least_words:
            return noted
        small = {*self.small_words.split(), *self.leading_words.split(), *_SHORT_WORDS}
        are_words = len(words) > 2 or any(len(word) > 4 or word.lower() in small for word in words)
        if not are_words:
            return noted
        small |= set(re.findall(r"\w+", self.strengths))
        text = re.sub(r"[^\W\d_]+(?!['’])", lambda word: _small(word[0], small), noted)
        text = re.sub(r"\b[^\W\d_]+(?=['’])", lambda elided: elided[0].lower(), text)
        endings = r"(?<=[^\W\d_A-ZÀ-Þ][(/·.])[A-ZÀ-Þ]{2,}"  # conseiller(ÈRE)
        return re.sub(endings, lambda ending: ending[0].lower(), text)

    def _with_articles(self, text: str) -> str:
        """A note of bare nouns with their articles: "visite, déjeuner" is la visite et le déjeuner.

        One that begins with another word, or has a verb, stays as it is.
        """
        nouns = "|".join(f"(?P<{key}>{words})" for key, words in self.noted.nouns.items())
        noun = re.compile(
            rf"(?P<before>^|,\s+|\s(?:{self.noted.joining})\s+)"
            rf"(?P<adjectives>(?:(?:{self.noted.before_nouns})(?:\s+|(?<=['’]))){{0,2}})"
            rf"(?:{nouns})(?![\w-])",
            re.IGNORECASE,
        )
        without = re.sub(rf"^(?:{self.noted.exclaiming})\s+", "", text, flags=re.IGNORECASE)
        if not noun.match(without) or self.has_verb(without):
            return text
        text = without
        text = noun.sub(self._noun_with_article, text)
        items = text.split(", ")
        joined = rf"(?:^|\s)(?:{self.noted.joining})\s"
        last = re.sub(rf"^{joined}", "", items[-1])
        if not all(begins(item, self.noun_phrase) for item in (*items[:-1], last)):
            return without  # an article before each, or before none
        if len(items) > 1:
            text = ", ".join(items) if re.search(joined, items[-1]) else self.listed(items)
        return text

    def _noun_with_article(self, found: re.Match[str]) -> str:
        gender = next(key for key in self.noted.nouns if found[key])
        words = found[0][len(found["before"]) :]
        return found["before"] + self.article_of(gender, words) + words[0].lower() + words[1:]


def _unaccented(text: str) -> str:
    apart = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", re.sub("[\u0300-\u036f]", "", apart))


def _of_a_heading(words: re.Match[str]) -> str:
    """Small words with the capitals of a heading as a sentence has them; EN 9001 is a standard."""
    is_short_for = words[0].isupper() and len(words[0]) > 1
    return words[0] if is_short_for else words[0].lower()


def _small(word: str, small_words: set[str]) -> str:
    is_short = word in SHORT_FOR or len(word) < 4 and word.lower() not in small_words
    has_no_vowel = not re.search(r"[aeiouyàâéèêëîïôùûœáíóúìò]", word, re.IGNORECASE)
    return word if is_short or has_no_vowel else word.lower()


# Short words of these languages that no abbreviation is.
_SHORT_WORDS = set(
    re.findall(
        r"\w+",
        "se me te le les nos ne no si ma mi ton tu il on lei lui ci"
        " vu vue vus bu pu lu ri mis dit fait bon bel bien thé jeu vie vin mer ami air art feu été"
        " web pot rue bus fin jus mot riz zoo lab bar duo pas tout mat"
        " té pan sol mar luz voz día tía vi ver ir dos tres más buen ríe"
        " tè via due tre zia zio mio mia",
    )
)


def _with_small_beginning(text: str, strengths: str) -> str:
    """Begun small, unless its first word may be a name, or another one behind no common word."""
    first, *others = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", text) or [""]
    capitals = [word for word in others if re.match(r"[^\W\d_a-zß-ÿ][a-zß-ÿ]", word)]
    is_name = TOOLS.fullmatch(first) or not all(map(TOOLS.fullmatch, capitals))
    if is_name and not begins(text, strengths) or not first[1:].islower():
        return text
    return text[0].lower() + text[1:]
