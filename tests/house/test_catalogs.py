"""Every sentence is said in every language."""

import pytest
from django.conf import settings
from django.utils.translation import to_locale

from scripts import catalogs

pytestmark = pytest.mark.no_database

FILES = [path for domain in catalogs.SOURCES for path in catalogs.catalog_files(domain)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-3:]))
def test_a_catalog_knows_every_sentence_and_no_other(path):
    expected = {
        (message.context, message.id) for message in catalogs.extracted(path.stem) if message.id
    }
    catalog = {(message.context, message.id): message for message in catalogs.read(path)}
    catalog.pop((None, ""))
    assert not catalog.keys() - expected, "No page says this any more: scripts.catalogs extract"
    if not catalogs.is_partial(path):
        assert not expected - catalog.keys(), "New sentences: scripts.catalogs extract"
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
    assert unsaid == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-3:]))
def test_a_translation_fills_in_what_the_sentence_does(path):
    wrong = [(message.id, errors) for message, errors in catalogs.read(path).check()]
    assert not wrong
