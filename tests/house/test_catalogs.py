"""Every sentence is said in every language."""

import re

import pytest
from django.conf import settings
from django.utils.translation import to_locale

from scripts import catalogs
from tests.house.test_house import tracked

pytestmark = pytest.mark.no_database

FILES = [path for domain in catalogs.SOURCES for path in catalogs.catalog_files(domain)]


@pytest.mark.thorough
@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-3:]))
def test_a_catalog_knows_every_sentence_and_no_other(path):
    expected = {
        (message.context, message.id) for message in catalogs.extracted(path.stem) if message.id
    }
    catalog = {(message.context, message.id): message for message in catalogs.read(path)}
    catalog.pop((None, ""))
    gone = [words for _context, words in catalog.keys() - expected]
    assert gone == [], "No page says this any more: scripts.catalogs extract"
    if not catalogs.is_partial(path):
        new = [words for _context, words in expected - catalog.keys()]
        assert new == [], "New sentences: scripts.catalogs extract"
    fuzzy = [key for key, message in catalog.items() if message.fuzzy]
    assert not fuzzy


@pytest.mark.parametrize("domain", catalogs.SOURCES)
def test_every_language_of_the_interface_has_its_catalogs_and_there_are_no_others(domain):
    folders = {path.parts[-3] for path in FILES if path.stem == domain}
    # The sentences in the code are those of "en".
    assert folders == {to_locale(code) for code, _label in settings.LANGUAGES} - {"en"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-3:]))
def test_a_catalog_leaves_no_sentence_unsaid(path):
    unsaid = [message.id for message in catalogs.read(path) if catalogs.is_missing(message)]
    assert unsaid == [], "scripts.catalogs missing lists them: docs/recipes.md, Write a sentence"


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-3:]))
def test_a_translation_fills_in_what_the_sentence_does(path):
    wrong = [(message.id, errors) for message, errors in catalogs.read(path).check()]
    assert not wrong


def texts(message) -> list[str]:
    return [message.string] if isinstance(message.string, str) else list(message.string)


@pytest.mark.parametrize("domain", catalogs.SOURCES)
def test_french_leaves_a_space_that_does_not_break_beside_its_signs(domain):
    # A colon of a time or of an address has none.
    signs = re.compile(r"(?<!\u00a0):(?!\d|//)|(?<!\u202f)[;?!»]|«(?!\u202f)")
    (path,) = (path for path in FILES if path.stem == domain and "fr" in path.parts)
    sentences = [text for message in catalogs.read(path) for text in texts(message) if message.id]
    assert [text for text in sentences if signs.search(re.sub(r"https?://\S+", "", text))] == []


def test_a_page_leaves_the_colon_after_a_label_to_the_language():
    sentences = re.compile(r"{% blocktranslate.*?{% endblocktranslate %}", re.DOTALL)
    colon = re.compile(r"(?:\}\}|%\}|</\w+>):(?!//)")
    # The drafts of letters have a folder for each language.
    pages = [path for path in tracked("templates/") if "drafts" not in path.parts]
    pages = [path for path in pages if path.suffix in (".html", ".txt")]
    assert len(pages) > 100
    own = [path for path in pages if colon.search(sentences.sub("", path.read_text()))]
    assert [path.as_posix() for path in own] == []
