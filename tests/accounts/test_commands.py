"""What the operator runs to make accounts and invitations."""

import io
import re

import pytest
from allauth.account.models import EmailAddress
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import Invitation, User

pytestmark = pytest.mark.django_db
PASSWORD = "quiet-desk-by-the-window"


def run(*arguments: str, **options) -> str:
    output = io.StringIO()
    call_command(*arguments, stdout=output, **options)
    return output.getvalue()


def sign_in(email: str, password: str) -> bool:
    client = Client()
    client.post(reverse("account_login"), {"login": email, "password": password})
    return "_auth_user_id" in client.session


@pytest.fixture
def typed(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO(PASSWORD + "\n"))


def test_a_person_can_sign_in_at_once_even_where_addresses_are_confirmed(typed, settings):
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"

    output = run("make_person", "Dana@Example.org")

    assert output == "dana@example.org can sign in now.\n"
    assert sign_in("dana@example.org", PASSWORD)
    assert EmailAddress.objects.get().verified


def test_a_made_password_is_shown_once_and_works():
    output = run("make_person", "dana@example.org", "--make-password")

    password = re.search(r"shown only here: (\S+)\n", output)[1]
    assert len(password) == 20
    assert output.count(password) == 1
    assert sign_in("dana@example.org", password)


@pytest.mark.parametrize(
    ("email", "output"),
    [
        ("dana", "dana is not an e-mail address"),
        ("DANA@example.org", "There is an account with dana@example.org already."),
        (
            "a" * 64 + "@" + "b" * 63 + "." + ("c" * 63 + ".") * 2 + "example",
            "is not an e-mail address",
        ),
    ],
)
def test_a_bad_or_taken_address_is_said_in_words(person, typed, email, output):
    with pytest.raises(CommandError, match=output):
        run("make_person", email)

    assert list(User.objects.all()) == [person]
    assert not EmailAddress.objects.exists()


def test_a_bad_password_is_said_in_words(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("12345\n"))

    with pytest.raises(CommandError, match="This password is too short"):
        run("make_person", "dana@example.org")

    assert not User.objects.exists()


@pytest.mark.parametrize("arguments", [(), ("--noinput", "--email", "dana@example.org")])
def test_the_frameworks_own_command_says_what_to_use_instead(arguments):
    with pytest.raises(CommandError, match="use manage.py make_person EMAIL"):
        run("createsuperuser", *arguments)

    assert not User.objects.exists()


def test_invitations_are_links_that_work(settings):
    settings.SIGNUP = "invite"

    links = run("invite", "--count", "3", "--days", "2", "--note", "Career centre").splitlines()

    assert len(set(links)) == Invitation.objects.usable().count() == 3
    assert {invitation.note for invitation in Invitation.objects.all()} == {"Career centre"}
    left = [invitation.expires_at - timezone.now() for invitation in Invitation.objects.all()]
    assert [round(time.total_seconds() / 3600) for time in left] == [48, 48, 48]
    for link in links:
        assert link.startswith("http://localhost:8000/")
        page = Client().get(link.removeprefix("http://localhost:8000"), follow=True)
        assert "password1" in page.content.decode()


def test_links_begin_with_the_address_of_the_site(settings):
    settings.SIGNUP, settings.SITE_ADDRESS = "invite", "https://wind.example.org:8443"
    assert run("invite").startswith("https://wind.example.org:8443/account/invitation/")
    assert run("invite", "--site", "https://jobs.example/").startswith("https://jobs.example/acc")


@pytest.mark.parametrize(
    ("arguments", "output"),
    [
        (("--count", "0"), "--count"),
        (("--count", "1001"), "--count"),
        (("--days", "0"), "--days"),
        (("--days", "366"), "--days"),
        (("--note", "x" * 201), "--note"),
    ],
)
def test_senseless_numbers_make_no_invitation(settings, arguments, output):
    settings.SIGNUP = "invite"

    with pytest.raises(CommandError, match=output):
        run("invite", *arguments)

    assert not Invitation.objects.exists()


def test_invitations_that_nobody_needs_are_said_to_be_so():
    complaint = io.StringIO()

    run("invite", stderr=complaint)

    assert complaint.getvalue() == "SIGNUP is open; the links work where it is invite.\n"
