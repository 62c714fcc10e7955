"""Mails as they come: raw, as files, in folders, pasted; and the appointments that they carry."""

import datetime
import json
from email.message import EmailMessage
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from exchange.mails.invitations import Invitation, Person, invitations_in
from exchange.mails.message import Mail, mails_in, read_mail, read_pasted
from exchange.mails.position import position_of
from exchange.mails.sender import company_of
from tests.exchange.real_samples import FOLDER, needs_real_samples
from tests.yardstick import slowness, taken_by

pytestmark = pytest.mark.no_database

CORPUS = Path(__file__).parent / "corpus"
TEXT = "Thank you for the talk.\nWe have chosen\nanother candidate."


def made(text: str = TEXT, *, html: str = "", subject: str = "Your interview", calendar: str = ""):
    message = EmailMessage()
    message["From"] = "Ana Sousa <ana@haven.example>"
    message["To"] = "dana@example.org"
    message["Subject"] = subject
    message["Date"] = "Tue, 24 Nov 2026 23:30:00 -0800"
    if text:
        message.set_content(text)
    if html:
        (message.add_alternative if text else message.set_content)(html, subtype="html")
    if calendar:
        message.add_attachment(calendar.encode(), maintype="text", subtype="calendar")
    return message


def calendar(*lines: str, method: str = "REQUEST") -> str:
    event = ["BEGIN:VEVENT", "UID:1@haven.example", *lines, "END:VEVENT"]
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", f"METHOD:{method}"]
    return "\r\n".join([*head, *event, "END:VCALENDAR", ""])


def test_a_mail_is_read_with_its_sender_subject_and_day():
    mail = read_mail(bytes(made(subject="Ihr Gespräch – Köchin")))
    assert (mail.sender_name, mail.sender_address) == ("Ana Sousa", "ana@haven.example")
    assert (mail.subject, mail.text) == ("Ihr Gespräch – Köchin", TEXT)
    # In the time zone of the person, which is UTC here, it was the day after.
    assert mail.sent_on == datetime.date(2026, 11, 25)


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "8bit"])
@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252"])
def test_it_is_read_in_every_encoding(encoding, charset):
    message = EmailMessage()
    message.set_content("Leider müssen wir absagen.", charset=charset, cte=encoding)
    assert read_mail(bytes(message)).text == "Leider müssen wir absagen."


def test_of_a_page_its_words_are_read():
    html = "<style>p{}</style><p>We have chosen<br>another candidate.</p><script>a()</script>"
    assert read_mail(bytes(made("", html=html))).text == "We have chosen\nanother candidate."


def test_what_is_quoted_below_is_left_out_and_what_is_forwarded_is_not():
    answer = "It is a no.\n\nOn Tue, 24 Nov 2026 at 10:00, Dana Ruiz wrote:\n> Any news?\n"
    assert read_mail(bytes(made(answer))).text == "It is a no."
    assert read_pasted("> Any news?\n> Tell me.").text == "> Any news?\n> Tell me."


def test_a_folder_is_read_the_newest_first_and_no_further():
    folder = b"".join(
        b"From ana@haven.example Tue Nov 24 2026\n"
        + bytes(made(f"Mail {n}\nFrom here on\n"))
        + b"\n"
        for n in range(5)
    )
    mails = list(mails_in(folder.replace(b"\nFrom here", b"\n>From here"), most=3))
    assert [mail.text for mail in mails] == [f"Mail {n}\nFrom here on" for n in (4, 3, 2)]


@pytest.mark.parametrize(
    "head",
    [
        "From: Ana Sousa <ana@haven.example>\nDate: 24 November 2026\nTo: Dana\nSubject: News",
        "Von: Ana Sousa <ana@haven.example>\nGesendet: 24. November 2026 10:00\nBetreff: News",
        "De : Ana Sousa <ana@haven.example>\nEnvoyé : 24 novembre 2026\nObjet : News",
    ],
)
def test_a_pasted_head_is_read_in_any_language(head):
    mail = read_pasted(f"{head}\n\n{TEXT}")
    assert (mail.sender_name, mail.sender_address) == ("Ana Sousa", "ana@haven.example")
    assert (mail.subject, mail.sent_on) == ("News", datetime.date(2026, 11, 24))
    assert mail.text == TEXT


def test_bare_words_are_a_mail_too():
    assert read_pasted(TEXT) == Mail(text=TEXT)


def test_a_raw_mail_is_read_when_it_is_pasted():
    assert read_pasted(bytes(made()).decode()).sender_address == "ana@haven.example"


@pytest.mark.parametrize(
    ("subject", "name", "address", "company", "position"),
    [
        ("Your application at Haven", "", "no-reply@ashbyhq.com", "Haven", ""),
        ("News", "Haven Hiring Team", "jobs@lever.co", "Haven", ""),
        ("News", "Ana Sousa | Haven", "ana@gmail.com", "Haven", ""),
        ("News", "", "ana@haven-inn.co.uk", "Haven Inn", ""),
        ("News", "", "ana@gmail.com", "", ""),
        ("Thank you for applying to the Cook role", "", "a@haven.example", "Haven", "Cook"),
        ("Ihre Bewerbung als Köchin (m/w/d) bei Haven", "", "a@personio.de", "Haven", "Köchin"),
    ],
)
def test_company_and_job_are_named_by_subject_and_sender(subject, name, address, company, position):
    mail = Mail(subject=subject, sender_name=name, sender_address=address)
    assert (company_of(mail), position_of(mail)) == (company, position)


def test_a_company_on_record_is_known_by_its_name():
    mail = Mail(
        subject="News", text="All the best, the people of Linden Mill", sender_address="a@gmail.com"
    )
    assert company_of(mail, ["Linden", "Linden Mill", "Haven"]) == "Linden Mill"


@pytest.mark.parametrize(
    ("place", "form"),
    [
        ("https://meet.google.com/abc", "video"),
        ("+49 30 1234567", "phone"),
        ("12 Mill Lane", "on_site"),
        ("", ""),
    ],
)
def test_an_appointment_says_how_it_is_held_or_nothing(place, form):
    lines = ["DTSTART:20261203T100000Z", "SUMMARY:Interview", f"LOCATION:{place}"]
    (found,) = invitations_in(calendar(*lines).encode())
    assert found.format == form


def test_an_appointment_has_its_time_place_and_people():
    text = calendar(
        "DTSTART;TZID=America/New_York:20261203T100000",
        "DTEND;TZID=America/New_York:20261203T104500",
        "SUMMARY:Interview\\, round 2",
        "LOCATION:https://meet.google.com/abc",
        'ORGANIZER;CN="Ana Sousa":mailto:ana@haven.example',
        "ATTENDEE;CN=Wei Li;ROLE=REQ-PARTICIPANT:MAILTO:wei@haven.example",
        "ATTENDEE;CUTYPE=ROOM;CN=Blue room:mailto:room@haven.example",
    )
    (found,) = invitations_in(text.encode())
    assert (found.title, found.minutes, found.format) == ("Interview, round 2", 45, "video")
    assert found.people == (
        Person("Ana Sousa", "ana@haven.example"),
        Person("Wei Li", "wei@haven.example"),
    )
    assert found.zone("Europe/Berlin") == "America/New_York"
    assert found.wall_clock("Europe/Berlin") == datetime.datetime(2026, 12, 3, 10)


def test_a_time_in_utc_is_shown_as_the_persons_clock_shows_it():
    (found,) = invitations_in(calendar("DTSTART:20261203T100000Z", "DURATION:PT1H").encode())
    assert found.wall_clock("Europe/Berlin") == datetime.datetime(2026, 12, 3, 11)
    assert (found.minutes, found.is_floating) == (60, False)


def test_a_time_without_a_zone_is_never_one_in_utc():
    (found,) = invitations_in(calendar("DTSTART:20261203T100000").encode())
    assert found.is_floating
    assert found.wall_clock("Europe/Berlin") == datetime.datetime(2026, 12, 3, 10)
    (found,) = invitations_in(calendar("DTSTART;VALUE=DATE:20261203").encode())
    assert found.is_whole_day


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"BEGIN:VCALENDAR",
        b"\xff\xfe\x00",
        calendar().encode(),
        calendar("DTSTART:99991399T999999Z").encode(),
        calendar("DTSTART;TZID=Nowhere/Else:x").encode(),
        b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * 3000,
    ],
)
def test_a_calendar_without_an_appointment_has_none(content):
    assert invitations_in(content) == []


@given(st.binary(max_size=400), st.text(max_size=200))
@hypothesis_settings(max_examples=150)
def test_odd_mails_and_calendars_are_survived(content, words):
    for odd in (content, words.encode("utf-8", "replace"), bytes(made()) + content):
        for mail in mails_in(odd, most=3):
            assert isinstance(company_of(mail) + position_of(mail), str)
    read_pasted(f"From: {words}\nDate: {words}\nSubject: {words}\n\n{words}")
    event = words.replace("\n", "\r\n")
    for found in invitations_in(
        calendar("DTSTART:20261203T100000Z", event).encode("utf-8", "replace")
    ):
        assert isinstance(found, Invitation)


@needs_real_samples
def test_real_appointments_begin_when_they_do():
    wanted = json.loads((FOLDER / "ics/expected.json").read_text())
    for name, expected in wanted.items():
        # Without a beginning, or being two of the same without a key, there is nothing to take up.
        starts = [row.get("start_utc") or row["start_raw"] for row in expected]
        titles = {row["summary"] for row in expected if row.get("start_raw") != "None"}
        found = invitations_in((FOLDER / "ics" / name).read_bytes())
        assert {row.title for row in found} == titles, name
        # Of a zone that is only named, the wall clock is what was noted.
        in_utc = [
            "" if row.is_floating else row.starts_at.astimezone(datetime.UTC).isoformat()
            for row in found
        ]
        clocks = [str(row.starts_at.replace(tzinfo=None)) for row in found]
        texts = [
            moment if moment in starts else clock
            for moment, clock in zip(in_utc, clocks, strict=True)
        ]
        days = [text.removesuffix(" 00:00:00") for text in texts]
        assert sorted(days) == sorted(start for start in starts if start != "None"), name


@needs_real_samples
def test_real_senders_are_known():
    cases = json.loads((FOLDER / "emails/company-from-subject.json").read_text())["cases"]
    for subject, name, domain, company in cases:
        name = "" if "@" in name else name
        mail = Mail(subject=subject, sender_name=name, sender_address=f"a@{domain}")
        assert company_of(mail) == company


@pytest.mark.parametrize(
    ("subject", "name", "address", "text", "company", "position"),
    [
        (
            "Office manager job",
            "Gwen Fisk",
            "gwen@fiskjoinery.example",
            "Hello.\n\nGwen\nFisk & Son Joinery",
            "Fisk & Son Joinery",
            "Office manager",
        ),
        (
            "Update",
            "Workforce",
            "otter@notify.workhub.example",
            "Your interest in joining Otter Mills.\nJob title: Head Miller\nWhere: Bath",
            "Otter Mills",
            "Head Miller",
        ),
        (
            "Esito candidatura - Addetta Vendite",
            "Selezione Personale Fontana S.p.A.",
            "selezione@fontana.example",
            "Grazie per la candidatura.",
            "Fontana S.p.A.",
            "Addetta Vendite",
        ),
        (
            "Votre candidature",
            "Mairie de Valbois - DRH",
            "drh@mairie-valbois.example",
            "Votre candidature au poste de Responsable de la\nmédiathèque nous est parvenue.",
            "Mairie de Valbois",
            "Responsable de la médiathèque",
        ),
        (
            "Rückmeldung",
            "Sabine Holt",
            "holt@kanzlei-holt.example",
            "Wir möchten Sie als Leiterin Empfang bei uns sehen.\n\nKanzlei Holt",
            "Kanzlei Holt",
            "Leiterin Empfang",
        ),
    ],
)
def test_company_and_job_are_named_by_signature_subject_and_text(
    subject, name, address, text, company, position
):
    mail = Mail(subject=subject, sender_name=name, sender_address=address, text=text)
    assert (company_of(mail), position_of(mail)) == (company, position)


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("I have spoken to Ana Lee. They are full, she says.", "Peak Search"),
        ("I finally got hold of Ana at Haven Mills. It is not good news.", "Haven Mills"),
        ("J'ai eu un retour de Tissus Roux. Ils hésitent.", "Tissus Roux"),
        ("Después de mucho pensar, Lunaria ha elegido a otra persona.", "Lunaria"),
    ],
)
def test_an_agency_names_its_client(text, company):
    text = f"{text}\n\nKim Orr\nPeak Search"
    assert company_of(Mail("Kim Orr", "kim@peak-search.example", "Update", text=text)) == company


def test_an_employer_names_itself_whomever_it_spoke_to():
    text = "I got hold of Ana at Haven Mills. She praised you.\n\nKim\nElm Bakers"
    assert company_of(Mail("Kim Orr", "kim@elmbakers.example", "News", text=text)) == "Elm Bakers"


@pytest.mark.parametrize(
    ("sender", "text", "company"),
    [
        (
            ("Mia Voss", "jobs-381@m.personio.de"),
            "Mia Voss\nPersonalreferentin\nNord GmbH",
            "Nord GmbH",
        ),
        (
            ("Ana Ruiz", "no-reply@hire.lever.co"),
            "Best,\nAna Ruiz\nSenior Recruiter, Fern Health",
            "Fern Health",
        ),
        (
            ("Eva Falk", "e.falk@stb-falk.example"),
            "Eva Falk\nSteuerberaterin\nKanzlei Falk & Partner",
            "Kanzlei Falk & Partner",
        ),
        (
            ("Selección Mirasol", "rrhh@mirasol.example"),
            "Selección\nAseguradora Mirasol",
            "Aseguradora Mirasol",
        ),
        (
            ("Leo", "leo@voltea.example"),
            "el proceso en Voltea Energía. Has sido finalista.",
            "Voltea Energía",
        ),
        (
            ("Sylvie Perrot", "perrot@wanadoo.fr"),
            "Sylvie Perrot\nBoulangerie Maison Perrot",
            "Boulangerie Maison Perrot",
        ),
    ],
)
def test_a_company_is_named_in_full_and_not_by_who_signs(sender, text, company):
    name, address = sender
    mail = Mail(name, address, "Hello", text=f"Hello,\n\n{text}")
    assert company_of(mail) == company


def test_a_long_type_of_a_mail_does_not_hide_its_parts():
    head = "From: a@haven.example\nContent-Type: multipart/mixed; " + "x=y; " * 1000
    body = 'boundary="bb"\n\n--bb\nContent-Type: text/plain; charset=utf-8\n\nÉtudié.\n--bb--\n'
    assert read_mail((head + body).encode()).text == "Étudié."


@pytest.mark.parametrize(
    "part", ["--b\n\n\n", "--b\nContent-Type: multipart/mixed; boundary=b\n\n"]
)
def test_parts_without_end_are_not_read(part):
    head = "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nHello\n"
    mails = [(head + part * number).encode() for number in (1_000, 200_000)]
    short, long = (taken_by(partial(assert_says_hello, mail)) for mail in mails)
    assert long < short + 0.1 * slowness()


def assert_says_hello(mail: bytes) -> None:
    assert read_mail(mail).text == "Hello"
