"""A mail that could not be sent: it is said, nothing is half done, and it can be sent again."""

import re

import pytest
from allauth.account.models import EmailAddress
from django.urls import reverse

from accounts.models import User
from tests.accounts.conftest import use_mail
from tests.smtp import silent_server

pytestmark = pytest.mark.django_db

EMAIL, PASSWORD = "newcomer@example.org", "quiet-desk-by-the-window"
AGAIN = "accounts:send_again"


def sign_up(client, email=EMAIL):
    return client.post(
        reverse("account_signup"), {"email": email, "password1": PASSWORD}, follow=True
    )


def heading(page) -> str:
    return re.search(r"<h1>(.*?)</h1>", page.content.decode())[1]


def words(page) -> str:
    return " ".join(re.sub(r"<[^>]+>", "", page.content.decode()).split())


def confirm(client, mail):
    link = re.search(r"http://testserver(\S+confirm-email/\S+)", mail.get_content())[1]
    return client.post(link, follow=True)


def take_log(logged_errors) -> list[str]:
    lines = list(logged_errors)
    logged_errors.clear()
    return lines


def test_signing_up_confirms_the_address_and_signs_in(client, server):
    page = sign_up(client)

    assert heading(page) == "Confirm your address"
    assert f"An email to {EMAIL} is on its way." in words(page)
    assert "_auth_user_id" not in client.session
    [mail] = server.inbox.mails
    assert mail["To"] == EMAIL
    assert mail["Subject"] == "Confirm your email address for Second Wind"
    confirm(client, mail)
    assert EmailAddress.objects.get().verified
    assert client.session["_auth_user_id"] == str(User.objects.get().pk)


def test_an_account_made_while_mail_is_down_waits_for_its_mail(client, server, logged_errors):
    server.stop()

    page = sign_up(client)

    assert page.status_code == 200
    assert heading(page) == "The email could not be sent"
    assert f"The email to {EMAIL} could not be sent right now." in words(page)
    assert "on its way" not in words(page)
    assert [address.verified for address in EmailAddress.objects.all()] == [False]
    [line] = take_log(logged_errors)
    assert line.startswith("accounts.mail: The mail email_confirmation_signup was not sent: ")
    assert EMAIL not in line
    assert "\n" not in line

    server.start()
    page = client.post(reverse(AGAIN), follow=True)
    assert heading(page) == "Confirm your address"
    [mail] = server.inbox.mails
    confirm(client, mail)
    assert EmailAddress.objects.get().verified
    assert client.session["_auth_user_id"] == str(User.objects.get().pk)


def test_a_mail_that_still_cannot_be_sent_may_be_tried_again_each_time(
    client, server, logged_errors
):
    server.stop()
    sign_up(client)

    for _ in range(3):
        assert heading(client.post(reverse(AGAIN), follow=True)) == "The email could not be sent"

    assert len(take_log(logged_errors)) == 4
    assert User.objects.count() == 1


def test_a_mail_that_was_sent_is_not_sent_twice_within_three_minutes_and_that_is_said(
    client, server
):
    sign_up(client)

    page = client.post(reverse(AGAIN), follow=True)

    assert "The last email was sent less than three minutes ago." in words(page)
    assert len(server.inbox.mails) == 1


def test_sending_again_too_soon_says_the_same_whether_or_not_an_account_exists(
    client, server, person
):
    pages = []
    for email in (EMAIL, person.email):
        client.cookies.clear()
        sign_up(client, email)
        pages.append(words(client.post(reverse(AGAIN), follow=True)).replace(email, "…"))

    assert "The last email was sent less than three minutes ago." in pages[0]
    assert pages[0] == pages[1]
    assert [mail["To"] for mail in server.inbox.mails] == [EMAIL, person.email]


def test_signing_in_sends_the_mail_that_failed_at_sign_up(client, server, logged_errors):
    server.stop()
    sign_up(client)
    take_log(logged_errors)
    server.start()
    client.cookies.clear()

    page = client.post(
        reverse("account_login"), {"login": EMAIL, "password": PASSWORD}, follow=True
    )

    assert heading(page) == "Confirm your address"
    assert [mail["To"] for mail in server.inbox.mails] == [EMAIL]


def test_sending_again_without_having_signed_up_asks_for_the_password(client, server):
    page = client.post(reverse(AGAIN), follow=True)

    assert "Sign in with your password, and the email is sent again." in words(page)
    assert server.inbox.mails == []


def test_whether_an_account_exists_shows_nowhere_while_mail_is_down(
    client, server, person, logged_errors
):
    server.stop()
    pages = []
    for email in (EMAIL, person.email):
        client.cookies.clear()
        pages.append(words(sign_up(client, email)).replace(email, "…"))
        pages.append(words(client.post(reverse(AGAIN), follow=True)).replace(email, "…"))
        client.cookies.clear()
        reset = reverse("account_reset_password")
        pages.append(words(client.post(reset, {"email": email}, follow=True)).replace(email, "…"))
    take_log(logged_errors)

    assert pages[:3] == pages[3:]
    assert "The email to … could not be sent right now." in pages[0]

    server.start()
    client.cookies.clear()
    sign_up(client, person.email)
    assert [mail["Subject"] for mail in server.inbox.mails] == [
        "You already have an account at Second Wind"
    ]


def test_an_address_that_the_mail_server_refuses_is_said_to_be_looked_at(
    client, server, logged_errors
):
    server.inbox.refused = "danna@example.org"

    page = sign_up(client, "danna@example.org")

    assert "The mail server does not accept emails to danna@example.org." in words(page)
    assert take_log(logged_errors) == [
        "accounts.mail: The mail email_confirmation_signup was not sent: "
        "the mail server refused the recipient (550)."
    ]


def test_a_password_mail_that_failed_is_said_and_sent_again_at_once(
    client, server, person, logged_errors
):
    server.stop()
    reset = reverse("account_reset_password")

    page = client.post(reset, {"email": person.email}, follow=True)

    assert heading(page) == "The email could not be sent"
    assert person.check_password(PASSWORD)
    assert len(take_log(logged_errors)) == 1
    server.start()
    assert f'name="email" value="{person.email}"' in page.content.decode()
    page = client.post(reset, {"email": person.email}, follow=True)
    assert heading(page) == "Check your email"
    [mail] = server.inbox.mails
    assert mail["Subject"] == "Set a new password for Second Wind"


@pytest.fixture
def confirmed(client, person):
    """Signed in a moment ago, with a confirmed address."""
    EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    client.post(reverse("account_login"), {"login": person.email, "password": PASSWORD})
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    return client


def test_a_change_of_address_waits_for_its_mail_and_the_old_one_stays(
    confirmed, server, person, logged_errors
):
    server.stop()
    change = {"email": "new@example.org", "action_add": ""}

    page = confirmed.post(reverse("account_email"), change, follow=True)

    assert "The email to new@example.org could not be sent." in words(page)
    assert "new@example.org is not confirmed yet." in words(page)
    assert "on its way" not in words(page)
    person.refresh_from_db()
    assert person.email == "dana@example.org"
    assert len(take_log(logged_errors)) == 1

    server.start()
    page = confirmed.post(reverse(AGAIN), follow=True)
    assert "An email to new@example.org is on its way." in words(page)
    [mail] = server.inbox.mails
    confirm(confirmed, mail)
    person.refresh_from_db()
    assert person.email == "new@example.org"
    assert [address.email for address in EmailAddress.objects.all()] == ["new@example.org"]
    assert [mail["To"] for mail in server.inbox.mails[1:]] == ["dana@example.org"]


def test_the_mail_of_a_change_of_address_is_not_sent_twice_within_three_minutes(confirmed, server):
    change = {"email": "new@example.org", "action_add": ""}
    confirmed.post(reverse("account_email"), change, follow=True)

    page = confirmed.post(reverse(AGAIN), follow=True)

    assert "The last email was sent less than three minutes ago." in words(page)
    assert [mail["To"] for mail in server.inbox.mails] == ["new@example.org"]


def test_a_mail_that_only_reports_never_stops_what_it_reports(
    confirmed, server, person, logged_errors
):
    server.stop()
    fields = {"oldpassword": PASSWORD} | dict.fromkeys(("password1", "password2"), "a-new-one-here")

    page = confirmed.post(reverse("account_change_password"), fields, follow=True)

    assert "Your password is changed." in words(page)
    person.refresh_from_db()
    assert person.check_password("a-new-one-here")
    assert len(take_log(logged_errors)) == 1


def test_a_laptop_without_a_mail_server_says_where_the_mail_lies(client, person, mailoutbox):
    page = client.post(reverse("account_reset_password"), {"email": person.email}, follow=True)

    assert "No mail server is set up here" in words(page)
    assert "on its way" not in words(page)
    assert len(mailoutbox) == 1


@pytest.mark.parametrize("name", ["account_email_verification_sent", "account_reset_password_done"])
def test_a_page_opened_without_a_mail_does_not_claim_one(client, name):
    assert "on its way" not in words(client.get(reverse(name)))


def test_a_mail_server_that_never_answers_is_said(client, settings, logged_errors):
    with silent_server() as port:
        use_mail(settings, f"smtp://127.0.0.1:{port}", timeout=0.3)
        page = sign_up(client)

    assert heading(page) == "The email could not be sent"
    assert "timed out" in take_log(logged_errors)[0]
