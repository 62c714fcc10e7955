"""A list of people is no list of applications."""

import pytest

from exchange.importing.files.refusal import FileRefused
from exchange.importing.opened import open_upload

pytestmark = pytest.mark.django_db
LINKEDIN = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


@pytest.mark.parametrize(
    "headings",
    [
        LINKEDIN,
        "First Name,Last Name,Company,Title,Email",
        "Vorname,Nachname,Firma,Position",
        "Prénom,Nom,Entreprise,Poste",
    ],
)
def test_people_are_not_taken_for_applications(person, headings):
    row = ",".join(["Ana", "Sousa", "Haven", "Buyer", "x", "y", "05 Mar 2021"])
    with pytest.raises(FileRefused, match="People you know on LinkedIn"):
        open_upload(person, f"{headings}\n{row}\n".encode(), "Connections.csv")


def test_the_names_of_a_contact_beside_an_application_are_no_list_of_people(person):
    text = "Company,Role,Status,First Name,Last Name\nHaven,Buyer,Applied,Ana,Sousa\n"
    assert open_upload(person, text.encode(), "x.csv").pk
