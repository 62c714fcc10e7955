"""What no letter should say: each gate is tripped by its words, and by no near miss."""

import pytest

from letters.drafting.facts import PersonMet, RoundHeld
from letters.gaps import gaps_in
from letters.hints import hints, score
from letters.kinds import Kind
from tests.letters.readings import FRESH, reading
from tests.letters.samples import LI, OKAFOR, draft_of, full_facts

pytestmark = pytest.mark.no_database


TRIPS = {
    "blame": ("I had thought my skills matched well.", "I thought of you."),
    "argues": ("Would you reconsider your decision.", "I considered it well."),
    "fails": ("If your hire does not work out, call me.", "If the job is open again, call me."),
    "compares": ("What did the other candidate have.", "I was not the one you picked."),
    "begs": ("I really need this job.", "I need some days to rest."),
    "demands": ("Please tell me why.", "Could you spare a line on how I might improve?"),
    "sells": ("I have attached my résumé again.", "My background is retail."),
    "gushes": ("Amazing! Incredible!", "It was a wonderful day!"),
}


@pytest.mark.parametrize("key", TRIPS)
def test_each_gate_is_tripped_by_its_words_and_not_by_a_near_miss(key):
    trips, near_miss = TRIPS[key]
    assert key in score(reading(body=f"{FRESH}\n\n{trips}")).tripped
    assert key not in score(reading(body=f"{FRESH}\n\n{near_miss}")).tripped


@pytest.mark.parametrize(
    ("language", "key", "trips"),
    [
        ("de", "blame", "Ihre Entscheidung hat mich überrascht."),
        ("de", "argues", "Bitte überdenken Sie das."),
        ("de", "compares", "Was hatte der andere Kandidat?"),
        ("fr", "fails", "Si la période d'essai échoue, appelez-moi."),
        ("fr", "begs", "J'ai besoin de ce poste."),
        ("fr", "demands", "Pourquoi ce choix ?"),
        ("es", "sells", "Adjunto mi currículum."),
        ("es", "blame", "Me sorprendió su elección."),
        ("es", "begs", "Necesito este trabajo."),
        ("it", "blame", "La Vostra scelta mi ha sorpreso."),
        ("it", "argues", "Vi prego di riconsiderare la decisione."),
        ("it", "sells", "Allego il mio curriculum."),
        ("it", "demands", "Perché non sono stata scelta?"),
    ],
)
def test_gates_know_the_words_of_each_language(language, key, trips):
    made = draft_of(Kind.CAME_SECOND, "warm", language, full_facts())
    untouched = reading(language=language, body=made.body)
    assert key not in score(untouched).tripped
    words = dict(untouched.words) | {"body": f"{made.body}\n\n{trips}"}
    assert key in score(reading(language=language, words=words)).tripped


def test_two_questions_are_one_too_many():
    assert "demands" in score(reading(body=FRESH + " How? When?")).tripped


def test_the_same_text_to_a_second_person_is_noticed():
    assert score(reading(sent_elsewhere=[FRESH + " "])).tripped.keys() == {"told_elsewhere"}
    assert score(reading(sent_elsewhere=["Something else."])).tripped == {}


@pytest.mark.parametrize(
    "sentence",
    [
        "You can call me on +44 ........ at any time.",
        "Gracias a D./Dña. ....... por la visita.",
        "I enjoyed meeting N. N. and the team.",
        "Frau XY hat mich herumgeführt.",
        "Saluti al signor Tal dei Tali.",
        "Best wishes to all at Example Ltd and at Musterfirma.",
        "Vielen Dank für das Gespräch am TT.MM.JJJJ.",
        "Merci, %PRENOM%, pour la visite.",
        "J'ai aimé (insérer un détail) le plus.",
    ],
)
def test_a_gap_is_known_whatever_it_is_written_with(sentence):
    assert gaps_in(sentence) != []


@pytest.mark.parametrize(
    "sentence",
    [
        "I laughed... and I still do.",
        "Ich habe lange überlegt … und bleibe dabei.",
        "El siglo XX y el Codice XXX me gustaron.",
        "My thanks to Mr. N. Nilsson and to the NHS.",
    ],
)
def test_dots_and_capitals_of_a_sentence_are_no_gap(sentence):
    assert gaps_in(sentence) == []


def test_only_an_open_gap_blocks():
    found = hints(reading(body=FRESH.replace("Larkfield", "[Company]")))
    assert [(hint.key, hint.blocks) for hint in found if hint.blocks] == [("placeholder", True)]
    aside = hints(reading(body=FRESH + " [Name]"), put_aside=["placeholder"])
    assert [hint.key for hint in aside] == ["placeholder"]


def test_all_gaps_are_named_at_once():
    found = hints(reading(body=FRESH + " [Name] in [Town]"))
    assert found[0].text == "There are still gaps to fill in: [Name] · [Town]"


def test_gates_take_their_points_off():
    points = score(reading()).points
    assert score(reading(body=FRESH + " I was surprised.")).points == points - 20


def test_a_sentence_said_twice_is_judged_by_where_it_stands():
    """Behind an open door it opens another; elsewhere it may tell what excited the writer."""
    wish = "I would love to work with you in another role"
    door = "If the position is open again, please call me"
    behind_a_door = f"Thank you for the talk. {door}. {wish}. Bye."
    assert not reading(behind_a_door).says("excited")
    assert reading(f"{wish}. {behind_a_door}").says("excited")
    assert not reading(f"{door}. {wish}. {behind_a_door}").says("excited")
    assert reading(f"{behind_a_door} Thank you again for everything. {wish}. Bye.").says("excited")


INNOCENT = {
    "en-us": (
        "Your explanation of the new rota was the best part.",
        "I understand the reasons for your decision.",
        "It was never a waste of time.",
        "I was pleasantly surprised by how open everybody was.",
        "I attach great importance to what you said about training.",
        "I am not asking you to reconsider.",
        "I wish the other candidate every success.",
        "The project that failed, and what you learned from it, was a pleasure to hear about.",
    ),
    "de": (
        "Ihre Erklärung der neuen Abläufe fand ich sehr spannend.",
        "Ich verstehe die Gründe für Ihre Entscheidung.",
        "Ich war positiv überrascht, wie offen alle waren.",
        "Ich möchte Sie nicht bitten, Ihre Entscheidung zu überdenken.",
    ),
    "fr": (
        "Votre explication sur le nouveau planning m’a passionné.",
        "Je comprends les raisons de votre choix.",
        "Je ne vous demande pas de reconsidérer votre décision.",
        "Je souhaite bonne chance à la personne retenue.",
    ),
    "es": (
        "Su explicación sobre el almacén fue lo mejor.",
        "Entiendo los motivos de su decisión.",
        "Me sorprendió gratamente la acogida.",
        "No le pido que reconsidere su decisión.",
    ),
    "it": (
        "La Sua spiegazione sul magazzino è stata la parte più bella.",
        "Sono rimasto piacevolmente sorpreso dall’accoglienza.",
        "Non Le chiedo di riconsiderare la decisione.",
        "Auguro buon lavoro alla persona scelta.",
    ),
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [(language, sentence) for language, sentences in INNOCENT.items() for sentence in sentences],
)
def test_words_that_are_taken_back_or_meant_kindly_trip_no_gate(language, sentence):
    assert score(reading(f"{sentence}\n\n{sentence}", language=language)).tripped == {}


def test_one_unread_clause_silences_only_what_it_could_say():
    """A clause about the reader without a condition may be respect; it opens no door."""
    body = FRESH.split("\n\nIf ")[0].replace("and I respect the choice", "")
    strange = f"{body} You zigzag zanily over zebras."

    missing = score(reading(strange)).missing

    assert {"reopens", "another"} <= set(missing)
    assert "respect" not in missing
    assert "respect" in score(reading(body)).missing


def test_a_moment_that_says_they_of_its_readers_is_asked_for_you():
    def keys(moment: str, people: tuple[PersonMet, ...] = (OKAFOR,)) -> list[str]:
        facts = full_facts(rounds=(RoundHeld(1, 1, None, people, moment),))
        made = draft_of(Kind.CAME_SECOND, "warm", "en-us", facts)
        letter = {name: getattr(made, name) for name in (*made.LINES, "body")}
        return [hint.key for hint in hints(reading(words=letter, facts=facts))]

    assert "others" in keys("their honesty about the budget")
    assert "others" not in keys("your honesty about the budget")
    assert "others" not in keys("their honesty about the budget", (LI,))
