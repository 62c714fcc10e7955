"""Sentences of good letters that look like something a hint warns of."""

import pytest

from letters.hints import score
from tests.letters.hints_table import reading_of

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en-gb", "Please pass on my thanks to everyone on the panel."),
        ("en-gb", "I am grateful to everyone who interviewed me."),
        ("en-gb", "I have kept this very letter on my desk."),
        ("it", "Lei ha usato le stesse parole del mio maestro."),
        ("it", "Grazie anche per lo stesso messaggio lasciato in segreteria."),
    ],
)
def test_words_that_went_nowhere_else_are_no_copy(language, sentence):
    text = f"Dear Ms Okafor,\n\nThank you for the talk.\n\n{sentence}\n\nKind regards,\nDana Ruiz"
    assert score(reading_of(text, language)).tripped == ()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en-gb", "I am sending this very letter to two other firms."),
        ("en-gb", "I am writing to everyone on the panel."),
        ("it", "Ho mandato le stesse righe anche ad altri."),
    ],
)
def test_a_copy_is_still_told(language, sentence):
    text = f"Dear Ms Okafor,\n\nThank you for the talk.\n\n{sentence}\n\nKind regards,\nDana Ruiz"
    assert score(reading_of(text, language)).tripped != ()
