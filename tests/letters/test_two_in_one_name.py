"""A letter to two people whose names were typed into one field speaks to both."""

import re

import pytest

from letters.drafting.facts import PersonMet, RoundHeld
from letters.kinds import KINDS, Kind
from letters.languages.typed_names import are_two
from tests.letters.samples import ANA, draft_of, full_facts

pytestmark = pytest.mark.no_database

TO_ONE = {
    "es": r"\b(?:usted|[Ll]e|dedicó|dude|responda|desea|diga|Podría|prevé|necesita|pueda)\b",
    "it": r"\b(?:Lei|La|Le(?! condizioni)|Suo|Sua|ha dedicato|Potrebbe|dica|desidera|possa)\b",
}


def letters_to(language, name, company="Larkfield"):
    reader = PersonMet(20, name)
    first = RoundHeld(1, 1, None, (reader,))
    rounds = (first, RoundHeld(2, 2, None, (reader, ANA)))
    for kind in set(Kind) - {Kind.REFERRER_THANKS, Kind.REAPPLY}:
        for variant in KINDS[kind].variants:
            for chosen in rounds:
                facts = full_facts(
                    company=company,
                    recipient=reader,
                    told_by=reader,
                    rounds=rounds,
                    round=chosen,
                    outcome="came_second",
                )
                yield draft_of(kind, variant, language, facts)


@pytest.mark.parametrize(("language", "name"), [("es", "Nuria y Pep"), ("it", "Ada e il figlio")])
def test_two_readers_are_addressed_as_two(language, name):
    own_firm = f"Bar {name.split()[0]}"  # where nobody else may work
    for letter in (*letters_to(language, name), *letters_to(language, name, own_firm)):
        assert name in letter.greeting
        assert not re.search(TO_ONE[language], letter.body), letter.body


@pytest.mark.parametrize(("language", "name"), [("es", "Nuria Pep"), ("it", "Ada Figlio")])
def test_one_reader_is_addressed_as_one(language, name):
    assert any(re.search(TO_ONE[language], letter.body) for letter in letters_to(language, name))


@pytest.mark.parametrize(
    ("name", "two"),
    [
        *(("Ben & Jo", True), ("Sra. Gil y Sr. Roca", True), ("Ugo e Ada", True)),
        *(("Mr Lee and Ms Roy", True), ("Frau Lang u. Herr Kurz", True), ("Max et sa femme", True)),
        *(("José Ortega y Gasset", False), ("Frau von und zu Stolberg", False), ("Eva", False)),
        ("Anna-Maria e Silva Santos", False),
    ],
)
def test_a_name_of_two_is_told_from_a_name_of_two_families(name, two):
    assert are_two(name) == two
