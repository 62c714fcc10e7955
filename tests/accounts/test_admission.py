"""Who may make an account: SIGNUP says open, closed, first or invite."""

import re
from datetime import timedelta

import pytest
from allauth.account.models import EmailAddress, EmailConfirmationHMAC
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import Invitation, User, hash_of
from tests.tabs import at_once

pytestmark = pytest.mark.django_db
PASSWORD = "quiet-desk-by-the-window"
BY_INVITATION = "New accounts are by invitation"
NEEDS_INVITATION = "You need an invitation to create an account"


def sign_up(client, email="dana@example.org"):
    fields = {"email": email, "password1": PASSWORD}
    return client.post(reverse("account_signup"), fields, follow=True)


def confirm(client, email):
    key = EmailConfirmationHMAC(EmailAddress.objects.get(email=email)).key
    return client.post(reverse("account_confirm_email", args=[key]), follow=True)


def words(page) -> str:
    return " ".join(re.sub(r"<[^>]+>", "", page.content.decode()).split())


@pytest.fixture
def first(settings):
    settings.SIGNUP = "first"
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"


@pytest.fixture
def by_invitation(settings):
    settings.SIGNUP = "invite"


def invited(client, days=14):
    token = Invitation.objects.make(days=days)
    return client.get(reverse("accounts:invitation", args=[token]), follow=True)


@pytest.mark.parametrize(
    ("signup", "offered", "sentence"),
    [
        ("open", True, ""),
        ("first", True, ""),
        ("closed", False, ""),
        ("invite", False, NEEDS_INVITATION),
    ],
)
def test_the_pages_offer_an_account_only_where_one_can_be_made(
    client, settings, signup, offered, sentence
):
    settings.SIGNUP = signup
    link = reverse("account_signup")

    for page in (client.get(reverse("today:welcome")), client.get(reverse("account_login"))):
        assert (f'href="{link}"' in page.content.decode()) is offered
        assert sentence in words(page)
        assert (NEEDS_INVITATION in words(page)) is bool(sentence)


@pytest.mark.parametrize("signup", ["closed", "invite", "first"])
def test_the_sign_up_address_answers_in_words_where_it_is_closed(client, settings, person, signup):
    settings.SIGNUP = signup

    page = client.get(reverse("account_signup"))
    sign_up(client)

    sentence = BY_INVITATION if signup == "invite" else "No new accounts here"
    assert sentence in words(page)
    assert "password1" not in page.content.decode()
    assert User.objects.get() == person


# --- first ---------------------------------------------------------------------------------------


def test_an_address_that_was_never_confirmed_does_not_count_as_the_first(client, first):
    sign_up(client, "mistyped@example.org")
    sign_up(Client(), "dana@example.org")

    confirm(client, "dana@example.org")

    assert User.objects.get(is_first=True).email == "dana@example.org"
    assert [a.email for a in EmailAddress.objects.filter(verified=True)] == ["dana@example.org"]


def test_whoever_confirms_second_is_told_and_stays_outside(client, first):
    sign_up(client, "late@example.org")
    sign_up(Client(), "dana@example.org")
    confirm(Client(), "dana@example.org")

    page = confirm(client, "late@example.org")

    assert "Only one account can be created here, and it exists already." in words(page)
    assert not EmailAddress.objects.get(email="late@example.org").verified
    assert "_auth_user_id" not in client.session
    assert "No new accounts here" in words(client.get(reverse("account_signup")))


def test_the_first_person_may_change_the_address(client, first):
    sign_up(client)
    confirm(client, "dana@example.org")
    user = User.objects.get()
    EmailAddress.objects.create(user=user, email="new@example.org")

    confirm(Client(), "new@example.org")

    user.refresh_from_db()
    assert (user.email, user.is_first) == ("new@example.org", True)


def test_an_account_that_the_operator_made_is_the_first(client, first, person):
    EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)

    assert "No new accounts here" in words(client.get(reverse("account_signup")))


def test_it_opens_again_when_the_only_account_is_gone(client, first):
    sign_up(client)
    confirm(client, "dana@example.org")

    User.objects.get().delete()

    assert "password1" in Client().get(reverse("account_signup")).content.decode()


@pytest.mark.django_db(transaction=True)
def test_of_four_that_confirm_at_once_one_is_the_first(first):
    emails = [f"person{number}@example.org" for number in range(4)]
    for email in emails:
        sign_up(Client(), email)

    at_once(*(lambda email=email: confirm(Client(), email) for email in emails))

    assert EmailAddress.objects.filter(verified=True).count() == 1
    assert User.objects.filter(is_first=True).count() == 1


@pytest.mark.django_db(transaction=True)
def test_of_four_that_sign_up_at_once_where_no_mail_is_sent_one_has_an_account(settings):
    settings.SIGNUP = "first"
    emails = [f"person{number}@example.org" for number in range(4)]

    at_once(*(lambda email=email: sign_up(Client(), email) for email in emails))

    assert [user.is_first for user in User.objects.all()] == [True]


# --- invite --------------------------------------------------------------------------------------


def test_an_invitation_opens_the_sign_up_page_once(client, by_invitation):
    page = invited(client)

    assert page.redirect_chain == [(reverse("account_signup"), 302)]
    assert "password1" in page.content.decode()
    sign_up(client)
    assert [user.email for user in User.objects.all()] == ["dana@example.org"]
    assert Invitation.objects.get().used_at is not None
    client.logout()
    sign_up(client, "second@example.org")
    assert User.objects.count() == 1


def test_opening_an_invitation_does_not_use_it_up(client, by_invitation):
    invited(client)
    client.get(reverse("account_signup"))

    assert Invitation.objects.get().used_at is None


def test_a_refused_password_leaves_the_invitation_for_the_next_try(client, by_invitation):
    invited(client)
    client.post(reverse("account_signup"), {"email": "dana@example.org", "password1": "12345"})
    assert Invitation.objects.get().used_at is None

    sign_up(client)

    assert User.objects.count() == 1


@pytest.mark.parametrize("state", ["used", "expired", "unknown"])
def test_an_invitation_that_does_not_work_any_more_says_so(client, by_invitation, state):
    token = Invitation.objects.make(days=14)
    change = {
        "used": {"used_at": timezone.now()},
        "expired": {"expires_at": timezone.now() - timedelta(seconds=1)},
        "unknown": {"token_hash": "0" * 64},
    }
    Invitation.objects.update(**change[state])

    page = client.get(reverse("accounts:invitation", args=[token]), follow=True)

    assert "This invitation no longer works" in words(page)
    assert BY_INVITATION in words(page)
    sign_up(client)
    assert not User.objects.exists()


def test_an_invitation_that_expires_while_the_page_is_open_makes_no_account(client, by_invitation):
    invited(client)
    Invitation.objects.update(expires_at=timezone.now() - timedelta(seconds=1))

    page = sign_up(client)

    assert BY_INVITATION in words(page)
    assert not User.objects.exists()


def test_no_token_is_stored(by_invitation):
    token = Invitation.objects.make(days=14, note="Career centre")

    assert len(token) > 40
    assert Invitation.objects.get().token_hash == hash_of(token)
    assert token not in str(list(Invitation.objects.values()))


def test_the_token_does_not_reach_the_next_page_or_its_address(client, by_invitation):
    token = Invitation.objects.make(days=14)

    page = client.get(reverse("accounts:invitation", args=[token]), follow=True)

    assert token not in page.content.decode()
    assert token not in page.request["PATH_INFO"]
    assert token not in str(dict(client.session))


def test_a_mistyped_address_can_be_changed_and_the_invitation_works_again(
    client, by_invitation, settings
):
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"
    invited(client)
    page = sign_up(client, "mistyped@example.org")
    assert "Use another address" in words(page)

    client.post(reverse("accounts:start_again"))
    sign_up(client, "dana@example.org")

    assert [user.email for user in User.objects.all()] == ["dana@example.org"]
    assert Invitation.objects.get().used_at is not None
    sign_up(Client(), "other@example.org")
    assert User.objects.count() == 1


def test_an_account_that_exists_is_not_undone_by_asking_for_another_address(
    client, person, settings
):
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"
    sign_up(client, person.email)
    page = client.post(reverse("accounts:start_again"), follow=True)
    assert "password1" in page.content.decode()

    # Made before addresses had to be confirmed: signing in is not signing up.
    client.post(reverse("account_login"), {"login": person.email, "password": PASSWORD})
    client.post(reverse("accounts:start_again"))

    assert User.objects.get() == person


def test_a_confirmed_account_is_not_undone(client, settings):
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"
    sign_up(client)
    confirm(Client(), "dana@example.org")

    client.post(reverse("accounts:start_again"))

    assert [user.email for user in User.objects.all()] == ["dana@example.org"]


@pytest.mark.django_db(transaction=True)
def test_of_two_that_use_an_invitation_at_once_one_has_an_account(by_invitation):
    token = Invitation.objects.make(days=14)
    clients = [Client(), Client()]
    for client in clients:
        client.get(reverse("accounts:invitation", args=[token]))

    at_once(
        *(
            lambda client=client, number=number: sign_up(client, f"person{number}@example.org")
            for number, client in enumerate(clients)
        )
    )

    assert User.objects.count() == 1
    assert Invitation.objects.usable().count() == 0
