"""The words that letters share: a letter that says more than they do tells something of its own."""

import pytest

from letters.hints import score
from letters.hints.shared_words import FOLDER
from tests.letters.readings import reading
from tests.letters.samples import full_facts
from tests.letters.shared_words import stocks

pytestmark = pytest.mark.no_database


def test_the_words_on_file_are_those_of_the_letters():
    # `python -m tests.letters.shared_words` writes them anew.
    on_file = {file.stem: file.read_text(encoding="utf-8") for file in FOLDER.glob("*.txt")}
    assert on_file == stocks()


@pytest.mark.parametrize(
    ("language", "enjoyed", "shared", "its_own"),
    [
        (
            "en-gb",
            "I enjoyed it very much",
            "the time, your team, the work, the people and the conversations",
            "herring, barrels, foghorns, paraffin, lighthouses, seagulls",
        ),
        (
            "de",
            "Es hat mir Freude gemacht",
            "Zeit, Team, Arbeit, Menschen, Gespräche, Haus",
            "Heringe, Fässer, Nebel, Petroleum, Möwen, Bojen",
        ),
        (
            "fr",
            "J’ai pris plaisir à tout",
            "temps, équipe, travail, gens, entretiens, maison",
            "harengs, tonneaux, brume, pétrole, mouettes, bouées",
        ),
        (
            "es",
            "He disfrutado mucho",
            "tiempo, equipo, trabajo, personas, conversaciones, casa",
            "arenques, barriles, niebla, petróleo, gaviotas, boyas",
        ),
        (
            "it",
            "Mi ha fatto piacere tutto",
            "tempo, squadra, lavoro, persone, colloqui, casa",
            "aringhe, barili, nebbia, petrolio, gabbiani, boe",
        ),
    ],
)
def test_words_that_few_letters_have_tell_something(language, enjoyed, shared, its_own):
    facts = full_facts(rounds=())

    def lacks(words):
        letter = reading(f"{enjoyed}, {words}.", facts=facts, language=language)
        return "particular" in score(letter).missing

    assert lacks(shared)
    assert not lacks(its_own)


def test_a_name_on_record_is_no_word_of_its_own():
    name = "herring, barrels, foghorns, paraffin, lighthouses & seagulls"
    letter = f"I enjoyed it very much, {name}."

    facts = full_facts(rounds=())
    assert "particular" not in score(reading(letter, facts=facts)).missing
    recorded = full_facts(rounds=(), company=name)
    assert "particular" in score(reading(letter, facts=recorded)).missing
