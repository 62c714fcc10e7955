"""Nobody reaches another person's rows: every keyed address of the product is tried."""

import ast
import re

import pytest
from django.apps import apps
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection
from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone

from applications.models import SavedView
from exchange.archive.streaming import zipped
from exchange.archive.writing import archive_of
from exchange.mails.message import Mail
from exchange.mails.proposing import propose
from exchange.models import CalendarToken
from letters.beginning import come_second
from practice.models import Question
from records.bin import put_into_bin
from records.models import SetAsideFile
from records.storage import new_path
from tests.addresses import OURS, every_address, owned_models
from tests.documents.files import keep_cv
from tests.exchange.importing.lists import make_import
from tests.forms import undone
from tests.house.test_house import ROOT, tracked
from tests.searches import (
    DAY,
    edit,
    make_near_miss,
    make_story,
    make_template,
    write_debrief,
)

pytestmark = pytest.mark.django_db

# The address of a feed is its own key: tests/exchange/test_subscription.py.
OPEN_TO_ALL = {
    "exchange:calendar_feed",
    "manifest",
    "today:privacy",
    "robots",
    "security_contact",
    "today:welcome",
}
# Another token than their own opens nothing: tests/today/test_digest.py.
BY_ITS_OWN_TOKEN = {"today:stop_digest"}
# They lead on before signing in: tests/accounts/test_admission.py, test_failed_mail.py, and
# tests/sample/test_looking_around.py.
BEFORE_SIGNING_IN = {
    "accounts:invitation",
    "accounts:send_again",
    "accounts:start_again",
    "sample:look_around",
}


ALL = sorted(
    (address.name, tuple(dict(address.keys))) for address in every_address() if address.is_ours
)
KEYED = [(name, keys) for name, keys in ALL if any(key.endswith("_id") for key in keys)]


def waiting_archive(person) -> SetAsideFile:
    """An archive of theirs that they have uploaded and not restored yet."""
    content = b"".join(zipped(archive_of(person)))
    path = default_storage.save(new_path(), ContentFile(content))
    return SetAsideFile.objects.create(owner=person, file=path, size=len(content))


@pytest.fixture
def keys(person) -> dict:
    """One row of each noun, by the name its key has in addresses. A new noun is added here."""
    waiting = waiting_archive(person)
    application = make_near_miss(person, link="https://jobs.example.org/7")
    first, second = application.rounds.order_by("number")
    edit(first, on=DAY, starts_at=timezone.now())
    locked = write_debrief(second)
    letter = come_second(application, on=DAY)
    (mail,), _ = propose(person, [Mail(text="Let's schedule a call.")])
    mail.decide(kind=mail.kind, application=application)
    enclosed = keep_cv(person).enclose_with(application, on=DAY)
    return {
        "application_id": application.pk,
        "company_id": application.company_id,
        "contact_id": letter.recipient_id,
        "round_id": first.pk,
        "participation_id": first.participations.first().pk,
        "letter_id": letter.pk,
        "verdict_id": application.verdicts.get().pk,
        "document_id": enclosed.document_id,
        "enclosed_id": enclosed.pk,
        "revision_id": letter.revisions.get().pk,
        "template_id": make_template(person).pk,
        "note_id": application.dated_notes.create(text="Parking", happened_on=DAY).pk,
        "event_id": application.events.moves().last().pk,
        "fact": "pay",
        "import_id": make_import(person).pk,
        "view_id": SavedView.objects.create(owner=person, name="Mine", query="stage=offer").pk,
        "reminder_id": application.reminders.create(owner=person, text="Ring", due_on=DAY).pk,
        "debrief_id": locked.pk,
        "story_id": make_story(person).pk,
        "question_id": Question.objects.for_user(person).first().pk,
        "asking_id": write_debrief(first).askings.first().pk,
        "item_id": put_into_bin(application.dated_notes.create(text="Rota", happened_on=DAY)).pk,
        "file_id": waiting.pk,
        "table": "people",
        "number": 1,
        "mail_id": mail.pk,
        "token": CalendarToken.objects.make(person),
    }


def test_the_walk_finds_the_product():
    assert len(KEYED) > 15
    assert {name.split(":")[0] for name, _ in ALL} == set(OURS)


def addresses(names: list[tuple], keys: dict) -> list[tuple[str, str]]:
    """Those names, each with its address."""
    return [
        (name, reverse(name, kwargs={key: keys[key] for key in wanted})) for name, wanted in names
    ]


@pytest.mark.thorough
def test_a_stranger_does_not_find_another_persons_rows(client, keys, stranger):
    client.force_login(stranger)
    answers = {
        name: {client.get(address).status_code, client.post(address).status_code}
        for name, address in addresses(KEYED, keys)
    }

    # 405 where the page takes only one of the two; it is answered before any row is looked for.
    right = ({404}, {404, 405})
    assert {name: found for name, found in answers.items() if found not in right} == {}


@pytest.mark.thorough
def test_the_owner_finds_them_so_that_the_stranger_was_really_refused(client, keys, person):
    client.force_login(person)
    answers = {}
    for name, address in addresses(KEYED, keys):
        with undone():
            answer = client.get(address)
            if answer.status_code == 405:
                answer = client.post(address)
            answer.getvalue()  # Lets go of a file.
            answers[name] = answer.status_code

    assert {name: found for name, found in answers.items() if found not in (200, 302, 422)} == {}


def is_right_before_signing_in(name: str, answer) -> bool:
    if name in BY_ITS_OWN_TOKEN:
        return answer.status_code == 404
    if name in OPEN_TO_ALL:
        return answer.status_code in (200, 405)
    if name in BEFORE_SIGNING_IN:
        return answer.status_code in (302, 405)
    return answer.status_code == 302 and answer.url.startswith(reverse("account_login"))


MANAGERS = {"objects", "_default_manager", "_base_manager"}
# What finds rows of whoever they are. A row that is made belongs to what it is made beside.
FINDING = {name for name in dir(QuerySet) if not name.startswith("_")} - {
    *("none", "create", "get_or_create"),
}


def unscoped(text: str) -> list[str]:
    """Where rows that somebody owns are looked for among everybody's, as "line: Model.filter"."""
    names, found = {model.__name__ for model in owned_models()}, []
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Attribute(ast.Attribute(ast.Name(model), manager), method):
                if model in names and manager in MANAGERS and method in FINDING:
                    found.append(f"{node.lineno}: {model}.{method}")
            case ast.Call(ast.Name("get_object_or_404" | "get_list_or_404"), [ast.Name(model), *_]):
                found += [f"{node.lineno}: {model}"] if model in names else []
    return found


@pytest.mark.no_database
def test_views_and_forms_look_for_rows_among_those_of_the_person_alone():
    is_one = re.compile(r"(?:views|forms)(?:/\w+)?\.py")
    paths = [path.relative_to(ROOT) for app in OURS for path in tracked(f"{app}/*.py")]
    read = {path: (ROOT / path).read_text() for path in paths}
    pages = {
        path.as_posix(): text
        for path, text in read.items()
        if is_one.fullmatch("/".join(path.parts[1:]))
    }
    assert len(pages) > 60
    assert {path: found for path, text in pages.items() if (found := unscoped(text))} == {}


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Company.objects.filter(pk__in=keys)", ["1: Company.filter"]),
        ("get_object_or_404(Letter, pk=key)", ["1: Letter"]),
        ("rows = Note._base_manager.all()", ["1: Note.all"]),
        ("Company.objects.for_user(user).filter(pk__in=keys)", []),
        ("get_object_or_404(Letter.objects.for_user(user), pk=key)", []),
        ("User.objects.filter(pk=key)", []),
        ("application.letters.filter(pk=key)", []),
    ],
)
def test_a_look_among_everybodys_rows_is_found(text, found):
    assert unscoped(text) == found


@pytest.mark.thorough
@pytest.mark.no_database
def test_every_page_asks_for_a_sign_in(client, keys):
    wrong = []
    for name, address in addresses(ALL, keys):
        for ask in (client.get, client.post):
            client.cookies.clear()  # Looking around signs in.
            answer = ask(address)
            if not is_right_before_signing_in(name, answer):
                wrong.append((name, answer.status_code))

    assert wrong == []


def every_row() -> dict[str, list[tuple]]:
    """By model, straight from the tables: walks ask for it hundreds of times."""
    models = [model for app in OURS for model in apps.get_app_config(app).get_models()]
    return {model.__name__: _rows(model._meta) for model in models}


def _rows(options) -> list[tuple]:
    table, key = map(connection.ops.quote_name, (options.db_table, options.pk.column))
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {table} ORDER BY {key}")  # noqa: S608
        return cursor.fetchall()


@pytest.mark.thorough
def test_a_stranger_changes_nothing_by_trying(client, keys, stranger):
    client.force_login(stranger)
    before = every_row()
    for _, address in addresses(KEYED, keys):
        for data in ({}, {"stage": "offer", "body": "x"}):
            client.post(address, data)

    assert len(before["Letter"]) == len(before["Verdict"]) == 1
    assert every_row() == before


@pytest.mark.thorough
@pytest.mark.no_database
def test_no_cache_stores_what_only_the_person_signed_in_may_see(client, keys, person):
    client.force_login(person)
    allauths = ("account_email", "account_change_password", "mfa_index", "usersessions_list")
    own = [address for _, address in addresses(ALL, keys)]
    stored = []
    for address in [*map(reverse, allauths), "/nowhere/", *own]:
        answer = client.get(address)
        b"".join(answer)
        if not {"private", "no-store"} <= set(answer.get("Cache-Control", "").split(", ")):
            stored.append(address)

    # A calendar program asks again each time, and is told when nothing is new.
    assert stored == [reverse("exchange:calendar_feed", args=[keys["token"]])]


def test_pages_that_are_open_to_all_may_be_stored(client):
    assert "Cache-Control" not in client.get(reverse("today:welcome"))
