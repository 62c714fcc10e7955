"""What is understood of a job ad: structured, as boards draw it, pasted, broken, or none at all."""

import datetime
import json

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from exchange.postings.page_text import plain_text
from exchange.postings.posting import LENGTHS, Posting
from exchange.postings.reading import read_bookmark, read_page, read_text
from tests.exchange.ads_for_machines import JOB, changed, page
from tests.exchange.real_samples import FOLDER, needs_real_samples

pytestmark = pytest.mark.no_database


def test_an_ad_for_machines_fills_everything():
    assert read_page(page(JOB), "https://jobs.example.org/7") == Posting(
        address="https://jobs.example.org/7",
        title="Shift Manager",
        company="Linden & Mill",
        place="Portland, US",
        pay="52000 USD / year",
        posted_on=datetime.date(2026, 11, 2),
        deadline_on=datetime.date(2026, 12, 1),
        text="Ten shifts a week.\n\n• Rota",
    )


@pytest.mark.parametrize(
    "script",
    [
        [{"@type": "Organization", "name": "A portal"}, JOB],
        {"@graph": [{"@type": "WebSite", "name": "A portal"}, JOB]},
        {"@type": "WebPage", "mainEntity": JOB},
        changed(**{"@type": ["Thing", "JobPosting"]}),
        changed(**{"@type": "http://schema.org/JobPosting"}),
        "/* made by a machine */ " + json.dumps(JOB)[:-1] + ", // the end\n}",
        "<!-- " + json.dumps(JOB) + " -->",
        "//<![CDATA[\n" + json.dumps(JOB) + "\n//]]>",
        json.dumps(JOB).replace("Ten shifts", "Ten\tshifts\n"),
    ],
)
def test_it_is_found_wherever_and_however_it_is_written(script):
    found = read_page(page(script))
    assert (found.title, found.company) == ("Shift Manager", "Linden & Mill")


def test_the_employer_is_named_elsewhere_by_its_key():
    graph = [changed(hiringOrganization={"@id": "#e"}), {"@id": "#e", "name": "Linden Mill"}]
    assert read_page(page({"@graph": graph})).company == "Linden Mill"


@pytest.mark.parametrize("name", ["Confidential", "Empresa Confidencial", "N/A", "Anonymous", ""])
def test_an_employer_who_hides_is_not_named(name):
    assert read_page(page(changed(hiringOrganization={"name": name}))).company == ""


def test_of_two_the_one_with_an_employer_counts_and_of_many_none():
    inner = {"@type": "JobPosting", "title": "US-OPS-Shift-W&D", "description": "Long. " * 99}
    assert read_page(page(inner, JOB)).title == "Shift Manager"
    listed = [changed(title=f"Cook {number}") for number in range(5)]
    assert not read_page(page(listed, head="<title>5 jobs in Portland</title>")).is_found


@pytest.mark.parametrize(
    ("facts", "name", "expected"),
    [
        ({"baseSalary": "7-20 triệu"}, "pay", "7-20 triệu"),
        ({"baseSalary": {"currency": "CLP", "value": {"value": 0}}}, "pay", ""),
        ({"baseSalary": {"currency": "EUR", "value": 4100.0}}, "pay", "4100 EUR"),
        ({"jobLocation": {"name": "Paris, , France"}}, "place", "Paris, France"),
        ({"jobLocation": ["Bern", {"address": "Basel"}, "Bern"]}, "place", "Bern / Basel"),
        ({"jobLocationType": "TELECOMMUTE"}, "work_mode", "remote"),
        ({"jobLocationType": "TELECOMMUTE", "description": "#LI-Hybrid"}, "work_mode", "hybrid"),
        ({"validThrough": "", "description": "Closing date: 07 June 2024"}, "deadline_on",
         datetime.date(2024, 6, 7)),
        ({"validThrough": "", "description": "Bewerbungsschluss ist der 3. März 2027."},
         "deadline_on", datetime.date(2027, 3, 3)),
        ({"validThrough": "", "description": "Apply by 3/4/2027"}, "deadline_on", None),
        ({"title": "Köchin\u0000 &amp; <b>Koch</b>"}, "title", "Köchin & Koch"),
    ],
)  # fmt: skip
def test_a_value_is_read_in_the_ways_it_is_written(facts, name, expected):
    assert getattr(read_page(page(changed(**facts))), name) == expected


def test_microdata_and_rdfa_say_the_same():
    inner = (
        '<h1 {p}="title">Cook</h1><div {p}="hiringOrganization" {s}><b {p}="name">Haven</b></div>'
        '<div {p}="jobLocation" {s}><p {p}="address" {s}><i {p}="addressLocality">Bern</i></div>'
        '<time {p}="datePosted" datetime="2026-10-01">in October</time>'
        '<div {p}="description"><p>Soup.</p><p>Bread.</p></div>'
    )
    microdata = inner.format(p="itemprop", s='itemscope itemtype="http://schema.org/Thing"')
    rdfa = inner.format(p="property", s='typeof="Thing"')
    for markup in (
        f'<div itemscope itemtype="https://schema.org/JobPosting">{microdata}</div>',
        f'<div vocab="https://schema.org/" typeof="JobPosting">{rdfa}</div>',
    ):
        assert read_page(markup) == Posting(
            title="Cook",
            company="Haven",
            place="Bern",
            posted_on=datetime.date(2026, 10, 1),
            text="Soup.\n\nBread.",
        )


@pytest.mark.parametrize(
    ("title", "address", "expected"),
    [
        ("Cook at Haven", "", ("Cook", "Haven")),
        ("Haven - Cook", "https://jobs.lever.co/haven/1", ("Cook", "Haven")),
        ("Cook | Haven | LinkedIn", "", ("Cook", "Haven")),
        ("Haven hiring Cook in Bern, Switzerland | LinkedIn", "", ("Cook", "Haven")),
        ("Job Application for Cook at Haven", "", ("Cook", "Haven")),
        ("Cook - Haven - Indeed.com", "", ("Cook", "Haven")),
        ("Cook", "https://haven-inn.jobs.personio.de/job/1", ("Cook", "Haven Inn")),
        ("Apply - Haven", "https://jobs.lever.co/haven/1/apply", ("", "")),
        ("Jobs", "", ("", "")),
        ("1,204 Cook jobs in Bern", "", ("", "")),
        ("Stellenangebote", "https://jobs.lever.co/haven", ("", "")),
        ("Just a moment...", "", ("", "")),
    ],
)
def test_a_page_without_data_is_known_by_its_title_and_address(title, address, expected):
    found = read_page(f"<title>{title}</title><body>Soup and bread.</body>", address)
    if not expected[0]:
        assert (found.title, found.text) == ("", "")
    else:
        assert (found.title, found.company) == expected


@pytest.mark.parametrize(
    "words",
    [
        *("No longer accepting applications", "This job is no longer available."),
        *("Diese Stelle ist nicht mehr verfügbar.", "Cette offre n'est plus disponible."),
        "Esta oferta ya no está disponible.",
    ],
)
def test_a_page_that_is_closed_says_so(words):
    assert read_page(page(JOB, body=f"<p>{words}</p>")).is_closed
    assert not read_page(page(JOB, body="<p>We are no strangers here.</p>")).is_closed


def test_markup_becomes_words_and_nothing_else():
    nasty = '<p onclick="a()">Soup<script>alert(1)</script></p><ul><li>Bread<li>Rice</ul>'
    assert plain_text(nasty) == "Soup\n\n• Bread\n• Rice"
    assert plain_text("\\u003Cb\\u003EA &amp;amp; B\\u003C/b\\u003E") == "A & B"


def test_pasted_text_is_read_by_its_first_line_and_its_labels():
    text = "Cook (f/m/x)\nCompany: Haven\nStandort: Bern\n\nGehalt: 52.000 € pro Jahr\n\nSoup.\n"
    found = read_text(text, "https://haven.example/1")
    assert (found.title, found.company, found.place) == ("Cook", "Haven", "Bern")
    assert found.pay == "52.000 € pro Jahr"
    assert found.text.endswith("Soup.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme Warehousing GmbH\nWarehouse Planner (m/f/d)\n\nYou plan.",
         ("Warehouse Planner", "Acme Warehousing GmbH", "")),
        ("Nordlicht\nLagerplaner (m/w/d)\nKiel", ("Lagerplaner", "Nordlicht", "Kiel")),
        ("Warehouse Planner\nAcme Warehousing Ltd\nLeeds",
         ("Warehouse Planner", "Acme Warehousing Ltd", "Leeds")),
        ("Warehouse Planner\nNordlicht\n\nNordlicht is a shipping company.",
         ("Warehouse Planner", "Nordlicht", "")),
        ("Warehouse Planner\nLeipzig\n\nYou plan in Leipzig.",
         ("Warehouse Planner", "", "Leipzig")),
        ("Nordlicht is looking for a Warehouse Planner in Leipzig.\nYou plan.",
         ("Warehouse Planner", "Nordlicht", "Leipzig")),
        ("Die Nordlicht AG sucht ab sofort eine/n Lagerplaner/in (m/w/d) in Leipzig",
         ("Lagerplaner/in", "Nordlicht AG", "Leipzig")),
        ("Boulangerie Martin recrute un(e) Vendeur H/F à Lyon pour son magasin.",
         ("Vendeur", "Boulangerie Martin", "Lyon")),
        ("Panadería Sol busca un/a Dependiente en Sevilla para su tienda.",
         ("Dependiente", "Panadería Sol", "Sevilla")),
        ("Warehouse Planner\n\nNordlicht is hiring a planner for its port.",
         ("Warehouse Planner", "Nordlicht", "")),
        ("We are looking for a cook.", ("cook", "", "")),
    ],
)  # fmt: skip
def test_pasted_text_names_job_and_employer_in_its_first_lines(text, expected):
    found = read_text(text)
    assert (found.title, found.company, found.place) == expected


def test_what_the_bookmark_saw_is_read_like_the_page():
    sent = {"title": "Something", "data": ["{broken", json.dumps(JOB)], "text": "The page"}
    found = read_bookmark("https://jobs.example.org/7", **sent)
    assert (found.title, found.company) == ("Shift Manager", "Linden & Mill")
    bare = {"title": "Cook at Haven", "data": [], "text": "Soup.\n\n\n\nBread."}
    found = read_bookmark("https://jobs.example.org/8", **bare)
    assert (found.title, found.company, found.text) == ("Cook", "Haven", "Soup.\n\nBread.")


def test_no_text_is_longer_than_an_application_takes():
    facts = dict.fromkeys(("title", "description", "baseSalary"), "a " * 30000)
    found = read_page(page(changed(**facts)), "https://example.org/" + "a" * 900)
    for name, most in LENGTHS.items():
        assert len(getattr(found, name)) <= most
    assert found.address == ""


JSONS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from([*JOB, "name", "value", "@id", "address"]), inner)
    ),
    max_leaves=12,
)


@pytest.mark.thorough
@given(st.dictionaries(st.sampled_from([*JOB, "@graph"]), JSONS), st.text(), st.text())
@hypothesis_settings(max_examples=200)
def test_odd_data_is_survived(facts, markup, address):
    script = json.dumps({"@type": "JobPosting", "title": "Cook"} | facts)
    for odd in (page(script, body=markup), page(script[:-2]), markup, f"<p>{script}</p>{markup}"):
        assert isinstance(read_page(odd, address), Posting)
        assert isinstance(read_text(odd, address), Posting)


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 20_000 + "Soup",
        '<script type="application/ld+json">' + "[" * 100_000 + "</script>",
        '<div itemscope itemprop="a">' * 5000,
        '<script type="application/ld+json">{"a": "' + 'x "y" ' * 90_000 + "</script>",
        "<!--" * 1000,
        '<?xml version="1.0" encoding="utf-16"?><p>Soup</p>',
        "\ud800",
    ],
)
def test_deep_and_broken_pages_are_survived(markup):
    assert isinstance(read_page(markup), Posting)


@pytest.mark.parametrize(
    ("body", "fact", "value"),
    [
        (
            '<div class="posting-headline"><h2>Account Partner</h2><div>Berlin</div></div>',
            "title",
            "Account Partner",
        ),
        ('<h1>Dev</h1><span class="company-name">at Datadog</span>', "company", "Datadog"),
        (
            '<h2 data-automation-id="jobPostingHeader">Dev</h2>'
            '<div data-automation-id="locations"><dt>locations</dt><dd>Munich</dd></div>',
            "place",
            "Munich",
        ),
        (
            '<h1 class="jobsearch-JobInfoHeader-title">Warehouse Operative - job post</h1>',
            "title",
            "Warehouse Operative",
        ),
    ],
)
def test_boards_are_read_by_their_own_shapes(body, fact, value):
    assert getattr(read_page(page(body=body)), fact) == value


@pytest.mark.parametrize(
    "heading",
    [
        "Checking your browser before accessing",
        "Wir verwenden Cookies",
        "LinkedIn Login, Sign in",
        "Anmelden",
        "Se connecter",
    ],
)
def test_what_stands_before_the_ad_is_no_job(heading):
    found = read_page(page(head=f"<title>{heading}</title>", body=f"<h1>{heading}</h1>"))
    assert (found.title, found.company) == ("", "")


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("Erzieher\nBewerbungen bis zum 15.12.2026", "deadline_on", datetime.date(2026, 12, 15)),
        ("Cocinero\nantes del 15 de enero de 2027", "deadline_on", datetime.date(2027, 1, 15)),
        ("Contable\nModalidad: teletrabajo", "work_mode", "remote"),
    ],
)
def test_ads_in_prose_say_until_when_and_how(text, fact, value):
    assert getattr(read_text(text), fact) == value


BROKEN = [
    ('"title":', '"description": "a "great" team", "title":'),  # quotes within a text
    ('"title": "', '"title": "\\x'),  # an escape that JSON does not have
    (', "datePosted"', ' "datePosted"'),
    ('"', "'"),
    ('"', "&quot;"),
    ('"validThrough": "2026-12-01T23:59:59+01:00", ', '"validThrough": NaN, '),
]


@pytest.mark.parametrize(("sound", "broken"), BROKEN)
def test_an_ad_for_machines_that_is_broken_is_read(sound, broken):
    script = json.dumps(JOB).replace(sound, broken)
    assert script != json.dumps(JOB)
    found = read_page(page(script, body="<h1>Some heading</h1>"))
    assert found.title.endswith("Shift Manager")
    assert found.company == "Linden & Mill"


def test_an_ad_for_machines_that_is_cut_off_is_read_as_far_as_it_goes():
    script = json.dumps(changed(hiringOrganization={"name": "Mill"}, description="Ten shifts " * 9))
    found = read_page(page(script[: script.index("Ten") + 20], body="<h1>Some heading</h1>"))
    assert found.title == "Shift Manager"


@needs_real_samples
def test_real_pages_say_what_somebody_read_in_them():
    wanted = json.loads((FOLDER / "postings/expected.json").read_text())
    wrong = {}
    for name, expected in wanted.items():
        markup = (FOLDER / "postings" / name).read_text(errors="replace")
        found = read_page(markup, expected.get("url", ""))
        read = {"title": found.title, "company": found.company}
        read |= {"posted": str(found.posted_on or ""), "deadline": str(found.deadline_on or "")}
        for fact in read.keys() & expected.keys():
            value = (expected[fact] or "").partition(" (only from")[0].partition(" (title only")[0]
            if read[fact] != value:
                wrong[name, fact] = read[fact]
    assert wrong == {
        # Its only day is one among others in the running text.
        ("transcribed/expressoemprego-pt-xslt-no-jsonld.html", "posted"): "",
        # "Confidential" is no employer.
        ("transcribed/trabajando-cl-double-escaped-SHAPE.html", "company"): "",
    }


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Warehouse Clerk\nLarkfield Ltd\nLeeds\n\nClosing soon.", "Leeds"),
        ("Barista\nOakfield Coffee\nBristol, UK\nFull-time", "Bristol, UK"),
        ("Senior Designer at Acme GmbH\nBerlin, Germany (Hybrid)\nAbout it", "Berlin, Germany"),
        ("Data Analyst\nNorthwind · London · On-site\nAbout the job", "London"),
        ("Comptable (H/F)\nDupont SARL\n69003 Lyon\nCDI", "Lyon"),
        ("Product Manager\nCompany\nAcme\nLocation\nParis\nSalary", "Paris"),
        # A town in a sentence, or far down, may be anything.
        ("Gardener\nGreen Ltd\nOur customers in Leeds love us.", ""),
        ("Gardener\nGreen Ltd\n" + "Dig.\n" * 9 + "Leeds", ""),
    ],
)
def test_a_place_that_stands_alone_below_the_title_is_where_the_job_is(text, place):
    assert read_text(text).place == place


@pytest.mark.parametrize(
    ("text", "title", "company", "place"),
    [
        ("Company\nAcme\nLocation\nLeeds\nGardener\nAbout us", "Gardener", "Acme", "Leeds"),
        ("Company:\nAcme\nPosition:\nGardener\nPay\n£30,000", "Gardener", "Acme", ""),
        ("Firma\nAcme\nOrt\n80331 München\nKoch (m/w/d)\nAufgaben", "Koch", "Acme", "München"),
        ("Entreprise\nPaul\nLieu\nLille\nPoste\nVendeuse", "Vendeuse", "Paul", "Lille"),
        ("Empresa\nSol\nPuesto\nCocinera\nLugar\nMálaga", "Cocinera", "Sol", "Málaga"),
        # A word above sentences, or above another such word, names nothing.
        ("Gardener\nAcme Ltd\nRole\nYou will tend the roses.", "Gardener", "Acme Ltd", ""),
        ("Gardener\nAcme Ltd\nCompany\nLocation\nLeeds", "Gardener", "Acme Ltd", "Leeds"),
    ],
)
def test_a_word_alone_in_its_line_names_what_stands_in_the_next(text, title, company, place):
    found = read_text(text)
    assert (found.title, found.company, found.place) == (title, company, place)


@pytest.mark.parametrize(
    ("text", "day", "unclear"),
    [
        ("Cook\nClosing date: 03/04/2027", None, "03/04/2027"),
        ("Cook\nPlazo: 3-4-2027", None, "3-4-2027"),
        ("Cook\nClosing date: 13/04/2027", datetime.date(2027, 4, 13), ""),
        ("Cook\nClosing date: 04/04/2027", datetime.date(2027, 4, 4), ""),
        ("Cook\nClosing date: 3 April 2027 (03/04/2027)", datetime.date(2027, 4, 3), ""),
        ("Cook\nClosing date: 99/99/2027", None, ""),
        ("Cook\nFounded 03/04/2007", None, ""),
    ],
)
def test_a_deadline_with_two_meanings_is_none_and_is_remembered_as_written(text, day, unclear):
    found = read_text(text)
    assert (found.deadline_on, found.unclear_deadline) == (day, unclear)
