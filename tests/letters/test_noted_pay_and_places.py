"""The pay and the places that people note, in the figures and words of a letter."""

import pytest

from letters.kinds import Kind
from letters.languages import LANGUAGES
from tests.letters.samples import draft_of, full_facts

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    ("language", "typed", "figures"),
    [
        ("fr", "48,000", "48 000"),
        ("fr", "1.250.000", "1 250 000"),
        ("fr", "€48,000.50", "48 000,50 €"),
        ("fr", "$52k", "52k $"),
        ("fr", "48 000 €", "48 000 €"),
        ("fr", "3,5 jours", "3,5 jours"),
        ("fr", "12.11.2026", "12.11.2026"),
        ("fr", "01.23.45.67.89", "01.23.45.67.89"),
        ("es", "48,000", "48 000"),
        ("es", "1,800", "1800"),
        ("it", "48,000", "48.000"),
        ("it", "48’000", "48.000"),
    ],
)
def test_figures_are_those_of_the_language(language, typed, figures):
    assert LANGUAGES[language].figures(typed) == figures


@pytest.mark.parametrize(
    ("language", "typed", "written"),
    [
        ("de", "15.50/h", "15,50 pro Stunde"),
        ("de", "15,50 €", "15,50 €"),
        ("de", "TVöD 12.05.2026, 37,5 Stunden", "TVöD 12.05.2026, 37,5 Stunden"),
        ("en-gb", "£12,50 an hour", "£12.50 an hour"),
        ("en-gb", "£1,250.50", "£1,250.50"),
        ("fr", "€12.50", "12,50 €"),
        ("en-gb", "£28,400 pa", "£28,400 a year"),
        ("en-gb", "£11.80 ph", "£11.80 an hour"),
        ("en-gb", "£1900pcm", "£1900 a month"),
        ("en-us", "$61k p.a.", "$61k a year"),
        ("de", "14,20€/h", "14,20 € pro Stunde"),
        ("es", "12.50 €", "12,50 €"),
        ("it", "1.250,50 €", "1.250,50 €"),
    ],
)
def test_the_cents_of_a_pay_stand_behind_the_mark_of_the_language(language, typed, written):
    assert LANGUAGES[language].pay(typed) == written


@pytest.mark.parametrize(
    ("language", "pay", "words"),
    [
        ("fr", "48,000 per year", "j’ai noté 48 000 par an comme rémunération."),
        ("fr", "€45,000 gross p.a.", "j’ai noté 45 000 € brut par an comme"),
        ("fr", "35000 €", "j’ai noté 35 000 € comme rémunération."),
        ("es", "48,000 a year", "he anotado 48 000 al año como salario."),
        ("it", "2,100 a month", "ho annotato 2.100 al mese come retribuzione."),
    ],
)
def test_a_pay_is_restated_in_the_figures_and_words_of_the_letter(language, pay, words):
    facts = full_facts(pay=pay, place="")
    assert words in draft_of(Kind.ACCEPT, "plain", language, facts).body


@pytest.mark.parametrize("language", ["fr", "es", "it"])
def test_a_pay_without_a_figure_is_not_restated(language):
    unpaid = draft_of(Kind.ACCEPT, "plain", language, full_facts(pay="")).body
    assert draft_of(Kind.ACCEPT, "plain", language, full_facts(pay="à négocier")).body == unpaid


@pytest.mark.parametrize(
    ("language", "place", "words"),
    [
        ("fr", "Télétravail", "j’ai noté que je travaillerai en télétravail."),
        ("fr", "100% remote", "j’ai noté que je travaillerai en télétravail."),
        ("es", "Remoto", "he anotado que trabajaré en remoto."),
        ("it", "da remoto", "ho annotato che lavorerò da remoto."),
        ("fr", "La Rochelle", "j’ai noté La Rochelle comme lieu de travail."),
    ],
)
def test_working_from_home_is_no_name_of_a_place(language, place, words):
    facts = full_facts(pay="", place=place)
    assert words in draft_of(Kind.ACCEPT, "plain", language, facts).body


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "j’ai noté 48 000 par an comme rémunération, en télétravail."),
        ("es", "he anotado 48 000 al año como salario, con trabajo en remoto."),
        ("it", "ho annotato 48.000 all’anno come retribuzione, con lavoro da remoto."),
    ],
)
def test_working_from_home_stands_beside_the_pay(language, words):
    facts = full_facts(pay="48,000 a year", place="remote")
    assert words in draft_of(Kind.ACCEPT, "plain", language, facts).body


@pytest.mark.parametrize(
    ("language", "typed", "written"),
    [
        ("en-us", "Downtown", "downtown"),
        ("en-us", "MIDTOWN", "midtown"),
        ("en-us", "Downtown Portland", "Downtown Portland"),
        ("en-gb", "City Centre", "the city centre"),
        ("en-gb", "the head office", "the head office"),
        ("en-us", "Newtown", "Newtown"),
        ("en-us", "Remote (US)", ""),
        ("en-gb", "On-site", ""),
        ("en-gb", "Home office", ""),
        ("de", "hybrid", ""),
        ("de", "Vor Ort", ""),
        ("de", "home office", "Homeoffice"),
        ("de", "köln", "Köln"),
    ],
)
def test_a_place_is_named_as_a_sentence_names_it(language, typed, written):
    assert LANGUAGES[language].place(typed) == written
    facts = full_facts(pay="", place=typed)
    text = draft_of(Kind.ACCEPT, "plain", language, facts).body
    without = draft_of(Kind.ACCEPT, "plain", language, full_facts(pay="")).body
    assert (written in text) if written else text == without


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_place_that_is_a_number_is_no_place_of_work(language):
    text = draft_of(Kind.ACCEPT, "plain", language, full_facts(place="93", pay="")).body

    assert "93" not in text


@pytest.mark.parametrize(
    ("language", "typed", "words"),
    [
        ("en-us", "48000/yr", "48,000 a year"),
        ("de", "48000 €/Jahr", "48.000 € im Jahr"),
        ("de", "48000/yr", "48.000 im Jahr"),
        ("de", "3500/month", "3500 im Monat"),
        ("fr", "48000/yr", "48 000 par an"),
        ("fr", "3 500/mo", "3 500 par mois"),
        ("es", "48000/yr", "48 000 al año"),
        ("it", "48000/yr", "48.000 all’anno"),
    ],
)
def test_a_pay_has_its_period_and_its_thousands_however_short_it_was_typed(language, typed, words):
    pay = LANGUAGES[language].pay(typed)
    assert pay.replace("\u00a0", " ").replace("\u202f", " ") == words


@pytest.mark.parametrize(
    ("language", "typed", "place"),
    [
        ("de", "bei Husum", ""),
        ("de", "nahe Ulm", ""),
        ("de", "in Köln", "Köln"),
        ("de", "Am Markt 3", "Am Markt 3"),
        ("it", "vicino a Lucca", ""),
        ("it", "a Bari", "Bari"),
        ("en-gb", "near Leeds", ""),
        ("fr", "à Lyon", "Lyon"),
        ("fr", "Aux Lilas", "Aux Lilas"),
    ],
)
def test_a_place_is_what_it_is_called_and_not_where_about_it_is(language, typed, place):
    assert LANGUAGES[language].place(typed) == place


@pytest.mark.parametrize(
    ("language", "typed", "pay"),
    [
        ("de", "42k", "42.000"),
        ("de", "42k € brutto", "42.000 € brutto"),
        ("it", "45k", "45.000"),
        ("fr", "42k€", "42 k€"),
        ("de", "K3", "K3"),
    ],
)
def test_german_and_italian_have_a_pay_in_full(language, typed, pay):
    assert LANGUAGES[language].pay(typed).replace("\u00a0", " ") == pay
