"""A person as they are typed, or pasted from a mail: "Anna Schmidt <anna@example.org>"."""

import re

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext

_ADDRESS = r"[^<>()\s,;:@]+@[^<>()\s,;:@]+"
# In angle brackets or in round ones, or with nothing but a space before it.
_WITH_ADDRESS = re.compile(
    r"[\"']?(?P<name>[^<>@]*?[^<>@\s\"'(])[\"']?"
    rf"(?:\s*[<(]|\s)\s*(?:mailto:)?(?P<email>{_ADDRESS})[>)]?",
    re.IGNORECASE,
)
_ALONE = re.compile(rf"<?(?:mailto:)?(?P<email>{_ADDRESS})>?", re.IGNORECASE)


def name_and_email(typed: str) -> tuple[str, str]:
    """The name and the email address behind it; without one `typed` as it is, and nothing."""
    found = _WITH_ADDRESS.fullmatch(typed.strip())
    if not found or not _is_valid(found["email"]):
        return typed, ""
    return found["name"], found["email"]


def address_alone(typed: str) -> str:
    """The email address where nothing but one was typed, and no name; mostly empty."""
    found = _ALONE.fullmatch(typed.strip())
    return found["email"] if found and _is_valid(found["email"]) else ""


def refuse_address_alone(typed: str) -> None:
    """Raise `ValidationError` where an email address was typed, and no name."""
    if email := address_alone(typed):
        words = gettext(
            "This is an email address. Write the name, too: “Anna Schmidt <%(email)s>”."
        )
        raise ValidationError(words % {"email": email})


def _is_valid(email: str) -> bool:
    try:
        validate_email(email)
    except ValidationError:
        return False
    return True
