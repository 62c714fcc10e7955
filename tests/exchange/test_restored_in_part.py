"""What an archive lacks, or has in a form that cannot be read, breaks no page afterwards."""

import json
from collections.abc import Iterator

import pytest
from django.urls import reverse

from applications.models import Application
from exchange.archive import rows_path
from exchange.archive.reading import Restoring
from letters.models import Letter
from records.nouns import Noun, all_nouns
from tests.addresses import every_address, ways_to
from tests.conftest import make_person
from tests.exchange.archives import archive, changed, rows_in
from tests.forms import undone
from tests.records import make_record

pytestmark = pytest.mark.django_db
UNREADABLE = 1.5  # no field holds such a number


@pytest.fixture
def content(person):
    make_record(person)
    return archive(person)


@pytest.fixture
def empty(db):
    return make_person("empty@example.org", "Dana Ruiz")


def lines(rows: list[dict]) -> bytes:
    return b"\n".join(json.dumps(row).encode() for row in rows)


def restore(user, content, **rows: list[dict]) -> None:
    """The archive with these rows of some nouns in place of its own, into the account of `user`."""
    members = {rows_path(name): lines(several) for name, several in rows.items()}
    Restoring(user, changed(content, **members)).write()


@pytest.mark.thorough
@pytest.mark.parametrize("says", ["it ended", "it runs"])
def test_an_application_ends_as_the_ending_that_came_with_it_says(content, client, empty, says):
    rows = rows_in(content)
    lifted = [row for row in rows["verdict"] if row["reopened_on"]]
    (standing,) = [row for row in rows["verdict"] if row not in lifted]
    if says == "it ended":
        restore(empty, content, verdict=lifted)
        expected = {""}
    else:
        running = [row | {"ended_as": ""} for row in rows["application"]]
        restore(empty, content, application=running)
        expected = {"", standing["kind"]}

    mine = Application.objects.for_user(empty)
    assert {row.ended_as for row in mine} == expected
    assert all(row.ended_as == (row.verdict.kind if row.verdict else "") for row in mine)
    client.force_login(empty)
    for page in ("today:today", "applications:board", "near_misses:near_misses"):
        assert client.get(reverse(page)).status_code == 200


def test_letters_whose_drafts_cannot_be_read_open(content, client, empty):
    letters = [row | {"drafted": UNREADABLE} for row in rows_in(content)["letter"]]
    restore(empty, content, letter=letters)

    client.force_login(empty)
    restored = list(Letter.objects.for_user(empty))
    assert {row.body for row in restored} == {row["body"] for row in letters}
    assert any(not row.is_frozen for row in restored)
    for letter in restored:
        assert letter.body[:20] in client.get(letter.get_absolute_url()).text
        answer = client.post(reverse("letters:redraft", args=[letter.pk]), {"as_it_is": "1"})
        assert answer.status_code == 302
        assert set(letter.body.split()) <= set(Letter.objects.get(pk=letter.pk).body.split())


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("kind", "details"),
    [
        ("moved", {"from": "nowhere", "to": "applied"}),
        ("moved", {"from": "saved", "to": None}),
        ("round_changed", {"number": 1, "act": "x"}),
        ("round_changed", {"number": 1, "act": "x", "outcome": "passed", "was": "planned"}),
        ("round_changed", {"number": 1, "act": "x", "round": 1, "outcome": "passed", "was": "?"}),
    ],
)
def test_a_line_that_could_not_be_taken_back_is_left_out(content, empty, kind, details):
    def left_out(events: list[dict]) -> int:
        archived = changed(content, **{rows_path("event"): lines(events)})
        notes = Restoring(empty, archived).report.notes
        return sum(count for text, count in notes.items() if "details are incomplete" in text)

    events = rows_in(content)["event"]
    line = events[-1] | {"key": 999_999, "kind": kind, "details": details}
    assert (left_out(events), left_out([*events, line])) == (0, 1)


def lacking(rows: dict[str, list[dict]]) -> Iterator[tuple[str, dict[str, list[dict]]]]:
    """Each kind of row lost, and then each with nothing but what it cannot be without."""
    for noun in all_nouns():
        yield f"no {noun.name}", {noun.name: []}
        yield f"bare {noun.name}", {noun.name: [bare(noun, row) for row in rows[noun.name]]}


def bare(noun: Noun, row: dict) -> dict:
    may_be_empty = {
        column.name for column in noun.fields if column.null or column.blank or column.has_default()
    }
    return {name: UNREADABLE if name in may_be_empty else value for name, value in row.items()}


@pytest.mark.slow
def test_whatever_an_archive_lacks_every_page_opens(content, client, empty):
    pages = [page for page in every_address() if page.is_ours and page.name != "accounts:language"]
    client.raise_request_exception = False
    broken = []
    for what, rows in lacking(rows_in(content)):
        with undone():
            restore(empty, content, **rows)
            for page in pages:
                client.force_login(empty)
                for address, _row in ways_to(page, empty):
                    answer = client.get(address)
                    answer.getvalue()
                    broken += [(what, address)] if answer.status_code >= 500 else []
                    if answer.status_code == 405:
                        break

    assert broken == []
