"""A spreadsheet program parts a line at the sign of its language, whatever the file has.

Where that is a semicolon, a file with commas stands in one column, and a text with a semicolon, or
with another line in it, goes on in a cell of its own, which may begin as a formula does.
"""

import csv
import io

import pytest
from django.conf import settings
from django.utils import translation

from applications.models import Application
from applications.table import as_csv, chosen_columns, rows_with
from exchange.tables import TABLES, as_lines
from tests.searches import make_application

pytestmark = pytest.mark.django_db
SEPARATORS = {"en": ",", "en-gb": ",", "de": ";", "fr": ";", "es": ";"}


def cells(text: str, separator: str) -> set[str]:
    rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=separator)
    return {cell for row in rows for cell in row}


@pytest.mark.parametrize("language", dict(settings.LANGUAGES))
def test_a_program_of_the_language_finds_our_cells_and_no_formula(person, language):
    hostile = 'Cook;=1+1,=2+2"=3+3'
    application = make_application(person, position=hostile, place="Portland")
    Application.objects.update(notes="Line\n=4+4\n;=5+5")
    with translation.override(language):
        columns = chosen_columns(["place"])
        table = as_csv(rows_with([application.pk], columns), columns)
        spreadsheet = "".join(as_lines(TABLES["applications"], person))

    for text in (table, spreadsheet):
        found = cells(text, SEPARATORS[language])
        assert {hostile, "Portland"} <= found
        assert not [cell for cell in found if cell.startswith("=")]
