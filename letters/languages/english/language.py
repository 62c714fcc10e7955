"""English, of the United States and of the United Kingdom."""

import datetime
import re

from letters.languages.english.hint_phrases import PHRASES
from letters.languages.english.names import ARTICLES
from letters.languages.protocol import (
    TITLES_BEFORE_NAMES,
    Company,
    Greeting,
    LetterLanguage,
    Moment,
)
from paper.typography import PageLanguage

_WITHOUT_SUBJECT = re.compile(
    r"^\s*(?:(?:really|especially|particularly) )?(?:loved|liked|enjoyed|appreciated)\b",
    re.IGNORECASE,
)


class English(LetterLanguage):
    tongue = "en"

    position_gap = "[position]"
    company_gap = "[company]"
    numbers = "one two three four five six seven eight nine"
    you = "you"
    you_and_others = "you, and with {others}"
    colleagues = "your colleagues"
    conjunction = "and"
    alternative = "or"

    titles_that_are_names = ""
    titles_of_a_man = ""
    opening_to_a_man = "(?!)"
    opening_to_a_woman = "(?!)"
    addresses_nobody = (
        "all colleague colleagues director everyone folks hr madam manager recruiter recruiters sir"
        " sirs team there"
    )
    departments = (
        r"team|department|dept|division|human resources|(?-i:HR)|recruit(?:ing|ment)"
        r"|hiring|talent acquisition|committee|personnel"
    )
    office = "(?!)"
    titled = {"f": "Dear {short_name}", "m": "Dear {short_name}", "d": "Dear {short_name}"}
    untitled = "Dear {name}"
    friend = "Hello"
    friend_by_first_name = "Dear"
    greeting_end = ","
    keeps_international_titles = True
    reader = r"(?i:you|yours?|yourself)"
    others = r"(?i:they|their|them)"

    small_words = (
        "the and of to you your is was were are have had with for that this they their there"
        " how what when which would from been it we our my his her about who by not but am"
    )
    openings = r"dear|hello|hi|hey|greetings|good (?:morning|day|afternoon|evening)"
    titles_read = {
        ("f", ""): "ms mrs miss",
        ("m", ""): "mr",
    }
    noun_phrase = r"the|a|an|our|your|his|her|their|my|talking|hearing|seeing|being"
    question = r"how|what|why"
    verb = (
        r"was|were|is|are|am|had|has|have|did|went|felt|made|gave|said|told|asked|showed"
        r"|laughed|liked|got|let|took|thought|knew|came|seemed|looked|stayed|talked|spoke"
        r"|explained|agreed"
    )
    relative = r"how|what|who|whom|that|which|when|where|why|whether|,"
    subject = r"I|you|we|they|he|she|it"
    small_after_a_colon = "that"
    when = "when"
    the_moment_when = "the moment when"
    nothing = (
        r"nothing|none|no|nope|no idea|not? (?:really|much|sure)|don[’']t know"
        r"|(?:nothing|none) (?:really|special|much|in particular|yet|at all)"
    )
    phrases = PHRASES
    articles = ARTICLES
    always_capital = "I"
    everybody = r"all[ ]genders?|any[ ]gender"
    terms = r"full[ -]time|part[ -]time"
    terms_for_sure = (
        r"(?:(?:\d+[ -][Mm]onths? )?(?:[Ff]ixed[ -][Tt]erm|[Zz]ero[ -][Hh]ours|[Tt]emporary)"
        r"|\d+[ -][Mm]onths?)(?: (?:[Cc]ontract|FTC))|[Ff]ixed[ -][Tt]erm|FTC"
        r"|(?:[01]?\.\d+|1\.0|\d+ ?%) FTE"
        r"|(?:[Mm]aternity|[Pp]aternity|[Pp]arental)(?: [Ll]eave)? [Cc]over"
        r"|\d+(?:\.\d+)? (?:[Hh]ours|hrs) (?:a|per) [Ww]eek"
    )
    leading_words = (
        "a an the this our your of on at in for with from to as by until till via per over during"
        " under about within through without and or plus not no currently initially starting"
        " working covering providing offering offered seeking including possibly preferably"
        " probably mostly mainly only also either both flexible approximately approx around circa"
        " up least most minimum maximum min max permanent temporary new now first then"
    )

    def company(self, name: str) -> Company:
        article = self.article(name)
        the = f"{article} {name}".strip()
        return Company(the, at=f"at {the}")

    def moment(self, typed: str) -> Moment:
        """A note without its subject gets the one it means: "Loved the cake"."""
        return super().moment(_WITHOUT_SUBJECT.sub(lambda verb: f"I {verb.group().lower()}", typed))

    def greeting_words(self, greeting: Greeting, name: str) -> str:
        if greeting.text and not greeting.opening:
            return f"Dear {self.short_name(greeting, name)}"
        return super().greeting_words(greeting, name)


class AmericanEnglish(English):
    code = "en-us"
    label = "English (US)"
    page = PageLanguage(
        tag="en-US",
        quotes=("“", "”", "‘", "’"),
        dash="—",
        page_of=("Page", "of"),
        enclosed=("Enclosure:", "Enclosures:"),
        letter="Letter",
        letter_to="Letter to {name}",
        signature="Signature",
        stays_with_next=TITLES_BEFORE_NAMES,
        day=r"\d{1,2}(?:st|nd|rd|th)?",
    )
    countries = frozenset({"US"})
    layout = "us"
    paper = "us-letter"
    titles = {"f": "Ms.", "m": "Mr.", "dr": "Dr.", "prof": "Professor"}
    nobody = "Dear Hiring Team"

    def date_in_passing(self, day: datetime.date, today: datetime.date) -> str:
        """With the second comma that a year has inside a sentence."""
        words = super().date_in_passing(day, today)
        return f"{words}," if "," in words else words


class BritishEnglish(English):
    code = "en-gb"
    label = "English (UK)"
    page = PageLanguage(
        tag="en-GB",
        quotes=("“", "”", "‘", "’"),
        page_of=("Page", "of"),
        enclosed=("Enclosure:", "Enclosures:"),
        letter="Letter",
        letter_to="Letter to {name}",
        signature="Signature",
        stays_with_next=TITLES_BEFORE_NAMES,
        day=r"\d{1,2}(?:st|nd|rd|th)?",
    )
    countries = frozenset({"GB", "IE", "AU", "NZ"})
    layout = "uk"
    paper = "a4"
    titles = {"f": "Ms", "m": "Mr", "dr": "Dr", "prof": "Professor"}
    nobody = "Dear Recruitment Team"
