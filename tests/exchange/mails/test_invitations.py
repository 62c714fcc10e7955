"""From the calendar file of a mail to the interview with its people."""

import pytest

from accounts.models import Letterhead
from tests.exchange.mails.handing_in import decide, hand_in, values
from tests.exchange.mails.test_messages import calendar, made

pytestmark = pytest.mark.django_db


def test_people_written_with_the_last_name_first_become_one_person_each(signed_in, application):
    entry = calendar(
        "DTSTART:20261203T100000Z",
        'ORGANIZER;CN="Berg, Anna Dr.":mailto:anna.berg@haven.example',
        'ATTENDEE;CN="Li, Tom (ACME, London)":mailto:tom.li@acme.example',
    )
    mail = hand_in(signed_in, file=bytes(made("See you then.", calendar=entry)))
    address = decide(signed_in, mail)
    typed = values(signed_in.get(address).context["form"])
    assert typed["met"] == "Anna Berg <anna.berg@haven.example>\nTom Li <tom.li@acme.example>"

    typed["starts_at"] = str(typed["starts_at"])
    assert signed_in.post(address, typed).status_code == 302
    people = {(row.name, row.email) for row in application.rounds.get().people.all()}
    assert people == {
        ("Anna Berg", "anna.berg@haven.example"),
        ("Tom Li", "tom.li@acme.example"),
    }


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("number", "left_out"), [(13, 0), (30, 0), (31, 1), (33, 3)], ids=lambda number: str(number)
)
def test_a_panel_arrives_as_a_whole_or_the_page_says_how_many_do_not(
    signed_in, application, number, left_out
):
    panel = [f"ATTENDEE;CN=Wei {'Li' * n}:mailto:wei{n}@haven.example" for n in range(1, number)]
    entry = calendar("DTSTART:20261203T100000Z", "ORGANIZER:mailto:omar@haven.example", *panel)
    mail = hand_in(signed_in, file=entry.encode())
    assert len(mail.new_people) == number - left_out
    page = signed_in.get(mail.get_absolute_url()).text
    assert ("more than an interview has room for" in page) == bool(left_out)
    words = "1 person" if left_out == 1 else f"{left_out} people"
    assert (f"It invites {words} more than" in page) == bool(left_out)

    address = decide(signed_in, mail, application=application.pk)
    typed = values(signed_in.get(address).context["form"])
    typed["starts_at"] = str(typed["starts_at"])
    assert signed_in.post(address, typed).status_code == 302
    people = application.rounds.get().people
    assert people.count() == number - left_out
    assert people.get(name="Omar").email == "omar@haven.example"


def test_the_person_is_not_among_those_they_meet(signed_in, person, application):
    Letterhead.objects.update_or_create(
        owner=person, defaults={"name": "Dana Ruiz", "email": "dana@letters.example"}
    )
    addresses = [person.email, "dana@letters.example", "dana.ruiz@third.example", "wei@a.example"]
    entry = calendar(
        "DTSTART:20261203T100000Z", *(f"ATTENDEE:mailto:{address}" for address in addresses)
    )
    mail = hand_in(signed_in, file=entry.encode())
    assert [row["name"] for row in mail.new_people] == ["Wei"]


@pytest.mark.parametrize("method", ["REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"])
def test_an_answer_to_an_invitation_is_no_new_one(signed_in, application, method):
    entry = calendar(
        "DTSTART:20261203T100000Z",
        "SUMMARY:Interview at Haven",
        "ATTENDEE;PARTSTAT=ACCEPTED;CN=Dana:mailto:dana@example.org",
        method=method,
    )
    subject = "Accepted: Interview at Haven @ Thu 3 Dec 2026 10:00 (UTC)"
    message = made("Dana accepted this invitation.", subject=subject, calendar=entry)
    for mail in (hand_in(signed_in, file=bytes(message)), hand_in(signed_in, text=entry)):
        assert (mail.kind, mail.invitation) == ("other", {})


def test_a_sender_with_the_last_name_first_is_one_person(signed_in, application):
    message = made("We would like to invite you to an interview for the Cook role.")
    message.replace_header("From", '"Li, Tom" <tom.li@haven.example>')
    address = decide(signed_in, hand_in(signed_in, file=bytes(message)))
    assert values(signed_in.get(address).context["form"])["met"] == "Tom Li <tom.li@haven.example>"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_calendar_file_is_read_as_the_invitation_it_is(signed_in, application, encoding):
    entry = calendar(
        "DTSTART:20261203T100000Z",
        "SUMMARY:Interview at Haven – Köchin",
        "ORGANIZER;CN=Ana Sousa:mailto:ana@haven.example",
    )
    mail = hand_in(signed_in, file=entry.encode(encoding))
    assert (mail.kind, mail.subject) == ("invitation", "Interview at Haven – Köchin")
    assert (mail.company, mail.application) == ("Haven", application)
    assert mail.invitation["starts_at"] == "2026-12-03T10:00"
    assert [row["name"] for row in mail.new_people] == ["Ana Sousa"]


def two(day: int, number: int = 2) -> str:
    """A calendar file of so many appointments, a day after another."""
    events = [
        f"DTSTART:202612{day + n:02}T100000Z\r\nSUMMARY:Interview {n + 1}" for n in range(number)
    ]
    between = "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:{}@haven.example\r\n"
    rows = [between.format(n + 2) + event if n else event for n, event in enumerate(events)]
    return calendar(*rows)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (2, "It contains 1 other calendar entry, which is not filled in: 4 Dec 2026, 10:00"),
        (3, "It contains 2 other calendar entries, which are not filled in: 4 Dec 2026, 10:00; 5"),
        (8, "It contains 7 other calendar entries, which are not filled in: 4 Dec 2026, 10:00; 5"),
    ],
)
def test_the_page_says_that_there_is_another_appointment(signed_in, application, number, words):
    message = made("See you then.", calendar=two(3, number))
    message.add_attachment(two(3, number).encode() + b"\r\n", maintype="text", subtype="calendar")
    mail = hand_in(signed_in, file=bytes(message))
    assert mail.invitation["starts_at"] == "2026-12-03T10:00"
    page = " ".join(signed_in.get(mail.get_absolute_url()).text.split())
    assert words in page
    assert ("10:00 …" in page) == (number == 8)


def test_of_a_single_appointment_in_two_files_no_other_is_told(signed_in, application):
    message = made("See you then.", calendar=two(3, 1))
    message.add_attachment(two(3, 1).encode() + b"\r\n", maintype="text", subtype="calendar")
    mail = hand_in(signed_in, file=bytes(message))
    assert mail.invitation["number_of_others"] == 0
    assert "which" not in signed_in.get(mail.get_absolute_url()).text.partition("calendar entry")[2]
