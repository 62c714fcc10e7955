"""Looking around before signing up: an account of one's own for a day."""

import datetime

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from applications.models import Application
from documents.models import Document
from sample import accounts
from sample.accounts import make_sample_account
from sample.search import TIME_ZONE
from tests.searches import make_application

pytestmark = pytest.mark.django_db

LOOK_AROUND = reverse("sample:look_around")


@pytest.fixture
def nothing_in_it(monkeypatch):
    """Samples in which nothing is, where what is in them makes no difference."""
    monkeypatch.setattr(accounts, "build_sample", lambda user, now: None)


def sample() -> User:
    return User.objects.exclude(sample_since=None).get()


def test_the_welcome_page_offers_to_look_around_and_works_without_a_script(client):
    page = client.get(reverse("today:welcome")).text

    assert f'<form method="post" action="{LOOK_AROUND}">' in page


@pytest.mark.usefixtures("nothing_in_it")
@pytest.mark.parametrize(
    ("sent", "zone"),
    [("Europe/Berlin", "Europe/Berlin"), ("Mars/Olympus_Mons", TIME_ZONE), ("", TIME_ZONE)],
)
def test_the_sample_goes_by_the_clock_of_the_browser(client, sent, zone):
    client.post(LOOK_AROUND, {"time_zone": sent})

    assert sample().time_zone == zone


@pytest.mark.thorough
def test_every_visitor_gets_a_sample_that_nobody_else_can_enter(client):
    for number in (1, 2):
        assert client.post(LOOK_AROUND).url == reverse("today:today")

        user = User.objects.latest("pk")
        assert len(user.email.split("@")[0]) == 32
        assert user.email.endswith("@sample.invalid")
        assert not user.has_usable_password()
        assert Application.objects.for_user(user).count() == 41
        assert "Harbor Street Hospital" in client.get(reverse("today:today")).text
        assert user.sample_since
        assert timezone.now() - user.sample_since < datetime.timedelta(minutes=1)
        assert len(set(User.objects.values_list("email"))) == number
        client.logout()


def test_whoever_is_signed_in_keeps_their_own_account(signed_in, person):
    assert signed_in.post(LOOK_AROUND).url == reverse("today:today")
    assert list(User.objects.all()) == [person]


def test_where_the_operator_wants_no_samples_there_are_none(client, settings):
    settings.DEMO = False

    assert "Look around" not in client.get(reverse("today:welcome")).text
    assert client.post(LOOK_AROUND).status_code == 404
    assert not User.objects.exists()


@pytest.mark.no_database
@pytest.mark.usefixtures("nothing_in_it")
def test_one_address_can_only_look_around_so_often(client, settings):
    settings.ACCOUNT_RATE_LIMITS = settings.ACCOUNT_RATE_LIMITS | {"look_around": "1/h/ip"}
    client.post(LOOK_AROUND)
    client.logout()

    assert client.post(LOOK_AROUND).status_code == 429
    assert User.objects.count() == 1


def test_there_are_only_so_many_samples_at_once(client, monkeypatch):
    monkeypatch.setattr(accounts, "MOST", 0)

    answer = client.post(LOOK_AROUND, follow=True)

    assert "Please try again later" in answer.text
    assert not User.objects.exists()


def test_nobody_leaves_an_account_of_their_own_by_it(signed_in):
    assert signed_in.post(reverse("sample:leave")).url == reverse("today:today")
    assert signed_in.get(reverse("today:today")).status_code == 200


@pytest.mark.thorough
def test_the_command_fills_an_empty_account_in_a_second_or_two(person, capsys):
    with CaptureQueriesContext(connection) as queries:
        call_command("sample_search", "Dana@example.org")

    assert len(queries) < 4600
    assert "dana@example.org" in capsys.readouterr().out
    assert Application.objects.for_user(person).count() == 41
    person.refresh_from_db()
    assert person.sample_since is None
    assert person.letterhead.name == "Dana Ruiz"


def test_the_command_refuses_in_words_an_account_with_rows(person):
    make_application(person)

    with pytest.raises(CommandError, match="Only an empty account can be filled.*1 company"):
        call_command("sample_search", person.email)
    assert Application.objects.count() == 1
    assert not Document.objects.exists()


def test_the_command_refuses_an_address_that_nobody_has(db):
    with pytest.raises(CommandError, match="There is no account"):
        call_command("sample_search", "nobody@example.org")


def test_a_sample_that_cannot_be_built_is_removed_next_time(settings, tmp_path, client):
    shelf = tmp_path / "shelf"
    shelf.write_text("no folder")
    settings.STORAGES = settings.STORAGES | {
        "default": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": str(shelf)},
        }
    }

    assert "cannot be shown right now" in client.post(LOOK_AROUND, follow=True).text

    shelf.unlink()
    assert accounts.remove_samples(timezone.now()) == 1
    assert not User.objects.exists()


@pytest.mark.usefixtures("nothing_in_it")
def test_making_one_returns_its_user():
    assert make_sample_account() == sample()
