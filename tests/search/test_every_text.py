"""Whatever a person writes is found, but for what is named here."""

import hashlib
from collections.abc import Iterator

import pytest
from django.apps import apps
from django.db import models

from applications.models.folded import FoldedField
from search.indexing import catch_up
from search.results import find_in
from tests.records import make_record

pytestmark = pytest.mark.django_db

ROOMS = ("applications", "letters", "documents", "practice", "near_misses")
NOT_READ = {
    # What no other page repeats.
    ("Debrief", "off_limits"),
    # Codes and addresses of ours.
    ("Company", "country"),
    ("InterviewRound", "time_zone"),
    ("Wording", "normalised"),
    ("OrphanFile", "path"),
    # Settings, and texts that are no record of the search.
    ("SavedView", "name"),
    ("SavedView", "query"),
    ("LetterTemplate", "name"),
    ("LetterTemplate", "subject"),
    ("LetterTemplate", "body"),
    ("LetterTemplate", "closing"),
    ("Competence", "name"),
    # Read where it was taken from.
    ("Letter", "place"),
    ("Letter", "greeting"),
    ("Letter", "signature_name"),
    # What was replaced by another.
    ("Answer", "text"),
    # As the question it became.
    ("Asking", "words"),
}


def texts() -> Iterator[tuple[type[models.Model], str]]:
    """Each model with the name of each field that a person writes words into."""
    for room in ROOMS:
        for model in apps.get_app_config(room).get_models():
            for field in model._meta.fields:
                is_text = isinstance(field, models.CharField | models.TextField)
                is_ours = field.choices or not field.editable or isinstance(field, FoldedField)
                if is_text and not is_ours:
                    yield model, field.name


def test_every_text_is_found(person):
    make_record(person)
    words = {}
    for model, name in texts():
        row = model.objects.order_by("-pk").first()
        if row is None:
            assert (model.__name__, name) in NOT_READ, f"make_record makes no {model.__name__}"
            continue
        # No two are alike but for a slip.
        word = hashlib.sha256(f"{model.__name__} {name}".encode()).hexdigest()
        word = word.translate(str.maketrans("0123456789", "ghijklmnop"))
        words[model.__name__, name] = word[: model._meta.get_field(name).max_length or 16][:16]
        model.objects.filter(pk=row.pk).update(**{name: words[model.__name__, name]})
    catch_up(person.pk)

    not_found = {place for place, word in words.items() if not find_in(person, word).count}
    assert not_found == {place for place in NOT_READ if place in words}
