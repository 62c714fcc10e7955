"""Which passwords are too easy to guess for whoever knows the address."""

import re

from django.contrib.auth.password_validation import UserAttributeSimilarityValidator
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

SHORTEST_WORD = 4
# Less than that beside the words of the address is soon tried.
LEAST_OF_ITS_OWN = 6


class AddressSimilarityValidator(UserAttributeSimilarityValidator):
    """Refuses a password like the address, and one that is little more than words of it.

    Django compares with the whole address and with each word in it: "ana.sousa26" is like neither
    "ana.sousa@larkfield.example" nor "sousa".
    """

    def validate(self, password, user=None):
        super().validate(password, user)
        if user is None or not user.email:
            return
        letters = _letters(password)
        left = letters
        for word in _words(user.email):
            left = left.replace(word, "")
        if left != letters and len(left) < LEAST_OF_ITS_OWN:
            raise ValidationError(self.get_error_message(), code="password_too_similar")

    def get_error_message(self):
        return _("This password is too much like your email address.")


def _words(address: str) -> list[str]:
    """What is before the @ and behind it, whole and in words, the longest first."""
    name, _, house = address.partition("@")
    words = {_letters(part) for part in (name, house, *re.split(r"[\W\d_]+", address))}
    return sorted((word for word in words if len(word) >= SHORTEST_WORD), key=len, reverse=True)


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())
