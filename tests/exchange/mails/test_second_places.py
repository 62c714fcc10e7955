"""By which words a mail names the second place of somebody who was among the last."""

import pytest

from exchange.mails.kinds import says_second

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
