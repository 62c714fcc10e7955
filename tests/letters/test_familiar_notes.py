"""Moments as they are noted among friends: with "tu", with a remark behind, or with a shrug."""

from dataclasses import replace

import pytest

from letters.drafting.facts import PersonMet, RoundHeld
from letters.kinds import Kind
from letters.languages.detection import worth_telling
from tests.letters.samples import OKAFOR, draft_of, full_facts

pytestmark = pytest.mark.no_database


def letter_about(language, moment, kind=Kind.THANKS):
    """The letter about the round of `moment`, to who was there or who recommended its writer."""
    met = RoundHeld(1, 1, None, (OKAFOR,), worth_telling(moment))
    facts = full_facts(rounds=(met,), round=met, outcome="came_second")
    if kind == Kind.REFERRER_THANKS:
        friend = PersonMet(7, "Jo Smith")
        facts = replace(facts, recipient=friend, referred_by=friend)
    return draft_of(kind, "plain", language, facts).body


@pytest.mark.parametrize(
    ("language", "noted", "words"),
    [
        ("fr", "tu m'as prêté ton tablier", "vous m’avez prêté votre tablier"),
        ("fr", "Quand tu nous as raconté tes débuts", "vous nous avez raconté vos débuts"),
        ("fr", "la confiance que t'avais", "vous aviez"),
        ("fr", "la pause avec toi", "la pause avec vous"),
        ("fr", "le ton de la réunion", "le ton de la réunion"),
        ("es", "me prestaste tus cuchillos", "me prestó sus cuchillos"),
        ("es", "la charla contigo", "la charla con usted"),
        ("it", "mi hai prestato il grembiule", "mi ha prestato il grembiule"),
        ("it", "la tua calma", "la Sua calma"),
        ("de", "wie ihr miteinander gelacht habt", "wie Sie miteinander gelacht haben"),
        ("de", "hast mir deine Schürze geliehen", "Sie haben mir Ihre Schürze geliehen"),
        ("de", "der Kaffee mit dir", "der Kaffee mit Ihnen"),
    ],
)
def test_what_is_noted_among_friends_is_said_as_to_strangers(language, noted, words):
    assert words in letter_about(language, noted)


@pytest.mark.parametrize(
    ("language", "noted"),
    [
        ("fr", "tu m'as fait rire"),
        ("fr", "le café avec toi"),
        ("es", "me dijiste la verdad"),
        ("es", "cuando me llamaste"),
        ("it", "mi hai fatto ridere"),
        ("it", "il tuo orto"),
        ("de", "mit dir lachen"),
        ("de", "als du gelacht hast"),
    ],
)
def test_nobody_else_reads_what_was_noted_of_a_friend(language, noted):
    body = letter_about(language, noted, Kind.REFERRER_THANKS)
    assert noted.split()[-1] not in body


@pytest.mark.parametrize(
    ("language", "noted"),
    [
        ("es", "tú dijiste que volviera"),
        ("it", "ti sei ricordato di me"),
        ("fr", "je te dois un café"),
        ("de", "du meintest das ernst"),
    ],
)
def test_what_cannot_be_said_to_a_stranger_is_left_out(language, noted):
    assert noted.split()[-1] not in letter_about(language, noted)


@pytest.mark.parametrize(
    ("language", "noted", "words"),
    [
        ("fr", "la terrasse, vraiment jolie", "la terrasse."),
        ("es", "el huerto, muy cuidado", "el huerto."),
        ("it", "l'orto, davvero bello", "l’orto."),
        ("de", "der Hofhund, echt lieb", "der Hofhund."),
        ("en-gb", "the shop dog, very sweet", "the shop dog."),
        ("en-gb", "the shop dog - loved it", "the shop dog."),
        ("fr", "la terrasse - génial", "la terrasse."),
        ("fr", "la terrasse, on y a dansé", "ceci : la terrasse, on y a dansé"),
        ("es", "el huerto, cogimos tomates", "esto: el huerto, cogimos tomates"),
        ("fr", "la terrasse, où l'on danse", "surtout la terrasse, où l’on danse"),
        ("it", "l'orto, tra le serre", "particolare l’orto, tra le serre"),
    ],
)
def test_a_sentence_does_not_go_on_from_a_remark(language, noted, words):
    assert words in letter_about(language, noted).replace("\u202f", " ").replace("\u00a0", " ")


@pytest.mark.parametrize(
    "noted",
    [
        *(
            "Nothing jumped out at me",
            "nothing that I recall",
            "couldn't tell",
            "no real highlight",
        ),
        *("nichts Nennenswertes", "überhaupt nix", "weiß nicht mehr", "fällt mir grad nix ein"),
        *("rien de bien marquant", "vraiment rien", "pas trop", "aucune en particulier"),
        *("nada que destacar", "pues nada", "no sabría qué decir", "ninguno en especial"),
        *("niente da segnalare", "proprio nulla", "nessuna in particolare", "N.A."),
    ],
)
def test_a_shrug_is_no_moment(noted):
    assert worth_telling(noted) == ""


@pytest.mark.parametrize(
    "noted",
    [
        *("nothing was rushed", "rien n'était forcé", "nichts war gestellt", "nada era forzado"),
        *("the canteen", "keine Hektik in der Küche", "there is nothing they would not try twice"),
    ],
)
def test_what_was_good_about_nothing_is_a_moment(noted):
    assert worth_telling(noted) == noted


@pytest.mark.parametrize(
    ("language", "noted", "words"),
    [
        ("en-gb", "because nobody laughed at me", "me: that nobody laughed at me."),
        ("en-gb", "meeting the bees was odd", "me: meeting the bees was odd."),
        ("en-gb", "because of the apprentices", "think of the apprentices."),
        ("en-gb", "feeding the calves (!!)", "think of feeding the calves."),
        ("en-gb", "sorting the mail, ngl", "think of sorting the mail."),
        ("fr", "parce que personne ne criait", "surtout le fait que personne ne criait"),
        ("es", "porque nadie gritaba", "con el hecho de que nadie gritaba"),
        ("it", "perché nessuno gridava", "particolare il fatto che nessuno gridava"),
        ("de", "das wir zusammen gekocht haben", "mir, dass wir zusammen gekocht haben."),
        ("de", "wir pack alle mit an", "mir: Wir pack alle mit an."),
        ("de", "weil keiner gemeckert hat", "mir, dass keiner gemeckert hat."),
        ("de", "alle tranken meinen tee", "mir: Alle tranken meinen Tee."),
        ("de", "war aufgeregt, aber alle halfen", "mir: Ich war aufgeregt, aber alle halfen."),
        ("de", "2. Stock, Blick in den Hof", "mir: 2. Stock, Blick in den Hof."),
    ],
)
def test_a_note_that_gives_a_reason_or_says_what_all_did_makes_a_sentence(language, noted, words):
    assert words in letter_about(language, noted)
