"""The strengths that people note in a hurry in French, Spanish and Italian, inside a sentence."""

import pytest

from letters.kinds import Kind
from letters.languages.noted import with_capitals_of
from tests.letters.samples import draft_of, full_facts

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    ("language", "qualification", "words"),
    [
        ("fr", "Permis B et véhicule", "mon profil : permis B et véhicule."),
        ("fr", "J'ai géré un rayon", "mon profil : j’ai géré un rayon."),
        ("fr", "gérer une équipe", "mon profil : je sais gérer une équipe."),
        ("fr", "Savoir gérer le stress", "mon profil : je sais gérer le stress."),
        ("fr", "Master en économie", "mon profil : master en économie."),
        ("fr", "Excel avancé", "mon profil : Excel avancé."),
        ("fr", "Python et Django", "mon profil : Python et Django."),
        ("fr", "BTS MUC", "mon profil : BTS MUC."),
        ("fr", "20 ans d’expérience !", "mon profil : 20 ans d’expérience. Ce"),
        ("fr", "Du goût. Disponible.", "mon profil (du goût ; disponible)."),
        ("fr", "Avoir le sens du service", "mon profil : j’ai le sens du service."),
        ("fr", "Titulaire du permis C", "mon profil : titulaire du permis C."),
        ("fr", "Parler anglais", "mon profil : je parle anglais."),
        ("es", "Auxiliar de geriatría", "mi perfil: auxiliar de geriatría."),
        ("es", "Taller de madera", "mi perfil: taller de madera."),
        ("es", "Nivel alto de Excel", "mi perfil: nivel alto de Excel."),
        ("es", "Tener carnet B", "mi perfil: tengo carnet B."),
        ("it", "Infermiere con esperienza", "mio profilo: infermiere con esperienza."),
        ("it", "Carattere solare", "mio profilo: carattere solare."),
        ("it", "Fare squadra", "mio profilo: so fare squadra."),
        ("es", "Permiso B", "mi perfil: permiso B."),
        ("es", "gestionar un equipo", "mi perfil: sé gestionar un equipo."),
        ("es", "Saber trabajar con calma", "mi perfil: sé trabajar con calma."),
        ("es", "GESTIÓN DE EQUIPOS", "mi perfil: gestión de equipos."),
        ("it", "5 anni esp. cassa", "mio profilo (5 anni esp. cassa)."),
        ("it", "Laurea in economia", "mio profilo: laurea in economia."),
        ("it", "Laurea in Economia", "mio profilo: laurea in Economia."),
        ("it", "gestire un gruppo", "mio profilo: so gestire un gruppo."),
        ("it", "Saper lavorare in squadra", "mio profilo: so lavorare in squadra."),
        ("fr", "10 ans", "mon profil : 10 ans d’expérience."),
        ("fr", "permis B, dix ans", "permis B, dix ans d’expérience"),
        ("es", "10 años", "mi perfil: 10 años de experiencia."),
        ("it", "15+ anni, patente C", "15+ anni di esperienza, patente C"),
        ("it", "10 anni in cucina", "mio profilo: 10 anni in cucina."),
    ],
)
def test_a_strength_ends_a_sentence_as_one_would_write_it(language, qualification, words):
    facts = full_facts(qualification=qualification)
    assert words in draft_of(Kind.CAME_SECOND, "warm", language, facts).body


@pytest.mark.parametrize(
    ("noted", "position", "words"),
    [
        ("caces 3 et 5", "Cariste CACES 1-3-5", "CACES 3 et 5"),
        ("permis C et caces", "Cariste", "permis C et caces"),
        ("cscs card", "LABOURER CSCS", "cscs card"),
        ("iata e biglietteria", "Addetto IATA", "IATA e biglietteria"),
        ("le goût du travail", "Aide LE foyer", "le goût du travail"),
    ],
)
def test_what_is_short_for_something_has_the_capitals_it_has_in_the_record(noted, position, words):
    assert with_capitals_of(noted, position) == words
