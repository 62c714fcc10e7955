"""What is understood of ads and invitations that somebody pastes with all that stands around them.

All were written by somebody who had not seen the rules, with what a careful reader would find in
them (`a | b` where either is right): half `a` was read while the rules were made, half `b` and then
`c` only after they were measured once. No firm and nobody in them is real.
"""

import datetime
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from exchange.mails.appointments import appointment_in, particulars_in
from exchange.mails.kinds import MailKind
from exchange.mails.message import read_pasted
from exchange.mails.proposing import guess_of
from exchange.postings.reading import read_text

pytestmark = pytest.mark.no_database
FOLDER = Path(__file__).with_name("pasted")
TODAY = datetime.date(2026, 12, 1)
# What was reached, of 15, 15 and 10; of the people, of 28, 23 and 20.
PAGES = {
    "a": {"title": 15, "company": 15, "place": 15},
    "b": {"title": 15, "company": 15, "place": 13},
    "c": {"title": 10, "company": 10, "place": 8},
}
MAILS = {
    "a": {"kind": 13, "starts_at": 15, "way": 12, "place": 14, "person": 25, "role": 24},
    "b": {"kind": 15, "starts_at": 14, "way": 12, "place": 11, "person": 19, "role": 18},
    "c": {"kind": 10, "starts_at": 10, "way": 9, "place": 10, "person": 17, "role": 17},
}

# A field, what may be found, and what was.
Reading = tuple[str, set[str], str]


def pieces_of(file: str) -> Iterator[tuple[str, list[tuple[str, str]], str]]:
    """Each text with its name, and the fields that it is to be read as."""
    for piece in re.split(r"^=== ", (FOLDER / file).read_text(), flags=re.MULTILINE)[1:]:
        head, _, text = piece.partition("\n---\n")
        name, *lines = head.splitlines()
        fields = [line.partition(":")[::2] for line in lines]
        yield name, [(field, value.strip()) for field, value in fields], text


def either(value: str) -> set[str]:
    return {part.strip().casefold() for part in value.split("|")}


def readings_of_page(fields: list[tuple[str, str]], text: str) -> Iterator[Reading]:
    found = read_text(text)
    for field, value in fields:
        yield field, either(value), getattr(found, field)


def readings_of_mail(fields: list[tuple[str, str]], text: str) -> Iterator[Reading]:
    mail = read_pasted(text)
    kind = guess_of(mail, None).kind
    kinds = {str(MailKind.INVITATION), str(MailKind.CANCELLATION)}
    yield "kind", kinds, "" if kind == MailKind.OTHER else str(kind)
    meeting = appointment_in(mail, "Europe/Berlin", TODAY)
    meeting = meeting or appointment_in(mail, "Europe/Berlin", TODAY, is_moved=True)
    particulars = particulars_in(mail)
    found = {
        "starts_at": meeting.starts_at.isoformat()[:16] if meeting else "",
        "way": str(meeting.format if meeting else particulars.way).replace("on_site", "onsite"),
        "place": particulars.place,
    }
    for field, value in fields:
        if field != "person":
            yield field, either(value), found[field]
    yield from readings_of_people(
        [value for field, value in fields if field == "person"], particulars
    )


def readings_of_people(people: list[str], particulars) -> Iterator[Reading]:
    left = {person.name.casefold(): person for person in particulars.people}
    for person in people:
        names, _, roles = person.partition("::")
        name = next(iter(either(names) & set(left)), "")
        yield "person", either(names), name
        if name:
            yield "role", either(roles), left.pop(name).role
    for name in left:
        yield "person", {""}, name


def measured(file: str, readings_of) -> SimpleNamespace:
    right: Counter[str] = Counter()
    wrong = []
    for name, fields, text in pieces_of(file):
        for field, wanted, found in readings_of(fields, text):
            is_right = found.casefold() in wanted
            right[field] += is_right
            wrong += [(name, field, found)] if found and not is_right else []
    return SimpleNamespace(right=right, wrong=wrong)


@pytest.mark.parametrize("part", PAGES)
def test_a_pasted_page_tells_the_job_who_offers_it_and_where(part):
    result = measured(f"pages_{part}.txt", readings_of_page)
    assert result.wrong == []
    assert {field: result.right[field] for field in PAGES[part]} == PAGES[part]


@pytest.mark.parametrize("part", MAILS)
def test_a_pasted_invitation_tells_when_how_where_and_whom_one_meets(part):
    result = measured(f"mails_{part}.txt", readings_of_mail)
    assert result.wrong == []
    assert {field: result.right[field] for field in MAILS[part]} == MAILS[part]
