"""The reader of a letter, found in a note that names them in the third person."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from frame.patterns import lazy_pattern
from letters.languages.greetings import ANY_TITLE, TITLES_IN_FULL, gender_of_title, rank_of_title
from letters.languages.protocol import LetterLanguage
from letters.languages.reader_marks import MARKS, OBLIQUE, ONE_NAME, OWNER, READER, UNCLEAR

_WORD = r"[^\W\d_]+(?:[-’'][^\W\d_]+)*"
_TITLES_BEFORE = lazy_pattern(rf"^(?:(?:{ANY_TITLE})\.?\s+)+", re.IGNORECASE)
# What somebody is spoken of by, with an article, as by no first name.
_HONOUR = re.compile(
    r"graf|gräfin|freifrau|freiherr|baronin|count|countess|baroness|viscount(?:ess)?|marchioness"
    r"|colonel|comtesse|marquise|baronne|duchesse|vicomte(?:sse)?|comte|colonel|contessa|marchesa"
    r"|marchese|baronessa|duchessa|colonnello|condesa|marquesa|baronesa|duquesa|marqués|coronel",
    re.IGNORECASE,
)
_BEHIND_A_NAME = re.compile(r"[^\W\d_]\s+[A-ZÀ-Þ][\w’-]+\s$")
# The doctor, la señora, madame; and no name behind it.
_ARTICLE = (
    r"(?:the|de[rmn]|die|du|le|la|au|el|del|al|il|lo|dell?[ao]|da|dal|dall?[ao]|col)\s+|l['’]"
)
_TITLE_ALONE = lazy_pattern(
    rf"\b(?:(?P<article>{_ARTICLE})|(?=madame|monsieur|mademoiselle))(?P<title>{TITLES_IN_FULL})"
    r"(?!\w|\.?\s+(?-i:[A-ZÀ-Þ]))",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class NamedReader:
    """Who reads a letter: the full name and, where a greeting tells it, the gender, f or m, and the
    rank, dr or prof.

    `others` are other people, and `company` the words, in small letters, of its name, which a note
    may mean. `is_alone` says that nobody else was there.
    """

    name: str
    gender: str = ""
    rank: str = ""
    others: tuple["NamedReader", ...] = ()
    company: frozenset[str] = frozenset()
    is_alone: bool = False


def words_of(name: str) -> frozenset[str]:
    """The words of a name, in small letters, as `NamedReader` compares them."""
    return frozenset(re.findall(_WORD, name.casefold()))


def words_without_titles(name: str) -> frozenset[str]:
    return words_of(_TITLES_BEFORE.sub("", name))


def initials_alone(name: str) -> str:
    """How a note has a name that is nothing but initials, as a pattern: T.J., t.j.; else empty."""
    if not re.fullmatch(r"[A-ZÀ-Þ]\.(?:[ -]?[A-ZÀ-Þ]\.?)+", name):
        return ""
    letters = re.findall(r"\w", name)
    return rf"(?i:{r'\.[ -]?'.join(letters)})(?:\.|(?=['’]))"


def said_to_the_reader(noted: str, reader: NamedReader, language: LetterLanguage) -> str:
    """`noted` as it is said to `reader`, whom it may name; empty where that cannot be done rightly,
    or where it may name somebody else as well.

    A note that does not name them stays as it is.
    """
    if reader.is_alone:
        noted = language.of_the_only_reader(noted, reader.gender)
    marked = _marked(noted, reader, language)
    if not re.search(MARKS, marked):
        return noted
    if noted.isupper():
        return ""
    words = language.to_the_reader(marked)
    return "" if re.search(MARKS, words) else words


def names_two_alike(noted: str, people: Sequence[NamedReader], language: LetterLanguage) -> bool:
    """Whether a name in `noted` may be that of one of these `people` as well as of another."""
    return any(UNCLEAR in _with_names_marked(noted, person, language) for person in people)


def _marked(noted: str, reader: NamedReader, language: LetterLanguage) -> str:
    """`noted` with a mark wherever it names the reader, or calls them by their title."""
    text = _TITLE_ALONE.sub(lambda found: _mark_of_title(found, reader), noted)
    return _with_names_marked(text, reader, language)


def _with_names_marked(noted: str, reader: NamedReader, language: LetterLanguage) -> str:
    is_in_one_case = noted.islower() or noted.isupper()
    pattern = _where_named(reader.name, re.IGNORECASE if is_in_one_case else 0)
    if not pattern:
        return noted

    def mark(found: re.Match[str]) -> str:
        is_one_name = not found["titles"] and len(found["names"].split()) == 1
        # Where nouns have capitals, names of a note in small letters have none yet.
        is_no_name = is_in_one_case and not (
            language.nouns_are_capital and _is_first_name(found, reader)
        )
        is_sure = initials_alone(reader.name) or _HONOUR.fullmatch(found["names"])
        if is_one_name and not is_sure and (is_no_name or _may_be_a_thing(found, reader, language)):
            return found[0]
        if _is_another(found, reader):
            return found[0]
        return UNCLEAR if _may_be_another(found, reader) else _mark(found)

    return pattern.sub(mark, noted)


@lru_cache(maxsize=100)
def _where_named(name: str, flags: re.RegexFlag | int) -> re.Pattern[str] | None:
    """Where a text names them; nothing for nobody. Its groups are titles, names and owner.

    What stands between the words of a name, and begins none, is "de la" or "von".
    """
    bare = _TITLES_BEFORE.sub("", name)
    if initials := initials_alone(bare):
        return re.compile(
            rf"(?<![\w-])(?P<titles>)(?P<names>{initials})(?P<owner>['’]s?)?(?![\w-])"
        )
    words = [word for word in re.findall(_WORD, bare) if len(word) > 1]
    names = "|".join(map(_in_a_note, (word for word in words if not word.islower())))
    between = "|".join([re.escape(word) for word in words if word.islower()] or [r"(?!)"])
    if not names:
        return None
    return re.compile(
        rf"(?<![\w-])(?P<titles>(?:(?i:{ANY_TITLE})\.?\s+)+(?:(?:{between})\s+)*)?"
        rf"(?P<names>(?:(?i:{names})\s+)*(?(titles)(?i:{names})|(?:{names}))"
        rf"(?:\s+(?:(?:{between})\s+)*(?i:{names}))*)"
        r"(?P<owner>['’]s?|s)?(?![\w-])",
        flags,
    )


def _in_a_note(word: str) -> str:
    """A word of a name as a note has it; a rank of old may have no capital: la contessa."""
    return rf"(?i:{word})" if _HONOUR.fullmatch(word) else re.escape(word)


def _mark_of_title(found: re.Match[str], reader: NamedReader) -> str:
    """A mark for the title of the reader where it stands without a name: la doctora."""
    gender, rank = gender_of_title(found["title"]), rank_of_title(found["title"])
    has_another_gender = bool(gender and reader.gender) and gender != reader.gender
    may_have_it = rank == reader.rank or (reader.is_alone and not reader.rank)
    if has_another_gender or not may_have_it:
        return found[0]
    is_theirs = rank == reader.rank and reader.is_alone
    return f"{found['article'] or ''}{READER if is_theirs else UNCLEAR}"


def _is_first_name(found: re.Match[str], reader: NamedReader) -> bool:
    first, *others = _TITLES_BEFORE.sub("", reader.name).casefold().split() or [""]
    is_greeted_by_it = bool(others) or not reader.gender
    return is_greeted_by_it and found["names"].casefold() == first


def _may_be_a_thing(found: re.Match[str], reader: NamedReader, language: LetterLanguage) -> bool:
    """Whether a name alone may be a word, their company or somebody's last name: der Koch."""
    before = found.string[: found.start()]
    has_an_article = re.search(
        rf"(?:^|\s)(?!\w+ing\b)(?:{language.noun_phrase})\s*$", before, re.IGNORECASE
    )
    behind_a_name = not language.nouns_are_capital and _BEHIND_A_NAME.search(before)
    is_short = len(found["names"]) < 3
    is_the_company = found["names"].casefold() in reader.company
    return bool(is_short or is_the_company or has_an_article or behind_a_name)


def _is_another(found: re.Match[str], reader: NamedReader) -> bool:
    """Whether the title, or a name beside these, says that it is somebody else."""
    if _contradicts(found, reader):
        return True
    names = words_of(found["names"])
    before = re.search(r"[^\W\d_]+\W*$", found.string[: found.start()])
    after = re.match(r"\W*[^\W\d_]+", found.string[found.end() :])
    beside = "".join(word[0] for word in (before, after) if word)
    more = words_of(beside) - words_of(reader.name)
    full_names = (words_of(other.name) for other in reader.others)
    return any(names < full_name and more & full_name for full_name in full_names)


def _may_be_another(found: re.Match[str], reader: NamedReader) -> bool:
    names = words_of(found["names"])
    return any(
        names <= words_of(other.name) and not _contradicts(found, other) for other in reader.others
    )


def _contradicts(found: re.Match[str], person: NamedReader) -> bool:
    """Whether the titles of what was found are those of another gender than theirs."""
    genders = {gender_of_title(title) for title in (found["titles"] or "").split()} - {""}
    return bool(person.gender and genders) and person.gender not in genders


def _mark(found: re.Match[str]) -> str:
    titles = (found["titles"] or "").casefold().split()
    if found["owner"]:
        return OWNER
    if "herrn" in titles:
        return OBLIQUE
    is_sure = titles or len(found["names"].split()) > 1 or _HONOUR.fullmatch(found["names"])
    return READER if is_sure else ONE_NAME
