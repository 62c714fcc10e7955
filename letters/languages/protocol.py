"""What a language of letters has to bring."""

import datetime
import re
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from babel.dates import format_date, format_skeleton

from frame.patterns import known_pattern
from letters.languages.figures import with_commas
from letters.languages.named_places import named_place
from letters.languages.noted import in_a_line, quietened
from letters.languages.typed_names import without_rank
from letters.languages.words import (
    GreetingWords,
    LetterWords,
    MomentWords,
    OwnPages,
    PositionWords,
    SentenceWords,
)
from paper.typography import NBSP

# Of all languages: a German letter names Mme Roy, too.
TITLES_BEFORE_NAMES = (
    "Mr|Mrs|Ms|Mx|Dr|Prof|Sr|Sra|Srta|Dra|Herr|Frau|M|Mme|Mmes|Madame|Monsieur|No"
    r"|Sig(?:\.ra|\.na)?|Dott(?:\.ssa)?|Prof\.ssa"
)
# Full stops that end no sentence: Ms. Li, the 14. floor.
_NO_END = re.compile(
    rf"(?<=\d)\.|\b(?:{TITLES_BEFORE_NAMES}|St|esp|incl|vs|bzw|inkl|z\.\s?B)\.", re.IGNORECASE
)

# The stop of a title or an initial, which ends no sentence: el humor del Sr. Gil.
_SHORTENED = re.compile(rf"\b(?:{TITLES_BEFORE_NAMES}|Ing|Avv|Arch|Lic|[A-ZÀ-Þ])\.(?=\s)")

RECENT = datetime.timedelta(days=180)


@dataclass(frozen=True)
class Greeting:
    """A recorded greeting taken apart; what it does not say is empty.

    `text` is the greeting without its punctuation. `opening` and `tongue` tell how and in which
    language it begins, a title's language counting where there is no opening. `short_name` is
    what follows the opening, `rest` what follows the titles. `gender` is f or m, `rank` dr or prof.
    """

    text: str = ""
    opening: str = ""
    tongue: str = ""
    gender: str = ""
    rank: str = ""
    short_name: str = ""
    rest: str = ""
    names_an_office: bool = False  # Madame la Directrice

    @property
    def has_title(self) -> bool:
        return bool(self.gender or self.rank)


# Words in quotes behind what they are: the question “What is it worth?”
_QUOTED = re.compile(r"(?<=\w )([«“„\"])[^«»“”„\"]+[»”“\"]$")


@dataclass(frozen=True)
class Company:
    """An organisation as the sentences of a draft need it; a form no draft uses is empty.

    `the` stands as it is and after "for", `at` says where one works, `of` and `to` say "of" and
    "to", `dative` follows a German preposition.
    """

    the: str
    at: str
    of: str = ""
    to: str = ""
    dative: str = ""
    is_you: bool = False

    def forms(self) -> list[str]:
        return [form for form in (self.the, self.at, self.of, self.to, self.dative) if form]


@dataclass(frozen=True)
class Moment:
    """The moment liked best, without its full stop, and what it is for the grammar.

    A sentence can go on with a phrase ("the tour"), but not with a sentence ("the tour was long").
    A clause ("how you plan") and a nominative ("der Rundgang") are phrases that German treats
    otherwise than the rest; a list ("lab tour, lunch") is of several things. An infinitive ("voir
    l’atelier") is a phrase that some verbs cannot have.
    """

    text: str = ""
    is_phrase: bool = False
    is_clause: bool = False
    is_nominative: bool = False
    is_list: bool = False
    is_infinitive: bool = False

    def __bool__(self) -> bool:
        return bool(self.text)

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True)
class Strength:
    """What the writer brings along, without its full stop.

    What is no thing that somebody has ("I can weld") is a `sentence` without an end. A nominative
    ("ein Meisterbrief") cannot follow every German verb.
    """

    text: str
    sentence: str = ""
    is_nominative: bool = False


class LetterLanguage(
    OwnPages, SentenceWords, GreetingWords, MomentWords, PositionWords, LetterWords, ABC
):
    """One way of writing letters: how people, companies, days and moments stand in a sentence.

    Subclass it, fill in every word of its bases, override the methods in which the language
    differs, and put an instance into `letters.languages.LANGUAGES`. mypy names what is missing.
    """

    @property
    def greets_by_name(self) -> bool:
        """Whether a formal greeting holds the name; a French one is "Madame," alone."""
        return "{short_name}" in self.titled["f"]

    def article(self, name: str) -> str:
        """The article that this organisation takes, as `articles` has it; empty for none."""
        fitting = (
            word for words, word in self.articles if known_pattern(words, re.IGNORECASE).match(name)
        )
        return next(fitting, "")

    @abstractmethod
    def company(self, name: str) -> Company:
        """The organisation with its article, bent as this language bends it."""

    def of(self, noun: str) -> str:
        """ "of" and a noun, where a draft needs them as one: French d’assistante."""
        return noun

    def job(self, position: str) -> str:
        """The position with what it is, where a draft needs both: French poste d’assistante."""
        return self.of(position)

    def quiet(self, noted: str) -> str:
        """A note in small letters where it was typed in capitals."""
        return quietened(noted, is_a_name=True, small_words=self.small_words)

    def date(self, day: datetime.date) -> str:
        """A day as a letter writes it, unbreakable: November 23, 2026."""
        return self._written(format_date(day, "long", locale=self.page.locale))

    def date_in_passing(self, day: datetime.date, today: datetime.date) -> str:
        """A day inside a sentence: without its year where it was a short while ago."""
        if abs(today - day) > RECENT:
            return self.date(day)
        return self._written(format_skeleton("MMMMd", day, locale=self.page.locale))

    def _written(self, date: str) -> str:
        return re.sub(r"^1\b", self.first_of_a_month, date).replace(" ", NBSP)

    def of_one(self, position: str) -> str:
        """A position that names many as a letter of one has it: carpenter, for carpenters."""
        found = (
            known_pattern(plural, re.IGNORECASE).sub(singular, position, count=1)
            for plural, singular in self.of_many
        )
        return next((words for words in found if words != position), position)

    def position(self, name: str) -> str:
        """The position as it stands inside a sentence."""
        return name

    def in_words(self, number: int) -> str:
        """A count as a sentence writes it: a word up to nine, then figures."""
        words = self.numbers.split()
        return words[number - 1] if 1 <= number <= len(words) else str(number)

    def listed(self, names: Sequence[str], *, either: bool = False) -> str:
        """Names as a sentence lists them: "Ms Okafor, Mr Li and Ana"; `either` with "or"."""
        if len(names) < 2:
            return "".join(names)
        word = self.alternative if either else self.conjunction_before(names[-1])
        return f"{', '.join(names[:-1])} {word} {names[-1]}"

    def conjunction_before(self, name: str) -> str:
        return self.conjunction

    def you_with(self, others: Sequence[str], *, are_two: bool = False) -> str:
        """The reader and others who are not addressed, as a sentence lists them after "with"."""
        return self.you_and_others.format(others=self.listed(others))

    # --- People -------------------------------------------------------------------------------

    def title(self, gender: str, rank: str) -> str:
        """The title as this language writes it; empty where it would have to guess a gender."""
        return self.titles[rank or gender]

    def short_name(self, greeting: Greeting, name: str) -> str:
        """How a sentence names somebody: "Dear Ms Okafor" gives "Ms Okafor"; else the full name.

        A title of another language is exchanged for this one's.
        """
        if not greeting.short_name or not greeting.has_title:
            return greeting.short_name or name
        rest = self.name_after_the_title(greeting)
        if greeting.names_an_office and name == greeting.text:
            return name
        if not rest and name:
            # "Madame," addresses somebody; spoken of, a title needs the name.
            return f"{self.title(greeting.gender, '')} {name}" if greeting.gender else name
        is_international = not greeting.tongue and self.keeps_international_titles
        if greeting.tongue == self.tongue or is_international:
            return greeting.short_name
        title = self.title(greeting.gender, greeting.rank)
        return f"{title} {rest}" if title else name

    def name_after_the_title(self, greeting: Greeting) -> str:
        return "" if greeting.names_an_office else greeting.rest

    def after_a_preposition(self, greeting: Greeting, name: str) -> str:
        """How a sentence names somebody after "with": mit Herrn Li, con la Dra. Vega."""
        return self.short_name(greeting, name)

    def on_an_envelope(self, name: str) -> str:
        """Somebody as the first line of an address names them."""
        return name

    def titled_with_article(
        self, greeting: Greeting, name: str, titles: re.Pattern[str], articles: Mapping[str, str]
    ) -> str:
        """Somebody spoken of, with the article that `titles` take: la señora García, le Dr Roy."""
        if greeting.rank and not greeting.gender:
            return without_rank(name) or name  # which article: nobody knows
        short_name = self.short_name(greeting, name)
        title = titles.match(short_name)
        if not title or not greeting.gender:
            return short_name
        # Spelled out, a title is a common noun and small.
        if len(title.group()) > 4:
            short_name = short_name[0].lower() + short_name[1:]
        return f"{articles[greeting.gender]} {short_name}"

    def greeting_line(self, greeting: Greeting, name: str, *, to_a_friend: bool = False) -> str:
        """The line a letter begins with, with its punctuation; nobody known gets the team's.

        A greeting recorded in the letter's own language is used as it stands. From another language
        only its title is taken; without a title the full name stands, which is right for everybody.
        """
        if not name:
            return (self.friend if to_a_friend else self.nobody) + self.greeting_end
        is_first_name = greeting.opening and greeting.short_name and not greeting.has_title
        if to_a_friend and is_first_name and greeting.tongue != self.tongue:
            return f"{self.friend_by_first_name} {greeting.short_name}{self.greeting_end}"
        return self.greeting_words(greeting, name) + self.greeting_end

    def greeting_words(self, greeting: Greeting, name: str) -> str:
        if greeting.opening and greeting.tongue == self.tongue:
            return greeting.text[:1].upper() + greeting.text[1:]
        short_name = self.short_name(greeting, name)
        kind = greeting.gender or ("d" if greeting.rank and short_name != name else "")
        return self.titled.get(kind, self.untitled).format(short_name=short_name, name=name)

    def address_in_closing(self, greeting_line: str) -> str:
        """What a closing repeats of the greeting, where it does so."""
        return ""

    def qualification(self, typed: str) -> str:
        """What speaks for the writer, as a sentence ends with it."""
        return typed.strip().rstrip(".")

    def pay(self, typed: str) -> str:
        """A pay as a sentence names it; empty where no figure is."""
        return with_commas(typed.strip().rstrip(".")) if re.search(r"\d", typed) else ""

    def place(self, typed: str) -> str:
        """A place of work as a sentence names it, without how one works there; a number is none."""
        return named_place(typed)

    def is_from_home(self, place: str) -> bool:
        """Whether it is no place where a letter has other words for that: en télétravail."""
        return False

    # --- The moment liked best ----------------------------------------------------------------

    def moment(self, typed: str) -> Moment:
        """The moment as typed, made to stand in a sentence: it begins small where it goes on."""
        text = in_a_line(typed)
        if not text.endswith("?"):
            when = rf"(?:{self.when})(?:\s+|(?<=['’]))"
            text = re.sub(rf"^{when}", f"{self.the_moment_when} ", text, flags=re.IGNORECASE)
        is_phrase = self.is_phrase(text)
        if (is_phrase and not self.keeps_its_capital(text)) or begins(
            text, self.small_after_a_colon
        ):
            following = text[1:2]
            if following.islower() or following in (" ", "'", "’"):
                text = text[0].lower() + text[1:]
        is_list = not is_phrase and "," in text and not self.has_verb(text)
        return Moment(text, is_phrase, is_list=is_list)

    def quoted_question(self, text: str) -> str:
        """A note that is nothing but a question, in quotes; empty for another."""
        opening, closing = self.page.quotes[:2]
        is_one = text.endswith("?") and re.fullmatch(self.asks, text[:-1], re.IGNORECASE)
        asked = re.sub(r"\w", lambda initial: initial[0].upper(), text, count=1)
        return f"{opening}{asked}{closing}" if is_one else ""

    def quoted_sentence(self, text: str) -> str:
        """A note that is nothing but what somebody said, in the quotes of this language; empty for
        another."""
        opening, closing = self.page.quotes[:2]
        words = re.fullmatch(r"[«“„»\"]\s*(\w[^«»“”„\"]* [^«»“”„\"]*?)[.!]?\s*[»”“«\"]", text)
        return f"{opening}{words[1]}{closing}" if words else ""

    @abstractmethod
    def to_the_reader(self, noted: str) -> str:
        """A note that names the reader, said to them: how Ms Lee spoke, how you spoke.

        `letters.languages.reader_marks` stand where they are named. A mark is left where the note
        cannot be turned rightly, and the whole is then not said.
        """

    def of_the_only_reader(self, noted: str, gender: str) -> str:
        """A note of what was theirs, where nobody else was there: his patience, your patience."""
        return noted

    def strength(self, noted: str) -> Strength:
        """What was noted of what the writer brings along, made to stand in a sentence."""
        return Strength(self.qualification(noted))

    def has_verb(self, text: str) -> bool:
        return bool(known_pattern(rf"\b(?:{self.verb})\b", re.IGNORECASE).search(text))

    def keeps_its_capital(self, moment: str) -> bool:
        return False

    def is_phrase(self, moment: str) -> bool:
        """Whether a sentence can go on with it: "the tour", and not "the tour was long"."""
        if re.search(r"[.!?;]\s|\?$", _SHORTENED.sub("", without_stops_inside(moment))):
            return False
        moment = _QUOTED.sub(r"\1", moment)  # its verbs are not the note's
        verbs = list(known_pattern(rf"\b(?:{self.verb})\b", re.IGNORECASE).finditer(moment))
        relative = rf"(?<!\w)(?:{self.relative})(?:(?!\w)|(?<=['’]))"
        if begins(moment, self.question):
            # A verb for each clause, and none over: "what I liked", not "what I liked was the
            # tour".
            clauses = re.findall(relative, moment, re.IGNORECASE)
            return len(verbs) <= len([clause for clause in clauses if clause != ","])
        if not begins(moment, self.noun_phrase):
            return False
        beginning = moment[: verbs[0].start()] if verbs else ""
        clause = rf"{relative}|\b(?:{self.subject})\b"
        return not verbs or bool(re.search(clause, beginning, re.IGNORECASE))


def with_small_initial(noun: str, small_words: str) -> str:
    """A common noun as it stands inside a sentence; a foreign name in capitals stays as it is."""
    if not noun.strip():
        return noun
    first, *others = noun.split()
    is_common = not others or all(word.islower() or word.isupper() for word in others)
    is_of_the_language = bool(set(re.findall(r"\w+", noun)) & set(small_words.split()))
    if first[1:].islower() and (is_common or is_of_the_language):
        return noun[0].lower() + noun[1:]
    return noun


def without_stops_inside(text: str) -> str:
    """`text` without the full stops that end no sentence."""
    return _NO_END.sub(lambda word: word.group().removesuffix("."), text)


def begins(text: str, words: str) -> bool:
    """Whether `text` begins with one of `words`, a pattern, as a whole word."""
    return bool(known_pattern(rf"(?:{words})(?:\b|(?<=['’]))", re.IGNORECASE).match(text))
