"""The reader of a letter, found in a note that names them in the third person."""

import re
from dataclasses import dataclass

from letters.languages.greetings import ANY_TITLE, gender_of_title
from letters.languages.protocol import LetterLanguage
from letters.languages.reader_marks import MARKS, OBLIQUE, ONE_NAME, OWNER, READER

_WORD = r"[^\W\d_]+(?:[-’'][^\W\d_]+)*"
_BEHIND_A_NAME = re.compile(r"[^\W\d_]\s+[A-ZÀ-Þ][\w’-]+\s$")


@dataclass(frozen=True)
class NamedReader:
    """Who reads a letter: the full name and, where a greeting tells it, the gender, f or m.

    `others` are the words, in small letters, of the names of other people, and `company` those of
    its name, which a note may mean. `is_alone` says that nobody else was there.
    """

    name: str
    gender: str = ""
    others: frozenset[str] = frozenset()
    company: frozenset[str] = frozenset()
    is_alone: bool = False

    def pattern(self) -> str:
        """Where a text names them; empty for nobody. Its groups are titles, names and owner.

        What stands between the words of a name, and begins none, is "de la" or "von".
        """
        words = [word for word in re.findall(_WORD, self.name) if len(word) > 1]
        names = "|".join(re.escape(word) for word in words if not word.islower())
        between = "|".join([re.escape(word) for word in words if word.islower()] or [r"(?!)"])
        if not names:
            return ""
        return (
            rf"(?<![\w-])(?P<titles>(?:(?i:{ANY_TITLE})\.?\s+)+(?:(?:{between})\s+)*)?"
            rf"(?P<names>(?:{names})(?:\s+(?:(?:{between})\s+)*(?:{names}))*)"
            r"(?P<owner>['’]s?|s)?(?![\w-])"
        )


def words_of(name: str) -> frozenset[str]:
    """The words of a name, in small letters, as `NamedReader` compares them."""
    return frozenset(re.findall(_WORD, name.casefold()))


def said_to_the_reader(noted: str, reader: NamedReader, language: LetterLanguage) -> str:
    """`noted` as it is said to `reader`, whom it may name; empty where that cannot be done rightly.

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


def _marked(noted: str, reader: NamedReader, language: LetterLanguage) -> str:
    """`noted` with a mark wherever it names the reader and nobody else can be meant."""
    pattern = reader.pattern()
    if not pattern:
        return noted
    is_in_one_case = noted.islower() or noted.isupper()

    def mark(found: re.Match[str]) -> str:
        is_one_name = not found["titles"] and len(found["names"].split()) == 1
        if is_one_name and (is_in_one_case or _may_be_a_thing(found, reader, language)):
            return found[0]
        return found[0] if _may_be_another(found, reader) else _mark(found)

    return re.sub(pattern, mark, noted, flags=re.IGNORECASE if is_in_one_case else 0)


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


def _may_be_another(found: re.Match[str], reader: NamedReader) -> bool:
    genders = {gender_of_title(title) for title in (found["titles"] or "").split()} - {""}
    has_another_gender = bool(reader.gender and genders) and reader.gender not in genders
    return has_another_gender or words_of(found["names"]) <= reader.others


def _mark(found: re.Match[str]) -> str:
    titles = (found["titles"] or "").casefold().split()
    if found["owner"]:
        return OWNER
    if "herrn" in titles:
        return OBLIQUE
    return READER if titles or len(found["names"].split()) > 1 else ONE_NAME
