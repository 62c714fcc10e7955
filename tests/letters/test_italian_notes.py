"""What people note in Italian, of what they liked and of themselves, inside a sentence."""

import pytest

from letters.drafting.facts import PersonMet, RoundHeld
from letters.kinds import KINDS, Kind
from tests.letters.all_texts import records
from tests.letters.samples import draft_of, full_facts

pytestmark = pytest.mark.no_database

GALLI = PersonMet(20, "Francesca Galli", "Gentile Sig.ra Galli")


def recalled(moment: str) -> str:
    talk = RoundHeld(1, 1, None, (GALLI,), moment)
    facts = full_facts(recipient=GALLI, rounds=(talk,), round=talk)
    return draft_of(Kind.THANKS, "plain", "it", facts).body.split("\n\n")[1]


@pytest.mark.parametrize(
    ("noted", "sentence"),
    [
        ("Mi è piaciuto come lo chef spiegava", "Ricordo in particolare come lo chef spiegava."),
        ("mi è piaciuta la visita in cucina", "Ricordo in particolare la visita in cucina."),
        ("la visita mi è piaciuta molto", "Ricordo in particolare la visita."),
        ("Mi ha colpito la pulizia", "Ricordo in particolare la pulizia."),
        ("La cosa più bella: i bambini", "Ricordo in particolare i bambini."),
        ("boh, forse il caffè", "Ricordo in particolare il caffè."),
        (
            "il più bello è stato quando i bimbi hanno cantato",
            "Ricordo in particolare il momento in cui i bimbi hanno cantato.",
        ),
        ("e' stato bello parlare di api", "Mi è piaciuto in particolare parlare di api."),
        # A reason is no "why".
        ("perché erano gentili", "Ricordo in particolare il fatto che erano gentili."),
        ("perche' si stava bene", "Ricordo in particolare il fatto che si stava bene."),
        ("orto didattico", "Ricordo in particolare l’orto didattico."),
        ("serietà e umanità", "Ricordo in particolare la serietà e l’umanità."),
        ("cantare con i bambini", "Mi è piaciuto in particolare cantare con i bambini."),
        ("Storia del forno, altro, caffè", "alcune cose: storia del forno, altro, caffè."),
    ],
)
def test_a_note_becomes_an_italian_sentence(noted, sentence):
    assert sentence in recalled(noted)


def test_whoever_recommended_is_told_once_what_it_meant():
    rich = records("it")["rich"]
    facts = full_facts(recipient=rich.referred_by, referred_by=rich.referred_by, outcome="finalist")
    body = draft_of(Kind.REFERRER_THANKS, "plain", "it", facts).body
    assert body.count("ha significato molto per me") == 1
    assert "Non dimenticherò" not in body


@pytest.mark.parametrize("kind", [Kind.CAME_SECOND, Kind.FINALIST])
def test_a_formal_italian_letter_is_not_enthusiastic(kind):
    formal, warm = (draft_of(kind, tone, "it", full_facts()).body for tone in ("formal", "warm"))
    assert "mi interessa molto" in formal
    assert "entusiasma" not in formal
    assert "mi entusiasma" in warm
    assert {"formal", "warm"} <= set(KINDS[kind].variants)


def test_a_qualification_typed_small_keeps_the_capitals_of_what_is_short():
    body = draft_of(Kind.THANKS, "plain", "it", full_facts(qualification="attestato haccp")).body
    assert "attestato HACCP" in body
