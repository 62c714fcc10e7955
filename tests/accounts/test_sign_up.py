"""Making an account, and who may."""

import lxml.html
import pytest
from django.urls import reverse

from accounts.models import User
from accounts.sign_in_forms import SignupForm

pytestmark = pytest.mark.django_db

FIELDS = {"email": "dana@example.org", "password1": "quiet-desk-by-the-window"}


def sign_up(client, **changes):
    return client.post(reverse("account_signup"), FIELDS | changes)


def test_a_new_person_is_signed_in_and_asked_for_the_letterhead(client):
    response = sign_up(client)

    assert response.status_code == 302
    assert response.url == reverse("accounts:letterhead")
    page = client.get(response.url)
    assert page.status_code == 200
    assert page.context["form"].initial["email"] == "dana@example.org"


def test_the_browsers_time_zone_becomes_the_persons(client):
    sign_up(client, time_zone="Europe/Berlin")

    assert User.objects.get().time_zone == "Europe/Berlin"


def test_a_time_zone_nobody_knows_is_left_out(client):
    sign_up(client, time_zone="Mars/Olympus_Mons")

    assert User.objects.get().time_zone == "UTC"


def test_one_address_has_one_account_whatever_its_case(client, django_user_model):
    django_user_model.objects.create_user("dana@example.org", "another-long-password")

    sign_up(client, email="DANA@example.org")

    assert User.objects.count() == 1
    assert "_auth_user_id" not in client.session


@pytest.fixture
def overtaken(monkeypatch):
    """Another tab signs the same address up between the look at a form and its saving."""
    look = SignupForm.is_valid

    def look_and_be_overtaken(form):
        is_valid = look(form)
        User.objects.create_user(form.cleaned_data["email"], "of the other tab")
        return is_valid

    monkeypatch.setattr(SignupForm, "is_valid", look_and_be_overtaken)


def test_of_two_tabs_that_sign_one_address_up_the_second_is_led_to_signing_in(client, overtaken):
    answer = sign_up(client)

    assert (answer.status_code, answer["Location"]) == (302, reverse("account_login"))
    page = client.get(answer["Location"]).content.decode()
    assert "There is already an account with this email address." in page
    assert User.objects.get().check_password("of the other tab")


def test_of_two_tabs_the_second_is_answered_as_somebody_whose_address_is_taken(
    client, server, overtaken
):
    answer = sign_up(client)

    assert answer["Location"] == reverse("account_email_verification_sent")
    [mail] = server.inbox.mails
    assert "confirm" not in mail["Subject"].lower()
    assert "_auth_user_id" not in client.session


def test_a_weak_password_is_refused_beside_its_field_and_the_address_is_kept(client):
    response = sign_up(client, password1="12345")

    assert "entirely numeric" in str(response.context["form"].errors["password1"])
    assert b"dana@example.org" in response.content
    summary = lxml.html.fromstring(response.text).xpath("//*[@data-error-summary]")[0]
    assert "autofocus" in summary.attrib
    assert set(summary.xpath(".//a/@href")) == {"#id_password1"}
    assert not User.objects.exists()


def test_nobody_can_sign_up_where_it_is_closed(client, settings):
    settings.SIGNUP = "closed"

    sign_up(client)

    assert not User.objects.exists()


def test_only_the_first_visitor_can_sign_up_where_it_says_first(client, settings):
    settings.SIGNUP = "first"

    sign_up(client)
    client.logout()
    sign_up(client, email="second@example.org")

    assert [user.email for user in User.objects.all()] == ["dana@example.org"]


def test_too_many_wrong_passwords_are_slowed_down(client, django_user_model):
    django_user_model.objects.create_user("dana@example.org", "the-right-password")
    wrong = {"login": "dana@example.org", "password": "not-the-right-one"}
    for _ in range(10):
        client.post(reverse("account_login"), wrong)

    response = client.post(
        reverse("account_login"), {"login": "dana@example.org", "password": "the-right-password"}
    )

    assert "_auth_user_id" not in client.session
    assert b"Too many" in response.content
