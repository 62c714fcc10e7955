"""Every sentence is said in every language."""

import pytest

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


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-3:]))
def test_a_translation_fills_in_what_the_sentence_does(path):
    wrong = [(message.id, errors) for message, errors in catalogs.read(path).check()]
    assert not wrong
