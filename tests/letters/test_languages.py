"""A language is one room: complete, and asked for its grammar by nobody but the speaker."""

import ast
import dataclasses
import inspect
import re
from pathlib import Path

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from accounts.countries import ADDRESS_LANGUAGES
from letters.hints.flat_text import flat
from letters.kinds import Kind
from letters.languages import LANGUAGES
from letters.languages.greetings import OPENINGS_OF_OTHERS, TITLES_OF_OTHERS
from letters.languages.hint_phrases import Phrases
from letters.languages.patterns import alternatives
from letters.languages.protocol import LetterLanguage
from paper.markup import escaped, unescaped
from tests.letters.samples import MOMENTS, STRENGTHS

pytestmark = pytest.mark.no_database
ROOT = Path(__file__).parent.parent.parent
DRAFTS = ROOT / "templates" / "letters" / "drafts"
# What bends names and days for a sentence; `draft` and all above it are handed the words. The date
# of a letter is its page's.
GRAMMAR = {
    name
    for name, piece in vars(LetterLanguage).items()
    if inspect.isfunction(piece) and not name.startswith("_")
} - {"date"} | {"parse_greeting", "begins"}
# What no two languages say in the same words.
ITS_OWN = (
    "label",
    "sample",
    "numbers",
    "position_gap",
    "company_gap",
    "to_translate",
    "colleagues",
    "titled",
    "untitled",
    "nobody",
    "openings",
    "small_words",
    "phrases",
)
SPEAKERS = {
    f"letters/drafting/{name}.py"
    for name in ("spoken", "spoken_people", "spoken_moments", "spoken_talks")
}


def test_a_language_that_does_not_bend_the_names_of_companies_stops_the_start():
    class Unfinished(LetterLanguage):
        code, layout = "xx", "us"

    with pytest.raises(TypeError, match="Unfinished.*company"):
        Unfinished()  # type: ignore[abstract]


def test_every_phrase_that_a_hint_looks_for_is_one_and_is_looked_for():
    hints = "".join(path.read_text() for path in (ROOT / "letters" / "hints").glob("*.py"))
    asked = re.findall(
        r'(?:_saying|_finding|\w+_say\w*|says|matches|for what in|where=)\W*"(\w+)"', hints
    )
    pieces = {field.name for field in dataclasses.fields(Phrases)}
    named = {
        name for call in re.findall(r"\bShape\(.*", hints) for name in re.findall(r'"(\w+)"', call)
    }
    assert {*asked, *named} == pieces


def by_its_words(alternative):
    without_signs = re.sub(r"\\.|\(\?[:!=<]*", "", alternative)
    return re.sub(r"[^a-z]+", " ", flat(without_signs)).strip(), alternative


def test_the_alternatives_of_a_pattern_are_sorted_by_their_words():
    files = {file: alternatives(file) for file in ROOT.glob("letters/languages/*/hints/*.txt")}

    assert files
    unsorted = [
        file for file, lines in files.items() if lines != sorted(set(lines), key=by_its_words)
    ]
    assert unsorted == []
    assert [line for lines in files.values() for line in lines if line != line.strip()] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_brings_every_piece(code):
    language = LANGUAGES[code]
    pieces = {name for words in LetterLanguage.__bases__ for name in inspect.get_annotations(words)}
    assert len(pieces) > 50
    assert [name for name in pieces if not hasattr(language, name)] == []
    assert set(language.titles) == {"f", "m", "dr", "prof"}
    assert len(language.numbers.split()) == 9


@pytest.mark.parametrize("noted", [MOMENTS, STRENGTHS], ids=["moments", "strengths"])
def test_the_records_of_these_tests_are_noted_in_every_language(noted):
    assert set(LANGUAGES) - set(noted) == set(), "tests/letters/samples.py"


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_has_a_draft_of_every_kind_and_none_besides(code):
    files = {path.stem for path in (DRAFTS / code).glob("*.txt")}
    wording = "".join(path.read_text() for path in (DRAFTS / code).glob("*.txt"))
    included = set(re.findall(rf"letters/drafts/{code}/(_\w+)\.txt", wording))
    missing = {*Kind.values, *included, "_moment"} - files
    assert not missing, f"write templates/letters/drafts/{code}/ {sorted(missing)}"
    assert files - {*Kind.values, *included} == set(), "no draft includes it, and it is no kind"
    assert "_moment" in included


def test_no_folder_of_drafts_is_of_no_language():
    assert {folder.name for folder in DRAFTS.iterdir()} - set(LANGUAGES) == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_begun_as_a_copy_says_nothing_of_its_own_as_the_other_does(code):
    """Until it is said anew, it is set, greeted, counted and suggested as the one it came from."""
    language = LANGUAGES[code]
    others = [other for other in LANGUAGES.values() if other.tongue != language.tongue]
    for other in others:
        pieces = [name for name in ITS_OWN if getattr(language, name) == getattr(other, name)]
        pieces += ["page.tag"] * (language.page.tag == other.page.tag)
        pieces += ["countries"] * bool(language.countries & other.countries)
        assert pieces == [], f"{code} still says them as {other.code}"


def test_a_language_of_letters_says_itself_how_it_greets():
    tongues = {language.tongue for language in LANGUAGES.values()}
    elsewhere = {*OPENINGS_OF_OTHERS, *(tongue for tongue, _, _ in TITLES_OF_OTHERS)}
    assert tongues & elsewhere == set(), "take it out of letters/languages/greetings.py"


def english_name(tongue: str) -> str:
    return Locale("en").languages[tongue]


def test_addresses_are_understood_in_every_language_of_letters_and_the_readme_names_it():
    tongues = {language.tongue for language in LANGUAGES.values()}
    readme = (ROOT / "README.md").read_text()

    assert tongues - set(ADDRESS_LANGUAGES) == set(), "ADDRESS_LANGUAGES, accounts/countries.py"
    assert [name for name in map(english_name, tongues) if name not in readme] == [], "README.md"


def is_of_a_class(function: ast.Attribute) -> bool:
    return isinstance(function.value, ast.Name) and function.value.id[:1].isupper()


def test_nobody_but_the_speaker_asks_a_language_for_its_grammar():
    asked = set()
    for path in (ROOT / "letters").rglob("*.py"):
        name = path.relative_to(ROOT).as_posix()
        if name in SPEAKERS or name.startswith(("letters/languages/", "letters/migrations/")):
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            if not isinstance(node, ast.Call):
                continue
            function = node.func
            # A bare `listed()` is of frame/localized.py, and `Choice.of` makes a choice; grammar is
            # a method of a language.
            if isinstance(function, ast.Attribute) and not is_of_a_class(function):
                asked |= {(name, function.attr)} if function.attr in GRAMMAR else set()
    assert len(GRAMMAR) > 12
    assert asked == set()


@given(st.text(alphabet=st.sampled_from("ab \n\\*_[]#.-1\u00e4"), max_size=30))
def test_a_fact_that_was_escaped_for_the_body_is_itself_again_in_a_line(fact):
    assert unescaped(escaped(fact)) == fact
