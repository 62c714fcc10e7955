"""A person as a mail names them: "Anna Schmidt <anna@example.org>"."""

import re

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

_WITH_ADDRESS = re.compile(r"[\"']?(?P<name>[^<>]*?[^<>\s\"'])[\"']?\s*<(?P<email>[^<>\s]+)>")


def name_and_email(typed: str) -> tuple[str, str]:
    """The name and the email address behind it; without one `typed` as it is, and nothing."""
    found = _WITH_ADDRESS.fullmatch(typed.strip())
    if not found:
        return typed, ""
    try:
        validate_email(found["email"])
    except ValidationError:
        return typed, ""
    return found["name"], found["email"]
