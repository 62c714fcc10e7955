"""Passkeys in a real browser, with an authenticator of the browser's own."""

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.urls import reverse
from playwright.sync_api import expect

from tests.conftest import make_person

pytestmark = [pytest.mark.browser, pytest.mark.no_database, pytest.mark.django_db(transaction=True)]
PASSWORD = "quiet-desk-by-the-window"
CANCELLED = "The passkey was not used, because the request was closed or took too long."


@pytest.fixture
def person(db):
    person = make_person("dana@example.org", "Dana Ruiz")
    EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    return person


@pytest.fixture
def authenticator(context, page):
    """One that answers for whoever sits there, until told that nobody does."""
    session = context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
    }
    identity = session.send("WebAuthn.addVirtualAuthenticator", {"options": options})

    def answer(willing: bool) -> None:
        verified = {"authenticatorId": identity["authenticatorId"], "isUserVerified": willing}
        session.send("WebAuthn.setUserVerified", verified)

    return answer


@pytest.fixture
def site(live_server) -> str:
    return live_server.url.replace("127.0.0.1", "localhost")


def sign_in(page, site, email) -> None:
    page.goto(site + reverse("account_login"))
    page.get_by_label("Email").fill(email)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()


def add_passkey(page, site) -> None:
    page.goto(site + reverse("mfa_add_webauthn"))
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Confirm").click()
    expect(page.get_by_role("heading", name="Add a passkey")).to_be_visible()
    page.wait_for_load_state()  # The button works once its script has run.
    page.get_by_role("button", name="Add passkey").click()


def test_a_passkey_signs_in_alone_without_a_box_to_find(page, site, person, authenticator):
    sign_in(page, site, person.email)
    add_passkey(page, site)
    expect(page.get_by_text("The passkey is added.")).to_be_visible()
    page.context.clear_cookies()

    page.goto(site + reverse("account_login"))
    page.get_by_role("button", name="Sign in with a passkey").click()

    page.wait_for_url("**" + reverse("today:today"))


@pytest.mark.parametrize("is_shared", [False, True])
def test_on_a_shared_computer_a_passkey_signs_in_until_the_browser_closes(
    page, site, person, authenticator, is_shared
):
    sign_in(page, site, person.email)
    add_passkey(page, site)
    expect(page.get_by_text("The passkey is added.")).to_be_visible()
    page.context.clear_cookies()
    page.goto(site + reverse("account_login"))
    page.wait_for_load_state()
    page.get_by_label("This is a shared computer").set_checked(is_shared)

    page.get_by_role("button", name="Sign in with a passkey").click()
    page.wait_for_url("**" + reverse("today:today"))

    (cookie,) = (cookie for cookie in page.context.cookies() if cookie["name"] == "sessionid")
    assert (cookie["expires"] == -1) is is_shared


def test_a_passkey_that_is_cancelled_is_said_on_the_page(page, site, person, authenticator):
    sign_in(page, site, person.email)
    add_passkey(page, site)
    expect(page.get_by_text("The passkey is added.")).to_be_visible()
    page.context.clear_cookies()
    authenticator(willing=False)

    page.goto(site + reverse("account_login"))
    expect(page.get_by_text(CANCELLED)).to_be_hidden()
    page.get_by_role("button", name="Sign in with a passkey").click()

    expect(page.get_by_role("alert")).to_contain_text(CANCELLED)
    expect(page.locator("[data-passkey-answer]:visible")).to_have_count(1)


@pytest.mark.parametrize("has_passkey", [False, True])
def test_the_second_step_offers_a_passkey_only_to_who_has_one(
    page, site, person, authenticator, has_passkey
):
    if has_passkey:
        sign_in(page, site, person.email)
        add_passkey(page, site)
        expect(page.get_by_text("The passkey is added.")).to_be_visible()
        page.context.clear_cookies()
    TOTP.activate(person, generate_totp_secret())

    sign_in(page, site, person.email)

    expect(page.get_by_role("heading", name="One more step")).to_be_visible()
    button = page.get_by_role("button", name="Use a passkey")
    expect(button).to_have_count(int(has_passkey))
    if has_passkey:
        button.click()
        page.wait_for_url("**" + reverse("today:today"))


def test_no_passkey_is_offered_where_none_can_work(page, live_server, person):
    site = live_server.url.replace("localhost", "127.0.0.1")
    page.goto(site + reverse("account_login"))
    expect(page.get_by_role("button", name="Sign in", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Sign in with a passkey")).to_have_count(0)

    sign_in(page, site, person.email)
    page.goto(site + reverse("mfa_index"))

    name = f"http://localhost:{live_server.thread.port}"
    expect(
        page.get_by_text(
            "Browsers allow passkeys only at an address with a name, not at an IP address."
        )
    ).to_be_visible()
    expect(page.get_by_text(name)).to_be_visible()
    assert not Authenticator.objects.exists()
