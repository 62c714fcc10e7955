"""Names as address books write them, and as they are said."""

import pytest

from exchange.mails.person_names import in_spoken_order

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Li, Tom (ACME)", "Tom Li"),
        ("Li, Tom (ACME, London", "Tom Li"),
        ("Tom Li [External]", "Tom Li"),
        ("Li; Tom", "Tom Li"),
        ("'Li, Tom'", "Tom Li"),
        ("LI, TOM", "TOM LI"),
        ("Berg, Anna Dr.", "Anna Berg"),
        ("Berg, Prof. Dr. Anna", "Anna Berg"),
        ("García López, María José", "María José García López"),
        ("Beauvoir, Simone de", "Simone de Beauvoir"),
        ("Li, Tom, PhD", "Tom Li"),
        ("Li, Jr., Tom", "Tom Li"),
        ("Tom Li, Ph.D.", "Tom Li"),
        ("Tom Li, Haven GmbH", "Tom Li"),
        ("Haven, Recruiting Team", "Haven"),
        ("Dr. Anna Berg", "Dr. Anna Berg"),
        ("Ana Sousa", "Ana Sousa"),
        ("(Ana)", "(Ana)"),
        (",", ""),
        ("", ""),
    ],
)
def test_the_given_name_comes_first_and_nothing_stands_beside_it(written, spoken):
    assert in_spoken_order(written) == spoken
