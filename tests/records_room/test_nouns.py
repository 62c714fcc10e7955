"""Whatever belongs to a person is written into their archive, or is left out for a reason."""

import pytest
from django.apps import apps
from django.db.models import FileField, JSONField

from records.models import SetAsideFile
from records.nouns import LEFT_OUT, all_nouns, comes_last
from scripts import list_archive
from tests.addresses import owned_models

pytestmark = pytest.mark.no_database


def test_every_model_of_a_person_is_written_or_left_out_for_a_reason():
    written = [noun.model for noun in all_nouns()]
    assert sorted(model.__name__ for model in [*written, *LEFT_OUT]) == sorted(
        model.__name__ for model in owned_models()
    )
    assert all(reason.endswith(".") for reason in LEFT_OUT.values())


def test_every_field_is_written_or_left_out_for_a_reason():
    for noun in all_nouns():
        options = noun.model._meta
        names = {column.name for column in options.get_fields() if not column.auto_created}
        written = {column.name for column in [*noun.fields, *noun.lists]}
        through = {
            relation.name
            for relation in options.local_many_to_many
            if not relation.remote_field.through._meta.auto_created
        }
        assert names - written - {"owner"} == set(noun.left_out) | through, noun.name
        assert not set(noun.made) - set(noun.left_out)
        assert all(reason.endswith(".") for reason in noun.left_out.values())


def test_what_a_json_field_may_hold_is_said():
    for noun in all_nouns():
        names = {column.name for column in noun.fields if isinstance(column, JSONField)}
        assert set(noun.shapes) == names, noun.name


def test_the_names_that_a_noun_gives_are_fields_of_its_model():
    for noun in all_nouns():
        fields = {column.name for column in noun.model._meta.get_fields()}
        fields |= {column.attname for column in noun.model._meta.concrete_fields}
        named = [*noun.same_as, *noun.hangs_on, *noun.mentions, *noun.unique_everywhere]
        named += [*noun.left_out, *noun.made, *noun.sizes, *noun.sizes.values()]
        assert set(named) <= fields, noun.name


def test_every_stored_file_has_a_size_that_counts():
    for noun in all_nouns():
        assert set(noun.sizes) == {column.name for column in noun.files}
    models = [model for model in owned_models() if model not in LEFT_OUT]
    files = [model for model in models for f in model._meta.fields if isinstance(f, FileField)]
    assert set(files) == {noun.model for noun in all_nouns() if noun.files}


def test_whatever_names_a_file_is_known_by_name_to_who_looks_for_files():
    models = apps.get_models()
    named = {(row, f.name) for row in models for f in row._meta.fields if isinstance(f, FileField)}
    in_use = [noun.model for noun in all_nouns() if noun.files]
    assert named == {(model, "file") for model in (*in_use, SetAsideFile)}


def test_a_noun_comes_after_those_it_refers_to():
    names = [noun.name for noun in all_nouns()]
    assert names.index("company") < names.index("application") < names.index("round")
    assert names.index("letter") < names.index("event")
    assert {noun.name for noun in all_nouns() if comes_last(noun)} >= {"event", "revision"}


def test_the_document_of_the_archive_names_every_kind_and_field():
    text = list_archive.DOCUMENT.read_text()
    assert text == list_archive.with_table(text), "Run scripts.list_archive, see docs/recipes.md"
    assert len(list_archive.table().splitlines()) == 2 + len(all_nouns())
