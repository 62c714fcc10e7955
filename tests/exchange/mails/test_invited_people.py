"""Who is on an invitation, and what is nobody."""

import pytest

from exchange.mails.invitations import Person, invitations_in
from tests.exchange.mails.test_messages import calendar

pytestmark = pytest.mark.no_database


def invited(*lines: str) -> list[Person]:
    (found,) = invitations_in(calendar("DTSTART:20261203T100000Z", *lines).encode())
    return list(found.people)


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("ATTENDEE;CN=omar@acme.example:mailto:omar@acme.example", "Omar"),
        ("ATTENDEE;CN='Omar.Ruiz@acme.example':mailto:omar@acme.example", "Omar Ruiz"),
        ("ATTENDEE:mailto:omar@acme.example", "Omar"),
        ("ORGANIZER;CN=Ana Sousa <ana@acme.example>:mailto:omar@acme.example", "Ana Sousa"),
        ("ORGANIZER;CN=Ana Sousa:mailto:omar@acme.example", "Ana Sousa"),
    ],
)
def test_whoever_has_only_an_address_for_a_name_is_named_by_it(line, person):
    assert invited(line) == [Person(person, "omar@acme.example")]


def test_a_number_in_an_address_is_no_part_of_the_name():
    line = "ATTENDEE:mailto:omar_de-la.ruiz2+jobs@acme.example"
    assert [person.name for person in invited(line)] == ["Omar De La Ruiz"]


@pytest.mark.parametrize(
    "line",
    [
        "ORGANIZER;CN=Interviews:mailto:c_188a@group.calendar.google.com",
        "ATTENDEE;CN=Berlin 4:mailto:c_188a@resource.calendar.google.com",
        "ORGANIZER;CN=Calendly:mailto:no-reply@calendly.example",
        "ORGANIZER:mailto:noreply@acme.example",
        "ORGANIZER;CN=Acme:MAILTO:do-not-reply+77@acme.example",
        "ATTENDEE;CN=jobs@acme.example:mailto:jobs@acme.example",
        "ATTENDEE:mailto:room-4@acme.example",
        "ATTENDEE:mailto:3f29a01c77e5@acme.example",
        "ATTENDEE;CUTYPE=ROOM;CN=omar@acme.example:mailto:omar@acme.example",
    ],
)
def test_calendars_programs_and_rooms_are_nobody(line):
    assert invited(line) == []
