"""People named by an office that tells no gender: la preside Ferri, le juge Martin."""

import pytest

from letters.drafting.facts import PersonMet, RoundHeld
from letters.drafting.spoken import name_on_an_envelope
from letters.kinds import Kind
from tests.letters.samples import ANA, draft_of, full_facts

pytestmark = pytest.mark.no_database


def drafted(language: str, person: PersonMet, reader: PersonMet):
    talk = RoundHeld(1, 1, None, (reader, person))
    facts = full_facts(rounds=(talk,), round=talk, recipient=reader, told_by=None)
    return draft_of(Kind.CAME_SECOND, "warm", language, facts)


@pytest.mark.parametrize(
    ("language", "name", "greeting", "words"),
    [
        ("it", "Preside Ferri", "Gentile Sig.ra Ferri", "con la preside Ferri."),
        ("it", "Preside Ferri", "Gentile Sig. Ferri", "con il preside Ferri."),
        ("it", "Preside Anna Ferri", "Gentile Sig.ra Ferri", "con la preside Anna Ferri."),
        ("it", "Preside Ferri", "", "con Preside Ferri."),
        ("it", "la Preside Ferri", "", "con la preside Ferri."),
        ("it", "la preside Ferri", "Gentile Sig. Ferri", "con il preside Ferri."),
        ("it", "Insegnante Bo", "Gentile Sig.ra Bo", "con l’insegnante Bo."),
        ("fr", "Juge Martin", "Madame", "avec la juge Martin."),
        ("fr", "Juge Martin", "Monsieur", "avec le juge Martin."),
        ("fr", "Juge Martin", "", "avec Juge Martin."),
        ("fr", "la juge Martin", "", "avec la juge Martin."),
        ("fr", "Capitaine Roy", "Madame", "avec la capitaine Roy."),
        ("es", "Juez Gil", "Estimado Sr. Gil", "con el juez Gil."),
        ("es", "Jueza Gil", "Estimada Sra. Gil", "con la jueza Gil."),
        ("es", "Gerente Gil", "Estimada Sra. Gil", "con la gerente Gil."),
        ("es", "la gerente Gil", "", "con la gerente Gil."),
        ("es", "Gerente Gil", "", "con Gerente Gil."),
    ],
)
def test_the_article_of_an_office_follows_the_greeting(language, name, greeting, words):
    assert words in drafted(language, PersonMet(2, name, greeting), ANA).body


@pytest.mark.parametrize(
    ("language", "name", "line", "first_line"),
    [
        ("it", "la Preside Ferri", "Gentile Preside Ferri,", "Preside Ferri"),
        ("fr", "le juge Martin", "Bonjour Juge Martin,", "Juge Martin"),
        ("es", "la jueza Gil", "Buenos días, Jueza Gil:", "Jueza Gil"),
        # No name stands behind these.
        ("it", "la dirigente Risorse Umane", "Gentili Signori,", "Dirigente Risorse Umane"),
        ("es", "la gerente", "Estimado equipo de selección:", "Gerente"),
    ],
)
def test_nobody_is_called_by_the_article_before_their_office(language, name, line, first_line):
    assert drafted(language, ANA, PersonMet(2, name)).greeting == line
    assert name_on_an_envelope(name, language) == first_line
