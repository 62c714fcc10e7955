"""Ads in running text, as firms, schools and town halls write them; no address is real."""

import json
import time
from pathlib import Path

import pytest

from exchange.postings.pay import pay_in
from exchange.postings.reading import read_text

pytestmark = pytest.mark.no_database
ADS = json.loads(Path(__file__).with_name("ads_in_words.json").read_text())


@pytest.mark.parametrize("ad", ADS, ids=lambda ad: ad["name"])
def test_an_ad_in_words_says_who_wants_whom_where_and_for_what(ad):
    found = read_text(ad["text"])
    assert (found.title, found.company, found.place) == (ad["title"], ad["company"], ad["place"])
    assert str(found.deadline_on or "") == ad["deadline"]
    assert ad["pay"] in found.pay
    assert bool(found.pay) == bool(ad["pay"])
    assert ad["contact"] in found.contact
    assert bool(found.contact) == bool(ad["contact"])


def test_whom_to_ask_becomes_a_note_in_the_words_of_the_ad():
    found = read_text("Koch (m/w/d)\nAnsprechpartnerin: Frau Sabine Böhm, Tel. 0431 5550\nSuppe.")
    assert found.initial["notes"] == "Ansprechpartnerin: Frau Sabine Böhm, Tel. 0431 5550"


@pytest.mark.parametrize(
    "text",
    [
        "Umsatz 2025: 5.000.000 €",
        "Gutscheine für 50 €",
        "Zimmer 12, 3.000 Bücher",
        "Seit 1998, E 10",
    ],
)
def test_not_every_figure_is_a_pay(text):
    assert pay_in(text) == ""


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("Vergütung: E 9b TVöD", "E 9b TVöD"),
        ("nach Entgeltgruppe S 8a des TVöD-SuE", "Entgeltgruppe S 8a des TVöD-SuE"),
        ("TV-L E 13 (100 %)", "TV-L E 13"),
        ("Besoldungsgruppe A 10", "Besoldungsgruppe A 10"),
        ("von 2.800 bis 3.200 € brutto im Monat", "2.800 bis 3.200 € brutto im Monat"),
        ("Stundenlohn 14,50 €", "14,50 €"),
        ("1 850 € bruts mensuels", "1 850 € bruts mensuels"),
        ("sueldo de 1.450 euros brutos", "1.450 euros brutos"),
        ("RAL 28.000 €", "28.000 €"),
        ("£12.60 per hour", "£12.60 per hour"),
    ],
)
def test_a_pay_is_read_as_it_is_written(text, pay):
    assert pay_in(text) == pay


@pytest.mark.parametrize("text", ["x" * 60_000, "a@" * 30_000, "12 " * 20_000, "A sucht " * 8000])
def test_odd_texts_are_read_in_no_time(text):
    begins = time.process_time()
    assert read_text(text).text == text[:40_000].strip()
    assert time.process_time() - begins < 3
