"""What is shown can be deleted, whatever hangs on it, and the pages that mention it still open.

Which addresses delete is found by trying every one that takes the key of a row.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from operator import attrgetter

import pytest
from django.db import connection, transaction

from tests.addresses import every_address, owned_models, ways_to
from tests.records import make_record

pytestmark = pytest.mark.django_db

KEYED = sorted(
    (address for address in every_address() if address.is_ours and address.rows),
    key=attrgetter("name"),
)
PLAIN = sorted(
    (address for address in every_address() if address.is_ours and not address.keys),
    key=attrgetter("name"),
)
# What no page deletes by itself, and why that is right.
WITHOUT_AN_ADDRESS = {
    "SetAsideFile": "it goes with its item of the bin",
    "Entry": "search follows the rows it was read from",
    "Letterhead": "it can be emptied, and goes with the account",
    "Participation": "a person is taken off on the page of the round",
    "Revision": "the history of a letter goes with the letter",
    "Tag": "it is shown where it is used, and taken off there",
    "SentForm": "no page shows it, and the clock forgets it",
    "Verdict": "an ending is lifted, and stays on the timeline",
    "Answer": "the history of a question goes with the question",
    "Attempt": "what was practised goes with the question",
    "Competence": "it is shown where it is used, and taken off there",
    "Preparation": "it can be emptied, and goes with its interview",
    "Promise": "it goes with its debrief, and its reminder by itself",
    "Wording": "it goes with its question",
    "RematchSheet": "it goes with the application; its words can be emptied",
    "JobAdWatch": "it has no key: the page of its application ends it",
    "CalendarEntry": "it only counts the editions of what a calendar shows",
    "CalendarToken": "it has no key: the page of the subscription ends it",
    "Connection": "the whole list goes with one press",
    "ImportedRow": "it tells what became of a row, and goes with its import",
}


@pytest.fixture
def client(person, signed_in):
    make_record(person)
    signed_in.raise_request_exception = False
    return signed_in


def rows_of(model, person) -> list:
    return list(model.objects.for_user(person).order_by("pk"))


def pages(client, person) -> dict[str, str]:
    """The text of every page that opens, by its address."""
    answers = {}
    for address in PLAIN + KEYED:
        for page, _ in ways_to(address, person):
            answers[page] = answer = client.get(page)
            answer.getvalue()  # lets go of a file
            if answer.status_code == 405:
                break
    assert [page for page, answer in answers.items() if answer.status_code >= 500] == []
    opened = {
        page: answer
        for page, answer in answers.items()
        if answer["Content-Type"][:9] == "text/html"
    }
    return {page: answer.text for page, answer in opened.items() if answer.status_code == 200}


def pages_with(texts: dict[str, str], links: list[str]) -> list[str]:
    return [page for page, text in texts.items() if any(link in text for link in links)]


def undone(press):
    """What `press` answers, asked within a transaction that is then rolled back."""
    with transaction.atomic():
        answer = press()
        transaction.set_rollback(True)
    return answer


@dataclass(frozen=True)
class Press:
    """What came of a plain press on the button at `address`, and which of `pages` opens no more."""

    address: str
    status: int
    deletes: bool
    broken: list[str]


def press(client, address: str, row, pages: Callable[[], list[str]]) -> Press:
    status = client.post(address).status_code
    if status >= 500:
        return Press(address, status, deletes=False, broken=[])
    connection.check_constraints()
    deletes = not type(row)._default_manager.filter(pk=row.pk).exists()
    statuses = {page: client.get(page).status_code for page in pages()} if deletes else {}
    return Press(address, status, deletes, [page for page, code in statuses.items() if code >= 500])


def test_the_record_holds_every_noun(client, person):
    assert [model.__name__ for model in owned_models() if not rows_of(model, person)] == []


@pytest.mark.thorough
def test_every_noun_can_be_deleted_whatever_hangs_on_it(client, person, logged_errors):
    presses = [(address, *way) for address in KEYED for way in ways_to(address, person)]
    links, deleting, failed = defaultdict(list), defaultdict(set), []
    for _, address, row in presses:
        links[row].append(address)
    shown = pages(client, person)
    without_button = set()
    for way, address, row in presses:
        if way in without_button:
            continue
        mention = partial(pages_with, shown, links[row])
        done = undone(partial(press, client, address, row, mention))
        if done.status >= 500 or done.broken:
            failed.append(done)
        if done.status == 405:
            without_button.add(way)
        if done.deletes:
            deleting[type(row).__name__].add(way.name)

    logged_errors.clear()
    assert failed == []
    nouns = {model.__name__ for model in owned_models()}
    assert nouns - set(deleting) == set(WITHOUT_AN_ADDRESS)


def test_an_account_goes_with_everything_in_it(client, person):
    person.delete()
    connection.check_constraints()

    assert [model.__name__ for model in owned_models() if model._default_manager.exists()] == []
