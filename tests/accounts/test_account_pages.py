"""The pages about the account: where one is signed in, and how else one can sign in."""

import re

import lxml.html
import pytest
from allauth.mfa.totp.internal.auth import (
    format_hotp_value,
    hotp_value,
    yield_hotp_counters_from_time,
)
from allauth.mfa.utils import is_mfa_enabled
from django.urls import reverse

from accounts.browsers import name
from tests.conftest import PASSWORD

FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:141.0) Gecko/20100101 Firefox/141.0"
CHROME = (
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/138.0.0.0 Mobile Safari/537.36"
)
EDGE = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0"
)
SAFARI = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1"
)


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("user_agent", "words"),
    [
        (FIREFOX, "Firefox on Windows"),
        (CHROME, "Chrome on Android"),
        (EDGE, "Edge on Windows"),
        (SAFARI, "Safari on iPhone"),
        ("curl/8.5.0", "Unknown browser"),
        ("", "Unknown browser"),
    ],
)
def test_a_browser_is_named_as_people_know_it(user_agent, words):
    assert name(user_agent) == words


def sign_in(client, person, user_agent=FIREFOX):
    fields = {"login": person.email, "password": PASSWORD}
    return client.post(reverse("account_login"), fields, headers={"user-agent": user_agent})


@pytest.mark.thorough
def test_where_one_is_signed_in_is_a_list_of_devices(client, person):
    sign_in(client, person)
    page = client.get(reverse("usersessions_list")).text
    assert "Firefox on Windows" in page
    assert "This device" in page
    assert "Gecko" not in page
    assert "all other devices" not in page


@pytest.mark.thorough
def test_a_second_factor_can_be_turned_on_where_no_mail_is_sent(client, person):
    """Nobody can confirm an address there, so that one counts as it is."""
    sign_in(client, person)
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    page = client.get(reverse("mfa_activate_totp"))
    secret = page.context["form"].secret
    assert secret in page.text
    value = hotp_value(secret, next(yield_hotp_counters_from_time()))
    answer = client.post(reverse("mfa_activate_totp"), {"code": format_hotp_value(value)})
    assert answer.status_code == 302
    assert is_mfa_enabled(person)


def test_a_wrong_code_is_refused_in_our_words(client, person):
    sign_in(client, person)
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    client.get(reverse("mfa_activate_totp"))
    page = client.post(reverse("mfa_activate_totp"), {"code": "000000"}).text
    assert "This code is not right." in page
    assert not is_mfa_enabled(person)


def test_a_password_that_was_forgotten_leads_to_the_file_of_the_mail(client, person):
    page = client.post(reverse("account_reset_password"), {"email": person.email}, follow=True).text
    assert "<strong>var/mail</strong>" in page
    assert "spam" not in page


@pytest.mark.parametrize("page", ["account_login", "account_signup", "account_reset_password"])
def test_a_label_is_not_said_again_inside_its_field(client, db, page):
    html = client.get(reverse(page)).text
    assert 'name="login"' in html or 'name="email"' in html
    assert "placeholder=" not in html


def test_signing_up_says_the_rules_for_passwords_once(client, db):
    page = client.get(reverse("account_signup")).text
    assert page.count("At least 8 characters") == 1
    assert "Your password can’t be" not in page


def test_the_account_page_says_what_is_chosen(signed_in, person):
    page = re.sub(r"\s+", " ", signed_in.get(reverse("accounts:settings")).text)
    for value in ("Dana Ruiz", "Same as my browser", "UTC", person.email):
        assert value in page
    assert page.count("settings-row") >= 8


def test_the_account_page_leads_to_everything_about_ones_data(signed_in, settings):
    settings.EMAIL_HOST_URL = "smtp://mail.example.org"
    page = lxml.html.fromstring(signed_in.get(reverse("accounts:settings")).content)
    titles = page.xpath("//h2/text()")
    assert titles == ["Your data", "Signing in"]
    (data,) = page.xpath("//h2[.='Your data']/following-sibling::ul[1]")
    assert data.xpath(".//a/span[1]/text()") == [
        "Import",
        "Emails",
        "People you know on LinkedIn",
        "Your archive",
        "Bin",
        "Delete your account",
    ]
    addresses = page.xpath("//main//a[contains(@class, 'settings-row')]/@href")
    assert reverse("today:digest") in addresses
    for address in data.xpath(".//a/@href"):
        opened = signed_in.get(address)
        assert opened.status_code in (200, 302)
        if opened.status_code == 200:
            assert f'<a href="{reverse("accounts:settings")}">Account</a>' in opened.text


def test_programs_that_keep_passwords_and_passkeys_know_the_fields_of_signing_in(client):
    document = lxml.html.document_fromstring(client.get(reverse("account_login")).content)
    fields = {field.get("name"): field.get("autocomplete") for field in document.iter("input")}
    assert fields["login"] == "username webauthn"
    assert fields["password"] == "current-password"
