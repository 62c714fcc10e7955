"""Ads in running text, as firms, schools and town halls write them; no address is real."""

import datetime
import json
from pathlib import Path

import pytest

from exchange.postings.pay import pay_in
from exchange.postings.reading import read_text
from tests.yardstick import within

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
        ("£35,500.50 per annum", "£35,500.50 per annum"),
        ("£35,500.50 to £38,000.75 a year", "£35,500.50 to £38,000.75 a year"),
        ("48'500.50 CHF pro Jahr", "48'500.50 CHF pro Jahr"),
        ("3.450,75 € brutto im Monat", "3.450,75 € brutto im Monat"),
        ("a salary of £35,500.", "£35,500"),
        ("$65,000/yr - $78,000/yr", "$65,000/yr - $78,000/yr"),
        ("$30 an hour to $35 an hour, plus tips", "$30 an hour to $35 an hour"),
        ("3.450 €/Monat bis 4.100 €/Monat", "3.450 €/Monat bis 4.100 €/Monat"),
        ("30.000 €/año a 35.000 €/año", "30.000 €/año a 35.000 €/año"),
        ("salary of $48,500 a year - $2,000 bonus", "$48,500 a year"),
        (
            "Entgeltgruppe P8, 3.450 € bis 4.100 € brutto im Monat",
            "Entgeltgruppe P8, 3.450 € bis 4.100 € brutto im Monat",
        ),
        ("E 9b TVöD. Gutschein über 50 €", "E 9b TVöD"),
    ],
)
def test_a_pay_is_read_as_it_is_written(text, pay):
    assert pay_in(text) == pay


@pytest.mark.parametrize(
    ("heading", "title", "company"),
    [
        ("About the job", "Office Manager", "Haven Inn Ltd"),
        ("## Job description", "Head Chef", "Haven Inn Ltd"),
        ("Stellenbeschreibung", "Pflegefachfrau", "Klinikum Nord gGmbH"),
        ("Über die Stelle:", "Koch", "Gasthof Krone GmbH"),
        ("Description du poste", "Comptable", "Dupont SARL"),
        ("À propos de l’offre d’emploi", "Comptable", "Dupont SARL"),
        ("Descripción del puesto", "Administrativo", "Mirasol S.L."),
        ("Acerca del empleo", "Camarero", "Mirasol S.L."),
        ("Descrizione del lavoro", "Contabile", "Ferrante S.r.l."),
        ("Informazioni sull’offerta", "Cuoco", "Ferrante S.r.l."),
        ("Skip to main content", "Head Chef", "Haven Inn Ltd"),
        ("Recommended for you", "Head Chef", "Haven Inn Ltd"),
        ("Top job picks for you", "Head Chef", "Haven Inn Ltd"),
        ("Similar jobs", "Head Chef", "Haven Inn Ltd"),
        ("About us", "Head Chef", "Haven Inn Ltd"),
        ("About the company", "Head Chef", "Haven Inn Ltd"),
        ("Zum Hauptinhalt springen", "Koch", "Gasthof Krone GmbH"),
        ("Über diesen Job", "Koch", "Gasthof Krone GmbH"),
        ("Für Sie empfohlen", "Koch", "Gasthof Krone GmbH"),
        ("Ähnliche Jobs", "Koch", "Gasthof Krone GmbH"),
        ("Über uns", "Koch", "Gasthof Krone GmbH"),
        ("Über das Unternehmen", "Koch", "Gasthof Krone GmbH"),
        ("Aller au contenu principal", "Comptable", "Dupont SARL"),
        ("Recommandé pour vous", "Comptable", "Dupont SARL"),
        ("Offres similaires", "Comptable", "Dupont SARL"),
        ("À propos de nous", "Comptable", "Dupont SARL"),
        ("Qui sommes-nous ?", "Comptable", "Dupont SARL"),
        ("Saltar al contenido principal", "Camarero", "Mirasol S.L."),
        ("Recomendado para ti", "Camarero", "Mirasol S.L."),
        ("Ofertas similares", "Camarero", "Mirasol S.L."),
        ("Sobre nosotros", "Camarero", "Mirasol S.L."),
        ("Quiénes somos", "Camarero", "Mirasol S.L."),
        ("Vai al contenuto principale", "Cuoco", "Ferrante S.r.l."),
        ("Consigliati per te", "Cuoco", "Ferrante S.r.l."),
        ("Offerte simili", "Cuoco", "Ferrante S.r.l."),
        ("Chi siamo", "Cuoco", "Ferrante S.r.l."),
    ],
)
def test_a_heading_of_the_board_is_neither_job_nor_employer(heading, title, company):
    rows = {
        "above both": [heading, title, company],
        "above an employer": [heading, company, title],
        "between them": [title, heading, company],
        "above the job alone": [heading, title],
    }
    named = {name: read_text("\n".join(lines)) for name, lines in rows.items()}
    assert {name: found.title for name, found in named.items()} == dict.fromkeys(rows, title)
    assert {found.company for found in named.values()} == {company, ""}
    assert named["above the job alone"].company == ""
    assert named["above both"].text.startswith(heading)


@pytest.mark.parametrize(
    "title", ["Content Manager", "About You Stylist", "Team Lead", "Recruiter"]
)
def test_a_job_is_no_heading(title):
    assert read_text(f"{title}\nHaven Inn Ltd").title == title


@pytest.mark.parametrize(
    "text", ["x" * 60_000, "a@" * 30_000, "12 " * 20_000, "A sucht " * 8000, "1 a " * 15_000]
)
def test_odd_texts_are_read_in_no_time(text):
    with within(3):
        assert read_text(text).text == text[:40_000].strip()


@pytest.mark.parametrize(
    ("ad", "title", "company", "place"),
    [
        (
            "Wir suchen Sie als\nSachbearbeiter Einkauf (w/m/d)\n"
            "bei der Müller & Co. KG in 24103 Kiel",
            *("Sachbearbeiter Einkauf", "Müller & Co. KG", "Kiel"),
        ),
        (
            "Zur Verstärkung unseres Teams suchen wir\nMediengestalter (m/w/d)\n"
            "Druckhaus Nord GmbH, Bremen",
            *("Mediengestalter", "Druckhaus Nord GmbH", "Bremen"),
        ),
        (
            "Join our team as\nWarehouse Operative\nat Pallet-Track Ltd, Wolverhampton",
            *("Warehouse Operative", "Pallet-Track Ltd", "Wolverhampton"),
        ),
        (
            "Nous recherchons\nun(e) aide-soignant(e) de nuit H/F\nEHPAD Les Tilleuls, Lyon",
            *("aide-soignant(e) de nuit", "EHPAD Les Tilleuls", "Lyon"),
        ),
        (
            "Se busca Chef de Rang para Hotel de 5* en Madrid. Experiencia mínima 2 años.",
            *("Chef de Rang", "", "Madrid"),
        ),
        ("Wir suchen Chef de Partie für unser Hotel in Köln", "Chef de Partie", "", "Köln"),
        (
            "Buscamos para nuestro equipo\nAuxiliar de enfermería\nResidencia San José, Getafe",
            *("Auxiliar de enfermería", "Residencia San José", "Getafe"),
        ),
    ],
)
def test_what_only_announces_the_job_is_neither_job_nor_employer(ad, title, company, place):
    found = read_text(ad)
    assert (found.title, found.company, found.place) == (title, company, place)


@pytest.mark.parametrize(
    "words",
    [
        *("Hybrides Arbeiten möglich", "Homeoffice bis zu 3 Tage", "2 Tage pro Woche Homeoffice"),
        *("two days a week from home", "Télétravail deux jours", "Teletrabajo dos días"),
    ],
)
def test_some_days_from_home_are_hybrid(words):
    assert read_text(f"Cook\nHaven Inn Ltd\n{words}").work_mode == "hybrid"


def test_a_deadline_is_read_behind_its_shortest_word():
    ad = "Cook\nHaven Inn Ltd\nFrist: 15. Dezember 2026"
    assert read_text(ad).deadline_on == datetime.date(2026, 12, 15)


@pytest.mark.parametrize(
    "above",
    [
        "Zur Startseite\nJobs finden",
        "Skip to main content\nHome\nMy Network\nJobs",
        "Aller au contenu\nAccueil\nRetour aux offres\nSe connecter",
        "Hi Deepak,",
        "Sehr geehrte Frau Rao,",
    ],
)
def test_what_leads_elsewhere_above_an_ad_is_no_title_and_no_company(above):
    ad = "Head of Electronics\nPinyon Instruments Inc.\nBoulder\n\nWe build sensors."
    alone, posting = read_text(ad), read_text(f"{above}\n\n{ad}")
    assert (posting.title, posting.company) == ("Head of Electronics", "Pinyon Instruments Inc.")
    assert (alone.title, alone.company) == (posting.title, posting.company)


def test_a_greeting_above_sentences_names_no_company():
    words = "Sam Lee gave me your name. We're a small team. Title would be Head of Electronics."
    assert "Deepak" not in read_text(f"Hi Deepak,\n\n{words}").company
    assert "Deepak" not in read_text(f"Dear Deepak,\n{words}").title
