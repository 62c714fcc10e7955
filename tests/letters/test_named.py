"""Whether a letter names the position and the organisation on record, in whatever form."""

import pytest

from letters.hints.named import names_company, names_position
from tests.letters.hints_table import reading_of

pytestmark = pytest.mark.no_database


def letter(sentence: str, language: str, **recorded: str):
    return reading_of(
        f"Dear Ms Vega,\n\n{sentence}\n\nKind regards,\nDana Ruiz", language, **recorded
    )


@pytest.mark.parametrize(
    ("language", "position", "sentence"),
    [
        ("en-gb", "Lecturer in Palaeography", "Should the lectureship in Palaeography fall free"),
        ("en-gb", "Postdoctoral Researcher", "your news about the postdoctoral position"),
        ("de", "Leiterin der Käserei", "Sollte die Leitung der Käserei wieder frei werden"),
        ("de", "Bankkaufmann", "als Bankkauffrau in Ihrem Hause"),
        ("de", "Hebamme", "Sollte die Hebammenstelle wieder frei werden"),
        ("de", "Sachbearbeiterin Einkauf", "Falls die Stelle im Einkauf erneut zu besetzen ist"),
        ("fr", "Directeur des études", "pour la direction des études"),
        ("fr", "Coiffeur", "comme coiffeuse"),
        ("es", "Gerente de proyectos", "para la gerencia de proyectos"),
        ("es", "Jefe de estudios", "para la jefatura de estudios"),
        ("es", "Investigador posdoctoral", "Si el contrato posdoctoral se ofertara otra vez"),
        ("it", "Educatore di strada", "come educatrice di strada"),
    ],
)
def test_a_position_is_named_in_whatever_form_it_is_bent_into(language, position, sentence):
    assert names_position(letter(sentence, language, position=position))


@pytest.mark.parametrize(
    ("language", "position", "sentence"),
    [
        ("en-gb", "Reader", "I am ready for it and was reading all night"),
        ("de", "Gemeindesekretär", "Der Gemeinderat hat entschieden"),
        ("fr", "Jardinière", "au jardin des simples"),
        ("es", "Operario de horno", "Enterarme de que el horno se llama Paquita"),
        ("it", "Contabile", "contavo i giorni"),
    ],
)
def test_a_position_is_not_named_by_words_that_only_begin_alike(language, position, sentence):
    assert not names_position(letter(sentence, language, position=position))


@pytest.mark.parametrize(
    ("language", "company", "sentence", "is_named"),
    [
        ("de", "Gemeinde Hinterau", "Für Hinterau würde ich gern arbeiten.", True),
        ("de", "Philharmonisches Orchester Welfenau", "im Orchester Welfenau", True),
        ("de", "Holzwerke Brandauer GmbH", "Bei Brandauer würde ich gern arbeiten.", True),
        ("en-gb", "Hill Park Limited", "I would gladly work in a job less limited.", False),
        ("fr", "La Dame de pique", "À la Dame de pique je serais comblée.", True),
        ("it", "Il Tendone", "Al Tendone sarei felice.", True),
        ("it", "Tenuta Ferreri", "Se ai Ferreri occorresse un guardiacaccia", True),
        ("en-gb", "Garland Chambers", "I should gladly practise at Garland.", True),
        ("en-gb", "Maple Grove School District", "I would ride for the district.", False),
        ("it", "Tipografia Cattaneo", "Lavorare con Lei mi renderebbe felice.", False),
    ],
)
def test_an_organisation_is_named_in_short_by_what_is_its_own(
    language, company, sentence, is_named
):
    assert names_company(letter(sentence, language, company=company)) is is_named
