"""Whom one knows on LinkedIn: the list, its pages, and where it shows."""

import contextlib
import io
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from applications.models import Contact
from exchange.connections import people_known_at, read_connections
from exchange.importing.files.refusal import FileRefused
from exchange.models import Connection
from tests.searches import make_application
from tests.yardstick import within

pytestmark = pytest.mark.django_db

PAGE = reverse("exchange:connections")
DELETE = reverse("exchange:delete_connections")
EARLIER = reverse("applications:earlier")
NOTES = (
    'Notes:\n"When exporting your connection data, you may notice that some of the email addresses '
    'are missing. You will only see some, ""for reasons"" of privacy."\n\n'
)
HEADINGS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
ANA = "Ana,Sousa,https://www.example.org/in/ana,ana@example.org,Larkfield GmbH,Buyer,05 Mar 2021"
ROWS = [
    ANA,
    'Wei,"Li, MBA",https://www.example.org/in/wei,,"Haven, Inc.",Clerk,17 Nov 2019',
    "Noor,Haddad,,,,,01 Jan 2020",
    ",,,,,,02 Jan 2020",
]


def as_list(*rows: str) -> str:
    return NOTES + "\n".join([HEADINGS, *rows]) + "\n"


def zipped(**files: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name.replace("__", "/") + ".csv", text)
    return packed.getvalue()


def upload(client, content: str | bytes, name: str = "Connections.csv"):
    data = content if isinstance(content, bytes) else content.encode()
    return client.post(PAGE, {"file": SimpleUploadedFile(name, data)}, follow=True)


def stored(person) -> set[tuple[str, str, str]]:
    rows = Connection.objects.for_user(person)
    return {(row.name, row.company, str(row.connected_on)) for row in rows}


def test_the_list_is_read_below_its_notes_and_what_is_left_out_is_counted(signed_in, person):
    page = upload(signed_in, as_list(*ROWS)).text
    assert stored(person) == {
        ("Ana Sousa", "Larkfield GmbH", "2021-03-05"),
        ("Wei Li, MBA", "Haven, Inc.", "2019-11-17"),
    }
    assert "2 people are stored." in page
    assert "2 rows name no person or no company, and were left out." in page
    assert not Contact.objects.exists()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_it_is_read_in_every_common_encoding(person, encoding):
    content = as_list(ANA.replace("Ana", "Zoë")).encode(encoding)
    assert [row.name for row in read_connections(content, "c.csv").connections] == ["Zoë Sousa"]


def test_the_list_is_found_in_the_whole_archive_and_nothing_else_of_it_is_stored(signed_in, person):
    jobs = "Application Date,Company Name,Job Title,Job Url\n1/2/24,Haven,Clerk,https://e.org\n"
    packed = zipped(
        Basic__Connections=as_list(ANA),
        messages="FROM,CONTENT\nA,secret\n",
        Jobs__Applications=jobs,
    )
    upload(signed_in, packed, "Basic_LinkedInDataExport.zip")
    assert stored(person) == {("Ana Sousa", "Larkfield GmbH", "2021-03-05")}


def test_a_list_in_two_parts_is_one_list(person):
    packed = zipped(Connections_1=as_list(ANA), Connections_2=as_list(ROWS[1]))
    found = read_connections(packed, "archive.zip")
    assert [row.name for row in found.connections] == ["Ana Sousa", "Wei Li, MBA"]
    assert found.left_out == 0


def test_a_new_list_replaces_the_old_one(signed_in, person):
    upload(signed_in, as_list(ANA))
    upload(signed_in, as_list(ROWS[1]))
    assert [name for name, *_ in stored(person)] == ["Wei Li, MBA"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("Company,Position\nHaven,Clerk\n", "There is no list of connections in this file."),
        (as_list(), "Nobody in this list has a name and a company."),
        ("", "empty"),
        (b"%PDF-1.7", "This is a PDF file"),
        (zipped(messages="FROM,CONTENT\nA,b\n"), "There is no list of connections in this file."),
        (zipped(Connections="a" * 30_000_000), "unpacks to far more"),
    ],
)
def test_what_is_no_such_list_is_refused_and_the_old_one_stays(signed_in, person, content, words):
    upload(signed_in, as_list(ANA))
    answer = upload(signed_in, content)
    assert answer.status_code == 422
    assert words in answer.text
    assert len(stored(person)) == 1


def test_without_a_file_the_page_says_so(signed_in):
    answer = signed_in.post(PAGE, {})
    assert answer.status_code == 422
    assert "Choose a file." in answer.text


def test_one_press_deletes_the_list_and_nobody_elses(signed_in, person, stranger):
    upload(signed_in, as_list(ANA))
    theirs = Connection(name="Theirs", company="Larkfield")
    Connection.objects.replace(stranger, [theirs])
    assert "Theirs" not in signed_in.get(EARLIER, {"company": "Larkfield"}).text
    page = signed_in.post(DELETE, follow=True).text
    assert "The list is deleted." in page
    assert "Delete this list" not in page
    assert list(Connection.objects.all()) == [theirs]


def test_it_shows_on_the_page_of_the_company_whatever_the_legal_form(signed_in, person):
    upload(signed_in, as_list(*ROWS))
    company = make_application(person, company="larkfield, Ltd.").company
    assert (
        "You know Ana Sousa there (since 2021)." in signed_in.get(company.get_absolute_url()).text
    )
    other = make_application(person, company="Larkfield Mill").company
    assert "You know" not in signed_in.get(other.get_absolute_url()).text


def test_it_shows_while_a_company_is_typed(signed_in, person):
    upload(signed_in, as_list(*ROWS))
    page = signed_in.get(EARLIER, {"company": "Haven"}).text
    assert "You know Wei Li, MBA there (since 2019)." in page
    for company in ("", "Hav", "...", "\x00"):
        assert "You know" not in signed_in.get(EARLIER, {"company": company}).text


def test_names_do_not_become_markup(signed_in, person):
    upload(signed_in, as_list(ANA.replace("Sousa", "<b>Sousa</b>")))
    page = signed_in.get(EARLIER, {"company": "Larkfield"}).text
    assert "<b>Sousa" not in page
    assert "&lt;b&gt;Sousa" in page


@pytest.mark.parametrize(
    ("years", "sentence"),
    [
        (["2021"], "You know P0 there (since 2021)."),
        ([""], "You know P0 there."),
        (["2021", ""], "You know P0 (since 2021) and P1 there."),
        (["2022", "2021"], "You know P1 (since 2021) and P0 (since 2022) there."),
        ([""] * 5, "You know P0, P1, P2, P3 and P4 there."),
        ([""] * 8, "You know P0, P1, P2, P3, P4 and 3 more there."),
    ],
)
def test_several_are_listed_the_longest_known_first_and_five_at_most(person, years, sentence):
    people = [
        Connection(name=f"P{n}", company="Haven", connected_on=f"{year}-01-01" if year else None)
        for n, year in enumerate(years)
    ]
    Connection.objects.replace(person, people)
    assert people_known_at(person, "Haven") == sentence


def test_the_archive_leaves_the_list_out(signed_in, person):
    upload(signed_in, as_list(ANA))
    make_application(person, company="Larkfield")
    answer = signed_in.get(reverse("exchange:download_archive"))
    with zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content))) as archive:
        text = b"".join(map(archive.read, archive.namelist())).decode()
    assert "Larkfield" in text
    assert "Sousa" not in text


@pytest.mark.thorough
def test_a_long_list_is_stored_in_few_questions(person, django_assert_max_num_queries):
    rows = [f"A{n},B,,,Company {n % 900},,05 Mar 2021" for n in range(12_000)]
    found = read_connections(as_list(*rows).encode(), "Connections.csv")
    with django_assert_max_num_queries(60):
        Connection.objects.replace(person, found.connections)
    assert Connection.objects.for_user(person).count() == 12_000


CELLS = st.one_of(
    st.sampled_from(
        ["", "Ana", "Haven", "05 Mar 2021", '"', '"a""b"', "=1+1", "\u202e", "x" * 900]
    ),
    st.sampled_from(
        ["First Name", "Company", "31.02.2021", "0001-01-01", "9999-12-31", "...", "ﷺ" * 90]
    ),
    st.text(max_size=20),
)


@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    st.lists(st.lists(CELLS, max_size=9), max_size=8),
    st.sampled_from(["", NOTES, HEADINGS + "\n"]),
    st.sampled_from(["utf-8", "utf-16", "cp1252"]),
)
def test_no_odd_list_breaks_the_page_or_what_it_shows(signed_in, person, rows, above, encoding):
    text = "\n".join([above + HEADINGS, *(",".join(cells) for cells in rows)])
    before = stored(person)
    answer = upload(signed_in, text.encode(encoding, errors="replace"))
    assert answer.status_code in (200, 422)
    if answer.status_code == 422:
        assert stored(person) == before
        return
    for row in Connection.objects.for_user(person):
        assert row.name
        assert row.name in people_known_at(person, row.company) or "more there" in people_known_at(
            person, row.company
        )


@settings(max_examples=60)
@given(st.binary(max_size=300), st.sampled_from([b"", b"PK\x03\x04", HEADINGS.encode() + b"\n"]))
def test_bytes_of_any_kind_are_read_or_refused(content, beginning):
    with contextlib.suppress(FileRefused):
        read_connections(beginning + content, "odd.csv")


def test_a_day_with_a_clock_of_twelve_hours_has_its_month_first():
    text = 'First Name,Last Name,Company,Connected On\nAna,Sousa,Acme,"3/5/21, 4:12 PM"\n'
    (connection,) = read_connections(text.encode(), "Connections.csv").connections
    assert connection.connected_on.isoformat() == "2021-03-05"


@pytest.mark.parametrize(
    ("days", "connected_on"),
    [
        (["3/5/21"], ["2021-03-05"]),
        (["25/12/20", "3/5/21"], ["2020-12-25", "2021-05-03"]),
        (["3/5/21, 4:12 PM", "4/6/20"], ["2021-03-05", "2020-04-06"]),
    ],
)
def test_days_that_can_be_read_in_two_ways_are_read_as_the_others_of_the_list(days, connected_on):
    rows = "".join(f'Ana{n},Sousa,Acme,"{day}"\n' for n, day in enumerate(days))
    text = f"First Name,Last Name,Company,Connected On\n{rows}"
    found = read_connections(text.encode(), "Connections.csv").connections
    assert [str(row.connected_on) for row in found] == connected_on


@pytest.mark.parametrize(
    ("known_at", "asked"),
    [
        ("Google", "Google Germany GmbH"),
        ("Google Germany GmbH", "Google"),
        ("Google Deutschland", "Google LLC"),
        ("Amazon Web Services (AWS)", "AWS"),
        ("Amazon Web Services", "AWS"),
        ("AWS", "Amazon Web Services, Inc."),
        ("AWS", "Amazon Web Services (AWS)"),
        ("DB (Deutsche Bahn)", "Deutsche Bahn"),
        ("Deutsche Bahn AG", "DB (Deutsche Bahn)"),
        ("Kreditanstalt für Wiederaufbau", "KFW"),
        ("Meta (formerly Facebook)", "Facebook"),
        ("Bosch (Germany)", "Bosch GmbH"),
        ("Müller GmbH & Co. KG", "Müller"),
        ("The Mill", "Mill Ltd"),
        ("Vodafone España S.A.U.", "Vodafone"),
        ("IKEA UK", "Ikea"),
    ],
)
def test_a_company_is_known_by_the_other_names_it_goes_by(person, known_at, asked):
    Connection.objects.replace(person, [Connection(name="Ana", company=known_at)])
    assert people_known_at(person, asked) == "You know Ana there."


@pytest.mark.parametrize(
    ("known_at", "asked"),
    [
        ("Apple", "Apple Bank"),
        ("Apple Bank", "Apple"),
        ("Air France", "Air Canada"),
        ("Bank of China", "Bank of Ireland"),
        ("Acme (Germany)", "Germany"),
        ("Acme (acquired by Haven)", "Haven"),
        ("Deutsche Bank", "Deutsche Bahn"),
        ("DB", "Deutsche Bahn"),
        ("Alpine Water Supply", "Amazon Web Services"),
        ("Aws", "Amazon Web Services"),
        ("Germany", "Google Germany"),
        ("Delta Air", "Delta"),
        ("Co", "Haven & Co"),
    ],
)
def test_a_company_with_a_name_like_it_is_another(person, known_at, asked):
    Connection.objects.replace(person, [Connection(name="Ana", company=known_at)])
    assert people_known_at(person, asked) == ""


@pytest.mark.thorough
def test_a_company_of_a_long_list_is_found_in_a_moment(person):
    rows = [Connection(name=f"P{n}", company=f"Firm {n} Germany") for n in range(30_000)]
    Connection.objects.replace(person, rows)
    with within(0.3):
        assert people_known_at(person, "Firm 29999") == "You know P29999 there."
