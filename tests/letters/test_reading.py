"""What a clause says by the grammar of its language, whatever its words."""

import pytest

from letters.hints import Reading
from letters.kinds import Kind
from tests.letters.hints_table import reading_of

pytestmark = pytest.mark.no_database


def says(what: str, sentence: str, language: str) -> bool:
    words = {"subject": "", "greeting": "", "body": sentence, "closing": "", "signature_name": ""}
    return Reading(Kind.CAME_SECOND, language, words, reading_of("", language).facts).says(what)


@pytest.mark.parametrize(
    ("sentence", "is_condition"),
    [
        ("Wäre die Stelle erneut zu vergeben, so bäte ich um eine Zeile.", True),
        ("Bedürfte die Akademie eines Historikers, so käme ich.", True),
        ("Hätten Sie einmal eine andere Arbeit, genügt ein Wort.", True),
        ("Brauchen Sie wieder einen Koch, bin ich da.", True),
        ("Ändert sich etwas, dann melden Sie sich.", True),
        ("Auch im Service oder brauchen Sie einen Koch, dann gern.", True),
        ("Wäre gern gekommen.", False),
        ("Hätte ich gern gemacht.", False),
        ("Sie müssen wissen, wen Sie brauchen.", False),
        ("Ich wäre die Richtige gewesen.", False),
    ],
)
def test_in_german_a_verb_at_the_beginning_sets_a_condition(sentence, is_condition):
    assert says("condition", sentence, "de") is is_condition


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en-gb", "You must know whom you need."),
        ("en-gb", "You alone know who fits your team."),
        ("de", "Sie müssen wissen, wen Sie brauchen."),
        ("fr", "C’est à vous de savoir qui il vous faut."),
        ("es", "Usted sabrá a quién necesita."),
        ("it", "Deve sapere lei chi le serve."),
    ],
)
def test_whoever_leaves_it_to_them_whom_they_need_respects_the_decision(language, sentence):
    assert says("respect", sentence, language)


def test_what_is_told_at_length_in_words_that_all_letters_share_is_nothing_particular():
    letter = (
        "Dear Ms Vega,\n\nThank you for considering me. {story}\n\nIf the position is free again, "
        "or another that needs a nurse, please call me.\n\nKind regards,\nDana Ruiz"
    )
    story = (
        "It was a pleasure and a joy to talk to all of you and I liked your {first} and your "
        "{second} very much."
    )
    shared = story.format(first="department", second="office")
    own = story.format(first="tandems", second="tricycles")

    assert not reading_of(letter.format(story=shared), "en-gb").has_a_particular
    assert reading_of(letter.format(story=own), "en-gb").has_a_particular
