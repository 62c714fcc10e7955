"""A password like the address is refused wherever one is set."""

import pytest
from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.urls import reverse

from accounts.models import User

pytestmark = pytest.mark.django_db
ADDRESS = "ana-maria.sousa@larkfield.example"
BEFORE = "quiet-desk-by-the-window"
LIKE_THE_ADDRESS = [
    "ana-maria.sousa@larkfield.example",
    "ANA-MARIA.SOUSA@LARKFIELD.EXAMPLE",
    "ana-maria.sousa",
    "ana-maria.sousa1",
    "anamariasousa",
    "AnaMariaSousa26",
    "sousa.ana-maria",
    "larkfield",
    "larkfield.example",
]
UNLIKE = ["walk the dog at seven", "lark in a far field", "maria-of-the-quiet-desk"]


def sign_up(client, password):
    client.post(reverse("account_signup"), {"email": ADDRESS, "password1": password})
    return User.objects.get(email=ADDRESS) if User.objects.exists() else None


def change(client, password):
    user = User.objects.create_user(ADDRESS, BEFORE)
    client.force_login(user)
    words = {"oldpassword": BEFORE, "password1": password, "password2": password}
    client.post(reverse("account_change_password"), words)
    return User.objects.get()


def reset(client, password):
    user = User.objects.create_user(ADDRESS, BEFORE)
    keys = [user_pk_to_url_str(user), default_token_generator.make_token(user)]
    form = client.get(reverse("account_reset_password_from_key", args=keys)).url
    client.post(form, {"password1": password, "password2": password})
    return User.objects.get()


def set_first(client, password):
    user = User.objects.create_user(ADDRESS, None)
    client.force_login(user)
    client.post(reverse("account_set_password"), {"password1": password, "password2": password})
    return User.objects.get()


DOORS = [sign_up, change, reset, set_first]


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("password", LIKE_THE_ADDRESS)
def test_a_password_like_the_address_is_refused_at_every_door(client, door, password):
    user = door(client, password)
    assert user is None or not user.check_password(password)


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("password", UNLIKE)
def test_a_password_of_other_words_is_taken_at_every_door(client, door, password):
    assert door(client, password).check_password(password)


@pytest.mark.parametrize("password", ["ana-maria.sousa", ADDRESS])
def test_the_page_says_what_the_password_is_like(client, password):
    answer = client.post(reverse("account_signup"), {"email": ADDRESS, "password1": password})
    assert answer.text.count("This password is too much like your email address.") == 2
