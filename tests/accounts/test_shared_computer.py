"""Whoever signs out on a shared computer reads that this browser forgot what they typed."""

import pytest
from django.urls import reverse

from tests.conftest import PASSWORD

pytestmark = pytest.mark.django_db
SAYS = "This browser has forgotten what you typed."


@pytest.mark.parametrize("is_shared", [False, True])
def test_signing_out_says_so_on_a_shared_computer_alone(client, person, is_shared):
    typed = {"login": person.email, "password": PASSWORD} | ({"shared": "on"} if is_shared else {})
    assert client.post(reverse("account_login"), typed).status_code == 302
    page = client.post(reverse("account_logout"), follow=True).text
    assert (SAYS in page) is is_shared
    assert SAYS not in client.get(reverse("account_login")).text
