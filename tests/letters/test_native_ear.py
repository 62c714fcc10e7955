"""What readers of Spanish, French and English stumbled over in drafts, by kind."""

import datetime
import re
from dataclasses import replace

import pytest

from letters.drafting.draft import Draft
from letters.drafting.facts import PersonMet, RoundHeld
from letters.kinds import Kind
from letters.languages.detection import worth_telling
from letters.languages.greetings import put_right
from tests.letters.samples import OKAFOR, bare_facts, draft_of, full_facts

pytestmark = pytest.mark.no_database


def came_second(language: str, variant: str = "warm", **facts) -> Draft:
    return draft_of(Kind.CAME_SECOND, variant, language, full_facts(**facts))


def sentences(draft: Draft) -> set[str]:
    return set(re.split(r"(?<=[.;]) ", draft.body.replace("\n\n", " ")))


@pytest.mark.parametrize("language", ["fr", "es"])
@pytest.mark.parametrize("kind", [Kind.CAME_SECOND, Kind.FINALIST])
def test_the_formal_tone_has_a_voice_of_its_own(language, kind):
    facts = replace(bare_facts(), recipient=OKAFOR, feedback="calm")
    warm, formal = (draft_of(kind, tone, language, facts) for tone in ("warm", "formal"))

    assert not sentences(warm) & sentences(formal)
    assert warm.subject == formal.subject
    assert warm.closing != formal.closing


@pytest.mark.parametrize("channel", ["phone", "email", "in_person", "portal"])
def test_a_formal_spanish_letter_thanks_one_and_several_in_their_number(channel):
    to_one = came_second("es", "formal", channel=channel)
    to_all = came_second("es", "formal", channel=channel, recipient=None)

    assert to_one.body.startswith("Le agradezco la atención dedicada a mi candidatura")
    assert to_one.closing == "Reciba un cordial saludo,"
    assert to_all.body.startswith("Les agradezco la atención dedicada a mi candidatura")
    assert to_all.closing == "Reciban un cordial saludo,"


@pytest.mark.parametrize("variant", ["warm", "formal"])
def test_two_who_called_are_two_in_spanish(variant):
    body = came_second("es", variant, told_by=PersonMet(9, "Marta y Jordi")).body
    assert "También agradezco que Marta y Jordi me llamaran para comunicarme el resultado" in body


def test_a_withdrawal_is_called_so_on_both_sides_of_the_ocean():
    subject = draft_of(Kind.WITHDRAW, "plain", "es", full_facts(position="librera")).subject
    assert subject == "Retiro mi candidatura: librera"


@pytest.mark.parametrize(
    ("language", "company", "at"),
    [
        ("es", "IMSS", "en el IMSS"),
        ("es", "UNAM", "en la UNAM"),
        ("es", "Secretaría de Educación Pública", "en la Secretaría de Educación Pública"),
        ("es", "Municipalidad de Lima", "en la Municipalidad de Lima"),
        ("es", "ONG Manos", "en la ONG Manos"),
        ("es", "Liceo Francés", "en el Liceo Francés"),
        ("es", "Bodegas Torres", "en Bodegas Torres"),
        ("fr", "SNCF", "à la SNCF"),
        ("fr", "SNCF Réseau", "chez SNCF Réseau"),
        ("fr", "Éducation nationale", "à l’Éducation nationale"),
        ("fr", "Cégep de Sainte-Foy", "au Cégep de Sainte-Foy"),
        ("fr", "Le Bistrot d'Henri", "au Bistrot d’Henri"),
        ("fr", "Le Petit Cambodge", "chez Le Petit Cambodge"),
        ("fr", "L'Équipe", "à L’Équipe"),
        ("fr", "L'Oréal", "chez L’Oréal"),
        ("fr", "Cour des comptes", "à la Cour des comptes"),
        ("en-us", "Johnson County Sheriff's Office", "at the Johnson County Sheriff’s Office"),
        ("en-us", "Chicago Fire Department", "at the Chicago Fire Department"),
        ("en-us", "Fairfax Unified School District", "at the Fairfax Unified School District"),
        ("en-us", "Town of Vail", "at the Town of Vail"),
        ("en-us", "YMCA of Greater Boston", "at the YMCA of Greater Boston"),
        ("en-us", "Cook County", "at Cook County"),
    ],
)
def test_public_bodies_have_the_article_that_everybody_says(language, company, at):
    assert f" {at} " in came_second(language, company=company, rounds=()).body.replace(",", " ,")


def talks_paragraph(language: str, moment: str, *people: PersonMet) -> str:
    """What a letter makes of this moment, noted of a talk with `people`."""
    noted = RoundHeld(1, 1, datetime.date(2026, 11, 9), people or (OKAFOR,), worth_telling(moment))
    return came_second(language, rounds=(noted,), qualification="").paragraphs[1].text


@pytest.mark.parametrize(
    ("language", "moment", "expected"),
    [
        ("es", "Me gustó mucho el taller", "sobre todo con el taller, y"),
        ("es", "Lo que más me gustó: la terraza", "sobre todo con la terraza, y"),
        ("es", "me encantó ver la nave", "Me gustó sobre todo ver la nave, y"),
        ("es", "Me gustó que me preguntaran", "con el hecho de que me preguntaran, y"),
        (
            "es",
            "Me gustó el equipo, pero no el sitio",
            "esto: me gustó el equipo, pero no el sitio.",
        ),
        ("fr", "J'ai adoré la dégustation", "J’en retiens surtout la dégustation, et"),
        ("fr", "le mieux c'était le chien", "J’en retiens surtout le chien, et"),
        ("fr", "c'était super de voir l'atelier", "J’ai surtout aimé voir l’atelier, et"),
        (
            "fr",
            "j'ai aimé le lieu mais pas le bruit",
            "ceci : j’ai aimé le lieu mais pas le bruit.",
        ),
    ],
)
def test_what_was_liked_is_told_without_saying_twice_that_it_was(language, moment, expected):
    assert expected in talks_paragraph(language, moment)


@pytest.mark.parametrize(
    ("language", "moment", "expected"),
    [
        ("es", "pasear por los viñedos", "Me gustó sobre todo pasear por los viñedos, y"),
        ("es", "contarles mi viaje", "Me gustó sobre todo contarles mi viaje, y"),
        ("fr", "PÉTRIR À 4H DU MAT", "J’ai surtout aimé pétrir à 4 h du mat, et"),
        ("fr", "parce que j'ai pu visiter la salle", "le fait que j’ai pu visiter la salle, et"),
        ("fr", "que Yann me demande mon avis", "le fait que Yann me demande mon avis, et"),
        ("es", "Luis contando chistes", "con el momento en que Luis estaba contando chistes, y"),
        ("en-us", "building a wall with the crew", "think of building a wall with the crew, and"),
        ("en-us", "the building", "think of the building, and"),
        ("en-us", "Training with the team", "think of the training with the team, and"),
    ],
)
def test_what_somebody_does_is_told_as_such(language, moment, expected):
    assert expected in talks_paragraph(language, moment)


@pytest.mark.parametrize(
    ("language", "moment", "expected"),
    [
        ("es", "Vi el quirófano nuevo", "esto: vi el quirófano nuevo."),
        ("es", "José me enseñó el torno", "esto: José me enseñó el torno."),
        ("es", "LA VISITA A LA FABRICA", "con la visita a la fábrica, y"),
        ("es", "la platica con el jefe", "con la plática con el jefe, y"),
        ("es", "el tour x la planta", "con el tour por la planta, y"),
        ("es", "muy buen rollo", "con el buen rollo, y"),
        ("es", "jajaja el perro", "con el perro, y"),
        ("es", "1. la visita 2. el café", "con la visita y el café, y"),
        ("fr", "mdr le chien", "surtout le chien, et"),
        ("fr", "le coeur de l'usine", "le cœur de l’usine, et"),
        ("en-us", "The tour of Lab 2. Loved it.", "I still think of the tour of Lab 2, and"),
        ("en-us", "when you guys let me drive", "the moment when you let me drive, and"),
        ("en-us", "the way y'all laughed", "the way you laughed, and"),
    ],
)
def test_what_was_typed_in_a_hurry_is_told_as_it_is_written(language, moment, expected):
    assert expected in talks_paragraph(language, moment)


@pytest.mark.parametrize(
    "moment",
    ["no sé, todo", "la verdad es que todo", "un peu tout", "je sais pas, tout", "idk, everything"],
)
def test_everything_is_no_moment(moment):
    assert not worth_telling(moment)


@pytest.mark.parametrize(
    ("language", "pay", "place", "expected"),
    [
        ("es", "$14,500 mensuales", "", "he anotado $14 500 mensuales como salario."),
        ("es", "$45,000 USD", "", "he anotado 45 000 USD como salario."),
        ("es", "Grupo A1", "Soria", "he anotado Soria como lugar de trabajo."),
        ("es", "28.000 €", "", "he anotado 28 000 € como salario."),
        ("fr", "Grade 2 échelon 4", "Nantes", "j’ai noté Nantes comme lieu de travail."),
        ("en-us", "$40", "Washington, D.C.", "the place of work is Washington, D.C. Please"),
        ("es", "", "Guadalajara, Jal.", "he anotado Guadalajara, Jal. como lugar de trabajo."),
        ("en-us", "$40", "Galveston.", "the place of work is Galveston. Please"),
    ],
)
def test_pay_and_place_of_an_offer_are_written_as_they_are_there(language, pay, place, expected):
    body = draft_of(Kind.ACCEPT, "plain", language, full_facts(pay=pay, place=place)).body
    assert expected in re.sub(r"(?<=\d)\s(?=\d|€)", " ", body)


@pytest.mark.parametrize(
    ("language", "name", "expected"),
    [
        ("es", "Mtra. Xóchitl Nava", "con la Mtra. Xóchitl Nava."),
        ("es", "Lcdo. Ortiz", "con el Lcdo. Ortiz."),
        ("es", "Ing. Rosa Paz", "con Rosa Paz."),  # no article tells which
        ("en-us", "Dr. & Mrs. Webb", "with Dr. and Mrs. Webb."),
    ],
)
def test_titles_of_others_have_the_article_that_they_tell(language, name, expected):
    assert expected in talks_paragraph(language, "", OKAFOR, PersonMet(8, *put_right(name, "")))


@pytest.mark.parametrize(
    ("language", "strength", "expected"),
    [
        ("en-us", "barista for 4 years", "calls for my 4 years as a barista,"),
        ("en-us", "SQL/Python", "calls for my SQL and Python skills,"),
        ("en-us", "Army veteran", "I am an Army veteran, and"),
        ("en-us", "ServSafe certified", "I am ServSafe certified, and"),
        ("es", "Illustrator, Photoshop y patronaje", "perfil: Illustrator, Photoshop y patronaje."),
        ("fr", "Unity, C#, Figma", "profil : Unity, C#, Figma."),
    ],
)
def test_strengths_are_written_as_their_trade_writes_them(language, strength, expected):
    assert expected in came_second(language, qualification=strength).body


@pytest.mark.parametrize(
    ("position", "expected"),
    [
        ("Mail carrier", "for the Mail Carrier position"),
        ("Carpenter's apprentice", "for the Carpenter’s Apprentice position"),
        ("Head of operations", "for the Head of Operations position"),
        ("Part-time cashier", "for the Part-time Cashier position"),
        ("Chef de cuisine", "for the Chef de cuisine position"),
        ("R&D chemist", "for the R&D chemist position"),
        ("mail carrier", "for the mail carrier position"),
        ("Nurse", "for the Nurse position"),
    ],
)
def test_a_position_has_capitals_throughout_or_not_at_all(position, expected):
    assert expected in came_second("en-us", position=position).body
