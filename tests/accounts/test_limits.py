"""Limits on sign-in count visitors and accounts, never the proxy between them."""

import pytest
from allauth.account.models import EmailAddress
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.core import mail
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from accounts.models import User
from tests.conftest import make_person

pytestmark = pytest.mark.django_db

PASSWORD = "quiet-desk-by-the-window"
PROXY, CLASSROOM, ELSEWHERE = "10.0.0.2", "203.0.113.7", "198.51.100.20"
TOO_MANY = "Too many failed tries"


@pytest.fixture(autouse=True)
def _nothing_counted_yet():
    cache.clear()


@pytest.fixture
def behind_proxy(settings):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1


def sign_in(email, password=PASSWORD, *, address=PROXY, forwarded=None, client=None):
    headers = {"x-forwarded-for": forwarded} if forwarded else {}
    form = {"login": email, "password": password}
    return (client or Client()).post(
        reverse("account_login"), form, headers=headers, REMOTE_ADDR=address
    )


def exhaust(forwarded: str | None = None, address: str = PROXY) -> None:
    """Guess until the address, not an account, is refused."""
    for number in range(60):
        sign_in(f"nobody{number}@example.org", "wrong", forwarded=forwarded, address=address)
    refused = sign_in("nobody@example.org", "wrong", forwarded=forwarded, address=address)
    assert TOO_MANY in refused.content.decode()


@pytest.mark.usefixtures("behind_proxy")
def test_who_guesses_behind_a_proxy_keeps_nobody_else_out(person):
    exhaust(ELSEWHERE)

    assert sign_in(person.email, forwarded=CLASSROOM).status_code == 302
    assert TOO_MANY in sign_in(person.email, forwarded=ELSEWHERE).content.decode()


@pytest.mark.usefixtures("behind_proxy")
def test_a_forged_header_behind_a_proxy_makes_nobody_another_visitor(person):
    """The proxy writes the address it sees behind whatever the visitor sent."""
    for number in range(60):
        sign_in(f"n{number}@example.org", "wrong", forwarded=f"192.0.2.{number}, {ELSEWHERE}")

    refused = sign_in(person.email, forwarded=f"192.0.2.99, {ELSEWHERE}")
    assert TOO_MANY in refused.content.decode()
    assert sign_in(person.email, forwarded=f"{ELSEWHERE}, {CLASSROOM}").status_code == 302


def test_without_a_proxy_the_header_counts_for_nothing(person):
    for number in range(60):
        forwarded = f"192.0.2.{number}"
        sign_in(f"n{number}@example.org", "wrong", address=ELSEWHERE, forwarded=forwarded)

    refused = sign_in(person.email, address=ELSEWHERE, forwarded=CLASSROOM)
    assert TOO_MANY in refused.content.decode()
    assert sign_in(person.email, address=CLASSROOM).status_code == 302


@pytest.mark.usefixtures("behind_proxy")
def test_forty_people_behind_one_address_sign_in_within_a_minute(db):
    people = [make_person(f"p{number}@example.org", f"P {number}") for number in range(40)]
    for number, person in enumerate(people):
        if number % 2:
            sign_in(person.email, "mistyped", forwarded=CLASSROOM)

    answers = [sign_in(person.email, forwarded=CLASSROOM).status_code for person in people]
    assert answers == [302] * 40


def test_forty_people_behind_one_address_sign_up_within_a_minute(db):
    for number in range(40):
        form = {"email": f"new{number}@example.org", "password1": PASSWORD}
        answer = Client().post(reverse("account_signup"), form, REMOTE_ADDR=CLASSROOM)
        assert answer.status_code == 302, number

    assert User.objects.count() == 40


def test_an_account_takes_five_wrong_passwords_from_wherever_they_come(person, stranger):
    for number in range(5):
        sign_in(person.email, "wrong", address=f"192.0.2.{number}")

    assert TOO_MANY in sign_in(person.email, address=CLASSROOM).content.decode()
    assert sign_in(stranger.email, address="192.0.2.1").status_code == 302


def test_an_account_takes_five_wrong_passwords_under_whatever_name_the_site_is_asked(person):
    for number in range(5):
        client = Client(headers={"host": f"testserver:{number + 1}"})
        sign_in(person.email, "wrong", address=f"192.0.2.{number}", client=client)

    client = Client(headers={"host": "testserver.:7"})
    assert TOO_MANY in sign_in(person.email, client=client).content.decode()


def test_too_many_tries_are_told_on_a_page_of_our_own(person):
    for _ in range(120):
        sign_in("", "", address=CLASSROOM)

    answer = sign_in(person.email, address=CLASSROOM)

    page = answer.content.decode()
    assert answer.status_code == 429
    assert "wait a minute" in page
    assert 'class="brand"' in page
    assert sign_in(person.email, address=ELSEWHERE).status_code == 302


@pytest.mark.usefixtures("behind_proxy")
def test_sessions_and_security_mails_show_the_visitors_address(person, settings):
    settings.ACCOUNT_EMAIL_NOTIFICATIONS = True
    EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    client = Client(headers={"x-forwarded-for": f"192.0.2.1, {CLASSROOM}"}, REMOTE_ADDR=PROXY)
    sign_in(person.email, client=client, forwarded=f"192.0.2.1, {CLASSROOM}")

    assert [session.ip for session in UserSession.objects.all()] == [CLASSROOM]
    assert CLASSROOM in client.get(reverse("usersessions_list")).content.decode()
    change = {"oldpassword": PASSWORD, "password1": f"{PASSWORD}-2", "password2": f"{PASSWORD}-2"}
    client.post(reverse("account_change_password"), change)
    assert len(mail.outbox) == 1
    assert CLASSROOM in mail.outbox[0].body
    assert PROXY not in mail.outbox[0].body


def test_a_request_that_came_past_the_outer_proxy_still_has_an_address(person, settings):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 2

    assert sign_in(person.email, forwarded=CLASSROOM).status_code == 302
    assert [session.ip for session in UserSession.objects.all()] == [PROXY]


def test_the_settings_trust_no_proxy_where_there_is_none():
    assert settings.ALLAUTH_TRUSTED_PROXY_COUNT == 0
