"""An address that one changes to, and that somebody signs up with before it is confirmed."""

import re
from importlib import import_module

import pytest
from allauth.account.models import EmailAddress, EmailConfirmationHMAC
from django.apps import apps
from django.test import Client
from django.urls import reverse

from accounts.models import User
from config.mail_server import mailer
from tests.conftest import PASSWORD, make_person

pytestmark = pytest.mark.django_db


def test_an_address_that_another_account_waits_for_is_not_confirmed_and_that_is_said(
    client, person
):
    mine = {"user": person, "email": person.email, "verified": True, "primary": True}
    EmailAddress.objects.create(**mine)
    waiting = EmailAddress.objects.create(user=person, email="new@example.org")
    other = make_person("new@example.org", "Noor Haddad")
    EmailAddress.objects.create(user=other, email=other.email)
    key = EmailConfirmationHMAC(waiting).key

    page = client.post(reverse("account_confirm_email", args=[key]), follow=True)

    assert "new@example.org could not be confirmed" in page.text
    stored = EmailAddress.objects.filter(user=person).values_list("email", "verified", "primary")
    assert set(stored) == {("dana@example.org", True, True), ("new@example.org", False, False)}
    person.refresh_from_db()
    assert person.email == "dana@example.org"
    answer = client.post(reverse("account_login"), {"login": person.email, "password": PASSWORD})
    assert answer.status_code == 302


NEW = "dana.ruiz@example.net"


@pytest.fixture
def signed_up(client, settings, tmp_path):
    """Somebody who signed up where no mail is sent, so that nobody confirmed the address."""
    settings.MAILERS = {"default": mailer("", tmp_path)}
    return sign_up(client, "dana@example.org")


def sign_up(client, email: str) -> Client:
    answer = client.post(reverse("account_signup"), {"email": email, "password1": PASSWORD})
    assert answer.status_code == 302, answer.context["form"].errors
    return client


def change(client, email: str) -> str:
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    data = {"email": email, "action_add": ""}
    return client.post(reverse("account_email"), data, follow=True).text


def signs_in(email: str) -> bool:
    data = {"login": email, "password": PASSWORD}
    return Client().post(reverse("account_login"), data).status_code == 302


def test_until_a_new_address_is_confirmed_the_old_signs_in(signed_up):
    page = change(signed_up, "dana@exmaple.net")
    assert "You sign in with <strong>dana@example.org</strong>" in page
    assert "Until it is, you sign in with the old address." in page
    assert "<strong>dana@exmaple.net</strong> is not confirmed yet" in page

    page = change(signed_up, NEW)

    assert "exmaple" not in page
    assert f"<strong>{NEW}</strong> is not confirmed yet" in page
    assert signs_in("dana@example.org")
    assert User.objects.get().email == "dana@example.org"


def test_a_change_is_taken_back_by_keeping_the_old_address(signed_up):
    assert "Keep the old address" in change(signed_up, NEW)
    data = {"email": NEW, "action_remove": ""}
    page = signed_up.post(reverse("account_email"), data, follow=True).text
    assert "not confirmed yet" not in page
    assert signs_in("dana@example.org")
    assert not signs_in(NEW)


def test_the_link_in_the_file_of_the_mail_confirms_it(signed_up, tmp_path, settings):
    settings.LANGUAGE_CODE = "de"
    change(signed_up, NEW)
    (mail,) = [text for path in tmp_path.iterdir() if NEW in (text := path.read_text("utf-8"))]
    assert "Adresse" in mail
    address = re.search(r"http://testserver(\S+)", mail)[1]

    assert signed_up.get(address).status_code == 200
    signed_up.post(address)

    assert User.objects.get().email == NEW
    assert signs_in(NEW)
    assert not signs_in("dana@example.org")


def test_two_people_change_their_addresses_at_once(signed_up):
    other = sign_up(Client(), "noor@example.org")
    change(signed_up, NEW)
    assert "is not confirmed yet" in change(other, "noor.haddad@example.net")
    assert set(User.objects.values_list("email", flat=True)) == {
        "dana@example.org",
        "noor@example.org",
    }


def test_an_address_that_was_lost_in_a_change_is_given_back(person):
    EmailAddress.objects.create(user=person, email=NEW)
    User.objects.update(email="")
    migration = import_module("accounts.migrations.0014_addresses_lost_in_a_change")

    migration.give_back(apps, None)

    assert User.objects.get().email == NEW
