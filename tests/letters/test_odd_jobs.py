"""A job as people type it: terms in brackets, grades, plurals, places with how one works there."""

import pytest

from letters.drafting.position import bare_position
from letters.drafting.spoken import speak
from letters.languages import LANGUAGES
from tests.letters.samples import full_facts

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    ("language", "name", "at"),
    [
        ("en-us", "Ohio Department of Aging", "at the Ohio Department of Aging"),
        ("de", "Freifrau von Stein’sche Stiftung", "bei „Freifrau von Stein’sche Stiftung“"),
        ("de", "Laden Lange Straße 21", "beim Laden Lange Straße 21"),
        ("it", "Coop. Sociale L’Arca", "presso la Coop. Sociale L’Arca"),
        ("fr", "21, rue Mouffetard", "au 21, rue Mouffetard"),
        ("fr", "SCOP Les Vergers", "à la SCOP Les Vergers"),
        ("es", "Real Sociedad de Artes", "en la Real Sociedad de Artes"),
        ("en-us", "Miller family", "with the Miller family"),
        ("fr", "la famille P", "chez la famille P"),
        ("fr", "Famille Roy", "chez la Famille Roy"),
        ("es", "familia Gil", "con la familia Gil"),
        ("it", "famiglia Galli", "presso la famiglia Galli"),
        ("de", "Familie Kunz", "bei Familie Kunz"),
    ],
)
def test_an_organisation_has_its_article(language, name, at):
    assert LANGUAGES[language].company(name).at == at


@pytest.mark.parametrize(
    ("recorded", "bare"),
    [
        ("LEHRER/IN (M/W/D), A12", "lehrer/in"),
        ("Studienrat (A 13)", "Studienrat"),
        ("KUNDENBERATER PRIVATKUNDEN - TEILZEIT", "kundenberater privatkunden"),
        ("Pharm Tech (PT, nights)", "Pharm Tech"),
        ("Rehab Aide (PT)", "Rehab Aide (PT)"),  # perhaps a physical therapist's
        ("Vice-store manager (PT, notte)", "Vice-store manager"),
        ("Funzionario/a amministrativo (cat. D1, t. determinato)", "Funzionario/a amministrativo"),
        ("Administrativo/a (grupo C1, interino)", "Administrativo/a"),
        ("MAESTROS DE PRIMARIA (3º/4º)", "maestros de primaria (3º/4º)"),
        ("PLC PROGRAMMER A2", "PLC programmer A2"),
    ],
)
def test_a_position_is_named_without_its_terms(recorded, bare):
    assert bare_position(recorded) == bare


@pytest.mark.parametrize(
    ("language", "typed", "place"),
    [
        ("en-us", "Queens, NY", "Queens, NY"),
        ("en-us", "Leeds (hybrid)", "Leeds"),
        ("de", "Wiesbaden / Homeoffice", "Wiesbaden"),
        ("fr", "Toulouse / télétravail 2j", "Toulouse"),
        ("fr", "paris", "Paris"),
        ("fr", "siège", "siège"),
        ("fr", "hybride", "hybride"),
        ("es", "san sebastián", "San Sebastián"),
        ("es", "oficina central", "oficina central"),
        ("it", "reggio emilia", "Reggio Emilia"),
        ("it", "Bologna / ibrido", "Bologna"),
    ],
)
def test_a_place_is_a_town_without_how_one_works_there(language, typed, place):
    assert LANGUAGES[language].place(typed) == place


def test_a_german_pay_says_its_period_in_full():
    pay = LANGUAGES["de"].pay
    assert pay("62.000 € p. a.") == pay("62.000 € p.a.") == "62.000 € im Jahr"
    assert pay("3.200 € p. M.") == "3.200 € im Monat"


@pytest.mark.parametrize(
    ("language", "noted", "words"),
    [
        ("de", "zwei Programme aufgebaut", "Ich habe zwei Programme aufgebaut"),
        ("de", "ein Team von 9 geleitet", "Ich habe ein Team von 9 geleitet"),
        ("de", "10 Jahre LKW gefahren", ""),
        ("de", "zwei Sprachen fließend", ""),
    ],
)
def test_what_was_done_is_said_of_the_writer(language, noted, words):
    assert LANGUAGES[language].strength(noted).sentence == words


@pytest.mark.parametrize(
    ("language", "noted", "words"),
    [
        ("fr", "a dirigé une équipe", "j’ai dirigé une équipe"),
        ("es", "ha dirigido un equipo", "he dirigido un equipo"),
        ("it", "ha guidato una squadra", "ho guidato una squadra"),
    ],
)
def test_what_a_cv_says_in_the_third_person_is_said_in_the_first(language, noted, words):
    assert LANGUAGES[language].qualification(noted) == words


@pytest.mark.parametrize(
    ("language", "noted", "words"),
    [
        ("fr", "BAC PRO commerce", "bac pro commerce"),
        ("fr", "CAP cuisine", "CAP cuisine"),
        ("es", "gestion de expedientes", "gestión de expedientes"),
        ("es", "revision de cuentas", "revisión de cuentas"),
        ("es", "guion y montaje", "guion y montaje"),
    ],
)
def test_what_was_typed_in_a_hurry_is_spelled(language, noted, words):
    assert LANGUAGES[language].qualification(noted) == words


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"fr"}))
def test_french_years_are_left_to_be_translated(language):
    words = speak(full_facts(qualification="10 ans de cuisine"), language).qualification
    assert words.startswith("[10 ans de cuisine (")


@pytest.mark.parametrize(
    ("language", "typed", "position"),
    [
        ("en-us", "Carpenters", "Carpenter"),
        ("en-gb", "teachers (grades 3/4)", "teacher (grades 3/4)"),
        ("en-us", "Head of Teachers", "Head of Teachers"),
        ("en-us", "Customers", "Customers"),
        ("de", "Erzieherinnen", "Erzieherin"),
        ("de", "Lehrer*innen", "Lehrer*in"),
        ("de", "Erzieherinnen und Erzieher", "Erzieherinnen und Erzieher"),
        ("de", "Pflegefachkräfte", "Pflegefachkraft"),
        ("fr", "Menuisiers", "menuisier"),
        ("fr", "Services généraux", "services généraux"),
        ("es", "maestros de primaria", "maestro de primaria"),
        ("es", "operadores de grúa", "operador de grúa"),
        ("it", "docenti scuola primaria", "docente scuola primaria"),
        ("it", "falegnami", "falegname"),
        ("it", "operatrici", "operatrice"),
    ],
)
def test_where_several_are_looked_for_a_letter_is_for_one(language, typed, position):
    assert speak(full_facts(position=typed), language).position == position


@pytest.mark.parametrize(
    ("language", "typed", "words"),
    [
        ("fr", "Vendeuse", "poste de vendeuse"),
        ("fr", "Stage marketing", "stage marketing"),
        ("fr", "Alternance développeur web", "contrat d’alternance développeur web"),
        ("fr", "Apprentissage boulanger", "contrat d’apprentissage boulanger"),
        ("fr", "Apprenti boulanger", "poste d’apprenti boulanger"),
        ("fr", "Mission de service civique", "service civique"),
        ("fr", "Thèse en biologie", "projet de thèse en biologie"),
        ("fr", "Doctorat en chimie", "doctorat en chimie"),
        ("fr", "Bénévolat au refuge", "bénévolat au refuge"),
        ("fr", "BTS en alternance", "BTS en alternance"),
        ("fr", "Vie scolaire", "poste de vie scolaire"),
        ("de", "Praktikum Marketing", "„Praktikum Marketing“"),
        ("de", "Promotion in Chemie", "„Promotion in Chemie“"),
        ("de", "Freiwilliges Soziales Jahr", "„Freiwilliges Soziales Jahr“"),
        ("de", "Masterarbeit", "„Masterarbeit“"),
        ("de", "Praktikant im Marketing", "als Praktikant im Marketing"),
        ("en-us", "PhD in Chemistry", "PhD position in Chemistry"),
        ("en-us", "Doctoral position in physics", "Doctoral Position in Physics"),
        ("en-us", "Volunteer year", "Volunteer year"),
        ("en-us", "Head of Year", "Head of Year position"),
        ("en-us", "Marketing Internship", "Marketing Internship"),
    ],
)
def test_what_is_no_post_is_called_what_it_is(language, typed, words):
    tongue = LANGUAGES[language]
    assert tongue.job(tongue.position(typed)) == words


@pytest.mark.parametrize(
    ("recorded", "bare"),
    [
        ("Pflegefachkraft, 80 %, Intensivstation", "Pflegefachkraft, Intensivstation"),
        ("Werkstudent (20h) IT", "Werkstudent IT"),
        ("Köchin, Vollzeit, Kantine", "Köchin, Kantine"),
        ("Ingenieur (FH) Bauwesen", "Ingenieur (FH) Bauwesen"),
        ("Pflegefachkraft (m/w/d) Intensiv, 80%", "Pflegefachkraft Intensiv"),
        ("Cuoca cercasi", "Cuoca"),
    ],
)
def test_a_term_in_the_middle_of_a_position_is_left_out(recorded, bare):
    assert bare_position(recorded) == bare
