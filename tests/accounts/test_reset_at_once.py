"""A link to set a new password is good for one password, also in several browsers at once."""

import pytest
from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.test import Client
from django.urls import reverse

from accounts.models import User
from tests.tabs import at_once

PASSWORDS = [f"quiet desk number {number}" for number in range(3)]


def opened_link(link: str) -> tuple[Client, str]:
    """A browser that shows the form of the link, and the address of the form."""
    browser = Client()
    return browser, browser.get(link).url


@pytest.mark.django_db(transaction=True)
def test_of_several_browsers_with_the_link_the_first_sets_the_password(person):
    token = default_token_generator.make_token(person)
    keys = [user_pk_to_url_str(person), token]
    link = reverse("account_reset_password_from_key", args=keys)
    answers = {}

    def choose(browser, form, password):
        words = {"password1": password, "password2": password}
        answers[password] = browser.post(form, words, follow=True).redirect_chain[-1][0]

    browsers = [(*opened_link(link), password) for password in PASSWORDS]
    at_once(*[lambda row=row: choose(*row) for row in browsers], after_reading="accounts_user")

    done = reverse("account_reset_password_from_key_done")
    (first,) = [password for password, page in answers.items() if page == done]
    assert User.objects.get().check_password(first)
    browser, form, _ = browsers[0]
    assert "This link no longer works" in browser.get(form).text
