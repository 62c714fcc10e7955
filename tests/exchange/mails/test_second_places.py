"""By which words a mail names the second place of somebody who was among the last."""

import pytest

from exchange.mails.kinds import MailKind, guess_kind, says_second

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    "words",
    [
        "you were one of our final two candidates",
        "it was down to two of you",
        "a hard choice between you and one other person",
        "Sie waren unter den letzten beiden",
        "die Entscheidung fiel zwischen Ihnen und einer Mitbewerberin",
        "vous étiez l’un des deux derniers candidats",
        "nous avons hésité entre vous et une autre personne",
        "era una de las dos últimas candidatas",
        "dudamos entre usted y otra persona",
        "eravate gli ultimi due",
        "la scelta era tra Lei e un altro candidato",
    ],
)
def test_one_of_the_last_two_came_second(words):
    assert says_second([words])


@pytest.mark.parametrize(
    "words",
    [
        "you were one of our final three candidates",
        "you made it to the last round",
        "Sie waren in der engsten Auswahl",
        "vous étiez parmi les finalistes",
        "quedó entre los cinco finalistas",
        "era tra i finalisti",
    ],
)
def test_one_of_more_has_a_place_that_nobody_knows(words):
    assert not says_second([words])


@pytest.mark.parametrize(
    "text",
    [
        "Over the last two weeks you met most of our team, but we have chosen another candidate.",
        "After the final two rounds we spoke about you, and we have chosen another candidate.",
        "Vous avez été très disponible ces deux dernières semaines, mais nous avons retenu"
        " une autre candidature.",
        "Estas dos últimas semanas le hemos conocido mejor, pero hemos elegido a otra persona.",
        "Después de las dos últimas entrevistas hemos elegido a otra persona.",
        "Lors des deux derniers entretiens vous avez été convaincante, mais nous avons retenu une"
        " autre personne.",
        "Nelle ultime due settimane abbiamo parlato molto, ma abbiamo scelto un altro candidato.",
    ],
)
def test_two_weeks_or_two_rounds_are_no_place(text):
    guess = guess_kind(text)
    assert guess.kind != MailKind.FINALIST
    assert not says_second(guess.words)
