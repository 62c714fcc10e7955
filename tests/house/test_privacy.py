"""Nobody reaches another person's rows: every keyed address of the product is tried."""

import itertools

import pytest
from django.apps import apps
from django.urls import reverse
from django.utils import timezone

from applications.models import SavedView
from exchange.models import CalendarToken
from letters.writing import come_second
from tests.addresses import OURS, every_address
from tests.documents.files import keep_cv
from tests.searches import DAY, edit, make_near_miss, make_template

pytestmark = pytest.mark.django_db

# The address of a feed is its own key: tests/exchange/test_subscription.py.
OPEN_TO_ALL = {"today:welcome", "exchange:calendar_feed"}
# They lead on to a page before signing in: tests/accounts/test_admission.py, test_failed_mail.py.
BEFORE_SIGNING_IN = {"accounts:invitation", "accounts:send_again", "accounts:start_again"}


ALL = sorted((one.name, tuple(dict(one.keys))) for one in every_address() if one.is_ours)
KEYED = [(name, keys) for name, keys in ALL if any(key.endswith("_id") for key in keys)]


@pytest.fixture
def keys(person) -> dict:
    """One row of each noun, by the name its key has in addresses. A new noun is added here."""
    application = make_near_miss(person)
    first = application.rounds.get(number=1)
    edit(first, on=DAY, starts_at=timezone.now())
    letter = come_second(application, on=DAY)
    enclosed = keep_cv(person).enclose_with(application, on=DAY)
    return {
        "application_id": application.pk,
        "company_id": application.company_id,
        "contact_id": letter.recipient_id,
        "round_id": first.pk,
        "letter_id": letter.pk,
        "verdict_id": application.verdicts.get().pk,
        "document_id": enclosed.document_id,
        "enclosed_id": enclosed.pk,
        "revision_id": letter.revisions.get().pk,
        "template_id": make_template(person).pk,
        "note_id": application.dated_notes.create(text="Parking", happened_on=DAY).pk,
        "event_id": application.events.moves().last().pk,
        "fact": "pay",
        "view_id": SavedView.objects.create(owner=person, name="Mine", query="stage=offer").pk,
        "reminder_id": application.reminders.create(owner=person, text="Ring", due_on=DAY).pk,
        "number": 1,
        "token": CalendarToken.objects.make(person),
    }


def test_the_walk_finds_the_product():
    assert len(KEYED) > 15
    assert {name.split(":")[0] for name, _ in ALL} == set(OURS)


@pytest.mark.parametrize(("name", "wanted"), KEYED, ids=[name for name, _ in KEYED])
def test_a_stranger_does_not_find_another_persons_rows(client, keys, stranger, name, wanted):
    client.force_login(stranger)
    address = reverse(name, kwargs={key: keys[key] for key in wanted})

    answers = {client.get(address).status_code, client.post(address).status_code}

    # 405 where the page takes only one of the two; it is answered before any row is looked for.
    assert answers <= {404, 405}
    assert 404 in answers


@pytest.mark.parametrize(("name", "wanted"), KEYED, ids=[name for name, _ in KEYED])
def test_the_owner_finds_them_so_that_the_stranger_was_really_refused(
    client, keys, person, name, wanted
):
    client.force_login(person)
    address = reverse(name, kwargs={key: keys[key] for key in wanted})

    answer = client.get(address)
    if answer.status_code == 405:
        answer = client.post(address)
    answer.close()

    assert answer.status_code in (200, 302, 422)


@pytest.mark.no_database
@pytest.mark.parametrize(("name", "wanted"), ALL, ids=[name for name, _ in ALL])
def test_every_page_asks_for_a_sign_in(client, keys, name, wanted):
    address = reverse(name, kwargs={key: keys[key] for key in wanted})

    for answer in (client.get(address), client.post(address)):
        if name in OPEN_TO_ALL:
            assert answer.status_code in (200, 405)
        elif name in BEFORE_SIGNING_IN:
            assert answer.status_code in (302, 405)
        else:
            assert answer.status_code == 302
            assert answer.url.startswith(reverse("account_login"))


def every_row() -> dict:
    models = [model for app in OURS for model in apps.get_app_config(app).get_models()]
    return {
        model.__name__: list(model._default_manager.order_by("pk").values()) for model in models
    }


def test_a_stranger_changes_nothing_by_trying(client, keys, stranger):
    client.force_login(stranger)
    before = every_row()
    for (name, wanted), data in itertools.product(KEYED, ({}, {"stage": "offer", "body": "x"})):
        client.post(reverse(name, kwargs={key: keys[key] for key in wanted}), data)

    assert len(before["Letter"]) == len(before["Verdict"]) == 1
    assert every_row() == before


def test_no_cache_stores_what_only_the_person_signed_in_may_see(client, keys, person):
    client.force_login(person)
    allauths = ("account_email", "account_change_password", "mfa_index", "usersessions_list")
    addresses = [reverse(name) for name in allauths] + ["/nowhere/"]
    addresses += [reverse(name, kwargs={key: keys[key] for key in wanted}) for name, wanted in ALL]
    stored = []
    for address in addresses:
        answer = client.get(address)
        b"".join(answer)
        if not {"private", "no-store"} <= set(answer.get("Cache-Control", "").split(", ")):
            stored.append(address)

    # A calendar program asks again each time, and is told when nothing is new.
    assert stored == [reverse("exchange:calendar_feed", args=[keys["token"]])]


def test_pages_that_are_open_to_all_may_be_stored(client):
    assert "Cache-Control" not in client.get(reverse("today:welcome"))
