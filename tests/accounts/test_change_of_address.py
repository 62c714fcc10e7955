"""An address that one changes to, and that somebody signs up with before it is confirmed."""

import pytest
from allauth.account.models import EmailAddress, EmailConfirmationHMAC
from django.urls import reverse

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
