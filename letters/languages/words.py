"""The words a language of letters has to bring, each group beside what it is for.

All patterns are regular expressions, matched without regard to case unless they say otherwise;
`(?!)` matches nothing.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from letters.languages.hint_phrases import Phrases
from letters.languages.sample_words import SampleWords
from paper.typography import PageLanguage

if TYPE_CHECKING:
    from letters.languages.protocol import Company


class OwnPages(Protocol):
    """Which language it is, where it is read, and what its page looks like."""

    code: str  # as a letter stores it: en-us, de
    label: str  # as its readers call it, with the country where it is one of several
    tongue: str  # the language without its country: en, de
    page: PageLanguage
    # Where employers expect it, by ISO 3166; one with several languages is in none of them.
    countries: frozenset[str]
    layout: str  # what a new letter is set in: a key of `paper.layouts.LAYOUTS`
    paper: str


class SentenceWords(Protocol):
    """What sentences are put together with."""

    # What every text has, to tell what it is written in. One that another language lists as well
    # speaks for neither: list it, if texts of this language hold it.
    small_words: str
    # What stands in a draft for its writer to fill in, in square brackets.
    position_gap: str
    company_gap: str
    to_translate: str  # `words` of a note that is in another language
    numbers: str  # one to nine, as a count of rounds, with spaces between
    you: str  # the reader, after "with"
    you_two: str = ""  # two readers, where that is another word
    you_and_others: str  # the same with `others` behind it, who are not addressed
    colleagues: str
    employer_is_you: "Company"  # an employer who is nobody else than the reader
    employers_are_you: "Company | None" = None  # the same where several read, if they are called so
    conjunction: str
    alternative: str
    # Which organisations take an article: the first pattern that fits the beginning of the name
    # counts. A name that none fits stands alone, which is right for most companies.
    articles: Sequence[tuple[str, str]]
    always_capital: str  # words with a capital inside a sentence that are no name: I
    nouns_are_capital: bool = False  # so that a capital inside a sentence shows no name
    first_of_a_month: str = "1"  # how a date that begins with the day writes it


class GreetingWords(Protocol):
    """How people are addressed, and what a recorded greeting is read by."""

    # How letters and mails begin, as a pattern; and the titles people write, by gender and rank.
    openings: str
    titles_read: Mapping[tuple[str, str], str]
    titles_that_are_names: str  # "Don": whoever bears one is called by it
    # Titles that are a man's, since this language has others for a woman.
    titles_of_a_man: str
    opening_to_a_man: str
    opening_to_a_woman: str
    addresses_nobody: str  # "team": words that are no name
    departments: str  # what the name of a department holds and no person's does, as a pattern
    # Who is addressed by what they are, as a pattern: Madame la Directrice.
    office: str
    # What a greeting becomes: by gender, and d for a doctor or professor of unknown gender.
    titles: Mapping[str, str]  # as written here, by f, m, dr, prof
    titled: Mapping[str, str]
    untitled: str
    nobody: str
    # The same before words that may speak to one person or to several, where `nobody` is several.
    nobody_in_number: str = ""
    friend: str  # somebody who is no employer, without a name
    friend_by_first_name: str
    greeting_end: str
    keeps_international_titles: bool  # whether "Dr. Li", in whatever language, stands as it is


class MomentWords(Protocol):
    """What the moment liked best, and what else was noted, is read by."""

    # The shapes of a moment: how a noun phrase and a clause begin, which verb makes a sentence,
    # what begins a clause inside it, and what a sentence begins with that is written small when it
    # follows a colon.
    noun_phrase: str
    question: str
    verb: str
    relative: str
    subject: str
    small_after_a_colon: str
    # How a moment begins that tells when it was, and the noun phrase that makes of it.
    when: str
    the_moment_when: str
    nothing: str  # a note that says that there was none
    asks: str = "(?!)"  # a note that is a question, without its mark
    only_praise: str = "(?!)"  # a note that says how it was, and not what
    # Names that are words as well, which keep their small letter in a note without capitals.
    words_that_are_names: str = r"\w{1,2}"
    # What a note begins with that speaks of somebody who is not named: how he spoke, his story.
    somebody: str = "(?!)"
    # A word that says "you" to the reader, and what says "they" of people; both mind capitals.
    reader: str
    others: str
    # What says "you" to a friend, where a letter says it otherwise.
    to_a_friend: str = "(?!)"
    we: str = "(?!)"  # a word that says "we" of its writer and whoever was there
    # A word that shows that a noted strength is in it; none where it cannot be told.
    strengths: str = "(?!)"


class PositionWords(Protocol):
    """What a job ad adds to the name of a position, and how a letter bends it."""

    # That everybody may apply; on which terms, where that was said; and terms that are no part of a
    # name either way, which mind capitals.
    everybody: str
    terms: str
    terms_for_sure: str
    # Articles, prepositions, adverbs and the like that lead to a term: no name ends in one.
    leading_words: str
    # The ends of its words that change with who does it, in small letters without accents: Leiter,
    # Leiterin, Leitung. And words for a job, beside which one of its words names it.
    position_ends: str
    post: str
    # How its word for many becomes that for one, where an ad looks for several: pairs of a pattern
    # and what stands instead. The first that fits counts; a name that none fits stays.
    of_many: Sequence[tuple[str, str]] = ()


class LetterWords(Protocol):
    """What the hints look for in a letter, and what a template is shown with."""

    phrases: Phrases
    sample: SampleWords
