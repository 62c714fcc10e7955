"""What readers of Spanish, French and English stumbled over in drafts, by kind."""

import re
from dataclasses import replace

import pytest

from letters.drafting.draft import Draft
from letters.drafting.facts import PersonMet
from letters.kinds import Kind
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
        ("fr", "Le Petit Cambodge", "chez Le Petit Cambodge"),
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
